"""Octets of foreign text to characters, whatever they claim to be.

Source: RFC 2045 section 5.2 for the names; what browsers do (WHATWG Encoding) for the labels that lie.
"""

from __future__ import annotations

import codecs
import re

from app.message.text import unnamed_charset

_ALIASES = {  # labels in mail that Python does not know, or knows as something poorer
    "": "utf-8",
    "ansi": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "cp-850": "cp850",
    "cp-1252": "cp1252",
    "default": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "tis-620": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "x-gbk": "gb18030",
    "x-mac-roman": "mac_roman",
    "x-unknown": "cp1252",
    "unknown-8bit": "cp1252",
    "windows-874": "cp874",
    "x-cp1252": "cp1252",
}
_ODD = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "charmap", "palmos"}
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_NOT_SAID = re.compile(rb"<!--.*?(?:--!?>|\Z)|<script\b.*?(?:</script|\Z)", re.IGNORECASE | re.DOTALL)
_WHERE_SAID = 4096
_SAYING_NOTHING = frozenset({"", "ascii", "us-ascii", "ansi", "ansi_x3.4-1968", "default", "unknown-8bit", "x-unknown"})
_JAPANESE = b"\x1b$"  # how ISO-2022-JP leaves ASCII (RFC 1468)
_SEVEN_BITS = frozenset({"hz", "utf-7", "utf_7"})
_STATEFUL = frozenset({"iso2022_jp_ext", "iso2022_jp", "iso2022_kr", "hz", "utf-7", "utf_7"})


def decode(octets: bytes, charset: str = "") -> tuple[str, bool]:
    """The text, and whether the claim was right. Never raises.

    A byte order mark counts more than the claim; text that is valid UTF-8 and not ASCII is UTF-8 whatever a
    single-byte claim says; what nothing fits, or nothing is said of, is read as what it looks like.
    """
    for mark, name in _BOMS:
        if octets.startswith(mark):
            return octets[len(mark) :].decode(name, "replace"), True
    if (wide := _wide(octets)) and not charset.strip():
        return octets.decode(wide, "replace"), False
    says_nothing = charset.strip().strip("\"'").lower() in _SAYING_NOTHING
    codec = codec_of(charset)
    if (says_nothing or codec is None) and _JAPANESE in octets and octets.isascii():
        return _replaced(octets, "iso2022_jp_ext"), False
    utf8 = _try(octets, "utf-8") if codec not in _STATEFUL or not octets.isascii() else None
    if codec is None or (says_nothing and utf8 is None):
        return (utf8, says_nothing) if utf8 is not None else (_guessed(octets), False)
    if utf8 is not None and (codec == "utf-8" or octets.isascii() or codec in ("cp1252", "cp1254")):
        return utf8, octets.isascii() or codec == "utf-8"
    found = _try(octets, codec)
    if found is not None:
        return found, True
    if utf8 is not None:
        return utf8, False
    if codec in ("utf-8", "cp1252"):
        return (_guessed(octets), codec == "cp1252") if _is_no_utf8(octets) else (_replaced(octets, codec), False)
    if codec in _SEVEN_BITS and not octets.isascii():
        return _guessed(octets), False
    return _replaced(octets, codec), False


def _wide(octets: bytes) -> str:
    """UTF-16 or UTF-32 where no mark says so: nearly every second octet of Western text is nought, or three of four."""
    sample = octets[:400]
    if sample.count(0) * 3 < len(sample) or len(sample) < 8:
        return ""
    empty = "".join("0" if sample[n::4].count(0) * 10 > 9 * (len(sample) // 4) else "x" for n in range(4))
    return {"x000": "utf-32-le", "000x": "utf-32-be", "x0x0": "utf-16-le", "0x0x": "utf-16-be"}.get(empty, "")


def declared_in_html(octets: bytes) -> str:
    """The character set that a `<meta>` near the beginning names; "" if none, or one that nobody could read it in."""
    found = _META.search(_NOT_SAID.sub(b"", octets[:_WHERE_SAID]))
    if found is None:
        return ""
    name = found[1].decode("ascii")
    codec = codec_of(name)
    if codec in _SEVEN_BITS:  # what is ASCII to browsers, and was checked as such by whoever sent it
        return ""
    return name if codec is None or _try(found[0], codec) == found[0].decode("ascii", "replace") else ""


def codec_of(charset: str) -> str | None:
    """The name of the codec for a character set of a mail; None when there is none that makes text."""
    label = charset.strip().strip("\"'").lower()
    label = _ALIASES.get(label, label)
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError, UnicodeError):
        return None
    # codecs such as zip or base64 are no character sets, and some of these bombs unfold
    return None if name.replace("-", "_") in _ODD or not _makes_text(name) else ("utf-8" if name == "utf-8" else label)


def _makes_text(name: str) -> bool:
    try:
        b"a".decode(name)
    except LookupError:
        return False
    except (ValueError, UnicodeError):
        return True
    return True


def _try(octets: bytes, codec: str) -> str | None:
    try:
        return octets.decode(codec)
    except (ValueError, LookupError):  # UnicodeError is a ValueError
        return None


def _replaced(octets: bytes, codec: str) -> str:
    try:
        return octets.decode(codec, "replace")
    except (ValueError, LookupError):
        return octets.decode("cp1252", "replace")


def _is_no_utf8(octets: bytes) -> bool:
    """Octets above ASCII are seldom together as in UTF-8: words of an old program rather than damaged UTF-8."""
    sample = octets[:20_000]
    high = sum(b > 127 for b in sample)
    multibyte = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", sample))
    return multibyte * 4 < high


def _guessed(octets: bytes) -> str:
    return octets.decode(unnamed_charset.guessed(octets), "replace")
