"""Taking away the colour that text stands on: of what is selected, or of all that stands on the same around the cursor.

A pasted page brings its ground along paragraph by paragraph and table by table; a mail that was opened has one for all
of it. Words that are seen on that colour only lose theirs as well.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFrame, QTextTable

from ui.compose.editor.emitting.emit_css import background
from ui.compose.editor.formats import FORCED, PAPER, P, has
from ui.compose.editor.page_ground import lay_ground
from ui.compose.editor.ranges import change_block, change_block_text, pieces
from ui.look import theme

_SEEN = 2.0  # contrast below which words are as good as gone
_Piece = QTextBlock | QTextTable


def remove_ground(cursor: QTextCursor) -> None:
    """The caller opens the step of undo. Cells keep a colour of their own: their menu changes it."""
    has_page = has(cursor.document().rootFrame().frameFormat(), P.BackgroundBrush)
    if cursor.hasSelection():
        blocks, tables = pieces(cursor)
        chosen: list[_Piece] = [*blocks, *tables]
        is_all = cursor.selectionEnd() - cursor.selectionStart() >= cursor.document().characterCount() - 1
    else:
        chosen = _around(cursor)
        is_all = not chosen
    for piece in chosen:
        _clear(piece)
    if is_all and has_page:
        every = _in(cursor.document().rootFrame())
        lay_ground(cursor.document(), None)
        for piece in every:
            if not _ground_of(piece):
                _show_words(piece)


def _around(cursor: QTextCursor) -> list[_Piece]:
    """What stands on the same colour as the paragraph or the outermost table at the cursor, without a gap."""
    every = _in(cursor.document().rootFrame())
    at = next(i for i, piece in enumerate(every) if _end_of(piece) >= cursor.position())
    ground = _ground_of(every[at])
    if not ground:
        return []
    found = [every[at]]
    for others in (every[at + 1 :], every[:at][::-1]):
        for piece in others:
            if _ground_of(piece) == ground:
                found.append(piece)
            elif not (isinstance(piece, QTextBlock) and has(piece.blockFormat(), FORCED)):
                break
    return found


def _in(frame: QTextFrame) -> list[_Piece]:
    found: list[_Piece] = []
    it = frame.begin()
    while not it.atEnd():
        block, inner = it.currentBlock(), it.currentFrame()
        if block.isValid():
            found.append(block)
        elif isinstance(inner, QTextTable):
            found.append(inner)
        it += 1
    return found


def _end_of(piece: _Piece) -> int:
    return piece.lastPosition() if isinstance(piece, QTextTable) else piece.position() + piece.length() - 1


def _ground_of(piece: _Piece) -> str:
    return background(piece.format() if isinstance(piece, QTextTable) else piece.blockFormat())


def _clear(piece: _Piece) -> None:
    if isinstance(piece, QTextTable):
        look = piece.format()
        look.clearBackground()
        piece.setFormat(look)
    else:
        fmt = piece.blockFormat()
        fmt.clearBackground()
        change_block(piece, lambda _old: fmt)
    _show_words(piece)


def _show_words(piece: _Piece) -> None:
    """Of a table those in cells that have no colour either."""
    if isinstance(piece, QTextBlock):
        change_block_text(piece, _readable)
        return
    for row in range(piece.rows()):
        for column in range(piece.columns()):
            cell = piece.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column) and not background(cell.format()):
                block = cell.firstCursorPosition().block()
                while block.isValid() and block.position() <= cell.lastPosition():
                    change_block_text(block, _readable)
                    block = block.next()


def _readable(fmt: QTextCharFormat) -> QTextCharFormat:
    if not has(fmt, P.ForegroundBrush) or fmt.isAnchor() or has(fmt, P.BackgroundBrush):
        return fmt
    if theme.contrast(fmt.foreground().color().name(), PAPER) >= _SEEN:
        return fmt
    found = QTextCharFormat(fmt)
    found.clearForeground()
    return found
