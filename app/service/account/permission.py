"""A provider's lasting permission, and the tokens that come of it: one refresh at a time for each.

What is kept with the secrets of an account is one text: the refresh token, and the client's secret where a provider
wants one. Access tokens last about an hour and live in memory only.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Auth
from app.model.oauth import OAuthClient, OAuthProvider, Tokens

EARLY = 60.0  # seconds before its end from which on a token is not used any more


@dataclass(frozen=True)
class Permission:
    """What the keyring holds for an account that signs in at its provider."""

    refresh: str = field(repr=False)
    client_secret: str = field(default="", repr=False)

    def text(self) -> str:
        return json.dumps({"v": 1, "refresh": self.refresh, "client_secret": self.client_secret})

    @classmethod
    def of(cls, text: str) -> Permission | None:
        """None for what is no permission, such as a password of the time before."""
        try:
            values = json.loads(text)
            return cls(str(values["refresh"]), str(values.get("client_secret", "")))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


@dataclass(frozen=True)
class Place:
    """Where an account signs in, and as what."""

    provider: OAuthProvider
    client: OAuthClient


Refresh = Callable[[OAuthProvider, OAuthClient, str], Awaitable[Tokens]]
FindPlace = Callable[[Auth], Place]


class Permissions:
    """Turns permissions into tokens. `find_place` raises MailError(AUTH, OAUTH_NO_CLIENT), `refresh` as a provider.

    A permission that was exchanged for a new one is still understood until the program ends: whoever holds the old text
    (a wizard that has not stored it yet) gets what came of it.
    """

    def __init__(self, find_place: FindPlace, refresh: Refresh, clock: Callable[[], float]) -> None:
        self._find_place, self._refresh, self._clock = find_place, refresh, clock
        self._tokens: dict[str, Tokens] = {}
        self._followed_by: dict[str, str] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    def grant(self, tokens: Tokens, client: OAuthClient) -> str:
        """Somebody signed in: the text to keep. The token that came along is used first."""
        self._tokens[tokens.refresh] = tokens
        return Permission(tokens.refresh, client.secret).text()

    def newest(self, text: str) -> str:
        """The permission that a text has become by now."""
        permission = Permission.of(text)
        if permission is None:
            return text
        return replace(permission, refresh=self._newest(permission.refresh)).text()

    async def token(self, auth: Auth, text: str, *, refused: str = "") -> str:
        """An access token that is good for a while, and not the one that was `refused`.

        Raises MailError(AUTH): OAUTH_SIGN_IN_AGAIN, OAUTH_NO_CLIENT, OAUTH_FAILED, and NETWORK or TLS ones.
        """
        permission = Permission.of(text)
        if permission is None:
            raise MailError(
                Kind.AUTH, Reason.OAUTH_SIGN_IN_AGAIN, "The account is not signed in.", Retry.NEEDS_USER, facts={}
            )
        place = self._find_place(auth)
        client = replace(place.client, secret=permission.client_secret or place.client.secret)
        async with self._locks.setdefault(permission.refresh, asyncio.Lock()):
            current = self._newest(permission.refresh)
            known = self._tokens.get(current)
            if known is not None and self._is_good(known) and known.access != refused:
                return known.access
            found = await self._refresh(place.provider, client, current)
            if found.refresh and found.refresh != current:
                self._followed_by[current] = found.refresh
                self._tokens.pop(current, None)
                current = found.refresh
            self._tokens[current] = found
            return found.access

    def forget(self, text: str) -> None:
        """The permission is given up."""
        if permission := Permission.of(text):
            self._tokens.pop(self._newest(permission.refresh), None)

    def _newest(self, refresh: str) -> str:
        while refresh in self._followed_by:
            refresh = self._followed_by[refresh]
        return refresh

    def _is_good(self, tokens: Tokens) -> bool:
        return not tokens.expires or self._clock() < tokens.expires - EARLY
