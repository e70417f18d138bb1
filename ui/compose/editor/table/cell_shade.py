"""The colour of a selection over whole cells: Qt marks the words in them only, and of an empty cell a mere sliver."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.emit_tables import is_mirrored
from ui.compose.editor.table import table_shape, table_widths
from ui.compose.editor.table.table_rows import row_edges

_Mode = QPainter.CompositionMode


class CellShade(QWidget):
    """Lies over the paper of one editor while cells are selected; the pointer goes through it."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.viewport())
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        editor.selectionChanged.connect(self.follow)
        for bar in (editor.verticalScrollBar(), editor.horizontalScrollBar()):
            bar.valueChanged.connect(self.follow)  # Qt scrolls what lies on the paper along with it
        editor.viewport().installEventFilter(self)

    def follow(self) -> None:
        """What is selected, or where it is, may be something else."""
        self.setVisible(self._editor.textCursor().hasComplexSelection())
        if not self.isHidden():
            self.setGeometry(self._editor.viewport().rect())
            self.raise_()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.follow()
        return False

    def boxes(self) -> list[QRectF]:
        """Where the selected cells are, in coordinates of the viewport."""
        cursor = self._editor.textCursor()
        table = cursor.currentTable()
        if table is None or not cursor.hasComplexSelection():
            return []
        columns, rows = table_widths.edges(table, self._editor.scale()), row_edges(table, self._editor.scale())
        if not columns:
            return []
        found = []
        across, down = self._editor.horizontalScrollBar().value(), self._editor.verticalScrollBar().value()
        for cell in table_shape.cells(table, table_shape.area_of(cursor)):
            first, last = cell.column(), cell.column() + cell.columnSpan()
            if is_mirrored(table.format()):
                first, last = table.columns() - last, table.columns() - first
            top, bottom = rows[cell.row()], rows[cell.row() + cell.rowSpan()]
            box = QRectF(columns[first], top, columns[last] - columns[first], bottom - top)
            found.append(box.translated(-across, -down))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._editor.palette()
        is_dark = colours.color(QPalette.ColorRole.Base).lightnessF() < 0.5
        painter = QPainter(self)
        painter.setCompositionMode(_Mode.CompositionMode_Lighten if is_dark else _Mode.CompositionMode_Darken)
        for box in self.boxes():
            painter.fillRect(box.toAlignedRect(), colours.color(QPalette.ColorRole.Highlight))
