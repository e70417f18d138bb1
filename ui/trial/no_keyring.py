"""Where the password of the practice account is while somebody tries the program out."""

from __future__ import annotations


class NoKeyring:
    """The demo leaves no trace in the desktop's keyring: its password is kept until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def put(self, user: str, secret: str) -> None:
        self._kept[user] = secret

    def get(self, user: str) -> str | None:
        return self._kept.get(user)

    def delete(self, user: str) -> None:
        self._kept.pop(user, None)
