"""Templates through the compose window: saved, chosen, filled by the form, opened with files and pictures."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.model.draft import Disposition, Draft
from app.model.letter import Way, Wording
from app.model.signature import Choice, Signature
from app.model.signed import TO_COME
from app.model.template import Template
from ui import dialogs
from ui.compose.kept.fields_form import FieldsForm
from ui.compose.picker import Picker
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def folder(desk: ComposeDesk) -> Path:
    made: Path = desk.engine.templates.folder
    made.mkdir(parents=True, exist_ok=True)
    return made


def rooms(window: ComposeWindow) -> Any:
    return window._fittings.rooms.writing


async def dialog_of(desk: ComposeDesk, window: ComposeWindow, kind: type[Any]) -> Any:
    def found() -> list[Any]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    await desk.until(lambda: bool(found()))
    return found()[0]


async def save_as(desk: ComposeDesk, window: ComposeWindow, name: str) -> None:
    rooms(window).as_template.trigger()
    dialog = await dialog_of(desk, window, dialogs.LineDialog)
    dialog.entry.selectAll()
    QTest.keyClicks(dialog.entry, name)
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)


def wanted(window: ComposeWindow) -> list[Draft]:
    found: list[Draft] = []
    window.draft_wanted.connect(found.append)
    return found


def test_a_message_is_kept_as_a_page_that_any_browser_shows_and_comes_back(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(tmp_path / "logo.png"))
        (tmp_path / "price list.txt").write_text("10 EUR")
        stored = await desk.engine.signatures.store(Signature("S", "<p>Signed Ana</p>"))
        await desk.engine.signatures.choose(desk.accounts[0].identity.id, Choice(stored.id))
        window = await desk.open(Draft(to=("{name} <{address}>",), subject="Offer for {company}"))
        await desk.idle()
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello {first_name}, ")
        window.work.add_files([tmp_path / "logo.png"], into_text=True)
        window.work.add_files([tmp_path / "price list.txt"], into_text=False)
        await desk.idle()
        await save_as(desk, window, "Offer")
        await desk.idle()
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "Saved as template “Offer”"
        page = (folder(desk) / "Offer.html").read_text("utf-8")
        assert page.startswith("<!-- Tintero template\nSubject: Offer for {company}\nTo: {name} <{address}>\n")
        assert 'src="Offer.files/logo.png"' in page
        assert "Attachment: Offer.files/price list.txt\n" in page
        assert "Signed Ana" not in page
        assert (folder(desk) / "Offer.files/price list.txt").read_text() == "10 EUR"

        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        form = await dialog_of(desk, window, FieldsForm)
        assert list(form.entries) == ["company", "name", "first_name"]
        QTest.keyClicks(form.to, "Marta Ruiz <marta@ruiz.example>")
        assert [entry.text() for entry in form.entries.values()] == ["Ruiz", "Marta Ruiz", "Marta"]
        form.entries["first_name"].selectAll()
        QTest.keyClick(form.entries["first_name"], Qt.Key.Key_Delete)
        QTest.keyClick(form.entries["name"], Qt.Key.Key_Return)
        await desk.idle()
        (draft,) = drafts
        assert draft.signature == TO_COME
        assert (draft.subject, draft.to) == ("Offer for Ruiz", ("Marta Ruiz <marta@ruiz.example>",))
        made = await desk.open(draft)
        await desk.idle()
        assert made.editor.toPlainText().startswith("Hello {first_name}, ")
        assert made.editor.toPlainText().endswith("-- \nSigned Ana")
        files = {file.name: file.disposition for file in made.strip.files()}
        assert files == {"logo.png": Disposition.INLINE, "price list.txt": Disposition.ATTACHMENT}
        assert not any(file.origin for file in made.strip.files())

    stage(scene)


@pytest.mark.parametrize(("first", "day"), [("first_name", "date"), ("vorname", "datum")])
def test_the_person_under_to_fills_the_form(stage: Stage, first: str, day: str) -> None:
    async def scene(desk: ComposeDesk) -> None:
        (folder(desk) / "Hi.txt").write_text(f"Subject: For {{company}}\n\nHi {{{first}}}, {{topic}} on {{{day}}}?\n")
        window = await desk.open()
        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        assert f"Hi {{{first}}}" in picker.words.toPlainText()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        form = await dialog_of(desk, window, FieldsForm)
        assert form.to.hasFocus() or form.focusWidget() is form.to
        assert list(form.entries) == ["company", first, "topic"]
        QTest.keyClicks(form.to, "Marta Ruiz <marta@ruiz-hermanos.example>")
        assert form.entries[first].text() == "Marta"
        assert form.entries["company"].text() == "Ruiz Hermanos"
        QTest.keyClicks(form.entries["topic"], "lunch")
        QTest.keyClick(form.entries["topic"], Qt.Key.Key_Return)
        await desk.idle()
        (draft,) = drafts
        assert draft.to == ("Marta Ruiz <marta@ruiz-hermanos.example>",)
        assert draft.subject == "For Ruiz Hermanos"
        assert draft.text.startswith("Hi Marta, lunch on ")
        assert "{" not in draft.text
        assert "closed" in desk.told  # the window was empty and made room

    stage(scene)


def test_known_recipients_need_no_form_and_a_written_window_stays(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        (folder(desk) / "Hi.html").write_text("<p>Hi {first_name}</p>")
        window = await desk.open(Draft(to=("Marta Ruiz <marta@ruiz.example>",)))
        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await desk.idle()
        (draft,) = drafts
        assert draft.html == "<p>Hi Marta</p>"
        assert draft.to == ("Marta Ruiz <marta@ruiz.example>",)
        assert "closed" not in desk.told

    stage(scene)


def test_an_answer_takes_the_text_and_the_files_in(stage: Stage, tmp_path: Path) -> None:
    """Whom it goes to, its subject, its thread and its signature stay as they are."""

    async def scene(desk: ComposeDesk) -> None:
        (folder(desk) / "Hi.files").mkdir()
        (folder(desk) / "Hi.files" / "prices.pdf").write_bytes(b"%PDF-1.4")
        head = "Subject: Other\nTo: other@x.example\nAttachment: Hi.files/prices.pdf\n"
        (folder(desk) / "Hi.html").write_text(f"<!-- Tintero template\n{head}-->\n<p>Hi <b>{{first_name}}</b></p>")
        signature = await desk.engine.signatures.store(Signature("Mine", "<p>Ana, Studio</p>"))
        await desk.engine.signatures.choose(desk.accounts[0].identity.id, Choice(signature.id, signature.id))
        path = tmp_path / "letter.eml"
        path.write_bytes(b"From: Marta <marta@ruiz.example>\nMessage-ID: <1@x>\nSubject: Kiln\n\nIs it hot?\n")
        letter = await desk.engine.letters.open(path)
        window = await desk.open(await desk.engine.letters.draft(letter, Way.REPLY, Wording(("Marta wrote:",), "M")))
        await desk.until(lambda: "Studio" in window.editor.toPlainText())
        drafts = wanted(window)
        assert rooms(window).from_template.text() == "Insert template…"
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await desk.until(lambda: "Hi Marta" in window.editor.toPlainText())
        QTest.keyClicks(window.editor, ", soon")
        await desk.idle()
        draft = window.form.read(Draft(in_reply_to="<1@x>"))
        assert drafts == []
        assert (draft.to, draft.subject) == (("Marta <marta@ruiz.example>",), "Re: Kiln")
        assert draft.original is not None
        assert [file.name for file in draft.attachments] == ["prices.pdf"]
        assert "Hi <b>Marta" in draft.html
        assert draft.text.index("Marta, soon") < draft.text.index("Ana, Studio")
        assert draft.text.count("Ana, Studio") == 1

    stage(scene)


def test_a_broken_template_says_so_and_the_others_work(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        (folder(desk) / "A broken one.html").write_text("<!-- Tintero template\nSubject offer\n-->\n<p>x</p>")
        (folder(desk) / "Good.html").write_text("<p>Good</p>")
        window = await desk.open()
        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        assert picker.list.count() == 2
        assert "The other templates work" in picker.words.toPlainText()
        assert not picker.take.isEnabled()
        QTest.keyClick(picker.search, Qt.Key.Key_Down)
        assert picker.take.isEnabled()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await desk.idle()
        assert [draft.html for draft in drafts] == ["<p>Good</p>"]

    stage(scene)


def test_replacing_asks_and_enter_keeps_the_old_one(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        (folder(desk) / "Hi.txt").write_text("Old")
        window = await desk.open(Draft(html="<p>New</p>", text="New"))
        for key, kept in ((Qt.Key.Key_Return, True), (None, False)):
            await save_as(desk, window, "Hi")
            question = await dialog_of(desk, window, dialogs.Question)
            if key is None:
                question.accept()
            else:
                press_in(question, key)
            await desk.idle()
            assert (folder(desk) / "Hi.txt").exists() is kept
        assert "New" in (folder(desk) / "Hi.html").read_text()

    stage(scene)


def press_in(dialog: QDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def test_what_a_template_brings_goes_out_as_our_serializer_writes_it(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        hostile = "<p onclick='x()' class='a'>Hi</p><script>alert(1)</script><img src='http://spy.example/x.png'>"
        (folder(desk) / "Hi.html").write_text(hostile)
        window = await desk.open()
        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await desk.idle()
        made = await desk.open(drafts[0])
        await desk.idle()
        html = made.form.read(drafts[0]).html
        assert "Hi" in html
        assert not any(word in html for word in ("onclick", "class", "script", "spy.example"))

    stage(scene)


def test_escape_leaves_everything_as_it_was(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        drafts = wanted(window)
        rooms(window).from_template.trigger()
        picker = await dialog_of(desk, window, Picker)
        assert "No templates yet" in picker.words.toPlainText()
        QTest.keyClick(picker.search, Qt.Key.Key_Escape)
        await desk.idle()
        assert drafts == []
        assert window.isVisible()
        press(window, Qt.Key.Key_Tab)

    stage(scene)


def test_a_template_without_words_makes_a_message_that_may_have_formats(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        for plain in (False, True):
            message = Draft(to=("Marta <marta@ruiz.example>",), subject="Weekly", plain=plain)
            template = await desk.engine.templates.save("Weekly", message)
            (read,) = await desk.engine.templates.all()
            assert isinstance(read, Template)
            made = await desk.engine.templates.draft_of(read, {})
            assert (made.plain, made.subject, made.to) == (plain, "Weekly", message.to)
            assert read.path == template.path

    stage(scene)
