"""Signing in at a provider's own page instead of giving a password away (RFC 6749, RFC 8252)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class OAuthClient:
    """As what this program is known to a provider. Of a program on a person's computer the secret is none (RFC 8252
    section 8.5), but some providers want it; it is kept with the secrets all the same.
    """

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True)
class OAuthProvider:
    """Where and how to sign in. `key` is that of a preset, empty for one that a person described.

    `scope` is what is asked for, parted by blanks. `redirect_url` without a port means a free one on 127.0.0.1; a port
    is kept where the provider insists on a registered address. `parameters` are added to the authorization request.
    `issuer` is compared with what comes back where the provider tells it (RFC 9207). Empty URLs: not offered. URLs may
    hold the place `{tenant}` for the organisation; `tenant` is the one that stands for all of them then.
    """

    key: str
    name: str
    authorization_url: str
    token_url: str
    scope: str
    issuer: str = ""
    device_url: str = ""
    revocation_url: str = ""
    redirect_url: str = "http://127.0.0.1/"
    response_type: str = "code"
    parameters: tuple[tuple[str, str], ...] = ()
    register_url: str = ""
    tenant: str = ""

    def at(self, tenant: str) -> OAuthProvider:
        """The provider as one organisation reaches it; as everybody does, if none is named."""
        if not self.tenant:
            return self
        named = tenant or self.tenant
        return replace(
            self,
            authorization_url=self.authorization_url.replace(_TENANT, named),
            token_url=self.token_url.replace(_TENANT, named),
            device_url=self.device_url.replace(_TENANT, named),
            revocation_url=self.revocation_url.replace(_TENANT, named),
        )


_TENANT = "{tenant}"


@dataclass(frozen=True)
class Tokens:
    """What a provider gave. `expires` is in wall-clock seconds, 0 when it was not told. `refresh` may be empty: the old
    one stays good then.
    """

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    expires: float = 0.0


@dataclass(frozen=True)
class DeviceCode:
    """What a person types on another device (RFC 8628). `expires` and `interval` are seconds from now."""

    user_code: str
    verification_url: str
    complete_url: str
    device_code: str = field(repr=False)
    expires: float = 600.0
    interval: float = 5.0
