"""Pictures on the web, fetched because a person asked for them, and never otherwise.

Addresses come from strangers' mail. Nothing may be learned from them about the network that this computer stands in,
and nothing about the person but that the picture was fetched: no host of a private network is asked, no cookie and no
referring page is told, no redirect leads back to an open line.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx2

from app.errors import Kind, MailError, Reason, Retry

LARGEST = 10 * 1024 * 1024  # octets of one picture
SECONDS = 15.0  # for one picture, redirects and all
_REDIRECTS = 4
_AT_ONCE = 4
_MOST_PLACES = 3  # of one host that are tried
_LONGEST_ADDRESS = 4096  # characters
_PORTS = {"http": 80, "https": 443}
_HEADERS = {
    "Accept": "image/png, image/jpeg, image/gif, image/webp",
    "Accept-Encoding": "identity",  # what is packed may unpack to anything
    "User-Agent": "Mozilla/5.0",  # some servers refuse whoever has none; it does not tell the program
}
_SIGNS = (
    ("image/png", b"\x89PNG\r\n\x1a\n", 0),
    ("image/jpeg", b"\xff\xd8\xff", 0),
    ("image/gif", b"GIF87a", 0),
    ("image/gif", b"GIF89a", 0),
    ("image/webp", b"WEBP", 8),
)
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True)
class WebPicture:
    """A picture as it came; its kind is what its octets say."""

    content_type: str
    data: bytes


def is_public(address: IpAddress) -> bool:
    """Whether the address belongs to the internet, also where an older one is wrapped in it."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inner is None and address in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


class WebPictures:
    """`may_ask` decides about each address before it is connected to; `trust` checks certificates."""

    def __init__(
        self,
        may_ask: Callable[[IpAddress], bool] = is_public,
        trust: ssl.SSLContext | None = None,
        seconds: float = SECONDS,
        largest: int = LARGEST,
    ) -> None:
        self._may_ask, self._seconds, self._largest = may_ask, seconds, largest
        self._trust = trust
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def fetch(self, address: str) -> WebPicture:
        """The picture at an http or https address.

        Raises MailError: INVALID (PICTURE_REFUSED: an address that is not asked), NETWORK (PICTURE_UNREACHABLE),
        TOO_BIG (PICTURE_TOO_LARGE), REJECTED (PICTURE_MISSING: something else is there, or nothing).
        """
        async with self._turns:
            try:
                async with asyncio.timeout(self._seconds):
                    return await self._follow(address)
            except (TimeoutError, httpx2.TimeoutException) as error:
                raise _failed(Kind.NETWORK, Reason.PICTURE_UNREACHABLE, address, "no answer in time") from error
            except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
                raise _failed(Kind.NETWORK, Reason.PICTURE_UNREACHABLE, address, str(error)) from error

    async def _follow(self, address: str) -> WebPicture:
        if self._trust is None:
            self._trust = await asyncio.to_thread(ssl.create_default_context)
        for _ in range(_REDIRECTS + 1):
            onward, found = await self._ask(address, self._trust)
            if found is not None:
                return found
            if address.lower().startswith("https:") and not onward.lower().startswith("https:"):
                raise _failed(Kind.INVALID, Reason.PICTURE_REFUSED, address, "led to an open line")
            address = onward
        raise _failed(Kind.REJECTED, Reason.PICTURE_MISSING, address, "too many redirects")

    async def _ask(self, address: str, trust: ssl.SSLContext) -> tuple[str, WebPicture | None]:
        """Where the server sends us, or the picture."""
        url, host, port = _place(address)
        places = await self._resolved(address, host, port)
        for place in places[:-1]:
            with suppress(httpx2.ConnectError, httpx2.ConnectTimeout):  # as with a way that only looks like IPv6
                return await self._ask_at(place, address, url, host, trust)
        return await self._ask_at(places[-1], address, url, host, trust)

    async def _ask_at(
        self, place: IpAddress, address: str, url: httpx2.URL, host: str, trust: ssl.SSLContext
    ) -> tuple[str, WebPicture | None]:
        """A client for each question: cookies have nowhere to stay."""
        port = url.port or _PORTS[url.scheme]
        # the address that was looked at is the one that is connected to: a name could lead elsewhere the next time.
        # No proxies and no .netrc of the environment either
        target = url.copy_with(host=str(place), port=port, fragment=None)
        name = f"[{host}]" if ":" in host else host
        headers = {**_HEADERS, "Host": name if port == _PORTS[url.scheme] else f"{name}:{port}"}
        more = {"sni_hostname": host} if url.scheme == "https" else {}
        async with (
            httpx2.AsyncClient(
                verify=trust, timeout=self._seconds / 2, trust_env=False, follow_redirects=False
            ) as client,
            client.stream("GET", target, headers=headers, extensions=more) as answer,
        ):
            if answer.status_code in (301, 302, 303, 307, 308) and "location" in answer.headers:
                return urljoin(address, answer.headers["location"]), None
            if answer.status_code != 200 or answer.headers.get("content-encoding", "identity") != "identity":
                raise _failed(Kind.REJECTED, Reason.PICTURE_MISSING, address, f"the server said {answer.status_code}")
            data = await self._body(answer, address)
        kind = kind_of(data)
        if not kind:
            raise _failed(Kind.REJECTED, Reason.PICTURE_MISSING, address, "what came is no picture for mail")
        return "", WebPicture(kind, data)

    async def _resolved(self, address: str, host: str, port: int) -> list[IpAddress]:
        """Addresses of the host. All of them must be such as may be asked, else none is."""
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise _failed(Kind.NETWORK, Reason.PICTURE_UNREACHABLE, address, str(error)) from error
        every = [ipaddress.ip_address(str(sockaddr[0]).partition("%")[0]) for *_, sockaddr in found]
        if not every or not all(self._may_ask(one) for one in every):
            raise _failed(Kind.INVALID, Reason.PICTURE_REFUSED, address, "it is not on the internet")
        return list(dict.fromkeys(every))[:_MOST_PLACES]

    async def _body(self, answer: httpx2.Response, address: str) -> bytes:
        found = bytearray()
        async for piece in answer.aiter_raw():
            found += piece
            if len(found) > self._largest:
                raise _failed(Kind.TOO_BIG, Reason.PICTURE_TOO_LARGE, address, "the picture is too large")
        return bytes(found)


def kind_of(data: bytes) -> str:
    """The content type of a picture that mail programs show, by its first octets; "" for anything else."""
    return next((kind for kind, sign, at in _SIGNS if data[at : at + len(sign)] == sign), "")


def _place(address: str) -> tuple[httpx2.URL, str, int]:
    """What is asked, the host's name as the wire has it, and its port."""
    try:
        url = httpx2.URL(address[: _LONGEST_ADDRESS + 1])
        host = url.raw_host.decode("ascii")
    except (httpx2.InvalidURL, ValueError) as error:
        raise _failed(Kind.INVALID, Reason.PICTURE_REFUSED, address, str(error)) from error
    is_odd = url.scheme not in _PORTS or not host or url.userinfo or not 0 < (url.port or 80) < 65536
    if is_odd or len(address) > _LONGEST_ADDRESS:
        raise _failed(Kind.INVALID, Reason.PICTURE_REFUSED, address, "it is no plain address of the web")
    return url, host, url.port or _PORTS[url.scheme]


def _failed(kind: Kind, reason: Reason, address: str, detail: str) -> MailError:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    retry = Retry.LATER if kind is Kind.NETWORK else Retry.NEVER
    return MailError(kind, reason, f"{host or 'A picture'}: {detail[:200]}.", retry, facts={"host": host})
