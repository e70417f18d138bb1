"""A delivery report that is read: which message of ours it is about, and what the person may make of that.

A report is a stranger's text. It is repeated in our words, and decides nothing: a person presses the button.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from app.errors import MailError, Reason
from app.events import OutboxChanged
from app.message.text.clean import one_line
from app.model.delivery_report import DeliveryReport, Fared, Reported
from app.model.outgoing import SendState
from ui.compose.notices import Deed, Level, Note, Notices
from ui.home import dates
from ui.outbox.groups import belongs_here

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_NOTICE = "delivery report"
_NAMED = 3  # addresses in a sentence
_LONGEST = 80  # characters of a subject or an address
_GONE = (Reason.NOT_FOUND, Reason.WRONG_STATE)

translate = QCoreApplication.translate


class ReportNote(QObject):
    """Says in `notices` what a report is about, for as long as the window stands. `outgoing_wanted` carries a message
    of the outbox that is to be shown there.
    """

    outgoing_wanted = Signal(object)

    def __init__(self, engine: Engine, tasks: Tasks, report: DeliveryReport, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._report, self._notices = engine, tasks, report, notices
        self._found: Reported | None = None
        self._is_over = False
        self._unsubscribe = engine.events.subscribe(OutboxChanged, self._on_outbox)
        self._start()

    def end(self) -> None:
        """The window goes."""
        self._is_over = True
        self._unsubscribe()

    def _start(self) -> None:
        self._tasks.start(self._look(), "find the message of a delivery report")

    def _on_outbox(self, event: OutboxChanged) -> None:
        if self._found is not None and event.outgoing_id in (0, self._found.outgoing.id):
            self._start()

    async def _look(self) -> None:
        found = await self._engine.outbox.reported(self._report)
        if self._is_over or found == self._found:
            return
        self._found = found
        if found is None:
            self._notices.withdraw(_NOTICE)
        else:
            self._notices.say(self._note(found))

    def _note(self, found: Reported) -> Note:
        show = self.tr("Show in the Outbox") if belongs_here(found.outgoing, time.time()) else self.tr("Show in Sent")
        deeds: list[Deed] = [(show, lambda: self.outgoing_wanted.emit(found.outgoing))]
        sentences = told_words(found)
        if found.proves:
            deeds.append((self.tr("Mark as sent"), lambda: self._mark(found)))
            sentences.append(self.tr("If you trust this report, your server had the message."))
        level: Level = "warn" if Fared.FAILED in dict(found.told).values() else "info"
        return Note(_NOTICE, level, title_words(found), " ".join(sentences), tuple(deeds))

    def _mark(self, found: Reported) -> None:
        self._tasks.start(self._mark_arrived(found), "mark as sent")

    async def _mark_arrived(self, found: Reported) -> None:
        try:
            await self._engine.outbox.mark_arrived(found.outgoing.id)
        except MailError as error:
            if error.reason not in _GONE:
                raise
            await self._look()  # it has gone on meanwhile


def title_words(found: Reported) -> str:
    """Which message it is."""
    row = found.outgoing
    subject = one_line(row.subject)[:_LONGEST] or translate("DeliveryReport", "(no subject)")
    now, locale = time.time(), QLocale()
    if row.state is SendState.SENT and row.finished:
        words = translate("DeliveryReport", "This report is about “{subject}”, sent {time}")
        return words.format(subject=subject, time=dates.long_time(row.finished, now, locale))
    words = translate("DeliveryReport", "This report is about “{subject}”, written {time}")
    return words.format(subject=subject, time=dates.long_time(row.created, now, locale))


def told_words(found: Reported) -> list[str]:
    """What the report says, in sentences, the worst first."""
    said = (
        (Fared.FAILED, translate("DeliveryReport", "Not delivered: {who}.")),
        (Fared.DELAYED, translate("DeliveryReport", "Not delivered yet, but still being tried: {who}.")),
        (Fared.DELIVERED, translate("DeliveryReport", "Delivered: {who}.")),
        (Fared.RELAYED, translate("DeliveryReport", "Passed on to a server that reports nothing more: {who}.")),
        (Fared.EXPANDED, translate("DeliveryReport", "Passed on to the members of a list: {who}.")),
    )
    by_fate = ((words, [a for a, fared in found.told if fared is fate]) for fate, words in said)
    return [words.format(who=_who(addresses)) for words, addresses in by_fate if addresses]


def _who(addresses: Iterable[str]) -> str:
    every = [one_line(address)[:_LONGEST] for address in addresses]
    shown = ", ".join(every[:_NAMED])
    left = len(every) - _NAMED
    if left <= 0:
        return shown
    return translate("DeliveryReport", "{names} and %n more", "", left).format(names=shown)
