"""Language, density and the log's level: chosen through their widgets, in force at once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QTranslator, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.log import LEVELS
from app.model.draft import Draft
from app.model.settings import Settings
from tests.home_kit import settle
from tests.test_ui_access import cut_off, outside, windows_of
from tests.test_ui_shell import LEFT, account, program, until
from ui import translate
from ui.home.folders import Place
from ui.look import density
from ui.settings.rows import SettingRow
from ui.settings.window import SettingsWindow
from ui.shell import Shell
from ui.start.log_level import follow_settings
from ui.widgets.basics import Push
from ui.widgets.segmented import Segmented

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """What these choices do to the application and to the log is taken back."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)
    density.set_on(qapp, density.COMFORTABLE)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


async def settings_of(shell: Shell, page: str) -> SettingsWindow:
    shell.settings(page)
    window = shell.named("settings")
    assert isinstance(window, SettingsWindow)
    await until(window.isActiveWindow)
    return window


def test_only_languages_with_a_catalogue_are_offered(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            box = (await settings_of(shell, "general")).general.language.box
            assert [box.itemData(n) for n in range(box.count())] == ["", *translate.available()]
            assert box.itemText(box.findData("en")) == "English"

    qrun(body())


@pytest.mark.skipif("es" not in translate.available(), reason="the catalogues are not built")
def test_a_language_is_spoken_at_once_but_where_one_writes(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            home.show_place(Place.SENT)
            writing = shell.new_message(Draft(subject="Barcelona", html="<p>words</p>"))
            window = await settings_of(shell, "look")
            box = window.general.language.box
            box.setFocus()
            while box.currentData() != "es":
                at = box.currentIndex()
                QTest.keyClicks(box, "Es")
                assert box.currentIndex() != at
            await until(lambda: shell.engine.preferences.current.language == "es")
            await until(lambda: shell.named("settings") is not window)
            again = shell.named("settings")
            assert isinstance(again, SettingsWindow)
            assert again.look.title == "Aspecto"
            await until(again.general.language.box.hasFocus)  # once its window is the active one
            assert shell.home is not None
            assert shell.home is not home
            assert shell.home.isVisible()
            assert shell.home.place is Place.SENT
            assert shell.composes == [writing], "a message that is being written stays as it is"
            assert writing.isVisible()
            assert QLocale().language() is QLocale.Language.Spanish
            await shell.engine.preferences.change(language="")
            await until(lambda: shell.named("settings") is not again)
            await until(lambda: isinstance(shell.named("settings"), SettingsWindow))
            back = shell.named("settings")
            assert isinstance(back, SettingsWindow)
            assert back.look.title == "Look"

    qrun(body())


def test_compact_rows_stand_closer_at_once(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            await shell.engine.drafts.restore(Draft(subject="Barcelona", text="More words"))
            list_ = home.list_pane.view
            await until(lambda: list_.model().rowCount() >= 2)
            folders = home.sidebar.folders
            before = folders.sizeHintForRow(0), list_.sizeHintForRow(1), folders.height()
            window = await settings_of(shell, "look")
            row = next(made for field, made in window.look._rows if field == "density")
            margin = row.contentsMargins().top()
            QTest.mouseClick(window.look.density.button("compact"), LEFT)
            await until(lambda: shell.engine.preferences.current.density == "compact")
            assert folders.sizeHintForRow(0) == before[0] - 6
            assert list_.sizeHintForRow(1) < before[1] - 6 - 10, "the third line is gone as well"
            await until(lambda: folders.height() < before[2])
            assert row.contentsMargins().top() == margin - 3
            QTest.mouseClick(row.reset, LEFT)
            await until(lambda: list_.sizeHintForRow(1) == before[1])
            await until(lambda: folders.height() == before[2])

    qrun(body())


@pytest.mark.parametrize("choice", ["", "loose", "comfortable"])
def test_an_unknown_density_is_comfortable(qapp: QApplication, choice: str) -> None:
    density.set_on(qapp, density.COMPACT)
    assert density.set_on(qapp, choice)
    assert not density.is_compact()
    assert not density.set_on(qapp, choice), "nothing is measured twice"


def test_the_log_says_as_much_as_was_chosen(qrun: QRun, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    async def body() -> None:
        async with program(profile, account()) as shell:
            follow_settings(shell.engine, None)
            page = (await settings_of(shell, "storage")).storage
            assert logging.getLogger().level == LEVELS["info"]
            for level in ("debug", "warning"):
                QTest.mouseClick(page.log.level.button(level), LEFT)
                await until(lambda level=level: logging.getLogger().level == LEVELS[level])
            QTest.mouseClick(page.log.folder, LEFT)
            assert [url.toLocalFile() for url in opened] == [str(profile / "log")]

    qrun(body())


def test_what_the_command_line_said_of_the_log_goes_first(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            logging.getLogger().setLevel(LEVELS["warning"])
            follow_settings(shell.engine, "warning")
            await shell.engine.preferences.change(log_level="debug")
            assert logging.getLogger().level == LEVELS["warning"]

    qrun(body())


def test_what_is_stored_of_the_look_is_one_of_the_choices() -> None:
    assert Settings().log_level in LEVELS
    assert Settings().density in (density.COMFORTABLE, density.COMPACT)


def test_nothing_is_cut_in_a_large_font(qrun: QRun, profile: Path, qapp: QApplication) -> None:
    """At the least width: controls go beneath their words, the window is as wide as its widest page wants."""
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(14)

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await settings_of(shell, "accounts")
            await until(lambda: window.accounts.list.count())
            window.resize(1, 600)
            assert window.width() >= 640
            for number, page in enumerate(window.pages):
                window.list.setCurrentRow(number)
                await settle(3)
                said = [w for w in windows_of(window) if isinstance(w, QLabel | Push | QRadioButton)]
                cut = [w.text() for w in said if cut_off(w) or outside(w)]
                assert not cut, page.accessibleName()
                port = next((a.viewport() for a in page.findChildren(QScrollArea) if a.parentWidget() is page), None)
                rows = page.findChildren(SettingRow)
                short = [r.control.accessibleName() for r in rows if r.height() < r.heightForWidth(r.width())]
                assert not short, page.accessibleName()
                assert all(port is None or row.width() <= port.width() for row in rows)

    qapp.setFont(large)
    try:
        qrun(body())
    finally:
        qapp.setFont(usual)


def test_a_control_goes_beneath_its_words_where_there_is_no_room(qtbot: QtBot) -> None:
    control = Segmented((("a", "One of these"), ("b", "Or the other")), "Choice")
    made = SettingRow("A name", "A sentence that says at some length what it is about.", control)
    qtbot.addWidget(made)
    made.show()

    def is_beside() -> bool:
        words, place = made._sentence.mapTo(made, QPoint()), control.mapTo(made, QPoint())
        assert place.x() > words.x() + 100 or place.y() > words.y(), "never above the words"
        return place.x() > words.x() + 100

    for width, wanted in ((600, True), (260, False), (600, True)):
        made.resize(width, 120)
        qtbot.waitUntil(lambda wanted=wanted: is_beside() is wanted)
