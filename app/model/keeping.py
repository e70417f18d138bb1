"""Where secrets can be kept on this computer, and whether they can be had now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class KeyringState(StrEnum):
    """What is known of the system's keyring."""

    UNKNOWN = "unknown"
    """Nobody needed it yet."""
    USABLE = "usable"
    ABSENT = "absent"
    """There is none, or none that is safe."""
    FAILED = "failed"
    """It is there and did not do what it was asked."""
    WAITING = "waiting"
    """It was asked and does not answer: most likely it waits for its person in a window of its own."""


class VaultState(StrEnum):
    """The file that stands in for a keyring where a person chose it."""

    NONE = "none"
    LOCKED = "locked"
    OPEN = "open"


@dataclass(frozen=True)
class KeepingState:
    """Both places. `for_session` is how many secrets are known only until the program ends."""

    keyring: KeyringState = KeyringState.UNKNOWN
    vault: VaultState = VaultState.NONE
    for_session: int = 0
