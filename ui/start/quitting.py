"""Leaving while mail waits: what to do with it is the person's choice, and nothing is dropped."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from app.events import OutboxChanged
from app.model.outgoing import Outgoing, SendState
from ui.dialogs import answer
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.spinner import Spinner

if TYPE_CHECKING:
    from app.engine import Engine

_MEASURE = 472
WAITING = (SendState.QUEUED, SendState.SENDING)


class Choice(Enum):
    """What becomes of the mail that waits."""

    STAY = auto()
    """The program goes on."""
    KEEP = auto()
    """It goes at the next start."""
    DONE = auto()
    """It was waited for and is gone."""


def waiting_words(rows: list[Outgoing]) -> str:
    """What waits, as a title."""
    if len(rows) == 1:
        subject = " ".join(rows[0].subject.split())
        shown = subject if len(subject) <= 60 else f"{subject[:59]}…"
        if shown:
            return QCoreApplication.translate("MailQuit", "“{subject}” has not gone yet").format(subject=shown)
        return QCoreApplication.translate("MailQuit", "One message has not gone yet")
    return QCoreApplication.translate("MailQuit", "{count} messages have not gone yet").format(count=len(rows))


async def may_leave(engine: Engine, tasks: Tasks, parent: QWidget | None) -> bool:
    """Whether the program may end: at once when nothing waits, else as the person says."""
    waiting = await engine.outbox.all(states=WAITING)
    if not waiting:
        return True
    dialog = MailQuit(engine, tasks, waiting, parent)
    await answer(dialog)
    return dialog.choice is not Choice.STAY


class MailQuit(QDialog):
    """Asked when the program is to end with mail in the outbox. `choice` is the answer; Esc stays."""

    def __init__(self, engine: Engine, tasks: Tasks, waiting: list[Outgoing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self.choice = Choice.STAY
        self._is_waiting = False
        self.setWindowTitle(self.tr("Quit Tintero"))
        self.title = text(waiting_words(waiting), "lead", weight=QFont.Weight.DemiBold, wrap=True)
        self.sentence = text(
            self.tr("It is safe in the Outbox. If Tintero ends now, it goes at the next start."),
            colour="text_2",
            wrap=True,
        )
        self.spinner = Spinner()
        self.stay = push(self.tr("Do not quit"), "quiet")
        self.stay.setAutoDefault(False)
        self.stay.clicked.connect(self.reject)
        self.wait = push(self.tr("Wait until it is sent"), "quiet")
        self.wait.setAutoDefault(False)
        self.wait.clicked.connect(self._wait)
        self.keep = push(self.tr("Send it at the next start"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(lambda: self._end(Choice.KEEP))
        body = column(self.title, row((self.sentence, 1), self.spinner), theme.GAP_3, gap=theme.GAP_2)
        body.addLayout(row(FLUSH, self.stay, None, self.wait, self.keep, gap=theme.GAP_3))
        body.setContentsMargins(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5)
        body.addStrut(_MEASURE)  # at least: other languages and larger fonts need more for the buttons
        self.setLayout(body)
        self.spinner.hide()
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.sentence.text())
        self._unsubscribe = engine.events.subscribe(OutboxChanged, lambda _event: self._look())
        self.finished.connect(lambda _code: self._unsubscribe())
        self.keep.setFocus()

    def _wait(self) -> None:
        self._is_waiting = True
        self.wait.hide()
        self.spinner.start()
        self.keep.setText(self.tr("Quit now, send it later"))
        self.sentence.setText(self.tr("Tintero ends as soon as nothing waits any more."))
        self._look()

    def _look(self) -> None:
        self._tasks.start(self._read(), "look into the outbox")

    async def _read(self) -> None:
        rows = await self._engine.outbox.all(states=WAITING)
        if rows:
            self.title.setText(waiting_words(rows))
        elif self._is_waiting or self.isVisible():
            self._end(Choice.DONE)

    def _end(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
