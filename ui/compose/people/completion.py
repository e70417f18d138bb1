"""Suggestions under a recipient field: people written to before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.errors import MailError
from app.model.address import Address
from ui.look import density, theme
from ui.tasks import Tasks
from ui.widgets import crisp
from ui.widgets.mirror import mirrored

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_ROW, _INSET, _SIDE, _MOST_ROWS, _WIDTH = 38, 6, 10, 6, 460


class _Found(QAbstractListModel):
    """The addresses found and the words they were found by."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.addresses: list[Address] = []
        self.needle = ""

    def show(self, needle: str, addresses: list[Address]) -> None:
        self.beginResetModel()
        self.needle, self.addresses = needle, addresses
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.addresses)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return str(self.addresses[index.row()])
        return None


class _Row(QStyledItemDelegate):
    """Name and address on one line, what matches in demibold."""

    def __init__(self, found: _Found, view: QListView) -> None:
        super().__init__(view)
        self._found = found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, density.row(max(_ROW, option.fontMetrics.height() + 18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        t = theme.of(self._view())
        address = self._found.addresses[index.row()]
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.select))
            painter.drawRoundedRect(box, theme.RADIUS_S, theme.RADIUS_S)
        room = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if address.name:
            used = self._draw(painter, room.adjusted(0, 0, -room.width() // 2, 0), box, address.name, QColor(t.text))
            room.setLeft(room.left() + used + 10)
        self._draw(painter, room, box, address.spec, QColor(t.text_2 if address.name else t.text))

    def _view(self) -> QWidget:
        view = self.parent()
        assert isinstance(view, QWidget)
        return view

    def _draw(self, painter: QPainter, room: QRect, row: QRect, words: str, colour: QColor) -> int:
        """Paint `words`, cut in the middle if need be, and say how wide they became."""
        plain, strong = theme.font("body"), theme.font("body", QFont.Weight.DemiBold)
        shown = QFontMetrics(strong).elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        start = shown.casefold().find(self._found.needle.casefold()) if self._found.needle else -1
        end = start + len(self._found.needle) if start >= 0 else start
        marked = ((shown[: max(start, 0)], plain), (shown[start:end], strong), (shown[max(end, 0) :], plain))
        pieces = [(piece, font, QFontMetrics(font).horizontalAdvance(piece)) for piece, font in marked if piece]
        wide = sum(width for _piece, _font, width in pieces)
        place = mirrored(QRectF(room.left(), room.top(), wide, room.height()), QRectF(row), self._view())
        x = place.left()
        painter.setPen(colour)
        for piece, font, width in pieces:
            painter.setFont(font)
            painter.drawText(QRectF(x, place.top(), width + 4, place.height()), _LINE, piece)
            x += width
        return wide


class Completion(QListView):
    """A list over the window's content, below the words being typed.

    It never takes the keyboard: the entry keeps it and steers the list. A child of the window and no
    window of its own, so that it works where programs may not place windows.
    """

    chosen = Signal(Address)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._found = _Found(self)
        self.setModel(self._found)
        self.setItemDelegate(_Row(self._found, self))
        self.setAccessibleName(self.tr("Suggested recipients"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_INSET, _INSET, _INSET, _INSET)
        self.viewport().setAutoFillBackground(False)
        self.setFont(theme.font("body"))
        self.clicked.connect(lambda index: self.chosen.emit(self._found.addresses[index.row()]))
        self.entered.connect(self.setCurrentIndex)
        self.hide()

    def offer(self, needle: str, addresses: list[Address], below: QPoint, preselect: bool) -> None:
        """Show `addresses` with their top left corner at `below` (global), or hide if there are none."""
        if not addresses:
            self.hide()
            return
        self._found.show(needle, addresses)
        if preselect:
            self.setCurrentIndex(self._found.index(0, 0))
        window = self._window
        rows = min(len(addresses), _MOST_ROWS)
        height = rows * self.sizeHintForRow(0) + 2 * _INSET
        width = min(_WIDTH, window.width() - 16)
        place = window.mapFromGlobal(below)
        x = min(max(8, place.x()), window.width() - width - 8)
        self.setGeometry(x, place.y(), width, min(height, max(window.height() - place.y() - 8, 60)))
        self.show()
        self.raise_()

    def current(self) -> Address | None:
        index = self.currentIndex()
        return self._found.addresses[index.row()] if self.isVisible() and index.isValid() else None

    def step(self, by: int) -> None:
        """One row down or up; past either end no row is current."""
        row = self.currentIndex().row() + by
        if self.currentIndex().row() < 0 and by < 0:
            row = self._found.rowCount() - 1
        self.setCurrentIndex(self._found.index(row, 0) if 0 <= row < self._found.rowCount() else QModelIndex())

    def drop(self, address: Address) -> None:
        """The address is no longer suggested."""
        left = [a for a in self._found.addresses if a != address]
        self._found.show(self._found.needle, left)
        if not left:
            self.hide()

    def count(self) -> int:
        return self._found.rowCount()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_ground()
        return super().event(event)

    def _paint_ground(self) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = crisp.edge(painter, self.rect().toRectF(), t.edge_soft)
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(box, theme.RADIUS_L, theme.RADIUS_L)


class Suggestions:
    """Where the suggestions of the recipient fields come from, and what shows them."""

    def __init__(
        self,
        tasks: Tasks,
        complete: Callable[[str], Awaitable[list[Address]]],
        forget: Callable[[Address], Awaitable[None]],
    ) -> None:
        self.tasks, self._complete, self._forget = tasks, complete, forget

    def popup(self, window: QWidget) -> Completion:
        return Completion(window)

    async def complete(self, words: str) -> list[Address]:
        """People who fit; nobody where the store is in trouble: that shows where it matters."""
        try:
            return await self._complete(words)
        except MailError:
            return []

    async def forget(self, address: Address) -> None:
        """Never suggest this address again."""
        await self._forget(address)
