"""Answering a letter in the compose window: the sealed original, what a person does with it, and what arrives."""

from __future__ import annotations

import base64
from collections.abc import Callable, Coroutine
from email.message import EmailMessage
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage, press
from letter_cases import PNG
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.model.draft import Draft, Original, OwnText
from app.model.letter import Letter, Way
from app.model.outgoing import SendState
from app.model.signature import Choice, Signature
from ui import dialogs
from ui.compose.quote.quote_block import QuoteBlock
from ui.compose.window import ComposeWindow
from ui.reader.words import wording
from ui.settings.window import SettingsWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
RICH = (
    '<html><head><style>.x{color:#cc0000}</style></head><body><p class="x">First   line &eacute;</p>'
    '<p>Second line <img src="cid:kiln@x" width="40" height="20" alt="kiln"></p></body></html>'
)


def letter_octets(html: str = RICH, lines: int = 2) -> bytes:
    message = EmailMessage()
    message["From"] = "Marta Ruiz <marta@ruiz.example>"
    message["To"] = "Bob <bob@ruiz.example>"
    message["Subject"] = "AW: Kiln"
    message["Message-ID"] = "<2@ruiz.example>"
    message["References"] = "<1@ruiz.example>"
    message["Date"] = "Wed, 18 Nov 2026 10:42:00 +0100"
    message.set_content("First line\n" + "more\n" * (lines - 1))
    message.add_alternative(html, subtype="html")
    rich = message.get_payload()[1]
    rich.add_related(PNG, "image", "png", cid="<kiln@x>")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="quote.pdf")
    return message.as_bytes()


async def read(desk: ComposeDesk, octets: bytes) -> Letter:
    path = desk.engine.profile.parent / "letter.eml"
    path.write_bytes(octets)
    return await desk.engine.letters.open(path)


async def answer(desk: ComposeDesk, way: Way = Way.REPLY, octets: bytes = b"") -> ComposeWindow:
    """A window as the reader's button opens it."""
    letter = await read(desk, octets or letter_octets())
    return await desk.open(await desk.engine.letters.draft(letter, way, wording(letter, way, ENGLISH)))


def block_of(window: ComposeWindow) -> QuoteBlock:
    found = window._fittings.rooms.quote.block
    assert isinstance(found, QuoteBlock)
    return found


def original_of(window: ComposeWindow) -> Original:
    found = window.form.original
    assert found is not None
    return found


def html_of(desk: ComposeDesk, original: Original) -> str:
    return desk.engine.drafts.path_of(original.html).read_text("utf-8")


async def send(desk: ComposeDesk, window: ComposeWindow) -> EmailMessage:
    window.editor.setFocus()
    press(window, Qt.Key.Key_Return, CTRL)
    await desk.until(lambda: bool(desk.sent))
    await desk.engine.outbox.run_until_idle()
    await desk.row(desk.sent[0], SendState.SENT)
    (found,) = desk.received()
    return found


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_reply_arrives_with_the_original_byte_for_byte(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY_ALL)
        sealed, original = html_of(desk, original_of(window)), original_of(window)
        assert window.editor.hasFocus()
        QTest.keyClicks(window.editor, "I sign on Monday.")
        got = await send(desk, window)
        assert got["To"] == "Marta Ruiz <marta@ruiz.example>, Bob <bob@ruiz.example>"
        assert got["Subject"] == "Re: Kiln"
        assert got["In-Reply-To"] == "<2@ruiz.example>"
        assert str(got["References"]).split() == ["<1@ruiz.example>", "<2@ruiz.example>"]
        html = body(got, "html")
        inside = html[html.index("<blockquote") : html.rindex("</blockquote>")].partition(">\n")[2].removesuffix("\n")
        assert inside == sealed
        assert (
            html.index("I sign on Monday.")
            < html.index("On Wednesday, 18 November 2026, 10:42")
            < html.index("<blockquote")
        )
        related = next(part for part in got.walk() if part.get_content_type() == "multipart/related")
        picture = next(part for part in related.walk() if part.get_content_type() == "image/png")
        assert picture["Content-ID"] == "<kiln@x>"
        assert picture.get_content() == PNG
        assert not [part for part in got.walk() if part.get_content_disposition() == "attachment"]
        text = body(got, "plain")
        assert text.startswith(
            "I sign on Monday.\n\nOn Wednesday, 18 November 2026, 10:42, Marta Ruiz wrote:\n> First line\n> more\n"
        )
        assert original.pictures[0].size == len(PNG)

    stage(scene)


