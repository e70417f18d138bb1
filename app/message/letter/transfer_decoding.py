"""Transfer encodings of foreign parts, undone piece by piece in bounded memory, whatever state they are in.

Source: RFC 2045 sections 6.7 and 6.8. Other programs' mistakes are forgiven as browsers forgive them: octets that
are no base64 are skipped, padding may be missing or stand in the middle, a lone `=` stays.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from typing import Protocol

_CHUNK = 512 * 1024
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64) - {ord("=")})
_NOT_BASE64_NOR_PADDING = bytes(set(range(256)) - set(_BASE64))


class Octets(Protocol):
    """Bytes, or a file mapped into memory."""

    def __getitem__(self, key: slice, /) -> bytes: ...


def decoded(source: Octets, start: int, end: int, encoding: str) -> Iterator[bytes]:
    """The octets of a part between `start` and `end`, in pieces. Never raises on odd input."""
    match encoding.strip().lower():
        case "base64":
            yield from _base64(source, start, end)
        case "quoted-printable":
            yield from _quoted_printable(source, start, end)
        case "x-uuencode" | "x-uue" | "uuencode":
            yield from _uuencoded(source, start, end)
        case _:
            for at in range(start, end, _CHUNK):
                yield source[at : min(at + _CHUNK, end)]


def decoded_size(source: Octets, start: int, end: int, encoding: str) -> int:
    """How many octets `decoded` gives."""
    if encoding.strip().lower() == "base64":
        kept = sum(
            len(source[at : min(at + _CHUNK, end)].translate(None, _NOT_BASE64_NOR_PADDING))
            for at in range(start, end, _CHUNK)
        )
        return kept * 3 // 4
    if encoding.strip().lower() in ("quoted-printable", "x-uuencode", "x-uue", "uuencode"):
        return sum(map(len, decoded(source, start, end, encoding)))
    return end - start


def _base64(source: Octets, start: int, end: int) -> Iterator[bytes]:
    rest = b""
    for at in range(start, end, _CHUNK):
        kept = rest + source[at : min(at + _CHUNK, end)].translate(None, _NOT_BASE64)
        *padded, kept = kept.split(b"=") if b"=" in kept else [kept]
        for piece in padded:  # each ends a stream of its own: some programs join several
            if piece:
                yield _unpacked(piece)
        whole = len(kept) // 4 * 4
        rest = kept[whole:]
        if whole:
            yield binascii.a2b_base64(kept[:whole])
    if rest:
        yield _unpacked(rest)


def _unpacked(piece: bytes) -> bytes:
    if len(piece) % 4 == 1:  # six bits make no octet
        piece = piece[:-1]
    return binascii.a2b_base64(piece + b"=" * (-len(piece) % 4))


def _quoted_printable(source: Octets, start: int, end: int) -> Iterator[bytes]:
    rest = b""
    for at in range(start, end, _CHUNK):
        piece = rest + source[at : min(at + _CHUNK, end)]
        cut = piece.rfind(b"\n") + 1 if at + _CHUNK < end else len(piece)
        if not cut and len(piece) > 4 * _CHUNK:
            cut = len(piece) - 3
        rest = piece[cut:]
        yield binascii.a2b_qp(piece[:cut])
    if rest:
        yield binascii.a2b_qp(rest)


def _uuencoded(source: Octets, start: int, end: int) -> Iterator[bytes]:
    """The lines of a uuencoded file; those around it, and damaged ones, give nothing."""
    rest = b""
    for at in range(start, end, _CHUNK):
        *lines, rest = (rest + source[at : min(at + _CHUNK, end)]).split(b"\n")
        yield b"".join(map(_uu_line, lines))
        rest = rest[-4096:]
    yield _uu_line(rest)


def _uu_line(line: bytes) -> bytes:
    line = line.rstrip(b"\r\n")
    if not line or line.startswith((b"begin ", b"end")) or len(line) > 100:
        return b""
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        count = (((line[0] - 32) & 63) * 4 + 5) // 3  # a common mistake: one character too many at the end
        try:
            return binascii.a2b_uu(line[:count])
        except binascii.Error:
            return b""
