"""One story through the whole program without a mouse: write, review, send, take back, look after it, answer."""

from __future__ import annotations

import email
import email.policy
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit
from spelling_files import ENGLISH, write_dictionary

from app.engine import Engine
from app.model.signature import Signature
from app.storage import dictionaries
from ui.compose import rooms
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import TableGrid
from ui.compose.review.review_panel import ReviewPanel
from ui.compose.view.preview import Preview
from ui.compose.window import ComposeWindow
from ui.home.window import HomeWindow
from ui.look.theme import Theme
from ui.reader.window import ReaderWindow
from ui.shell import Shell
from ui.start.practising import practice_account
from ui.tasks import Tasks
from ui.trial.no_keyring import NoKeyring

SUBJECT = "Winter catalogue"


@asynccontextmanager
async def program(profile: Path) -> AsyncIterator[Shell]:
    """The whole program with its practice account, a signature, and time enough to take a message back."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    failed: list[BaseException] = []
    engine = await Engine.open(profile, open_keyring=NoKeyring)
    await engine.preferences.change(undo_seconds=30, spelling_languages="en-GB")
    await practice_account(engine)
    await engine.signatures.store(Signature("Studio", "<p>Prado, makers of books</p>"))
    tasks = Tasks(lambda error, _name: failed.append(error))
    palette, sheet = app.palette(), app.styleSheet()
    theme = Theme(app, profile / "cache", "light")
    shell = Shell(engine, tasks, theme, app)
    await shell.prepare()
    engine.start()
    try:
        yield shell
    finally:
        await shell.close_windows()
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        await tasks.close()
        await engine.stop()
        theme.undress()
        app.setStyleSheet(sheet)
        app.setPalette(palette)
    for failure in failed:
        raise failure


class Walk:
    """The story, a chapter to a method."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self.shell, self.hands = shell, Hands()
        self.picture, self.file = folder / "proof.png", folder / "prices.csv"
        image = QImage(320, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("steelblue"))
        image.save(str(self.picture))
        self.file.write_text("Edition;Copies\r\nCloth;250\r\n")

    async def whole(self) -> None:
        self.shell.show_home()
        await self.hands.in_front(HomeWindow)
        self.hands.press("Ctrl+N")
        await self.hands.in_front(ComposeWindow)
        await self.write_head()
        await self.write_text()
        await self.write_table()
        await self.link()
        await self.replace_and_spell()
        await self.source_and_preview()
        await self.sign_and_keep()
        await self.review()
        await self.insert_picture()
        await self.send_take_back_and_send()
        await self.look_after_it()
        await self.answer()

    def text(self) -> str:
        """What the sheet of the window in front says; nothing while a menu or popup gives way to it."""
        window = self.hands.front()
        return window.editor.text() if isinstance(window, ComposeWindow) else ""

    async def write_head(self) -> None:
        self.hands.write("marta@ruiz.example,")
        self.hands.press("Ctrl+Shift+C")
        self.hands.write("printer@pez.example,")
        self.hands.press("Alt+3")
        self.hands.write(SUBJECT)
        self.hands.press("Alt+4")
        await self.hands.until(lambda: isinstance(self.hands.holder(), Editor) or None, "the keyboard in the text")

    async def write_text(self) -> None:
        self.hands.press("Ctrl+Alt+1")
        self.hands.write("Winter")
        self.hands.press("Return")
        self.hands.write("hello Marta, this is the papper for you, I have ")
        self.hands.press("Ctrl+B")
        self.hands.write("attached")
        self.hands.press("Ctrl+B")
        self.hands.write(" the letter.")
        self.hands.press("Return", "Ctrl+Shift+8")
        self.hands.write("Cloth")
        self.hands.press("Return", "Tab")
        self.hands.write("with a ribbon")
        self.hands.press("Return", "Return", "Return")

    async def write_table(self) -> None:
        await self.hands.choose("Insert", "Table")
        await self.hands.until(lambda: isinstance(self.hands.holder(), TableGrid) or None, "the grid")
        self.hands.press("Down", "Right", "Return")
        for words in ("Edition", "Copies", "Cloth"):
            self.hands.write(words)
            self.hands.press("Tab")
        self.hands.write("250")
        self.hands.press("Down")
        await self.hands.until(lambda: "250" in self.text() or None, "the table")

    async def link(self) -> None:
        self.hands.press("Ctrl+K")
        await self.hands.until(lambda: isinstance(self.hands.holder(), QLineEdit) or None, "the field for an address")
        self.hands.write("https://prado.example/studio")
        self.hands.press("Tab")
        self.hands.write("our studio")
        self.hands.press("Return")
        await self.hands.until(lambda: "our studio" in self.text() or None, "the link")
        self.hands.press("End", "Return")

    async def insert_picture(self) -> None:
        self.hands.press("Alt+4", "Ctrl+End", "Return", "Ctrl+Shift+I")
        await self.hands.choose_file(self.picture)
        await self.hands.until(lambda: self.has_picture() or None, "the picture")

    def has_picture(self) -> bool:
        window = self.hands.front()
        return isinstance(window, ComposeWindow) and bool(window.editor.picture_ids())

    async def replace_and_spell(self) -> None:
        self.hands.press("Ctrl+Home", "Ctrl+H")
        await self.hands.until(lambda: isinstance(self.hands.holder(), QLineEdit) or None, "the bar for finding")
        self.hands.write("Cloth")
        self.hands.press("Tab")
        self.hands.write("Linen")
        await self.hands.tab_to("Replace all")
        self.hands.press("Space")
        await self.hands.until(lambda: self.text().count("Linen") == 2 or None, "replacing")
        self.hands.press("Escape")
        await self.hands.until(lambda: isinstance(self.hands.holder(), Editor) or None, "the keyboard back in the text")
        self.hands.press("Ctrl+Home")
        await self.to_misspelled("papper")
        self.hands.press("Ctrl+.")
        await self.hands.until(self.has_suggestions, "a suggestion")
        self.hands.press("Return")
        if self.menu() is not None:  # they came late, behind an entry
            self.hands.press("Return")
        await self.hands.until(lambda: "this is the paper for you" in self.text() or None, "the right word")

    async def to_misspelled(self, word: str) -> None:
        """F7 goes from one to the next, once they are underlined."""
        editor = self.hands.holder()
        assert isinstance(editor, Editor)
        await self.hands.until(
            lambda: word in [mark.cursor.selectedText() for mark in editor.extraSelections()] or None, "the underline"
        )
        for _step in range(20):
            before = editor.textCursor().position()
            self.hands.press("F7")
            await self.hands.until(lambda before=before: editor.textCursor().position() != before, "a misspelled word")
            if editor.textCursor().selectedText() == word:
                return
        raise AssertionError(f"{word} was not marked")

    def menu(self) -> QMenu | None:
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, QMenu) else None

    def has_suggestions(self) -> bool:
        """The first entry is one, or leads to them, and Return takes it."""
        menu = self.menu()
        if menu is not None and menu.activeAction() is None and menu.actions()[0].isEnabled():
            self.hands.press("Down")  # they came late
        return menu is not None and menu.activeAction() is menu.actions()[0]

    async def source_and_preview(self) -> None:
        self.hands.press("Ctrl+Shift+H")
        source = await self.hands.until(
            lambda: h if isinstance(h := self.hands.holder(), QPlainTextEdit) else None, "the source"
        )
        assert "<table" in source.toPlainText()
        self.hands.press("Escape")
        await self.hands.until(lambda: isinstance(self.hands.holder(), Editor) or None, "the text again")
        self.hands.press("F8")
        preview = await self.hands.in_front(Preview)
        await self.hands.until(lambda: preview.subject.text() == SUBJECT or None, "the message in its preview")
        self.hands.press("Right", "Right")
        await self.hands.until(lambda: "our studio" in preview.words.words.toPlainText() or None, "the plain text")
        self.hands.press("Escape")
        await self.hands.in_front(ComposeWindow)

    async def sign_and_keep(self) -> None:
        self.hands.press("Ctrl+End")
        await self.hands.choose("Insert", "Signature", "Studio")
        await self.hands.until(lambda: "makers of books" in self.text() or None, "the signature")
        await self.hands.choose("Message", "Save as template")
        await self.hands.in_front(QDialog)  # the name is the subject already
        self.hands.press("Return")
        await self.hands.in_front(ComposeWindow)
        templates = self.shell.engine.profile / "templates"
        await self.hands.until(lambda: list(templates.glob("*.html")) or None, "the template's file")

    async def review(self) -> None:
        """The text announces a file that is not there: the panel has the keyboard, and its remedy."""
        self.hands.press("Ctrl+Return")
        await self.hands.until(lambda: self.panel() is not None or None, "the review")
        assert self.shell.composes
        await self.hands.tab_to("Attach…")
        self.hands.press("Space")
        await self.hands.choose_file(self.file)
        await self.hands.until(lambda: self.panel() is None or None, "nothing being left to look at")

    def panel(self) -> ReviewPanel | None:
        found = (window := self.hands.front()) and window.findChild(ReviewPanel)
        return found if isinstance(found, ReviewPanel) and found.isVisible() else None

    async def send_take_back_and_send(self) -> None:
        self.hands.press("Ctrl+Return")
        await self.hands.until(lambda: not self.shell.composes or None, "the window closing")
        home = await self.go_home()
        await self.hands.until(lambda: self.can_undo(home), "the offer to undo")
        self.hands.press("Ctrl+Z")
        window = await self.hands.in_front(ComposeWindow)
        await self.hands.until(lambda: "makers of books" in window.editor.text() or None, "the text being back")
        assert window.head.subject.text() == SUBJECT
        self.hands.press("Ctrl+Return")
        await self.hands.until(lambda: not self.shell.composes or None, "the window closing again")
        await self.go_home()

    def can_undo(self, home: HomeWindow) -> bool:
        card = home.toasts.card
        button = card.button() if card is not None and card.isVisible() else None
        return button is not None and "Undo" in button.text()

    async def go_home(self) -> HomeWindow:
        """What a window manager does when the window in front closes; offscreen there is none."""
        assert self.shell.home is not None
        self.shell.home.activateWindow()
        return await self.hands.in_front(HomeWindow)

    async def look_after_it(self) -> None:
        """The outbox, where the message waits for its seconds: send it now."""
        self.hands.press("Ctrl+2", "F6")
        await self.hands.tab_to("Send now")
        self.hands.press("Space")
        await self.hands.until(self.received, "the message arriving")

    def received(self) -> list[Path]:
        practice = self.shell.engine.practice
        assert practice is not None
        return practice.received()

    async def answer(self) -> None:
        self.hands.press("Ctrl+4")
        home = await self.hands.in_front(HomeWindow)
        await self.hands.until(lambda: home.list_pane.model.total == 1 or None, "the sent message")
        for _part in range(6):  # which part has the keyboard after the reading of the list is not ours to guess
            holder = self.hands.holder()
            if isinstance(holder, QAbstractItemView) and not home.sidebar.isAncestorOf(holder):
                break
            self.hands.press("F6")
        self.hands.press("Home")
        await self.hands.until(lambda: home.actions_.read.isEnabled() or None, "a chosen message")
        await self.hands.choose("Message", "Open in a window")
        reader = await self.hands.in_front(ReaderWindow)
        await self.hands.until(
            lambda: "makers of books" in reader.paper.document().toPlainText() or None, "the letter's text"
        )
        self.hands.press("Ctrl+R")
        window = await self.hands.in_front(ComposeWindow)
        await self.hands.until(lambda: window.form.original is not None or None, "the sealed original")
        self.hands.write("Thank you.")
        self.hands.press("Ctrl+Shift+Q")
        await self.hands.until(
            lambda: (window.form.original is None and "makers of books" in self.text()) or None, "the quote"
        )
        assert self.text().lstrip().startswith("Thank you.")
        self.hands.press("Ctrl+W")
        await self.hands.until(lambda: not self.shell.composes or None, "the window closing")
        drafts = await self.shell.engine.drafts.all()
        assert [draft.subject for draft in drafts] == [f"Re: {SUBJECT}"]


