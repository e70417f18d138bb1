"""A profile in one file and back: all that was written, nothing secret, and nothing of a hostile file."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import sqlite3
import stat
import zipfile
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from app.engine import Engine
from app.errors import Kind, MailError, Reason
from app.model.account import Auth, AuthMethod, Pin
from app.model.draft import Draft
from app.model.outgoing import SendState
from app.storage import backup_file, restoring
from app.storage.owners import Owner
from tests.test_ui_shell import LEFT, account, program, ready, until, visible
from ui import dialogs
from ui.dialogs import Question
from ui.settings.window import SettingsWindow
from ui.trial.no_keyring import NoKeyring

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
PASSWORD = "correct horse battery"


async def opened(profile: Path) -> Engine:
    return await Engine.open(profile, open_keyring=NoKeyring)


async def filled(profile: Path) -> Engine:
    """A profile with an account that runs a command, a draft with a file, a waiting message, a template and words."""
    engine = await opened(profile)
    trusted = replace(account().server, pin=Pin("ab" * 32, 1.0))
    command = Auth(AuthMethod.COMMAND, "ana", command=f"echo {PASSWORD}")
    await engine.accounts.add(replace(account(), server=trusted, auth=command), None)
    file = await engine.drafts.attach_bytes("plan.pdf", "application/pdf", b"%PDF plan")
    await engine.drafts.restore(Draft(subject="Kiln", text="words", attachments=(file,)))
    await engine.outbox.queue(Draft(to=("marta@ruiz.example",), subject="Waits", text="x", identity_id=1))
    await engine.preferences.change(theme="dark")
    (profile / "templates").mkdir(exist_ok=True)
    (profile / "templates" / "Offer.html").write_text("<p>x</p>")
    (profile / "dictionary.txt").write_text("kiln\n")
    for ending in ("aff", "dic"):
        (profile / "dictionaries").mkdir(exist_ok=True)
        (profile / "dictionaries" / f"sr_Latn_RS.{ending}").write_text("1\nglina\n")
    (profile / "vault").write_text("locked")
    return engine


async def saved(folder: Path) -> Path:
    engine = await filled(folder / "one")
    target = folder / "backup.zip"
    await engine.save_backup(target)
    await engine.stop()
    return target


async def test_everything_comes_back_but_what_is_secret(tmp_path: Path) -> None:
    target = await saved(tmp_path)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    octets = target.read_bytes()
    with zipfile.ZipFile(target) as archive:
        unpacked = b"".join(archive.read(name) for name in archive.namelist())
        assert "vault" not in archive.namelist()
    assert PASSWORD.encode() not in octets + unpacked
    other = tmp_path / "two"
    engine = await opened(other)
    await engine.drafts.restore(Draft(subject="Was here"))
    accounts = await engine.prepare_restore(target)
    assert [one.identity.address.spec for one in accounts] == ["ana@prado.example"]
    assert [draft.subject for draft in await engine.drafts.all()] == ["Was here"]
    await engine.decide_restore(take=True)
    await engine.stop()
    engine = await opened(other)
    (found,) = await engine.accounts.all()
    assert (found.auth.method, found.auth.command, found.server.pin) == (AuthMethod.PASSWORD, "", None)
    (draft,) = await engine.drafts.all()
    assert draft.subject == "Kiln"
    assert engine.drafts.path_of(draft.attachments[0]).read_bytes() == b"%PDF plan"
    (row,) = await engine.outbox.all()
    assert (row.subject, row.state) == ("Waits", SendState.UNCERTAIN)  # the other computer may have sent it
    assert engine.outbox.path_of(row).exists()
    assert engine.preferences.current.theme == "dark"
    assert (other / "templates" / "Offer.html").exists()
    assert (other / "dictionary.txt").read_text() == "kiln\n"
    assert {path.name for path in (other / "dictionaries").iterdir()} == {"sr_Latn_RS.aff", "sr_Latn_RS.dic"}
    assert not (other / "vault").exists()
    await engine.stop()
    (aside,) = other.glob("before-*")
    engine = await opened(aside)  # what was there is whole
    assert [one.subject for one in await engine.drafts.all()] == ["Was here"]
    await engine.stop()


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
async def test_nobody_else_can_read_a_backup_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, files, modes = tmp_path / "stick", backup_file._files, set[int]()
    folder.mkdir(0o777)

    def watched(profile: Path) -> Iterator[tuple[Path, str]]:
        modes.update(stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir())
        return files(profile)

    monkeypatch.setattr(backup_file, "_files", watched)
    engine = await filled(tmp_path / "one")
    target = folder / "backup.zip"
    await engine.save_backup(target)
    await engine.stop()
    assert modes == {0o600}
    assert list(folder.iterdir()) == [target]


async def test_two_profiles_never_share_passwords(tmp_path: Path) -> None:
    target = await saved(tmp_path)
    restoring.forget(tmp_path / "one")
    backup_file.unpack(target, tmp_path / "staging")
    ids = set()
    for path in (tmp_path / "one" / "tintero.db", tmp_path / "staging" / "tintero.db"):
        with contextlib.closing(sqlite3.connect(path)) as database:
            ids.add(database.execute("SELECT id FROM profile").fetchone()[0])
    assert len(ids) == 2


async def test_who_changes_their_mind_loses_nothing(tmp_path: Path) -> None:
    target = await saved(tmp_path)
    engine = await opened(tmp_path / "one")
    await engine.prepare_restore(target)
    await engine.decide_restore(take=False)
    await engine.stop()
    assert not restoring.is_due(tmp_path / "one")
    assert not restoring.staging(tmp_path / "one").exists()
    engine = await opened(tmp_path / "one")
    assert len(await engine.outbox.all(states=(SendState.QUEUED,))) == 1
    await engine.stop()


@pytest.mark.parametrize("cut", range(8))
async def test_a_start_that_is_cut_short_goes_on_where_it_stopped(
    tmp_path: Path, cut: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Power fails before each move in turn; the next start ends with all of the new and all of the old."""
    target = await saved(tmp_path)
    profile = tmp_path / "two"
    engine = await opened(profile)
    await engine.drafts.restore(Draft(subject="Was here"))
    await engine.prepare_restore(target)
    await engine.decide_restore(take=True)
    await engine.stop()
    moves, real = [0], Path.replace

    def failing(self: Path, other: Path) -> Path:
        moves[0] += 1
        if moves[0] > cut:
            raise KeyboardInterrupt
        return real(self, other)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing)
        with contextlib.suppress(KeyboardInterrupt):
            restoring.settle(profile)
    engine = await opened(profile)
    assert [one.subject for one in await engine.drafts.all()] == ["Kiln"]
    await engine.stop()
    (aside,) = profile.glob("before-*")
    engine = await opened(aside)
    assert [one.subject for one in await engine.drafts.all()] == ["Was here"]
    await engine.stop()
    assert not (profile / "restore").exists()


