"""What things lie on: rounded planes, flat grounds, hairlines, and the marks of an account."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import theme
from ui.widgets import crisp
from ui.widgets.crisp import Side

_EDGE = 2  # so far into a plane its edge may reach


class _Painted(QWidget):
    """A widget without behaviour that paints itself again when the theme changes."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def paint_popup(widget: QWidget) -> None:
    """The ground and the edge of a small window that opens above others. For its `paintEvent`."""
    t = theme.of(widget)
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), QColor(t.surface))
    painter.drawRect(crisp.edge(painter, QRectF(widget.rect()), t.edge_soft))


class Plane(_Painted):
    """A rounded, hairlined surface: sheet of paper, card, ground of a notice. `fill` and `line` are tokens.

    `corners` is all, top or bottom: which of them are round. An empty `line` paints no edge.
    """

    def __init__(
        self,
        fill: str,
        line: str = "line",
        radius: float = theme.RADIUS_L,
        corners: str = "all",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._line = line
        self._radius = radius
        self._corners = corners

    def set_look(self, fill: str, line: str = "line") -> None:
        self._fill, self._line = fill, line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        if self._is_within(event.rect()):  # as under each letter that is typed
            painter.fillRect(event.rect(), QColor(getattr(t, self._fill)))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._line:
            box = crisp.edge(painter, box, getattr(t, self._line))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if self._corners == "top":
            box.setBottom(box.bottom() + self._radius)
        elif self._corners == "bottom":
            box.setTop(box.top() - self._radius)
        painter.setBrush(QColor(getattr(t, self._fill)))
        painter.drawRoundedRect(box, self._radius, self._radius)

    def _is_within(self, part: QRect) -> bool:
        """Whether neither a corner nor an edge is in this part."""
        whole, corner = self.rect(), math.ceil(self._radius) + 1
        bands = whole.adjusted(corner, _EDGE, -corner, -_EDGE), whole.adjusted(_EDGE, corner, -_EDGE, -corner)
        return any(band.contains(part) for band in bands)


class Ground(_Painted):
    """A flat area in one token, with an optional hairline at `side`: left, top, right or bottom."""

    def __init__(self, fill: str, side: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._side = side

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(t, self._fill)))
        if self._side:
            side = crisp.beginning(Side(self._side), self)
            painter.fillRect(crisp.line(painter, QRectF(self.rect()), side), QColor(t.line))


class Hairline(_Painted):
    """One logical pixel of decoration."""

    def __init__(self, colour: str = "line", upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._side = Side.LEFT if upright else Side.TOP
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = crisp.line(painter, QRectF(self.rect()), self._side)
        painter.fillRect(place, QColor(getattr(theme.of(self), self._colour)))


class Dot(_Painted):
    """The colour of an account; its name always stands beside it."""

    def __init__(self, account_colour: str = "ink", size: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = account_colour
        self.setFixedSize(size, size)

    def set_account_colour(self, name: str) -> None:
        self._colour = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.account_colour(self, self._colour))
        painter.drawEllipse(self.rect())


class Strip(_Painted):
    """The colour of the sending account along the top of a window."""

    def __init__(self, account_colour: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = account_colour
        self.setFixedHeight(3)

    def set_account_colour(self, name: str) -> None:
        self._colour = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.account_colour(self, self._colour))
