"""Drafts made to break out of their fields, and the judge of what would leave for the wire.

    python -m tests.fuzz_headers [COUNT] [SEED]     100,000 by default; prints counts, ends with 1 at the first fault

Every draft comes from a number, so a fault can be looked at again: `judged(draft_of(number))`.
"""

from __future__ import annotations

import io
import random
import re
import sys
import time
from dataclasses import dataclass, replace

from app.errors import Kind, MailError, Reason
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Priority, recipients_of
from app.model.outgoing import Envelope
from app.net.job import Ask, Job, ServerAbilities
from app.net.submission.envelope import commands
from app.net.submission.text import DotStuffer
from app.service.delivery.freeze import freeze
from app.service.delivery.means import Frozen

HIDDEN = "hidden-bcc"
"""Stands in every address of Bcc, and nowhere else."""

PIECES = (
    "\r\nBcc: eve@evil.example", "\nX-Evil: 1", "\rX-Evil: 1", "\r\n\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n",
    "\n.\n", "\r.\r", "\0", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\u200b", "\u202e", "\ufeff",
    "=?utf-8?q?=0D=0ABcc:_eve@evil.example?=", "=?utf-8?b?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=", "=0D=0A", "%0d%0a",
    "&#13;&#10;Bcc: eve@evil.example", '"', "\\", "\\\"", "<", ">", ",", ";", ":", "@", "(", ")", "[", "]", "\t",
    "x" * 1200, "ñ" * 700, "𝔘" * 300, " " * 1100, "é\u0301", "日本語", "ـ" * 40, "--=_", "\r\n--=_0\r\n", "From ", ".",
    "..", "a", " ", "Hello", "Ann", "utf-8''x", "\x7f", "\x1b[2J", "\u0600", "I\u0307",
)  # fmt: skip
FILE = b"content\r\n.\r\n"
LOCALS = ("ann", "ann.lee", "a+b", "o'neil", '"ann lee"', '"a\\"b"', '"a@b"', "ñandú", "x" * 64, "-", "o_O")
DOMAINS = ("x.example", "[127.0.0.1]", "[IPv6:::1]", "xn--bcher-kva.example", "bücher.example", "x" * 63 + ".example")
EVERYTHING = ServerAbilities(None, True, True, True, True, True, True)
_ALLOWED = {
    b"date", b"from", b"sender", b"reply-to", b"to", b"cc", b"subject", b"message-id", b"in-reply-to", b"references",
    b"mime-version", b"content-type", b"content-transfer-encoding", b"x-priority", b"importance", b"priority",
    b"disposition-notification-to", b"content-language",
}  # fmt: skip
_REFUSED = {Reason.BAD_ADDRESS, Reason.NO_RECIPIENTS}
_COMMAND = re.compile(rb"(MAIL FROM|RCPT TO):<[^\x00-\x1f\x7f]*>( [A-Z0-9]+(=[!-<>-~]*)?)*")


class Fault(Exception):
    """Something that must never leave this program."""


@dataclass(frozen=True)
class Wire:
    """What would be sent for a draft: the message, and the commands before it."""

    raw: bytes
    lines: tuple[bytes, ...]
    envelope: Envelope


def draft_of(number: int) -> Draft:
    """The draft of this number."""
    return hostile(random.Random(number))


def hostile(dice: random.Random) -> Draft:
    """A draft with anything in any field."""
    to = tuple(_mailbox(dice, "") for _ in range(dice.choice((1, 1, 1, 2, 5))))
    cc = tuple(_mailbox(dice, "") for _ in range(dice.choice((0, 0, 1, 3))))
    bcc = tuple(_mailbox(dice, HIDDEN) for _ in range(dice.choice((0, 1, 2))))
    words = _words(dice, 6)
    html = "" if dice.random() < 0.3 else f"<p>{_escaped(words)}</p><p>{_escaped(_words(dice, 4))}</p>"
    return Draft(
        to=to,
        cc=cc,
        bcc=bcc,
        subject=_words(dice, 4),
        html=html,
        text=words,
        plain=dice.random() < 0.1,
        attachments=tuple(_file(dice) for _ in range(dice.choice((0, 0, 1, 2)))),
        priority=dice.choice(list(Priority)),
        read_receipt=dice.random() < 0.3,
        delivery_report=dice.random() < 0.3,
        in_reply_to=_words(dice, 2) if dice.random() < 0.3 else "",
        references=tuple(_words(dice, 2) for _ in range(dice.choice((0, 0, 3)))),
        sender=_mailbox(dice, "") if dice.random() < 0.2 else "",
    )


def identity_of(dice: random.Random) -> Identity:
    """Who writes: the name and the reply address are somebody's words as well."""
    reply = Address(_words(dice, 2), "reply@x.example") if dice.random() < 0.3 else None
    return Identity(Address(_words(dice, 2), "me@x.example"), reply)


