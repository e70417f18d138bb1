"""Two thousand hostile drafts: nothing gets out of its field; and a few of them through a whole outbox."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from fuzz_headers import HIDDEN, Fault, check, draft_of, hostile, identity_of, judged, run, without_spool
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outbox_scene import add_account, opened, until
from servers import SmtpServer

from app.errors import Kind, MailError
from app.model.address import Address
from app.model.draft import Draft, recipients_of
from app.model.outgoing import SendState


def test_two_thousand_drafts() -> None:
    sent, refused = run(2000, 1_000_000)
    assert sent + refused == 2000
    assert sent > 1000  # else the fuzz looks at nothing


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_drafts_that_hypothesis_looks_for(dice: random.Random) -> None:
    judged(hostile(dice), identity_of(dice))


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: a\r\nBcc: eve@evil.example\r\n\r\nx\r\n",
        b"Subject: a\r\nX-Evil: 1\r\n\r\nx\r\n",
        b"Subject: a\r\nSubject: b\r\n\r\nx\r\n",
        b"Subject: a\n\r\n\r\nx\r\n",
        b"Subject: a\r\n\r\nx\ry\r\n",
        b"Subject: a\r\n\r\n" + b"x" * 999 + b"\r\n",
        b"Subject: a\r\n\r\nhidden-bcc1@x.example\r\n",
        b"Subject: a\r\n",
    ],
)
def test_the_judge_sees_what_is_wrong(raw: bytes) -> None:
    with pytest.raises(Fault):
        check(raw)


async def test_hostile_drafts_through_the_outbox(profile: Path) -> None:
    """What a server takes is what the envelope says; nobody in Bcc shows, not sent, exported, nor edited as new."""
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        engine.start()
        seen, refused = 0, list[Kind]()
        for number in range(2_000_000, 2_000_060):
            draft = without_spool(draft_of(number))
            draft = Draft(**{**vars(draft), "identity_id": account.identity.id, "sender": ""})
            try:
                people = {address.wire for address in recipients_of(draft)}
                row = await engine.outbox.queue(draft)
            except MailError as error:
                refused.append(error.kind)
                continue
            row = await until(engine, row.id, SendState.SENT, SendState.FAILED, SendState.QUEUED)
            stored = engine.outbox.path_of(row).read_bytes()
            check(stored)
            again = await engine.outbox.edit_as_new(row.id)
            assert (again.to, again.cc, again.bcc) == (draft.to, draft.cc, draft.bcc)
            exported = io.BytesIO()
            await engine.outbox.build(again, exported)
            check(exported.getvalue())
            row = await until(engine, row.id, SendState.SENT, SendState.FAILED)
            if row.state is SendState.SENT:
                seen += 1
                assert set(server.messages[-1].recipients) == people
                assert HIDDEN.encode() not in server.messages[-1].body.lower()
        assert seen > 20
        assert set(refused) <= {Kind.INVALID}
        assert all("\r" not in line and "\n" not in line for line in server.commands)


def test_a_subject_of_blanks_longer_than_a_line_is_sent() -> None:
    draft = Draft(to=("ann@x.example",), subject=f"a{' ' * 1200}b", text="x")
    wire = judged(draft, identity_of(random.Random(1)))
    assert wire is not None
    assert Address.parse("ann@x.example").wire in wire.envelope.recipients
