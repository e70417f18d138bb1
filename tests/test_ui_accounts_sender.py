"""Who a message is from: copies that an identity always sends, another address in From, guarded domains, patterns."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, finishing, play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check
from app.model.outgoing import SendState
from ui import dialogs
from ui.compose.send.departure import NOW
from ui.compose.window import ComposeWindow

Run = Callable[[Coroutine[Any, Any, None]], None]
Stage = Callable[..., None]
ARCHIVE, OFFICE = Address("", "archive@prado.example"), Address("The Office", "office@prado.example")


@pytest.fixture
def stage(qrun: Run, profile: Path) -> Stage:
    def run(scene: Callable[[ComposeDesk], Coroutine[Any, Any, None]], with_account: bool = True) -> None:
        qrun(play(profile, finishing(scene), with_account))

    return run


async def identities(desk: ComposeDesk, *more: Identity, **of_first: Any) -> tuple[Identity, ...]:
    """The account of the desk with these identities."""
    [account] = desk.accounts
    first = replace(account.identity, **of_first)
    stored = await desk.engine.accounts.set_identities(account.id, [first, *more])
    desk.accounts = [stored]
    return stored.identities


def choose(window: ComposeWindow, identity: Identity) -> None:
    """With the keyboard, as a person does."""
    box = window.head.from_box
    box.setFocus()
    while box.currentData() != identity.id:
        step = Qt.Key.Key_Down if box.findData(identity.id) > box.currentIndex() else Qt.Key.Key_Up
        QTest.keyClick(box, step)
    box.activated.emit(box.currentIndex())


async def dialog(desk: ComposeDesk, window: QWidget, kind: type[QDialog]) -> Any:
    await desk.until(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(d for d in window.findChildren(kind) if d.isVisible())


def test_a_hidden_copy_is_seen_by_the_writer_and_by_nobody_else(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await identities(desk, always_cc=(OFFICE,), always_bcc=(ARCHIVE,))
        window = await desk.open(TO)
        await desk.until(lambda: window.head.bcc.texts() == ("archive@prado.example",))
        assert window.head.bcc.isVisible()
        assert window.head.cc.texts() == ("The Office <office@prado.example>",)
        window.work.send(NOW)
        await desk.until(lambda: bool(desk.sent))
        row = await desk.engine.outbox.get(desk.sent[0])
        assert set(row.envelope.recipients) == {"marta@ruiz.example", "office@prado.example", "archive@prado.example"}
        frozen = desk.engine.outbox.path_of(row).read_bytes()
        assert b"archive" not in frozen
        assert b"office@prado.example" in frozen

    stage(scene)


def test_a_new_message_with_nothing_but_copies_is_empty(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await identities(desk, always_bcc=(ARCHIVE,))
        window = await desk.open()
        await desk.until(lambda: not window.head.bcc.is_empty)
        window.work.save()
        await desk.idle()
        window.close()
        await desk.until(lambda: "closed" in desk.told)
        assert await desk.engine.drafts.all() == []

    stage(scene)


def test_copies_follow_the_sender_and_leave_alone_what_the_person_wrote(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        second = Identity(Address("", "second@prado.example"), always_cc=(OFFICE,))
        first, second = await identities(desk, second, always_bcc=(ARCHIVE,))
        window = await desk.open(replace(TO, bcc=("mine@prado.example",), cc=("Office@prado.example",)))
        head = window.head
        await desk.until(lambda: head.bcc.texts() == ("mine@prado.example", "archive@prado.example"))
        choose(window, second)
        await desk.until(lambda: head.bcc.texts() == ("mine@prado.example",))
        assert head.cc.texts() == ("Office@prado.example",), "nobody twice"
        choose(window, first)
        await desk.until(lambda: head.bcc.texts() == ("mine@prado.example", "archive@prado.example"))
        assert head.cc.texts() == ("Office@prado.example",), "it was the person's own"

    stage(scene)


def test_a_copy_that_was_taken_out_stays_out_of_the_stored_draft(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await identities(desk, always_bcc=(ARCHIVE,))
        window = await desk.open(TO)
        await desk.until(lambda: not window.head.bcc.is_empty)
        window.head.bcc.set_texts(())
        window.head.bcc.changed.emit()
        window.work.save()
        await desk.idle()
        [stored] = await desk.engine.drafts.all()
        again = await desk.open(stored)
        await desk.idle()
        assert again.head.bcc.is_empty

    stage(scene)


def test_another_address_in_from_is_asked_about_and_the_envelope_stays(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        [mine] = await identities(desk)
        window = await desk.open(TO)
        rooms = window._fittings.rooms
        rooms.other_from.trigger()
        line = await dialog(desk, window, dialogs.LineDialog)
        assert line.entry.text() == str(mine.address)
        line.entry.setText("Shop <shop@other.example>")
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
        question = await dialog(desk, window, dialogs.Question)
        assert mine.address.spec in question.accessibleDescription()
        QTest.keyClick(question, Qt.Key.Key_Return)
        await desk.idle()
        assert window.form.read(Draft()).sender == "", "Enter is the safe answer"
        rooms.other_from.trigger()
        line = await dialog(desk, window, dialogs.LineDialog)
        line.entry.setText("Shop <shop@other.example>")
        QTest.keyClick(line.entry, Qt.Key.Key_Return)
        question = await dialog(desk, window, dialogs.Question)
        question.risky_button.click()
        await desk.idle()
        assert window.head._other is not None
        assert window.head._other.isVisible()
        assert "shop@other.example" in window.head._other.text()
        window.work.send(NOW)
        await desk.until(lambda: bool(desk.sent))
        row = await desk.engine.outbox.get(desk.sent[0])
        assert row.envelope.sender == mine.address.wire
        message = email.message_from_bytes(desk.engine.outbox.path_of(row).read_bytes(), policy=email.policy.default)
        assert message["From"] == "Shop <shop@other.example>"
        assert mine.address.spec not in str(message), "nothing tells of the other address"

    stage(scene)


def test_nonsense_in_from_is_refused_and_ones_own_address_comes_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await identities(desk)
        window = await desk.open(replace(TO, sender="shop@other.example"))
        await desk.until(lambda: window.head._other is not None and window.head._other.isVisible())
        window._fittings.rooms.other_from.trigger()
        line = await dialog(desk, window, dialogs.LineDialog)
        assert line.entry.text() == "shop@other.example"
        line.entry.setText("a@b.example\r\nBcc: x@y.example")
        line.accept()
        await desk.until(lambda: window.notices.current() is not None)
        assert window.form.read(Draft()).sender == "shop@other.example"
        window.head._own.setFocus()
        QTest.keyClick(window.head._own, Qt.Key.Key_Space)
        assert window.form.read(Draft()).sender == ""
        assert not window.head._other.text()

    stage(scene)


def test_another_identity_ends_another_address(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        first, second = await identities(desk, Identity(Address("", "second@prado.example")))
        window = await desk.open(replace(TO, identity_id=first.id, sender="shop@other.example"))
        await desk.until(lambda: window.form.read(Draft()).sender != "")
        choose(window, second)
        assert window.form.read(Draft()).sender == ""

    stage(scene)


def test_a_guarded_domain_asks_and_the_remedy_changes_the_sender(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        guard = Identity(Address("", "work@prado.example"), domains=("ruiz.example",))
        _first, guard = await identities(desk, guard)
        window = await desk.open(replace(TO, html="<p>A sentence that is long enough.</p>"))
        window.work.send()
        await desk.until(lambda: window._fittings.rooms._review is not None and window._fittings.rooms._review.is_open)
        review = window._fittings.rooms._review
        assert review is not None
        assert review.panel is not None
        found = review.panel.findings()
        assert [f.check for f in found] == [Check.GUARDED]
        assert found[0].facts["instead"] == "work@prado.example"
        label, deed = review._fixes.of(found[0])[0]
        assert label
        deed()
        await desk.until(lambda: window.head.identity_id() == guard.id)
        await desk.until(lambda: not review.is_open)
        window.work.send(NOW)
        await desk.until(lambda: bool(desk.sent))
        assert (await desk.row(desk.sent[0], SendState.QUEUED)).envelope.sender == "work@prado.example"

    stage(scene)


def test_a_sender_that_is_switched_off_is_not_offered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        [account] = desk.accounts
        other = await desk.engine.accounts.duplicate(account.id)
        desk.accounts = await desk.engine.accounts.all()
        window = await desk.open()
        await desk.until(lambda: window.head.from_box.count() == 2)
        await desk.engine.accounts.switch_off(other.id)
        await desk.until(lambda: window.head.from_box.count() == 1)

    stage(scene)


def test_a_window_that_opens_before_the_new_account_was_read_still_sends_from_it(stage: Stage) -> None:
    """The wizard's "Write a first message": the account was stored a moment ago, the list of the window is older."""

    async def scene(desk: ComposeDesk) -> None:
        [first] = desk.accounts
        new = replace(first, id=0, name="New", identities=(Identity(OFFICE),))
        made = await desk.engine.accounts.add(new, "secret")
        for known in ([], [first]):
            desk.accounts = known
            window = await desk.open(Draft(identity_id=made.identity.id))
            await desk.until(lambda window=window: window.head.identity_id() == made.identity.id)
            assert window.head.account() == made

    stage(scene)
