"""HTML from the clipboard: made safe, with the pictures that stand in it taken out as files of their own."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.message.markup.html import Limits, RemotePictures, sanitise
from app.message.markup.html_own import is_own
from app.message.markup.html_rules import Purpose
from app.message.markup.html_words import words_of
from app.message.markup.local_html import Embedded, Found, replace_pictures
from app.message.markup.pictures_elsewhere import set_aside, words_for

MOST_PICTURES = 100
_PICTURE = re.compile(r"<img((?:\s+[\w-]+=\"[^\"]*\")*)\s*/?>")
_NAMELESS = re.compile(r"<img\b[^>]*?\bsrc=\"\"", re.IGNORECASE)
USUAL = Limits()
QUICK = Limits(characters=200_000, elements=10_000, style_work=3_000_000, selector_work=200_000)
"""What is cleaned within a frame or two."""


@dataclass(frozen=True)
class Picture:
    """A picture of the clipboard; the text refers to it by `cid:` and this id."""

    content_id: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Clip:
    """`left_out` pictures were in files of another program, which are not read. `elsewhere` are those on the web, which
    are not fetched: a content id by which the text keeps a place for each, and the address.

    `words` instead of `html` when it is too large to be read as HTML.
    """

    html: str
    words: str = ""
    simplified: bool = False
    left_out: int = 0
    pictures: tuple[Picture, ...] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)


def clip(html: str, limits: Limits = USUAL) -> Clip:
    """What may come into a mail. Never raises on odd input."""
    if is_own(html):
        return Clip(html)
    if len(html) > limits.characters or html.count("<") > 2 * limits.elements:
        return Clip("", words_of(html), simplified=True)
    pictures: dict[Embedded, Picture] = {}

    def name_for(found: Found) -> str:
        if not isinstance(found, Embedded) or not found.data:
            return ""
        if found not in pictures:
            if len(pictures) >= MOST_PICTURES:
                return ""
            pictures[found] = Picture(f"{uuid.uuid4().hex}@picture", found.content_type, found.data)
        return f"cid:{pictures[found].content_id}"

    named = replace_pictures(html, name_for)
    left_out = len(_NAMELESS.findall(named))
    safe = sanitise(named, remote_pictures=RemotePictures.KEEP, purpose=Purpose.EDIT, limits=limits)
    used = tuple(picture for picture in pictures.values() if picture.content_id in safe.html)
    kept, elsewhere = set_aside(safe.html)
    html = _PICTURE.sub(lambda found: found[0] if ' src="' in found[1] else words_for(found[0]), kept)
    return Clip(html, "", safe.simplified, left_out, used, elsewhere)
