"""Files in a message: adding, refusing, moving pictures between text and strip, drop zones, cards."""

from __future__ import annotations

import asyncio
import os
import zipfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from app.engine import Engine
from app.message.image.pictures import view
from app.model.draft import Attachment, Disposition
from app.model.picture import Crop
from ui import dialogs
from ui.compose.files.attaching import Attaching
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.files.drop_zones import DropZones
from ui.compose.files.file_kinds import icon_name, size_in_message, total_words
from ui.compose.files.pictures import WIDEST, as_image, as_png, longest_for
from ui.compose.notices import Notices
from ui.tasks import Tasks
from ui.widgets.basics import column

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
Scene = Callable[["Desk"], Coroutine[Any, Any, None]]


class Paper(QWidget):
    """As much of an editor as the bridge sees: which pictures are in the text, with undo."""

    changed = Signal()
    files_dropped = Signal(list)
    picture_pasted = Signal(QImage, str)

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.before: list[str] = []
        self.is_plain = False
        self.document = QTextDocument()
        self.resolve: Callable[[str], QImage | None] = lambda _id: None

    def set_pictures(self, resolve: Callable[[str], QImage | None]) -> None:
        self.resolve = resolve

    def picture_ids(self) -> set[str]:
        return set(self.ids)

    def textCursor(self) -> QTextCursor:
        return QTextCursor(self.document)

    def insert_picture(
        self, name: str, content_id: str, image: QImage, alt: str = "", at: QTextCursor | None = None
    ) -> None:
        self._set([*self.ids, content_id])

    def remove_picture(self, content_id: str) -> None:
        self._set([i for i in self.ids if i != content_id])

    def undo(self) -> None:
        self._set(self.before)

    def _set(self, ids: list[str]) -> None:
        self.before, self.ids = self.ids, list(ids)
        self.changed.emit()


class Desk:
    """A strip, a paper and the bridge between them over a real engine."""

    def __init__(self, engine: Engine) -> None:
        self.failures: list[BaseException] = []
        self.engine = engine
        self.tasks = Tasks(lambda error, _name: self.failures.append(error))
        self.window = QWidget()
        self.paper, self.strip, self.notices = Paper(), AttachmentStrip(), Notices()
        self.window.setLayout(column(self.paper, self.strip, self.notices))
        self.window.resize(800, 500)
        parts: Any = (self.paper, self.strip, self.notices, self.window)
        self.attaching = Attaching(engine, self.tasks, *parts)
        self.changes = 0
        self.attaching.changed.connect(self._count)
        self.window.show()

    def _count(self) -> None:
        self.changes += 1

    async def all_done(self) -> None:
        while self.tasks._running:
            await asyncio.wait(self.tasks._running)

    async def add(self, *paths: Path, into_text: bool = False) -> bool:
        self.attaching.add(paths, into_text)
        return await self.attaching.settled()

    def places(self) -> list[tuple[str, Disposition]]:
        return [(f.name, f.disposition) for f in self.strip.files()]


@pytest.fixture
def on_desk(qrun: QRun, profile: Path) -> Callable[[Scene], None]:
    def play(scene: Scene) -> None:
        async def run() -> None:
            engine = await Engine.open(profile)
            desk = Desk(engine)
            try:
                await scene(desk)
                await desk.all_done()
                assert desk.failures == []
            finally:
                await desk.tasks.close()
                await engine.stop()
                desk.window.close()

        qrun(run())

    return play


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = tmp_path / "cover-proof.png"
    image.save(str(path))
    return path


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "Quotation 2026-114.pdf"
    path.write_bytes(b"%PDF-1.7" + bytes(3000))
    return path


INLINE, ATTACHED = Disposition.INLINE, Disposition.ATTACHMENT


def test_files_are_attached_in_order(on_desk: Callable[[Scene], None], letter: Path, photo: Path) -> None:
    async def scene(desk: Desk) -> None:
        desk.attaching.add([letter, photo], into_text=False)
        assert desk.attaching.is_busy
        assert await desk.attaching.settled()
        assert desk.strip.isVisible()
        assert desk.places() == [(letter.name, ATTACHED), (photo.name, ATTACHED)]
        assert desk.engine.drafts.path_of(desk.strip.files()[0]).read_bytes() == letter.read_bytes()
        assert desk.changes == 2
        first = desk.strip.cards()[0]
        assert first.accessibleName() == "Quotation 2026-114.pdf, 3 KB, attached"

    on_desk(scene)


