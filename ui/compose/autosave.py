"""Between the form and the draft's saver: when to read the form, and what to say about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from app.model.draft import Draft
from app.model.saving import Failed, Saved, SaveState, Saving
from ui.compose.bottom_bar import BottomBar
from ui.compose.notices import Note, Notices
from ui.words import error_text

QUIET, AT_MOST = 400, 3000
"""Milliseconds without a change, or since the first one, after which the form is read.

Reading costs more with every page of text; the saver itself waits and joins writes on top of this.
"""

_NOTICE = "saving"


class Saver(Protocol):
    """The engine's side of autosave, as the window sees it."""

    draft: Draft

    def changed(self, draft: Draft) -> None: ...
    async def flush(self) -> Draft: ...
    async def close(self, keep: bool) -> None: ...


class Autosave(QObject):
    """`take` hands the newest draft to the saver; states of saving become words."""

    save_wanted = Signal()

    def __init__(
        self,
        take: Callable[[], Draft],
        bar: BottomBar,
        notices: Notices,
        parent: QObject,
        prepare: Callable[[Callable[[], object]], object] = lambda then: then(),
    ) -> None:
        """`prepare` does what can be done before taking without a window standing still, and calls what it is given."""
        super().__init__(parent)
        self._prepare = prepare
        self._take, self._bar, self._notices = take, bar, notices
        self._muted = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._latest = QTimer(self, singleShot=True, interval=AT_MOST)
        self._quiet.timeout.connect(lambda: self._prepare(self._take_quietly))
        self._latest.timeout.connect(self.take)

    def changed(self) -> None:
        """A person changed something."""
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    @property
    def is_waiting(self) -> bool:
        """Whether something was changed that the saver has not been told."""
        return self._quiet.isActive() or self._latest.isActive()

    def take(self) -> Draft:
        """Read the form now."""
        self._quiet.stop()
        self._latest.stop()
        return self._take()

    def _take_quietly(self) -> None:
        if not self._muted and self._latest.isActive():  # else it was taken meanwhile
            self.take()

    def stop(self) -> None:
        """Nothing more is read or said: the window goes."""
        self._muted = True
        self._quiet.stop()
        self._latest.stop()

    def on_state(self, state: SaveState) -> None:
        """What the saver says."""
        if self._muted:
            return
        if isinstance(state, Saving):
            self._bar.show_busy(self.tr("Saving…"))
        elif isinstance(state, Saved):
            moment = QDateTime.fromSecsSinceEpoch(int(state.at))
            time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
            self._bar.show_saved(self.tr("Saved {time}").format(time=time))
            self._notices.withdraw(_NOTICE)
        elif isinstance(state, Failed):
            self._bar.show_saved(self.tr("Not saved"))
            reason = error_text.advice(state.error).title
            sentence = self.tr("{reason}. Your text is only in this window.").format(reason=reason)
            again = (self.tr("Try again"), self.save_wanted.emit)
            self._notices.say(Note(_NOTICE, "danger", self.tr("Not saved"), sentence, (again,), closable=False))