def test_a_forward_brings_text_pictures_and_files_along(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.FORWARD)
        sealed = html_of(desk, original_of(window))
        assert window.head.to.entry().hasFocus()
        QTest.keyClicks(window.head.to.entry(), "carl@ruiz.example,")
        got = await send(desk, window)
        assert got["Subject"] == "Fwd: Kiln"
        assert got["In-Reply-To"] is None
        assert got["References"] is None
        html, text = body(got, "html"), body(got, "plain")
        assert sealed in html
        assert "<blockquote" not in html
        for said in ("Forwarded message", "Marta Ruiz <marta@ruiz.example>", "AW: Kiln", "Bob <bob@ruiz.example>"):
            assert said in text
        assert [part.get_filename() for part in got.iter_attachments()] == ["quote.pdf"]

    stage(scene)


def test_a_message_is_forwarded_as_an_attachment(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        octets = letter_octets().replace(b"\n", b"\r\n").replace(b"Subject:", b"Bcc: secret@x.example\r\nSubject:", 1)
        window = await answer(desk, Way.FORWARD_ATTACHED, octets)
        assert window.form.original is None
        QTest.keyClicks(window.head.to.entry(), "carl@ruiz.example,")
        got = await send(desk, window)
        (attached,) = [part for part in got.walk() if part.get_content_type() == "message/rfc822"]
        inner = attached.get_payload(0)
        assert inner["Subject"] == "AW: Kiln"
        assert inner["Bcc"] is None
        assert attached.get_filename() == "AW: Kiln.eml"

    stage(scene)


def test_a_letter_is_edited_as_new(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.EDIT_AS_NEW)
        assert window.form.original is None
        assert window.head.subject.text() == "AW: Kiln"
        assert window.head.to.texts() == ("Bob <bob@ruiz.example>",)
        assert "Second line" in window.editor.text()
        assert {file.name for file in window.strip.files()} == {"part-1.png", "quote.pdf"}
        got = await send(desk, window)
        assert "Second line" in body(got, "plain")
        assert got["In-Reply-To"] is None

    stage(scene)


def test_the_original_is_kept_over_saving_and_opening(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        original = original_of(window)
        QTest.keyClicks(window.editor, "Hello")
        assert await window.finish()
        (draft,) = await desk.engine.drafts.all()
        assert draft.original == original
        assert "First" not in draft.html + draft.text
        again = await desk.open(draft)
        assert again.form.original == original
        assert block_of(again).isVisible()
        await desk.engine.drafts.sweep()
        assert html_of(desk, original)

    stage(scene)


def test_a_reply_that_nobody_touched_leaves_nothing_behind(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        assert await window.finish()
        assert await desk.engine.drafts.all() == []

    stage(scene)


def test_short_originals_are_open_and_long_ones_folded(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        short = await answer(desk)
        assert block_of(short).is_open
        await desk.until(lambda: "Second line" in block_of(short).view.toPlainText())
        assert block_of(short).view.isReadOnly()
        long = await answer(desk, Way.REPLY, letter_octets(lines=60))
        block = block_of(long)
        assert not block.is_open
        assert block.view.toPlainText() == ""
        assert block.accessibleName() == "Original message, sealed, collapsed"
        assert block.toggle.text() == "Show"
        block.toggle.click()
        await desk.until(lambda: "Second line" in block.view.toPlainText())
        assert block.accessibleName() == "Original message, sealed, expanded"
        assert block.height() < 0.55 * long.paper.height()

    stage(scene)


def test_the_original_makes_room_for_questions_in_a_low_window(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        block = block_of(window)
        window.resize(700, 480)
        window.head.subject.clear()
        QTest.keyClicks(window.editor, "See the attached file.")
        assert block.is_open
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: not block.is_open)
        press(window, Qt.Key.Key_Escape)
        await desk.until(lambda: block.is_open)
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: not block.is_open)
        block.toggle.click()
        assert block.is_open  # whoever asks for it gets it
        block.toggle.click()
        window.editor.setFocus()
        press(window, Qt.Key.Key_Escape)
        await desk.until(lambda: window.paper.height() > 250)
        assert not block.is_open  # and nobody opens what a person folded
        assert desk.sent == []

    stage(scene)


def test_the_original_by_keyboard_alone(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(lines=60))
        block = block_of(window)
        press(window, Qt.Key.Key_O, CTRL | SHIFT)
        await desk.until(lambda: "Second line" in block.view.toPlainText())
        assert block.view.hasFocus()
        press(window, Qt.Key.Key_Escape)
        assert block.toggle.hasFocus()
        press(window, Qt.Key.Key_Space)
        assert not block.is_open
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "mine")
        press(window, Qt.Key.Key_F6)
        assert block.toggle.hasFocus()
        press(window, Qt.Key.Key_Q, CTRL | SHIFT)
        await desk.until(lambda: window.form.original is None)
        assert "Second line" in window.editor.text()

    stage(scene)


def test_quote_inline_makes_it_text_and_can_be_taken_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        original = original_of(window)
        QTest.keyClicks(window.editor, "mine")
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)
        assert window._fittings.rooms.quote.block is None
        html = window.editor.html()
        assert html.index("mine") < html.index("Marta Ruiz wrote:") < html.index('<blockquote type="cite"')
        assert html.index("<blockquote") < html.index("First line")
        assert window.editor.textCursor().position() == len("mine")
        (file,) = window.strip.files()
        assert file.content_id == "kiln@x"
        banner = window.notices.banner()
        assert banner is not None
        banner.buttons[-1].click()
        assert window.form.original == original
        assert window.editor.text().strip() == "mine"
        await desk.until(lambda: block_of(window).isVisible())

    stage(scene)


@pytest.mark.parametrize("way", ["inline", "plain"])
def test_undo_of_quoting_seals_the_original_again(stage: Stage, way: str) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        original = original_of(window)
        QTest.keyClicks(window.editor, "mine")
        getattr(window._fittings.rooms.quote, way).trigger()
        await desk.until(lambda: window.form.original is None)
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.form.original == original
        assert window.editor.text().strip() == "mine"
        assert window.notices.banner() is None
        press(window, Qt.Key.Key_Z, CTRL | SHIFT)
        assert window.form.original is None
        assert "First line" in window.editor.text()
        assert window.notices.banner() is not None
        press(window, Qt.Key.Key_Z, CTRL)
        QTest.keyClicks(window.editor, "!")
        assert window.form.original == original
        assert "First line" not in (await send_text(desk, window)).partition("wrote:")[0]

    stage(scene)


async def send_text(desk: ComposeDesk, window: ComposeWindow) -> str:
    return body(await send(desk, window), "plain")


def test_quoted_inline_it_arrives_with_its_picture(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)
        got = await send(desk, window)
        assert [p["Content-ID"] for p in got.walk() if p.get_content_type() == "image/png"] == ["<kiln@x>"]
        assert "> Second line" in body(got, "plain")
        assert "#cc0000" in body(got, "html")

    stage(scene)


def test_the_selection_alone_is_quoted_at_the_cursor(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        block = block_of(window)
        await desk.until(lambda: "Second line" in block.view.toPlainText())
        cursor = block.view.textCursor()
        cursor.setPosition(0)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        block.view.setTextCursor(cursor)
        window._fittings.rooms.quote.inline.trigger()
        assert window.form.original is not None
        assert "First" in window.editor.text()
        assert "Second" not in window.editor.text()
        QTest.keyClicks(window.editor, "my answer")
        html = window.editor.html()
        assert html.index("First") < html.index("</blockquote>") < html.index("my answer")

    stage(scene)


def test_a_paragraph_selected_by_three_clicks_is_quoted_without_an_empty_one(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        block = block_of(window)
        await desk.until(lambda: "Second line" in block.view.toPlainText())
        cursor = block.view.textCursor()
        cursor.setPosition(0)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        block.view.setTextCursor(cursor)
        window._fittings.rooms.quote.inline.trigger()
        quote = window.editor.html().partition("<blockquote")[2].partition("</blockquote>")[0]
        assert "First" in quote
        assert "&nbsp;" not in quote
        assert quote.count("<p") == 1

    stage(scene)


SHOUTED = '<p style="color:#aa0000;margin:20px"><b>Where is it?</b></p><p>And when?</p>'


def test_an_answer_does_not_look_like_what_it_answers(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(SHOUTED, 1))
        block = block_of(window)
        await desk.until(lambda: "Where" in block.view.toPlainText())
        block.view.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        window._fittings.rooms.quote.inline.trigger()
        QTest.keyClicks(window.editor, "Here.")
        answered = window.editor.html().partition("</blockquote>")[2]
        assert "#aa0000" not in answered
        assert "<b>" not in answered
        assert '<p style="margin:0 0 7.5pt">Here.</p>' in answered

    stage(scene)


def test_enter_twice_in_a_quote_goes_on_in_ones_own_look(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(SHOUTED, 1))
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)
        place = window.editor.document().find("Where is it?")
        place.clearSelection()
        window.editor.setTextCursor(place)
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Return)
        QTest.keyClicks(window.editor, "Here.")
        html = window.editor.html()
        before, answered, after = html.partition('<p style="margin:0 0 7.5pt">Here.</p>')
        assert answered
        assert before.count("<blockquote") == before.count("</blockquote>")
        assert "<blockquote" in after
        assert "And when?" in after

    stage(scene)


def test_enter_twice_between_quoted_words_makes_room_for_an_answer(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(SHOUTED, 1))
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)
        quoted = window.editor.html()
        place = window.editor.document().find("Where")
        place.clearSelection()
        window.editor.setTextCursor(place)
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Return)
        QTest.keyClicks(window.editor, "Here.")
        before, answered, after = window.editor.html().partition('<p style="margin:0 0 7.5pt">Here.</p>')
        assert answered
        assert before.count("<blockquote") == before.count("</blockquote>") == 1
        assert "Where" in before
        assert "is it?" in after.partition("<blockquote")[2]
        while window.editor.document().isUndoAvailable() and window.editor.html() != quoted:
            press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.html() == quoted

    stage(scene)


