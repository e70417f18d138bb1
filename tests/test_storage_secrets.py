"""Secrets: a safe keyring or memory, never a file; a keyring that hangs or fails stops nothing."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, PasswordDeleteError

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import SecretPlace
from app.storage.keyrings import SERVICE, Keyring, open_keyring, usable
from app.storage.secrets import KeyringLike, Secrets
from app.storage.worker import Worker

WINDOWS_LIMIT = 1280  # UTF-16 code units
CANARY = "canary-7f3a"


class MemoryBackend(KeyringBackend):
    """Behaves like the credential store of Windows; fails when told to."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.writes_left: int | None = None
        self.error: Exception | None = None

    def _work(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._work()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._work()
        if self.writes_left == 0:
            raise OSError(5, "interrupted")
        if self.writes_left is not None:
            self.writes_left -= 1
        if len(password.encode("utf-16-le")) > 2 * WINDOWS_LIMIT:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._work()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def ring(backend: MemoryBackend) -> Keyring:
    return Keyring(backend)


LONG = ["", "x", CANARY, "é" * 1190, "x" * 1201, "x" * 3000, "é" * 5000, "😀" * 2000, '"\\' * 900]


@pytest.mark.parametrize("secret", LONG, ids=lambda s: f"{s[:1]!r}x{len(s)}")
def test_any_secret_comes_back_and_goes_without_trace(ring: Keyring, backend: MemoryBackend, secret: str) -> None:
    ring.put("p:1", secret)
    assert ring.get("p:1") == secret
    assert {service for service, _ in backend.entries} == {SERVICE}
    ring.delete("p:1")
    ring.delete("p:1")
    assert ring.get("p:1") is None
    assert backend.entries == {}


def test_replacing_leaves_no_shard_behind(ring: Keyring, backend: MemoryBackend) -> None:
    for secret in ("x" * 9000, "short", "y" * 3000, "z" * 5000, "w" * 2000, "short again"):
        ring.put("a", secret)
        assert ring.get("a") == secret
    assert len(backend.entries) == 1


@pytest.mark.parametrize("old", ["old", "o" * 4000])
@pytest.mark.parametrize("writes", [0, 1, 3])
def test_an_interrupted_write_leaves_the_old_secret(
    ring: Keyring, backend: MemoryBackend, old: str, writes: int
) -> None:
    ring.put("a", old)
    backend.writes_left = writes
    with pytest.raises(MailError):
        ring.put("a", "n" * 4000)
    assert ring.get("a") == old
    backend.writes_left = None
    ring.put("a", "new")
    assert len(backend.entries) == 1, "what the interrupted write left is gone"


@pytest.mark.parametrize(
    "entry", ["not json", "[1]", '{"v": 1}', '{"v": 1, "set": "a", "count": 2}', '{"v": 1, "set": "a", "count": "2"}']
)
def test_an_entry_that_is_not_whole_is_no_secret(ring: Keyring, backend: MemoryBackend, entry: str) -> None:
    backend.entries[SERVICE, "a"] = entry
    backend.entries[SERVICE, "a#a0"] = "first"
    assert ring.get("a") is None
    ring.put("a", "s")
    assert ring.get("a") == "s"


def test_a_back_end_that_only_pretends_is_found_out(ring: Keyring, backend: MemoryBackend) -> None:
    backend.set_password = lambda *_: None
    with pytest.raises(MailError) as caught:
        ring.put("a", "s")
    assert caught.value.reason is Reason.KEYRING


@pytest.mark.parametrize(
    "error", [InitError("Prompt dismissed"), OSError(1783, "CredWrite"), RuntimeError(f"could not store {CANARY}")]
)
def test_any_failure_is_one_error_without_the_secret(
    ring: Keyring, backend: MemoryBackend, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    real, backend.get_password = backend.get_password, lambda *_: None
    backend.error = error
    with pytest.raises(MailError) as caught:
        ring.put("a", CANARY)
    assert (caught.value.kind, caught.value.reason, caught.value.retry) == (
        Kind.AUTH,
        Reason.KEYRING,
        Retry.NEEDS_USER,
    )
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    told = f"{caught.value.detail} {caught.value.facts} {caught.value!r} {caplog.text} {ring!r}"
    assert CANARY not in told
    assert type(error).__name__ in told
    backend.get_password = real
    with pytest.raises(MailError):
        ring.get("a")


def alternative(name: str) -> KeyringBackend:
    kind = type(name, (MemoryBackend,), {})
    kind.__module__ = "keyrings.alt.file"
    return kind()


class PlaintextOfSomeone(MemoryBackend):
    pass


def chain(*links: KeyringBackend) -> ChainerBackend:
    kind = types.new_class("Chain", (ChainerBackend,), exec_body=lambda space: space.update(backends=list(links)))
    return kind()


def test_unsafe_back_ends_are_refused(backend: MemoryBackend) -> None:
    unsafe = [
        fail.Keyring(),
        null.Keyring(),
        PlaintextOfSomeone(),
        alternative("PlaintextKeyring"),
        alternative("EncryptedKeyring"),
    ]
    for each in [*unsafe, chain(*unsafe), chain()]:
        with pytest.raises(MailError) as caught:
            usable(each)
        assert caught.value.facts["problem"] == "absent"
    assert usable(backend) is backend
    assert usable(chain(*unsafe, backend, MemoryBackend())) is backend


@pytest.fixture
def installed(backend: MemoryBackend) -> Iterator[MemoryBackend]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_the_keyring_of_this_system(installed: MemoryBackend) -> None:
    open_keyring().put("a", "s")
    assert installed.entries
    keyring.set_keyring(null.Keyring())
    with pytest.raises(MailError):
        open_keyring()


async def test_kept_in_the_keyring_under_the_profile(backend: MemoryBackend, ring: Keyring) -> None:
    secrets, stranger = Secrets("p1", lambda: ring), Secrets("p2", lambda: ring)
    assert await secrets.keyring_usable()
    assert await secrets.place("1") is SecretPlace.NONE
    assert await secrets.put("1", CANARY) is SecretPlace.KEYRING
    assert await secrets.place("1") is SecretPlace.KEYRING
    assert await secrets.get("1") == CANARY
    assert await stranger.get("1") is None
    assert list(backend.entries) == [(SERVICE, "p1:1")]
    assert CANARY not in f"{secrets!r} {vars(secrets)}"
    await secrets.delete("1")
    assert await secrets.get("1") is None
    assert backend.entries == {}


async def test_without_a_keyring_secrets_live_for_the_session() -> None:
    def none() -> KeyringLike:
        return Keyring(usable(null.Keyring()))

    secrets = Secrets("p", none)
    assert not await secrets.keyring_usable()
    with pytest.raises(MailError) as caught:
        await secrets.get("1")
    assert caught.value.reason is Reason.KEYRING
    assert await secrets.put("1", CANARY) is SecretPlace.SESSION
    assert await secrets.place("1") is SecretPlace.SESSION
    assert await secrets.get("1") == CANARY
    with pytest.raises(MailError):
        await secrets.delete("1")
    assert await secrets.place("1") is SecretPlace.NONE


async def test_a_write_that_fails_is_kept_for_the_session(ring: Keyring, backend: MemoryBackend) -> None:
    secrets = Secrets("p", lambda: ring)
    await secrets.put("1", "old")
    backend.error = InitError("locked")
    assert await secrets.put("1", "new") is SecretPlace.SESSION
    backend.error = None
    assert await secrets.get("1") == "new", "the newer one wins over what the keyring still holds"
    assert await secrets.put("1", "new") is SecretPlace.KEYRING
    assert await secrets.place("1") is SecretPlace.KEYRING


async def test_the_keyring_is_loaded_late_and_in_its_own_thread(ring: Keyring) -> None:
    loaded: list[threading.Thread] = []

    def load() -> KeyringLike:
        loaded.append(threading.current_thread())
        return ring

    secrets = Secrets("p", load)
    assert loaded == []
    await asyncio.gather(secrets.put("1", "a"), secrets.put("2", "b"), secrets.get("3"))
    (thread,) = loaded
    assert thread is not threading.main_thread()
    assert thread.daemon, "a prompt nobody answers must not keep the program from ending"


async def test_a_keyring_that_hangs_is_given_up_until_it_answers(ring: Keyring, backend: MemoryBackend) -> None:
    release, entered = threading.Event(), threading.Event()

    class Hangs:
        def put(self, user: str, secret: str) -> None:
            ring.put(user, secret)

        def get(self, user: str) -> str | None:
            entered.set()
            release.wait()
            return ring.get(user)

        def delete(self, user: str) -> None:
            ring.delete(user)

    secrets = Secrets("p", Hangs, seconds=0.05)
    with pytest.raises(MailError) as caught:
        await secrets.get("1")
    assert (caught.value.reason, caught.value.facts["problem"]) == (Reason.KEYRING, "silent")
    assert entered.is_set()
    assert await secrets.put("1", "s") is SecretPlace.SESSION, "others fail at once while one is stuck"
    assert await secrets.get("1") == "s"
    assert backend.entries == {}
    secrets._seconds = 60.0
    release.set()
    late = secrets._worker._late
    assert late is not None
    await asyncio.wrap_future(late)
    assert await secrets.put("1", "s") is SecretPlace.KEYRING


def test_a_hanging_keyring_does_not_keep_a_program_alive() -> None:
    code = """
import asyncio, threading
from app.errors import MailError
from app.storage.secrets import Secrets
secrets = Secrets("p", threading.Event().wait, seconds=0.05)
try:
    asyncio.run(secrets.get("1"))
except MailError as error:
    print(error.reason)
"""
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "keyring\n"), done.stderr


def test_start_does_not_load_the_keyring() -> None:
    code = "import sys, app.storage.secrets, app.service.credentials; print('keyring' in sys.modules)"
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60)
    assert done.stdout == "False\n", done.stderr


def test_the_entry_is_one_document_that_later_versions_can_extend(ring: Keyring, backend: MemoryBackend) -> None:
    ring.put("a", "s")
    assert json.loads(backend.entries[SERVICE, "a"])["v"] == 1


async def test_a_failure_that_nobody_waits_for_is_no_news() -> None:
    """Whoever asked was cancelled: the call's failure must not be logged as a bug. The log fixture looks."""
    worker, goes_on = Worker("test"), threading.Event()

    def fail_late() -> None:
        goes_on.wait(10)
        raise MailError(Kind.AUTH, Reason.KEYRING, "no keyring", Retry.NEEDS_USER)

    asking = asyncio.create_task(worker.call(fail_late, 10))
    await asyncio.sleep(0.01)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    goes_on.set()
    await worker.call(lambda: None, 10)
    await asyncio.sleep(0)
    gc.collect()
