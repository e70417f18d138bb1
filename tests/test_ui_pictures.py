"""Pictures in a compose window, through its widgets, and what arrives at the practice server."""

from __future__ import annotations

import asyncio
import re
import threading
from base64 import b64decode
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from compose_desk import TO, ComposeDesk, Stage, press
from picture_files import MAKER, SVG, bomb, moving, opened, photo, saved, scene, written
from PIL import Image
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from app.message.image import pictures as art
from app.model.draft import Attachment, Disposition, Draft
from app.model.outgoing import SendState
from app.model.picture import Crop, PicturePlan, SendSize
from ui.commands.found import commands_of
from ui.compose.editor.format_bar import TableGrid
from ui.compose.editor.picture import pictures
from ui.compose.editor.popups import FieldPopup
from ui.compose.picture import carried
from ui.compose.picture.crop_dialog import CropDialog
from ui.compose.picture.picture_room import PictureRoom
from ui.compose.picture.picture_sending import PictureSending
from ui.compose.rooms import Rooms
from ui.compose.window import ComposeWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
INLINE, ATTACHED = Disposition.INLINE, Disposition.ATTACHMENT


class Hand:
    """One window with pictures, and what a person does with them."""

    def __init__(self, desk: ComposeDesk, window: ComposeWindow) -> None:
        self.desk, self.window, self.editor = desk, window, window.editor
        assert window.work is not None
        self.work = window.work
        found = window.findChild(Rooms)
        assert isinstance(found, Rooms)
        self.rooms = found

    @classmethod
    async def open(cls, desk: ComposeDesk, draft: Draft = TO) -> Hand:
        hand = cls(desk, await desk.open(draft))
        hand.editor.setFocus()
        hand.editor.moveCursor(QTextCursor.MoveOperation.End)
        return hand

    async def put(self, path: Path, *, into_text: bool = True) -> Attachment:
        self.work.add_files([path], into_text)
        await self.settle()
        return self.window.strip.files()[-1]

    async def settle(self) -> None:
        """Until everything is read and measured."""
        await self.work.attaching.settled()
        await self.desk.idle()
        if self.rooms.things.pictures is not None:
            self.sending.measure()
        await self.desk.idle()

    @property
    def room(self) -> PictureRoom:
        assert self.rooms.things.pictures is not None
        return self.rooms.things.pictures

    @property
    def sending(self) -> PictureSending:
        return self.rooms.picture_sending

    def select(self, number: int = 0) -> None:
        position = [at for at, _ in pictures.every(self.editor.document())][number]
        self.room.hand.select(position)
        self.room.hand.follow()

    def size(self) -> tuple[int, int]:
        found = self.room.hand.selected()
        assert found is not None
        return round(found[1].width()), round(found[1].height())

    async def send(self) -> EmailMessage:
        """Press Ctrl+Enter; what arrived."""
        before = len(self.desk.received())
        self.window.activateWindow()
        await self.desk.until(self.window.isActiveWindow)
        press(self.window, Key.Key_Return, Mod.ControlModifier)
        await self.desk.until(lambda: bool(self.desk.sent))
        await self.desk.engine.outbox.run_until_idle()
        await self.desk.row(self.desk.sent[-1], SendState.SENT)
        found = self.desk.received()
        assert len(found) == before + 1
        return found[-1]


def parts(message: EmailMessage) -> dict[str, bytes]:
    """The pictures of a message by their file names."""
    return {p.get_filename() or "": p.get_payload(decode=True) for p in message.walk() if p.get_filename()}


def html_of(message: EmailMessage) -> str:
    body = message.get_body(("html",))
    assert body is not None
    return str(body.get_content())


# --- what arrives ------------------------------------------------------------------------------------


