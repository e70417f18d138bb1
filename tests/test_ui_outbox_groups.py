"""What a row of the outbox is to the person who looks at it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.errors import Reason
from app.model.draft import Draft
from app.model.outgoing import Envelope, Filing, Outgoing, Phase, Recipient, RecipientState, SendState
from ui.outbox.groups import (
    REFUSALS_SHOWN,
    Act,
    Group,
    Kind,
    actions_of,
    belongs_here,
    group_of,
    kind_of,
    look_of,
    needs_you,
)  # fmt: skip
from ui.outbox.progress import Pace, percent, progress_words, time_left
from ui.words.error_words import Action

NOW = 1_000_000.0
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
ROW = Outgoing(
    id=1,
    account_id=1,
    state=SendState.QUEUED,
    envelope=Envelope("ana@prado.studio", ("ingrid@example.com", "marta@example.com")),
    spool_key="k",
    sha256="0" * 64,
    size=8_200_000,
    message_id="<1@prado.studio>",
    subject="Proofs",
    recipients=(Recipient("ingrid@example.com"), Recipient("marta@example.com")),
    created=NOW - 60,
    draft=Draft(subject="Proofs"),
)
REFUSED = (Recipient("ingrid@example.com", RecipientState.ACCEPTED), Recipient("x@example.com", RecipientState.REFUSED))


@pytest.mark.parametrize(
    ("row", "kind", "group", "strong", "quiet"),
    [
        (replace(ROW, not_before=NOW + 8, next_attempt=NOW + 8),
         Kind.UNDO, Group.ON_ITS_WAY, Act.UNDO, Act.SEND_NOW),
        (replace(ROW, not_before=NOW - 1, next_attempt=NOW - 1), Kind.DUE, Group.ON_ITS_WAY, Act.CANCEL, None),
        (replace(ROW, state=SendState.SENDING, phase=Phase.BODY),
         Kind.SENDING, Group.ON_ITS_WAY, Act.CANCEL, None),
        (replace(ROW, state=SendState.SENDING, phase=Phase.EOD_INTENT), Kind.ANSWER, Group.ON_ITS_WAY, None, None),
        (replace(ROW, attempts=3, reason=Reason.GREYLISTED, next_attempt=NOW + 240),
         Kind.RETRY, Group.WAITING, Act.SEND_NOW, Act.EDIT),
        (replace(ROW, not_before=NOW - 9, next_attempt=0.0), Kind.HELD, Group.WAITING, Act.SEND_NOW, Act.EDIT),
        (replace(ROW, not_before=NOW + 9e5, next_attempt=NOW + 9e5, draft=Draft(not_before=NOW + 9e5)),
         Kind.SCHEDULED, Group.WAITING, Act.CHANGE_TIME, Act.EDIT),
        (replace(ROW, state=SendState.NEEDS_USER, reason=Reason.PASSWORD_REFUSED),
         Kind.NEEDS_USER, Group.NEEDS_YOU, Act.TRY_AGAIN, Act.EDIT),
        (replace(ROW, state=SendState.NEEDS_USER, reason=Reason.SPOOL_CHANGED),
         Kind.NEEDS_USER, Group.NEEDS_YOU, Act.TRY_AGAIN, Act.EDIT),
        (replace(ROW, state=SendState.FAILED, reason=Reason.TOO_BIG),
         Kind.FAILED, Group.NEEDS_YOU, Act.TRY_AGAIN, Act.EDIT),
        (replace(ROW, state=SendState.UNCERTAIN, reason=Reason.NO_ANSWER),
         Kind.UNCERTAIN, Group.NEEDS_YOU, Act.ARRIVED, Act.SEND_AGAIN),
        (replace(ROW, state=SendState.SENT, finished=NOW, recipients=REFUSED),
         Kind.PART_REFUSED, Group.NEEDS_YOU, Act.CORRECT, Act.DISMISS),
        (replace(ROW, state=SendState.SENT, finished=NOW), Kind.SENT, Group.ON_ITS_WAY, None, None),
        (replace(ROW, state=SendState.UNKNOWN), Kind.UNKNOWN, Group.NEEDS_YOU, None, Act.DETAILS),
    ],
)  # fmt: skip
def test_what_a_row_is(row: Outgoing, kind: Kind, group: Group, strong: Act | None, quiet: Act | None) -> None:
    found = kind_of(row, NOW)
    assert (found, group_of(found)) == (kind, group)
    assert (actions_of(row, kind).strong, actions_of(row, kind).quiet) == (strong, quiet)
    assert look_of(row, kind).icon
    assert needs_you(row, NOW) is (group is Group.NEEDS_YOU)


def test_no_action_offers_to_edit_a_message_that_came_as_a_file() -> None:
    for state in SendState:
        row = replace(ROW, state=state, draft=None, recipients=REFUSED, finished=NOW)
        offered = actions_of(row, kind_of(row, NOW))
        assert not {Act.EDIT, Act.CORRECT} & {offered.strong, offered.quiet, *offered.more}


def test_a_message_that_may_have_arrived_is_never_sent_again_by_the_strong_button() -> None:
    offered = actions_of(ROW, Kind.UNCERTAIN)
    assert offered.strong is Act.ARRIVED
    assert not {Act.TRY_AGAIN, Act.SEND_NOW} & {offered.quiet, *offered.more}


@pytest.mark.parametrize(
    ("helps", "strong", "quiet"),
    [
        (Action.SIGN_IN, Act.SIGN_IN, Act.EDIT),
        (Action.LOOK_AT_CERTIFICATE, Act.ACCOUNT, Act.EDIT),
        (Action.EDIT, Act.EDIT, Act.TRY_AGAIN),
        (Action.FREE_SPACE, Act.TRY_AGAIN, Act.EDIT),
        (None, Act.TRY_AGAIN, Act.EDIT),
    ],
)
def test_the_strong_button_is_what_helps(helps: Action | None, strong: Act, quiet: Act) -> None:
    offered = actions_of(replace(ROW, state=SendState.NEEDS_USER), Kind.NEEDS_USER, helps)
    assert (offered.strong, offered.quiet) == (strong, quiet)
    assert Act.TRY_AGAIN in (offered.strong, offered.quiet, *offered.more)


def test_certificate_has_its_own_sign() -> None:
    row = replace(ROW, state=SendState.NEEDS_USER, reason=Reason.CERT_EXPIRED)
    assert look_of(row, Kind.NEEDS_USER).icon == "certificate"


def test_sent_rows_leave_but_refusals_stay_for_a_while() -> None:
    sent = replace(ROW, state=SendState.SENT, finished=NOW)
    assert not belongs_here(sent, NOW)
    part = replace(sent, recipients=REFUSED)
    assert belongs_here(part, NOW)
    assert not belongs_here(part, NOW + REFUSALS_SHOWN)
    seen = replace(part, acknowledged=True)
    assert not belongs_here(seen, NOW)
    assert not needs_you(seen, NOW)


def test_sent_rows_stay_while_their_copy_is_missing_or_the_server_holds_them() -> None:
    sent = replace(ROW, state=SendState.SENT, finished=NOW)
    for filing in (Filing.FAILED, Filing.LOST):
        assert belongs_here(replace(sent, filing=filing), NOW + REFUSALS_SHOWN)
        assert not belongs_here(replace(sent, filing=filing, acknowledged=True), NOW)
    assert belongs_here(replace(sent, hold_until=NOW + 1), NOW)
    assert not belongs_here(replace(sent, hold_until=NOW), NOW)


def test_progress_never_says_that_it_is_done() -> None:
    assert [percent(n, 200) for n in (0, 1, 125, 199, 200)] == [0, 0, 62, 99, 99]
    assert percent(0, 0) == 0


def test_words_of_progress() -> None:
    assert progress_words(5_100_000, 8_200_000, 640_000, ENGLISH) == "5.1 of 8.2 MB · 640 KB/s · 5 s left"
    assert progress_words(0, 8_200_000, 0, ENGLISH) == "0.0 of 8.2 MB"
    assert progress_words(12, 38, 0, ENGLISH) == "12 of 38 bytes"
    assert [time_left(s) for s in (0, 4.2, 90, 7200)] == ["1 s", "5 s", "2 min", "2 h"]


def test_pace_looks_back_a_few_seconds() -> None:
    pace = Pace()
    pace.add(0, 0)
    pace.add(0.5, 50_000)
    assert pace.rate() == 0
    pace.add(2, 200_000)
    assert pace.rate() == 100_000
    for second in range(3, 12):
        pace.add(second, 200_000 + (second - 2) * 10_000)
    assert pace.rate() == pytest.approx(10_000)
    pace.add(12, 0)  # the attempt was begun again
    assert pace.rate() == 0
