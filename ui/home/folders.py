"""The folders and accounts of the sidebar as models: names, counts and warnings.

Pure decisions first (`folder_rows`, `account_rows`), then one small model for both lists.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.model.account import Account
from ui.look.plain_tips import as_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


class Place(StrEnum):
    """A folder."""

    DRAFTS = "drafts"
    OUTBOX = "outbox"
    SCHEDULED = "scheduled"
    SENT = "sent"
    INBOX = "inbox"
    TEMPLATES = "templates"


ICONS = {
    Place.DRAFTS: "drafts",
    Place.OUTBOX: "outbox",
    Place.SCHEDULED: "send-later",
    Place.SENT: "sent",
    Place.INBOX: "inbox",
    Place.TEMPLATES: "template",
}


@dataclass(frozen=True)
class SideRow:
    """A folder (`place`) or an account (`account_id`, 0 for all of them). `count` 0 is not shown."""

    name: str
    place: Place | None = None
    account_id: int = 0
    icon: str = ""
    colour: str = ""
    count: int = 0
    needs_you: bool = False


@dataclass(frozen=True)
class Counts:
    """How many messages each folder holds. `inbox` None: the practice server does not run."""

    drafts: int = 0
    outbox: int = 0
    needing: int = 0
    scheduled: int = 0
    inbox: int | None = None


def place_name(place: Place) -> str:
    """What the folder is called."""
    return {
        Place.DRAFTS: QCoreApplication.translate("Folders", "Drafts"),
        Place.OUTBOX: QCoreApplication.translate("Folders", "Outbox"),
        Place.SCHEDULED: QCoreApplication.translate("Folders", "Scheduled"),
        Place.SENT: QCoreApplication.translate("Folders", "Sent"),
        Place.INBOX: QCoreApplication.translate("Folders", "Practice inbox"),
        Place.TEMPLATES: QCoreApplication.translate("Folders", "Templates"),
    }[place]


def search_hint(place: Place) -> str:
    """What stands in the empty search field of a folder of messages."""
    return {
        Place.DRAFTS: QCoreApplication.translate("Folders", "Search drafts"),
        Place.SENT: QCoreApplication.translate("Folders", "Search sent messages"),
        Place.SCHEDULED: QCoreApplication.translate("Folders", "Search scheduled messages"),
        Place.INBOX: QCoreApplication.translate("Folders", "Search received messages"),
    }.get(place, "")


def folder_rows(counts: Counts) -> list[SideRow]:
    """Scheduled is there while something is scheduled, the practice inbox while its server runs."""
    shown = [(Place.DRAFTS, counts.drafts), (Place.OUTBOX, counts.outbox)]
    if counts.scheduled:
        shown.append((Place.SCHEDULED, counts.scheduled))
    shown += [(Place.SENT, 0), (Place.TEMPLATES, 0)]
    if counts.inbox is not None:
        shown.append((Place.INBOX, counts.inbox))
    return [
        SideRow(
            place_name(place),
            place,
            icon=ICONS[place],
            count=count,
            needs_you=place is Place.OUTBOX and counts.needing > 0,
        )
        for place, count in shown
    ]


def account_rows(accounts: Sequence[Account], needing: Collection[int]) -> list[SideRow]:
    """One row each, and "All accounts" before them when there is something to choose."""
    rows = [SideRow(a.name, account_id=a.id, colour=a.colour, needs_you=a.id in needing) for a in accounts]
    if len(rows) > 1:
        everything = QCoreApplication.translate("Folders", "All accounts")
        rows.insert(0, SideRow(everything, icon="accounts"))
    return rows


class SideModel(QAbstractListModel):
    """Rows of the sidebar; a change of counts only repaints."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SideRow] = []

    def set_rows(self, rows: Sequence[SideRow]) -> None:
        same = [(r.place, r.account_id) for r in rows] == [(r.place, r.account_id) for r in self._rows]
        if same:
            for place, (before, after) in enumerate(zip(self._rows, rows, strict=True)):
                self._rows[place] = after
                if before != after:
                    self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> SideRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, *, place: Place | None = None, account_id: int = 0) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if (row.place, row.account_id) == (place, account_id):
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None


def _spoken(row: SideRow) -> str:
    words = "{name}"
    if row.needs_you and row.count:
        words = QCoreApplication.translate("Folders", "{name}, {count}, needs you")
    elif row.needs_you:
        words = QCoreApplication.translate("Folders", "{name}, needs you")
    elif row.count:
        words = QCoreApplication.translate("Folders", "{name}, {count}")
    return words.format(name=row.name, count=QLocale().toString(row.count))
