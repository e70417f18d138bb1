"""The left side of the wizard: where we are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.look import icons, theme
from ui.widgets.basics import AppPicture, column, row, text
from ui.widgets.mirror import mirrored
from ui.widgets.surfaces import Ground

WIDTH = 232


class _StepButton(QAbstractButton):
    """A numbered circle and a name. Done ones carry a tick and lead back; later ones cannot be pressed."""

    def __init__(self, number: int, name: str, *, is_last: bool) -> None:
        super().__init__()
        self._number, self._is_last = number, is_last
        self._state = "later"
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_state(self, state: str, spoken: str) -> None:
        """`state` is done, here or later."""
        self._state = state
        self.setEnabled(state == "done")
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        return QSize(40 + metrics.horizontalAdvance(self.text()), max(44, metrics.height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        reached = self._state != "later"
        if self._number > 1:
            painter.fillRect(self._at(12, 0, 1.5, middle - 13), QColor(t.accent if reached else t.edge_soft))
        if not self._is_last:
            onward = self._at(12, middle + 13, 1.5, self.height() - middle - 13)
            painter.fillRect(onward, QColor(t.accent if self._state == "done" else t.edge_soft))
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(self._at(30, middle - 14, self.width() - 32, 28), theme.RADIUS_M, theme.RADIUS_M)
        painter.setPen(QPen(QColor(t.accent if reached else t.edge_soft), 1.5))
        painter.setBrush(QColor(t.fill if self._state == "done" else t.side))
        painter.drawEllipse(self._at(2.75, middle - 10, 20, 20))
        if self._state == "done":
            tick = icons.pixmap("check", 16, QColor(t.on_fill), self.devicePixelRatioF())
            painter.drawPixmap(self._at(4.75, middle - 8, 16, 16).topLeft(), tick)
        else:
            painter.setPen(QColor(t.accent if self._state == "here" else t.text_3))
            painter.setFont(theme.font("caption", QFont.Weight.DemiBold))
            painter.drawText(self._at(2.75, middle - 10, 20, 20), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setPen(QColor(t.text if reached else t.text_3))
        painter.setFont(theme.font("body", QFont.Weight.DemiBold if self._state == "here" else QFont.Weight.Normal))
        box = self._at(34, 0, self.width() - 34, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _at(self, x: float, y: float, width: float, height: float) -> QRectF:
        return mirrored(QRectF(x, y, width, height), QRectF(self.rect()), self)


class Rail(Ground):
    """`chosen` carries the index of a finished step that was pressed."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__("side", "right")
        self.setFixedWidth(WIDTH)
        self._names = names
        self._steps = [_StepButton(n, name, is_last=n == len(names)) for n, name in enumerate(names, 1)]
        for index, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, index=index: self.chosen.emit(index))
        steps = QWidget()
        steps.setLayout(column(*self._steps, gap=0))
        head = row(AppPicture(44), text("Tintero", "lead", weight=QFont.Weight.DemiBold), None, gap=10)
        self.promise = text("", "caption", "text_2", wrap=True)
        self.set_keyring(False)  # nobody has looked yet
        self.setLayout(column(head, 24, steps, None, self.promise, gap=0, margins=(20, 20, 20, 20)))
        self.show_step(0)

    def set_keyring(self, usable: bool) -> None:
        """Promise only what this system can keep."""
        self.promise.setText(
            self.tr("Everything stays on this computer. Passwords go to the system's keyring.")
            if usable
            else self.tr("Everything stays on this computer. Passwords are never written into a file that can be read.")
        )

    def show_step(self, current: int) -> None:
        words = self.tr("Step {number} of {all}: {name}")
        for index, step in enumerate(self._steps):
            state = "done" if index < current else "here" if index == current else "later"
            step.set_state(state, words.format(number=index + 1, all=len(self._steps), name=self._names[index]))
