"""Tell a screen reader about something that appeared without taking the focus."""

from __future__ import annotations

from PySide6 import QtGui  # its classes for screen readers are loaded when one listens: they cost every start
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read out, as those of `widget`. Nothing happens where no reader listens."""
    if QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, words))