def test_a_photo_in_the_text_arrives_as_large_as_it_was_shown_upright_and_without_its_place(
    stage: Stage, tmp_path: Path
) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        file = await hand.put(written(tmp_path, "IMG_1.jpg", photo(1600, 1200, 6)))
        assert file.disposition is INLINE
        hand.select()
        assert hand.size() == (600, 800)
        for _ in range(4):
            QTest.keyClick(hand.editor, Key.Key_Left, Mod.AltModifier | Mod.ShiftModifier)
        wide, high = hand.size()
        assert (wide, high) == (489, 652)
        await hand.settle()
        card = hand.window.strip.cards()[0].accessibleName()
        message = await hand.send()
        (data,) = parts(message).values()
        assert opened(data).size == (wide, high)
        assert opened(data).getexif().get(0x0112, 1) == 1
        assert MAKER.encode() not in data
        assert f'width="{wide}" height="{high}"' in html_of(message)
        assert f"{round(len(data) / 1000)} KB" in card, "the size was right before it was sent"

    stage(scene_)


def test_photos_attached_are_sent_smaller_and_the_saving_is_told_before(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        whole = 0
        for n in range(3):
            data = photo(2400, 1800, quality=97)
            whole += len(data)
            await hand.put(written(tmp_path, f"IMG_{n}.jpg", data), into_text=False)
        chip = hand.sending.chip
        assert chip.isVisible()
        chip.setFocus()
        QTest.keyClick(chip, Key.Key_Space)
        panel = hand.sending.panel
        assert panel is not None
        await desk.idle()
        totals = [panel.total_words(size) for size in SendSize]
        assert all("…" not in words for words in totals)
        QTest.keyClick(panel.buttons[SendSize.ORIGINAL], Key.Key_Down)
        QTest.keyClick(panel.buttons[SendSize.LARGE], Key.Key_Down)
        QTest.keyClick(panel, Key.Key_Escape)
        await hand.settle()
        weight = hand.sending.weight
        assert weight.before == whole
        assert weight.after < whole / 3
        assert "→" in chip.text()
        assert totals[2] in chip.text(), "the panel and the chip say the same"
        note = hand.window.notices.current()
        assert note is not None
        assert "→" in note.title
        assert all(f.size > 2 * weight.after / 3 for f in hand.window.strip.files()), "the originals are kept"
        message = await hand.send()
        found = parts(message)
        assert sum(map(len, found.values())) == weight.after
        assert {max(opened(data).size) for data in found.values()} == {1280}
        assert all(MAKER.encode() not in data for data in found.values())

    stage(scene_)


def test_shrinking_can_be_undone(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "IMG.jpg", photo(1600, 1200)), into_text=False)
        hand.sending.choose_size(SendSize.SMALL)
        await hand.settle()
        assert hand.window.strip.files()[0].plan.size is SendSize.SMALL
        banner = hand.window.notices.banner()
        assert banner is not None
        undo = next(b for b in banner.findChildren(QWidget) if b.accessibleName() == "Undo")
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
        await hand.settle()
        assert hand.window.strip.files()[0].plan == PicturePlan()
        (data,) = parts(await hand.send()).values()
        assert opened(data).size == (1600, 1200)

    stage(scene_)


def test_only_pictures_that_can_become_smaller_are_counted(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        large = saved(Image.effect_noise((1400, 900), 90), "JPEG", quality=85)
        assert len(large) > 300_000
        await hand.put(written(tmp_path, "small.jpg", saved(scene(300, 200), "JPEG")), into_text=False)
        assert not hand.sending.chip.isVisible()
        await hand.put(written(tmp_path, "large.jpg", large), into_text=False)
        assert "Shrink 1 " in hand.sending.chip.text()

    stage(scene_)


def test_the_place_travels_only_where_a_person_wants_it(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "kept.jpg", photo(200, 150)), into_text=False)
        await hand.put(written(tmp_path, "bare.jpg", photo(210, 150)), into_text=False)
        assert hand.sending.chip.isVisible(), "that pictures tell something is seen even where nothing is to save"
        assert "left out" in hand.sending.chip.toolTip()
        card = hand.window.strip.cards()[0]
        keep = next(a for a in card.menu().actions() if a.text() == "Keep place and camera data")
        assert not keep.isChecked()
        keep.trigger()
        await hand.settle()
        found = parts(await hand.send())
        assert found["kept.jpg"] == (tmp_path / "kept.jpg").read_bytes()
        assert MAKER.encode() not in found["bare.jpg"]

    stage(scene_)


