"""What appears at the bottom centre of the home window: a toast, and above it the card of a message on its way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.outgoing import Outgoing
from ui.compose.send.send_follower import SendFollower
from ui.compose.send.send_status import SendCard
from ui.compose.send.send_words import Deed
from ui.look import theme
from ui.widgets.toast import Toast
from ui.words.error_text import Action

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_ABOVE_EDGE = 24


class ToastArea(QObject):
    """One toast and at most one card; a newer one takes the place of the older.

    `undone` carries the draft of a message that was taken back, `help_wanted` an Action and the row
    that needs it.
    """

    undone = Signal(object)
    help_wanted = Signal(object, object)

    def __init__(self, engine: Engine, tasks: Tasks, around: QWidget) -> None:
        super().__init__(around)
        self._engine, self._tasks, self._around = engine, tasks, around
        self.toast = Toast(around)
        self.card: SendCard | None = None
        self._follower: SendFollower | None = None
        self._before_next: Callable[[], object] | None = None
        around.installEventFilter(self)
        self.toast.installEventFilter(self)

    def show_toast(
        self,
        words: str,
        action_label: str = "",
        callback: Callable[[], object] | None = None,
        seconds: float = 6,
        *,
        on_gone: Callable[[], object] | None = None,
    ) -> None:
        """`on_gone` is called once, when the toast has gone or made room for another, unless it was acted on."""
        self.settle()
        self._before_next = on_gone

        def act() -> None:
            self._before_next = None
            if callback is not None:
                callback()

        self.toast.show_message(words, action_label, act, seconds)

    def buttons(self) -> list[QWidget]:
        """What can be pressed now."""
        card = [self.card.button()] if self.card is not None else []
        return [button for button in (*card, self.toast.button) if button.isVisible()]

    def undo(self) -> None:
        """The newest that can be taken back: a message that waits for its seconds, else what the toast offers."""
        follower = self._follower
        if follower is not None and follower.view.deed is Deed.UNDO:
            follower.act()
        elif self.toast.button.isVisible():
            self.toast.button.click()

    def settle(self) -> None:
        """What the last toast could have undone is final."""
        gone, self._before_next = self._before_next, None
        if gone is not None:
            gone()

    def show_sending(self, outgoing_id: int) -> None:
        """Follow a message: seconds to undo, progress, its end."""
        self.hide_sending()
        follower = SendFollower(self._engine, self._tasks, outgoing_id, parent=self)
        card = SendCard(follower, on_toast=True)
        card.setParent(self._around)
        self._follower, self.card = follower, card
        follower.undone.connect(self.undone)
        follower.help_wanted.connect(self._on_help)
        follower.finished.connect(self.hide_sending)
        follower.changed.connect(self._on_changed)

    def hide_sending(self) -> None:
        """The message goes on without being watched."""
        if self._follower is not None and self.card is not None:
            self._follower.stop()
            self._follower.deleteLater()
            self.card.hide()
            self.card.deleteLater()
        self._follower = self.card = None

    def close(self) -> None:
        self.hide_sending()
        self.settle()

    def _on_changed(self) -> None:
        if self.card is not None:
            self.card.show()
            self.card.raise_()
            self._place()

    def _on_help(self, action: Action | None, outgoing: Outgoing) -> None:
        self.hide_sending()
        self.help_wanted.emit(action, outgoing)

    def _place(self) -> None:
        if self.card is None:
            return
        around, wanted = self._around.size(), self.card.sizeHint()
        width = min(max(wanted.width(), self.card.minimumWidth()), around.width() - 2 * theme.GAP_4)
        height = max(wanted.height(), self.card.heightForWidth(width))
        below = self.toast.height() + theme.GAP_2 if self.toast.isVisible() else 0
        self.card.setGeometry(
            (around.width() - width) // 2, around.height() - height - _ABOVE_EDGE - below, width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._around and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self.toast and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
            if kind == QEvent.Type.Hide:
                self.settle()
        return False
