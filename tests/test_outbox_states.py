"""Pure decisions: what becomes of a message after an attempt, and when it is tried again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.outgoing import Envelope, Outgoing, Phase, Recipient, RecipientState, SendState
from app.net.job import RejectedError
from app.service.clock import Clock, Waits
from app.service.delivery import people, states
from app.service.delivery.backoff import DAY, EXPIRES_AFTER, HOUR, LONGEST_WAIT, MINUTE, wait_after
from app.service.delivery.states import AccountEffect

NOW = 1_800_000_000.0
PENDING, ACCEPTED, TEMPORARY, REFUSED = RecipientState
OK = Reply(250, "2.0.0 queued")


def row(*recipients: Recipient, **fields: object) -> Outgoing:
    people = recipients or (Recipient("a@example.test"),)
    values: dict[str, object] = {
        "id": 7,
        "account_id": 1,
        "state": SendState.SENDING,
        "envelope": Envelope("me@example.test", tuple(r.address for r in people)),
        "spool_key": "0" * 32,
        "sha256": "",
        "size": 100,
        "message_id": "<1@example.test>",
        "subject": "S",
        "recipients": people,
        "created": NOW,
        "attempts": 1,
        "phase": Phase.ENVELOPE,
    }
    return Outgoing(**(values | fields))


def failure(kind: Kind, reason: Reason, retry: Retry, code: int = 0, enhanced: str = "") -> MailError:
    reply = Reply(code, "words", enhanced) if code else None
    return MailError(kind, reason, "A sentence.", retry, reply=reply, facts={"phase": "BODY", "host": "h"})


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 60), (1, 60), (2, 300), (3, 900), (4, 1800), (5, 3600), (10, 3600), (11, 14400), (99, 14400)],
)
def test_waits_grow_to_four_hours(failures: int, seconds: int) -> None:
    assert wait_after(failures, 0.5) == seconds
    assert wait_after(failures, 0.0) == pytest.approx(0.8 * seconds)
    assert wait_after(failures, 1.0) == pytest.approx(1.2 * seconds)


@given(st.integers(0, 1000), st.floats(0, 1))
def test_no_wait_is_longer_than_the_longest(failures: int, chance: float) -> None:
    assert 0 < wait_after(failures, chance) <= LONGEST_WAIT


def test_all_accepted_is_sent() -> None:
    outcome = states.after_delivery(row(), [Recipient("a@example.test", ACCEPTED, 250)], OK, NOW, 0.5)
    assert (outcome.state, outcome.reason, outcome.reply) == (SendState.SENT, None, "250 2.0.0 queued")


def test_a_recipient_put_off_goes_back_alone() -> None:
    both = row(Recipient("a@example.test"), Recipient("b@example.test"))
    results = [Recipient("a@example.test", ACCEPTED), Recipient("b@example.test", TEMPORARY, 450, "4.2.0", "busy")]
    outcome = states.after_delivery(both, results, OK, NOW, 0.5)
    after = states.applied(both, outcome, NOW)
    assert (after.state, after.next_attempt, after.delayed_since) == (SendState.QUEUED, NOW + MINUTE, NOW)
    assert people.to_address(after) == ("b@example.test",)


def test_a_full_mailbox_among_accepted_ones_is_refused_for_good() -> None:
    both = row(Recipient("a@example.test"), Recipient("b@example.test"))
    results = [Recipient("a@example.test", ACCEPTED), Recipient("b@example.test", REFUSED, 552, "5.2.2", "full")]
    outcome = states.after_delivery(both, results, OK, NOW, 0.5)
    assert (outcome.state, outcome.reason) == (SendState.SENT, Reason.RECIPIENT_REFUSED)


def test_an_accepted_recipient_is_never_addressed_again() -> None:
    done = row(Recipient("a@example.test", ACCEPTED, 250), Recipient("b@example.test", TEMPORARY, 450))
    refusal = failure(Kind.REJECTED, Reason.MESSAGE_REFUSED, Retry.NEVER, 554)
    outcome = states.after_error(done, refusal, NOW, 0.5)
    assert outcome.state is SendState.SENT
    assert [r.state for r in outcome.recipients] == [ACCEPTED, REFUSED]
    for fault in (refusal, failure(Kind.NETWORK, Reason.DISCONNECTED, Retry.LATER)):
        assert states.after_error(done, fault, NOW, 0.5).recipients[0].state is ACCEPTED


def test_answers_to_rcpt_are_only_offers_until_the_end() -> None:
    results = (Recipient("a@example.test", ACCEPTED, 250, "", "ok"),)
    offered = people.merged(row().recipients, people.offered(results))
    assert offered[0] == Recipient("a@example.test", PENDING, 250, "", "ok")
    broken = states.after_error(row(*offered), failure(Kind.NETWORK, Reason.DISCONNECTED, Retry.LATER), NOW, 0.5)
    assert broken.recipients == (Recipient("a@example.test"),)
    unknown = states.after_error(row(*offered), states.no_answer(row()), NOW, 0.5)
    assert (unknown.state, unknown.recipients) == (SendState.UNCERTAIN, offered)


LATER, ASK, NEVER = Retry.LATER, Retry.NEEDS_USER, Retry.NEVER


@pytest.mark.parametrize(
    ("error", "connecting", "state", "effect", "counted"),
    [
        (failure(Kind.NETWORK, Reason.UNKNOWN_HOST, LATER), True, "QUEUED", "WAITS", False),
        (failure(Kind.NETWORK, Reason.UNREACHABLE, LATER), True, "QUEUED", "WAITS", False),
        (failure(Kind.NETWORK, Reason.CONNECTION_REFUSED, LATER), True, "QUEUED", "WAITS", True),
        (failure(Kind.NETWORK, Reason.SERVER_BUSY, LATER, 421), True, "QUEUED", "WAITS", True),
        (failure(Kind.NETWORK, Reason.DISCONNECTED, LATER), False, "QUEUED", "NOTHING", True),
        (failure(Kind.REJECTED, Reason.TRY_LATER, LATER, 451), False, "QUEUED", "NOTHING", True),
        (failure(Kind.REJECTED, Reason.TRY_LATER, LATER, 450, "4.2.1"), False, "QUEUED", "WAITS", True),
        (failure(Kind.REJECTED, Reason.TRY_LATER, LATER, 451, "4.7.0"), False, "QUEUED", "WAITS", True),
        (failure(Kind.REJECTED, Reason.GREYLISTED, LATER, 450, "4.7.1"), False, "QUEUED", "NOTHING", True),
        (failure(Kind.REJECTED, Reason.QUOTA, ASK, 550, "5.4.5"), False, "QUEUED", "WAITS", True),
        (failure(Kind.AUTH, Reason.AUTH_LATER, LATER, 454), True, "QUEUED", "WAITS", True),
        (failure(Kind.AUTH, Reason.PASSWORD_REFUSED, ASK, 535), True, "NEEDS_USER", "NEEDS_USER", True),
        (failure(Kind.AUTH, Reason.NO_SECRET, ASK), True, "NEEDS_USER", "NEEDS_USER", False),
        (failure(Kind.AUTH, Reason.AUTH_REQUIRED, ASK, 530), False, "NEEDS_USER", "NEEDS_USER", True),
        (failure(Kind.TLS, Reason.CERT_EXPIRED, ASK), True, "NEEDS_USER", "NEEDS_USER", True),
        (failure(Kind.REJECTED, Reason.GREETING_REFUSED, ASK, 554), True, "NEEDS_USER", "NEEDS_USER", True),
        (failure(Kind.STORAGE, Reason.SPOOL_CHANGED, ASK), False, "NEEDS_USER", "NOTHING", True),
        (failure(Kind.STORAGE, Reason.DISK_FULL, LATER), False, "QUEUED", "NOTHING", False),
        (failure(Kind.REJECTED, Reason.SENDER_REFUSED, NEVER, 550), False, "FAILED", "NOTHING", True),
        (failure(Kind.TOO_BIG, Reason.TOO_BIG, NEVER, 552), False, "FAILED", "NOTHING", True),
        (failure(Kind.UNSUPPORTED, Reason.NO_SMTPUTF8, NEVER), False, "FAILED", "NOTHING", True),
        (failure(Kind.UNCERTAIN, Reason.NO_ANSWER, ASK), False, "UNCERTAIN", "NOTHING", True),
        (states.interrupted(), False, "QUEUED", "NOTHING", False),
    ],
    ids=lambda value: value.reason.value if isinstance(value, MailError) else None,
)
def test_each_failure_has_its_place(error: MailError, connecting: bool, state: str, effect: str, counted: bool) -> None:
    outcome = states.after_error(row(), error, NOW, 0.5, connecting=connecting)
    assert (outcome.state, outcome.account.name, outcome.counted) == (state, effect, counted)
    assert outcome.reason is error.reason
    assert "phase" not in outcome.facts
    after = states.applied(row(), outcome, NOW)
    assert after.phase is Phase.NONE
    assert after.attempts == (1 if counted else 0)
    assert (after.next_attempt > 0) == (outcome.state is SendState.QUEUED)
    assert (after.finished > 0) == (outcome.state is SendState.FAILED)


def test_greylisting_waits_five_minutes_at_least() -> None:
    error = failure(Kind.REJECTED, Reason.GREYLISTED, LATER, 450)
    assert states.after_error(row(), error, NOW, 0.0).wait == 5 * MINUTE
    assert states.after_error(row(attempts=4), error, NOW, 0.5).wait == 30 * MINUTE
    # many greylisting servers do not use the word
    unnamed = failure(Kind.REJECTED, Reason.TRY_LATER, LATER, 451, "4.7.1")
    assert states.after_error(row(), unnamed, NOW, 0.0).wait == 5 * MINUTE


def test_a_daily_quota_waits_for_tomorrow() -> None:
    error = failure(Kind.REJECTED, Reason.QUOTA, ASK, 550, "5.4.5")
    assert states.after_error(row(), error, NOW, 0.5).wait == DAY


def test_the_third_protocol_error_in_a_row_asks() -> None:
    error = failure(Kind.NETWORK, Reason.PROTOCOL, LATER)
    message = row()
    for _ in range(2):
        message = states.applied(message, states.after_error(message, error, NOW, 0.5), NOW)
        assert message.state is SendState.QUEUED
    assert states.after_error(message, error, NOW, 0.5).state is SendState.NEEDS_USER
    other = states.applied(
        message, states.after_error(message, failure(Kind.NETWORK, Reason.STALLED, LATER), NOW, 0.5), NOW
    )
    assert states.after_error(other, error, NOW, 0.5).state is SendState.QUEUED


def test_five_days_of_temporary_failures_are_the_end() -> None:
    error = failure(Kind.REJECTED, Reason.TRY_LATER, LATER, 451)
    first = states.applied(row(), states.after_error(row(), error, NOW, 0.5), NOW)
    assert states.after_error(first, error, NOW + EXPIRES_AFTER - HOUR, 0.5).state is SendState.QUEUED
    ended = states.after_error(first, error, NOW + EXPIRES_AFTER, 0.5)
    assert (ended.state, ended.reason) == (SendState.FAILED, Reason.EXPIRED)
    assert "451" in ended.detail


def test_without_a_network_nothing_expires() -> None:
    error = failure(Kind.NETWORK, Reason.UNREACHABLE, LATER)
    message = row(delayed_since=NOW - 10 * DAY)
    assert states.after_error(message, error, NOW, 0.5, connecting=True).state is SendState.QUEUED


def test_mixed_refusals_wait_for_those_put_off() -> None:
    both = row(Recipient("a@example.test"), Recipient("b@example.test"))
    error = RejectedError(
        Kind.REJECTED,
        Reason.ALL_RECIPIENTS_REFUSED,
        "All refused.",
        NEVER,
        reply=Reply(550, "no"),
        recipients=(Recipient("a@example.test", REFUSED, 550), Recipient("b@example.test", TEMPORARY, 450)),
    )
    outcome = states.after_error(both, error, NOW, 0.5)
    assert outcome.state is SendState.QUEUED
    assert people.to_address(replace(both, recipients=outcome.recipients)) == ("b@example.test",)


def test_who_has_the_message_and_who_has_not_is_said_in_one_sentence() -> None:
    answers = {ACCEPTED: Reply(250, ""), TEMPORARY: Reply(450, "busy"), REFUSED: Reply(550, "no")}

    def said(*kinds: RecipientState) -> str:
        people = [Recipient(f"{n}@example.test", kind, answers[kind].code) for n, kind in enumerate(kinds)]
        return states.after_delivery(row(*(Recipient(r.address) for r in people)), people, OK, NOW, 0.5).detail

    assert said(ACCEPTED, TEMPORARY) == "The server put off 1 of 2 recipients; the others have the message."
    assert said(ACCEPTED, TEMPORARY, REFUSED) == (
        "1 of 3 recipients has the message, 1 is put off, 1 was refused: 2@example.test."
    )
    assert said(ACCEPTED, ACCEPTED, TEMPORARY, TEMPORARY, REFUSED, REFUSED) == (
        "2 of 6 recipients have the message, 2 are put off, 2 were refused: 4@example.test, 5@example.test."
    )


def test_a_dead_owner_leaves_uncertainty_only_after_the_intent() -> None:
    offered = Recipient("a@example.test", PENDING, 250)
    for phase in (Phase.ENVELOPE, Phase.BODY):
        outcome = states.after_loss(row(offered, phase=phase))
        assert (outcome.state, outcome.recipients) == (SendState.QUEUED, (Recipient("a@example.test"),))
    outcome = states.after_loss(row(offered, phase=Phase.EOD_INTENT))
    assert (outcome.state, outcome.recipients) == (SendState.UNCERTAIN, (offered,))


def test_what_was_sent_before_or_is_days_late_is_not_sent_without_asking() -> None:
    assert states.before_sending(row(), buried=False, stale=False) is None
    buried = states.before_sending(row(), buried=True, stale=True)
    assert buried is not None
    assert buried.state is SendState.UNCERTAIN
    stale = states.before_sending(row(), buried=False, stale=True)
    assert stale is not None
    assert (stale.state, stale.reason) == (SendState.NEEDS_USER, Reason.SAFETY_AGE)


def test_proof_of_arrival_still_serves_those_put_off() -> None:
    people = (Recipient("a@example.test", PENDING, 250), Recipient("b@example.test", TEMPORARY, 450))
    outcome = states.after_proof(row(*people))
    assert (outcome.state, [r.state for r in outcome.recipients]) == (SendState.QUEUED, [ACCEPTED, TEMPORARY])
    assert states.after_proof(row(people[0])).state is SendState.SENT


def test_account_effects_grow_with_the_failures_of_the_account() -> None:
    error = failure(Kind.NETWORK, Reason.CONNECTION_REFUSED, LATER)
    outcome = states.after_error(row(), error, NOW, 0.5, connecting=True, account_failures=3)
    assert (outcome.wait, outcome.account) == (30 * MINUTE, AccountEffect.WAITS)


class Times:
    def __init__(self) -> None:
        self.wall, self.steady = NOW, 100.0


def test_waits_may_begin_while_another_thread_looks_which_are_over() -> None:
    class Later(float):
        """A moment during whose comparison another lane gets its wait."""

        def __le__(self, other: float) -> bool:
            waits.begin(len(waits.known()) + 1, NOW, 60.0)
            return super().__le__(other)

    times = Times()
    waits = Waits(Clock(lambda: times.wall, lambda: times.steady))
    waits._until = {1: (NOW, Later(times.steady)), 2: (NOW, Later(times.steady))}
    assert waits.over() == [1, 2]


def test_a_clock_step_neither_shortens_nor_prolongs_a_wait() -> None:
    times = Times()
    waits = Waits(Clock(lambda: times.wall, lambda: times.steady))
    waits.begin(7, NOW + 300, 300)
    times.wall += 365 * DAY
    assert waits.remaining(7, NOW + 300, 0) == 300
    times.wall, times.steady = NOW - 365 * DAY, times.steady + 300
    assert waits.remaining(7, NOW + 300, 0) == 0
    assert waits.over() == [7]
    # a schedule follows the calendar, and so does a row that somebody else changed
    assert waits.remaining(7, NOW + 300, times.wall + 50) == 50
    assert waits.remaining(7, times.wall + 20, 0) == 20
    waits.end(7)
    assert waits.over() == []
