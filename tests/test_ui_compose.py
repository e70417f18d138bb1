"""The compose window through its widgets: writing, saving, sending, closing, coming back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Stage, play, press
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Draft, Priority
from app.model.outgoing import SendState
from ui import dialogs
from ui.compose.notices import Note
from ui.compose.window import ComposeWindow
from ui.start.practising import practice_account

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier
FULL = MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.NEVER)


@pytest.fixture
def empty_stage(qrun: QRun, profile: Path) -> Stage:
    """Nobody has set up an account."""
    return lambda scene: qrun(play(profile, scene, with_account=False))


def write(window: ComposeWindow) -> None:
    """A whole message by the keyboard alone."""
    QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")
    press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(window.head.subject, "Winter catalogue")
    window.editor.setFocus()
    QTest.keyClicks(window.editor, "Hello Marta")


# writing and saving


def test_a_message_is_written_with_the_keyboard_and_arrives(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        assert window.head.to.entry().hasFocus()
        write(window)
        assert window.windowTitle() == "Winter catalogue – Tintero"
        desk.engine.start()
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        assert message["Subject"] == "Winter catalogue"
        assert message["To"] == "marta@ruiz.example"
        plain = message.get_body(("plain",))
        assert plain is not None
        assert "Hello Marta" in plain.get_content()
        assert desk.told == ["closed"]
        assert await desk.engine.drafts.all() == []

    stage(scene)


def test_what_is_typed_is_stored_by_itself(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.to.entry(), "half a na")
        QTest.keyClicks(window.head.subject, "Winter")
        window.work.saver._timing = Hurried()
        window.work.autosave.take()
        await desk.until(lambda: window.bottom.saved.text().startswith("Saved "))
        (stored,) = await desk.engine.drafts.all()
        assert stored.to == ("half a na",)
        assert stored.subject == "Winter"
        assert stored.open_in_window

    stage(scene)


class Hurried:
    """The saver's clock without its patience."""

    def time(self) -> float:
        return asyncio.get_running_loop().time()

    def call_later(self, _delay: float, callback: Callable[[], object]) -> asyncio.TimerHandle:
        return asyncio.get_running_loop().call_later(0, callback)


def test_save_by_key(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "Winter")
        press(window, Qt.Key.Key_S, CTRL)
        await desk.idle()
        assert [d.subject for d in await desk.engine.drafts.all()] == ["Winter"]
        assert window.draft_id != 0

    stage(scene)


def test_a_full_disk_is_told_and_stays_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "Winter")

        async def refuse(_draft: Draft) -> Draft:
            raise FULL

        monkeypatch.setattr(window.work.saver, "_store", refuse)
        press(window, Qt.Key.Key_S, CTRL)
        await desk.idle()
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "Not saved"
        assert "The disk is full. Your text is only in this window." in notice.sentence
        assert not notice.closable
        assert window.bottom.saved.text() == "Not saved"
        monkeypatch.undo()
        monkeypatch.setattr(window.work.saver, "_store", desk.engine.drafts._store)
        window.notices.banner().buttons[0].click()
        await desk.idle()
        assert window.notices.current() is None
        assert window.bottom.saved.text().startswith("Saved ")

    stage(scene)


