"""An OCSP responder on this computer that tells the truth, lies, dawdles or talks nonsense, as told."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from certificates import DAY, Certificate, authority, leaf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

ISSUER = "Test authority"


class Says(StrEnum):
    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    EXPIRED = "an answer of last week"
    EARLY = "an answer of tomorrow"
    WRONG_SIGNATURE = "good, and one bit of the signature is another"
    OTHER_CERTIFICATE = "about another certificate"
    DELEGATED = "revoked, by a responder of the authority"
    DELEGATED_UNASKED = "revoked, by a certificate of the authority that is for servers"
    DELEGATED_BY_OTHERS = "revoked, by a responder of somebody else"
    BUSY = "try later"
    SLOW = "nothing"
    HUGE = "a megabyte"
    GARBAGE = "garbage"
    NOT_FOUND = "404"
    ELSEWHERE = "a redirect"


class Responder:
    """`says` may be changed at any time; `asked` counts whole requests."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.asked = 0
        self.port = 0
        self._over = asyncio.Event()

    async def __aenter__(self) -> Responder:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over.set()
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/ocsp"

    def certificate(self, **changes: timedelta) -> Certificate:
        """For localhost, with its issuer behind it, as servers show it; names this responder."""
        made = leaf(responder=self.url, **changes)
        return Certificate(made.pem + authority(ISSUER).pem, made.key)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            assert head.startswith("post /ocsp ")
            assert "content-type: application/ocsp-request" in head
            assert "tintero" not in head
            length = int(head.split("content-length:")[1].split("\r\n")[0])
            request = ocsp.load_der_ocsp_request(await reader.readexactly(length))
            self.asked += 1
            if self.says is Says.SLOW:
                await self._over.wait()
            else:
                writer.write(self._page(request))
                await writer.drain()
        writer.close()

    def _page(self, request: ocsp.OCSPRequest) -> bytes:
        if self.says is Says.NOT_FOUND:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        if self.says is Says.ELSEWHERE:
            return f"HTTP/1.1 302 Found\r\nLocation: {self.url}\r\nContent-Length: 0\r\n\r\n".encode()
        body = {Says.GARBAGE: b"\x30\x03no", Says.HUGE: bytes(1024 * 1024)}.get(self.says) or answer(request, self.says)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/ocsp-response\r\nContent-Length: {len(body)}\r\n"
        return head.encode() + b"Connection: close\r\n\r\n" + body


def answer(request: ocsp.OCSPRequest, says: Says) -> bytes:
    """DER."""
    if says is Says.BUSY:
        busy = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER)
        return busy.public_bytes(serialization.Encoding.DER)
    now = datetime.now(UTC)
    since, until = now - timedelta(hours=1), now + DAY
    if says is Says.EXPIRED:
        since, until = now - 7 * DAY, now - 2 * DAY
    elif says is Says.EARLY:
        since, until = now + DAY, now + 3 * DAY
    status = ocsp.OCSPCertStatus.REVOKED
    if says in (Says.GOOD, Says.EXPIRED, Says.EARLY, Says.WRONG_SIGNATURE, Says.OTHER_CERTIFICATE):
        status = ocsp.OCSPCertStatus.GOOD
    elif says is Says.UNKNOWN:
        status = ocsp.OCSPCertStatus.UNKNOWN
    is_revoked = status is ocsp.OCSPCertStatus.REVOKED
    issuer, key = _loaded(authority(ISSUER))
    signer, signing_key = issuer, key
    if says is Says.DELEGATED:
        signer, signing_key = _delegate(issuer, key, answers=True)
    elif says is Says.DELEGATED_UNASKED:
        signer, signing_key = _delegate(issuer, key, answers=False)
    elif says is Says.DELEGATED_BY_OTHERS:
        signer, signing_key = _delegate(*_loaded(authority("Somebody")), answers=True)
    serial = request.serial_number + (1 if says is Says.OTHER_CERTIFICATE else 0)
    builder = (
        ocsp.OCSPResponseBuilder()
        .add_response_by_hash(
            request.issuer_name_hash,
            request.issuer_key_hash,
            serial,
            request.hash_algorithm,
            status,
            since,
            until,
            since if is_revoked else None,
            x509.ReasonFlags.key_compromise if is_revoked else None,
        )
        .responder_id(ocsp.OCSPResponderEncoding.HASH, signer)
    )
    if signer is not issuer:
        builder = builder.certificates([signer])
    made = builder.sign(signing_key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    return made[:-1] + bytes([made[-1] ^ 1]) if says is Says.WRONG_SIGNATURE else made  # the signature stands last


def _loaded(made: Certificate) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = serialization.load_pem_private_key(made.key, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return x509.load_pem_x509_certificate(made.pem), key


def _delegate(
    issuer: x509.Certificate, issuer_key: ec.EllipticCurvePrivateKey, *, answers: bool
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    usage = ExtendedKeyUsageOID.OCSP_SIGNING if answers else ExtendedKeyUsageOID.SERVER_AUTH
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test responder")]))
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - DAY)
        .not_valid_after(now + DAY)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        .sign(issuer_key, hashes.SHA256())
    )
    return made, key
