"""Text above ASCII under no name, or under one that cannot be true: which character set is it in?

The library chardet knows which letters follow each other in a language. Of a few words it is never sure, and in those
of Western Europe it sees others; such text mostly is Western, so that is assumed unless more speaks against it.
"""

from __future__ import annotations

import re

WESTERN = "cp1252"

_CANDIDATES = (  # what programs wrote before UTF-8; without those in which anything is a text
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874",
    "iso-8859-2", "iso-8859-7", "koi8-r", "koi8-u", "cp866",
    "cp932", "euc-jp", "gb18030", "big5", "cp949",
)  # fmt: skip
_SAMPLE = 20_000  # octets that are looked at
_BEFORE = 100  # octets before the first that is not ASCII
_SURE = 0.15  # of 1, for text that could be Western
_DENSE, _SEVERAL = 0.3, 4  # more of the letters than this are above ASCII, and so many: no language in Latin letters
_MARKUP = re.compile(rb"<[^<>]{0,2000}>|&#?\w{1,10};")
_HIGH = bytes(range(128, 256))
_LATIN = bytes((*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1)))


def guessed(octets: bytes) -> str:
    """The name of a codec that Python has, Windows-1252 when in doubt. Reads a bounded part of `octets`."""
    sample = _sample(octets)
    high, latin = (len(sample) - len(sample.translate(None, kind)) for kind in (_HIGH, _LATIN))
    if not high:
        return WESTERN
    import chardet  # its tables take longer to load than a letter to read, and few letters need them

    found = chardet.detect(sample, include_encodings=_CANDIDATES)
    name, sure = found["encoding"], found["confidence"]
    is_dense = high >= _SEVERAL and high > _DENSE * (high + latin)
    return name.lower() if name and (is_dense or sure >= _SURE) else WESTERN


def _sample(octets: bytes) -> bytes:
    """Words without markup, from shortly before the first octet above ASCII."""
    words = _MARKUP.sub(b" ", octets[: 50 * _SAMPLE])
    start = next((at.start() for at in re.finditer(rb"[\x80-\xff]", words)), 0)
    return words[max(0, start - _BEFORE) :][:_SAMPLE]
