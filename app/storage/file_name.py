"""File names that come from outside: made harmless for lists, headers and folders."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120  # characters; leaves room below the 255 octets of common file systems
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = set('<>:"|?*')
_LONGEST_ENDING = 16


def clean_file_name(name: str, fallback: str = "file") -> str:
    """The last part of a path in NFC, without control, direction or reserved characters.

    Never empty, hidden, a device name of Windows, or ended by a dot or a blank; a long name keeps
    its ending. What it shows is what it is: no character can turn `gpj.exe` around.
    """
    name = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    kept = []
    for character in name:
        if character in _FORBIDDEN:
            kept.append("_")
        elif unicodedata.category(character) == "Zs":
            kept.append(" ")
        elif unicodedata.category(character)[0] not in "CZ":
            kept.append(character)
    name = re.sub(r" {2,}", " ", "".join(kept)).strip(" ").lstrip(".").rstrip(". ")
    if not name:
        return fallback
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    while len(name) > LONGEST or len(name.encode()) > 2 * LONGEST:
        stem, dot, ending = name.rpartition(".")
        if not stem or len(ending) > _LONGEST_ENDING:
            stem, dot, ending = name, "", ""
        name = f"{stem[:-1].rstrip('. ')}{dot}{ending}"
    return name
