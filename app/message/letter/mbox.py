"""Messages one after the other in one file: mbox in its `mboxrd` variant, which can be taken apart again exactly.

Source: RFC 4155 for the form; a line that begins with `From ` after any number of `>` gets one more `>`, which a
reader takes away. Line ends are LF. No `Content-Length`: readers that trust one lose mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

_FROM = re.compile(rb">*From ")
_SENDER = re.compile(r"[\x21-\x7e]{1,320}")
_NOBODY = "MAILER-DAEMON"


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


def _lines(message: BinaryIO) -> Iterator[bytes]:
    for line in message:
        yield line[:-2] + b"\n" if line.endswith(b"\r\n") else line
