"""The vault in the program: chosen by a person, opened once per run, waited for by mail, and telling nobody."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from outbox_scene import Keys, letter, until
from program import Program
from servers import SmtpServer
from test_canary import left_in, shown_by, sightings

from app import late
from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.events import SecretsChanged, SecretsWanted
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server
from app.model.address import Address
from app.model.keeping import KeyringState, VaultState
from app.model.outgoing import SendState
from app.storage.secrets import KeyringLike, Secrets
from app.storage.vault import Vault

WORDS, OTHER = "canary-ñ passphrase 1", "canary-ñ passphrase 2"
PASSWORD = "canary-ñ right 4711"
USER = "ana@example.test"


class Absent:
    """No keyring, as on a server or a bare window manager."""

    def __call__(self) -> KeyringLike:
        raise MailError(Kind.AUTH, Reason.KEYRING, "There is none.", Retry.NEEDS_USER, facts={"problem": "absent"})


class Slow(Keys):
    """A keyring that answers when its person has unlocked it."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def get(self, user: str) -> str | None:
        self.unlocked.wait(60)
        return super().get(user)

    def put(self, user: str, secret: str) -> None:
        self.unlocked.wait(60)
        super().put(user, secret)


@pytest.fixture(autouse=True)
def light_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "load_vault", lambda file: Vault(file, work=15))


@asynccontextmanager
async def running(profile: Path) -> AsyncIterator[Engine]:
    engine = await Engine.open(profile, open_keyring=Absent())
    try:
        if engine.preferences.current.undo_seconds:
            await engine.preferences.change(undo_seconds=0)
        yield engine
    finally:
        await engine.stop()


def account(port: int) -> Account:
    server = Server("localhost", port, Security.NONE)
    auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True)
    return Account("Ana", (Identity(Address("", USER)),), server, auth)


def secrets(folder: Path, load: object = None, **times: float) -> Secrets:
    return Secrets("p", load or Absent(), vault_file=folder / "vault", load_vault=lambda f: Vault(f, work=15), **times)


# places


async def test_what_was_known_for_the_session_moves_in(tmp_path: Path) -> None:
    kept = secrets(tmp_path)
    assert await kept.put("1", "one") is SecretPlace.SESSION
    await kept.make_vault(WORDS)
    assert await kept.place("1") is SecretPlace.VAULT
    assert await kept.put("2", "two") is SecretPlace.VAULT
    assert kept.state.for_session == 0
    again = secrets(tmp_path)
    await again.open_vault(WORDS)
    assert [await again.get(key) for key in ("1", "2", "3")] == ["one", "two", None]


async def test_a_locked_vault_is_wanted_and_nothing_is_lost_meanwhile(tmp_path: Path) -> None:
    first = secrets(tmp_path)
    await first.make_vault(WORDS)
    await first.put("1", "one")
    again = secrets(tmp_path)
    wanted: list[SecretPlace] = []
    again.on_wanted = wanted.append
    assert await again.place("1") is SecretPlace.VAULT
    assert not wanted  # to show a list of accounts is no need for a secret
    with pytest.raises(MailError) as failed:
        await again.get("1")
    assert (failed.value.reason, failed.value.retry) == (Reason.VAULT_LOCKED, Retry.NEEDS_USER)
    assert await again.put("2", "two") is SecretPlace.SESSION
    assert await again.get("2") == "two"
    assert wanted == [SecretPlace.VAULT, SecretPlace.VAULT]
    await again.open_vault(WORDS)
    assert again.state.for_session == 0
    assert [await again.get(key) for key in ("1", "2")] == ["one", "two"]


async def test_what_was_deleted_behind_the_lock_is_gone_once_it_opens(tmp_path: Path) -> None:
    first = secrets(tmp_path, Keys)
    await first.make_vault(WORDS)
    await first.put("1", "one")
    again = secrets(tmp_path, Keys)
    await again.delete("1")
    await again.open_vault(WORDS)
    assert await again.get("1") is None


async def test_given_up_it_gives_its_secrets_to_the_keyring_or_the_session(tmp_path: Path) -> None:
    ring = Keys()
    kept = secrets(tmp_path, lambda: ring)
    await kept.make_vault(WORDS)
    await kept.put("1", "one")
    await kept.remove_vault()
    assert (kept.state.vault, await kept.place("1")) == (VaultState.NONE, SecretPlace.KEYRING)
    bare = secrets(tmp_path)
    await bare.make_vault(WORDS)
    await bare.put("1", "one")
    await bare.remove_vault()
    assert (await bare.get("1"), await bare.place("1")) == ("one", SecretPlace.SESSION)


