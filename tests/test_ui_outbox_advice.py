"""What a server's answer means, on the cards of the outbox: words, and a button that does what they say."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import NOW, FakeEngine, outgoing, raise_it, settle, until
from PySide6.QtWidgets import QTableWidgetItem

from app.errors import Reason
from app.model.outgoing import Filing, Recipient, RecipientState, SendState
from ui.outbox.details import Details
from ui.outbox.page import OutboxPage
from ui.tasks import Tasks
from ui.words.error_text import REPLIES
from ui.words.error_words import Action

Run = Callable[[Coroutine[Any, Any, Any]], Any]
ROWS = [
    outgoing(
        number, f"Letter {number}", "Marta", SendState.FAILED, reason=Reason.MESSAGE_REFUSED, attempts=1,
        reply="550 C4N4RY", facts={"host": "smtp.prado.studio", "address": "marta@ruiz.example", "meaning": meaning},
    )
    for number, meaning in enumerate(REPLIES, 1)
]  # fmt: skip


@pytest.fixture
def outbox(qrun: Run, tmp_path: Path) -> Callable[..., None]:
    def run(script: Callable[[OutboxPage, FakeEngine], Coroutine[Any, Any, None]], rows: Any = ROWS) -> None:
        async def body() -> None:
            tasks = Tasks(raise_it)
            engine = FakeEngine(tmp_path, outbox=rows)
            page = OutboxPage(engine, tasks, clock=lambda: NOW, account_name=lambda _id: "Prado Studio")
            page.resize(1000, 800)
            page.show()
            await until(lambda: len(page._cards) == len(rows))
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


def test_every_meaning_has_words_and_a_button_on_its_card(outbox: Callable[..., None]) -> None:
    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        for number, words in enumerate(REPLIES.values(), 1):
            card = page._cards[number]
            assert card.state.text() == words.title
            assert "safe in the Outbox" in card.advice.text()
            assert card.strong.isVisibleTo(card)
            assert "C4N4RY" not in card.accessibleName()

    outbox(script)


@pytest.mark.parametrize("action", sorted({words.action for words in REPLIES.values()}))
def test_the_button_does_it(outbox: Callable[..., None], action: Action) -> None:
    number, label, call = {
        Action.EDIT: (_one(Action.EDIT), "Edit", ["cancel"]),
        Action.CORRECT_ADDRESS: (_one(Action.CORRECT_ADDRESS), "Correct the address…", ["cancel"]),
        Action.CHOOSE_ACCOUNT: (_one(Action.CHOOSE_ACCOUNT), "Choose another sender…", ["cancel"]),
        Action.RETRY: (_one(Action.RETRY), "Try again", ["retry"]),
        Action.EDIT_ACCOUNT: (_one(Action.EDIT_ACCOUNT), "Account settings…", []),
        Action.SIGN_IN: (_one(Action.SIGN_IN), "Sign in…", []),
    }[action]

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        opened: list[Any] = []
        wanted: list[int] = []
        page.draft_opened.connect(opened.append)
        page.account_edit_wanted.connect(wanted.append)
        card = page._cards[number]
        assert card.strong.accessibleName() == label
        card.strong.click()
        if call == ["cancel"]:
            await until(lambda: bool(opened))
        elif not call:
            await until(lambda: wanted == [1])
        await until(lambda: [name for name, _ in engine.outbox.calls] == call)

    outbox(script, [ROWS[number - 1]])


def test_details_say_for_each_recipient_what_the_answer_means(outbox: Callable[..., None]) -> None:
    refused = Recipient("old@example.com", RecipientState.REFUSED, 550, "5.1.1", "5.1.1 no such user")
    accepted = Recipient("ana@example.com", RecipientState.ACCEPTED, 250)
    row = outgoing(1, "Minutes", "Ana", SendState.FAILED, reason=Reason.MESSAGE_REFUSED,
                   recipients=(accepted, refused))  # fmt: skip

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        meanings = engine.outbox.meanings(row)
        details = Details(page, row, "", [], meanings)
        cells = [details.table.item(n, 1) for n in range(2)]
        assert all(isinstance(cell, QTableWidgetItem) for cell in cells)
        assert [cell.text() for cell in cells if cell is not None] == ["Accepted", "Refused: There is no such mailbox"]
        answer = details.table.item(1, 3)
        assert answer is not None
        assert "no such user" in answer.text()
        details.deleteLater()

    outbox(script, [row])


def test_what_is_not_filed_is_shown_until_it_is_or_somebody_has_seen_it(outbox: Callable[..., None]) -> None:
    row = outgoing(1, "Minutes", "Ana", SendState.SENT, finished=NOW - 9, filing=Filing.FAILED,
                   filing_reason=Reason.DISK_FULL)  # fmt: skip
    other = replace(row, id=2, filing=Filing.LOST)

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        card = page._cards[1]
        assert card.state.text() == "Sent, but not filed yet"
        assert "never sent again" in card.advice.text()
        assert page._cards[2].state.text() == "Sent, but the copy is gone"
        assert card.strong.accessibleName() == "File it now"
        card.strong.click()
        await until(lambda: engine.outbox.calls == [("file_again", 0)])
        engine.outbox.put(replace(row, filing=Filing.FILED))
        await until(lambda: not page.all_button.isEnabled() and 1 not in page._rows.live)
        page._cards[2].quiet.click()
        await until(lambda: engine.outbox.calls[1:] == [("acknowledge", 2)])

    outbox(script, [row, other])


def test_details_of_an_uncertain_message_say_what_is_known(outbox: Callable[..., None]) -> None:
    asked = Recipient("new@example.com", RecipientState.PENDING, 250)
    accepted = Recipient("ana@example.com", RecipientState.ACCEPTED, 250)
    row = outgoing(1, "Minutes", "Ana", SendState.UNCERTAIN, reason=Reason.NO_ANSWER, recipients=(accepted, asked),
                   facts={"host": "smtp.prado.studio"})  # fmt: skip

    async def script(page: OutboxPage, engine: FakeEngine) -> None:
        details = Details(page, row, "", [])
        said = details.as_text()
        assert "smtp.prado.studio had agreed to 1 of 2 recipients and was given the whole message" in said
        assert "1 of 2 recipients have it for certain" in said
        assert "same Message-ID" in said
        details.deleteLater()
        card = page._cards[1]
        assert {act.value for act in card.menu_acts()} >= {"arrived", "send_again", "edit", "details"}

    outbox(script, [row])


def _one(action: Action) -> int:
    return next(number for number, words in enumerate(REPLIES.values(), 1) if words.action is action)
