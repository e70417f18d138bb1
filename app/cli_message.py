"""`tintero-cli build` and `send`: a message from options, written out or sent."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import quote

from app.cli_outbox import deliver, planned, report
from app.cli_parser import UsageError
from app.cli_terminal import ExitStatus, Terminal
from app.cli_waiting import to_its_end, unattended
from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Identity
from app.model.address import Address, split_list
from app.model.draft import Attachment, Disposition, Draft, Priority
from app.model.finding import Finding
from app.model.reports import ALL_REPORTS

_BLOCK = 1 << 20  # octets
_LONGEST_TEXT = 32 << 20  # octets; no reader shows so much, and a device never ends


@dataclass(frozen=True)
class Written:
    """A draft, and the plain text that goes beside its HTML."""

    draft: Draft
    alternative: str


async def build(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Write the message to a file or to standard output, whole or not at all. Raises MailError."""
    written = await _written(engine, args)
    with cast(BinaryIO, tempfile.TemporaryFile()) as whole:  # Windows names its own kind
        built = await engine.outbox.build(written.draft, whole, alternative=written.alternative)
        whole.seek(0)
        await asyncio.to_thread(_copy, whole, args.output)
    if args.output is not None:
        terminal.say(f"{args.output}: {built.size} octets, {built.message_id}")
        terminal.tell({"event": "result", "path": str(args.output), "size": built.size, "message_id": built.message_id})
    return ExitStatus.OK


