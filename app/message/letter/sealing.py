"""The text of a foreign message made what a reply brings along: safe, whole in itself, and final.

What comes out is never touched again: the same octets stand in the draft and in the message that is sent.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import unquote

from app.message.letter.bodies import Body, html_of, joined_html
from app.message.markup.html import Limits, RemotePictures, SafeHtml, sanitise
from app.message.markup.html_tokens import unescape
from app.message.markup.pictures_elsewhere import can_be_seen
from app.message.text import plain_text

_IMAGE = re.compile(r"<img\b[^>]*>")
_SOURCE = re.compile(r'\bsrc="([^"]*)"')
_GOOD_ID = re.compile(r"[A-Za-z0-9_.@$+-]{1,200}")
_RIGHT_TO_LEFT = re.compile(r"<html\b[^>]{0,500}\bdir\s*=\s*[\"']?rtl", re.IGNORECASE)
_MOST_TAGS = 250_000  # start and end tags
_LOOK_FOR_DIR = 20_000  # characters


@dataclass(frozen=True)
class Sealed:
    """`html` is a safe fragment, "" when the message has no HTML; `text` is never without the words of `html`.

    `pictures` maps the ids that `html` uses to those that the message gave its parts.
    """

    html: str = ""
    text: str = ""
    simplified: bool = False
    remote_pictures: int = 0
    pictures: Mapping[str, str] | None = None


def seal(bodies: list[Body], content_ids: frozenset[str]) -> Sealed:
    """The stretches of text as one. `content_ids` are those of the pictures there are."""
    if all(body.html is None for body in bodies):
        return Sealed(text="\n".join(body.text or "" for body in bodies), pictures={})
    # addresses on the network stay: whoever reads the reply decides, as with the original; we ourselves never load
    safe = [_safe(body.html or "") for body in bodies]
    # the words of what was made safe: bounded, and without what its style sheets hide
    texts = [b.text if b.text is not None else plain_text.from_html(s.html) for b, s in zip(bodies, safe, strict=True)]
    pieces = [Body(s.html if b.html is not None else None, b.text) for b, s in zip(bodies, safe, strict=True)]
    html, remote = _without_trackers(joined_html(pieces))
    html, pictures = _with_known_pictures(html, content_ids)
    if any(_RIGHT_TO_LEFT.search((body.html or "")[:_LOOK_FOR_DIR]) for body in bodies):
        html = f'<div dir="rtl">{html}</div>'
    return Sealed(html, "\n".join(texts), any(s.simplified for s in safe), remote, pictures)


def _safe(html: str) -> SafeHtml:
    """Nobody writes so many tags: to look at each of them would take minutes, so the words are taken at once."""
    limits = Limits() if html.count("<") <= _MOST_TAGS else Limits(characters=0)
    return sanitise(html, remote_pictures=RemotePictures.KEEP, limits=limits)


def html_to_send(html: str, text: str) -> str:
    """The fragment that goes into a reply, for messages with and without HTML."""
    return html or html_of(text)


def _without_trackers(html: str) -> tuple[str, int]:
    """Pictures on the network that nobody can see only tell their sender who reads: they go no further."""
    remote = 0

    def look(match: re.Match[str]) -> str:
        nonlocal remote
        source = _SOURCE.search(match[0])
        if source is None or not source[1].lower().startswith(("http:", "https:")):
            return match[0]
        if not can_be_seen(match[0]):
            return ""
        remote += 1
        return match[0]

    return _IMAGE.sub(look, html), remote


def _with_known_pictures(html: str, content_ids: frozenset[str]) -> tuple[str, dict[str, str]]:
    """Each `cid:` in a form that every program writes alike; pictures that are not there leave their words."""
    used: dict[str, str] = {}
    by_lower = {name.lower(): name for name in content_ids}

    def look(match: re.Match[str]) -> str:
        source = _SOURCE.search(match[0])
        if source is None or not source[1].lower().startswith("cid:"):
            return match[0]
        wanted = unquote(unescape(source[1])[4:]).strip("<> ")
        known = by_lower.get(wanted.lower())
        if known is None:
            alt = re.search(r'\balt="([^"]*)"', match[0])
            return escape(unescape(alt[1]), quote=False) if alt else ""
        name = known if _GOOD_ID.fullmatch(known) else f"{hashlib.sha256(known.encode()).hexdigest()[:24]}@original"
        used[name] = known
        return match[0][: source.start(1)] + f"cid:{name}" + match[0][source.end(1) :]

    return _IMAGE.sub(look, html), used
