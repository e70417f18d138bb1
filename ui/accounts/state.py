"""What the wizard knows: a plain object that outlives its pages, so that Back never loses a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import COLOURS, Account, Auth, AuthMethod, Identity, Pin, Security, Server, TlsVersion
from app.model.address import Address
from app.model.candidate import Candidate, SignIn
from app.model.oauth import OAuthProvider


@dataclass
class SetUp:
    """Texts as typed. The port follows the security, and the user name the address, until they are typed.

    `edited` is the stored account that is being changed; a new one is set up when it is None. `permission` is what a
    sign-in at the provider gave, in place of a password. `candidate` is the found setting that was taken over last.
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
    pin: Pin | None = None
    oldest_tls: TlsVersion = TlsVersion.V1_2
    provider: str = ""
    tenant: str = ""
    custom: OAuthProvider | None = None
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    permission: str = field(default="", repr=False)
    candidate: Candidate | None = None
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
            pin=server.pin,
            oldest_tls=server.oldest_tls,
            provider=auth.provider,
            tenant=auth.tenant,
            custom=auth.custom,
            client_id=auth.client_id,
            allow_clear=auth.allow_clear,
            account_name=account.name,
            colour=account.colour,
            edited=account,
        )

    def trust(self, sha256: str, now: float) -> None:
        """Trust one certificate for the server as it is set up; another server or port forgets it."""
        self.pin = Pin(sha256, now)

    def forget_exceptions(self) -> None:
        """They were made for one host and port."""
        self.pin, self.oldest_tls = None, TlsVersion.V1_2

    @property
    def port(self) -> str:
        return self.typed_port or str(self.security.standard_port)

    @property
    def user_name(self) -> str:
        return self.typed_user_name or self.address.strip()

    @property
    def other_user_name(self) -> str:
        """The other usual form: the part before the @ in place of the whole address, and the reverse."""
        local, at, _ = self.user_name.partition("@")
        return local if at else self.address.strip()

    @property
    def secret(self) -> str | None:
        """What to sign in with; None asks the engine for the stored one or the command's answer."""
        if self.method is AuthMethod.OAUTH:
            return self.permission or None
        if self.method is not AuthMethod.PASSWORD:
            return None
        return None if self.edited is not None and not self.password else self.password

    @property
    def password_missing(self) -> bool:
        return self.method is AuthMethod.PASSWORD and not self.password and not self._is_kept

    @property
    def permission_missing(self) -> bool:
        return self.method is AuthMethod.OAUTH and not self.permission and not self._is_kept

    @property
    def _is_kept(self) -> bool:
        """The stored account signs in the same way already."""
        return self.edited is not None and self.edited.auth.method is self.method

    @property
    def risks_password(self) -> bool:
        """A password would cross an open line."""
        return self.security is Security.NONE and self.method is not AuthMethod.NONE

    @property
    def can_be_tried(self) -> bool:
        """Everything that a test needs is there."""
        secret_missing = self.password_missing or self.permission_missing
        return bool(self.host.strip()) and not secret_missing and (self.allow_clear or not self.risks_password)

    @property
    def auth(self) -> Auth:
        """The way to sign in as set up so far."""
        if self.method is AuthMethod.NONE:
            return Auth()
        if self.method is AuthMethod.OAUTH:
            return Auth(
                self.method,
                self.user_name,
                provider=self.provider,
                client_id=self.client_id.strip(),
                custom=self.custom,
                tenant=self.tenant.strip(),
            )
        allow_clear = self.allow_clear and self.risks_password
        return Auth(self.method, self.user_name, self.command.strip(), allow_clear=allow_clear)

    def take_over(self, candidate: Candidate, *, may_sign_in_there: bool) -> None:
        """Fill in what was found. `may_sign_in_there`: this program has a client id at the provider."""
        self.candidate = candidate
        if candidate.server is None:
            return
        self.host, self.security = candidate.server.host, candidate.server.security
        port = candidate.server.port
        self.typed_port = "" if port == self.security.standard_port else str(port)
        self.typed_user_name = "" if candidate.user_name == self.address.strip() else candidate.user_name
        self.forget_exceptions()
        self.ca_file, self.provider, self.tenant = "", candidate.oauth, ""
        if SignIn.OAUTH in candidate.sign_in and (may_sign_in_there or len(candidate.sign_in) == 1):
            self.method = AuthMethod.OAUTH
        elif candidate.sign_in == (SignIn.NONE,):
            self.method = AuthMethod.NONE
        elif self.method in (AuthMethod.OAUTH, AuthMethod.NONE):
            self.method = AuthMethod.PASSWORD

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
        host, ca_file = self.host.strip(), self.ca_file.strip()
        server = Server(host, int(self.port), self.security, ca_file, self.pin, self.oldest_tls)
        name = self.account_name.strip() or address.domain
        if old is None:
            found = self.candidate
            is_found = found is not None and found.server is not None and found.server.host == host
            incoming = found.incoming if found is not None and is_found else ()
            new = Account(name, (Identity(address, reply_to),), server, self.auth, self.colour)
            return replace(new, incoming=incoming)
        identity = replace(old.identity, address=address, reply_to=reply_to)
        identities = (identity, *old.identities[1:])
        return replace(old, name=name, identities=identities, server=server, auth=self.auth, colour=self.colour)


def free_colour(taken: Collection[str]) -> str:
    """A colour that tells a new account from the others; the least used when there are more accounts than colours."""
    used = Counter(taken)
    return min(COLOURS, key=lambda colour: used[colour])
