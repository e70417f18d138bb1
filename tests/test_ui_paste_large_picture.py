"""A picture of other programs on the clipboard: their own octets, decoded off the thread of the window."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage
from picture_files import opened, photo, saved, scene
from PySide6.QtCore import QByteArray, QMetaType, QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from test_ui_pictures import Hand, parts

from app.message.image import pictures as art
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html

Key, Mod = Qt.Key, Qt.KeyboardModifier
IMAGE = "application/x-qt-image"


class Offer(QMimeData):
    """What another program offers; Qt offers to decode it as well, and does so on the thread that asks."""

    def __init__(self, **files: bytes) -> None:
        super().__init__()
        self._files = {f"image/{kind}": octets for kind, octets in files.items()}
        self.asked: list[str] = []

    def formats(self) -> list[str]:
        return [*self._files, IMAGE]

    def hasFormat(self, kind: str) -> bool:
        return kind in self.formats()

    def retrieveData(self, kind: str, wanted: QMetaType | QMetaType.Type) -> Any:
        self.asked.append(kind)
        return QByteArray(self._files[kind]) if kind in self._files else None


PNG, JPEG = saved(scene(800, 600), "PNG"), photo(800, 600)


@pytest.mark.parametrize(
    ("files", "name"),
    [({"png": PNG}, "Picture.png"), ({"jpeg": JPEG}, "Picture.jpg"), ({"jpeg": JPEG, "png": PNG}, "Picture.png")],
)
def test_its_own_octets_go_into_the_message(stage: Stage, files: dict[str, bytes], name: str) -> None:
    offer = Offer(**files)

    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        hand.editor.insertFromMimeData(offer)
        await hand.settle()
        (file,) = hand.window.strip.files()
        assert file.name == name
        octets = desk.engine.drafts.path_of(file).read_bytes()
        assert octets == files[file.content_type.removeprefix("image/")]
        assert IMAGE not in offer.asked
        QTest.keyClick(hand.editor, Key.Key_Z, Mod.ControlModifier)
        assert "<img" not in hand.editor.html()
        QTest.keyClick(hand.editor, Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
        await hand.settle()
        ((sent_as, sent),) = parts(await hand.send()).items()
        assert (sent_as, opened(sent).size) == (name, (600, 450))
        assert not opened(sent).getexif()

    stage(scene_)


def test_the_window_goes_on_while_it_is_decoded_and_closes_with_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The decoder waits for words that are typed meanwhile: on the thread of the window nobody could type them."""
    typed, threads = threading.Event(), []
    view = art.view

    def late(*given: Any) -> Any:
        threads.append(threading.current_thread())
        assert typed.wait(30)
        return view(*given)

    monkeypatch.setattr(art, "view", late)

    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        hand.editor.insertFromMimeData(Offer(png=PNG))
        await desk.until(lambda: bool(threads))
        QTest.keyClicks(hand.editor, "below")
        assert hand.editor.text().endswith("below")
        assert not hand.window.close()
        typed.set()
        await desk.until(lambda: "closed" in desk.told)
        (stored,) = await desk.engine.drafts.all()
        assert stored.html.index("<img") < stored.html.index("below")
        assert [file.name for file in stored.attachments] == ["Picture.png"]
        assert threading.main_thread() not in threads

    stage(scene_)


def test_what_only_says_that_it_is_one_is_asked_of_qt(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    offer = Offer(png=b"no picture", jpeg=b"")
    told: list[object] = []
    editor.picture_pasted.connect(lambda found, _name: told.append(found))
    editor.insertFromMimeData(offer)
    assert IMAGE in offer.asked
    assert told == []
