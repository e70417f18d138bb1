"""As the reader sees it: what the preview shows, that nothing leaves it, and that nothing else loads it."""

from __future__ import annotations

import email
import email.policy
import json
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Scene, finishing, play, press
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.message import views
from app.message.views import Picture, Views
from app.model.draft import Disposition, Draft
from ui import dialogs
from ui.compose.view.preview import PHONE, Preview
from ui.compose.view.preview_document import SCHEME, document
from ui.compose.view.preview_missing import NotHere, Why
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
Stage = Callable[[Scene], None]
RUN = Path(__file__).with_name("preview_run.py")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0003010100"
    "00118dd8db00000000049454e44ae426082"
)


@pytest.fixture
def stage(qrun: QRun, profile: Path) -> Stage:
    return lambda scene: qrun(play(profile, finishing(scene)))


def run(*arguments: str) -> dict[str, Any]:
    """What a process of its own saw."""
    calm = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    result = subprocess.run(
        [sys.executable, str(RUN), *arguments], capture_output=True, text=True, timeout=300, env={**os.environ, **calm}
    )
    lines = [line for line in result.stdout.splitlines() if line.startswith("{")]
    assert lines, result.stdout[-2000:] + result.stderr[-4000:]
    found = json.loads(lines[-1])
    assert isinstance(found, dict)
    return found


# QtWebEngine itself


def test_a_hostile_page_reaches_nobody() -> None:
    found = run("guarded")
    assert found["sandbox"] == [True] * 4 + [False] * 3
    assert found["heard"] == []
    assert found["blocked"] > 0  # without sanitiser and policy it is the interceptor that held the requests
    assert found["control"] == 1
    for place in ("127.0.0.1", "localhost"):
        for layer in ("safe", "raw"):
            words = found[f"{layer} {place}"]
            assert words.startswith("safe words")
            assert "RAN" not in words
    assert "RAN" not in found["bare"]
    assert found["links"] == ["https://x.example/a"]
    assert found["stayed"] == SCHEME
    assert found["large"] > 2_000_000
    assert found["light"] > 240
    assert found["dark"] < 60
    if sys.platform == "linux":
        assert found["renderers"] == 1
    assert found["released"]
    assert found["renderers left"] == 0


def test_the_hostile_page_is_hostile() -> None:
    assert run("control")["heard"] > 3


def test_nothing_but_the_preview_loads_webengine(profile: Path) -> None:
    found = run("lazy", str(profile))
    assert found["after start"] == []
    assert found["after text"] == []
    assert found["source"]
    assert found["text"] == "Hello you\n"


def test_without_webengine_the_preview_says_so_and_the_rest_works(profile: Path) -> None:
    found = run("missing", str(profile))
    assert "PySide6_Addons" in found["command"]
    assert found["missing"]
    assert found["text again"] == "Hello you\n"


def test_a_telephone_makes_it_fit() -> None:
    """A picture alone shrinks by itself; what has a width of its own makes all of the page smaller."""
    found = run("narrow")
    assert found["words"] == found["picture"] == found["words again"] == [1.0, True]
    size, fits = found["table"]
    assert 0.4 < size < 0.6
    assert fits


# what is read back


class FakeWeb(QObject):
    """Stands in for the web view: remembers what it was to show."""

    link_wanted = Signal(QUrl)
    loaded = Signal(bool)
    died = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = QLabel()
        self.page = ""
        self.pictures: Mapping[str, Picture] = {}
        self.shrinks = False
        self.released = False

    def show_document(self, page: str, pictures: Mapping[str, Picture], *, shrinks: bool = False) -> None:
        self.page, self.pictures, self.shrinks = page, pictures, shrinks

    def release(self) -> None:
        self.released = True
        self.view.deleteLater()


class Loader:
    """`fails` instead of bringing a view."""

    def __init__(self, fails: ImportError | None = None) -> None:
        self.fails, self.made = fails, [FakeWeb(QWidget())][:0]

    def __call__(self, parent: QWidget) -> FakeWeb:
        if self.fails is not None:
            raise self.fails
        self.made.append(FakeWeb(parent))
        return self.made[-1]


async def preview_of(desk: ComposeDesk, window: ComposeWindow, load: Loader | None = None, kind: str = "") -> Preview:
    assert window.work is not None
    preview = Preview(window, window.work, load or Loader())
    preview.open(kind)
    await desk.idle()
    return preview


async def shown_again(desk: ComposeDesk, preview: Preview) -> None:
    await desk.until(lambda: not preview._later.isActive())
    await desk.idle()


