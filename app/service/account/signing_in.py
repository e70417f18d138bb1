"""Signing in at a provider's own page, and out again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Protocol
from urllib.parse import quote

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Auth
from app.model.oauth import DeviceCode, OAuthClient, OAuthProvider, Tokens
from app.service.account.permission import Permission, Permissions, Place

OpenUrl = Callable[[str], Awaitable[bool] | bool]
Pages = tuple[bytes, bytes, bytes]


class Conversation(Protocol):
    """`app.net.sign_in.oauth.SignIn`."""

    async def by_browser(self, open_url: OpenUrl, pages: Pages, *, hint: str = "") -> Tokens: ...

    async def refresh(self, refresh_token: str) -> Tokens: ...

    async def revoke(self, refresh_token: str) -> bool: ...

    async def device_code(self) -> DeviceCode: ...

    async def by_device(self, code: DeviceCode) -> Tokens: ...


Converse = Callable[[OAuthProvider, OAuthClient], Conversation]


class SigningIn:
    """Lets a person sign in. What comes of it is a text to store as the account's secret, as a password is.

    `presets` are the known providers, `client_of` gives the client id that a packager or the environment knows.
    """

    def __init__(
        self,
        presets: Callable[[], Mapping[str, OAuthProvider]],
        client_of: Callable[[str], OAuthClient | None],
        converse: Converse,
        clock: Callable[[], float],
    ) -> None:
        self._presets, self._client_of, self._converse = presets, client_of, converse
        self.permissions = Permissions(self.place, self._refresh, clock)

    def presets(self) -> Mapping[str, OAuthProvider]:
        """The providers that are known, by key."""
        return self._presets()

    def knows_client(self, key: str) -> bool:
        """Whether a client id for a provider came with this copy of the program or is in the environment."""
        return self._client_of(key) is not None

    def place(self, auth: Auth) -> Place:
        """Where an account signs in, and as what. Raises MailError(AUTH, OAUTH_NO_CLIENT)."""
        provider = auth.custom or self._presets().get(auth.provider)
        if provider is not None:
            provider = provider.at(quote(auth.tenant.strip(), safe=""))
        client = OAuthClient(auth.client_id) if auth.client_id else self._client_of(auth.provider)
        if provider is None or client is None:
            name = provider.name if provider is not None else auth.provider
            raise MailError(
                Kind.AUTH,
                Reason.OAUTH_NO_CLIENT,
                f"There is no client id for {name or 'this provider'}; enter one in the account.",
                Retry.NEEDS_USER,
                facts={"provider": name},
            )
        return Place(provider, client)

    async def by_browser(
        self, auth: Auth, open_url: OpenUrl, pages: Pages, *, client_secret: str = "", hint: str = ""
    ) -> str:
        """The secret to store. Raises MailError(AUTH, OAUTH_...), and NETWORK or TLS ones."""
        place = self._with_secret(auth, client_secret)
        tokens = await self._converse(place.provider, place.client).by_browser(open_url, pages, hint=hint)
        return self.permissions.grant(tokens, place.client)

    async def device_code(self, auth: Auth, *, client_secret: str = "") -> DeviceCode:
        """Begin without a browser on this computer. Raises MailError as `by_browser`."""
        place = self._with_secret(auth, client_secret)
        return await self._converse(place.provider, place.client).device_code()

    async def by_device(self, auth: Auth, code: DeviceCode, *, client_secret: str = "") -> str:
        """The secret to store, once the code was typed elsewhere. Raises MailError as `by_browser`."""
        place = self._with_secret(auth, client_secret)
        tokens = await self._converse(place.provider, place.client).by_device(code)
        return self.permissions.grant(tokens, place.client)

    async def give_up(self, auth: Auth, secret: str) -> bool:
        """Ask the provider to end a permission (RFC 7009); whether it did."""
        newest = self.permissions.newest(secret)
        self.permissions.forget(secret)
        if (permission := Permission.of(newest)) is None:
            return False
        place = self._with_secret(auth, permission.client_secret)
        return await self._converse(place.provider, place.client).revoke(permission.refresh)

    def _with_secret(self, auth: Auth, client_secret: str) -> Place:
        place = self.place(auth)
        return replace(place, client=replace(place.client, secret=client_secret)) if client_secret else place

    async def _refresh(self, provider: OAuthProvider, client: OAuthClient, refresh_token: str) -> Tokens:
        return await self._converse(provider, client).refresh(refresh_token)
