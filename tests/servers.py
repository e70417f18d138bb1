"""A small SMTP server that records every octet and misbehaves as told.

    async with SmtpServer(replies={"MAIL": b"451 4.3.0 later\\r\\n"}) as server:
        ... Server("127.0.0.1", server.port, Security.NONE) ...
        assert server.messages == []

Every point of a conversation has a name: GREETING EHLO HELO STARTTLS AUTH ANSWER (to a 334) MAIL RCPT DATA
END (of data, or of the chunk that is the last) RSET QUIT OTHER.
`replies` maps a name, or a name and the start of its argument (`"RCPT <bad@"`), to an action: octets to write as
they are, DROP, RESET, HANG, an `asyncio.Event` to wait for, a coroutine function
that is given the conversation, or a tuple of those. A list is used up, one action each time; then the usual
answer comes again (None in a list: the usual answer this time). `in_body` is a pair of an octet count and an
action. A message counts as accepted from the moment on at which the server decides to say 2xx.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum

from app.model.account import Pin, Security, Server


class Misbehaviour(Enum):
    DROP = "close the connection"
    RESET = "reset the connection"
    HANG = "say nothing more"


DROP, RESET, HANG = Misbehaviour.DROP, Misbehaviour.RESET, Misbehaviour.HANG
Step = bytes | Misbehaviour | asyncio.Event | Callable[["Conversation"], Awaitable[None]]
Action = Step | tuple[Step, ...]
Replies = Mapping[str, Action | list[Action | None]]
EXTENSIONS = ("PIPELINING", "SIZE 100000000", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES")
USER, PASSWORD = "alice@example.test", "alice-secret-canary"


@dataclass
class Message:
    """An accepted message: `body` is un-stuffed."""

    sender: str
    recipients: list[str]
    body: bytes
    sha256: str = ""
    mail_options: str = ""
    rcpt_options: list[str] = field(default_factory=list)


class Gone(Exception):
    """The connection ended."""


class SmtpServer:
    def __init__(
        self,
        *,
        security: Security = Security.NONE,
        context: ssl.SSLContext | None = None,
        extensions: tuple[str, ...] = EXTENSIONS,
        auth: str = "",
        users: Mapping[str, str] | None = None,
        replies: Replies | None = None,
        in_body: tuple[int, Action] | None = None,
        keep_bodies: bool = True,
        host: str = "127.0.0.1",
        receive_buffer: int = 0,
    ) -> None:
        self.security = security
        self.context = context
        self.extensions = extensions
        self.auth = auth
        self.users = dict({USER: PASSWORD} if users is None else users)
        self.replies = {k: list(v) if isinstance(v, list) else v for k, v in (replies or {}).items()}
        self.in_body = in_body
        self.keep_bodies = keep_bodies
        self.host = host
        self.receive_buffer = receive_buffer  # octets; small makes a client feel that nobody reads
        self.port = 0
        self.commands: list[str] = []
        self.messages: list[Message] = []
        self.connections = 0
        self.turns = 0  # how often the server had answered all and waited for the client
        self.body_octets = 0  # of all bodies, complete or not, as they came
        self.plain_octets = b""  # everything that came before TLS
        self.failures: list[BaseException] = []  # bugs in the server itself
        self.conversations: list[Conversation] = []
        self.ended = asyncio.Event()  # a connection has ended
        self.in_data = asyncio.Event()  # a 354 was given
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> SmtpServer:
        implicit = self.context if self.security is Security.TLS else None
        self._server = await asyncio.start_server(
            self._connected, self.host, 0, ssl=implicit, limit=self.receive_buffer or 1 << 20
        )
        if self.receive_buffer:
            self._server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive_buffer)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        assert not self.failures, self.failures

    def at(self, security: Security | None = None, *, ca_file: str = "", pin: str = "") -> Server:
        """The account's view of this server."""
        chosen = security if security is not None else self.security
        return Server(self.host, self.port, chosen, ca_file, Pin(pin, 0.0) if pin else None)

    def said(self, verb: str) -> list[str]:
        """The commands that began with `verb`."""
        return [c for c in self.commands if c.split(" ")[0].upper() == verb]

    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        return Conversation(self, reader, writer)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            self.conversations.append(self.converse(reader, writer))
            await self.conversations[-1].run()
        except (Gone, OSError, asyncio.CancelledError):
            pass
        except BaseException as error:
            self.failures.append(error)
        finally:
            self._tasks.discard(task)
            writer.transport.abort()
            self.ended.set()


