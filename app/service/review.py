"""What to ask before a message goes: the pure rules over what the profile knows."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import replace

from app.errors import MailError
from app.message.review import checks
from app.model.account import Account
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check, Finding, Known
from app.model.settings import Settings
from app.storage import accounts, contacts, habits
from app.storage.database import Database


class Review:
    """Looks at a draft as it is about to leave. Nothing is changed or sent."""

    def __init__(self, database: Database, settings: Callable[[], Settings]) -> None:
        self._database, self._settings = database, settings

    async def look(
        self, draft: Draft, *, changed: tuple[str, ...] = (), files_size: int = -1, alternative: str = ""
    ) -> tuple[Finding, ...]:
        """The questions about a draft, the gravest first, without those that the person silenced.

        `changed` names files whose originals are newer; `files_size` is what the files take in the message (octets),
        -1 to estimate it. Raises MailError(STORAGE).
        """
        known = await self._database.read(lambda connection: _known(connection, draft))
        known = replace(known, changed=changed, files_size=files_size)
        return await asyncio.to_thread(checks.look, draft, known, self.silenced(), alternative=alternative)

    def silenced(self) -> frozenset[Check]:
        """The checks about which the person does not want to be asked."""
        names = self._settings().silenced_checks.split()
        return frozenset(check for check in Check if check.value in names)


def _known(connection: sqlite3.Connection, draft: Draft) -> Known:
    people = contacts.every(connection)
    every = accounts.every(connection)
    account, sender = _sender(every, draft.identity_id)
    return Known(
        written={contact.address.spec.lower(): contact.times_used for contact in people},
        names={contact.address.spec.lower(): contact.address.name for contact in people if contact.address.name},
        senders=habits.senders(connection, _wires(draft)),
        own=tuple(identity.address.wire.lower() for one in every for identity in one.identities),
        sender=_wire(draft.sender) or sender,
        size_limit=habits.size_limit(connection, account.server) if account is not None else 0,
        guards=_guards(every),
        signature=draft.signature.words if draft.signature is not None else "",
    )


def _sender(every: list[Account], identity_id: int) -> tuple[Account | None, str]:
    """The account that sends, and the address the message is from."""
    for account in every:
        for identity in account.identities:
            if identity.id == identity_id:
                return account, identity.address.wire.lower()
    usual = next((account for account in every if account.is_default), None)
    return usual, usual.identity.address.wire.lower() if usual is not None else ""


def _guards(every: list[Account]) -> dict[str, tuple[str, ...]]:
    """By domain, who writes to it; the first account's identity first."""
    found: dict[str, tuple[str, ...]] = {}
    for identity in (identity for account in every if not account.disabled for identity in account.identities):
        for domain in identity.domains:
            wire = Address("", f"x@{domain}").wire.rpartition("@")[2].lower()
            found[wire] = (*found.get(wire, ()), identity.address.wire.lower())
    return found


def _wires(draft: Draft) -> list[str]:
    return [wire for text in (*draft.to, *draft.cc, *draft.bcc) if (wire := _wire(text))]


def _wire(text: str) -> str:
    """Empty for what is no address."""
    try:
        return Address.parse(text).wire.lower()
    except MailError:
        return ""
