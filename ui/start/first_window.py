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
from ui.start.errand import NOTHING, Errand

if TYPE_CHECKING:
    from app.model.account import Account
    from ui.compose.work import Work
    from ui.start.last_look import Look

LONGEST = 1000
"""Milliseconds until the program goes on without a picture: a window may be born minimised or covered."""
_TURNS = 10
"""So often LONGEST where the window is in sight: its picture is on its way, and the machine is busy."""


class _Picture(QObject):
    """Ends a loop once a window has been painted and its picture has left for the screen, or nobody waits for it."""

    def __init__(self, window: ComposeWindow, loop: QEventLoop) -> None:
        super().__init__(window)
        self._window, self._loop, self._turns = window, loop, 0
        self._patience = QTimer(self, singleShot=True, interval=LONGEST)
        self._patience.timeout.connect(self._look)
        self._patience.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return False

    def _look(self) -> None:
        self._turns += 1
        if self._turns < _TURNS and self._window.windowHandle().isExposed():
            self._patience.start()
        else:
            self._loop.quit()


def show_first_window(
    profile: Path,
    look: Look,
    accounts: Sequence[Account],
    theme: Theme,
    on_painted: Callable[[], None],
    wanted: Errand = NOTHING,
) -> ComposeWindow:
    """A compose window that has been painted, and told so, and can be written in. It has no work yet.

    What is `wanted` of it is in its second picture, before anybody can write there. Without `accounts` the `look` tells
    who will be in From, until they are known.
    Call it before any coroutine runs.
    """
    window = ComposeWindow(profile, accounts)
    window.show_colour(look.colour)
    if look.sender and not accounts:
        window.head.expect(look.sender, look.colour)
    theme.put_on_sheet()
    window.show()
    window.activateWindow()
    _wait_for_picture(window)
    on_painted()
    from ui.compose.fittings import fit_out

    fit_out(window)
    begin(window, wanted)
    _wait_for_picture(window)
    return window


def begin(window: ComposeWindow, errand: Errand) -> None:
    """Do in a first window what the start is for, but for `errand.rest`.

    Only what a link needs is loaded for that: the question about files comes with the window's work.
    """
    if errand.links:
        from ui.outside.link import fill, read

        fill(window, read(errand.links[0]))
    if errand.attach:
        window.do(lambda work: _offer(window, work, errand.attach))


def _offer(window: ComposeWindow, work: Work, files: Sequence[Path]) -> None:
    from ui.outside.files import OutsideFiles

    OutsideFiles(window, work).offer(files)


def _wait_for_picture(window: ComposeWindow) -> None:
    """Until the window has been painted; what a person does meanwhile is not lost but comes later."""
    loop = QEventLoop()
    picture = _Picture(window, loop)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    picture.deleteLater()
