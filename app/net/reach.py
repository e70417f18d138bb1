"""A TCP connection to whichever address of a host answers first (RFC 8305 section 5).

asyncio has such a race of its own. Called off in the moment a connection stands, Python 3.11 drops that socket open,
and the server goes on waiting for somebody who left: here whoever makes a socket closes it.
"""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from collections.abc import Callable, Iterable
from itertools import chain, zip_longest
from typing import Any, TypeVar

P = TypeVar("P", bound=asyncio.BaseProtocol)
Found = tuple[int, int, int, str, Any]  # as getaddrinfo says it

_AHEAD = 0.25  # seconds that an address has before the next one is tried beside it, RFC 8305 section 8


async def reach(protocol: Callable[[], P], host: str, port: int) -> tuple[asyncio.Transport, P]:
    """A connection of this protocol to `host`.

    Without a bound of its own: the caller's timeout calls it off, and leaves nothing open.
    Raises OSError when no address answers, a refusal rather than a missing way, and UnicodeError for a name that
    cannot exist.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    winner = await _race(_alternating(found))
    try:
        return await loop.create_connection(protocol, sock=winner)
    except BaseException:
        winner.close()
        raise


async def _race(addresses: Iterable[Found]) -> socket.socket:
    waiting = deque(addresses)
    made: list[socket.socket] = []
    running: set[asyncio.Task[socket.socket]] = set()
    failures: list[OSError] = []
    winner: socket.socket | None = None
    try:
        while winner is None and (waiting or running):
            if waiting:
                running.add(asyncio.create_task(_dial(waiting.popleft(), made)))
            ended, running = await asyncio.wait(
                running, timeout=_AHEAD if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in ended:
                try:
                    winner = winner or task.result()
                except OSError as error:
                    failures.append(error)
    finally:
        for task in running:
            task.cancel()
        try:
            await asyncio.gather(*running, return_exceptions=True)  # a socket is closed when nothing waits for it
        finally:
            for sock in made:
                if sock is not winner:
                    sock.close()
    if winner is None:
        failures.sort(key=lambda one: not isinstance(one, ConnectionRefusedError))
        raise failures[0] if failures else OSError("no address was found")
    return winner


async def _dial(found: Found, made: list[socket.socket]) -> socket.socket:
    family, kind, protocol, _, address = found
    sock = socket.socket(family, kind, protocol)
    made.append(sock)
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, address)
    return sock


def _alternating(found: Iterable[Found]) -> Iterable[Found]:
    """One family after the other, the preferred first (RFC 8305 section 4)."""
    families: dict[int, list[Found]] = {}
    for one in found:
        families.setdefault(one[0], []).append(one)
    return (one for one in chain.from_iterable(zip_longest(*families.values())) if one is not None)
