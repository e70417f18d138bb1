"""Asking the server from the card of a message that may have arrived, through the widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import ACCOUNTS, NOW, OUTBOX, FakeEngine, raise_it, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Auth, AuthMethod, Incoming
from app.model.trace import Found, Trace
from ui.dialogs import Question
from ui.home.entries import Owners
from ui.outbox.asking import Waiting
from ui.outbox.card import Card
from ui.outbox.details import Details
from ui.outbox.groups import Act
from ui.outbox.page import OutboxPage
from ui.tasks import Tasks

HOST = "imap.prado.studio"
Script = Callable[[OutboxPage, list[int], list[str]], Coroutine[Any, Any, None]]


@pytest.fixture
def asked(qrun: Callable[..., Any], tmp_path: Path) -> Callable[..., None]:
    """`asked(script, answer)`: a page whose server says `answer`, a Trace, an error, or None for never."""

    def run(script: Script, answer: Trace | MailError | None, host: str = HOST) -> None:
        async def body() -> None:
            tasks, engine = Tasks(raise_it), FakeEngine(tmp_path, outbox=OUTBOX[:1])
            calls: list[int] = []
            said: list[str] = []

            async def ask_server(outgoing_id: int) -> Trace:
                calls.append(outgoing_id)
                if answer is None:
                    await asyncio.Event().wait()
                if isinstance(answer, MailError):
                    raise answer
                assert answer is not None
                return answer

            engine.outbox.ask_server = ask_server
            page = OutboxPage(engine, tasks, clock=lambda: NOW, host_to_ask=lambda _row: host)
            page.notice.connect(lambda words, *_rest: said.append(words))
            page.resize(1000, 400)
            page.show()
            page.activateWindow()
            await until(lambda: len(page._cards) == 1)
            try:
                await script(page, calls, said)
            finally:
                page.close_page()
                page.close()
                await settle(2)
                await tasks.close()
                page.deleteLater()

        qrun(body())

    return run


def dialog(page: OutboxPage, kind: type[QDialog]) -> Any:
    return next((d for d in page.findChildren(kind) if d.isVisible()), None)


async def begin(page: OutboxPage) -> None:
    """By keyboard: Enter on the card is its strong action."""
    card: Card = page._cards[1]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    await until(lambda: dialog(page, Question) is not None)
    question = dialog(page, Question)
    assert HOST in question.windowTitle()
    question.risky_button.setFocus()
    QTest.keyClick(question.risky_button, Qt.Key.Key_Space)


def test_a_copy_ends_the_doubt(asked: Callable[..., None]) -> None:
    async def script(page: OutboxPage, calls: list[int], said: list[str]) -> None:
        card = page._cards[1]
        assert (card.quiet.accessibleName(), card.strong.accessibleName()) == ("It arrived", "Ask the server…")
        assert Act.SEND_AGAIN in card.menu_acts()
        await begin(page)
        await until(lambda: said == ["The server has “Contract for the kiln”: a copy is in its folder “Sent”."])
        assert calls == [1]
        assert dialog(page, QDialog) is None

    asked(script, Trace(Found.COPY, HOST, "Sent"))


@pytest.mark.parametrize(
    ("answer", "title", "words"),
    [
        (Trace(Found.NONE, HOST, "Sent"), "No copy was found", "not every provider keeps what programs send"),
        (Trace(Found.EARLIER_COPY, HOST, "Sent"), "A copy is there, but it proves nothing", "confirmed before"),
        (Trace(Found.NO_FOLDER, HOST), "There is nothing to look in", "no folder for sent mail"),
        (MailError(Kind.AUTH, Reason.LOOK_REFUSED, "No.", Retry.NEEDS_USER, reply=Reply(0, "go away"),
                   facts={"host": HOST}), "The server could not be asked", "does not let Tintero look. Nothing was"),
    ],
)  # fmt: skip
def test_anything_else_is_said_and_changes_nothing(
    asked: Callable[..., None], answer: Trace | MailError, title: str, words: str
) -> None:
    async def script(page: OutboxPage, calls: list[int], said: list[str]) -> None:
        await begin(page)
        await until(lambda: (d := dialog(page, Question)) is not None and d.windowTitle() == title)
        shown = dialog(page, Question)
        assert words in shown.accessibleDescription()
        QTest.keyClick(shown.safe_button, Qt.Key.Key_Return)
        await until(lambda: dialog(page, QDialog) is None)
        assert (calls, said) == ([1], [])

    asked(script, answer)


def test_the_wait_can_be_ended(asked: Callable[..., None]) -> None:
    async def script(page: OutboxPage, calls: list[int], said: list[str]) -> None:
        await begin(page)
        await until(lambda: dialog(page, Waiting) is not None)
        QTest.keyClick(dialog(page, Waiting), Qt.Key.Key_Escape)
        await until(lambda: dialog(page, QDialog) is None and not page._tasks._running)
        assert (calls, said) == ([1], [])

    asked(script, None)


def test_who_thinks_better_of_it_asks_nobody(asked: Callable[..., None]) -> None:
    async def script(page: OutboxPage, calls: list[int], said: list[str]) -> None:
        page._cards[1].strong.click()
        await until(lambda: dialog(page, Question) is not None)
        QTest.keyClick(dialog(page, Question), Qt.Key.Key_Escape)
        await until(lambda: dialog(page, QDialog) is None)
        await settle(2)
        assert not calls

    asked(script, None)


def test_without_a_server_nothing_is_offered(asked: Callable[..., None]) -> None:
    async def script(page: OutboxPage, calls: list[int], said: list[str]) -> None:
        card = page._cards[1]
        assert (card.quiet.accessibleName(), card.strong.accessibleName()) == ("Send again…", "It arrived")
        assert Act.ASK not in card.menu_acts()

    asked(script, None, host="")


def test_the_details_say_where_the_copy_is(qtbot: Any) -> None:
    details = Details(None, replace(OUTBOX[0], facts={"kept_in": "Sent"}), "", ())
    qtbot.addWidget(details)
    assert "keeps a copy in its folder “Sent”" in details.as_text()


def test_whom_the_home_window_asks() -> None:
    place = Incoming("imap", HOST, 993)
    account = replace(ACCOUNTS[0], auth=Auth(AuthMethod.PASSWORD, "me"), incoming=(place,))
    row = replace(OUTBOX[0], account_id=account.id)
    assert Owners((account,)).host_to_ask(row) == HOST
    assert not Owners((replace(account, incoming=()),)).host_to_ask(row)
    assert not Owners((account,)).host_to_ask(replace(row, draft=None))
    assert not Owners((account,)).host_to_ask(replace(row, message_id=""))
    assert not Owners(()).host_to_ask(row)
