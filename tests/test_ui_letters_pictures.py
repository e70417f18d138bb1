"""Pictures on the web in a letter that is read: nothing is fetched unasked, and what is asked for is shown in place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Scene, finishing, play
from letter_cases import HEAD, multipart, part
from letter_cases import PNG as DOT
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from test_ui_letters_reader import letter_file, opened
from test_ui_shell import account, program, until
from web_server import PNG, WebServer, answer

from app.model.draft import Draft
from app.model.letter import Way, Wording
from app.net.web_pictures import WebPictures
from ui.compose.editor.picture import pictures
from ui.home.paper import Paper
from ui.printing.sheet import Sheet
from ui.printing.sources import of_letter
from ui.reader import elsewhere
from ui.reader.window import ReaderWindow
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def near(shell: Shell) -> None:
    """Pictures may come from this computer, where the test's server is."""
    shell.engine.web_pictures = WebPictures(lambda _address: True)


def octets(*html: str) -> bytes:
    body = "".join(html).encode()
    return multipart(
        part(b"<p>Hello <img src='cid:p@x' width=10 height=10></p>" + body, b"text/html"),
        part(DOT, b"image/png", b"Content-ID: <p@x>\r\n"),
        kind=b"related",
    )


def shown(paper: Paper) -> list[bool]:
    """For each picture of the text whether it is there."""
    document = paper.document()
    kind = QTextDocument.ResourceType.ImageResource.value
    found = [document.resource(kind, QUrl(fmt.name())) for _, fmt in pictures.every(document)]
    return [isinstance(image, QImage) and not image.isNull() for image in found]


def button(window: ReaderWindow, label: str) -> QPushButton:
    assert window.banner is not None
    return next(b for b in window.banner.buttons if b.text() == label)


def title(window: ReaderWindow) -> str:
    note = window.notices.current()
    return note.title if note is not None else ""