async def test_a_forgotten_passphrase_costs_the_secrets_and_nothing_else(tmp_path: Path) -> None:
    first = secrets(tmp_path)
    await first.make_vault(WORDS)
    await first.put("1", "one")
    again = secrets(tmp_path)
    await again.remove_vault()
    assert await again.put("1", "anew") is SecretPlace.SESSION
    assert not (tmp_path / "vault").exists()


async def test_what_is_in_the_keyring_still_counts_beside_a_vault(tmp_path: Path) -> None:
    ring = Keys()
    kept = secrets(tmp_path, lambda: ring)
    await kept.put("1", "one")
    await kept.make_vault(WORDS)
    assert (await kept.get("1"), await kept.place("1")) == ("one", SecretPlace.KEYRING)
    assert await kept.put("1", "two") is SecretPlace.VAULT
    assert await kept.get("1") == "two"


# a keyring that waits for its person


async def test_a_keyring_that_waits_is_told_and_can_be_done_without(tmp_path: Path) -> None:
    ring = Slow()
    kept = secrets(tmp_path, lambda: ring, patience=0.01, seconds=60)
    wanted, told = asyncio.Event(), asyncio.Event()
    kept.on_wanted = lambda place: wanted.set() if place is SecretPlace.KEYRING else None
    kept.on_change = told.set
    putting = asyncio.ensure_future(kept.put("1", "one"))
    try:
        await wanted.wait()
        assert kept.state.keyring is KeyringState.WAITING
        assert not putting.done()
        kept.stop_waiting()
        assert await putting is SecretPlace.SESSION
        assert await kept.get("1") == "one"
        assert not told.is_set()
    finally:
        ring.unlocked.set()
    await told.wait()
    assert kept.state.keyring is not KeyringState.WAITING


async def test_mail_waits_for_the_keyring_and_goes_on_when_it_answers(profile: Path) -> None:
    ring = Slow()
    ring.unlocked.set()
    async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
        engine = await Engine.open(profile, open_keyring=lambda: ring)
        kept = engine._credentials._secrets
        try:
            await engine.preferences.change(undo_seconds=0)
            await engine.accounts.add(account(server.port), PASSWORD)
            assert ring.held
            ring.unlocked.clear()
            kept._seconds = 0.01
            engine.start()
            row = await engine.outbox.queue(letter("bob@example.test"))
            waiting = await until(engine, row.id, SendState.NEEDS_USER)
            assert (waiting.reason, waiting.attempts) == (Reason.KEYRING, 0)
            kept._seconds = 60.0
            ring.unlocked.set()
            await until(engine, row.id, SendState.SENT)
        finally:
            ring.unlocked.set()
            await engine.stop()


# sending


async def test_mail_waits_for_the_vault_and_goes_once_it_is_open(profile: Path) -> None:
    async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
        async with running(profile) as engine:
            await engine.keeping.make_vault(WORDS)
            stored = await engine.accounts.add(account(server.port), PASSWORD)
            assert await engine.accounts.secret_place(stored.id) is SecretPlace.VAULT
        async with running(profile) as engine:
            wanted, changed = [], []
            engine.events.subscribe(SecretsWanted, wanted.append)
            engine.events.subscribe(SecretsChanged, changed.append)
            engine.start()
            assert not wanted
            first = await engine.outbox.queue(letter("bob@example.test"))
            second = await engine.outbox.queue(letter("carol@example.test"))
            row = await until(engine, first.id, SendState.NEEDS_USER)
            assert (row.reason, row.attempts) == (Reason.VAULT_LOCKED, 0)
            assert (await engine.outbox.get(second.id)).state is SendState.QUEUED
            assert wanted
            with pytest.raises(MailError) as failed:
                await engine.keeping.unlock(OTHER)
            assert failed.value.reason is Reason.VAULT_PASSPHRASE
            assert not changed
            await engine.keeping.unlock(WORDS)
            await until(engine, first.id, SendState.SENT)
            await until(engine, second.id, SendState.SENT)
            assert changed
            assert engine.keeping.state().vault is VaultState.OPEN


