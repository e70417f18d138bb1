"""The database: whole transactions, faults with names, damage set aside, schemas old and new."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app.errors import Kind, MailError, Reason, Retry
from app.storage.database import Database
from app.storage.migrate import FOLDER, migrate

posix = pytest.mark.skipif(os.name != "posix", reason="permission bits and signals are POSIX")


def put(name: str, value: str):
    return lambda c: c.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (name, value)).rowcount


def names(connection: sqlite3.Connection) -> set[str]:
    return {row["name"] for row in connection.execute("SELECT name FROM settings")}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def opened(profile: Path, **options: float) -> Database:
    return await Database.open(profile / "tintero.db", **options)


def run_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent.parent,
    )


@posix
async def test_a_new_profile_is_private(profile: Path) -> None:
    database = await opened(profile)
    await database.run(put("a", "1"))
    assert database.notices == ()
    assert mode(profile) == 0o700
    assert {mode(path) for path in profile.iterdir()} == {0o600}
    await database.close()


@posix
async def test_a_profile_open_to_others_is_closed_and_said(profile: Path) -> None:
    profile.mkdir(mode=0o755)
    profile.chmod(0o755)
    database = await opened(profile)
    assert [(n.reason, n.facts) for n in database.notices] == [(Reason.PROFILE_WAS_OPEN, {"path": str(profile)})]
    assert mode(profile) == 0o700
    await database.close()
    (profile / "tintero.db").chmod(0o644)
    database = await opened(profile)
    assert [n.reason for n in database.notices] == [Reason.PROFILE_WAS_OPEN]
    assert mode(profile / "tintero.db") == 0o600
    await database.close()


async def test_settings_of_the_connection(profile: Path) -> None:
    database = await opened(profile)
    pragmas = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for pragma, value in pragmas.items():
        assert await database.read(lambda c, p=pragma: c.execute(f"PRAGMA {p}").fetchone()[0]) == value
    await database.close()


async def test_work_is_kept_whole_or_not_at_all(profile: Path) -> None:
    database = await opened(profile)
    own = MailError(Kind.INVALID, Reason.NOT_FOUND, "no", Retry.NEVER)

    def fails(connection: sqlite3.Connection) -> None:
        put("lost", "1")(connection)
        raise own

    with pytest.raises(MailError) as caught:
        await database.run(fails)
    assert caught.value is own
    assert await database.run(put("kept", "1")) == 1
    assert await database.read(names) == {"kept"}
    await database.close()
    database = await opened(profile)
    assert await database.read(names) == {"kept"}
    await database.close()


async def test_a_fault_of_our_own_is_no_fault_of_the_world(profile: Path) -> None:
    database = await opened(profile)
    with pytest.raises(sqlite3.OperationalError):
        await database.run(lambda c: c.execute("SELECT nonsense FROM nowhere"))
    with pytest.raises(sqlite3.IntegrityError):
        await database.run(
            lambda c: c.execute("INSERT INTO identities (account_id, position, address) VALUES (9, 0, '')")
        )
    assert await database.run(put("a", "1")) == 1
    await database.close()


async def test_concurrent_callers_are_served_one_after_the_other(profile: Path) -> None:
    database = await opened(profile)
    await database.run(put("n", "0"))

    def add(connection: sqlite3.Connection) -> None:
        value = int(connection.execute("SELECT value FROM settings WHERE name = 'n'").fetchone()[0])
        put("n", str(value + 1))(connection)

    await asyncio.gather(*(database.run(add) for _ in range(50)))
    assert await database.read(lambda c: c.execute("SELECT value FROM settings").fetchone()[0]) == "50"
    await database.close()


async def test_a_database_in_use_is_busy(profile: Path) -> None:
    database = await opened(profile, busy_seconds=0.01)
    other = sqlite3.connect(profile / "tintero.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MailError) as caught:
        await database.run(put("a", "1"))
    assert (caught.value.kind, caught.value.reason) == (Kind.STORAGE, Reason.DATABASE_BUSY)
    assert caught.value.retry is Retry.LATER
    assert await database.read(names) == set(), "reading does not wait for the writer"
    other.execute("ROLLBACK")
    other.close()
    assert await database.run(put("a", "1")) == 1
    await database.close()


async def test_a_full_disk_leaves_the_database_usable(profile: Path) -> None:
    database = await opened(profile)
    pages = await database.read(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    await database.read(lambda c: c.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone())
    with pytest.raises(MailError) as caught:
        await database.run(put("big", "x" * 100_000))
    assert caught.value.reason is Reason.DISK_FULL
    assert await database.run(put("small", "1")) == 1
    assert await database.read(names) == {"small"}
    await database.close()


async def test_a_read_only_database_says_so(profile: Path) -> None:
    database = await opened(profile)
    await database.read(lambda c: c.execute("PRAGMA query_only = ON").fetchone())
    with pytest.raises(MailError) as caught:
        await database.run(put("a", "1"))
    assert (caught.value.reason, caught.value.retry) == (Reason.READ_ONLY, Retry.NEEDS_USER)
    await database.close()


async def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(MailError) as caught:
        await opened(tmp_path / "profile")
    assert caught.value.reason is Reason.READ_ONLY
    assert "Permission denied" in caught.value.detail


async def test_a_path_that_is_a_folder_is_refused(profile: Path) -> None:
    (profile / "tintero.db").mkdir(parents=True)
    with pytest.raises(MailError) as caught:
        await opened(profile)
    assert caught.value.kind is Kind.STORAGE


async def test_a_newer_schema_is_refused_and_left_alone(profile: Path) -> None:
    database = await opened(profile)
    await database.run(put("a", "1"))
    await database.close()
    path = profile / "tintero.db"
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(MailError) as caught:
        await opened(profile)
    assert caught.value.reason is Reason.DATABASE_NEWER
    assert caught.value.facts["version"] == "9999"
    assert path.read_bytes() == before
    assert sorted(p.name for p in profile.iterdir()) == ["tintero.db", "tintero.db.lock"]


def spoil_text(path: Path) -> bytes:
    path.write_bytes(b"this was a database once\n" * 400)
    return path.read_bytes()


def spoil_page(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[4096:12288] = os.urandom(8192)
    path.write_bytes(content)
    return bytes(content)


@pytest.mark.parametrize("spoil", [spoil_text, spoil_page])
@pytest.mark.expect_log("tintero.db is damaged")
async def test_a_damaged_database_is_set_aside_and_said(profile: Path, spoil) -> None:
    database = await opened(profile)
    await database.run(put("a", "1"))
    await database.close()
    (profile / "spool").mkdir()
    damaged = spoil(profile / "tintero.db")
    (profile / "tintero.db-wal").write_bytes(b"rest of a log")
    database = await opened(profile)
    (notice,) = database.notices
    assert notice.reason is Reason.DATABASE_DAMAGED
    aside = Path(notice.facts["path"])
    assert aside.parent == profile
    assert aside.name.startswith("tintero.db.damaged-")
    assert aside.read_bytes() == damaged
    assert aside.with_name(aside.name + "-wal").exists()
    assert await database.read(names) == set()
    assert await database.run(put("b", "2")) == 1
    await database.close()
    database = await opened(profile)
    assert database.notices == ()
    assert await database.read(names) == {"b"}
    await database.close()


@posix
@pytest.mark.expect_log("tintero.db is damaged")
async def test_a_damaged_database_that_another_program_has_open_is_left_alone(profile: Path) -> None:
    first = await opened(profile)
    other = sqlite3.connect(profile / "tintero.db")
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    damaged = spoil_page(profile / "tintero.db")
    with pytest.raises(MailError) as caught:
        await opened(profile)
    assert caught.value.reason is Reason.DATABASE_DAMAGED
    assert "path" not in caught.value.facts, "whoever reads it would be told that it was set aside"
    assert (profile / "tintero.db").read_bytes() == damaged
    assert not list(profile.glob("*.damaged-*"))
    await first.close()


@pytest.mark.expect_log("the log has lost its database")
async def test_a_log_without_its_database_is_set_aside(profile: Path) -> None:
    first = await opened(profile)
    await first.run(put("a", "1"))
    log = (profile / "tintero.db-wal").read_bytes()
    await first.close()
    (profile / "tintero.db").unlink()
    (profile / "tintero.db-wal").write_bytes(log)
    database = await opened(profile)
    (notice,) = database.notices
    assert Path(notice.facts["path"] + "-wal").read_bytes() == log
    await database.close()


async def test_two_databases_on_one_file_see_each_other(profile: Path) -> None:
    first, second = await opened(profile), await opened(profile)
    await first.run(put("a", "1"))
    await second.run(put("b", "2"))
    assert await first.read(names) == await second.read(names) == {"a", "b"}
    await first.close()
    assert await second.read(names) == {"a", "b"}
    await second.close()


COUNT = """
    import asyncio, sys
    from pathlib import Path
    from app.storage.database import Database

    def add(c):
        n = int(c.execute("SELECT value FROM settings WHERE name = 'n'").fetchone()[0])
        c.execute("UPDATE settings SET value = ? WHERE name = 'n'", (str(n + 1),))

    async def main():
        database = await Database.open(Path(sys.argv[1]) / "tintero.db", busy_seconds=60)
        for _ in range(int(sys.argv[2])):
            await database.run(add)
        await database.close()

    asyncio.run(main())
