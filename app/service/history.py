"""Earlier versions of drafts: kept sparsely as drafts are stored, looked at, and dropped when nobody needs them."""

from __future__ import annotations

import contextlib
import sqlite3

from app.errors import MailError
from app.message.text.change import share_changed
from app.model.draft import Draft
from app.model.version import Version
from app.storage import drafts as draft_table
from app.storage import versions as table
from app.storage.database import Database

AGE = 300.0
"""Seconds after which any change makes a version of what was there before."""
SHARE = 0.2
"""How much of the text changes at once to make a version of what was there before."""
LEAST = 40
"""Characters; a text that is shorter is not worth a version for its changes alone."""
MOST, NEWEST = 50, 15
"""Versions of one draft, and how many of the newest are never thinned out."""


class History:
    """The versions of the drafts of a profile. All that reads or stores raises MailError(STORAGE)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def versions(self, draft_id: int) -> list[Version]:
        """The newest first."""
        return await self._database.read(lambda c: table.every(c, draft_id))

    async def get(self, version_id: int) -> Draft:
        """The draft as it was. Raises MailError(INVALID, NOT_FOUND)."""
        return await self._database.read(lambda c: table.get(c, version_id))

    async def keep(self, draft_id: int) -> None:
        """Make a version of a draft as it is stored now. Raises MailError(INVALID, NOT_FOUND)."""
        await self._database.run(lambda c: _keep(c, draft_table.get(c, draft_id)))

    async def sweep(self) -> None:
        """Drop the versions of drafts that are gone for good: neither stored nor on their way."""
        await self._database.run(table.delete_orphans)


def before_storing(connection: sqlite3.Connection, new: Draft) -> None:
    """Called within the transaction that stores `new`: what it replaces becomes a version if it is worth it.

    It is when a window begins to work on it again, when much is about to change at once, or when the newest version
    is old. Costs one read of the row that is replaced, and seldom more. A past that cannot be read any more does not
    keep the present from being stored.
    """
    if new.id:
        with contextlib.suppress(MailError):  # as was said
            _keep_replaced(connection, new)


def _keep_replaced(connection: sqlite3.Connection, new: Draft) -> None:
    old = draft_table.find(connection, new.id)
    if old is None or (old.html, old.text) == (new.html, new.text) or not (old.text.strip() or old.html):
        return
    is_reopened = new.open_in_window and not old.open_in_window
    is_rewritten = len(old.text) >= LEAST and share_changed(old.text, new.text) >= SHARE and not _is_added(old, new)
    at = table.newest(connection, new.id)
    is_due = len(old.text) >= LEAST if at is None else old.changed - at >= AGE
    if is_reopened or is_rewritten or is_due:
        _keep(connection, old)


def _is_added(old: Draft, new: Draft) -> bool:
    """Text that only grows loses nothing: that alone needs no version."""
    return new.text.startswith(old.text.rstrip())


def _keep(connection: sqlite3.Connection, draft: Draft) -> None:
    newest = table.latest(connection, draft.id)
    if newest is not None and _same(newest[1], draft):
        return
    table.insert(connection, draft)
    table.thin(connection, draft.id, MOST, NEWEST)


def _same(first: Draft, second: Draft) -> bool:
    return (first.html, first.text, first.subject, first.to, first.cc, first.bcc, first.attachments) == (
        second.html,
        second.text,
        second.subject,
        second.to,
        second.cc,
        second.bcc,
        second.attachments,
    )
