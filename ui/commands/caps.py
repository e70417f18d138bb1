"""Keys as they are written, taken apart. No Qt here."""

from __future__ import annotations


def caps_of(keys: str) -> list[str]:
    """ "Ctrl+Shift+K" as its keys; a plus may be one of them."""
    pieces = keys.replace("++", "+\0").split("+") if keys else []
    return [piece.replace("\0", "+") for piece in pieces if piece]
