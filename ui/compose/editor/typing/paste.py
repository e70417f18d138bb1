"""The clipboard, both ways. In: files, then our own text, then HTML, then a picture, then words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)

from ui.compose.editor import commands, lists
from ui.compose.editor.block_formats import release_directions
from ui.compose.editor.contract import Imported, ImportFunction
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import (
    FORCED,
    LANGUAGE,
    PAGE_MIRRORED,
    PARAGRAPH_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    P,
    has,
    integer,
    paragraph,
)
from ui.compose.editor.page_ground import hand_down
from ui.compose.editor.typing.keys import typing_format

OWN_TYPE = "application/x-tintero-html"
MAX_WORDS = 2_000_000
LONG_PARAGRAPH = 8_000  # characters
_LONG_FRAGMENT = 20_000
_PARAGRAPH_END = "\u2029"
_PICTURE_FILES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}  # and how they begin


class Found(Enum):
    """What a clipboard or a drop holds that we take."""

    NOTHING = auto()
    FILES = auto()
    OWN = auto()
    HTML = auto()
    PICTURE = auto()
    WORDS = auto()


def look(source: QMimeData) -> Found:
    if files(source):
        return Found.FILES
    if source.hasFormat(OWN_TYPE):
        return Found.OWN
    if source.hasHtml() and source.html().strip() and not (has_picture(source) and _is_lone_picture(source.html())):
        return Found.HTML
    if has_picture(source):
        return Found.PICTURE
    return Found.WORDS if source.hasText() and source.text() else Found.NOTHING


def has_picture(source: QMimeData) -> bool:
    return source.hasImage() or any(map(source.hasFormat, _PICTURE_FILES))


def _is_lone_picture(html: str) -> bool:
    """Whether the HTML only says where a picture is that the clipboard holds as well: "copy picture" of a browser."""
    if len(html) > _LONG_FRAGMENT:
        return False
    inside = re.split(r"<!--\s*StartFragment\s*-->|<body\b[^>]*>", html, flags=re.IGNORECASE)[-1]
    inside = re.split(r"<!--\s*EndFragment\s*-->|</body", inside, flags=re.IGNORECASE)[0]
    tags = re.findall(r"<\s*([a-zA-Z]+)", inside)
    words = re.sub(r"<[^>]*>|&nbsp;|\s", "", inside)
    return not words and [tag.lower() for tag in tags if tag.lower() != "meta"] in (["img"], ["a", "img"])


def files(source: QMimeData) -> list[Path]:
    """Local files, if all addresses are such. Browsers offer addresses of the web: those are text."""
    urls = source.urls() if source.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls] if urls and all(url.isLocalFile() for url in urls) else []


def picture(source: QMimeData) -> QImage | bytes | None:
    """As the octets of a file where its program offers them: to decode a large one here would be felt."""
    for kind, beginning in _PICTURE_FILES.items():
        octets = bytes(source.data(kind).data()) if source.hasFormat(kind) else b""
        if octets.startswith(beginning):
            return octets
    found = source.imageData()
    image = found if isinstance(found, QImage) else QImage(found) if found is not None else QImage()
    return None if image.isNull() else image


def html(source: QMimeData) -> str:
    if source.hasFormat(OWN_TYPE):
        return bytes(source.data(OWN_TYPE).data()).decode("utf-8", "replace")
    return source.html()


def insert_html(cursor: QTextCursor, text: str, read: ImportFunction) -> bool:
    """Insert HTML at the cursor; whether something was simplified. The caller opens the step of undo."""
    piece = QTextDocument()
    found = read(piece, text)
    insert_piece(cursor, piece)
    return found.simplified


def insert_piece(cursor: QTextCursor, piece: QTextDocument) -> None:
    """Put a document in the place of the selection: a lone line joins the line it comes to, more stands by itself."""
    hand_down(piece)
    first = piece.firstBlock()
    if _is_empty(piece):
        return
    cursor.removeSelectedText()
    here = cursor.block()
    usual = here.blockFormat()
    if piece.blockCount() == 1 and first.length() == 1 and _is_rule(first):
        _insert_rule(cursor, first.blockFormat())
        return
    if piece.blockCount() == 1 and lists.list_of(first) is None and not has(first.blockFormat(), QUOTE_LEVEL):
        inside = QTextCursor(first)
        inside.select(QTextCursor.SelectionType.BlockUnderCursor)
        inside.movePosition(QTextCursor.MoveOperation.Start)
        inside.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        joins = here.length() > 1
        cursor.insertFragment(QTextDocumentFragment(inside))
        if joins and here.blockFormat() != usual:  # Qt takes the format of what comes to the beginning of a line
            QTextCursor(here).setBlockFormat(usual)
        release_directions(here, here)
        return
    if cursor.atBlockEnd():
        _drop_open_item(piece)
    special = here.length() > 1 and _is_special(first.blockFormat())
    if special and not cursor.atBlockStart():
        cursor.insertBlock()
    listed = lists.list_of(cursor.block()) is not None
    empty = cursor.block().length() == 1 and not listed
    start = cursor.block().position()
    cursor.insertFragment(QTextDocumentFragment(piece))
    if empty or (special and not listed):  # before words Qt keeps their format for what comes
        _take_place(cursor.document().findBlock(start), first)
    if listed:
        _run_on(cursor.document().findBlock(start), cursor.block())
    elif _is_special(cursor.blockFormat()) and not cursor.atBlockEnd() and piece.blockCount() > 1:
        cursor.insertBlock(usual, cursor.blockCharFormat())  # the rest of the line does not become a heading
    _go_on_below(cursor)


def _insert_rule(cursor: QTextCursor, look: QTextBlockFormat) -> None:
    """A horizontal line that came by itself; writing goes on under it."""
    commands.insert_rule(cursor)
    line = QTextBlockFormat(look)
    if level := integer(cursor.blockFormat(), QUOTE_LEVEL):
        line = commands.quoted(line, level)
    QTextCursor(cursor.block().previous()).setBlockFormat(line)


def _go_on_below(cursor: QTextCursor) -> None:
    """Nobody writes into a horizontal line; words that stood behind the cursor come below it as well."""
    if _is_rule(cursor.block()):
        cursor.insertBlock(paragraph(in_cell=cursor.currentTable() is not None), QTextCharFormat())


def _is_rule(block: QTextBlock) -> bool:
    return has(block.blockFormat(), P.BlockTrailingHorizontalRulerWidth)


def _is_empty(piece: QTextDocument) -> bool:
    return piece.isEmpty() and not piece.rootFrame().childFrames() and not _is_rule(piece.firstBlock())


def _run_on(first: QTextBlock, last: QTextBlock) -> None:
    """Items that came into a list are items of it: its numbers go on."""
    block = first
    while block.isValid() and block.position() <= last.position():
        lists.take_in(block)
        block = block.next()


def append_piece(cursor: QTextCursor, piece: QTextDocument) -> None:
    """Put a document behind what was inserted before, in a paragraph of its own."""
    if _is_empty(piece):
        return
    if cursor.block().length() > 1 or lists.list_of(cursor.block()) is not None:
        rest = cursor.blockFormat() if cursor.atBlockStart() else None
        usual = paragraph(in_cell=cursor.currentTable() is not None)
        cursor.insertBlock(rest or usual, QTextCharFormat())
        if rest is not None:  # what stood behind the place of the paste stays behind all of it
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.setBlockFormat(usual)
    first, start = piece.firstBlock(), cursor.block().position()
    cursor.insertFragment(QTextDocumentFragment(piece))
    _take_place(cursor.document().findBlock(start), first)
    _go_on_below(cursor)


def keep_off_table(cursor: QTextCursor) -> None:
    """What is written below a table that ends at the cursor stands as far from it as from a paragraph. Pages say so of
    what follows, which did not come along. Joins the last step of undo; not inside one, where Qt knows no cells yet.
    """
    block = cursor.block()
    table = QTextCursor(block.previous()).currentTable() if block.previous().isValid() else None
    if table is None or table.lastPosition() + 1 != block.position() or cursor.currentTable() is not None:
        return
    cursor.joinPreviousEditBlock()
    look = table.format()
    look.setBottomMargin(max(look.bottomMargin(), PARAGRAPH_GAP))  # Qt does not show the top margin of what follows
    table.setFormat(look)
    below = block.next()
    for here in (block, below if block.length() == 1 and below.isValid() else block):
        fmt = here.blockFormat()
        if fmt.objectIndex() < 0 and QTextCursor(here).currentTable() is None:
            fmt.setTopMargin(max(fmt.topMargin(), PARAGRAPH_GAP))
            QTextCursor(here).setBlockFormat(fmt)
    cursor.endEditBlock()


def _take_place(here: QTextBlock, first: QTextBlock) -> None:
    """What came stands in the empty paragraph it came to: Qt keeps that one's format, and a list begins below it."""
    if lists.list_of(first) is None:
        QTextCursor(here).setBlockFormat(first.blockFormat())
    elif here.length() == 1 and lists.list_of(here) is None and lists.list_of(here.next()) is not None:
        QTextCursor(here).deleteChar()


