"""Pictures of the web in a text: a place is kept, nothing is fetched unasked, and what is loaded goes along."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Scene, finishing, play, press
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from web_server import PNG, WebServer, answer

from app.model.draft import Draft
from app.model.letter import Way, Wording
from app.model.outgoing import SendState
from app.net.web_pictures import WebPictures
from ui.compose.review import review_room
from ui.compose.window import ComposeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Stage = Callable[[Scene], None]


@pytest.fixture
def stage(qrun: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Stage:
    return lambda scene: qrun(play(tmp_path, finishing(scene)))


@pytest.fixture(autouse=True)
def clipboard() -> object:
    yield
    QGuiApplication.clipboard().clear()  # data made by Python must not outlive it


def paste(window: ComposeWindow, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText("words")
    QGuiApplication.clipboard().setMimeData(data)
    window.editor.setFocus()
    press(window, Qt.Key.Key_V, CTRL)


def near(desk: ComposeDesk) -> None:
    """Pictures may come from this computer, where the test's server is."""
    desk.engine.web_pictures = WebPictures(lambda _address: True)


def button(window: ComposeWindow, label: str) -> QPushButton:
    banner = window.notices.banner()
    assert banner is not None
    return next(one for one in banner.buttons if one.text() == label)


def title(window: ComposeWindow) -> str:
    note = window.notices.current()
    return note.title if note is not None else ""


def test_pasted_pictures_of_the_web_come_only_when_asked_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        async with WebServer({"/red.png": answer(PNG), "/b.png": answer(PNG)}) as web:
            window = await desk.open(TO)
            html = (
                f'<p>one <img src="{web.url("/red.png")}" alt="A red box" width="80" height="40"> two</p>'
                f'<p><img alt="b" src="{web.url("/b.png")}"><img src="{web.url("/t.gif")}" width="1" height="1"></p>'
            )
            paste(window, html)
            await desk.until(lambda: title(window) == "2 pictures are on the internet")
            await desk.idle()
            assert web.asked == []
            assert window.strip.files() == ()
            load = button(window, "Load and embed")
            load.setFocus()
            QTest.keyClick(load, Qt.Key.Key_Space)
            await desk.until(lambda: len(window.strip.files()) == 2)
            await desk.idle()
            assert len(web.asked) == 2
            assert window.notices.current() is None
            assert [file.name for file in window.strip.files()] == ["red.png", "b.png"]
            assert 'alt="A red box" width="80" height="40"' in window.editor.html()
            assert 'width="40" height="20"' in window.editor.html()  # the one that said nothing of its size
            desk.engine.start()
            press(window, Qt.Key.Key_Return, CTRL)
            await desk.until(lambda: bool(desk.sent))
            await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        body = message.get_body(("html",))
        assert body is not None
        sent = body.get_content()
        assert "127.0.0.1" not in sent
        pictures = [part for part in message.walk() if part.get_content_type() == "image/png"]
        assert len(pictures) == 2
        assert all(str(part["Content-ID"]).strip("<>") in sent for part in pictures)

    stage(scene)


