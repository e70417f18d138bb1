"""An HTML file of a person's own disk, a signature or a template: its words, and the pictures it shows.

Only pictures inside of the file's own folder count. A file that came from somebody else must not bring
`../../private.png` into a mail.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from app.message.markup.html_tokens import unescape_value

MAX_DATA = 8 * 1024 * 1024  # octets of a picture that stands in the file itself
_PICTURE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SOURCE = re.compile(r"\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta\b[^>]*\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DATA = re.compile(r"data:(image/(?:png|jpeg|gif|webp));base64,(.*)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Embedded:
    """A picture that stands in the file as base64."""

    content_type: str
    data: bytes


Found = PurePosixPath | Embedded
"""A picture: a path relative to the file's folder, or the octets themselves."""


def decode_file(data: bytes) -> str:
    """The text of an HTML or text file: byte order mark, then what it says of itself, UTF-8, Windows-1252."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    said = _CHARSET.search(data[:4096])
    for name in ("utf-8", said[1].decode("ascii", "replace") if said else "cp1252"):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def replace_pictures(html: str, name_for: Callable[[Found], str]) -> str:
    """`html` whose own pictures have the address that `name_for` gives; "" takes the picture's address away.

    Addresses of the network and `cid:` stay as they are, everything else goes.
    """

    def picture(match: re.Match[str]) -> str:
        return _SOURCE.sub(lambda source: _new_source(source, name_for), match[0], count=1)

    return _PICTURE.sub(picture, html)


def _new_source(match: re.Match[str], name_for: Callable[[Found], str]) -> str:
    address = unescape_value(match[1] or match[2] or match[3] or "").strip()
    lower = address.lower()
    if lower.startswith(("http:", "https:", "cid:")):
        return match[0]
    found = _embedded(address) if lower.startswith("data:") else relative_path(address)
    return f'src="{escape(name_for(found)) if found is not None else ""}"'


def relative_path(address: str) -> PurePosixPath | None:
    """The path that a relative address names, if it stays in its folder."""
    try:
        parts = urlsplit(address.replace("\\", "/"))
    except ValueError:
        return None
    path = PurePosixPath(unquote(parts.path))
    if parts.scheme or parts.netloc or path.is_absolute() or ".." in path.parts or not path.parts or "\0" in str(path):
        return None
    return path


def inside(folder: Path, path: PurePosixPath) -> Path | None:
    """The file below `folder`, or None when a link leads out of it."""
    target = (folder / Path(*path.parts)).resolve()
    return target if target.is_relative_to(folder.resolve()) else None


def _embedded(address: str) -> Embedded | None:
    match = _DATA.fullmatch(address)
    if match is None or len(match[2]) > MAX_DATA * 4 // 3:
        return None
    try:
        return Embedded(match[1].lower(), base64.b64decode(unquote(match[2]), validate=False))
    except (binascii.Error, ValueError):
        return None
