"""What a page shows, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """Characters without white space between them, and what the browser computed for them."""

    text: str
    look: dict[str, object]


def characters(pieces: Sequence[Piece]) -> Iterator[tuple[str, dict[str, object]]]:
    for piece in pieces:
        for character in piece.text:
            yield character, piece.look
