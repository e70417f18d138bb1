"""The page of the settings about spelling, and the words counted in a compose window."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from settings_desk import settings_window
from spelling_files import ENGLISH, SPANISH, write_dictionary
from waiting import until

from app.engine import Engine
from app.storage import dictionaries
from ui import dialogs
from ui.settings.spelling import SpellingPage

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(autouse=True)
def two_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dictionary(tmp_path / "dic", "en_GB", ENGLISH)
    write_dictionary(tmp_path / "dic", "de_DE", "hallo")
    monkeypatch.setenv("DICPATH", str(tmp_path / "dic"))
    monkeypatch.setattr(dictionaries, "_shipped_folders", lambda: [])


@asynccontextmanager
async def opened(profile: Path) -> AsyncIterator[tuple[SpellingPage, Engine]]:
    engine = await Engine.open(profile)
    async with settings_window(engine) as window:
        window.show()
        window.show_page("spelling")
        await until(lambda: window.spelling.boxes or engine.spelling.installed == ())
        yield window.spelling, engine


def test_languages_are_ticked_with_the_keyboard(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (page, engine):
            assert [box.text() for box in page.boxes.values()] == ["British English", "Deutsch (Deutschland)"]
            assert "The text of each message decides" in page.way.text()
            for tag in ("en-GB", "de-DE"):
                page.boxes[tag].setFocus()
                QTest.keyClick(page.boxes[tag], Qt.Key.Key_Space)
                await until(lambda tag=tag: tag in engine.preferences.current.spelling_languages)
            assert engine.preferences.current.spelling_languages == "en-GB de-DE"
            await until(lambda: "any of the ticked" in page.way.text())
            QTest.keyClick(page.boxes["en-GB"], Qt.Key.Key_Space)
            await until(lambda: engine.preferences.current.spelling_languages == "de-DE")

    qrun(story())


def test_checking_is_switched_off(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (page, engine):
            page.switch.button("off").click()
            await until(lambda: not engine.preferences.current.spelling)

    qrun(story())


def test_a_dictionary_is_added_and_removed(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dictionary(tmp_path / "download", "es_ES", SPANISH)
    (tmp_path / "holiday.dic").write_bytes(b"\xff\xd8")
    chosen = [tmp_path / "download/es_ES.aff"]

    async def choose(*_args: object) -> list[Path]:
        return chosen

    monkeypatch.setattr(dialogs, "choose_files", choose)

    async def story() -> None:
        async with opened(profile) as (page, engine):
            page.add_button.click()
            await until(lambda: "es-ES" in page.boxes)
            chosen[:] = [tmp_path / "holiday.dic"]
            page.add_button.click()
            await until(lambda: page._problem.count())
            banner = page._problem.itemAt(0).widget()
            assert banner.accessibleName() == "This is no dictionary"
            assert banner.accessibleDescription().startswith("holiday.dic could not be read")
            remove = next(
                b for b in page.findChildren(QPushButton) if b.accessibleName() == "Remove: Español de España"
            )
            remove.click()
            await until(lambda: "es-ES" not in page.boxes)
            assert page._problem.count() == 0
            assert list((profile / "dictionaries").iterdir()) == []
            assert engine.preferences.current.spelling_languages == ""

    qrun(story())


def test_new_dictionaries_are_seen_when_asked_to_look_again(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (page, _engine):
            write_dictionary(tmp_path / "dic", "es_ES", SPANISH)
            page.again_button.click()
            await until(lambda: "es-ES" in page.boxes)
            assert page.boxes["es-ES"].accessibleDescription() == "of this computer"

    qrun(story())


def test_without_dictionaries_it_says_how_to_get_one(qrun: Run, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", "/nowhere")

    async def story() -> None:
        async with opened(profile) as (page, _engine):
            await until(lambda: page.way.text() == "No dictionary is installed, so nothing is checked.")
            assert "extensions.libreoffice.org" in page.how.text()

    qrun(story())


def test_own_words_are_counted(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (page, engine):
            await until(lambda: page.words_button.text() == "Your own words: 0")
            assert not page.words_button.isEnabled()
            await engine.spelling.add_word("Prado")
            assert page.words_button.text() == "Your own words: 1"
            assert page.words_button.isEnabled()

    qrun(story())
