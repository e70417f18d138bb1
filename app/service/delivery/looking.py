"""Looking at the outbox: nothing here changes anything."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from app.model.delivery_report import DeliveryReport, Reported
from app.model.outgoing import Outgoing, SendState
from app.service.delivery import people, reported
from app.service.delivery.means import Means
from app.storage import outbox


class Looking:
    """What there is. Every method raises MailError(STORAGE) when the profile cannot be used."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def all(self, *, states: Collection[SendState] | None = None) -> list[Outgoing]:
        """The newest first, without their drafts; `states` None means all."""
        return await self._means.database.read(lambda connection: outbox.every(connection, states))

    async def page(self, states: Collection[SendState], most: int, *, after: int = 0) -> list[Outgoing]:
        """Up to `most` messages in these states, the oldest first, those behind the id `after`; SENT ones the newest
        first, those before it. With their drafts, but for those that were sent and need nobody.
        """
        return await self._means.database.read(lambda connection: outbox.page(connection, states, most, after))

    async def get(self, outgoing_id: int) -> Outgoing:
        """One message, with its draft. Raises MailError(INVALID, NOT_FOUND)."""
        return await self._means.database.read(lambda connection: outbox.get(connection, outgoing_id))

    async def reported(self, report: DeliveryReport) -> Reported | None:
        """The message that a delivery report is about, without its draft; None when it is not ours, or not kept."""
        rows = await self._means.database.read(lambda connection: outbox.named(connection, report.names))
        return reported.matched(report, rows)

    def path_of(self, outgoing: Outgoing) -> Path:
        """Where the frozen bytes are. Only for reading; the file may be gone when the row is."""
        return self._means.spool.path(outgoing.spool_key)

    def now_at(self, path: Path) -> Path:
        """Where the frozen bytes are that were at `path`: they move when a copy is filed. Other paths stay."""
        return self._means.spool.now_at(path)

    async def transcripts(self, outgoing_id: int) -> list[str]:
        """The last conversations with the server about this message, the oldest first, no secrets in them."""
        return await self._means.database.read(lambda connection: outbox.transcripts(connection, outgoing_id))

    def meanings(self, outgoing: Outgoing) -> tuple[str, ...]:
        """For each recipient what the server's answer means: a name of `resources/replies.json`, or nothing."""
        return tuple(people.meaning(recipient) for recipient in outgoing.recipients)