def test_a_stored_draft_comes_back_whole(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("notes")

    async def scene(desk: ComposeDesk) -> None:
        file = await desk.engine.drafts.attach_file(path)
        draft = Draft(
            to=("Marta <marta@ruiz.example>", "not an address"),
            cc=("c@x.example",),
            bcc=("b@x.example",),
            subject="Winter",
            html="<p>One <b>bold</b> word</p>",
            attachments=(file,),
            priority=Priority.HIGH,
            read_receipt=True,
            delivery_report=True,
        )
        window = await desk.open(draft)
        assert window.head.cc.isVisible()
        assert window.head.bcc.isVisible()
        assert window.bottom.priority.isVisible()
        assert window.bottom.receipt.isVisible()
        assert window.bottom.report.isVisible()
        again = window.form.read(Draft())
        same = ("to", "cc", "bcc", "subject", "attachments", "priority", "read_receipt", "delivery_report")
        assert {n: getattr(again, n) for n in same} == {n: getattr(draft, n) for n in same}
        assert "<b>bold</b>" in again.html
        assert again.text == "One bold word"
        await window.finish()

    stage(scene)


def test_plain_text_becomes_paragraphs(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(text="One <two>\nthree\n\nfour", subject="x"))
        assert window.form.read(Draft()).text.split() == ["One", "<two>", "three", "four"]
        await window.finish()

    stage(scene)


# sending


def test_double_press_sends_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        press(window, Qt.Key.Key_Return, CTRL)
        press(window, Qt.Key.Key_Return, CTRL)
        window.bottom.send.main.click()
        window.work.sending.send()
        await desk.idle()
        assert len(desk.sent) == 1
        assert len(await desk.engine.outbox.all()) == 1

    stage(scene)


def test_words_not_yet_a_chip_are_sent_to(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=()))
        QTest.keyClicks(window.head.to.entry(), "late@ruiz.example")
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        row = await desk.engine.outbox.get(desk.sent[0])
        assert row.envelope.recipients == ("late@ruiz.example",)

    stage(scene)


def test_nobody_to_send_to_is_said_under_the_field(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=()))
        press(window, Qt.Key.Key_Return, CTRL)
        assert desk.sent == []
        assert "nobody" in window.head.to.accessibleDescription()
        assert window.head.to.entry().hasFocus()
        QTest.keyClicks(window.head.to.entry(), "m")
        assert window.head.to.accessibleDescription() == ""
        await window.finish()

    stage(scene)


def test_the_first_bad_recipient_gets_the_keyboard(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, cc=("fine@x.example", "ana@prado")))
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        assert desk.sent == []
        assert window.head.cc.chips()[1].hasFocus()
        await window.finish()

    stage(scene)