def test_it_shows_the_octets_that_are_sent(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        picture = replace(
            await desk.engine.drafts.attach_bytes("cover.png", "image/png", PNG),
            content_id="cover@x",
            disposition=Disposition.INLINE,
        )
        plan = await desk.engine.drafts.attach_bytes("plan.pdf", "application/pdf", b"%PDF-1.4")
        html = (
            '<div><p>Hello <b>Marta</b> &lt;3</p><p><img src="cid:cover@x" alt="cover" width="1" height="1"></p></div>'
        )
        draft = replace(TO, html=html, attachments=(picture, plan), bcc=("secret@x.example",))
        window = await desk.open(draft)
        load = Loader()
        preview = await preview_of(desk, window, load)
        (web,) = load.made
        assert "<b>Marta</b>" in web.page
        assert "&lt;3" in web.page
        assert f'src="{SCHEME}:part/cover%40x"' in web.page
        assert web.pictures["cover@x"].kind == "image/png"
        assert "plan.pdf" in preview.facts.text()
        assert preview.subject.text() == TO.subject
        preview.kind.set_value("source")
        preview._show()
        source = preview.words.words.toPlainText()
        assert "secret@x.example" not in source
        message = email.message_from_string(source, policy=email.policy.default)
        assert message["To"] == "Marta Ruiz <marta@ruiz.example>"
        preview.kind.set_value("text")
        preview._show()
        assert preview.words.words.toPlainText().startswith("Hello Marta <3")
        preview.close()

    stage(scene)


def test_views_keys_and_switches(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html='<p>Hello <img src="cid:none" alt="cover"></p>'))
        load = Loader()
        preview = await preview_of(desk, window, load)
        web = load.made[0]
        preview.resize(900, 600)
        wide = preview._stage.maximumWidth()
        assert wide > PHONE
        assert preview.kind.isAncestorOf(preview.focusWidget())
        QTest.keyClick(preview.focusWidget(), Qt.Key.Key_Right)  # telephone
        assert preview.kind.value() == "phone"
        assert preview._web.shrinks
        assert preview._stage.maximumWidth() == PHONE
        assert "invert" not in web.page
        preview.dark.click()
        assert "invert" in web.page
        assert "part/" in web.page
        preview.bare.click()
        assert f"{SCHEME}:part/" not in web.page
        assert 'alt="cover"' in web.page
        assert web.pictures == {}
        QTest.keyClick(preview.kind.focusWidget() or preview.kind, Qt.Key.Key_Right)
        preview.kind.set_value("text")
        preview._show()
        assert not preview.dark.isEnabled()
        assert preview.pages.currentWidget() is preview.words
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert not preview.isVisible()

    stage(scene)