def check(message: EmailMessage) -> None:
    """What arrived, read by another parser, is what was typed."""
    assert message["Subject"] == SUBJECT
    assert (message["To"], message["Cc"]) == ("marta@ruiz.example", "printer@pez.example")
    rich, plain = message.get_body(("html",)), message.get_body(("plain",))
    assert rich is not None
    assert plain is not None
    html, words = rich.get_content(), plain.get_content()
    for part in ("<h1", "<b>attached</b>", "<li", "<ul", "<table", 'href="https://prado.example/studio"', "<img"):
        assert part in html, part
    for part in ("this is the paper for you", "Linen", "250", "our studio", "Prado, makers of books"):
        assert part in words, part
    assert [part.get_filename() for part in message.iter_attachments()] == ["prices.csv"]


def test_the_whole_program_without_a_mouse(
    qrun: Callable[..., Any], profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dictionary(tmp_path / "dic", "en_GB", ENGLISH)
    monkeypatch.setenv("DICPATH", str(tmp_path / "dic"))
    monkeypatch.setattr(dictionaries, "_shipped_folders", lambda: [])
    monkeypatch.setattr(rooms, "_load_web", _no_web)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    async def story() -> None:
        async with program(profile) as shell:
            walk = Walk(shell, tmp_path)
            await walk.whole()
            [path] = walk.received()
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            assert isinstance(message, EmailMessage)
            check(message)

    work: Coroutine[Any, Any, None] = story()
    qrun(work, seconds=110)


def _no_web(_parent: object) -> object:
    """Chromium is heavy; what it shows has tests of its own."""
    raise ImportError("no web view here")
