"""How recipient fields understand what is written in them."""

from __future__ import annotations


class Reader:
    """Takes words as they are: for a field into which nobody can have typed yet. `AddressReader` reads addresses."""

    def pieces(self, words: str) -> list[str]:
        """What stands between the commas, not checked."""
        return [words] if words else []

    def problem(self, words: str) -> str:
        """Why these words are no address, as a title; "" if they are one."""
        return ""

    def names(self, words: str) -> tuple[str, str]:
        """What a chip shows of an address, and the whole of it."""
        return words, words
