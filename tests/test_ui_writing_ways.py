"""Plain text, the source, emoji and special characters, through the windows."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Stage, press
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QAction, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from app.model.draft import Draft
from app.model.outgoing import SendState
from app.paths import resources
from ui.commands.found import commands_of
from ui.compose.editor.colours import ColourMenu
from ui.compose.sign import signs
from ui.compose.sign.sign_picker import COLUMNS, SignPicker
from ui.compose.text.source_room import left_out
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def action(window: ComposeWindow, words: str) -> QAction:
    return next(a for a in window.findChildren(QAction) if a.text() == words)


def button(window: QWidget, words: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.text() == words and b.isVisible())


def question(window: ComposeWindow) -> QDialog | None:
    return next((d for d in window.findChildren(QDialog) if d.isVisible()), None)


# --- plain text -------------------------------------------------------------------------------------


def test_a_message_without_formats_turns_over_at_once_and_arrives_as_flowed_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>Hello</p><ul><li>one</li></ul><blockquote><p>q</p></blockquote>"))
        action(window, "Plain text").trigger()
        await desk.until(lambda: window.form.is_plain)
        assert window.editor.text() == "Hello\n\n- one\n\n> q"
        assert action(window, "Plain text").isChecked()
        assert not window.findChild(QWidget, "bold").isVisible()
        window.editor.setFocus()
        press(window, Key.Key_End, CTRL)
        for line in ("", "", "**not bold** and - no list", "- none", "-- ", "Ana"):
            QTest.keyClicks(window.editor, line)
            press(window, Key.Key_Return)
        press(window, Key.Key_B, CTRL)
        QTest.keyClicks(window.editor, "end")
        written = window.editor.text()
        assert "- none\n-- \nAna\nend" in written
        desk.engine.start()
        press(window, Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        assert message.get_content_type() == "text/plain"
        assert message["Content-Type"].params["format"] == "flowed"
        lines = message.get_content().replace("\r\n", "\n").rstrip("\n").split("\n")
        assert lines == [line if line == "-- " else line.rstrip() for line in written.split("\n")]

    stage(scene)


def test_what_would_be_lost_is_asked_about_and_stays_if_one_likes(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>Some <b>bold</b> words</p>"))
        before = window.editor.html()
        action(window, "Plain text").trigger()
        await desk.until(lambda: question(window) is not None)
        dialog = question(window)
        assert dialog is not None
        press(window, Key.Key_Escape) if dialog.focusWidget() is None else QTest.keyClick(dialog, Key.Key_Escape)
        await desk.idle()
        assert window.editor.html() == before
        assert not action(window, "Plain text").isChecked()
        action(window, "Plain text").trigger()
        await desk.until(lambda: question(window) is not None)
        button(question(window), "Plain text").click()
        await desk.until(lambda: window.form.is_plain)
        await desk.idle()
        assert window.editor.text() == "Some bold words"
        button(window, "Use formatting").click()
        assert window.editor.html() == before, "nothing was changed meanwhile, so nothing is lost"
        await window.finish()

    stage(scene)


def test_plain_text_comes_back_from_the_drafts_as_such(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        text = "One\n\n  two  words\n> said"
        window = await desk.open(Draft(to=("marta@ruiz.example",), text=text, plain=True))
        assert window.editor.text() == text
        QTest.keyClicks(window.head.subject, "x")
        await window.finish()
        (stored,) = await desk.engine.drafts.all()
        assert (stored.plain, stored.html, stored.text) == (True, "", text)
        again = await desk.open(stored)
        assert again.form.is_plain
        assert again.editor.text() == text
        button(again, "Use formatting").click()
        assert "<blockquote" in again.editor.html()
        assert not again.form.is_plain
        await again.finish()
        (stored,) = await desk.engine.drafts.all()
        assert not stored.plain
        assert "<blockquote" in stored.html

    stage(scene)


def test_plain_text_takes_words_and_no_formats_or_pictures(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="", text="a", plain=True))
        data = QMimeData()
        data.setHtml("<p><b>bold</b></p>")
        data.setText("bold\n\nnext")
        window.editor.insertFromMimeData(data)
        assert window.editor.text() == "bold\n\nnexta"
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0)
        window.editor.insert_picture("x.png", "x@y", picture)
        assert window.editor.picture_ids() == set()
        assert window.editor.html() == ""
        await window.finish()

    stage(scene)


# --- the source -------------------------------------------------------------------------------------


def open_source(window: ComposeWindow) -> Any:
    window.editor.setFocus()
    press(window, Key.Key_H, CTRL | SHIFT)
    page = window._fittings.rooms.source_room().page
    assert page is not None
    return page


def test_the_source_is_changed_and_undone_in_one_step(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>Hello <b>you</b></p><ul><li>a</li></ul>"))
        before = window.editor.html()
        page = open_source(window)
        assert page.source() == before
        assert page.field.hasFocus()
        assert window.editor.isHidden()
        page.field.setPlainText(
            "<h1>New</h1><p>words</p><ol><li>x<script>alert(1)</script></li></ol><table><tr><td>1</td></tr></table><p>e</p>"
        )
        press(window, Key.Key_Escape)
        assert window.editor.hasFocus()
        html = window.editor.html()
        assert "<h1" in html
        assert "<ol" in html
        assert "<table" in html
        assert "alert" not in html
        banner = window.notices.current()
        assert banner is not None
        assert "<script>" in banner.sentence
        press(window, Key.Key_Z, CTRL)
        assert window.editor.html() == before
        assert not window.editor.document().isUndoAvailable()
        await window.finish()

    stage(scene)


def test_a_source_that_was_only_looked_at_changes_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        open_source(window)
        press(window, Key.Key_H, CTRL | SHIFT)
        assert window.editor.hasFocus()
        assert not window.editor.document().isUndoAvailable()
        assert not action(window, "HTML source").isChecked()
        await window.finish()

    stage(scene)


def test_a_source_can_be_left_as_it_was(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        before = window.editor.html()
        page = open_source(window)
        page.field.setPlainText("<p>else</p>")
        button(window, "Leave as it was").click()
        assert window.editor.html() == before
        await window.finish()
        (stored,) = await desk.engine.drafts.all()
        assert stored.html == before

    stage(scene)


def test_what_is_sent_from_the_source_is_what_stands_there_made_safe(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        page = open_source(window)
        page.field.setPlainText("<p onclick='x()'>From the <i>source</i></p><iframe src='https://x.example'></iframe>")
        desk.engine.start()
        press(window, Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        html = message.get_body(("html",)).get_content()
        assert "From the <i>source</i>" in html
        assert "onclick" not in html
        assert "iframe" not in html

    stage(scene)


def test_the_source_has_a_search_of_its_own(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>one</p><p>two</p><p>one</p>"))
        page = open_source(window)
        press(window, Key.Key_F, CTRL)
        assert page.words.hasFocus()
        QTest.keyClicks(page.words, "on")
        assert page.field.textCursor().selectedText() == "on", "found while it is typed"
        QTest.keyClicks(page.words, "e")
        assert page.field.textCursor().selectedText() == "one"
        QTest.keyClicks(page.words, "x")
        assert page.none.text() == "Not in the source."
        press(window, Key.Key_Backspace)
        assert page.none.text() == ""
        places = []
        for _ in range(3):
            press(window, Key.Key_Return)
            places.append(page.field.textCursor().position())
        assert places[0] == places[2] != places[1]
        press(window, Key.Key_Escape)
        assert page.field.hasFocus()
        assert window.editor.isHidden(), "only the search was closed"
        await window.finish()

    stage(scene)


def test_elements_that_were_left_out_are_named_once_and_synonyms_are_not() -> None:
    source = "<div><strong>a</strong><video></video><video></video><script></script><em>b</em></div>"
    assert left_out(source, "<div><p><b>a</b><i>b</i></p></div>") == ["video", "script"]


# --- emoji and special characters --------------------------------------------------------------------


def picker() -> SignPicker:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, SignPicker) and w.isVisible())


def test_an_emoji_by_the_keyboard_and_again_from_those_used_last(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html=""))
        window.editor.setFocus()
        press(window, Key.Key_M, CTRL | SHIFT)
        found = picker()
        assert found.search.hasFocus()
        QTest.keyClicks(found.search, "rocket")
        QTest.keyClick(found.search, Key.Key_Return)
        assert not found.isVisible()
        assert window.editor.text() == "\U0001f680"
        await desk.idle()
        assert desk.engine.preferences.current.recent_signs == "\U0001f680"
        window.activateWindow()
        await desk.until(window.isActiveWindow)
        press(window, Key.Key_M, CTRL | SHIFT)
        found = picker()
        QTest.keyClick(found.search, Key.Key_Down)
        assert found.grid.hasFocus()
        QTest.keyClick(found.grid, Key.Key_Return, SHIFT)
        assert found.isVisible()
        QTest.keyClick(found.grid, Key.Key_Return)
        assert window.editor.text() == "\U0001f680" * 3
        press(window, Key.Key_Z, CTRL)
        assert window.editor.text() == "\U0001f680" * 2
        await window.finish()

    stage(scene)


def test_the_grid_is_walked_and_typing_in_it_searches(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html=""))
        window.editor.setFocus()
        action(window, "Special characters…").trigger()
        found = picker()
        QTest.keyClick(found.search, Key.Key_Down)
        QTest.keyClick(found.grid, Key.Key_Right)
        assert found.name.text() == "em dash"
        QTest.keyClick(found.grid, Key.Key_Down)
        assert found.grid.currentIndex().row() == COLUMNS + 1
        QTest.keyClick(found.grid, Key.Key_Up)
        QTest.keyClick(found.grid, Key.Key_Up)
        assert found.search.hasFocus()
        QTest.keyClick(found.search, Key.Key_Down)
        QTest.keyClick(found.grid, Key.Key_P)
        assert found.search.text() == "p"
        QTest.keyClicks(found.search, "lus-minus")
        QTest.keyClick(found.search, Key.Key_Return)
        assert window.editor.text() == "±"
        await window.finish()

    stage(scene)


def test_a_search_without_result_says_so_and_takes_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html=""))
        window.editor.setFocus()
        press(window, Key.Key_M, CTRL | SHIFT)
        found = picker()
        QTest.keyClicks(found.search, "xyzzy")
        assert found.name.text() == "No sign is called so."
        QTest.keyClick(found.search, Key.Key_Return)
        assert window.editor.text() == ""
        QTest.keyClick(found.search, Key.Key_Escape)
        await desk.until(
            lambda: not any(isinstance(w, SignPicker) and w.isVisible() for w in QApplication.topLevelWidgets())
        )
        await window.finish()

    stage(scene)


@pytest.mark.parametrize(
    ("language", "query", "sign"),
    [
        ("es", "corazon", "❤\ufe0f"),
        ("de", "Rakete", "\U0001f680"),
        ("fr", "coeur", ""),
        ("en", "party popper", "\U0001f389"),
        ("en", "like", "\U0001f44d"),
        ("en", "germany", "\U0001f1e9\U0001f1ea"),
        ("es", "bandera españa", "\U0001f1ea\U0001f1f8"),
    ],
)
def test_signs_are_found_by_words_of_the_language(language: str, query: str, sign: str) -> None:
    found = [s.text for s in signs.emoji(lexicon(language)).find(query)]
    assert sign in found or not sign


def lexicon(language: str) -> signs.Lexicon:
    folder = resources() / "signs"
    words, names = signs.read_words(folder / "words.txt", language), signs.read_names(folder / "names.txt", language)
    return signs.Lexicon(words, names)


@pytest.mark.parametrize(
    ("language", "query", "sign", "name"),
    [
        ("de", "daumen", "\U0001f44d", "Daumen hoch"),
        ("de", "gedankenstrich", "–", "Halbgeviertstrich"),
        ("de", "geschützt", "\u00a0", "geschütztes Leerzeichen"),
        ("de", "e akut", "é", "e, Akut, klein"),
        ("de", "spanien", "\U0001f1ea\U0001f1f8", "Spanien (España)"),
        ("es", "raya", "—", "raya"),
        ("es", "alfa", "α", "alfa, minúscula"),
        ("es", "i sin punto", "ı", "i sin punto, minúscula"),
        ("fr", "guillemet ouvrant", "«", "guillemet ouvrant"),
        ("fr", "supérieur", "≥", "supérieur ou égal"),
        ("pt", "coração vermelho", "❤\ufe0f", "coração vermelho"),
        ("pt", "beer", "\U0001f37a", "cerveja"),
        ("en", "em dash", "—", "em dash"),
        ("nl", "em dash", "—", "em dash"),
    ],
)
def test_signs_are_called_what_people_call_them(language: str, query: str, sign: str, name: str) -> None:
    """And the English name finds them too."""
    words = lexicon(language)
    found = {s.text: s.name for kind in (signs.emoji(words), signs.special(words)) for s in kind.find(query)}
    assert found[sign] == name


def test_every_name_is_that_of_a_sign() -> None:
    words = lexicon("de")
    kinds = (signs.emoji(words), signs.special(words))
    said = {sign.name for kind in kinds for group in kind.groups.values() for sign in group}
    parts = " ".join(said)
    for key, (name, *_others) in words.names.items():
        if len(key) == 2 and key.isascii() and key.isupper():
            assert any(one == name or one.startswith(f"{name} (") for one in said), key
        else:
            assert name in (parts if key.isascii() else said), key


def test_every_sign_has_a_name_and_stands_once_in_its_group() -> None:
    nothing = signs.Lexicon({}, {})
    for kind in (signs.emoji(nothing), signs.special(nothing)):
        for group in kind.groups.values():
            assert len(group) > 10
            assert all(sign.name and sign.label.strip() for sign in group)
            assert len({sign.text for sign in group}) == len(group)
    assert QLocale.codeToTerritory("ES") == QLocale.Country.Spain


# --- what is being composed --------------------------------------------------------------------------


def test_what_an_input_method_still_composes_is_sent(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        window.editor.setFocus()
        press(window, Key.Key_End, CTRL)
        QApplication.sendEvent(window.editor, QInputMethodEvent("日本", []))
        desk.engine.start()
        press(window, Key.Key_Return, CTRL)
        await desk.until(lambda: bool(desk.sent))
        await desk.row(desk.sent[0], SendState.SENT)
        (message,) = desk.received()
        assert "Hello日本" in message.get_body(("html",)).get_content()
        assert "Hello日本" in message.get_body(("plain",)).get_content()

    stage(scene)


def test_what_is_being_composed_is_kept_when_the_window_closes(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html=""))
        window.editor.setFocus()
        QApplication.sendEvent(window.editor, QInputMethodEvent("語", []))
        await window.finish()
        (stored,) = await desk.engine.drafts.all()
        assert "語" in stored.html

    stage(scene)


# --- habits and paper --------------------------------------------------------------------------------


def test_habits_and_paper_follow_the_settings_while_one_writes(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html=""))
        await desk.engine.preferences.change(markdown=False, quote_marks="en", paper="dimmed")
        window.editor.setFocus()
        QTest.keyClicks(window.editor, '**a** "b" ')
        assert window.editor.text() == "**a** “b” "
        assert window.editor.is_dimmed
        html = window.editor.html()
        await desk.engine.preferences.change(markdown=True, quote_marks="off", paper="light")
        assert not window.editor.is_dimmed
        assert window.editor.html() == html
        QTest.keyClicks(window.editor, "*c*")
        assert "<i>c</i>" in window.editor.html()
        await window.finish()

    stage(scene)


def test_another_text_in_the_window_ends_the_view_of_the_source(stage: Stage) -> None:
    """An earlier version that is brought back must not be hidden by the source of the later one."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        page = open_source(window)
        page.field.setPlainText("<p>changed source</p>")
        window.form.show(replace(TO, html="<p>earlier</p>"))
        assert not window.editor.isHidden()
        assert "earlier" in window.editor.html()
        assert window._fittings.bar.instead() is None
        await window.finish()

    stage(scene)