def test_what_is_no_photo_is_sent_as_it_is(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        files = {
            "moves.gif": moving(),
            "plain.png": saved(scene(300, 200), "PNG"),
            "bomb.png": bomb(),
            "drawing.png": SVG,
            "drawing.svg": SVG,
            "broken.jpg": photo(300, 200)[:900],
        }
        for name, data in files.items():
            await hand.put(written(tmp_path, name, data), into_text=name != "drawing.svg")
        places = {f.name: f.disposition for f in hand.window.strip.files()}
        assert [name for name, place in places.items() if place is INLINE] == ["moves.gif", "plain.png"]
        found = parts(await hand.send())
        assert MAKER.encode() not in found.pop("broken.jpg"), "what it tells is left out even where it is damaged"
        del files["broken.jpg"]
        assert found == files

    stage(scene_)


def test_the_plan_is_kept_with_the_draft(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.jpg", photo(1600, 1200)), into_text=False)
        hand.sending.choose_size(SendSize.MEDIUM)
        hand.sending.choose_details(True)
        await hand.settle()
        hand.window.close()
        await desk.idle()
        (draft,) = await desk.engine.drafts.all()
        assert draft.attachments[0].plan == PicturePlan(SendSize.MEDIUM, keep_details=True)
        again = await Hand.open(desk, draft)
        await again.settle()
        assert "→" in again.sending.chip.text()

    stage(scene_)


# --- the frame ---------------------------------------------------------------------------------------


def mouse(target: QWidget, kind: QEvent.Type, place: QPointF, buttons: Qt.MouseButton) -> None:
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, target.mapToGlobal(place), button, buttons, Mod.NoModifier)
    QApplication.sendEvent(target, event)


def test_a_double_click_on_a_picture_asks_what_it_shows(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(400, 200), "PNG")))
        QTest.keyClicks(hand.editor, " and words")
        box = hand.room.hand.box(*next(pictures.every(hand.editor.document())))
        for deed in (QTest.mouseDClick, QTest.mouseRelease):
            deed(hand.editor.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        popup = hand.editor.findChild(FieldPopup)
        assert popup is not None
        popup.fields[0].setText("A kiln")
        QTest.keyClick(popup.fields[0], Key.Key_Return)
        assert 'alt="A kiln"' in hand.editor.html()
        assert hand.editor.text().endswith("and words")

    stage(scene_)


def test_a_click_selects_a_picture_and_its_handles_change_its_size(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(800, 400), "PNG")))
        QTest.keyClicks(hand.editor, " and words")
        position, fmt = next(pictures.every(hand.editor.document()))
        box = hand.room.hand.box(position, fmt)
        QTest.mouseClick(hand.editor.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        await desk.until(hand.room.hand.frame.isVisible)
        frame = hand.room.hand.frame
        assert frame.geometry().center() == box.center()
        assert hand.size() == (600, 300)
        before = hand.editor.html()
        grip = QPointF(frame.handles()[2, 2].center())
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        mouse(frame, QEvent.Type.MouseButtonPress, grip, left)
        mouse(frame, QEvent.Type.MouseMove, grip + QPointF(-box.width() / 3, -5), left)
        held = frame.grab().toImage()
        assert held.width() < box.width()
        assert held.pixelColor(held.width() // 8, held.height() // 8).red() > 150, "the picture is seen while pulled"
        mouse(frame, QEvent.Type.MouseButtonRelease, frame.mapFromGlobal(frame.mapToGlobal(grip)), none)
        wide, high = hand.size()
        assert wide == pytest.approx(400, abs=3)
        assert high == pytest.approx(wide / 2, abs=1), "it keeps its shape"
        after = hand.editor.html()
        hand.editor.undo()
        assert hand.editor.html() == before, "one step back"
        hand.editor.redo()
        assert hand.editor.html() == after

    stage(scene_)


def test_a_picture_that_nobody_knows_keeps_the_size_it_was_given(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(80, 40), "PNG")))
        hand.editor.load('<p><img src="cid:nobody@x" width="300" height="100"></p>')
        hand.select()
        QTest.keyClick(hand.editor, Key.Key_Right, Mod.AltModifier | Mod.ShiftModifier)
        assert hand.size() == (315, 105)

    stage(scene_)


