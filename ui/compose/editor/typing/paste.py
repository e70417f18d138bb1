"""The clipboard, both ways. In: files, then our own text, then HTML, then a picture, then words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextDocumentFragment

from ui.compose.editor import lists
from ui.compose.editor.contract import Imported, ImportFunction
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import LANGUAGE, PAGE_MIRRORED, PREFORMATTED, QUOTE_LEVEL, has, integer, paragraph
from ui.compose.editor.typing.keys import typing_format

OWN_TYPE = "application/x-tintero-html"
MAX_WORDS = 2_000_000
LONG_PARAGRAPH = 8_000  # characters
_LONG_FRAGMENT = 20_000


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
    if source.hasHtml() and source.html().strip() and not (source.hasImage() and _is_lone_picture(source.html())):
        return Found.HTML
    if source.hasImage():
        return Found.PICTURE
    return Found.WORDS if source.hasText() and source.text() else Found.NOTHING


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


def picture(source: QMimeData) -> QImage:
    found = source.imageData()
    return found if isinstance(found, QImage) else QImage(found) if found is not None else QImage()


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
    if piece.isEmpty() and not piece.rootFrame().childFrames():
        return
    cursor.removeSelectedText()
    here = cursor.block()
    first = piece.firstBlock()
    if piece.blockCount() == 1 and lists.list_of(first) is None and not has(first.blockFormat(), QUOTE_LEVEL):
        inside = QTextCursor(first)
        inside.select(QTextCursor.SelectionType.BlockUnderCursor)
        inside.movePosition(QTextCursor.MoveOperation.Start)
        inside.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertFragment(QTextDocumentFragment(inside))
        return
    if here.length() > 1 and _is_special(first.blockFormat()):
        cursor.insertBlock()
    empty = cursor.block().length() == 1 and lists.list_of(cursor.block()) is None
    start = cursor.block().position()
    cursor.insertFragment(QTextDocumentFragment(piece))
    if empty and lists.list_of(first) is None:  # Qt keeps the format of the empty paragraph
        QTextCursor(cursor.document().findBlock(start)).setBlockFormat(first.blockFormat())


def append_piece(cursor: QTextCursor, piece: QTextDocument) -> None:
    """Put a document behind what was inserted before, in a paragraph of its own."""
    if piece.isEmpty() and not piece.rootFrame().childFrames():
        return
    if cursor.block().length() > 1 or lists.list_of(cursor.block()) is not None:
        cursor.insertBlock(paragraph(in_cell=cursor.currentTable() is not None), QTextCharFormat())
    first, start = piece.firstBlock(), cursor.block().position()
    cursor.insertFragment(QTextDocumentFragment(piece))
    if lists.list_of(first) is None:  # Qt keeps the format of the empty paragraph
        QTextCursor(cursor.document().findBlock(start)).setBlockFormat(first.blockFormat())


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
    _say_language(document, piece)
    return found, serialise(piece)


def _say_language(document: QTextDocument, other: QTextDocument) -> None:
    fmt, wanted = document.rootFrame().frameFormat(), other.rootFrame().frameFormat()
    for name in (LANGUAGE, PAGE_MIRRORED):
        said = wanted.property(name)
        if said is None:
            fmt.clearProperty(name)
        else:
            fmt.setProperty(name, said)
    if fmt != document.rootFrame().frameFormat():
        document.rootFrame().setFrameFormat(fmt)


def _is_special(fmt: QTextBlockFormat) -> bool:
    return bool(fmt.headingLevel() or integer(fmt, QUOTE_LEVEL) or integer(fmt, PREFORMATTED))


def insert_words(cursor: QTextCursor, text: str) -> None:
    """Plain text: an empty line parts paragraphs, single line breaks stay in one."""
    text = text[:MAX_WORDS].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    cursor.removeSelectedText()
    fmt = typing_format(cursor)
    pre = bool(integer(cursor.blockFormat(), PREFORMATTED))
    for i, part in enumerate([text] if pre else _paragraphs(text)):
        if i:
            cursor.insertBlock(cursor.blockFormat(), fmt)
        cursor.insertText(part.replace("\n", "\u2028"), fmt)


def _paragraphs(text: str) -> Iterator[str]:
    """What empty lines part; of what is too long for one paragraph each key would be felt, so lines part that too."""
    for part in text.split("\n\n"):
        rest = part
        while len(rest) > LONG_PARAGRAPH and (end := rest.find("\n", LONG_PARAGRAPH // 2)) >= 0:
            yield rest[:end]
            rest = rest[end + 1 :]
        yield rest


def fill_mime_data(data: QMimeData, selection: QTextDocumentFragment) -> None:
    """What is copied: our HTML for us and for others, and the words, instead of what Qt put there.

    `data` is one that Qt made. The clipboard keeps it to the end of the process, and one made by Python
    would be destroyed after Python is gone, which crashes.
    """
    piece = QTextDocument()
    QTextCursor(piece).insertFragment(selection)
    source = serialise(piece)
    data.text()  # Qt writes its own kinds when first asked for one; ours replace them
    for kind in data.formats():
        data.removeFormat(kind)
    if source:
        for kind in ("text/html", OWN_TYPE):
            data.setData(kind, QByteArray(source.encode("utf-8")))
    data.setText(words(selection.toPlainText()))


def words(text: str) -> str:
    """Text as other programs expect it: no characters of Qt's own."""
    return text.replace("\ufffc", "").replace("\u2028", "\n").replace("\u2029", "\n").replace("\xa0", " ")