def test_only_pictures_go_into_the_text(on_desk: Callable[[Scene], None], letter: Path, photo: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(letter, photo, into_text=True)
        assert desk.places() == [(letter.name, ATTACHED), (photo.name, INLINE)]
        assert desk.paper.picture_ids() == {desk.strip.files()[1].content_id}
        image = desk.paper.resolve(desk.strip.files()[1].content_id)
        assert image is not None
        assert (image.width(), image.height()) == (60, 40)

    on_desk(scene)


def test_a_picture_deleted_from_the_text_leaves_and_undo_brings_it_back(
    on_desk: Callable[[Scene], None], photo: Path
) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(photo, into_text=True)
        (file,) = desk.strip.files()
        desk.paper.remove_picture(file.content_id)
        assert desk.strip.files() == ()
        assert desk.paper.resolve(file.content_id) is not None
        desk.paper.undo()
        assert desk.strip.files() == (file,)

    on_desk(scene)


def test_removing_the_card_takes_the_picture_out_of_the_text(on_desk: Callable[[Scene], None], photo: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(photo, into_text=True)
        QTest.keyClick(desk.strip.cards()[0], Qt.Key.Key_Delete)
        assert desk.strip.files() == ()
        assert desk.paper.picture_ids() == set()
        desk.paper.undo()
        assert desk.places() == [(photo.name, INLINE)]

    on_desk(scene)


def test_a_picture_moves_out_of_the_text_and_back(on_desk: Callable[[Scene], None], photo: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(photo, into_text=True)
        menu = desk.strip.cards()[0].menu()
        next(a for a in menu.actions() if a.text() == "Attach instead").trigger()
        assert desk.places() == [(photo.name, ATTACHED)]
        assert desk.paper.picture_ids() == set()
        menu = desk.strip.cards()[0].menu()
        next(a for a in menu.actions() if a.text() == "Put into the text").trigger()
        await desk.attaching.settled()
        assert desk.places() == [(photo.name, INLINE)]
        assert desk.paper.picture_ids() == {desk.strip.files()[0].content_id}

    on_desk(scene)


def test_a_pdf_cannot_be_put_into_the_text(on_desk: Callable[[Scene], None], letter: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(letter)
        assert "Put into the text" not in [a.text() for a in desk.strip.cards()[0].menu().actions()]

    on_desk(scene)


def test_a_loaded_picture_that_the_text_lost_is_attached(on_desk: Callable[[Scene], None]) -> None:
    async def scene(desk: Desk) -> None:
        file = Attachment("a.png", "image/png", 10, "0" * 64, INLINE, "one@inline")
        desk.strip.show_files([file])
        desk.attaching.settle_loaded()
        assert desk.places() == [("a.png", ATTACHED)]

    on_desk(scene)


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_cannot_be_attached_is_refused_in_words(
    on_desk: Callable[[Scene], None], tmp_path: Path, letter: Path, kind: str
) -> None:
    bad = tmp_path / "thing"
    if kind == "folder":
        bad.mkdir()
    elif kind == "pipe":
        os.mkfifo(bad)

    async def scene(desk: Desk) -> None:
        assert not await desk.add(bad, letter)
        assert desk.places() == [(letter.name, ATTACHED)]
        notice = desk.notices.current()
        assert notice is not None
        assert notice.level == "danger"
        assert "thing" in notice.title

    on_desk(scene)


def test_several_refusals_are_one_notice(on_desk: Callable[[Scene], None], tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(tmp_path / "a", tmp_path / "b")
        notice = desk.notices.current()
        assert notice is not None
        assert "2 files" in notice.title or "%n" not in notice.title
        assert "a is not there" in notice.sentence

    on_desk(scene)


def test_a_damaged_picture_is_attached(on_desk: Callable[[Scene], None], tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG no picture")

    async def scene(desk: Desk) -> None:
        await desk.add(bad, into_text=True)
        assert desk.places() == [("bad.png", ATTACHED)]

    on_desk(scene)


def test_a_pasted_picture_is_kept_without_loss(on_desk: Callable[[Scene], None]) -> None:
    image = QImage(7, 5, QImage.Format.Format_ARGB32)
    image.fill(QColor(1, 2, 3, 128))

    async def scene(desk: Desk) -> None:
        desk.attaching.add_picture(image, "")
        await desk.attaching.settled()
        (file,) = desk.strip.files()
        assert (file.content_type, file.disposition) == ("image/png", INLINE)
        again = QImage.fromData(desk.engine.drafts.path_of(file).read_bytes())
        assert again.convertToFormat(image.format()) == image

    on_desk(scene)


def test_rename_keeps_place_and_bytes(
    on_desk: Callable[[Scene], None], letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def new_name(*_arguments: object) -> str:
        return "Offer\n1.pdf "

    monkeypatch.setattr(dialogs, "ask_text", new_name)

    async def scene(desk: Desk) -> None:
        await desk.add(letter)
        before = desk.strip.files()[0]
        QTest.keyClick(desk.strip.cards()[0], Qt.Key.Key_F2)
        await desk.all_done()
        (after,) = desk.strip.files()
        assert (after.name, after.key) == ("Offer 1.pdf", before.key)

    on_desk(scene)


def test_open_uses_a_copy_with_the_files_name(
    on_desk: Callable[[Scene], None], letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    async def scene(desk: Desk) -> None:
        await desk.add(letter)
        QTest.keyClick(desk.strip.cards()[0], Qt.Key.Key_Return)
        await desk.all_done()
        copy = Path(opened[0].toLocalFile())
        assert copy.name == letter.name
        assert copy.read_bytes() == letter.read_bytes()
        assert copy != letter

    on_desk(scene)


def test_save_as_writes_the_same_bytes(
    on_desk: Callable[[Scene], None], letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "saved.pdf"

    async def choose(*_arguments: object) -> Path:
        return target

    monkeypatch.setattr(dialogs, "choose_save", choose)

    async def scene(desk: Desk) -> None:
        await desk.add(letter)
        desk.strip.cards()[0].save_wanted.emit()
        await desk.all_done()
        assert target.read_bytes() == letter.read_bytes()

    on_desk(scene)


def test_the_keyboard_walks_the_cards(on_desk: Callable[[Scene], None], letter: Path, photo: Path) -> None:
    async def scene(desk: Desk) -> None:
        await desk.add(letter, photo)
        first, second = desk.strip.cards()
        desk.window.activateWindow()
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Right)
        assert desk.window.focusWidget() is second
        QTest.keyClick(second, Qt.Key.Key_Delete)
        assert desk.window.focusWidget() is first

    on_desk(scene)


# weights and kinds


def test_sizes_count_what_the_message_will_hold() -> None:
    assert size_in_message(57) == 78
    assert size_in_message(58) == 156
    assert size_in_message(0) == 0


@pytest.mark.parametrize(
    ("octets", "limit", "words"), [(2_900_000, 25_000_000, "2.9 of 25 MB"), (412_000, 25_000_000, "412 KB of 25 MB")]
)
def test_the_total_names_the_limit(octets: int, limit: int, words: str) -> None:
    assert total_words(octets, limit) == words
    assert total_words(octets, 0) in ("2.9 MB", "412 KB")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("application/pdf", "file-pdf"),
        ("image/png", "file-image"),
        ("application/zip", "file-archive"),
        ("text/csv", "file-sheet"),
        ("text/plain", "file-text"),
        ("application/x-unheard-of", "file"),
    ],
)
def test_each_kind_has_its_icon(kind: str, name: str) -> None:
    assert icon_name(kind) == name


def test_the_total_warns_near_the_limit(qtbot: Any) -> None:
    strip = AttachmentStrip()
    qtbot.addWidget(strip)
    strip.show_files([Attachment("a", "text/plain", 700_000, "k", content_id="1")])
    strip.set_limit(1_000_000)
    calm = strip.total_words()
    assert calm == "958 KB of 1.0 MB"
    assert strip._total._colour == "warn"
    strip.set_limit(900_000)
    assert strip._total._colour == "danger"
    strip.set_limit(0)
    assert strip._total._colour == "text_2"


def test_a_huge_picture_is_shown_smaller_and_knows_its_size() -> None:
    image = QImage(4000, 100, QImage.Format.Format_RGB32)
    image.fill(0)
    pixels = view(as_png(image), Crop(), WIDEST)
    assert pixels is not None
    shown = as_image(pixels)
    assert shown.width() == WIDEST
    assert shown.deviceIndependentSize().toSize() == image.size()


def test_a_message_full_of_photos_takes_a_bounded_memory() -> None:
    used = 0
    for _ in range(500):
        used += 4 * longest_for(used) ** 2
    assert used < 256 << 20


# drop zones


class Table:
    """A window with a text of its own drops, and zones over it."""

    def __init__(self, qtbot: Any) -> None:
        self.window = QWidget()
        self.text = QTextEdit()
        self.window.setLayout(column(self.text, margins=(0, 0, 0, 0)))
        self.window.resize(600, 400)
        qtbot.addWidget(self.window)
        self.zones = DropZones(self.window, lambda: QRect(0, 0, 600, 400))
        self.zones.watch([self.text.viewport()])
        self.files: list[tuple[list[Path], bool]] = []
        self.pictures: list[QImage] = []
        self.zones.files_dropped.connect(lambda paths, into: self.files.append((paths, into)))
        self.zones.picture_dropped.connect(self.pictures.append)
        self.window.show()

    def enter(self, mime: QMimeData) -> bool:
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
        QApplication.sendEvent(self.text.viewport(), event)
        return event.isAccepted()

    def drop(self, mime: QMimeData, place: QPoint) -> None:
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.zones, QDropEvent(QPointF(place), copy, mime, left, none))


def files_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    return mime


def test_a_folder_is_packed_when_the_person_says_so(on_desk: Callable[[Scene], None], tmp_path: Path) -> None:
    folder, outside = tmp_path / "plans", tmp_path / "secret.txt"
    (folder / "old").mkdir(parents=True)
    (folder / "new.txt").write_text("new")
    (folder / "old" / "first.txt").write_text("first")
    outside.write_text("mine")
    (folder / "link.txt").symlink_to(outside)

    async def scene(desk: Desk) -> None:
        assert not await desk.add(folder)
        banner = desk.notices.banner()
        assert banner is not None
        banner.buttons[-1].click()
        assert await desk.attaching.settled()
        assert desk.places() == [("plans.zip", Disposition.ATTACHMENT)]
        (file,) = desk.strip.files()
        with zipfile.ZipFile(desk.engine.drafts.path_of(file)) as archive:
            assert archive.namelist() == ["plans/new.txt", "plans/old/first.txt"]
        assert desk.notices.banner() is None
        assert file.origin == "", "there is no file that could change"

    on_desk(scene)


def test_an_empty_folder_is_said_to_be_one_that_cannot_be_packed(
    on_desk: Callable[[Scene], None], tmp_path: Path
) -> None:
    folder = tmp_path / "nothing"
    folder.mkdir()

    async def scene(desk: Desk) -> None:
        await desk.add(folder)
        banner = desk.notices.banner()
        assert banner is not None
        banner.buttons[-1].click()
        assert not await desk.attaching.settled()
        assert desk.places() == []
        banner = desk.notices.banner()
        assert banner is not None
        assert "nothing" in banner.accessibleName()

    on_desk(scene)


def test_pictures_get_two_zones(qtbot: Any, photo: Path) -> None:
    table, mime = Table(qtbot), files_of(photo)
    assert table.enter(mime)
    assert table.zones.isVisible()
    into, attach = table.zones.zones()
    table.drop(mime, into.center())
    assert table.files == [([photo], True)]
    assert not table.zones.isVisible()
    table.enter(mime)
    table.drop(mime, attach.center())
    assert table.files[1] == ([photo], False)


def test_other_files_get_one_zone_and_any_place_attaches(qtbot: Any, letter: Path, photo: Path) -> None:
    table, mime = Table(qtbot), files_of(letter, photo)
    table.enter(mime)
    assert table.zones.zones()[0].isEmpty()
    table.drop(mime, QPoint(2, 2))
    assert table.files == [([letter, photo], False)]


def test_a_drag_of_files_is_never_taken_as_a_move(qtbot: Any, letter: Path) -> None:
    table, mime = Table(qtbot), files_of(letter)
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(QPoint(5, 5), either, mime, left, none)
    enter.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(table.text.viewport(), enter)
    entered = QDragEnterEvent(QPoint(5, 5), either, mime, left, shift)
    moved = QDragMoveEvent(QPoint(5, 5), either, mime, left, shift)
    dropped = QDropEvent(QPointF(5, 5), either, mime, left, shift)
    for event in (entered, moved, dropped):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(table.zones, event)
    for event in (enter, entered, moved, dropped):
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


def test_text_is_left_to_the_text(qtbot: Any) -> None:
    table, mime = Table(qtbot), QMimeData()
    mime.setText("words")
    table.enter(mime)
    assert not table.zones.isVisible()


def test_a_bare_picture_can_be_dropped(qtbot: Any) -> None:
    table, mime = Table(qtbot), QMimeData()
    image = QImage(3, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    table.enter(mime)
    table.drop(mime, QPoint(50, 50))
    assert len(table.pictures) == 1
