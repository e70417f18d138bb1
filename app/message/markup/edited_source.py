"""The HTML source of a message as a person sees and changes it: pictures on the web stand there with their addresses.

In the message they are places, as after pasting (`pictures_elsewhere`): nothing is fetched when a source is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from app.message.markup.html import RemotePictures, sanitise
from app.message.markup.html_own import is_own
from app.message.markup.html_rules import Purpose
from app.message.markup.pictures_elsewhere import set_aside
from app.model.draft import ELSEWHERE

_PLACE = re.compile(rf'\bsrc="cid:([^"<>]{{1,200}}{ELSEWHERE})"')
_ON_THE_WEB = re.compile(r"<img\b", re.IGNORECASE), re.compile(r"https?:", re.IGNORECASE)


@dataclass(frozen=True)
class Taken:
    """`html` with places for the pictures `elsewhere`, whose addresses are by content id."""

    html: str
    simplified: bool = False
    elsewhere: Mapping[str, str] = field(default_factory=dict)


def shown(html: str, elsewhere: Mapping[str, str]) -> str:
    """The source of `html`: places whose address is known are written with it."""

    def look(found: re.Match[str]) -> str:
        address = elsewhere.get(found[1], "")
        return f'src="{escape(address)}"' if address else found[0]

    return _PLACE.sub(look, html) if ELSEWHERE in html else html


def taken(source: str, known: Mapping[str, str]) -> Taken:
    """A source to read, of which nothing is on the web any more. Addresses that are `known` keep their content ids.

    What our serializer wrote stays letter for letter; anything else is made safe where it has such pictures.
    """
    html, found = set_aside(source, known)
    if is_own(html):
        return Taken(html, elsewhere=found)
    if not all(sign.search(source) for sign in _ON_THE_WEB):
        return Taken(source)
    safe = sanitise(source, remote_pictures=RemotePictures.KEEP, purpose=Purpose.EDIT)
    html, found = set_aside(safe.html, known)
    return Taken(html, safe.simplified, found) if found else Taken(source)