def test_enter_before_a_quoted_paragraph_makes_room_for_an_answer(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(SHOUTED, 1))
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)
        place = window.editor.document().find("And when?")
        place.setPosition(place.selectionStart())
        window.editor.setTextCursor(place)
        press(window, Qt.Key.Key_Return)
        QTest.keyClicks(window.editor, "Here.")
        before, answered, after = window.editor.html().partition('<p style="margin:0 0 7.5pt">Here.</p>')
        assert answered
        assert "Where is it?" in before
        assert "And when?" in after.partition("<blockquote")[2]

    stage(scene)


def test_quote_as_plain_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        window._fittings.rooms.quote.plain.trigger()
        await desk.until(lambda: window.form.original is None)
        assert "> First line" in window.editor.text()
        assert "<blockquote" not in window.editor.html()

    stage(scene)


def test_remove_and_bring_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        original = original_of(window)
        QTest.keyClicks(window.editor, "mine")
        window._fittings.rooms.quote.remove.trigger()
        assert window.form.original is None
        assert window._fittings.rooms.quote.block is None
        banner = window.notices.banner()
        assert banner is not None
        banner.buttons[-1].click()
        assert window.form.original == original
        window._fittings.rooms.quote.remove.trigger()
        got = await send(desk, window)
        assert "First line" not in body(got, "html") + body(got, "plain")
        assert not [p for p in got.walk() if p.get_content_type() == "image/png"]

    stage(scene)