def test_escape_lets_go_of_a_handle_and_no_picture_grows_beyond_itself(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(300, 200), "PNG")))
        hand.select()
        frame = hand.room.hand.frame
        grip = QPointF(frame.handles()[0, 0].center())
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        mouse(frame, QEvent.Type.MouseButtonPress, grip, left)
        mouse(frame, QEvent.Type.MouseMove, grip + QPointF(90, 0), left)
        QTest.keyClick(frame, Key.Key_Escape)
        mouse(frame, QEvent.Type.MouseButtonRelease, grip, none)
        assert hand.size() == (300, 200)
        mouse(frame, QEvent.Type.MouseButtonPress, grip, left)
        mouse(frame, QEvent.Type.MouseMove, grip - QPointF(500, 0), left)
        mouse(frame, QEvent.Type.MouseButtonRelease, grip, none)
        assert hand.size() == (300, 200)
        hand.editor.moveCursor(QTextCursor.MoveOperation.End)
        await desk.until(lambda: not frame.isVisible())

    stage(scene_)


# --- words, another one, a part ----------------------------------------------------------------------


def popup_of(hand: Hand) -> FieldPopup:
    found = next(p for p in hand.editor.findChildren(FieldPopup) if p.objectName() == "picture popup")
    assert isinstance(found, FieldPopup)
    return found


def test_description_and_width_by_keyboard(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(800, 400), "PNG")))
        QTest.keyClick(hand.editor, Key.Key_Left, Mod.ShiftModifier)
        await desk.until(hand.room.hand.frame.isVisible)
        QTest.keyClick(hand.editor, Key.Key_Return, Mod.AltModifier)
        popup = popup_of(hand)
        popup.fields[1].setText("wide")
        QTest.keyClick(popup.fields[1], Key.Key_Return)
        assert popup.isVisible(), "no number: the popup stays"
        popup.fields[0].setText("Two  presses in the <hall>")
        popup.fields[1].setText("320")
        QTest.keyClick(popup.fields[1], Key.Key_Return)
        html = hand.editor.html()
        assert 'alt="Two presses in the &lt;hall&gt;" width="320" height="160"' in html
        hand.editor.undo()
        assert 'width="600"' in hand.editor.html()

    stage(scene_)


def answer(dialog_of: type[QWidget], deed: Callable[[QWidget], None]) -> Callable[[], bool]:
    """Once a dialog of this kind is seen, do something with it."""

    def seen() -> bool:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, dialog_of) and w.isVisible()]
        for dialog in found:
            deed(dialog)
        return bool(found)

    return seen


def choose_in(dialog: QFileDialog, path: Path) -> None:
    entry = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(entry, QLineEdit)
    entry.setText(str(path))
    dialog.accepted.emit()
    dialog.done(0)


def test_a_crop_is_seen_undone_and_sent(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        file = await hand.put(written(tmp_path, "a.jpg", photo(1200, 800)))
        hand.select()
        before = hand.editor.html()

        def halve(dialog: QWidget) -> None:
            assert isinstance(dialog, CropDialog)
            for _ in range(50):
                QTest.keyClick(dialog.view, Key.Key_Left, Mod.ShiftModifier)
            assert dialog.view.crop().right == pytest.approx(0.5)
            assert dialog.view.crop().bottom == 1
            QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

        hand.room.actions["crop"].trigger()
        await desk.until(answer(CropDialog, halve))
        await hand.settle()
        assert hand.size() == (300, 400), "what is left keeps its scale"
        (now,) = hand.window.strip.files()
        assert now.key == file.key, "the original is kept"
        assert now.content_id != file.content_id
        after = hand.editor.html()
        hand.editor.undo()
        assert hand.editor.html() == before
        assert hand.window.strip.files()[0].plan.crop.is_whole
        hand.editor.redo()
        assert hand.editor.html() == after
        await hand.settle()
        (data,) = parts(await hand.send()).values()
        assert opened(data).size == (300, 400)

    stage(scene_)


def test_an_attached_photo_is_cropped_from_its_card(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.jpg", photo(400, 400)), into_text=False)

        def crop(dialog: QWidget) -> None:
            assert isinstance(dialog, CropDialog)
            dialog.view.set_crop(Crop(0.25, 0.25, 0.75, 0.75))
            dialog.accept()

        next(a for a in hand.window.strip.cards()[0].menu().actions() if a.text() == "Crop…").trigger()
        await desk.until(answer(CropDialog, crop))
        await hand.settle()
        (data,) = parts(await hand.send()).values()
        assert opened(data).size == (200, 200)

    stage(scene_)


def test_another_picture_takes_the_place(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(800, 400), "PNG")))
        hand.select()
        before = hand.editor.html()
        other = written(tmp_path, "b.png", saved(scene(500, 500), "PNG"))

        def choose(dialog: QWidget) -> None:
            assert isinstance(dialog, QFileDialog)
            choose_in(dialog, other)

        hand.room.actions["replace"].trigger()
        await desk.until(answer(QFileDialog, choose))
        await hand.settle()
        assert [f.name for f in hand.window.strip.files()] == ["b.png"]
        assert hand.size() == (500, 500), "as wide as before, but no wider than it is"
        hand.editor.undo()
        assert hand.editor.html() == before
        assert [f.name for f in hand.window.strip.files()] == ["a.png"]

    stage(scene_)


