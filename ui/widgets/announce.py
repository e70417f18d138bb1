"""Tell a screen reader about something that appeared without taking the focus."""

from __future__ import annotations

import sys

from PySide6 import QtGui  # its classes for screen readers are loaded when one listens: they cost every start
from PySide6.QtWidgets import QWidget


def is_listening() -> bool:
    """Whether a screen reader, or another assistive program, looks at the windows."""
    return QtGui.QAccessible.isActive()


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read out, as those of `widget`. Nothing happens where no reader listens."""
    if is_listening():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, words))


def announce_news(notice: QWidget, words: str, *, was_there: bool) -> None:
    """Have a notice (`is_notice` of its class) read out that came up by itself, or that says something else now.

    On Linux older readers, such as Orca 43, know no announcements. There `SpokenWindows` describes a notice as what
    desktops call a notification, and its words are read when it is shown; `was_there`: Qt does not say so by itself.
    """
    if sys.platform != "linux":
        announce(notice, words)
    elif was_there and is_listening():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(notice, QtGui.QAccessible.Event.ObjectShow))
