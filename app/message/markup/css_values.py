"""Values of foreign CSS that have to be worked out: custom properties, sums, and which `@media` is on a desktop.

Nothing here raises, and all of it is bounded: what cannot be worked out is left out by those who come later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NAMED = re.compile(r"(--[\w-]{1,80})\s*:\s*([^;{}]{1,300})")
_ROOT = re.compile(r"(?:^|,)\s*(?::root|html|body|\*)\s*(?:,|$)", re.IGNORECASE)
_USED = re.compile(r"var\(\s*(--[\w-]{1,80})\s*(?:,([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?))?\)", re.IGNORECASE)
_SUM = re.compile(r"calc\(([^()]{1,200})\)", re.IGNORECASE)
_TERM = re.compile(r"\s*([+-]?(?:\d{1,7}(?:\.\d{0,9})?|\.\d{1,9}))(px|pt|em|rem|%)?\s*", re.IGNORECASE)
_STEPS = 4  # values that name values
_MOST_NAMES = 500
_LONGEST = 20_000  # characters of one text that values are put into

_WINDOW = 640  # pixels: no window on a desktop is narrower
_WIDEST = 1_200  # what holds up to here holds in most of them
_CONDITION = re.compile(r"\(\s*([a-z-]+)\s*(?::\s*([^()]*?)\s*)?\)", re.IGNORECASE)
_SCREEN = re.compile(r"(?:only\s+)?(?:all|screen)?", re.IGNORECASE)
_PIXELS = {"px": 1.0, "em": 16.0, "rem": 16.0, "": 1.0}
_WIDTH = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)(px|r?em)?", re.IGNORECASE)


def named_values(rules: Iterable[str]) -> dict[str, str]:
    """The custom properties that a style sheet sets for the whole page."""
    found: dict[str, str] = {}
    for rule in rules:
        if "--" not in rule:
            continue
        head, _, body = rule.partition("{")
        if _ROOT.search(head):
            for name, value in _NAMED.findall(body):
                if len(found) < _MOST_NAMES:
                    found[name] = value.strip()
    return found


def worked_out(text: str, values: Mapping[str, str]) -> str:
    """`text` with `var()` and such `calc()` replaced as come to a plain length."""
    if len(text) > _LONGEST:
        return text
    for _ in range(_STEPS):
        if "var(" not in text:
            break
        text = _USED.sub(lambda found: values.get(found[1], (found[2] or "").strip()), text)[:_LONGEST]
    for _ in range(_STEPS):
        if "calc(" not in text:
            break
        text = _SUM.sub(_sum, text)
    return text


def _sum(found: re.Match[str]) -> str:
    """The value of a sum or product of one unit; what mixes units stays as it is."""
    total, unit, sign, at, source = 0.0, "", "", 0, found[1]
    while at < len(source):
        term = _TERM.match(source, at)
        if term is None:
            return found[0]
        value, own = float(term[1]), (term[2] or "").lower()
        if sign in ("", "+", "-") and sign + own and unit != own and unit and total:
            return found[0]
        if sign == "*":
            total *= value
        elif sign == "/":
            if not value or own:
                return found[0]
            total /= value
        else:
            total += -value if sign == "-" else value
        unit = unit or own
        at = term.end()
        if at < len(source):
            sign = source[at]
            if sign not in "+-*/":
                return found[0]
            at += 1
    return f"{total:.4f}".rstrip("0").rstrip(".") + unit if abs(total) < 1e6 else found[0]


def is_on_desktop(query: str) -> bool:
    """Whether a media query (what stands behind `@media`) holds in the window of a mail program on a desktop."""
    return any(_holds(one.strip()) for one in query[:1_000].split(","))


def _holds(query: str) -> bool:
    kind, *conditions = re.split(r"\s*\band\b\s*", query, flags=re.IGNORECASE)
    if kind.startswith("("):
        conditions.insert(0, kind)
    elif not _SCREEN.fullmatch(kind):
        return False
    return all(_is_met(condition) for condition in conditions)


def _is_met(text: str) -> bool:
    found = _CONDITION.fullmatch(text)
    if found is None:
        return False
    name, value = found[1].lower(), (found[2] or "").lower()
    if name == "prefers-color-scheme":
        return value == "light"
    if name.endswith("min-device-pixel-ratio"):
        return value in ("0", "1", "1.0")
    width = _WIDTH.fullmatch(value)
    if width is None:
        return False
    pixels = float(width[1]) * _PIXELS[(width[2] or "").lower()]
    if name in ("min-width", "min-device-width"):
        return pixels <= _WINDOW
    return name in ("max-width", "max-device-width") and pixels >= _WIDEST
