"""Bad input: one clear sentence, the right exit status, and nothing lost.

What a real mail server says about certificates, passwords and recipients is in test_real_servers.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from program import Ended, Program
from servers import USER, SmtpServer

from app.cli_terminal import _KEPT
from app.engine import Engine
from app.errors import Kind, MailError, Reason
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.outgoing import SendState

TO = ("--to", "ann@example.test")
MOUNTED = 3 << 20  # octets of a small disk
needs_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root may do this")


@pytest.fixture
def program(profile: Path) -> Program:
    return Program(profile)


async def add(program: Program, port: int, *more: object, security: str = "none") -> None:
    words = ("--address", USER, "--host", "127.0.0.1", "--port", port, "--security", security)
    ended = await program("account", "add", *words, *more)
    assert ended.status == 0, ended


def complained(ended: Ended, status: int, kind: str, *words: str) -> None:
    """One object on standard error, with a sentence that says these words."""
    assert ended.status == status, ended
    error = ended.error
    assert error["kind"] == kind, error
    assert error["retry"] in ("later", "needs_user", "never")
    assert len(error["detail"]) > 15
    assert error["detail"].endswith((".", ")"))
    for word in words:
        assert word in error["detail"], error
    assert "Traceback" not in error["detail"]


async def test_no_address_and_impossible_addresses(program: Program) -> None:
    await add(program, 1)
    for words, said in [
        (("--subject", "to nobody"), "no recipients"),
        (("--to", ""), "is not an address"),
        (("--to", "nonsense"), "nonsense"),
        (("--to", "ann@example.test, b@"), "after the @"),
        (("--cc", "a b@example.test"), "before the @"),
        (("--bcc", "x@y.z>"), "brackets"),
        (("--to", "a@example.test\x00"), "embedded null") if os.name == "nt" else (("--to", "a@@b.test"), "before"),
    ]:
        complained(await program("--json", "send", *words), 65, "invalid", said)
    assert await program.rows() == []


@pytest.mark.parametrize("host", ["nowhere.invalid", "127.0.0.1"])
async def test_unknown_host_and_closed_port(program: Program, host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    words = ("--address", USER, "--host", host, "--port", port, "--security", "tls")
    assert (await program("account", "add", *words)).status == 0
    checked = await program("account", "check", "1")
    assert checked.status == 75
    assert host in checked.sentence
    ended = await program("--json", "send", *TO)
    complained(ended, 75, "network", host, "message 1 is still queued")
    [row] = await program.rows()
    assert row["state"] == "QUEUED"
    assert row["next_attempt"] > 0


async def test_attachments_that_cannot_be_attached(program: Program, tmp_path: Path) -> None:
    await add(program, 1)
    pipe = tmp_path / "a pipe"
    os.mkfifo(pipe)
    for path, said in [
        (tmp_path / "gone.pdf", "does not exist"),
        (tmp_path / "two\nlines.pdf", "lines.pdf"),
        (tmp_path, "is a folder"),
        (pipe, "is not a file"),
        (Path("/dev/zero"), "is not a file"),
    ]:
        for option in ("--attach", "--inline"):
            complained(await program("--json", "send", *TO, option, path), 65, "invalid", said)
    plain = await program("send", *TO, "--attach", tmp_path / "two\nlines.pdf")
    assert "two\\nlines.pdf" in plain.sentence
    assert await program.rows() == []


async def test_an_attachment_that_may_not_be_read(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the engine: root, who may run the tests, reads everything."""
    locked, really_open = tmp_path / "locked.pdf", os.open

    def refusing(path: object, *more: object, **named: object) -> int:
        if path == locked:
            raise PermissionError(13, "Permission denied", str(path))
        return really_open(path, *more, **named)

    locked.write_bytes(b"secret")
    async with opened(program.profile) as engine:
        monkeypatch.setattr(os, "open", refusing)
        with pytest.raises(MailError, match="locked") as caught:
            engine.outbox.describe(locked)
        assert caught.value.reason is Reason.ATTACHMENT_UNREADABLE
        with pytest.raises(MailError, match="locked"):
            await engine.drafts.attach_file(locked)


@contextlib.asynccontextmanager
async def opened(profile: Path, port: int = 1) -> AsyncIterator[Engine]:
    engine = await Engine.open(profile)
    try:
        if await engine.accounts.default() is None:
            server = Server("127.0.0.1", port, Security.NONE)
            identity = Identity(Address.parse(USER))
            await engine.accounts.add(
                Account(name="", identities=(identity,), server=server, auth=Auth(AuthMethod.NONE)), None
            )
        yield engine
    finally:
        await engine.stop()


