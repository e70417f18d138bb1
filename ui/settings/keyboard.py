"""The keys of every action: found by name or by key, changed, taken from another, put back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QKeySequenceEdit, QLineEdit, QListView, QWidget

from app.model.settings import Settings
from ui.commands import keys, matching
from ui.commands import row as rows
from ui.commands.keys import Binding
from ui.look import icons, theme
from ui.settings.pages import Change, SettingsPage, Start
from ui.widgets.announce import announce
from ui.widgets.basics import column, push, row, text
from ui.widgets.search_field import make_search_field, put_sign
from ui.widgets.surfaces import Plane

Index = QModelIndex | QPersistentModelIndex
_ENTRY = 180


class _Bindings(QAbstractListModel):
    """The actions that fit what is searched for."""

    def __init__(self, parent: QObject, window_words: Callable[[Binding], str]) -> None:
        super().__init__(parent)
        self._window_words = window_words
        self.found: list[Binding] = []

    def show(self, found: list[Binding]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        binding = self.found[index.row()]
        note = " · ".join(part for part in (self._window_words(binding), binding.note) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (binding.name, note, keys.shown(binding.keys)) if part)
        values: dict[int, object] = {
            rows.NAME: binding.name,
            rows.NOTE: note,
            rows.KEYS: keys.shown(binding.keys),
            rows.ICON: _picture(binding),
            rows.POSSIBLE: True,
        }
        return values.get(role)


class KeyboardPage(SettingsPage):
    """`bindings` reads every action with its keys as they are now."""

    def __init__(
        self,
        bindings: Callable[[], list[Binding]],
        settings: Callable[[], Settings],
        change: Change,
        start: Start,
        title: str,
    ) -> None:
        super().__init__(title, settings, change, start)
        self._bindings = bindings
        self._all: list[Binding] = []
        self._build()
        self._wire()

    def _build(self) -> None:
        self.search = QLineEdit()
        make_search_field(self.search, self.tr("Search by name or by key"))
        put_sign(self.search)
        self.reset_all = push(self.tr("Reset all"), "quiet")
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setMinimumHeight(220)
        self.model = _Bindings(self, self._window_words)
        self.list.setModel(self.model)
        self.list.setItemDelegate(rows.CommandRow(self.list))
        ground = Plane("surface", "line", theme.RADIUS_L)
        ground.setLayout(column((self.list, 1), gap=0, margins=(1, 6, 1, 6)))
        self.name = text("", weight=QFont.Weight.Medium, wrap=True)
        self.entry = QKeySequenceEdit()
        self.entry.setMaximumSequenceLength(1)
        self.entry.setFixedSize(_ENTRY, theme.CONTROL)
        self.none = push(self.tr("No key"), "quiet")
        self.reset = push(self.tr("Reset"), "quiet")
        self.take = push(self.tr("Use it here"))
        self.trouble = text("", "caption", "danger", wrap=True)
        self.editing = QWidget()
        line = row((self.name, 1), self.none, self.reset, self.entry, gap=theme.GAP_3)
        below = row((self.trouble, 1), self.take, gap=theme.GAP_3)
        self.editing.setLayout(column(line, below, gap=theme.GAP_2))
        self.body.addLayout(row((self.search, 1), self.reset_all, gap=theme.GAP_3))
        self.body.addSpacing(theme.GAP_3)
        self.body.addWidget(ground, 1)
        self.body.addSpacing(theme.GAP_3)
        self.body.addWidget(self.editing)
        self._say("")

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _typed: self._look())
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._show())
        self.list.activated.connect(lambda _index: self._focus_entry())
        self.entry.editingFinished.connect(self._on_typed)
        self.none.clicked.connect(lambda: self._store({}, ""))
        self.reset.clicked.connect(self._reset)
        self.take.clicked.connect(self._take)
        self.reset_all.clicked.connect(lambda: self.store("shortcuts", ""))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def show_settings(self) -> None:
        super().show_settings()
        self.reset_all.setEnabled(bool(self._settings().shortcuts))
        if self.isVisible():
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._focus_entry()
            return
        super().keyPressEvent(event)

    # the list

    def _read(self) -> None:
        self._all = self._bindings()
        self._look()

    def _look(self) -> None:
        typed, chosen = self.search.text(), self.chosen()
        found = [
            one
            for one in self._all
            if matching.fit(typed, one.name, one.note) is not None
            or (one.keys and matching.folded(typed) in matching.folded(keys.shown(one.keys)))
        ]
        self.model.show(found)
        again = next((n for n, one in enumerate(found) if chosen is not None and one.id == chosen.id), 0)
        if found:
            self.list.setCurrentIndex(self.model.index(again, 0))
        self._show()

    def chosen(self) -> Binding | None:
        """The action that is edited."""
        at = self.list.currentIndex()
        return self.model.found[at.row()] if at.isValid() and at.row() < len(self.model.found) else None

    def _show(self) -> None:
        chosen = self.chosen()
        self.editing.setVisible(chosen is not None)
        self._say("")
        if chosen is not None:
            self.name.setText(self.tr("Key for “{name}”").format(name=chosen.name))
            self.entry.setAccessibleName(self.name.text())
            self.entry.setKeySequence(QKeySequence(chosen.keys))
            self.none.setEnabled(bool(chosen.keys))
            self.reset.setEnabled(chosen.keys != chosen.born)

    def _window_words(self, binding: Binding) -> str:
        if binding.id.startswith(keys.EVERYWHERE):
            return self.tr("everywhere")
        words = {
            "ComposeWindow": self.tr("writing"),
            "HomeWindow": self.tr("mail window"),
            "ReaderWindow": self.tr("reading"),
        }
        return words.get(binding.window, "")

    def _focus_entry(self) -> None:
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    # changing

    def _on_typed(self) -> None:
        chosen, typed = self.chosen(), keys.portable([self.entry.keySequence()])
        if chosen is None or typed == chosen.keys:
            return
        if not typed:
            self._store({}, "")
        elif not keys.is_usable(typed):
            self._say(self.tr("A key that types something cannot be a shortcut. Use it with Ctrl or Alt."))
            self.entry.setKeySequence(QKeySequence(chosen.keys))
        elif rivals := keys.rivals(typed, chosen, self._all):
            names = ", ".join(f"“{one.name}”" for one in rivals)
            self._say(
                self.tr("{keys} does {names} already.").format(keys=keys.shown(typed), names=names), can_take=True
            )
        else:
            self._store({}, typed)

    def _take(self) -> None:
        """The keys are this action's from now on, and nobody else's."""
        chosen, typed = self.chosen(), keys.portable([self.entry.keySequence()])
        if chosen is not None and typed:
            self._store({rival.id: "" for rival in keys.rivals(typed, chosen, self._all)}, typed)

    def _reset(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        if rivals := keys.rivals(chosen.born, chosen, self._all):
            self.entry.setKeySequence(QKeySequence(chosen.born))
            names = ", ".join(f"“{one.name}”" for one in rivals)
            said = self.tr("{keys} does {names} already.").format(keys=keys.shown(chosen.born), names=names)
            self._say(said, can_take=True)
            return
        self._store({}, chosen.born)

    def _store(self, others: dict[str, str], typed: str) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        born = {one.id: one.born for one in self._all}
        own = keys.parse(self._settings().shortcuts) | others | {chosen.id: typed}
        own = {name: value for name, value in own.items() if born.get(name) != value}
        self.store("shortcuts", keys.text_of(own))

    def _say(self, words: str, *, can_take: bool = False) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.take.setVisible(can_take)
        if words:
            announce(self.entry, words)


def _picture(binding: Binding) -> QIcon | None:
    """Its own; in the accent where its keys were changed."""
    changed = binding.keys != binding.born
    name = binding.icon or ("edit" if changed else "")
    return icons.icon(name, "accent" if changed else "text_2") if name else None
