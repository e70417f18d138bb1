"""A text as format=flowed (RFC 3676): lines short enough for everybody, paragraphs that fit every window.

A line that ends in a blank goes on in the next one. So no other line may end in one, and lines that begin like a
quote or an mbox separator get a blank in front ("space-stuffing"). DelSp is not used.
"""

from __future__ import annotations

import re

from app.message.text.plain_lines import columns

WIDTH = 76  # columns, without the blank at the end
SIGNATURE = "-- "
_WORD = re.compile(r"[^ ]+ *|^ +")
_QUOTE = re.compile(r"(?:> ?)*>(?: |$)")


def flowed(text: str) -> str:
    """`text`, one paragraph a line, quotes marked by `> `, as the lines of a format=flowed body."""
    return "\n".join(line for paragraph in text.split("\n") for line in _lines(paragraph))


def _lines(paragraph: str) -> list[str]:
    match = _QUOTE.match(paragraph)
    mark = match[0] if match else ""
    said = paragraph[len(mark) :]
    lead = ">" * mark.count(">") + (" " if mark else "")
    if said.rstrip() == SIGNATURE.rstrip():
        return [lead + SIGNATURE]
    lines: list[str] = []
    line, used = "", 0
    for word in _WORD.findall(said.rstrip(" ")):
        taken = columns(word)
        if line and line != SIGNATURE and used + taken - word.endswith(" ") > WIDTH - len(lead):
            lines.append(_stuffed(lead, line))
            line, used = "", 0
        line += word
        used += taken
    return [*lines, _stuffed(lead, line) if line else lead.rstrip(" ")]


def _stuffed(lead: str, line: str) -> str:
    return lead + line if lead or not line.startswith((" ", ">", "From ")) else " " + line
