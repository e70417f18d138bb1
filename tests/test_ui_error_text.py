"""Every error has words, and nobody else's words get into ours."""

from __future__ import annotations

import re
import string
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.outgoing import Envelope, Outgoing, Phase, Recipient, RecipientState, SendState
from ui.words import error_text
from ui.words.error_text import Action, Standing, advice, advice_on
from ui.words.error_words import Words
from ui.words.error_words_access import PASSPHRASES, TIME_OUTS, VAULT_TROUBLE
from ui.words.error_words_local import ADDRESSES, FIELDS, KEYRING
from ui.words.outgoing_text import advice_for_row, error_of, state_words

CANARY = "C4N4RY-s3cret"
NOW = time.mktime((2026, 11, 18, 10, 42, 0, 0, 0, -1))
ALL_FACTS = {
    "host": "smtp.prado.studio",
    "port": "465",
    "address": "ana@prado.studio",
    "name": "cover.jpg",
    "account": "Prado Studio",
    "path": "/home/ana/tintero",
    "provider": "Google",
    "size": "38000000",
    "limit": "25000000",
    "user": "ana",
    "today": "2027-03-02",
}


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def every_words() -> list[Words]:
    finer = [*ADDRESSES.values(), *FIELDS.values(), *KEYRING.values()]
    finer += [*PASSPHRASES.values(), *TIME_OUTS.values(), *VAULT_TROUBLE.values()]
    return [*error_text.WORDS.values(), *finer]


def outgoing(state: SendState = SendState.QUEUED, **changes: object) -> Outgoing:
    row = Outgoing(
        id=7,
        account_id=1,
        state=state,
        envelope=Envelope("ana@prado.studio", ("marta@ruiz.example",)),
        spool_key="k",
        sha256="0" * 64,
        size=8_200_000,
        message_id="<1@prado.studio>",
        subject="Proofs",
        recipients=(Recipient("marta@ruiz.example"),),
        created=NOW - 2,
    )
    return replace(row, **changes)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("facts", [{}, ALL_FACTS], ids=["nothing known", "all known"])
def test_every_reason_has_a_title_and_a_sentence(reason: Reason, standing: Standing, facts: dict[str, str]) -> None:
    said = advice_on(reason, facts, standing=standing)
    assert said.title
    assert said.title[0].isupper() or said.title.startswith(tuple(ALL_FACTS.values()))
    assert not said.title.endswith(".")
    assert said.sentence.endswith((".", ")"))
    assert "{" not in said.title + said.sentence
    assert "…" not in said.sentence
    assert bool(said.action) == bool(said.action_label)


@pytest.mark.parametrize("facts", [{}, ALL_FACTS], ids=["nothing known", "all known"])
def test_finer_words_of_a_field_or_a_problem(facts: dict[str, str]) -> None:
    for problem in ADDRESSES:
        said = advice_on(Reason.BAD_ADDRESS, {**facts, "problem": problem})
        assert "{" not in said.title + said.sentence
    titles = {advice_on(Reason.BAD_ACCOUNT, {**facts, "field": field}).title for field in FIELDS}
    assert len(titles) == len(FIELDS)
    assert advice_on(Reason.KEYRING, {"problem": "absent"}).title != advice_on(Reason.KEYRING, {}).title


def test_words_keep_to_the_house_rules() -> None:
    forbidden = re.compile(r"\b(please|oops|successfully|error code|invalid|failed to)\b|!", re.IGNORECASE)
    for words in every_words():
        for source in (words.title, words.sentence, words.queued, words.bare):
            assert not forbidden.search(source), source
            assert not re.match(r"\d", source), source


def test_places_are_filled_from_facts_that_are_ours() -> None:
    ours = set(ALL_FACTS)
    for words in every_words():
        for source in (words.title, words.sentence, words.queued, words.bare):
            places = {name for _, name, _, _ in string.Formatter().parse(source) if name}
            assert places <= ours, source


@pytest.mark.parametrize("reason", Reason)
def test_nobody_elses_words_are_in_our_sentence(reason: Reason) -> None:
    foreign = ("said", "problem", "system", "names", "issuer", "since", "until", "fingerprint", "wanted", "command")
    error = MailError(
        Kind.REJECTED,
        reason,
        f"The server said {CANARY}.",
        Retry.NEVER,
        reply=Reply(550, f"5.7.1 {CANARY} <a href='x'>"),
        facts={**ALL_FACTS, **dict.fromkeys(foreign, CANARY)},
    )
    said = advice(error)
    assert CANARY not in said.title + said.sentence + said.action_label
    assert CANARY in said.details


def test_a_sentence_begins_with_a_capital_unless_a_name_stands_there() -> None:
    assert error_text.fill("{host} said no.", {}) == "The server said no."
    assert error_text.fill("{host} said no.", {"host": "smtp.prado.studio"}) == "smtp.prado.studio said no."


