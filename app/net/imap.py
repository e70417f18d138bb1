"""As much of an IMAP client (RFC 9051, RFC 3501) as looking for one message needs: strict, encrypted, reading only.

Whatever the server says is bounded: a line, a literal, the whole conversation. It is not recorded, so that no secret
can be in a record.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from dataclasses import dataclass
from typing import cast

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Security, Server
from app.net.reach import reach
from app.net.submission import refusals
from app.net.trust import tls

MOST_LINE, MOST_LITERAL, MOST_IN_ALL = 8192, 1024, 4 * 1024 * 1024
"""Octets of a line, of a literal, and of everything that a server says."""

_LITERAL = re.compile(rb"\{(\d{1,10})\+?\}\Z")
_SHOWN = 200  # characters of what a server says


class Pipe(asyncio.Protocol):
    """Octets from the server until somebody reads them. Too many at once are the end of it."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._total = 0
        self._ended = False
        self._news = asyncio.Event()
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._total += len(data)
        if self._total > MOST_IN_ALL:
            self.abort()
        else:
            self._held += data
        self._news.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._news.set()

    def abort(self) -> None:
        """Nothing more is said or heard."""
        if self.transport is not None:
            self.transport.abort()

    @property
    def unread(self) -> bool:
        return bool(self._held)

    @property
    def too_much(self) -> bool:
        return self._total > MOST_IN_ALL

    async def line(self) -> bytes | None:
        """Without its CRLF; None when the connection ended before. Raises ValueError for one that is too long."""
        while (end := self._held.find(b"\n", 0, MOST_LINE)) < 0:
            if len(self._held) >= MOST_LINE:
                raise ValueError("its line is too long")
            if not await self._more():
                return None
        line = bytes(self._held[: end + 1])
        del self._held[: end + 1]
        if not line.endswith(b"\r\n"):
            raise ValueError("its line does not end as lines do")
        return line[:-2]

    async def exactly(self, octets: int) -> bytes | None:
        while len(self._held) < octets:
            if not await self._more():
                return None
        piece = bytes(self._held[:octets])
        del self._held[:octets]
        return piece

    async def _more(self) -> bool:
        self._news.clear()
        if not self._ended:
            await self._news.wait()
            return True
        return False


@dataclass(frozen=True)
class Answer:
    """The end of a command: `status` is OK, NO or BAD; `said` the untagged lines before it, literals as strings."""

    status: str
    text: str
    said: tuple[bytes, ...]

    @property
    def ok(self) -> bool:
        return self.status == "OK"


