"""A built message as its readers may see it: the HTML with its pictures, the plain text, the source.

Read back from the very octets that would be sent, so that nothing is shown that does not arrive.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from app.message.letter import mime
from app.message.letter.mime import Entity, Source
from app.message.letter.transfer_decoding import decoded
from app.message.markup.html import RemotePictures, sanitise
from app.message.markup.html_tokens import unescape
from app.message.text import charsets
from app.message.wire import file_name

SOURCE_SHOWN = 256 * 1024
"""Octets of the source that are read."""

_LARGEST_PICTURE = 64 * 1024 * 1024  # octets
_CID = re.compile(r'(<img\b[^<>]*?\bsrc=")cid:([^"]*)"', re.IGNORECASE)
_PICTURE = re.compile(r"image/(?!svg)[a-z0-9.+-]{1,40}")


@dataclass(frozen=True)
class Picture:
    """What the HTML refers to as `cid:`."""

    kind: str
    octets: bytes


@dataclass(frozen=True)
class Views:
    """`html` is a harmless fragment, "" when the message has none. `pictures` are by content id.

    `files` are the names of attachments. `source` is the beginning of the message as text, `left` the octets behind
    it, `size` all of them.
    """

    html: str = ""
    text: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    source: str = ""
    left: int = 0
    size: int = 0


def read(path: Path) -> Views:
    """The views of the message in the file `path`, which this program wrote; blocks. Raises OSError."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        return _views(mapped, len(mapped))


def _views(source: Source, size: int) -> Views:
    root, _flaws = mime.read(source)
    html = text = ""
    pictures: dict[str, Picture] = {}
    files: list[str] = []
    for part in _leaves(root):
        is_file = part.disposition == "attachment"
        if part.kind == "text/html" and not is_file and not html:
            html = sanitise(_words(source, part), remote_pictures=RemotePictures.KEEP).html
        elif part.kind == "text/plain" and not is_file and not text:
            text = _words(source, part)
        elif part.content_id and not is_file and _PICTURE.fullmatch(part.kind):
            pictures[part.content_id] = Picture(part.kind, _octets(source, part))
        else:
            files.append(file_name.safe(part.file_name) if part.file_name else part.kind)
    beginning = source[:SOURCE_SHOWN].decode("utf-8", "replace").replace("\r\n", "\n")
    return Views(html, text, pictures, tuple(files), beginning, max(0, size - SOURCE_SHOWN), size)


def with_addresses(html: str, scheme: str) -> str:
    """`html` whose pictures are looked for under `scheme:part/` instead of `cid:`."""
    return _CID.sub(lambda found: f'{found[1]}{scheme}:part/{quote(unescape(found[2]).strip(), safe="")}"', html)


def _leaves(entity: Entity) -> Iterator[Entity]:
    if entity.kind.startswith("multipart/"):
        for child in entity.children:
            yield from _leaves(child)
    else:
        yield entity


def _octets(source: Source, part: Entity) -> bytes:
    octets = b"".join(decoded(source, part.start, min(part.end, part.start + 2 * _LARGEST_PICTURE), part.encoding))
    return octets[:_LARGEST_PICTURE]


def _words(source: Source, part: Entity) -> str:
    octets = b"".join(decoded(source, part.start, part.end, part.encoding))
    return charsets.decode(octets, part.parameters.get("charset", ""))[0].replace("\r\n", "\n")
