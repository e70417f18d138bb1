"""`tintero-cli outbox`: look at messages, act on them, deliver; and the delivery that `send` shares."""

from __future__ import annotations

import argparse
import asyncio
import time
from dataclasses import replace

from app.cli_terminal import ExitStatus, Terminal, refused_of, status_of_row, trouble_of
from app.engine import Engine
from app.errors import Reason
from app.events import SendProgress
from app.model.outgoing import Filing, Outgoing, SendState
from app.model.pace import Pace
from app.model.trace import Found

_GRAVEST_FIRST = (
    ExitStatus.STORAGE,
    ExitStatus.AUTHENTICATION,
    ExitStatus.CONFIGURATION,
    ExitStatus.PROTOCOL,
    ExitStatus.REFUSED,
    ExitStatus.TEMPORARY,
    ExitStatus.OK,
)


async def run(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """Do what the line says. Raises MailError."""
    match args.act:
        case "list":
            return await _list(engine, terminal)
        case "run":
            return await _run(engine, terminal)
        case "show":
            return await _show(engine, args.id, terminal)
        case "retry":
            await engine.outbox.retry(args.id)
            return await deliver(engine, args.id, terminal)
        case "ask":
            return await _ask(engine, args.id, terminal)
        case "resolve":
            return await _resolve(engine, args, terminal)
        case "plan":
            await engine.outbox.reschedule(args.id, args.when)
            return planned(await engine.outbox.get(args.id), terminal)
        case "pace":
            return await _pace(engine, args, terminal)
        case "pause" | "resume":
            return await _pause(engine, args.act == "pause", terminal)
        case _:
            return await _cancel(engine, args.id, terminal)


async def deliver(engine: Engine, outgoing_id: int, terminal: Terminal) -> ExitStatus:
    """Send one message now and tell what became of it.

    An interrupt aborts it, if its end has not been said; it stays queued then. Raises MailError(STORAGE).
    """

    def on_progress(event: SendProgress) -> None:
        if event.outgoing_id == outgoing_id:
            terminal.progress(event.sent, event.total)

    unsubscribe = engine.events.subscribe(SendProgress, on_progress)
    try:
        await engine.outbox.run_until_idle([outgoing_id])
    except asyncio.CancelledError:
        await engine.outbox.stop()
        terminal.note("Interrupted.")
    finally:
        unsubscribe()
    return report(await engine.outbox.get(outgoing_id), terminal)


def report(row: Outgoing, terminal: Terminal) -> ExitStatus:
    """Tell what became of a message."""
    if row.facts.get("hold") == "refused":
        terminal.note("The server does not keep messages until their time.")
        return planned(row, terminal)
    terminal.tell({"event": "result", **facts(row), "refused": refused_of(row)})
    if (trouble := trouble_of(row)) is not None:
        terminal.complain(trouble)
    elif row.hold_until > row.finished:
        terminal.say(f"Message {row.id} is held by the server until {_time(row.hold_until)}.")
        terminal.say("It can no longer be stopped from here.")
    else:
        terminal.say(f"Message {row.id} was sent to {row.display_to}.")
    if row.facts.get("dsn") == "unsupported":
        terminal.say("The server does not send delivery reports.")
    return status_of_row(row)


async def _list(engine: Engine, terminal: Terminal) -> ExitStatus:
    rows = await engine.outbox.all()
    terminal.tell([facts(row) for row in rows])
    if not rows:
        terminal.say("The outbox is empty.")
    for row in rows:
        when = f"next {_time(row.next_attempt)}" if row.next_attempt else row.detail
        if row.state is SendState.SENT and row.hold_until > time.time():
            when = f"held by the server until {_time(row.hold_until)}"
        terminal.say(f"{row.id:5}  {row.state.value:10}  {row.display_to}  “{row.subject}”  {when}".rstrip())
    return ExitStatus.OK


async def _run(engine: Engine, terminal: Terminal) -> ExitStatus:
    before = {row.id: _without_filing(row) for row in await engine.outbox.all()}
    interrupted = False
    try:
        await engine.outbox.run_until_idle()
    except asyncio.CancelledError:
        interrupted = True
        await engine.outbox.stop()
        terminal.note("Interrupted.")
    rows = [row for row in reversed(await engine.outbox.all()) if _without_filing(row) != before.get(row.id)]
    found = {report(row, terminal) for row in rows}
    if not rows:
        terminal.say("Delivery is paused." if engine.preferences.current.paused else "Nothing was due.")
    if not interrupted:
        await engine.sweep()
    return next((status for status in _GRAVEST_FIRST if status in found), ExitStatus.OK)


async def _show(engine: Engine, outgoing_id: int, terminal: Terminal) -> ExitStatus:
    row = await engine.outbox.get(outgoing_id)
    conversations = await engine.outbox.transcripts(outgoing_id)
    terminal.tell({**facts(row), "transcripts": conversations})
    terminal.say(f"Message {row.id}: {row.state.value}, {row.attempts} attempts, {row.size} octets")
    if row.filing in (Filing.FAILED, Filing.LOST):
        terminal.say(f"It was sent, but its copy is not filed ({row.filing_reason}). That is tried again by itself.")
    terminal.say(f"Subject: {row.subject}\nMessage-ID: {row.message_id}\nFrom: {row.envelope.sender}")
    for r in row.recipients:
        terminal.say(f"To: {r.address}  {r.state.value}  {r.code or ''} {r.text}".rstrip())
    if row.next_attempt:
        terminal.say(f"Next attempt: {_time(row.next_attempt)}")
    if row.detail:
        terminal.say(f"Reason: {row.detail} {row.reply}".rstrip())
    for conversation in conversations:
        terminal.say(f"\n{conversation}")
    return ExitStatus.OK


async def _resolve(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    """What a person knows about a message in doubt. One that arrived may still have others to reach."""
    if args.again:
        await engine.outbox.send_again(args.id)
        return await deliver(engine, args.id, terminal)
    await engine.outbox.mark_arrived(args.id)
    return report(await engine.outbox.get(args.id), terminal)


async def _ask(engine: Engine, outgoing_id: int, terminal: Terminal) -> ExitStatus:
    """A copy there is proof, and the message counts as sent then."""
    trace = await engine.outbox.ask_server(outgoing_id)
    row = await engine.outbox.get(outgoing_id)
    told = {"event": "result", **facts(row), "refused": refused_of(row)}
    terminal.tell({**told, "found": trace.found, "asked": trace.host, "folder": trace.folder})
    words = {
        Found.COPY: f"{trace.host} has it: a copy is in “{trace.folder}”.",
        Found.EARLIER_COPY: f"A copy is in “{trace.folder}”, maybe that of recipients who were confirmed before.",
        Found.NONE: f"No copy is in “{trace.folder}”. Not every provider keeps what programs send, so ask the people.",
        Found.NO_FOLDER: f"{trace.host} has no folder of sent mail.",
    }
    terminal.say(words[trace.found])
    return status_of_row(row)


async def _pause(engine: Engine, paused: bool, terminal: Terminal) -> ExitStatus:
    await (engine.outbox.pause() if paused else engine.outbox.resume())
    terminal.say("Nothing leaves until `outbox resume`." if paused else "What is due goes again.")
    terminal.tell({"event": "result", "paused": paused})
    return ExitStatus.OK


async def _pace(engine: Engine, args: argparse.Namespace, terminal: Terminal) -> ExitStatus:
    account = await engine.accounts.find(args.account)
    before = await engine.outbox.pace(account.id)
    a_minute = before.a_minute if args.a_minute is None else args.a_minute
    at_once = before.at_once if args.at_once is None else args.at_once
    lines = before.lines if args.lines is None else args.lines
    if Pace(a_minute, at_once, lines) != before:
        await engine.outbox.set_pace(account.id, Pace(a_minute, at_once, lines))
    now = await engine.outbox.pace(account.id)
    terminal.say(f"Messages a minute: {now.a_minute or 'no limit'}. Recipients at once: {now.at_once or 'no limit'}.")
    terminal.say(f"Connections at once: {now.lines or 'as many as the provider is known to allow'}.")
    terminal.tell({"event": "result", "a_minute": now.a_minute, "at_once": now.at_once, "lines": now.lines})
    return ExitStatus.OK


def planned(row: Outgoing, terminal: Terminal) -> ExitStatus:
    """Tell when a message goes."""
    terminal.say(f"Message {row.id} goes {_time(row.not_before)}, if Tintero or `outbox run` runs then, or after.")
    terminal.tell({"event": "result", **facts(row), "refused": {}})
    return ExitStatus.OK


async def _cancel(engine: Engine, outgoing_id: int, terminal: Terminal) -> ExitStatus:
    draft = await engine.outbox.cancel(outgoing_id)
    if draft is None:
        terminal.say(f"Message {outgoing_id} is stopped; it came from a file and is kept as FAILED.")
        terminal.tell({"event": "result", "state": SendState.FAILED, "id": outgoing_id, "reason": Reason.CANCELLED})
    else:
        terminal.say(f"Message {outgoing_id} is a draft again.")
        terminal.tell({"event": "result", "state": "DRAFT", "id": outgoing_id, "draft": draft.id})
    return ExitStatus.OK


def facts(row: Outgoing) -> dict[str, object]:
    """A message for programs. Times are seconds since the epoch, null for none."""
    return {
        "id": row.id,
        "state": row.state,
        "subject": row.subject,
        "message_id": row.message_id,
        "from": row.envelope.sender,
        "recipients": [r.address for r in row.recipients],
        "answers": {
            r.address: {"state": r.state, "code": r.code, "enhanced": r.enhanced, "text": r.text}
            for r in row.recipients
        },
        "attempts": row.attempts,
        "next_attempt": row.next_attempt or None,
        "not_before": row.not_before or None,
        "hold_until": row.hold_until or None,
        "reason": row.reason,
        "detail": row.detail,
        "reply": row.reply,
        "meaning": row.facts.get("meaning"),
        "phase": row.phase,
        "size": row.size,
        "delivery_report": row.facts.get("dsn", "asked") if row.delivery_report else None,
        "created": row.created,
        "finished": row.finished or None,
        "filing": row.filing.lower() or None,
        "account": row.account_id or None,
    }


def _without_filing(row: Outgoing) -> Outgoing:
    """What counts as news of a delivery: a copy may be filed at any time."""
    return replace(row, filing=Filing.NONE, filing_reason=None)


def _time(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(seconds))
