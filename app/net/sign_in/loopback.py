"""Receives the answer of a browser on this computer: one request, on 127.0.0.1, within a time (RFC 8252 section 7.3).

Other programs and pages can reach the port too. What does not carry the exact path, host and state is turned away and
ends nothing; the first request that does ends the wait, and the port is closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hmac
from collections.abc import Mapping
from urllib.parse import SplitResult, parse_qsl, urlsplit

from app.errors import Kind, MailError, Reason, Retry

LINE_SECONDS = 10.0
_LARGEST = 16 * 1024  # octets of a request's line and header
_MOST_LINES = 100
_MOST_AT_ONCE = 20
_LOCAL = ("127.0.0.1", "localhost")
_HEADERS = (
    "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {size}\r\nConnection: close\r\n"
    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n\r\n"
)


class Loopback:
    """Listens while in its `async with`; `redirect_url` is what the provider must send the browser to.

    `wanted` is the redirect URL as registered: its port is used if it has one, its path always. `pages` are what the
    browser shows in the end: for a code, for a refusal, and for anything else; whole HTML documents without scripts.
    """

    def __init__(self, wanted: str, state: str, pages: tuple[bytes, bytes, bytes]) -> None:
        self._wanted = urlsplit(wanted)
        if self._wanted.scheme != "http" or self._wanted.hostname not in _LOCAL:
            raise MailError(
                Kind.INVALID,
                Reason.BAD_ACCOUNT,
                "The redirect address must be http://127.0.0.1 or http://localhost, with or without a port.",
                Retry.NEEDS_USER,
                facts={"field": "redirect"},
            )
        self._path = self._wanted.path or "/"
        self._state = state
        self._pages = pages
        self._talking: list[asyncio.StreamWriter] = []
        self._serving: set[asyncio.Task[None]] = set()
        self._servers: list[asyncio.Server] = []
        self.redirect_url = ""

    async def __aenter__(self) -> Loopback:
        self._answer: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
        self._port = self._wanted.port or 0
        try:
            await self._listen("127.0.0.1")
            self._port = self._servers[0].sockets[0].getsockname()[1]
            if self._wanted.hostname == "localhost":
                await self._listen_beside()
        except BaseException as error:
            self._close()
            if not isinstance(error, OSError):
                raise
            raise MailError(
                Kind.AUTH,
                Reason.OAUTH_PORT,
                f"Port {self._port} of this computer is in use, and the provider insists on it.",
                Retry.NEEDS_USER,
                facts={"port": str(self._port)},
            ) from error
        self._hosts = {f"{name}:{self._port}" for name in _LOCAL}
        # the slash behind the host belongs to the registered address, a bare host has none
        self.redirect_url = f"http://{self._wanted.hostname}:{self._port}{self._wanted.path}"
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nobody is listened to any more; only who brought the answer still gets a page."""
        self._close()
        self._answer.cancel()
        for writer in self._talking:
            writer.transport.abort()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def _close(self) -> None:
        for server in self._servers:
            server.close()

    async def _listen(self, host: str) -> None:
        server = await asyncio.start_server(
            self._serve, host, self._port, limit=_LARGEST, reuse_address=False, start_serving=False
        )
        self._servers.append(server)  # ours before it listens: who is cancelled now leaves no port behind
        await server.start_serving()

    async def _listen_beside(self) -> None:
        """To a browser "localhost" is ::1 as well: nobody else may sit there. A computer without it needs nothing."""
        try:
            await self._listen("::1")
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise

    async def answer(self, seconds: float) -> Mapping[str, str]:
        """The parameters of the request that carried our state. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            found = await self._answer
        self._close()
        return found

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        self._talking.append(writer)
        if len(self._talking) > _MOST_AT_ONCE:
            self._talking.pop(0).transport.abort()  # whoever dawdles makes room for whoever comes
        try:
            async with asyncio.timeout(LINE_SECONDS):
                await self._converse(reader, writer)
        except (OSError, ValueError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # whoever that was is no browser; the wait goes on
        finally:
            writer.close()
            with contextlib.suppress(OSError):  # the browser was quicker
                await writer.wait_closed()
            self._forget(writer, task)

    def _forget(self, writer: asyncio.StreamWriter, task: asyncio.Task[None] | None) -> None:
        self._talking = [one for one in self._talking if one is not writer]
        self._serving = {one for one in self._serving if one is not task}

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = (await reader.readuntil(b"\r\n")).decode("ascii")
        method, target, _ = line.split(" ", 2)
        hosts = []
        for _ in range(_MOST_LINES):
            field = (await reader.readuntil(b"\r\n")).decode("latin-1").removesuffix("\r\n")
            if not field:
                break
            if field[0].isspace():  # no browser folds its lines (RFC 9112 section 5.2)
                return
            name, _, value = field.partition(":")
            if name.lower() == "host":
                hosts.append(value.strip().lower())
        else:
            return
        given = self._given(method, urlsplit(target), hosts)
        if given is None or self._answer.done():
            await self._say(writer, "404 Not Found", self._pages[2])
            return
        self._answer.set_result(given)
        self._forget(writer, asyncio.current_task())
        await self._say(writer, "200 OK", self._pages[0 if given.get("code") else 1])

    def _given(self, method: str, target: SplitResult, hosts: list[str]) -> dict[str, str] | None:
        """The parameters if the request is the one we wait for."""
        pairs = parse_qsl(target.query, keep_blank_values=True, max_num_fields=50)
        given = dict(pairs)
        right = (
            method == "GET"
            and not target.netloc
            and target.path == self._path
            and len(hosts) == 1
            and hosts[0] in self._hosts
            and len(given) == len(pairs)  # a parameter given twice is a riddle (RFC 6749 section 3.1)
            and bool(given.get("code")) is not bool(given.get("error"))
        )
        same = hmac.compare_digest(given.get("state", "").encode(), self._state.encode())
        return given if right and same else None

    async def _say(self, writer: asyncio.StreamWriter, status: str, page: bytes) -> None:
        writer.write(_HEADERS.format(status=status, size=len(page)).encode("ascii") + page)
        await writer.drain()
