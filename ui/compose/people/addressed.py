"""Who a message is for, as far as that can be read yet."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import MailError
from app.model.address import Address


def addresses(texts: Sequence[str]) -> list[Address]:
    """Those among the texts of a field that are addresses."""
    found = []
    for text in texts:
        try:
            found.append(Address.parse(text))
        except MailError:
            continue  # half written
    return found
