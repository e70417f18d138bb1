"""Pictures on the web in a text that somebody is going to edit: a place is kept for each, and nothing is fetched.

The text refers to such a place by a content id of its own kind, which never leaves this program: what is sent has the
picture, if a person had it loaded, or else the words that stand for it.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from html import escape
from urllib.parse import urlsplit

from app.message.markup.html_tokens import unescape
from app.model.draft import ELSEWHERE

MOST = 200
"""Pictures that are kept a place for."""
_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SOURCE = re.compile(r'\bsrc="([^"]*)"', re.IGNORECASE)
_ALT = re.compile(r'\balt="([^"]*)"', re.IGNORECASE)
_NOTHING = re.compile(r'\b(?:width|height)="0*[01](?:px)?"', re.IGNORECASE)
_UNSEEN = re.compile(
    r"display:\s*none|(?:width|height):\s*[01](?:px|pt)?\s*(?:;|\")|visibility:\s*hidden", re.IGNORECASE
)


def can_be_seen(image: str) -> bool:
    """Whether a tag shows anything. What does not is there to tell its sender who reads."""
    return not (_NOTHING.search(image) or _UNSEEN.search(image))


def host_of(address: str) -> str:
    """Whose server would be asked; "" when the address says nothing that could be understood."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def set_aside(html: str, known: Mapping[str, str] | None = None) -> tuple[str, dict[str, str]]:
    """`html` with a content id in the place of each address on the web, and the addresses by those ids.

    `html` has been made safe. The same address has the same id, that of `known` addresses by id if it is there;
    trackers go, and the pictures behind the first `MOST` leave their words.
    """
    earlier = {address: name for name, address in (known or {}).items()}
    ids: dict[str, str] = {}

    def look(found: re.Match[str]) -> str:
        image = found[0]
        source = _SOURCE.search(image)
        address = unescape(source[1]).strip() if source else ""
        if source is None or not address.lower().startswith(("http:", "https:")):
            return image
        if not can_be_seen(image):
            return ""
        if address not in ids and len(ids) >= MOST:
            return words_for(image)
        name = ids.setdefault(address, earlier.get(address) or f"{uuid.uuid4().hex}{ELSEWHERE}")
        return image[: source.start(1)] + f"cid:{name}" + image[source.end(1) :]

    html = _IMAGE.sub(look, html)
    return html, {name: address for address, name in ids.items()}


def left_out(html: str, present: frozenset[str]) -> str:
    """`html` as it is sent: the places of pictures whose content id is not among `present` become their words."""

    def look(found: re.Match[str]) -> str:
        source = _SOURCE.search(found[0])
        name = unescape(source[1]).removeprefix("cid:") if source else ""
        return words_for(found[0]) if name.endswith(ELSEWHERE) and name not in present else found[0]

    return _IMAGE.sub(look, html) if ELSEWHERE in html else html


def words_for(image: str) -> str:
    """What stands in the place of a picture that is left out: its description."""
    alt = _ALT.search(image)
    return escape(unescape(alt[1]), quote=False) if alt else ""
