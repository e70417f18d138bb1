"""Style sheets made small and plain before they are put on the elements they apply to.

Reads CSS only as far as its braces (CSS Syntax Level 3, section 5; CSS Nesting, section 2); the inliner does the rest,
and knows neither nested rules nor `:is()`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.message.markup.css_values import ESCAPED, is_on_desktop, is_supported, named, unescaped
from app.message.markup.html_generated import generated

_MARKUP_COMMENT = re.compile(r"<!--|-->")
_STEP = re.compile(r"[{};]|\"[^\"\n]*+\"|'[^'\n]*+'")
_AT = re.compile(r"@([a-z-]+)", re.IGNORECASE)
_ONE_OF = re.compile(r"(^|[\s>+~,(])?:(?:is|where)\(([^()]{1,500})\)", re.IGNORECASE)
_MOST_SELECTORS = 50  # that one nested rule becomes
_DEEPEST = 8
_BEFORE_ITEM = re.compile(r"(.*\bli)::?before", re.IGNORECASE | re.DOTALL)
_CONTENT = re.compile(r"(?:^|[;\s])content\s*:([^;]*)", re.IGNORECASE)
_COUNTER = re.compile(r"\bcounters?\([^(),]*(?:,\s*\"[^\"]*\")?(?:,\s*([a-z-]+))?", re.IGNORECASE)
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
    unwrapped, so are layers and what browsers support; all other at-rules (fonts, imports, print, animations) are left
    out. `<!--` around the sheet is removed.
    Where a sheet writes the markers of list items itself, as Google Docs does, the items get such a marker; what it
    writes beside other elements becomes a property of theirs.
    """
    source = _without_comments(_MARKUP_COMMENT.sub("", source))
    if "\\" in source:
        source = ESCAPED.sub(named, source)
    found = list(_rules(source, 0))
    if ":before" not in source and ":after" not in source:
        return found
    return found + [made for rule in found if (made := _marker(rule) or generated(rule))]


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
        text = ESCAPED.sub(unescaped, said[1]).strip(" \"'\xa0\t\n}")
        kind = _BULLETS.get(text[:1], "")
    return f"{','.join(items)}{{list-style-type:{kind}}}" if kind else ""


def _without_comments(source: str) -> str:
    before, *others = source.split("/*")
    return before + "".join(other.partition("*/")[2] for other in others)


def _rules(source: str, depth: int) -> Iterator[str]:
    for head, body in _blocks(source):
        if head.startswith("@"):
            if depth < _DEEPEST and _applies(head):
                yield from _rules(body, depth + 1)
        elif "{" in body:
            yield from _nested(head, body, depth)
        elif head and (not head.endswith(",") or "[" in head):  # browsers take no list with nothing in it
            yield f"{_each(head)}{{{body}}}"


def _applies(head: str) -> bool:
    """Whether what stands within an at-rule is there for a desktop's window."""
    found = _AT.match(head)
    name, said = (found[1].lower(), head[found.end() :]) if found else ("", "")
    return name == "layer" or (name == "media" and is_on_desktop(said)) or (name == "supports" and is_supported(said))


def _nested(head: str, body: str, depth: int) -> Iterator[str]:
    """A rule with rules in it, written out one by one."""
    if depth >= _DEEPEST:
        return
    inside = list(_blocks(body))
    own = body
    for inner, said in inside:
        own = own.replace(f"{inner}{{{said}}}", ";", 1)
    declared = ";".join(part for part in own.split(";") if part.strip() and "{" not in part and "}" not in part)
    if declared:
        yield f"{_each(head)}{{{declared}}}"
    for inner, said in inside:
        if inner.startswith("@"):
            if _applies(inner):
                yield from _nested(head, f"{said};", depth + 1)
        else:
            pairs = [_below(outer.strip(), one.strip()) for outer in head.split(",") for one in inner.split(",")]
            yield from _nested(",".join(pairs[:_MOST_SELECTORS]), f"{said};", depth + 1)


def _below(outer: str, inner: str) -> str:
    return inner.replace("&", outer) if "&" in inner else f"{outer} {inner}"


def _each(head: str) -> str:
    """Selectors with the choices of `:is()` written out, as far as they are few."""
    if ":is(" not in head.lower() and ":where(" not in head.lower():
        return head
    todo = list(_apart(head))
    done: list[str] = []
    while todo and len(todo) + len(done) <= _MOST_SELECTORS:
        one = todo.pop()
        found = _ONE_OF.search(one)
        if found is None:
            done.append(one)
            continue
        begin, end = found.start() + len(found[1] or ""), found.end()
        for choice in map(str.strip, found[2].split(",")):
            if one[:begin][-1:].isalnum() and choice[:1].isalpha():  # `b:is(i)` is nothing
                continue
            todo.append(one[:begin] + choice + one[end:])
    return ",".join(done) or head


def _apart(head: str) -> Iterator[str]:
    """The selectors of a list; commas in brackets are theirs."""
    level, begin = 0, 0
    for at, letter in enumerate(head):
        level += (letter in "([") - (letter in ")]")
        if letter == "," and level == 0:
            yield head[begin:at]
            begin = at + 1
    yield head[begin:]


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
    if level and opened >= begin:  # the end of the sheet ends all that is open
        yield source[begin:opened].strip(), source[opened + 1 :] + "}" * (level - 1)