async def test_nothing_is_restored_under_another_program(tmp_path: Path) -> None:
    """`tintero-cli` that sends, for example: what it writes would be put aside with the rest."""
    target = await saved(tmp_path)
    profile = tmp_path / "two"
    engine, other = await opened(profile), await opened(profile)
    with pytest.raises(MailError) as caught:
        await engine.prepare_restore(target)
    assert caught.value.reason is Reason.PROFILE_IN_USE
    assert not restoring.staging(profile).exists()
    await other.stop()
    await engine.prepare_restore(target)
    await engine.decide_restore(take=True)
    await engine.stop()


async def test_a_start_beside_another_program_does_not_exchange_anything(tmp_path: Path) -> None:
    target = await saved(tmp_path)
    profile = tmp_path / "two"
    engine = await opened(profile)
    await engine.prepare_restore(target)
    await engine.decide_restore(take=True)
    beside = await opened(profile)  # the one that restores has not ended yet
    assert [notice.reason for notice in beside.notices] == [Reason.RESTORE_WAITS]
    await engine.drafts.restore(Draft(subject="Still here"))
    assert [one.subject for one in await beside.drafts.all()] == ["Still here"]
    await engine.stop()
    await beside.stop()
    assert restoring.is_due(profile)
    first, second = await asyncio.gather(opened(profile), opened(profile))  # at once: one exchanges, the other waits
    for one in (first, second):
        assert one.notices == ()
        assert [draft.subject for draft in await one.drafts.all()] == ["Kiln"]
        await one.stop()
    (aside,) = profile.glob("before-*")
    engine = await opened(aside)
    assert [one.subject for one in await engine.drafts.all()] == ["Still here"]
    await engine.stop()


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
async def test_nobody_else_can_read_what_was_unpacked(tmp_path: Path) -> None:
    staging = tmp_path / "staging"
    backup_file.unpack(await saved(tmp_path), staging)
    modes = {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in staging.rglob("*")}
    assert modes == {(True, 0o700), (False, 0o600)}


