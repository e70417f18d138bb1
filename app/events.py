"""Facts that happened, and the bus that tells them.

Commands are awaited; facts are published. State is in the row: an event only says that this row
changed, and whoever missed one reads again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from app.model.account import SecretPlace

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DraftsChanged:
    """A draft was stored, restored or dropped. `draft_id` 0 means several."""

    draft_id: int


@dataclass(frozen=True)
class OutboxChanged:
    """A row of the outbox was inserted, changed or removed. `outgoing_id` 0 means several."""

    outgoing_id: int


@dataclass(frozen=True)
class SendProgress:
    """Octets of the message that the kernel took; below `total` until the server has answered."""

    outgoing_id: int
    sent: int
    total: int


@dataclass(frozen=True)
class AccountsChanged:
    """An account was added, changed or removed. `account_id` names one whose settings or secret are new."""

    account_id: int = 0


@dataclass(frozen=True)
class SecretsChanged:
    """Secrets are kept in another place, or a place that waited for its person can be asked again."""


@dataclass(frozen=True)
class SecretsWanted:
    """Somebody needs a secret, and the place where it lies has to be opened by a person first."""

    place: SecretPlace


@dataclass(frozen=True)
class SettingsChanged:
    """At least one setting has a new value."""


@dataclass(frozen=True)
class SpellingChanged:
    """Other words are right from now on: a dictionary came or went, or the person's own words changed."""


@dataclass(frozen=True)
class MailReceived:
    """The practice server stored a message."""


@dataclass(frozen=True)
class SignaturesChanged:
    """A signature was stored or removed, or an identity signs with another one."""


@dataclass(frozen=True)
class SnippetsChanged:
    """A snippet was stored or removed."""


Event = (
    DraftsChanged
    | OutboxChanged
    | SendProgress
    | AccountsChanged
    | SettingsChanged
    | MailReceived
    | SpellingChanged
    | SecretsChanged
    | SecretsWanted
    | SignaturesChanged
    | SnippetsChanged
)
AnyEvent = TypeVar(
    "AnyEvent",
    DraftsChanged,
    OutboxChanged,
    SendProgress,
    AccountsChanged,
    SettingsChanged,
    MailReceived,
    SpellingChanged,
    SecretsChanged,
    SecretsWanted,
    SignaturesChanged,
    SnippetsChanged,
)


class Events:
    """A bus within one thread. Handlers are plain calls, run in the order of subscription."""

    def __init__(self) -> None:
        self._handlers: dict[type[object], list[Callable[[Any], None]]] = {}

    def subscribe(self, kind: type[AnyEvent], handler: Callable[[AnyEvent], None]) -> Callable[[], None]:
        """Call `handler` with each event of `kind`. Returns the function that ends it."""
        handlers = self._handlers.setdefault(kind, [])
        handlers.append(handler)

        def unsubscribe() -> None:
            if handler in handlers:
                handlers.remove(handler)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell everyone; a handler that fails is logged as a bug and the others still hear it."""
        for handler in list(self._handlers.get(type(event), ())):
            try:
                handler(event)
            except Exception:
                log.exception("a handler of %s failed", type(event).__name__)
