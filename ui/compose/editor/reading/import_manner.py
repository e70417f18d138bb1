"""What a person wants of the look of pasted text, applied while it is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextTable

from ui.compose.editor import lists
from ui.compose.editor.contract import Manner
from ui.compose.editor.formats import (
    FORCED,
    HEADING_GAPS,
    ITEM_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_STEP,
    P,
    has,
    integer,
    is_first_in_cell,
    make_heading,
    paragraph,
)

Settle = Callable[[QTextCharFormat], None]
_USUAL_FONTS = frozenset(  # what programs write in when nobody chose: it says nothing, and leaks into a mail
    (
        "calibri", "aptos", "aptos narrow", "cambria", "times new roman", "times", "liberation serif",
        "liberation sans", "arial", "helvetica", "helvetica neue", "segoe ui", "carlito", "-webkit-standard",
        "system-ui", "-apple-system",
    )
)  # fmt: skip
_USUAL_SIZES = (9.5, 12.5)  # points, between
_KEPT = (
    QUOTE_LEVEL,
    PREFORMATTED,
    FORCED,
    P.HeadingLevel.value,
    P.BlockNonBreakableLines.value,
    P.BlockTrailingHorizontalRulerWidth.value,
    P.LayoutDirection.value,
    P.ObjectIndex.value,
)


def of_text(manner: Manner) -> Settle | None:
    """What happens to each look that is read; None for nothing."""
    return {Manner.KEEP: _drop_usual, Manner.MATCH: _drop_fonts}.get(manner)


def _drop_usual(fmt: QTextCharFormat) -> None:
    """A font that nobody chose, black on white: the mail's own default takes their places."""
    families = fmt.fontFamilies() if has(fmt, P.FontFamilies) else []
    usual = not families or str(families[0]).lower() in _USUAL_FONTS
    if usual:
        fmt.clearProperty(P.FontFamilies.value)
        if has(fmt, P.FontPointSize) and _USUAL_SIZES[0] < fmt.fontPointSize() < _USUAL_SIZES[1]:
            fmt.clearProperty(P.FontPointSize.value)
    if has(fmt, P.ForegroundBrush) and not fmt.isAnchor() and _is_nearly_black(fmt):
        fmt.clearForeground()
    if has(fmt, P.BackgroundBrush) and fmt.background().color().lightness() == 255:
        fmt.clearBackground()


def _is_nearly_black(fmt: QTextCharFormat) -> bool:
    colour = fmt.foreground().color()
    return bool(colour.lightness() <= 40 and colour.hslSaturation() <= 40)


def _drop_fonts(fmt: QTextCharFormat) -> None:
    for prop in (P.FontFamilies, P.FontPointSize, P.BackgroundBrush):
        fmt.clearProperty(prop.value)
    if not fmt.isAnchor():
        fmt.clearForeground()


def settle(document: QTextDocument, manner: Manner, *, has_white: bool = True) -> None:
    """What happens to paragraphs and tables when all is read. `has_white`: some may stand on white ground."""
    if manner is Manner.KEEP and has_white:
        _drop_white(document)
    if manner is not Manner.MATCH:
        return
    cursor = QTextCursor(document)
    tables: dict[int, QTextTable] = {}
    block = document.firstBlock()
    while block.isValid():
        cursor.setPosition(block.position())
        table = cursor.currentTable()
        if table is not None:
            tables[table.firstPosition()] = table
        cursor.setBlockFormat(
            _matched(block.blockFormat(), in_cell=table is not None, in_list=lists.list_of(block) is not None)
        )
        if (level := block.blockFormat().headingLevel()) and not is_first_in_cell(block):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            size = QTextCharFormat()
            make_heading(size, level)
            cursor.mergeCharFormat(size)
        block = block.next()
    for table in tables.values():
        _without_grounds(table)


def _drop_white(document: QTextDocument) -> None:
    """The white page of a browser is not a colour that somebody chose."""
    block = document.firstBlock()
    while block.isValid():
        fmt = block.blockFormat()
        if has(fmt, P.BackgroundBrush) and fmt.background().color().lightness() == 255:
            fmt.clearBackground()
            QTextCursor(block).setBlockFormat(fmt)
        block = block.next()


def _matched(fmt: QTextBlockFormat, *, in_cell: bool, in_list: bool) -> QTextBlockFormat:
    found = paragraph(in_cell=in_cell)
    for prop in _KEPT:
        if fmt.hasProperty(prop):
            found.setProperty(prop, fmt.property(prop))
    found.setLeftMargin(QUOTE_STEP * integer(fmt, QUOTE_LEVEL))
    if in_list:
        found.setTopMargin(fmt.topMargin())
        found.setBottomMargin(max(ITEM_GAP, fmt.bottomMargin()))
    elif level := fmt.headingLevel():
        above, below = HEADING_GAPS.get(level, HEADING_GAPS[3])
        found.setTopMargin(above)
        found.setBottomMargin(below)
    return found


def _without_grounds(table: QTextTable) -> None:
    """Text that lost its colour may be unreadable on a ground that stayed."""
    fmt = table.format()
    fmt.clearBackground()
    table.setFormat(fmt)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column) and has(
                cell.format(), QTextFormat.Property.BackgroundBrush
            ):
                bare = cell.format()
                bare.clearBackground()
                cell.setFormat(bare)
