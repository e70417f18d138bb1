"""What is said about a message on its way, and that it follows the row."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.errors import Kind, MailError, Reason, Retry
from app.events import OutboxChanged, SendProgress
from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import Envelope, Outgoing, Phase, Recipient, RecipientState, SendState
from ui.compose.send.send_follower import SendFollower
from ui.compose.send.send_status import SendCard, SendStatus
from ui.compose.send.send_words import Deed, Progress, Speed, progress_words, short_subject, time_left, view_of
from ui.words.error_text import Action

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
NOW = 1_000_000.0
ROW = Outgoing(
    1, 1, SendState.QUEUED, Envelope("a@x.example", ("b@x.example",)), "k", "s", 8_200_000, "<i@x>", "Winter",
    (Recipient("b@x.example"),), NOW, not_before=NOW + 5, next_attempt=NOW + 5,
)  # fmt: skip


def say(row: Outgoing, progress: Progress | None = None, now: float = NOW, paused: bool = False) -> Any:
    return view_of(row, progress, now, "Prado", paused)


# words


def test_the_time_to_undo_is_counted_down() -> None:
    view = say(ROW)
    assert view.words == "Sending “Winter” in 5 s"
    assert (view.deed, view.label) == (Deed.UNDO, "Undo")
    assert say(ROW, now=NOW + 4.2).words == "Sending “Winter” in 1 s"
    assert say(ROW, now=NOW + 9).words == "Sending “Winter”"
    assert say(ROW, now=NOW + 9).deed is Deed.UNDO


def test_a_pause_is_said() -> None:
    assert "paused" in say(ROW, paused=True).words


def test_progress_is_counted_in_octets_and_stays_below_the_end() -> None:
    row = replace(ROW, state=SendState.SENDING, phase=Phase.BODY)
    view = say(row, Progress(5_100_000, 8_200_000, 640_000.0))
    assert view.detail == "62 % · 5.1 of 8.2 MB · 640 KB/s · 5 s left"
    assert view.fraction == pytest.approx(5.1 / 8.2)
    assert (view.deed, view.label) == (Deed.CANCEL, "Cancel")
    full = say(row, Progress(8_200_000, 8_200_000))
    assert full.detail == "Waiting for the server's answer"
    assert full.fraction == 0.99
    assert full.deed is Deed.NOTHING


def test_after_the_end_of_data_nothing_can_be_cancelled() -> None:
    view = say(replace(ROW, state=SendState.SENDING, phase=Phase.EOD_INTENT), Progress(1, 2))
    assert view.deed is Deed.NOTHING
    assert view.fraction is not None
    assert view.fraction < 1


def test_sent_has_the_time() -> None:
    view = say(replace(ROW, state=SendState.SENT, finished=NOW))
    assert view.words.startswith("Sent ")
    assert view.level == "ok"
    assert view.is_over
    assert view.fraction is None


def test_who_was_refused_is_told_although_it_was_sent() -> None:
    people = (Recipient("b@x.example", RecipientState.ACCEPTED), Recipient("c@x.example", RecipientState.REFUSED, 550))
    row = replace(ROW, state=SendState.SENT, recipients=people, reason=Reason.RECIPIENT_REFUSED, finished=NOW)
    view = say(row)
    assert view.words == "Sent to 1 of 2"
    assert "c@x.example" in view.detail
    assert view.level == "warn"
    assert view.action is Action.CORRECT_ADDRESS


@pytest.mark.parametrize(
    ("state", "reason", "level"),
    [
        (SendState.NEEDS_USER, Reason.PASSWORD_REFUSED, "warn"),
        (SendState.FAILED, Reason.TOO_BIG, "danger"),
        (SendState.UNCERTAIN, Reason.NO_ANSWER, "warn"),
        (SendState.QUEUED, Reason.CONNECTION_REFUSED, "warn"),
    ],
)
def test_trouble_has_words_and_a_button(state: SendState, reason: Reason, level: str) -> None:
    view = say(replace(ROW, state=state, reason=reason, attempts=1))
    assert view.words
    assert view.detail
    assert view.level == level
    assert view.deed is Deed.HELP
    assert view.label


def test_speed_needs_time_and_starts_anew_with_each_attempt() -> None:
    speed = Speed()
    speed.add(0, 0)
    assert speed.value() is None
    speed.add(2, 2_000_000)
    assert speed.value() == 1_000_000
    speed.add(3, 100)
    assert speed.value() is None


def test_old_seconds_do_not_count_for_the_speed() -> None:
    speed = Speed()
    for second in range(20):
        speed.add(second, 1000 * min(second, 10) + 10 * max(0, second - 10))
    assert speed.value() == pytest.approx(10, rel=0.2)


def test_small_words() -> None:
    assert [time_left(s) for s in (0, 5, 120, 7200)] == ["1 s", "5 s", "2 min", "2 h"]
    assert progress_words(Progress(50, 100)) == "50 % · 50 of 100 bytes"
    assert short_subject(" ") == "a message without a subject"
    assert len(short_subject("word " * 400)) < 60


# following


def letter(desk: ComposeDesk, **changes: Any) -> Draft:
    return replace(TO, identity_id=desk.accounts[0].identity.id, **changes)


def follow(desk: ComposeDesk, outgoing_id: int) -> tuple[SendFollower, list[str]]:
    follower = SendFollower(desk.engine, desk.tasks, outgoing_id)
    told: list[str] = []
    follower.changed.connect(lambda: told.append(f"{follower.view.words} {follower.view.detail}".strip()))
    return follower, told


def test_a_message_is_followed_to_its_arrival(stage: Stage, tmp_path: Path) -> None:
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(3_000_000))

    async def scene(desk: ComposeDesk) -> None:
        file = await desk.engine.drafts.attach_file(big)
        row = await desk.engine.outbox.queue(letter(desk, attachments=(file,)))
        follower, told = follow(desk, row.id)
        card = SendCard(follower)
        desk.engine.start()
        await desk.until(lambda: follower.view.level == "ok")
        follower.stop()
        assert any("%" in words for words in told)
        assert card.words()[0].startswith("Sent ")
        assert card.fraction() is None
        assert card.button().isHidden()
        card.deleteLater()

    stage(scene)


def test_undo_gives_the_draft_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=60)
        row = await desk.engine.outbox.queue(letter(desk))
        desk.engine.start()
        status = SendStatus(desk.engine, desk.tasks, row.id)
        undone: list[Draft] = []
        closed: list[bool] = []
        status.undone.connect(undone.append)
        status.closed.connect(lambda: closed.append(True))
        status.show()
        await desk.until(lambda: status.follower.view.deed is Deed.UNDO)
        assert status.card.words()[0].startswith("Sending “Winter” in ")
        status.card.button().click()
        status.card.button().click()
        await desk.until(lambda: bool(closed))
        assert [d.subject for d in undone] == ["Winter"]
        assert await desk.engine.outbox.all() == []
        window = await desk.open(undone[0])
        assert window.editor.text() == "Hello"
        await window.finish()

    stage(scene)


def test_what_cannot_be_read_once_is_read_with_the_next_news(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with news that come while it is being read; nothing is kept from a person for want of an account's name."""

    async def scene(desk: ComposeDesk) -> None:
        outbox, accounts, tries = desk.engine.outbox, desk.engine.accounts, list[int]()
        busy = MailError(Kind.STORAGE, Reason.DATABASE_BUSY, "Another program is using it.", Retry.LATER)
        row = await outbox.queue(letter(desk))
        get = outbox.get

        async def fails(_account_id: int) -> Account:
            raise busy

        async def get_late(outgoing_id: int) -> Outgoing:
            tries.append(outgoing_id)
            if len(tries) == 1:
                desk.engine.events.publish(OutboxChanged(outgoing_id))
                raise busy
            return await get(outgoing_id)

        monkeypatch.setattr(accounts, "get", fails)
        monkeypatch.setattr(outbox, "get", get_late)
        follower, told = follow(desk, row.id)
        await desk.until(lambda: bool(told))
        assert len(tries) == 2
        follower.stop()

    stage(scene)


