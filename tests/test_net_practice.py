"""The practice server, end to end with the program's own client."""

from __future__ import annotations

import asyncio
import hashlib
import json
import stat
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app.errors import MailError, Reason
from app.model.account import Security, Server
from app.model.outgoing import Envelope, Recipient
from app.net.practice import Practice
from app.net.smtp import Credentials, Job, Session, Step, StepResult, StepState, Transcript, Trial, check

BODY = "Subject: grüße\r\n\r\n.\r\n..\r\n.x\r\n\xff\r\n".encode() * 1000


async def deliver(server: Server, who: Credentials, path: Path, *recipients: str) -> None:
    path.write_bytes(BODY)
    job = Job(1, Envelope("me@tintero.test", recipients), path, len(BODY), hashlib.sha256(BODY).hexdigest())
    session = await Session.open(server, who, transcript=Transcript())

    async def nothing(_: tuple[Recipient, ...] = ()) -> None:
        return

    await session.send(job, on_progress=lambda sent, total: None, on_recipients=nothing, before_end_of_data=nothing)
    await session.close()


async def round_trip(folder: Path) -> None:
    told: list[Path] = []
    practice = Practice(folder / "received", on_received=told.append)
    await practice.start()
    ca = str(practice.ca_file)
    servers = [
        Server("127.0.0.1", practice.port_starttls, Security.STARTTLS, ca),
        Server("localhost", practice.port_tls, Security.TLS, ca),
    ]
    who = Credentials(practice.user, practice.password)
    try:
        for server in servers:
            results: list[StepResult] = []
            await check(Trial(server, who, "me@tintero.test"), results.append)
            assert [r.step for r in results if r.state is StepState.DONE] == list(Step)
            await deliver(server, who, folder / "one.eml", "bob@tintero.test", "jürgen@tintero.test")
            with pytest.raises(MailError) as caught:
                await Session.open(server, Credentials(practice.user, "wrong"), transcript=Transcript())
            assert caught.value.reason is Reason.PASSWORD_REFUSED
        with pytest.raises(MailError) as caught:
            await Session.open(Server("127.0.0.1", practice.port_starttls, Security.NONE), who, transcript=Transcript())
        assert caught.value.reason is Reason.AUTH_IN_CLEAR
        with pytest.raises(MailError) as caught:
            await deliver(
                Server("127.0.0.1", practice.port_tls, Security.TLS), who, folder / "two.eml", "bob@tintero.test"
            )
        assert caught.value.reason is Reason.CERT_UNTRUSTED
    finally:
        await practice.stop()
    assert practice.received() == told
    assert len(told) == 2
    for path in told:
        assert path.read_bytes() == BODY
        envelope = json.loads(path.with_suffix(".json").read_text("utf-8"))
        assert envelope == {"mail_from": "me@tintero.test", "rcpt_tos": ["bob@tintero.test", "jürgen@tintero.test"]}


async def test_round_trip(tmp_path: Path) -> None:
    await round_trip(tmp_path)


def test_round_trip_on_the_loop_of_the_windows(tmp_path: Path, qrun: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
    qrun(round_trip(tmp_path))


async def test_no_key_is_left_and_the_folder_is_private(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "received")
    await practice.start()
    await practice.stop()
    assert [p.name for p in practice.folder.iterdir()] == [practice.ca_file.name]
    assert stat.S_IMODE(practice.folder.stat().st_mode) == 0o700
    assert b"PRIVATE" not in practice.ca_file.read_bytes()


async def test_too_big_is_refused_before_the_text(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "received", size_limit=1000)
    await practice.start()
    server = Server("127.0.0.1", practice.port_tls, Security.TLS, str(practice.ca_file))
    try:
        with pytest.raises(MailError) as caught:
            await deliver(server, Credentials(practice.user, practice.password), tmp_path / "x.eml", "b@tintero.test")
    finally:
        await practice.stop()
    assert (caught.value.reason, caught.value.facts["limit"]) == (Reason.TOO_BIG, "1000")
    assert practice.received() == []


async def test_stopping_with_a_guest_inside(tmp_path: Path) -> None:
    practice = Practice(tmp_path / "received")
    await practice.start()
    server = Server("127.0.0.1", practice.port_starttls, Security.STARTTLS, str(practice.ca_file))
    session = await Session.open(server, Credentials(practice.user, practice.password), transcript=Transcript())
    await practice.stop()
    async with asyncio.timeout(60):
        while session.alive:  # until the end reaches us
            await asyncio.sleep(0.01)
    await session.close()