"""


async def test_two_processes_lose_nothing_of_each_other(profile: Path) -> None:
    database = await opened(profile)
    await database.run(put("n", "0"))
    for process in [run_python(COUNT, str(profile), "40") for _ in range(2)]:
        assert process.stdout is not None
        process.stdout.close()
        assert await asyncio.to_thread(process.wait, 60) == 0
    assert await database.read(lambda c: c.execute("SELECT value FROM settings").fetchone()[0]) == "80"
    await database.close()


WRITE = """
    import asyncio, sys
    from pathlib import Path
    from app.storage.database import Database

    async def main():
        database = await Database.open(Path(sys.argv[1]) / "tintero.db")
        number = 0
        while True:
            number += 1
            def pair(c):
                c.execute("INSERT INTO settings VALUES (?, '1')", (f"a{number}",))
                c.execute("INSERT INTO settings VALUES (?, ?)", (f"b{number}", "x" * 3000))
            await database.run(pair)
            print(number, flush=True)

    asyncio.run(main())
"""


@posix
@pytest.mark.parametrize("after", [1, 17, 60])
async def test_what_was_committed_before_a_kill_is_there(profile: Path, after: int) -> None:
    process = run_python(WRITE, str(profile))
    assert process.stdout is not None
    done = 0
    while done < after:
        done = int(await asyncio.to_thread(process.stdout.readline))
    process.send_signal(signal.SIGKILL)
    rest = await asyncio.to_thread(process.stdout.read)
    process.stdout.close()
    await asyncio.to_thread(process.wait, 60)
    done = max([done, *(int(line) for line in rest.splitlines())])
    database = await opened(profile)
    assert database.notices == ()
    found = await database.read(names)
    pairs = {int(name[1:]) for name in found}
    assert found == {f"{letter}{n}" for letter in "ab" for n in pairs}, "no half of a transaction"
    assert set(range(1, done + 1)) <= pairs, "nothing that was acknowledged is missing"
    await database.close()


def connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def scripts(folder: Path, *texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts, 1):
        (folder / f"{number:04}_step.sql").write_text(text)
    return folder


FIRST = "CREATE TABLE t (a TEXT);\nINSERT INTO t VALUES ('one; two');\n"
SECOND = "-- a comment; with a semicolon\nALTER TABLE t ADD COLUMN b TEXT;\nUPDATE t SET b = 'x';\n"


def test_migrations_run_in_order_and_once(tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    connection = connect(path)
    migrate(connection, path, scripts(tmp_path / "old", FIRST))
    assert not list(tmp_path.glob("d.db.before-*")), "nothing to copy in a new file"
    migrate(connection, path, scripts(tmp_path / "new", FIRST, SECOND))
    migrate(connection, path, tmp_path / "new")
    assert [tuple(row) for row in connection.execute("SELECT * FROM t")] == [("one; two", "x")]
    connection.close()
    (copy,) = tmp_path.glob("d.db.before-*")
    before = connect(copy)
    assert [tuple(row) for row in before.execute("SELECT * FROM t")] == [("one; two",)]
    before.close()
    if os.name == "posix":
        assert mode(copy) == 0o600


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    connection = connect(path)
    migrate(connection, path, scripts(tmp_path / "old", FIRST))
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, scripts(tmp_path / "bad", FIRST, SECOND + "INSERT INTO nowhere VALUES (1);"))
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    assert [tuple(row) for row in connection.execute("SELECT * FROM t")] == [("one; two",)]
    connection.close()


DIE = """
    import os, signal, sqlite3, sys
    from pathlib import Path
    from app.storage.migrate import migrate
    path = Path(sys.argv[1])
    connection = sqlite3.connect(path, isolation_level=None)
    connection.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
    migrate(connection, path, Path(sys.argv[2]))
"""


@posix
def test_a_migration_that_is_killed_leaves_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    connection = connect(path)
    migrate(connection, path, scripts(tmp_path / "old", FIRST))
    connection.close()
    folder = scripts(tmp_path / "deadly", FIRST, SECOND + "INSERT INTO t VALUES (die(), 'y');")
    process = run_python(DIE, str(path), str(folder))
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    connection = connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    migrate(connection, path, scripts(tmp_path / "new", FIRST, SECOND))
    assert [tuple(row) for row in connection.execute("SELECT * FROM t")] == [("one; two", "x")]
    connection.close()


def test_migration_files_are_numbered_without_gaps() -> None:
    numbers = sorted(int(path.name[:4]) for path in FOLDER.glob("*.sql"))
    assert numbers == list(range(1, len(numbers) + 1))