def judged(draft: Draft, identity: Identity) -> Wire | None:
    """What would leave; None for what is refused before. Raises Fault, and MailError of any other kind."""
    out = io.BytesIO()
    try:
        people = recipients_of(draft)
        frozen = freeze(draft, identity, lambda _file: io.BytesIO(FILE), out)
    except MailError as error:
        if error.kind is Kind.INVALID and error.reason in _REFUSED:
            return None
        raise
    if {a.wire for a in people} != set(frozen.envelope.recipients):
        raise Fault("the envelope is not who stands in the fields")
    wire = Wire(out.getvalue(), _commands(draft, frozen), frozen.envelope)
    check(wire.raw, bool(draft.bcc))
    return wire


def check(raw: bytes, has_bcc: bool = True) -> None:
    """Raises Fault. `raw` is a message as it is stored, before dots are doubled."""
    if re.search(rb"\r(?!\n)|(?<!\r)\n|\x00", raw):
        raise Fault("a lone CR or LF, or a NUL")
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        raise Fault("a line of more than 998 octets")
    head, gap, _body = raw.partition(b"\r\n\r\n")
    if not gap:
        raise Fault("no end of the header")
    names = [line.partition(b":")[0].lower() for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    if extra := set(names) - _ALLOWED:
        raise Fault(f"fields that nobody asked for: {extra}")
    if len(names) != len(set(names)):
        raise Fault("a field that stands twice")
    if has_bcc and HIDDEN.encode() in raw.lower():
        raise Fault("an address of Bcc")
    stuffer = DotStuffer()
    sent = stuffer.feed(raw) + stuffer.end + b".\r\n"
    if sent.find(b"\r\n.\r\n") != len(sent) - 5:
        raise Fault("the text ends before its end")


def _commands(draft: Draft, frozen: Frozen) -> tuple[bytes, ...]:
    asked = Ask.SUCCESS if draft.delivery_report else None
    job = Job(1, frozen.envelope, None, frozen.size, frozen.sha256, frozen.needs_8bit, asked, frozen.message_id)
    found = commands(job, EVERYTHING)
    lines = (found.mail, *found.recipients)
    for line in lines:
        if not _COMMAND.fullmatch(line):
            raise Fault(f"a command that says something else: {line!r}")
    return lines


def _words(dice: random.Random, most: int) -> str:
    return "".join(dice.choice(PIECES) for _ in range(dice.randint(0, most)))


def _mailbox(dice: random.Random, mark: str) -> str:
    if dice.random() < 0.02:
        return _words(dice, 3)  # whatever was typed
    local = dice.choice(LOCALS) if not mark else f"{mark}{dice.randint(1, 9)}"
    spec = f"{local}@{dice.choice(DOMAINS)}"
    if dice.random() < 0.95:  # as a chip has it
        return str(Address("".join(c for c in _words(dice, 2) if c.isprintable()), spec))
    spec += dice.choice(PIECES) if dice.random() < 0.5 else ""
    name = _words(dice, 2)
    return f'"{name}" <{spec}>' if dice.random() < 0.5 else f"{name} <{spec}>"


def _file(dice: random.Random) -> Attachment:
    kind = dice.choice(("text/plain", "image/png", "application/pdf", "message/rfc822", _words(dice, 2)))
    inline = dice.random() < 0.3
    return Attachment(
        _words(dice, 3), kind, len(FILE), "0" * 64, Disposition.INLINE if inline else Disposition.ATTACHMENT,
        _words(dice, 1) if inline else "",
    )  # fmt: skip


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def run(count: int, seed: int) -> tuple[int, int]:
    """How many would be sent and how many were refused. Raises Fault with the number of the draft."""
    sent = refused = 0
    for number in range(seed, seed + count):
        dice = random.Random(number)
        draft, identity = hostile(dice), identity_of(dice)
        try:
            found = judged(draft, identity)
        except Fault as fault:
            raise Fault(f"draft {number}: {fault}") from fault
        except Exception as error:
            error.add_note(f"draft {number}")
            raise
        sent, refused = sent + (found is not None), refused + (found is None)
    return sent, refused


def without_spool(draft: Draft) -> Draft:
    """The draft for an engine: its files are not stored there."""
    return replace(draft, attachments=())


if __name__ == "__main__":
    count, seed = (int(word) for word in (*sys.argv[1:3], *("100000", "1")[len(sys.argv) - 1 :]))
    begin = time.monotonic()
    sent, refused = run(count, seed)
    print(f"{count} drafts from {seed}: {sent} sound messages, {refused} refused, {time.monotonic() - begin:.0f} s")
