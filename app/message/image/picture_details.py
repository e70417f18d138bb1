"""What a picture file tells beyond its pixels, and the file without it: no pixel is decoded, none is changed.

Sources: ITU-T T.81 (JPEG segments), JFIF 1.02, ICC.1 annex B, the PNG specification (third edition), the WebP
container specification. Colour profiles stay; Exif, XMP, IPTC, comments, previews and what is hidden behind the
end of the picture go.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

_EXIF = b"Exif\x00\x00"
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # others are stuffed octets and restarts within the data
_ALONE = {0x01, *range(0xD0, 0xD9)}  # markers without a length
_START_OF_SCAN, _END = 0xDA, 0xD9
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_PNG_TOLD = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME", b"caBX"}
_WEBP_TOLD = {b"EXIF", b"XMP "}
_WEBP_FLAGS = 0x08 | 0x04  # "there is Exif", "there is XMP"


class NotAPictureError(ValueError):
    """The file is not built as its kind demands."""


def without_details(kind: str, data: bytes) -> bytes:
    """The file without what it tells; `kind` is JPEG, PNG or WEBP, any other comes back as it is.

    Raises NotAPictureError.
    """
    if kind == "JPEG":
        return b"".join(piece for name, piece in _jpeg(data) if not _is_told(name, piece))
    if kind == "PNG":
        return _PNG_HEAD + b"".join(piece for name, piece in _png(data) if name not in _PNG_TOLD)
    if kind == "WEBP":
        return _webp_without(data)
    return data


def exif_of(kind: str, data: bytes) -> bytes:
    """The Exif block, beginning with its byte order, or nothing. Raises NotAPictureError."""
    if kind == "JPEG":
        found = (piece[10:] for name, piece in _jpeg(data) if name == 0xE1 and piece[4:10] == _EXIF)
    elif kind == "PNG":
        found = (piece[8:-4] for name, piece in _png(data) if name == b"eXIf")
    elif kind == "WEBP":
        found = (piece[8:] for name, piece in _webp(data) if name == b"EXIF")
    else:
        return b""
    return next(found, b"").removeprefix(_EXIF)


def xmp_of(kind: str, data: bytes) -> bytes:
    """All XMP of the file, as it stands there. Raises NotAPictureError."""
    if kind == "JPEG":
        return b"".join(piece[4:] for name, piece in _jpeg(data) if name == 0xE1 and piece[4:10] != _EXIF)
    if kind == "PNG":
        return b"".join(piece for name, piece in _png(data) if name == b"iTXt")
    if kind == "WEBP":
        return b"".join(piece for name, piece in _webp(data) if name == b"XMP ")
    return b""


def _is_told(marker: int, piece: bytes) -> bool:
    """Whether a segment of a JPEG file is not needed to show it as it is."""
    body = piece[4:]
    if marker == 0xE0:
        return not body.startswith(b"JFIF\x00")
    if marker == 0xE2:
        return not body.startswith(b"ICC_PROFILE\x00")
    if marker == 0xEE:
        return not body.startswith(b"Adobe")  # says how colours are stored
    return 0xE1 <= marker <= 0xEF or marker == 0xFE


def _jpeg(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments up to the end of the picture; scan data belongs to its segment."""
    if data[:2] != b"\xff\xd8":
        raise NotAPictureError("no start of image")
    yield 0xD8, data[:2]
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            raise NotAPictureError("no marker where one has to be")
        while at + 1 < len(data) and data[at + 1] == 0xFF:  # fill octets
            at += 1
        if at + 1 >= len(data):
            return
        marker = data[at + 1]
        if marker == _END:
            yield marker, data[at : at + 2]
            return
        if marker in _ALONE:
            yield marker, data[at : at + 2]
            at += 2
            continue
        if at + 4 > len(data):
            raise NotAPictureError("a segment is cut off")
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(data):
            raise NotAPictureError("a segment is cut off")
        if marker == _START_OF_SCAN:
            found = _NEXT_MARKER.search(data, end)
            end = found.start() if found else len(data)
        yield marker, data[at:end]
        at = end


def _png(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not data.startswith(_PNG_HEAD):
        raise NotAPictureError("no PNG signature")
    at = len(_PNG_HEAD)
    while at < len(data):
        if at + 12 > len(data):
            raise NotAPictureError("a chunk is cut off")
        (length,) = struct.unpack_from(">I", data, at)
        end = at + 12 + length
        if end > len(data):
            raise NotAPictureError("a chunk is cut off")
        name = data[at + 4 : at + 8]
        yield name, data[at:end]
        if name == b"IEND":
            return
        at = end


def _webp(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise NotAPictureError("no WebP signature")
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    at = 12
    while at + 8 <= end:
        (length,) = struct.unpack_from("<I", data, at + 4)
        after = at + 8 + length
        if after > end:
            raise NotAPictureError("a chunk is cut off")
        yield data[at : at + 4], data[at:after]
        at = after + (length & 1)


def _webp_without(data: bytes) -> bytes:
    out = bytearray()
    for name, piece in _webp(data):
        if name in _WEBP_TOLD:
            continue
        if name == b"VP8X" and len(piece) > 8:
            piece = piece[:8] + bytes([piece[8] & ~_WEBP_FLAGS]) + piece[9:]
        out += piece + (b"\x00" if len(piece) & 1 else b"")
    return b"RIFF" + struct.pack("<I", len(out) + 4) + b"WEBP" + bytes(out)
