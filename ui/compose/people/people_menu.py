"""What can be done with recipients under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from ui.compose.people.recipients import RecipientField
from ui.look.icons import icon


class PeopleMenu(QMenu):
    """For those selected in a row; `fields` are all rows. `moved`: somebody stands in another row now."""

    def __init__(self, field: RecipientField, fields: Sequence[RecipientField], moved: Callable[[], None]) -> None:
        super().__init__(field)
        self._field, self._moved = field, moved
        count = len(field.selected())
        edit = self.addAction(icon("edit"), self.tr("Edit"), field.edit_selected)
        edit.setEnabled(count == 1)
        copy = self.tr("Copy address") if count == 1 else self.tr("Copy addresses")
        self.addAction(icon("copy"), copy, field.copy_selected)
        self.addSeparator()
        for other in fields:
            if other is not field:
                words = self.tr("Move to {field}").format(field=other.entry().accessibleName())
                self.addAction(words, partial(self._move, other))
        self.addSeparator()
        self.addAction(icon("trash"), self.tr("Remove"), field.remove_selected)

    def _move(self, other: RecipientField) -> None:
        self._field.move_selected(other)
        self._moved()
