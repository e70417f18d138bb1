"""A tree of HTML cut into portions that are each read and laid out within a frame or a few.

Cuts lie between children of the same element; each portion repeats the elements around it, without their space
above and below. A table too large to be edited becomes several under each other; a row too large for that becomes
paragraphs, and that counts as simplified.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml.etree import _Element, tostring

from ui.compose.editor.reading.css import whole

MOST = 2_400
MOST_OF_TABLE = 4_800  # about 500 cells: of larger ones each key is felt
MOST_NESTED = 5  # tables around a table
MOST_CHARACTERS = 2_000_000
_CHARACTERS = 10  # of text weigh as much as one inline element
_NEW_LOOK = 8  # so much more weighs an element whose style comes for the first time: the others are remembered
_WEIGHTS = {"table": 40, "td": 8, "th": 8, "img": 8, "p": 4, "div": 4, "li": 4, "tr": 2, "hr": 4, "br": 1}
_TABLE_GROUPS = ("thead", "tbody", "tfoot")
_NO_SPACE = ";margin-top:0;margin-bottom:0;padding-top:0;padding-bottom:0"
_LARGEST_TEXT = MOST * _CHARACTERS // 4
_AT_ONCE = 4_000  # elements that are weighed without a break


@dataclass
class Cutter:
    """`simplified`: something was taken apart that belongs together; or text was left out."""

    simplified: bool = False
    _characters: int = 0
    _weights: dict[_Element, int] = field(default_factory=dict)  # about how long each takes, without the text behind it

    def portions(self, root: _Element) -> Iterator[_Element | None]:
        """Trees in the order of the text, each with a `body` or the like outermost; None where others may have a turn
        before the next one is found.
        """
        self._unwrap(root)
        yield from self._weigh(root)
        for portion in self._cut(root):
            self._characters += len(tostring(portion, encoding="unicode", method="text"))
            if self._characters > MOST_CHARACTERS:
                self.simplified = True
                return
            yield portion

    def _unwrap(self, root: _Element) -> None:
        """Tables in tables in tables become what is in them: laying out takes twice as long with each level."""
        for table in list(root.iter("table")):
            if sum(1 for _ in table.iterancestors("table")) >= MOST_NESTED:
                self.simplified = True
                for part in list(table.iter("table", "tr", "td", "th", *_TABLE_GROUPS)):
                    part.tag = "div"

    def _weigh(self, root: _Element) -> Iterator[None]:
        """All elements, each once: in a deep tree nobody could look again at what is below each of them."""
        nodes: list[_Element] = []
        coming = root.iter()
        while some := list(islice(coming, _AT_ONCE)):
            nodes += some
            yield None
        nodes.reverse()
        seen: set[str | None] = {None}
        long = len if str(tostring(root, encoding="unicode", method="text")).isascii() else _long
        weights, usual = self._weights, _WEIGHTS.get
        for begin in range(0, len(nodes), _AT_ONCE):
            for node in nodes[begin : begin + _AT_ONCE]:
                weight = usual(node.tag, 1)
                if node in weights:  # so much is what is below it
                    weight += weights[node]
                if (style := node.get("style")) not in seen:
                    seen.add(style)
                    weight += _NEW_LOOK
                if text := node.text:
                    inside = long(text)
                    weights[node] = weight + inside // _CHARACTERS
                    weight += (inside + long(tail)) // _CHARACTERS if (tail := node.tail) else inside // _CHARACTERS
                else:
                    weights[node] = weight
                    if tail := node.tail:
                        weight += long(tail) // _CHARACTERS
                above = node.getparent()
                if above in weights:
                    weights[above] += weight
                elif above is not None:
                    weights[above] = weight
            yield None

    def _cut(self, node: _Element) -> Iterator[_Element]:
        if node.tag == "table":
            yield from self._cut_table(node)
            return
        if self._weights[node] <= MOST:
            yield _bare(node)
            return
        group, room, items = _Group(node, is_first=True), MOST, 0
        for part in _parts(node):
            weight = _long(part) // _CHARACTERS if isinstance(part, str) else self._weights[part]
            if weight > room and not group.is_empty:
                yield group.element
                group, room = _Group(node, is_first=False), MOST
                if node.tag == "ol":
                    group.element.set("start", str(whole(node.get("start"), 1, 0, 1_000_000) + items))
            items += not isinstance(part, str) and part.tag == "li"
            if not isinstance(part, str) and weight > MOST:
                for portion in self._cut(part):
                    group.add(portion)
                    yield group.element
                    group, room = _Group(node, is_first=False), MOST
                continue
            group.add(part)
            room -= weight
        if not group.is_empty and (group.last is not None or (group.element.text or "").strip()):
            yield group.element

    def _cut_table(self, table: _Element) -> Iterator[_Element]:
        if self._weights[table] <= MOST_OF_TABLE:
            yield _bare(table)
            return
        rows = [
            row
            for row in table.iter("tr")
            if row.getparent() is table or next(row.iterancestors("table"), None) is table
        ]
        group, room, spanned = _Group(table, is_first=True), MOST_OF_TABLE, 0
        for row in rows:
            weight = min(self._weights[row], MOST_OF_TABLE + 1)
            if not group.is_empty and weight > room and spanned <= 0:
                yield group.element
                group, room = _Group(table, is_first=False), MOST_OF_TABLE
            if weight > MOST_OF_TABLE and spanned <= 0:
                self.simplified = True
                for cell in row:
                    if cell.tag in ("td", "th"):
                        cell.tag = "div"
                        yield from self._cut(_bare(cell))
                continue
            spanned = max(spanned - 1, _spanned(row))
            if spanned > 0 and room < -MOST_OF_TABLE:  # rows that hang together without an end
                self.simplified, spanned = True, 0
            group.add(_bare(row))
            room -= weight
        if not group.is_empty:
            yield group.element


def _spanned(row: _Element) -> int:
    """How many of the rows below it hang together with it, as far as its cells say so."""
    said = [span for cell in row if (span := cell.get("rowspan")) is not None]
    return max((int(s) - 1 for s in said if s.isascii() and s.isdigit() and len(s) < 4), default=0) if said else 0


class _Group:
    """What comes into one portion, in an element like the one that all of it stood in."""

    def __init__(self, around: _Element, *, is_first: bool) -> None:
        self.element = _shell(around, is_first=is_first)
        self.last: _Element | None = None  # remembered: lxml counts all children to find that there is one

    @property
    def is_empty(self) -> bool:
        return self.last is None and not self.element.text

    def add(self, part: _Element | str) -> None:
        if not isinstance(part, str):
            self.element.append(part)
            self.last = part
        elif self.last is not None:
            self.last.tail = (self.last.tail or "") + part
        else:
            self.element.text = (self.element.text or "") + part


def _long(text: str) -> int:
    """How many letters of ours take as long to lay out: those of others have more shapes, and fonts to be found."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def _parts(node: _Element) -> Iterator[_Element | str]:
    """Children and the text between them, in order; long text in pieces. Who takes a child may take it away."""
    yield from _pieces(node.text or "")
    child = next(iter(node), None)
    while child is not None:
        after = child.getnext()
        tail, child.tail = child.tail, None
        yield child
        yield from _pieces(tail or "")
        child = after


def _pieces(text: str) -> list[str]:
    pieces = []
    while len(text) > _LARGEST_TEXT:
        end = max(text.rfind("\n", 0, _LARGEST_TEXT), text.rfind(" ", 0, _LARGEST_TEXT)) + 1 or _LARGEST_TEXT
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text] if text else pieces


def _bare(node: _Element) -> _Element:
    """The element without the text behind it, which belongs to its parent."""
    node.tail = None
    return node


def _shell(node: _Element, *, is_first: bool) -> _Element:
    found: _Element = node.makeelement(str(node.tag))  # of the same kind: nothing is asked about it in Python
    for name, value in node.attrib.items():
        found.set(name, value)
    if not is_first:
        found.set("style", found.get("style", "") + _NO_SPACE)
    return found
