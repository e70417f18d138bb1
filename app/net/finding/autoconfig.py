"""Descriptions of mail servers as providers and the public database offer them, in the "autoconfig" format.

The format is the one of Mozilla's configuration files, version 1.1. A file with a document type or entities is refused:
nobody needs one, and they are how parsers are brought to their knees.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from urllib.parse import quote
from xml.etree import ElementTree
from xml.parsers import expat

import httpx2

from app.model.account import Incoming, Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SignIn, Source, Trust

LARGEST = 256 * 1024  # octets of a description
SECONDS = 5.0
_REDIRECTS = 3
_DATABASE = "https://autoconfig.thunderbird.net/v1.1/"
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_SIGN_IN = {
    "password-cleartext": SignIn.PASSWORD,
    "password-encrypted": SignIn.PASSWORD,
    "plain": SignIn.PASSWORD,
    "secure": SignIn.PASSWORD,
    "OAuth2": SignIn.OAUTH,
    "client-IP-address": SignIn.NONE,
    "none": SignIn.NONE,
}


def own_pages(domain: str, address: str) -> tuple[str, ...]:
    """Where a provider describes its servers, over https. `domain` is an A-label."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={quote(address)}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def open_page(domain: str) -> str:
    """The same over plain http, where many small providers have it. The address is not told to whoever listens."""
    return f"http://autoconfig.{domain}/mail/config-v1.1.xml"


def database_page(domain: str) -> str:
    return _DATABASE + quote(domain)


class Web:
    """Fetches small pages. `trust` is a context to check certificates with, the system's by default."""

    def __init__(self, trust: ssl.SSLContext | None = None, seconds: float = SECONDS) -> None:
        self._trust = trust or ssl.create_default_context()
        self._seconds = seconds

    async def get(self, url: str) -> bytes:
        """What a page holds; `b""` when it cannot be had, is too large, or leads from https to an open line."""
        try:
            async with httpx2.AsyncClient(verify=self._trust, timeout=self._seconds) as client:
                for _ in range(_REDIRECTS):
                    async with client.stream("GET", url) as answer:
                        if answer.next_request is None:
                            return await _body(answer) if answer.status_code == 200 else b""
                        onward = str(answer.next_request.url)
                    if url.startswith("https:") and not onward.startswith("https:"):
                        return b""
                    url = onward
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError, ValueError):
            pass
        return b""


async def _body(answer: httpx2.Response) -> bytes:
    found = bytearray()
    async for piece in answer.aiter_bytes():
        found += piece
        if len(found) > LARGEST:
            return b""
    return bytes(found)


class NotADescription(ValueError):
    """What came is no description of mail servers, or one that is not read."""


def read(page: bytes, address: Address, source: Source, *, over_open_line: bool = False) -> tuple[Candidate, ...]:
    """The submission servers of a description, as settings for one address. Those without TLS are left out.

    Raises NotADescription.
    """
    root = _parsed(page)
    provider = root.find("emailProvider")
    if root.tag != "clientConfig" or provider is None:
        raise NotADescription("there is no provider in it")
    incoming = tuple(_incoming(provider))
    name = (provider.findtext("displayName") or provider.findtext("displayShortName") or "").strip()
    help_page = next(
        (u for u in (d.get("url", "") for d in provider.iter("documentation")) if u.startswith("https:")), ""
    )
    found = []
    for element in provider.findall("outgoingServer"):
        server = _server(element)
        if element.get("type") != "smtp" or server is None:
            continue
        said = (_text(way) for way in element.findall("authentication"))
        ways = tuple(dict.fromkeys(_SIGN_IN[way] for way in said if way in _SIGN_IN))
        elsewhere = not belongs(server.host, address.wire.rpartition("@")[2])
        found.append(
            Candidate(
                source=source,
                server=server,
                user_name=_filled(element.findtext("username") or "%EMAILADDRESS%", address),
                sign_in=ways or (SignIn.PASSWORD,),
                trust=Trust.ASK if over_open_line and elsewhere else Trust.PROVEN,
                name=name[:80],
                help=help_page,
                incoming=incoming,
            )
        )
    return tuple(found)


def belongs(host: str, domain: str) -> bool:
    """Whether a host lies within a domain; both are A-labels."""
    host, domain = host.lower().rstrip("."), domain.lower().rstrip(".")
    return host == domain or host.endswith("." + domain)


def _parsed(page: bytes) -> ElementTree.Element:
    def refuse(*_: object) -> None:
        raise NotADescription("it has a document type or entities")

    look = expat.ParserCreate()
    look.StartDoctypeDeclHandler = refuse
    look.EntityDeclHandler = refuse
    try:
        look.Parse(page, True)
        return ElementTree.fromstring(page)
    except (expat.ExpatError, ElementTree.ParseError, LookupError, ValueError) as error:
        raise NotADescription(str(error)) from error


def _server(element: ElementTree.Element) -> Server | None:
    host, port = (element.findtext("hostname") or "").strip(), (element.findtext("port") or "").strip()
    security = _SECURITY.get((element.findtext("socketType") or "").strip())
    if security is None or not host.isascii() or not _is_port(port) or not _is_host(host):
        return None
    return Server(host.lower(), int(port), security)


def _incoming(provider: ElementTree.Element) -> Iterator[Incoming]:
    for element in provider.findall("incomingServer"):
        protocol, server = element.get("type", ""), _server(element)
        if protocol in ("imap", "pop3") and server is not None:
            yield Incoming(protocol, server.host, server.port)


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and 0 < int(text[:6]) < 65536


def _is_host(text: str) -> bool:
    return 0 < len(text) <= 253 and all(c.isalnum() or c in "-._" for c in text) and "." in text


def _text(element: ElementTree.Element) -> str:
    return (element.text or "").strip()


def _filled(pattern: str, address: Address) -> str:
    local, _, domain = address.wire.rpartition("@")
    values = {"%EMAILADDRESS%": address.wire, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}
    for place, value in values.items():
        pattern = pattern.replace(place, value)
    return pattern.strip()
