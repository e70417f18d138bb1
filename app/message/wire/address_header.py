"""Addresses out of the header of a foreign message (RFC 5322 section 3.4, obsolete forms included).

The standard library's parser raises on hostile input and reads some of it in ways that differ between its
patch levels (CVE-2023-27043), so a header is only cut here, and `Address.parse` decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import MailError
from app.message.text.clean import one_line
from app.message.wire import encoded_words
from app.model.address import Address

_MOST = 10_000  # mailboxes; far more than any server takes in one message


@dataclass(frozen=True)
class Mailboxes:
    """`found` in their order; `unreadable` are the pieces that are no address, as they were written."""

    found: tuple[Address, ...] = ()
    unreadable: tuple[str, ...] = ()


def parse(values: list[str]) -> Mailboxes:
    """The mailboxes of all fields of one name. Groups are opened, comments left out. Never raises."""
    found: list[Address] = []
    unreadable: list[str] = []
    for piece in (piece for value in values for piece in _pieces(one_line(value))):
        if len(found) + len(unreadable) >= _MOST:
            break
        try:
            address = Address.parse(piece)
        except MailError:
            unreadable.append(piece)
            continue
        # decoded after cutting: an encoded word may hold commas and angle brackets that mean nothing
        found.append(Address(encoded_words.decode(address.name), address.spec))
    return Mailboxes(tuple(found), tuple(unreadable))


def _pieces(value: str) -> list[str]:
    """A field cut at commas and groups outside of quotes and angle brackets; comments are left out."""
    pieces: list[str] = []
    current: list[str] = []
    quoted = angled = escaped = False
    comment = 0
    for c in value:
        if escaped:
            escaped = False
        elif c == "\\" and (quoted or comment):
            escaped = True
        elif comment:
            comment += (c == "(") - (c == ")")
            continue
        elif c == '"':
            quoted = not quoted
        elif not quoted:
            if c == "(":
                comment = 1
                continue
            if c in "<>":
                angled = c == "<"
            elif not angled and c in ",;":
                pieces.append("".join(current))
                current.clear()
                continue
            elif c == ":" and not angled:  # what came before is the name of a group
                current.clear()
                continue
        if not comment:
            current.append(c)
    pieces.append("".join(current))
    return [stripped for piece in pieces if (stripped := piece.strip())]
