"""Opening a delivery report: the message that it is about is named, found and, by a person, marked as sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from delivery_reports import report
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from test_ui_letters_reader import letter_file, readers
from test_ui_shell import account, program, until

from app.errors import Reason
from app.events import OutboxChanged
from app.model.delivery_report import Fared, Reported
from app.model.draft import Draft
from app.model.outgoing import Outgoing, RecipientState, SendState
from app.storage import outbox
from ui.home.folders import Place
from ui.reader import report as room
from ui.reader.window import ReaderWindow
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
BOB, CAROL = "bob@example.test", "carol@example.test"


async def queued(shell: Shell, state: SendState, subject: str = "Winter firing") -> Outgoing:
    engine = shell.engine
    (own,) = await engine.accounts.all()
    draft = Draft(identity_id=own.identity.id, to=(BOB, CAROL), subject=subject, html="<p>Hello</p>")
    row = await engine.outbox.queue(draft)
    done = RecipientState.ACCEPTED if state is SendState.SENT else RecipientState.PENDING
    people = tuple(replace(r, state=done) for r in row.recipients)
    sent = state is SendState.SENT
    row = replace(
        row, state=state, attempts=1, recipients=people, finished=row.created if sent else 0.0,
        reason=None if sent else Reason.NO_ANSWER,
    )  # fmt: skip
    await engine._database.run(lambda connection: outbox.update(connection, row))
    engine.events.publish(OutboxChanged(row.id))
    return await engine.outbox.get(row.id)


async def opened(shell: Shell, folder: Path, row: Outgoing, *people: tuple[str, str]) -> ReaderWindow:
    shell.hand_over([str(letter_file(folder, report(people, message_id=row.message_id)))])
    window = await until(lambda: readers(shell)[0] if readers(shell) else None)
    await until(lambda: window.paper.toPlainText() or None)
    return window


def button(window: ReaderWindow, label: str) -> QPushButton:
    assert window.banner is not None
    return next(b for b in window.banner.buttons if b.text() == label)


def labels(window: ReaderWindow) -> list[str]:
    return [b.text() for b in window.banner.buttons] if window.banner is not None else []


def test_a_report_of_an_unknown_outcome_is_believed_by_a_person_only(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            row = await queued(shell, SendState.UNCERTAIN)
            window = await opened(shell, tmp_path, row, (BOB, "delivered"), (CAROL, "delayed"))
            await until(lambda: window.banner)
            assert "“Winter firing”, written" in window.banner.accessibleName()
            said = window.banner.accessibleDescription()
            assert f"Delivered: {BOB}." in said
            assert f"still being tried: {CAROL}." in said
            assert [file.name for file in window.letter.files] == ["part-1.txt", "part-2.txt"]
            assert labels(window) == ["Show in the Outbox", "Mark as sent"]
            assert (await shell.engine.outbox.get(row.id)).state is SendState.UNCERTAIN
            mark = button(window, "Mark as sent")
            mark.setFocus()
            QTest.keyClick(mark, Qt.Key.Key_Space)
            await until(lambda: labels(window) == ["Show in Sent"] or None)
            assert "“Winter firing”, sent" in window.banner.accessibleName()
            found = await shell.engine.outbox.get(row.id)
            assert found.state is SendState.SENT
            assert {r.state for r in found.recipients} == {RecipientState.ACCEPTED}

    qrun(body())


def test_its_message_is_shown_in_the_outbox_with_the_keyboard(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            first = await queued(shell, SendState.UNCERTAIN, "First")
            row = await queued(shell, SendState.UNCERTAIN)
            window = await opened(shell, tmp_path, row, (BOB, "failed"))
            await until(lambda: window.banner)
            assert window.banner.level == "warn"
            button(window, "Show in the Outbox").click()
            home = await until(shell.visible_home)
            card = await until(lambda: home.outbox._cards.get(row.id))
            await until(lambda: home.focusWidget() is card or None)
            assert home.place is Place.OUTBOX
            assert first.id in home.outbox._cards

    qrun(body())


def test_a_sent_one_is_shown_among_what_was_sent(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            row = await queued(shell, SendState.SENT)
            await queued(shell, SendState.SENT, "Later")
            window = await opened(shell, tmp_path, row, (BOB, "failed"))
            await until(lambda: window.banner)
            assert labels(window) == ["Show in Sent"]
            button(window, "Show in Sent").click()
            home = await until(shell.visible_home)
            await until(lambda: [e.subject for e in home.list_pane.chosen()] == ["Winter firing"] or None)
            assert home.place is Place.SENT
            home.list_pane.choose(("outgoing", str(row.id + 1)))
            home.library.changed.emit()  # it was found once: from now on the person chooses
            assert [e.subject for e in home.list_pane.chosen()] == ["Later"]

    qrun(body())


def test_a_report_about_nothing_of_ours_says_nothing(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            row = await queued(shell, SendState.UNCERTAIN)
            stranger = replace(row, message_id="<another@x.example>")
            window = await opened(shell, tmp_path, stranger, (BOB, "delivered"))
            while shell.tasks._running:
                await until(lambda: not shell.tasks._running or None)
            assert window.banner is None

    qrun(body())


def test_a_message_that_goes_meanwhile_is_followed(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            row = await queued(shell, SendState.UNCERTAIN)
            window = await opened(shell, tmp_path, row, (BOB, "delivered"))
            await until(lambda: window.banner)
            await shell.engine.outbox.mark_arrived(row.id)  # in another window
            await until(lambda: labels(window) == ["Show in Sent"] or None)
            await shell.engine.outbox.delete(row.id)
            await until(lambda: window.banner is None or None)

    qrun(body())


@pytest.mark.parametrize("fared", list(Fared))
def test_each_outcome_has_a_sentence_of_its_own(fared: Fared) -> None:
    people = tuple((f"{n}@x.example", fared) for n in range(5))
    (said,) = room.told_words(Reported(outgoing=None, told=people))
    assert "2@x.example" in said
    assert "3@x.example" not in said
    assert said.endswith(".")
    others = {room.told_words(Reported(None, (("a@x.example", other),)))[0] for other in Fared}
    assert len(others) == len(Fared)
