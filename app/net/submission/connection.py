"""From a server's name to a connection that is encrypted as the account says: aiosmtplib's client on our wire.

Exactly the chosen kind of encryption or an error; nothing but EHLO and STARTTLS is said before it stands.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import cast

import aiosmtplib
from aiosmtplib import SMTPResponse

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Security, Server
from app.model.check import Revocation
from app.net.finding import look
from app.net.job import Limits, ServerAbilities, Step
from app.net.reach import reach
from app.net.submission import holding, refusals
from app.net.submission.replies import as_reply
from app.net.submission.steps import Steps
from app.net.submission.transcript import Transcript
from app.net.submission.wire import Wire
from app.net.trust import tls
from app.net.trust.revocation import Revocations
from app.net.trust.tickets import Resuming

EHLO_NAME = "[127.0.0.1]"  # an address literal tells nothing about this computer (RFC 5321 section 4.1.3)
_TLS_PORT, _RELAY_PORT = 465, 25
_TLS_PORT_SECONDS = 10.0  # a silent port 465 is judged after this
_EHLO_UNKNOWN = (500, 502)


class Connection(aiosmtplib.SMTP):
    """One connection. `dial` it, use it, then `leave` or `abort`."""

    def __init__(
        self,
        server: Server,
        transcript: Transcript,
        limits: Limits,
        steps: Steps,
        *,
        helo_allowed: bool = False,
        resuming: Callable[[], Resuming] | None = None,
        revocations: Revocations | None = None,
    ) -> None:
        _check_host(server)
        super().__init__(
            hostname=server.host,
            port=server.port,
            local_hostname=EHLO_NAME,
            timeout=None,
            use_tls=False,  # both kinds of TLS are ours: `_encrypt`
            start_tls=False,
        )
        self.server = server
        self.transcript = transcript
        self.limits = limits
        self.abilities = ServerAbilities()
        self._steps = steps
        self._helo_allowed = helo_allowed  # for ancient servers, where neither TLS nor sign-in is wanted
        self._resuming = resuming or (lambda: Resuming(tls.context(server)))  # blocks
        self._keep: Callable[[], None] = _nothing
        self._revocations = revocations
        self._chain: tuple[bytes, ...] = ()
        self._wire: Wire | None = None

    @property
    def wire(self) -> Wire:
        """The protocol of this connection, also when the connection is gone."""
        if self._wire is None:
            raise RuntimeError("not dialled yet")
        return self._wire

    async def dial(self) -> None:
        """Connect, encrypt as the account says, EHLO. Raises MailError; nothing is left open then."""
        try:
            await self.connect()
        except MailError as error:
            self.abort()
            self.transcript.note(error.detail)
            await look.add_certificate_facts(error, self.server, self.limits.look, self._revocations)
            raise
        except BaseException:
            self.abort()
            raise

    async def command(self, *words: bytes, seconds: float | None = None) -> Reply:
        """One command and its reply, within the limit for replies unless told otherwise."""
        return as_reply(await self._ask(*words, seconds=seconds))

    async def leave(self) -> None:
        """QUIT, whatever the server says to it; the connection is closed afterwards."""
        if self.protocol is not None and self.wire.usable:
            self._keep()  # the newest ticket, which was never used
            with suppress(MailError, aiosmtplib.SMTPException):  # what was sent is sent, whatever is said to a farewell
                await self._ask(b"QUIT", seconds=self.limits.quit)
        self.abort()
        await asyncio.sleep(0)  # lets the loop close the socket before it may be closed itself

    def abort(self) -> None:
        """Close at once; what waits in buffers is never sent."""
        if self._wire is not None:
            self._wire.abort()
        self.close()

    # --- what aiosmtplib's connect() calls ---

    async def _create_connection(self, timeout: float | None) -> SMTPResponse:  # noqa: ASYNC109  # aiosmtplib's own
        security = self.server.security
        if self._steps.watched:
            await self._resolve()
        with self._steps.step(Step.CONNECT) as found:
            found.text = await self._reach()
            if security is not Security.TLS:
                greeting = await self._greeting()
                await self._hello()
        if security is Security.NONE:
            self._steps.skip(Step.ENCRYPT)
        else:
            with self._steps.step(Step.ENCRYPT) as found:
                if security is Security.STARTTLS:
                    await self._ask_for_encryption()
                found.text = await self._encrypt()
                asking = asyncio.create_task(self._revocation())  # while both sides greet
                try:
                    if security is Security.TLS:
                        greeting = await self._greeting()
                    await self._hello()  # what was promised before TLS stood is forgotten (RFC 3207 section 4.2)
                    known = await asking
                finally:
                    asking.cancel()
                self._refuse_revoked(known)
                found.text += f" {known}" if self._steps.watched else ""
                self._keep()
        self.abilities = _abilities(self.esmtp_extensions, self.server_auth_methods)
        return greeting

    async def _resolve(self) -> None:
        with self._steps.step(Step.RESOLVE) as found:
            try:
                async with asyncio.timeout(self.limits.connect):
                    addresses = await asyncio.get_running_loop().getaddrinfo(
                        _reachable_name(self.server.host), self.server.port, type=socket.SOCK_STREAM
                    )
            except (OSError, UnicodeError) as error:
                raise _unreachable(error, self.server) from error
            found.text = ", ".join(dict.fromkeys(str(address[4][0]) for address in addresses))

    async def _reach(self) -> str:
        """A TCP connection to the first address that answers. Returns that address."""
        wire = Wire(
            self.server,
            self.transcript,
            self._on_connection_lost,
            greeting_expected=self.server.security is not Security.TLS,
        )
        try:
            async with asyncio.timeout(self.limits.connect):
                transport, _ = await reach(lambda: wire, _reachable_name(self.server.host), self.server.port)
        except (OSError, UnicodeError) as error:
            raise _unreachable(error, self.server) from error
        self._wire = self.protocol = wire
        self.transport = transport
        peer = transport.get_extra_info("peername")
        address = str(peer[0]) if peer else ""
        self.transcript.note(f"connected to {self.server.host} port {self.server.port} ({address})")
        return address

    async def _greeting(self) -> SMTPResponse:
        response = await self._first_words()
        if response.code != 220:
            raise refusals.greeting(self.server, as_reply(response))
        return response

    async def _first_words(self) -> SMTPResponse:
        server, limits, wire = self.server, self.limits, self.wire
        # a relay on port 25 may greet late on purpose and must not be asked meanwhile
        if server.security is Security.TLS or server.port == _RELAY_PORT:
            return await wire.read_response(limits.reply)
        try:
            return await wire.read_response(min(limits.silence, limits.reply))
        except MailError as error:
            if error.reason is not Reason.TIMED_OUT:
                raise
        if wire.silent and await look.expects_tls(server, limits.look):
            raise tls.speaks_tls(server, certain=True)
        on_tls_port = server.port == _TLS_PORT and wire.silent
        rest = max(0.0, (_TLS_PORT_SECONDS if on_tls_port else limits.reply) - limits.silence)
        try:
            return await wire.read_response(rest)
        except MailError as error:
            if error.reason is Reason.TIMED_OUT and on_tls_port:
                raise tls.speaks_tls(server, certain=False) from error
            raise

    async def _hello(self) -> None:
        response = await self._ask(b"EHLO", EHLO_NAME.encode())
        if response.code in _EHLO_UNKNOWN and self.server.security is Security.NONE and self._helo_allowed:
            response = await self._ask(b"HELO", EHLO_NAME.encode())
            response = SMTPResponse(response.code, response.message.split("\n")[0])
        if response.code // 100 != 2 or response.code == refusals.FAREWELL:
            raise refusals.ehlo(self.server, as_reply(response))
        self.last_ehlo_response = response

    async def _ask_for_encryption(self) -> None:
        server = self.server
        if not self.supports_extension("starttls"):
            raise MailError(
                Kind.TLS,
                Reason.STARTTLS_MISSING,
                f"{server.host} on port {server.port} does not offer STARTTLS, so nothing was sent. "
                "Try TLS, usually on port 465, or ask the provider.",
                Retry.NEEDS_USER,
                facts=refusals.facts(server),
            )
        reply = await self.command(b"STARTTLS")
        if self.wire.unread:
            raise tls.injected(server)
        if reply.code // 100 != 2:
            raise refusals.starttls(server, reply)

    async def _encrypt(self) -> str:
        """TLS, and the pin compared. Returns version and end of the certificate for whoever watches."""
        wire, server = self.wire, self.server
        resuming = await asyncio.to_thread(self._resuming)
        if wire.unread:  # also meanwhile
            raise tls.speaks_plain(server) if server.security is Security.TLS else tls.injected(server)
        try:
            implicit, name = server.security is Security.TLS, tls.tls_name(server.host)
            await wire.encrypt(resuming.context, name, self.limits.handshake, greeting_expected=implicit)
        except OSError as error:  # ssl.SSLError, TimeoutError and lost connections are OSErrors
            resuming.forget()
            if server.security is Security.TLS and wire.unread:
                raise tls.speaks_plain(server) from error
            failure = tls.classify(error, server)
            raise await look.explained(failure, server, self.limits.look, self._revocations) from error
        self.transport = wire.transport
        shown = cast("ssl.SSLObject", self.get_transport_info("ssl_object"))
        certificate = shown.getpeercert(binary_form=True) or b""
        self._chain = tls.chain_of(shown)
        try:
            tls.check_pin(server, certificate)
        except MailError as error:
            error.facts.update(look.describe(certificate))
            raise
        self._keep = lambda: resuming.keep(shown)
        version = shown.version() or ""
        self.transcript.note(f"encrypted: {version}{' (resumed)' if shown.session_reused else ''}")
        return f"{version} {look.describe(certificate)['until']}" if self._steps.watched else version

    async def _revocation(self) -> Revocation:
        """Asked anew for somebody who looks at it, else at most once a day; it delays the sign-in by the limit at most,
        and nothing where the certificate names nobody to ask.
        """
        known, seconds = self._revocations, self.limits.revocation
        if known is None or not self._chain or not seconds:
            return Revocation.UNCHECKED
        ask = known.ask if self._steps.watched else known.recall
        return await ask(self._chain, seconds)

    def _refuse_revoked(self, known: Revocation) -> None:
        """Before a word about who we are. A pin does not help against it."""
        if known is not Revocation.UNCHECKED:
            self.transcript.note(f"revocation: {known}")
        if known is Revocation.REVOKED:
            error = tls.revoked(self.server)
            look.add_revoked_facts(error, self.server, self._chain[0])
            raise error

    async def _ask(self, *words: bytes, seconds: float | None = None) -> SMTPResponse:
        if self.protocol is None or not self.wire.usable:
            raise self.wire.gone()
        return await self.execute_command(*words, timeout=self.limits.reply if seconds is None else seconds)


def _nothing() -> None:
    """There is no session to keep."""


def _abilities(extensions: dict[str, str], mechanisms: list[str]) -> ServerAbilities:
    size = extensions.get("size", "").strip()
    # 0 means that no limit is stated (RFC 1870 section 4); so do words that are no number
    limit = int(size) if size.isascii() and size.isdigit() else 0
    hold_seconds, hold_latest = holding.offered(extensions.get("futurerelease", ""))
    return ServerAbilities(
        size_limit=limit or None,
        size="size" in extensions,
        pipelining="pipelining" in extensions,
        chunking="chunking" in extensions,
        smtputf8="smtputf8" in extensions,
        eightbit="8bitmime" in extensions,
        dsn="dsn" in extensions,
        starttls="starttls" in extensions,
        mechanisms=tuple(dict.fromkeys(name.upper() for name in mechanisms)),
        hold_seconds=hold_seconds,
        hold_latest=hold_latest,
    )


def _check_host(server: Server) -> None:
    if not server.host.strip() or not server.host.isprintable() or " " in server.host or not 0 < server.port < 65536:
        raise MailError(
            Kind.INVALID,
            Reason.BAD_ACCOUNT,
            f"“{server.host}” port {server.port} cannot be a mail server.",
            Retry.NEEDS_USER,
            facts=refusals.facts(server),
        )


def _reachable_name(host: str) -> str:
    """What the resolver is asked for. Raises UnicodeError when no such name can exist."""
    return host.rstrip(".") if host.isascii() and ":" not in host else tls.tls_name(host)


def _unreachable(error: Exception, server: Server) -> MailError:
    where = f"{server.host} on port {server.port}"
    retry = Retry.LATER
    if isinstance(error, TimeoutError):
        reason, words = Reason.TIMED_OUT, f"{where} did not answer"
    elif isinstance(error, UnicodeError):
        reason, words, retry = Reason.UNKNOWN_HOST, f"There cannot be a server named {server.host}", Retry.NEEDS_USER
    elif isinstance(error, socket.gaierror):
        reason, words = Reason.UNKNOWN_HOST, f"No server named {server.host} was found. Check the name and the network"
    elif isinstance(error, ConnectionRefusedError):
        reason, words = Reason.CONNECTION_REFUSED, f"{where} refuses connections. Check the port"
    else:
        reason, words = Reason.UNREACHABLE, f"{where} cannot be reached from this network"
    more = {}
    if reason is Reason.TIMED_OUT:  # nobody said no: something on the way swallows what we say
        more = {"barrier": "port_25" if server.port == _RELAY_PORT else "firewall"}
        words += (
            ". Most access providers close port 25; use 587 or 465"
            if server.port == _RELAY_PORT
            else f". Check whether a firewall closes port {server.port}"
        )
    return MailError(Kind.NETWORK, reason, f"{words}.", retry, facts=refusals.facts(server, **more))
