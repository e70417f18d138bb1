"""`tintero-cli`: messages for later, messages in doubt, and the outbox held back."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from servers import DROP, USER, SmtpServer

from app import cli
from app.cli_terminal import ExitStatus

Cli = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
def command_line(profile: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a line on a thread with a loop of its own: the exit status, and the last line of JSON (or what was said)."""

    async def run(*words: object) -> tuple[int, Any]:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        status = await asyncio.to_thread(cli.main, ["--profile", str(profile), *map(str, words)])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return status, json.loads(out.splitlines()[-1]) if out.startswith(("{", "[")) else out + err

    return run


async def add(run: Cli, server: SmtpServer) -> None:
    words = ("account", "add", "--address", USER, "--host", "127.0.0.1", "--port", server.port, "--security", "none")
    assert (await run(*words))[0] == 0


async def send(run: Cli, *more: object) -> tuple[int, Any]:
    return await run("--json", "send", "--to", "a@example.test", "--subject", "Hello", *more)


async def test_a_message_for_later_waits_and_gets_another_time(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        status, result = await send(command_line, "--at", "2036-03-01T08:00+01:00")
        expected = dt.datetime(2036, 3, 1, 7, 0, tzinfo=dt.UTC).timestamp()
        assert (status, result["state"], result["not_before"]) == (0, "QUEUED", expected)
        assert (await command_line("--json", "outbox", "run"))[0] == 0
        assert server.commands == []
        status, result = await command_line("--json", "outbox", "plan", result["id"], "2037-01-01 10:30")
        assert (status, result["next_attempt"]) == (0, dt.datetime(2037, 1, 1, 10, 30).timestamp())
        status, result = await command_line("--json", "outbox", "retry", result["id"])
        assert (status, result["state"], len(server.messages)) == (0, "SENT", 1)
        status, _ = await command_line("outbox", "plan", result["id"], "2037-01-01 10:30")
        assert status == ExitStatus.BAD_DATA


async def test_a_time_that_is_past_sends_at_once(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        status, result = await send(command_line, "--at", "2001-03-01 08:00")
        assert (status, result["state"], len(server.messages)) == (0, "SENT", 1)


@pytest.mark.parametrize("when", ["tomorrow", "", "2036-13-01", "99999-01-01"])
async def test_what_is_no_time(command_line: Cli, when: str) -> None:
    status, said = await command_line("send", "--to", "a@example.test", "--at", when)
    assert status == ExitStatus.USAGE
    assert "is no time" in said


async def test_a_message_file_has_no_time(command_line: Cli, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"From: a@example.test\r\nTo: b@example.test\r\n\r\nhello\r\n")
    status, _ = await command_line("send", "--eml", tmp_path / "a.eml", "--at", "2036-03-01 08:00")
    assert status == ExitStatus.USAGE


async def in_doubt(run: Cli, server: SmtpServer) -> int:
    await add(run, server)
    status, result = await send(run)
    assert (status, result["state"]) == (ExitStatus.PROTOCOL, "UNCERTAIN")
    return int(result["id"])


async def test_a_message_in_doubt_that_arrived(command_line: Cli) -> None:
    async with SmtpServer(replies={"END": [DROP]}) as server:
        number = await in_doubt(command_line, server)
        assert (await command_line("outbox", "resolve", number))[0] == ExitStatus.USAGE
        assert (await command_line("outbox", "resolve", number, "--sent", "--again"))[0] == ExitStatus.USAGE
        status, result = await command_line("--json", "outbox", "resolve", number, "--sent")
        assert (status, result["state"]) == (0, "SENT")
        asked = len(server.commands)
        await command_line("outbox", "run")
        assert len(server.commands) == asked
        assert (await command_line("outbox", "resolve", number, "--sent"))[0] == ExitStatus.BAD_DATA


async def test_a_message_in_doubt_goes_again_as_the_same(command_line: Cli) -> None:
    async with SmtpServer(replies={"END": [DROP]}) as server:
        number = await in_doubt(command_line, server)
        before = (await command_line("--json", "outbox", "show", number))[1]["message_id"]
        status, result = await command_line("--json", "outbox", "resolve", number, "--again")
        assert (status, result["state"], result["message_id"]) == (0, "SENT", before)
        assert server.messages
        assert all(before.encode() in message.body for message in server.messages)


async def test_held_back_and_let_go(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        assert (await command_line("--json", "outbox", "pause"))[1]["paused"] is True
        await send(command_line, "--queue")
        await command_line("outbox", "run")
        assert server.commands == []
        assert (await command_line("--json", "outbox", "resume"))[1]["paused"] is False
        assert (await command_line("outbox", "run"))[0] == 0
        assert len(server.messages) == 1


async def test_how_fast_an_account_may_send(command_line: Cli) -> None:
    async with SmtpServer() as server:
        await add(command_line, server)
        none = {"event": "result", "a_minute": 0, "at_once": 0, "lines": 0}
        assert await command_line("--json", "outbox", "pace", USER) == (0, none)
        await command_line("outbox", "pace", USER, "--at-once", 2)
        assert (await command_line("--json", "outbox", "pace", USER))[1] == none | {"at_once": 2}
        status, _ = await send(command_line, "--to", "b@example.test, c@example.test")
        assert (status, [len(m.recipients) for m in server.messages]) == (0, [2, 1])
        assert "no limit" in (await command_line("outbox", "pace", USER, "--at-once", 0))[1]
        assert "known to allow" in (await command_line("outbox", "pace", USER))[1]
        await command_line("outbox", "pace", USER, "--lines", 9)
        assert (await command_line("--json", "outbox", "pace", USER))[1] == none | {"lines": 4}
        assert "Connections at once: 4." in (await command_line("outbox", "pace", USER))[1]
        assert (await command_line("outbox", "pace", "nobody"))[0] != 0
