"""File names as they leave: what a receiving program can store without harm (RFC 2183 section 2.3)."""

from __future__ import annotations

import re
import unicodedata

FALLBACK = "attachment"
_LONGEST = 255  # octets of UTF-8: no common file system stores a longer name
_LONGEST_ENDING = 20
_SPLIT = re.compile(r"[/\\]")
_KEPT_FORMAT = {"\N{ZERO WIDTH JOINER}", "\N{ZERO WIDTH NON-JOINER}"}  # parts of emoji and of Persian words
_DROPPED_CATEGORIES = {"Cc", "Cf", "Zl", "Zp"}  # controls, bidi and invisible marks, line separators
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?=\.|$)")


def safe(name: str) -> str:
    """The base name of `name` in NFC, without control and bidi characters; never empty, never reserved.

    Bidi marks can show `exe.gpj` as a picture; device names (`CON`) and trailing dots cannot be stored
    on Windows. Characters that only some systems refuse (`:` or `"`) stay: receivers replace them.
    """
    base = _SPLIT.split(unicodedata.normalize("NFC", name))[-1]
    kept = "".join(_visible(c) for c in base).strip().rstrip(". ")
    kept = _shortened(kept)
    if not kept.strip("."):
        return FALLBACK
    return f"_{kept}" if _RESERVED.match(kept) else kept


def _visible(c: str) -> str:
    category = unicodedata.category(c)
    if category == "Cs":  # an octet of a file name that is not UTF-8
        return "_"
    return "" if category in _DROPPED_CATEGORIES and c not in _KEPT_FORMAT else c


def _shortened(name: str) -> str:
    """At most 255 octets (254: room for the mark before a reserved name); the ending is kept."""
    if len(name.encode()) < _LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) > _LONGEST_ENDING:
        stem, dot, ending = name, "", ""
    room = _LONGEST - 1 - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + ending
