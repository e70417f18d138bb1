"""A second look at a server that disappointed us: which certificate it shows, whether its port wants TLS, whether it is
a mail server at all, and what day it believes it is.

These connections carry no address, no password and no mail; they exist to find words for an error.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from cryptography import x509
from cryptography.x509.oid import NameOID

from app.errors import MailError, Reason
from app.model.account import Pin, Security, Server
from app.model.check import Revocation
from app.net.submission import refusals
from app.net.submission.transcript import printable
from app.net.trust import tls
from app.net.trust.revocation import Revocations

_FACT_LENGTH = 200
_LONGEST_HEAD = 8192  # octets
_ANSWER = 3.0  # seconds for what the issuer says
_SILENCE = 2.0  # seconds; a mail server greets before
_DAYS_APART = timedelta(days=2)
_DATE = re.compile(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(?: ?(?:[+-]\d{4}|GMT|UTC))?"
)
WEB_PORT = 80
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
    with suppress(ssl.SSLWantReadError):  # the greeting is all that is wanted of it
        hello.do_handshake()
    answer = b""
    with suppress(OSError, EOFError):  # in doubt, as was said
        async with asyncio.timeout(seconds):
            reader, writer = await asyncio.open_connection(server.host, server.port)
            try:
                writer.write(outgoing.read())
                answer = await reader.read(1)
            finally:
                writer.transport.abort()
    return answer in (b"\x15", b"\x16")


async def explained(
    error: MailError, server: Server, seconds: float, revocations: Revocations | None = None
) -> MailError:
    """A better reason for a certificate that was refused, or the error itself.

    CAPTIVE_PORTAL when a web server answers at the mail server's port; CLOCK_WRONG when the certificate would be good
    on the day that the server believes it is, and that day is another than ours. What is asked here is not protected:
    it chooses words and nothing else.
    """
    if error.reason in (Reason.CERT_WRONG_HOST, Reason.CERT_UNTRUSTED, Reason.CERT_SELF_SIGNED):
        if server.security is Security.TLS and (said := await _web_words(server, seconds)):
            return refusals.captive_portal(server, said)
    elif error.reason in (Reason.CERT_EXPIRED, Reason.CERT_NOT_YET_VALID):
        await add_certificate_facts(error, server, seconds, revocations)
        theirs = await _date_of(server, seconds)
        if theirs is not None and _is_our_clock(error, theirs, datetime.now(UTC)):
            return refusals.clock_wrong(server, theirs.date().isoformat(), error.facts)
    return error


def _is_our_clock(error: MailError, theirs: datetime, ours: datetime) -> bool:
    """Whether the certificate is good by their date, and bad by ours, which lies days apart."""
    since, until = error.facts.get("since", ""), error.facts.get("until", "")
    good = since <= theirs.date().isoformat() <= until
    return bool(since) and good and abs(theirs - ours) >= _DAYS_APART


async def _web_words(server: Server, seconds: float) -> str:
    """What a web server says at this port; nothing when the other side is none. A mail server speaks first."""
    line = b""
    with suppress(OSError, EOFError, ValueError):  # no words then
        async with asyncio.timeout(seconds):
            reader, writer = await _unchecked(server)
            try:
                with suppress(TimeoutError):  # a web server waits to be asked
                    async with asyncio.timeout(_SILENCE):
                        line = await reader.readline()
                if not line:
                    writer.write(b"HEAD / HTTP/1.0\r\n\r\n")
                    line = await reader.readline()
            finally:
                writer.transport.abort()
    return printable(line.decode("latin-1").strip())[:_FACT_LENGTH] if line.startswith(b"HTTP/") else ""


async def _date_of(server: Server, seconds: float) -> datetime | None:
    """The day it is for the server: many greet with it, and web servers tell it in each answer."""
    for ask in (_greeting, _web_answer):
        said = b""
        with suppress(OSError, EOFError, ValueError):  # the other question may do better
            async with asyncio.timeout(seconds / 2):
                said = await ask(server)
        if found := _DATE.search(said.decode("latin-1")):
            with suppress(ValueError):  # a date that is none
                told = parsedate_to_datetime(found[0])
                return told if told.tzinfo else told.replace(tzinfo=UTC)
    return None


async def _greeting(server: Server) -> bytes:
    if server.security is Security.TLS:
        reader, writer = await _unchecked(server)
    else:
        reader, writer = await asyncio.open_connection(server.host, server.port)
    try:
        return await reader.readline()
    finally:
        writer.transport.abort()


async def _web_answer(server: Server) -> bytes:
    reader, writer = await asyncio.open_connection(server.host, WEB_PORT)
    try:
        writer.write(b"HEAD / HTTP/1.0\r\n\r\n")
        return await reader.read(_LONGEST_HEAD)
    finally:
        writer.transport.abort()


async def _unchecked(server: Server) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection with TLS from the first octet to whoever is there."""
    anybody = tls.context(replace(server, pin=Pin("", 0.0)))
    name = tls.tls_name(server.host)
    return await asyncio.open_connection(server.host, server.port, ssl=anybody, server_hostname=name)


