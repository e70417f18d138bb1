"""Reading what a server says: strictly, bounded, and as data.

Source: RFC 5321 section 4.2, RFC 2034 (enhanced codes). Act on the first digit; the enhanced code only
refines the advice. Code and text of a reply may come from an attacker: nothing here trusts either.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from aiosmtplib import SMTPResponse

from app.errors import Reply
from app.net.submission.transcript import printable

LONGEST_LINE = 4 * 1024  # octets, without the line end
LARGEST_REPLY = 64 * 1024  # octets
MOST_LINES = 200

_LINE = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)
_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)")


class MalformedReply(Exception):
    """Not a reply as RFC 5321 defines it. `said` is the start of what came instead."""

    def __init__(self, problem: str, said: bytes) -> None:
        super().__init__(problem)
        self.problem = problem
        self.said = said[:200]


class ReplyReader:
    """Octets in, whole replies out. `on_line` sees every complete line, decoded, without its end."""

    def __init__(self, on_line: Callable[[str], None]) -> None:
        self._buffer = bytearray()
        self._on_line = on_line
        self._code = b""
        self._texts: list[str] = []
        self._size = 0

    @property
    def pending(self) -> bool:
        """Part of a reply is waiting for its rest."""
        return bool(self._buffer or self._texts)

    def feed(self, data: bytes) -> list[SMTPResponse]:
        """The replies that `data` completes. Raises MalformedReply; afterwards the reader is of no use."""
        self._buffer += data
        found = []
        start = 0
        while (end := self._buffer.find(b"\n", start)) >= 0:
            line = bytes(self._buffer[start:end])
            start = end + 1
            reply = self._line(line.removesuffix(b"\r"))
            if reply is not None:
                found.append(reply)
        del self._buffer[:start]
        if len(self._buffer) > LONGEST_LINE + 1:  # a CR may wait for its LF
            raise MalformedReply("a line without end", bytes(self._buffer[:200]))
        return found

    def _line(self, line: bytes) -> SMTPResponse | None:
        self._on_line(line[:LONGEST_LINE].decode("utf-8", "replace"))
        if len(line) > LONGEST_LINE:
            raise MalformedReply("a line that is too long", line)
        match = _LINE.fullmatch(line)
        if match is None:
            raise MalformedReply("a line without a reply code", line)
        code, separator, text = match[1], match[2] or b" ", match[3] or b""
        if self._code and code != self._code:
            raise MalformedReply("two codes in one reply", line)
        self._code = code
        self._size += len(line)
        self._texts.append(text.decode("utf-8", "replace").strip())
        if self._size > LARGEST_REPLY or len(self._texts) > MOST_LINES:
            raise MalformedReply("a reply that is too long", line)
        if separator == b"-":
            return None
        reply = SMTPResponse(int(code), "\n".join(self._texts))
        self._code, self._texts, self._size = b"", [], 0
        return reply


def as_reply(response: SMTPResponse) -> Reply:
    """The model's form: one line, control characters escaped, the enhanced code also on its own.

    A server repeats the enhanced code on every line; `text` keeps the first one only.
    """
    lines = response.message.split("\n")
    first = _ENHANCED.match(lines[0])
    enhanced = first[1] if first else ""
    rest = [line.removeprefix(enhanced).strip() if enhanced else line for line in lines[1:]]
    return Reply(response.code, printable(" ".join(x for x in [lines[0], *rest] if x)), enhanced)
