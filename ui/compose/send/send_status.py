"""What became of a message after its window closed: a card for the home window, or a small window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QScreen, QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.engine import Engine
from ui.compose.send.send_follower import SendFollower
from ui.compose.send.send_words import View
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.announce import announce_news
from ui.widgets.basics import Elided, column, picture, push, row, text
from ui.widgets.surfaces import Plane

_WIDTH, _MARGIN, _FINE = 400, 16, 1000
_ICONS = {
    "info": ("send", "text_2"),
    "ok": ("check-circle", "ok"),
    "warn": ("warning", "warn"),
    "danger": ("error", "danger"),
}
_SPOKEN_STEP = 0.2


class SendCard(Plane):
    """Words, bar and one button about a message on its way. Put it into any window.

    `on_toast` gives it the dark ground of a toast, else it lies on `surface`.
    """

    is_notice = True

    def __init__(self, follower: SendFollower, on_toast: bool = False) -> None:
        super().__init__("toast" if on_toast else "surface", "" if on_toast else "line", theme.RADIUS_M)
        self._follower = follower
        self._on_toast = on_toast
        self._spoken = -1
        self._words_spoken = ""
        self._build()
        follower.changed.connect(self._show)
        self._button.clicked.connect(follower.act)
        self._show()

    def _build(self) -> None:
        colour, second = ("on_toast", "on_toast") if self._on_toast else ("text", "text_2")
        self._icon = picture("send", 20, second)
        self._icon.setVisible(not self._on_toast)
        self._words = Elided("", colour=colour, weight=QFont.Weight.Medium, mode=Qt.TextElideMode.ElideRight)
        self._detail = text("", "caption", second, wrap=True)
        figures = self._detail.font()
        figures.setFeature(QFont.Tag("tnum"), 1)  # running figures must not make the line tremble
        self._detail.setFont(figures)
        self._bar = QProgressBar()
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._button = push("", "toast" if self._on_toast else "quiet")
        words = column(self._words, self._bar, self._detail, gap=6)
        self.setLayout(row(self._icon, (words, 1), self._button, gap=theme.GAP_3, margins=(16, 10, 10, 10)))
        self.setMinimumWidth(_WIDTH - 40)

    def button(self) -> QPushButton:
        return self._button

    def words(self) -> tuple[str, str]:
        """The two lines as they are shown."""
        return self._words.text(), self._detail.text() if not self._detail.isHidden() else ""

    def fraction(self) -> float | None:
        """Where the bar stands, None while there is none."""
        return None if self._bar.isHidden() else self._bar.value() / _FINE

    def _show(self) -> None:
        view = self._follower.view
        self._words.setText(view.words)
        self._detail.setText(view.detail)
        self._detail.setVisible(bool(view.detail))
        self._bar.setVisible(view.fraction is not None)
        self._bar.setValue(round((view.fraction or 0) * _FINE))
        self._bar.setAccessibleName(view.words)
        self._button.setText(view.label)
        self._button.setVisible(bool(view.label))
        name, colour = _ICONS[view.level]
        self._icon.set_picture(name, colour)
        self.setAccessibleName(view.words)
        self.setAccessibleDescription(view.detail)
        self._speak(view)
        if (layout := self.layout()) is not None:
            layout.activate()  # the inner rows remember the size of the words before
        self.updateGeometry()

    def _speak(self, view: View) -> None:
        """Each new state is read out, of a progress only every fifth of it, of a countdown only its beginning."""
        step = int((view.fraction or 0) / _SPOKEN_STEP) if view.fraction is not None else 0
        topic = f"{view.level} {view.deed} {view.detail if view.fraction is None else ''}"
        if (topic, step) == (self._words_spoken, self._spoken):
            return
        self._words_spoken, self._spoken = topic, step
        announce_news(self, f"{view.words} {view.detail}".strip(), was_there=self.isVisible())


class SendStatus(QWidget):
    """The card as a small window in the corner of a screen, for when no home window is open.

    Closing it hides the status only: the message goes on. Signals are those of `SendFollower`.
    """

    undone = Signal(object)
    help_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, engine: Engine, tasks: Tasks, outgoing_id: int, screen: QScreen | None = None) -> None:
        super().__init__(None, Qt.WindowType.Tool)
        self._place_on = screen
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle(self.tr("Sending – Tintero"))
        self.follower = SendFollower(engine, tasks, outgoing_id, parent=self)
        self.card = SendCard(self.follower)
        self.setLayout(column(self.card, margins=(theme.GAP_2, theme.GAP_2, theme.GAP_2, theme.GAP_2)))
        self.setFixedWidth(_WIDTH)
        self.follower.undone.connect(self.undone)
        self.follower.help_wanted.connect(self.help_wanted)
        self.follower.finished.connect(self.close)
        self.follower.changed.connect(self._fit)

    def _fit(self) -> None:
        """Grow upwards: the corner stays where it is."""
        bottom = self.geometry().bottom()
        self._take_room()
        if self.isVisible():
            self.move(self.x(), self.y() + bottom - self.geometry().bottom())

    def _take_room(self) -> None:
        """As high as its words need in this width: `adjustSize` would ask for the height of a wider window."""
        self.resize(_WIDTH, self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self._take_room()
        room = (self._place_on or self.screen()).availableGeometry()
        self.move(room.right() - self.width() - _MARGIN, room.bottom() - self.frameGeometry().height() - _MARGIN)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.follower.stop()
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
