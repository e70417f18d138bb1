"""Delivery reports on the wire (RFC 3461): asked for everybody, where the server offers them, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.model.outgoing import Envelope
from app.net.job import Ask, Job, ServerAbilities
from app.net.submission.envelope import commands

ABILITIES = ServerAbilities(dsn=True)
MAIL = b"MAIL FROM:<alice@example.test>"
RCPT = (b"RCPT TO:<bob@example.test>", b"RCPT TO:<carol@example.test>")


def job(dsn: Ask | None, message_id: str = "<1@example.test>") -> Job:
    envelope = Envelope("alice@example.test", ("bob@example.test", "carol@example.test"))
    return Job(1, envelope, Path("unread.eml"), 5, "0" * 64, dsn=dsn, message_id=message_id)


def test_every_recipient_is_asked_for() -> None:
    assert commands(job(Ask.SUCCESS), ABILITIES).group == [
        MAIL + b" RET=HDRS ENVID=1@example.test",
        *(line + b" NOTIFY=SUCCESS,FAILURE,DELAY" for line in RCPT),
        b"DATA",
    ]


def test_no_reports_at_all_need_no_name() -> None:
    assert commands(job(Ask.NEVER), ABILITIES).group == [MAIL, *(line + b" NOTIFY=NEVER" for line in RCPT), b"DATA"]


@pytest.mark.parametrize(
    ("dsn", "abilities"), [(None, ABILITIES), (Ask.SUCCESS, ServerAbilities())], ids=["not asked", "not offered"]
)
def test_nothing_is_said_of_reports(dsn: Ask | None, abilities: ServerAbilities) -> None:
    assert commands(job(dsn), abilities).group == [MAIL, *RCPT, b"DATA"]


@pytest.mark.parametrize(
    ("message_id", "option"),
    [
        ("<a+b=c@example.test>", b" ENVID=a+2Bb+3Dc@example.test"),
        (f"<{'x' * 100}>", b" ENVID=" + b"x" * 100),
        (f"<{'x' * 98}+>", b""),
        ("", b""),
        ("<ünï@example.test>", b""),
        ("<two words@example.test>", b""),
        ("<a@example.test>\r\nRCPT TO:<eve@example.test", b""),
    ],
    ids=["xtext", "longest", "too long", "none", "beyond ASCII", "space", "line end"],
)
def test_the_message_id_names_the_message_where_it_can(message_id: str, option: bytes) -> None:
    assert commands(job(Ask.FAILURE, message_id), ABILITIES).mail == MAIL + b" RET=HDRS" + option
