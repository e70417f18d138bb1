"""Connections with TLS, one after the other, to a server behind a slow line, all in one process.

python -m tests.bench.visits whole|resumed tls|starttls 1.2|1.3 DELAY COUNT    DELAY: of the server's words, in seconds
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
import tempfile
import time
from pathlib import Path

from app.model.account import Security, Server
from app.net.submission.session import Session
from app.net.submission.transcript import Transcript
from app.net.trust.tickets import Tickets
from tests.bench.figures import report

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # tests import each other's tools by plain names

from certificates import ca_file, leaf
from servers import SmtpServer

VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


class FarServer:
    """A line to a server on which what it says takes `delay` seconds, however many pieces are on their way."""

    def __init__(self, port: int, delay: float) -> None:
        self.port, self._there, self._delay = 0, port, delay

    async def __aenter__(self) -> FarServer:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._there)
        later = asyncio.get_running_loop().call_later

        async def back() -> None:
            while piece := await far_reader.read(1 << 16):
                later(self._delay, writer.write, piece)

        answers = asyncio.ensure_future(back())
        with contextlib.suppress(OSError):
            while piece := await reader.read(1 << 16):
                far_writer.write(piece)
        answers.cancel()
        far_writer.transport.abort()
        writer.transport.abort()


async def measured(resumes: bool, security: Security, version: str, delay: float, count: int, folder: Path) -> float:
    context = leaf().server_context()
    context.maximum_version = VERSIONS[version]
    async with SmtpServer(security=security, context=context) as there, FarServer(there.port, delay) as line:
        server = Server("127.0.0.1", line.port, security, ca_file(folder))
        start = 0.0
        known = Tickets()
        for number in range(count + 1):
            if number == 1:  # the first is a whole one for both
                start = time.perf_counter()
            if not resumes:
                known = Tickets()
            at = known
            session = await Session.open(
                server, None, transcript=Transcript(), resuming=lambda at=at: at.at(server, "1")
            )
            session.abort()
        took = time.perf_counter() - start
        reused = sum(c.writer.get_extra_info("ssl_object").session_reused for c in there.conversations)
        if reused != (count if resumes else 0):
            raise RuntimeError(f"{reused} of {count} handshakes were short")
    return took


def main() -> None:
    way, security, version, delay, count = sys.argv[1:6]
    with tempfile.TemporaryDirectory() as folder:
        took = asyncio.run(
            measured(way == "resumed", Security(security), version, float(delay), int(count), Path(folder))
        )
        report(took)


if __name__ == "__main__":
    main()
