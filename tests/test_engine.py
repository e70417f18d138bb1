"""The front door: what opening, practice, notices and closing do."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from outbox_scene import Keys, letter, opened, until

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import MailReceived
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.outgoing import SendState
from app.paths import database

TOP = Path(__file__).resolve().parent.parent
HEAVY = ("PySide6", "qasync", "keyring", "css_inline", "nh3", "lxml", "aiosmtplib", "aiosmtpd", "cryptography")


def loaded_after(statement: str) -> set[str]:
    """The large libraries that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys\nprint(*(n for n in {HEAVY!r} if n in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True, timeout=60)
    return set(run.stdout.split())


def test_opening_a_profile_loads_no_large_library(profile: Path) -> None:
    code = f"""
import asyncio, pathlib
from app.engine import Engine
engine = asyncio.run(Engine.open(pathlib.Path({str(profile)!r})))
"""
    assert loaded_after(code) == set()


def test_the_command_line_never_loads_qt(profile: Path) -> None:
    lines = [["account", "list"], ["outbox", "run"], ["build", "--to", "a@example.test", "--html", os.devnull]]
    code = "from app import cli\n" + "\n".join(
        f"cli.main(['--profile', {str(profile)!r}, *{line!r}])" for line in lines
    )
    rooms = "app.service.delivery.freeze, app.net.smtp, app.storage.keyrings, app.net.practice"
    code += f"\nfrom app import engine\nimport {rooms}"
    code = f"import io, sys\nkept, sys.stdout = sys.stdout, io.StringIO()\n{code}\nsys.stdout = kept"
    assert not loaded_after(code) & {"PySide6", "qasync"}


async def test_practice_takes_a_message_over_both_ports(profile: Path) -> None:
    async with opened(profile) as engine:
        practice = await engine.start_practice()
        assert await engine.start_practice() == practice
        assert practice.received() == []
        received = asyncio.Event()
        engine.events.subscribe(MailReceived, lambda event: received.set())
        engine.start()
        for port, security in ((practice.port_starttls, Security.STARTTLS), (practice.port_tls, Security.TLS)):
            received.clear()
            server = Server(practice.host, port, security, str(practice.ca_file))
            identity = Identity(Address.parse(practice.user))
            auth = Auth(AuthMethod.PASSWORD, practice.user)
            account = await engine.accounts.add(Account("", (identity,), server, auth), practice.password)
            row = await engine.outbox.queue(letter(account=account))
            await received.wait()
            await until(engine, row.id, SendState.SENT)
        assert len(practice.received()) == 2
        assert practice.password not in repr(practice)


async def test_two_engines_open_one_profile(profile: Path) -> None:
    async with opened(profile) as one, opened(profile) as two:
        assert one._owner.id != two._owner.id
        assert one.notices == two.notices == ()


@pytest.mark.expect_log("set aside")
async def test_a_damaged_database_is_set_aside_and_said_so(profile: Path) -> None:
    async with opened(profile):
        pass
    database(profile).write_bytes(b"not a database at all" * 100)
    async with opened(profile) as engine:
        [notice] = engine.notices
        assert notice.reason is Reason.DATABASE_DAMAGED
        assert Path(notice.facts["path"]).read_bytes().startswith(b"not a database")


async def test_a_profile_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MailError):
        await Engine.open(tmp_path / "file" / "profile")


async def test_nothing_of_a_secret_stays_in_the_profile(profile: Path) -> None:
    keys = Keys()
    async with opened(profile, keys=keys) as engine:
        identity = Identity(Address.parse("a@example.test"))
        auth = Auth(AuthMethod.PASSWORD, "a", allow_clear=True)
        server = Server("127.0.0.1", 1, Security.NONE)
        await engine.accounts.add(Account("", (identity,), server, auth), "canary-7f3a")
        assert "canary-7f3a" in keys.held.values()
        files = [path for path in profile.rglob("*") if path.is_file()]
        assert files
        assert not [path for path in files if b"canary-7f3a" in path.read_bytes()]


async def test_sweeping_removes_orphans_only(profile: Path) -> None:
    async with opened(profile) as engine:
        server = Server("127.0.0.1", 1, Security.NONE)
        await engine.accounts.add(Account("", (Identity(Address.parse("a@example.test")),), server, Auth()), None)
        row = await engine.outbox.queue(letter())
        named = profile / "spool" / "out" / f"{row.spool_key}.eml"
        orphan = named.with_name("0" * 32 + ".eml")
        orphan.write_bytes(b"left over")
        for path in (named, orphan):
            os.utime(path, (1, 1))
        await engine.sweep()
        assert (named.exists(), orphan.exists()) == (True, False)


async def test_the_practice_port_is_free_after_the_end(profile: Path) -> None:
    async with opened(profile) as engine:
        practice = await engine.start_practice()
    with pytest.raises(OSError):  # noqa: PT011 - any refusal will do
        await asyncio.open_connection(practice.host, practice.port_tls)
