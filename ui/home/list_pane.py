"""The middle column of the home window: search, title and count, the messages of one folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QStackedWidget

from ui.home.empty import EmptyState
from ui.home.entries import Entry
from ui.home.message_delegate import MessageDelegate
from ui.home.message_list import MessageModel
from ui.home.search import Query
from ui.widgets.basics import column, row, text
from ui.widgets.search_field import make_search_field, put_sign
from ui.widgets.surfaces import Ground

LEAST, USUAL, MOST = 280, 348, 480
_SEARCH_MS = 120


class MessageView(QListView):
    """The list itself: arrows, type-ahead, several rows with Ctrl and Shift."""

    opened = Signal()
    bin_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: MessageModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(MessageDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.bin_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))


class ListPane(Ground):
    """Shows entries and says which are chosen. Keeps the choice by key while the rows change."""

    selected = Signal()
    opened = Signal()
    bin_wanted = Signal()
    menu_wanted = Signal(QPoint)
    searched = Signal()

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__("surface")
        self.model = MessageModel(clock, self)
        self.view = MessageView(self.model)
        self.view.setBackgroundRole(QPalette.ColorRole.Base)
        self._quiet = False
        self._build()
        self._wire()

    def _build(self) -> None:
        self.search = QLineEdit()
        make_search_field(self.search, "")  # each place has its own words
        put_sign(self.search)
        self.search.setToolTip(self.tr("Words, or to:name, subject:words, has:file (Ctrl+F)"))
        self._title = text("", "lead", weight=QFont.Weight.DemiBold)
        self._count = text("", colour="text_3")
        self.empty = EmptyState("search", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        title = row(self._title, self._count, None, gap=8, margins=(18, 4, 10, 4))
        head = row(self.search, margins=(12, 12, 12, 8))
        self.setLayout(column(head, title, (self._stack, 1), gap=0))
        self.setMinimumWidth(LEAST)

    def _wire(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_MS)
        self._timer.timeout.connect(self.apply_search)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.returnPressed.connect(self._enter_list)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.opened.connect(self.opened)
        self.view.bin_wanted.connect(self.bin_wanted)
        self.view.menu_wanted.connect(self.menu_wanted)

    # --- what it shows

    def set_place(self, name: str, hint: str) -> None:
        """Another folder: its name, and what the search field says while it is empty."""
        self._title.setText(name)
        self.view.setAccessibleName(name)
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)

    def set_entries(self, entries: Sequence[Entry], *, fresh: bool = False) -> None:
        """New rows. What was chosen stays chosen; if it is gone, its neighbour is. `fresh`: another folder."""
        keys, current, neighbours = self._remembered()
        scrolled = self.view.verticalScrollBar().value()
        self._quiet = True
        self.model.set_entries(entries)
        if fresh:
            self.view.scrollToTop()
            self._choose_first()
        else:
            self._choose_again(keys, current, neighbours)
            self.view.verticalScrollBar().setValue(scrolled)
        self._quiet = False
        self._show_count()
        self.selected.emit()

    def set_empty(self, state: EmptyState) -> None:
        """What stands in place of the rows when there are none."""
        self._stack.removeWidget(self.empty)
        self.empty.deleteLater()
        self.empty = state
        self._stack.addWidget(state)
        self._show_count()

    def _show_count(self) -> None:
        found = self.model.found
        self._count.setText(self.locale().toString(found))
        self._stack.setCurrentWidget(self.view if found else self.empty)

    # --- choice

    def current(self) -> Entry | None:
        return self.model.entry(self.view.currentIndex())

    def chosen(self) -> list[Entry]:
        """The selected entries from top to bottom."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [entry for index in rows if (entry := self.model.entry(index)) is not None]

    def choose(self, key: tuple[str, str]) -> None:
        """Select one row and bring it into sight."""
        if (index := self.model.index_of(key)).isValid():
            self._choose_only(index)
            self.view.scrollTo(index)

    def _choose_first(self) -> None:
        if (first := self.model.first()).isValid():
            self._choose_only(first)

    def _choose_only(self, index: QModelIndex) -> None:
        """The view's own way would look at the keyboard: with Ctrl held it selects nothing."""
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _remembered(self) -> tuple[list[tuple[str, str]], tuple[str, str] | None, list[tuple[str, str]]]:
        """Keys of the selection, of the current row, and of the rows after and before it, the nearest first."""
        here = self.current()
        keys = [entry.key for entry in self.chosen()]
        if here is None:
            return keys, None, []
        order = [entry.key for entry in self.model.entries_in_order()]
        place = order.index(here.key)
        return keys, here.key, order[place + 1 : place + 20] + order[max(0, place - 20) : place][::-1]

    def _choose_again(
        self,
        keys: list[tuple[str, str]],
        current: tuple[str, str] | None,
        neighbours: list[tuple[str, str]],
    ) -> None:
        candidates = ([current] if current else []) + neighbours
        place = next((i for key in candidates if (i := self.model.index_of(key)).isValid()), self.model.first())
        if not place.isValid():
            return
        picked = QItemSelection()
        for key in keys:
            if (index := self.model.index_of(key)).isValid():
                picked.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        selection.setCurrentIndex(place, flag.NoUpdate)
        if picked.isEmpty():
            picked.select(place, place)
        selection.select(picked, flag.ClearAndSelect)

    def _on_selection(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if not self._quiet:
            self.selected.emit()

    # --- search

    def apply_search(self) -> None:
        """Filter by what stands in the field, at once."""
        self._timer.stop()
        keys, current, neighbours = self._remembered()
        self._quiet = True
        self.model.set_query(Query.parse(self.search.text()))
        self._choose_again(keys, current, neighbours)
        self._quiet = False
        self.searched.emit()
        self._show_count()
        self.selected.emit()

    def clear_search(self) -> None:
        self.search.clear()
        self.apply_search()

    def _enter_list(self) -> None:
        self.apply_search()
        if self.model.found:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.clear_search()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._enter_list()
        else:
            super().keyPressEvent(event)