# nothing leaks


@pytest.mark.parametrize("level", [logging.DEBUG])
async def test_no_trace_of_passphrase_or_password(profile: Path, level: int, caplog: pytest.LogCaptureFixture) -> None:
    """In files, logs and errors; the vault itself is one of the files."""
    said: list[str] = []
    with caplog.at_level(level):
        async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server, running(profile) as engine:
            await engine.accounts.add(account(server.port), PASSWORD)
            await engine.keeping.make_vault(WORDS)
            engine.start()
            row = await engine.outbox.queue(letter("bob@example.test"))
            await until(engine, row.id, SendState.SENT)
            said += await engine.outbox.transcripts(row.id)
            for old, new in ((OTHER, WORDS), (WORDS, "x"), (WORDS, OTHER)):
                try:
                    await engine.keeping.change_passphrase(old, new)
                except MailError as error:
                    said += [repr(error), str(error.facts), str(error.__cause__), str(error.__context__)]
            said.append(repr(vars(engine.keeping)))
    artefacts = left_in(profile) | {"log": caplog.text.encode(), "said": "\n".join(said).encode()}
    assert "vault" in artefacts
    assert not sightings(artefacts, WORDS, OTHER, PASSWORD)


# the command line


async def test_a_vault_on_the_command_line(profile: Path) -> None:
    program = Program(profile)  # the tests run without a keyring
    line, password = (f"{WORDS}\n").encode(), (f"{PASSWORD}\n").encode()
    made = await program("--json", "vault", "make", "--vault-passphrase-stdin", stdin=line)
    assert (made.status, made.result["vault"]) == (0, "open"), made
    async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
        words = ("--address", USER, "--host", "localhost", "--port", server.port, "--security", "none")
        secret = ("--password-stdin", "--allow-clear-password", "--vault-passphrase-stdin")
        added = await program("account", "add", *words, *secret, stdin=line + password)
        assert (added.status, added.err) == (0, b""), added
        locked = await program("--json", "send", "--to", "bob@example.test", "--text", "-", stdin=b"Hello\n")
        assert (locked.status, locked.error["reason"]) == (77, "vault_locked"), locked
        process = await program.start(
            "--json", "send", "--to", "bob@example.test", "--text", "-", "--vault-passphrase-stdin",
            stdin=asyncio.subprocess.PIPE,
        )  # fmt: skip
        seen = shown_by(process.pid)
        out, err = await process.communicate(line + b"Dear Bob,\n\nthe first line was not for you.\n")
        assert process.returncode == 0, (out, err)
        # the message that waited is queued again, and goes with whatever empties the outbox
        ran = await program("outbox", "run", "--vault-passphrase-stdin", stdin=line)
        assert ran.status == 0, ran
        bodies = [message.body for message in server.messages]
    states = {row[0] for row in program.stored("SELECT state FROM outgoing")}
    assert states == {"SENT"}, states
    assert [b"was not for you" in body for body in bodies].count(True) == 1
    assert not sightings(left_in(profile) | seen | {"out": out + err + added.out}, WORDS, PASSWORD)


async def test_the_vault_is_changed_and_given_up_on_the_command_line(profile: Path) -> None:
    program = Program(profile)
    assert (await program("vault", "make")).status == 64  # nobody to ask
    short = await program("--json", "vault", "make", "--vault-passphrase-stdin", stdin=b"short\n")
    assert (short.status, short.error["reason"]) == (77, "vault_passphrase")
    assert (await program("vault", "make", "--vault-passphrase-stdin", stdin=f"{WORDS}\n".encode())).status == 0
    both = f"{WORDS}\n{OTHER}\n".encode()
    assert (await program("vault", "change", "--vault-passphrase-stdin", stdin=both)).status == 0
    old = await program("--json", "outbox", "run", "--vault-passphrase-stdin", stdin=f"{WORDS}\n".encode())
    assert (old.status, old.error["reason"]) == (77, "vault_passphrase")
    assert (await program("vault", "remove")).status == 64
    assert (await program("--json", "vault", "status")).result["vault"] == "locked"
    assert (await program("vault", "remove", "--yes")).status == 0
    assert (await program("--json", "vault", "status")).result["vault"] == "none"
