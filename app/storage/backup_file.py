"""A profile in one file: what was written, accounts, settings; no password, no permission, nothing that could be run.

It is a zip. The database in it is a copy from which what is secret or was only this computer's business is taken out.
Reading one treats it as a stranger's: only names that a profile has are unpacked, sizes and numbers are limited, and
the rows are copied table by table into a database that our own migrations make, so that nothing of a foreign schema,
no trigger and no view, is ever run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import sqlite3
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account
from app.storage import accounts as account_table
from app.storage import restoring
from app.storage.files import NewFile, from_os_error, private_folder
from app.storage.migrate import migrate
from app.storage.owners import Owner

FORMAT, VERSION = "tintero-profile", 1
MANIFEST, DATABASE = "manifest.json", "tintero.db"
_MOST_FILES = 500_000
_LONGEST_DATABASE = 4_000_000_000  # octets
_LONGEST_ALL = 200_000_000_000
_MOST_RATIO = 200  # unpacked to packed; a bomb needs thousands
_SMALL = 1_000_000  # octets below which the ratio says nothing
_BLOCK = 1024 * 1024
_NAMES = (
    re.compile(r"spool/out/[0-9a-f]{32}\.eml"),
    re.compile(r"sent/[0-9a-f]{32}\.eml"),
    re.compile(r"spool/parts/[0-9a-f]{2}/[0-9a-f]{64}"),
    re.compile(r"dictionary\.txt"),
    re.compile(r"dictionaries/[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?\.(aff|dic)"),
    re.compile(r"templates/[^/\\:*?\"<>|\x00-\x1f]{1,120}(/[^/\\:*?\"<>|\x00-\x1f]{1,120})?"),
)
_FOLDERS = ("spool/out", "spool/parts", "sent", "templates", "dictionaries")
TABLES = (  # in the order in which they refer to each other
    "accounts", "identities", "contacts", "settings", "signatures", "signature_choices", "snippets", "drafts",
    "outgoing", "outgoing_recipients", "tombstones", "versions", "paces",
)  # fmt: skip
_EXCEPTIONS = "command = '', ca_file = '', pin_sha256 = '', pin_since = 0, oldest_tls = '1.2', allow_clear = 0"
_UNTRUSTED = (  # what only the person at a computer can decide, and what would be run
    f"UPDATE accounts SET {_EXCEPTIONS}",
    "UPDATE accounts SET auth = 'password' WHERE auth = 'command'",
    f"UPDATE identities SET {_EXCEPTIONS}",
    "UPDATE identities SET auth = 'password' WHERE auth = 'command'",
    "UPDATE drafts SET open_in_window = 0, owner = ''",
    # the profile that this was taken from sends them: here nobody can know whether they have gone
    "UPDATE outgoing SET state = 'UNCERTAIN', reason = 'no_answer', phase = '', owner = '', next_attempt = 0 "
    "WHERE state IN ('QUEUED', 'SENDING')",
    "UPDATE outgoing SET filing = '', filing_reason = ''",
)


def write(profile: Path, target: Path) -> None:
    """Save the profile as it is at this moment. Blocks. Raises MailError(STORAGE)."""
    try:
        with NewFile(target.parent) as whole, NewFile(target.parent) as copy:
            _snapshot(profile / DATABASE, copy.temporary)
            with zipfile.ZipFile(whole.file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                archive.writestr(MANIFEST, json.dumps({"format": FORMAT, "version": VERSION}))
                archive.write(copy.temporary, DATABASE)
                for path, name in _files(profile):
                    with contextlib.suppress(FileNotFoundError):  # what was sent or thrown away meanwhile
                        archive.write(path, name)
            whole.commit(target)
    except (sqlite3.Error, zipfile.LargeZipFile) as error:
        raise from_os_error(OSError(str(error)), target) from error


def prepare(profile: Path, source: Path, owner: Owner) -> tuple[Account, ...]:
    """Unpack and check beside the profile; nothing of it changes. Blocks. Raises MailError: INVALID, STORAGE, which is
    PROFILE_IN_USE if somebody else than `owner` has the profile open: what they do would be put aside with it.
    """
    if owner.are_others_alive():
        detail = f"{profile}: another program has it open."
        raise MailError(Kind.STORAGE, Reason.PROFILE_IN_USE, detail, Retry.NEEDS_USER)
    restoring.forget(profile)
    try:
        return unpack(source, restoring.staging(profile))
    except BaseException:
        restoring.forget(profile)
        raise


def unpack(source: Path, staging: Path) -> tuple[Account, ...]:
    """Unpack into `staging`, which must not exist, and say which accounts there are. Blocks.

    Raises MailError(INVALID, BACKUP_BROKEN), MailError(STORAGE).
    """
    private_folder(staging)
    try:
        with zipfile.ZipFile(source) as archive:
            _check(archive, source.name)
            for info in archive.infolist():
                if info.filename not in (MANIFEST, DATABASE):
                    _extract(archive, info, staging / info.filename, source.name)
            foreign = staging / "foreign.db"
            _extract(archive, archive.getinfo(DATABASE), foreign, source.name)
        return _adopt(foreign, staging / DATABASE, source.name)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise _broken(source.name, f"It is no backup, or it was damaged ({type(error).__name__}).") from error
    except OSError as error:
        raise from_os_error(error, staging) from error


# writing


def _snapshot(database: Path, copy: Path) -> None:
    with contextlib.closing(sqlite3.connect(database)) as source, contextlib.closing(sqlite3.connect(copy)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        for statement in _UNTRUSTED:
            target.execute(statement)
        target.execute("DELETE FROM transcripts")  # conversations with servers are this computer's
        target.commit()
        target.execute("VACUUM")  # else what was taken out is still in free pages


def _files(profile: Path) -> Iterator[tuple[Path, str]]:
    for folder in _FOLDERS:
        for path in sorted((profile / folder).rglob("*")):
            name = path.relative_to(profile).as_posix()
            if path.is_file() and not path.is_symlink() and _is_known(name):
                yield path, name
    if (profile / "dictionary.txt").is_file():
        yield profile / "dictionary.txt", "dictionary.txt"


# reading


def _is_known(name: str) -> bool:
    parts = name.split("/")
    return any(known.fullmatch(name) for known in _NAMES) and not any(part.strip(". ") == "" for part in parts)


def _check(archive: zipfile.ZipFile, name: str) -> None:
    """Everything that can be known before anything is unpacked."""
    every = archive.infolist()
    if len(every) > _MOST_FILES or len({info.filename.lower() for info in every}) != len(every):
        raise _broken(name, "It holds too many files, or two of the same name.")
    for info in every:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG) or info.flag_bits & 1:
            raise _broken(name, "It holds something that is no plain file.")
        if info.filename not in (MANIFEST, DATABASE) and not _is_known(info.filename):
            raise _broken(name, "It holds a file that no profile has.")
        if info.file_size > max(_SMALL, _MOST_RATIO * info.compress_size):
            raise _broken(name, "It would unpack to far more than it is.")
    if sum(info.file_size for info in every) > _LONGEST_ALL:
        raise _broken(name, "It is too large.")
    if archive.getinfo(MANIFEST).file_size > _SMALL or archive.getinfo(DATABASE).file_size > _LONGEST_DATABASE:
        raise _broken(name, "Its database is too large.")
    said = json.loads(archive.read(MANIFEST))
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise _broken(name, "It is no backup of a profile.")
    if said.get("version") != VERSION:
        raise _broken(name, "A newer version of Tintero wrote it.")


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, name: str) -> None:
    """One file, no longer than it said it was; attachment copies must be what their name says."""
    for folder in reversed(target.parents[: len(Path(info.filename).parts) - 1]):
        private_folder(folder)
    digest, left = hashlib.sha256(), info.file_size
    with archive.open(info) as source, target.open("xb") as out:
        target.chmod(0o600)
        for block in _blocks(source):
            left -= len(block)
            if left < 0:
                raise _broken(name, "It would unpack to more than it says.")
            digest.update(block)
            out.write(block)
    if info.filename.startswith("spool/parts/") and digest.hexdigest() != target.name:
        raise _broken(name, "An attachment in it was changed.")


def _blocks(source: object) -> Iterator[bytes]:
    file: BinaryIO = source  # type: ignore[assignment]  # what ZipFile.open returns reads like one
    while block := file.read(_BLOCK):
        yield block


def _adopt(foreign: Path, target: Path, name: str) -> tuple[Account, ...]:
    """Rows of the foreign database in a new one of ours, without what is not to be trusted."""
    target.touch(0o600)
    try:
        with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as ours:
            ours.row_factory = sqlite3.Row
            migrate(ours, target)
            ours.execute("PRAGMA journal_mode = DELETE")
            ours.execute("PRAGMA trusted_schema = OFF")
            ours.execute("ATTACH DATABASE ? AS theirs", (str(foreign),))
            newest, theirs = (ours.execute(f"PRAGMA {of}.user_version").fetchone()[0] for of in ("main", "theirs"))
            if theirs > newest:
                raise _broken(name, "A newer version of Tintero wrote it.")
            ours.execute("BEGIN")
            for table in TABLES:
                _copy(ours, table)
            ours.execute("COMMIT")
            ours.execute("DETACH DATABASE theirs")
            ours.execute("PRAGMA trusted_schema = ON")  # from here on there is only our own schema
            ours.execute("BEGIN")
            for statement in _UNTRUSTED:
                ours.execute(statement)
            if ours.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise _broken(name, "Its rows do not belong together.")
            ours.execute("COMMIT")
            return tuple(account_table.every(ours))
    except sqlite3.Error as error:
        raise _broken(name, f"Its database cannot be read ({error}).") from error
    finally:
        foreign.unlink(missing_ok=True)


def _copy(connection: sqlite3.Connection, table: str) -> None:
    """The columns that both have; a table that is not one (a view of the same name) gives nothing."""
    kind = connection.execute("SELECT type, sql FROM theirs.sqlite_master WHERE name = ?", (table,)).fetchone()
    if kind is None or kind["type"] != "table" or "VIRTUAL" in str(kind["sql"]).upper()[:40]:
        return
    theirs = {row["name"] for row in connection.execute(f"PRAGMA theirs.table_info({table})")}
    ours = [row["name"] for row in connection.execute(f"PRAGMA main.table_info({table})") if row["name"] in theirs]
    columns = ", ".join(f'"{column}"' for column in ours)
    if columns:
        connection.execute(f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM theirs.{table}")


def _broken(name: str, why: str) -> MailError:
    return MailError(
        Kind.INVALID, Reason.BACKUP_BROKEN, f"{name}: {why}", Retry.NEEDS_USER, facts={"name": name, "why": why}
    )
