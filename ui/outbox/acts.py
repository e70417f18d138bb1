"""What the buttons of the outbox do: each awaits the engine and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from app.errors import MailError, Reason
from app.model.draft import Draft
from app.model.outgoing import Outgoing, SendState
from ui import dialogs
from ui.home import dates
from ui.home.sources import source_words
from ui.later_dialog import ask_later
from ui.outbox.asking import ask_server
from ui.outbox.details import Details
from ui.outbox.groups import Act
from ui.words.outgoing_text import known_words

if TYPE_CHECKING:
    from app.engine import Engine

Notify = Callable[[str, str, Callable[[], None] | None], None]
_GONE = (Reason.NOT_FOUND, Reason.WRONG_STATE)


class Acts(QObject):
    """`open_draft` shows a draft in a window; `notify(words, action label, action)` is a toast."""

    def __init__(
        self,
        engine: Engine,
        parent: QWidget,
        clock: Callable[[], float],
        open_draft: Callable[[Draft], None],
        notify: Notify,
    ) -> None:
        super().__init__(parent)
        self._engine, self._parent, self._clock = engine, parent, clock
        self._open_draft, self._notify = open_draft, notify

    async def do(self, act: Act, row: Outgoing, host: str = "") -> None:
        """Do it. A row that changed meanwhile is said to have; other errors are the caller's. `host` is whom to ask."""
        try:
            if act is Act.ASK:
                await self._ask(row, host)
            else:
                await self._do(act, row)
        except MailError as error:
            if error.reason not in _GONE:
                raise
            words = self.tr("“{subject}” has gone on meanwhile.").format(subject=_short(row.subject))
            self._notify(words, "", None)

    async def send_all(self, ids: Iterable[int]) -> None:
        """Send all of them now; those that are gone meanwhile need nothing."""
        for row_id in ids:
            try:
                await self._engine.outbox.send_now(row_id)
            except MailError as error:
                if error.reason not in _GONE:
                    raise

    async def _do(self, act: Act, row: Outgoing) -> None:
        outbox = self._engine.outbox
        if act is Act.SEND_NOW:
            await outbox.send_now(row.id)
        elif act is Act.CHANGE_TIME:
            await self.change_time(row)
        elif act is Act.TRY_AGAIN:
            await outbox.retry(row.id)
        elif act is Act.SWITCH_ON:
            await self._engine.accounts.switch_on(row.account_id)
        elif act is Act.ARRIVED:
            await outbox.mark_arrived(row.id)
        elif act is Act.UNDO:
            self._back(await outbox.cancel(row.id), row, show=True)
        elif act is Act.CANCEL:
            self._back(await outbox.cancel(row.id), row, show=False)
        elif act is Act.EDIT:
            in_doubt = row.state is SendState.UNCERTAIN
            self._open_draft(await (outbox.edit_in_doubt(row.id) if in_doubt else outbox.edit(row.id)))
        elif act is Act.CORRECT:
            self._open_draft(await outbox.correct(row.id))
        elif act is Act.FILE:
            outbox.file_again()
        elif act is Act.DISMISS:
            await outbox.acknowledge(row.id)
        elif act is Act.SEND_AGAIN:
            await self._send_again(row)
        elif act is Act.FORGET:
            await self._forget(row)
        elif act is Act.SOURCE:
            words = await source_words(self._engine, row)
            await dialogs.show_text(self._parent, self.tr("Source of the message"), words)
        elif act is Act.DETAILS:
            await self.show_details(row)

    async def _ask(self, row: Outgoing, host: str) -> None:
        if words := await ask_server(self._parent, self._engine, row, host):
            self._notify(words, "", None)

    async def change_time(self, row: Outgoing) -> None:
        """Ask for another time and plan the message for it."""
        when = await ask_later(self._parent, self._clock(), row.not_before)
        if when is not None:
            await self._engine.outbox.reschedule(row.id, when)

    def _back(self, draft: Draft | None, row: Outgoing, *, show: bool) -> None:
        if draft is None:
            words = self.tr("“{subject}” was stopped and stays in the Outbox.").format(subject=_short(row.subject))
            self._notify(words, "", None)
        elif show:
            self._open_draft(draft)
        else:
            words = self.tr("Not sent. “{subject}” is in Drafts.").format(subject=_short(row.subject))
            self._notify(words, self.tr("Open"), lambda: self._open_draft(draft))

    async def _send_again(self, row: Outgoing) -> None:
        sure = await dialogs.ask(
            self._parent,
            self.tr("Send it a second time?"),
            self.tr("“{subject}” may have arrived already. Whoever has it may get it twice. {known}").format(
                subject=row.subject, known=known_words(row)
            ),
            safe=self.tr("Do not send"),
            risky=self.tr("Send again"),
        )
        if sure:
            await self._engine.outbox.send_again(row.id)

    async def _forget(self, row: Outgoing) -> None:
        sure = await dialogs.ask(
            self._parent,
            self.tr("Delete this message?"),
            self.tr("“{subject}” was not sent. Nothing of it stays.").format(subject=row.subject),
            safe=self.tr("Keep it"),
            risky=self.tr("Delete"),
        )
        if sure:
            await self._engine.outbox.delete(row.id)

    async def show_details(self, row: Outgoing) -> None:
        """Per-recipient results and the conversations with the server."""
        time = dates.long_time(row.finished, self._clock(), QLocale()) if row.finished else ""
        transcripts = await self._engine.outbox.transcripts(row.id)
        meanings = self._engine.outbox.meanings(row)
        await dialogs.answer(Details(self._parent, row, time, transcripts, meanings))


def _short(subject: str) -> str:
    words = " ".join(subject.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
