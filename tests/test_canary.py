"""A password must not be found in anything that the program leaves behind, says, or shows while it runs."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import os
import sys
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Program
from servers import USER, SmtpServer

from app.engine import Engine
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft

RIGHT, WRONG = "canary-ñ right 4711", "canary-ñ wrong 0815"
TO = "ann@example.test"
MECHANISMS = ("PLAIN", "LOGIN")


def forms(secret: str) -> dict[str, bytes]:
    """The ways in which a secret may lie about. Of base64 all three alignments, without the octets
    that the neighbours have a share in.
    """
    octets = secret.encode()
    found = {
        "clear": octets,
        "hexadecimal": binascii.hexlify(octets),
        "HEXADECIMAL": binascii.hexlify(octets).upper(),
        "UTF-16 LE": secret.encode("utf-16-le"),
        "UTF-16 BE": secret.encode("utf-16-be"),
        "Latin-1": secret.encode("latin-1"),
        "JSON": json.dumps(secret)[1:-1].encode(),
        "URL": urllib.parse.quote(secret).encode(),
        "repr": repr(octets)[2:-1].encode(),
        "reversed": octets[::-1],
    }
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + octets)
        found[f"base64 {shift}"] = encoded[4 if shift else 0 : len(encoded) // 4 * 4 - 4]
    return found


def sightings(artefacts: dict[str, bytes], *secrets: str) -> list[str]:
    """Where a secret was found, and in which form."""
    return [
        f"{name}: {form}"
        for secret in secrets
        for form, octets in forms(secret).items()
        for name, content in artefacts.items()
        if octets in content
    ]


def left_in(folder: Path) -> dict[str, bytes]:
    """Every file of a profile; the names of the files are artefacts as well."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "tintero.db" in files
    return files | {"names": "\n".join(files).encode()}


def shown_by(pid: int) -> dict[str, bytes]:
    """What anybody may see of a running process and its children."""
    found = {}
    for number in [pid, *children(pid)]:
        for name in ("cmdline", "comm"):
            found[f"/proc/{number}/{name}"] = Path(f"/proc/{number}/{name}").read_bytes()
    return found


def children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        yield from map(int, (task / "children").read_text().split())


@pytest.mark.parametrize("form", forms(RIGHT))
def test_the_search_finds_each_form(tmp_path: Path, form: str) -> None:
    (tmp_path / "tintero.db").write_bytes(b"before " + forms(RIGHT)[form] + b" behind")
    assert any(form in sighting for sighting in sightings(left_in(tmp_path), RIGHT))
    assert not sightings(left_in(tmp_path), WRONG)


@pytest.mark.parametrize("around", ["\0alice@example.test\0{}", "\0me\0{}", "\0you\0{}", "{}", "xx{}yy"])
def test_the_search_finds_what_is_within_base64(around: str) -> None:
    encoded = base64.b64encode(around.format(RIGHT).encode())
    assert sightings({"wire": b"AUTH PLAIN " + encoded}, RIGHT)


def program_with(profile: Path, secret: str) -> Program:
    (profile.parent / "outside").write_text(f"{secret}\n", "utf-8")
    return Program(profile)


async def add(program: Program, server: SmtpServer) -> None:
    ended = await program(
        "account", "add", "--address", USER, "--host", "127.0.0.1", "--port", server.port, "--security", "none",
        "--allow-clear-password", "--password-command", f"cat '{program.profile.parent / 'outside'}'",
    )  # fmt: skip
    assert ended.status == 0, ended


async def said_by(program: Program, *more: str) -> dict[str, bytes]:
    """What a person can ask of the program afterwards."""
    found = {}
    for line in ("account check 1", "outbox show 1", "--json outbox retry 1", *more):
        ended = await program(*line.split())
        found[line] = ended.out + ended.err
    return found


@pytest.mark.parametrize("mechanism", MECHANISMS)
@pytest.mark.parametrize("secret", [RIGHT, WRONG], ids=["right", "wrong"])
async def test_no_password_is_left(profile: Path, mechanism: str, secret: str) -> None:
    program = program_with(profile, secret)
    async with SmtpServer(auth=mechanism, users={USER: RIGHT}) as server:
        await add(program, server)
        ended = await program("--json", "send", "--to", TO, "--subject", "hello")
        assert ended.status == (0 if secret == RIGHT else 77), ended
        assert server.said("AUTH"), "the password was never used"
        said = await said_by(program, "--json account check 1", "--json outbox show 1", "outbox list", "outbox run")
    assert sightings(left_in(profile) | said | {"send": ended.out + ended.err}, secret) == []
    assert b"AUTH" in said["outbox show 1"], "there is no transcript to look at"


ECHOES = {
    "MAIL <": "{} is no reply, nor is {base64}\r\n",
    "RCPT <": "250 ok\r\n250 {}\r\n250 {base64}\r\n",
    "GREETING": "554 5.7.0 {} and {base64} are known here\r\n",
    "EHLO": "550 5.7.0 {} and {base64} are known here\r\n",
    "AUTH": "535 5.7.8 {} and {base64} are wrong\r\n",
    "MAIL": "550 5.1.0 {} and {base64} may not\r\n",
    "RCPT": "550 5.1.1 {} and {base64} are unknown\r\n",
    "DATA": "554 5.6.0 {} and {base64}\r\n",
    "END": "250-2.0.0 {}\r\n250 2.0.0 queued as {base64}\r\n",
    "QUIT": "221 {} and {base64}\r\n",
}


