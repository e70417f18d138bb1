"""Pictures and tables for the keyboard, for screen readers and for longer languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from compose_desk import ComposeDesk, Stage
from picture_files import photo, saved, scene, written
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from test_ui_access import dressed, look_at
from test_ui_pictures import Hand

from app.message.image.pictures import view
from app.model.picture import Crop, SendSize
from ui.compose.files.pictures import as_image
from ui.compose.picture.crop_dialog import CropDialog
from ui.compose.picture.picture_panel import PicturePanel

__all__ = ["dressed"]


@pytest.mark.usefixtures("dressed")
def test_a_window_with_pictures_and_a_table(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        hand.window.resize(960, 780)
        await hand.put(written(tmp_path, "a.jpg", photo(1600, 1200, quality=97)), into_text=False)
        await hand.put(written(tmp_path, "b.png", saved(scene(300, 200), "PNG")))
        hand.sending.choose_size(SendSize.SMALL)
        await hand.settle()
        hand.select()
        look_at(hand.window, "a picture is selected")
        hand.editor.moveCursor(QTextCursor.MoveOperation.End)
        hand.editor.insert_table(2, 2)
        look_at(hand.window, "the cursor is in a table")

    stage(scene_)


@pytest.mark.usefixtures("dressed")
def test_how_large_pictures_leave(qtbot: QtBot) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    panel = PicturePanel(behind, 3, SendSize.MEDIUM, Qt.CheckState.PartiallyChecked, ["IMG_1.heic", "IMG_2.heic"])
    for octets, size in enumerate(SendSize):
        panel.show_total(size, 14_800_000 >> octets)
    panel.show_at(QRect(400, 400, 100, 28))
    look_at(panel, "how large pictures leave")
    chosen: list[SendSize] = []
    kept: list[bool] = []
    panel.size_chosen.connect(chosen.append)
    panel.details_chosen.connect(kept.append)
    assert panel.buttons[SendSize.MEDIUM].hasFocus()
    QTest.keyClick(panel.buttons[SendSize.MEDIUM], Qt.Key.Key_Up)
    QTest.keyClick(panel.keep, Qt.Key.Key_Space)
    assert chosen == [SendSize.LARGE]
    assert kept == [True]
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert not panel.isVisible()


@pytest.mark.usefixtures("dressed")
def test_the_window_that_crops(qtbot: QtBot) -> None:
    pixels = view(photo(800, 600), Crop(), 400)
    assert pixels is not None
    dialog = CropDialog(None, "IMG_4711 a rather long name of a file.jpg", as_image(pixels), Crop(0.1, 0.1, 0.9, 0.8))
    qtbot.addWidget(dialog)
    for size in ((720, 620), (480, 440)):
        dialog.resize(*size)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.view.hasFocus() or dialog.view.isVisible()
        look_at(dialog, f"cropping at {size}")
