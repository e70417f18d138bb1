"""A sheet for plain text: each paragraph of the document is one line of the message, and there are no formats."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from ui.compose.editor.block_formats import release_directions
from ui.compose.editor.emitting.emit_inline import escape
from ui.compose.editor.formats import set_line_height
from ui.compose.editor.page_ground import lay_ground

_QUOTE = r"((?:> ?)*>)(?: |$)"
_LOST = (
    ("pictures", r"<img\b"),
    ("tables", r"<table\b"),
    (
        "formats",
        r"<(?:b|i|u|s|sup|sub|span|h[1-6])\b|<[a-z][^<>]*[\";](?:text-align|color|background-color|line-height):",
    ),
)


def line_format() -> QTextBlockFormat:
    fmt = QTextBlockFormat()
    set_line_height(fmt, None)
    return fmt


def write_lines(document: QTextDocument, text: str) -> None:
    """Replace the content; undo starts anew."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    fmt = line_format()
    cursor.setBlockFormat(fmt)
    cursor.setBlockCharFormat(QTextCharFormat())
    insert_lines(cursor, text)
    lay_ground(document, None)
    cursor.endEditBlock()
    document.clearUndoRedoStacks()


def insert_lines(cursor: QTextCursor, text: str) -> None:
    """In place of what is selected."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").replace("\u2028", "\n")
    start = cursor.selectionStart()
    cursor.insertText(clean.replace("\u2029", "\n"), QTextCharFormat())
    release_directions(cursor.document().findBlock(start), cursor.block())


def what_is_lost(html: str) -> tuple[str, ...]:
    """What the emitted HTML has that plain text cannot show: pictures, tables, formats. Lists, quotes and the
    targets of links survive as signs.
    """
    return tuple(name for name, pattern in _LOST if re.search(pattern, html))


def as_html(text: str) -> str:
    """Plain text as paragraphs: an empty line parts them, `> ` quotes, other line ends stay."""
    out: list[str] = []
    depth = 0
    open_lines: list[str] = []

    def close() -> None:
        if open_lines:
            out.append("<p>" + "<br>".join(open_lines) + "</p>")
            open_lines.clear()

    for line in text.replace("\r\n", "\n").strip("\n").split("\n"):
        match = re.match(_QUOTE, line)
        level = match[1].count(">") if match else 0
        said = line[match.end() :] if match else line
        if level != depth or not said.strip():
            close()
        out.append("<blockquote>" * (level - depth) + "</blockquote>" * (depth - level))
        depth = level
        if said.strip():
            open_lines.append(_kept_blanks(escape(said)))
    close()
    return "".join([*out, "</blockquote>" * depth])


def _kept_blanks(line: str) -> str:
    return re.sub(r"^ | (?= )", "&nbsp;", line)
