"""The place for one banner between head and text: the worst notice shows, the others wait behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QPushButton, QWidget

from ui.look import theme
from ui.widgets.banner import Banner
from ui.widgets.basics import column, push

Level = Literal["danger", "warn", "info", "ok"]
Deed = tuple[str, Callable[[], None]]
_RANK: tuple[Level, ...] = ("danger", "warn", "info", "ok")


@dataclass(frozen=True)
class Note:
    """What happened, what is safe, and the buttons that help. `key` says what it is about."""

    key: str
    level: Level
    title: str
    sentence: str
    deeds: tuple[Deed, ...] = ()
    closable: bool = True


class Notices(QWidget):
    """At most one notice for each key; at most one banner to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Note] = []
        self._banner: Banner | None = None
        self._shown: Note | None = None
        self._column = column(gap=0, margins=(0, theme.GAP_3, 0, 0))
        self.setLayout(self._column)
        self.hide()

    def say(self, notice: Note) -> None:
        """Show the notice, in place of an older one with the same key."""
        self._notices = [n for n in self._notices if n.key != notice.key] + [notice]
        self._show_worst()

    def withdraw(self, key: str) -> None:
        """What the notice said is no longer so."""
        if self.holds(key):
            self._notices = [n for n in self._notices if n.key != key]
            self._show_worst()

    def holds(self, key: str) -> bool:
        """Whether a notice with this key stands, shown or behind others."""
        return any(n.key == key for n in self._notices)

    def current(self) -> Note | None:
        return self._shown

    def banner(self) -> Banner | None:
        return self._banner

    def _show_worst(self) -> None:
        worst = min(reversed(self._notices), key=lambda n: _RANK.index(n.level), default=None)
        self._show(worst)

    def _show_next(self) -> None:
        if self._shown in self._notices:
            at = self._notices.index(self._shown)
            self._show(self._notices[(at + 1) % len(self._notices)])

    def _show(self, notice: Note | None) -> None:
        had_focus = self._banner is not None and self._banner.isAncestorOf(self.focusWidget() or self)
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self._shown = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        buttons = [self._button(label, deed) for label, deed in notice.deeds]
        if len(self._notices) > 1:
            more = push(self.tr("%n more", "", len(self._notices) - 1), "quiet")
            more.clicked.connect(self._show_next)
            buttons.insert(0, more)
        self._banner = Banner(notice.level, notice.title, notice.sentence, buttons, notice.closable)
        self._banner.closed.connect(lambda: self.withdraw(notice.key))
        self._column.addWidget(self._banner)
        if had_focus and buttons:
            buttons[-1].setFocus()

    def _button(self, label: str, deed: Callable[[], None]) -> QPushButton:
        button = push(label)
        button.clicked.connect(lambda: deed())
        return button
