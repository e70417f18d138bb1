"""Reaching a host: the first address that answers, and no socket left open whenever it is called off."""

from __future__ import annotations

import asyncio
import gc
import socket
import weakref
from typing import Any

import pytest
from virtual_time import VirtualLoop

from app.net.reach import reach

HERE, THERE = "127.0.0.1", "127.0.0.2"


class Sockets:
    """Every socket that was made, as long as somebody holds it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        sockets = self

        class Watched(socket.socket):
            def __init__(self, *args: Any, **more: Any) -> None:
                super().__init__(*args, **more)
                sockets.made.add(self)

        monkeypatch.setattr(socket, "socket", Watched)

    def open(self) -> list[socket.socket]:
        return [sock for sock in self.made if sock.fileno() >= 0]


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def serving(host: str = HERE, port: int = 0) -> tuple[asyncio.Server, int]:
    server = await asyncio.start_server(lambda _, writer: writer.transport.abort(), host, port)
    return server, server.sockets[0].getsockname()[1]


@pytest.mark.parametrize("turns", range(25))
async def test_called_off_at_any_moment_it_leaves_no_socket_open(turns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    server, port = await serving()
    async with server:
        with monkeypatch.context() as patch:
            patch.setattr(asyncio.get_running_loop(), "getaddrinfo", known(HERE, port))
            sockets = Sockets(patch)
            task = asyncio.create_task(reach(asyncio.Protocol, HERE, port))
            for _ in range(turns):
                await asyncio.sleep(0)
            if task.done():
                task.result()[0].abort()
            elif task.cancel():
                with pytest.raises(asyncio.CancelledError):
                    await task
            await settled()
            assert sockets.open() == []
            del task
            gc.collect()  # what was left open warns here


def known(*hosts: str | int) -> Any:
    *names, port = hosts

    async def resolved(*_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (name, port)) for name in names]

    return resolved


async def test_an_address_that_refuses_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    server, port = await serving(THERE)
    async with server:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", known(HERE, THERE, port))
        sockets = Sockets(monkeypatch)
        transport, _ = await reach(asyncio.Protocol, "two.example", port)
        assert transport.get_extra_info("peername") == (THERE, port)
        assert len(sockets.open()) == 1
        transport.abort()


async def test_when_all_refuse_it_says_so_and_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server((HERE, 0)) as held:
        port = held.getsockname()[1]
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", known("255.255.255.255", HERE, THERE, port))
    sockets = Sockets(monkeypatch)
    with pytest.raises(ConnectionRefusedError):  # more telling than the first, to which no way leads
        await reach(asyncio.Protocol, "three.example", port)
    assert sockets.open() == []


def test_a_silent_address_is_overtaken(monkeypatch: pytest.MonkeyPatch) -> None:
    class Loop(VirtualLoop):
        async def sock_connect(self, sock: socket.socket, address: Any) -> None:
            if address[0] == HERE:
                await asyncio.Event().wait()
            await super().sock_connect(sock, address)

    async def story() -> None:
        loop = asyncio.get_running_loop()
        server, port = await serving(THERE)
        async with server:
            monkeypatch.setattr(loop, "getaddrinfo", known(HERE, THERE, port))
            began = loop.time()
            with monkeypatch.context() as patch:
                sockets = Sockets(patch)
                transport, _ = await reach(asyncio.Protocol, "silent.example", port)
            assert 0.25 <= loop.time() - began < 5
            assert len(sockets.open()) == 1
            transport.abort()

    with asyncio.Runner(loop_factory=Loop) as runner:
        runner.run(story())


async def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    six, four = (socket.AF_INET6, "::1"), (socket.AF_INET, HERE)

    async def resolved(*_: Any, **__: Any) -> list[Any]:
        return [(family, socket.SOCK_STREAM, 0, "", (name, 9)) for family, name in (six, six, four)]

    async def deaf(sock: socket.socket, address: Any) -> None:
        tried.append(address[0])
        raise ConnectionRefusedError

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "getaddrinfo", resolved)
    monkeypatch.setattr(loop, "sock_connect", deaf)
    with pytest.raises(ConnectionRefusedError):
        await reach(asyncio.Protocol, "both.example", 9)
    assert tried == ["::1", HERE, "::1"]
