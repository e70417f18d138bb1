"""An SMTP server that misbehaves in any way that octets and time allow, and is healed afterwards.

`SmtpServer` with more to do wrong. Two more points have names: ACCEPT, before anything is said (with
implicit TLS: instead of the handshake), and HANDSHAKE, behind the 220 to STARTTLS. The functions below
make actions for scripts. Seconds are those of the loop; on a `VirtualLoop` they cost nothing.
"""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections.abc import Sequence
from contextlib import suppress

from servers import Action, Conversation, Gone, SmtpServer, Step
from test_net_auth import ScramServer

from app.model.account import Security

ALERT = b"\x15\x03\x03\x00\x02\x02\x28"  # TLS record: fatal, handshake_failure
OLD = b"\x15\x03\x01\x00\x02\x02\x46"  # fatal, protocol_version: what a server of TLS 1.0 says to a client of 1.2


def pause(seconds: float) -> Step:
    """What was said goes out; so long nothing follows."""

    async def wait(conversation: Conversation) -> None:
        await conversation.flush()
        await asyncio.sleep(seconds)

    return wait


def slowly(data: bytes, gap: float) -> Step:
    """One octet, then `gap` seconds, and so on."""

    async def drip(conversation: Conversation) -> None:
        for octet in data:
            conversation.output.append(octet)
            await conversation.flush()
            await asyncio.sleep(gap)

    return drip


def pour(piece: bytes, times: int) -> Step:
    """Far too much; ends when the client has had enough. `server.poured` counts."""

    async def fill(conversation: Conversation) -> None:
        assert isinstance(conversation.server, FaultServer)
        for _ in range(times):
            conversation.output += piece
            await conversation.flush()
            conversation.server.poured += len(piece)
            await asyncio.sleep(0)

    return fill


async def accept(conversation: Conversation) -> None:
    """Deliver the message whose end was seen, whatever the client is told."""
    conversation.accept()


async def cut(conversation: Conversation) -> None:
    """Gone without a word, under TLS without close_notify."""
    await conversation.flush()
    conversation.writer.transport.abort()
    raise Gone


async def ask_for_ever(conversation: Conversation) -> None:
    """One challenge after the other."""
    while True:
        conversation.output += b"334 Li4u\r\n"
        await conversation.line()


async def false_scram(conversation: Conversation) -> None:
    """SCRAM-SHA-256 by somebody who does not know the password's keys."""
    other = ScramServer(conversation.server.users["alice@example.test"])
    other.lie = True
    first = base64.b64decode(conversation.server.commands[-1].split(" ")[2])
    conversation.output += b"334 " + base64.b64encode(other.first(first)) + b"\r\n"
    final = base64.b64decode(await conversation.line())
    conversation.output += b"334 " + base64.b64encode(other.final(final)) + b"\r\n"
    await conversation.line()
    conversation.output += b"235 2.7.0 welcome\r\n"


def at_most(number: int, refusal: bytes) -> Step:
    """RCPT: only so many recipients in one transaction."""

    async def count(conversation: Conversation) -> None:
        assert isinstance(conversation, FaultConversation)
        if len(conversation.recipients) < number:
            conversation.output += b"250 2.1.5 recipient ok\r\n"
            conversation.recipients.append(conversation.argument.partition("<")[2].partition(">")[0])
        else:
            conversation.output += refusal

    return count