@pytest.mark.parametrize("point", ECHOES)
async def test_a_server_that_repeats_the_password(profile: Path, point: str) -> None:
    program = program_with(profile, RIGHT)
    encoded = base64.b64encode(f"\0{USER}\0{RIGHT}".encode()).decode()
    answer = ECHOES[point].format(RIGHT, base64=encoded).encode()
    async with SmtpServer(auth="PLAIN", users={USER: RIGHT}, replies={point: answer}) as server:
        await add(program, server)
        ended = await program("--json", "send", "--to", TO)
        assert ended.out
        said = await said_by(program)
    assert sightings(left_in(profile) | said | {"send": ended.out + ended.err}, RIGHT) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
async def test_while_it_runs_and_when_it_is_killed(profile: Path) -> None:
    """Command lines of the program and of what it starts; the write-ahead log that a killed one leaves."""
    program, gates = program_with(profile, RIGHT), [profile.parent / name for name in ("first", "second")]
    for gate in gates:  # one for each word: a second writer could meet the first reader as it leaves
        os.mkfifo(gate)
    async with SmtpServer(auth="PLAIN", users={USER: RIGHT}, replies={"MAIL": asyncio.Event()}) as server:
        words = ("--address", USER, "--host", "127.0.0.1", "--port", server.port, "--security", "none")
        command = f"read word < '{gates[0]}'; cat '{profile.parent / 'outside'}'; read word < '{gates[1]}'"
        await program("account", "add", *words, "--allow-clear-password", "--password-command", command)
        process = await program.start("send", "--to", TO)
        async with asyncio.timeout(30):
            with await asyncio.to_thread(gates[0].open, "w") as go:  # the command runs and waits
                shown = shown_by(process.pid)
                go.write("\n")
            with await asyncio.to_thread(gates[1].open, "w") as go:  # it has printed the password
                shown |= {f"later {name}": octets for name, octets in shown_by(process.pid).items()}
                go.write("\n")
            while not server.said("MAIL"):
                await asyncio.sleep(0.01)
            shown |= {f"last {name}": octets for name, octets in shown_by(process.pid).items()}
            process.kill()
            out, err = await process.communicate()
    assert any(b"read word" in octets for octets in shown.values()), "the command was not seen"
    left = left_in(profile)
    assert left["tintero.db-wal"], "a killed program leaves its log"
    assert sightings(left | shown | {"out": out, "err": err}, RIGHT) == []


async def test_a_password_that_cannot_be_kept(profile: Path) -> None:
    """On standard input, with no keyring that could take it."""
    program = Program(profile, {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"})
    words = ("--address", USER, "--host", "127.0.0.1", "--port", 1, "--security", "tls", "--password-stdin")
    process = await program.start("account", "add", *words, stdin=asyncio.subprocess.PIPE)
    out, err = await process.communicate(RIGHT.encode() + b"\n")
    assert process.returncode == 0
    assert sightings(left_in(profile) | {"out": out, "err": err}, RIGHT) == []


async def test_an_account_that_is_refused(profile: Path) -> None:
    """What is complained about names the field, never what was typed as the password."""
    program = Program(profile)
    ended = await program(
        "account", "add", "--address", "none", "--host", "h!", "--security", "none", "--password-stdin",
        stdin=RIGHT.encode() + b"\n",
    )  # fmt: skip
    assert ended.status != 0
    assert sightings(left_in(profile) | {"out": ended.out, "err": ended.err}, RIGHT) == []


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def put(self, user: str, secret: str) -> None:
        self.kept[user] = secret

    def get(self, user: str) -> str | None:
        return self.kept.get(user)

    def delete(self, user: str) -> None:
        self.kept.pop(user, None)


@pytest.mark.parametrize("secret", [RIGHT, WRONG], ids=["right", "wrong"])
async def test_a_password_in_the_keyring(profile: Path, secret: str, caplog: pytest.LogCaptureFixture) -> None:
    """The profile is looked at while it is open, when most is in the write-ahead log."""
    ring = Ring()
    async with SmtpServer(auth="PLAIN", users={USER: RIGHT}) as server:
        engine = await Engine.open(profile, open_keyring=lambda: ring)
        try:
            account = await engine.accounts.add(
                Account(
                    name="",
                    identities=(Identity(Address.parse(USER)),),
                    server=Server("127.0.0.1", server.port, Security.NONE),
                    auth=Auth(AuthMethod.PASSWORD, USER, allow_clear=True),
                ),
                secret,
            )
            row = await engine.outbox.queue_now(Draft(to=(TO,), text="hello"))
            await engine.outbox.run_until_idle()
            row = await engine.outbox.get(row.id)
            told = "\n".join([repr(account), repr(row), repr(engine), *await engine.outbox.transcripts(row.id)])
            artefacts = left_in(profile) | {"objects": told.encode(), "log": caplog.text.encode()}
        finally:
            await engine.stop()
    assert list(ring.kept.values()) == [secret], "the password was not in the keyring"
    assert len(server.said("AUTH")) == 1
    assert sightings(artefacts | {f"after {k}": v for k, v in left_in(profile).items()}, secret) == []