def test_what_cannot_be_shown_takes_no_place(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(80, 40), "PNG")))
        hand.select()
        before = hand.editor.html()

        def choose(dialog: QWidget) -> None:
            assert isinstance(dialog, QFileDialog)
            choose_in(dialog, written(tmp_path, "bomb.png", bomb()))

        hand.room.actions["replace"].trigger()
        await desk.until(answer(QFileDialog, choose))
        await hand.settle()
        assert hand.editor.html() == before
        assert hand.window.notices.current() is not None

    stage(scene_)


# --- ways to a picture -------------------------------------------------------------------------------


def test_insert_picture_from_the_menu(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        path = written(tmp_path, "a.png", saved(scene(80, 40), "PNG"))

        def choose(dialog: QWidget) -> None:
            assert isinstance(dialog, QFileDialog)
            choose_in(dialog, path)

        assert hand.rooms.things.insert_picture in hand.window.actions_of.insert.actions()
        press(hand.window, Key.Key_I, Mod.ControlModifier | Mod.ShiftModifier)
        await desk.until(answer(QFileDialog, choose))
        await hand.settle()
        assert [f.disposition for f in hand.window.strip.files()] == [INLINE]

    stage(scene_)


def test_the_menus_hold_everything(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(80, 40), "PNG")))
        hand.select()
        things = hand.rooms.things
        for _ in range(3):
            things.picture_menu.aboutToShow.emit()
        words = [a.text() for a in things.picture_menu.actions()]
        for wanted in (
            "Description and width…",
            "Crop…",
            "Replace…",
            "Size in the text",
            "Alignment",
            "Size when sent",
        ):
            assert words.count(wanted) == 1
        hand.editor.moveCursor(QTextCursor.MoveOperation.End)
        hand.editor.insert_table(2, 2)
        await asyncio.sleep(0)
        for menu in (things.table_menu, hand.rooms._fittings.bar.table_menu):
            for _ in range(3):
                menu.aboutToShow.emit()
            words = [a.text() for a in menu.actions()]
            for wanted in ("Insert", "Move", "Remove", "Merge cells", "Split cell", "Header row", "Sort", "Lines"):
                assert words.count(wanted) == 1
        things.new_table.aboutToShow.emit()
        assert not things.new_table.isEmpty()

    stage(scene_)


def test_a_table_is_inserted_by_its_name_in_the_list_of_commands(stage: Stage) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        command = next(c for c in commands_of(hand.window) if c.name == "Insert a table…")
        command.action.trigger()
        await desk.until(lambda: isinstance(QApplication.focusWidget(), TableGrid))
        for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Return):
            QTest.keyClick(QApplication.focusWidget(), key)
        await desk.until(lambda: "<table" in hand.editor.html())
        assert (hand.editor.html().count("<tr"), hand.editor.html().count("<td")) == (2, 6)
        assert QApplication.activePopupWidget() is None

    stage(scene_)


