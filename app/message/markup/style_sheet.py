"""Style sheets made small and plain before they are put on the elements they apply to.

Reads CSS only as far as its braces (CSS Syntax Level 3, section 5); the inliner does the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.message.markup.css_values import is_on_desktop

_MARKUP_COMMENT = re.compile(r"<!--|-->")
_STEP = re.compile(r"[{};]|\"[^\"\n]*+\"|'[^'\n]*+'")
_MEDIA = re.compile(r"@media\b", re.IGNORECASE)
_DEEPEST = 8
_BEFORE_ITEM = re.compile(r"(.*\bli)::?before", re.IGNORECASE | re.DOTALL)
_CONTENT = re.compile(r"(?:^|[;\s])content\s*:([^;]*)", re.IGNORECASE)
_COUNTER = re.compile(r"\bcounters?\([^(),]*(?:,\s*\"[^\"]*\")?(?:,\s*([a-z-]+))?", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
_BULLETS = {
    "\u25cf": "disc",
    "\u2022": "disc",
    "\u25cb": "circle",
    "\u25e6": "circle",
    "\u25a0": "square",
    "\u25aa": "square",
}


def rules_of(source: str) -> list[str]:
    """The plain rules (`selector { ... }`) of a style sheet, in order.

    `@media screen`, `@media all` and those for windows from some small width apply on every desktop and are
    unwrapped; all other at-rules (fonts, imports, print, animations) are left out. `<!--` around the sheet is removed.
    Where a sheet writes the markers of list items itself, as Google Docs does, the items get such a marker.
    """
    found = list(_rules(_without_comments(_MARKUP_COMMENT.sub("", source)), 0))
    return found + [rule for rule in map(_marker, found) if rule] if "before" in source else found


def _marker(rule: str) -> str:
    """The rule that gives items the marker that this one writes before them; "" for any other rule."""
    head, _, body = rule.partition("{")
    items = [match[1] for one in head.split(",") if (match := _BEFORE_ITEM.fullmatch(one.strip()))]
    said = _CONTENT.search(body) if items else None
    if said is None:
        return ""
    counter = _COUNTER.search(said[1])
    if counter is not None:
        kind = (counter[1] or "decimal").lower()
    else:
        text = _ESCAPE.sub(_unescaped, said[1]).strip(" \"'\xa0\t\n}")
        kind = _BULLETS.get(text[:1], "")
    return f"{','.join(items)}{{list-style-type:{kind}}}" if kind else ""


def _unescaped(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if code < 0x110000 else ""


def _without_comments(source: str) -> str:
    before, *others = source.split("/*")
    return before + "".join(other.partition("*/")[2] for other in others)


def _rules(source: str, depth: int) -> Iterator[str]:
    for head, body in _blocks(source):
        if not head.startswith("@"):
            yield f"{head}{{{body}}}"
        elif (found := _MEDIA.match(head)) and depth < _DEEPEST and is_on_desktop(head[found.end() :]):
            yield from _rules(body, depth + 1)


def _blocks(source: str) -> Iterator[tuple[str, str]]:
    """Each `head { body }` at the top level; statements that end in a semicolon are skipped."""
    level, begin, opened = 0, 0, 0
    for step in _STEP.finditer(source):
        mark = step[0]
        if mark == "{":
            if level == 0:
                opened = step.start()
            level += 1
        elif mark == "}":
            level = max(level - 1, 0)
            if level == 0:
                if opened >= begin and source[opened : opened + 1] == "{":
                    yield source[begin:opened].strip(), source[opened + 1 : step.start()]
                begin = step.end()
        elif mark == ";" and level == 0:
            begin = step.end()
