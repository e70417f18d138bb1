"""Choose one of many by typing: a search field, rows of two lines, and what the chosen one holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.home.empty import EmptyState
from ui.look import theme
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.list_row import paint_ground
from ui.widgets.search_field import make_search_field
from ui.widgets.selected import follow_selection
from ui.widgets.surfaces import Plane

_SIZE = QSize(680, 420)
_LIST = 260
NOTE_ROLE = Qt.ItemDataRole.UserRole
DANGER_ROLE = Qt.ItemDataRole.UserRole + 1
_AT = Qt.ItemDataRole.UserRole + 2
_MARGIN = 10


@dataclass(frozen=True)
class Row:
    """`name` and `note` are shown and searched, so is `words`, which is shown beside the list.

    `is_broken`: it can be looked at, not taken.
    """

    name: str
    note: str
    words: str
    is_broken: bool = False


class Picker(QDialog):
    """`answer(picker)` gives Accepted when a row was taken: `chosen` is its number then.

    `empty` is said while there are no rows at all: a line, and a sentence about it.
    """

    current_changed = Signal(int)

    def __init__(
        self, parent: QWidget | None, title: str, take: str, rows: Sequence[Row], empty: tuple[str, str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.chosen = -1
        self._rows = tuple(rows)
        self._nothing = empty[0]
        self.empty = EmptyState("template", *empty)
        self._build(title, take)
        self.search.textChanged.connect(lambda _words: self._filter())
        self.search.installEventFilter(self)
        follow_selection(self.list)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.itemActivated.connect(lambda _item: self._take())
        self.take.clicked.connect(self._take)
        self._filter()
        self.search.setFocus()

    def _build(self, title: str, take: str) -> None:
        self.search = QLineEdit()
        make_search_field(self.search, self.tr("Search"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(title)
        self.list.setFixedWidth(_LIST)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setAccessibleName(self.tr("What it holds"))
        self.words.viewport().setAutoFillBackground(False)
        well = Plane("sunken", "line", theme.RADIUS_M)
        well.setLayout(column(self.words, margins=(theme.GAP_2, theme.GAP_1, theme.GAP_1, theme.GAP_1)))
        self.take = push(take, "primary")
        self.take.setDefault(True)
        cancel = push(self.tr("Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._feet = row(FLUSH, None, cancel, self.take, gap=theme.GAP_3)
        margin = theme.GAP_5
        self._filled = QWidget()
        self._filled.setLayout(row(column(self.search, (self.list, 1)), (well, 1), gap=theme.GAP_3))
        self.setLayout(
            column(
                text(title, "lead", weight=QFont.Weight.DemiBold),
                (self._filled, 1),
                (self.empty, 1),
                self._feet,
                gap=theme.GAP_3,
                margins=(margin, margin, margin, margin),
            )
        )
        self.resize(_SIZE)

    def add_foot(self, button: QPushButton) -> None:
        """A further button, at the left."""
        self._feet.insertWidget(self._feet.count() - 3, button)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the search stays."""
        self._rows = tuple(rows)
        self._filter()

    def current(self) -> int:
        """The number of the row that is looked at, -1 for none."""
        item = self.list.currentItem()
        return int(item.data(_AT)) if item is not None else -1

    def _filter(self) -> None:
        wanted = self.search.text().casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        found = [(n, r) for n, r in enumerate(self._rows) if fits(r, wanted)]
        found.sort(key=lambda pair: not pair[1].name.casefold().lstrip(";").startswith(" ".join(wanted)))
        for number, one in found:
            item = QListWidgetItem(one.name)
            for role, value in ((NOTE_ROLE, one.note), (DANGER_ROLE, one.is_broken), (_AT, number)):
                item.setData(role, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {one.note}" if one.note else one.name)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        at = self.current()
        for part, is_shown in ((self._filled, self._rows), (self.take, self._rows), (self.empty, not self._rows)):
            part.setVisible(bool(is_shown))
        nothing = self._nothing if not self._rows else self.tr("Nothing of that name")
        self.words.setPlainText(self._rows[at].words if at >= 0 else nothing)
        self.take.setEnabled(at >= 0 and not self._rows[at].is_broken)
        self.current_changed.emit(at)

    def _take(self) -> None:
        if self.take.isEnabled():
            self.chosen = self.current()
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the search has the keyboard."""
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in moves:
            self.list.keyPressEvent(event)
            return True
        return bool(super().eventFilter(watched, event))


def fits(one: Row, wanted: Sequence[str]) -> bool:
    """Whether all these words, folded, are somewhere in it."""
    everything = f"{one.name}\n{one.note}\n{one.words}".casefold()
    return all(word in everything for word in wanted)


class TwoLines(QStyledItemDelegate):
    """A name, and under it a quieter line."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.setMouseTracking(True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("caption")).height() + 16
        return QSize(_LIST - 20, height)

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(p, option, QRectF(option.rect).adjusted(0, 1, 0, -1), self._view)
        t = theme.of(self._view)
        room = option.rect.adjusted(_MARGIN, 7, -_MARGIN, -7)
        note_colour = t.danger if index.data(DANGER_ROLE) else t.text_2
        lines = (
            ("body", QFont.Weight.Medium, t.text, index.data()),
            ("caption", QFont.Weight.Normal, note_colour, index.data(NOTE_ROLE)),
        )
        top = room.top()
        for kind, weight, colour, words in lines:
            font = theme.font(kind, weight)
            metrics = QFontMetrics(font)
            p.setFont(font)
            p.setPen(QColor(colour))
            shown = metrics.elidedText(str(words), Qt.TextElideMode.ElideRight, room.width())
            line = QRect(room.left(), top, room.width(), metrics.height())
            p.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height() + 2
        p.restore()
