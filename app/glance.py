"""What the first window must know before the engine is open: who may send, and how things shall look."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from app.errors import MailError
from app.model.account import Account
from app.model.settings import Settings
from app.paths import database
from app.storage import accounts, settings

log = logging.getLogger(__name__)


def glance(profile: Path) -> tuple[Settings, list[Account]]:
    """Settings and accounts as they are stored now: nothing is waited for, locked or changed.

    The defaults stand in for what cannot be read, as in a new profile. Opening the engine tells what is wrong with
    a damaged one.
    """
    path = database(profile)
    if not path.exists():
        return Settings(), []
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        try:
            connection.row_factory = sqlite3.Row
            return settings.load(connection), accounts.every(connection)
        finally:
            connection.close()
    except (sqlite3.Error, LookupError, ValueError, MailError) as error:  # another version's tables, for example
        log.info("nothing could be read before opening %s: %s", path, error)
        return Settings(), []