class Conversation:
    def __init__(self, server: SmtpServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.server, self.reader, self.writer = server, reader, writer
        self.input = bytearray()
        self.output = bytearray()
        self.encrypted = server.security is Security.TLS
        self.signed_in = False
        self.sender: str | None = None
        self.mail_options = ""
        self.recipients: list[str] = []
        self.rcpt_options: list[str] = []
        self.answered = True
        self.pending: Message | None = None  # its end was seen and nothing was said yet

    async def run(self) -> None:
        await self.say("GREETING", "", b"220 test.example.test ESMTP\r\n")
        while True:
            line = await self.line()
            self.server.commands.append(line.decode("utf-8", "surrogateescape"))
            verb, _, argument = line.decode("utf-8", "surrogateescape").partition(" ")
            await self.command(verb.upper(), argument)

    async def command(self, verb: str, argument: str) -> None:
        if verb == "EHLO":
            await self.say(verb, argument, self.hello())
        elif verb == "HELO":
            await self.say(verb, argument, b"250 test.example.test\r\n")
        elif verb == "STARTTLS":
            await self.say(verb, argument, b"220 2.0.0 go ahead\r\n")
            await self.flush()
            self.server.plain_octets += b"STARTTLS\r\n"
            assert self.server.context is not None
            # a client that leaves right behind the handshake would make asyncio 3.11 warn otherwise
            self.writer.transport.get_protocol()._over_ssl = True
            await self.writer.start_tls(self.server.context)
            self.encrypted, self.answered = True, True
            self.input.clear()
        elif verb == "AUTH":
            await self.authenticate(argument)
        elif verb == "MAIL":
            self.sender, self.mail_options = _path(argument)
            self.recipients, self.rcpt_options = [], []
            if not await self.say(verb, argument, b"250 2.1.0 sender ok\r\n"):
                self.sender = None
        elif verb == "RCPT":
            address, options = _path(argument)
            usual = b"250 2.1.5 recipient ok\r\n" if self.sender is not None else b"503 5.5.1 MAIL first\r\n"
            if await self.say(verb, argument, usual) and self.sender is not None:
                self.recipients.append(address)
                self.rcpt_options.append(options)
        elif verb == "DATA":
            usual = b"354 go ahead\r\n" if self.recipients else b"503 5.5.1 RCPT first\r\n"
            if await self.say(verb, argument, usual, success=b"354"):
                await self.text()
        elif verb == "BDAT" and "CHUNKING" in self.server.extensions:
            await self.chunk(argument)
        elif verb == "RSET":
            self.sender, self.recipients = None, []
            await self.say(verb, argument, b"250 2.0.0 reset\r\n")
        elif verb == "QUIT":
            await self.say(verb, argument, b"221 2.0.0 bye\r\n")
            await self.flush()
            raise Gone
        else:
            await self.say("OTHER", argument, b"500 5.5.1 what?\r\n")

    def hello(self) -> bytes:
        lines = list(self.server.extensions)
        if self.server.security is Security.STARTTLS and not self.encrypted:
            lines.append("STARTTLS")
        elif self.server.auth:
            lines.append(f"AUTH {self.server.auth}")
        names = ["test.example.test", *lines]
        return b"".join(f"250{'-' if i < len(names) - 1 else ' '}{n}\r\n".encode() for i, n in enumerate(names))

    async def authenticate(self, argument: str) -> None:
        mechanism, _, first = argument.partition(" ")
        if (action := self.action("AUTH", argument)) is not None:
            await self.act(action)
            return
        answers = [first] if first else []
        for prompt in {"PLAIN": [b""], "LOGIN": [b"Username:", b"Password:"]}.get(mechanism, [])[len(answers) :]:
            self.output += b"334 " + base64.b64encode(prompt) + b"\r\n"
            answers.append((await self.line()).decode())
            if (action := self.action("ANSWER", answers[-1])) is not None:
                await self.act(action)
                return
        decoded = [base64.b64decode(a) for a in answers]
        if mechanism in ("OAUTHBEARER", "XOAUTH2"):
            await self.take_token(decoded[0])
            return
        user, password = decoded[0].split(b"\0")[1:] if mechanism == "PLAIN" else decoded
        self.signed_in = self.server.users.get(user.decode()) == password.decode()
        self.output += b"235 2.7.0 welcome\r\n" if self.signed_in else b"535 5.7.8 wrong\r\n"

    async def take_token(self, first: bytes) -> None:
        """Any user whose token is among the passwords; a refusal is explained first (RFC 7628 section 3.2.3)."""
        token = next((f.removeprefix(b"auth=Bearer ") for f in first.split(b"\x01") if f.startswith(b"auth=")), b"")
        self.signed_in = token.decode() in self.server.users.values()
        if not self.signed_in:
            self.output += b"334 " + base64.b64encode(b'{"status":"400","schemes":"bearer"}') + b"\r\n"
            await self.line()
        self.output += b"235 2.7.0 welcome\r\n" if self.signed_in else b"535 5.7.8 wrong\r\n"

    async def text(self) -> None:
        server = self.server
        self.answered = True
        await self.flush()
        server.in_data.set()
        pieces, digest, count, tail = [], hashlib.sha256(), 0, b"\r\n"
        while True:
            if not self.input:
                await self.more()
            data = tail + bytes(self.input)
            self.input.clear()
            end = data.find(b"\r\n.\r\n")
            if end >= 0:
                piece, self.input = data[:end], bytearray(data[end + 5 :])
                server.body_octets += len(piece) + 5 - len(tail)
            else:
                piece, keep = data[:-4], data[-4:]
                server.body_octets += len(data) - len(tail)
                tail = keep
            count += len(piece)
            if server.keep_bodies:
                pieces.append(piece)
            else:
                digest.update(piece)
            if server.in_body is not None and count >= server.in_body[0]:
                action, server.in_body = server.in_body[1], None
                await self.act(action)
                await self.flush()
            if end >= 0:
                break
        body = (b"".join(pieces) + b"\r\n")[2:].replace(b"\r\n..", b"\r\n.") if server.keep_bodies else b""
        if body.startswith(b".."):
            body = body[1:]
        recipients, options = self.recipients, self.rcpt_options
        sender, self.sender, self.recipients = self.sender or "", None, []
        self.answered = True
        shown = hashlib.sha256(body) if server.keep_bodies else digest
        self.pending = Message(sender, recipients, body, shown.hexdigest(), self.mail_options, options)
        chosen, accepted = self.choose("END", "", b"250 2.0.0 queued\r\n")
        if accepted:
            self.accept()
        await self.act(chosen)

    async def chunk(self, argument: str) -> None:
        """A whole text at once, so many octets, whatever is in them."""
        size, last = argument.upper().split(" ")
        assert last == "LAST"
        self.answered = True
        await self.flush()
        self.server.in_data.set()
        body = await self.octets(int(size))
        if not self.recipients:
            self.output += b"503 5.5.1 RCPT first\r\n"
            return
        digest, recipients, options = hashlib.sha256(body).hexdigest(), self.recipients, self.rcpt_options
        sender, self.sender, self.recipients = self.sender or "", None, []
        self.pending = Message(sender, recipients, body, digest, self.mail_options, options)
        chosen, accepted = self.choose("END", argument, b"250 2.0.0 queued\r\n")
        if accepted:
            self.accept()
        await self.act(chosen)

    async def octets(self, size: int) -> bytes:
        """Read so many, with whatever is to happen in the middle of them."""
        server, got = self.server, bytearray()
        while True:
            if server.in_body is not None and len(got) >= server.in_body[0]:
                action, server.in_body = server.in_body[1], None
                await self.act(action)
                await self.flush()
            if len(got) == size:
                return bytes(got)
            if not self.input:
                await self.more()
            piece = self.input[: size - len(got)]
            del self.input[: len(piece)]
            got += piece
            server.body_octets += len(piece)

    def accept(self) -> None:
        """Take responsibility for the message whose end was seen, whatever is said about it."""
        if self.pending is not None:
            self.server.messages.append(self.pending)
            self.pending = None

    def action(self, verb: str, argument: str) -> Action | None:
        whole = f"{verb} {argument.partition(':')[2] or argument}"
        for name, action in self.server.replies.items():
            if name == verb or (" " in name and whole.startswith(name)):
                if not isinstance(action, list):
                    return action
                if action:
                    return action.pop(0)
        return None

    async def say(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> bool:
        """Whether the answer, usual or not, is a success."""
        chosen, succeeds = self.choose(verb, argument, usual, success=success)
        await self.act(chosen)
        return succeeds

    def choose(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> tuple[Action, bool]:
        action = self.action(verb, argument)
        chosen = usual if action is None else action
        words = chosen if isinstance(chosen, tuple) else (chosen,)
        return chosen, next((w for w in words if isinstance(w, bytes)), b"").startswith(success)

    async def act(self, action: Action) -> None:
        for part in action if isinstance(action, tuple) else (action,):
            if isinstance(part, bytes):
                self.output += part
                continue
            await self.flush()
            if isinstance(part, asyncio.Event):
                await part.wait()
            elif callable(part):
                await part(self)
            elif part is HANG:
                await asyncio.Event().wait()
            elif part is RESET:
                linger_zero(self.writer)
                raise Gone
            else:
                self.writer.close()
                with suppress(OSError):
                    await self.writer.wait_closed()
                raise Gone

    async def line(self) -> bytes:
        while (end := self.input.find(b"\r\n")) < 0:
            await self.more()
        line = bytes(self.input[:end])
        del self.input[: end + 2]
        if not self.encrypted:
            self.server.plain_octets += line + b"\r\n"
        self.answered = True
        return line

    async def more(self) -> None:
        """Answers go out when there is nothing left to read, as RFC 2920 section 3.2 asks of a server."""
        await self.flush()
        if self.answered:
            self.server.turns += 1
            self.answered = False
        data = await self.reader.read(1 << 18)
        if not data:
            raise Gone
        self.input += data

    async def flush(self) -> None:
        if self.output:
            self.writer.write(bytes(self.output))
            self.output.clear()
        await self.writer.drain()


def _path(argument: str) -> tuple[str, str]:
    """`FROM:<a@b.example> SIZE=1` as address and options."""
    inner = argument[argument.index("<") + 1 :]
    end = inner.rindex(">")
    return inner[:end], inner[end + 1 :].strip()


def linger_zero(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
