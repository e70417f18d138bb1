"""The desktop's real Secret Service: what it keeps comes back in another session, and a locked one stops nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from keyring_session import KeyringSession, unavailable
from servers import SmtpServer
from test_canary import left_in, sightings

pytestmark = [pytest.mark.servers, pytest.mark.skipif(bool(unavailable()), reason=unavailable())]
USER, PASSWORD, RING = "ana@example.test", "canary-ñ right 4711", "the keyring's own password"

EXERCISE = """
import json, sys
from app.storage.keyrings import open_keyring

ring = open_keyring()
secrets = {"short": "x", "odd": "pä ss\\n\\"'\\u0001\\U0001f511", "long": "\\U0001f511y" * 2000, "empty": ""}
if sys.argv[1] == "put":
    for name, secret in secrets.items():
        ring.put(f"p:{name}", "before " + secret)
        ring.put(f"p:{name}", secret)
elif sys.argv[1] == "delete":
    for name in secrets:
        ring.delete(f"p:{name}")
        ring.delete(f"p:{name}")
print(json.dumps({name: ring.get(f"p:{name}") == secret for name, secret in secrets.items()}))
print(json.dumps([repr(ring), ring.get("p:nothing")]))
"""
LOCKED = """
import asyncio
from app.errors import MailError
from app.storage.keyrings import open_keyring
from app.storage.secrets import Secrets

async def main():
    secrets = Secrets("p", open_keyring, seconds=15)
    place = await secrets.put("1", "one")
    print(place, await secrets.get("1"), await secrets.place("2"), await secrets.keyring_usable())
    try:
        await secrets.get("2")
    except MailError as error:
        print(error.reason, error.retry)

asyncio.run(main())
"""


@pytest.fixture
def session(tmp_path: Path, short_folder: Path) -> KeyringSession:
    return KeyringSession(tmp_path / "session", short_folder)


async def test_any_secret_outlives_the_session(session: KeyringSession) -> None:
    for act, kept in (("put", True), ("look", True), ("delete", False), ("look", False)):
        status, out, err = await session.run(RING, "-c", EXERCISE, act)
        assert status == 0, err
        found, (name, nothing) = [json.loads(line) for line in out.splitlines()]
        assert found == dict.fromkeys(("short", "odd", "long", "empty"), kept), act
        assert (name, nothing) == ("Keyring(Keyring)", None)


async def test_a_keyring_that_stays_locked_stops_nothing(session: KeyringSession) -> None:
    """Nobody can type its password: there is no display, and the one that was told is wrong."""
    assert (await session.run(RING, "-c", EXERCISE, "put"))[0] == 0
    status, out, err = await session.run("not its password", "-c", LOCKED)
    assert status == 0, err
    assert out.splitlines() == ["session one none False", "keyring needs_user"]


async def test_an_account_on_the_command_line_with_a_real_keyring(session: KeyringSession, profile: Path) -> None:
    async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
        words = ("--address", USER, "--host", "localhost", "--port", server.port, "--security", "none")
        cli = ("-m", "app.cli", "--json", "--profile", profile)
        secret = ("--password-stdin", "--allow-clear-password")
        added = await session.run(RING, *cli, "account", "add", *words, *secret, stdin=f"{PASSWORD}\n".encode())
        assert (added[0], added[2]) == (0, ""), added
        sent = await session.run(RING, *cli, "send", "--to", "bob@example.test", "--text", "-", stdin=b"Hello\n")
        assert sent[0] == 0, sent
        where = await session.run(RING, *cli, "vault", "status")
        assert json.loads(where[1])["keyring"] == "usable"
        locked = await session.run(
            "not its password", *cli, "send", "--to", "bob@example.test", "--text", "-", stdin=b"Hello\n"
        )
        assert locked[0] == 77, locked
        assert json.loads(locked[2].splitlines()[-1])["reason"] == "keyring"
        assert len(server.messages) == 1
        again = await session.run(RING, *cli, "outbox", "retry", 2)
        assert again[0] == 0, again
        removed = await session.run(RING, *cli, "account", "remove", USER)
        assert removed[0] == 0, removed
    said = "".join(text for ended in (added, sent, where, locked, again, removed) for text in ended[1:])
    ring = {str(path): path.read_bytes() for path in session.data.rglob("*") if path.is_file()}
    assert ring
    assert not sightings(left_in(profile) | ring | {"said": said.encode()}, PASSWORD)
