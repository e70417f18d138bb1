"""Accounts of another mail program on this computer, as they would be here."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.account import Account


@dataclass(frozen=True)
class ForeignProfile:
    """What one profile of the other program holds. No secret is among it."""

    name: str
    folder: str
    accounts: tuple[Account, ...]
