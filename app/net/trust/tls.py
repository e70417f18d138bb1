"""The one place that makes an SSLContext, and what a failed handshake means.

TLS 1.2 or newer (RFC 8996, RFC 9325) unless a person said otherwise, the host name checked (RFC 9525), the
system's trust or the account's own CA file. A pin replaces chain, date and name checks by the SHA-256 of one
certificate for one host and port (RFC 8314 section 5).
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import ssl
from collections.abc import Sequence
from typing import Any

import idna

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Security, Server, TlsVersion
from app.model.check import Revocation
from app.net.submission.refusals import facts

_NOTHING_SENT = "Nothing was sent."
_DER = 2  # of the inner module: how a certificate of a chain gives its octets
# numbers of OpenSSL's X509_V_ERR_...
_NOT_YET_VALID, _EXPIRED, _SELF_SIGNED = 9, 10, 18
_NO_ISSUER = (2, 19, 20, 21, 24, 27)
_WRONG_NAME = (62, 64)
_NOT_TLS = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "UNKNOWN_PROTOCOL",
    "RECORD_LAYER_FAILURE",
    "PACKET_LENGTH_TOO_LONG",
)
_TOO_OLD = (
    "UNSUPPORTED_PROTOCOL",
    "TLSV1_ALERT_PROTOCOL_VERSION",
    "WRONG_SSL_VERSION",
    "NO_PROTOCOLS_AVAILABLE",
    "VERSION_TOO_LOW",
    "DH_KEY_TOO_SMALL",
    "EE_KEY_TOO_SMALL",
    "CA_MD_TOO_WEAK",
)


def tls_name(host: str) -> str:
    """The name that the certificate must carry: A-labels, an IP address as it is, no trailing dot."""
    bare = host.removeprefix("[").removesuffix("]")
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        name = bare.rstrip(".")
    return name if name.isascii() else idna.encode(name, uts46=True).decode("ascii")


def context(server: Server) -> ssl.SSLContext:
    """A client context for `server`. Raises MailError(TLS, CA_FILE_UNUSABLE)."""
    if server.pin is not None:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # not trusting anyone here: `check_pin` compares the certificate before a word is said
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    else:
        try:
            made = ssl.create_default_context(cafile=server.ca_file or None)
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise MailError(
                Kind.TLS,
                Reason.CA_FILE_UNUSABLE,
                f"The certificate file {server.ca_file} cannot be used: {_why(error)}. "
                "It must be a readable PEM file. " + _NOTHING_SENT,
                Retry.NEEDS_USER,
                facts=facts(server, file=server.ca_file),
            ) from error
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.oldest_tls is TlsVersion.V1_0:
        made.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED  # SSL 2 and 3 stay off: no context of Python has them
        made.set_ciphers("DEFAULT:@SECLEVEL=0")  # the hashes of those days are refused above
    return made


def fingerprint(certificate: bytes) -> str:
    """SHA-256 of a DER certificate, lower-case hex without separators."""
    return hashlib.sha256(certificate).hexdigest()


def chain_of(shown: ssl.SSLObject) -> tuple[bytes, ...]:
    """DER of the chain that verified the certificate, the certificate first; what the server showed where nothing was
    verified. Before Python 3.13 only the inner object tells; where that has changed too, the certificate stands alone.
    """
    inner = getattr(shown, "_sslobj", None)
    for name in ("get_verified_chain", "get_unverified_chain"):
        found: Sequence[Any] = getattr(inner, name, tuple)()
        if found and len(found) > 1:
            return tuple(one.public_bytes(_DER) for one in found)
    alone = shown.getpeercert(binary_form=True)
    return (alone,) if alone else ()


def check_pin(server: Server, certificate: bytes) -> None:
    """Call between handshake and the first word. Raises MailError(TLS, CERT_CHANGED)."""
    if server.pin is None:
        return
    wanted = server.pin.sha256.replace(":", "").lower()
    found = fingerprint(certificate)
    if not hmac.compare_digest(wanted.encode(), found.encode()):
        raise MailError(
            Kind.TLS,
            Reason.CERT_CHANGED,
            f"{server.host} shows another certificate than the one you chose to trust. {_NOTHING_SENT} "
            "Ask the provider whether it was renewed before you trust the new one.",
            Retry.NEEDS_USER,
            facts=facts(server, fingerprint=found, wanted=wanted),
        )


def classify(error: BaseException, server: Server) -> MailError:
    """What a failed handshake means. `error` is what `loop.start_tls` raised."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate(error, server)
    where = f"{server.host} on port {server.port}"
    if isinstance(error, ssl.SSLError):
        name = (error.reason or "").upper().replace(" ", "_")
        if name in _NOT_TLS and server.security is Security.TLS:
            return speaks_plain(server)
        if name in _TOO_OLD:
            return MailError(
                Kind.TLS,
                Reason.TLS_TOO_OLD,
                f"{where} has only encryption that is too old to be safe (below TLS 1.2). {_NOTHING_SENT} "
                "Ask the provider for another server.",
                Retry.NEEDS_USER,
                facts=facts(server, problem=name),
            )
        problem = name.lower().replace("_", " ") or "no reason given"
    elif isinstance(error, TimeoutError | ConnectionAbortedError):
        return MailError(
            Kind.NETWORK,
            Reason.TIMED_OUT,
            f"{where} did not finish the start of encryption in time. {_NOTHING_SENT}",
            Retry.LATER,
            facts=facts(server, command="TLS"),
        )
    else:  # hung up without a word about TLS: as passing as any other lost connection
        return MailError(
            Kind.NETWORK,
            Reason.DISCONNECTED,
            f"{where} closed the connection while encryption was being started. {_NOTHING_SENT}",
            Retry.LATER,
            facts=facts(server, command="TLS"),
        )
    return MailError(
        Kind.TLS,
        Reason.TLS_HANDSHAKE,
        f"Encryption with {where} could not be started: {problem}. {_NOTHING_SENT}",
        Retry.LATER,
        facts=facts(server, problem=problem),
    )


