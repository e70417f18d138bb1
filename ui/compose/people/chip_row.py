"""The chips of a row of recipients: the text that each stands for, and which are selected."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.compose.flow import Flow
from ui.widgets.chip import Chip

_GAP, _MOST_LINES = 6, 3  # pixels; lines that are seen at once


class ChipRow(Flow):
    """Chips around the entry, in which a person types. A range of selected chips goes from the `anchor`."""

    _entry: QWidget

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_GAP, _GAP, _MOST_LINES, parent=parent)
        self._texts: dict[Chip, str] = {}
        self.anchor: Chip | None = None

    def take_entry(self, entry: QWidget) -> None:
        """Once, before all else."""
        self._entry = self._stretchy = entry
        self.insert(0, entry)

    def chips(self) -> list[Chip]:
        return [item for item in self.items() if isinstance(item, Chip)]

    def text_of(self, chip: Chip) -> str:
        """The whole text, of which the chip may show a part."""
        return self._texts[chip]

    def add(self, index: int, chip: Chip, words: str) -> None:
        """The chip comes to stand at `index`, for these words."""
        self._texts[chip] = words
        self.insert(index, chip)

    def drop(self, chip: Chip) -> None:
        """The chip and its text are gone."""
        self.take(chip)
        del self._texts[chip]
        chip.deleteLater()

    def entry_index(self) -> int:
        return self.items().index(self._entry)

    def entry_to_the_end(self) -> None:
        self.place(self._entry, len(self.items()) - 1)

    def focused(self) -> Chip | None:
        """The chip that has the keyboard."""
        return next((chip for chip in self.chips() if chip.hasFocus()), None)

    def selected(self) -> list[Chip]:
        """What an act is about: the selected chips, and the one that has the keyboard."""
        return [chip for chip in self.chips() if chip.selected or chip.hasFocus()]

    def select(self, *chips: Chip) -> None:
        """These and no others."""
        for chip in self.chips():
            chip.set_selected(chip in chips)

    def select_up_to(self, chip: Chip) -> None:
        """All from the anchor to this one."""
        chips = self.chips()
        start = chips.index(self.anchor) if self.anchor in chips else 0
        low, high = sorted((start, chips.index(chip)))
        self.select(*chips[low : high + 1])

    def focus_on(self, item: QWidget) -> None:
        """The keyboard goes to a chip, which is selected then, or to the entry."""
        if isinstance(item, Chip):
            self.anchor = item
            self.select(item)
        else:
            self.select()
        item.setFocus()
        self.reveal(item)
