"""The practice server: a mail server inside the program that keeps what it is sent.

Behind `--demo`, the wizard's "try it" and the tests. It listens on the loopback address only, asks
for TLS and a password like a real one, and runs on the caller's event loop.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import os
import secrets
import ssl
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword
from aiosmtpd.smtp import Session as PeerSession

from app.model.practice import PRACTICE_USER
from app.net.practice_certificate import make_certificates

SIZE_LIMIT = 200 * 1000 * 1000  # octets
HOST = "127.0.0.1"
_CLOSING_SECONDS = 2.0


class Practice:
    """An embedded submission server. `folder` receives `NAME.eml` (raw octets) and `NAME.json` (envelope).

    `on_received` is called on the loop's thread with the path of each stored `.eml`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        on_received: Callable[[Path], None] | None = None,
        user: str = PRACTICE_USER,
        password: str = "",
        size_limit: int = SIZE_LIMIT,
    ) -> None:
        self.folder = folder
        self.host = HOST
        self.user = user
        self.password = password or secrets.token_urlsafe(12)
        self.size_limit = size_limit
        self.port_starttls = 0
        self.port_tls = 0
        self.ca_file = folder / "practice-ca.pem"
        self._on_received = on_received
        self._servers: list[asyncio.Server] = []
        self._peers: set[_Peer] = set()
        self._stored = 0

    async def start(self) -> None:
        """Make the certificates, listen on two free ports. The PEM to trust is in `ca_file` afterwards."""
        loop = asyncio.get_running_loop()
        context = await asyncio.to_thread(self._prepare)
        ports = []
        try:
            for wrapped in (None, context):
                peer = partial(_Peer, self, loop, context, implicit_tls=wrapped is not None)
                server = await loop.create_server(peer, HOST, 0, ssl=wrapped, start_serving=False)
                self._servers.append(server)  # ours before it listens: who is cancelled now leaves no port behind
                await server.start_serving()
                ports.append(server.sockets[0].getsockname()[1])
        except BaseException:
            await self.stop()
            raise
        self.port_starttls, self.port_tls = ports

    async def stop(self) -> None:
        """Close both ports and every connection. Stored messages stay."""
        for server in self._servers:
            server.close()
        for peer in list(self._peers):
            peer.hang_up()
        ended = [peer.ended for peer in self._peers]
        if ended:
            await asyncio.wait(ended, timeout=_CLOSING_SECONDS)
        self._servers.clear()

    def received(self) -> list[Path]:
        """The stored messages, oldest first."""
        return sorted(self.folder.glob("*.eml"))

    def _prepare(self) -> ssl.SSLContext:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        authority, server = make_certificates()
        _write_whole(self.ca_file, authority)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        # ssl reads keys from files only; this one exists for a moment, mode 0600
        descriptor, name = tempfile.mkstemp(dir=self.folder, prefix=".key-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(server)
            context.load_cert_chain(name)
        finally:
            Path(name).unlink(missing_ok=True)
        return context

    async def _store(self, envelope: Envelope) -> None:
        self._stored += 1
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        path = self.folder / f"{stamp}-{self._stored:04d}.eml"
        description = json.dumps({"mail_from": envelope.mail_from, "rcpt_tos": list(envelope.rcpt_tos)}, indent=1)
        content = bytes(envelope.original_content or b"")

        def write() -> None:
            _write_whole(path.with_suffix(".json"), description.encode())
            _write_whole(path, content)

        await asyncio.to_thread(write)
        if self._on_received is not None:
            self._on_received(path)


class _Peer(SMTP):
    """One connection. aiosmtpd calls the `handle_...` hooks of its handler: this object itself."""

    def __init__(
        self, practice: Practice, loop: asyncio.AbstractEventLoop, context: ssl.SSLContext, *, implicit_tls: bool
    ) -> None:
        self._practice = practice
        self.ended: asyncio.Future[None] = loop.create_future()
        super().__init__(
            _Handler(practice),
            hostname="practice.tintero.test",
            ident="Tintero practice server",
            data_size_limit=practice.size_limit,
            enable_SMTPUTF8=True,
            tls_context=None if implicit_tls else context,
            require_starttls=not implicit_tls,
            auth_required=True,
            authenticator=self._authenticate_peer,
            loop=loop,
        )
        if implicit_tls:
            # "AUTH needs TLS" knows STARTTLS only; here TLS was there from the first octet
            self._auth_require_tls = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._practice._peers.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._practice._peers.discard(self)
        if not self.ended.done():
            self.ended.set_result(None)
        if self.transport is not None:  # aiosmtpd calls this twice after a failed handshake
            super().connection_lost(error)

    def hang_up(self) -> None:
        """Drop the connection without a word."""
        for transport in (self._original_transport, self.transport):
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()

    def _authenticate_peer(
        self, server: SMTP, session: PeerSession, envelope: Envelope, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        right = hmac.compare_digest(data.login, self._practice.user.encode()) & hmac.compare_digest(
            data.password, self._practice.password.encode()
        )
        return AuthResult(success=right, handled=False)


class _Handler:
    """The hooks that aiosmtpd looks up by name."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    async def handle_EHLO(
        self, server: SMTP, session: PeerSession, envelope: Envelope, name: str, lines: list[str]
    ) -> list[str]:
        session.host_name = name
        # aiosmtpd reads one command after the other from its buffer, which is all RFC 2920 asks of a server
        return [*lines[:-1], "250-PIPELINING", lines[-1]]

    async def handle_AUTH(
        self, server: SMTP, session: PeerSession, envelope: Envelope, arguments: list[str]
    ) -> str | None:
        """PLAIN or LOGIN; None when the refusal has been said already. aiosmtpd itself goes on to log a deprecation."""
        mechanism = server.auth_LOGIN if arguments[0] == "LOGIN" else server.auth_PLAIN
        result = await mechanism(server, arguments)
        if result.success:
            session.authenticated = True
            return "235 2.7.0 Welcome"
        return None if result.handled else "535 5.7.8 User name or password is wrong"

    async def handle_DATA(self, server: SMTP, session: PeerSession, envelope: Envelope) -> str:
        try:
            await self._practice._store(envelope)
        except OSError as error:
            return f"452 4.3.1 The practice server could not store the message: {error.strerror}"
        return "250 2.0.0 Kept for you to look at"


def _write_whole(path: Path, content: bytes) -> None:
    """The file is complete or absent."""
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_bytes(content)
    temporary.replace(path)
