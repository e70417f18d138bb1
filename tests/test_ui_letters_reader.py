"""Opening a message file: the reader's window, its files, its buttons, and every way that leads there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from letter_cases import HEAD, HOSTILE, PNG, attachment, multipart, part, plain
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from test_ui_shell import account, program, until

from app.message.letter.parse import parse as parse_letter
from app.model.address import Address
from app.model.draft import Draft
from app.model.letter import Flaw, Letter, LetterFile, Way
from app.model.outgoing import SendState
from ui import dialogs
from ui.compose.text.importer import load_importer
from ui.compose.window import ComposeWindow
from ui.dialogs import Question
from ui.home.folders import Place
from ui.home.letter_drop import LetterDrop
from ui.home.paper import Paper
from ui.home.preview_pane import Deed
from ui.main import parse
from ui.reader import words
from ui.reader.rendering import is_showable, readable, rendered
from ui.reader.window import ReaderWindow
from ui.shell import Shell
from ui.start import errand
from ui.start.errand import Errand
from ui.start.practising import practice_account

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
T = TypeVar("T")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LETTER = HEAD.replace(b"To: ana@prado.example", b"To: ana@prado.example, bob@x.example") + (
    b"Date: Wed, 18 Nov 2026 10:42:00 +0100\r\n"
) + multipart(
    part(b"<p>Hello <b>Ana</b> <img src='cid:p@x'><img src='https://x.example/a.png' width=9></p>", b"text/html"),
    part(PNG, b"image/png", b"Content-ID: <p@x>\r\n"),
    attachment(b"filename=plan.pdf", b"%PDF-1.4"),
    attachment(b"filename=run.exe", b"MZ"),
    part(HEAD + b"\r\ninner words", b"message/rfc822"),
    kind=b"mixed",
)[len(HEAD) :]  # fmt: skip


def letter_file(folder: Path, octets: bytes = LETTER, name: str = "letter.eml") -> Path:
    path = folder / name
    path.write_bytes(octets)
    return path


def readers(shell: Shell) -> list[ReaderWindow]:
    return [w for w in shell._others.values() if isinstance(w, ReaderWindow)]


async def opened(shell: Shell, path: Path) -> ReaderWindow:
    shell.hand_over([str(path)])
    window = await until(lambda: readers(shell)[0] if readers(shell) else None)
    await until(lambda: window.paper.toPlainText() or None)
    return window


def test_a_letter_is_shown_and_nothing_is_fetched(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path))
            assert window.windowTitle() == "Kiln – Tintero"
            assert "Hello Ana" in window.paper.toPlainText()
            assert window.banner is not None
            assert window.banner.level == "info"
            assert [file.name for file in window.letter.attachments] == ["plan.pdf", "run.exe", "Kiln.eml"]
            html = window.paper.document()
            assert not html.isUndoRedoEnabled()
            assert window.focusWidget() is window.paper
            window.paper.highlighted.emit(QUrl("https://bank.example/<b>"))
            assert window.paper.viewport().toolTip() == "https://bank.example/%3Cb%3E"
            assert set(window.buttons) == {Way.REPLY, Way.REPLY_ALL, Way.FORWARD}
            assert shell.composes == []

    qrun(body())


def test_words_read_from_the_right_begin_where_all_lines_do(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        path = tmp_path / "letter.eml"
        head = "From: דני <d@il.example>\r\nTo: ana@prado.example\r\nSubject: שלום\r\n"
        path.write_bytes(f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\nשלום\r\n".encode())
        async with program(profile, account()) as shell:
            window = await opened(shell, path)
            people = window.people.itemAtPosition(0, 1)
            assert people is not None
            for label in (window._subject, people.widget()):
                assert isinstance(label, QLabel)
                image = label.grab().toImage()
                ground = image.pixelColor(image.width() - 1, 0)
                half = range(image.width() // 2, image.width())
                assert all(image.pixelColor(x, y) == ground for x in half for y in range(image.height()))

    qrun(body())


def test_an_ampersand_in_the_name_of_a_file_is_seen(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        path = tmp_path / "letter.eml"
        path.write_bytes(multipart(part(b"hello"), attachment(b"filename=Q&A.pdf")))
        async with program(profile, account()) as shell:
            window = await opened(shell, path)
            (button,) = (b for b in window.findChildren(QPushButton) if "pdf" in b.text())
            assert "Q&&A.pdf" in button.text()
            assert "Q&A.pdf" in button.accessibleName()

    qrun(body())


@pytest.mark.parametrize(
    ("key", "modifier", "subject", "to"),
    [
        (Qt.Key.Key_R, CTRL, "Re: Kiln", ("Marta <marta@ruiz.example>",)),
        (Qt.Key.Key_R, CTRL | SHIFT, "Re: Kiln", ("Marta <marta@ruiz.example>", "bob@x.example")),
        (Qt.Key.Key_L, CTRL, "Fwd: Kiln", ()),
        (Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.AltModifier, "Fwd: Kiln", ()),
        (Qt.Key.Key_E, CTRL, "Kiln", ("ana@prado.example", "bob@x.example")),
    ],
)
def test_every_way_by_its_key(
    qrun: QRun,
    profile: Path,
    tmp_path: Path,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    subject: str,
    to: tuple[str, ...],
) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path))
            await until(lambda: window.isActiveWindow() or None)
            QTest.keyClick(window, key, modifier)
            compose = await until(lambda: shell.composes[0] if shell.composes else None)
            assert isinstance(compose, ComposeWindow)
            assert compose.head.subject.text() == subject
            assert compose.head.to.texts() == to
            await asyncio.sleep(0)

    qrun(body())


def test_a_list_gets_a_button_of_its_own(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            octets = HEAD + b"List-Post: <mailto:pots@lists.example>\r\n\r\nhello"
            window = await opened(shell, letter_file(tmp_path, octets))
            window.buttons[Way.REPLY_LIST].click()
            compose = await until(lambda: shell.composes[0] if shell.composes else None)
            assert compose.head.to.texts() == ("pots@lists.example",)

    qrun(body())


def test_a_damaged_letter_says_so(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            octets = HEAD + b"Content-Type: multipart/mixed; boundary=Q\r\n\r\nhello"
            window = await opened(shell, letter_file(tmp_path, octets))
            assert window.banner is not None
            assert window.banner.level == "warn"
            assert "damaged" in window.banner.accessibleName()
            assert window.paper.toPlainText() == "hello"

    qrun(body())


def test_what_is_no_message_is_told_in_a_dialog(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.show_first(Errand(files=(letter_file(tmp_path, b"only words"),)))
            dialog = await until(
                lambda: next(
                    (w for w in QApplication.topLevelWidgets() if isinstance(w, Question) and w.isVisible()), None
                )
            )
            assert dialog.windowTitle() == "This is not a mail message"
            assert shell.visible_home() is not None
            dialog.reject()

    qrun(body())


def test_letters_are_read_and_other_files_attached(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            other = tmp_path / "plan.pdf"
            other.write_bytes(b"%PDF")
            options = parse([str(letter_file(tmp_path)), str(other)])
            await shell.show_first(errand.of(options))
            await until(lambda: readers(shell) or None)
            (compose,) = shell.composes
            banner = await until(compose.notices.banner)
            assert not compose.strip.files()  # another program named it: a person says so first
            QTest.mouseClick(banner.buttons[-1], Qt.MouseButton.LeftButton)
            await until(lambda: compose.strip.files() or None)
            assert [file.name for file in compose.strip.files()] == ["plan.pdf"]

    qrun(body())


def test_dropped_on_home(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            assert home.findChild(LetterDrop) is not None
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(letter_file(tmp_path)))])
            copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
            enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, NONE)
            QApplication.sendEvent(home, enter)
            assert enter.isAccepted()
            QApplication.sendEvent(home, QDropEvent(QPointF(5, 5), copy, data, left, NONE))
            await until(lambda: readers(shell) or None)
            words_only = QMimeData()
            words_only.setText("words")
            refused = QDragEnterEvent(QPoint(5, 5), copy, words_only, left, NONE)
            refused.ignore()
            QApplication.sendEvent(home, refused)
            assert not refused.isAccepted()

    qrun(body())


def test_dropped_on_a_reader(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path))
            other = tmp_path / "without ending"
            other.write_bytes(plain(b"the other one"))
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(other))])
            copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
            enter = QDragEnterEvent(QPoint(5, 5), copy | Qt.DropAction.MoveAction, data, left, NONE)
            enter.setDropAction(Qt.DropAction.MoveAction)
            QApplication.sendEvent(window, enter)
            assert enter.isAccepted()
            assert enter.dropAction() is copy  # a move would take the file away from where it lies
            QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, NONE))
            await until(lambda: any("the other one" in r.paper.toPlainText() for r in readers(shell)) or None)

    qrun(body())


def test_chosen_from_the_menu(qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = letter_file(tmp_path)

    async def choose(*_: object, **__: object) -> list[Path]:
        return [path]

    monkeypatch.setattr(dialogs, "choose_files", choose)

    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            home.actions_.open_letter.trigger()
            window = await until(lambda: readers(shell)[0] if readers(shell) else None)
            window.open_wanted.emit()
            await until(lambda: len(readers(shell)) == 2 or None)

    qrun(body())


def use(window: ReaderWindow, name: str, number: int) -> None:
    """What a click on a file and on a line of its menu does."""
    button = next(b for b in window._flow.items() if name in b.toolTip())
    button.click()
    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    deed = menu.actions()[number]
    menu.hide()
    deed.trigger()


def test_files_are_opened_with_care_and_saved_where_wanted(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_files: list[Path] = []
    asked: list[str] = []
    target = tmp_path / "saved.pdf"

    async def ask(_parent: object, title: str, *_: object, **__: object) -> bool:
        asked.append(title)
        return False

    async def choose_save(*_: object) -> Path:
        return target

    def open_url(url: QUrl) -> bool:
        opened_files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(dialogs, "ask", ask)
    monkeypatch.setattr(dialogs, "choose_save", choose_save)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path))
            use(window, "plan.pdf", 0)
            await until(lambda: opened_files or None)
            assert opened_files[0].name == "plan.pdf"
            assert opened_files[0].read_bytes() == b"%PDF-1.4"
            assert asked == []
            use(window, "run.exe", 0)
            await until(lambda: asked or None)
            assert len(opened_files) == 1
            use(window, "plan.pdf", 1)
            await until(lambda: target.exists() or None)
            await until(lambda: target.read_bytes() == b"%PDF-1.4" or None)
            use(window, "Kiln.eml", 0)
            await until(lambda: len(readers(shell)) == 2 or None)
            inner = readers(shell)[1]
            await until(lambda: "inner words" in inner.paper.toPlainText() or None)
            window._save_copy()
            await until(lambda: target.read_bytes() == LETTER or None)

    qrun(body())


def test_the_last_window_of_a_letter_ends_the_program(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.show_first(Errand(files=(letter_file(tmp_path),)))
            window = await until(lambda: readers(shell)[0] if readers(shell) else None)
            window.close()
            await asyncio.wait_for(shell.until_ended(), 30)
            assert readers(shell) == []

    qrun(body())


def test_sent_messages_and_the_practice_inbox_offer_the_same(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, start=True) as shell:
            await practice_account(shell.engine)
            await shell.engine.preferences.change(undo_seconds=0)
            draft = Draft(to=("bob@x.example",), bcc=("hidden@x.example",), subject="Kiln", html="<p>Hello Bob</p>")
            row = await shell.engine.outbox.queue(draft)
            while (await shell.engine.outbox.get(row.id)).state is not SendState.SENT:
                await asyncio.sleep(0.01)
            home = shell.show_home()
            for place in (Place.SENT, Place.INBOX):
                await until(lambda: home.library.loaded or None)
                home.show_place(place)
                await until(lambda: home.list_pane.model.total or None)
                home.list_pane._choose_first()
                assert home.list_pane.chosen()
                await until(lambda: home.actions_.reply.isEnabled() or None)
                before = len(shell.composes)
                home._do(Deed.REPLY)
                await until(lambda before=before: len(shell.composes) > before or None)
                compose = shell.composes[-1]
                assert compose.head.to.texts() == ("bob@x.example",)
                assert compose.head.subject.text() == "Re: Kiln"
                assert compose.form.original is not None
                assert "hidden" not in compose.form.original.title + " ".join(compose.form.original.heading)
            home._do(Deed.READ)
            await until(lambda: readers(shell) or None)

    qrun(body())


def test_no_hostile_letter_brings_the_view_down(qrun: QRun) -> None:
    """What comes out of the reading process is laid out and painted, whatever went in."""

    async def body() -> None:
        paper = Paper()
        paper.resize(600, 400)
        for case in HOSTILE:
            found = parse_letter(case.octets, Path("x")).letter
            if found.html and is_showable(found.html):
                document, _simplified = await rendered(load_importer, found.html)
                paper.show_document(document, {})
                assert case.text in paper.toPlainText().replace("\xa0", " ")
            else:
                shown, _whole = readable(found.text)
                paper.show_text(shown)
                assert case.text in paper.toPlainText()
            assert not paper.grab().isNull()
        paper.deleteLater()

    qrun(body(), 110)


def test_a_hostile_letter_is_answered_and_edited_as_words(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    bomb = plain(b"<table><tr><td>" * 5_000 + b"deep", b"text/html")

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path, bomb))
            assert "deep" in window.paper.toPlainText()
            window.make(Way.EDIT_AS_NEW)
            edited = await until(lambda: shell.composes[0] if shell.composes else None)
            assert "deep" in edited.editor.text()
            window.make(Way.REPLY)
            answer = await until(lambda: shell.composes[1] if len(shell.composes) > 1 else None)
            assert answer.form.original is not None
            quote = answer._fittings.rooms.quote
            quote.toggle.trigger()
            await until(lambda: "deep" in quote.block.view.toPlainText() or None)
            quote.inline.trigger()
            await until(lambda: answer.form.original is None or None)
            assert "> deep" in answer.editor.text()
            said = words.wording(window.letter, Way.REPLY, ENGLISH)
            reply = await shell.engine.letters.draft(window.letter, Way.REPLY, said)
            await shell.engine.drafts.restore(replace(reply, html="<p>mine</p>", text="mine"))
            home = shell.show_home()
            await until(lambda: "deep" in home.preview.paper.toPlainText() or None)

    qrun(body())


def test_the_answer_quotes_what_was_selected(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    """Several words; one alone was selected for something else."""

    async def body() -> None:
        async with program(profile, account()) as shell:
            html = b"<p>First <b>bold</b> line</p><p>Second line</p><p>Third line</p>"
            window = await opened(shell, letter_file(tmp_path, multipart(part(html, b"text/html"))))
            for number, (till, said) in enumerate((("bold line", ["First bold line"]), ("First", []))):
                cursor = window.paper.textCursor()
                cursor.setPosition(0)
                end = window.paper.toPlainText().index(till) + len(till)
                cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
                window.paper.setTextCursor(cursor)
                window.make(Way.REPLY)
                answer = await until(lambda n=number: shell.composes[n] if len(shell.composes) > n else None)
                original = answer.form.original
                assert original is not None
                path = shell.engine.drafts.path_of
                assert ("Second" in path(original.html).read_text("utf-8")) is not bool(said)
                assert ("what you selected" in original.title) is bool(said)
                if said:
                    assert "<b>bold</b>" in path(original.html).read_text("utf-8")
                    assert path(original.text).read_text("utf-8").split("\n")[:1] == said
            window.paper.selectAll()
            window.make(Way.REPLY)
            answer = await until(lambda: shell.composes[2] if len(shell.composes) > 2 else None)
            assert "what you selected" not in answer.form.original.title

    qrun(body())


def test_thousands_of_files_do_not_become_thousands_of_buttons(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            octets = multipart(part(b"hello"), *[attachment(b"filename=a.bin")] * 1_000)
            window = await opened(shell, letter_file(tmp_path, octets))
            assert len(window.letter.attachments) == 1_000
            assert len(window._flow.items()) < 100

    qrun(body())


def test_home_shows_a_reply_with_its_original(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            letters = shell.engine.letters
            found = await letters.open(letter_file(tmp_path))
            draft = await letters.draft(found, Way.REPLY, words.wording(found, Way.REPLY, ENGLISH))
            stored = await shell.engine.drafts.restore(replace(draft, html="<p>my answer</p>", text="my answer"))
            home = shell.show_home()
            paper = home.preview.paper
            await until(lambda: "Hello Ana" in paper.toPlainText() or None)
            assert paper.toPlainText().index("my answer") < paper.toPlainText().index("Hello Ana")
            assert stored.original is not None
            shell.engine.drafts.path_of(stored.original.text).unlink()
            home.loader.stop()
            home.loader.show(home.list_pane.chosen()[0])
            await until(lambda: "Hello Ana" not in paper.toPlainText() or None)
            assert "my answer" in paper.toPlainText()

    qrun(body())


# words

ENGLISH, GERMAN = (QLocale(x) for x in (QLocale.Language.English, QLocale.Language.German))


def letter(**fields: object) -> Letter:
    known = {"path": Path("x"), "author": (Address("Marta", "m@x.example"),), "date": 1794994920.0, "zone": 60}
    return Letter(**{**known, **fields})


def test_the_date_is_that_of_the_writers_clock() -> None:
    assert words.wording(letter(), Way.REPLY, ENGLISH).heading == (
        "On Wednesday, November 18, 2026, 10:42\u202fAM, Marta wrote:",
    )
    assert "18. November 2026, 10:42" in words.wording(letter(), Way.REPLY, GERMAN).heading[0]
    assert "20:12" in words.wording(letter(zone=630), Way.REPLY, GERMAN).heading[0]
    assert words.wording(letter(date=None), Way.REPLY, ENGLISH).heading == ("Marta wrote:",)
    assert words.wording(letter(date=None, author=()), Way.REPLY, ENGLISH).title == "Unknown sender"


def test_the_head_of_what_is_forwarded() -> None:
    found = letter(subject="Kiln", to=(Address("", "a@x.example"),), cc=(Address("C", "c@x.example"),))
    lines = words.wording(found, Way.FORWARD, GERMAN).heading
    assert [line.partition(":")[0] for line in lines[1:]] == ["From", "Date", "Subject", "To", "Cc"]
    assert lines[1] == "From: Marta <m@x.example>"
    assert lines[5] == "Cc: C <c@x.example>"


@pytest.mark.parametrize("flaw", [Flaw.WORDS_ONLY, Flaw.CUT, Flaw.BROKEN, Flaw.CHARSET])
def test_each_flaw_has_words_of_its_own(flaw: Flaw) -> None:
    others = {words.notes(letter(flaws=frozenset({other}))) for other in Flaw if other is not flaw}
    title, sentence = words.notes(letter(flaws=frozenset({flaw})))
    assert title
    assert sentence.endswith(".")
    assert (title, sentence) not in others


def file(kind: str, name: str) -> LetterFile:
    return LetterFile(0, name, kind, 10)


@pytest.mark.parametrize(
    ("fields", "title", "named"),
    [
        (
            {"files": (file("application/pkcs7-mime", "smime.p7m"),)},
            "The words of this message are locked",
            "smime.p7m",
        ),
        (
            {
                "files": (
                    file("application/pgp-encrypted", "part-1"),
                    file("application/octet-stream", "encrypted.asc"),
                    file("application/octet-stream", "other.bin"),
                )
            },
            "The words of this message are locked",
            "encrypted.asc",
        ),
        ({"text": "-----BEGIN PGP MESSAGE-----\nabc"}, "The words of this message are locked", "OpenPGP"),
        (
            {"text": "hello", "files": (file("application/ms-tnef", "winmail.dat"),)},
            "Outlook packed what came with this message",
            "winmail.dat",
        ),
        ({"text": "hello", "files": (file("application/pkcs7-signature", "smime.p7s"),)}, "", ""),
    ],
)
def test_what_only_another_program_can_open_is_said(fields: dict[str, Any], title: str, named: str) -> None:
    found, sentence = words.notes(letter(**fields))
    assert found == title
    assert named in sentence


def test_an_octet_text_is_not_taken_for_html(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path, plain(b"<b>not bold</b>")))
            assert window.paper.toPlainText() == "<b>not bold</b>"

    qrun(body())