def revoked(server: Server) -> MailError:
    """The certificate was taken back; nothing but EHLO was said to the server."""
    return MailError(
        Kind.TLS,
        Reason.CERT_REVOKED,
        f"The certificate of {server.host} was revoked by who issued it, as is done when its key was stolen. "
        "Nothing was sent. Ask the provider.",
        Retry.NEEDS_USER,
        facts=facts(server, revocation=Revocation.REVOKED),
    )


def injected(server: Server) -> MailError:
    """Words stood between the leave to begin TLS and TLS itself."""
    return MailError(
        Kind.TLS,
        Reason.STARTTLS_INJECTED,
        f"Somebody between here and {server.host} put words into the conversation before it was encrypted. "
        "The connection was dropped and nothing was sent. Do not use this network for mail.",
        Retry.NEEDS_USER,
        facts=facts(server),
    )


def speaks_plain(server: Server) -> MailError:
    """TLS was chosen and the port talks without it."""
    return MailError(
        Kind.TLS,
        Reason.SERVER_SPEAKS_PLAIN,
        f"{server.host} does not speak TLS on port {server.port}. {_NOTHING_SENT} Try STARTTLS, usually on port 587.",
        Retry.NEEDS_USER,
        facts=facts(server),
    )


def speaks_tls(server: Server, *, certain: bool) -> MailError:
    """STARTTLS or none was chosen and the port wants TLS from the first octet, or seems to."""
    words = (
        "expects TLS from the first moment" if certain else "gives no greeting; it may expect TLS from the first moment"
    )
    return MailError(
        Kind.TLS,
        Reason.SERVER_SPEAKS_TLS,
        f"{server.host} on port {server.port} {words}. {_NOTHING_SENT} Try TLS, usually on port 465.",
        Retry.NEEDS_USER,
        facts=facts(server),
    )


def _certificate(error: ssl.SSLCertVerificationError, server: Server) -> MailError:
    code = error.verify_code
    if code == _EXPIRED:
        reason, words = Reason.CERT_EXPIRED, "has expired. Tell the provider; check this computer's date as well"
    elif code == _NOT_YET_VALID:
        reason, words = Reason.CERT_NOT_YET_VALID, "is not valid yet. Check this computer's date"
    elif code in _WRONG_NAME:
        reason, words = Reason.CERT_WRONG_HOST, "belongs to another name. Check the server name in the account"
    elif code == _SELF_SIGNED:
        reason = Reason.CERT_SELF_SIGNED
        words = "is self-signed: nobody vouches for it. If the server is yours, give this certificate as the CA file"
    elif code in _NO_ISSUER:
        reason = Reason.CERT_UNTRUSTED
        words = "comes from an authority that this computer does not know. If it is yours, give its CA file"
    else:
        reason, words = Reason.CERT_INVALID, f"is not valid: {error.verify_message}"
    return MailError(
        Kind.TLS,
        reason,
        f"The certificate of {server.host} {words}. {_NOTHING_SENT}",
        Retry.NEEDS_USER,
        facts=facts(server, problem=error.verify_message),
    )


def _why(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return "it holds no certificate"
    return (error.strerror if isinstance(error, OSError) else None) or "it cannot be read"
