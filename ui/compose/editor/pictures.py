"""Pictures in the text: one character each, named `cid:...`; the window owns their bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from ui.compose.editor.formats import P
from ui.compose.editor.ranges import fragments
from ui.tokens import LIGHT

Resolve = Callable[[str], QImage | None]
"""The picture of a content id (without `cid:`), None if the message has none."""

FIT_WIDTH = 600
SMALL_WIDTH = 240


def scaled_width(image_width: int, choice: str) -> int:
    """Pixels for "small", "fit" or "original"; a picture is never made larger than it is."""
    return min(image_width, {"small": SMALL_WIDTH, "fit": FIT_WIDTH}.get(choice, image_width))


def insert(cursor: QTextCursor, content_id: str, image: QImage, alt: str) -> None:
    fmt = QTextImageFormat()
    fmt.setName(f"cid:{content_id}")
    fmt.setProperty(P.ImageAltText.value, " ".join(alt.split()))
    _set_width(fmt, image, scaled_width(image.width(), "fit"))
    cursor.insertImage(fmt)


def _set_width(fmt: QTextImageFormat, image: QImage, width: int) -> None:
    if image.width() > 0:
        fmt.setWidth(width)
        fmt.setHeight(max(1, round(image.height() * width / image.width())))


def names(document: QTextDocument) -> set[str]:
    """The content ids of the pictures that stand in the text."""
    found = {fmt.name() for _, _, fmt in _all(document)}
    return {name[4:] for name in found if name.startswith("cid:")}


def _all(document: QTextDocument) -> Iterator[tuple[int, int, QTextImageFormat]]:
    block = document.begin()
    while block.isValid():
        for first, last, fmt in fragments(block):
            if fmt.isImageFormat():
                yield first, last, fmt.toImageFormat()
        block = block.next()


def remove(document: QTextDocument, content_id: str) -> None:
    """Take the picture out wherever it stands, as one step of undo."""
    found = [(first, last) for first, last, fmt in _all(document) if fmt.name() == f"cid:{content_id}"]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for first, last in reversed(found):
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.endEditBlock()


def at(cursor: QTextCursor) -> tuple[int, QTextImageFormat] | None:
    """The picture that is selected or stands before the cursor, with its position."""
    position = cursor.selectionStart() if cursor.hasSelection() else cursor.position() - 1
    if position < 0 or (cursor.hasSelection() and cursor.selectionEnd() - position != 1):
        return None
    probe = QTextCursor(cursor.document())
    probe.setPosition(position + 1)
    fmt = probe.charFormat()
    return (position, fmt.toImageFormat()) if fmt.isImageFormat() else None


def change(document: QTextDocument, position: int, fmt: QTextCharFormat) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(fmt)


def resized(fmt: QTextImageFormat, image: QImage, choice: str) -> QTextImageFormat:
    found = QTextImageFormat(fmt)
    _set_width(found, image, scaled_width(image.width(), choice))
    return found


def alt_of(fmt: QTextImageFormat) -> str:
    return str(fmt.property(P.ImageAltText.value) or "")


def described(fmt: QTextImageFormat, alt: str) -> QTextImageFormat:
    found = QTextImageFormat(fmt)
    found.setProperty(P.ImageAltText.value, " ".join(alt.split()))
    return found


def placeholder() -> QImage:
    """What stands for a picture that is not shown: a pale box."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.line))
    return image
