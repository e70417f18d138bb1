"""Windows called windows: Qt tells assistive programs that a plain widget is a filler, even if it is a whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget


class SpokenPlainWidget(QAccessibleWidget):
    """What Qt would make of it, but a window as soon as it is one: many a widget gets its parent later."""

    def role(self) -> QAccessible.Role:
        widget = self.object()
        is_window = isinstance(widget, QWidget) and widget.isWindow()
        return QAccessible.Role.Window if is_window else QAccessible.Role.Client


class SpokenWindows:
    """Asked by Qt for whatever an assistive program looks at. It lives as long as the application."""

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}

    def install(self) -> None:
        """From now on, also for windows that are there already. Nothing is asked while no assistive program listens."""
        QAccessible.installFactory(self._made)
        if QAccessible.isActive():
            for window in filter(_is_plain, QApplication.topLevelWidgets()):
                known = QAccessible.queryAccessibleInterface(window)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))

    def _made(self, _kind: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, QWidget) or not _is_plain(thing):
            return None
        number = id(thing)
        self._kept[number] = SpokenPlainWidget(thing)  # Qt holds no reference that Python knows of
        thing.destroyed.connect(lambda: self._kept.pop(number, None))
        return self._kept[number]


def _is_plain(widget: QWidget) -> bool:
    """Whether its class is ours and stands right above QWidget: all windows do, and no control does."""
    return type(widget).__base__ is QWidget and not type(widget).__module__.startswith("PySide6.")