def replace_all(cursor: QTextCursor, text: str, read: ImportFunction) -> tuple[Imported, str]:
    """Put HTML in the place of the whole document; and what loading it would give exactly, for the caller to compare.

    The caller opens the step of undo, and compares behind it: inside, Qt has not yet told tables of their cells.
    """
    piece = QTextDocument()
    found = read(piece, text)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(paragraph())
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())
    first, last = piece.firstBlock(), piece.lastBlock()
    cursor.insertFragment(QTextDocumentFragment(piece))
    document = cursor.document()
    if not piece.rootFrame().childFrames() or document.blockCount() == piece.blockCount():
        for block, wanted in ((document.firstBlock(), first), (document.lastBlock(), last)):
            if lists.list_of(wanted) is None:  # Qt keeps the format of the empty paragraph
                QTextCursor(block).setBlockFormat(wanted.blockFormat())
    _take_page(document, piece)
    return found, serialise(piece)


def _take_page(document: QTextDocument, other: QTextDocument) -> None:
    """Language, direction and ground."""
    fmt, wanted = document.rootFrame().frameFormat(), other.rootFrame().frameFormat()
    for name in (LANGUAGE, PAGE_MIRRORED, P.BackgroundBrush.value):
        said = wanted.property(name)
        if said is None:
            fmt.clearProperty(name)
        else:
            fmt.setProperty(name, said)
    if fmt != document.rootFrame().frameFormat():
        document.rootFrame().setFrameFormat(fmt)