async def send(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Queue the message, then deliver it unless it is only to be queued. Raises MailError, UsageError."""
    findings: tuple[Finding, ...] = ()
    if args.hold and not args.at:
        raise UsageError("tintero-cli send: --hold needs --at: until when the server is to keep the message")
    if args.eml is not None:
        of_a_text = (args.html, args.text, args.attach, args.inline, args.subject, args.read_receipt, args.at)
        if any(of_a_text) or args.priority != Priority.NORMAL:
            raise UsageError(
                "tintero-cli send: --eml is sent as it is;"
                " only --to, --cc, --bcc, --from and --delivery-report go with it"
            )
        account, _ = await _sender(engine, args)
        recipients = [str(a) for a in (*_people(args.to), *_people(args.cc), *_people(args.bcc))]
        queueing = engine.outbox.queue_source(
            args.eml,
            account,
            tuple(recipients),
            delivery_report=_wants_report(args),
            report_on=args.report_on,
            report_whole=args.report_whole,
        )
    else:
        written = await _written(engine, args)
        draft = replace(
            written.draft,
            delivery_report=_wants_report(args),
            report_on=args.report_on,
            report_whole=args.report_whole,
            not_before=args.at,
            by_server=args.hold,
        )
        findings = await _look(engine, draft, written.alternative)
        queueing = engine.outbox.queue_now(draft, alternative=written.alternative)
    row, interrupted = await to_its_end(queueing)
    _warn(findings, terminal)
    if row.not_before > row.created:
        return planned(row, terminal)
    if args.queue:
        terminal.say(f"Message {row.id} is queued.")
        terminal.tell(
            {"event": "result", "state": row.state, "id": row.id, "message_id": row.message_id, "refused": {}}
        )
        return ExitStatus.OK
    if interrupted:
        terminal.note("Interrupted.")
        return report(row, terminal)
    return await deliver(engine, row.id, terminal)


def _wants_report(args: argparse.Namespace) -> bool:
    """Also whoever says which reports, or how much they bring back, wants them."""
    return bool(args.delivery_report or args.report_whole or args.report_on != ALL_REPORTS)


async def _look(engine: Engine, draft: Draft, alternative: str) -> tuple[Finding, ...]:
    """What a person would be asked about. That it could not be looked for holds nothing up."""
    try:
        return await engine.review.look(draft, alternative=alternative)
    except MailError:
        return ()


def _warn(findings: tuple[Finding, ...], terminal: Terminal) -> None:
    for finding in findings:
        if terminal.as_json:
            terminal.tell({"event": "warning", "check": finding.check, "detail": finding.detail})
        else:
            terminal.note(f"Warning: {finding.detail}")


async def _written(engine: Engine, args: argparse.Namespace) -> Written:
    _, identity = await _sender(engine, args)
    html = await _text(args.html) if args.html else ""
    text = await _text(args.text) if args.text else ""
    attachments = [await asyncio.to_thread(engine.outbox.describe, path) for path in args.attach]
    for path in args.inline:
        picture = await asyncio.to_thread(engine.outbox.describe, path, Disposition.INLINE)
        html = _pointing_to(picture, path, html)
        attachments.append(picture)
    draft = Draft(
        identity_id=identity.id,
        to=tuple(str(a) for a in _people(args.to)),
        cc=tuple(str(a) for a in _people(args.cc)),
        bcc=tuple(str(a) for a in _people(args.bcc)),
        subject=args.subject,
        html=html,
        text=text,
        attachments=tuple(attachments),
        priority=Priority(args.priority),
        read_receipt=args.read_receipt,
    )
    return Written(draft, text if html else "")


async def _sender(engine: Engine, args: argparse.Namespace) -> tuple[Account, Identity]:
    """The account, and the identity of it that was named. Raises MailError(INVALID, NO_ACCOUNT)."""
    if args.sender is None:
        account = await engine.accounts.default()
        if account is None:
            detail = "There is no account yet; add one with tintero-cli account add."
            raise MailError(Kind.INVALID, Reason.NO_ACCOUNT, detail, Retry.NEEDS_USER)
        return account, account.identity
    account = await engine.accounts.find(args.sender)
    wanted = args.sender.strip().lower()
    named = (i for i in account.identities if wanted in (i.address.spec.lower(), i.address.wire.lower()))
    return account, next(named, account.identity)


def _people(texts: list[str]) -> list[Address]:
    """The recipients of repeated options with lists. Raises MailError(INVALID, BAD_ADDRESS)."""
    return [Address.parse(piece) for text in texts for piece in (split_list(text) or [text])]


async def _text(name: str) -> str:
    """A text in UTF-8 from a file, a pipe or standard input. Raises MailError(INVALID)."""
    facts = {"name": name}
    try:
        octets = await unattended(lambda: _read(name))
        return octets.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        detail = f"“{name}” is not text in UTF-8; nothing was queued."
        raise MailError(Kind.INVALID, Reason.BAD_HTML, detail, Retry.NEVER, facts=facts) from error
    except OSError as error:
        reason = Reason.ATTACHMENT_MISSING if isinstance(error, FileNotFoundError) else Reason.ATTACHMENT_UNREADABLE
        detail = f"“{name}” cannot be read: {error.strerror}."
        raise MailError(Kind.INVALID, reason, detail, Retry.NEEDS_USER, facts=facts) from error


def _read(name: str) -> bytes:
    """Unbuffered: the interpreter cannot end while a thread is stuck within a buffer of its own."""
    octets = bytearray()
    with contextlib.ExitStack() as stack:
        if name == "-":
            source = getattr(sys.stdin.buffer, "raw", sys.stdin.buffer)
        else:
            source = stack.enter_context(Path(name).open("rb", buffering=0))
        while block := source.read(_BLOCK):
            octets += block
            if len(octets) > _LONGEST_TEXT:
                detail = f"“{name}” is too long to be the text of a message; attach it instead."
                raise MailError(Kind.INVALID, Reason.BAD_HTML, detail, Retry.NEVER, facts={"name": name})
    return bytes(octets)


def _pointing_to(picture: Attachment, path: Path, html: str) -> str:
    """`html` with each source that is this file's name turned into a reference to the picture."""
    names = {path.name, str(path), quote(path.name), quote(str(path)), f"./{path.name}", f"cid:{path.name}"}
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    source = re.compile(rf"""(\b(?:src|background)\s*=\s*)(["']?)(?:{pattern})(?=\2[\s/>"'])""", re.IGNORECASE)
    return source.sub(lambda found: f"{found[1]}{found[2]}cid:{picture.content_id}", html)


def _copy(whole: BinaryIO, target: Path | None) -> None:
    if target is None:
        shutil.copyfileobj(whole, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    try:
        with target.open("wb") as file:
            shutil.copyfileobj(whole, file)
    except OSError as error:
        detail = f"“{target}” cannot be written: {error.strerror}."
        facts = {"path": str(target)}
        raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.NEEDS_USER, facts=facts) from error
