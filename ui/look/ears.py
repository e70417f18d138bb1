"""What a theme hears of the whole application, and when it had better not listen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

_LONGEST = 250  # milliseconds without listening: a window may be born minimised or covered


def popups_may_be_round() -> bool:
    """Round corners need a compositor; nobody says whether a bare X11 screen has one, so it gets square ones."""
    return QGuiApplication.platformName() in ("windows", "cocoa", "wayland", "offscreen")


def let_menus_be_round(window: QWidget) -> None:
    """The see-through ground for all menus that `window` is born with: they are polished with it, unheard."""
    if popups_may_be_round():
        for menu in window.findChildren(QMenu):
            menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def tell_of_font(app: QApplication) -> None:
    """Of a new interface font Qt tells only the windows; here every widget hears of it, in `changeEvent`."""
    for widget in app.allWidgets():
        widget.changeEvent(QEvent(QEvent.Type.ApplicationFontChange))


class Ears(QObject):
    """Hears two things of the whole application.

    A menu about to be shown gets a see-through ground, else its round corners would stand on a square one. Every
    widget is told of a new interface font.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._round_menus = popups_may_be_round()
        self._silences = 0  # how many wish for one
        self._is_over = False
        self._font = app.font()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish:
            if self._round_menus and isinstance(watched, QMenu):
                watched.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        elif kind == QEvent.Type.ApplicationFontChange and watched is self._app:
            tell_of_font(self._app)
        return False

    def close(self) -> None:
        """Hear nothing until `open`, which has to be called as often."""
        self._silences += 1
        if self._silences == 1:
            self._font = self._app.font()
            self._app.removeEventFilter(self)

    def open(self) -> None:
        """Hear again, also of a font that came meanwhile."""
        self._silences -= 1
        if not self._silences and not self._is_over:
            self._app.installEventFilter(self)
            if self._app.font() != self._font:
                tell_of_font(self._app)

    def stop(self) -> None:
        """Hear nothing any more."""
        self._is_over = True
        self._app.removeEventFilter(self)

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Hear nothing meanwhile."""
        self.close()
        try:
            yield
        finally:
            self.open()

    def close_until_painted(self, window: QWidget) -> None:
        """Hear nothing until `window`, shown just now, has been painted: a thousand events are on their way to it."""
        self.close()
        _Picture(window, self)


class _Picture(QObject):
    """Opens the ears once a window has been painted, has gone, or takes too long."""

    def __init__(self, window: QWidget, ears: Ears) -> None:
        super().__init__(ears)
        self._ears, self._is_over = ears, False
        window.installEventFilter(self)
        window.destroyed.connect(self._end)
        QTimer.singleShot(_LONGEST, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._ears.open()
            self.deleteLater()
