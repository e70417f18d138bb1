"""A restored profile takes its place before anything is opened; what was there is put aside, never deleted.

`backup_file.prepare` unpacks into `staging`, beside the profile's own files; `confirm` leaves a mark. `settle`, at the
next start, exchanges them one by one; a start that is cut short goes on where it stopped.
"""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

from app.errors import Reason
from app.model.notice import Notice
from app.paths import database
from app.storage.files import from_os_error, sync_folder
from app.storage.locks import FileLock, lock_of

_TURN = 0.05  # seconds between looks whether another start has done it
_STAGING, _MARK, _MOVED = "restore", "restore.ready", "restore.moved"
_DATABASE = ("tintero.db-wal", "tintero.db-shm", "tintero.db")
_THINGS = (*_DATABASE, "spool", "sent", "templates", "dictionaries", "dictionary.txt")


def staging(profile: Path) -> Path:
    """Where a profile waits that is to take the place of this one."""
    return profile / _STAGING


def confirm(profile: Path) -> None:
    """The person wants it: the next start takes it. Raises MailError(STORAGE)."""
    try:
        sync_folder(profile / _STAGING)
        (profile / _MARK).write_text(time.strftime("before-%Y%m%d-%H%M%S"), "ascii")
        sync_folder(profile)
    except OSError as error:
        raise from_os_error(error, profile) from error


def forget(profile: Path) -> None:
    """The person does not want it."""
    (profile / _MARK).unlink(missing_ok=True)
    (profile / _MOVED).unlink(missing_ok=True)
    shutil.rmtree(profile / _STAGING, ignore_errors=True)


def is_due(profile: Path) -> bool:
    """Whether `settle` has something to do."""
    return (profile / _MARK).exists()


def settle_if_free(profile: Path) -> tuple[Notice, ...]:
    """`settle`, one program at a time and only while nobody has the database open; what is to be told if somebody has.

    Blocks: of two that start at once the second waits for the first. Raises MailError(STORAGE).
    """
    turn, in_use = FileLock(profile / "restore.lock"), FileLock(lock_of(database(profile)))
    try:
        while not turn.take():
            time.sleep(_TURN)
        if not is_due(profile):
            return ()
        if not in_use.take():
            return (Notice(Reason.RESTORE_WAITS),)
        settle(profile)
    except OSError as error:
        raise from_os_error(error, profile) from error
    finally:
        in_use.release()
        turn.release()
    return ()


def settle(profile: Path) -> None:
    """Exchange. Nobody may have the profile open. Blocks. Raises MailError(STORAGE)."""
    waiting, moved = staging(profile), profile / _MOVED
    try:
        name = (profile / _MARK).read_text("ascii")
        aside = profile / (name if re.fullmatch(r"before-[0-9-]+", name) else "before")
        if not moved.exists():
            aside.mkdir(mode=0o700, exist_ok=True)
            for thing in _THINGS:
                if (profile / thing).exists() and not (aside / thing).exists():
                    (profile / thing).replace(aside / thing)
            moved.touch()  # from here on what has these names is new
        for thing in _THINGS:
            if (waiting / thing).exists():
                (waiting / thing).replace(profile / thing)
        (profile / _MARK).unlink()
        moved.unlink()
        shutil.rmtree(waiting, ignore_errors=True)
    except OSError as error:
        raise from_os_error(error, profile) from error
