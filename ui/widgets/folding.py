"""Two parts side by side, or one beneath the other where there is no room: narrow windows, large fonts.

Without one of Qt's layouts: the height depends on which of both it is, and those ask only themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from ui.look import theme
from ui.widgets.mirror import mirrored


class Folding(QWidget):
    """The first part takes the room that is left. It has enough with `least` letters, or else with all that it says."""

    def __init__(self, first: QWidget | QLayout, second: QWidget | QLayout, least: int = 0) -> None:
        super().__init__()
        self._first, self._second, self._least = _widget(first), _widget(second), least
        for part in (self._first, self._second):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        first, second = self._first.sizeHint(), self._second.sizeHint()
        wide = first.width() + theme.GAP_3 + second.width()
        return self._with_margins(QSize(wide, max(first.height(), second.height())))

    def minimumSizeHint(self) -> QSize:
        return self._with_margins(self._first.minimumSizeHint().expandedTo(self._second.minimumSizeHint()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room, beside = width - margins.left() - margins.right(), self._second.sizeHint()
        if self._is_narrow(room):
            high = _height(self._first, room) + theme.GAP_2 + beside.height()
        else:
            high = max(_height(self._first, room - theme.GAP_3 - beside.width()), beside.height())
        return high + margins.top() + margins.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()  # parts that changed out of sight have told nobody

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.LayoutRequest, QEvent.Type.ContentsRectChange, QEvent.Type.LayoutDirectionChange
        ):  # fmt: skip
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _is_narrow(self, room: int) -> bool:
        words = self._least * self.fontMetrics().averageCharWidth() if self._least else self._first.sizeHint().width()
        return room < words + theme.GAP_3 + self._second.sizeHint().width()

    def _arrange(self) -> None:
        room, beside = self.contentsRect(), self._second.sizeHint()
        if self._is_narrow(room.width()):
            high = _height(self._first, room.width())
            first = QRect(room.left(), room.top(), room.width(), high)
            wide = min(beside.width(), room.width())
            second = QRect(room.left(), room.top() + high + theme.GAP_2, wide, beside.height())
        else:
            left = room.left() + room.width() - beside.width()
            first = QRect(room.left(), room.top(), left - theme.GAP_3 - room.left(), room.height())
            second = QRect(left, room.top(), beside.width(), room.height())
        for part, place in ((self._first, first), (self._second, second)):
            part.setGeometry(mirrored(QRectF(place), QRectF(room), self).toRect())


def _height(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


def _widget(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    found = QWidget()
    found.setLayout(part)
    return found
