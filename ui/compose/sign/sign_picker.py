"""A small window to pick a sign from: search above, groups beside each other, a grid for pointer and arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from ui.compose.sign.signs import Sign, Signs
from ui.look import theme
from ui.look.plain_tips import as_words
from ui.widgets.basics import Elided, column, row
from ui.widgets.placing import move_below
from ui.widgets.search_field import make_search_field
from ui.widgets.surfaces import paint_popup

COLUMNS, ROWS = 10, 6
RECENT = "recent"
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.signs: Sequence[Sign] = ()

    def show(self, signs: Sequence[Sign]) -> None:
        self.beginResetModel()
        self.signs = signs
        self.endResetModel()

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return len(self.signs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.signs):
            return None
        sign = self.signs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return sign.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(sign.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sign.name
        return None


class _Painter(QStyledItemDelegate):
    """A sign in the middle of its square; no sign is ever shortened."""

    def __init__(self, side: int, parent: QListView) -> None:
        super().__init__(parent)
        self._side, self._list = side, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._side, self._side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = theme.of(self._list)
        box = QRect(option.rect)
        label = str(index.data())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._list.currentIndex():
            painter.setBrush(QColor(t.select if self._list.hasFocus() else t.select_off))
            painter.setPen(QPen(QColor(t.accent), 2) if self._list.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), theme.RADIUS_M, theme.RADIUS_M)
        painter.setPen(QColor(t.text))
        painter.setFont(theme.font("caption") if len(label) > 2 and label.isascii() else self._list.font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()


class _Grid(QListView):
    """The signs. What is typed here goes to the search."""

    typed = Signal(str)
    left_at_top = Signal()
    taken = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, words = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Up and self.currentIndex().row() < COLUMNS:
            self.left_at_top.emit()
        elif words and words > " " and words != "\x7f" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)


class SignPicker(QWidget):
    """`chosen(text)`. Enter and a click take a sign and close; with Shift the window stays for more. Esc closes.

    `groups` are names of groups with what stands on their buttons and what they are called.
    """

    chosen = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, signs: Signs, groups: Sequence[tuple[str, str, str]], recent: Sequence[str]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        theme.wear_window_colours(self)
        self._signs, self._recent = signs, signs.known(recent)
        self._build(groups)
        self._wire()
        self._show_group(RECENT if self._recent else groups[0][0])

    def _build(self, groups: Sequence[tuple[str, str, str]]) -> None:
        self.search = QLineEdit()
        make_search_field(self.search, self.tr("Search"))
        self._buttons = QButtonGroup(self)
        self._of_group: dict[str, QToolButton] = {}
        shown = [(RECENT, "↺", self.tr("Used last")), *groups] if self._recent else list(groups)
        for name, label, words in shown:
            self._of_group[name] = button = QToolButton()
            button.setText(label)
            button.setToolTip(as_words(words))
            button.setAccessibleName(words)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(lambda on, name=name: self._show_group(name) if on else None)
            self._buttons.addButton(button)
        self._model = _Model()
        self.grid = _Grid()
        self.grid.setModel(self._model)
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setAccessibleName(self.accessibleName())
        self.name = Elided("", "caption", "text_2")
        self._measure()
        buttons = row(*self._of_group.values(), None, gap=0)
        inside = column(self.search, buttons, self.grid, self.name, gap=theme.GAP_1, margins=(8, 8, 8, 8))
        self.setLayout(inside)
        self.setFocusProxy(self.search)

    def _measure(self) -> None:
        font = QFont(theme.font("lead"))
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.grid.setFont(font)
        side = max(34, self.grid.fontMetrics().height() + 12)
        self.grid.setGridSize(QSize(side, side))
        self.grid.setItemDelegate(_Painter(side, self.grid))
        bar = self.grid.verticalScrollBar().sizeHint().width()
        self.grid.setFixedSize(side * COLUMNS + bar + 4, side * ROWS + 4)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self._take(stay=False))
        self.grid.clicked.connect(lambda _index: self._take(stay=_shift_is_down()))
        self.grid.taken.connect(lambda stay: self._take(stay=stay))
        self.grid.typed.connect(self._type)
        self.grid.left_at_top.connect(self.search.setFocus)
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.search.installEventFilter(self)

    # what is shown

    def _show_group(self, name: str) -> None:
        if not self._of_group[name].isChecked():
            self._of_group[name].setChecked(True)  # and so here again
            return
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._show(self._recent if name == RECENT else self._signs.groups[name])

    def _find(self, query: str) -> None:
        if query.strip():
            checked = self._buttons.checkedButton()
            if checked is not None:
                self._buttons.setExclusive(False)
                checked.setChecked(False)
                self._buttons.setExclusive(True)
            self._show(self._signs.find(query))
        else:
            self._show_group(next(iter(self._of_group)))

    def _show(self, signs: Sequence[Sign]) -> None:
        self._model.show(signs)
        self.grid.setCurrentIndex(self._model.index(0))
        self.grid.scrollToTop()
        self._tell()

    def _tell(self) -> None:
        sign = self._current()
        if sign is not None:
            self.name.setText(sign.name)
        else:
            self.name.setText(self.tr("No sign is called so."))

    def _current(self) -> Sign | None:
        at = self.grid.currentIndex().row()
        return self._model.signs[at] if 0 <= at < len(self._model.signs) else None

    # keys

    def _type(self, words: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + words)

    def _take(self, *, stay: bool) -> None:
        sign = self._current()
        if sign is None:
            return
        self.chosen.emit(sign.text)
        if not stay:
            self.close()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.grid.setFocus()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.colours_changed(event):
            theme.wear_window_colours(self)

    def show_below(self, place: QRect) -> None:
        """Below a rectangle in global coordinates; the keyboard is in the search."""
        move_below(self, place)
        self.show()
        self.search.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup(self)


def _shift_is_down() -> bool:
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
