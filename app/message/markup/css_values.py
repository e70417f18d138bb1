"""Values of foreign CSS that have to be worked out: custom properties, sums, and which `@media` is on a desktop.

Nothing here raises, and all of it is bounded: what cannot be worked out is left out by those who come later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})[ \t\r\n\f]?")
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
_NOT_FOR = re.compile(r"not\s+(all|screen|print|speech)", re.IGNORECASE)
_RANGE = re.compile(
    r"\(\s*(?:([\d.]{1,8}[a-z]{0,3})\s*<=?\s*)?width(?:\s*([<>])=?\s*([\d.]{1,8}[a-z]{0,3}))?\s*\)", re.I
)
_TRUE = {"hover": "hover", "any-hover": "hover", "pointer": "fine", "any-pointer": "fine", "scripting": "none"}
_NOT_CHROMIUM = re.compile(
    r"-(?:ms|moz|apple|o)-|-webkit-(?:overflow|touch|marquee)|selector\s*\(\s*:{1,2}-", re.IGNORECASE
)
_PIXELS = {"px": 1.0, "em": 16.0, "rem": 16.0, "": 1.0}
_WIDTH = re.compile(r"(\d{1,5}(?:\.\d{1,4})?)(px|r?em)?", re.IGNORECASE)


def unescaped(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if code < 0x110000 else ""


def named(escape: re.Match[str]) -> str:
    """What an escape stands for where that is a letter, digit or hyphen: `n\\6fne` is a word like any other.

    Signs beyond ASCII mean nothing to CSS either.
    """
    letter = unescaped(escape)
    plain = letter.isalnum() or letter in ("-", "_") if letter.isascii() else letter.isprintable()
    return letter if plain else escape[0]


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
    """`text` with `var()` and such `calc()` replaced as come to a plain length. It may name values itself."""
    if len(text) > _LONGEST:
        return text
    if "--" in text and (own := _NAMED.findall(text)):
        values = {**values, **{name: value.strip() for name, value in own[:_MOST_NAMES]}}
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


def is_supported(condition: str) -> bool:
    """Whether what stands behind `@supports` holds in a browser of today."""
    said = condition[:1_000].strip()
    if re.search(r"\)\s*or\b", said, re.IGNORECASE):
        return any(is_supported(one) for one in re.split(r"(?<=\))\s*or\b", said, flags=re.IGNORECASE))
    parts = re.split(r"(?<=\))\s*and\b", said, flags=re.IGNORECASE)
    return all((_NOT_CHROMIUM.search(one) is None) != one.strip().lower().startswith("not") for one in parts)


def _holds(query: str) -> bool:
    if found := _NOT_FOR.fullmatch(query):
        return found[1].lower() in ("print", "speech")
    query = _RANGE.sub(_bounds, query)
    kind, *conditions = re.split(r"\s*\band\b\s*", query, flags=re.IGNORECASE)
    if kind.startswith("("):
        conditions.insert(0, kind)
    elif not _SCREEN.fullmatch(kind):
        return False
    return all(_is_met(condition) for condition in conditions)


def _bounds(found: re.Match[str]) -> str:
    """`(600px <= width < 900px)` in the older way."""
    least, sign, value = found[1] or (found[3] if found[2] == ">" else None), found[2], found[3]
    most = value if sign == "<" else None
    said = [f"(min-width:{least})"] * (least is not None) + [f"(max-width:{most})"] * (most is not None)
    return " and ".join(said) or found[0]


def _is_met(text: str) -> bool:
    found = _CONDITION.fullmatch(text)
    if found is None:
        return False
    name, value = found[1].lower(), (found[2] or "").lower()
    if name == "prefers-color-scheme":
        return value == "light"
    if name.endswith("min-device-pixel-ratio"):
        return value in ("0", "1", "1.0")
    if name in _TRUE:
        return value in (_TRUE[name], "")
    width = _WIDTH.fullmatch(value)
    if width is None:
        return False
    pixels = float(width[1]) * _PIXELS[(width[2] or "").lower()]
    if name in ("min-width", "min-device-width"):
        return pixels <= _WINDOW
    return name in ("max-width", "max-device-width") and pixels >= _WIDEST
