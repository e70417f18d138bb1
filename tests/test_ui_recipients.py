"""The row of recipients, through its widgets: typing, pasting, steering, dragging, suggestions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.model.address import Address
from ui.compose.people.address_reader import AddressReader
from ui.compose.people.completion import Suggestions
from ui.compose.people.recipients import RecipientField
from ui.tasks import Tasks
from ui.widgets.basics import column
from ui.widgets.chip import Chip

MARTA = Address("Marta Ruiz", "marta@ruiz.example")
MARIO = Address("Mario Conti", "mario@conti.example")
QRun = Callable[[Coroutine[Any, Any, Any]], Any]


class TasksIfLoop(Tasks):
    """Outside a running loop nobody asks for suggestions: most tests here are about keys alone."""

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str = "") -> Any:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            coroutine.close()
            return None
        return super().start(coroutine, name)

    async def all_done(self) -> None:
        while self._running:
            await asyncio.wait(self._running)


class Person:
    """Two rows in a window, a book of people, and what they told."""

    def __init__(self, qtbot: Any) -> None:
        self.book = [MARTA, MARIO]
        self.forgotten: list[Address] = []
        self.failures: list[BaseException] = []
        self.tasks = TasksIfLoop(lambda error, _name: self.failures.append(error))
        self.to, self.cc = RecipientField("To"), RecipientField("Cc")
        for field in (self.to, self.cc):
            field.read_with(AddressReader())
            field.suggest_from(Suggestions(self.tasks, self.complete, self.forget))
        self.other = QLineEdit()
        self.window = QWidget()
        self.window.setLayout(column(self.to, self.cc, self.other, None))
        self.window.resize(700, 400)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.changes = 0
        self.to.changed.connect(self._count)
        self.to.setFocus()

    def _count(self) -> None:
        self.changes += 1

    async def complete(self, words: str) -> list[Address]:
        return [a for a in self.book if words.casefold() in str(a).casefold()]

    async def forget(self, address: Address) -> None:
        self.forgotten.append(address)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.to.entry(), words)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifier)

    def paste(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.to.entry().paste()
        # a paste by the keyboard counts as an edit; the slot alone does not
        self.to.entry().textEdited.emit(self.to.entry().text())


@pytest.fixture
def person(qtbot: Any) -> Person:
    return Person(qtbot)


@pytest.mark.parametrize("end", [",", ";"])
def test_a_separator_makes_a_chip(person: Person, end: str) -> None:
    person.type("Marta Ruiz <marta@ruiz.example>" + end)
    assert person.to.texts() == ("Marta Ruiz <marta@ruiz.example>",)
    assert [chip.text() for chip in person.to.chips()] == ["Marta Ruiz"]
    assert person.to.entry().text() == ""


def test_enter_makes_a_chip_and_keeps_the_keyboard(person: Person) -> None:
    person.type("ana@prado.studio")
    person.press(Qt.Key.Key_Return)
    assert [chip.text() for chip in person.to.chips()] == ["ana@prado.studio"]
    assert person.to.entry().hasFocus()


def test_leaving_makes_a_chip(person: Person) -> None:
    person.type("ana@prado.studio")
    person.press(Qt.Key.Key_Tab)
    assert len(person.to.chips()) == 1
    assert not person.to.entry().hasFocus()


def test_half_a_word_is_already_part_of_the_draft(person: Person) -> None:
    person.type("ana@pra")
    assert person.to.texts() == ("ana@pra",)
    assert person.to.chips() == []


def test_a_pasted_list_is_split(person: Person) -> None:
    person.paste('"Ruiz, Marta" <marta@ruiz.example>; mario@conti.example\nana@prado.studio\tnobody')
    assert person.to.texts() == (
        '"Ruiz, Marta" <marta@ruiz.example>',
        "mario@conti.example",
        "ana@prado.studio",
        "nobody",
    )
    assert [c.state for c in person.to.chips()] == ["", "", "", "danger"]


def test_rows_of_a_spreadsheet_are_people_with_their_names(person: Person) -> None:
    person.paste("Marta Ruiz\tmarta@ruiz.example\nMario Conti\tmario@conti.example\n")
    assert person.to.texts() == ("Marta Ruiz <marta@ruiz.example>", "Mario Conti <mario@conti.example>")
    assert [c.text() for c in person.to.chips()] == ["Marta Ruiz", "Mario Conti"]


def test_a_name_typed_before_its_address_is_the_name(person: Person) -> None:
    person.type("Ana Prado ana@prado.studio,")
    person.type("anna prado@prado.studio,")  # a dot that is missing, or a name: that is for the person to say
    assert person.to.texts() == ("Ana Prado <ana@prado.studio>", "anna prado@prado.studio")
    assert [c.state for c in person.to.chips()] == ["", "danger"]


def test_nobody_stands_in_a_row_twice(person: Person) -> None:
    person.type("ana@prado.studio, Ana Prado <ANA@prado.studio>, nobody, nobody, mario@conti.example,")
    assert person.to.texts() == ("ana@prado.studio", "nobody", "nobody", "mario@conti.example")
    assert person.to.entry().text() == ""


def test_a_blank_parts_two_bare_addresses_but_not_the_one_being_typed(person: Person) -> None:
    person.type("ana@prado.studio mario@conti.example")
    assert [chip.text() for chip in person.to.chips()] == ["ana@prado.studio"]
    assert person.to.entry().text() == "mario@conti.example"


def test_what_is_no_address_stays_with_its_reason(person: Person) -> None:
    person.type("ana@prado,")
    (chip,) = person.to.chips()
    assert chip.state == "danger"
    assert "no ending" in chip.accessibleDescription()
    assert "no ending" in chip.toolTip()
    assert person.to.texts() == person.to.invalid() == ("ana@prado",)
    assert "ana@prado has no ending" in person.to.accessibleDescription()
    person.type("x")
    assert person.to.accessibleDescription() == ""


def test_a_chip_is_edited_in_its_place(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x", "c@x.example"])
    assert person.to.focus_invalid()
    person.press(Qt.Key.Key_F2)
    assert person.to.entry().text() == "b@x"
    assert person.to.entry().hasFocus()
    person.type(".example")
    person.press(Qt.Key.Key_Return)
    assert person.to.texts() == ("a@x.example", "b@x.example", "c@x.example")


def test_arrows_and_delete(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x.example", "c@x.example"])
    first, second, third = person.to.chips()
    person.press(Qt.Key.Key_Left)
    assert third.hasFocus()
    person.press(Qt.Key.Key_Left)
    assert second.hasFocus()
    assert second.selected
    assert not third.selected
    person.press(Qt.Key.Key_Delete)
    assert person.to.texts() == ("a@x.example", "c@x.example")
    assert third.hasFocus()
    person.press(Qt.Key.Key_Home)
    assert first.hasFocus()
    person.press(Qt.Key.Key_End)
    assert person.to.entry().hasFocus()


def test_backspace_twice_removes_the_last(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x.example"])
    person.press(Qt.Key.Key_Backspace)
    assert person.to.chips()[1].hasFocus()
    assert len(person.to.texts()) == 2
    person.press(Qt.Key.Key_Backspace)
    assert person.to.texts() == ("a@x.example",)


def test_a_click_selects_and_the_cross_removes(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x.example"])
    first, second = person.to.chips()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 13))
    assert first.selected
    assert first.hasFocus()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(second.width() - 14, 13))
    assert person.to.texts() == ("a@x.example",)
    assert person.changes == 1


def test_copy_takes_the_whole_addresses(person: Person) -> None:
    person.to.set_texts(["Marta Ruiz <marta@ruiz.example>", "b@x.example"])
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Marta Ruiz <marta@ruiz.example>, b@x.example"
    person.press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert person.to.texts() == ()


def test_shift_and_arrows_select_several(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x.example", "c@x.example"])
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert [c.selected for c in person.to.chips()] == [False, True, True]
    person.press(Qt.Key.Key_Delete)
    assert person.to.texts() == ("a@x.example",)


def test_typing_on_a_chip_goes_on_in_the_entry(person: Person) -> None:
    person.to.set_texts(["a@x.example"])
    person.press(Qt.Key.Key_Left)
    QTest.keyClicks(person.window.focusWidget(), "b")
    assert person.to.entry().hasFocus()
    assert person.to.entry().text() == "b"


def drag(chip: Chip, target: QWidget, escape: bool = False) -> None:
    start, end = QPoint(20, 12), QPoint(30, 12)
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
    for place in (chip.mapToGlobal(start + QPoint(30, 0)), target.mapToGlobal(end)):
        where = QPointF(chip.mapFromGlobal(place))
        left = Qt.MouseButton.LeftButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, where, QPointF(place), Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(chip, move)
    if escape:
        QTest.keyClick(chip, Qt.Key.Key_Escape)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.mapFromGlobal(target.mapToGlobal(end)))


def test_a_chip_is_dragged_to_another_row(person: Person) -> None:
    person.to.set_texts(["a@x.example", "Marta Ruiz <marta@ruiz.example>"])
    drag(person.to.chips()[1], person.cc.entry())
    assert person.to.texts() == ("a@x.example",)
    assert person.cc.texts() == ("Marta Ruiz <marta@ruiz.example>",)
    assert person.cc.chips()[0].hasFocus()


def test_escape_ends_a_drag_where_it_began(person: Person) -> None:
    person.to.set_texts(["a@x.example"])
    drag(person.to.chips()[0], person.cc.entry(), escape=True)
    assert person.to.texts() == ("a@x.example",)
    assert person.cc.texts() == ()


def test_a_drop_beside_the_rows_loses_nobody(person: Person) -> None:
    person.to.set_texts(["a@x.example"])
    drag(person.to.chips()[0], person.other)
    assert person.to.texts() == ("a@x.example",)


def test_dragging_within_the_row_reorders(person: Person) -> None:
    person.to.set_texts(["a@x.example", "b@x.example", "c@x.example"])
    first, _, third = person.to.chips()
    drag(third, first)
    assert person.to.texts() == ("c@x.example", "a@x.example", "b@x.example") or person.to.texts() == (
        "a@x.example",
        "c@x.example",
        "b@x.example",
    )


async def suggested(person: Person, words: str) -> None:
    person.type(words)
    await person.tasks.all_done()


def test_suggestions_are_taken_with_enter(person: Person, qrun: QRun) -> None:
    async def scene() -> None:
        await suggested(person, "mar")
        popup = person.to.entry().suggestions()
        assert popup is not None
        assert popup.count() == 2
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Return)

    qrun(scene())
    assert person.to.texts() == (str(MARIO),)
    assert person.to.entry().suggestions() is None


def test_tab_takes_the_first_suggestion_and_stays(person: Person, qrun: QRun) -> None:
    qrun(suggested(person, "marta"))
    person.press(Qt.Key.Key_Tab)
    assert person.to.texts() == (str(MARTA),)
    assert person.to.entry().hasFocus()


def test_a_whole_address_is_not_replaced_by_a_suggestion(person: Person, qrun: QRun) -> None:
    person.book.append(Address("Other", "ana@prado.studio.example"))
    qrun(suggested(person, "ana@prado.studio"))
    assert person.to.entry().suggestions() is not None
    person.press(Qt.Key.Key_Return)
    assert person.to.texts() == ("ana@prado.studio",)


def test_escape_closes_the_suggestions_and_keeps_the_words(person: Person, qrun: QRun) -> None:
    qrun(suggested(person, "mar"))
    person.press(Qt.Key.Key_Escape)
    assert person.to.entry().suggestions() is None
    assert person.to.entry().text() == "mar"


def test_delete_forgets_a_suggestion_only_after_an_arrow(person: Person, qrun: QRun) -> None:
    async def scene() -> None:
        await suggested(person, "mar")
        person.press(Qt.Key.Key_Delete)
        assert person.forgotten == []
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Delete)
        await person.tasks.all_done()

    qrun(scene())
    assert person.forgotten == [MARIO]
    popup = person.to.entry().suggestions()
    assert popup is not None
    assert popup.count() == 1


def test_two_hundred_recipients_scroll(person: Person) -> None:
    person.to.set_texts([f"Person {n} <p{n}@x.example>" for n in range(200)])
    assert len(person.to.texts()) == 200
    assert person.to.height() < 150


def test_setting_texts_is_no_change_of_a_persons(person: Person) -> None:
    person.to.set_texts(["a@x.example"])
    assert person.changes == 0


def test_a_chip_is_a_named_button_to_screen_readers(person: Person) -> None:
    person.to.set_texts(["Marta Ruiz <marta@ruiz.example>"])
    seen = QAccessible.queryAccessibleInterface(person.to.chips()[0])
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "Marta Ruiz"
    assert seen.text(QAccessible.Text.Description) == "Marta Ruiz <marta@ruiz.example>"
