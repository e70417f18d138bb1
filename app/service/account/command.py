"""Ask a command of the user for one line, such as `pass show mail`."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from dataclasses import dataclass, field

LONGEST = 64 * 1024  # octets kept of each stream; a token may be long
_OUT, _ERR = 1, 2
_END_SECONDS = 5.0  # for a killed process to be seen dead


@dataclass(frozen=True)
class Answer:
    """What a command left: the first line without its line feed, its complaints, its exit status."""

    line: bytes = field(repr=False)
    complaint: bytes = field(repr=False)
    status: int


class _Listener(asyncio.SubprocessProtocol):
    """Collects what is printed. Not waiting for the end of the output: something that the command
    left in the background may hold it open for ever.
    """

    def __init__(self) -> None:
        self.kept = {_OUT: bytearray(), _ERR: bytearray()}
        self.exited = asyncio.Event()
        self.changed = asyncio.Event()
        self.open = {_OUT, _ERR}

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        kept = self.kept[fd]
        kept += data[: LONGEST - len(kept)]
        self.changed.set()

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        self.open.discard(fd)
        self.changed.set()

    def process_exited(self) -> None:
        self.exited.set()

    def has_all(self, status: int | None) -> bool:
        """The first line when it went well, what was complained about when not."""
        if status:
            return not self.open
        return _OUT not in self.open or b"\n" in self.kept[_OUT]


async def ask_command(command: str, seconds: float) -> Answer | None:
    """Run a command line in the user's shell, without input. None when it takes longer than `seconds`.

    Whatever way this ends, the command has ended too. Raises OSError or ValueError when it cannot
    be started.
    """
    starting = asyncio.ensure_future(_start(command))
    try:
        # shielded: a start that is cancelled half-way ends the shell, but not what the shell started
        transport, listener = await asyncio.shield(starting)
    except asyncio.CancelledError:
        with contextlib.suppress(OSError, ValueError):  # it could not even be started
            await _end(*await starting)
        raise
    try:
        async with asyncio.timeout(seconds):
            await listener.exited.wait()
            status = transport.get_returncode()
            while not listener.has_all(status):
                listener.changed.clear()
                await listener.changed.wait()
    except TimeoutError:
        return None
    finally:
        await _end(transport, listener)
    line = bytes(listener.kept[_OUT]).partition(b"\n")[0]
    return Answer(line, bytes(listener.kept[_ERR]), status or 0)


async def _start(command: str) -> tuple[asyncio.SubprocessTransport, _Listener]:
    return await asyncio.get_running_loop().subprocess_shell(
        _Listener,
        command,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
        start_new_session=os.name == "posix",  # a group of its own, so that all of it can be ended
    )


async def _end(transport: asyncio.SubprocessTransport, listener: _Listener) -> None:
    """End a command that still runs, with what it started, and wait until it is gone."""
    if not listener.exited.is_set():
        with contextlib.suppress(ProcessLookupError, PermissionError):  # it ended by itself at this moment
            if sys.platform != "win32":
                os.killpg(transport.get_pid(), signal.SIGKILL)
            else:
                transport.kill()
        with contextlib.suppress(TimeoutError):  # stuck within the system: it cannot be waited for
            async with asyncio.timeout(_END_SECONDS):
                await listener.exited.wait()
    transport.close()
