"""A sender in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.model.address import Address


def who(address: Address) -> str:
    """Name and address as the list of senders shows them."""
    return f"{address.name}  {address.spec}" if address.name else address.spec