@pytest.mark.parametrize("fate", ["changed", "deleted", "a folder now"])
async def test_an_attachment_that_is_another_when_it_is_sent(profile: Path, tmp_path: Path, fate: str) -> None:
    """Named, and something happens to it before the message is written: the draft stays as it was."""
    file = tmp_path / "report.pdf"
    file.write_bytes(b"first")
    async with opened(profile) as engine:
        attachment = engine.outbox.describe(file)
        draft = Draft(to=("ann@example.test",), subject="kept", text="words", attachments=(attachment,))
        saver = engine.drafts.saver(draft)
        saver.changed(draft)
        stored = await saver.flush()
        file.unlink()
        if fate == "changed":
            file.write_bytes(b"second")
        elif fate == "a folder now":
            file.mkdir()
        with pytest.raises(MailError, match="report") as caught:
            await engine.outbox.queue_now(stored)
        assert caught.value.kind is Kind.INVALID
        assert await engine.outbox.all() == []
        assert (await engine.drafts.get(stored.id)).text == "words"
    assert list(profile.glob("spool/out/*")) == []


async def test_message_files_that_are_none(program: Program, tmp_path: Path) -> None:
    await add(program, 1)
    files = {
        "noise.eml": os.urandom(5000),
        "empty.eml": b"",
        "note.eml": b"just words\n",
        "blank.eml": b"\r\n\r\nhi\r\n",
    }
    files["html.eml"] = b"<!DOCTYPE html>\n<p>hi</p>\n"
    for name, octets in files.items():
        (tmp_path / name).write_bytes(octets)
        complained(await program("--json", "send", *TO, "--eml", tmp_path / name), 65, "invalid", name)
    for path in (tmp_path / "gone.eml", tmp_path, Path("/dev/zero")):
        complained(await program("--json", "send", *TO, "--eml", path), 65, "invalid")
    named_nobody = tmp_path / "nobody.eml"
    named_nobody.write_bytes(b"From: a@example.test\r\nSubject: x\r\n\r\nhi\r\n")
    complained(await program("--json", "send", "--eml", named_nobody), 65, "invalid", "no recipients")
    assert await program.rows() == []
    assert list(program.profile.glob("spool/out/*")) == []


async def test_texts_that_cannot_be_read(program: Program, tmp_path: Path) -> None:
    await add(program, 1)
    latin = tmp_path / "latin.html"
    latin.write_bytes(b"<p>\xe9</p>")
    for path, said in [
        (latin, "UTF-8"),
        (tmp_path / "gone.html", "gone.html"),
        (tmp_path, "directory"),
        (Path("/dev/zero"), "too long"),
    ]:
        for option in ("--html", "--text"):
            complained(await program("--json", "send", *TO, option, path), 65, "invalid", said)
    assert await program.rows() == []


async def test_a_text_that_never_comes_can_be_interrupted(program: Program, tmp_path: Path) -> None:
    await add(program, 1)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = await program.start("send", *TO, "--html", pipe)
    with pipe.open("wb", buffering=0):  # opens only when the program reads
        process.terminate()
        async with asyncio.timeout(30):
            _, said = await process.communicate()
    assert process.returncode == 130
    assert said == b"Interrupted; nothing new was queued.\n"
    assert await program.rows() == []


async def test_a_subject_cannot_steer_the_terminal(program: Program, tmp_path: Path) -> None:
    await add(program, 1)
    file = tmp_path / "m.eml"
    file.write_bytes(b"From: a@example.test\r\nTo: b@example.test\r\nSubject: =?utf-8?q?a=1B[2Jb=0Ac?=\r\n\r\nhi\r\n")
    assert (await program("send", "--eml", file, "--queue")).status == 0
    listed = await program("outbox", "list")
    assert b"\x1b" not in listed.out
    assert len(listed.out.splitlines()) == 1


@pytest.mark.parametrize("back_end", ["keyring.backends.fail.Keyring", "no.such.Keyring", "bad_keyrings.Locked"])
async def test_a_keyring_that_cannot_be_used(profile: Path, back_end: str) -> None:
    program = Program(profile, {"PYTHON_KEYRING_BACKEND": back_end, "PYTHONPATH": str(Path(__file__).resolve().parent)})
    words = ("--address", USER, "--host", "127.0.0.1", "--port", 1, "--security", "tls", "--password-stdin")
    added = await program("account", "add", *words, stdin=b"canary-password\n")
    assert added.status == 0
    assert "--password-command" in added.sentence
    ended = await program("--json", "send", *TO)
    complained(ended, 77, "auth", "keyring", "message 1 waits in the outbox")
    [row] = await program.rows()
    assert row["state"] == "NEEDS_USER"
    assert b"canary-password" not in added.out + added.err + ended.out + ended.err


