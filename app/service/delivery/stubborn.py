"""What became of a message is stored, however long the disk refuses."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable
from typing import TypeVar

from app.errors import Kind, MailError
from app.storage.database import Database

log = logging.getLogger(__name__)
T = TypeVar("T")

_LONGEST_PAUSE = 60.0


async def stubbornly(
    database: Database,
    work: Callable[[sqlite3.Connection], T],
    patience: int,
    is_over: Callable[[], bool],
    pause: Callable[[float], Awaitable[object]],
) -> T:
    """Run `work` in a transaction, `patience` times at most (0: without end), until `is_over`; `pause` in between.

    Raises MailError: the last one, and at once what is no fault of the disk.
    """
    tries = 0
    while True:
        try:
            return await database.run(work)
        except MailError as error:
            tries += 1
            if error.kind is not Kind.STORAGE or is_over() or tries == patience:
                raise
            log.warning("what became of a message could not be stored yet: %s", error.detail)
            await pause(min(2.0**tries / 4, _LONGEST_PAUSE))