def _is_special(fmt: QTextBlockFormat) -> bool:
    is_rule = has(fmt, P.BlockTrailingHorizontalRulerWidth)
    return bool(is_rule or fmt.headingLevel() or integer(fmt, QUOTE_LEVEL) or integer(fmt, PREFORMATTED))


def insert_words(cursor: QTextCursor, text: str) -> None:
    """Plain text: an empty line parts paragraphs, single line breaks stay in one."""
    text = text[:MAX_WORDS].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    cursor.removeSelectedText()
    fmt = typing_format(cursor)
    pre = bool(integer(cursor.blockFormat(), PREFORMATTED))
    first = cursor.block()
    for i, part in enumerate([text] if pre else _paragraphs(text)):
        if i:
            cursor.insertBlock(cursor.blockFormat(), fmt)
        cursor.insertText(part.replace("\n", "\u2028"), fmt)
    release_directions(first, cursor.block())


def _paragraphs(text: str) -> Iterator[str]:
    """What empty lines part; of what is too long for one paragraph each key would be felt, so lines part that too."""
    for part in text.split("\n\n"):
        rest = part
        while len(rest) > LONG_PARAGRAPH and (end := rest.find("\n", LONG_PARAGRAPH // 2)) >= 0:
            yield rest[:end]
            rest = rest[end + 1 :]
        yield rest


def fill_mime_data(data: QMimeData, selected: QTextCursor) -> None:
    """What is copied: our HTML for us and for others, and the words, instead of what Qt put there.

    `data` is one that Qt made. The clipboard keeps it to the end of the process, and one made by Python
    would be destroyed after Python is gone, which crashes.
    """
    piece = QTextDocument()
    QTextCursor(piece).insertFragment(selected.selection())
    said = selected.selection().toPlainText()
    if said.startswith("\n") and not selected.selectedText().startswith(_PARAGRAPH_END):
        said = said[1:]
        _drop_beginning(piece)
    if piece.rootFrame().childFrames():
        said = _in_columns(piece)
        for block in (piece.firstBlock(), piece.lastBlock()):
            if selected.hasComplexSelection() and block.length() == 1:  # nobody selected what Qt wants beside a table
                fmt = block.blockFormat()
                fmt.setProperty(FORCED, 1)
                QTextCursor(block).setBlockFormat(fmt)
    source = serialise(piece)
    for_others = serialise(piece) if _drop_open_item(piece) else source
    data.text()  # Qt writes its own kinds when first asked for one; ours replace them
    for kind in data.formats():
        data.removeFormat(kind)
    if source:
        for kind, said_so in (("text/html", for_others), (OWN_TYPE, source)):
            data.setData(kind, QByteArray(said_so.encode("utf-8")))
    data.setText(words(said))


def _drop_beginning(piece: QTextDocument) -> None:
    """Of what was copied out of an item of a list, which Qt begins in a paragraph of its own. Words of a single item
    are words: they bring no list along.
    """
    first = piece.firstBlock()
    if first.length() > 1 or lists.list_of(first.next()) is None:
        return
    QTextCursor(first).deleteChar()
    if piece.blockCount() == 1:
        lists.leave(piece.firstBlock())


def _drop_open_item(piece: QTextDocument) -> bool:
    """Who selects whole lines of a list selects the beginning of the next item as well, and means none."""
    last = piece.lastBlock()
    if piece.blockCount() < 2 or last.length() > 1 or lists.list_of(last) is None:
        return False
    QTextCursor(last).deletePreviousChar()
    return True


def _in_columns(piece: QTextDocument) -> str:
    """The words of a document, where cells are parted by tabs as sheets and editors expect it."""
    said: list[str] = []
    block, before = piece.firstBlock(), (0, 0, 0)
    while block.isValid():
        table = QTextCursor(block).currentTable()
        cell = table.cellAt(block.position()) if table is not None else None
        here = (
            (table.firstPosition(), cell.row(), cell.column()) if table is not None and cell is not None else (0, 0, 0)
        )
        if said:
            same_row = here[0] and here[:2] == before[:2]
            said.append("\n" if not same_row else "\t" if here != before else " ")
        said.append(block.text())
        block, before = block.next(), here
    return "".join(said).strip("\n")


def words(text: str) -> str:
    """Text as other programs expect it: no characters of Qt's own."""
    return text.replace("\ufffc", "").replace("\u2028", "\n").replace("\u2029", "\n").replace("\xa0", " ")
