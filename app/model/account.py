"""Account, identity, submission server and the way to sign in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.address import Address


class Security(StrEnum):
    """How the connection is protected. Exactly this or failure; there is no "if available"."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"

    @property
    def standard_port(self) -> int:
        """The port that a server of this kind listens on (RFC 8314 section 7, RFC 5321)."""
        return {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}[self]


class AuthMethod(StrEnum):
    """Where the proof of who we are comes from."""

    NONE = "none"
    PASSWORD = "password"
    COMMAND = "command"
    OAUTH = "oauth"


class SecretPlace(StrEnum):
    """Where the secret of an account is kept. SESSION is memory only: gone when the program ends."""

    KEYRING = "keyring"
    SESSION = "session"
    COMMAND = "command"
    NONE = "none"


@dataclass(frozen=True)
class Pin:
    """One certificate trusted for one host and port, by a person's decision (RFC 8314 section 5)."""

    sha256: str
    since: float


@dataclass(frozen=True)
class Server:
    """A submission server (RFC 6409). `ca_file` names a PEM file that replaces the system's trust."""

    host: str
    port: int
    security: Security
    ca_file: str = ""
    pin: Pin | None = None


@dataclass(frozen=True)
class Auth:
    """How to sign in. The secret itself lives in the keyring, never here.

    `allow_clear` records that a person accepted sending the password over an unprotected line.
    """

    method: AuthMethod = AuthMethod.NONE
    user_name: str = ""
    command: str = ""
    provider: str = ""
    allow_clear: bool = False


@dataclass(frozen=True)
class Identity:
    """Who a message is from. `id` is unique in the profile; 0 until stored."""

    address: Address
    reply_to: Address | None = None
    id: int = 0


COLOURS = ("ink", "teal", "moss", "ochre", "brick", "plum", "slate", "rose")


@dataclass(frozen=True)
class Account:
    """A way to send: at least one identity, one server, one sign-in. `id` is 0 until stored.

    `name` is what lists show; `colour` is one of `COLOURS`.
    """

    name: str
    identities: tuple[Identity, ...]
    server: Server
    auth: Auth
    colour: str = "ink"
    is_default: bool = False
    id: int = 0

    @property
    def identity(self) -> Identity:
        """The identity that new messages start with."""
        return self.identities[0]
