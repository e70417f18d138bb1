"""Addresses, read by the rules of mail: what they are made of is loaded after the first picture.

The words for what is wrong with one are loaded when something is.
"""

from __future__ import annotations

import importlib

from app.model.address import Address, split_list
from ui.compose.people.reading import Reader
from ui.compose.send.checks import problem_with

_WORDS = "ui.words.error_text"


class AddressReader(Reader):
    """Knows what an address is."""

    def pieces(self, words: str) -> list[str]:
        return split_list(words)

    def problem(self, words: str) -> str:
        error = problem_with(words)
        return "" if error is None else str(importlib.import_module(_WORDS).advice(error).title)

    def names(self, words: str) -> tuple[str, str]:
        address = Address.parse(words)
        return address.name or address.spec, str(address)
