"""A web server on this computer that answers as told and remembers what it was asked."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from contextlib import suppress

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000280000001408020000007024e8ec0000002749444154789c633c2127c730108069406c1db578"
    "d4e2518b472d1eb578d4e2518b472d1e1000005f8c012c284fd4110000000049454e44ae426082"
)
"""40 by 20 pixels, all red."""


def answer(data: bytes, kind: str = "image/png", status: str = "200 OK", **headers: str) -> bytes:
    """A whole answer; `headers` have underscores for hyphens."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def redirect(target: str) -> bytes:
    return answer(b"", status="302 Found", Location=target, Set_Cookie="seen=1")


class WebServer:
    """`pages` maps paths to octets, or to an event to wait for (nothing comes then). Others are not found."""

    def __init__(self, pages: Mapping[str, bytes | asyncio.Event], tls: ssl.SSLContext | None = None) -> None:
        self.pages = dict(pages)
        self._tls = tls
        self.asked: list[str] = []
        """Each request as it came, without its end."""
        self.port = 0

    async def __aenter__(self) -> WebServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            self.asked.append(request)
            page = self.pages.get(request.split(" ")[1], answer(b"", status="404 Not Found"))
            if isinstance(page, asyncio.Event):
                await page.wait()
            else:
                writer.write(page)
                await writer.drain()
        writer.close()
