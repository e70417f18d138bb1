"""What a finished attempt makes of a message: pure decisions, no input or output.

The state machine is in docs/states.md; what becomes of each recipient is in `people.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.outgoing import Filing, Outgoing, Phase, Recipient, RecipientState, SendState
from app.service.delivery import people, reasons
from app.service.delivery.backoff import EXPIRES_AFTER, GREYLIST_WAIT, QUOTA_WAIT, SPREAD, wait_after

PROTOCOL_ERRORS_ALLOWED = 2
"""The next one in a row asks the user."""

_ABOUT_RECIPIENTS = frozenset({Reason.ALL_RECIPIENTS_REFUSED, Reason.RECIPIENT_REFUSED})
_PHASE = "phase"


class AccountEffect(Enum):
    """What a failure means for the other messages of the account."""

    NOTHING = auto()
    WAITS = auto()
    NEEDS_USER = auto()


@dataclass(frozen=True)
class Outcome:
    """The next state of a row. `wait` is seconds until the next attempt, for QUEUED only.

    An attempt that is not `counted` is taken back from the row's number of attempts. `kept_here`: the server does not
    hold the message until its time, so it goes from here then.
    """

    state: SendState
    recipients: tuple[Recipient, ...]
    reason: Reason | None = None
    detail: str = ""
    reply: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    protocol_errors: int = 0
    delayed_since: float = 0.0
    wait: float = 0.0
    counted: bool = True
    kept_here: bool = False
    account: AccountEffect = AccountEffect.NOTHING


def before_sending(row: Outgoing, *, buried: bool, stale: bool) -> Outcome | None:
    """Why a due message is not sent without asking; None when it may go.

    `buried`: this Message-ID was sent before. `stale`: it should have gone days ago (a restored
    backup, a machine that was off, a clock that was wrong).
    """
    if buried:
        detail = "A message with this Message-ID was sent before; it may have arrived."
        return Outcome(SendState.UNCERTAIN, row.recipients, Reason.NO_ANSWER, detail)
    if stale:
        detail = "The message should have gone more than five days ago; it waits for your word."
        return Outcome(SendState.NEEDS_USER, row.recipients, Reason.SAFETY_AGE, detail)
    return None


def applied(row: Outgoing, outcome: Outcome, now: float) -> Outgoing:
    """The row as it is stored after an attempt; `now` is wall-clock seconds."""
    ended = outcome.state in (SendState.SENT, SendState.FAILED)
    if outcome.kept_here:
        row = replace(row, not_before=max(row.not_before, row.hold_until), hold_until=0.0)
    return replace(
        row,
        state=outcome.state,
        recipients=outcome.recipients,
        next_attempt=max(row.not_before, now + outcome.wait) if outcome.state is SendState.QUEUED else 0.0,
        attempts=row.attempts if outcome.counted else max(row.attempts - 1, 0),
        protocol_errors=outcome.protocol_errors,
        delayed_since=outcome.delayed_since,
        phase=Phase.NONE,
        reason=outcome.reason,
        detail=outcome.detail,
        reply=outcome.reply,
        facts=outcome.facts,
        finished=now if ended else 0.0,
        filing=Filing.DUE if outcome.state is SendState.SENT else row.filing,
    )


def after_delivery(row: Outgoing, results: Iterable[Recipient], reply: Reply, now: float, chance: float) -> Outcome:
    """The server answered 2xx to the end of data; `results` are the recipients of this transaction."""
    recipients = people.merged(row.recipients, results)
    recipients = tuple(people.asked_anew(r) for r in recipients)
    crowded = any(people.was_left_out(r) for r in recipients)
    waiting = [r for r in recipients if r.state in (RecipientState.PENDING, RecipientState.TEMPORARY)]
    if not waiting:
        return _sent(recipients, reply)
    if crowded:
        return Outcome(SendState.QUEUED, recipients, counted=False, delayed_since=row.delayed_since)
    first = waiting[0]
    grey = any(_is_greylisting(r.enhanced, r.text) for r in waiting)
    detail = people.shared_out(recipients, len(waiting))
    outcome = Outcome(
        SendState.QUEUED,
        recipients,
        Reason.GREYLISTED if grey else Reason.TRY_LATER,
        detail,
        str(Reply(first.code, first.text)),
        {
            "address": first.address,
            "waiting": str(len(waiting)),
            "recipients": str(len(recipients)),
            **people.meant(waiting),
        },
        delayed_since=row.delayed_since or now,
        wait=max(wait_after(row.attempts, chance), _greylist_wait(chance) if grey else 0.0),
    )
    return _expired(outcome, now)


def after_error(
    row: Outgoing, error: MailError, now: float, chance: float, *, connecting: bool = False, account_failures: int = 0
) -> Outcome:
    """An attempt failed. `connecting`: before a session stood, so that the fault is the account's.

    `account_failures` are such failures of the account in a row, before this one.
    """
    results: tuple[Recipient, ...] = getattr(error, "recipients", ())
    recipients = people.merged(row.recipients, people.offered(results))
    if error.kind is Kind.UNCERTAIN:
        return _told(SendState.UNCERTAIN, recipients, error, row)
    recipients = people.without_offers(recipients)
    if error.reason in reasons.SPOOL_FAULTS:
        return _told(SendState.NEEDS_USER, recipients, error, row)
    if error.kind in (Kind.STORAGE, Kind.CANCELLED):
        outcome = _told(SendState.QUEUED, recipients, error, row)
        return replace(outcome, counted=False, wait=0.0 if error.kind is Kind.CANCELLED else wait_after(1, chance))
    if error.reason is Reason.NOT_HELD:  # nothing was sent, and nothing is wrong with the message
        facts = {"hold": "refused"}
        return Outcome(SendState.QUEUED, recipients, facts=facts, counted=False, kept_here=True)
    if error.reason is Reason.QUOTA:
        outcome = _told(SendState.QUEUED, recipients, error, row)
        return replace(outcome, wait=QUOTA_WAIT, account=AccountEffect.WAITS)
    put_off = any(r.state is RecipientState.TEMPORARY for r in recipients)
    if error.retry is Retry.NEVER and not (put_off and error.reason in _ABOUT_RECIPIENTS):
        return _refused(row, recipients, error)
    if error.retry is Retry.NEEDS_USER:
        return _needs_user(row, recipients, error, connecting)
    return _later(row, recipients, error, now, chance, connecting, account_failures)


def after_loss(row: Outgoing) -> Outcome:
    """The program that held the lease is gone."""
    if row.phase is Phase.EOD_INTENT:
        detail = "The program ended while the server was to confirm the message: it may have arrived."
        return Outcome(SendState.UNCERTAIN, row.recipients, Reason.NO_ANSWER, detail)
    recipients = people.without_offers(row.recipients)
    return Outcome(SendState.QUEUED, recipients, protocol_errors=row.protocol_errors, delayed_since=row.delayed_since)


def after_cancel(row: Outgoing) -> Outcome:
    """A person stopped the message. Who has it already keeps it; nobody else is addressed."""
    detail = "Sending was cancelled."
    if any(r.state is RecipientState.ACCEPTED for r in row.recipients):
        recipients = tuple(people.given_up(r, Reply(0, "cancelled")) for r in row.recipients)
        return Outcome(SendState.SENT, recipients, Reason.CANCELLED, detail)
    return Outcome(SendState.FAILED, people.without_offers(row.recipients), Reason.CANCELLED, detail)


def after_proof(row: Outgoing) -> Outcome:
    """An UNCERTAIN message arrived after all; whom the server had put off is still to get it."""
    pending = [r for r in row.recipients if r.state is RecipientState.PENDING]
    some = any(not people.was_left_out(r) for r in pending)  # else nothing tells who was in that transaction
    recipients = tuple(
        replace(r, state=RecipientState.ACCEPTED) if r in pending and not (some and people.was_left_out(r)) else r
        for r in row.recipients
    )
    if any(r.state in (RecipientState.TEMPORARY, RecipientState.PENDING) for r in recipients):
        return Outcome(SendState.QUEUED, recipients, delayed_since=row.delayed_since)
    return _sent(recipients, Reply(0, ""))


def no_answer(row: Outgoing) -> MailError:
    """What the last attempt of `row` ended with when nobody read the server's answer."""
    return MailError(
        Kind.UNCERTAIN,
        Reason.NO_ANSWER,
        "The server did not confirm the message: it may have arrived.",
        Retry.NEEDS_USER,
        facts={"message_id": row.message_id},
    )


