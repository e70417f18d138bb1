"""Signing in with an OAuth access token: OAUTHBEARER (RFC 7628) and its forerunner XOAUTH2.

A server that refuses a token explains itself in a challenge, which is answered so that it comes to its final reply.
"""

from __future__ import annotations

import base64

from app.model.account import Server
from app.net.job import Credentials

_END = b"\x01"


class _Bearer:
    satisfied = True

    def __init__(self, first: bytes, last_word: bytes) -> None:
        self.first: bytes | None = base64.b64encode(first)
        self._last_word = last_word

    def answer(self, challenge: bytes) -> bytes:
        """The challenge is an explanation in JSON; what we say to it only ends the exchange."""
        return self._last_word


class OAuthBearer(_Bearer):
    name = "OAUTHBEARER"

    def __init__(self, credentials: Credentials, server: Server) -> None:
        user = credentials.user_name.replace("=", "=3D").replace(",", "=2C").encode()
        place = b"host=%s" % server.host.encode("idna" if not server.host.isascii() else "ascii")
        fields = [b"n,a=%s," % user, place, b"port=%d" % server.port, b"auth=Bearer %s" % credentials.password.encode()]
        super().__init__(_END.join(fields) + _END + _END, base64.b64encode(_END))


class XOAuth2(_Bearer):
    name = "XOAUTH2"

    def __init__(self, credentials: Credentials) -> None:
        fields = [b"user=%s" % credentials.user_name.encode(), b"auth=Bearer %s" % credentials.password.encode()]
        super().__init__(_END.join(fields) + _END + _END, b"")


def forms(credentials: Credentials, server: Server) -> tuple[str, ...]:
    """How a token appears on the wire; each of these is to be hidden."""
    mechanisms = (OAuthBearer(credentials, server), XOAuth2(credentials))
    return tuple((mechanism.first or b"").decode("ascii") for mechanism in mechanisms)
