"""SCRAM-SHA-256 (RFC 5802, RFC 7677): the server proves, too, that it knows the password."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import stringprep
import unicodedata

_LEAST_ROUNDS, _MOST_ROUNDS = 4096, 1_000_000  # RFC 7677 section 4; more would only burn time


class ScramError(Exception):
    """The server's side of the exchange is wrong. The text names the problem, without secrets."""


class Scram:
    """One exchange. `first` and the answers are base64."""

    name = "SCRAM-SHA-256"

    def __init__(self, user_name: str, password: str, *, nonce: str = "") -> None:
        self._password = _prepared(password).encode()
        self._nonce = nonce or secrets.token_urlsafe(24)
        user = _prepared(user_name).replace("=", "=3D").replace(",", "=2C")
        self._first_bare = f"n={user},r={self._nonce}"
        self._signature = b""
        self.satisfied = False
        self.first: bytes | None = base64.b64encode(f"n,,{self._first_bare}".encode())

    def answer(self, challenge: bytes) -> bytes:
        """To the server's first message: the proof. To its final message: nothing, if it is right."""
        fields = dict(part.partition("=")[::2] for part in challenge.decode("utf-8", "replace").split(","))
        return self._finish(fields) if self._signature else self._prove(challenge, fields)

    def _prove(self, challenge: bytes, fields: dict[str, str]) -> bytes:
        try:
            nonce, salt, rounds = fields["r"], base64.b64decode(fields["s"], validate=True), int(fields["i"])
        except (KeyError, ValueError, binascii.Error) as error:
            raise ScramError("its challenge cannot be read") from error
        if not nonce.startswith(self._nonce) or nonce == self._nonce:
            raise ScramError("its challenge is not an answer to ours")
        if not _LEAST_ROUNDS <= rounds <= _MOST_ROUNDS:
            raise ScramError(f"it wants {rounds} rounds")
        salted = hashlib.pbkdf2_hmac("sha256", self._password, salt, rounds)
        client_key = _mac(salted, b"Client Key")
        without_proof = f"c=biws,r={nonce}"
        said = b",".join([self._first_bare.encode(), challenge, without_proof.encode()])
        proof = bytes(a ^ b for a, b in zip(client_key, _mac(hashlib.sha256(client_key).digest(), said), strict=True))
        self._signature = _mac(_mac(salted, b"Server Key"), said)
        return base64.b64encode(f"{without_proof},p={base64.b64encode(proof).decode()}".encode())

    def _finish(self, fields: dict[str, str]) -> bytes:
        shown = fields.get("v", "")
        if not hmac.compare_digest(shown.encode(), base64.b64encode(self._signature)):
            raise ScramError("its signature is wrong")
        self.satisfied = True
        return b""


def _mac(key: bytes, text: bytes) -> bytes:
    return hmac.digest(key, text, "sha256")


def _prepared(text: str) -> str:
    """SASLprep (RFC 4013) as far as it changes text: odd blanks become blanks, invisible ones go, NFKC."""
    mapped = "".join(" " if stringprep.in_table_c12(c) else c for c in text if not stringprep.in_table_b1(c))
    return unicodedata.normalize("NFKC", mapped)
