"""Account, identity, submission server and the way to sign in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.model.address import Address
from app.model.oauth import OAuthProvider


class Security(StrEnum):
    """How the connection is protected. Exactly this or failure; there is no "if available"."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"

    @property
    def standard_port(self) -> int:
        """The port that a server of this kind listens on (RFC 8314 section 7, RFC 5321)."""
        return {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}[self]


class TlsVersion(StrEnum):
    """Below what a server's encryption must not be."""

    V1_0 = "1.0"
    """Broken by whoever has means and patience; only by a person's decision."""
    V1_2 = "1.2"


class AuthMethod(StrEnum):
    """Where the proof of who we are comes from."""

    NONE = "none"
    PASSWORD = "password"
    COMMAND = "command"
    OAUTH = "oauth"


class SecretPlace(StrEnum):
    """Where the secret of an account is kept. SESSION is memory only: gone when the program ends."""

    KEYRING = "keyring"
    VAULT = "vault"
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
    """A submission server (RFC 6409). `ca_file` names a PEM file that replaces the system's trust. `pin` and an
    `oldest_tls` below the usual one are exceptions that a person made.
    """

    host: str
    port: int
    security: Security
    ca_file: str = ""
    pin: Pin | None = None
    oldest_tls: TlsVersion = TlsVersion.V1_2


@dataclass(frozen=True)
class Auth:
    """How to sign in. The secret itself lives in the keyring, never here.

    With OAUTH `provider` is the key of a preset, or `custom` describes the provider; `client_id` is as what this
    program is known there, empty for the id that the packager or the environment gives; `tenant` the organisation
    there, empty for any. `allow_clear` records that a person accepted sending the password over an unprotected line.
    """

    method: AuthMethod = AuthMethod.NONE
    user_name: str = ""
    command: str = ""
    provider: str = ""
    allow_clear: bool = False
    client_id: str = ""
    custom: OAuthProvider | None = None
    tenant: str = ""


@dataclass(frozen=True)
class Identity:
    """Who a message is from. `id` is unique in the profile; 0 until stored.

    `colour` is one of `COLOURS`, empty for the account's. `always_cc` and `always_bcc` get a copy of whatever is
    written from here. `patterns` are further addresses that mean this person (`*@my.domain`, `me+*@x.org`): what was
    written to one is answered from here. Mail to one of `domains` is meant to be from here. `server` is an own one in
    place of the account's, where `auth` signs in, with a secret of its own.
    """

    address: Address
    reply_to: Address | None = None
    id: int = 0
    colour: str = ""
    always_cc: tuple[Address, ...] = ()
    always_bcc: tuple[Address, ...] = ()
    patterns: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    server: Server | None = None
    auth: Auth = Auth()


COLOURS = ("ink", "teal", "moss", "ochre", "brick", "plum", "slate", "rose")


class AccountState(StrEnum):
    """Whether an account can send, in one word."""

    READY = "ready"
    NEEDS_SIGN_IN = "needs_sign_in"
    NEEDS_YOU = "needs_you"
    """Something else holds it up: its certificate, its server's settings."""
    WAITING = "waiting"
    """The server was not reached; it is tried again by itself."""
    PAUSED = "paused"
    """Switched off by a person."""


@dataclass(frozen=True)
class Incoming:
    """A server to read from: for asking whether it has a message, and for the day when this program reads mail.
    `protocol` is imap or pop3.
    """

    protocol: str
    host: str
    port: int


@dataclass(frozen=True)
class Account:
    """A way to send: at least one identity, one server, one sign-in. `id` is 0 until stored.

    `name` is what lists show; `colour` is one of `COLOURS`. A `disabled` account sends nothing: its messages wait.
    `patience` is how long an answer of the server is waited for (seconds), 0 for a time that suits each step;
    `undo_seconds` is how long its messages can be taken back, None for what the settings say. `via` is the identity
    on whose own server this account was put by `route`, 0 for none. `incoming` is where its mail can be read, as it was
    found when the account was set up.
    """

    name: str
    identities: tuple[Identity, ...]
    server: Server
    auth: Auth
    colour: str = "ink"
    is_default: bool = False
    id: int = 0
    disabled: bool = False
    patience: float = 0.0
    undo_seconds: int | None = None
    via: int = 0
    incoming: tuple[Incoming, ...] = ()

    @property
    def identity(self) -> Identity:
        """The identity that new messages start with."""
        return self.identities[0]

    def asked_about(self, sender: str) -> Incoming | None:
        """The server that may know of what this sender (wire form) sent: one that the account signs in at as it does
        for sending. None where no such server is known.
        """
        if self.route(sender).via or self.auth.method is AuthMethod.NONE:
            return None
        return next((place for place in self.incoming if place.protocol == "imap"), None)

    @property
    def secret_name(self) -> str:
        """Under which its secret is kept: that of an own server is never shown to the account's server."""
        return f"{self.id}.{self.via}" if self.via else str(self.id)

    def route(self, sender: str) -> Account:
        """The account as this sender (wire form) uses it: over the identity's own server, if it has one."""
        found = next((i for i in self.identities if i.address.wire.lower() == sender.lower()), None)
        return self if found is None else self.over(found)

    def over(self, identity: Identity) -> Account:
        """The account as one of its identities sends."""
        if identity.server is None:
            return self
        return replace(self, server=identity.server, auth=identity.auth, identities=(identity,), via=identity.id)
