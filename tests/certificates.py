"""Certificates made on the spot: an authority, and leaves that are right or wrong in one way each."""

from __future__ import annotations

import functools
import ipaddress
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Certificate:
    """PEM of certificate and key."""

    pem: bytes
    key: bytes

    @property
    def sha256(self) -> str:
        return x509.load_pem_x509_certificate(self.pem).fingerprint(hashes.SHA256()).hex()

    def server_context(self, *, oldest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = oldest
        with tempfile.NamedTemporaryFile() as file:
            file.write(self.key + self.pem)
            file.flush()
            context.load_cert_chain(file.name)
        return context


@functools.cache
def authority(name: str = "Test authority") -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    return _sign(name, key, name, key, names=(), start=-DAY, end=30 * DAY, ca=True)


@functools.cache
def leaf(
    names: tuple[str, ...] = ("localhost", "127.0.0.1"),
    *,
    start: timedelta = -DAY,
    end: timedelta = 30 * DAY,
    issuer: str = "Test authority",
    serial: int = 0,
    responder: str = "",
) -> Certificate:
    """`serial` makes another certificate of the same kind; `responder` is the address that tells about revocation."""
    signer = authority(issuer)
    signing_key = serialization.load_pem_private_key(signer.key, None)
    assert isinstance(signing_key, ec.EllipticCurvePrivateKey)
    key = ec.generate_private_key(ec.SECP256R1())
    return _sign(names[0], key, issuer, signing_key, names, start, end, ca=False, responder=responder)


@functools.cache
def self_signed(names: tuple[str, ...] = ("localhost", "127.0.0.1"), serial: int = 0) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    return _sign("self-signed", key, "self-signed", key, names, -DAY, 30 * DAY, ca=False)


def ca_file(folder: Path, name: str = "Test authority") -> str:
    """Path of the authority's PEM, written into `folder`."""
    path = folder / "test-ca.pem"
    path.write_bytes(authority(name).pem)
    return str(path)


def _sign(
    subject: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    signing_key: ec.EllipticCurvePrivateKey,
    names: tuple[str, ...],
    start: timedelta,
    end: timedelta,
    *,
    ca: bool,
    responder: str = "",
) -> Certificate:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + start)
        .not_valid_after(now + end)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
    )
    if ca:
        usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)
        builder = builder.add_extension(usage, critical=True)
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_general(n) for n in names]), critical=False)
    if responder:
        entry = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(responder))
        builder = builder.add_extension(x509.AuthorityInformationAccess([entry]), critical=False)
    certificate = builder.sign(signing_key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    return Certificate(
        certificate.public_bytes(pem),
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
