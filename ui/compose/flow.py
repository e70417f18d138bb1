"""A place that lays its children out in lines, grows to a few of them and then scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_NEARLY = 0.9  # of the width that a child wants, before there is one fewer in a line


class Flow(QScrollArea):
    """Children from left to right (or right to left), line after line.

    `stretchy` is the one child that takes what is left of its line, and a new line when that is less
    than its minimum. The place is as high as its lines, but never higher than `most_lines`. With `widest` children
    that need more than one line are equally wide, up to so many pixels, so that they fill it.
    """

    def __init__(
        self,
        gap: int,
        line_gap: int,
        most_lines: int,
        stretchy: QWidget | None = None,
        widest: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap, self._line_gap, self._most_lines = gap, line_gap, most_lines
        self._stretchy, self._widest = stretchy, widest
        self._items: list[QWidget] = []
        # a viewport of our own: to find out what Qt's is, the binding would have to load every class of widget
        port = QWidget(self)
        self.setViewport(port)
        self._inner = QWidget(port)
        self.setWidget(self._inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inner.setAutoFillBackground(False)
        self._inner.installEventFilter(self)
        self._lines = 1

    @property
    def ground(self) -> QWidget:
        """What the children lie on; a child may be born there."""
        return self._inner

    def items(self) -> list[QWidget]:
        return list(self._items)

    def insert(self, index: int, item: QWidget) -> None:
        self._items.insert(index, item)
        item.setParent(self._inner)
        item.show()
        self.arrange()

    def take(self, item: QWidget) -> None:
        """The item leaves the flow; what becomes of it is the caller's business."""
        self._items.remove(item)
        item.hide()
        self.arrange()

    def place(self, item: QWidget, index: int) -> None:
        self._items.remove(item)
        self._items.insert(index, item)
        self.arrange()

    def index_at(self, place: QPoint) -> int:
        """Where an item dropped at `place` (in coordinates of this widget) would come to stand."""
        spot = self._inner.mapFrom(self, place)
        for index, item in enumerate(self._items):
            box = item.geometry()
            if spot.y() < box.top() - self._line_gap:
                return index
            if spot.y() <= box.bottom() + self._line_gap and spot.x() < box.center().x():
                return index
        return len(self._items)

    def arrange(self) -> None:
        """Give every item its place and this widget its height."""
        width = max(self.viewport().width(), 40)
        x = y = line_height = 0
        lines, boxes, even = 1, [], self._even_width(width)
        for item in self._items:
            wanted = item.sizeHint()
            need = min(item.minimumSizeHint().width() if item is self._stretchy else even or wanted.width(), width)
            if x and x + need > width:
                x, y, lines = 0, y + line_height + self._line_gap, lines + 1
                line_height = 0
            room = width - x if item is self._stretchy else need
            boxes.append((item, QRect(x, y, room, wanted.height())))
            x += room + self._gap
            line_height = max(line_height, wanted.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            boxes = [(i, QRect(width - b.right() - 1, b.y(), b.width(), b.height())) for i, b in boxes]
        for item, box in boxes:
            item.setGeometry(box)
        height = y + line_height
        self._inner.resize(width, height)
        self._lines = lines
        shown = height
        if lines > self._most_lines:
            shown = self._most_lines * line_height + (self._most_lines - 1) * self._line_gap
        if shown != self.maximumHeight() or shown != self.minimumHeight():
            self.setFixedHeight(shown)

    def set_most_lines(self, lines: int) -> None:
        """Show so many at most from now on."""
        if lines != self._most_lines:
            self._most_lines = lines
            self.arrange()

    def _even_width(self, width: int) -> int:
        """How wide each of the children is, or 0: as wide as it wants to be. A little less is better than a gap."""
        hints = [item.sizeHint().width() for item in self._items] if self._widest else []
        if sum(hints) + self._gap * (len(hints) - 1) <= width:
            return 0
        beside = max(1, (width + self._gap) // (round(_NEARLY * max(hints)) + self._gap))
        return min(self._widest, (width - self._gap * (beside - 1)) // beside)

    def lines(self) -> int:
        return self._lines

    def reveal(self, item: QWidget) -> None:
        self.ensureWidgetVisible(item, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return bool(super().eventFilter(watched, event))  # where the lines are, if they became shorter or longer

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.minimumHeight())

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())
