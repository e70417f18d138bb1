"""The outbox as a page, through its cards, over an engine in memory."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import NOW, OUTBOX, PART, FakeEngine, missing, outgoing, raise_it, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.events import SendProgress
from app.model.outgoing import Phase, SendState
from ui.dialogs import Question
from ui.outbox import page as page_module
from ui.outbox.card import Card
from ui.outbox.details import Details, report_words
from ui.outbox.groups import Act, Group
from ui.outbox.page import CARDS, OutboxPage
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, Any]], Any]
Script = Callable[[OutboxPage, FakeEngine], Coroutine[Any, Any, None]]


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(qrun: Run, tmp_path: Path, clock: Clock) -> Callable[..., None]:
    """`outbox(script, rows)` opens a page over these rows, runs the script, closes it."""

    def run(script: Script, rows: Any = (*OUTBOX, PART)) -> None:
        async def body() -> None:
            tasks = Tasks(raise_it)
            engine = FakeEngine(tmp_path, outbox=rows)
            page = OutboxPage(engine, tasks, clock=clock, account_name=lambda _id: "Prado Studio")
            page.resize(1000, 800)
            page.show()
            page.activateWindow()
            await until(lambda: len(page._rows.rows) == len(rows))
            try:
                await script(page, engine)
            finally:
                page.close_page()
                page.close()
                await settle(2)
                await tasks.close()
                page.deleteLater()

        qrun(body())

    return run


def group(page: OutboxPage, name: Group) -> list[str]:
    return [card.outgoing.subject for card in page._groups[name].shown()]


def card_of(page: OutboxPage, row_id: int) -> Card:
    return page._cards[row_id]


def buttons(card: Card) -> tuple[str, ...]:
    return tuple(b.accessibleName() for b in (card.quiet, card.strong) if not b.isHidden())


def test_groups_words_and_buttons(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        assert group(page, Group.NEEDS_YOU) == [
            "Contract for the kiln", "Acta de la reunión de noviembre", "Photos of the fair", "Minutes",
        ]  # fmt: skip
        assert group(page, Group.ON_ITS_WAY) == ["Proofs, second round", "Invoice 2026-080"]
        assert group(page, Group.WAITING) == ["Invoice 2026-079", "Happy new year"]
        assert page.summary.text() == "8 messages, 4 need you"
        assert {n: (card.state.text(), buttons(card)) for n, card in page._cards.items()} == {
            1: ("May have arrived", ("Send again…", "It arrived")),
            2: ("Waiting for you to sign in", ("Edit", "Sign in…")),
            3: ("Too big for the server", ("Try again", "Edit")),
            4: ("Sending", ("Cancel",)),
            5: ("Goes in 8 s", ("Send now", "Undo")),
            6: ("Next try in 4 min", ("Edit", "Send now")),
            7: (card_of(page, 7).state.text(), ("Edit", "Change time…")),
            30: ("Sent to 1 of 2", ("Dismiss", "Correct the address…")),
        }
        assert card_of(page, 7).state.text().startswith("Friday 1 January")
        assert "25 MB" in card_of(page, 3).advice.text()
        for card in page._cards.values():
            assert card.accessibleName().startswith(f"{card.outgoing.subject}, to {card.outgoing.display_to}. ")

    outbox(script)


@pytest.mark.parametrize(
    ("row_id", "button", "call"),
    [
        (1, "strong", ("mark_arrived", 1)),
        (2, "quiet", ("cancel", 2)),
        (3, "quiet", ("retry", 3)),
        (4, "strong", ("cancel", 4)),
        (5, "quiet", ("send_now", 5)),
        (5, "strong", ("cancel", 5)),
        (6, "strong", ("send_now", 6)),
        (7, "quiet", ("cancel", 7)),
        (30, "quiet", ("acknowledge", 30)),
        (30, "strong", ("correct", 30)),
    ],
)
def test_buttons_do_what_they_say(outbox: Callable[..., None], row_id: int, button: str, call: tuple[str, int]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        getattr(card_of(page, row_id), button).click()
        await until(lambda: engine.outbox.calls == [call])

    outbox(script)


def test_a_message_that_may_have_arrived_is_edited_as_one(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        card = card_of(page, 1)
        assert Act.EDIT in card.menu_acts()
        card.acted.emit(Act.EDIT, 1)
        await until(lambda: engine.outbox.calls == [("edit_in_doubt", 1)])

    outbox(script)


def test_undo_and_edit_open_the_draft_but_cancel_says_where_it_is(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        opened: list[Any] = []
        said: list[tuple[str, str, Any]] = []
        page.draft_opened.connect(opened.append)
        page.notice.connect(lambda *what: said.append(what))
        card_of(page, 5).strong.click()
        await until(lambda: [d.subject for d in opened] == ["Invoice 2026-080"])
        card_of(page, 4).strong.click()
        await until(lambda: bool(said))
        assert said[0][:2] == ("Not sent. “Proofs, second round” is in Drafts.", "Open")
        said[0][2]()
        assert [d.subject for d in opened] == ["Invoice 2026-080", "Proofs, second round"]
        await until(lambda: not page._groups[Group.ON_ITS_WAY].isVisible())

    outbox(script)


def test_sign_in_leads_to_the_account(outbox: Callable[..., None]) -> None:
    """The account of the kit signs in without a password, so that nothing can be asked in place."""

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        wanted: list[int] = []
        page.account_edit_wanted.connect(wanted.append)
        card_of(page, 2).strong.click()
        await until(lambda: wanted == [3])

    outbox(script)


def test_only_those_who_were_refused_are_in_the_corrected_draft(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        opened: list[Any] = []
        page.draft_opened.connect(opened.append)
        card_of(page, 30).strong.click()
        await until(lambda: [d.to for d in opened] == [("old@example.com",)])

    outbox(script)


def test_sending_a_second_time_asks_and_enter_is_the_safe_answer(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        def question() -> Question | None:
            return next((q for q in page.findChildren(Question) if q.isVisible()), None)

        card_of(page, 1).quiet.click()
        await until(lambda: question() is not None)
        asked = question()
        assert asked is not None
        QTest.keyClick(asked, Qt.Key.Key_Return)
        await until(lambda: question() is None)
        assert engine.outbox.calls == []
        card_of(page, 1).quiet.click()
        await until(lambda: question() is not None)
        asked = question()
        assert asked is not None
        asked.risky_button.click()
        await until(lambda: engine.outbox.calls == [("send_again", 1)])

    outbox(script)


def test_progress_is_exact_and_the_last_word_is_the_servers(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        card = card_of(page, 4)
        assert card.bar.isHidden()
        engine.events.publish(SendProgress(4, 5_084_000, 8_200_000))
        await until(lambda: card.state.text() == "Sending, 62 %")
        assert card.figures.text() == "5.1 of 8.2 MB"
        assert card.bar.value() == 620
        engine.events.publish(SendProgress(4, 8_200_000, 8_200_000))
        await until(lambda: card.state.text() == "Sending, 99 %")
        assert card.bar.value() < card.bar.maximum()
        engine.outbox.put(replace(engine.outbox.rows[4], phase=Phase.EOD_INTENT))
        await until(lambda: card.state.text() == "Waiting for the server's answer")
        assert buttons(card) == ()
        assert page._cards[4] is card, "the card stays while its row changes"

    outbox(script)


def test_countdown_runs_only_while_somebody_sees_it(outbox: Callable[..., None], clock: Clock) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        assert page._pulse.is_counting
        clock.now = NOW + 3
        await until(lambda: card_of(page, 5).state.text() == "Goes in 5 s")
        page.hide()
        assert not page._pulse.is_counting
        page.show()
        assert page._pulse.is_counting
        clock.now = NOW + 9
        await until(lambda: card_of(page, 5).state.text() == "Goes next")
        assert buttons(card_of(page, 5)) == ("Cancel",)

    outbox(script)


def test_no_timer_without_a_countdown(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        assert not page._pulse.is_counting

    outbox(script, OUTBOX[:4])


def test_a_sent_message_turns_to_a_tick_and_folds_away(
    outbox: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "TICK_SECONDS", 0.3)

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        card = card_of(page, 4)
        engine.outbox.put(replace(engine.outbox.rows[4], state=SendState.SENT, finished=NOW))
        await until(lambda: card.state.text().startswith("Sent "))
        assert page._cards[4] is card
        assert group(page, Group.ON_ITS_WAY)[0] == "Proofs, second round", "it keeps its place"
        assert page.summary.text() == "7 messages, 4 need you"
        await until(lambda: 4 not in page._cards)
        assert group(page, Group.ON_ITS_WAY) == ["Invoice 2026-080"]

    outbox(script)


def test_rows_keep_their_place_while_they_change(outbox: Callable[..., None]) -> None:
    rows = [outgoing(n, f"Row {n}", "Marta", SendState.FAILED) for n in range(1, 6)]

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        engine.outbox.put(replace(rows[2], subject="Changed"))
        await until(lambda: group(page, Group.NEEDS_YOU) == ["Row 1", "Row 2", "Changed", "Row 4", "Row 5"])
        engine.outbox.drop(1)
        await until(lambda: group(page, Group.NEEDS_YOU) == ["Row 2", "Changed", "Row 4", "Row 5"])
        engine.outbox.put(replace(rows[3], state=SendState.SENDING, phase=Phase.BODY))
        await until(lambda: group(page, Group.ON_ITS_WAY) == ["Row 4"])

    outbox(script, rows)


def test_pause_resume_and_all_at_once(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        page.pause_button.click()
        await until(lambda: page.pause_button.accessibleName() == "Resume sending")
        assert page.summary.text() == "8 messages, 4 need you. Sending is paused."
        assert not page.all_button.isEnabled()
        assert page.all_button.toolTip() == "Sending is paused"
        assert card_of(page, 5).state.text() == "Sending is paused"
        page.pause_button.click()
        await until(lambda: page.all_button.isEnabled())
        page.all_button.click()
        await until(lambda: sorted(engine.outbox.calls) == [("send_now", 5), ("send_now", 6)])

    outbox(script)


def test_a_thousand_rows_make_a_hundred_cards(outbox: Callable[..., None]) -> None:
    rows = [outgoing(n, f"Row {n}", "Marta", SendState.QUEUED, next_attempt=NOW - 1) for n in range(1, 1201)]

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        await until(lambda: len(page._cards) == CARDS)
        await until(lambda: page.summary.text() == f"{page.locale().toString(1200)} messages")  # told after the cards
        assert page.more_button.accessibleName() == f"Show more ({page.locale().toString(1100)} waiting)"
        engine.outbox.put(replace(rows[1000], state=SendState.SENDING, phase=Phase.BODY))
        await until(lambda: group(page, Group.ON_ITS_WAY)[-1] == "Row 1001")
        assert len(page._cards) == CARDS
        engine.outbox.put(rows[1000])
        page.more_button.click()
        await until(lambda: len(page._cards) == 2 * CARDS and 1001 not in page._cards)
        engine.outbox.drop(1)
        await until(lambda: group(page, Group.ON_ITS_WAY)[-1] == f"Row {2 * CARDS + 1}")

    outbox(script, rows)


def test_details_show_each_recipient_and_the_conversation(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        card_of(page, 30).acted.emit(Act.DETAILS, 30)
        await until(lambda: bool(page.findChildren(Details)))
        details = page.findChildren(Details)[0]
        words = details.as_text()
        assert "someone@example.com\tAccepted" in words
        assert "old@example.com\tRefused" in words
        assert "550 5.1.1 No such user here" in words
        assert "AUTH PLAIN ***" in words
        assert "Message-ID <30@prado.studio>" in words
        details.done(QDialog.DialogCode.Accepted)
        await settle(2)

    outbox(script)


def test_a_refusal_that_was_seen_needs_nobody(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        assert {Act.DETAILS, Act.SOURCE} <= set(card_of(page, 30).menu_acts())
        card_of(page, 30).quiet.click()
        await until(lambda: 30 not in page._cards)
        assert page.summary.text() == "7 messages, 3 need you"
        assert page._leaving == set()

    outbox(script)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"delivery_report": True}, "A delivery report was asked for."),
        ({"delivery_report": True, "facts": {"dsn": "unsupported"}}, "The server does not send delivery reports."),
    ],
    ids=["not asked", "asked", "unsupported"],
)
def test_details_say_what_comes_of_asking_for_reports(
    outbox: Callable[..., None], changes: dict[str, Any], words: str
) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        assert report_words(replace(PART, **changes)) == words
        card_of(page, 30).acted.emit(Act.DETAILS, 30)
        await until(lambda: bool(page.findChildren(Details)))
        details = page.findChildren(Details)[0]
        assert ("delivery report" in details.as_text()) == bool(words)
        assert words in details.as_text()
        details.done(QDialog.DialogCode.Accepted)
        await settle(2)

    outbox(script, [replace(PART, **changes)])


def test_a_row_that_went_on_meanwhile_is_said_to_have(
    outbox: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        async def gone(outgoing_id: int) -> None:
            raise missing("the message")

        said: list[str] = []
        page.notice.connect(lambda words, *_rest: said.append(words))
        monkeypatch.setattr(engine.outbox, "send_now", gone)
        card_of(page, 6).strong.click()
        await until(lambda: said == ["“Invoice 2026-079” has gone on meanwhile."])

    outbox(script)


def test_keyboard_moves_between_cards_and_enter_takes_what_helps(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        page.setFocus()
        assert card_of(page, 1).hasFocus()
        QTest.keyClick(card_of(page, 1), Qt.Key.Key_Down)
        assert card_of(page, 2).hasFocus()
        QTest.keyClick(card_of(page, 2), Qt.Key.Key_End)
        assert card_of(page, 7).hasFocus()
        QTest.keyClick(card_of(page, 7), Qt.Key.Key_Up)
        QTest.keyClick(card_of(page, 6), Qt.Key.Key_Return)
        await until(lambda: engine.outbox.calls == [("send_now", 6)])
        assert Act.DETAILS in card_of(page, 6).menu_acts()

    outbox(script)


def test_one_account_only(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        page.set_account(3)
        assert list(page._cards) == [2]
        assert page.summary.text() == "1 message, it needs you"
        page.set_account(2)
        assert page.empty.isVisible()

    outbox(script)
