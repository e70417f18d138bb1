"""An IMAP server on the loopback that says what a test wants, rightly or wrongly."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from certificates import leaf

WELL = {
    b"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SPECIAL-USE LIST-EXTENDED\r\n{tag} OK done\r\n",
    b"LIST": b'* LIST () "/" INBOX\r\n* LIST (\\HasNoChildren \\Sent) "/" "Kept mail"\r\n{tag} OK done\r\n',
    b"EXAMINE": b"* 3 EXISTS\r\n{tag} OK [READ-ONLY] done\r\n",
    b"UID": b"* SEARCH 17\r\n{tag} OK done\r\n",
    b"STARTTLS": b"{tag} OK go\r\n",
}


@dataclass
class ImapServer:
    """`answers` by the first word of a command, `{tag}` for its tag; an empty one is silence. `heard` is in order."""

    answers: dict[bytes, bytes] = field(default_factory=dict)
    greeting: bytes = b"* OK ready\r\n"
    signed_in: bytes = b"{tag} OK in\r\n"
    plain: bool = False
    """It begins without TLS."""
    port: int = 0
    heard: list[bytes] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(self.greeting)
            while line := await reader.readline():
                tag, _, rest = line.rstrip(b"\r\n").partition(b" ")
                word = rest.split(b" ")[0].upper()
                if word == b"LOGOUT":
                    break  # not noted: who says it does not wait
                self.heard.append(rest)
                self.encrypted.append(writer.get_extra_info("ssl_object") is not None)
                if word in (b"AUTHENTICATE", b"LOGIN"):
                    await self._let_in(rest, reader, writer)
                    writer.write(self.signed_in.replace(b"{tag}", tag))
                    continue
                answer = self.answers.get(word, WELL.get(word, b"{tag} BAD what\r\n"))
                writer.write(answer.replace(b"{tag}", tag))
                if word == b"STARTTLS" and b"OK" in answer and answer.count(b"\r\n") == 1:
                    await writer.start_tls(leaf().server_context())
        except (ConnectionError, ssl.SSLError):
            pass  # clients of these tests leave when they are displeased
        finally:
            writer.transport.abort()

    async def _let_in(self, rest: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if rest.startswith(b"AUTHENTICATE"):
            if rest.count(b" ") < 2:
                writer.write(b"+ \r\n")
                self.heard.append((await reader.readline()).rstrip(b"\r\n"))
            return
        while literal := re.search(rb"\{(\d+)\}\Z", rest):
            writer.write(b"+ go on\r\n")
            rest = await reader.readexactly(int(literal[1])) + (await reader.readline()).rstrip(b"\r\n")
            self.heard.append(rest)


@asynccontextmanager
async def serving(server: ImapServer) -> AsyncIterator[ImapServer]:
    context = None if server.plain else leaf().server_context()
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=context)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
