"""The signature within a document: put in, found again, taken out.

Its paragraphs carry a number in a property of their own (`formats.SIGNATURE`) that no mail ever sees. Each insertion
gets another number, so that undo and redo bring back the knowledge of what stands there as well. A draft is stored
as the mail's HTML, without the property: `adopt` finds the paragraphs again by their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)

from app.message.text.signed import SEPARATOR
from ui.compose.editor import lists
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import FORCED, PREFORMATTED, QUOTE_LEVEL, SIGNATURE, has, integer, paragraph
from ui.compose.editor.picture import pictures
from ui.compose.editor.typing import paste

_SOFT_BREAK, _PICTURE = "\u2028", "\ufffc"
_QUOTED_LINE = ">"  # of a message of plain text


@dataclass(frozen=True)
class Region:
    """The paragraphs from the first to the last that are marked with `stamp`, as positions in the document."""

    stamp: int
    start: int
    end: int


def prepare(piece: QTextDocument, *, separator: bool) -> None:
    """Make a document that holds a signature ready: it begins with an ordinary paragraph, perhaps with `-- `."""
    first = piece.firstBlock()
    is_ordinary = _is_ordinary(first)
    cursor = QTextCursor(first)
    if not is_ordinary:
        cursor.insertBlock()
        cursor = QTextCursor(piece.firstBlock())
        cursor.setBlockFormat(paragraph())
    if separator:
        cursor.insertText(f"{SEPARATOR}{_SOFT_BREAK}" if is_ordinary else SEPARATOR, QTextCharFormat())


def region(document: QTextDocument) -> Region | None:
    """Where the signature is. Looked for from the end, where it usually stands."""
    block, stamp, start, end = document.lastBlock(), 0, 0, 0
    while block.isValid():
        found = integer(block.blockFormat(), SIGNATURE)
        if found and not stamp:
            stamp, end = found, block.position() + block.length() - 1
        if stamp and found == stamp:
            start = block.position()
        elif stamp and found != stamp:
            break
        block = block.previous()
    return Region(stamp, start, end) if stamp else None


def stands_above_quote(document: QTextDocument) -> bool:
    """Whether anything is quoted below the signature, or below the place where one would be put in."""
    place = region(document)
    block = document.findBlock(place.end).next() if place is not None else _last_own(document).next()
    while block.isValid():
        if integer(block.blockFormat(), QUOTE_LEVEL) or block.text().startswith(_QUOTED_LINE):
            return True
        block = block.next()
    return False


def _last_own(document: QTextDocument) -> QTextBlock:
    """The last paragraph above what is quoted at the end."""
    last, quoted = document.lastBlock(), False
    while last.previous().isValid() and (integer(last.blockFormat(), QUOTE_LEVEL) or (quoted and not last.text())):
        quoted = True
        last = last.previous()
    return last


def insert(document: QTextDocument, piece: QTextDocument, stamp: int) -> None:
    """Put a prepared signature where it belongs: at the end, but above text that is quoted there."""
    cursor = QTextCursor(_last_own(document))
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(paragraph(), QTextCharFormat())
    _fill(cursor, piece, stamp)
    cursor.endEditBlock()


def substitute(document: QTextDocument, place: Region, piece: QTextDocument | None, stamp: int) -> None:
    """Another signature in place of the one there, or none. One step of undo."""
    cursor = _selected(document, place)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    if piece is not None:
        _fill(cursor, piece, stamp)
    elif block.previous().isValid() and QTextCursor(block.previous()).currentTable() is None:
        cursor.setBlockFormat(block.previous().blockFormat())  # of two empty paragraphs Qt keeps the second one's
        cursor.deletePreviousChar()
    else:
        cursor.setBlockFormat(paragraph())
    cursor.endEditBlock()


def content(document: QTextDocument, place: Region) -> str:
    """The signature as it is written into the mail, without the outermost element."""
    piece = QTextDocument()
    QTextCursor(piece).insertFragment(_selected(document, place).selection())
    # Qt gives the first paragraph of a fragment the format of the place it comes to
    QTextCursor(piece.firstBlock()).setBlockFormat(document.findBlock(place.start).blockFormat())
    html = serialise(piece)
    return html.partition("\n")[2].rpartition("</div>")[0]


def words(document: QTextDocument, place: Region) -> str:
    """Its text, in the form of the text of a draft."""
    return "\n".join(_words(block) for block in _blocks(document, place))


def picture_ids(document: QTextDocument, place: Region) -> tuple[str, ...]:
    """The pictures that it shows, by content id."""
    piece = QTextDocument()
    QTextCursor(piece).insertFragment(_selected(document, place).selection())
    return tuple(sorted(pictures.names(piece)))


def adopt(document: QTextDocument, said: str, stamp: int) -> bool:
    """Mark the last paragraphs whose words are `said`; whether there are any. No step of undo of its own.

    Empty paragraphs do not count: Qt wants some around tables, and a draft that is read again need not have them.
    """
    every = _all(document)
    wanted = [line for line in said.split("\n") if line.strip()]
    if not wanted:  # a picture alone
        shown = [block for block in every if _PICTURE in block.text()]
        _mark(document, shown[-1:], stamp)
        return bool(shown)
    lines: list[str] = []
    for at in range(len(every) - 1, -1, -1):
        here = [line for line in _words(every[at]).split("\n") if line.strip()]
        lines = here + lines
        for count in range(len(every), at, -1) if here and lines[: len(wanted)] == wanted else ():
            if _lines(every[at:count]) == wanted:
                _mark(document, every[_beginning(every, at) : count], stamp)
                return True
    return False


def _lines(blocks: list[QTextBlock]) -> list[str]:
    return [line for block in blocks for line in _words(block).split("\n") if line.strip()]


def _beginning(every: list[QTextBlock], at: int) -> int:
    """A signature begins with an ordinary paragraph: before a table or a list that is an empty one."""
    return at - 1 if at and not _is_ordinary(every[at]) and every[at - 1].length() == 1 else at


def _is_ordinary(block: QTextBlock) -> bool:
    fmt = block.blockFormat()
    is_special = has(fmt, FORCED) or fmt.headingLevel() > 0 or integer(fmt, PREFORMATTED) > 0
    return not is_special and lists.list_of(block) is None and QTextCursor(block).currentTable() is None


def unmark(document: QTextDocument, place: Region) -> None:
    """These paragraphs are no signature any more. No step of undo of its own."""
    with _no_step(document):
        for block in [*_blocks(document, place)]:
            fmt = block.blockFormat()
            fmt.clearProperty(SIGNATURE)
            QTextCursor(block).setBlockFormat(fmt)


def _mark(document: QTextDocument, blocks: list[QTextBlock], stamp: int) -> None:
    with _no_step(document):
        _stamp(blocks, stamp)


@contextmanager
def _no_step(document: QTextDocument) -> Iterator[None]:
    """What is done inside is part of the last step of undo."""
    if document.isUndoAvailable():
        joined = QTextCursor(document)
        joined.joinPreviousEditBlock()
        yield
        joined.endEditBlock()
    else:
        document.setUndoRedoEnabled(False)
        yield
        document.setUndoRedoEnabled(True)


def _stamp(blocks: list[QTextBlock], stamp: int) -> None:
    for block in blocks:
        QTextCursor(block).mergeBlockFormat(_stamped(QTextBlockFormat(), stamp))


def _fill(cursor: QTextCursor, piece: QTextDocument, stamp: int) -> None:
    """Insert the signature into the empty paragraph at the cursor."""
    _stamp(_all(piece), stamp)
    place = cursor.block().position()
    cursor.insertFragment(QTextDocumentFragment(piece))
    first = QTextCursor(cursor.document().findBlock(place))
    first.setBlockFormat(_stamped(piece.firstBlock().blockFormat(), stamp))


def _stamped(fmt: QTextBlockFormat, stamp: int) -> QTextBlockFormat:
    fmt.setProperty(SIGNATURE, stamp)
    return fmt


def _selected(document: QTextDocument, place: Region) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _all(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _blocks(document: QTextDocument, place: Region) -> Iterator[QTextBlock]:
    block = document.findBlock(place.start)
    while block.isValid() and block.position() <= place.end:
        yield block
        block = block.next()


def _words(block: QTextBlock) -> str:
    return paste.words(block.text())
