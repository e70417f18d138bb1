"""The first compose window: painted before anything that it does not need for that is even loaded.

Whoever wants to write should see where at once: the head, the sheet and the way to send. Right after that picture come
format bar, text and keys, in the room kept for them; no key and no click is taken before, they wait in Qt's queue. The
event loop of the coroutines, the database and all that sends come last, what is wished for until then waits in
`ComposeWindow.begin`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from ui.compose.window import ComposeWindow
from ui.look.theme import Theme

if TYPE_CHECKING:
    from app.model.account import Account

LONGEST = 1000
"""Milliseconds until the program goes on without a picture: a window may be born minimised or covered."""


class _Picture(QObject):
    """Ends a loop once a window has been painted and its picture has left for the screen."""

    def __init__(self, window: ComposeWindow, loop: QEventLoop) -> None:
        super().__init__(window)
        self._loop = loop
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return False


def show_first_window(
    profile: Path, colour: str, accounts: Sequence[Account], theme: Theme, on_painted: Callable[[], None]
) -> ComposeWindow:
    """A compose window that has been painted, and told so, and can be written in. It has no work yet.

    `accounts` may be missing where there are no several senders to choose from; `colour` is that of the usual one.
    Call it before any coroutine runs.
    """
    window = ComposeWindow(profile, accounts)
    window.show_colour(colour)
    theme.put_on_sheet()
    window.show()
    window.activateWindow()
    _wait_for_picture(window)
    on_painted()
    from ui.compose.fittings import fit_out

    fit_out(window)
    _wait_for_picture(window)
    return window


def _wait_for_picture(window: ComposeWindow) -> None:
    """Until the window has been painted; what a person does meanwhile is not lost but comes later."""
    loop = QEventLoop()
    picture = _Picture(window, loop)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    picture.deleteLater()
