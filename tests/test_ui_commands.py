"""The palette, the sheet of shortcuts and keys of one's own, by real key presses."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.address import Address
from app.model.draft import Draft
from tests.test_ui_shell import account, program, until, visible
from ui.commands import keys, matching
from ui.commands.caps import caps_of
from ui.commands.found import commands_in_sight, commands_of, plain
from ui.commands.keys import Binding
from ui.commands.palette import Palette
from ui.commands.sheet import ShortcutSheet
from ui.compose.window import ComposeWindow
from ui.home.window import HomeWindow
from ui.reader.window import ReaderWindow
from ui.settings.window import SettingsWindow
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


# --- finding


@pytest.mark.parametrize(
    ("typed", "name", "how"),
    [
        ("send", "Send", matching.EXACT),
        ("SEND", "Send…", matching.EXACT),
        ("Settings…", "Settings…", matching.EXACT),
        ("settings...", "Settings…", matching.EXACT),
        ("sen", "Send later…", matching.PREFIX),
        ("lat se", "Send later…", matching.WORDS),
        ("ater", "Send later…", matching.WITHIN),
        ("sdlt", "Send later…", matching.LOOSE),
        ("telefono", "Teléfono", matching.EXACT),
        ("", "Anything", matching.WITHIN),
        ("xyz", "Send", None),
        ("sx", "Send", None),
    ],
)
def test_how_well_a_command_fits(typed: str, name: str, how: int | None) -> None:
    assert matching.fit(typed, name) == how


def test_the_menu_counts_for_finding() -> None:
    assert matching.fit("table row", "Row above", "Format › Table") is not None


@pytest.mark.parametrize(
    ("written", "caps"), [("", []), ("F7", ["F7"]), ("Ctrl+Shift+K", ["Ctrl", "Shift", "K"]), ("Ctrl++", ["Ctrl", "+"])]
)
def test_keys_are_taken_apart(written: str, caps: list[str]) -> None:
    assert caps_of(written) == caps


# --- the palette


async def opened(shell: Shell) -> Palette:
    window = shell.new_message()
    await until(window.isActiveWindow)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, CTRL | SHIFT)
    return await until(lambda: window.findChild(Palette))


def test_every_action_of_a_window_is_in_the_palette(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            palette = await opened(shell)
            window = shell.composes[0]
            names = {command.name for command in commands_of(window)}
            assert {"Send", "Bold", "Row above", "Discard", "New message", "Quit"} <= names
            listed = {palette.list.model().index(n, 0).data() for n in range(palette.list.model().rowCount())}
            assert len(listed) >= len(names)
            assert any(row.startswith("Settings: ") for row in listed)

    qrun(body())


def in_sight_of(window: QWidget, owner: QWidget) -> bool:
    """Whether an action of this widget can be chosen now: its own, or one in the menu of a button that is there."""
    if not isinstance(owner, QMenu):
        return owner.window() is window
    return any(button.menu() is owner and button.isVisible() for button in window.findChildren(QToolButton))


def test_no_action_of_any_window_is_missing_in_the_palette(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    """Whatever a person could choose by menu, bar or button, with its keys; a name with its dots finds it as well."""
    letter = tmp_path / "a.eml"
    letter.write_bytes(b"From: Marta <marta@ruiz.example>\r\nSubject: Hi\r\nMessage-ID: <a@b>\r\n\r\nHello\r\n")

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.show_home()
            shell.new_message()
            shell.settings("accounts")
            shell.hand_over([str(letter)])
            await until(lambda: visible(ReaderWindow))
            for kind in (HomeWindow, ComposeWindow, SettingsWindow, ReaderWindow):
                window = await until(lambda kind=kind: visible(kind))
                commands = commands_in_sight(window)
                listed = {(command.name, command.keys) for command in commands}
                for action in window.findChildren(QAction):
                    name = plain(action.text())
                    in_sight = not isinstance(owner := action.parent(), QWidget) or in_sight_of(window, owner)
                    if name and in_sight and not (action.isSeparator() or action.menu() or name.endswith(":")):
                        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                        assert any(name == n and shown in ("", keys_) for n, keys_ in listed), (kind, name, shown)
                assert all(matching.fit(command.name, command.name) == matching.EXACT for command in commands)

    qrun(body())


def test_a_command_is_found_and_done_by_keys(qrun: QRun, profile: Path) -> None:
    """Ctrl+Shift+K, a few letters, Enter: the row for blind copies is there and the palette is not."""

    async def body() -> None:
        async with program(profile, account()) as shell:
            palette = await opened(shell)
            window = shell.composes[0]
            assert window.head.bcc.isHidden() or not window.head.bcc.isVisible()
            QTest.keyClicks(palette.entry, "bcc")
            QTest.keyClick(palette.entry, Qt.Key.Key_Return)
            await until(window.head.bcc.isVisible)
            await until(lambda: window.findChild(Palette) is None or None)

    qrun(body())


def test_escape_gives_the_keyboard_back(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            await until(window.isActiveWindow)
            window.head.subject.setFocus()
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, CTRL | SHIFT)
            palette = await until(lambda: window.findChild(Palette))
            assert window.focusWidget() is palette.entry
            QTest.keyClick(palette.entry, Qt.Key.Key_Escape)
            await until(lambda: window.focusWidget() is window.head.subject or None)
            assert window.isVisible()

    qrun(body())


def test_keys_of_the_window_mean_nothing_while_it_is_open(qrun: QRun, profile: Path) -> None:
    """Ctrl+Enter on the palette must not send."""

    async def body() -> None:
        async with program(profile, account()) as shell:
            palette = await opened(shell)
            wanted: list[bool] = []
            shell.composes[0].actions_of.send.triggered.connect(lambda: wanted.append(True))
            QTest.keyClick(palette.entry, Qt.Key.Key_Return, CTRL)
            QTest.keyClick(palette.entry, Qt.Key.Key_W, CTRL)
            assert not wanted
            assert palette.isVisible()
            QTest.keyClick(palette.entry, Qt.Key.Key_Escape)

    qrun(body())


def test_what_is_not_possible_is_shown_and_not_done(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(400, 200)  # smaller than the palette likes
    done: list[str] = []
    for name, possible in (("Fold", False), ("Fold away", True)):
        action = QAction(name, window)
        action.setEnabled(possible)
        action.triggered.connect(lambda _on=False, name=name: done.append(name))
        window.addAction(action)
    window.show()
    palette = Palette(window, commands_of(window), lambda _command: 0)
    assert window.rect().contains(palette.card.geometry())
    QTest.keyClicks(palette.entry, "fold")
    assert [command.name for command in palette._found.commands] == ["Fold", "Fold away"]
    chosen: list[str] = []
    palette.chosen.connect(lambda command: chosen.append(command.name))
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.entry, Qt.Key.Key_Down)
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert chosen == ["Fold away"]


def test_nothing_fits(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    palette = Palette(window, commands_of(window), lambda _command: 0)
    QTest.keyClicks(palette.entry, "no such thing")
    assert palette.nothing.isVisible()
    assert palette.current() is None
    QTest.keyClick(palette.entry, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_was_used_last_comes_first(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            await until(window.isActiveWindow)
            for _ in range(2):
                palette = shell.commands.open(window)
                QTest.keyClicks(palette.entry, "bullet")
                QTest.keyClick(palette.entry, Qt.Key.Key_Return)
                await until(lambda: window.findChild(Palette) is None or None)
            palette = shell.commands.open(window)
            first = palette.current()
            assert first is not None
            assert first.name == "Bulleted list"
            QTest.keyClick(palette.entry, Qt.Key.Key_Escape)

    qrun(body())


def test_people_and_drafts_are_found_as_well(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.contacts.learn([Address("Marta Ruiz", "marta@ruiz.example")])
            await shell.engine.drafts.restore(Draft(subject="Winter & kiln", text="x"))
            home = shell.show_home()
            await until(home.isActiveWindow)
            palette = shell.commands.open(home)
            QTest.keyClicks(palette.entry, "@mar")
            await until(lambda: palette.current() is not None and "marta@" in palette.current().name)
            QTest.keyClick(palette.entry, Qt.Key.Key_Return)
            window = await until(lambda: shell.composes[0] if shell.composes else None)
            assert window.head.to.texts() == ("Marta Ruiz <marta@ruiz.example>",)
            palette = shell.commands.open(home)
            QTest.keyClicks(palette.entry, "#kiln")
            await until(lambda: palette.current() is not None and palette.current().name == "Winter & kiln")
            QTest.keyClick(palette.entry, Qt.Key.Key_Return)
            window = await until(lambda: shell.composes[1] if len(shell.composes) > 1 else None)
            assert window.head.subject.text() == "Winter & kiln"

    qrun(body())


# --- the sheet


def test_the_sheet_shows_every_key(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            await until(window.isActiveWindow)
            (there,) = [a for a in window.actions() if a.shortcut() == QKeySequence("Ctrl+?")]
            there.trigger()
            sheet = await until(lambda: window.findChild(ShortcutSheet))
            shown = {c.name for _group, commands in sheet.groups for c in commands}
            assert shown == {c.name for c in commands_of(window) if c.keys}
            QTest.keyClick(sheet, Qt.Key.Key_Escape)

    qrun(body())


# --- keys of one's own


@pytest.mark.parametrize("stored", ["", "{", "[]", "7", '{"a": 1}', "null"])
def test_damaged_keys_are_no_keys(stored: str) -> None:
    assert keys.parse(stored) == {}


def test_keys_come_back_as_they_were_stored() -> None:
    own = {"ComposeWindow.bold": "Ctrl+J", "app.mail": ""}
    assert keys.parse(keys.text_of(own)) == own
    assert keys.text_of({}) == ""


@pytest.mark.parametrize(
    ("typed", "usable"),
    [
        ("Ctrl+J", True),
        ("Alt+J", True),
        ("F9", True),
        ("Shift+F9", True),
        ("J", False),
        ("Shift+J", False),
        ("", False),
    ],
)
def test_a_key_that_types_is_no_shortcut(qapp: object, typed: str, usable: bool) -> None:
    assert keys.is_usable(typed) is usable


def test_rivals_are_in_the_same_window_only() -> None:
    mine = Binding("ComposeWindow.bold", "ComposeWindow", "Bold", "", "", "Ctrl+B")
    others = [
        Binding("ComposeWindow.x", "ComposeWindow", "X", "", "Ctrl+J", ""),
        Binding("HomeWindow.y", "HomeWindow", "Y", "", "Ctrl+J", ""),
        Binding("app.z", "HomeWindow", "Z", "", "Ctrl+J", ""),
    ]
    assert [one.name for one in keys.rivals("Ctrl+J", mine, others)] == ["X", "Z"]
    everywhere = Binding("app.mail", "ComposeWindow", "Mail", "", "", "")
    assert [one.name for one in keys.rivals("Ctrl+J", everywhere, others)] == ["X", "Y", "Z"]
    assert not keys.rivals("", mine, others)


def test_names_of_actions_are_different(qrun: QRun, profile: Path) -> None:
    """Two actions with one name would share their keys."""

    async def body() -> None:
        async with program(profile, account()) as shell:
            for window in (shell.new_message(), shell.show_home()):
                ids = [one.id for one in keys.bindings(window)]
                assert sorted({one for one in ids if ids.count(one) > 1}) == []

    qrun(body())


async def keyboard_page(shell: Shell) -> Any:
    shell.settings("keyboard")
    window = shell.named("settings")
    assert isinstance(window, SettingsWindow)
    await until(lambda: window.keyboard.model.found or None)
    return window.keyboard


def choose(page: Any, name: str) -> None:
    page.search.clear()
    QTest.keyClicks(page.search, name)
    assert page.chosen().name == name


def press(page: Any, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """A combination into the field, as a person waits for it to be taken."""
    page.entry.setFocus()
    page.entry.setKeySequence(QKeySequence(modifier.value | key.value))
    page.entry.editingFinished.emit()


def test_a_key_is_changed_and_works_at_once_and_in_new_windows(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            page = await keyboard_page(shell)
            choose(page, "Bulleted list")
            press(page, Qt.Key.Key_J, CTRL)
            await until(lambda: shell.engine.preferences.current.shortcuts or None)
            bar = window.editor.actions()
            (bullets,) = [a for a in bar if a.objectName() == "bullets"]
            await until(lambda: bullets.shortcut() == QKeySequence("Ctrl+J") or None)
            (other,) = [a for a in shell.new_message().editor.actions() if a.objectName() == "bullets"]
            assert other.shortcut() == QKeySequence("Ctrl+J")
            await until(lambda: page.reset.isEnabled() or None)
            QTest.mouseClick(page.reset, LEFT)
            await until(lambda: bullets.shortcut() == QKeySequence("Ctrl+Shift+8") or None)
            assert shell.engine.preferences.current.shortcuts == ""

    qrun(body())


def test_tool_tips_name_the_keys_of_now(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            bold = window.findChild(QToolButton, "bold")
            assert bold is not None
            born = bold.toolTip()
            assert born == "Bold (Ctrl+B)"
            page = await keyboard_page(shell)
            choose(page, "Bold")
            press(page, Qt.Key.Key_J, CTRL)
            await until(lambda: bold.toolTip() != born or None)
            assert bold.toolTip() == bold.accessibleName() == "Bold (Ctrl+J)"
            assert window.bottom.discard.toolTip() == "Discard"
            new = shell.new_message().findChild(QToolButton, "bold")
            assert new is not None
            assert new.toolTip() == "Bold (Ctrl+J)"
            await until(lambda: page.none.isEnabled() or None)
            QTest.mouseClick(page.none, LEFT)
            await until(lambda: bold.toolTip() == "Bold" or None)
            QTest.mouseClick(page.reset_all, LEFT)
            await until(lambda: bold.toolTip() == born or None)

    qrun(body())


def test_a_conflict_is_said_and_can_be_taken(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            page = await keyboard_page(shell)
            choose(page, "Numbered list")
            press(page, Qt.Key.Key_B, CTRL)
            assert "Bold" in page.trouble.text()
            assert shell.engine.preferences.current.shortcuts == ""
            QTest.mouseClick(page.take, LEFT)
            await until(lambda: shell.engine.preferences.current.shortcuts or None)
            by_name = {a.objectName(): a for a in window.editor.actions()}
            await until(lambda: by_name["numbers"].shortcut() == QKeySequence("Ctrl+B") or None)
            assert by_name["bold"].shortcut().isEmpty()
            QTest.mouseClick(page.reset_all, LEFT)
            await until(lambda: by_name["bold"].shortcut() == QKeySequence("Ctrl+B") or None)
            assert by_name["numbers"].shortcut() == QKeySequence("Ctrl+Shift+7")

    qrun(body())


def test_a_letter_is_refused_with_a_reason(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.new_message()
            page = await keyboard_page(shell)
            choose(page, "Bulleted list")
            press(page, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
            assert page.trouble.isVisible()
            assert shell.engine.preferences.current.shortcuts == ""

    qrun(body())


def test_windows_that_are_not_open_are_on_the_page(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            page = await keyboard_page(shell)
            kinds = {one.window for one in page.model.found}
            assert {"ComposeWindow", "HomeWindow", "ReaderWindow"} <= kinds
            assert {"Reply", "View source…"} <= {one.name for one in page.model.found if one.window == "ReaderWindow"}
            assert not shell.composes

    qrun(body())


def test_a_search_by_key(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            page = await keyboard_page(shell)
            QTest.keyClicks(page.search, "Ctrl+Shift+K")
            assert "Commands…" in [one.name for one in page.model.found]

    qrun(body())