# --- hostile files


def forged(good: Path, target: Path, **changes: bytes | None) -> Path:
    """A copy of a good file with some members changed, added or (None) left out."""
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for info in source.infolist():
            if info.filename not in changes:
                out.writestr(info, source.read(info.filename))
        for name, octets in changes.items():
            if octets is not None:
                out.writestr(name, octets)
    return target


def refused(source: Path, folder: Path) -> MailError:
    """What is said; nothing may be left behind, nothing may lie outside."""
    profile = folder / "profile"
    profile.mkdir(exist_ok=True)
    before = sorted(path for path in folder.rglob("*") if profile not in path.parents)
    with pytest.raises(MailError) as caught:
        backup_file.prepare(profile, source, Owner(profile))
    assert not restoring.staging(profile).exists()
    assert sorted(path for path in folder.rglob("*") if profile not in path.parents) == before
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        "../evil", "/etc/evil", "templates/../../evil", "templates/..", "templates/. /x", "spool/out/../evil.eml",
        "C:\\evil", "templates\\evil", "templates/a/b/c", "vault", "windows.lock", "tintero.db-wal", "log/x",
        "spool/parts/short", "templates/a\nb", "restore.ready", "spool/out/0123.eml",
        "dictionaries/en_US.so", "dictionaries/../x.aff", "dictionaries/en/US.aff",
    ],
)  # fmt: skip
async def test_names_that_no_profile_has_are_refused(tmp_path: Path, name: str) -> None:
    source = forged(await saved(tmp_path), tmp_path / "bad.zip", **{name: b"x"})
    assert refused(source, tmp_path).reason is Reason.BACKUP_BROKEN


async def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    good = await saved(tmp_path)
    source = forged(good, tmp_path / "bad.zip", **{"templates/a.html": b"\0" * 50_000_000})
    assert source.stat().st_size < 2_000_000
    assert "unpack" in refused(source, tmp_path).detail


async def test_a_file_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    good = await saved(tmp_path)
    source = forged(good, tmp_path / "bad.zip", **{"templates/a.html": b"x" * 500})
    octets = source.read_bytes()
    at = octets.rindex(b"templates/a.html") - 46 + 24  # the size in the central directory
    source.write_bytes(octets[:at] + (10).to_bytes(4, "little") + octets[at + 4 :])
    refused(source, tmp_path)


