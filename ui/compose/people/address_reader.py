"""Addresses, read by the rules of mail: what they are made of is loaded after the first picture.

The words for what is wrong with one are loaded when something is.
"""

from __future__ import annotations

from app.model.address import Address, typed_list
from ui.compose.people.reading import Reader
from ui.compose.send.checks import problem_with

_AT = "@\N{SMALL COMMERCIAL AT}\N{FULLWIDTH COMMERCIAL AT}"


class AddressReader(Reader):
    """Knows what an address is."""

    def pieces(self, words: str) -> list[str]:
        return typed_list(words)

    def problem(self, words: str) -> str:
        error = problem_with(words)
        if error is None:
            return ""
        from ui.words.error_text import advice  # noqa: PLC0415  # as was said

        return advice(error).title

    def names(self, words: str) -> tuple[str, str]:
        address = Address.parse(words)
        return address.name if _is_of_a_person(address.name) else address.spec, str(address)


def _is_of_a_person(name: str) -> bool:
    """A name that reads like an address would hide the one that the message goes to."""
    return bool(name) and not any(sign in name for sign in _AT)