def test_a_large_original_is_not_made_text_without_asking(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def ask(_parent: object, title: str, *_: object, **__: object) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "ask", ask)

    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(RICH + "<p>word word</p>" * 6_000, 60))
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: len(asked) == 1)
        await desk.idle()
        assert window.form.original is not None
        window._fittings.rooms.quote.inline.trigger()
        await desk.until(lambda: window.form.original is None)

    stage(scene)


def test_below_the_quote_where_the_person_wants_it(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(reply_place="below")
        window = await answer(desk)
        block = block_of(window)
        assert block.geometry().top() < window.editor.geometry().top()
        QTest.keyClicks(window.editor, "mine at the end")
        got = await send(desk, window)
        html, text = body(got, "html"), body(got, "plain")
        assert html.index("</blockquote>") < html.index("mine at the end")
        assert text.index("> First line") < text.index("mine at the end")

    stage(scene)


def test_the_place_of_the_answer_is_a_setting(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        settings = SettingsWindow(desk.engine, desk.tasks)
        settings.show()
        settings.list.setCurrentRow(settings.stack.indexOf(settings.writing))
        settings.writing.reply.button("below").click()
        await desk.until(lambda: desk.engine.preferences.current.reply_place == "below")
        settings.close()
        assert original_of(await answer(desk)).own_text is OwnText.BELOW

    stage(scene)


def test_an_original_that_is_gone_from_the_disk_is_said_and_nothing_is_sent(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk, Way.REPLY, letter_octets(lines=60))
        desk.engine.drafts.path_of(original_of(window).html).unlink()
        QTest.keyClicks(window.editor, "mine")
        press(window, Qt.Key.Key_Return, CTRL)
        await desk.idle()
        await desk.until(lambda: window.notices.banner() is not None)
        assert desk.sent == []
        assert window.isVisible()

    stage(scene)


async def has_draft(desk: ComposeDesk, window: ComposeWindow) -> bool:
    """Closed by its key, whether the message stays in Drafts."""
    press(window, Qt.Key.Key_W, CTRL)
    await desk.until(lambda: "closed" in desk.told)
    return bool(await desk.engine.drafts.all())


@pytest.mark.parametrize("way", [Way.REPLY, Way.FORWARD, Way.FORWARD_ATTACHED])
def test_an_answer_without_a_word_leaves_nothing_behind(stage: Stage, way: Way) -> None:
    """Also where a signature came by itself, and the draft was stored meanwhile."""

    async def scene(desk: ComposeDesk) -> None:
        signature = await desk.engine.signatures.store(Signature("Mine", "<p>Ana, <b>Studio</b></p>"))
        await desk.engine.signatures.choose(desk.accounts[0].identity.id, Choice(signature.id, signature.id))
        window = await answer(desk, way)
        await desk.until(lambda: "Studio" in window.editor.toPlainText())
        assert window.work is not None
        window.work.autosave.take()
        await window.work.saver.flush()
        assert await desk.engine.drafts.all()
        assert not await has_draft(desk, window)

    stage(scene)


@pytest.mark.parametrize("deed", ["word", "subject", "person", "save", "original"])
def test_an_answer_that_somebody_touched_stays(stage: Stage, deed: str) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        if deed == "word":
            QTest.keyClicks(window.editor, "I")
        elif deed == "subject":
            window.head.subject.setFocus()
            QTest.keyClicks(window.head.subject, "!")
        elif deed == "person":
            window.head.to.entry().setFocus()
            QTest.keyClicks(window.head.to.entry(), "bo@x.example,")
        elif deed == "save":
            press(window, Qt.Key.Key_S, CTRL)
        else:
            window._fittings.rooms.quote.remove.trigger()
        assert await has_draft(desk, window)

    stage(scene)


def test_the_text_of_the_original_is_not_the_writers(stage: Stage) -> None:
    """What looks at the writer's own words (checks, counts, signatures) never meets the original."""

    async def scene(desk: ComposeDesk) -> None:
        window = await answer(desk)
        QTest.keyClicks(window.editor, "mine")
        draft = window.form.read(Draft())
        assert draft.text.strip() == "mine"
        assert "First" not in draft.html
        assert draft.attachments == ()
        assert base64.b64encode(PNG).decode() not in draft.html

    stage(scene)
