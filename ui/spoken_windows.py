"""Windows called windows, and fields told of when the keyboard comes to them.

Qt tells assistive programs that a plain widget is a filler, even if it is a whole window. And a field that one comes to
by Tab tells what is selected in it before it tells that it has the keyboard: Orca then takes it for known, and says
nothing at all.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLineEdit, QWidget


class SpokenPlainWidget(QAccessibleWidget):
    """What Qt would make of it, but a window as soon as it is one: many a widget gets its parent later."""

    def role(self) -> QAccessible.Role:
        widget = self.object()
        is_window = isinstance(widget, QWidget) and widget.isWindow()
        return QAccessible.Role.Window if is_window else QAccessible.Role.Client


class SpokenNotice(QAccessibleWidget):
    """What comes up by itself (`is_notice`). Its labels are read: a name would be said beside them."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Notification

    def text(self, kind: QAccessible.Text) -> str:
        return "" if kind == QAccessible.Text.Name else super().text(kind)


class FocusFirst(QObject):
    """Filters the events of fields: the keyboard is told of before anything else is."""

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and field is QApplication.focusWidget():
            QAccessible.updateAccessibility(QAccessibleEvent(field, QAccessible.Event.Focus))
        return False


class SpokenWindows:
    """Asked by Qt for whatever an assistive program looks at. It lives as long as the application."""

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}
        self._focus_first = FocusFirst()

    def install(self) -> None:
        """From now on, also for windows that are there already. Nothing is asked while no assistive program listens."""
        QAccessible.installFactory(self._made)
        if QAccessible.isActive():
            for window in filter(_is_plain, QApplication.topLevelWidgets()):
                known = QAccessible.queryAccessibleInterface(window)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))

    def _made(self, _kind: str, thing: QObject) -> QAccessibleInterface | None:
        if isinstance(thing, QLineEdit):
            thing.installEventFilter(self._focus_first)
        if not isinstance(thing, QWidget) or not (is_notice(thing) or _is_plain(thing)):
            return None
        number = id(thing)
        kind = SpokenNotice if is_notice(thing) else SpokenPlainWidget
        self._kept[number] = kind(thing)  # Qt holds no reference that Python knows of
        thing.destroyed.connect(lambda: self._kept.pop(number, None))
        return self._kept[number]


def is_notice(widget: QWidget) -> bool:
    """Only where desktops have notifications that are windows' own: elsewhere it is announced."""
    return sys.platform == "linux" and getattr(type(widget), "is_notice", False) is True


def _is_plain(widget: QWidget) -> bool:
    """Whether its class is ours and stands right above QWidget: all windows do, and no control does."""
    return type(widget).__base__ is QWidget and not type(widget).__module__.startswith("PySide6.")
