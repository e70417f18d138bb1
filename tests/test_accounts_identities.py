"""Identities in messages: answers from the address written to, another address in From, guarded domains."""

from __future__ import annotations

import email
import email.policy
import io
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened
from servers import SmtpServer

from app.errors import MailError, Reason
from app.message.answer import reply
from app.message.build import Content, write_message
from app.message.review import checks
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check, Known
from app.model.letter import Letter
from app.storage.drafts import decode, encode

ME = Identity(Address("Ana", "ana@prado.example"), id=1, patterns=("ana+*@prado.example",))
ALL = Identity(Address("", "me@my.example"), id=2, patterns=("*@my.example", "shop-*@müller.example"))
OTHER = Address("", "bob@else.example")


def at(*specs: str) -> tuple[Address, ...]:
    return tuple(Address("", spec) for spec in specs)


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"to": at("ana@prado.example")}, (1, "")),
        ({"to": at("ana+shop@prado.example")}, (1, "ana+shop@prado.example")),
        ({"to": at("ANA+Shop@Prado.example")}, (1, "ANA+Shop@Prado.example")),
        ({"to": at("anything@my.example")}, (2, "anything@my.example")),
        ({"to": at("me@my.example")}, (2, "")),
        ({"to": at("me+tag@my.example")}, (2, "me+tag@my.example")),
        ({"to": at("x@sub.my.example")}, (0, "")),
        ({"to": at("shop-1@müller.example")}, (2, "shop-1@müller.example")),
        ({"to": at("shop-1@xn--mller-kva.example")}, (2, "shop-1@xn--mller-kva.example")),
        ({"to": at("bob@else.example"), "delivered_to": at("news@my.example")}, (2, "news@my.example")),
        ({"to": at("ana+a@prado.example"), "delivered_to": at("ana@prado.example")}, (1, "ana+a@prado.example")),
        ({"to": at("x@my.example"), "cc": at("ana@prado.example")}, (1, "")),
        ({"author": at("boss@my.example"), "to": at("ana@prado.example")}, (1, "")),
        ({"author": at("boss@my.example"), "to": at("list@else.example")}, (0, "")),
        ({"author": at("boss@my.example"), "delivered_to": at("ana+x@prado.example")}, (1, "ana+x@prado.example")),
    ],
)
def test_an_answer_comes_from_the_address_written_to(fields: dict[str, object], wanted: tuple[int, str]) -> None:
    letter_ = replace(Letter(Path("x.eml"), author=(OTHER,)), **fields)
    assert reply.sender_of(letter_, (ME, ALL)) == wanted


def test_a_star_never_reaches_across_the_at_sign() -> None:
    assert not reply.matches(Address("", '"a@b"@my.example'), ("a*@my.example",))
    assert not reply.matches(Address("", "ana@evil.example"), ("ana*@my.example",))
    assert not reply.matches(Address("", "ana.my@xmyxexample.org"), ("*@my.example",)), "a dot is a dot"


async def test_another_from_stands_in_the_header_and_nowhere_in_the_envelope(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        draft = replace(letter(account=account), sender="Shop <shop@other.example>", read_receipt=True)
        row = await engine.outbox.queue(draft)
        await engine.outbox.run_until_idle()
        [message] = server.messages
        assert message.sender == "alice@example.test"
        parsed = email.message_from_bytes(message.body, policy=email.policy.default)
        assert parsed["From"] == "Shop <shop@other.example>"
        assert parsed["Sender"] is None, "it would tell the address that the person did not want to show"
        assert b"alice" not in message.body
        assert row.envelope.sender == "alice@example.test"
        bad = replace(letter(account=account), sender="a@b.example\r\nX: y")
        with pytest.raises(MailError) as raised:
            await engine.outbox.queue(bad)
        assert raised.value.reason is Reason.BAD_ADDRESS


def test_a_name_is_lent_by_the_identity_and_the_return_path_is_proved() -> None:
    content = Content(Address("", "a@b.example"), return_path=Address("", "x@y.example\r\nDATA"), to=(OTHER,))
    with pytest.raises(MailError):
        write_message(content, io.BytesIO())


def test_drafts_keep_sender_and_copies_and_old_ones_have_none() -> None:
    draft = Draft(to=("a@b.example",), sender="shop@other.example", copies=("x@y.example",), bcc=("x@y.example",))
    assert decode(encode(draft)) == draft
    old = encode(Draft()).replace('"sender":"",', "").replace('"copies":[],', "").replace(',"copies":[]', "")
    assert decode(old) == Draft()
    assert Draft(bcc=("x@y.example",), copies=("x@y.example",)).is_empty
    assert not Draft(bcc=("x@y.example",)).is_empty


GUARDED = Known(
    own=("ana@prado.example", "work@prado.example"),
    sender="ana@prado.example",
    guards={"customer.example": ("work@prado.example", "info@prado.example")},
    senders={"x@customer.example": {"work@prado.example": 9}},
)


@pytest.mark.parametrize(
    ("to", "sender", "found"),
    [
        ("x@customer.example", "ana@prado.example", True),
        ("x@dept.customer.example", "ana@prado.example", True),
        ("x@CUSTOMER.example", "ana@prado.example", True),
        ("x@customer.example", "info@prado.example", False),
        ("x@notcustomer.example", "ana@prado.example", False),
        ("x@customer.example.evil.example", "ana@prado.example", False),
        ("x@customer.example", "shop@other.example", True),
    ],
)
def test_mail_to_a_guarded_domain_from_somebody_else_is_asked_about(to: str, sender: str, found: bool) -> None:
    draft = Draft(to=(to,), subject="A subject", html="<p>Some words.</p>")
    checks_found = {f.check: f for f in checks.look(draft, replace(GUARDED, sender=sender))}
    assert (Check.GUARDED in checks_found) is found
    assert Check.IDENTITY not in checks_found or not found, "one question is enough"
    if found:
        assert checks_found[Check.GUARDED].facts["instead"] == "work@prado.example"


async def test_guards_of_a_disabled_account_are_silent(profile: Path) -> None:
    async with opened(profile) as engine, SmtpServer() as server:
        first = await add_account(engine, server.at())
        other = await add_account(engine, server.at(), "work@prado.example")
        guard = replace(other.identity, domains=("customer.example",))
        await engine.accounts.set_identities(other.id, [guard])
        draft = Draft(first.identity.id, ("x@customer.example",), subject="Words", html="<p>Some words.</p>")
        assert [f.check for f in await engine.review.look(draft)] == [Check.GUARDED]
        assert await engine.review.look(replace(draft, identity_id=guard.id)) == ()
        await engine.accounts.switch_off(other.id)
        assert await engine.review.look(draft) == ()