class Imap:
    """One encrypted connection. Make it with `Imap.open`; `abort` it in the end. Methods raise MailError."""

    def __init__(self, server: Server, pipe: Pipe) -> None:
        self._server, self._pipe = server, pipe
        self._number = 0
        self.abilities: frozenset[str] = frozenset()

    @classmethod
    async def open(cls, server: Server) -> Imap:
        """Connected, encrypted and greeted, with the certificate checked; nothing but STARTTLS was said in the clear.

        Raises MailError: NETWORK, TLS.
        """
        if server.security is Security.NONE:
            raise _stripped(server)
        pipe = await _reach(server)
        connection = cls(server, pipe)
        try:
            await connection._begin()
        except BaseException:
            pipe.abort()
            raise
        return connection

    @property
    def chain(self) -> tuple[bytes, ...]:
        """DER of the certificates that the server is known by."""
        transport = self._pipe.transport
        shown = transport.get_extra_info("ssl_object") if transport is not None else None
        return tls.chain_of(shown) if shown is not None else ()

    def abort(self) -> None:
        """Leave, politely if the words still go out."""
        if self._pipe.transport is not None and not self._pipe.transport.is_closing():
            self._pipe.transport.write(b"T0 LOGOUT\r\n")
        self._pipe.abort()

    async def command(self, words: bytes, *answers: bytes) -> Answer:
        """Say a command, and one of `answers` each time the server asks for more; asked too often it hears `*`."""
        if b"\r" in words or b"\n" in words:
            raise ValueError("a command is one line")
        self._number += 1
        tag = b"T%d" % self._number
        self._say(tag + b" " + words)
        asked, said = 0, list[bytes]()
        while True:
            line = await self._line()
            if line.startswith(b"+"):
                if not answers or asked > len(answers):
                    raise self._broken("it never stops asking", line)
                self._say(answers[asked] if asked < len(answers) else b"*")
                asked += 1
            elif line.startswith(b"* "):
                if line[2:].upper().startswith(b"BYE"):
                    raise self._gone(_text(line[5:]))
                said.append(line[2:])
            elif line.startswith(tag + b" "):
                status, _, rest = line[len(tag) + 1 :].partition(b" ")
                if status.upper() not in (b"OK", b"NO", b"BAD"):
                    raise self._broken("its answer is none of those there are", line)
                return Answer(status.upper().decode("ascii"), _text(rest), tuple(said))
            else:
                raise self._broken("it says what nobody asked", line)

    async def learn(self) -> None:
        """Ask what the server can do; what it said before does not count."""
        answer = await self.command(b"CAPABILITY")
        words = b" ".join(line[11:] for line in answer.said if line.upper().startswith(b"CAPABILITY "))
        self.abilities = frozenset(words.decode("ascii", "replace").upper().split())

    def refusal(self, what: str, answer: Answer) -> MailError:
        """The server said NO or BAD where it should not."""
        return self._broken(f"it refuses {what}", answer.text.encode())

    # --- beginning

    async def _begin(self) -> None:
        server = self._server
        if server.security is Security.TLS:
            await self._encrypt()
            await self._greeting()
            return
        await self._greeting()
        await self.learn()
        if "STARTTLS" not in self.abilities:
            raise _stripped(server)
        answer = await self.command(b"STARTTLS")
        if not answer.ok:
            raise _stripped(server, answer.text)
        await self._encrypt()

    async def _greeting(self) -> None:
        line = await self._line()
        if line.upper().startswith(b"* BYE"):
            raise self._gone(_text(line[5:]))
        # a greeting of PREAUTH leaves no room for STARTTLS, and is nothing that we have asked for (RFC 9051, 11.3)
        if not line.upper().startswith(b"* OK"):
            raise self._broken("its greeting is none", line)

    async def _encrypt(self) -> None:
        server, pipe = self._server, self._pipe
        context = await asyncio.to_thread(tls.context, server)
        transport = pipe.transport
        if transport is None or transport.is_closing():
            raise self._gone("")
        if pipe.unread:
            raise tls.injected(server) if server.security is Security.STARTTLS else tls.speaks_plain(server)
        name = tls.tls_name(server.host)
        try:
            loop = asyncio.get_running_loop()
            made = await loop.start_tls(transport, pipe, context, server_hostname=name)
        except OSError as error:  # ssl.SSLError, TimeoutError and lost connections are OSErrors
            raise tls.classify(error, server) from error
        if made is None:
            raise self._gone("")
        pipe.transport = made
        shown = cast("ssl.SSLObject", made.get_extra_info("ssl_object"))
        tls.check_pin(server, shown.getpeercert(binary_form=True) or b"")

    # --- lines

    def _say(self, line: bytes) -> None:
        if self._pipe.transport is None or self._pipe.transport.is_closing():
            raise self._gone("")
        self._pipe.transport.write(line + b"\r\n")

    async def _line(self) -> bytes:
        """One response; a literal in it becomes a quoted string."""
        whole = b""
        try:
            while True:
                line = await self._pipe.line()
                if line is None:
                    raise self._broken("it says too much") if self._pipe.too_much else self._gone("")
                if (literal := _LITERAL.search(line)) is None or line.startswith(b"+"):
                    return whole + line
                octets = int(literal[1])
                if octets > MOST_LITERAL or len(whole) > MOST_LINE:
                    raise self._broken("it announces too much")
                value = await self._pipe.exactly(octets)
                if value is None:
                    raise self._gone("")
                whole += line[: literal.start()] + quoted(value)
        except ValueError as error:
            raise self._broken(str(error)) from error

    def _broken(self, problem: str, said: bytes = b"") -> MailError:
        return refusals.protocol(self._server, problem, _text(said))

    def _gone(self, said: str) -> MailError:
        return MailError(
            Kind.NETWORK,
            Reason.DISCONNECTED,
            f"{self._server.host} closed the connection.{f' It said: {said}' if said else ''}",
            Retry.LATER,
            reply=Reply(0, said) if said else None,
            facts=refusals.facts(self._server),
        )


def quoted(value: bytes) -> bytes:
    """A string for a command. Raises ValueError for octets that no quoted string may hold."""
    if any(octet in value for octet in b"\r\n\0"):
        raise ValueError("a string holds a line break")
    return b'"' + value.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


async def _reach(server: Server) -> Pipe:
    """A TCP connection."""
    where = f"{server.host} on port {server.port}"
    try:
        _, pipe = await reach(Pipe, server.host.rstrip("."), server.port)
    except (OSError, UnicodeError, OverflowError) as error:
        if isinstance(error, UnicodeError | socket.gaierror | OverflowError):
            reason, words = Reason.UNKNOWN_HOST, f"No server named {server.host} was found."
        elif isinstance(error, ConnectionRefusedError):
            reason, words = Reason.CONNECTION_REFUSED, f"{where} refuses connections."
        else:
            reason, words = Reason.UNREACHABLE, f"{where} cannot be reached from this network."
        raise MailError(Kind.NETWORK, reason, words, Retry.LATER, facts=refusals.facts(server)) from error
    return pipe


def _stripped(server: Server, said: str = "") -> MailError:
    return MailError(
        Kind.TLS,
        Reason.STARTTLS_MISSING,
        f"{server.host} on port {server.port} does not offer encryption, so nothing was shown to it.",
        Retry.NEEDS_USER,
        reply=Reply(0, said) if said else None,
        facts=refusals.facts(server),
    )


def _text(said: bytes) -> str:
    """Somebody else's words: one line, printable, short."""
    words = said.decode("utf-8", "replace").strip()
    return "".join(c if c.isprintable() else "?" for c in words)[:_SHOWN]
