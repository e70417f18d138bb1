"""A slow line to a server on the loopback: passes octets on at a limited rate, answers after a delay."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Self

PIECE = 1 << 16  # octets


class NarrowServer:
    """Listens on `port` while in its `async with`. Its kernel takes little at once: else a whole message would be gone
    before it is read. Subclasses say what becomes of a connection.
    """

    def __init__(self) -> None:
        self.port = 0
        self._server: asyncio.Server
        self._open: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        listening = socket.create_server(("127.0.0.1", 0))
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, PIECE)
        self._server = await asyncio.start_server(self._connected, sock=listening, limit=PIECE)
        self.port = listening.getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def quiet(self) -> None:
        """Every connection so far has ended."""
        while self._open:
            await asyncio.wait(self._open)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Until the connection may go."""
        raise NotImplementedError

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            # cancelled only by __aexit__; Python 3.11's streams would log a handler that ends cancelled as an error
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self.serve(reader, writer)
        finally:
            writer.transport.abort()
            self._open.discard(task)


class SlowLine(NarrowServer):
    """Reads no more than it passes on, so that the client feels the `rate` (octets a second, may be changed); `delay`
    holds up what the server says (seconds).
    """

    def __init__(self, server_port: int, rate: float, delay: float = 0.0) -> None:
        super().__init__()
        self.rate = rate
        self._server_port, self._delay = server_port, delay

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        try:
            await self._pass_both_ways(reader, writer, far_reader, far_writer)
        finally:
            far_writer.transport.abort()

    async def _pass_both_ways(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        far_reader: asyncio.StreamReader,
        far_writer: asyncio.StreamWriter,
    ) -> None:
        """Until both sides said that they have no more to say, or one broke."""
        ways = [
            asyncio.create_task(self._pass_slowly(reader, far_writer)),
            asyncio.create_task(self._pass_late(far_reader, writer)),
        ]
        try:
            await asyncio.gather(*ways)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _pass_slowly(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop, free_at = asyncio.get_running_loop(), 0.0
        while piece := await reader.read(PIECE):
            writer.write(piece)
            await writer.drain()
            free_at = max(free_at, loop.time()) + len(piece) / self.rate
            if (ahead := free_at - loop.time()) > 0:
                await asyncio.sleep(ahead)
        writer.write_eof()

    async def _pass_late(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(PIECE):
            await asyncio.sleep(self._delay)
            writer.write(piece)
            await writer.drain()
        writer.write_eof()
