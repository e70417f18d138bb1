"""The model of a message list: rows grouped by date, filtered by a query, patched in place.

Headings are rows that cannot be chosen. A change that keeps the order repaints only what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.home import dates
from ui.home.entries import Entry
from ui.home.search import Query

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a delegate asks for beyond the words."""

    ENTRY = Qt.ItemDataRole.UserRole
    TIME = Qt.ItemDataRole.UserRole + 1


class MessageModel(QAbstractListModel):
    """Entries in the order given, with a heading before each new group."""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._locale = QLocale()
        self._all: list[Entry] = []
        self._query = Query()
        self._rows: list[Entry | str] = []
        self._places: dict[tuple[str, str], int] = {}

    # --- what it holds

    @property
    def total(self) -> int:
        """Entries before filtering."""
        return len(self._all)

    @property
    def found(self) -> int:
        """Entries that the query lets through."""
        return len(self._places)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, newest first or in the order of their plan: the caller has sorted them."""
        self._all = list(entries)
        self._arrange()

    def set_query(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self._arrange()

    def refresh_dates(self) -> None:
        """A new day: times and headings are worded again."""
        self._arrange(again=True)

    def entry(self, index: Index) -> Entry | None:
        """The entry of a row; None for a heading and for no row."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row if isinstance(row, Entry) else None

    def index_of(self, key: tuple[str, str]) -> QModelIndex:
        """Where the entry with `key` is shown; an invalid index if it is not."""
        place = self._places.get(key)
        return self.index(place, 0) if place is not None else QModelIndex()

    def first(self) -> QModelIndex:
        return self.index(min(self._places.values()), 0) if self._places else QModelIndex()

    def is_heading(self, row: int) -> bool:
        return isinstance(self._rows[row], str)

    def entries_in_order(self) -> list[Entry]:
        """What is shown, without headings."""
        return [row for row in self._rows if isinstance(row, Entry)]

    # --- how it changes

    def _arrange(self, *, again: bool = False) -> None:
        shown = [e for e in self._all if self._query.matches(e.folded)] if self._query else self._all
        now, rows, group = self._clock(), list[Entry | str](), dates.Group("", 0.0, 0.0)
        for entry in shown:
            if not group.start <= entry.when < group.end:
                before, group = group, dates.group(entry.when, now, self._locale)
                if group.name != before.name:
                    rows.append(group.name)
            rows.append(entry)
        if not again and len(rows) == len(self._rows) and all(map(_same, rows, self._rows)):
            self._patch(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {row.key: place for place, row in enumerate(rows) if isinstance(row, Entry)}
        self.endResetModel()

    def _patch(self, rows: list[Entry | str]) -> None:
        old, self._rows = self._rows, rows
        for place, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before is not after and before != after:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    # --- Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        if row is None:
            return None
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Role.ENTRY:
            return row
        if role == Role.TIME:
            return dates.short_time(row.when, self._clock(), self._locale)
        if role == Qt.ItemDataRole.DisplayRole:  # what type-ahead compares with
            return row.who
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _spoken(self, entry: Entry) -> str:
        when = dates.long_time(entry.when, self._clock(), self._locale)
        words = QCoreApplication.translate("MessageList", "{who}, {subject}, {when}, {account}")
        if entry.warning:
            words = QCoreApplication.translate("MessageList", "{who}, {subject}, {when}, {account}, part was refused")
        elif entry.has_files:
            words = QCoreApplication.translate("MessageList", "{who}, {subject}, {when}, {account}, with attachment")
        return words.format(who=entry.who, subject=entry.subject, when=when, account=entry.owner.name).strip(", ")


def _same(one: Entry | str, other: Entry | str) -> bool:
    """Whether two rows stand for the same message or heading."""
    if one is other:
        return True
    if isinstance(one, Entry) and isinstance(other, Entry):
        return one.key == other.key
    return one == other
