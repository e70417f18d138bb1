"""How the program looked last: what a first picture must know, without a database and all that reads one.

Only the first picture trusts it. What is true is read right after, and kept for the next start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

from ui.words.sender import who

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.account import Account
    from app.model.settings import Settings

_FILE = "look.ini"


class Look(NamedTuple):
    """Theme, language and density as in `Settings`.

    `colour` is that of the account that sends usually, `sender` what stands in From where there is a choice.
    """

    theme: str
    language: str
    density: str
    colour: str
    sender: str = ""


NEW = Look("system", "", "comfortable", "ink")
"""Of a profile in which nothing was ever set: what `of` says of the settings' defaults without accounts."""


def of(settings: Settings, accounts: Sequence[Account]) -> Look:
    """What a first window shows of them. The sender is named only where there is a choice."""
    usual = next((account for account in accounts if account.is_default), None) or next(iter(accounts), None)
    colour, sender = "ink", ""
    if usual is not None:
        colour = usual.colour
        if sum(len(account.identities) for account in accounts if not account.disabled) > 1:
            sender = who(usual.identity.address)
    return Look(settings.theme, settings.language, settings.density, colour, sender)


def recall(profile: Path) -> Look | None:
    """The look that was kept, None if there is none."""
    kept = [_store(profile).value(name) for name in Look._fields]
    found = [value for value in kept if isinstance(value, str)]
    return Look(*found) if len(found) == len(kept) else None


def keep(profile: Path, settings: Settings, accounts: Sequence[Account]) -> None:
    """Where nothing can be written nothing is kept: the next first picture takes a moment longer."""
    look = of(settings, accounts)
    if look == recall(profile):
        return
    store = _store(profile)
    store.clear()
    for name, value in look._asdict().items():
        store.setValue(name, value)
    store.sync()


def _store(profile: Path) -> QSettings:
    return QSettings(str(profile / _FILE), QSettings.Format.IniFormat)