@pytest.mark.parametrize(
    ("command", "said"),
    [("exit 3", "status 3"), ("echo", "no password"), ("no-such-command-here", "not found"), ("printf '\\377'", "no")],
)
async def test_a_password_command_that_fails(program: Program, command: str, said: str) -> None:
    await add(program, 1, "--password-command", command, security="tls")
    ended = await program("--json", "send", *TO)
    complained(ended, 77, "auth", said, "message 1 waits in the outbox")
    assert (await program.rows())[0]["state"] == "NEEDS_USER"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, or a skip."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={MOUNTED}", "tmpfs", str(folder)], capture_output=True, check=False
        )
    except FileNotFoundError:
        pytest.skip("there is no mount command")
    if done.returncode:
        pytest.skip(f"mounting is not allowed here: {done.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def remount(folder: Path, manner: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{manner}", str(folder)], check=True)


@needs_root
async def test_the_disk_is_full(small_disk: Path, tmp_path: Path) -> None:
    program = Program(small_disk / "profile")
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(2 * MOUNTED))
    async with SmtpServer() as server:
        await add(program, server.port)
        assert (await program("send", *TO, "--subject", "small", "--queue")).status == 0
        ended = await program("--json", "send", *TO, "--subject", "big", "--attach", big)
        complained(ended, 74, "storage", "no space left")
        assert [row["subject"] for row in await program.rows()] == ["small"]
        assert len(list(program.profile.glob("spool/out/*"))) == 1, "the half-written message is still there"
        rest = small_disk / "rest"
        with contextlib.suppress(OSError), rest.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        for words in (("send", *TO), ("outbox", "run"), ("account", "list")):
            complained(await program("--json", *words), 74, "storage", "disk is full", "make room")
        rest.unlink()
        ended = await program("--json", "outbox", "run")
        assert (ended.status, ended.result["state"], ended.result["subject"]) == (0, "SENT", "small")
        assert len(server.messages) == 1


@needs_root
async def test_a_profile_that_may_only_be_read(small_disk: Path) -> None:
    program = Program(small_disk / "profile")
    async with SmtpServer() as server:
        await add(program, server.port)
        assert (await program("send", *TO, "--subject", "waiting", "--queue")).status == 0
        remount(small_disk, "ro")
        for words in (("send", *TO), ("outbox", "run"), ("outbox", "list"), ("account", "check", "1")):
            complained(await program("--json", *words), 74, "storage", "cannot be written", "--profile")
        assert server.commands == []
        remount(small_disk, "rw")
        assert (await program("outbox", "run")).status == 0
        assert len(server.messages) == 1


async def test_a_message_that_is_interrupted_stays_queued(program: Program, tmp_path: Path) -> None:
    """SIGTERM while the server keeps us waiting: the row goes back to QUEUED, nothing is lost."""
    silent = asyncio.Event()
    async with SmtpServer(replies={"MAIL": silent}) as server:
        await add(program, server.port)
        process = await program.start("--json", "send", *TO)
        async with asyncio.timeout(30):
            while not server.said("MAIL"):
                await asyncio.sleep(0.01)
            process.terminate()
            await process.communicate()
        assert process.returncode == 75
        [row] = await program.rows()
        assert row["state"] == "QUEUED"
        silent.set()
        server.replies.clear()
        assert (await program("outbox", "run")).status == 0
        assert [message.recipients for message in server.messages] == [["ann@example.test"]]


async def test_who_has_the_message_and_who_has_not(program: Program) -> None:
    """One accepted, one put off, one refused: the sentence leaves nobody out."""
    replies = {"RCPT <b@": b"450 4.2.0 later\r\n", "RCPT <c@": b"550 5.1.1 unknown\r\n"}
    async with SmtpServer(replies=replies) as server:
        await add(program, server.port)
        ended = await program("--json", "send", "--to", "a@example.test,b@example.test,c@example.test")
        said = (
            "1 of 3 recipients has the message, 1 is put off, 1 was refused: c@example.test; message 1 is still queued"
        )
        complained(ended, 75, "rejected", said)
        assert [message.recipients for message in server.messages] == [["a@example.test"]]
        server.replies.clear()
        ended = await program("--json", "outbox", "retry", 1)
        assert (ended.status, ended.result["state"]) == (69, "SENT")
        assert [message.recipients for message in server.messages][1:] == [["b@example.test"]]


async def test_a_damaged_or_foreign_profile(program: Program, tmp_path: Path) -> None:
    program.profile.mkdir(mode=0o700)
    (program.profile / "tintero.db").write_bytes(b"this is no database " * 500)
    ended = await program("account", "list")
    assert ended.status == 0
    assert "tintero.db.damaged-" in ended.sentence
    [kept] = program.profile.glob("tintero.db.damaged-*")
    assert kept.read_bytes() == b"this is no database " * 500
    file = tmp_path / "file"
    file.write_text("x")
    complained(await Program(file)("--json", "account", "list"), 74, "storage", str(file))


async def test_all_sent_states_are_known_to_the_terminal() -> None:
    """A state that the command line has no words for would be told without saying what became of the message."""
    assert set(_KEPT) == set(SendState) - {SendState.SENT, SendState.SENDING}
