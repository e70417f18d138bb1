"""Pictures on the web in the HTML source: shown by their addresses, kept as places, fetched only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Scene, finishing, play, press
from PySide6.QtCore import Qt
from test_ui_elsewhere import button, near, title
from web_server import PNG, WebServer, answer

from app.message.markup import edited_source
from app.model.draft import Draft
from ui.compose.text.source_page import SourcePage
from ui.compose.window import ComposeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Stage = Callable[[Scene], None]
OWN = '<div style="font-family:Arial">{}</div>'


@pytest.fixture
def stage(qrun: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Stage:
    return lambda scene: qrun(play(tmp_path, finishing(scene)))


def source_of(window: ComposeWindow) -> SourcePage:
    assert window._fittings is not None
    window._fittings.rooms.source_room().open()
    page = window._fittings.rooms.source_room().page
    assert page is not None
    return page


def test_a_picture_written_into_the_source_is_loaded_when_asked_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        near(desk)
        async with WebServer({"/red.png": answer(PNG), "/blue.png": answer(PNG)}) as web:
            window = await desk.open(TO)
            page = source_of(window)
            page.field.setPlainText(f"<p>See <img src='{web.url('/red.png')}' alt='the plan' onload='x()'> of it</p>")
            page.field.setFocus()
            saved = window.form.read(Draft())  # what is stored while the source is open
            assert [address for _, address in saved.elsewhere] == [web.url("/red.png")]
            assert "http" not in saved.html
            window._fittings.rooms.source_room().use()
            await desk.until(lambda: title(window) == "A picture is on the internet")
            assert window.form.read(Draft()).elsewhere == saved.elsewhere  # the same place, and only one
            assert web.asked == []

            page = source_of(window)
            assert f'src="{web.url("/red.png")}"' in page.source()
            page.field.setPlainText(page.source().replace("</p>", f' <img src="{web.url("/blue.png")}" alt="b"></p>'))
            window._fittings.rooms.source_room().use()
            assert window.notices.current() is None or "left out" not in title(window)
            await desk.until(lambda: title(window) == "2 pictures are on the internet")
            now = window.form.read(Draft())
            assert now.elsewhere[0] == saved.elsewhere[0]
            assert len(now.elsewhere) == 2
            assert web.asked == []

            button(window, "Load and embed").click()
            await desk.until(lambda: len(window.strip.files()) == 2)
            await desk.idle()
            assert web.url("") not in window.form.read(Draft()).html
            press(window, Qt.Key.Key_Z, CTRL)
            await desk.idle()

    stage(scene)


def test_a_source_that_was_only_looked_at_keeps_its_places(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        html = OWN.format('<p><img src="cid:1@elsewhere" alt="a" width="9" height="9"></p>')
        draft = Draft(html=html, elsewhere=(("1@elsewhere", "https://x.example/a.png?b=1&c=2"),))
        window = await desk.open(draft)
        before = window.form.read(Draft())
        page = source_of(window)
        assert 'src="https://x.example/a.png?b=1&amp;c=2"' in page.source()
        window._fittings.rooms.source_room().use()
        after = window.form.read(Draft())
        assert (after.html, after.elsewhere) == (before.html, before.elsewhere)

    stage(scene)


def test_reading_a_source_back() -> None:
    known = {"1@elsewhere": "https://x.example/a.png?b=1&c=2", "2@elsewhere": "https://x.example/b.png"}
    html = OWN.format('<p><img src="cid:1@elsewhere" alt=""> a <img src="cid:3@elsewhere" alt="lost"></p>')
    source = edited_source.shown(html, known)
    assert "1@elsewhere" not in source
    assert "3@elsewhere" in source  # nobody knows what it stood for
    found = edited_source.taken(source, known)
    assert found.html == html
    assert found.elsewhere == {"1@elsewhere": known["1@elsewhere"]}
    own = OWN.format("<p>no picture</p>")
    assert edited_source.taken(own, known) == edited_source.Taken(own)


@pytest.mark.parametrize(
    "source",
    [
        "<IMG SRC=http://x.example/a.png>",
        "<img alt='>' src='http://x.example/a.png'>",
        '<p onclick="x()"><img src = "http://x.example/a.png" onerror="x()"></p>',
        OWN.format("<img src='http://x.example/a.png'>"),
    ],
)
def test_however_it_is_written(source: str) -> None:
    found = edited_source.taken(source, {})
    assert list(found.elsewhere.values()) == ["http://x.example/a.png"]
    assert "http:" not in found.html
    assert "x()" not in found.html
