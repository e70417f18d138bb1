"""A second look at a server that disappointed us: which certificate it shows, whether its port wants TLS.

These connections carry no address, no password and no mail; they exist to find words for an error.
"""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from datetime import UTC, datetime

from cryptography import x509
from cryptography.x509.oid import NameOID

from app.errors import MailError, Reason
from app.model.account import Pin, Security, Server
from app.net import tls
from app.net.transcript import printable

_FACT_LENGTH = 200
_CERTIFICATE = {
    Reason.CERT_UNTRUSTED,
    Reason.CERT_SELF_SIGNED,
    Reason.CERT_EXPIRED,
    Reason.CERT_NOT_YET_VALID,
    Reason.CERT_WRONG_HOST,
    Reason.CERT_INVALID,
}


async def expects_tls(server: Server, seconds: float) -> bool:
    """Whether the port answers a TLS greeting with a TLS record. False when in doubt."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    hello = ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname=tls.tls_name(server.host))
    with suppress(ssl.SSLWantReadError):
        hello.do_handshake()
    answer = b""
    with suppress(OSError, EOFError):
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_connection(server.host, server.port)
            try:
                writer.write(outgoing.read())
                answer = await reader.read(1)
            finally:
                writer.transport.abort()
    return answer in (b"\x15", b"\x16")


async def add_certificate_facts(error: MailError, server: Server, seconds: float) -> None:
    """Put `names`, `issuer`, `since`, `until` (ISO dates) and `fingerprint` of the shown certificate into the facts.

    Does nothing for other errors, and stays quiet when the certificate cannot be read.
    """
    if error.reason not in _CERTIFICATE:
        return
    certificate = b""
    with suppress(OSError, EOFError, ValueError):
        async with asyncio.timeout(seconds):
            certificate = await _presented(server)
    with suppress(ValueError):
        error.facts.update(describe(certificate))
        error.facts["failed"] = ", ".join(_failed(certificate, error.reason, server))


def describe(certificate: bytes) -> dict[str, str]:
    """A DER certificate in words. Raises ValueError when it is none."""
    found = x509.load_der_x509_certificate(certificate)
    names: list[str] = []
    with suppress(x509.ExtensionNotFound):
        alternative = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names += alternative.get_values_for_type(x509.DNSName)
        names += [str(address) for address in alternative.get_values_for_type(x509.IPAddress)]
    return {
        "fingerprint": tls.fingerprint(certificate),
        "names": printable(", ".join(names) or _common_name(found.subject))[:_FACT_LENGTH],
        "issuer": printable(_common_name(found.issuer))[:_FACT_LENGTH],
        "since": found.not_valid_before_utc.date().isoformat(),
        "until": found.not_valid_after_utc.date().isoformat(),
    }


def _failed(certificate: bytes, reason: Reason, server: Server) -> list[str]:
    """Which of the checks `issuer`, `name` and `date` the certificate fails: the handshake tells of the first only."""
    found = x509.load_der_x509_certificate(certificate)
    now = datetime.now(UTC)
    outcome = {
        "issuer": reason not in (Reason.CERT_UNTRUSTED, Reason.CERT_SELF_SIGNED),
        "name": _is_for(describe(certificate)["names"].lower().split(", "), tls.tls_name(server.host).lower()),
        "date": found.not_valid_before_utc <= now <= found.not_valid_after_utc,
    }
    return [name for name, right in outcome.items() if not right]


def _is_for(names: list[str], host: str) -> bool:
    """Whether one of the names is the host's, or a wildcard for its last labels (RFC 6125 section 6.4.3)."""
    _, dot, parent = host.partition(".")
    return host in names or (bool(dot) and f"*.{parent}" in names)


def _common_name(name: x509.Name) -> str:
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()


async def _presented(server: Server) -> bytes:
    """The certificate in DER, unchecked; `b""` when none is shown. The connection ends behind the handshake."""
    unchecked = tls.context(Server(server.host, server.port, server.security, pin=Pin("", 0.0)))
    reader, writer = await asyncio.open_connection(server.host, server.port)
    try:
        if server.security is Security.STARTTLS:
            await _reply(reader)
            for command in (b"EHLO [127.0.0.1]\r\n", b"STARTTLS\r\n"):
                writer.write(command)
                await _reply(reader)
        await writer.start_tls(unchecked, server_hostname=tls.tls_name(server.host))
        shown = writer.get_extra_info("ssl_object")
        return (shown.getpeercert(binary_form=True) if shown is not None else None) or b""
    finally:
        writer.transport.abort()


async def _reply(reader: asyncio.StreamReader) -> None:
    """Skip one reply."""
    while (await reader.readuntil(b"\n"))[3:4] == b"-":
        pass
