"""The pointer on the lines between columns: pull one and the columns beside it change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextTable
from PySide6.QtWidgets import QWidget

from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.emit_tables import is_mirrored
from ui.compose.editor.formats import table_at
from ui.compose.editor.table import table_widths
from ui.look import theme

_REACH = 4  # pixels beside a line that still mean it


class _Guide(QWidget):
    """Where the line will be."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.LIGHT.accent))


class TableDrag(QObject):
    """Watches the viewport of one editor. Esc while a line is held puts it back."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._guide = _Guide(editor.viewport())
        self._table: QTextTable | None = None
        self._edge = 0  # the line behind this column on the sheet, from the left
        self._from = self._at = 0.0
        self._is_near = False
        editor.viewport().installEventFilter(self)

    @property
    def is_held(self) -> bool:
        return self._table is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                return self._on_move(event)
            if event.button() == Qt.MouseButton.LeftButton:
                if event.type() == QEvent.Type.MouseButtonPress:
                    return self._on_press(event)
                if event.type() == QEvent.Type.MouseButtonRelease and self._table is not None:
                    self._let_go(take=True)
                    return True
        elif isinstance(event, QKeyEvent) and self.is_held and event.key() == Qt.Key.Key_Escape:
            self._let_go(take=False)
            return True
        return False

    def _near(self, place: QPoint) -> tuple[QTextTable, int, float] | None:
        """The table, the number of the line from the left (the last one is the table's own) and where it is."""
        editor = self._editor
        across, down = editor.horizontalScrollBar().value(), editor.verticalScrollBar().value()
        x, y = place.x() + across, place.y() + down
        for reach in (0, -2 * _REACH):  # just outside the last line the pointer is beside the table
            table = table_at(editor.cursorForPosition(QPoint(place.x() + reach, place.y())))
            if table is None:
                continue
            top, bottom = table_widths.height(table)
            if not top <= y <= bottom:
                continue
            found = table_widths.edges(table, editor.scale())
            for number, edge in enumerate(found):
                if number and abs(edge - x) <= _REACH:
                    return table, number - 1, edge - across
        return None

    def _on_move(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if self._table is not None:
            self._at = float(place.x())
            self._show_guide()
            return True
        if event.buttons():
            return False
        near = self._near(place) is not None
        if near != self._is_near:
            self._is_near = near
            self._editor.viewport().setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.IBeamCursor)
        return near

    def _on_press(self, event: QMouseEvent) -> bool:
        found = self._near(event.position().toPoint())
        if found is None:
            return False
        self._table, self._edge, self._from = found
        self._at = self._from
        self._editor.viewport().grabKeyboard()
        self._show_guide()
        return True

    def _show_guide(self) -> None:
        assert self._table is not None
        top, bottom = table_widths.height(self._table)
        down = self._editor.verticalScrollBar().value()
        self._guide.setGeometry(QRect(round(self._at) - 1, round(top) - down, 2, max(1, round(bottom - top))))
        self._guide.show()
        self._guide.raise_()

    def _let_go(self, *, take: bool) -> None:
        table, self._table = self._table, None
        self._editor.viewport().releaseKeyboard()
        self._guide.hide()
        if take and table is not None and abs(self._at - self._from) >= 1:
            with self._editor.one_step():
                self._apply(table)

    def _apply(self, table: QTextTable) -> None:
        found = table_widths.edges(table, self._editor.scale())
        values = table_widths.shares(table, self._editor.scale())
        wide = found[-1] - found[0]
        if self._edge == table.columns() - 1:
            document = self._editor.document()
            room = document.textWidth() - 2 * document.documentMargin() * self._editor.scale()
            moved = self._at - self._from
            grown = values if is_mirrored(table.format()) else [v * wide / 100 for v in values]
            if not is_mirrored(table.format()):
                grown[-1] = max(wide * table_widths.LEAST / 100, grown[-1] + moved)
            table_widths.set_table_share(table, grown, 100 * (wide + moved) / max(1.0, room))
            return
        by = 100 * (self._at - self._from) / max(1.0, wide)
        column = self._edge
        if is_mirrored(table.format()):
            column, by = table.columns() - 2 - self._edge, -by
        table_widths.set_shares(table, table_widths.shift(values, column, by))
