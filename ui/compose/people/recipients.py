"""A row of recipients: chips, the words being typed behind them, and the reason under the row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.compose.people.chip_row import ChipRow
from ui.compose.people.reading import Reader
from ui.compose.people.reason_line import ReasonLine
from ui.compose.people.recipient_entry import RecipientEntry
from ui.look import density
from ui.widgets import mirror
from ui.widgets.basics import column, row, text
from ui.widgets.chip import Chip, ghost_of

if TYPE_CHECKING:
    from ui.compose.people.completion import Suggestions

_LABEL, _ROW = 72, 42  # pixels; the label is in a column at least so wide


class RecipientField(QWidget):
    """To, Cc or Bcc. What is not an address stays as a chip with the reason; nothing typed is ever lost.

    `changed` tells of every change a person made, also of half a word: `texts()` has that as well.
    """

    changed = Signal()
    menu_wanted = Signal(QPoint)
    """For the selected chips, at this place of the screen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader()
        self._ghost: Chip | None = None
        self._build(name)
        self._wire()

    def _build(self, name: str) -> None:
        self._label = label = text(name, colour="text_2", parent=self)
        self._row = ChipRow(self)
        self._entry = RecipientEntry(name, self._row.ground)
        self._row.take_entry(self._entry)
        label.setBuddy(self._entry)
        label.setMinimumHeight(self._entry.sizeHint().height())
        self._behind = row(gap=2)
        self._trouble: ReasonLine | None = None
        behind = column(self._behind, None, gap=0)
        self._line = row(column(1, label, None, gap=0), (column(1, self._row, None, gap=0), 1), behind, gap=6)
        self._column = column(self._line, gap=0)
        self.setLayout(self._column)
        self._take_room()
        self.set_label_width(_LABEL)

    def _take_room(self) -> None:
        self._line.setContentsMargins(*mirror.margins(4, density.margin(7), 0, density.margin(7)))
        self.setMinimumHeight(density.row(_ROW))

    def put_behind(self, *widgets: QWidget) -> None:
        """On the first line, beyond the chips; best born in this field."""
        for widget in widgets:
            widget.setMinimumHeight(self._entry.sizeHint().height())
            self._behind.addWidget(widget)

    def set_label_width(self, width: int) -> None:
        """The labels of a head share one column."""
        self._label.setFixedWidth(width)
        self._label.setAlignment(mirror.edge(self))
        if self._trouble is not None:
            self._trouble.stand_at(width)

    def _wire(self) -> None:
        entry = self._entry
        entry.pieces_ready.connect(self._add_at_entry)
        entry.textEdited.connect(lambda _words: self._on_typed())
        entry.key_for_chips.connect(self._on_entry_key)
        entry.left.connect(self.commit)

    def read_with(self, reader: Reader) -> None:
        """Understand with it what is typed from now on."""
        self._reader = reader
        self._entry.read_with(reader)

    def suggest_from(self, source: Suggestions) -> None:
        """Suggest people while an address is typed."""
        self._entry.suggest_from(source)

    # what it holds

    def texts(self) -> tuple[str, ...]:
        """Everything in the row as text, in its order, the unfinished words as well."""
        found: list[str] = []
        for item in self._row.items():
            if isinstance(item, Chip):
                found.append(self._row.text_of(item))
            else:
                found += self._reader.pieces(self._entry.text())
        return tuple(found)

    def set_texts(self, texts: Iterable[str]) -> None:
        """Show these instead. Tells nobody: no person did it."""
        for chip in self._row.chips():
            self._row.drop(chip)
        self._entry.clear()
        for words in texts:
            self._insert(self._row.entry_index(), words)
        self._show_trouble()

    def invalid(self) -> tuple[str, ...]:
        """The texts of the row that are no address."""
        return tuple(words for words in self.texts() if self._reader.problem(words))

    @property
    def is_empty(self) -> bool:
        return not self.texts()

    def commit(self) -> None:
        """Words still being typed become chips, whether they are addresses or not."""
        pieces = self._reader.pieces(self._entry.text())
        self._entry.empty()
        self._add_at_entry(pieces)
        self._row.entry_to_the_end()

    def focus_invalid(self) -> bool:
        """Put the keyboard on the first chip that cannot be sent to. False if there is none."""
        for chip in self._row.chips():
            if chip.state == "danger":
                self._row.focus_on(chip)
                return True
        return False

    def show_trouble(self, sentence: str) -> None:
        """A sentence of the window's under the row ("Nobody to send to"), gone at the next keystroke."""
        if self._trouble is None and sentence:
            self._trouble = ReasonLine(self, self._label.minimumWidth())
            self._column.addWidget(self._trouble)
        if self._trouble is not None:
            self._trouble.say(sentence)
        self.setAccessibleDescription(sentence)
        self._entry.setAccessibleDescription(sentence)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._entry.setFocus(reason)

    def entry(self) -> RecipientEntry:
        """The line in which a person types: for focus order and for what is dropped there."""
        return self._entry

    def chips(self) -> list[Chip]:
        return self._row.chips()

    # chips

    def _insert(self, index: int, words: str) -> Chip:
        chip = Chip(words, self._on_chip_key)
        if problem := self._reader.problem(words):
            chip.set_state("danger", words, problem)
        else:
            shown, whole = self._reader.names(words)
            chip.set_words(shown)
            chip.set_state("", whole, "")
        chip.pressed_with.connect(lambda modifiers: self._on_pressed(chip, modifiers))
        chip.clicked.connect(lambda: self._row.select(chip))
        chip.left.connect(self._on_chip_left)
        chip.removed.connect(lambda: self._remove([chip]))
        chip.edit_wanted.connect(lambda: self._edit(chip))
        chip.dragged.connect(lambda place: self._on_dragged(chip, place))
        chip.dropped.connect(lambda place: self._on_dropped(chip, place))
        chip.menu_wanted.connect(lambda place: self._on_menu_wanted(chip, place))
        self._row.add(index, chip, words)
        return chip

    def _add_at_entry(self, pieces: list[str]) -> None:
        if not pieces:
            self._show_trouble()
            return
        known = {_spec_of(words) for words in map(self._row.text_of, self._row.chips())}
        for words in pieces:
            if self._reader.problem(words) or _spec_of(words) not in known:  # nobody stands in a row twice
                self._insert(self._row.entry_index(), words)
                known.add(_spec_of(words))
        self._row.reveal(self._entry)
        self._show_trouble()
        self.changed.emit()

    # what a person does with the selected ones

    def selected(self) -> list[str]:
        """The texts of the selected chips."""
        return [self._row.text_of(chip) for chip in self._row.selected()]

    def edit_selected(self) -> None:
        """The first of them becomes words again."""
        self._edit(self._row.selected()[0])

    def remove_selected(self) -> None:
        self._remove(self._row.selected())

    def move_selected(self, target: RecipientField) -> None:
        """Those who are there already do not come twice. The keyboard stays here."""
        texts = self.selected()
        self.remove_selected()
        target.commit()
        target._add_at_entry(texts)

    def _remove(self, chips: list[Chip]) -> None:
        """The chips go; the keyboard goes to the one behind them, or to the entry."""
        items = self._row.items()
        after = max((items.index(chip) for chip in chips), default=-1) + 1
        heir = next((i for i in items[after:] if i not in chips), self._entry)
        for chip in chips:
            self._row.drop(chip)
        self._row.focus_on(heir)
        self._show_trouble()
        self.changed.emit()

    def _edit(self, chip: Chip) -> None:
        self.commit()
        words = self._row.text_of(chip)
        index = self._row.items().index(chip)
        self._row.drop(chip)
        self._row.place(self._entry, index)
        self._entry.setText(words)
        self._entry.setFocus()
        self._show_trouble()
        self.changed.emit()

    def _show_trouble(self) -> None:
        bad = [chip for chip in self._row.chips() if chip.state == "danger"]
        if not bad:
            self.show_trouble("")
            return
        first = self.tr("{problem}.").format(problem=self._reader.problem(self._row.text_of(bad[0])))
        if len(bad) == 1:
            self.show_trouble(first)
        else:
            self.show_trouble(self.tr("%n addresses cannot be sent to. {first}", "", len(bad)).format(first=first))

    # slots

    def _on_typed(self) -> None:
        if self._entry.text():
            self.show_trouble("")
        self.changed.emit()

    def _on_pressed(self, chip: Chip, modifiers: Qt.KeyboardModifier) -> None:
        self.commit()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            chip.set_selected(not chip.selected)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._row.anchor in self._row.chips():
            self._row.select_up_to(chip)
        elif not chip.selected:
            self._row.select(chip)
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._row.anchor = chip
        chip.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_menu_wanted(self, chip: Chip, place: QPoint) -> None:
        if not chip.selected:
            self._on_pressed(chip, Qt.KeyboardModifier.NoModifier)
        self.menu_wanted.emit(place)

    def _on_chip_left(self) -> None:
        """A selection is only a selection while the keyboard is on one of its chips."""
        if self._row.focused() is None:
            self._row.select()

    def _on_entry_key(self, key: int) -> None:
        """Left and Backspace at the start of the entry go to the chips, Ctrl+A in an empty one takes all."""
        chips = self._row.chips()
        index = self._row.entry_index()
        if key == Qt.Key.Key_A and chips:
            self._row.anchor = chips[0]
            chips[-1].setFocus()
            self._row.select(*chips)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_Home) and index > 0:
            self._row.focus_on(self._row.items()[0 if key == Qt.Key.Key_Home else index - 1])

    def _on_chip_key(self, event: QKeyEvent) -> bool:
        """True if the key meant something to the chips."""
        chip = self._row.focused()
        if chip is None:
            return False
        if event.key() == Qt.Key.Key_Escape and self._ghost is not None:
            self._end_drag()
            return True
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            self.copy_selected()
            if event.matches(QKeySequence.StandardKey.Cut):
                self._remove(self._row.selected())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._row.select(*self._row.chips())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._row.focus_on(self._entry)
            self._entry.paste()
        else:
            return self._steer(chip, event)
        return True

    def _steer(self, chip: Chip, event: QKeyEvent) -> bool:
        items, key = self._row.items(), event.key()
        at = items.index(chip)
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(self._row.selected())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            self._edit(chip)
        elif key in (forward, backward, Qt.Key.Key_Home, Qt.Key.Key_End):
            steps = {forward: at + 1, backward: at - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(items) - 1}
            target = items[min(max(steps[Qt.Key(key)], 0), len(items) - 1)]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and isinstance(target, Chip):
                target.setFocus()
                self._row.select_up_to(target)
            else:
                self._row.focus_on(target)
        elif event.text().isprintable() and event.text() and not _is_command(event):
            self._row.focus_on(self._entry)
            self._entry.insert(event.text())
            self._on_typed()
        else:
            return False
        return True

    def copy_selected(self) -> None:
        QGuiApplication.clipboard().setText(", ".join(self.selected()))

    # dragging: within the window, because a drag of the platform would run an event loop of its own

    def _on_dragged(self, chip: Chip, place: QPoint) -> None:
        window = self.window()
        if self._ghost is None:
            count = len(self._row.selected())
            words = chip.text() if count < 2 else self.tr("%n addresses", "", count)
            self._ghost = ghost_of(words, window)
        self._ghost.move(window.mapFromGlobal(place) + QPoint(8, 8))
        target = self._field_at(place)
        chip.setCursor(Qt.CursorShape.DragMoveCursor if target is not None else Qt.CursorShape.ForbiddenCursor)

    def _on_dropped(self, chip: Chip, place: QPoint) -> None:
        if self._ghost is None:
            return
        self._end_drag()
        target = self._field_at(place)
        if target is None:
            return
        moved = self._row.selected() or [chip]
        texts = [self._row.text_of(c) for c in moved]
        index = target._row.index_at(target._row.mapFromGlobal(place))
        index -= sum(1 for item in self._row.items()[:index] if item in moved) if target is self else 0
        for c in moved:
            self._row.drop(c)
        added = [target._insert(index + n, words) for n, words in enumerate(texts)]
        target._row.focus_on(added[0])
        target._row.select(*added)
        target._row.entry_to_the_end()
        for field in {self, target}:
            field._show_trouble()
            field.changed.emit()

    def _end_drag(self) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for chip in self._row.chips():
            chip.unsetCursor()
            chip.abandon_drag()

    def _field_at(self, place: QPoint) -> RecipientField | None:
        window = self.window()
        widget = window.childAt(window.mapFromGlobal(place))
        while widget is not None and not isinstance(widget, RecipientField):
            widget = widget.parentWidget()
        return widget

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._entry.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._row.arrange()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._take_room()
        super().changeEvent(event)


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))


def _spec_of(words: str) -> str:
    return words.rpartition("<")[2].strip("> ").casefold()
