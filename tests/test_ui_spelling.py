"""Spelling through a compose window: underlines, the walk, suggestions, own words, languages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from compose_desk import ComposeDesk, Scene, play, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from spelling_files import ENGLISH, SPANISH, write_dictionary

from app.model.draft import Draft
from app.model.outgoing import SendState
from app.model.settings import Settings
from app.model.spelling import Dictionary, Origin
from app.storage import dictionaries
from ui.compose.editor.words.languages import Languages, language_words
from ui.compose.editor.words.spelling_words import places
from ui.compose.text.spelling import Spelling
from ui.compose.window import ComposeWindow

Stage = Callable[[Scene], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HTML = "<p>hello Marta, this is the papper for the wintter catalogue</p>"


@pytest.fixture
def stage(
    qrun: Callable[[Coroutine[Any, Any, Any]], Any], profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Stage:
    """Two small dictionaries are installed, and nothing else."""
    write_dictionary(tmp_path / "dic", "en_GB", ENGLISH)
    write_dictionary(tmp_path / "dic", "es_ES", SPANISH)
    monkeypatch.setenv("DICPATH", str(tmp_path / "dic"))
    monkeypatch.setattr(dictionaries, "_shipped_folders", lambda: [])
    return lambda scene: qrun(play(profile, scene))


async def opened(desk: ComposeDesk, html: str = HTML, languages: str = "en-GB") -> ComposeWindow:
    if desk.engine.preferences.current.spelling_languages != languages:
        await desk.engine.preferences.change(spelling_languages=languages)
    window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html=html))
    window.editor.setFocus()
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    return window


def marked(window: ComposeWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.editor.extraSelections()]


async def marks(desk: ComposeDesk, window: ComposeWindow, *words: str) -> None:
    await desk.until(lambda: marked(window) == list(words))


async def idle(desk: ComposeDesk, window: ComposeWindow) -> None:
    """Until all that is seen has been looked at."""
    check = window.findChild(Spelling).check
    seen: list[bool] = []
    check.looked.connect(lambda: seen.append(True))
    check.look_soon()
    await desk.until(lambda: bool(seen))


async def menu(desk: ComposeDesk) -> QMenu:
    await desk.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def rows(found: QMenu) -> list[str]:
    return [action.text() for action in found.actions() if not action.isSeparator()]


def test_misspelled_words_are_underlined_and_nothing_of_it_is_sent(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        before = window.editor.html()
        changes: list[bool] = []
        window.editor.changed.connect(lambda: changes.append(True))
        await marks(desk, window, "papper", "wintter")
        assert window.editor.html() == before
        assert changes == []  # an underline is no change: nothing is saved because of it
        assert not window.editor.document().isUndoAvailable()
        await desk.engine.preferences.change(spelling=False)
        await marks(desk, window)
        assert window.editor.html() == before

    stage(scene)


def test_the_word_that_is_being_typed_is_left_alone(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>hello</p>")
        window.editor.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(window.editor, " wrld")
        await desk.until(lambda: window.findChild(Spelling) is not None)
        await idle(desk, window)
        assert marked(window) == []
        QTest.keyClicks(window.editor, " ")
        await marks(desk, window, "wrld")
        press(window, Qt.Key.Key_Backspace)
        press(window, Qt.Key.Key_Backspace)
        await marks(desk, window)  # it is being typed again
        press(window, Qt.Key.Key_Home)
        await marks(desk, window, "wrl")

    stage(scene)


def test_links_quotes_and_code_are_not_looked_at(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        html = (
            '<p>see <a href="https://x.example">wrld</a> wrldd and me@wrld.example and wrld.pdf</p>'
            '<blockquote type="cite"><p>wrld quotd</p></blockquote><pre>wrld codd</pre>'
            "<p>in <span style=\"font-family:'Courier New',monospace\">wrld</span> 😀 wrldy</p>"
            "<table><tr><td>hello wrldt</td></tr></table>"
        )
        window = await opened(desk, html)
        await marks(desk, window, "wrldd", "wrldy", "wrldt")

    stage(scene)


def test_from_mistake_to_mistake_by_keys(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, HTML + "<p>and a lettr too</p>" * 1)
        chosen = window.editor.textCursor
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: chosen().selectedText() == "papper")
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: chosen().selectedText() == "wintter")
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: chosen().selectedText() == "lettr")
        press(window, Qt.Key.Key_F7, SHIFT)
        await desk.until(lambda: chosen().selectedText() == "wintter")
        for _ in range(2):
            press(window, Qt.Key.Key_F7, SHIFT)
            await desk.idle()
        await desk.until(lambda: chosen().selectedText() in ("lettr", "too"))

    stage(scene)


def test_when_nothing_is_wrong_it_says_so(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>hello Marta</p>")
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: window.notices.current() is not None)
        note = window.notices.current()
        assert note is not None
        assert note.title == "No misspelled words"
        QTest.keyClicks(window.editor, "wrld ")
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: window.editor.textCursor().selectedText() == "wrld")
        assert window.notices.current() is None

    stage(scene)


def test_suggestions_by_keyboard(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>hello <b>papper</b> and</p>")
        await marks(desk, window, "papper")
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: window.editor.textCursor().selectedText() == "papper")
        await window.work.engine.spelling.suggest("papper", ("en-GB",))
        press(window, Qt.Key.Key_Period, CTRL)
        found = await menu(desk)
        assert rows(found)[0] == "paper"
        assert rows(found)[-2:] == ["Add to dictionary", "Ignore in this message"]
        QTest.keyClick(found, Qt.Key.Key_Return)
        assert window.editor.text() == "hello paper and"
        assert "<b>paper</b>" in window.editor.html()
        await marks(desk, window)
        window.editor.undo()
        assert window.editor.text() == "hello papper and"
        press(window, Qt.Key.Key_Home)
        await marks(desk, window, "papper")

    stage(scene)


def hold_suggestions(desk: ComposeDesk, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """They come when the event is set."""
    go, suggest = asyncio.Event(), desk.engine.spelling.suggest

    async def later(word: str, tags: tuple[str, ...]) -> tuple[str, ...]:
        await go.wait()
        return await suggest(word, tags)

    monkeypatch.setattr(desk.engine.spelling, "suggest", later)
    return go


def test_the_menu_of_suggestions_comes_at_once_and_fills_itself(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        go = hold_suggestions(desk, monkeypatch)
        window = await opened(desk, "<p>papper and</p>")
        await marks(desk, window, "papper")
        press(window, Qt.Key.Key_Period, CTRL)
        found = await menu(desk)
        assert rows(found) == ["Looking for suggestions…", "Add to dictionary", "Ignore in this message"]
        go.set()
        await desk.until(lambda: rows(found)[0] == "paper")
        assert found.activeAction().text() == "paper"
        assert "Looking for suggestions…" not in rows(found)
        QTest.keyClick(found, Qt.Key.Key_Return)
        assert window.editor.text() == "paper and"

    stage(scene)


def test_enter_before_the_suggestions_takes_the_first(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        go = hold_suggestions(desk, monkeypatch)
        window = await opened(desk, "<p>papper and</p>")
        await marks(desk, window, "papper")
        press(window, Qt.Key.Key_Period, CTRL)
        found = await menu(desk)
        QTest.keyClick(found, Qt.Key.Key_Return)
        assert found.isVisible()
        assert window.editor.text() == "papper and"
        go.set()
        await desk.until(lambda: window.editor.text() == "paper and")
        assert not desk.engine.spelling.own_words_file.exists()

    stage(scene)


def test_f7_goes_on_from_where_the_person_wrote_meanwhile(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>hello and papper</p>")
        await desk.idle()
        room = window.findChild(Spelling) or window._fittings.rooms.words.spelling(window.work)
        go, seek, asked = asyncio.Event(), room.check.seek, []

        async def later(position: int, by: int) -> object:
            asked.append(position)
            if len(asked) == 1:
                await go.wait()
            return await seek(position, by)

        monkeypatch.setattr(room.check, "seek", later)
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: len(asked) == 1)
        QTest.keyClicks(window.editor, "x ")
        go.set()
        await desk.until(lambda: window.editor.textCursor().selectedText() == "papper")
        assert len(asked) == 2

    stage(scene)


def test_suggestions_that_come_late_do_not_move_the_menu(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(desk: ComposeDesk) -> None:
        go = hold_suggestions(desk, monkeypatch)
        window = await opened(desk, "<p>papper and</p>")
        await marks(desk, window, "papper")
        shown = window.editor.extraSelections()
        box = window.editor.cursorRect(shown[0].cursor)
        spot, viewport = box.center() - QPoint(6, 0), window.editor.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, viewport.mapToGlobal(spot))
        QApplication.sendEvent(viewport, event)
        found = await menu(desk)
        go.set()
        before = [found.actionGeometry(action) for action in found.actions()]
        await desk.until(lambda: rows(found)[0] == "Suggestions")
        more = found.actions()[0].menu()
        assert isinstance(more, QMenu)
        assert "paper" in rows(more)
        assert [found.actionGeometry(action).top() for action in found.actions()] == [box.top() for box in before]
        found.close()

    stage(scene)


def test_the_context_menu_has_what_helps(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        await marks(desk, window, "papper", "wintter")
        await window.work.engine.spelling.suggest("papper", ("en-GB",))
        shown = window.editor.extraSelections()
        box = window.editor.cursorRect(shown[0].cursor)
        spot = box.center() - QPoint(6, 0)
        viewport = window.editor.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, viewport.mapToGlobal(spot))
        QApplication.sendEvent(viewport, event)
        found = await menu(desk)
        assert rows(found)[0] == "paper"
        assert "Add to dictionary" in rows(found)
        assert any(action.text().startswith("&Paste") or "Paste" in action.text() for action in found.actions())
        next(a for a in found.actions() if a.text() == "Ignore in this message").trigger()
        found.close()
        await marks(desk, window, "wintter")
        assert not desk.engine.spelling.own_words_file.exists()

    stage(scene)


def test_a_word_for_the_dictionary_is_right_in_every_window(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        first, second = await opened(desk), await opened(desk)
        await marks(desk, second, "papper", "wintter")
        first.activateWindow()
        await desk.until(first.isActiveWindow)
        first.editor.setFocus()
        press(first, Qt.Key.Key_F7)
        await desk.until(lambda: first.editor.textCursor().selectedText() == "papper")
        press(first, Qt.Key.Key_Period, CTRL)
        found = await menu(desk)
        next(a for a in found.actions() if a.text() == "Add to dictionary").trigger()
        found.close()
        await marks(desk, first, "wintter")
        await marks(desk, second, "wintter")
        assert "papper\n" in desk.engine.spelling.own_words_file.read_text("utf-8")

    stage(scene)


def test_the_text_decides_in_which_language_it_is_checked(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        html = (
            "<p>hello Marta, this is the papper for you</p>"
            "<p>hola, el catálogo de invierno y la palbra que es para hello</p>"
        )
        window = await opened(desk, html, languages="")
        await marks(desk, window, "papper", "palbra", "hello")
        await desk.engine.preferences.change(spelling_languages="en-GB es-ES")
        await marks(desk, window, "papper", "palbra")  # right in any of them is right

    stage(scene)


def test_a_language_without_dictionary_is_not_checked(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>Bonjour Ana, voici les épreuves du catalogue et merci pour tout</p>", "")
        await desk.until(lambda: window.findChild(Spelling) is not None)
        await idle(desk, window)
        assert marked(window) == []
        press(window, Qt.Key.Key_F7)
        await desk.until(lambda: window.notices.current() is not None)
        note = window.notices.current()
        assert note is not None
        assert note.title == "There is no dictionary for this message"
        told: list[str] = []
        window.settings_wanted.connect(told.append)
        note.deeds[0][1]()
        assert told == ["spelling"]

    stage(scene)


def test_no_dictionary_at_all_is_quiet(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICPATH", "/nowhere")

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, languages="")
        await desk.until(lambda: window.findChild(Spelling) is not None)
        await idle(desk, window)
        assert marked(window) == []
        assert window.notices.current() is None
        assert desk.engine.spelling._speller._process is None

    stage(scene)


def test_languages_are_chosen_in_the_menu(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        await marks(desk, window, "papper", "wintter")
        room = window.findChild(Spelling)
        found = QMenu(window)
        room.fill_languages(found)
        names = {action.text(): action for action in found.actions() if not action.isSeparator()}
        assert names["As in the settings: British English"].isChecked()
        assert not names["British English"].isChecked()
        names["Español de España"].trigger()
        await desk.idle()
        assert window.form.languages == ("es-ES",)
        assert desk.engine.preferences.current.spelling_languages == "en-GB"  # other messages stay as they are
        await desk.engine.preferences.change(spelling_languages="")
        room.fill_languages(found)
        usual = next(a for a in found.actions() if a.text() == "By the text of the message")
        assert not usual.isChecked()
        usual.trigger()
        assert window.form.languages == ()

    stage(scene)


def test_a_language_chosen_by_keys_stays_with_the_draft_and_names_the_mail(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>hola papper</p>")
        await marks(desk, window, "hola", "papper")
        press(window, Qt.Key.Key_F7, CTRL)
        found = await menu(desk)
        QTest.keyClick(found, Qt.Key.Key_Up)
        QTest.keyClick(found, Qt.Key.Key_Up)
        assert found.activeAction().text() == "Español de España"
        QTest.keyClick(found, Qt.Key.Key_Return)
        await marks(desk, window, "papper")
        assert await window.finish()
        (draft,) = await desk.engine.drafts.all()
        assert draft.languages == ("es-ES",)
        again = await desk.open(draft)
        await marks(desk, again, "papper")
        desk.engine.start()
        press(again, Qt.Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        body = message.get_body(("html",))
        assert body is not None
        assert ' lang="es-ES"' in body.get_content()

    stage(scene)


def test_spelling_is_switched_in_the_menu(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        await marks(desk, window, "papper", "wintter")
        menus = {m.title(): m for m in window.actions_of.tools.findChildren(QMenu)}
        spelling = menus["Spelling"]
        spelling.aboutToShow.emit()
        toggle = spelling.actions()[0]
        assert toggle.isChecked()
        toggle.trigger()
        await desk.idle()
        await marks(desk, window)
        assert not desk.engine.preferences.current.spelling
        toggle.trigger()
        await marks(desk, window, "papper", "wintter")

    stage(scene)


def test_an_empty_message_asks_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.subject, "Winter")
        await desk.idle()
        assert window.findChild(Spelling) is None
        assert "spelling" not in desk.engine.__dict__

    stage(scene)


def test_only_what_is_seen_is_asked_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "".join(f"<p>hello wrong{'x' * n}</p>" for n in range(1, 60)) + "<p>lst</p>")
        await desk.until(lambda: bool(marked(window)))
        await idle(desk, window)
        assert "lst" not in marked(window)
        press(window, Qt.Key.Key_End, CTRL)
        await desk.until(lambda: "lst" in marked(window))
        assert "wrongx" not in marked(window)

    stage(scene)


def test_a_window_that_closes_meanwhile_is_not_looked_for(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every question is still open when the window closes: it stays, unseen, until the last one is answered."""

    async def scene(desk: ComposeDesk) -> None:
        first = await opened(desk)
        await marks(desk, first, "papper", "wintter")
        spelling = desk.engine.spelling
        answered = asyncio.Event()
        real = {name: getattr(spelling, name) for name in ("check", "suggest", "find_dictionaries")}

        def held(name: str) -> Callable[..., Coroutine[Any, Any, object]]:
            async def later(*args: Any, **options: Any) -> object:
                await answered.wait()
                return await real[name](*args, **options)

            return later

        for name in real:
            monkeypatch.setattr(spelling, name, held(name))
        second = await opened(desk, "<p>hello unknwn</p>")
        for window in (first, second):
            window.activateWindow()
            await desk.until(window.isActiveWindow)
            press(window, Qt.Key.Key_F7)
            press(window, Qt.Key.Key_Period, CTRL)
        await desk.until(lambda: second.findChild(Spelling) is not None)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for window in (first, second):
            window.work.may_close = True
            window.close()
        assert not first.isVisible()
        assert not second.isVisible()
        answered.set()
        await desk.idle()  # `play` fails for whatever a task let out
        await desk.until(lambda: not shiboken6.isValid(first) and not shiboken6.isValid(second))

    stage(scene)


