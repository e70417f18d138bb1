"""`tintero-cli` as a process: signals, a full disk, a closed pipe."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

import pytest
from program import tell
from servers import SmtpServer

TOP = Path(__file__).resolve().parent.parent
BIG = 3_000_000  # octets


async def started(profile: Path, *words: object, file_limit: int = 0) -> Process:
    """The program; `file_limit` in octets stands for a full disk."""

    def limit() -> None:
        if file_limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app.cli", "--profile", str(profile), *map(str, words)),
        cwd=TOP,
        stdout=PIPE,
        stderr=PIPE,
        preexec_fn=limit,
    )


async def ended(profile: Path, *words: object, **options: Any) -> tuple[int, str, str]:
    process = await started(profile, *words, **options)
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


async def ready(profile: Path, server: SmtpServer, tmp_path: Path) -> Path:
    """An account, and a file that takes some time to send."""
    words = f"account add --address me@example.test --host 127.0.0.1 --port {server.port} --security none"
    assert (await ended(profile, *words.split()))[0] == 0
    big = tmp_path / "big.bin"
    big.write_bytes(os.urandom(BIG))
    return big


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["interrupt", "terminate"])
async def test_an_interrupt_aborts_and_leaves_the_message_queued(
    profile: Path, tmp_path: Path, number: signal.Signals
) -> None:
    reads_on = asyncio.Event()
    async with SmtpServer(in_body=(100_000, reads_on)) as server:
        big = await ready(profile, server, tmp_path)
        process = await started(profile, "--json", "send", "--to", "a@example.test", "--attach", big)
        await server.in_data.wait()
        tell(process, number)
        out, err = await process.communicate()
        assert process.returncode == 75
        assert b"Traceback" not in err
        result = json.loads(out.splitlines()[-1])
        assert (result["state"], result["attempts"]) == ("QUEUED", 0)
        reads_on.set()
        await server.ended.wait()
        assert server.messages == []
        assert (await ended(profile, "outbox", "run"))[0] == 0
        assert len(server.messages) == 1


async def test_a_full_disk_while_spooling_queues_nothing(profile: Path, tmp_path: Path) -> None:
    async with SmtpServer() as server:
        big = await ready(profile, server, tmp_path)
        words = ("send", "--to", "a@example.test", "--attach", big)
        status, out, err = await ended(profile, "--json", *words, file_limit=1_000_000)
        assert (status, out) == (74, "")
        assert json.loads(err)["kind"] == "storage"
        assert json.loads((await ended(profile, "--json", "outbox", "list"))[1]) == []
        assert list((profile / "spool" / "out").iterdir()) == []
        assert (await ended(profile, *words))[0] == 0
        assert len(server.messages) == 1


async def test_a_closed_pipe_is_no_drama(profile: Path, tmp_path: Path) -> None:
    async with SmtpServer() as server:
        big = await ready(profile, server, tmp_path)
        process = await started(profile, "build", "--to", "a@example.test", "--attach", big)
        assert process.stdout is not None
        assert await process.stdout.read(10)
        process.stdout._transport.close()
        assert process.stderr is not None
        err = await process.stderr.read()
        await process.wait()
        assert b"Traceback" not in err
