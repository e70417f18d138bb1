"""A foreign text laid into a document away from the windows: reading it may take longer than a frame."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtGui import QImage, QTextDocument

from ui.compose.editor.contract import ImporterLoader, ImportFunction
from ui.home.paper import load_picture, words_document
from ui.reader.lightening import layout_cost, lightened

MOST_SHOWN = 300_000
"""Characters of HTML that are laid out; of more only the words are shown."""


MOST_WORDS = 100_000
"""Characters of plain text that are laid out."""

_TAGS = re.compile(r"<[^<>]*>")
_MOST_COST = 8_000_000  # about half a second
_LONGEST_LINE = 2_000
_LONG_LINE = re.compile(r"[^\n]{10000}")  # of letters that have to be shaped
_LONG_WORD = re.compile(r"\S{2000}")


def readable(text: str) -> tuple[str, bool]:
    """What of a plain text is shown, and whether that is all. Qt needs minutes for one line of a million letters, and
    half a second for a tenth of them where several make one sign.
    """
    shown = text[:MOST_WORDS]
    if _LONG_WORD.search(shown) or (not shown.isascii() and _LONG_LINE.search(shown)):
        shown = "\n".join(piece for line in shown.split("\n") for piece in _pieces(line))
    return shown, len(shown) >= len(text)


def is_showable(html: str) -> bool:
    """Whether HTML can be shown to be read, in a moment."""
    return len(html) <= MOST_SHOWN and not _LONG_WORD.search(_TAGS.sub(" ", html))


def is_editable(html: str) -> bool:
    """Whether an editor comes back from this HTML, which has matching tags: its tables stay as they are."""
    return is_showable(html) and layout_cost(html) <= _MOST_COST


def _pieces(line: str) -> list[str]:
    """Parts that end at a blank where there is one near the end."""
    found, at = [], 0
    while len(line) - at > _LONGEST_LINE:
        end = at + _LONGEST_LINE
        blank = line.rfind(" ", end - _LONGEST_LINE // 4, end)
        found.append(line[at : blank + 1 if blank > 0 else end])
        at += len(found[-1])
    return [*found, line[at:]]


async def rendered(load_importer: ImporterLoader, html: str) -> tuple[QTextDocument, bool]:
    """Our own reading of `html` to look at, and whether something of it was simplified. No picture is loaded, nothing
    fetched.
    """
    application = QCoreApplication.instance()
    assert application is not None
    return await asyncio.to_thread(_read, load_importer(), html, application.thread())


async def in_words(words: str) -> QTextDocument:
    """Plain text to look at."""
    application = QCoreApplication.instance()
    assert application is not None
    return await asyncio.to_thread(_write, words, application.thread())


async def pictures(sources: Mapping[str, str]) -> dict[str, QImage]:
    """The pictures in these files, ready for the screen; those that cannot be read are left out."""

    def read() -> dict[str, QImage]:
        found = {name: load_picture(path) for name, path in sources.items()}
        return {name: image for name, image in found.items() if not image.isNull()}

    return await asyncio.to_thread(read)


def _write(words: str, home: QThread) -> QTextDocument:
    document = words_document(words)
    document.moveToThread(home)
    return document


def _read(read: ImportFunction, html: str, home: QThread) -> tuple[QTextDocument, bool]:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    html, is_lighter = lightened(html)
    found = read(document, html)
    document.moveToThread(home)
    return document, found.simplified or is_lighter
