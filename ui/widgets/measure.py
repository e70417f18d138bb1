"""A column in the middle of a wide window that is not wider than one reads."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from ui.widgets.basics import row


def measured(content: QLayout, most: int) -> QHBoxLayout:
    """`content`, at most so many pixels wide, with the same room at both sides."""
    column = QWidget()
    column.setMaximumWidth(most)
    column.setLayout(content)
    return row((column, 1))
