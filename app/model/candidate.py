"""What a search for an address's server found: settings to try, where they come from, how far to trust them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.account import Incoming, Server


class Source(StrEnum):
    """Where settings were found, the best first."""

    TABLE = "table"
    """Our own table of providers, by the domain of the address."""
    AUTOCONFIG = "autoconfig"
    """The provider's own description, at its own web address."""
    SERVICE_RECORDS = "service_records"
    """The domain's DNS service records (RFC 6186, RFC 8314)."""
    DATABASE = "database"
    """The public database that mail programs share."""
    MAIL_EXCHANGER = "mail_exchanger"
    """Our table, by the servers that receive mail for the domain."""
    GUESS = "guess"
    """A usual name at the domain, which answered as a mail server with a certificate for that name."""


class Trust(StrEnum):
    """Whether somebody on the way could have put the settings there."""

    PROVEN = "proven"
    """Known here, or over a line with a checked certificate, or a server with a certificate of the domain itself."""
    ASK = "ask"
    """By unsigned DNS or plain http, and another domain than the address's is named: a person has to agree."""


class SignIn(StrEnum):
    """Ways of signing in that a provider takes."""

    PASSWORD = "password"
    APP_PASSWORD = "app-password"
    """A password made for one program, on a page of the provider."""
    OAUTH = "oauth"
    BRIDGE = "bridge"
    """Only by a program of the provider's that runs on this computer."""
    NONE = "none"


@dataclass(frozen=True)
class Candidate:
    """Settings to try. `provider` is a key of our table, `name` is for people; both may be empty.

    `server` is None where the provider has none that programs may use. `user_name` is complete. `help` is a page of the
    provider's, `note` a word of the table that stands for advice. `confirmed`: a server answered there just now.
    """

    source: Source
    server: Server | None
    user_name: str
    sign_in: tuple[SignIn, ...] = (SignIn.PASSWORD,)
    trust: Trust = Trust.PROVEN
    provider: str = ""
    name: str = ""
    oauth: str = ""
    help: str = ""
    note: str = ""
    incoming: tuple[Incoming, ...] = ()
    confirmed: bool = False


class SearchState(StrEnum):
    STARTED = "started"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class SearchStep:
    """A source was asked, or has answered; `best_first` is all that is known by then."""

    source: Source
    state: SearchState
    best_first: tuple[Candidate, ...] = ()
