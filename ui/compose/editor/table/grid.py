"""A small field of squares to choose from, by pointer and by arrow keys, inside a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget, QWidgetAction

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Grid(QWidget):
    """`chosen(row, column)`, from 0. Subclasses paint a square and say in words where the keyboard is."""

    chosen = Signal(int, int)

    def __init__(self, rows: int, columns: int, side: int) -> None:
        super().__init__()
        self._rows, self._columns, self._side = rows, columns, side
        self.row, self.column = 0, 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tell()

    @property
    def is_used(self) -> bool:
        """Whether a key or a click would choose here: only then something is marked."""
        return self.hasFocus() or self.underMouse()

    def resize_to(self, rows: int, columns: int) -> None:
        """Another number of squares; the mark goes to the first."""
        self._rows, self._columns = rows, columns
        self.updateGeometry()
        self.move_to(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(self._columns * self._side + 16, self._rows * self._side + 12)

    def box(self, row: int, column: int) -> QRect:
        return QRect(8 + column * self._side, 6 + row * self._side, self._side, self._side)

    def tell(self) -> None:
        self.setAccessibleName(self.words(self.row, self.column))

    def words(self, row: int, column: int) -> str:
        """What a square is called. Each kind of grid says it."""
        raise NotImplementedError

    def paint_square(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        """Each kind of grid paints its own."""
        raise NotImplementedError

    def move_to(self, row: int, column: int) -> None:
        self.row = max(0, min(self._rows - 1, row))
        self.column = max(0, min(self._columns - 1, column))
        self.tell()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(self._rows):
            for column in range(self._columns):
                self.paint_square(painter, self.box(row, column), row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow that leads out of the grid is left to the menu, which goes on to its next entry, or closes."""
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            row, column = self.row + step[0], self.column + step[1]
            if 0 <= row < self._rows and 0 <= column < self._columns:
                self.move_to(row, column)
            else:
                event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.row, self.column)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (found := self._at(event.position().toPoint())) is not None:
            self.move_to(*found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (found := self._at(event.position().toPoint())) is not None:
            self.chosen.emit(*found)

    def _at(self, point: QPoint) -> tuple[int, int] | None:
        row, column = (point.y() - 6) // self._side, (point.x() - 8) // self._side
        return (row, column) if 0 <= row < self._rows and 0 <= column < self._columns else None

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()


def in_menu(menu: QMenu, grid: Grid) -> QWidgetAction:
    """Put the grid at the end of the menu; it gets the keyboard when the menu opens, the last one of several.

    A choice closes the menu, and those that lead to it.
    """
    action = QWidgetAction(menu)
    action.setDefaultWidget(grid)
    menu.addAction(action)

    def begin() -> None:
        """Qt marks the first entry of a menu that a key has opened, after it was shown."""
        grid.setFocus()
        QTimer.singleShot(0, grid, lambda: menu.setActiveAction(action) if grid.hasFocus() else None)

    menu.aboutToShow.connect(begin)
    grid.chosen.connect(lambda _row, _column: _close_from(menu))
    return action


def _close_from(menu: QMenu) -> None:
    """As any other entry does; a widget in a menu has to do it itself."""
    is_closed = menu.close()
    while is_closed and isinstance(above := QApplication.activePopupWidget(), QMenu):
        is_closed = above.close()
