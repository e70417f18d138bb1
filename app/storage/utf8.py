"""Text that a database can hold. Lone surrogates, as the names of files and the clipboard hand them out, have no UTF-8
form, and SQLite refuses the whole row.
"""

from __future__ import annotations

import json


def as_json(value: object) -> str:
    """What `json.loads` gives back to the letter, a file's odd name too."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if _is_plain(text) else json.dumps(value, separators=(",", ":"))


def shown(text: str) -> str:
    """Words for people: what cannot be stored becomes a question mark."""
    return text if _is_plain(text) else text.encode("utf-8", "replace").decode("utf-8")


def _is_plain(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