def test_pictures_of_a_letter_come_only_when_asked_for(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with (
            program(profile, account()) as shell,
            WebServer({"/a.png": answer(PNG), "/b.png": answer(PNG)}) as web,
        ):
            near(shell)
            html = (
                f"<p><img src='{web.url('/a.png')}' alt=A><img src='{web.url('/b.png')}' width=60 height=30></p>"
                f"<p><img src='{web.url('/t.gif')}' width=1 height=1>The end</p>"
            )
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            assert title(window) == "2 pictures on the internet were not loaded"
            assert "127.0.0.1" in window.notices.current().sentence
            assert shown(window.paper) == [True, False, False]  # its own picture is there at once
            assert web.asked == []
            show = button(window, "Show pictures")
            show.setFocus()
            QTest.keyClick(show, Qt.Key.Key_Space)
            await until(lambda: all(shown(window.paper)) or None)
            await until(lambda: window.banner is None or None)
            assert len(web.asked) == 2  # the one that nobody can see is never asked for
            assert all("cookie" not in asked.lower() and "referer" not in asked.lower() for asked in web.asked)
            assert window.focusWidget() is window.paper
            assert not window.show_pictures.isEnabled()
            assert not window.paper.grab().isNull()

    qrun(body())


def test_what_fails_is_said_and_can_be_tried_again(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell, WebServer({"/a.png": answer(PNG)}) as web:
            near(shell)
            html = "".join(f"<img src='{web.url(path)}' width=60 height=30>" for path in ("/a.png", "/b.png", "/c.png"))
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            await until(lambda: window.isActiveWindow() or None)
            QTest.keyClick(window, Qt.Key.Key_I, CTRL | SHIFT)
            await until(lambda: title(window) == "2 pictures could not be loaded" or None)
            assert shown(window.paper) == [True, True, False, False]
            web.pages.update({"/b.png": answer(PNG), "/c.png": answer(b"<html>no picture</html>")})
            button(window, "Try again").click()
            await until(lambda: shown(window.paper) == [True, True, True, False] or None)
            await until(lambda: title(window) == "127.0.0.1 has no such picture" or None)
            assert len(web.asked) == 5  # what is there is not asked for again

    qrun(body())


def test_it_can_be_stopped_and_the_window_closed_meanwhile(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        never = asyncio.Event()
        async with program(profile, account()) as shell, WebServer({"/a.png": answer(PNG), "/b.png": never}) as web:
            near(shell)
            shell.show_home()
            html = "".join(f"<img src='{web.url(path)}' width=60 height=30>" for path in ("/a.png", "/b.png"))
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            button(window, "Show pictures").click()
            await until(lambda: (title(window) == "Loading pictures: 1 of 2" and len(web.asked) == 2) or None)
            button(window, "Stop").click()
            await until(lambda: title(window) == "A picture on the internet was not loaded" or None)
            assert shown(window.paper) == [True, True, False]
            button(window, "Show pictures").click()
            await until(lambda: len(web.asked) == 3 or None)
            window.close()
            await asyncio.sleep(0)
            never.set()

    qrun(body())


def test_what_is_being_read_stays_where_it_is(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell, WebServer({"/a.png": answer(PNG)}) as web:
            near(shell)
            html = f"<p><img src='{web.url('/a.png')}'></p>" + "<p>a line of the letter</p>" * 200
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            bar = window.paper.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)
            before = window.paper.cursorForPosition(QPoint(0, 0)).position()
            height = window.paper.document().size().height()
            button(window, "Show pictures").click()
            await until(lambda: all(shown(window.paper)) or None)
            assert window.paper.document().size().height() != height  # it says nothing of its size, and is smaller
            assert window.paper.cursorForPosition(QPoint(0, 0)).position() == before

    qrun(body())


def test_many_large_pictures_do_not_fill_the_memory(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(elsewhere, "_MOST_MEMORY", 3000)  # one of 40 by 20 points takes 3,200 octets

    async def body() -> None:
        async with program(profile, account()) as shell, WebServer({f"/{n}": answer(PNG) for n in range(6)}) as web:
            near(shell)
            html = "".join(f"<img src='{web.url(f'/{n}')}' width=60 height=30>" for n in range(6))
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            button(window, "Show pictures").click()
            await until(lambda: title(window) == "5 pictures could not be loaded" or None)
            assert shown(window.paper).count(True) == 2

    qrun(body())


def test_a_damaged_letter_says_that_first(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            damaged = HEAD + b"Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n" + part(
                b"<p>Hello <img src='http://x.example/a.png' width=60 height=30></p>", b"text/html"
            )  # fmt: skip
            window = await opened(shell, letter_file(tmp_path, damaged))
            assert title(window) == "This message is damaged"
            window.banner.close_button.click()
            assert title(window) == "A picture on the internet was not loaded"

    qrun(body())


def test_what_was_not_loaded_is_printed_as_words(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            html = "<p>before <img src='http://x.example/a.png' alt='the plan' width=60 height=30> after</p>"
            window = await opened(shell, letter_file(tmp_path, octets(html)))
            wanted = of_letter(window.letter, window.paper.document(), window.paper.pictures)
            printed = Sheet(wanted, QPdfWriter(str(tmp_path / "a.pdf")))._document
            assert "before the plan after" in printed.toPlainText()
            assert [pictures.content_id(fmt) for _, fmt in pictures.every(printed)] == ["p@x"]
            assert shown(window.paper) == [True, False]  # on the screen its place is kept

    qrun(body())


# the sealed original of an answer


@pytest.fixture
def stage(qrun: QRun, tmp_path: Path) -> Callable[[Scene], None]:
    return lambda scene: qrun(play(tmp_path / "profile", finishing(scene)))


def test_the_sealed_original_shows_its_pictures_when_asked_and_goes_out_as_it_came(
    stage: Callable[[Scene], None], tmp_path: Path
) -> None:
    async def scene(desk: ComposeDesk) -> None:
        desk.engine.web_pictures = WebPictures(lambda _address: True)
        async with WebServer({"/a.png": answer(PNG)}) as web:
            html = f"<p>said <img src='{web.url('/a.png')}' alt=A width=60 height=30> so</p>"
            letter = await desk.engine.letters.open(letter_file(tmp_path, octets(html)))
            window = await desk.open(await desk.engine.letters.draft(letter, Way.REPLY, Wording(("M wrote:",), "M")))
            quote = window._fittings.rooms.quote
            await desk.until(lambda: quote.block is not None and quote.block.is_open)
            block = quote.block
            await desk.until(block.web_button.isVisible)
            assert shown(block.view) == [True, False]
            assert "A picture on the internet was not loaded." in block._web_words.text()
            assert web.asked == []
            original = window.form.original
            block.toggle.setFocus()
            for _ in range(2):
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            assert window.focusWidget() is block.web_button
            QTest.keyClick(block.web_button, Qt.Key.Key_Space)
            await desk.until(lambda: all(shown(block.view)))
            await desk.until(lambda: not block.web_button.isVisible())
            assert window.focusWidget() is block.view
            assert len(web.asked) == 1
            assert window.form.original == original
            assert window.strip.files() == ()  # it was only looked at
            assert not quote.show_pictures.isEnabled()

            block.view.selectAll()
            quote.quote_inline()  # a piece of it as text: what was on the web has its place there
            saved = window.form.read(Draft())
            assert [address for _, address in saved.elsewhere] == [web.url("/a.png")]
            assert [file.content_id for file in window.strip.files()] == ["p@x"]
            assert len(web.asked) == 1

    stage(scene)
