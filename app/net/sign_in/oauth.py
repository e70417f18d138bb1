"""OAuth 2.0 for a program on a person's computer: the system's browser, a loopback address and PKCE.

Sources: RFC 6749, 7009 (revocation), 7636 (PKCE), 8252 (native programs), 8628 (devices), 9207 (issuer), 9700 (advice).
The protocol work is Authlib's; what it leaves to its caller is checked here: the state, an error in the redirect, the
issuer, the kind of token.
"""

from __future__ import annotations

import asyncio
import secrets
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx2
from authlib.common.security import generate_token
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client

from app.errors import Kind, MailError, Reason, Retry
from app.model.oauth import DeviceCode, OAuthClient, OAuthProvider, Tokens
from app.net.sign_in.loopback import Loopback
from app.net.submission.transcript import printable

SIGN_IN_SECONDS = 300.0
REQUEST_SECONDS = 30.0
_SAID = 200  # characters of what a provider says that are shown
_SLOWER = 5.0  # seconds more between questions when a device is told to slow down (RFC 8628 section 3.5)
_LONGEST_INTERVAL = 60.0
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_REFUSED = ("invalid_grant", "interaction_required", "consent_required", "login_required")


class SignIn:
    """One provider and this program's name there. Each call is a conversation of its own; nothing is kept.

    `trust` checks the provider's certificate, the system's trust by default.
    """

    def __init__(
        self,
        provider: OAuthProvider,
        client: OAuthClient,
        *,
        trust: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        _check_addresses(provider)
        self._provider, self._client = provider, client
        self._trust = trust or ssl.create_default_context()
        self._clock, self._sleep = clock, sleep

    async def by_browser(
        self,
        open_url: Callable[[str], Awaitable[bool] | bool],
        pages: tuple[bytes, bytes, bytes],
        *,
        hint: str = "",
        seconds: float = SIGN_IN_SECONDS,
    ) -> Tokens:
        """Let a person sign in. `open_url` shows the provider's page; `hint` is the address they will sign in with.

        Raises MailError(AUTH): OAUTH_DENIED, OAUTH_TIMED_OUT, OAUTH_PORT, OAUTH_FAILED, and NETWORK or TLS ones.
        """
        state, verifier = secrets.token_urlsafe(32), generate_token(64)
        async with Loopback(self._provider.redirect_url, state, pages) as loopback, self._session() as session:
            session.redirect_uri = loopback.redirect_url
            parameters = dict(self._provider.parameters)
            if hint:
                parameters.setdefault("login_hint", hint)
            url, _ = session.create_authorization_url(
                self._provider.authorization_url,
                state=state,
                code_verifier=verifier,
                response_type=self._provider.response_type,
                **parameters,
            )
            shown = open_url(url)
            if not (await shown if isinstance(shown, Awaitable) else shown):
                raise self._error(Reason.OAUTH_BROWSER, "No browser could be opened.")
            try:
                given = await loopback.answer(seconds)
            except TimeoutError as error:
                words = f"Nobody signed in at {self._provider.name} within {seconds / 60:g} minutes."
                raise self._error(Reason.OAUTH_TIMED_OUT, words) from error
            code = self._code(given)
            return await self._token(
                lambda: session.fetch_token(
                    self._provider.token_url, grant_type="authorization_code", code=code, code_verifier=verifier
                ),
                fresh=True,
            )

    async def refresh(self, refresh_token: str) -> Tokens:
        """A new access token. Raises MailError(AUTH, OAUTH_SIGN_IN_AGAIN) when the old permission is gone."""
        async with self._session() as session:
            return await self._token(
                lambda: session.refresh_token(self._provider.token_url, refresh_token=refresh_token), fresh=False
            )

    async def revoke(self, refresh_token: str) -> bool:
        """Ask the provider to forget a token (RFC 7009); whether it said that it did."""
        if not self._provider.revocation_url:
            return False
        async with self._session() as session:
            answer = await self._ask(
                lambda: session.revoke_token(
                    self._provider.revocation_url, token=refresh_token, token_type_hint="refresh_token"
                )
            )
        return bool(answer.status_code == 200)

    async def device_code(self) -> DeviceCode:
        """Begin on a computer without a browser: what a person types on another one."""
        if not self._provider.device_url:
            raise self._error(Reason.OAUTH_FAILED, f"{self._provider.name} offers no sign-in by code.")
        fields = {"client_id": self._client.id, "scope": self._provider.scope}
        async with httpx2.AsyncClient(verify=self._trust, timeout=REQUEST_SECONDS) as plain:
            answer = await self._ask(lambda: plain.post(self._provider.device_url, data=fields))
        given = _object(answer)
        try:
            return DeviceCode(
                user_code=printable(str(given["user_code"]))[:_SAID],
                verification_url=_https(str(given.get("verification_uri") or given["verification_url"])),
                complete_url=_https(str(given.get("verification_uri_complete", ""))),
                device_code=str(given["device_code"]),
                expires=_number(given.get("expires_in"), 600.0),
                interval=min(max(_number(given.get("interval"), 5.0), 1.0), _LONGEST_INTERVAL),
            )
        except (KeyError, ValueError) as error:
            raise self._said_no(given) from error

    async def by_device(self, code: DeviceCode) -> Tokens:
        """Wait until the code was typed elsewhere, as long as the provider allows (RFC 8628 section 3.4)."""
        interval, end = code.interval, self._clock() + min(code.expires, 3600.0)
        fields = {"grant_type": _DEVICE_GRANT, "device_code": code.device_code, "client_id": self._client.id}
        if self._client.secret:
            fields["client_secret"] = self._client.secret
        async with httpx2.AsyncClient(verify=self._trust, timeout=REQUEST_SECONDS) as plain:
            while self._clock() < end:
                await self._sleep(interval)
                given = _object(await self._ask(lambda: plain.post(self._provider.token_url, data=fields)))
                match given.get("error"):
                    case None:
                        return self._read(given, fresh=True)
                    case "authorization_pending":
                        continue
                    case "slow_down":
                        interval = min(interval + _SLOWER, _LONGEST_INTERVAL)
                    case "expired_token":
                        break
                    case _:
                        raise self._said_no(given)
        raise self._error(Reason.OAUTH_TIMED_OUT, "The code was not typed in time.")

    # the answers

    def _code(self, given: Mapping[str, str]) -> str:
        """The code of a redirect that carried our state. An error comes first: fed to a token request it would ask for
        something else.
        """
        issuer = self._provider.issuer
        if issuer and given.get("iss", issuer) != issuer:
            raise self._error(Reason.OAUTH_FAILED, "The answer came from another provider than the one that was asked.")
        if given.get("error"):
            raise self._said_no(given)
        return given["code"]

    async def _token(self, ask: Callable[[], Awaitable[Mapping[str, Any]]], *, fresh: bool) -> Tokens:
        try:
            return self._read(await self._ask(ask), fresh=fresh)
        except OAuthError as error:
            raise self._said_no({"error": error.error or "", "error_description": error.description or ""}) from error

    def _read(self, given: Mapping[str, Any], *, fresh: bool) -> Tokens:
        access, refresh = given.get("access_token"), given.get("refresh_token") or ""
        if not isinstance(access, str) or not access or str(given.get("token_type", "bearer")).lower() != "bearer":
            raise self._said_no(given)
        if fresh and not refresh:
            words = f"{self._provider.name} gave no lasting permission, only one for an hour. Sign in again, and agree."
            raise self._error(Reason.OAUTH_FAILED, words)
        lasts = _number(given.get("expires_in"), 0.0)
        return Tokens(access, str(refresh), self._clock() + lasts if lasts else 0.0)

    async def _ask(self, ask: Callable[[], Awaitable[Any]]) -> Any:
        """Raises MailError(NETWORK) where no answer came, OAuthError where it was no."""
        try:
            return await ask()
        except OAuthError:
            raise
        except httpx2.HTTPError as error:
            host = urlsplit(self._provider.token_url).hostname or ""
            cause = next((e for e in _causes(error) if isinstance(e, ssl.SSLError)), None)
            if cause is not None:
                words = f"The certificate of {host} is not to be trusted ({printable(str(cause))[:_SAID]})."
                raise MailError(Kind.TLS, Reason.CERT_INVALID, words, Retry.NEEDS_USER, facts={"host": host}) from error
            reason = Reason.TIMED_OUT if isinstance(error, httpx2.TimeoutException) else Reason.UNREACHABLE
            words = f"{host} does not answer, so the sign-in could not go on."
            raise MailError(Kind.NETWORK, reason, words, Retry.LATER, facts={"host": host}) from error
        except (ValueError, KeyError, TypeError) as error:  # what came is no JSON, or not what was agreed
            raise self._error(
                Reason.OAUTH_FAILED, f"{self._provider.name} gave an answer that makes no sense."
            ) from error

    def _said_no(self, given: Mapping[str, Any]) -> MailError:
        code = printable(str(given.get("error", "")))[:_SAID]
        said = printable(str(given.get("error_description", "")))[:_SAID]
        if code == "access_denied":
            return self._error(
                Reason.OAUTH_DENIED, f"{self._provider.name} was told not to let Tintero send.", said=said
            )
        if code in _REFUSED:
            words = f"{self._provider.name} wants you to sign in again."
            return self._error(Reason.OAUTH_SIGN_IN_AGAIN, words, said=said)
        words = f"{self._provider.name} refused the sign-in: {said or code or 'without a reason'}."
        return self._error(Reason.OAUTH_FAILED, words, code=code, said=said)

    def _error(self, reason: Reason, words: str, **facts: str) -> MailError:
        known = {"provider": self._provider.name, **{name: value for name, value in facts.items() if value}}
        return MailError(Kind.AUTH, reason, words, Retry.NEEDS_USER, facts=known)

    def _session(self) -> AsyncOAuth2Client:
        secret = self._client.secret
        return AsyncOAuth2Client(
            client_id=self._client.id,
            client_secret=secret or None,
            token_endpoint_auth_method="client_secret_post" if secret else "none",
            scope=self._provider.scope,
            code_challenge_method="S256",
            verify=self._trust,
            timeout=REQUEST_SECONDS,
        )


def _check_addresses(provider: OAuthProvider) -> None:
    """Codes and tokens go over https only; a server on this computer is nobody else's business."""
    urls = {
        "authorization": provider.authorization_url,
        "token": provider.token_url,
        "device": provider.device_url,
        "revocation": provider.revocation_url,
    }
    for name, url in urls.items():
        parts = urlsplit(url)
        local = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")
        if (url or name in ("authorization", "token")) and not (parts.hostname and (parts.scheme == "https" or local)):
            raise MailError(
                Kind.INVALID,
                Reason.BAD_ACCOUNT,
                f"The {name} address must begin with https://.",
                Retry.NEEDS_USER,
                facts={"field": f"{name}_url"},
            )


def _object(answer: httpx2.Response) -> Mapping[str, Any]:
    try:
        found = answer.json()
    except ValueError:
        return {"error": f"HTTP {answer.status_code}"}
    return found if isinstance(found, dict) else {"error": f"HTTP {answer.status_code}"}


def _https(url: str) -> str:
    if url and urlsplit(url).scheme not in ("https", "http"):
        raise ValueError(url)
    return url


def _number(value: object, usual: float) -> float:
    try:
        return max(0.0, min(float(str(value)), 1e9)) if value is not None else usual
    except ValueError:
        return usual


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
