"""Tags made to match: every start tag gets its end tag, in order, at a bounded depth.

What the parsers behind us do with deep nesting differs, and some end the process (css-inline at 500
levels in a thread with a small stack); Qt needs seconds for 200 nested tables. So nesting is cut here,
while streaming, before any of them sees the input.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from app.message.html_tokens import End, Raw, Start, Text, Token, names

VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
_FORMATTING = names(
    "a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var"
)
_CLOSES_P = names(
    "address article aside blockquote center dd dir div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table ul"
)
_TABLE_PARTS = names("table caption colgroup tbody thead tfoot tr td th")
_CELLS = names("td th")
_ROWS = names("tr td th")
_ROW_GROUPS = names("caption colgroup tbody thead tfoot tr td th")
_SCOPE = names("table td th caption")  # what an end tag outside a table does not reach into, and the reverse
_LIST_SCOPE = _SCOPE | {"ul", "ol", "dl"}
_TABLE_SCOPE = names("table")
_IGNORED = names("html head")
_CLOSED_BY: dict[str, tuple[Set[str], Set[str]]] = {  # tag: what it ends by its mere start, and within what
    "a": (names("a"), _SCOPE),
    "li": (names("li"), _LIST_SCOPE),
    "dt": (names("dt dd"), _LIST_SCOPE),
    "dd": (names("dt dd"), _LIST_SCOPE),
    "td": (_CELLS | {"caption"}, _TABLE_SCOPE),
    "th": (_CELLS | {"caption"}, _TABLE_SCOPE),
    "tr": (_ROWS | {"caption", "colgroup"}, _TABLE_SCOPE),
    "tbody": (_ROW_GROUPS, _TABLE_SCOPE),
    "thead": (_ROW_GROUPS, _TABLE_SCOPE),
    "tfoot": (_ROW_GROUPS, _TABLE_SCOPE),
}
_MOST_REOPENED = 8  # formatting elements carried over a block: browsers set no limit and grow without one


@dataclass(frozen=True)
class Depth:
    """How deep elements and tables may be nested. Real newsletters reach about 60 and 12.

    Laying tables out takes Qt twice as long with each level, a second at 16.
    """

    elements: int = 100
    tables: int = 12


@dataclass
class Measure:
    """What the stream met. `cut` says that something was left out or lost its tags."""

    elements: int = 0
    cut: bool = False


def balanced(source: Iterable[Token], measure: Measure, depth: Depth = Depth()) -> Iterator[Token]:
    """The same tokens with start and end tags that match; elements too deep lose their tags, not their text.

    Formatting left open at the end of a block is closed with it and opened again behind it, as browsers
    do. `html` and `head` tags are left out; void elements have no end tag.
    """
    return _Balancer(measure, depth).run(source)


class _Balancer:
    def __init__(self, measure: Measure, depth: Depth) -> None:
        self._measure = measure
        self._depth = depth
        self._open: list[Start] = []
        self._tables = 0
        self._dropped: Counter[str] = Counter()  # start tags without a place whose end tags must go too

    def run(self, source: Iterable[Token]) -> Iterator[Token]:
        for token in source:
            match token:
                case Start():
                    self._measure.cut |= token.cut
                    yield from self._start(token)
                case End():
                    yield from self._end(token.name)
                case Text() | Raw():
                    yield token
        yield from self._close(0)

    def _start(self, token: Start) -> Iterator[Token]:
        self._measure.elements += 1
        name = token.name
        if name in _IGNORED:
            return
        if self._dropped["table"] and name in _TABLE_PARTS:
            yield from self._drop(name)
            return
        carried: list[Start] = []
        for ended, scope in self._implied_ends(name):
            if (at := self._find(ended, scope)) is not None:
                carried += self._formatting_above(at) if name not in _TABLE_PARTS else []
                yield from self._close(at)
        if name in VOID:
            yield token
        else:
            yield from self._push(token)
            if token.closed and (":" in name or name in ("svg", "math")):
                yield from self._end(name)
        yield from self._reopen(carried)

    def _end(self, name: str) -> Iterator[Token]:
        if self._dropped[name]:
            self._dropped[name] -= 1
            if name == "table" and not self._dropped["table"]:
                for part in _TABLE_PARTS:
                    del self._dropped[part]
            return
        if name in ("br", "p") and self._find({name}, _SCOPE) is None:
            if name == "br":
                yield Start("br")
            return
        scope = _TABLE_SCOPE if name in _TABLE_PARTS else _LIST_SCOPE if name == "li" else _SCOPE
        at = self._find({name}, scope)
        if at is None:
            return
        carried = self._formatting_above(at) if name not in _TABLE_PARTS and name != "body" else []
        yield from self._close(at)
        yield from self._reopen(carried)

    def _implied_ends(self, name: str) -> Iterator[tuple[Set[str], Set[str]]]:
        if name in _CLOSES_P:
            yield {"p"}, _SCOPE
        if name in _CLOSED_BY:
            yield _CLOSED_BY[name]

    def _find(self, wanted: Set[str], scope: Set[str]) -> int | None:
        """Where the outermost open element of `wanted` is that lies inside the innermost of `scope`."""
        found = None
        for at in range(len(self._open) - 1, -1, -1):
            name = self._open[at].name
            if name in wanted:
                found = at
                if len(wanted) == 1:
                    break
            elif name in scope:
                break
        return found

    def _formatting_above(self, at: int) -> list[Start]:
        return [start for start in self._open[at + 1 :] if start.name in _FORMATTING]

    def _close(self, at: int) -> Iterator[Token]:
        while len(self._open) > at:
            closed = self._open.pop()
            self._tables -= closed.name == "table"
            yield End(closed.name)

    def _push(self, token: Start) -> Iterator[Token]:
        if len(self._open) >= self._depth.elements or (token.name == "table" and self._tables >= self._depth.tables):
            yield from self._drop(token.name)
            return
        self._tables += token.name == "table"
        self._open.append(token)
        yield token

    def _reopen(self, carried: list[Start]) -> Iterator[Token]:
        for start in carried[-_MOST_REOPENED:]:
            self._measure.elements += 1
            yield from self._push(start)

    def _drop(self, name: str) -> Iterator[Token]:
        """Leave a tag out; rows and cells leave a mark, so that their words do not grow together."""
        self._dropped[name] += 1
        self._measure.cut = True
        if name == "tr":
            yield Start("br")
        elif name in _CELLS:
            yield Text(" ")
