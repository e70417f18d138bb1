"""A window that is painted before the engine is open: nothing that is done to it meanwhile is lost."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model.draft import Draft
from ui.compose.fittings import compose_window
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.look.theme import Theme
from ui.start import first_window, last_look
from ui.start.errand import Errand
from ui.start.first_window import show_first_window

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def young(desk: ComposeDesk) -> ComposeWindow:
    """A window as it is before the engine is open."""
    window = compose_window(desk.engine.profile, desk.accounts)
    window.sent.connect(desk.sent.append)
    window.closed.connect(lambda: desk.told.append("closed"))
    desk.windows.append(window)
    window.show()
    return window


def begin(desk: ComposeDesk, window: ComposeWindow) -> None:
    window.begin(Work(desk.engine, desk.tasks, window))


async def stored(desk: ComposeDesk, window: ComposeWindow) -> Draft:
    assert window.work is not None
    window.work.save()
    await desk.idle()
    return await desk.engine.drafts.get(window.draft_id)


def places(window: ComposeWindow) -> list[QRect]:
    """Where the parts are that the first picture shows."""
    return [QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in (window.head, window.paper, window.bottom)]


class Eye(QObject):
    """Sees each painting of a compose window. Not by a method put into the class: the binding would remember it, and
    call it when it is long gone.
    """

    def __init__(self, painted: list[bool]) -> None:
        super().__init__()
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, ComposeWindow):
            self._painted.append(True)
        return False


@pytest.mark.parametrize("patience", [first_window.LONGEST, 0])  # 0: the machine is so busy that the time is over
def test_the_first_window_is_painted_before_it_is_complete_and_nothing_jumps(
    qapp: QApplication, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: int
) -> None:
    monkeypatch.setattr(first_window, "LONGEST", patience)
    painted: list[bool] = []
    seen: list[list[QRect]] = []

    def look() -> None:
        assert painted
        young = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ComposeWindow) and w.isVisible())
        assert young.head.to.entry().hasFocus()
        assert not young.findChildren(QTextEdit)
        seen.append(places(young))
        painted.clear()

    eye = Eye(painted)
    qapp.installEventFilter(eye)
    sheet, theme = qapp.styleSheet(), Theme(qapp, tmp_path / "cache", "light", sheet_later=True)
    window = show_first_window(profile, last_look.NEW, (), theme, look)
    try:
        assert seen == [places(window)]
        assert window.editor.isVisible()
        assert painted
        assert "QToolButton" in qapp.styleSheet()
        assert window.head.to.entry().hasFocus()
        assert window.work is None
    finally:
        qapp.removeEventFilter(eye)
        window.deleteLater()
        theme.undress()
        qapp.setStyleSheet(sheet)


def test_a_link_is_in_the_second_picture(qapp: QApplication, profile: Path, tmp_path: Path) -> None:
    """Nobody who clicked it looks at an empty window for as long as the engine takes to load."""
    painted: list[bool] = []
    eye = Eye(painted)
    qapp.installEventFilter(eye)
    sheet, theme = qapp.styleSheet(), Theme(qapp, tmp_path / "cache", "light", sheet_later=True)
    link = Errand(links=("mailto:marta@ruiz.example?subject=Kiln&body=Hello",))
    window = show_first_window(profile, last_look.NEW, (), theme, painted.clear, link)
    try:
        assert painted
        assert window.head.to.texts() == ("marta@ruiz.example",)
        assert window.head.subject.text() == "Kiln"
        assert window.editor.toPlainText() == "Hello"
    finally:
        qapp.removeEventFilter(eye)
        window.deleteLater()
        theme.undress()
        qapp.setStyleSheet(sheet)


def test_what_is_written_meanwhile_is_stored(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("one two")

    async def scene(desk: ComposeDesk) -> None:
        window = young(desk)
        QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")
        QTest.keyClicks(window.head.subject, "Kiln")
        QTest.keyClicks(window.editor, "Hello")
        window.zones.files_dropped.emit([tmp_path / "notes.txt"], False)
        begin(desk, window)
        assert window.work is not None
        await window.work.attaching.settled()
        draft = await stored(desk, window)
        assert (draft.to, draft.subject, draft.text) == (("marta@ruiz.example",), "Kiln", "Hello")
        assert [file.name for file in draft.attachments] == ["notes.txt"]
        assert draft.identity_id == desk.accounts[0].identity.id

    stage(scene)


def test_a_picture_pasted_meanwhile_is_stored(stage: Stage) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)

    async def scene(desk: ComposeDesk) -> None:
        window = young(desk)
        window.editor.insertFromMimeData(mime)
        begin(desk, window)
        assert window.work is not None
        await window.work.attaching.settled()
        (file,) = (await stored(desk, window)).attachments
        assert window.editor.picture_ids() == {file.content_id}

    stage(scene)


def test_send_pressed_meanwhile_sends(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = young(desk)
        QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")
        QTest.keyClicks(window.head.subject, "Kiln")
        QTest.keyClicks(window.editor, "It is warm.")
        window.bottom.send.main.click()
        assert desk.sent == []
        begin(desk, window)
        await desk.until(lambda: bool(desk.sent))
        assert (await desk.engine.outbox.get(desk.sent[0])).subject == "Kiln"

    stage(scene)


def test_a_window_closed_meanwhile_keeps_what_was_written(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = young(desk)
        QTest.keyClicks(window.head.subject, "Kiln")
        assert not window.close()
        assert window.isVisible()
        begin(desk, window)
        await desk.until(lambda: desk.told == ["closed"])
        assert [draft.subject for draft in await desk.engine.drafts.all()] == ["Kiln"]

    stage(scene)


def test_the_theme_hears_again_once_a_window_is_painted(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Also after a silence within another; a font that came meanwhile is told of."""
    sheet, font, theme = qapp.styleSheet(), QFont(qapp.font()), Theme(qapp, tmp_path / "cache", "light")
    see_through = Qt.WidgetAttribute.WA_TranslucentBackground
    window, other, menus = QWidget(), QWidget(), [QMenu(), QMenu()]
    part = Listener(other)  # Qt itself tells windows only
    qtbot.addWidget(window)
    qtbot.addWidget(other)

    def hears() -> bool:
        menu = QMenu(other)
        menu.ensurePolished()
        return menu.testAttribute(see_through)

    try:
        theme.listen()
        with theme.deaf():
            with theme.deaf():
                pass
            menus[0].ensurePolished()
            theme.deaf_until_painted(window)
        menus[1].ensurePolished()
        larger = QFont(font)
        larger.setPointSizeF(font.pointSizeF() + 2)
        qapp.setFont(larger)
        assert not part.told
        window.show()
        qtbot.waitUntil(hears)
        assert part.told == 1
        assert not any(menu.testAttribute(see_through) for menu in menus)
    finally:
        for menu in menus:
            menu.deleteLater()
        theme.undress()
        qapp.setFont(font)
        qapp.setStyleSheet(sheet)


class Listener(QWidget):
    """Counts how often it is told of a new interface font."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:
        self.told += event.type() == QEvent.Type.ApplicationFontChange
        super().changeEvent(event)


def test_the_theme_hears_again_after_a_window_was_built(qapp: QApplication, tmp_path: Path) -> None:
    sheet, theme = qapp.styleSheet(), Theme(qapp, tmp_path / "cache", "light")
    see_through = Qt.WidgetAttribute.WA_TranslucentBackground
    menus = [QMenu(), QMenu()]
    try:
        theme.listen()
        with theme.deaf():
            menus[0].ensurePolished()
        menus[1].ensurePolished()
        assert [menu.testAttribute(see_through) for menu in menus] == [False, True]
    finally:
        for menu in menus:
            menu.deleteLater()
        theme.undress()
        qapp.setStyleSheet(sheet)
