"""A short message at the bottom of a window, with at most one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from ui.look import theme
from ui.widgets.announce import announce_news
from ui.widgets.basics import Elided, push, row
from ui.widgets.surfaces import Plane

_ABOVE_EDGE = 24


class Toast(Plane):
    """Bottom centre of `parent`, over it. One message at a time: a new one takes the place of the old.

    Its clock stands while the pointer is on it or the keyboard in it; what the words speak of does not wait.
    """

    is_notice = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__("toast", "", theme.RADIUS_M)
        self.setParent(parent)
        self._on_action: Callable[[], None] = _nothing
        self._words = Elided(colour="on_toast", mode=Qt.TextElideMode.ElideRight)
        self.button = push("", "toast")
        self.button.clicked.connect(self._act)
        self._row = row(self._words, self.button, gap=theme.GAP_3, margins=(16, 6, 8, 6))
        self.setLayout(self._row)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.dismiss)
        self._left = 0
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.finished.connect(self._faded)
        parent.installEventFilter(self)
        self.button.installEventFilter(self)
        self.hide()

    def show_message(
        self, words: str, action_label: str = "", on_action: Callable[[], None] | None = None, seconds: float = 6
    ) -> None:
        """Show `words`, and a button that calls `on_action` once. 0 seconds: until `dismiss`."""
        was_there = self.isVisible()
        self._on_action = on_action or _nothing
        self.button.setText(action_label)
        self.button.setVisible(bool(action_label))
        self.set_words(words)
        self._left = round(seconds * 1000)
        self._clock.stop()
        if self._left and not self._held():
            self._clock.start(self._left)
        self.raise_()
        self._appear()
        announce_news(self, f"{words} {action_label}".strip(), was_there=was_there)

    def set_words(self, words: str) -> None:
        """Change the words of the message that is shown, as a countdown does; not read out again."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._place()

    def words(self) -> str:
        return self._words.text()

    def dismiss(self) -> None:
        """Fade out now; its action cannot be chosen any more."""
        self._clock.stop()
        self._on_action = _nothing
        if not self.isVisible():
            self.hide()
            return
        self._run_fade(1.0, 0.0, theme.GO)

    def _act(self) -> None:
        action = self._on_action
        self.dismiss()
        action()

    def _appear(self) -> None:
        if self.isVisible() and self._fade.state() != QPropertyAnimation.State.Running:
            return
        self.show()
        self._run_fade(0.0, 1.0, theme.APPEAR)

    def _run_fade(self, begin: float, end: float, milliseconds: int) -> None:
        self._fade.stop()
        length = theme.duration(self, milliseconds)
        self._fade.setStartValue(begin)
        self._fade.setEndValue(end)
        self._fade.setDuration(length)
        self._effect.setEnabled(True)
        self._fade.start()

    def _faded(self) -> None:
        self._effect.setEnabled(False)
        if self._fade.endValue() == 0.0:
            self.hide()

    def _place(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        self._row.activate()
        width = min(self.sizeHint().width(), around.width() - 2 * theme.GAP_4)
        height = self.sizeHint().height()
        self.setGeometry((around.width() - width) // 2, around.height() - height - _ABOVE_EDGE, width, height)

    def _held(self) -> bool:
        return self.underMouse() or self.button.hasFocus()

    def _hold(self) -> None:
        if self._clock.isActive():
            self._left = max(self._clock.remainingTime(), 1)
            self._clock.stop()

    def _let_go(self) -> None:
        if self._left and self.isVisible() and not self._clock.isActive() and not self._held():
            self._clock.start(self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.button:
            if kind == QEvent.Type.FocusIn:
                self._hold()
            elif kind == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._let_go)
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._hold()
        elif event.type() == QEvent.Type.Leave:
            QTimer.singleShot(0, self, self._let_go)
        elif event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)


def _nothing() -> None:
    """No action belongs to the message."""
