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


def rules_of(source: str) -> list[str]:
    """The plain rules (`selector { ... }`) of a style sheet, in order.

    `@media screen`, `@media all` and those for windows from some small width apply on every desktop and are
    unwrapped; all other at-rules (fonts, imports, print, animations) are left out. `<!--` around the sheet is removed.
    """
    return list(_rules(_without_comments(_MARKUP_COMMENT.sub("", source)), 0))


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
