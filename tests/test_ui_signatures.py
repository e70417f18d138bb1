"""Signatures in the compose window, through its widgets: put in, followed, kept, never doubled, and what arrives."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from ui_editor_parts import faults

from app.message.text.signed import own_words
from app.model.account import Account, Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Original
from app.model.outgoing import SendState
from app.model.signature import Choice, Signature
from app.model.signed import TO_COME
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier
TABLE = "<table border=1><tr><td>logo</td><td>{name}</td></tr></table>"


async def signed(desk: ComposeDesk, html: str = "<p><b>{name}</b>, Studio</p><p>{address}</p>", **more: Any) -> int:
    """The account has a second identity, and its first one signs new messages and answers with `html`."""
    account = desk.accounts[0]
    first = replace(account.identity, address=Address("Ana Prado", account.identity.address.spec))
    second = Identity(Address.parse("Bo <bo@prado.example>"))
    desk.accounts[0] = await desk.engine.accounts.update(replace(account, identities=(first, second)), None)
    stored = await desk.engine.signatures.store(Signature("Studio", html, **more))
    await desk.engine.signatures.choose(identities(desk)[0].id, Choice(stored.id, stored.id))
    return stored.id


def identities(desk: ComposeDesk) -> tuple[Identity, ...]:
    account: Account = desk.accounts[0]
    return account.identities


async def opened(desk: ComposeDesk, draft: Draft | None = None) -> ComposeWindow:
    """A window whose signature has come."""
    window = await desk.open(draft)
    await desk.idle()
    return window


async def send_as(desk: ComposeDesk, window: ComposeWindow, number: int) -> None:
    """Choose the sender by the keyboard."""
    window.head.from_box.setFocus()
    press(window, Qt.Key.Key_Home if number == 0 else Qt.Key.Key_End)
    window.head._on_sender_chosen()
    await desk.idle()


def said(window: ComposeWindow) -> str:
    return window.editor.toPlainText().replace("\u2028", "\n").replace("\xa0", " ")


def menu(window: ComposeWindow) -> QMenu:
    found: QMenu = window._fittings.rooms.writing.signatures
    found.aboutToShow.emit()
    return found


def test_a_new_message_is_signed_and_an_untouched_one_is_no_draft(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        window = await opened(desk)
        address = identities(desk)[0].address.spec
        assert said(window) == f"\n-- \nAna Prado, Studio\n{address}"
        assert window.editor.textCursor().position() == 0
        assert not window.editor.document().isUndoAvailable()
        assert window.form.read(window.work.saver.draft).is_empty
        await window.finish()
        await desk.idle()
        assert await desk.engine.drafts.all() == []

    stage(scene)


def test_a_click_under_the_signature_is_one_into_the_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        window = await opened(desk)
        editor, before = window.editor, said(window)
        port = editor.viewport()
        under = QPoint(port.width() // 2, port.height() - 10)
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=under)
        QTest.keyClicks(editor, "Hello")
        assert said(window) == "Hello" + before
        on_it = QTextCursor(editor.document().lastBlock())
        editor.setTextCursor(on_it)
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=editor.cursorRect().center())
        assert editor.textCursor().block() == editor.document().lastBlock(), "words of the signature can be changed"
        await window.finish()

    stage(scene)


def test_what_arrives_has_the_signature_and_nothing_that_marks_it(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        desk.engine.start()
        window = await opened(desk, Draft(to=("marta@ruiz.example",), subject="Winter"))
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello Marta")
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        plain, html = message.get_body(("plain",)), message.get_body(("html",))
        assert plain is not None
        assert html is not None
        assert plain.get_content().replace("\r\n", "\n").startswith("Hello Marta\n\n-- \nAna Prado, Studio\n")
        assert "<b>Ana Prado</b>, Studio" in html.get_content()
        assert "class=" not in html.get_content()
        assert " id=" not in html.get_content()

    stage(scene)


def test_the_signature_follows_the_sender_and_undo_brings_the_old_one(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        other = await desk.engine.signatures.store(Signature("Short", "<p>Bo</p>"))
        await desk.engine.signatures.choose(identities(desk)[1].id, Choice(other.id))
        window = await opened(desk)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        before = window.editor.html()
        await send_as(desk, window, 1)
        assert said(window) == "Hello\n-- \nBo"
        window.editor.undo()
        assert window.editor.html() == before
        window.editor.redo()
        assert said(window) == "Hello\n-- \nBo"
        await send_as(desk, window, 0)
        assert window.editor.html() == before
        assert faults(before) == []

    stage(scene)


def test_a_sender_without_a_signature_takes_it_away(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        window = await opened(desk)
        await send_as(desk, window, 1)
        assert said(window) == ""
        await send_as(desk, window, 0)
        assert said(window).startswith("\n-- \nAna Prado")
        assert said(window).count("-- ") == 1

    stage(scene)


def test_an_edited_signature_stays_and_the_other_is_offered(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        other = await desk.engine.signatures.store(Signature("Short", "<p>Bo</p>"))
        await desk.engine.signatures.choose(identities(desk)[1].id, Choice(other.id))
        window = await opened(desk)
        window.editor.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(window.editor, " on holiday")
        await send_as(desk, window, 1)
        assert said(window).endswith(" on holiday")
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "Your edited signature was kept"
        assert "bo@prado.example usually signs with “Short”." in notice.sentence
        window.notices.banner().buttons[0].click()
        await desk.idle()
        assert said(window) == "\n-- \nBo"
        assert window.notices.current() is None

    stage(scene)


def test_a_signature_that_was_taken_out_does_not_come_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        window = await opened(desk)
        QTest.keyClicks(window.editor, "x")
        window.editor.selectAll()
        press_in(window, Qt.Key.Key_Delete)
        await send_as(desk, window, 1)
        await send_as(desk, window, 0)
        assert said(window) == ""

    stage(scene)


def press_in(window: ComposeWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.editor, key)


@pytest.mark.parametrize(
    "html", ["<p>{name}</p><p>b</p>", TABLE, "<ul><li>{name}</li><li>b</li></ul>", "<h2>{name}</h2>"]
)
def test_a_stored_draft_knows_its_signature_again(stage: Stage, html: str) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, html)
        window = await opened(desk)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        before = window.editor.html()
        await window.finish()
        await desk.idle()
        (draft,) = await desk.engine.drafts.all()
        assert draft.html == before
        assert draft.signature is not None
        assert draft.signature.html in draft.html
        assert own_words(draft).strip() == "Hello"
        again = await opened(desk, draft)
        assert again.editor.html() == before
        found = again.form.read(draft).signature
        assert found is not None
        assert replace(found, words="") == replace(draft.signature, words="")
        assert found.words.split() == draft.signature.words.split()
        await send_as(desk, again, 1)
        assert said(again) == "Hello"
        await send_as(desk, again, 0)
        assert again.editor.html() == before

    stage(scene)


def test_a_message_of_a_template_is_signed_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>{name}</p>")
        window = await opened(desk, Draft(html="<p>Dear Marta</p>", text="Dear Marta", signature=TO_COME))
        assert said(window) == "Dear Marta\n-- \nAna Prado"
        copied = await opened(desk, Draft(html="<p>Somebody's own</p>", text="Somebody's own"))
        assert said(copied) == "Somebody's own"

    stage(scene)


def test_choosing_by_the_menu(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>Long</p>")
        await desk.engine.signatures.store(Signature("Private", "<p>Just Ana</p>"))
        window = await opened(desk)
        names = [action.text() for action in menu(window).actions() if action.text()]
        assert names == ["Private", "Studio", "No signature", "Signatures…"]
        assert [action.text() for action in menu(window).actions() if action.isChecked()] == ["Studio"]
        menu(window).actions()[0].trigger()
        await desk.idle()
        assert said(window) == "\n-- \nJust Ana"
        wanted: list[str] = []
        window.settings_wanted.connect(wanted.append)
        menu(window).actions()[-1].trigger()
        assert wanted == ["signatures"]
        menu(window).actions()[2].trigger()
        await desk.idle()
        assert said(window) == ""
        assert [action.text() for action in menu(window).actions() if action.isChecked()] == ["No signature"]

    stage(scene)


def test_a_picture_of_a_signature_comes_and_goes_with_it(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(tmp_path / "logo.png"))
        (tmp_path / "sig.html").write_text(
            "<style>p {color: #1c6a3d}</style><p>{name} <img src='logo.png' alt='logo'></p>"
        )
        account = desk.accounts[0]
        signature = await desk.engine.signatures.add_file(tmp_path / "sig.html")
        await desk.engine.signatures.choose(account.identity.id, Choice(signature.id))
        desk.engine.start()
        window = await opened(desk, Draft(to=("marta@ruiz.example",), subject="Winter"))
        (file,) = window.strip.files()
        assert (file.name, file.disposition) == ("logo.png", Disposition.INLINE)
        assert "color:#1c6a3d" in window.editor.html()
        menu(window).actions()[1].trigger()
        await desk.idle()
        assert window.strip.files() == ()
        menu(window).actions()[0].trigger()
        await desk.idle()
        assert len(window.strip.files()) == 1
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        pictures = [part for part in message.walk() if part.get_content_maintype() == "image"]
        assert [part["Content-ID"] for part in pictures] == [f"<{file.content_id}>"]

    stage(scene)


def test_a_changed_file_signs_as_it_is_now(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        path = tmp_path / "sig.html"
        path.write_text("<p>First</p>")
        signature = await desk.engine.signatures.add_file(path)
        await desk.engine.signatures.choose(desk.accounts[0].identity.id, Choice(signature.id))
        assert said(await opened(desk)) == "\n-- \nFirst"
        path.write_text("<p>The second one</p>")
        assert said(await opened(desk)) == "\n-- \nThe second one"
        path.unlink()
        assert said(await opened(desk)) == "\n-- \nThe second one"

    stage(scene)


@pytest.mark.parametrize(("below", "separator"), [(False, False), (True, True)])
def test_above_or_below_the_quote(stage: Stage, below: bool, separator: bool) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>Signed Ana</p>")
        await desk.engine.preferences.change(signature_below_quote=below)
        desk.engine.start()
        copies = [await desk.engine.drafts.attach_bytes(n, t, b"<p>Quoted words</p>") for n, t in PARTS]
        original = Original(copies[0], copies[1], heading=("Marta wrote:",), title="Marta", lines=1)
        draft = Draft(
            to=("marta@ruiz.example",), subject="Re: Winter", original=original, in_reply_to="<1@ruiz.example>"
        )
        window = await opened(desk, draft)
        assert (said(window) == "\n-- \nSigned Ana") is separator
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "My answer")
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        for kind in ("plain", "html"):
            body = message.get_body((kind,))
            assert body is not None
            words = body.get_content()
            order = (
                ["My answer", "Quoted words", "Signed Ana"] if below else ["My answer", "Signed Ana", "Quoted words"]
            )
            assert [words.count(one) for one in order] == [1, 1, 1]
            assert sorted(order, key=words.index) == order

    stage(scene)


PARTS = (("o.html", "text/html"), ("o.txt", "text/plain"))


def test_the_signature_is_not_lost_while_somebody_types_at_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>{name}</p>")
        window = await desk.open()
        QTest.keyClicks(window.editor, "Typed early")
        await desk.idle()
        assert said(window) == "Typed early\n-- \nAna Prado"
        assert window.editor.textCursor().position() == len("Typed early")
        QTest.keyClicks(window.editor, " on")
        assert said(window).startswith("Typed early on\n")

    stage(scene)


def test_attachments_of_a_signature_do_not_make_a_draft() -> None:
    logo = Attachment("logo.png", "image/png", 10, "k", Disposition.INLINE, "a@b")
    from_signature = replace(
        Draft(html='<div>\n<p><img src="cid:a@b"></p></div>', text="-- \n", attachments=(logo,)),
        signature=replace(TO_COME, id=3, html='<p><img src="cid:a@b"></p>', words="-- \n", pictures=("a@b",)),
    )
    assert from_signature.is_empty
    assert not replace(from_signature, text="-- \nx").is_empty
    assert not replace(from_signature, attachments=(logo, replace(logo, content_id="c@d"))).is_empty
    assert not replace(from_signature, signature=None).is_empty


def test_plain_messages_get_the_text_twin(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p><b>{name}</b></p>", text="{name} in words")
        window = await opened(desk, Draft(plain=True))
        assert said(window) == "\n\n-- \nAna Prado in words"
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        draft = window.form.read(window.work.saver.draft)
        assert draft.html == ""
        assert draft.text == "Hello\n\n-- \nAna Prado in words"
        assert own_words(draft) == "Hello"
        await send_as(desk, window, 1)
        assert said(window) == "Hello"

    stage(scene)


def test_turning_the_sheet_over_keeps_one_signature(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p><b>{name}</b></p>")
        window = await opened(desk)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        draft = window.form.read(window.work.saver.draft)
        window.editor.load_lines(draft.text)
        window.form.set_plain(True)
        turned = window.form.read(draft)
        assert turned.signature is not None
        assert turned.signature.words == "-- \nAna Prado"
        await send_as(desk, window, 1)
        assert said(window) == "Hello"

    stage(scene)


def test_editing_a_sent_message_as_new_doubles_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        desk.engine.start()
        window = await opened(desk, Draft(to=("marta@ruiz.example",), subject="Winter"))
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        before = window.editor.html()
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        again = await opened(desk, await desk.engine.outbox.edit_as_new(desk.sent[0]))
        assert again.editor.html() == before
        await send_as(desk, again, 1)
        assert said(again) == "Hello"

    stage(scene)


def test_a_window_that_crashed_comes_back_with_one_signature(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk)
        window = await opened(desk)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        window.work.save()
        await desk.idle()
        (draft,) = await desk.engine.drafts.all()
        assert draft.open_in_window
        again = await opened(desk, draft)
        assert again.editor.html() == window.editor.html()
        assert said(again).count("-- ") == 1

    stage(scene)


def test_text_below_or_above_the_signature_is_the_writers_own(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>Ana</p><p>Studio</p>")
        window = await opened(desk)
        window.editor.moveCursor(QTextCursor.MoveOperation.End)
        press_in(window, Qt.Key.Key_Return)
        QTest.keyClicks(window.editor, "PS")
        window.editor.moveCursor(QTextCursor.MoveOperation.Start)
        window.editor.moveCursor(QTextCursor.MoveOperation.Down)
        press_in(window, Qt.Key.Key_Return)
        press_in(window, Qt.Key.Key_Up)
        QTest.keyClicks(window.editor, "Bye")
        draft = window.form.read(window.work.saver.draft)
        assert draft.signature is not None
        assert draft.signature.intact
        assert draft.signature.words == "-- \nAna\nStudio"
        assert own_words(draft).split() == ["Bye", "PS"]
        await send_as(desk, window, 1)
        assert said(window) == "\nBye\nPS"

    stage(scene)


def test_a_signature_that_was_cut_and_put_in_again_is_known(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>Ana</p><p>Studio</p>")
        window = await opened(desk)
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        draft = window.form.read(window.work.saver.draft)
        html = window.editor.html()
        window.editor.selectAll()
        data = window.editor.createMimeDataFromSelection()
        press_in(window, Qt.Key.Key_Delete)
        gone = window.form.read(draft).signature
        assert gone is not None
        assert gone.words == ""
        window.editor.insertFromMimeData(data)
        await desk.idle()
        found = window.form.read(draft).signature
        assert found is not None
        assert found.words == "-- \nAna\nStudio"
        await send_as(desk, window, 1)
        assert said(window) == "Hello"
        for _ in range(3):
            window.editor.undo()
        assert window.editor.html() == html

    stage(scene)


def test_whoever_replaces_everything_writes_own_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await signed(desk, "<p>Ana</p><p>Studio</p>")
        window = await opened(desk)
        window.editor.selectAll()
        QTest.keyClicks(window.editor, "I attach the file")
        draft = window.form.read(window.work.saver.draft)
        assert own_words(draft) == "I attach the file"
        assert draft.signature is not None
        assert draft.signature.words == ""
        await send_as(desk, window, 1)
        await send_as(desk, window, 0)
        assert said(window) == "I attach the file"

    stage(scene)
