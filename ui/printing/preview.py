"""The pages of a message as the printer would make them: looked at, turned and enlarged before any paper is used.

Each page is painted by the same sheet that prints, only when it is seen, and kept for as long as it is near.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QFrame, QWidget

from ui.look import theme
from ui.printing.on_paper import OnPaper
from ui.printing.sheet import Printable, Sheet
from ui.widgets.announce import announce
from ui.widgets.basics import FLUSH, column, push, row, text, tool
from ui.widgets.folding import Folding
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Ground, Hairline

_SIZE = (780, 820)
_AROUND, _BETWEEN = 24, 16  # pixels of desk beside the pages and between them
_LEAST, _MOST, _STEP = 0.25, 3.0, 1.25
_KEPT = 6  # pictures of pages
_WHOLE, _WIDE, _FREE = "whole", "wide", ""


class Pages(QAbstractScrollArea):
    """The pages one below the other. `moved` tells that another one is in front, `zoomed` of a size of one's own."""

    moved = Signal(int)
    zoomed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet, self._fit, self._zoom = sheet, _WHOLE, 1.0
        self._pictures: dict[int, QPixmap] = {}
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look())
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # how large

    def fit(self, how: str) -> None:
        """`whole` shows whole pages, `wide` fills the width."""
        self._fit = how
        self._arrange()

    def zoom(self, factor: float) -> None:
        """Larger or smaller by so much, from now on whatever the window's size is."""
        self._zoom = max(_LEAST, min(_MOST, self._scale() * factor))
        self._fit = _FREE
        self._arrange()
        self.zoomed.emit()

    def _scale(self) -> float:
        paper = self._sheet.paper.size()
        room = self.viewport().size()
        wide = max(_LEAST, (room.width() - 2 * _AROUND) / paper.width())
        if self._fit == _WIDE:
            return min(_MOST, wide)
        if self._fit == _WHOLE:
            return max(_LEAST, min(wide, (room.height() - 2 * _AROUND) / paper.height()))
        return self._zoom

    def _place(self, number: int) -> QRect:
        """Where a page lies in the view."""
        paper, scale = self._sheet.paper.size(), self._scale()
        wide, high = round(paper.width() * scale), round(paper.height() * scale)
        room = self.viewport().width()
        left = (room - wide) // 2 if wide + 2 * _AROUND <= room else _AROUND - self.horizontalScrollBar().value()
        return QRect(left, _AROUND + number * (high + _BETWEEN) - self.verticalScrollBar().value(), wide, high)

    def _arrange(self) -> None:
        self._pictures.clear()
        one, room, page = self._place(0), self.viewport().size(), self._page
        step, across, down = one.height() + _BETWEEN, self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(room.width())
        across.setRange(0, max(0, one.width() + 2 * _AROUND - room.width()))
        down.setPageStep(step if self._fit == _WHOLE else room.height())
        down.setSingleStep(max(20, room.height() // 12))
        down.setRange(0, max(0, 2 * _AROUND - _BETWEEN + self._sheet.count * step - room.height()))
        down.setValue(page * step)  # the page that was read stays in front
        self._look()

    # where

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        wanted = max(0, min(self._sheet.count - 1, page))
        self.verticalScrollBar().setValue(wanted * (self._place(0).height() + _BETWEEN))

    def _look(self) -> None:
        middle = self.viewport().height() // 2
        places = [(abs(self._place(n).center().y() - middle), n) for n in range(self._sheet.count)]
        page = min(places)[1]
        if page != self._page:
            self._page = page
            self.moved.emit(page)
        self.viewport().update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.of(self), QPainter(self.viewport())
        for number in range(self._sheet.count):
            place = self._place(number)
            if place.adjusted(-2, -2, 2, 2).intersects(event.rect()):
                painter.drawPixmap(place.topLeft(), self._picture(number, place))
                chosen = self.hasFocus() and number == self._page
                painter.setPen(QPen(QColor(t.accent if chosen else t.line), 2 if chosen else 1))
                painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _picture(self, number: int, place: QRect) -> QPixmap:
        ratio = self.devicePixelRatioF()
        found = self._pictures.get(number)
        if found is None or found.devicePixelRatioF() != ratio:
            found = QPixmap(place.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.white)  # the paper in the printer
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scale, paper = self._scale(), self._sheet.paper
            painter.scale(scale, scale)
            painter.translate(QPointF(paper.left(), paper.top()) * -1)
            self._sheet.paint_page(painter, number)
            painter.end()
            for far in sorted(self._pictures, key=lambda n: abs(n - number))[_KEPT - 1 :]:
                del self._pictures[far]
            self._pictures[number] = found
        return found

    # the keyboard and the wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, page = event.key(), self._page
        steps = {Qt.Key.Key_PageDown: page + 1, Qt.Key.Key_PageUp: page - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: 10**6}
        if key in steps:
            self.go_to(steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()


class PrintPreview(QDialog):
    """`wanted` is what a person asks for after looking: nothing, to print, or a PDF."""

    def __init__(self, parent: QWidget | None, printable: Printable) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.wanted: OnPaper | None = None
        self.sheet = Sheet(printable, QPrinter(QPrinter.PrinterMode.HighResolution))
        self.setWindowTitle(translate("Printing", "Print preview"))
        self.pages = Pages(self.sheet)
        self.count = text("", colour="text_2")
        fits = ((_WHOLE, translate("Printing", "Whole page")), (_WIDE, translate("Printing", "Page width")))
        self.fits = Segmented(fits, translate("Printing", "Size"))
        self.smaller = tool("remove", translate("Printing", "Smaller ({keys})").format(keys="Ctrl+-"))
        self.larger = tool("add", translate("Printing", "Larger ({keys})").format(keys="Ctrl++"))
        self.print = push(translate("Deeds", "Print…"), "primary", "print")
        self.print.setDefault(True)
        self.pdf = push(translate("Deeds", "Save as PDF…"), "quiet")
        close = push(translate("ReaderWindow", "Close"))
        for button in (self.pdf, close):
            button.setAutoDefault(False)
        self._lay_out(close)
        self.pages.moved.connect(lambda _page: self._show_page())
        self.pages.zoomed.connect(self._show_page)
        self.fits.changed.connect(self.pages.fit)
        for how, _words in fits:  # also the one that was chosen before the size was changed by hand
            self.fits.button(how).clicked.connect(lambda _on=False, how=how: self.pages.fit(how))
        self.smaller.clicked.connect(lambda: self.pages.zoom(1 / _STEP))
        self.larger.clicked.connect(lambda: self.pages.zoom(_STEP))
        self.print.clicked.connect(lambda: self._end(OnPaper.PRINT))
        self.pdf.clicked.connect(lambda: self._end(OnPaper.PDF))
        close.clicked.connect(self.reject)
        self._show_page()
        self.pages.setFocus()

    def _lay_out(self, close: QWidget) -> None:
        title = text(self.windowTitle(), "lead", weight=QFont.Weight.DemiBold)
        size = row(self.fits, self.smaller, self.larger, gap=theme.GAP_1)
        edge = theme.GAP_5
        named = row(title, (self.count, 1), gap=theme.GAP_3)
        head = row(Folding(named, size), margins=(edge, theme.GAP_3, edge, theme.GAP_3))
        foot = row(FLUSH, self.pdf, None, close, self.print, gap=theme.GAP_3,
                   margins=(edge, theme.GAP_3, edge, theme.GAP_3))  # fmt: skip
        desk = Ground("side")
        desk.setLayout(column((self.pages, 1)))
        self.setLayout(column(head, Hairline(), (desk, 1), Hairline(), foot, gap=0))
        self.resize(*_SIZE)
        self.setMinimumSize(420, 360)

    def _show_page(self) -> None:
        words = QCoreApplication.translate("Printing", "Page {page} of {pages}")
        shown = words.format(page=self.pages.page + 1, pages=self.sheet.count)
        if shown != self.count.text():
            self.count.setText(shown)
            self.pages.setAccessibleName(shown)
            if self.isVisible():
                announce(self.pages, shown)

    def _end(self, wanted: OnPaper) -> None:
        self.wanted = wanted
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        larger, smaller = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus,)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (*larger, *smaller):
            self.pages.zoom(_STEP if event.key() in larger else 1 / _STEP)
        else:
            super().keyPressEvent(event)