# the choice of languages


def installed(*tags: str) -> Callable[[], tuple[Dictionary, ...]]:
    return lambda: tuple(Dictionary(tag, "", "", Origin.SYSTEM) for tag in tags)


@pytest.mark.parametrize(
    ("tags", "system", "text", "used"),
    [
        (("en-GB", "en-US"), "en-GB", "hello, this is the paper that you have", ("en-GB",)),
        (("en-GB", "en-US"), "de-DE", "hello, this is the paper that you have", ("en-US",)),
        (("de-AT", "de-CH"), "en-US", "Hallo, das ist nicht die Datei, die ich möchte", ("de-AT",)),
        (("de-DE", "en-GB"), "de-DE", "Ok", ("de-DE",)),
        (("en-GB",), "de-DE", "Ok", ()),
        (("en-GB",), "en-GB", "Hallo, das ist nicht die Datei, die ich möchte", ()),
        ((), "en-GB", "hello, this is the paper that you have", ()),
    ],
)
def test_the_dictionary_for_a_paragraph(tags: tuple[str, ...], system: str, text: str, used: tuple[str, ...]) -> None:
    languages = Languages(installed(*tags), Settings, system)
    languages.read([text])
    assert languages.of(text) == used


def test_a_short_paragraph_follows_the_message() -> None:
    languages = Languages(installed("en-GB", "es-ES"), Settings, "en-GB")
    languages.read(["Hola Ana", "te mando las pruebas del catálogo de invierno", "Saludos"])
    assert languages.of("Ana") == ("es-ES",)
    assert Languages(installed("en-GB"), lambda: Settings(spelling_languages="xx es-ES"), "en-GB").chosen() == ()


def test_languages_have_the_names_their_speakers_use() -> None:
    assert language_words("de") == "Deutsch"
    assert language_words("pt-BR") == "Português (Brasil)"
    assert language_words("en-US") == "American English"
    assert language_words("qqq") == "qqq"


def test_a_very_long_paragraph_is_read_where_it_is_seen(qtbot: Any) -> None:
    document = QTextDocument("hello wrld " * 5000)
    found = list(places(document.firstBlock(), 20_000, 20_100))
    assert 8 < len(found) < 20
    assert all(place.end > 20_000 and place.start < 20_100 for place in found)
    assert all(document.characterAt(place.start) in "hw" for place in found)