def test_html_that_comes_to_plain_text_says_what_it_said(stage: Stage) -> None:
    """As when a piece of the sealed original is quoted."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="", text="mine", plain=True))
        window.editor.paste_html("<blockquote><p>said <b>loudly</b></p></blockquote><ul><li>one</li></ul>")
        assert window.editor.text() == "> said loudly\n\n- onemine"
        await window.finish()

    stage(scene)


async def walk_menu(desk: ComposeDesk, window: ComposeWindow, *titles: str) -> None:
    """Into the menu bar by F10, and with the arrow keys to the entry that the titles lead to."""
    window.activateWindow()
    await desk.until(window.isActiveWindow)
    if window.menuBar().isVisible():
        press(window, Key.Key_F10)
    press(window, Key.Key_F10)
    bar = window.menuBar()
    names = [action.text().replace("&", "") for action in bar.actions()]
    for _ in range(names.index(titles[0])):
        QTest.keyClick(bar, Key.Key_Right)
    QTest.keyClick(bar, Key.Key_Down)
    for depth, title in enumerate(titles[1:], 1):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(2 * len(menu.actions())):
            at = menu.activeAction()
            if at is not None and at.text().replace("&", "") == title:
                break
            QTest.keyClick(menu, Key.Key_Down)
        else:
            raise AssertionError(f"the keyboard does not come to {title}")
        QTest.keyClick(menu, Key.Key_Right if depth < len(titles) - 1 else Key.Key_Return)


def test_the_menus_are_walked_without_a_pointer(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>words</p>"))
        window.editor.setFocus()
        press(window, Key.Key_A, CTRL)
        await walk_menu(desk, window, "Format", "Text", "Superscript")
        assert "<sup>words</sup>" in window.editor.html()
        window.editor.setFocus()
        await walk_menu(desk, window, "Format", "List", "A. Large letters")
        assert 'type="A"' in window.editor.html()
        window.editor.setFocus()
        await walk_menu(desk, window, "View", "HTML source")
        assert window.editor.isHidden()
        press(window, Key.Key_Escape)
        assert window.editor.isVisible()
        await walk_menu(desk, window, "Insert", "Special characters…")
        QTest.keyClick(picker().search, Key.Key_Escape)
        html = window.editor.html()
        await walk_menu(desk, window, "Options", "Plain text")
        await desk.until(lambda: question(window) is not None)
        QTest.keyClick(button(question(window), "Plain text"), Key.Key_Space)
        await desk.until(lambda: window.form.is_plain)
        await desk.idle()
        assert window.editor.text() == "A. words", html
        await window.finish()

    stage(scene)


def test_every_format_of_the_bar_has_a_place_in_the_menus(stage: Stage) -> None:
    """Who knows no buttons finds fonts, sizes and colours in "Format", and by name in the palette."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, html="<p>words</p>"))
        window.editor.setFocus()
        window.editor.selectAll()
        await walk_menu(desk, window, "Format", "Font", "Georgia")
        await walk_menu(desk, window, "Format", "Size", "18 points")
        assert (window.editor.state().family, window.editor.state().size) == ("Georgia", 18.0)
        await walk_menu(desk, window, "Format", "Text colour…")
        colours = QApplication.activePopupWidget()
        assert isinstance(colours, ColourMenu)
        QTest.keyClick(colours.swatches, Key.Key_Down)
        QTest.keyClick(colours.swatches, Key.Key_Return)
        assert "color:#c00000" in window.editor.html()
        named = {command.name: command.note for command in commands_of(window)}
        assert named["Verdana"] == "Format › Font"
        assert named["14 points"] == "Format › Size"
        assert named["Highlight…"] == "Format"
        assert named["Larger text on screen"] == "View › Size on screen"
        edit = [action.text() for action in window.actions_of.edit.actions()]
        assert edit.index("Paste as plain text") == edit.index("Paste") + 1
        lists = [action for action in window.actions_of.format.actions() if action.text() in ("Font", "Size")]
        window.editor.setFocus()
        await walk_menu(desk, window, "View", "HTML source")
        assert [action.isEnabled() for action in lists] == [False, False]
        press(window, Key.Key_Escape)
        assert [action.isEnabled() for action in lists] == [True, True]
        await window.finish()

    stage(scene)


def test_the_text_counts_again_once_the_source_is_closed(stage: Stage) -> None:
    """The source is coloured a little later, which is no change of it."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        page = open_source(window)
        page._tags.rehighlight()
        assert window.editor.stand_in is None
        press(window, Key.Key_Escape)
        page._tags.rehighlight()
        assert window.editor.stand_in is None
        await window.finish()

    stage(scene)
