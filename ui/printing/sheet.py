"""A message laid out for paper: a head of who, when and what, the text below, pages with numbers.

Everything is laid out in the screen's units and painted larger by the printer's resolution: sizes of mail are pixels,
which a printer would take for its own dots. Words stay words: a PDF can be searched.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from app.model.draft import ELSEWHERE
from ui.compose.editor.bullets import bullets_of, paint_bullets
from ui.compose.editor.formats import QUOTE_STEP
from ui.compose.editor.picture import pictures
from ui.compose.editor.quote_bars import bars_of
from ui.look import theme

MARGIN = 18.0
"""Millimetres at each side of the page."""
_RULE = 10.0  # logical pixels between the head and its line, and from there to the text
_FOOT = 28.0  # logical pixels below the text, for the page's number
_LEAST_SCALE = 0.5  # a text that is wider than the page is made smaller, down to half
_WIDEST_GAP = 40.0  # logical pixels between quoted paragraphs that a bar bridges
_MOST_LINES = 200  # recipients of the head that are printed


@dataclass(frozen=True)
class Printable:
    """`lines` are names and values of the head; `document` belongs to who prints it."""

    subject: str
    lines: Sequence[tuple[str, str]]
    document: QTextDocument
    pictures: Mapping[str, QImage]


class Sheet:
    """The pages of one message for one device."""

    def __init__(self, wanted: Printable, device: QPagedPaintDevice) -> None:
        self._wanted, self._device = wanted, device
        device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
        screen = QGuiApplication.primaryScreen()
        self._dots = screen.logicalDotsPerInch() if screen is not None else 96.0
        points = device.pageLayout().paintRect(QPageLayout.Unit.Point).size()
        self._page = QSizeF(points.width() * self._dots / 72, points.height() * self._dots / 72)
        self._document = wanted.document.clone()
        self._head: QTextFrame | None = None
        self._prepare()

    @property
    def paper(self) -> QRectF:
        """The whole page in the units that pages are painted in; its corner lies left of and above where they begin."""
        layout, share = self._device.pageLayout(), self._dots / 72
        whole, painted = layout.fullRect(QPageLayout.Unit.Point), layout.paintRect(QPageLayout.Unit.Point)
        corner = (whole.topLeft() - painted.topLeft()) * share
        return QRectF(corner, whole.size() * share)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return max(1, self._document.pageCount())

    def paint(self) -> Iterator[int]:
        """Paint the pages one by one; each is done when its number is yielded. Raises OSError if nothing can be."""
        painter = QPainter()
        if not painter.begin(self._device):
            raise OSError("the page cannot be painted on")
        try:
            scale = self._device.logicalDpiX() / self._dots
            for number in range(self.count):
                if number and not self._device.newPage():
                    raise OSError("there is no further page")
                painter.save()
                painter.scale(scale, scale)
                self.paint_page(painter, number)
                painter.restore()
                yield number + 1
        finally:
            painter.end()

    # laying out

    def _prepare(self) -> None:
        document = self._document
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font("body"))
        for name, image in self._wanted.pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"cid:{name}"), image)
        self._leave_out()
        self._fit_pictures()
        self._write_head()
        self._shrink = 1.0
        room = QSizeF(self._page.width(), self._page.height() - _FOOT)
        document.setPageSize(room)
        wide = document.idealWidth()
        if wide > room.width() + 1:  # a table that will not be narrower
            self._shrink = max(_LEAST_SCALE, room.width() / wide)
            document.setPageSize(room / self._shrink)

    def _leave_out(self) -> None:
        """Pictures on the web that nobody had loaded are described, as in what is sent."""
        places = [(at, fmt) for at, fmt in pictures.every(self._document) if fmt.name().endswith(ELSEWHERE)]
        cursor = QTextCursor(self._document)
        for at, fmt in reversed(places):
            if pictures.content_id(fmt) not in self._wanted.pictures:
                cursor.setPosition(at)
                cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(pictures.alt_of(fmt), pictures.words_format(fmt))

    def _fit_pictures(self) -> None:
        widest, document = self._page.width(), self._document
        block = document.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().isImageFormat():
                    self._fit_picture(piece.charFormat().toImageFormat(), piece.position(), piece.length(), widest)
                pieces += 1
            block = block.next()

    def _fit_picture(self, form: QTextImageFormat, position: int, length: int, widest: float) -> None:
        image = self._wanted.pictures.get(QUrl(form.name()).path())
        width = form.width() or (image.deviceIndependentSize().width() if image is not None else 0.0)
        height = form.height() or (image.deviceIndependentSize().height() if image is not None else 0.0)
        if width <= widest or not height:
            return
        form.setWidth(widest)
        form.setHeight(height * widest / width)
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)

    def _write_head(self) -> None:
        """Before the text, in blocks of its own: nothing of a message becomes part of it."""
        cursor = QTextCursor(self._document)
        cursor.insertBlock()
        cursor.setPosition(0)
        if (listed := cursor.currentList()) is not None:
            listed.remove(cursor.block())
        title = QTextCharFormat()
        title.setFont(theme.font("title", QFont.Weight.DemiBold))
        cursor.setBlockFormat(_spaced(8))
        cursor.setBlockCharFormat(title)
        cursor.insertText(self._wanted.subject, title)
        if self._wanted.lines:
            self._write_lines(cursor)

    def _write_lines(self, cursor: QTextCursor) -> None:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(1)
        form.setCellSpacing(0)
        form.setBottomMargin(2 * _RULE)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, self._name_width()), QTextLength()])
        table = cursor.insertTable(len(self._wanted.lines), 2, form)
        self._head = table
        name, value = QTextCharFormat(), QTextCharFormat()
        name.setFont(theme.font("body"))
        name.setForeground(QColor(theme.LIGHT.ink_2))
        value.setFont(theme.font("body"))
        for row, (words, said) in enumerate(self._wanted.lines):
            table.cellAt(row, 0).firstCursorPosition().insertText(words, name)
            table.cellAt(row, 1).firstCursorPosition().insertText(said, value)

    def _name_width(self) -> float:
        metrics = QFontMetricsF(theme.font("body"))
        return max(metrics.horizontalAdvance(words) for words, _said in self._wanted.lines) + 16

    # painting

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint one page, from 0, from the corner inside its margins on."""
        room = self._document.pageSize()
        painter.save()
        painter.scale(self._shrink, self._shrink)
        painter.translate(QPointF(0, -number * room.height()))
        view = QRectF(QPointF(0, number * room.height()), room)
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        colours.setColor(QPalette.ColorRole.Link, QColor(theme.LIGHT.accent))
        context.palette = colours
        context.clip = view
        self._document.documentLayout().draw(painter, context)
        self._paint_beside(painter, view)
        if self._head is not None:  # a hairline between what is about the message and the message
            y = self._document.documentLayout().frameBoundingRect(self._head).bottom() - _RULE
            painter.setPen(QPen(QColor(theme.LIGHT.edge), 0.75))
            painter.drawLine(QPointF(0, y), QPointF(room.width(), y))
        painter.restore()
        self._paint_foot(painter, number)

    def _paint_beside(self, painter: QPainter, view: QRectF) -> None:
        """Bullets, and the bars of what is quoted, as on the sheet of the screen."""
        at = self._document.documentLayout().hitTest(view.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
        first = self._document.findBlock(max(0, at))
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        paint_bullets(painter, bullets_of(self._document, first, view, black), white)
        for bar in bars_of(self._document, first, view, QUOTE_STEP, _WIDEST_GAP):
            painter.fillRect(bar, QColor(theme.LIGHT.edge))

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        words = QCoreApplication.translate("Printing", "Page {page} of {pages}")
        shown = words.format(page=number + 1, pages=self.count)
        font = theme.font("caption")
        font.setPixelSize(round(font.pointSizeF() * self._dots / 72))  # a size in points would be scaled twice
        painter.setFont(font)
        painter.setPen(QColor(theme.LIGHT.ink_2))
        metrics = QFontMetricsF(font)
        room = QRectF(0, self._page.height() - _FOOT, self._page.width(), _FOOT)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, shown)
        left = math.floor(room.width() - metrics.horizontalAdvance(shown) - 24)
        subject = metrics.elidedText(self._wanted.subject, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, subject)


def shortened(people: Sequence[str]) -> str:
    """Recipients for the head: hundreds of names are nobody's reading."""
    if len(people) <= _MOST_LINES:
        return ", ".join(people)
    rest = len(people) - _MOST_LINES
    more = QCoreApplication.translate("Printing", "and %n more", "", rest)
    return ", ".join([*people[:_MOST_LINES], more])


def _spaced(below: float) -> QTextBlockFormat:
    found = QTextBlockFormat()
    found.setBottomMargin(below)
    return found
