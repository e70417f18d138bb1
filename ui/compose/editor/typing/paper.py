"""The sheet that is written on: light in both themes, larger or smaller at will, bars beside quotes.

Nothing here is part of the mail. The zoom changes the resolution that the document is laid out for, so fonts,
margins, tables and pictures grow together and no format of the text is touched.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.compose.editor.bullets import Bullets
from ui.compose.editor.dim import PURPOSE, Dim
from ui.compose.editor.formats import DEFAULT_FONT
from ui.compose.editor.picture.picture_view import PictureView
from ui.compose.editor.quote_bars import QuoteBars
from ui.compose.editor.table.gap_caret import GapCaret
from ui.compose.editor.table.line_below import LineBelow
from ui.look import theme
from ui.widgets.slim_bar import SlimBar

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.9, 2.0, 0.1
_METRES_PER_INCH = 0.0254
_SEEN = 2.0  # contrast below which words are as good as gone
_AIR = 18  # pixels around the text that scroll with it; of those below it, the line that is written has them always
_ROUNDING = 3  # pixels: a table as wide as the text is wider by no more when Qt has rounded its columns


class Paper(QTextEdit):
    """A text field that looks like a sheet of mail. Its viewport is transparent: it lies on a painted plane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = self._factor = 1.0
        self._fixed_width = False
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._dressing = self._dimmed = False
        self._selects_readably, self._had_words = True, False
        self._dim: Dim | None = None
        self._bars, self._below, self._bullets = QuoteBars(self), LineBelow(self), Bullets(self)
        self._gap = GapCaret(self, self.scale)
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.also_painting: list[Callable[[QRect], object]] = []
        """Who paints more onto the viewport, behind the text: rooms that are there when they are needed."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical))
        self.horizontalScrollBar().rangeChanged.connect(self._spare_sideways_bar)
        self.setViewportMargins(40 - _AIR, 22 - _AIR, 36 - _AIR, 0)
        self.setViewport(_Ground())
        self.document().setDocumentMargin(_AIR)
        PictureView(self, self.scale).attach(self.document())
        self.document().contentsChanged.connect(self._drop_empty_marks)
        self.selectionChanged.connect(self._on_selection)
        self._dress()
        self._scale()

    # --- zoom ------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """From 0.9 to 2; a property of the view, never of the mail."""
        factor = max(ZOOM_LEAST, min(ZOOM_MOST, round(factor, 2)))
        if factor != self._zoom:
            self._zoom = factor
            self._scale()

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

    def scale(self) -> float:
        """How much larger the paper shows things than the mail says."""
        return self._factor

    def _scale(self) -> None:
        self._factor = theme.font("lead").pointSizeF() / DEFAULT_FONT.size * self._zoom
        fixed = QFontDatabase.SystemFont.FixedFont
        font = QFont(QFontDatabase.systemFont(fixed) if self._fixed_width else QGuiApplication.font())
        font.setPointSizeF(DEFAULT_FONT.size)
        self.setFont(font)
        self._device.setDotsPerMeterX(round(self.logicalDpiX() * self.scale() / _METRES_PER_INCH))
        self._device.setDotsPerMeterY(round(self.logicalDpiY() * self.scale() / _METRES_PER_INCH))
        document = self.document()
        document.documentLayout().setPaintDevice(self._device)
        document.markContentsDirty(0, document.characterCount())
        self.viewport().update()

    def set_fixed_width(self, on: bool) -> None:
        """Show text that names no font in letters of one width."""
        if on != self._fixed_width:
            self._fixed_width = on
            self._scale()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + ZOOM_STEP * event.angleDelta().y() / 120)
            event.accept()
            return
        super().wheelEvent(event)

    def keep_air(self) -> None:
        """The line that is written does not touch the lower edge. After a key, not when anything else moves the cursor:
        nothing moves under the pointer, and asking where the cursor is has all above it laid out.
        """
        missing = self.cursorRect().bottom() + _AIR - self.viewport().height()
        if missing > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + missing)

    def _spare_sideways_bar(self, _least: int, most: int) -> None:
        """Nobody scrolls by a pixel: the bar would only take room and look as if something were out of sight."""
        if 0 < most <= _ROUNDING:
            self.horizontalScrollBar().setRange(0, 0)

    # --- marks -----------------------------------------------------------------------------------------

    def set_marks(self, purpose: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Colours and underlines for the writer's eyes, replacing those of the same purpose; no part of the mail.

        What comes to stand at the end of a mark does not belong to it. Else Qt would draw the end of one above a table
        into the table when undo brings back its first row, and end the process when it next looks for the cells.
        """
        if marks or self._marks.get(purpose):
            for mark in marks:
                mark.cursor.setKeepPositionOnInsert(True)
            self._marks[purpose] = marks
            self._show_marks()

    def _show_marks(self) -> None:
        self.setExtraSelections([mark for name in sorted(self._marks) for mark in self._marks[name]])

    def _drop_empty_marks(self) -> None:
        """What was marked is gone: when undo brings it back, it must not be marked from there to anywhere."""
        if all(mark.cursor.hasSelection() for marks in self._marks.values() for mark in marks):
            return
        for purpose, marks in self._marks.items():
            self._marks[purpose] = [mark for mark in marks if mark.cursor.hasSelection()]
        self._show_marks()

    # --- colours ---------------------------------------------------------------------------------------

    def _dress(self) -> None:
        outside = theme.of_palette(QGuiApplication.palette())
        dark = self._dimmed and outside.dark
        tokens = outside if dark else theme.LIGHT
        ground, ink = outside.paper_dim if self._dimmed else outside.paper, tokens.text if dark else tokens.ink
        found = theme.palette(tokens)
        role = QPalette.ColorRole
        for name, value in (
            (role.Base, ground),
            (role.Window, ground),
            (role.Text, ink),
            (role.WindowText, ink),
        ):
            found.setColor(role(name), QColor(value))
        # a menu or the search takes the keyboard, and what is selected is what it will act on: it does not fade
        found.setColor(QPalette.ColorGroup.Inactive, role.Highlight, QColor(tokens.select))
        keeps = not dark and self._selects_readably
        found.setBrush(role.HighlightedText, QBrush(Qt.BrushStyle.NoBrush) if keeps else QBrush(QColor(ink)))
        if found != self.palette():
            self._dressing = True
            self.setPalette(found)
            self._dressing = False
        self._bar_colour = QColor(tokens.edge_soft)
        if dark and self._dim is None:
            self._dim = Dim(self, self.set_marks)
        elif not dark and self._dim is not None:
            self._dim.stop()
            self._dim = None
            self.set_marks(PURPOSE, [])
        self.viewport().update()

    def _on_selection(self) -> None:
        """Selected words keep their own colours (Qt paints them so where the palette has none for them): who gives them
        one sees it at once. Where a colour of the text could not be read on that of a selection, all are ink.
        """
        has_words = self.textCursor().hasSelection()
        if has_words and not self._had_words:
            readable = all(
                theme.contrast(fmt.foreground().color().name(), theme.LIGHT.select) >= _SEEN
                for fmt in self.document().allFormats()
                if fmt.isCharFormat() and fmt.foreground().style() == Qt.BrushStyle.SolidPattern
            )
            if readable != self._selects_readably:
                self._selects_readably = readable
                self._dress()
        self._had_words = has_words

    @property
    def is_dimmed(self) -> bool:
        return self._dimmed

    def set_dimmed(self, on: bool) -> None:
        """Darker paper: a matter of the view, as the zoom is."""
        if on != self._dimmed:
            self._dimmed = on
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            if not self._dressing:
                self._dress()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._scale()

    # --- the caret between tables --------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._gap.look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._gap.look()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_click and (gap := self._gap.at(event.position().toPoint())) is not None:
            self.setTextCursor(gap)

    # --- bars beside quotes --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._below.follow()
        if self._dim is not None:
            self._dim.paint_under(event.rect())
        super().paintEvent(event)
        self._bullets.paint(event.rect())
        self._bars.paint(event.rect(), self._bar_colour, self.scale())
        self._gap.paint()
        for paint in self.also_painting:
            paint(event.rect())


class _Ground(QWidget):
    """The viewport, as QTextEdit makes its own, but known to Python from birth and transparent.

    To find out what kind of widget Qt's own viewport is, the binding would have to load every class of widget.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
