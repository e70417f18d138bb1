"""Did what arrived equal what was sent? Read with the standard library's parser, which wrote none of it. Pure."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from html import unescape

_CID = re.compile(r"cid:([^\"'\s)>]+)")


@dataclass(frozen=True)
class Expected:
    """What must have arrived. Hashes are SHA-256, hexadecimal; addresses are addr-specs."""

    subject: str
    sender: str
    visible: Collection[str]
    """recipients that the head names"""
    hidden: Collection[str]
    """recipients that only the envelope names"""
    words: Collection[str]
    """in the plain text and, tags aside, in the HTML"""
    markup: Collection[str]
    """patterns that the HTML contains"""
    attachments: Mapping[str, str] = field(default_factory=dict)
    """name to hash"""
    pictures: Collection[str] = ()
    """hashes of the pictures that the text shows"""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `problem` is empty when it is as it should be."""

    what: str
    problem: str = ""


def compare(expected: Expected, source: bytes, mail_from: str, rcpt_tos: Collection[str]) -> list[Finding]:
    """Every finding, good or bad, in the order a person would look."""
    message = email.message_from_bytes(source, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return [
        _envelope(expected, mail_from, rcpt_tos),
        _head(expected, message),
        _hidden(expected, source),
        *_text(expected, message),
        *_attachments(expected, message),
        _pictures(expected, message),
        Finding("well-formed", ", ".join(sorted({type(d).__name__ for p in message.walk() for d in p.defects}))),
    ]


def _envelope(expected: Expected, mail_from: str, rcpt_tos: Collection[str]) -> Finding:
    wanted = {*expected.visible, *expected.hidden}
    if mail_from != expected.sender:
        return Finding("envelope", f"the sender is {mail_from}")
    if sorted(rcpt_tos) != sorted(wanted):
        return Finding("envelope", f"the recipients are {', '.join(sorted(rcpt_tos))}")
    return Finding(f"envelope: {len(wanted)} recipients")


def _head(expected: Expected, message: EmailMessage) -> Finding:
    if str(message["subject"]) != expected.subject:
        return Finding("head", f"the subject is {message['subject']!r}")
    named = {a.addr_spec for name in ("to", "cc") for h in message.get_all(name, []) for a in h.addresses}
    if named != set(expected.visible):
        return Finding("head", f"To and Cc name {', '.join(sorted(named))}")
    if [a.addr_spec for a in message["from"].addresses] != [expected.sender]:
        return Finding("head", f"From is {message['from']}")
    return Finding("head: subject, From, To")


def _hidden(expected: Expected, source: bytes) -> Finding:
    """Whoever is in Bcc stands nowhere in the message, neither in a head nor in a text."""
    head = source.partition(b"\r\n\r\n")[0].lower()
    if re.search(rb"^(resent-)?bcc:", head, re.MULTILINE):
        return Finding("Bcc", "there is a Bcc field in the head")
    shown = [address for address in expected.hidden if address.lower().encode() in source.lower()]
    return Finding(f"Bcc: {len(expected.hidden)} in the envelope, none in the message", ", ".join(shown))


def _text(expected: Expected, message: EmailMessage) -> list[Finding]:
    plain, html = (_body(message, kind) for kind in ("plain", "html"))
    bare = _joined(unescape(re.sub(r"<[^>]*>", "", html)))
    missing = [words for words in expected.words if _joined(words) not in _joined(plain)]
    gone = [words for words in expected.words if _joined(words) not in bare]
    gone += [pattern for pattern in expected.markup if not re.search(pattern, html, re.IGNORECASE | re.DOTALL)]
    return [
        Finding(f"plain text: {len(plain)} characters", "; ".join(missing)),
        Finding(f"HTML: {len(html)} characters", "; ".join(gone)),
    ]


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if isinstance(part, EmailMessage) else ""


def _joined(text: str) -> str:
    """Without blanks: where lines and cells break is not the question here."""
    return "".join(text.split())


def _attachments(expected: Expected, message: EmailMessage) -> list[Finding]:
    found: dict[str, str] = {}
    for part in message.walk():
        if part.get_content_disposition() == "attachment":
            found[str(part.get_filename())] = _hash(part)
    findings = []
    for name, wanted in expected.attachments.items():
        got = found.pop(name, "")
        problem = "" if got == wanted else "it did not arrive" if not got else f"SHA-256 is {got[:16]}…"
        findings.append(Finding(f"attachment {name}, SHA-256 {wanted[:16]}…", problem))
    if found:
        findings.append(Finding("attachments", f"nobody attached {', '.join(found)}"))
    return findings


def _pictures(expected: Expected, message: EmailMessage) -> Finding:
    html = _body(message, "html")
    by_id = {str(p["content-id"]).strip("<> "): _hash(p) for p in message.walk() if p["content-id"]}
    shown = [by_id.get(name, "") for name in _CID.findall(html)]
    problem = "" if sorted(shown) == sorted(expected.pictures) else f"the HTML shows {len(shown)} of another content"
    return Finding(f"pictures in the text: {len(expected.pictures)}", problem)


def _hash(part: object) -> str:
    content = part.get_payload(decode=True) if isinstance(part, EmailMessage) else b""
    return hashlib.sha256(content if isinstance(content, bytes) else b"").hexdigest()
