"""Finished messages over one session of ours, without outbox and disk: what the wire alone costs.

python -m tests.bench.wire usual SIZE COUNT PORT [USER PASSWORD]     as always
python -m tests.bench.wire chunks SIZE COUNT PORT [USER PASSWORD]    as one chunk each (BDAT), with PIPELINING too
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
import tempfile
import time
from pathlib import Path

from app.model.account import Security, Server
from app.model.outgoing import Envelope, Recipient
from app.net.job import BRIEF_SIZE, Credentials, Job
from app.net.submission import envelope
from app.net.submission import session as in_session
from app.net.submission.session import Session
from app.net.submission.transcript import Transcript
from tests.bench.figures import report

SENDER, RECIPIENT = "alice@example.test", "bob@example.test"
LINE = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/0123456789ab\r\n"


def message(path: Path, size: int) -> str:
    """About `size` octets as an attachment has them, written to `path`; the SHA-256 of all."""
    text = b"From: <%s>\r\nTo: <%s>\r\nSubject: Benchmark\r\n\r\n" % (SENDER.encode(), RECIPIENT.encode())
    text += LINE * (size // len(LINE) + 1)
    path.write_bytes(text)
    return hashlib.sha256(text).hexdigest()


async def measured(way: str, size: int, count: int, port: int, credentials: Credentials | None, folder: Path) -> float:
    path = folder / "message"
    digest = message(path, size)
    server = Server("127.0.0.1", port, Security.NONE)
    session = await Session.open(server, credentials, allow_clear=True, transcript=Transcript())
    if way == "chunks":
        envelope.in_chunks = in_session.in_chunks = lambda job, abilities: abilities.chunking
        if size > BRIEF_SIZE or not session.abilities.chunking:
            raise RuntimeError("too long for one chunk, or the server does not offer CHUNKING")
    jobs = [Job(n, Envelope(SENDER, (RECIPIENT,)), path, path.stat().st_size, digest) for n in range(count + 1)]

    async def noted(recipients: tuple[Recipient, ...] = ()) -> None:
        return None

    start = 0.0
    for number, job in enumerate(jobs):
        if number == 1:  # the first warms both sides
            start = time.perf_counter()
        following = jobs[number + 1] if number < count else None
        await session.send(
            job,
            upcoming=lambda following=following: following,
            on_progress=lambda sent, total: None,
            on_recipients=noted,
            before_end_of_data=noted,
        )
    took = time.perf_counter() - start
    await session.close()
    return took


def main() -> None:
    way, size, count, port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    credentials = Credentials(*sys.argv[5:7]) if len(sys.argv) > 5 else None
    with tempfile.TemporaryDirectory() as folder:
        report(asyncio.run(measured(way, size, count, port, credentials, Path(folder))))


if __name__ == "__main__":
    main()
