"""Who is called off between making a thing and owning it leaves nothing behind: no lock, no port, no process."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest

from app.engine import Engine
from app.net.practice import Practice
from app.net.sign_in.loopback import Loopback
from app.service import mail_reader
from app.service.mail_reader import MailReader, ReaderDied
from app.storage.database import Database, lock_of
from app.storage.locks import FileLock

TURNS = range(12)  # of the loop: more than a start needs


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


async def called_off(what: Any, turns: int) -> Any:
    """What it gives when it was ready before that many turns of the loop, else None."""
    task = asyncio.ensure_future(what)
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    (found,) = await asyncio.gather(task, return_exceptions=True)
    return None if isinstance(found, asyncio.CancelledError) else found


async def test_a_database_that_nobody_waits_for_is_closed(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    fault = Database._fault

    def slow_fault(self: Database) -> object:
        begun.set()
        go_on.wait(60)
        return fault(self)

    monkeypatch.setattr(Database, "_fault", slow_fault)
    opening = asyncio.create_task(Database.open(profile / "tintero.db"))
    assert await asyncio.to_thread(begun.wait, 60)
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("database")]
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    go_on.set()
    for thread in threads:
        await asyncio.to_thread(thread.join, 60)
    lock = FileLock(lock_of(profile / "tintero.db"))
    assert lock.take(shared=False), "nobody has it"
    lock.release()


async def test_a_database_that_cannot_be_opened_is_left_alone(profile: Path) -> None:
    profile.mkdir()
    (profile / "tintero.db").mkdir()
    with pytest.raises(Exception, match=r"tintero\.db"):
        await Database.open(profile / "tintero.db")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_a_port_for_the_browser_is_free_again(host: str) -> None:
    for turns in TURNS:
        port = free_port()
        door = Loopback(f"http://{host}:{port}/", "state", (b"", b"", b""))
        if await called_off(door.__aenter__(), turns) is not None:
            assert not is_free(port), "it listens"
            await door.__aexit__()
        await asyncio.sleep(0)
        assert is_free(port), f"after {turns} turns"


async def test_the_ports_of_a_practice_server_are_free_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = Practice(tmp_path)._prepare()

    async def at_once(_prepare: object) -> object:
        return ready

    monkeypatch.setattr(asyncio, "to_thread", at_once)
    open_before = open_sockets()
    for turns in TURNS:
        practice = Practice(tmp_path)
        await called_off(practice.start(), turns)
        if practice.port_tls:
            await practice.stop()
        await asyncio.sleep(0)
        assert open_sockets() == open_before, f"after {turns} turns"


def open_sockets() -> int:
    return sum(1 for key in asyncio.get_running_loop()._selector.get_map() or ())


async def test_two_who_want_the_practice_server_get_the_same(profile: Path) -> None:
    engine = await Engine.open(profile)
    try:
        first, second = await asyncio.gather(engine.start_practice(), engine.start_practice())
        assert first is second
    finally:
        await engine.stop()
    assert is_free(first.port_tls)
    assert is_free(first.port_starttls)


async def test_what_fails_at_the_end_keeps_nothing_else_open(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(**_how: object) -> None:
        raise RuntimeError("a bug")

    engine = await Engine.open(profile)
    practice = await engine.start_practice()
    monkeypatch.setattr(engine.outbox, "stop", fail)
    with pytest.raises(RuntimeError, match="a bug"):
        await engine.stop()
    assert is_free(practice.port_tls)
    lock = FileLock(lock_of(profile / "tintero.db"))
    assert lock.take(shared=False), "the database is closed"
    lock.release()


async def test_a_reader_that_is_begun_while_it_is_closed_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "letter.eml").write_bytes(b"Subject: a\r\n\r\nb")
    begun, go_on, made = threading.Event(), threading.Event(), list[Any]()
    popen = subprocess.Popen

    def slow(*line: Any, **options: Any) -> Any:
        process = popen(*line, **options)
        made.append(process)
        begun.set()
        go_on.wait(60)
        return process

    monkeypatch.setattr(mail_reader.subprocess, "Popen", slow)
    reader = MailReader()
    asking = asyncio.create_task(reader.ask("letter", tmp_path / "letter.eml"))
    assert await asyncio.to_thread(begun.wait, 60)
    closing = asyncio.create_task(reader.close())
    await asyncio.sleep(0)
    go_on.set()
    await closing
    with pytest.raises(ReaderDied):
        await asking
    assert made[0].returncode is not None, "it was ended and waited for"