class FaultServer(SmtpServer):
    """Listens when told; `heal` makes it an ordinary server at the same port."""

    def __init__(
        self,
        *,
        before_tls: Sequence[str] = (),
        within_tls: Sequence[str] = (),
        offers_starttls: bool = True,
        good_context: ssl.SSLContext | None = None,
        closed: bool = False,
        hole: bool = False,
        wanted_auth: bool = False,
        body_fault: tuple[float, Action] | None = None,
        **more: object,
    ) -> None:
        super().__init__(**more)
        self.before_tls, self.within_tls, self.offers_starttls = before_tls, within_tls, offers_starttls
        self.good_context = good_context or self.context
        self.wanted_auth = wanted_auth
        self.poured = 0
        self.body_fault = body_fault  # share of the text, action: at that place of every text
        self._usual = self.extensions
        self._closed, self._hole = closed, hole
        self._fillers: list[socket.socket] = []
        self._hole_socket: socket.socket | None = None

    async def __aenter__(self) -> FaultServer:
        if self._hole:
            self._dig()
        else:
            await self._listen()
            if self._closed:
                await self._stop_listening()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._fill_up()
        if self._server is not None:
            await super().__aexit__()

    async def heal(self) -> None:
        """From now on everything is as it should be."""
        self.replies.clear()
        self.in_body = self.body_fault = None
        self.before_tls = self.within_tls = ()
        self.offers_starttls = True
        self.auth = "PLAIN" if self.wanted_auth else ""
        self.context = self.good_context
        self.receive_buffer = 0
        self.extensions = tuple(x for x in self._usual if not x.startswith("SIZE"))
        await self._stop_listening()
        self._fill_up()
        await self._listen()

    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        return FaultConversation(self, reader, writer)

    @property
    def raw(self) -> bool:
        """Something is to be said where implicit TLS would begin."""
        return self.security is Security.TLS and "ACCEPT" in self.replies

    async def _listen(self) -> None:
        context = self.context if self.security is Security.TLS and not self.raw else None
        self._server = await asyncio.start_server(
            self._connected, self.host, self.port, ssl=context, limit=self.receive_buffer or 1 << 20
        )
        if self.receive_buffer:
            self._server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive_buffer)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()

    def _dig(self) -> None:
        """A port that takes no notice: its queue of new connections is full."""
        self._hole_socket = socket.create_server((self.host, 0), backlog=0)
        self.port = self._hole_socket.getsockname()[1]
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            with suppress(BlockingIOError):
                filler.connect((self.host, self.port))
            self._fillers.append(filler)

    def _fill_up(self) -> None:
        for filler in [*self._fillers, *([self._hole_socket] if self._hole_socket else [])]:
            filler.close()
        self._fillers, self._hole_socket = [], None


class FaultConversation(Conversation):
    server: FaultServer
    argument = ""

    async def run(self) -> None:
        action = self.action("ACCEPT", "")
        if action is not None:
            await self.act(action)
        if self.server.security is Security.TLS and self.writer.get_extra_info("ssl_object") is None:
            await self.flush()
            await asyncio.Event().wait()  # there is no TLS here to go on with
        await super().run()

    async def command(self, verb: str, argument: str) -> None:
        self.argument = argument
        if verb in ("DATA", "BDAT") and self.server.body_fault is not None:
            share, action = self.server.body_fault
            size = int(self.mail_options.partition("SIZE=")[2].split(" ")[0])
            self.server.in_body = int(share * (size - 2)), action  # the reader holds back four octets and counts two
        if verb != "STARTTLS":
            await super().command(verb, argument)
            return
        chosen, succeeds = self.choose(verb, argument, b"220 2.0.0 go ahead\r\n", success=b"220")
        handshake = self.action("HANDSHAKE", "") if succeeds else None
        await self.act(chosen)
        if handshake is not None:
            await self.act(handshake)
            await self.flush()
            await asyncio.Event().wait()
        elif succeeds:
            await self.begin_tls()

    async def begin_tls(self) -> None:
        await self.flush()
        assert self.server.context is not None
        self.writer.transport.get_protocol()._over_ssl = True
        await self.writer.start_tls(self.server.context)
        self.encrypted, self.answered = True, True
        self.input.clear()

    def hello(self) -> bytes:
        lines = list(self.server.extensions)
        if self.server.security is Security.STARTTLS and not self.encrypted:
            lines += [*self.server.before_tls, *(["STARTTLS"] if self.server.offers_starttls else [])]
        else:
            lines += self.server.within_tls
            lines += [f"AUTH {self.server.auth}"] if self.server.auth else []
        names = ["test.example.test", *lines]
        last = len(names) - 1
        said = (f"250{' ' if i == last else '-'}{name}\r\n" for i, name in enumerate(names))
        return "".join(said).encode("utf-8", "surrogateescape")