def test_the_menu_of_a_picture_under_the_pointer(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(300, 200), "PNG")))
        QTest.keyClicks(hand.editor, " words")
        position, fmt = next(pictures.every(hand.editor.document()))
        place = hand.room.hand.box(position, fmt).topLeft() + QPoint(20, 20)
        viewport = hand.editor.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=place)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        below = next(a for a in menu.actions() if a.text() == "Picture").menu()
        assert isinstance(below, QMenu)
        align = next(a for a in below.actions() if a.text() == "Alignment").menu()
        assert isinstance(align, QMenu)
        next(a for a in align.actions() if a.text() == "Centre").trigger()
        menu.close()
        assert "text-align:center" in hand.editor.html()
        hand.editor.undo()
        assert "text-align:center" not in hand.editor.html()

    stage(scene_)


def test_the_menu_key_before_or_behind_a_picture_is_about_the_picture(stage: Stage, tmp_path: Path) -> None:
    """Also below a table, where what stands before the cursor is all of that."""

    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        hand.editor.insert_table(2, 2)
        hand.editor.moveCursor(QTextCursor.MoveOperation.End)
        await hand.put(written(tmp_path, "a.png", saved(scene(300, 200), "PNG")))
        ((position, _),) = pictures.every(hand.editor.document())
        for place in (position, position + 1):
            cursor = hand.editor.textCursor()
            cursor.setPosition(place)
            hand.editor.setTextCursor(cursor)
            reason, at = QContextMenuEvent.Reason.Keyboard, hand.editor.cursorRect().center()
            QApplication.sendEvent(hand.editor.viewport(), QContextMenuEvent(reason, at, hand.editor.mapToGlobal(at)))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            assert "Picture" in [entry.text() for entry in menu.actions()]
            menu.close()
            assert hand.room.hand.selected() is not None
            found = hand.editor.textCursor()
            assert (found.selectionStart(), found.selectionEnd()) == (position, position + 1)

    stage(scene_)


