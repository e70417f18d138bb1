"""Lists in which what is selected is what is current, also for programs that only select."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Move to a row that an assistive program has selected: it has no other way to go there. After `setModel`."""
    model = view.selectionModel()

    def on_selection(selected: QItemSelection, _left: QItemSelection) -> None:
        rows = selected.indexes()
        if rows and rows[0] != model.currentIndex():
            model.setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    model.selectionChanged.connect(on_selection)