def test_only_rows_of_this_message_matter(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=60)
        row = await desk.engine.outbox.queue(letter(desk))
        follower, told = follow(desk, row.id)
        await desk.idle()
        told.clear()
        desk.engine.events.publish(OutboxChanged(row.id + 1))
        desk.engine.events.publish(SendProgress(row.id + 1, 5, 10))
        await desk.idle()
        assert told == []
        follower.stop()
        desk.engine.events.publish(OutboxChanged(row.id))
        assert not desk.tasks._running

    stage(scene)


def test_a_message_that_is_gone_ends_the_status(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        status = SendStatus(desk.engine, desk.tasks, 4711)
        closed: list[bool] = []
        status.closed.connect(lambda: closed.append(True))
        await desk.until(lambda: bool(closed))

    stage(scene)


def test_a_refused_password_is_told_with_its_button(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.accounts.update(desk.accounts[0], "not this one")
        row = await desk.engine.outbox.queue(letter(desk))
        follower, _told = follow(desk, row.id)
        helped: list[tuple[Action, int]] = []
        follower.help_wanted.connect(lambda action, about: helped.append((action, about.id)))
        desk.engine.start()
        await desk.until(lambda: follower.view.deed is Deed.HELP)
        assert follower.view.is_over
        follower.act()
        assert helped == [(Action.SIGN_IN, row.id)]
        follower.stop()

    stage(scene)


def test_the_status_grows_from_its_corner(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=60)
        row = await desk.engine.outbox.queue(letter(desk))
        status = SendStatus(desk.engine, desk.tasks, row.id)
        status.show()
        await desk.until(lambda: bool(status.follower.view.words))
        await asyncio.sleep(0)
        room = status.screen().availableGeometry()
        assert room.contains(status.frameGeometry())
        assert room.right() - status.geometry().right() < 40
        status.close()

    stage(scene)


def test_a_card_asks_for_the_room_of_what_it_says_now(stage: Stage) -> None:
    """Not for that of the second before, whose figure may be narrower: the last letter would be cut off."""

    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=60)
        row = await desk.engine.outbox.queue(letter(desk))
        follower, _told = follow(desk, row.id)
        card = SendCard(follower, on_toast=True)
        card.show()
        await desk.idle()
        before = card.sizeHint().width()
        follower.view = replace(follower.view, words="A much longer subject of a message " * 3)
        follower.changed.emit()
        assert card.sizeHint().width() > before + 100
        follower.stop()
        card.close()

    stage(scene)


def test_the_button_works_by_key(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=60)
        row = await desk.engine.outbox.queue(letter(desk))
        follower, _told = follow(desk, row.id)
        card = SendCard(follower, on_toast=True)
        await desk.idle()
        card.show()
        undone: list[Draft] = []
        follower.undone.connect(undone.append)
        card.button().setFocus()
        QTest.keyClick(card.button(), Qt.Key.Key_Space)
        await desk.until(lambda: bool(undone))
        follower.stop()
        card.close()

    stage(scene)
