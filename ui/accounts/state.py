"""What the wizard knows: a plain object that outlives its pages, so that Back never loses a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import COLOURS, Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address


@dataclass
class SetUp:
    """Texts as typed. The port follows the security, and the user name the address, until they are typed.

    `edited` is the stored account that is being changed; a new one is set up when it is None.
    """

    name: str = ""
    address: str = ""
    reply_to: str = ""
    method: AuthMethod = AuthMethod.PASSWORD
    password: str = field(default="", repr=False)
    command: str = ""
    host: str = ""
    security: Security = Security.TLS
    typed_port: str = ""
    typed_user_name: str = ""
    ca_file: str = ""
    allow_clear: bool = False
    account_name: str = ""
    colour: str = "ink"
    edited: Account | None = None

    @classmethod
    def of(cls, account: Account) -> SetUp:
        """Start from a stored account. Its password stays in the keyring; typing one replaces it."""
        identity, server, auth = account.identity, account.server, account.auth
        standard = server.port == server.security.standard_port
        return cls(
            name=identity.address.name,
            address=identity.address.spec,
            reply_to=str(identity.reply_to or ""),
            method=auth.method,
            command=auth.command,
            host=server.host,
            security=server.security,
            typed_port="" if standard else str(server.port),
            typed_user_name="" if auth.user_name == identity.address.spec else auth.user_name,
            ca_file=server.ca_file,
            allow_clear=auth.allow_clear,
            account_name=account.name,
            colour=account.colour,
            edited=account,
        )

    @property
    def port(self) -> str:
        return self.typed_port or str(self.security.standard_port)

    @property
    def user_name(self) -> str:
        return self.typed_user_name or self.address.strip()

    @property
    def secret(self) -> str | None:
        """What to sign in with; None asks the engine for the stored one or the command's answer."""
        if self.method is not AuthMethod.PASSWORD:
            return None
        return None if self.edited is not None and not self.password else self.password

    @property
    def password_missing(self) -> bool:
        kept = self.edited is not None and self.edited.auth.method is AuthMethod.PASSWORD
        return self.method is AuthMethod.PASSWORD and not self.password and not kept

    @property
    def risks_password(self) -> bool:
        """A password would cross an open line."""
        return self.security is Security.NONE and self.method is not AuthMethod.NONE

    @property
    def can_be_tried(self) -> bool:
        """Everything that a test needs is there."""
        return bool(self.host.strip()) and not self.password_missing and (self.allow_clear or not self.risks_password)

    def account(self) -> Account:
        """The account as set up so far. Raises MailError(INVALID) for an address or port that cannot be."""
        address = replace(Address.parse(self.address), name=self.name.strip())
        reply_to = Address.parse(self.reply_to) if self.reply_to.strip() else None
        if not self.port.strip().isdecimal():
            raise MailError(
                Kind.INVALID,
                Reason.BAD_ACCOUNT,
                f"The port must be a number, not “{self.port[:20]}”.",
                Retry.NEEDS_USER,
                facts={"field": "port", "port": self.port[:20]},
            )
        old = self.edited
        server = Server(self.host.strip(), int(self.port), self.security, self.ca_file.strip())
        if old is not None and (old.server.host, old.server.port) == (server.host, server.port):
            server = replace(server, pin=old.server.pin)
        user_name = "" if self.method is AuthMethod.NONE else self.user_name
        auth = Auth(self.method, user_name, self.command.strip(), allow_clear=self.allow_clear and self.risks_password)
        identity = Identity(address, reply_to, old.identity.id if old else 0)
        others = old.identities[1:] if old else ()
        return Account(
            name=self.account_name.strip() or address.domain,
            identities=(identity, *others),
            server=server,
            auth=auth,
            colour=self.colour,
            is_default=old.is_default if old else False,
            id=old.id if old else 0,
        )


def free_colour(taken: Collection[str]) -> str:
    """A colour that tells a new account from the others; the least used when there are more accounts than colours."""
    used = Counter(taken)
    return min(COLOURS, key=lambda colour: used[colour])
