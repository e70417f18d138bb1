"""Delivery reports and read receipts: per message in the compose window, and as what every new message asks for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage
from outbox_scene import add_account, letter, opened
from program import Program
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from servers import SmtpServer

from app.model.draft import Draft
from app.model.reports import ALL_REPORTS, reports_of, with_report
from app.model.settings import Settings
from ui.compose.report_menu import ReportMenu
from ui.settings.pages import SendingPage

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.mark.parametrize(
    ("report_on", "whole", "rcpt", "ret"),
    [
        (ALL_REPORTS, False, "NOTIFY=SUCCESS,FAILURE,DELAY", "RET=HDRS"),
        ("FAILURE,DELAY", True, "NOTIFY=FAILURE,DELAY", "RET=FULL"),
        ("SUCCESS", False, "NOTIFY=SUCCESS", "RET=HDRS"),
        ("FAILURE", False, "NOTIFY=FAILURE", "RET=HDRS"),
        ("DELAY", True, "NOTIFY=DELAY", "RET=FULL"),
        ("SUCCESS,FAILURE", False, "NOTIFY=SUCCESS,FAILURE", "RET=HDRS"),
        ("SUCCESS,DELAY", False, "NOTIFY=SUCCESS,DELAY", "RET=HDRS"),
    ],
)
async def test_what_is_chosen_is_on_the_wire(profile: Path, report_on: str, whole: bool, rcpt: str, ret: str) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        asking = letter(delivery_report=True, report_on=report_on, report_whole=whole)
        row = await engine.outbox.queue(asking)
        await engine.outbox.run_until_idle()
        assert (row.report_on, row.report_whole) == (report_on, whole)
        [message] = server.messages
        assert message.rcpt_options == [rcpt]
        assert ret in message.mail_options


def test_a_list_of_kinds() -> None:
    assert reports_of("delay, Success, nonsense") == "SUCCESS,DELAY"
    assert reports_of("") == reports_of("nonsense") == ALL_REPORTS
    assert with_report("SUCCESS", "FAILURE", True) == "SUCCESS,FAILURE"
    assert with_report("SUCCESS", "SUCCESS", False) == ""
    assert with_report("", "DELAY", True) == "DELAY"


def test_the_menu_of_a_message_and_what_is_stored(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(to=("bob@example.test",), subject="Hello", text="x"))
        menu = window.actions_of.reports
        menu.aboutToShow.emit()
        chosen(menu, "Failure").trigger()
        assert window.bottom.report.isVisible()
        assert chosen(window, "Ask for a delivery report").isChecked()
        chosen(menu, "Delay").trigger()
        chosen(menu, "With the whole message, not its head only").trigger()
        await window.finish()
        [stored] = await desk.engine.drafts.all()
        assert (stored.delivery_report, stored.report_on, stored.report_whole) == (True, "FAILURE,DELAY", True)
        again = await desk.open(stored)
        menu = again.actions_of.reports
        menu.aboutToShow.emit()
        assert not chosen(menu, "Arrival at the recipient's server").isChecked()
        for words in ("Failure", "Delay"):
            assert chosen(menu, words).isChecked()
            chosen(menu, words).trigger()
        assert not again.bottom.report.isVisible()
        await again.finish()
        [stored] = await desk.engine.drafts.all()
        assert not stored.delivery_report

    stage(scene)


def test_new_messages_ask_what_the_settings_say_and_stored_ones_do_not(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        stored = await desk.engine.drafts.restore(Draft(to=("bob@example.test",), subject="Old", text="x"))
        wanted = {"ask_read_receipt": True, "ask_delivery_report": True, "report_on": "FAILURE,DELAY"}
        await desk.engine.preferences.change(**wanted, report_whole=True)
        for given in (None, Draft(to=("bob@example.test",), subject="New", text="x")):
            window = await desk.open(given)
            assert window.bottom.receipt.isVisible()
            assert window.bottom.report.isVisible()
            if given is None:
                await window.finish()
                assert len(await desk.engine.drafts.all()) == 1  # nothing was written: nothing is kept
                continue
            window.head.subject.setText("Newer")
            window.head.subject.textEdited.emit("Newer")
            await window.finish()
        [new] = [draft for draft in await desk.engine.drafts.all() if draft.subject != "Old"]
        assert (new.read_receipt, new.delivery_report) == (True, True)
        assert (new.report_on, new.report_whole) == ("FAILURE,DELAY", True)
        old = await desk.open(stored)
        assert not old.bottom.receipt.isVisible()
        assert not old.bottom.report.isVisible()
        await old.finish()

    stage(scene)


def test_the_page_of_the_settings(qapp: object) -> None:
    stored: dict[str, object] = {}

    async def change(values: dict[str, object]) -> None:
        stored.update(values)

    def start(coroutine: object, name: str) -> None:
        with pytest.raises(StopIteration):
            coroutine.send(None)  # a coroutine

    page = SendingPage(lambda: Settings(report_on="FAILURE,DELAY"), change, start)
    page.show_settings()
    assert page.reports.kinds.value() == "FAILURE,DELAY"
    for control, value in (
        (page.reports.receipt, "on"), (page.reports.report, "on"), (page.reports.kinds, "SUCCESS"),
        (page.reports.whole, "whole"),
    ):  # fmt: skip
        control.button(value).click()
    assert stored == {
        "ask_read_receipt": True,
        "ask_delivery_report": True,
        "report_on": "SUCCESS",
        "report_whole": True,
    }
    page.deleteLater()


def chosen(place: QWidget | ReportMenu, words: str) -> QAction:
    return next(action for action in place.actions() if action.text().replace("&", "") == words)


async def test_the_command_line_asks_for_some_reports(profile: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Hello")
    async with SmtpServer() as server:
        program = Program(profile)
        host = ("--host", server.at().host, "--port", server.at().port, "--security", "none")
        assert (await program("account", "add", "--address", "a@example.test", *host)).status == 0
        words = ("send", "--to", "b@example.test", "--text", text)
        assert (await program(*words, "--report-on", "failure,delay", "--report-whole")).status == 0
        [message] = server.messages
        assert message.rcpt_options == ["NOTIFY=FAILURE,DELAY"]
        assert "RET=FULL" in message.mail_options
        wrong = await program(*words, "--report-on", "nonsense")
        assert wrong.status == 64
        assert len(server.messages) == 1
