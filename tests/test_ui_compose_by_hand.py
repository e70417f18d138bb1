"""What a walk through the compose window by hand has found, pressed and clicked as it was then."""

from __future__ import annotations

from dataclasses import replace

from compose_desk import TO, ComposeDesk, Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.model.draft import Draft

Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_alt_and_a_letter_open_a_menu_of_the_hidden_bar_and_write_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        for place in (window.editor, window.head.to.entry()):
            place.setFocus()
            QTest.keyPress(place, Key.Key_Alt)
            QTest.keyPress(place, Key.Key_V, Mod.AltModifier)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            assert menu is window.actions_of.view
            assert window.menuBar().isVisible()
            menu.close()
            await desk.until(lambda: not window.menuBar().isVisible())
            QTest.keyRelease(place, Key.Key_Alt)
            QTest.keyPress(place, Key.Key_Alt)
            QTest.keyPress(place, Key.Key_Q, Mod.AltModifier)  # no menu has it
            assert QApplication.activePopupWidget() is None
            QTest.keyRelease(place, Key.Key_Alt)
            assert not window.menuBar().isVisible()
        assert window.editor.text() == "Hello"
        assert window.head.to.entry().text() == ""

    stage(scene)


def test_enter_below_a_table_leads_to_the_second_line_that_is_seen(stage: Stage) -> None:
    """Qt shows no empty paragraph right below a table: one left empty needs another to be seen and to arrive."""

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        editor = window.editor
        for keys, below in (
            ((), '<p style="margin:7.5pt 0">words</p>'),
            ((Key.Key_Return,), '<p style="margin:7.5pt 0">&nbsp;</p>\n<p style="margin:7.5pt 0">words</p>'),
        ):
            editor.load("")
            editor.insert_table(1, 1)
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.viewport().grab()
            first = editor.cursorRect()
            for key in keys:
                QTest.keyClick(editor, key)
            QTest.keyClicks(editor, "words")
            assert (editor.cursorRect().top() > first.bottom()) is bool(keys), (
                "a line further down, seen from the first"
            )
            assert editor.html().split("</table>\n")[1] == f"{below}\n</div>"
        for _ in range(5):  # what was typed before is above the words
            QTest.keyClick(editor, Key.Key_Backspace)
        QTest.keyClick(editor, Key.Key_Backspace)
        QTest.keyClick(editor, Key.Key_Backspace)
        QTest.keyClicks(editor, "x")
        assert editor.html().split("</table>\n")[1] == '<p style="margin:7.5pt 0">x</p>\n</div>'
        QTest.keyClick(editor, Key.Key_Home)
        QTest.keyClick(editor, Key.Key_Return)
        blank = '<p style="margin:7.5pt 0">&nbsp;</p>\n'
        assert editor.html().split("</table>\n")[1] == f'{blank}<p style="margin:7.5pt 0">x</p>\n</div>'
        editor.undo()
        assert editor.html().split("</table>\n")[1] == '<p style="margin:7.5pt 0">x</p>\n</div>'

    stage(scene)


def test_a_table_as_wide_as_the_text_brings_no_sideways_bar(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        bar = window.editor.horizontalScrollBar()
        ranges: set[int] = set()
        bar.rangeChanged.connect(lambda _least, most: ranges.add(most))
        for width in (960, 961, 962, 963):
            window.resize(width, 780)
            for columns in range(2, 9):
                window.editor.load("")
                window.editor.insert_table(2, columns)
                await desk.until(lambda: window.editor.document().size().height() > 40)
                assert bar.maximum() == 0, (width, columns)
        assert ranges - {0}, "Qt's rounding made one wider somewhere"
        window.editor.load(f"<pre>{'long' * 200}</pre>")
        assert bar.maximum() > 100
        await desk.until(bar.isVisible)

    stage(scene)


def test_selected_words_show_the_colour_they_are_given(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        editor = window.editor

        def seen() -> set[str]:
            image = editor.viewport().grab().toImage()
            box = editor.cursorRect()
            dots = [(x, y) for x in range(box.left()) for y in range(box.top(), box.bottom())]
            return {image.pixelColor(x, y).name() for x, y in dots}

        editor.setFocus()
        editor.selectAll()
        editor.set_colour(QColor("#c00000"))
        assert "#c00000" in seen()
        editor.set_colour(QColor("#f4f6ff"))
        editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.selectAll()
        assert "#f4f6ff" not in seen(), "that could not be told from the selection"

    stage(scene)


def test_the_caret_below_a_table_stands_where_words_will(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        editor = window.editor
        bar = editor.verticalScrollBar()
        for rows in (2, 60):  # the second one is higher than the window
            editor.load("<p>Above</p>")
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.insert_table(rows, 2)
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.viewport().grab()
            await desk.until(lambda: bar.value() == bar.maximum())  # room was made below, and is seen
            assert editor.viewport().rect().contains(editor.cursorRect())
            before = editor.cursorRect()
            QTest.keyClicks(editor, "x")
            editor.moveCursor(QTextCursor.MoveOperation.StartOfLine)
            editor.viewport().grab()
            assert abs(editor.cursorRect().left() - before.left()) <= 1
            assert abs(editor.cursorRect().top() - before.top()) <= before.height() // 2
            QTest.keyClick(editor, Key.Key_Delete)  # nothing again: the same place
            editor.viewport().grab()
            assert editor.cursorRect().left() == before.left()

    stage(scene)


def test_no_two_menus_have_the_same_letter(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        letters = [QKeySequence.mnemonic(entry.text()).toString() for entry in window.menuBar().actions()]
        letters.append(QKeySequence.mnemonic("&Tintero").toString())  # the menu that the shell adds
        assert all(letters)
        assert len(set(letters)) == len(letters), letters

    stage(scene)


def test_the_menu_of_a_recipient_moves_copies_and_removes(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(replace(TO, to=("Marta Ruiz <marta@ruiz.example>", "ana@prado.example")))
        head = window.head

        def choose(number: int, words: str) -> None:
            chip = head.to.chips()[number]
            place = chip.rect().center()
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(chip, QContextMenuEvent(reason, place, chip.mapToGlobal(place)))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            entry = next(action for action in menu.actions() if action.text() == words)
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())

        choose(0, "Copy address")
        assert QApplication.clipboard().text() == "Marta Ruiz <marta@ruiz.example>"
        assert not head.cc.isVisible()
        choose(0, "Move to Cc")
        assert head.cc.isVisible()
        assert (head.to.texts(), head.cc.texts()) == (("ana@prado.example",), ("Marta Ruiz <marta@ruiz.example>",))
        choose(0, "Edit")
        assert head.to.entry().text() == "ana@prado.example"
        head.to.commit()
        choose(0, "Remove")
        assert head.to.is_empty
        assert window.form.read(Draft()).cc == ("Marta Ruiz <marta@ruiz.example>",)

    stage(scene)
