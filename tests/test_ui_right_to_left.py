"""Every window in the mirror, as languages that are read from the right want it: nothing overlaps, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from app.engine import Engine
from tests.home_kit import NOW, FakeEngine, raise_it, settle, until
from tests.test_ui_access import DRAFTS, OUTBOX, PART, SENT, cut_off, present, windows_of
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU, Wizard
from ui.compose.fittings import compose_window
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.home.folders import Place
from ui.home.window import HomeWindow
from ui.look.theme import Theme
from ui.outbox.card import Card
from ui.settings.window import SettingsWindow
from ui.start.practising import practice_account
from ui.tasks import Tasks
from ui.trial import sample
from ui.widgets.basics import Push, column
from ui.widgets.mirror import mirrored

Run = Callable[[Coroutine[Any, Any, Any]], Any]
_FLUSH = 8  # quiet buttons stand out by their padding, so that their words are on the edge


@pytest.fixture(autouse=True)
def from_the_right(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    theme = Theme(qapp, tmp_path / "cache", "light")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for left in QApplication.topLevelWidgets():
        left.hide()
    theme.undress()


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)


def look_at(window: QWidget, name: str) -> None:
    """What says something lies within its parent, has room for it, and has that room for itself."""
    QApplication.sendPostedEvents()
    assert window.isRightToLeft()
    faults: list[str] = []
    saying = [w for w in windows_of(window) if isinstance(w, QLabel | Push) and w.text()]
    for widget in saying:
        parent = widget.parentWidget()
        if cut_off(widget):
            faults.append(f"is cut off: {widget.text()[:60]!r}")
        if parent is not None and not scrolls(widget):
            room = parent.rect().adjusted(-_FLUSH, 0, _FLUSH, 0)
            if widget.x() < room.left() or widget.geometry().right() > room.right():
                faults.append(f"stands beyond its place: {widget.text()[:60]!r}")
    for one, other in combinations(saying, 2):
        if one.parentWidget() is other.parentWidget():
            common = place_of(one, window).intersected(place_of(other, window))
            if common.width() > _FLUSH and common.height() > 1:
                faults.append(f"overlap: {one.text()[:40]!r} and {other.text()[:40]!r}")
    assert not faults, f"{name}:\n  " + "\n  ".join(faults)


def test_home_and_outbox(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        tasks = Tasks(raise_it)
        window = HomeWindow(
            FakeEngine(tmp_path, drafts=DRAFTS, outbox=(*OUTBOX, *SENT, PART)), tasks, clock=lambda: NOW
        )
        present(window)
        await until(lambda: window.library.loaded)
        for place in (Place.DRAFTS, Place.OUTBOX):
            for width in (1180, 720):
                window.resize(width, 760)
                window.show_place(place)
                await settle(4)
                look_at(window, f"{place} at {width}")
        whole = window.rect()
        side = place_of(window.sidebar, window)
        assert side.right() == whole.right(), "folders are where reading begins"
        card = window.outbox.findChildren(Card)[0]
        assert card.subject.x() > card.to.x()
        assert card.disc.x() > card.subject.parentWidget().x()
        window.close()
        await settle(2)
        await tasks.close()
        window.deleteLater()

    qrun(body())


def test_writing(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        tasks = Tasks(raise_it)
        account = await practice_account(engine)
        window = compose_window(engine.profile, await engine.accounts.all())
        window.begin(Work(engine, tasks, window, await sample.sample_draft(engine, account)))
        present(window)
        for width in (960, 560):
            window.resize(width, 780)
            await settle(4)
            look_at(window, f"writing at {width}")
            for chip in window.head.to.chips()[:1]:  # the first stands at the right, beside its label
                place = chip.mapTo(window.head.to, chip.rect().topRight()).x()
                label = window.head.to._label
                assert label.x() - 12 < place < label.x(), width
                assert chip.visibleRegion().boundingRect() == chip.rect()
            assert window.head.to._label.geometry().right() == window.head._about._label.geometry().right()
        bottom = window.bottom
        assert bottom.send.x() < bottom.discard.x() < bottom.attach.x()
        closed: list[ComposeWindow] = []
        window.closed.connect(lambda: closed.append(window))
        window.close()
        await until(lambda: window in closed)
        await tasks.close()
        await engine.stop()

    qrun(body())


def test_settings_and_wizard(qrun: Run, tmp_path: Path) -> None:
    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        await practice_account(engine)
        tasks = Tasks(raise_it)
        window = SettingsWindow(engine, tasks)
        present(window)
        await until(lambda: window.accounts.list.count())
        for width in (860, 640):
            window.resize(width, 600)
            for number, page in enumerate(window.pages):
                window.list.setCurrentRow(number)
                await settle(2)
                look_at(window, f"{page.accessibleName()} at {width}")
        window.close()
        wizard = Wizard(engine, tasks)
        present(wizard)
        for number in (YOU, SIGN_IN, SERVER, READY):
            wizard.go_to(number)
            await settle(2)
            look_at(wizard, f"page {number + 1} of the wizard")
        wizard.close()
        await tasks.close()
        await engine.stop()
        for left in (window, wizard):
            left.deleteLater()

    qrun(body())


def test_a_row_is_painted_in_the_mirror(qrun: Run, tmp_path: Path) -> None:
    """The dot of an account stands where reading begins, in the list of messages and in the sidebar."""

    async def body() -> None:
        tasks = Tasks(raise_it)
        window = HomeWindow(FakeEngine(tmp_path, drafts=DRAFTS), tasks, clock=lambda: NOW)
        present(window)
        await until(lambda: window.library.loaded)
        window.resize(1180, 760)  # not folded
        await settle(2)
        size = QSize(300, 80)
        lists = ((window.list_pane.view, 1), (window.sidebar.accounts, 1), (window.sidebar.folders, 0))
        for view, row in lists:
            drawn = []
            for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
                view.setLayoutDirection(direction)
                image = QImage(size, QImage.Format.Format_ARGB32)
                image.fill(QColor("white"))
                option = QStyleOptionViewItem()
                option.rect = QRect(QPoint(0, 0), size)
                painter = QPainter(image)
                painter.setLayoutDirection(direction)
                view.itemDelegate().paint(painter, option, view.model().index(row, 0))
                painter.end()
                is_right = direction is Qt.LayoutDirection.RightToLeft
                drawn.append(first_ink(image.flipped(Qt.Orientation.Horizontal) if is_right else image))
            left, right = drawn
            assert left < 40, "a sign is at the left edge"
            assert abs(right - left) <= 2, "and as far from the right one in the mirror"
        window.close()
        await settle(2)
        await tasks.close()
        window.deleteLater()

    qrun(body())


def first_ink(image: QImage) -> int:
    """The first column from the left in which something is drawn."""
    white = QColor("white").rgb()
    return next(x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height())))


def test_a_place_and_its_mirror(qapp: QApplication) -> None:
    widget, row = QWidget(), QRectF(10, 0, 100, 20)
    box = QRectF(15, 2, 20, 10)
    assert mirrored(box, row, widget) == QRectF(85, 2, 20, 10)
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored(box, row, widget) == box


def test_what_a_layout_leaves_free_is_mirrored(qapp: QApplication, qtbot: QtBot) -> None:
    """Qt mirrors what is in a layout, and leaves its margins where they are."""
    places = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        page, inside = QWidget(), QWidget()
        qtbot.addWidget(page)
        page.setLayout(column((inside, 1), margins=(20, 3, 5, 3)))
        page.resize(200, 50)
        page.show()
        places.append(inside.geometry())
    assert (places[0].left(), places[0].width()) == (20, 175)
    assert (places[1].left(), places[1].width()) == (5, 175)
