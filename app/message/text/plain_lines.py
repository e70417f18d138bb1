"""Lines of plain text: how wide they are, and where they are broken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_WIDE = {"W", "F"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or one paragraph that may be broken into several when `wrap` is set.

    `first` stands before its first line (a list mark, quote marks), `rest` before all others.
    """

    text: str
    first: str = ""
    rest: str = ""
    wrap: bool = True

    def behind(self, first: str, rest: str, *, wrap: bool) -> Line:
        """The same within something else, such as a quote or an item of a list."""
        return Line(self.text, first + self.first, rest + self.rest, self.wrap and wrap)

    def rendered(self, width: int) -> Iterator[str]:
        """The finished lines, at most `width` columns where words allow; 0 breaks nothing.

        Words are never cut, so a long address on the web stays one that can be clicked.
        """
        whole = self.first + self.text
        if not width or not self.wrap or columns(whole) <= width:
            yield _finished(whole)
            return
        current, used = self.first, columns(self.first)
        empty = True
        for word in self.text.split(" "):
            taken = columns(word)
            if not empty and used + 1 + taken > width:
                yield _finished(current)
                current, used, empty = self.rest, columns(self.rest), True
            current += word if empty else f" {word}"
            used += taken + (not empty)
            empty = False
        yield _finished(current)


def columns(text: str) -> int:
    """How many columns a terminal gives to `text`: two for East Asian wide characters, none for marks."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in _WIDE else 1
        for c in text
    )


def _finished(line: str) -> str:
    """No blanks at the end, except in the mark before a signature (RFC 3676 section 4.3)."""
    stripped = line.replace("\N{NO-BREAK SPACE}", " ").rstrip()
    return "-- " if stripped == "--" else stripped
