"""What was said on one connection, bounded and without secrets.

Redaction follows the state of the protocol, not the look of a line: from AUTH until its final reply
nothing that either side says is kept but the verb and the code. A server may echo what it was sent.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

HIDDEN = "<hidden>"
_LONGEST_LINE = 500
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def printable(text: str) -> str:
    """Foreign text as data for a log or a window: control and direction characters escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii") for c in text)


class Transcript:
    """At most `lines` lines of a conversation: its beginning and its end; what lies between is counted.

    `secrets` passed to `hide` are masked in every later line, in clear and in the encodings that
    the mechanisms use.
    """

    def __init__(self, lines: int = 200, *, clock: Callable[[], float] = time.time) -> None:
        self._first: list[str] = []
        self._room_for_first = lines // 4
        self._newest: deque[str] = deque(maxlen=lines - self._room_for_first)
        self._dropped = 0
        self._clock = clock
        self._secrets: tuple[str, ...] = ()
        self._signing_in = False

    def hide(self, *secrets: str) -> None:
        """Mask these wherever they appear from now on; empty ones are ignored."""
        self._secrets = tuple(sorted({*self._secrets, *(s for s in secrets if s)}, key=len, reverse=True))

    def begin_secret(self) -> None:
        """AUTH was said: until `end_secret`, lines of both sides lose everything but verb or code."""
        self._signing_in = True

    def end_secret(self) -> None:
        """The final reply to AUTH was noted."""
        self._signing_in = False

    def sent(self, line: str) -> None:
        """A command, without its line end."""
        if self._signing_in:
            words = line.split(" ", 2)
            line = " ".join([*words[:2], HIDDEN][: len(words)]) if words[0] == "AUTH" else HIDDEN
        self._note(">", line)

    def received(self, line: str) -> None:
        """One line of a reply, without its line end."""
        if self._signing_in:
            line = f"{line[:4]}{HIDDEN}" if len(line) > 4 else line
        self._note("<", line)

    def note(self, text: str) -> None:
        """Something that happened without words on the wire."""
        self._note("*", text)

    def text(self) -> str:
        """All lines, each `HH:MM:SS.mmm`, direction (`>` ours, `<` theirs, `*` remark) and text."""
        gap = [f"* {self._dropped} lines are not kept"] if self._dropped else []
        return "\n".join([*self._first, *gap, *self._newest])

    def masked(self, text: str) -> str:
        """`text` without what `hide` was told."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text

    def _note(self, direction: str, text: str) -> None:
        shown = printable(self.masked(text))
        if len(shown) > _LONGEST_LINE:
            shown = shown[: _LONGEST_LINE - 1] + _ELLIPSIS
        now = self._clock()
        stamp = time.strftime("%H:%M:%S", time.localtime(now))
        line = f"{stamp}.{int(now * 1000) % 1000:03d} {direction} {shown}"
        if len(self._first) < self._room_for_first:
            self._first.append(line)
            return
        self._dropped += len(self._newest) == self._newest.maxlen
        self._newest.append(line)
