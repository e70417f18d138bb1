"""Messages one after the other in one file: mbox in its `mboxrd` variant, which can be taken apart again exactly.

Source: RFC 4155 for the form; a line that begins with `From ` after any number of `>` gets one more `>`, which a
reader takes away. Line ends are LF. No `Content-Length`: readers that trust one lose mail.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

_FROM = re.compile(rb">*From ")
_BEGINS = re.compile(rb"From [^\n]*\b\d{4}\b[^\n]*\n")  # a year is in it
_LONGEST_LINE = 500  # octets of a line between messages
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_ONCE = 1_000_000  # octets that are looked at in one piece
_SENDER = re.compile(r"[\x21-\x7e]{1,320}")
_NOBODY = "MAILER-DAEMON"
Source = bytes | mmap.mmap


def append(out: BinaryIO, message: BinaryIO, sender: str, when: float) -> None:
    """Write one message behind what is in `out`. `sender` is an addr-spec, `when` seconds since the epoch."""
    author = sender if _SENDER.fullmatch(sender) else _NOBODY
    stamp = datetime.fromtimestamp(max(when, 0.0), UTC).strftime("%a %b %d %H:%M:%S %Y")
    out.write(f"From {author} {stamp}\n".encode("ascii"))
    ended = True
    for line in _lines(message):
        out.write(b">" + line if _FROM.match(line) else line)
        ended = line.endswith(b"\n")
    out.write(b"\n" if ended else b"\n\n")


def spans(source: Source) -> Iterator[tuple[int, int]]:
    """Where each message of a mailbox begins and ends, without the lines between them.

    A line that looks like a beginning and has no blank line before it is none, as most writers see it.
    """
    start = -1
    for line, after in _beginnings(source):
        if start >= 0:
            yield start, _end(source, start, line)
        start = after
    if start >= 0:
        yield start, _end(source, start, len(source))


def _beginnings(source: Source) -> Iterator[tuple[int, int]]:
    """Where the lines between messages begin and end."""
    at = 0 if source[:5] == b"From " else source.find(b"\nFrom ") + 1 or -1
    while at >= 0:
        found = _BEGINS.match(source[at : at + _LONGEST_LINE])
        if found and (at < 3 or source[at - 3 : at].replace(b"\r", b"").endswith(b"\n\n")):
            yield at, at + found.end()
        at = source.find(b"\nFrom ", at) + 1 or -1


def take_out(source: Source, start: int, end: int, out: BinaryIO) -> int:
    """Write one message as it was before it came into the mailbox; how many octets."""
    size = 0
    while start < end:
        stop = end if end - start <= _ONCE else source.rfind(b"\n", start, start + _ONCE) + 1
        stop = stop if stop > start else min(start + _ONCE, end)  # a line without end
        size += out.write(_QUOTED.sub(rb"\1", source[start:stop]))
        start = stop
    return size


def _end(source: Source, start: int, end: int) -> int:
    """Before the blank line that every message of a mailbox has behind it."""
    for blank in (b"\r\n", b"\n"):
        if end - len(blank) > start and source[end - 2 * len(blank) : end] == blank * 2:
            return end - len(blank)
    return end


def _lines(message: BinaryIO) -> Iterator[bytes]:
    for line in message:
        yield line[:-2] + b"\n" if line.endswith(b"\r\n") else line
