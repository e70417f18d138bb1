"""The secret for an account: from the keyring, the session or a command; never in an error."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path

import pytest

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.service.credentials import Credentials
from app.storage.secrets import Secrets

posix = pytest.mark.skipif(os.name != "posix", reason="shell commands are written for POSIX")
CANARY = "canary-90aa"


class Ring(dict[str, str]):
    def put(self, user: str, secret: str) -> None:
        self[user] = secret

    def delete(self, user: str) -> None:
        self.pop(user, None)


def account(method: AuthMethod, command: str = "") -> Account:
    auth = Auth(method, "u", command)
    return Account("Work", (Identity(Address("", "a@b.example")),), Server("h", 1, Security.TLS), auth, id=7)


def command(line: str) -> Account:
    return account(AuthMethod.COMMAND, line)


@pytest.fixture
def secrets() -> Secrets:
    ring = Ring()
    return Secrets("p", lambda: ring)


@pytest.fixture
def credentials(secrets: Secrets) -> Credentials:
    return Credentials(secrets)


async def test_nothing_to_sign_in_with(credentials: Credentials) -> None:
    assert await credentials.secret_for(account(AuthMethod.NONE)) is None


async def test_a_stored_password(credentials: Credentials, secrets: Secrets) -> None:
    await secrets.put("7", CANARY)
    assert await credentials.secret_for(account(AuthMethod.PASSWORD)) == CANARY


@pytest.mark.parametrize(
    ("method", "reason"),
    [(AuthMethod.PASSWORD, Reason.NO_SECRET), (AuthMethod.OAUTH, Reason.OAUTH_SIGN_IN_AGAIN)],
)
async def test_a_missing_secret_needs_the_user(credentials: Credentials, method: AuthMethod, reason: Reason) -> None:
    with pytest.raises(MailError) as caught:
        await credentials.secret_for(account(method))
    error = caught.value
    assert (error.kind, error.reason, error.retry) == (Kind.AUTH, reason, Retry.NEEDS_USER)
    assert "Work" in error.detail


@posix
@pytest.mark.parametrize(
    ("line", "secret"),
    [
        (f"printf {CANARY}", CANARY),
        (f"printf '{CANARY}\\r\\nlogin: u\\n'", CANARY),
        ("printf ' with blanks \\n'", " with blanks "),
        ("printf 'contraseña\\n'", "contraseña"),
        (f"echo {CANARY}; head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2", CANARY),
        (f"cat; echo {CANARY}", CANARY),
        (f"if [ -t 0 ]; then exit 1; fi; echo {CANARY}", CANARY),
    ],
)
async def test_a_command_says_it_on_its_first_line(credentials: Credentials, line: str, secret: str) -> None:
    assert await credentials.secret_for(command(line)) == secret


@posix
@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"echo {CANARY}; echo no {CANARY} here >&2; exit 3", "status 3: no *** here"),
        ("exit 1", "status 1"),
        ("/nonexistent/pass show mail", "status 127"),
        ("head -c 10000000 /dev/zero", "too much"),
        ("true", "no password"),
        ("echo; echo second", "no password"),
        ("printf '\\377\\376\\n'", "no password"),
        ("printf 'a\\033[31mb\\n' >&2; exit 1", "a?[31mb"),
        ("a\0b", "could not be started"),
    ],
)
async def test_a_command_that_fails_is_told_without_the_secret(
    credentials: Credentials, line: str, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with pytest.raises(MailError) as caught:
        await credentials.secret_for(command(line))
    error = caught.value
    assert (error.kind, error.reason, error.retry) == (Kind.AUTH, Reason.SECRET_COMMAND, Retry.NEEDS_USER)
    assert told in error.detail
    assert CANARY not in f"{error.detail} {error.facts}"
    assert CANARY not in "".join(r.getMessage() for r in caplog.records if r.name != "asyncio")


@posix
async def test_what_a_command_leaves_in_the_background_is_not_waited_for(
    credentials: Credentials, tmp_path: Path
) -> None:
    pid = tmp_path / "pid"
    try:
        assert await credentials.secret_for(command(f"sleep 600 & echo $! > {pid}; echo {CANARY}")) == CANARY
    finally:
        os.kill(int(pid.read_text()), signal.SIGKILL)


async def gone(pid: int) -> None:
    """Wait until a process has ended, whoever reaps it."""
    while True:
        with contextlib.suppress(ProcessLookupError, FileNotFoundError):
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX":
                await asyncio.sleep(0.01)
                continue
        return


async def heard(fifo: Path) -> bytes:
    """What somebody writes into a FIFO; a reader in a thread could wait for ever."""
    descriptor = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
    readable = asyncio.Event()
    asyncio.get_running_loop().add_reader(descriptor, readable.set)
    try:
        await readable.wait()
        return os.read(descriptor, 1000)
    finally:
        asyncio.get_running_loop().remove_reader(descriptor)
        os.close(descriptor)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("how", ["time", "cancel"])
async def test_a_command_that_hangs_is_ended_with_its_children(secrets: Secrets, tmp_path: Path, how: str) -> None:
    pids = tmp_path / "pids"
    os.mkfifo(pids)
    seconds = 2.0 if how == "time" else 60.0
    line = f"sleep 600 & echo $$ $! > {pids}; wait"
    asking = asyncio.ensure_future(Credentials(secrets, command_seconds=seconds).secret_for(command(line)))
    shell, child = (int(pid) for pid in (await heard(pids)).split())
    if how == "cancel":
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    else:
        with pytest.raises(MailError) as caught:
            await asking
        assert caught.value.facts["seconds"] == "2"
    await gone(child)
    await gone(shell)