def test_what_is_not_loaded_stays_out_and_is_asked_about(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(review_room, "_DOUBLE_PRESS", 0.0)  # the second press comes when the panel was read

    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        async with WebServer({}) as web:
            window = await desk.open(TO)
            paste(window, f'<p>See <img src="{web.url("/p.png")}" alt="the plan" width="90" height="60"> of it</p>')
            await desk.until(lambda: title(window) == "A picture is on the internet")
            assert window.notices.banner() is not None
            window.notices.banner().close_button.click()
            press(window, Qt.Key.Key_End, CTRL)
            QTest.keyClicks(window.editor, " more")
            press(window, Qt.Key.Key_Return, CTRL)
            assert window._fittings is not None
            review = window._fittings.rooms.review(window.work)
            await desk.until(lambda: review.is_open)
            assert review.panel is not None
            (finding,) = review.panel.findings()
            assert finding.facts["count"] == "1"
            assert window.notices.current() is None  # it was closed: the panel says it
            desk.engine.start()
            press(window, Qt.Key.Key_Return, CTRL)
            await desk.until(lambda: bool(desk.sent))
            await desk.row(desk.sent[0], SendState.SENT)
            assert web.asked == []
        (message,) = desk.received()
        body = message.get_body(("html",))
        assert body is not None
        assert "See the plan of it" in body.get_content().replace("&nbsp;", " ")
        assert "cid:" not in body.get_content()

    stage(scene)


def test_leaving_them_out_is_one_step_of_undo(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        paste(
            window,
            '<p>a <b><img src="https://x.example/1.png" alt="first"></b> <img src="https://x.example/2.png"></p>',
        )
        await desk.until(lambda: title(window) == "2 pictures are on the internet")
        before = window.editor.html()
        button(window, "Leave out").click()
        assert "<img" not in window.editor.html()
        assert "<b>first</b>" in window.editor.html()
        assert window.notices.current() is None
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.editor.html() == before

    stage(scene)


def test_a_draft_keeps_the_addresses_and_undo_the_places(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        async with WebServer({"/p.png": answer(PNG)}) as web:
            window = await desk.open(TO)
            paste(window, f'<p><img src="{web.url("/p.png")}" alt="plan"></p>')
            await desk.until(lambda: bool(title(window)))
            press(window, Qt.Key.Key_Z, CTRL)
            await desk.until(lambda: not title(window))
            press(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
            assert await window.finish()
            (stored,) = await desk.engine.drafts.all()
            assert [address for _, address in stored.elsewhere] == [web.url("/p.png")]
            again = await desk.open(stored)
            await desk.until(lambda: title(again) == "A picture is on the internet")
            assert again._fittings is not None
            action = again._fittings.rooms.things.web_pictures
            assert action.isEnabled()
            action.trigger()
            await desk.until(lambda: len(again.strip.files()) == 1)
            await desk.idle()
            assert not action.isEnabled()
            assert await again.finish()
            (stored,) = await desk.engine.drafts.all()
            third = await desk.open(stored)
            await desk.idle()
            assert third.notices.current() is None
            assert third.editor.picture_ids() == {stored.attachments[0].content_id}

    stage(scene)


def test_what_could_not_be_loaded_is_told_and_can_be_tried_again(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        async with WebServer({"/a.png": answer(PNG)}) as web:
            window = await desk.open(TO)
            paste(window, f'<p><img src="{web.url("/a.png")}"> <img src="{web.url("/b.png")}"></p>')
            await desk.until(lambda: bool(title(window)))
            button(window, "Load and embed").click()
            await desk.until(lambda: title(window) == "127.0.0.1 has no such picture")
            QTest.keyClicks(window.editor, "more words")
            assert window._fittings is not None
            room = window._fittings.rooms.things.elsewhere
            assert room is not None
            room.look()  # as it does by itself a moment later
            assert title(window) == "127.0.0.1 has no such picture"
            assert len(window.strip.files()) == 1
            web.pages["/b.png"] = answer(PNG)
            button(window, "Try again").click()
            await desk.until(lambda: len(window.strip.files()) == 2)
            await desk.idle()
            assert window.notices.current() is None

    stage(scene)


def test_loading_can_be_stopped_and_closing_does_not_wait(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        silence = asyncio.Event()
        async with WebServer({"/a.png": silence}) as web:
            window = await desk.open(TO)
            paste(window, f'<p>x <img src="{web.url("/a.png")}"></p>')
            await desk.until(lambda: bool(title(window)))
            button(window, "Load and embed").click()
            await desk.until(lambda: len(web.asked) == 1)
            assert title(window) == "Loading pictures: 0 of 1"
            button(window, "Stop").click()
            await desk.until(lambda: title(window) == "A picture is on the internet")
            button(window, "Load and embed").click()
            await desk.until(lambda: len(web.asked) == 2)
            assert await window.finish()
            silence.set()

    stage(scene)


def test_nothing_of_this_computer_is_asked(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        async with WebServer({"/secret.png": answer(PNG)}) as web:
            window = await desk.open(TO)
            paste(window, f'<p>x <img src="{web.url("/secret.png")}"></p>')
            await desk.until(lambda: bool(title(window)))
            button(window, "Load and embed").click()
            await desk.until(lambda: title(window) == "127.0.0.1 was not asked for the picture")
            assert web.asked == []

    stage(scene)


def test_edit_as_new_and_quote_inline_keep_the_places(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        letter_file = tmp_path / "news.eml"
        letter_file.write_bytes(
            b"From: news@shop.example\r\nTo: ana@prado.example\r\nSubject: News\r\nContent-Type: text/html\r\n\r\n"
            b'<p>Look <img src="https://shop.example/a.jpg" alt="a coat" width="300" height="200"></p>'
            b'<img src="https://shop.example/seen.gif" width="1" height="1">'
        )
        letters = desk.engine.letters
        letter = await letters.open(letter_file)
        for way in (Way.EDIT_AS_NEW, Way.REPLY):
            draft = await letters.draft(letter, way, Wording(("They wrote:",), "News"))
            window = await desk.open(draft)
            if way is Way.REPLY:
                assert window._fittings is not None
                assert window._fittings.rooms.quote is not None
                window._fittings.rooms.quote.quote_inline()
            await desk.until(lambda window=window: any("internet" in note.title for note in window.notices._notices))
            assert 'alt="a coat" width="300" height="200"' in window.editor.html()
            assert "https://shop" not in window.editor.html()
            read = window.form.read(Draft())
            assert [address for _, address in read.elsewhere] == ["https://shop.example/a.jpg"]

    stage(scene)
