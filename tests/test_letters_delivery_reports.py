"""Delivery reports: what they say is read out of a letter, and the message of the outbox that they are about."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from delivery_reports import HEAD, report
from outbox_scene import Keys, letter, opened

from app.engine import Engine
from app.errors import Reason
from app.message.letter import letter_json
from app.message.letter.parse import parse
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.delivery_report import DeliveryReport, Fared, ReportedRecipient
from app.model.outgoing import Outgoing, RecipientState, SendState
from app.storage import outbox

BOB, CAROL = "bob@example.test", "carol@example.test"


def read(octets: bytes) -> DeliveryReport | None:
    found = parse(octets, Path("x.eml")).letter
    assert letter_json.decode(letter_json.encode(found)) == found  # the way out of the process that reads
    return found.report


def one(address: str, fared: Fared) -> ReportedRecipient:
    return ReportedRecipient((address,), fared)


@pytest.mark.parametrize("action", list(Fared))
@pytest.mark.parametrize("kind", ["text/rfc822-headers", "message/rfc822", "message/global-headers"])
def test_what_a_report_says(action: Fared, kind: str) -> None:
    found = read(report([(BOB, action.value.upper())], envelope_id="e1", message_id="<1@x.example>", returned=kind))
    assert found == DeliveryReport(("e1", "1@x.example"), (one(BOB, action),))


def test_names_are_found_however_they_are_coded() -> None:
    found = read(report([(BOB, "relayed (to a machine)")], envelope_id="a+2Bb+3D1@x.example"))
    assert found == DeliveryReport(("a+2Bb+3D1@x.example", "a+b=1@x.example"), (one(BOB, Fared.RELAYED),))


def test_a_coded_part_and_addresses_that_differ() -> None:
    status = b"Reporting-MTA: dns; x\r\n\r\nOriginal-Recipient: utf-8; j\xc3\xb6rg@x.example\r\n" + (
        b"Final-Recipient: rfc822;\r\n other@y.example\r\nAction: failed\r\n"
    )
    part = b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    inner = b"--B\r\n\r\nwords\r\n--B\r\n" + part + base64.encodebytes(status) + b"--B--\r\n"
    found = read(HEAD + b"Content-Type: multipart/report; boundary=B\r\n\r\n" + inner)
    assert found == DeliveryReport((), (ReportedRecipient(("jörg@x.example", "other@y.example"), Fared.FAILED),))


@pytest.mark.parametrize(
    "octets",
    [
        HEAD + b"\r\nYour mail could not be delivered",
        report([(BOB, "failed")]).replace(b"multipart/report", b"multipart/mixed"),
        report([(BOB, "failed")]).replace(b"message/delivery-status", b"message/disposition-notification"),
    ],
)
def test_what_is_no_report(octets: bytes) -> None:
    assert read(octets) is None


@pytest.mark.parametrize(
    "status",
    [
        b"",
        b"\r\n\r\n\r\n",
        b"nonsense\x00\xff" * 50,
        b"Action: failed",
        b"A: b\r\n\r\nFinal-Recipient: rfc822;a@x.example\r\nAction: exploded",
        b"A: b\r\n\r\nFinal-Recipient: ;;;\r\nAction: failed",
    ],
)
def test_nonsense_says_nothing(status: bytes) -> None:
    inner = b"--B\r\nContent-Type: message/delivery-status\r\n\r\n" + status + b"\r\n--B--\r\n"
    found = read(HEAD + b"Content-Type: multipart/report; boundary=B\r\n\r\n" + inner)
    assert found is not None
    assert found.recipients == ()


def test_a_huge_report_is_read_as_far_as_anybody_could_need_it() -> None:
    found = read(report([(f"{n}@example.test", "failed") for n in range(20_000)]))
    assert found is not None
    assert 500 <= len(found.recipients) <= 1_000


# which message it is about


async def queued(engine: Engine, state: SendState, *, confirmed: int = 0) -> Outgoing:
    """A message to two people in `state`; the first `confirmed` of them were accepted in an earlier transaction."""
    auth = Auth(AuthMethod.PASSWORD, "alice@example.test")
    identity = Identity(Address.parse("alice@example.test"))
    accounts = await engine.accounts.all()
    account = (
        accounts[0]
        if accounts
        else await engine.accounts.add(Account("a", (identity,), Server("localhost", 1, Security.TLS), auth), "secret")
    )
    row = await engine.outbox.queue(letter(BOB, CAROL, account=account))
    people = tuple(
        replace(r, state=RecipientState.ACCEPTED) if n < confirmed else r for n, r in enumerate(row.recipients)
    )
    row = replace(row, state=state, attempts=1, reason=Reason.NO_ANSWER, recipients=people)
    await engine._database.run(lambda connection: outbox.update(connection, row))
    return await engine.outbox.get(row.id)


def about(row: Outgoing, *people: tuple[str, str], by: str = "envelope_id") -> DeliveryReport:
    name = row.message_id if by == "message_id" else row.message_id.strip("<>")
    found = read(report(people, **{by: name}))
    assert found is not None
    return found


@pytest.mark.parametrize("by", ["envelope_id", "message_id"])
async def test_the_message_is_found_by_either_name(tmp_path: Path, by: str) -> None:
    async with opened(tmp_path / "profile", keys=Keys()) as engine:
        await queued(engine, SendState.SENT)
        row = await queued(engine, SendState.UNCERTAIN)
        found = await engine.outbox.reported(about(row, (BOB.upper(), "delivered"), (CAROL, "failed"), by=by))
        assert found is not None
        assert found.outgoing.id == row.id
        assert found.told == ((BOB, Fared.DELIVERED), (CAROL, Fared.FAILED))
        assert found.proves
        assert await engine.outbox.get(row.id) == row  # a report decides nothing


async def test_strangers_messages_are_not_ours(tmp_path: Path) -> None:
    async with opened(tmp_path / "profile", keys=Keys()) as engine:
        await queued(engine, SendState.UNCERTAIN)
        for found in (
            DeliveryReport(("other@x.example",), (one(BOB, Fared.DELIVERED),)),
            DeliveryReport(),
            DeliveryReport(("",)),
        ):
            assert await engine.outbox.reported(found) is None


async def test_what_proves_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path / "profile", keys=Keys()) as engine:
        sent = await queued(engine, SendState.SENT)
        queued_again = await queued(engine, SendState.QUEUED)
        for row in (sent, queued_again):
            found = await engine.outbox.reported(about(row, (BOB, "delivered")))
            assert found is not None
            assert not found.proves
        row = await queued(engine, SendState.UNCERTAIN)
        silent = await engine.outbox.reported(about(row))
        assert silent is not None
        assert not silent.proves


async def test_a_report_about_an_earlier_transaction_proves_nothing_of_the_last(tmp_path: Path) -> None:
    async with opened(tmp_path / "profile", keys=Keys()) as engine:
        row = await queued(engine, SendState.UNCERTAIN, confirmed=1)
        for address, proves in ((BOB, False), ("somebody@else.example", False), (CAROL, True)):
            found = await engine.outbox.reported(about(row, (address, "delivered")))
            assert found is not None
            assert found.proves is proves


async def test_one_that_waits_for_an_answer_goes_before_others_of_its_name(tmp_path: Path) -> None:
    async with opened(tmp_path / "profile", keys=Keys()) as engine:
        first = await queued(engine, SendState.UNCERTAIN)
        second = await queued(engine, SendState.SENT)
        await engine._database.run(
            lambda c: c.execute("UPDATE outgoing SET message_id = ? WHERE id = ?", (first.message_id, second.id))
        )
        found = await engine.outbox.reported(about(first, (BOB, "delivered")))
        assert found is not None
        assert found.outgoing.id == first.id
