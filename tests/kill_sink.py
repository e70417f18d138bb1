"""A mail server that reads as slowly as it is told, and counts what it took responsibility for."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter

from slow_line import NarrowServer

LATER = "later"
"""A recipient of this name is put off every other time."""
_MESSAGE_ID = re.compile(rb"^Message-ID: *(<[^>]+>)", re.MULTILINE | re.IGNORECASE)


class Sink(NarrowServer):
    """It reads `rate` octets a second at most and answers the end of a
    message after up to `answer_seconds`; `accepted` counts recipients by Message-ID and address. With `chunks` it
    offers CHUNKING in place of PIPELINING, so that short texts come as one chunk.
    """

    def __init__(self, chance: random.Random, *, rate: float, answer_seconds: float, chunks: bool = False) -> None:
        super().__init__()
        self.accepted: Counter[tuple[str, str]] = Counter()
        self._chance, self._rate, self._answer_seconds = chance, rate, answer_seconds
        self._put_off = False
        self._offers = b"CHUNKING" if chunks else b"PIPELINING"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 slow.example.test\r\n")
        recipients: list[str] = []
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"EHLO":
                writer.write(b"250-slow.example.test\r\n250-%s\r\n250 SIZE 100000000\r\n" % self._offers)
            elif verb == b"DATA" and not recipients:
                writer.write(b"554 5.5.1 no valid recipients\r\n")
            elif verb in (b"DATA", b"BDAT"):
                if verb == b"DATA":
                    writer.write(b"354 go ahead\r\n")
                    message_id = await self._read_text(reader)
                else:
                    message_id = _name(await reader.readexactly(int(line.split()[1])))
                await asyncio.sleep(self._chance.uniform(0, self._answer_seconds))
                self.accepted.update((message_id, address) for address in recipients)  # ours now, whoever hears of it
                writer.write(b"250 2.0.0 accepted\r\n")
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                return
            else:
                if verb == b"MAIL":
                    recipients = []
                elif verb == b"RCPT":
                    address = line.decode().partition("<")[2].partition(">")[0]
                    self._put_off = address.startswith(LATER) and not self._put_off
                    if self._put_off:
                        writer.write(b"450 4.2.0 not yet\r\n")
                        continue
                    recipients.append(address)
                writer.write(b"250 ok\r\n")

    async def _read_text(self, reader: asyncio.StreamReader) -> str:
        head, tail, started, count = b"", b"", time.monotonic(), 0
        while not tail.endswith(b"\r\n.\r\n"):
            piece = await reader.read(1 << 16)
            if not piece:
                raise asyncio.IncompleteReadError(b"", None)
            count += len(piece)
            head, tail = (head + piece)[:4096], (tail + piece)[-5:]
            ahead = count / self._rate - (time.monotonic() - started)
            if ahead > 0:
                await asyncio.sleep(ahead)
        return _name(head)


def _name(text: bytes) -> str:
    found = _MESSAGE_ID.search(text)
    assert found is not None
    return found[1].decode()
