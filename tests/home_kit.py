"""Rows and an engine in memory for the tests of home and outbox: any state can be shown, every call is noted."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtWidgets import QApplication

from app.errors import Kind, MailError, Reason, Retry
from app.events import DraftsChanged, Events, OutboxChanged, SettingsChanged
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Attachment, Draft
from app.model.outgoing import Envelope, Outgoing, Phase, Recipient, RecipientState, SendState
from app.model.practice import PracticeInfo
from app.model.settings import Settings
from app.service.delivery.thaw import to_refused

NOW = 1_795_259_520.0  # Saturday 21 November 2026, 11:12 UTC
HOUR, DAY = 3600.0, 86400.0


def account(number: int, name: str, colour: str) -> Account:
    identity = Identity(Address(name, f"a{number}@prado.studio"), id=10 + number)
    server = Server("smtp.prado.studio", 587, Security.STARTTLS)
    return Account(name, (identity,), server, Auth(), colour, number == 1, number)


ACCOUNTS = (account(1, "Prado Studio", "ink"), account(2, "Personal", "teal"), account(3, "Vecinos del Pez", "ochre"))


def draft(number: int, to: str, subject: str, text: str, age: float, who: int = 11, files: int = 0) -> Draft:
    attached = tuple(Attachment(f"file {n}.pdf", "application/pdf", 2_900_000, "0" * 64) for n in range(files))
    people = tuple(part for part in to.split("; ") if part)
    return Draft(who, people, subject=subject, text=text, attachments=attached, changed=NOW - age, id=number)


BODY = (
    "Hi Marta,\n\nthank you for the quick answer. The printer confirmed the paper this morning, so both editions can "
    "go out in the week of 7 December. Two things before I sign:\n\n–  the blue on the cover is darker than the "
    "proof, see the photo from the press;\n–  delivery address: the studio in Calle del Pez 14, not the shop.\n\nIf "
    "the table looks right to you I will sign on Monday.\n\nAna"
)
DRAFTS = [
    draft(1, "Marta Ruiz <marta@example.com>; imprenta@graficaspez.example", "Re: Printing the winter catalogue",
          BODY, 30 * 60, files=1),
    draft(2, "Jonas Weidinger <jonas@example.com>", "Invoice 2026-081", "here is the invoice for the October "
          "sessions. Payment within thirty days", 2 * HOUR, files=1),
    draft(3, "", "Ideas for the spring window", "moss, copper, and a very large typewriter. Ask Nuria about it",
          DAY, 12),
    draft(4, "; ".join(["vecinos@callepez.example", *(f"v{n}@callepez.example" for n in range(42))]),
          "Acta de la reunión de noviembre", "Estimados vecinos: adjunto el acta de la reunión del pasado martes",
          3 * DAY, 13, 1),
    draft(5, "Ingrid Solheim <ingrid@example.com>", "Re: Residency dates", "March suits us better than April, because "
          "the kiln is booked", 4 * DAY, 12),
    draft(6, "Taller Nueve <taller@example.com>", "Presupuesto de encuadernación", "Buenos días: ¿podrían enviarnos "
          "un presupuesto para 250 ejemplares?", 40 * DAY),
]  # fmt: skip


def outgoing(number: int, subject: str, to: str, state: SendState, **values: Any) -> Outgoing:
    address = "someone@example.com"
    row = Outgoing(
        id=number,
        account_id=1,
        state=state,
        envelope=Envelope("a1@prado.studio", (address,)),
        spool_key=f"{number:032x}",
        sha256="0" * 64,
        size=8_200_000,
        message_id=f"<{number}@prado.studio>",
        subject=subject,
        recipients=(Recipient(address),),
        created=NOW - 60,
        display_to=to,
        draft=Draft(11, (f"{to} <{address}>",), subject=subject, text=BODY),
    )
    return replace(row, **values)


LATER = NOW + 41 * DAY
OUTBOX = [
    outgoing(1, "Contract for the kiln", "Ingrid Solheim", SendState.UNCERTAIN, reason=Reason.NO_ANSWER, attempts=1),
    outgoing(2, "Acta de la reunión de noviembre", "vecinos@callepez.example and 42 others", SendState.NEEDS_USER,
             reason=Reason.PASSWORD_REFUSED, attempts=1, account_id=3, facts={"host": "smtp.callepez.example"}),
    outgoing(3, "Photos of the fair", "Jonas Weidinger", SendState.FAILED, reason=Reason.TOO_BIG, attempts=1,
             size=38_000_000, facts={"host": "smtp.prado.studio", "limit": "25000000", "size": "38000000"}),
    outgoing(4, "Proofs, second round", "imprenta@graficas-pez.example", SendState.SENDING, phase=Phase.BODY,
             attempts=1),
    outgoing(5, "Invoice 2026-080", "Taller Nueve", SendState.QUEUED, not_before=NOW + 8, next_attempt=NOW + 8,
             created=NOW),
    outgoing(6, "Invoice 2026-079", "Marta Ruiz", SendState.QUEUED, reason=Reason.GREYLISTED, attempts=3,
             next_attempt=NOW + 230, reply="450 4.7.1 try later", facts={"host": "smtp.prado.studio"}),
    outgoing(7, "Happy new year", "Everyone at the studio", SendState.QUEUED, not_before=LATER, next_attempt=LATER,
             draft=Draft(11, ("all@prado.studio",), subject="Happy new year", text="A good one", not_before=LATER)),
]  # fmt: skip
SENT = [
    outgoing(20 + n, f"Invoice 2026-0{70 - n}", "Marta Ruiz", SendState.SENT, finished=NOW - n * DAY,
             reply="250 2.0.0 Ok",
                          recipients=(Recipient("someone@example.com", RecipientState.ACCEPTED, 250, "2.1.5", "Ok"),))
    for n in range(5)
]  # fmt: skip
PART = outgoing(
    30, "Minutes", "Marta Ruiz, old@example.com", SendState.SENT, finished=NOW - HOUR, reason=Reason.RECIPIENT_REFUSED,
    recipients=(Recipient("someone@example.com", RecipientState.ACCEPTED, 250, "2.1.5", "Ok"),
                Recipient("old@example.com", RecipientState.REFUSED, 550, "5.1.1", "No such user here")),
    draft=Draft(11, ("Someone <someone@example.com>", "old@example.com"), subject="Minutes", text=BODY),
)  # fmt: skip


def missing(what: str) -> MailError:
    return MailError(Kind.INVALID, Reason.NOT_FOUND, f"{what} is gone", Retry.NEVER)


@dataclass
class FakeDrafts:
    events: Events
    rows: dict[int, Draft]
    folder: Path

    async def all(self) -> list[Draft]:
        return sorted(self.rows.values(), key=lambda d: -d.changed)

    async def get(self, draft_id: int) -> Draft:
        if draft_id not in self.rows:
            raise missing("the draft")
        return self.rows[draft_id]

    async def discard(self, draft_id: int) -> Draft:
        found = await self.get(draft_id)
        del self.rows[draft_id]
        self.events.publish(DraftsChanged(draft_id))
        return found

    async def restore(self, draft: Draft) -> Draft:
        stored = replace(draft, id=draft.id or max(self.rows, default=0) + 1)
        self.rows[stored.id] = stored
        self.events.publish(DraftsChanged(stored.id))
        return stored

    def path_of(self, attachment: Attachment) -> Path:
        return self.folder / attachment.key


@dataclass
class FakeOutbox:
    events: Events
    rows: dict[int, Outgoing]
    drafts: FakeDrafts
    folder: Path
    settings: FakePreferences
    calls: list[tuple[str, int]] = field(default_factory=list)

    async def all(self, *, states: Collection[SendState] | None = None) -> list[Outgoing]:
        return [replace(r, draft=None) for r in self.rows.values() if states is None or r.state in states]

    async def page(self, states: Collection[SendState], most: int, *, after: int = 0) -> list[Outgoing]:
        newest = set(states) == {SendState.SENT}
        rows = sorted((r for r in self.rows.values() if r.state in states), key=lambda r: -r.id if newest else r.id)
        return [r for r in rows if not after or (r.id < after if newest else r.id > after)][:most]

    async def get(self, outgoing_id: int) -> Outgoing:
        if outgoing_id not in self.rows:
            raise missing("the message")
        return self.rows[outgoing_id]

    def meanings(self, outgoing: Outgoing) -> tuple[str, ...]:
        return tuple("mailbox_unknown" if r.enhanced == "5.1.1" else "" for r in outgoing.recipients)

    def put(self, row: Outgoing) -> None:
        """The engine changed a row."""
        self.rows[row.id] = row
        self.events.publish(OutboxChanged(row.id))

    def drop(self, outgoing_id: int) -> None:
        del self.rows[outgoing_id]
        self.events.publish(OutboxChanged(outgoing_id))

    async def retry(self, outgoing_id: int) -> None:
        self.calls.append(("retry", outgoing_id))

    async def send_now(self, outgoing_id: int) -> None:
        self.calls.append(("send_now", outgoing_id))

    async def reschedule(self, outgoing_id: int, not_before: float) -> None:
        self.calls.append(("reschedule", outgoing_id))
        self.put(replace(self.rows[outgoing_id], not_before=not_before, next_attempt=not_before))

    async def mark_arrived(self, outgoing_id: int) -> None:
        self.calls.append(("mark_arrived", outgoing_id))
        self.put(replace(self.rows[outgoing_id], state=SendState.SENT, finished=NOW))

    def file_again(self) -> None:
        self.calls.append(("file_again", 0))

    async def acknowledge(self, outgoing_id: int) -> None:
        self.calls.append(("acknowledge", outgoing_id))
        self.put(replace(self.rows[outgoing_id], acknowledged=True))

    async def send_again(self, outgoing_id: int) -> None:
        self.calls.append(("send_again", outgoing_id))

    async def delete(self, outgoing_id: int) -> None:
        self.calls.append(("delete", outgoing_id))
        self.drop(outgoing_id)

    async def cancel(self, outgoing_id: int) -> Draft | None:
        self.calls.append(("cancel", outgoing_id))
        row = await self.get(outgoing_id)
        self.drop(outgoing_id)
        return await self.drafts.restore(replace(row.draft or Draft(), id=0, changed=NOW))

    async def edit(self, outgoing_id: int) -> Draft:
        found = await self.cancel(outgoing_id)
        assert found is not None
        return found

    async def edit_in_doubt(self, outgoing_id: int) -> Draft:
        self.calls.append(("edit_in_doubt", outgoing_id))
        row = await self.get(outgoing_id)
        self.drop(outgoing_id)
        return await self.drafts.restore(replace(row.draft or Draft(), id=0, changed=NOW))

    async def edit_as_new(self, outgoing_id: int) -> Draft:
        self.calls.append(("edit_as_new", outgoing_id))
        row = await self.get(outgoing_id)
        return await self.drafts.restore(replace(row.draft or Draft(), id=0, changed=NOW))

    async def correct(self, outgoing_id: int) -> Draft:
        self.calls.append(("correct", outgoing_id))
        row = await self.get(outgoing_id)
        return await self.drafts.restore(replace(to_refused(row.draft or Draft(), row), id=0, changed=NOW))

    async def transcripts(self, outgoing_id: int) -> list[str]:
        return ["<- 220 smtp.prado.studio\n-> EHLO [127.0.0.1]\n<- 250 ok\n-> AUTH PLAIN ***"]

    async def build(self, draft: Draft, out: BinaryIO) -> None:
        out.write(f"Subject: {draft.subject}\r\n\r\n{draft.text}".encode())

    def path_of(self, row: Outgoing) -> Path:
        return self.folder / f"{row.spool_key}.eml"

    async def pause(self) -> None:
        self.settings.set(replace(self.settings.current, paused=True))

    async def resume(self) -> None:
        self.settings.set(replace(self.settings.current, paused=False))


class FakePreferences:
    def __init__(self, events: Events) -> None:
        self.events, self.current = events, Settings()

    def set(self, settings: Settings) -> None:
        self.current = settings
        self.events.publish(SettingsChanged())


class FakeAccounts:
    def __init__(self, rows: Collection[Account]) -> None:
        self.rows = list(rows)

    async def all(self) -> list[Account]:
        return list(self.rows)

    async def get(self, account_id: int) -> Account:
        return next(a for a in self.rows if a.id == account_id)


class NothingUnreadable:
    async def count(self) -> int:
        return 0


class FakeEngine:
    def __init__(
        self,
        folder: Path,
        accounts: Collection[Account] = ACCOUNTS,
        drafts: Collection[Draft] = (),
        outbox: Collection[Outgoing] = (),
    ) -> None:
        self.profile = folder
        self.events = Events()
        self.practice: PracticeInfo | None = None
        self.preferences = FakePreferences(self.events)
        self.accounts = FakeAccounts(accounts)
        self.unreadable = NothingUnreadable()
        self.drafts = FakeDrafts(self.events, {d.id: d for d in drafts}, folder)
        self.outbox = FakeOutbox(self.events, {r.id: r for r in outbox}, self.drafts, folder, self.preferences)


def raise_it(error: BaseException, name: str) -> None:
    """For Tasks: what fails in a task fails the test through the log."""
    raise AssertionError(f"{name}: {error!r}") from error


async def settle(rounds: int = 12) -> None:
    """Let timers of a few milliseconds and the coroutines they start come to an end, and what those wait for."""
    loop: Any = asyncio.get_running_loop()
    aside: set[asyncio.Future[Any]] = loop.aside
    for _ in range(rounds):
        await asyncio.sleep(0.015)
        if aside:  # a disk takes its time
            await asyncio.wait(set(aside), timeout=2)


async def until(condition: Any) -> None:
    """Wait for something that an event brings about."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


def application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
