"""What the eye expects: rows that fold where they are narrow, columns that are not too wide, nothing cut or askew."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, play
from home_kit import OUTBOX
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.model.draft import Attachment
from tests.test_ui_look_settings import as_before, settings_of
from tests.test_ui_shell import account, program, until
from ui.commands.found import Command
from ui.commands.palette import Palette
from ui.commands.sheet import ShortcutSheet
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.picker import Picker, Row
from ui.compose.text.find_bar import FindBar
from ui.look import density, motion, theme
from ui.outbox.card import Card, Sight
from ui.settings.look_cards import look_cards
from ui.widgets.banner import Banner
from ui.widgets.basics import push, row, text
from ui.widgets.clearable import make_clearable
from ui.widgets.measure import measured
from ui.widgets.spinner import Spinner

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
Shown = Callable[[QWidget, int, int], None]
__all__ = ["as_before"]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(widget: QWidget, width: int, height: int) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        QApplication.sendPostedEvents()

    return show


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("width", "beside"), [(900, True), (420, False)])
def test_the_actions_of_a_narrow_card_stand_below_its_words(shown: Shown, width: int, beside: bool) -> None:
    card = Card(OUTBOX[0])
    card.show_row(OUTBOX[0], Sight(0.0))
    shown(card, width, 10)
    card.resize(width, card.heightForWidth(width))
    QApplication.sendPostedEvents()
    words, button = place(card.advice, card), place(card.strong, card)
    assert (button.left() > words.right()) is beside
    assert (button.top() >= words.bottom()) is not beside
    assert card.rect().contains(button)
    card.resize(900, 200)
    QApplication.sendPostedEvents()
    assert place(card.strong, card).left() > place(card.advice, card).right(), "and beside them again"


@pytest.mark.parametrize(("width", "beside"), [(900, True), (380, False)])
def test_the_buttons_of_a_narrow_notice_stand_below_its_words(shown: Shown, width: int, beside: bool) -> None:
    button = push("Attach")
    banner = Banner("warn", "Another program wants to attach 3 files", "Some words about them. " * 6, [button])
    shown(banner, width, 10)
    banner.resize(width, banner.heightForWidth(width))
    QApplication.sendPostedEvents()
    words = place(banner._advice, banner)
    assert (place(button, banner).left() > words.right()) is beside
    assert banner.rect().contains(place(button, banner))


@pytest.mark.parametrize(("width", "wanted"), [(500, 500), (2000, 880)])
def test_a_column_is_not_wider_than_one_reads(shown: Shown, width: int, wanted: int) -> None:
    page, sheet = QWidget(), text("words")
    page.setLayout(measured(row((sheet, 1)), 880))
    shown(page, width, 100)
    assert sheet.width() == wanted
    assert place(sheet, page).left() == (width - wanted) // 2


def test_the_field_of_the_find_bar_is_never_a_slit(shown: Shown) -> None:
    bar = FindBar()
    bar.show_replace(True)
    for width in (560, 660, 760, 860):
        shown(bar, width, bar.sizeHint().height())
        bar.resize(width, bar.sizeHint().height())
        QApplication.sendPostedEvents()
        least = 24 * bar.fontMetrics().averageCharWidth()
        assert min(bar.words.width(), bar.other.width()) >= least, f"at {width}"


def test_cards_of_files_fill_their_lines(shown: Shown) -> None:
    strip = AttachmentStrip()
    shown(strip, 700, 200)
    files = [Attachment(f"{n}.pdf", "application/pdf", 9, str(n)) for n in range(5)]
    strip.show_files(files[:1])
    assert strip.cards()[0].width() == strip.cards()[0].sizeHint().width()
    strip.show_files(files)
    QApplication.sendPostedEvents()
    first, second = (card.geometry() for card in strip.cards()[:2])
    assert first.width() == second.width() > strip.cards()[0].sizeHint().width()
    room = strip._flow.viewport().width()
    assert room - theme.GAP_2 <= second.right() + 1 <= room


def test_an_empty_list_says_what_will_be_there(shown: Shown) -> None:
    picker = Picker(None, "Templates", "Use it", [], ("No templates yet", "Write a message first."))
    shown(picker, 680, 420)
    assert picker.empty.isVisible()
    assert not picker.search.isVisible()
    assert not picker.take.isVisible()
    picker.set_rows([Row("One", "", "words")])
    assert picker.search.isVisible()
    assert picker.take.isVisible()
    assert not picker.empty.isVisible()


def test_groups_of_shortcuts_keep_the_order_of_the_menus(shown: Shown) -> None:
    around = QWidget()
    counts = {"Tintero": 2, "Message": 12, "Edit": 5, "View": 8}
    commands = [_command(f"{name} {n}", name, "Ctrl+A") for name, count in counts.items() for n in range(count)]
    sheet = ShortcutSheet(around, commands, change=False)
    shown(around, 100, 100)
    sheet.show()
    lefts = {name: next(place(one, sheet).left() for one in sheet.findChildren(QWidget) if _says(one, name))
             for name in counts}  # fmt: skip
    assert lefts["Tintero"] == lefts["Message"] < lefts["Edit"] == lefts["View"]


def _says(widget: QWidget, words: str) -> bool:
    return isinstance(widget, type(text(""))) and widget.text() == words


def _command(name: str, note: str, keys: str) -> Command:
    return Command(name, note, keys, QAction(name, QApplication.instance()))


def test_the_palette_shows_whole_rows(shown: Shown) -> None:
    window = QWidget()
    shown(window, 900, 700)
    palette = Palette(window, [_command(f"Command {n}", "", "") for n in range(20)], lambda _command: 0)
    QApplication.sendPostedEvents()
    assert palette.list.height() % palette.list.sizeHintForRow(0) == 0
    palette.hide()


def test_the_cross_of_a_field_is_ours(shown: Shown) -> None:
    field = QLineEdit("words")
    make_clearable(field)
    shown(field, 200, 32)
    action = field.findChild(QAction, "_q_qlineeditclearaction")
    assert action is not None, "Qt calls it otherwise now"
    assert action.icon().name() == "close"


def test_a_card_shows_the_theme_that_it_stands_for(shown: Shown) -> None:
    cards = look_cards((("light", "Light"), ("dark", "Dark")), "Theme")
    shown(cards, 300, 120)
    desks = []
    for value in ("light", "dark"):
        picture: QImage = cards.button(value).grab().toImage()
        side = QPoint((picture.width() - 92) // 2 + 23, picture.height() // 2)
        desks.append(picture.pixelColor(side).name().upper())
    assert desks == [theme.LIGHT.desk, theme.DARK.desk]


def test_compact_takes_the_rows_of_the_head_as_well(qrun: QRun, profile: Path, qapp: QApplication) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        rows = (window.head.to, window.head._about)
        before = [one.minimumHeight() for one in rows]
        density.set_on(qapp, density.COMPACT)
        assert [one.minimumHeight() for one in rows] == [high - 6 for high in before]
        await desk.until(lambda: all(one.height() == high - 6 for one, high in zip(rows, before, strict=True)))
        density.set_on(qapp, density.COMFORTABLE)
        assert [one.minimumHeight() for one in rows] == before

    qrun(play(profile, scene))


def test_nothing_moves_once_that_was_chosen(qrun: QRun, profile: Path, qapp: QApplication) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            page = (await settings_of(shell, "look")).look
            assert not motion.is_still()
            QTest.mouseClick(page.motion.button("still"), Qt.MouseButton.LeftButton)
            await until(lambda: shell.engine.preferences.current.motion == "still")
            await until(motion.is_still)
            assert theme.duration(page, theme.APPEAR) == 0
            spinner = Spinner()
            spinner.setParent(page)
            spinner.start(at_once=True)
            assert not spinner._ticks.isActive(), "a clock that stands still"
            spinner.stop()

    try:
        qrun(body())
    finally:
        motion.set_on(qapp, motion.SYSTEM)


def test_settings_are_found_by_what_they_say(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await settings_of(shell, "accounts")
            QTest.keyClick(window.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            assert window.search.hasFocus()
            QTest.keyClicks(window.search, "read receipts")
            seen = [window.list.item(n).text() for n in range(window.list.count()) if not window.list.isRowHidden(n)]
            assert seen == ["Sending"]
            await until(lambda: window.stack.currentWidget() is window.sending)
            QTest.keyClick(window.search, Qt.Key.Key_Down)
            assert window.list.hasFocus()
            QTest.keyClicks(window.search, " zzz")
            assert window.search.nothing.isVisible()
            QTest.keyClick(window.search, Qt.Key.Key_Escape)
            assert window.isVisible(), "the first Esc takes the words away"
            assert not any(window.list.isRowHidden(n) for n in range(window.list.count()))

    qrun(body())


def test_a_card_says_the_same_in_every_width(shown: Shown) -> None:
    row_ = replace(OUTBOX[0], subject="A subject that goes on " * 9)
    card = Card(row_)
    card.show_row(row_, Sight(0.0))
    shown(card, 420, 10)
    assert card.accessibleName().startswith(row_.subject.strip())
