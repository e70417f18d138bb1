"""Encoded words: text beyond ASCII in header values (RFC 2047)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator

from app.message.text import charsets
from app.message.text.clean import one_line

_FRAME = len("=?utf-8?q??=")
_LONGEST_WORD = 75  # RFC 2047 section 2, characters
_SMALLEST_ROOM = 16  # a full character in either encoding: 4 octets, 12 characters in Q
_Q_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=)")
_Q_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")
_PLAIN_TEXT = re.compile(r"[\x20-\x7e]*")


def is_plain(text: str) -> bool:
    """Printable ASCII that no reader can mistake for an encoded word.

    Text such as `=?utf-8?q?...?=` that a person typed must arrive as typed, so it is not plain.
    """
    return bool(_PLAIN_TEXT.fullmatch(text)) and "=?" not in text


def encode(text: str, column: int = 0) -> list[str]:
    """Encoded words of at most 75 characters that decode to `text` when put one after the other.

    `column` is how much of the first line is taken (lines have 76). A character is never cut in
    two. The shorter of the encodings Q and B is used. `text` must be clean (see `app.message.text.clean`).
    """
    octets = text.encode()
    in_q = sum(1 if b in _Q_PLAIN or b == 0x20 else 3 for b in octets)
    use_q = in_q <= (len(octets) + 2) // 3 * 4
    room = 76 - column - _FRAME
    first = min(room, _LONGEST_WORD - _FRAME) if room >= _SMALLEST_ROOM else _LONGEST_WORD - _FRAME
    if use_q:
        return [f"=?utf-8?q?{piece}?=" for piece in _fill(map(_q, text), first)]
    return [
        "=?utf-8?b?" + binascii.b2a_base64(piece, newline=False).decode("ascii") + "?="
        for piece in _fill_octets(text, first)
    ]


def decode(text: str) -> str:
    """`text` with its encoded words decoded and cleaned. Never raises: what is odd stays as it is.

    Words that follow each other in one character set are decoded as one: many programs cut a character in two.
    """
    return one_line("".join(_decoded(_BETWEEN_WORDS.sub(r"\1", text))))


def _decoded(text: str) -> Iterator[str]:
    at, name, octets = 0, "", b""
    for match in _WORD.finditer(text):
        said, found = match[1].partition("*")[0].lower(), _octets(match)
        if match.start() != at or said != name or found is None:
            yield charsets.decode(octets, name)[0]
            yield text[at : match.start()]
            name, octets = said, b""
        if found is None:
            yield match[0]
        else:
            octets += found
        at = match.end()
    yield charsets.decode(octets, name)[0]
    yield text[at:]


def _octets(word: re.Match[str]) -> bytes | None:
    """What an encoded word stands for; None if it cannot be read, or is in no character set there is."""
    charset, encoding, payload = word[1].partition("*")[0], word[2].lower(), word[3]
    if charsets.codec_of(charset) is None:
        return None
    try:
        if encoding == "b":
            return binascii.a2b_base64(payload + "=" * (-len(payload) % 4))
        raw = payload.encode("ascii").replace(b"_", b" ")
    except ValueError:  # binascii.Error and UnicodeError are ValueErrors
        return None
    return _Q_BYTE.sub(lambda m: bytes.fromhex(m[1].decode("ascii")), raw)


def _q(character: str) -> str:
    if character == " ":
        return "_"
    return "".join(chr(b) if b in _Q_PLAIN else f"={b:02X}" for b in character.encode())


def _fill(pieces: Iterator[str], first: int) -> Iterator[str]:
    current: list[str] = []
    room, length = first, 0
    for piece in pieces:
        if length + len(piece) > room:
            yield "".join(current)
            current.clear()
            room, length = _LONGEST_WORD - _FRAME, 0
        current.append(piece)
        length += len(piece)
    if current:
        yield "".join(current)


def _fill_octets(text: str, first: int) -> Iterator[bytes]:
    room, current = first // 4 * 3, bytearray()
    for character in text:
        octets = character.encode()
        if len(current) + len(octets) > room:
            yield bytes(current)
            room, current = (_LONGEST_WORD - _FRAME) // 4 * 3, bytearray()
        current += octets
    if current:
        yield bytes(current)
