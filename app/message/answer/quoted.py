"""Own text and the sealed original put together: in HTML byte for byte, in plain text behind `> `."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.model.draft import OwnText, Quoting

_FONT = '<div style="font-family:Arial,Helvetica,sans-serif;font-size:11pt">'
_QUOTE = '<blockquote type="cite" style="margin:0 0 0 6pt;border-left:2px solid #cccccc;padding:0 0 0 6pt">'
_LINE = '<p style="margin:13px 0 6px 0"{dir}>{words}</p>'
_HEAD = '<p style="margin:13px 0 13px 0"{dir}>{words}</p>'
_LONG = 90  # columns of a quoted line before it is broken
_BROKEN_AT = 76
_MARKS = re.compile(r"(?:> ?)*")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u04ff\u3040-\ud7ff]")


@dataclass(frozen=True)
class Quote:
    """The octets of an `Original`, read. `html` is a safe, balanced fragment."""

    html: str
    text: str
    heading: tuple[str, ...]
    quoting: Quoting
    own_text: OwnText


def html_with(own: str, quote: Quote, *, below: str = "") -> str:
    """The body of the message; `quote.html` is in it unchanged.

    `own` and `below` are what the editor wrote; `below` stands at the very end (a signature). What is forwarded is
    not set back: it is shown as it was.
    """
    words = "<br>\n".join(escape(line, quote=False) for line in quote.heading)
    heading = ""
    if words:
        line = _LINE if quote.quoting is Quoting.REPLY else _HEAD
        heading = f"{_FONT}\n{line.format(dir=_direction(quote.heading), words=words)}\n</div>\n"
    if quote.quoting is Quoting.REPLY:
        original = f"{heading}{_QUOTE}\n{quote.html}\n</blockquote>"
    else:
        original = f"{heading}{quote.html}"
    pieces = [own, original] if quote.own_text is OwnText.ABOVE else [original, own]
    return "\n".join(piece for piece in (*pieces, below) if piece)


def text_with(own: str, quote: Quote, *, below: str = "") -> str:
    """The plain text of the message, lines ending in `\\n`."""
    heading = "\n".join(quote.heading)
    said = quote.text.strip("\n")
    if quote.quoting is Quoting.REPLY:
        said = "\n".join(map(quoted_line, said.split("\n"))) if said else ""
        original = f"{heading}\n{said}".strip("\n")
    else:
        original = f"{heading}\n\n{said}".strip("\n")
    pieces = [own, original] if quote.own_text is OwnText.ABOVE else [original, own]
    return "\n\n".join(piece.strip("\n") for piece in (*pieces, below) if piece.strip("\n")) + "\n"


def quoted_line(line: str) -> str:
    """A line one level deeper: `> word`, `>> word`. A very long one is broken, with the marks on each piece."""
    marks = _MARKS.match(line)
    depth = marks[0].count(">") if marks else 0
    said = line[marks.end() :] if marks and depth else line
    before = ">" * (depth + 1)
    if not said.strip():
        return before
    if len(said) <= _LONG:
        return f"{before} {said.rstrip()}"
    pieces = textwrap.wrap(
        said, _BROKEN_AT - len(before), break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    return "\n".join(f"{before} {piece}" for piece in pieces)


def cut_out(html: str, piece: str) -> tuple[str, str]:
    """`html` of the editor without `piece`, and `piece` as a block of its own; unchanged if it is not in there."""
    if not piece or html.count(piece) != 1:
        return html, ""
    return html.replace(piece, ""), f"{_FONT}\n{piece}</div>"


def _direction(lines: Sequence[str]) -> str:
    words = " ".join(lines)
    return ' dir="rtl"' if _RIGHT_TO_LEFT.search(words) and not _LEFT_TO_RIGHT.search(words) else ""
