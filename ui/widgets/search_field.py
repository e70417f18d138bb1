"""The field that people search in."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from ui.look import icons
from ui.widgets.clearable import make_clearable


def make_search_field(field: QLineEdit, words: str) -> None:
    """The look of one, with a cross. `words` are seen while it is empty, and are its name for screen readers."""
    field.setProperty("look", "search")
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    make_clearable(field)


def put_sign(field: QLineEdit) -> None:
    """A magnifying glass before the words, where the field alone would not tell what it is for."""
    sign = icons.icon("search", QPalette.ColorRole.PlaceholderText)
    field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