async def test_links_and_doubles_are_refused(tmp_path: Path) -> None:
    good = await saved(tmp_path)
    link = zipfile.ZipInfo("templates/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    source = tmp_path / "bad.zip"
    source.write_bytes(good.read_bytes())
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    refused(source, tmp_path)
    source.write_bytes(good.read_bytes())
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("TEMPLATES/offer.HTML".replace("TEMPLATES", "templates"), b"x")
    refused(source, tmp_path)


async def test_a_changed_attachment_is_refused(tmp_path: Path) -> None:
    good = await saved(tmp_path)
    with zipfile.ZipFile(good) as archive:
        part = next(name for name in archive.namelist() if name.startswith("spool/parts/"))
    assert "attachment" in refused(forged(good, tmp_path / "bad.zip", **{part: b"another"}), tmp_path).detail


@pytest.mark.parametrize(
    "changes",
    [
        {"manifest.json": None},
        {"tintero.db": None},
        {"tintero.db": b"no database"},
        {"manifest.json": b"{"},
        {"manifest.json": b"[]"},
        {"manifest.json": json.dumps({"format": "tintero-profile", "version": 99}).encode()},
        {"manifest.json": json.dumps({"format": "other", "version": 1}).encode()},
    ],
)
async def test_what_is_no_backup_is_refused(tmp_path: Path, changes: dict[str, bytes | None]) -> None:
    error = refused(forged(await saved(tmp_path), tmp_path / "bad.zip", **changes), tmp_path)
    assert (error.kind, error.reason) == (Kind.INVALID, Reason.BACKUP_BROKEN)


@pytest.mark.parametrize("octets", [b"", b"PK", b"%PDF-1.4", io.BytesIO(b"x" * 1000).getvalue()])
def test_what_is_no_zip_is_refused(tmp_path: Path, octets: bytes) -> None:
    (tmp_path / "bad.zip").write_bytes(octets)
    assert refused(tmp_path / "bad.zip", tmp_path).reason is Reason.BACKUP_BROKEN


async def test_nothing_of_a_foreign_schema_is_run(tmp_path: Path) -> None:
    """A trigger and a view in the foreign database do nothing here, a command in its accounts is taken out."""
    good = await saved(tmp_path)
    with zipfile.ZipFile(good) as archive:
        octets = archive.read("tintero.db")
    foreign = tmp_path / "evil.db"
    foreign.write_bytes(octets)
    with contextlib.closing(sqlite3.connect(foreign)) as database:
        database.execute("DROP TABLE snippets")
        database.execute("CREATE VIEW snippets AS SELECT 1 AS id, 'k' AS key, '' AS html, '' AS text, '[]' AS pictures")
        database.execute("UPDATE accounts SET auth = 'command', command = 'touch /tmp/evil', allow_clear = 1")
        database.execute("CREATE TRIGGER evil AFTER UPDATE ON accounts BEGIN DELETE FROM drafts; END")
        database.commit()
    source = forged(good, tmp_path / "evil.zip", **{"tintero.db": foreign.read_bytes()})
    (found,) = backup_file.unpack(source, tmp_path / "staging")
    assert (found.auth.command, found.auth.allow_clear) == ("", False)
    with contextlib.closing(sqlite3.connect(tmp_path / "staging" / "tintero.db")) as database:
        names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        assert "evil" not in names
        assert database.execute("SELECT count(*) FROM snippets").fetchone()[0] == 0
        assert database.execute("SELECT count(*) FROM drafts").fetchone()[0] == 1
        database.execute("UPDATE accounts SET name = 'x'")
        assert database.execute("SELECT count(*) FROM drafts").fetchone()[0] == 1


async def test_a_backup_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    good = await saved(tmp_path)
    newer = tmp_path / "newer.db"
    with zipfile.ZipFile(good) as archive:
        newer.write_bytes(archive.read("tintero.db"))
    with contextlib.closing(sqlite3.connect(newer)) as database:
        database.execute("PRAGMA user_version = 9999")
        database.commit()
    source = forged(good, tmp_path / "newer.zip", **{"tintero.db": newer.read_bytes()})
    assert "newer" in refused(source, tmp_path).detail


# --- the windows


def test_a_backup_is_saved_and_restored_from_the_settings(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "backup.zip"

    async def save(_parent: object, _title: str, name: str) -> Path:
        assert name.endswith(".zip")
        return target

    async def choose(*_arguments: object) -> Path:
        return target

    monkeypatch.setattr(dialogs, "choose_save", save)
    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.drafts.restore(ready(shell))
            shell.settings("storage")
            window = shell.named("settings")
            assert isinstance(window, SettingsWindow)
            QTest.mouseClick(window.storage.save_backup, LEFT)
            await until(target.exists)
            QTest.mouseClick(window.storage.restore, LEFT)
            question = await until(lambda: visible(Question))
            QTest.mouseClick(question.risky_button, LEFT)
            await until(lambda: shell._ended.is_set() or None)
            assert restoring.is_due(profile)

    qrun(body())


def test_with_waiting_mail_nothing_is_restored(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.outbox.queue(ready(shell))
            shell.settings("storage")
            window = shell.named("settings")
            assert isinstance(window, SettingsWindow)
            QTest.mouseClick(window.storage.restore, LEFT)
            question = await until(lambda: visible(Question))
            question.reject()
            await until(lambda: visible(Question) is None or None)
            assert not restoring.is_due(profile)

    qrun(body())
