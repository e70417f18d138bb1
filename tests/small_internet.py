"""An internet that lies within this computer: names, web sites and mail servers, as the whole program meets them.

Nothing of the program is replaced. Its name lookups end at a name server on the loopback, the names of hosts are
resolved to ports of this computer, pages are fetched through a proxy that plays the web, and OpenSSL trusts the test
authority as it would trust the system's list.
"""

from __future__ import annotations

import contextlib
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest
from certificates import ca_file, leaf

from app import late
from app.net.finding import lookup

DISCOVER = late.discover  # the true one: the fixtures of all tests put another one in its place
_LOCAL = ("127.0.0.1", "localhost", "::1", None, "")
_SECONDS = 10.0


class SmallInternet:
    """`records` are lines of a zone; `pages` octets by URL, without the query; `sites` the port of a server of this
    computer that answers for a host over https; `hosts` the port of this computer behind a host's port.
    """

    def __init__(self) -> None:
        self.records: list[str] = []
        self.pages: dict[str, bytes] = {}
        self.sites: dict[str, int] = {}
        self.hosts: dict[tuple[str, int], int] = {}
        self.asked: list[str] = []
        self.is_online = True

    def answer(self, url: str, request: bytes) -> bytes:
        """The whole answer to a request for `url`."""
        self.asked.append(url)
        parts = urlsplit(url)
        if parts.hostname in self.sites:
            return _relayed(self.sites[parts.hostname], request)
        page = self.pages.get(url.partition("?")[0])
        if page is None:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(page), page)

    def has_site(self, host: str) -> bool:
        return host in self.sites or any(url.startswith(f"https://{host}/") for url in self.pages)

    def resolve(self, host: Any, port: Any, *words: Any, **more: Any) -> Any:
        """In place of `socket.getaddrinfo`."""
        name = host.decode() if isinstance(host, bytes) else host
        if name in _LOCAL:
            return _GETADDRINFO(host, port, *words, **more)
        if not self.is_online:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        if (name, port) not in self.hosts:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", self.hosts[name, port]))]


_GETADDRINFO = socket.getaddrinfo


@contextlib.contextmanager
def small_internet(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Iterator[SmallInternet]:
    net = SmallInternet()

    class Names(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            data, line = self.request
            line.sendto(_named(net, data), self.client_address)

    class Web(socketserver.StreamRequestHandler):
        timeout = _SECONDS

        def handle(self) -> None:
            with contextlib.suppress(OSError):  # whoever asked is gone
                _serve_page(net, self.connection)

    with (
        socketserver.ThreadingUDPServer(("127.0.0.1", 0), Names) as names,
        _Proxy(("127.0.0.1", 0), Web) as web,
        _running(names),
        _running(web),
    ):
        proxy = f"http://127.0.0.1:{web.server_address[1]}"
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "127.0.0.1,localhost")
        monkeypatch.setenv("SSL_CERT_FILE", ca_file(folder))
        port = names.server_address[1]
        monkeypatch.setattr(lookup, "Lookup", lambda _true=lookup.Lookup: _true(["127.0.0.1"], port))
        monkeypatch.setattr(socket, "getaddrinfo", net.resolve)
        monkeypatch.setattr(late, "discover", DISCOVER)
        yield net


class _Proxy(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 50


@contextlib.contextmanager
def _running(server: socketserver.BaseServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()


def _named(net: SmallInternet, data: bytes) -> bytes:
    question = dns.message.from_wire(data)
    asked, answer = question.question[0], dns.message.make_response(question)
    answer.flags |= dns.flags.RA
    if not net.is_online:
        answer.set_rcode(dns.rcode.REFUSED)
        return answer.to_wire()
    for record in net.records:
        name, kind, text = record.split(" ", 2)
        found = dns.rrset.from_text(name, 60, "IN", kind, text)
        if (found.name, found.rdtype) == (asked.name, asked.rdtype):
            answer.find_rrset(answer.answer, found.name, found.rdclass, found.rdtype, create=True).update(found)
    return answer.to_wire()


def _serve_page(net: SmallInternet, line: socket.socket) -> None:
    """One request, over an open line or inside the tunnel that was asked for first."""
    request = _request(line)
    if not net.is_online or not request:
        return
    method, target, _ = request.split(b"\r\n", 1)[0].decode().split(" ", 2)
    if method != "CONNECT":
        line.sendall(net.answer(target, request))
        return
    host = target.rpartition(":")[0]
    if not net.has_site(host):
        line.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
        return
    line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    with contextlib.suppress(ssl.SSLError), _protected(line, host) as inside:
        if request := _request(inside):
            path = request.split(b"\r\n", 1)[0].decode().split(" ", 2)[1]
            inside.sendall(net.answer(f"https://{host}{path}", request))


def _protected(line: socket.socket, host: str) -> ssl.SSLSocket:
    return leaf((host,)).server_context().wrap_socket(line, server_side=True)


def _request(line: socket.socket) -> bytes:
    """Head and body of a request; empty when the line ends before."""
    found = b""
    while b"\r\n\r\n" not in found:
        piece = line.recv(65536)
        if not piece:
            return b""
        found += piece
    head, _, body = found.partition(b"\r\n\r\n")
    fields = (row.partition(b":") for row in head.lower().split(b"\r\n"))
    length = next((int(value) for name, _, value in fields if name == b"content-length"), 0)
    while len(body) < length:
        piece = line.recv(65536)
        if not piece:
            return b""
        body += piece
    return head + b"\r\n\r\n" + body


def _relayed(port: int, request: bytes) -> bytes:
    """What a server of this computer says to it."""
    found = b""
    with socket.create_connection(("127.0.0.1", port), timeout=_SECONDS) as line:
        line.sendall(request)
        while piece := line.recv(65536):
            found += piece
    return found