def test_without_an_account_the_text_is_kept(empty_stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        notice = window.notices.current()
        assert notice is not None
        assert "account" in notice.title
        window.notices.banner().buttons[0].click()
        assert desk.told == ["account"]
        from_practice = await practice_account(desk.engine)
        await desk.idle()
        assert window.notices.current() is None
        assert window.head.account() == from_practice
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        assert len(desk.sent) == 1

    empty_stage(scene)


def test_a_failure_brings_words_and_leaves_the_text(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        queue = desk.engine.outbox.queue

        could_write: list[bool] = []

        async def refuse(_draft: Draft) -> object:
            could_write.append(window.editor.isEnabled())
            raise FULL

        monkeypatch.setattr(desk.engine.outbox, "queue", refuse)
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        assert could_write == [False]
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "The disk is full"
        assert window.editor.isEnabled()
        assert window.editor.text() == "Hello"
        monkeypatch.setattr(desk.engine.outbox, "queue", queue)
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        assert len(desk.sent) == 1

    stage(scene)


def test_help_that_the_shell_gives(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.show_problem(MailError(Kind.AUTH, Reason.PASSWORD_REFUSED, "no", Retry.NEEDS_USER))
        window.notices.banner().buttons[0].click()
        assert desk.told == [f"sign_in {desk.accounts[0].id}"]
        await window.finish()

    stage(scene)


def test_send_waits_for_files_and_stops_if_one_is_refused(stage: Stage, tmp_path: Path) -> None:
    good = tmp_path / "a.txt"
    good.write_text("a")

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.add_files([tmp_path / "gone.txt"])
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        assert desk.sent == []
        assert window.notices.current() is not None
        window.add_files([good])
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        row = await desk.engine.outbox.get(desk.sent[0])
        assert row.has_files

    stage(scene)


def test_send_now_leaves_no_time_to_undo(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(undo_seconds=30)
        window = await desk.open(TO)
        window.actions_of.send_now.trigger()
        await desk.idle()
        row = await desk.engine.outbox.get(desk.sent[0])
        assert row.not_before <= row.created

    stage(scene)


# closing


def test_closing_keeps_the_draft(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "Winter")
        assert not window.close()
        await desk.until(lambda: "closed" in desk.told)
        (stored,) = await desk.engine.drafts.all()
        assert stored.subject == "Winter"
        assert not stored.open_in_window

    stage(scene)


def test_closing_an_empty_window_keeps_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "W")
        press(window, Qt.Key.Key_S, CTRL)
        await desk.idle()
        QTest.keyClick(window.head.subject, Qt.Key.Key_Backspace)
        window.close()
        await desk.until(lambda: "closed" in desk.told)
        assert await desk.engine.drafts.all() == []

    stage(scene)


@pytest.mark.parametrize("leave", [False, True])
def test_closing_with_a_full_disk_asks_before_text_is_lost(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, leave: bool
) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "Winter")

        async def refuse(_draft: Draft) -> Draft:
            raise FULL

        async def choose(*_arguments: object, **_words: object) -> bool:
            return leave

        monkeypatch.setattr(window.work.saver, "_store", refuse)
        monkeypatch.setattr(dialogs, "ask", choose)
        assert await window.finish() is leave
        assert ("closed" in desk.told) is leave
        if not leave:
            assert window.head.subject.text() == "Winter"
            assert window.head.isEnabled()

    stage(scene)


def test_discard_goes_to_the_bin_and_can_be_undone(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        QTest.keyClicks(window.head.subject, "2")
        press(window, Qt.Key.Key_S, CTRL)
        await desk.idle()
        window.bottom.discard.click()
        await desk.until(lambda: "closed" in desk.told)
        assert await desk.engine.drafts.all() == []
        (draft,) = desk.discarded
        restored = await desk.engine.drafts.restore(draft)
        assert (await desk.engine.drafts.get(restored.id)).subject == draft.subject

    stage(scene)


def test_discarding_nothing_says_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.bottom.discard.click()
        await desk.until(lambda: "closed" in desk.told)
        assert desk.discarded == []

    stage(scene)


def test_size_and_place_are_remembered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.resize(700, 555)
        await window.finish()
        assert (await desk.open()).size() == QSize(700, 555)

    stage(scene)


# sender, options, keyboard


def test_one_identity_needs_no_row(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        assert not window.head.from_box.isVisible()
        (account,) = desk.accounts
        both = (account.identity, Identity(Address("", "info@tintero.test"), id=77))
        window.head.show_accounts([replace(account, identities=both)])
        assert window.head.from_box.isVisible()
        window.head.choose(77)
        assert window.form.read(Draft()).identity_id == 77

    stage(scene)


def test_priority_and_receipt_are_set_by_menu_and_seen(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        assert named(window, "Normal priority").isChecked()
        named(window, "High priority").trigger()
        named(window, "Ask for a read receipt").trigger()
        draft = window.form.read(Draft())
        assert (draft.priority, draft.read_receipt) == (Priority.HIGH, True)
        assert window.bottom.priority.isVisible()
        window.bottom.priority.click()
        window.bottom.receipt.click()
        draft = window.form.read(Draft())
        assert (draft.priority, draft.read_receipt, draft.delivery_report) == (Priority.NORMAL, False, False)
        assert not window.bottom.priority.isVisible()
        assert named(window, "Normal priority").isChecked()
        await window.finish()

    stage(scene)


def test_a_delivery_report_is_asked_for_by_menu_and_seen_and_saved(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        action = named(window, "Ask for a delivery report")
        assert action in window.actions_of.options.actions()
        assert not action.isChecked()
        assert not window.bottom.report.isVisible()
        action.trigger()
        assert action.isChecked()
        assert window.bottom.report.isVisible()
        await window.finish()
        [stored] = await desk.engine.drafts.all()
        assert (stored.delivery_report, stored.read_receipt) == (True, False)
        again = await desk.open(stored)
        assert named(again, "Ask for a delivery report").isChecked()
        again.bottom.report.click()
        assert not named(again, "Ask for a delivery report").isChecked()
        assert not again.bottom.report.isVisible()
        await again.finish()
        [stored] = await desk.engine.drafts.all()
        assert not stored.delivery_report

    stage(scene)


def test_a_message_with_a_report_goes_to_a_server_without(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        desk.engine.start()
        window = await desk.open(TO)
        named(window, "Ask for a delivery report").trigger()
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        row = await desk.row(desk.sent[0], SendState.SENT)
        assert (row.delivery_report, row.facts) == (True, {"dsn": "unsupported"})

    stage(scene)


def named(window: QWidget, words: str) -> QAction:
    return next(a for a in window.actions() if a.text().replace("&", "") == words)


def test_copies_are_revealed_with_the_keyboard_in_them(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        assert not window.head.cc.isVisible()
        window.head.cc_button.click()
        assert window.head.cc.entry().hasFocus()
        assert not window.head.cc_button.isVisible()
        named(window, "Bcc").trigger()
        assert window.head.bcc.entry().hasFocus()

    stage(scene)


def test_tab_goes_the_way_a_person_fills_the_sheet(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.add_files([path])
        await desk.idle()
        head, bottom = window.head, window.bottom
        head.to.setFocus()
        passed = []
        for _ in range(2):
            passed.append(window.focusWidget())
            press(window, Qt.Key.Key_Tab)
        assert passed == [head.to.entry(), head.subject]
        assert window.focusWidget() is window.editor
        head.to.setFocus()
        passed = []
        for _ in range(2):
            press(window, Qt.Key.Key_Backtab)
            passed.append(window.focusWidget())
        assert passed == [head.bcc_button, head.cc_button]
        card = window.strip.cards()[0]
        card.setFocus()
        passed = []
        for _ in range(9):
            passed.append(window.focusWidget())
            press(window, Qt.Key.Key_Tab)
        ends = [bottom.attach, bottom.signature, bottom.template, bottom.preview, bottom.more, bottom.discard]
        ends += [bottom.send.main, bottom.send.arrow]
        assert passed == [card, *ends]
        await window.finish()

    stage(scene)


def test_keys_lead_to_every_part(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        head, alt = window.head, Qt.KeyboardModifier.AltModifier
        wanted = {
            Qt.Key.Key_1: head.to.entry(),  # one identity: From is not there
            Qt.Key.Key_3: head.subject,
            Qt.Key.Key_2: head.to.entry(),
            Qt.Key.Key_4: window.editor,
            Qt.Key.Key_5: window.bottom.attach,
        }
        for key, target in wanted.items():
            press(window, key, alt)
            assert window.focusWidget() is target
        head.subject.setFocus()
        seen = []
        for _ in range(4):
            press(window, Qt.Key.Key_F6)
            seen.append(window.focusWidget())
        assert seen[1] is window.editor
        assert seen[3] is head.to.entry()
        await window.finish()

    stage(scene)


def test_copies_have_keys(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        for key, field in ((Qt.Key.Key_C, window.head.cc), (Qt.Key.Key_B, window.head.bcc)):
            press(window, key, both)
            assert window.focusWidget() is field.entry()
        await window.finish()

    stage(scene)


def test_alt_within_a_shortcut_leaves_the_menu_bar_alone(stage: Stage) -> None:
    """The shortcut takes the other key, so that the window only hears Alt come and go."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        for place, key, held in (
            (window.head.to.entry(), Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier),  # to the text
            (window.editor, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier),  # the keyboard is there already
            (window.editor, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),  # a heading
        ):
            both = held | Qt.KeyboardModifier.AltModifier
            QTest.keyPress(place, Qt.Key.Key_Alt, held)
            QTest.keyPress(place, key, both)
            focused = window.focusWidget()
            assert focused is window.editor
            QTest.keyRelease(focused, Qt.Key.Key_Alt, held)
            assert not window.menuBar().isVisible(), key
        assert window.editor.state().style == "h1"
        QTest.keyClick(window.editor, Qt.Key.Key_Alt)
        assert window.menuBar().isVisible(), "Alt alone still does"
        close_menu()
        await window.finish()

    stage(scene)


def test_alt_shows_the_menu_bar(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        assert not window.menuBar().isVisible()
        QTest.keyClick(window, Qt.Key.Key_Alt)
        assert window.menuBar().isVisible()
        close_menu()
        press(window, Qt.Key.Key_F10)
        assert not window.menuBar().isVisible()
        assert window.focusWidget() is window.head.to.entry()
        window.editor.setFocus()
        for visible in (True, False):
            press(window, Qt.Key.Key_F10)
            close_menu()
            assert window.menuBar().isVisible() is visible
        assert window.focusWidget() is window.editor, "the keyboard goes back where it was"
        press(window, Qt.Key.Key_F10)
        close_menu()
        titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
        assert titles == ["Message", "Edit", "View", "Go to", "Insert", "Format", "Tools", "Options"]

    stage(scene)


def close_menu() -> None:
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def test_everything_that_can_be_pressed_has_a_name(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        nameless = [
            w
            for w in window.findChildren(QWidget)
            if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.accessibleName()
        ]
        assert nameless == []
        await window.finish()

    stage(scene)


def test_the_smallest_window_shows_everything(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        for words in ("High priority", "Ask for a read receipt", "Ask for a delivery report"):
            named(window, words).trigger()
        window.resize(560, 480)
        window.show_problem(FULL)
        await asyncio.sleep(0)
        assert window.size() == QSize(560, 480)
        send = window.bottom.send
        assert send.mapTo(window, send.rect().bottomRight()).x() < 560
        assert window.bottom.minimumSizeHint().width() <= 560
        assert window.bottom.report.accessibleName() == "Delivery report"
        assert window.bottom.report.text().strip() == ""
        window.resize(960, 780)
        assert window.bottom.report.text().strip() == "Delivery report"
        window.resize(560, 480)
        assert window.editor.height() > 60
        await window.finish()

    stage(scene)


def test_cursor_and_scroll_come_back_after_undo(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>line</p>" * 80))
        window.go_to(window.place()._replace(cursor=50, scroll=120))
        place = window.place()
        assert (place.cursor, place.scroll) == (50, 120)
        window.go_to(place._replace(cursor=10_000))
        assert window.place().cursor < 10_000
        await window.finish()

    stage(scene)


def test_pictures_and_files_arrive_and_bcc_stays_in_the_envelope(stage: Stage, tmp_path: Path) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(tmp_path / "cover.png"))
    (tmp_path / "Ünïcode name.bin").write_bytes(bytes(range(256)) * 300)

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, bcc=("hidden@x.example",)))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "cover.png"))])
        window.editor.insertFromMimeData(mime)
        window.zones.files_dropped.emit([tmp_path / "Ünïcode name.bin"], False)
        await window.work.attaching.settled()
        clipboard = QMimeData()
        clipboard.setImageData(picture)
        window.editor.insertFromMimeData(clipboard)
        await window.work.attaching.settled()
        assert [f.disposition.value for f in window.strip.files()] == ["inline", "attachment", "inline"]
        desk.engine.start()
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        row = await desk.row(desk.sent[0], SendState.SENT)
        assert "hidden@x.example" in row.envelope.recipients
        (message,) = desk.received()
        assert "hidden@x.example" not in message.as_string()
        html = message.get_body(("related", "html"))
        assert html is not None
        files = [part for part in message.walk() if part.get_filename()]
        sent = {part.get_filename(): part.get_content() for part in files}
        assert sent["Ünïcode name.bin"] == bytes(range(256)) * 300
        assert sent["cover.png"] == (tmp_path / "cover.png").read_bytes()
        ids = [part["Content-ID"] for part in files if part.get_content_disposition() == "inline"]
        assert len(ids) == 2
        words = next(part.get_content() for part in message.walk() if part.get_content_type() == "text/html")
        assert all(f'src="cid:{content_id.strip("<>")}"' in words for content_id in ids)

    stage(scene)


def test_undo_in_the_text_brings_back_picture_and_card(stage: Stage, tmp_path: Path) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(tmp_path / "cover.png"))

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.editor.files_dropped.emit([tmp_path / "cover.png"])
        await window.work.attaching.settled()
        window.strip.cards()[0].remove_wanted.emit()
        assert window.editor.picture_ids() == set()
        assert window.strip.isHidden()
        window.editor.undo()
        assert len(window.editor.picture_ids()) == 1
        assert [f.name for f in window.strip.files()] == ["cover.png"]
        await window.finish()
        (stored,) = await desk.engine.drafts.all()
        again = await desk.open(stored)
        assert again.editor.picture_ids() == {stored.attachments[0].content_id}
        assert again.strip.files() == stored.attachments
        await again.finish()

    stage(scene)


def test_a_changed_original_is_told_and_can_be_taken(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("old")

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.add_files([path])
        await window.work.attaching.settled()
        path.write_text("newer words")
        window.work.originals.look()
        await desk.idle()
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "The original of notes.txt has changed"
        (before,) = window.strip.files()
        assert desk.engine.drafts.path_of(before).read_text() == "old"
        window.notices.banner().buttons[0].click()
        await desk.idle()
        (after,) = window.strip.files()
        assert desk.engine.drafts.path_of(after).read_text() == "newer words"
        assert after.content_id == before.content_id
        window.work.originals.look()
        await desk.idle()
        assert window.notices.current() is None
        await window.finish()

    stage(scene)


def test_discarding_while_a_file_is_copied_is_quiet(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(20_000_000))

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.add_files([path])
        await asyncio.sleep(0)
        window.bottom.discard.click()
        await desk.until(lambda: "closed" in desk.told)

    stage(scene)


def test_after_a_crash_everything_typed_is_there(qrun: QRun, profile: Path) -> None:
    async def before(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        QTest.keyClicks(window.head.cc.entry(), "half a na")
        press(window, Qt.Key.Key_S, CTRL)
        await desk.idle()

    async def after(desk: ComposeDesk) -> None:
        (draft,) = await desk.engine.drafts.open_in_windows()
        window = await desk.open(draft)
        assert window.head.cc.texts() == ("half a na",)
        assert window.editor.text() == "Hello"
        await window.finish()
        assert await desk.engine.drafts.open_in_windows() == []

    qrun(play(profile, before))
    qrun(play(profile, after))


def test_text_size_on_screen_is_remembered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.editor.zoom_in()
        zoom = window.editor.zoom
        assert zoom > 1
        await window.finish()
        assert (await desk.open(TO)).editor.zoom == zoom

    stage(scene)


def test_the_worst_notice_shows_and_the_others_wait(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        notices = window.notices
        notices.say(Note("a", "info", "Quiet", "One"))
        notices.say(Note("b", "danger", "Loud", "Two"))
        assert notices.current() == Note("b", "danger", "Loud", "Two")
        notices.banner().buttons[0].click()
        assert notices.current() == Note("a", "info", "Quiet", "One")
        notices.withdraw("b")
        assert notices.banner().buttons == ()
        notices.banner().close_button.click()
        assert notices.current() is None
        assert notices.isHidden()
        await window.finish()

    stage(scene)


def test_a_message_too_big_shows_what_the_server_takes(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(2_000_000))

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.add_files([path])
        await window.work.attaching.settled()
        assert window.strip.total_words() == "2.7 MB"
        facts = {"size": "2800000", "limit": "1000000"}
        window.show_problem(MailError(Kind.TOO_BIG, Reason.TOO_BIG, "too big", Retry.NEVER, facts=facts))
        assert window.strip.total_words() == "2.7 of 1.0 MB"
        notice = window.notices.current()
        assert notice is not None
        assert "1" in notice.sentence
        await window.finish()

    stage(scene)