async def add_certificate_facts(
    error: MailError, server: Server, seconds: float, revocations: Revocations | None = None
) -> None:
    """Put `names`, `issuer`, `since`, `until` (ISO dates) and `fingerprint` of the shown certificate into the facts,
    which checks `failed`, and its `revocation`.

    Does nothing for other errors, and stays quiet when the certificate cannot be read.
    """
    if error.reason not in _CERTIFICATE or "fingerprint" in error.facts:
        return
    chain: tuple[bytes, ...] = ()
    with suppress(OSError, EOFError, ValueError):  # the error stands without these facts
        async with asyncio.timeout(seconds):
            chain = await _presented(server)
    with suppress(ValueError, IndexError):  # nothing came, or no certificate
        error.facts.update(describe(chain[0]))
        failed = _failed(chain[0], error.reason, server)
        known = await revocations.ask(chain, _ANSWER) if revocations is not None else Revocation.UNCHECKED
        failed += ["revocation"] if known is Revocation.REVOKED else []
        error.facts.update(revocation=known, failed=", ".join(failed))


def add_revoked_facts(error: MailError, server: Server, certificate: bytes) -> None:
    """The same for a certificate that passed what was asked of it, and was revoked. Where a pin stands in place of the
    issuer, nobody asked who that is: the fact `unasked`.
    """
    error.facts.update(describe(certificate))
    failed = [*_failed(certificate, error.reason, server), "revocation"]
    error.facts.update(failed=", ".join(failed), unasked="issuer" if server.pin is not None else "")


def describe(certificate: bytes) -> dict[str, str]:
    """A DER certificate in words. Raises ValueError when it is none."""
    found = x509.load_der_x509_certificate(certificate)
    names: list[str] = []
    with suppress(x509.ExtensionNotFound):  # an old one: its common name is the only name
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


async def _presented(server: Server) -> tuple[bytes, ...]:
    """What is shown in DER, unchecked, the certificate first. The connection ends behind the handshake."""
    unchecked = tls.context(replace(server, pin=Pin("", 0.0)))
    reader, writer = await asyncio.open_connection(server.host, server.port)
    try:
        if server.security is Security.STARTTLS:
            await _reply(reader)
            for command in (b"EHLO [127.0.0.1]\r\n", b"STARTTLS\r\n"):
                writer.write(command)
                await _reply(reader)
        await writer.start_tls(unchecked, server_hostname=tls.tls_name(server.host))
        shown = writer.get_extra_info("ssl_object")
        return tls.chain_of(shown) if shown is not None else ()
    finally:
        writer.transport.abort()


async def _reply(reader: asyncio.StreamReader) -> None:
    """Skip one reply."""
    while (await reader.readuntil(b"\n"))[3:4] == b"-":
        pass
