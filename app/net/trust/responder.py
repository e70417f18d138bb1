"""The line to an OCSP responder (RFC 6960 appendix A): one POST, one small answer, no way further.

The address stands in a certificate, which anybody can make: no host of a private network is asked, no redirect is
followed, no proxy or password of the environment is used. The answer proves itself by its signature, so plain http,
which is what authorities offer (https would need such an answer first), takes nothing from it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable

import httpx2

from app.net.web_pictures import IpAddress, is_public

LARGEST = 64 * 1024  # octets of an answer
SECONDS = 3.0
_LONGEST_ADDRESS = 1024  # characters
_PORT = 80
_HEADERS = {
    "Content-Type": "application/ocsp-request",
    "Accept": "application/ocsp-response",
    "Accept-Encoding": "identity",  # what is packed may unpack to anything
    "User-Agent": "Mozilla/5.0",  # does not tell the program
}


async def ask(url: str, request: bytes, may_ask: Callable[[IpAddress], bool] = is_public) -> bytes:
    """The octets of the answer; `b""` when there is none within time and size, or the address may not be asked."""
    try:
        async with asyncio.timeout(SECONDS):
            return await _ask(url, request, may_ask)
    except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL, OSError, ValueError):
        return b""  # TimeoutError is an OSError


async def _ask(address: str, request: bytes, may_ask: Callable[[IpAddress], bool]) -> bytes:
    url = httpx2.URL(address[: _LONGEST_ADDRESS + 1])
    host = url.raw_host.decode("ascii")
    if len(address) > _LONGEST_ADDRESS or url.scheme != "http" or not host or url.userinfo:
        return b""
    port = url.port or _PORT
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    every = [ipaddress.ip_address(str(sockaddr[0]).partition("%")[0]) for *_, sockaddr in found]
    if not every or not all(may_ask(one) for one in every):
        return b""
    # the address that was looked at is the one that is connected to: a name could lead elsewhere the next time
    target = url.copy_with(host=str(every[0]), port=port, fragment=None)
    name = f"[{host}]" if ":" in host else host
    headers = {**_HEADERS, "Host": name if port == _PORT else f"{name}:{port}"}
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # unused over http; the client would read all authorities else
    async with (
        httpx2.AsyncClient(verify=nobody, timeout=SECONDS, trust_env=False, follow_redirects=False) as client,
        client.stream("POST", target, content=request, headers=headers) as answer,
    ):
        if answer.status_code != 200 or answer.headers.get("content-encoding", "identity") != "identity":
            return b""
        body = bytearray()
        async for piece in answer.aiter_raw():
            body += piece
            if len(body) > LARGEST:
                return b""
    return bytes(body)
