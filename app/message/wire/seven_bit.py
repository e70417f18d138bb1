"""Whether foreign octets can travel as they are, and their line ends made canonical.

Source: RFC 5321 sections 2.3.8 and 4.5.2, RFC 5322 section 2.3. Bare CR and bare LF let one server see
the end of a message where the next one does not (CVE-2023-51764), so only CRLF ever leaves.
"""

from __future__ import annotations

from enum import StrEnum

from app.message.wire.fields import LONGEST_LINE


class LineEnds(StrEnum):
    """How the lines of a file end. One file, one way: mixtures are not guessed at."""

    CRLF = "crlf"
    LF = "lf"


class Flaw(StrEnum):
    """Why octets cannot travel as they are."""

    NUL = "nul"
    MIXED_LINE_ENDS = "mixed_line_ends"
    LONG_LINE = "long_line"


class Canonical:
    """Feeds a file through, block by block, and hands it out with CRLF line ends.

    A file that ends its lines in CRLF comes out octet for octet; one that uses LF throughout has each
    of them replaced. `flaw` tells what stands in the way; from then on nothing more is handed out.
    `eight_bit` tells whether an octet above 127 was seen.
    """

    def __init__(self, line_ends: LineEnds) -> None:
        self._line_ends = line_ends
        self._open_line = 0  # octets of the line that has not ended yet
        self._held = b""  # a CR whose LF may be in the next block
        self.eight_bit = False
        self.flaw: Flaw | None = None

    def feed(self, block: bytes) -> bytes:
        block = self._held + block
        self._held = b""
        if block.endswith(b"\r"):
            block, self._held = block[:-1], b"\r"
        return self._checked(block)

    def finish(self) -> bytes:
        """What completes the last line; empty when the file ended with a line end."""
        if self._held and not self.flaw:
            self.flaw = Flaw.MIXED_LINE_ENDS
        return b"\r\n" if self._open_line and not self.flaw else b""

    def _checked(self, block: bytes) -> bytes:
        if self.flaw:
            return b""
        pairs, feeds, returns = block.count(b"\r\n"), block.count(b"\n"), block.count(b"\r")
        wanted = feeds if self._line_ends is LineEnds.CRLF else 0
        if pairs != wanted or returns != wanted:
            self.flaw = Flaw.MIXED_LINE_ENDS
        elif b"\x00" in block:
            self.flaw = Flaw.NUL
        elif self._longest_line(block) > LONGEST_LINE:
            self.flaw = Flaw.LONG_LINE
        if self.flaw:
            return b""
        self.eight_bit = self.eight_bit or not block.isascii()
        return block if self._line_ends is LineEnds.CRLF else block.replace(b"\n", b"\r\n")

    def _longest_line(self, block: bytes) -> int:
        first, *others = map(len, block.split(b"\r\n" if self._line_ends is LineEnds.CRLF else b"\n"))
        first += self._open_line
        self._open_line = others[-1] if others else first
        return max(first, *others) if others else first


def line_ends_of(start: bytes) -> LineEnds:
    """The way the first line of a file ends; CRLF when there is no line end in sight."""
    end = start.find(b"\n")
    return LineEnds.LF if end >= 0 and start[end - 1 : end] != b"\r" else LineEnds.CRLF
