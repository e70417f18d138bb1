"""The wire: aiosmtplib's protocol with a strict reader, counted replies and watched writing.

Differences from the stock class, each for a measured reason (docs/states.md):
* every command written is owed one reply, so that a group of commands can be on its way at once
  (RFC 2920) and a reply that nobody asked for is noticed instead of being given to the next command;
* lines and replies are bounded and strict;
* writing can be waited for in a way that notices a peer that answers early, hangs up or stalls.

Everything raised here is a MailError. After any of them the connection is of no use; `abort` it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import cast

from aiosmtplib import SMTPResponse
from aiosmtplib.protocol import SMTPProtocol

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Server
from app.net.submission import refusals
from app.net.submission.replies import MalformedReply, ReplyReader, as_reply
from app.net.submission.transcript import Transcript, printable
from app.net.trust import tls

_TLS_RECORD = (b"\x15\x03", b"\x16\x03")  # alert and handshake, RFC 8446 section 5.1
_GREETING = "greeting"
_VERBS = ("EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT", ".", "RSET", "QUIT")
_TICK = 0.25  # seconds between two looks at how much the kernel took
_FLUSH_TICK = 0.005
_SHOWN = 200  # characters of what came unasked


class Wire(SMTPProtocol):
    """One connection to `server`. `on_lost` is aiosmtplib's own callback."""

    def __init__(
        self,
        server: Server,
        transcript: Transcript,
        on_lost: Callable[[SMTPProtocol], None],
        *,
        greeting_expected: bool,
    ) -> None:
        super().__init__(loop=asyncio.get_running_loop(), connection_lost_callback=on_lost)
        self.server = server
        self.transcript = transcript
        self.lost = False
        self.unasked = ""  # the start of what came although nothing was owed
        self.silent = True  # not one octet came yet
        self._reader = ReplyReader(transcript.received)
        self._replies: deque[tuple[str, SMTPResponse]] = deque()
        self._owed: deque[str] = deque()  # what each reply that is to come will answer
        self._fault: MailError | None = None
        self._stir = asyncio.Event()
        self._full = False
        self._tcp: asyncio.WriteTransport | None = None  # the transport under TLS, once there is TLS
        if greeting_expected:
            self._owed.append(_GREETING)

    # --- what the loop tells us ---

    def data_received(self, data: bytes) -> None:
        if self._fault is not None or self.lost:
            return
        if not self._owed:
            self._reject_unasked(data)
            return
        if self.silent and self._tcp is None and data.startswith(_TLS_RECORD):
            self._fault = tls.speaks_tls(self.server, certain=True)
            self.abort()
            return
        self.silent = False
        try:
            found = self._reader.feed(data)
        except MalformedReply as error:
            self._fault = refusals.protocol(self.server, error.problem, self._shown(error.said))
            self.abort()
            return
        wanted, extra = found[: len(self._owed)], found[len(self._owed) :]
        masked = self.transcript.masked  # before anybody puts a reply into an error: a server may repeat the password
        self._replies.extend((self._owed.popleft(), SMTPResponse(r.code, masked(r.message))) for r in wanted)
        if extra or (not self._owed and self._reader.pending):
            self._reject_unasked(str(extra[0]).encode() if extra else b"the start of another reply")
        self._stir.set()

    def eof_received(self) -> bool:
        self._end()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._full = True

    def resume_writing(self) -> None:
        super().resume_writing()
        self._full = False
        self._stir.set()

    # --- commands and replies ---

    def write(self, data: bytes) -> None:
        """One command with its line end; one reply is owed for it. aiosmtplib's own commands come this way too."""
        self.write_group([data.removesuffix(b"\r\n")])

    def write_group(self, commands: Sequence[bytes], *, before: bytes = b"") -> None:
        """All commands in one write, behind `before`: a text or its end, whose reply is owed already."""
        self._put(before + b"".join(command + b"\r\n" for command in commands))
        for command in commands:
            self._owed.append(_verb(command))
            self.transcript.sent(command.decode("utf-8", "replace"))

    def expect_early_reply(self) -> None:
        """The text is about to be written: the reply to its end may come before its end, as a refusal."""
        self._owed.append("end of message")

    @property
    def unread(self) -> bool:
        """Something came that no command asked for, or the start of it."""
        return bool(self.unasked or self._replies or self._reader.pending)

    @property
    def has_reply(self) -> bool:
        """A reply that was owed has come and waits to be read."""
        return bool(self._replies)

    def take_reply(self) -> SMTPResponse | None:
        """The next owed reply if it is here already."""
        return self._replies.popleft()[1] if self._replies else None

    @property
    def usable(self) -> bool:
        """The connection stands, nothing is owed and nothing strange was said."""
        return not self.lost and self._fault is None and not self.unasked and self.is_connected

    async def read_response(self, timeout: float | None = None) -> SMTPResponse:  # noqa: ASYNC109  # aiosmtplib's own
        """The next owed reply, within `timeout` seconds for the whole of it."""
        if self._replies:  # no timer for what is here: Qt keeps cancelled timers until they are due
            return self._replies.popleft()[1]
        try:
            async with asyncio.timeout(timeout):
                while not self._replies:
                    if self._fault is not None:
                        raise self._fault
                    if self.lost:
                        raise self.gone()
                    await self._stirred()
        except TimeoutError:
            raise self._failed(
                Reason.TIMED_OUT, f"{self.server.host} did not answer within {timeout:g} seconds ({self._waiting_for})"
            ) from None
        return self._replies.popleft()[1]

    # --- the text ---

    def write_text(self, data: bytes) -> None:
        """Octets of the message, stuffed already. No reply is owed for them."""
        self._put(data)

    async def room(self, stall: float, on_tick: Callable[[int], None]) -> None:
        """Return when more can be written, or when the peer has answered; raise when it is gone or stalls.

        `on_tick` gets the octets that still wait on our side, about four times a second.
        """
        await self._until(lambda: not self._full, stall, on_tick, _TICK)

    async def flushed(self, stall: float, on_tick: Callable[[int], None]) -> None:
        """Like `room`, until the kernel has every octet."""
        transport = self._transport
        # 1, not 0: with 0 the TLS transport pauses an empty buffer and never resumes it
        transport.set_write_buffer_limits(high=1, low=0)
        try:
            await self._until(lambda: self.unsent == 0, stall, on_tick, _FLUSH_TICK)
        finally:
            if not self.lost:
                transport.set_write_buffer_limits()

    @property
    def unsent(self) -> int:
        """Octets on our side of the kernel; under TLS some of them are counted encrypted."""
        if self.lost:
            return 0
        under = self._tcp.get_write_buffer_size() if self._tcp is not None else 0
        return self._transport.get_write_buffer_size() + under

    async def encrypt(self, context: ssl.SSLContext, host: str, seconds: float, *, greeting_expected: bool) -> None:
        """TLS over this connection, whatever was said before. Raises what `loop.start_tls` raises.

        A greeting may come together with the end of the handshake, before we are told that it has ended.
        """
        tcp = self._transport
        if greeting_expected:
            self._owed.append(_GREETING)
        encrypted = await self._loop.start_tls(
            cast(asyncio.Transport, tcp), self, context, server_hostname=host, ssl_handshake_timeout=seconds
        )
        if encrypted is None:  # only for transports without a socket
            raise ConnectionResetError("connection lost in the handshake")
        self._tcp = tcp
        self.transport = encrypted
        self._over_ssl = True

    def abort(self) -> None:
        """Close at once. What waits in buffers is dropped, so a half-written message stays half-written."""
        transport = self.transport
        if transport is not None:
            cast(asyncio.WriteTransport, transport).abort()
        self._end()

    def gone(self) -> MailError:
        """The other side is gone, or was dropped for speaking unasked."""
        if self.unasked.startswith("421"):
            return refusals.greeting(self.server, as_reply(SMTPResponse(421, self.unasked[4:])))
        if self.unasked:
            return refusals.protocol(self.server, "it spoke without being asked", self.unasked)
        return self._failed(Reason.DISCONNECTED, f"{self.server.host} closed the connection ({self._waiting_for})")

    # --- within ---

    @property
    def _transport(self) -> asyncio.WriteTransport:
        if self.transport is None or self.transport.is_closing() or self.lost:
            raise self._fault or self.gone()
        return cast(asyncio.WriteTransport, self.transport)

    def _put(self, data: bytes) -> None:
        self._transport.write(data)

    @property
    def _waiting_for(self) -> str:
        return self._owed[0] if self._owed else "idle"

    async def _until(
        self, ready: Callable[[], bool], stall: float, on_tick: Callable[[int], None], tick: float
    ) -> None:
        clock = self._loop.time
        waiting, since = self.unsent, clock()
        while not self._replies:
            if self._fault is not None:
                raise self._fault
            if self.lost:
                raise self.gone()
            if ready():
                return
            await self._stirred(tick)
            left = self.unsent
            if left < waiting:
                waiting, since = left, clock()
            elif clock() - since > stall:
                raise self._failed(
                    Reason.STALLED, f"{self.server.host} took nothing for {stall:g} seconds while the message went out"
                )
            on_tick(left)

    async def _stirred(self, seconds: float | None = None) -> None:
        self._stir.clear()
        with suppress(TimeoutError):  # the caller looks at the clock itself
            async with asyncio.timeout(seconds):
                await self._stir.wait()

    def _reject_unasked(self, data: bytes) -> None:
        self.unasked = self.unasked or self._shown(data)[:_SHOWN]
        self.transcript.note(f"came unasked: {self.unasked}")
        self.abort()

    def _shown(self, said: bytes) -> str:
        """What the server said out of turn, for an error."""
        return printable(self.transcript.masked(said.decode("utf-8", "replace")))

    def _end(self) -> None:
        self.lost = True
        self._stir.set()

    def _failed(self, reason: Reason, words: str) -> MailError:
        return MailError(
            Kind.NETWORK, reason, words, Retry.LATER, facts=refusals.facts(self.server, command=self._waiting_for)
        )


def _verb(command: bytes) -> str:
    """For words about a command: never its argument, and nothing of an answer to a challenge."""
    verb = command.split(b" ", 1)[0].decode("ascii", "replace")
    return verb if verb in _VERBS else "sign-in"