def interrupted() -> MailError:
    """The program ends before the message was out."""
    detail = "Sending was interrupted before the message was out."
    return MailError(Kind.CANCELLED, Reason.CANCELLED, detail, Retry.LATER)


def mistake(error: BaseException) -> MailError:
    """A fault of this program, told so that the message is kept and tried again."""
    detail = f"The program made a mistake while sending ({type(error).__name__}); the log tells more."
    return MailError(Kind.NETWORK, Reason.PROTOCOL, detail, Retry.LATER)


def _sent(recipients: tuple[Recipient, ...], reply: Reply) -> Outcome:
    refused = [r for r in recipients if r.state is RecipientState.REFUSED]
    if not refused:
        return Outcome(SendState.SENT, recipients, reply=str(reply))
    first = refused[0]
    names = ", ".join(r.address for r in refused)
    detail = f"The server accepted the message but refused {len(refused)} of {len(recipients)} recipients: {names}."
    return Outcome(
        SendState.SENT,
        recipients,
        Reason.RECIPIENT_REFUSED,
        detail,
        str(Reply(first.code, first.text)),
        {
            "address": first.address,
            "refused": str(len(refused)),
            "recipients": str(len(recipients)),
            **people.meant(refused),
        },
    )


def _refused(row: Outgoing, recipients: tuple[Recipient, ...], error: MailError) -> Outcome:
    """These bytes or recipients cannot go. Who has the message already keeps the row SENT."""
    if any(r.state is RecipientState.ACCEPTED for r in recipients):
        reply = error.reply or Reply(0, error.detail)
        recipients = tuple(people.given_up(r, reply) for r in recipients)
        return replace(_sent(recipients, reply), reason=error.reason, detail=error.detail)
    return _told(SendState.FAILED, recipients, error, row)


