"""Asking whether a certificate was revoked (OCSP: RFC 6960, the small profile of RFC 5019).

The issuer is taken from the chain that the handshake ended with, never fetched: the one that verified the certificate
where it was verified, the one that the server showed where a person's pin stands in its place. Fetching it (AIA
caIssuers) would mean one more question over an open line, and the system's trust holds roots only, which sign no
servers. Whichever it is, it counts only if its key signed the certificate, and the answer only if that key, or a
responder that it authorised (section 4.2.2.2), signed it, for this very certificate, with dates that hold today. No
nonce is sent: most responders answer from a store (RFC 5019 section 4), and the dates bound a replay.

Lists (CRL) are not fetched: they are large, and a certificate that names no responder is said to be unchecked. Such an
answer tells whoever listens which server's certificate was asked about, as the name lookup before did, and no more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from app.model.check import Revocation
from app.net.trust.revocation import Chain

_SLACK = timedelta(minutes=5)  # clocks differ
_UNTIL_NEXT = timedelta(days=1)  # how long an answer holds that does not say so
_WEAK = (hashes.MD5, hashes.SHA1)
_MOST_ANSWERS, _MOST_SIGNERS = 16, 4
# how the library says that octets make no sense
_NONSENSE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
_STATUS = {
    ocsp.OCSPCertStatus.GOOD: Revocation.GOOD,
    ocsp.OCSPCertStatus.REVOKED: Revocation.REVOKED,
    ocsp.OCSPCertStatus.UNKNOWN: Revocation.UNKNOWN,
}

Fetch = Callable[[str, bytes], Awaitable[bytes]]
"""Sends a request to an address; `b""` when no answer can be had."""


async def find(chain: Chain, fetch: Fetch) -> Revocation:
    """Ask the responder that the first certificate of the chain names. UNCHECKED: it names none, or nobody issued it.

    Raises nothing: what cannot be read or is not proven is UNKNOWN.
    """
    try:
        certificate, *others = (x509.load_der_x509_certificate(one) for one in chain)
        url = responder_of(certificate)
        issuer = _issuer_of(certificate, others)
        if not url or issuer is None:
            return Revocation.UNCHECKED
        request = ocsp.OCSPRequestBuilder().add_certificate(certificate, issuer, hashes.SHA1()).build()
        answer = await fetch(url, request.public_bytes(serialization.Encoding.DER))
        return read(answer, request, issuer, datetime.now(UTC)) if answer else Revocation.UNKNOWN
    except _NONSENSE:
        return Revocation.UNKNOWN


def responder_of(certificate: x509.Certificate) -> str:
    """The address of the first responder over http, or nothing."""
    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except x509.ExtensionNotFound:
        return ""
    for entry in access:
        place = entry.access_location
        is_responder = entry.access_method == AuthorityInformationAccessOID.OCSP
        if is_responder and isinstance(place, x509.UniformResourceIdentifier) and _is_open_line(place.value):
            return place.value
    return ""


def _is_open_line(url: str) -> bool:
    return url.lower().startswith("http://")


def read(answer: bytes, request: ocsp.OCSPRequest, issuer: x509.Certificate, now: datetime) -> Revocation:
    """What an answer in DER says about the certificate of the request. Raises ValueError for garbage."""
    response = ocsp.load_der_ocsp_response(answer)
    if response.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL or not _is_signed(response, issuer, now):
        return Revocation.UNKNOWN
    for number, single in enumerate(response.responses):
        if number >= _MOST_ANSWERS:
            break
        until = single.next_update_utc or single.this_update_utc + _UNTIL_NEXT
        if _is_about(single, request) and single.this_update_utc - _SLACK <= now <= until + _SLACK:
            return _STATUS[single.certificate_status]
    return Revocation.UNKNOWN


def _is_about(single: ocsp.OCSPSingleResponse, request: ocsp.OCSPRequest) -> bool:
    """The same certificate of the same issuer, named by the same digests."""
    return (
        single.serial_number == request.serial_number
        and single.issuer_key_hash == request.issuer_key_hash
        and single.issuer_name_hash == request.issuer_name_hash
    )


def _issuer_of(certificate: x509.Certificate, others: list[x509.Certificate]) -> x509.Certificate | None:
    return next((one for one in others if _has_signed(one, certificate)), None)


def _has_signed(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _is_signed(response: ocsp.OCSPResponse, issuer: x509.Certificate, now: datetime) -> bool:
    """By the issuer, or by one that it authorised for this and that came with the answer."""
    delegated = [
        one
        for one in response.certificates[:_MOST_SIGNERS]
        if _may_answer(one) and one.not_valid_before_utc <= now <= one.not_valid_after_utc and _has_signed(issuer, one)
    ]
    return any(_verifies(response, one) for one in (issuer, *delegated))


def _may_answer(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return ExtendedKeyUsageOID.OCSP_SIGNING in usage


def _verifies(response: ocsp.OCSPResponse, signer: x509.Certificate) -> bool:
    key, digest = signer.public_key(), response.signature_hash_algorithm
    if digest is not None and isinstance(digest, _WEAK):
        return False
    signature, said = response.signature, response.tbs_response_bytes
    try:
        if isinstance(key, rsa.RSAPublicKey) and digest is not None:
            key.verify(signature, said, padding.PKCS1v15(), digest)
        elif isinstance(key, ec.EllipticCurvePublicKey) and digest is not None:
            key.verify(signature, said, ec.ECDSA(digest))
        elif isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
            key.verify(signature, said)
        else:
            return False
    except InvalidSignature:
        return False
    return True
