"""The review before sending, through its widgets: what it says, what its buttons do, and that nothing goes unasked."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Scene, finishing, play, press
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check, Finding
from app.model.outgoing import SendState
from app.model.picture import SendSize
from app.net.job import ServerAbilities
from ui import dialogs
from ui.compose.editor.picture import pictures
from ui.compose.editor.popups import FieldPopup
from ui.compose.review import review_words
from ui.compose.review.review_panel import ReviewPanel
from ui.compose.review.review_room import ReviewRoom
from ui.compose.window import ComposeWindow
from ui.settings.window import SettingsWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
Stage = Callable[[Scene], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qrun: QRun, profile: Path) -> Stage:
    return lambda scene: qrun(play(profile, finishing(scene)))


def room(window: ComposeWindow) -> ReviewRoom:
    assert window.work is not None
    return window._fittings.rooms.review(window.work)


def panel(window: ComposeWindow) -> ReviewPanel:
    found = room(window).panel
    assert found is not None
    return found


def asked(window: ComposeWindow) -> list[Check]:
    return [finding.check for finding in panel(window).findings()]


def fix(window: ComposeWindow, check: Check) -> QPushButton:
    return next(line.buttons[0] for line in panel(window).rows() if line.finding.check is check)


async def send(desk: ComposeDesk, window: ComposeWindow) -> None:
    press(window, Qt.Key.Key_Return, CTRL)
    await desk.idle()


async def settle(desk: ComposeDesk, window: ComposeWindow) -> None:
    """Until the panel has looked again."""
    await desk.until(lambda: not room(window)._later.isActive())
    await desk.idle()


def grown_old(window: ComposeWindow) -> None:
    """The panel was read."""
    room(window)._opened -= 10


# asking


def test_nothing_to_say_shows_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_a_message_without_subject_is_asked_about_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        press(window, Qt.Key.Key_Return, CTRL)
        press(window, Qt.Key.Key_Return, CTRL)  # the double press of a nervous hand
        await desk.idle()
        await send(desk, window)
        assert desk.sent == []
        assert asked(window) == [Check.NO_SUBJECT]
        assert panel(window).isVisible()
        assert fix(window, Check.NO_SUBJECT).hasFocus()
        assert not window.bottom.send.isEnabled()
        grown_old(window)
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_escape_goes_back_to_the_text_and_nothing_is_sent(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject="", html="<p>Hello there</p>"))
        cursor = window.editor.textCursor()
        cursor.setPosition(3)
        window.editor.setTextCursor(cursor)
        await send(desk, window)
        press(window, Qt.Key.Key_Escape)
        assert room(window).panel is None
        assert window.editor.hasFocus()
        assert window.editor.textCursor().position() == 3
        assert window.bottom.send.isEnabled()
        await send(desk, window)
        assert asked(window) == [Check.NO_SUBJECT]
        assert desk.sent == []
        room(window).close()

    stage(scene)


def test_enter_presses_the_remedy_that_has_the_keyboard(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        press(window, Qt.Key.Key_Return)
        assert window.head.subject.hasFocus()
        QTest.keyClicks(window.head.subject, "Kiln")
        await settle(desk, window)
        assert room(window).panel is None
        assert desk.sent == []

    stage(scene)


def test_escape_leaves_the_panel_from_the_subject_as_well(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        window.head.subject.setFocus()
        press(window, Qt.Key.Key_Escape)
        assert room(window).panel is None
        assert window.isVisible()
        assert desk.sent == []

    stage(scene)


def test_send_anyway_sends_even_at_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        panel(window).send_button.click()
        await desk.idle()
        assert len(desk.sent) == 1

    stage(scene)


def test_what_is_found_since_is_asked_about_before_anything_goes(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        grown_old(window)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "I have attached the plan. ")
        await settle(desk, window)
        assert asked(window) == [Check.NO_SUBJECT]  # a panel that grows while one writes would jump
        await send(desk, window)
        assert asked(window) == [Check.FORGOTTEN_FILE, Check.NO_SUBJECT]
        assert desk.sent == []
        grown_old(window)
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_what_was_put_right_leaves_the_panel_by_itself(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject="", html="<p>Dear {name}</p>"))
        await send(desk, window)
        assert asked(window) == [Check.UNFILLED_FIELD, Check.NO_SUBJECT]
        fix(window, Check.NO_SUBJECT).click()
        assert window.head.subject.hasFocus()
        QTest.keyClicks(window.head.subject, "Winter")
        await settle(desk, window)
        assert asked(window) == [Check.UNFILLED_FIELD]
        fix(window, Check.UNFILLED_FIELD).click()
        assert window.editor.textCursor().selectedText() == "{name}"
        QTest.keyClicks(window.editor, "Marta")
        await settle(desk, window)
        assert room(window).panel is None
        assert desk.sent == []  # it never sends by itself
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_a_disk_that_fails_holds_no_message_up(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        async def fail(*_things: object, **_others: object) -> tuple[Finding, ...]:
            raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, "no", Retry.LATER)

        monkeypatch.setattr(desk.engine.review, "look", fail)
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_the_keyboard_walks_through_the_panel(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject="", html="<p>I have attached it, {name}.</p>"))
        await send(desk, window)
        stops = panel(window).stops()
        assert len(stops) == 3 * 2 + 3
        assert stops[0].hasFocus()
        for stop in stops[1:]:
            press(window, Qt.Key.Key_Tab)
            assert stop.hasFocus(), stop.accessibleName()
        assert all(stop.accessibleName() for stop in stops)
        room(window).close()

    stage(scene)


# silencing


def test_a_question_can_be_silenced_and_asked_again(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject=""))
        await send(desk, window)
        menu = panel(window).rows()[0].more.menu()
        menu.actions()[1].trigger()
        await desk.idle()
        assert room(window).panel is None
        assert desk.engine.preferences.current.silenced_checks == "no_subject"
        settings = SettingsWindow(desk.engine, desk.tasks)
        settings.show()
        box = settings.review.boxes[Check.NO_SUBJECT]
        assert not box.isChecked()
        assert settings.review.boxes[Check.FORGOTTEN_FILE].isChecked()
        box.click()
        await desk.idle()
        assert desk.engine.preferences.current.silenced_checks == ""
        settings.review.boxes[Check.GREETING].click()
        await desk.idle()
        assert desk.engine.preferences.current.silenced_checks == "greeting"
        settings.close()
        settings.deleteLater()
        window.activateWindow()
        await desk.until(window.isActiveWindow)
        await send(desk, window)
        assert asked(window) == [Check.NO_SUBJECT]
        room(window).close()

    stage(scene)


def test_not_in_this_message_is_for_this_message_only(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, subject="", html="<p>Dear {name}</p>"))
        await send(desk, window)
        panel(window).rows()[0].more.menu().actions()[0].trigger()
        assert asked(window) == [Check.NO_SUBJECT]
        press(window, Qt.Key.Key_Escape)
        await send(desk, window)
        assert asked(window) == [Check.NO_SUBJECT]
        assert desk.engine.preferences.current.silenced_checks == ""
        room(window).close()

    stage(scene)


# remedies


def test_a_mistyped_address_is_exchanged_and_marked_meanwhile(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=("Bernd <bernd@gmial.com>",), cc=("x@y.example",)))
        await send(desk, window)
        assert asked(window) == [Check.MISTYPED]
        assert window.head.to.chips()[0].state == "warn"
        assert window.head.cc.chips()[0].state == ""
        fix(window, Check.MISTYPED).click()
        assert window.head.to.texts() == ("Bernd <bernd@gmail.com>",)
        await settle(desk, window)
        assert room(window).panel is None
        assert window.head.to.chips()[0].state == ""

    stage(scene)


def test_somebody_written_to_before_is_offered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        for _ in range(3):
            await desk.engine.contacts.learn([Address.parse("Marta <marta@graficas-pez.example>")])
        window = await desk.open(replace(TO, to=("marta@graficaspez.example",)))
        await send(desk, window)
        words = review_words.of(panel(window).findings()[0])
        assert "graficas-pez.example" in words.detail
        fix(window, Check.MISTYPED).click()
        assert window.head.to.texts() == ("marta@graficas-pez.example",)

    stage(scene)


def test_what_is_no_address_is_repaired(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=("ana@gmailcom",)))
        await send(desk, window)
        banner = window.notices.banner()
        assert banner is not None
        banner.buttons[-1].click()
        assert window.head.to.texts() == ("ana@gmail.com",)
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_a_repair_is_no_longer_offered_for_an_address_that_is_gone(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=("ana@gmailcom", "marta@gmail.com")))
        await send(desk, window)
        assert window.notices.banner() is not None
        QTest.keyClick(window.head.to.chips()[0], Qt.Key.Key_Delete)
        assert window.head.to.texts() == ("marta@gmail.com",)
        assert window.notices.banner() is None

    stage(scene)


def test_a_forgotten_file_is_attached(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        plan = tmp_path / "plan.pdf"
        plan.write_bytes(b"%PDF-1.4 plan")

        async def choose(*_arguments: object, **_others: object) -> list[Path]:
            return [plan]

        monkeypatch.setattr(dialogs, "choose_files", choose)
        window = await desk.open(replace(TO, html="<p>Hello Marta, the plan is attached.</p>"))
        await send(desk, window)
        assert asked(window) == [Check.FORGOTTEN_FILE]
        fix(window, Check.FORGOTTEN_FILE).click()
        await desk.idle()
        await settle(desk, window)
        assert [file.name for file in window.strip.files()] == ["plan.pdf"]
        assert room(window).panel is None

    stage(scene)


def test_a_file_on_its_way_is_not_missed(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        plan = tmp_path / "plan.pdf"
        plan.write_bytes(b"%PDF-1.4 plan" * 100_000)
        window = await desk.open(replace(TO, html="<p>Hello Marta, the plan is attached.</p>"))
        window.add_files([plan])
        await send(desk, window)
        assert len(desk.sent) == 1

    stage(scene)


def test_a_changed_original_is_taken_anew(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        plan = tmp_path / "plan.txt"
        plan.write_text("old")
        file = await desk.engine.drafts.attach_file(plan)
        window = await desk.open(replace(TO, attachments=(file,)))
        plan.write_text("new and longer")
        await send(desk, window)
        assert asked(window) == [Check.FILE_CHANGED]
        fix(window, Check.FILE_CHANGED).click()
        await desk.idle()
        await settle(desk, window)
        assert window.strip.files()[0].size == len("new and longer")
        assert room(window).panel is None

    stage(scene)


def test_many_people_move_to_bcc(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        people = tuple(f"p{n}@house{n}.example" for n in range(16))
        window = await desk.open(replace(TO, to=people[:10], cc=people[10:]))
        await send(desk, window)
        assert asked(window) == [Check.MANY_VISIBLE]
        fix(window, Check.MANY_VISIBLE).click()
        assert window.head.bcc.texts() == people
        assert window.head.to.is_empty
        assert window.head.cc.is_empty
        assert window.head.bcc.isVisible()
        await settle(desk, window)
        assert room(window).panel is None

    stage(scene)


def test_the_usual_sender_is_offered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        (account,) = await desk.engine.accounts.all()
        other = Identity(Address.parse("Ana <ana@home.example>"))
        account = await desk.engine.accounts.update(replace(account, identities=(*account.identities, other)), None)
        desk.accounts = [account]
        for _ in range(2):
            draft = replace(TO, identity_id=account.identities[0].id)
            await desk.engine.outbox.queue(draft)
        window = await desk.open(replace(TO, identity_id=account.identities[1].id))
        await desk.idle()
        await send(desk, window)
        assert asked(window) == [Check.IDENTITY]
        fix(window, Check.IDENTITY).click()
        await desk.idle()
        assert window.head.identity_id() == account.identities[0].id
        await settle(desk, window)
        assert room(window).panel is None

    stage(scene)


def test_a_list_is_left_out_of_an_answer(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        people = ("Marta <marta@ruiz.example>", "printing@lists.example.org")
        window = await desk.open(replace(TO, to=people, subject="Re: x", in_reply_to="<1@x.example>"))
        await send(desk, window)
        fix(window, Check.REPLY_TO_LIST).click()
        assert window.head.to.texts() == people[:1]

    stage(scene)


def test_the_limit_of_the_server_is_learnt_shown_and_kept(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        practice = desk.engine._practice_server
        assert practice is not None
        practice.size_limit = 300_000
        (account,) = await desk.engine.accounts.all()
        assert await desk.engine.accounts.size_limit(account) in (0, practice.size_limit)
        await desk.engine.accounts.check(account, None, lambda _step: None)
        limit = await desk.engine.accounts.size_limit(account)
        assert limit > 0
        big = tmp_path / "words.txt"
        big.write_text("one and the same line of text\n" * (limit // 29))
        window = await desk.open(TO)
        window.add_files([big])
        await desk.idle()
        assert " of " in window.strip.total_words()
        await send(desk, window)
        assert asked(window) == [Check.TOO_BIG]
        fix(window, Check.TOO_BIG).click()  # text packs well
        await desk.idle()
        await settle(desk, window)
        (file,) = window.strip.files()
        assert file.name == "files.zip"
        with zipfile.ZipFile(desk.engine.drafts.path_of(file)) as archive:
            assert archive.namelist() == ["words.txt"]
            assert archive.read("words.txt") == big.read_bytes()
        assert room(window).panel is None
        desk.engine.start()
        await send(desk, window)
        await desk.row(desk.sent[0], SendState.SENT)

    stage(scene)


def test_pictures_that_are_too_big_are_shrunk(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        photo = tmp_path / "photo.png"
        Image.effect_noise((2400, 1600), 90).save(photo)  # noise packs badly: some megabytes
        (account,) = await desk.engine.accounts.all()
        await desk.engine._servers.note(account.server, ServerAbilities(size_limit=photo.stat().st_size))
        window = await desk.open(TO)
        window.add_files([photo])
        await desk.idle()
        await send(desk, window)
        assert asked(window) == [Check.TOO_BIG]
        shrink = fix(window, Check.TOO_BIG)
        assert shrink.text() == "Shrink pictures"
        shrink.click()
        await desk.until(lambda: window.strip.total() < photo.stat().st_size // 2)
        await settle(desk, window)
        (file,) = window.strip.files()
        assert file.plan.size is SendSize.MEDIUM
        assert room(window).panel is None

    stage(scene)


def test_a_picture_without_words_is_described(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>Hello</p>"))
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(0)
        assert window.work is not None
        window.work.add_picture(image, "cover.png")
        await desk.idle()
        document = window.editor.document()
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        while pictures.at(cursor) is None:
            assert cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        window.editor.setTextCursor(cursor)
        window.editor.describe_picture("")
        await send(desk, window)
        assert asked(window) == [Check.PICTURE_WITHOUT_WORDS]
        fix(window, Check.PICTURE_WITHOUT_WORDS).click()
        popup = window.findChild(FieldPopup)
        assert popup is not None
        popup.fields[0].setText("The cover")
        popup.accepted.emit(["The cover"])
        popup.close()
        await settle(desk, window)
        assert room(window).panel is None
        assert 'alt="The cover"' in window.editor.html()

    stage(scene)


# words and looks


@pytest.mark.parametrize("check", list(Check))
def test_every_finding_has_words(check: Check) -> None:
    facts = dict.fromkeys(("words", "address", "name", "names", "shown", "target", "list"), "{x} & <y>")
    facts |= {"instead": "a@b.example", "times": "0", "size": "30000000", "limit": "25000000"}
    for count in ("1", "3"):
        words = review_words.of(Finding(check, "Detail.", facts | {"count": count, "times": count}))
        assert words.title
        assert words.detail
        assert "{" not in words.title.replace("{x}", "")
    assert review_words.name_of(check)


class Strict(QTranslator):
    """Knows every sentence, but a sentence without a number not by one: as the catalogues do."""

    def translate(self, _context: str, source: str, _note: str | None = None, number: int = -1) -> str:
        return f"es {source}" if ("%n" in source) == (number >= 0) else ""


@pytest.mark.parametrize("check", list(Check))
@pytest.mark.parametrize("times", ["0", "1", "2"])
def test_every_finding_is_translated(qapp: QApplication, check: Check, times: str) -> None:
    facts = dict.fromkeys(("words", "address", "name", "names", "shown", "target", "list"), "x")
    facts |= {"instead": "a@b.example", "times": times, "size": "30000000", "limit": "25000000", "count": times}
    spanish = Strict()
    qapp.installTranslator(spanish)
    try:
        words = review_words.of(Finding(check, "Detail.", facts))
    finally:
        qapp.removeTranslator(spanish)
    assert words.title.startswith("es ")
    assert words.detail.startswith("es ")


def test_many_findings_scroll_and_leave_room_for_the_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        people = tuple(f"p{n}@gmial.com" for n in range(12))
        window = await desk.open(replace(TO, to=people))
        window.resize(560, 480)
        await send(desk, window)
        assert len(panel(window).rows()) == 12
        found = panel(window)
        assert found.height() < 0.75 * window.height()
        assert window.bottom.isVisible()
        await desk.until(lambda: found.rect().contains(found.stay_button.geometry()))
        await desk.until(lambda: found._scroll.geometry().bottom() < found.stay_button.geometry().top())
        assert found.mapTo(window, found.rect().bottomLeft()).y() < window.bottom.mapTo(window, QPoint(0, 0)).y()
        assert found._scroll.height() >= found.rows()[0].minimumSizeHint().height()
        room(window).close()

    stage(scene)


def test_the_rows_stand_above_the_buttons_where_the_head_is_high(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        people = ("bob@gmial.com", "\u0430na@example.org", *(f"p{n}@many.example" for n in range(11)))
        window = await desk.open(Draft(to=people, html="<p>Please find attached the report.</p>"))
        window.resize(960, 780)
        await send(desk, window)
        found = panel(window)
        assert len(found.rows()) == 4
        await desk.until(lambda: found._scroll.geometry().bottom() < found.stay_button.geometry().top())
        assert found.rect().contains(found.stay_button.geometry())
        room(window).close()

    stage(scene)


def test_a_review_draft_stays_a_draft(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(to=TO.to))
        await send(desk, window)
        assert set(asked(window)) == {Check.NO_SUBJECT, Check.NO_TEXT}
        await window.finish()
        assert [d.to for d in await desk.engine.drafts.all()] == [TO.to]

    stage(scene)