def _needs_user(row: Outgoing, recipients: tuple[Recipient, ...], error: MailError, connecting: bool) -> Outcome:
    outcome = _told(SendState.NEEDS_USER, recipients, error, row)
    concerns_account = connecting or error.reason in reasons.ACCOUNT_REASONS
    return replace(
        outcome,
        counted=error.reason not in reasons.NOTHING_TRIED,
        account=AccountEffect.NEEDS_USER if concerns_account else AccountEffect.NOTHING,
    )


def _later(
    row: Outgoing,
    recipients: tuple[Recipient, ...],
    error: MailError,
    now: float,
    chance: float,
    connecting: bool,
    account_failures: int,
) -> Outcome:
    outcome = _told(SendState.QUEUED, recipients, error, row)
    effect = AccountEffect.WAITS if connecting or _slows_account(error) else AccountEffect.NOTHING
    if error.reason in reasons.SPEAKS_NONSENSE:
        outcome = replace(outcome, protocol_errors=row.protocol_errors + 1)
        if outcome.protocol_errors > PROTOCOL_ERRORS_ALLOWED:
            effect = AccountEffect.NEEDS_USER if connecting else AccountEffect.NOTHING
            return replace(outcome, state=SendState.NEEDS_USER, protocol_errors=0, account=effect)
    if connecting and error.reason in reasons.NO_NETWORK:
        return replace(outcome, counted=False, account=effect, wait=wait_after(account_failures + 1, chance))
    failures = max(row.attempts, account_failures + 1) if effect is AccountEffect.WAITS else row.attempts
    wait = wait_after(failures, chance)
    reply = error.reply
    if error.reason is Reason.GREYLISTED or (reply is not None and _is_greylisting(reply.enhanced, reply.text)):
        wait = max(wait, _greylist_wait(chance))
    return _expired(replace(outcome, account=effect, wait=wait, delayed_since=row.delayed_since or now), now)


def _expired(outcome: Outcome, now: float) -> Outcome:
    """`outcome`, or its end when the message was put off for five days."""
    if now - outcome.delayed_since < EXPIRES_AFTER:
        return outcome
    detail = "The message could not be delivered for five days. The last answer was: " + (
        outcome.reply or outcome.detail
    )
    ended = replace(outcome, wait=0.0, reason=Reason.EXPIRED, detail=detail, account=AccountEffect.NOTHING)
    if any(r.state is RecipientState.ACCEPTED for r in outcome.recipients):
        late = Reply(0, outcome.reply or "put off for five days")
        return replace(
            ended, state=SendState.SENT, recipients=tuple(people.given_up(r, late) for r in outcome.recipients)
        )
    return replace(ended, state=SendState.FAILED)


def _told(state: SendState, recipients: tuple[Recipient, ...], error: MailError, row: Outgoing) -> Outcome:
    """An outcome that carries what the error says."""
    facts = {name: value for name, value in error.facts.items() if name != _PHASE}
    reply = str(error.reply or "")
    return Outcome(state, recipients, error.reason, error.detail, reply, facts, delayed_since=row.delayed_since)


def _slows_account(error: MailError) -> bool:
    """The server speaks about us, not about this message (421, 450 4.2.1, 454, 4.7.x)."""
    reply = error.reply
    if reply is None or error.reason is Reason.GREYLISTED:
        return False
    return (
        reply.code in (421, 454)
        or (reply.code == 450 and reply.enhanced == "4.2.1")
        or (reply.code // 100 == 4 and reply.enhanced.startswith("4.7."))
    )


def _greylist_wait(chance: float) -> float:
    """At least the recommended time, never earlier."""
    return GREYLIST_WAIT * (1 + SPREAD * chance)


def _is_greylisting(enhanced: str, text: str) -> bool:
    return "greylist" in text.lower() or "graylist" in text.lower() or enhanced == "4.7.1"
