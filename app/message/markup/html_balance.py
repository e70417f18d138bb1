"""Tags made to match: every start tag gets its end tag, in order, at a bounded depth.

What the parsers behind us do with deep nesting differs, and some end the process (css-inline at 500
levels in a thread with a small stack); Qt needs seconds for 200 nested tables. So nesting is cut here,
while streaming, before any of them sees the input.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace

from app.message.markup.html_tokens import End, Place, Start, Text, Token, names, tokens

VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
_FORMATTING = names(
    "a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var"
)
_REOPENED = names("a b big code em font i nobr s small strike strong tt u")  # behind a block that ends around them
_CLOSES_P = names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul"
)
_TABLE_PARTS = names("table caption colgroup tbody thead tfoot tr td th")
_PARTS = (_TABLE_PARTS | {"col"}) - {"table"}
_CELLS = names("td th")
_ROWS = names("tr td th")
_ROW_GROUPS = names("caption colgroup tbody thead tfoot tr td th")
_INTO_TEXT = frozenset(("math mi", "math mo", "math mn", "math ms", "math mtext"))
_INTO_HTML = frozenset(("svg foreignobject", "svg desc", "svg title"))
# what an end tag outside does not reach into, and the reverse
_SCOPE = names("table td th caption applet marquee object template") | _INTO_TEXT | _INTO_HTML
_LIST_SCOPE = _SCOPE | {"ul", "ol", "dl"}
_TABLE_SCOPE = names("table")
_SELECT_SCOPE = _SCOPE | {"select"}
_RUBY_SCOPE = names("ruby")
_FOREIGN = names("svg math")  # other languages; what is in them has their name before its own: "svg text"
_BREAKS_OUT = names(  # ends them by its mere start: what nobody closed must not swallow the rest of a mail
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
)
_ANY = End("")
_OF_A_FONT = names("color face size")
_HTML_INSIDE = names("text/html application/xhtml+xml")
_IGNORED = names("html head frameset")
_MARKERS = names("applet marquee object template")  # formatting left open in them ends with them
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
    "option": (names("option"), _SELECT_SCOPE),
    "optgroup": (names("option optgroup"), _SELECT_SCOPE),
    "rt": (names("rt rp"), _RUBY_SCOPE),
    "rp": (names("rt rp"), _RUBY_SCOPE),
}
_IMPLIED_ENDS = {
    name: [(names("p"), _SCOPE)] * (name in _CLOSES_P) + [ends for tag, ends in _CLOSED_BY.items() if tag == name]
    for name in _CLOSES_P | _CLOSED_BY.keys()
}
_ACTIVE = VOID | _IMPLIED_ENDS.keys() | _TABLE_PARTS | _IGNORED | _FOREIGN | {"select", "image"}
"""Those whose start does more than open an element."""
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
    """What the stream met. `cut` says that something was left out or lost its tags. The stream ends soon after `most`
    elements.
    """

    elements: int = 0
    cut: bool = False
    most: int = 10_000_000


def matched(html: str, measure: Measure, depth: Depth = Depth()) -> Iterator[Token]:
    """The tokens of `html`, with start and end tags that match. Within SVG and MathML names are like `svg text`."""
    place = Place()
    return balanced(tokens(html, place), measure, depth, place)


def balanced(
    source: Iterable[Token], measure: Measure, depth: Depth = Depth(), place: Place | None = None
) -> Iterator[Token]:
    """The same tokens with start and end tags that match; elements too deep lose their tags, not their text.

    Formatting left open at the end of a block is closed with it and opened again behind it, as browsers
    do. `html` and `head` tags are left out; void elements have no end tag. `place` is what `source` looks at.
    """
    return _Balancer(measure, depth, place or Place()).run(source)


class _Balancer:
    def __init__(self, measure: Measure, depth: Depth, place: Place) -> None:
        self._measure = measure
        self._depth = depth
        self._place = place
        self._open: list[Start] = []
        self._held: defaultdict[str, int] = defaultdict(int)  # how many of each name are open
        self._tables = self._foreign = 0
        self._spoken: Text | None = None  # since the last line was ended in place of a tag left out
        self._dropped: Counter[str] = Counter()  # start tags without a place whose end tags must go too
        self._out: list[Token] = []  # what the token at hand becomes

    def run(self, source: Iterable[Token]) -> Iterator[Token]:
        opened, out, measure, most = self._open, self._out, self._measure, self._depth.elements
        held = self._held
        for token in source:
            if isinstance(token, Start):
                measure.cut |= token.cut
                if token.name not in _ACTIVE and not token.closed and len(opened) < most and not self._foreign:
                    # `_start`, without detours
                    measure.elements += 1
                    opened.append(token)
                    held[token.name] += 1
                    yield token
                    continue
                if measure.elements > measure.most:
                    break
                self._start(token)
                self._place.is_foreign = self._foreign > 0 and self._world(_ANY) != ""
            elif isinstance(token, End):
                name = token.name
                if opened and opened[-1].name == name and not self._dropped.get(name):  # `_end`, without detours
                    self._tables -= name == "table"
                    opened.pop()
                    held[name] -= 1
                    yield token
                    continue
                self._end(name)
                self._place.is_foreign = self._foreign > 0 and self._world(_ANY) != ""
            else:
                if isinstance(token, Text):
                    self._spoken = token
                yield token
                continue
            yield from out
            out.clear()
        self._close(0)
        yield from out

    def _start(self, token: Start) -> None:
        self._measure.elements += 1
        name = token.name
        if self._foreign and (world := self._world(token)):
            if name not in _BREAKS_OUT and not (name == "font" and token.attributes.keys() & _OF_A_FONT):
                self._push_foreign(token, f"{world} {name}")
                return
            self._break_out(token)
        if name in _IGNORED:
            return
        if name == "image":  # a name that browsers read for another
            token, name = replace(token, name="img"), "img"
        if self._dropped.get("table") and name in _TABLE_PARTS:
            self._drop(name)
            return
        if name in _PARTS and not self._held.get("table"):
            self._mark(name)
            return
        if name in _FOREIGN:
            self._push_foreign(token, f"{name} {name}")
            return
        if self._held.get("select") and (name in ("input", "select") or (name in _PARTS and self._held.get("table"))):
            self._end("select")
            if name == "select":
                return
        carried: list[Start] = []
        for ended, scope in _IMPLIED_ENDS.get(name, ()):
            if (at := self._find(ended, scope)) is not None:
                carried += self._formatting_above(at) if name not in _TABLE_PARTS else []
                self._close(at)
        if name in VOID:
            self._out.append(token)
        else:
            self._push(token)
            if token.closed and ":" in name:
                self._end(name)
        self._reopen(carried)

    def _push_foreign(self, token: Start, name: str) -> None:
        before = len(self._open)
        self._push(replace(token, name=name))
        if token.closed and len(self._open) > before:
            self._close(before)
        elif token.closed:
            self._dropped[name] -= 1

    def _world(self, token: Token) -> str:
        """The language that a start tag here belongs to, "" for HTML."""
        if not self._open or " " not in self._open[-1].name:
            return ""
        here = self._open[-1]
        if here.name in _INTO_HTML or (
            here.name == "math annotation-xml" and here.attributes.get("encoding", "").lower() in _HTML_INSIDE
        ):
            return ""
        if here.name in _INTO_TEXT and not (isinstance(token, Start) and token.name in ("mglyph", "malignmark")):
            return ""
        return here.name.partition(" ")[0]

    def _break_out(self, token: Token) -> None:
        """Back to HTML, or to what holds HTML within the other language."""
        while self._world(token):
            self._close(len(self._open) - 1)

    def _end_foreign(self, name: str) -> bool:
        """Whether an end tag is one of the other language's that is open here."""
        here = self._open[-1].name.partition(" ")[0]
        if self._dropped.get(f"{here} {name}"):
            self._dropped[f"{here} {name}"] -= 1
            return True
        for at in range(len(self._open) - 1, -1, -1):
            own = self._open[at].name.partition(" ")[2]
            if not own:
                break
            if own == name:
                self._close(at)
                return True
        return False

    def _end(self, name: str) -> None:
        if self._foreign and " " in self._open[-1].name:
            if name in ("br", "p"):
                self._break_out(End(name))
            elif self._end_foreign(name):
                return
        if self._dropped.get(name):
            self._dropped[name] -= 1
            self._end_line(name)
            if name == "table" and not self._dropped["table"]:
                for part in _TABLE_PARTS:
                    del self._dropped[part]
            return
        if name in ("br", "p") and self._find({name}, _SCOPE) is None:
            if name == "br":
                self._out.append(Start("br"))
            return
        scope = _TABLE_SCOPE if name in _TABLE_PARTS else _LIST_SCOPE if name == "li" else _SCOPE
        at = self._find({name}, scope)
        if at is None:
            return
        ends_all = name in _TABLE_PARTS or name in _MARKERS or name == "body"
        carried = [] if ends_all else self._formatting_above(at)
        self._close(at)
        self._reopen(carried)

    def _find(self, wanted: Set[str], scope: Set[str]) -> int | None:
        """Where the outermost open element of `wanted` is that lies inside the innermost of `scope`."""
        found = None
        if not any(self._held.get(name) for name in wanted):
            return None
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
        return [start for start in self._open[at + 1 :] if start.name in _REOPENED]

    def _close(self, at: int) -> None:
        while len(self._open) > at:
            closed = self._open.pop()
            self._tables -= closed.name == "table"
            self._foreign -= " " in closed.name
            self._held[closed.name] -= 1
            self._out.append(End(closed.name))

    def _push(self, token: Start) -> None:
        if len(self._open) >= self._depth.elements or (token.name == "table" and self._tables >= self._depth.tables):
            self._drop(token.name)
            return
        self._tables += token.name == "table"
        self._foreign += " " in token.name
        self._open.append(token)
        self._held[token.name] += 1
        self._out.append(token)

    def _reopen(self, carried: list[Start]) -> None:
        for start in carried[-_MOST_REOPENED:]:
            self._measure.elements += 1
            self._push(start)

    def _drop(self, name: str) -> None:
        """Leave a tag out; cells and what begins a line leave a mark, so that their words do not grow together."""
        self._dropped[name] += 1
        self._measure.cut = True
        self._mark(name)

    def _mark(self, name: str) -> None:
        if name in _CELLS:
            self._out.append(Text(" "))
        else:
            self._end_line(name)

    def _end_line(self, name: str) -> None:
        if name not in _FORMATTING and self._spoken is not None and not self._spoken.source.isspace():
            self._out.append(Start("br"))
            self._spoken = None
