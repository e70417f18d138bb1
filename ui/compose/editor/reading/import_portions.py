"""A tree of HTML cut into portions that are each read and laid out within a frame or a few.

Cuts lie between children of the same element; each portion repeats the elements around it, without their space
above and below. A table too large to be edited becomes several under each other; a row too large for that becomes
paragraphs, and that counts as simplified.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element, tostring

from ui.compose.editor.reading.css import whole

MOST = 2_400
MOST_OF_TABLE = 4_800  # about 500 cells: of larger ones each key is felt
MOST_NESTED = 5  # tables around a table
MOST_CHARACTERS = 2_000_000
_CHARACTERS = 10  # of text weigh as much as one inline element
_WEIGHTS = {"table": 40, "td": 8, "th": 8, "img": 8, "p": 4, "div": 4, "li": 4, "tr": 2, "hr": 4, "br": 1}
_TABLE_GROUPS = ("thead", "tbody", "tfoot")
_NO_SPACE = ";margin-top:0;margin-bottom:0;padding-top:0;padding-bottom:0"
_LARGEST_TEXT = MOST * _CHARACTERS // 4


@dataclass
class Cutter:
    """`simplified`: something was taken apart that belongs together; or text was left out."""

    simplified: bool = False
    _characters: int = 0

    def portions(self, root: _Element) -> Iterator[_Element]:
        """Trees in the order of the text, each with a `body` or the like outermost."""
        self._unwrap(root)
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

    def _cut(self, node: _Element) -> Iterator[_Element]:
        if node.tag == "table":
            yield from self._cut_table(node)
            return
        if _weight(node, MOST) <= MOST:
            yield _bare(node)
            return
        group, room, items = _shell(node, is_first=True), MOST, 0
        for part in _parts(node):
            weight = len(part) // _CHARACTERS if isinstance(part, str) else _weight(part, MOST_OF_TABLE)
            if weight > room and (len(group) or group.text):
                yield group
                group, room = _shell(node, is_first=False), MOST
                if node.tag == "ol":
                    group.set("start", str(whole(node.get("start"), 1, 0, 1_000_000) + items))
            items += not isinstance(part, str) and part.tag == "li"
            if not isinstance(part, str) and weight > MOST:
                for portion in self._cut(part):
                    group.append(portion)
                    yield group
                    group, room = _shell(node, is_first=False), MOST
                continue
            _add(group, part)
            room -= weight
        if len(group) or (group.text and group.text.strip()):
            yield group

    def _cut_table(self, table: _Element) -> Iterator[_Element]:
        if _weight(table, MOST_OF_TABLE) <= MOST_OF_TABLE:
            yield _bare(table)
            return
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
        group, room, spanned = _shell(table, is_first=True), MOST_OF_TABLE, 0
        for row in rows:
            weight = _weight(row, MOST_OF_TABLE)
            if len(group) and weight > room and spanned <= 0:
                yield group
                group, room = _shell(table, is_first=False), MOST_OF_TABLE
            if weight > MOST_OF_TABLE and spanned <= 0:
                self.simplified = True
                for cell in row:
                    if cell.tag in ("td", "th"):
                        cell.tag = "div"
                        yield from self._cut(_bare(cell))
                continue
            spans = [str(cell.get("rowspan", "1")) for cell in row]
            spanned = max([spanned - 1, *(int(s) - 1 for s in spans if s.isascii() and s.isdigit() and len(s) < 4)])
            if spanned > 0 and room < -MOST_OF_TABLE:  # rows that hang together without an end
                self.simplified, spanned = True, 0
            group.append(_bare(row))
            room -= weight
        if len(group):
            yield group


def _weight(node: _Element, enough: int) -> int:
    """About how long the element takes; counting ends soon after `enough`."""
    total = 0
    for child in node.iter():
        total += _WEIGHTS.get(str(child.tag), 1)
        total += (len(child.text or "") + (len(child.tail or "") if child is not node else 0)) // _CHARACTERS
        if total > enough:
            break
    return total


def _parts(node: _Element) -> list[_Element | str]:
    """Children and the text between them, in order; long text in pieces."""
    found: list[_Element | str] = []
    found += _pieces(node.text or "")
    for child in list(node):
        tail, child.tail = child.tail, None
        found.append(child)
        found += _pieces(tail or "")
    return found


def _pieces(text: str) -> list[str]:
    pieces = []
    while len(text) > _LARGEST_TEXT:
        end = max(text.rfind("\n", 0, _LARGEST_TEXT), text.rfind(" ", 0, _LARGEST_TEXT)) + 1 or _LARGEST_TEXT
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text] if text else pieces


def _add(group: _Element, part: _Element | str) -> None:
    if not isinstance(part, str):
        group.append(part)
    elif len(group):
        last = group[-1]
        last.tail = (last.tail or "") + part
    else:
        group.text = (group.text or "") + part


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
