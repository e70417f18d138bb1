"""Delivery reports as several kinds of servers write them."""

from __future__ import annotations

from collections.abc import Sequence

HEAD = b"From: Mail Delivery System <mailer-daemon@mx.example>\r\nTo: me@x.example\r\nSubject: Delivery report\r\n"


def report(
    people: Sequence[tuple[str, str]],
    *,
    envelope_id: str = "",
    message_id: str = "",
    returned: str = "text/rfc822-headers",
    encoding: str = "",
) -> bytes:
    """`people` are addresses, each with what became of it (the field Action)."""
    status = ["Reporting-MTA: dns; mx.example", "Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000"]
    status += [f"Original-Envelope-Id: {envelope_id}"] if envelope_id else []
    for address, action in people:
        status += ["", f"Final-Recipient: rfc822; {address}", f"Original-Recipient: rfc822;{address}"]
        status += [f"Action: {action}", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 <x>: no", " such person"]
    head = f"Message-ID: {message_id}\r\nSubject: Winter\r\nTo: bob@example.test\r\n\r\n" if message_id else ""
    parts = [
        b"Content-Type: text/plain\r\n\r\nThis is the mail system at host mx.example.\r\n",
        b"Content-Type: message/delivery-status\r\n" + encoding.encode() + b"\r\n" + "\r\n".join(status).encode(),
        *([f"Content-Type: {returned}\r\n\r\n{head}".encode()] if head else []),
    ]
    body = b"".join(b"--B\r\n" + part + b"\r\n" for part in parts) + b"--B--\r\n"
    kind = b'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="B"\r\n\r\n'
    return HEAD + b"MIME-Version: 1.0\r\n" + kind + body
