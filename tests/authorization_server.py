"""An authorization server on the loopback: code with PKCE, refreshing with rotation, revocation, devices, and misdeeds.

`browser(url)` stands for a person and a browser: it asks for the page, agrees, and follows the redirect. What the
server should do wrong is said in `replies`, by endpoint: `authorize`, `token`, `device`, `revoke`.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import secrets
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urlsplit

from app.model.oauth import OAuthProvider

ISSUER = "https://issuer.example"


@dataclass
class Grant:
    """A code or device code and what it was given for."""

    challenge: str = ""
    redirect: str = ""
    client: str = ""
    used: bool = False
    approved: bool = True


@dataclass
class Asked:
    """A request that came."""

    endpoint: str
    fields: Mapping[str, str]


@dataclass
class AuthorizationServer:
    """Use as an async context manager. Answers of `replies` are (status, fields) or octets, used once each."""

    replies: dict[str, list[tuple[int, Mapping[str, object]] | bytes]] = field(default_factory=dict)
    redirect_more: Mapping[str, str] = field(default_factory=dict)  # added to, or in place of, what redirects carry
    deny: str = ""
    rotate: bool = True
    secret: str = ""
    asked: list[Asked] = field(default_factory=list)
    landed: Counter[int] = field(default_factory=Counter)  # status of the pages that browsers saw in the end
    grants: dict[str, Grant] = field(default_factory=dict)
    refreshable: set[str] = field(default_factory=set)
    access: set[str] = field(default_factory=set)
    before_redirect: Callable[[str], object] | None = None
    port: int = 0

    async def __aenter__(self) -> AuthorizationServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    def provider(self, **changes: object) -> OAuthProvider:
        base = f"http://127.0.0.1:{self.port}"
        usual: dict[str, object] = {
            "key": "test", "name": "Prado", "authorization_url": f"{base}/authorize", "token_url": f"{base}/token",
            "scope": "smtp", "issuer": ISSUER, "device_url": f"{base}/device", "revocation_url": f"{base}/revoke",
            "redirect_url": "http://127.0.0.1/done",
        }  # fmt: skip
        return OAuthProvider(**{**usual, **changes})

    # the person

    async def browser(self, url: str) -> bool:
        """Sign in and agree, or not."""
        _, place = await fetch(url)
        if place:
            if self.before_redirect is not None:
                done = self.before_redirect(place)
                if asyncio.iscoroutine(done):
                    await done
            status, _ = await fetch(place)
            self.landed[status] += 1
        return True

    # the server

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            method, target, _ = head.split(" ", 2)
            length = next(
                (int(x.split(":")[1]) for x in head.split("\r\n") if x.lower().startswith("content-length")), 0
            )
            body = (await reader.readexactly(length)).decode()
            parts = urlsplit(target)
            fields = dict(parse_qsl(body if method == "POST" else parts.query, keep_blank_values=True))
            endpoint = parts.path.rpartition("/")[2]
            self.asked.append(Asked(endpoint, fields))
            waiting = self.replies.get(endpoint)
            reply = waiting.pop(0) if waiting else getattr(self, f"_{endpoint}")(fields)
            writer.write(reply if isinstance(reply, bytes) else _http(*reply))
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _authorize(self, fields: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        answer = {"state": fields["state"], "iss": ISSUER}
        if self.deny:
            answer["error"] = self.deny
        else:
            code = secrets.token_hex(8)
            assert fields["response_type"] == "code"
            assert fields["code_challenge_method"] == "S256"
            self.grants[code] = Grant(fields["code_challenge"], fields["redirect_uri"], fields["client_id"])
            answer["code"] = code
        answer = {name: text for name, text in {**answer, **self.redirect_more}.items() if text != "-"}
        return 302, {"location": f"{fields['redirect_uri']}?{urlencode(answer)}"}

    def _token(self, fields: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        if self.secret and fields.get("client_secret") != self.secret:
            return 401, {"error": "invalid_client"}
        match fields.get("grant_type"):
            case "authorization_code":
                return self._by_code(fields)
            case "refresh_token":
                known = fields.get("refresh_token", "")
                if known not in self.refreshable:
                    return 400, {"error": "invalid_grant"}
                if self.rotate:
                    self.refreshable.discard(known)
                return 200, self._tokens(with_refresh=self.rotate)
            case "urn:ietf:params:oauth:grant-type:device_code":
                grant = self.grants.get(fields.get("device_code", ""))
                if grant is None:
                    return 400, {"error": "invalid_grant"}
                return (200, self._tokens()) if grant.approved else (400, {"error": "authorization_pending"})
        return 400, {"error": "unsupported_grant_type"}

    def _by_code(self, fields: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        grant = self.grants.get(fields.get("code", ""))
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if grant is None or grant.used or grant.challenge != challenge or grant.redirect != fields.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        grant.used = True
        return 200, self._tokens()

    def _tokens(self, *, with_refresh: bool = True) -> Mapping[str, object]:
        access, refresh = f"access-{secrets.token_hex(8)}", f"refresh-{secrets.token_hex(8)}"
        self.access.add(access)
        found: dict[str, object] = {"access_token": access, "token_type": "Bearer", "expires_in": 3600}
        if with_refresh:
            self.refreshable.add(refresh)
            found["refresh_token"] = refresh
        return found

    def _device(self, fields: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        code = secrets.token_hex(8)
        self.grants[code] = Grant(client=fields["client_id"], approved=False)
        page = "https://prado.example/device"
        return 200, {
            "device_code": code,
            "user_code": "PRDO-1234",
            "verification_uri": page,
            "expires_in": 600,
            "interval": 5,
        }

    def _revoke(self, fields: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        self.refreshable.discard(fields["token"])
        return 200, {}


def _http(status: int, fields: Mapping[str, object]) -> bytes:
    if "location" in fields:
        return f"HTTP/1.1 302 Found\r\nLocation: {fields['location']}\r\nContent-Length: 0\r\n\r\n".encode()
    body = json.dumps(fields)
    fields = {"Content-Type": "application/json", "Content-Length": len(body), "Connection": "close"}
    head = f"HTTP/1.1 {status} x\r\n" + "".join(f"{name}: {text}\r\n" for name, text in fields.items()) + "\r\n"
    return (head + body).encode()


async def fetch(url: str, *, host: str = "", method: str = "GET") -> tuple[int, str]:
    """Ask for a page as a browser does: the status, and where it sends one on to."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    words = f"{method} {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\nAccept: text/html\r\n\r\n"
    return await say(parts.port or 80, words.encode())


async def say(port: int, octets: bytes) -> tuple[int, str]:
    """Send octets to a port of this computer; status 0 when there is no answer."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(octets)
            head = (await reader.read(100_000)).decode("latin-1")
        finally:
            writer.close()
    except OSError:
        return 0, ""
    lines = head.split("\r\n")
    place = next((line.partition(": ")[2] for line in lines if line.lower().startswith("location:")), "")
    return (int(lines[0].split(" ")[1]) if lines[0] else 0), place