def test_a_picture_pasted_goes_through_the_same_door(stage: Stage) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        image = QImage(1000, 500, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        QApplication.clipboard().setImage(image)
        QTest.keyClick(hand.editor, Key.Key_V, Mod.ControlModifier)
        await hand.settle()
        hand.select()
        assert hand.size() == (600, 300)
        (data,) = parts(await hand.send()).values()
        assert opened(data).size == (600, 300)
        assert opened(data).format == "PNG"

    stage(scene_)


def test_what_is_typed_while_a_picture_is_on_its_way_comes_behind_it(stage: Stage) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        QTest.keyClicks(hand.editor, "See")
        for colour in (0x336699, 0x993366):
            image = QImage(100, 50, QImage.Format.Format_RGB32)
            image.fill(colour)
            QApplication.clipboard().setImage(image)
            QTest.keyClick(hand.editor, Key.Key_V, Mod.ControlModifier)
        QTest.keyClicks(hand.editor, "here")
        await hand.settle()
        first, second = (f"cid:{file.content_id}" for file in hand.window.strip.files())
        html = hand.editor.html()
        assert html.index("See") < html.index(first) < html.index(second) < html.index("here")
        assert [file.name for file in hand.window.strip.files()] == ["Picture.png", "Picture.png"]
        QTest.keyClicks(hand.editor, "after")
        assert "hereafter" in hand.editor.html()

    stage(scene_)


def test_a_picture_takes_the_place_of_what_is_selected_and_of_nothing_else(stage: Stage) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        image = QImage(100, 50, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        QApplication.clipboard().setImage(image)
        for typed, kept in (("", False), ("mine", True)):
            hand.editor.load("<p>one two</p>")
            cursor = hand.editor.document().find("two")
            hand.editor.setTextCursor(cursor)
            QTest.keyClick(hand.editor, Key.Key_V, Mod.ControlModifier)
            QTest.keyClicks(hand.editor, typed)
            await hand.settle()
            assert "two" not in hand.editor.text()
            assert ("mine" in hand.editor.text()) is kept
            assert hand.editor.html().count("<img") == 1

    stage(scene_)


def test_plain_text_loses_no_picture(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        await hand.put(written(tmp_path, "a.png", saved(scene(300, 200), "PNG")))
        html, text = hand.editor.html(), hand.editor.text()
        hand.editor.load_lines(text)
        hand.window.form.set_plain(True)
        QTest.keyClicks(hand.editor, "more")
        assert [f.disposition for f in hand.window.strip.files()] == [ATTACHED]
        await hand.put(written(tmp_path, "b.png", saved(scene(30, 20), "PNG")))
        assert [f.disposition for f in hand.window.strip.files()] == [ATTACHED, ATTACHED]
        before = hand.editor.text()
        hand.rooms.things.new_table.aboutToShow.emit()
        hand.rooms.things._insert_table(1, 1)
        assert hand.editor.text() == before
        hand.window.form.set_plain(False)
        hand.editor.load(html)
        hand.work.attaching.follow_text()
        assert [f.disposition for f in hand.window.strip.files()] == [INLINE, ATTACHED]

    stage(scene_)


def test_a_picture_copied_comes_along_into_another_message(stage: Stage, tmp_path: Path) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        first = await Hand.open(desk)
        await first.put(written(tmp_path, "a.jpg", photo(900, 600)))
        first.select()
        QTest.keyClick(first.editor, Key.Key_C, Mod.ControlModifier)
        clipboard = QApplication.clipboard()
        assert clipboard.mimeData().hasImage(), "other programs get a picture"
        said = re.fullmatch(r'(?s).*src="data:image/jpeg;base64,([^"]+)".*', clipboard.mimeData().html())
        assert said is not None, "and in the text it stands itself: nobody else knows its content id"
        assert opened(b64decode(said[1])).size == (600, 400)
        second = await Hand.open(desk)
        QTest.keyClick(second.editor, Key.Key_V, Mod.ControlModifier)
        await second.settle()
        assert [(f.name, f.disposition) for f in second.window.strip.files()] == [("a.jpg", INLINE)]
        (data,) = parts(await second.send()).values()
        assert opened(data).size == (600, 400)
        assert len(first.window.strip.files()) == 1

    stage(scene_)


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"{}",
        b"[1]",
        b'[{"name":"../x","type":"image/png","key":"k","id":"i","plan":{}}]',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_what_others_put_on_the_clipboard_is_no_picture(octets: bytes, tmp_path: Path) -> None:
    data = QMimeData()
    data.setData(carried.TYPE, QByteArray(octets))
    assert carried.take(data, lambda _file: tmp_path / "none") == []


def test_pictures_of_a_draft_are_read_off_the_thread_of_the_window(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        where: list[bool] = []
        real = art.view

        def watched(*arguments: object) -> object:
            where.append(threading.current_thread() is threading.main_thread())
            return real(*arguments)

        monkeypatch.setattr(art, "view", watched)
        file = await desk.engine.drafts.attach_file(written(tmp_path, "a.jpg", photo(900, 600)), picture_inline=True)
        html = f'<p><img src="cid:{file.content_id}" width="300" height="200"></p>'
        hand = await Hand.open(desk, Draft(to=("a@b.example",), subject="x", html=html, attachments=(file,)))
        hand.editor.grab()
        await hand.settle()
        shown = hand.editor.viewport().grab().toImage()
        position, fmt = next(pictures.every(hand.editor.document()))
        box = hand.room.hand.box(position, fmt)
        corner = shown.pixelColor(box.topLeft() + QPoint(10, 10))
        assert corner.red() > 180
        assert corner.blue() < 90
        assert where
        assert not any(where)
        assert hand.window.work is not None
        assert not hand.window.work._is_touched, "that a picture came is no change"

    stage(scene_)


def test_typing_beside_pictures_does_not_walk_through_the_text(stage: Stage) -> None:
    async def scene_(desk: ComposeDesk) -> None:
        hand = await Hand.open(desk)
        hand.editor.paste_words("𝄞 word " * 50)
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        hand.editor.insert_picture("p", "p@x", image)
        hand.editor.paste_words("𝄞")
        hand.editor.insert_picture("q", "q@x", image)
        document = hand.editor.document()
        assert [pictures.content_id(fmt) for _, fmt in pictures.every(document)] == ["p@x", "q@x"]
        for position, fmt in pictures.every(document):
            cursor = QTextCursor(document)
            cursor.setPosition(position + 1)
            assert cursor.charFormat() == fmt

    stage(scene_)
