"""How pictures are shown in a text: never wider than the sheet. The mail keeps the size that was chosen.

Qt's own way would draw a picture that has a width and a height beyond the edge of a narrow window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from app.model.draft import ELSEWHERE
from ui.compose.editor.picture import pictures
from ui.compose.editor.picture.picture_place import draw_place

_UNKNOWN_SIZE = 160, 96
"""Pixels kept for a picture on the web whose text says nothing of its size."""


class PictureView(QPyTextObject):
    """`scale` tells how much larger the document is laid out than it says (the zoom)."""

    def __init__(self, parent: QObject, scale: Callable[[], float]) -> None:
        super().__init__(parent)
        self._scale = scale
        self._text: tuple[int, float, float] | None = None  # the state of the text that `_sizes` is about
        self._sizes: dict[int, QSizeF] = {}

    def attach(self, document: QTextDocument) -> None:
        """Show the pictures of this document."""
        document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, self)

    def forget_sizes(self) -> None:
        """Other pictures are there now, for the same text."""
        self._text = None

    def intrinsicSize(self, document: QTextDocument, position: int, found: QTextFormat) -> QSizeF:
        """Asked many times for a picture in nested tables: the answer is kept as long as nothing was changed."""
        scale = self._scale()
        text = document.revision(), document.textWidth(), scale
        if text != self._text:
            self._text, self._sizes = text, {}
        elif (known := self._sizes.get(position)) is not None:
            return known
        fmt = found.toImageFormat()
        width, height = fmt.width() * scale, fmt.height() * scale
        room = document.textWidth() - 2 * document.documentMargin() * scale
        if 1 <= width < room / 2 and height >= 1:
            size = self._sizes[position] = QSizeF(width, height)
            return size
        size = _wanted(fmt, _image(document, fmt)) * scale
        block = document.findBlock(position).blockFormat()
        room -= (block.leftMargin() + block.rightMargin()) * scale
        if document.textWidth() > 0 and size.width() > room > 0:
            size *= room / size.width()
        return QSizeF(max(1.0, size.width()), max(1.0, size.height()))

    def drawObject(
        self, painter: QPainter, box: QRectF | QRect, document: QTextDocument, _position: int, found: QTextFormat
    ) -> None:
        fmt = found.toImageFormat()
        image = _known(document, fmt)
        if image is None and fmt.name().endswith(ELSEWHERE):
            draw_place(painter, QRectF(box), pictures.alt_of(fmt), self._scale())
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image or pictures.placeholder())


def _known(document: QTextDocument, fmt: QTextImageFormat) -> QImage | None:
    found = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(fmt.name()))
    if not isinstance(found, QImage) or found.isNull() or pictures.is_placeholder(found):
        return None
    return found


def _image(document: QTextDocument, fmt: QTextImageFormat) -> QImage:
    found = _known(document, fmt)
    if found is None and fmt.name().endswith(ELSEWHERE):
        found = QImage(*_UNKNOWN_SIZE, QImage.Format.Format_Mono)
    return found or pictures.placeholder()


def _wanted(fmt: QTextImageFormat, image: QImage) -> QSizeF:
    """The size that the text asks for; what it leaves open follows the picture."""
    own = image.deviceIndependentSize()
    width, height = fmt.width(), fmt.height()
    if width > 0 and height > 0:
        return QSizeF(width, height)
    if width > 0:
        return own * (width / own.width())
    return own * (height / own.height()) if height > 0 else own