def test_the_keys_open_it_and_the_menus_have_it(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        assert window._fittings is not None
        rooms = window._fittings.rooms
        rooms._preview = Preview(window, window.work, Loader())
        press(window, Qt.Key.Key_F8)
        await desk.idle()
        assert rooms._preview.isVisible()
        assert rooms._preview.kind.value() == "wide"
        rooms._preview.close()
        window.bottom.preview.click()
        await desk.idle()
        assert rooms._preview.isVisible()
        rooms._preview.close()
        names = [action.text() for action in window.actions_of.view.actions()]
        assert {"As the reader sees it", "Source of the message"} <= set(names)
        next(a for a in window.actions_of.view.actions() if a.text() == "Source of the message").trigger()
        await desk.idle()
        assert "Message-ID:" in rooms._preview.words.words.toPlainText()
        rooms._preview.close()

    stage(scene)


def test_it_follows_what_is_typed(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        preview = await preview_of(desk, window, kind="text")
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "New words. ")
        await shown_again(desk, preview)
        assert "New words." in preview.words.words.toPlainText()
        preview.close()
        QTest.keyClicks(window.editor, "More. ")
        assert not preview._later.isActive()

    stage(scene)


def test_an_unfinished_message_can_be_looked_at(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(to=("half a na",), html="<p>Hello</p>"))
        preview = await preview_of(desk, window, kind="text")
        assert preview.words.words.toPlainText() == "Hello\n"
        assert preview.subject.text() == "No subject"
        preview.close()

    stage(scene)


def test_without_an_account_it_says_why(qrun: QRun, profile: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        preview = await preview_of(desk, window, kind="text")
        assert "account" in preview.facts.text()
        preview.close()

    qrun(play(profile, finishing(scene), with_account=False))


def test_a_missing_library_is_named(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        gone = ImportError("libnss3.so: cannot open shared object file: No such file or directory")
        preview = await preview_of(desk, window, Loader(gone))
        assert preview._missing is not None
        assert "libnss3.so" in preview._missing.accessibleDescription()
        preview.close()

    stage(scene)


@pytest.mark.parametrize("why", list(Why))
def test_where_chromium_would_end_the_program_it_is_left_alone(stage: Stage, why: Why) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        preview = await preview_of(desk, window, Loader(NotHere(why)))
        assert preview._missing is not None
        assert "Plain text and source work" in preview._missing.accessibleDescription()
        assert not hasattr(preview._missing, "command")
        preview.close()

    stage(scene)


def test_a_view_that_died_begins_again(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        load = Loader()
        preview = await preview_of(desk, window, load)
        load.made[0].died.emit()
        assert "ended by itself" in preview.note.text()
        await desk.until(lambda: load.made[0].released)
        preview.kind.set_value("phone")
        preview._show()
        assert len(load.made) == 2
        preview.close()

    stage(scene)


def test_a_link_is_opened_only_after_a_question(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        opened: list[str] = []
        asked: list[str] = []
        answers = [False, True]

        async def ask(_parent: object, _title: str, sentence: str, **_others: object) -> bool:
            asked.append(sentence)
            return answers.pop(0)

        monkeypatch.setattr(dialogs, "ask", ask)
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
        window = await desk.open(TO)
        load = Loader()
        preview = await preview_of(desk, window, load)
        for _ in range(2):
            load.made[0].link_wanted.emit(QUrl("https://x.example/a?b"))
            await desk.idle()
        assert asked == ["https://x.example/a?b"] * 2
        assert opened == ["https://x.example/a?b"]
        preview.close()

    stage(scene)


def test_memory_is_given_back_when_it_rests_and_it_comes_again(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        load = Loader()
        preview = await preview_of(desk, window, load)
        assert not preview._rest.isActive()
        preview.close()
        assert preview._rest.isActive()
        preview._rest.setInterval(0)
        await desk.until(lambda: load.made[0].released)
        preview.open()
        await desk.idle()
        assert len(load.made) == 2
        assert "Hello" in load.made[1].page
        preview.close()

    stage(scene)


def test_the_message_is_saved_as_it_would_be_sent(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(desk: ComposeDesk) -> None:
        target = tmp_path / "saved.eml"
        names: list[str] = []

        async def choose(_parent: object, _title: str, name: str) -> Path:
            names.append(name)
            return target

        monkeypatch.setattr(dialogs, "choose_save", choose)
        window = await desk.open(replace(TO, bcc=("secret@x.example",)))
        next(a for a in window.actions_of.message.actions() if a.text() == "Save as .eml…").trigger()
        await desk.idle()
        message = email.message_from_bytes(target.read_bytes(), policy=email.policy.default)
        assert message["Subject"] == "Winter"
        assert b"secret@x.example" not in target.read_bytes()
        assert names == ["Winter.eml"]
        target.unlink()
        preview = await preview_of(desk, window, kind="source")
        preview.save.click()
        await desk.idle()
        assert target.exists()
        preview.close()

    stage(scene)


# the pure part


def test_addresses_of_pictures_are_ours() -> None:
    html = '<p><img alt="a" src="cid:a@b&amp;c"><img src="https://x.example/y.png"></p><p>cid:a@b</p>'
    found = views.with_addresses(html, "scheme")
    assert 'src="scheme:part/a%40b%26c"' in found
    assert "<p>cid:a@b</p>" in found
    assert "https://x.example/y.png" in found


def test_words_in_place_of_a_picture_are_turned_dark_with_the_page() -> None:
    """Only what is a picture is turned back."""
    html = '<p><img src="cid:a" alt="kiln"><img src="HTTPS://x.example/b.png" alt="pot"></p>'
    shown = document(Views(html=html), dark=True, with_pictures=True)
    assert 'img:not([src^="http" i]) { filter: invert(1)' in shown
    assert "invert(1)" not in document(Views(html=html), dark=True, with_pictures=False)


def test_a_plain_message_is_shown_as_words() -> None:
    page = document(Views(text="1 < 2 & <b>"), dark=False, with_pictures=True)
    assert "1 &lt; 2 &amp; &lt;b>" in page


def test_a_long_source_is_shown_from_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "long.eml"
    path.write_bytes(b"Subject: x\r\n\r\n" + b"words\r\n" * 100_000)
    found = views.read(path)
    assert found.left == path.stat().st_size - views.SOURCE_SHOWN
    assert found.source.startswith("Subject: x\n\nwords\n")
    assert found.text.startswith("words\nwords\n")
