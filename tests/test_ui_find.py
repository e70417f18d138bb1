"""Find and replace through the keys and the bar of a compose window."""

from __future__ import annotations

from compose_desk import ComposeDesk, Stage, press
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.draft import Draft
from ui.compose.editor.positions import BlockText
from ui.compose.editor.words.find import Hit, Query, every, following, is_hit, preceding
from ui.compose.text.find_bar import FindBar
from ui.compose.window import ComposeWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HTML = (
    "<p>The printer and the paper.</p><p><b>The</b> other 😀 the end.</p>"
    "<table><tr><td>the cell</td><td>theory</td></tr></table><p>Last</p>"
)


async def opened(desk: ComposeDesk, html: str = HTML) -> ComposeWindow:
    window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html=html))
    window.editor.setFocus()
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    return window


def bar_of(window: ComposeWindow) -> FindBar:
    return window.findChild(FindBar)


def type_into(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def selected(window: ComposeWindow) -> tuple[int, str]:
    cursor = window.editor.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def coloured(window: ComposeWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.editor.extraSelections()]


def test_all_by_keyboard_and_esc_returns_to_the_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        before = window.editor.html()
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        assert bar.words.hasFocus()
        type_into("the")
        await desk.until(lambda: bar.count.text() == "1 of 7")
        assert sorted(coloured(window)) == ["The", "The", "the", "the", "the", "the", "the"]
        assert window.editor.html() == before  # colours are for the eyes
        press(window, Qt.Key.Key_Return)
        assert bar.count.text() == "2 of 7"
        press(window, Qt.Key.Key_F3)
        assert bar.count.text() == "3 of 7"
        press(window, Qt.Key.Key_Return, SHIFT)
        assert bar.count.text() == "2 of 7"
        press(window, Qt.Key.Key_Escape)
        assert window.editor.hasFocus()
        assert not bar.isVisible()
        assert selected(window) == (16, "the")
        assert coloured(window) == []
        press(window, Qt.Key.Key_F3)  # the same words, without the bar
        assert selected(window)[1] == "The"
        press(window, Qt.Key.Key_F3, SHIFT)
        assert selected(window) == (16, "the")
        assert not window.editor.document().isModified() or window.editor.html() == before

    stage(scene)


def test_it_goes_round_and_says_so(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        type_into("the")
        await desk.until(lambda: bar.count.text() == "1 of 7")
        press(window, Qt.Key.Key_Return, SHIFT)
        assert bar.count.text() == "7 of 7, from the other end"
        press(window, Qt.Key.Key_Return)
        assert bar.count.text() == "1 of 7, from the other end"
        press(window, Qt.Key.Key_Return)
        assert bar.count.text() == "2 of 7"

    stage(scene)


def test_case_and_whole_words(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        type_into("The")
        await desk.until(lambda: bar.count.text() == "1 of 7")
        for box, count in ((bar.match_case, "1 of 2"), (bar.whole_words, "1 of 2"), (bar.match_case, "1 of 5")):
            box.setFocus()
            press(window, Qt.Key.Key_Space)
            await desk.until(lambda count=count: bar.count.text() == count)
        bar.words.setFocus()
        bar.words.selectAll()
        type_into("absent")
        await desk.until(lambda: bar.count.text() == "Nothing found")
        assert not bar.next.isEnabled()
        assert coloured(window) == []

    stage(scene)


def test_replace_keeps_the_format_and_is_undone_by_one_step(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        before = window.editor.html()
        press(window, Qt.Key.Key_H, CTRL)
        bar = bar_of(window)
        type_into("the")
        press(window, Qt.Key.Key_Tab)
        assert bar.other.hasFocus()
        type_into("A")
        bar.match_case.click()
        press(window, Qt.Key.Key_Return)  # the first hit, then on to the next
        await desk.until(lambda: bar.count.text() == "1 of 4")
        assert "The printer and A paper." in window.editor.text()
        assert bar.count.text() == "1 of 4"
        bar.match_case.click()
        bar.words.setFocus()
        bar.replace_all.click()
        assert bar.count.text() == "6 replaced"
        assert "<b>A</b>" in window.editor.html()
        assert window.editor.text().count("A") == 7
        assert "A cell" in window.editor.text()  # also in the table
        assert "😀 A end" in window.editor.text()
        window.editor.undo()
        window.editor.undo()
        assert window.editor.html() == before
        window.editor.redo()
        window.editor.redo()
        assert window.editor.text().count("A") == 7

    stage(scene)


def test_after_replace_all_the_keyboard_is_in_the_field(stage: Stage) -> None:
    """The pressed button has nothing left to do; what comes next is another word, not closing the bar."""

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "<p>one one</p>")
        press(window, Qt.Key.Key_H, CTRL)
        bar = bar_of(window)
        QTest.keyClicks(bar.words, "one")
        bar.other.setFocus()
        QTest.keyClicks(bar.other, "two")
        bar.replace_all.setFocus()
        QTest.keyClick(bar.replace_all, Qt.Key.Key_Space)
        await desk.until(lambda: not bar.replace_all.isEnabled())
        assert window.editor.text() == "two two"
        assert bar.words.hasFocus()

    stage(scene)


def test_in_the_selection_only(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_Down, SHIFT)
        press(window, Qt.Key.Key_End, SHIFT)
        press(window, Qt.Key.Key_H, CTRL)
        bar = bar_of(window)
        assert bar.in_selection.isChecked()
        bar.words.setText("the")
        bar.other.setText("a longer one")
        await desk.until(lambda: bar.count.text() == "1 of 5")
        bar.replace_all.click()
        assert bar.count.text() == "5 replaced"
        assert window.editor.text().count("a longer one") == 5
        assert "the cell" in window.editor.text()
        window.editor.undo()
        await desk.until(lambda: window.editor.text().count("the") == 5)

    stage(scene)


def test_selected_words_are_looked_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        for _ in range(3):
            press(window, Qt.Key.Key_Right, SHIFT)
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        assert bar.words.text() == "The"
        assert not bar.in_selection.isChecked()
        assert bar.words.selectedText() == "The"  # typing begins anew

    stage(scene)


def test_a_selection_around_a_table_is_where_it_looks_and_not_what_it_looks_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        table = window.editor.document().rootFrame().childFrames()[0]
        cursor = window.editor.textCursor()
        cursor.setPosition(table.firstPosition() - 1)
        cursor.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        window.editor.setTextCursor(cursor)
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        assert bar.words.text() == ""
        assert bar.in_selection.isChecked()
        type_into("the")
        await desk.until(lambda: bar.count.text() == "1 of 2")
        press(window, Qt.Key.Key_Escape)
        window.editor.setTextCursor(cursor)
        assert window.editor.link_at_cursor()[1].split() == ["the", "cell", "theory"]

    stage(scene)


def test_what_is_written_meanwhile_is_found_too(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        type_into("the")
        await desk.until(lambda: bar.count.text() == "1 of 7")
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "the the ")
        await desk.until(lambda: len(coloured(window)) == 9)
        assert bar.count.text().endswith(" of 9") or bar.count.text() == "9 found"

    stage(scene)


def test_nothing_is_replaced_while_a_message_is_on_its_way(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_H, CTRL)
        bar = bar_of(window)
        bar.words.setText("the")
        before = window.editor.html()
        window.show_sending(True)
        bar.replace.click()
        bar.replace_all.click()
        assert window.editor.html() == before
        window.show_sending(False)
        bar.replace_all.click()
        assert window.editor.html() != before

    stage(scene)


def test_a_long_text_is_looked_through_in_slices(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        line = "the quick brown fox jumps over the lazy dog. " * 20
        window = await opened(desk, "".join(f"<p>{line}</p>" for _ in range(120)))
        press(window, Qt.Key.Key_F, CTRL)
        bar = bar_of(window)
        type_into("the")
        await desk.until(lambda: bar.count.text() == "1 of 4800")
        assert 0 < len(window.editor.extraSelections()) < 300  # only what is seen
        bar.words.selectAll()
        type_into("e")
        press(window, Qt.Key.Key_Escape)
        assert window.editor.extraSelections() == []

    stage(scene)


def test_the_bar_fits_a_narrow_window_and_says_what_its_parts_are(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        press(window, Qt.Key.Key_H, CTRL)
        bar = bar_of(window)
        for width in (560, 1000, 560):
            window.resize(width, 600)
            await desk.until(lambda: bar.width() <= window.width() - 40)
            assert bar.minimumSizeHint().width() <= bar.width()
        assert bar.words.accessibleName() == "Find"
        assert bar.other.accessibleName() == "Replace with"
        assert bar.next.accessibleName() == "Next (F3)"
        type_into("e")
        seen = []
        while bar.words.hasFocus() or len(seen) < 4:
            seen.append(window.focusWidget())
            press(window, Qt.Key.Key_Tab)
        assert seen == [bar.words, bar.other, bar.replace, bar.replace_all], "what comes next is one key away"

    stage(scene)


# the search itself


def document(*paragraphs: str) -> QTextDocument:
    made = QTextDocument()
    made.setPlainText("\n".join(paragraphs))
    return made


def test_blanks_and_apostrophes_find_their_like() -> None:
    made = document("don’t do\u00a0that")
    assert [*every(made, Query("don't do that"))] == [Hit(0, 13)]
    assert [*every(made, Query("DON’T", match_case=True))] == []
    assert [*every(made, Query("a.t"))] == []


def test_places_behind_signs_of_two_units_are_right() -> None:
    made = document("x😀y😀z", "z")
    hit = following(made, Query("z"), 0)
    assert hit == Hit(6, 7)
    assert made.characterAt(6) == "z"
    assert preceding(made, Query("x"), 5) == Hit(0, 1)
    assert is_hit(made, Query("z"), Hit(8, 9))
    text = BlockText(made.firstBlock())
    assert [text.index(text.place(n)) for n in range(6)] == list(range(6))


@given(
    st.lists(st.text("ab 😀\u2028", max_size=12), min_size=1, max_size=4),
    st.text("ab ", min_size=1, max_size=3),
    st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_forwards_and_backwards_agree(paragraphs: list[str], words: str, whole: bool) -> None:
    made = document(*paragraphs)
    query = Query(words, whole_words=whole)
    found = list(every(made, query))
    walked, place = [], 0
    while (hit := following(made, query, place)) is not None:
        walked.append(hit)
        place = hit.end
    assert walked == found
    assert all(is_hit(made, query, hit) for hit in found)
    back = preceding(made, query, made.characterCount() - 1)
    assert back == (found[-1] if found else None)