def test_facts_are_cut_and_made_visible() -> None:
    said = advice_on(Reason.BAD_ADDRESS, {"address": "a\u202e" + "b" * 500, "problem": "no_at"})
    assert "\u202e" not in said.title
    assert len(said.title) < 140


def test_a_size_is_said_as_people_say_it() -> None:
    said = advice_on(Reason.TOO_BIG, ALL_FACTS)
    assert said.sentence.startswith("It is 38 MB, smtp.prado.studio takes 25 MB.")
    assert "{" not in advice_on(Reason.TOO_BIG, {"host": "smtp.prado.studio"}).sentence


def test_an_address_that_lacks_an_ending_is_named() -> None:
    said = advice_on(Reason.BAD_ADDRESS, {"address": "ana@prado", "problem": "no_ending"})
    assert said.title == "ana@prado has no ending"


def test_a_password_that_is_refused_in_the_outbox_says_that_the_message_is_safe() -> None:
    row = outgoing(SendState.NEEDS_USER, reason=Reason.PASSWORD_REFUSED, facts={"host": "smtp.prado.studio"})
    said = advice_for_row(row, "Prado Studio")
    assert said.title == "Waiting for you to sign in"
    assert "safe in the Outbox" in said.sentence
    assert said.action is Action.SIGN_IN


@pytest.mark.parametrize("state", SendState)
@pytest.mark.parametrize("reason", [None, *Reason])
def test_every_row_has_words(state: SendState, reason: Reason | None) -> None:
    row = outgoing(state, reason=reason, reply=f"550 {CANARY}", next_attempt=time.time() + 240, finished=NOW)
    said = advice_for_row(row, "Prado Studio")
    assert said.title
    assert CANARY not in said.title + said.sentence
    assert "{" not in said.title + said.sentence


def test_uncertain_asks_and_never_offers_a_plain_retry() -> None:
    said = advice_for_row(outgoing(SendState.UNCERTAIN, reason=Reason.NO_ANSWER), "")
    assert said.title == "May have arrived"
    assert said.action is Action.IT_ARRIVED


def test_part_of_the_recipients_refused() -> None:
    row = outgoing(
        SendState.SENT,
        reason=Reason.RECIPIENT_REFUSED,
        finished=NOW,
        reply="550 no such user",
        recipients=(
            Recipient("a@x.example", RecipientState.ACCEPTED),
            Recipient("b@x.example", RecipientState.ACCEPTED),
            Recipient("c@x.example", RecipientState.REFUSED, 550),
        ),
    )
    assert state_words(row, NOW) == "Sent to 2 of 3"
    said = advice_for_row(row, "")
    assert "c@x.example was refused" in said.sentence
    assert said.action is Action.CORRECT_ADDRESS
    assert "550 no such user" in said.details


def test_words_of_each_state() -> None:
    assert state_words(outgoing(not_before=NOW + 7.2, next_attempt=NOW + 7.2), NOW) == "Goes in 8 s"
    retry = outgoing(reason=Reason.TIMED_OUT, attempts=1, next_attempt=NOW + 239)
    assert state_words(retry, NOW) == "Next try in 4 min"
    assert state_words(replace(retry, next_attempt=NOW + 3700), NOW) == "Next try in 2 h"
    later = outgoing(not_before=time.mktime((2027, 1, 1, 9, 0, 0, 0, 0, -1)))
    assert state_words(later, NOW) == "Friday 1 January, 09:00"
    assert state_words(outgoing(SendState.SENDING), NOW, (5_100_000, 8_200_000)) == "Sending, 62 %"
    assert state_words(outgoing(SendState.SENDING), NOW, (8_200_000, 8_200_000)) == "Sending, 99 %"
    assert state_words(outgoing(SendState.SENDING), NOW) == "Sending"
    asked = outgoing(SendState.SENDING, phase=Phase.EOD_INTENT)
    assert state_words(asked, NOW, (5, 5)) == "Waiting for the server's answer"
    assert state_words(outgoing(SendState.SENT, finished=NOW), NOW) == "Sent 10:42"
    assert state_words(outgoing(SendState.SENT, finished=NOW - 6 * 86400), NOW) == "Sent 12 Nov"
    assert state_words(outgoing(SendState.UNCERTAIN), NOW) == "May have arrived"
    assert state_words(outgoing(SendState.FAILED, reason=Reason.TOO_BIG), NOW) == "Too big for the server"
    assert state_words(outgoing(SendState.UNKNOWN), NOW) == "From a newer version"
    assert state_words(outgoing(next_attempt=0, attempts=1), NOW) == "Waits for its account"


def test_the_last_failure_of_a_row_can_be_told_again() -> None:
    row = outgoing(SendState.FAILED, reason=Reason.SENDER_REFUSED, reply=f"550 {CANARY}", facts=ALL_FACTS)
    error = error_of(row)
    assert error is not None
    assert CANARY in advice(error).details
    assert error_of(outgoing()) is None
