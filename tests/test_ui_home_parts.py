"""The smaller parts of the home window: names in rows, following a table, colours of the paper, focus."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from home_kit import ACCOUNTS, DRAFTS, NOW, OUTBOX, application, draft, missing, outgoing, settle, until
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Recipient, RecipientState, SendState
from ui.home.entries import Owners, display_name, from_draft, from_outgoing, people
from ui.home.focus import move_focus
from ui.home.folders import Counts, Place, account_rows, folder_rows
from ui.home.message_list import MessageModel
from ui.home.paper import Paper, load_picture
from ui.home.sources import clean_name
from ui.look import theme
from ui.outbox.follow import Follower
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Marta Ruiz <marta@example.com>", "Marta Ruiz"),
        ('"Ruiz, Marta" <marta@example.com>', "Ruiz, Marta"),
        (r'"A \"B\" C" <a@example.com>', 'A "B" C'),
        ("<marta@example.com>", "marta@example.com"),
        ("marta@example.com", "marta@example.com"),
        ("not yet an addr", "not yet an addr"),
        ("  \n", ""),
    ],
)
def test_name_in_a_row(typed: str, shown: str) -> None:
    assert display_name(typed) == shown


@given(st.text(max_size=80))
def test_any_draft_has_a_row(text: str) -> None:
    entry = from_draft(draft(1, text, text, text, 0), Owners(ACCOUNTS))
    assert entry.who
    assert entry.subject
    assert "\n" not in entry.who + entry.subject + entry.snippet


def test_many_recipients_are_counted() -> None:
    assert people(["a@x.example", "b@x.example", "c@x.example"]) == "a@x.example, b@x.example, c@x.example"
    assert people([f"{n}@x.example" for n in range(43)]) == "0@x.example and 42 others"
    assert people([]) == ""


def test_rows_know_their_account() -> None:
    owners = Owners(ACCOUNTS)
    assert from_draft(DRAFTS[2], owners).owner.colour == "teal"
    assert from_draft(draft(1, "", "", "", 0, who=99), owners).owner.name == "Prado Studio", "the usual sender"
    assert from_outgoing(OUTBOX[1], owners).owner.name == "Vecinos del Pez"
    assert from_draft(DRAFTS[0], Owners()).owner.id == 0


@pytest.mark.parametrize(
    ("states", "files", "ends_with"),
    [
        ((RecipientState.ACCEPTED, RecipientState.ACCEPTED), False, "Prado Studio"),
        ((RecipientState.ACCEPTED, RecipientState.ACCEPTED), True, "Prado Studio, with attachment"),
        ((RecipientState.ACCEPTED, RecipientState.REFUSED), True, "Prado Studio, part was refused"),
    ],
)
def test_a_row_is_spoken_with_what_its_signs_say(
    qapp: object, states: tuple[RecipientState, ...], files: bool, ends_with: str
) -> None:
    sent_to = tuple(Recipient(f"{n}@x.example", state) for n, state in enumerate(states))
    row = outgoing(1, "Kiln", "Marta Ruiz", SendState.SENT, recipients=sent_to, has_files=files, finished=NOW)
    model = MessageModel(lambda: NOW)
    model.set_entries([from_outgoing(row, Owners(ACCOUNTS))])
    spoken = model.data(model.first(), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Marta Ruiz, Kiln, ")
    assert spoken.endswith(f", {ends_with}")


def test_only_folders_that_hold_something_special_come_and_go() -> None:
    assert [r.place for r in folder_rows(Counts())] == [Place.DRAFTS, Place.OUTBOX, Place.SENT, Place.TEMPLATES]
    assert [r.place for r in folder_rows(Counts(scheduled=1, inbox=0))] == [
        Place.DRAFTS, Place.OUTBOX, Place.SCHEDULED, Place.SENT, Place.TEMPLATES, Place.INBOX,
    ]  # fmt: skip
    assert [r.name for r in account_rows(ACCOUNTS[:1], {1})] == ["Prado Studio"]
    assert [(r.name, r.needs_you) for r in account_rows(ACCOUNTS[:2], {2})] == [
        ("All accounts", False), ("Prado Studio", False), ("Personal", True),
    ]  # fmt: skip


def test_a_burst_of_changes_is_read_at_once_and_a_failure_made_up_for(qrun: Run) -> None:
    async def body() -> None:
        table, reads, told, failed = {1: "a", 2: "b"}, list[object](), list[set[int]](), list[str]()
        broken = False

        async def read_all() -> AsyncGenerator[dict[int, str], None]:
            reads.append("all")
            yield dict(table)

        async def read_one(row_id: int) -> str:
            reads.append(row_id)
            if broken:
                raise MailError(Kind.STORAGE, Reason.DATABASE_BUSY, "busy", Retry.LATER)
            if row_id not in table:
                raise missing("the row")
            return table[row_id]

        async def on_read(differing: set[int]) -> None:
            told.append(differing)

        tasks = Tasks(lambda error, name: failed.append(name))
        follower = Follower[str](tasks, "read", read_all, read_one, on_read)
        await follower.read()
        assert (reads, told) == (["all"], [{1, 2}])
        reads.clear()
        for _ in range(50):
            follower.mark(1)
        await until(lambda: reads == [1])
        assert told == [{1, 2}], "nothing differs, nobody is told"
        table[1], broken = "c", True
        follower.mark(1)
        await until(lambda: failed == ["read"])
        broken = False
        del table[2]
        follower.mark(2)
        await until(lambda: told[1:] == [{1, 2}])
        assert follower.rows == {1: "c"}
        table[1] = "d"
        follower.mark(1)
        follower.stop()
        await settle(6)
        assert follower.rows == {1: "c"}
        await tasks.close()

    qrun(body())


def test_paper_stays_light_and_follows_the_theme(qapp: object, tmp_path: Path) -> None:
    app = application()
    before, sheet = app.palette(), app.styleSheet()
    paper = Paper()
    try:
        for tokens in (theme.DARK, theme.LIGHT, theme.DARK):
            theme.apply(app, tokens, tmp_path)
            app.sendPostedEvents()
            assert paper.palette().color(QPalette.ColorRole.Base).name().upper() == tokens.paper.upper()
            assert paper.palette().color(QPalette.ColorRole.Text).name().upper() == tokens.ink.upper()
    finally:
        paper.deleteLater()
        app.setStyleSheet(sheet)
        app.setPalette(before)


def test_a_broken_picture_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"\x89PNG\r\n\x1a\nnonsense")
    assert load_picture(str(tmp_path / "x.png")).isNull()
    assert load_picture(b"nothing").isNull()
    assert load_picture(str(tmp_path / "missing")).isNull()


def test_focus_goes_round(qapp: object) -> None:
    around = QWidget()
    panes = [QWidget(around) for _ in range(3)]
    inner = QWidget(panes[1])
    for pane in (*panes, inner):
        pane.setFocusPolicy(pane.focusPolicy().StrongFocus)
    around.show()
    around.activateWindow()
    for focus, step, expected in ((None, 1, 0), (inner, 1, 2), (inner, -1, 0), (panes[2], 1, 0)):
        move_focus(panes, focus, step)
        assert around.focusWidget() is panes[expected]
    move_focus([], None, 1)
    around.deleteLater()


@pytest.mark.parametrize(
    ("subject", "name"),
    [("Invoice: 3/4", "Invoice 3 4"), ("../../etc", "etc"), ("a\nb\0c", "a b c"), ("…", "…"), (" . ", "")],
)
def test_a_subject_as_a_file_name(subject: str, name: str) -> None:
    assert clean_name(subject) == name
