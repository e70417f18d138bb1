"""Paints a row of a message list: who and when, subject, first words; and the headings between days.

Heights come from the font, computed once and again when the font changes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.home.entries import Entry
from ui.home.message_list import MessageModel, Role
from ui.look import density, icons, theme
from ui.widgets.list_row import paint_ground
from ui.widgets.mirror import mirrored

_ROW, _HEADING = 78, 34  # least heights
_LINE_GAP, _EDGE = 5, 8
_DOT = 4.0  # radius
_TEXT_LEFT, _TEXT_RIGHT = 28, 12
_ICON = 16


class Fonts:
    """The fonts of a row with their metrics; made anew when the interface font changes."""

    def __init__(self) -> None:
        self.who = theme.font("body", QFont.Weight.DemiBold)
        self.body = theme.font("body")
        self.small = theme.font("caption")
        self.head = theme.font("caption", QFont.Weight.DemiBold)
        self.in_who, self.in_body = QFontMetricsF(self.who), QFontMetricsF(self.body)
        self.in_small, self.in_head = QFontMetricsF(self.small), QFontMetricsF(self.head)


class MessageDelegate(QStyledItemDelegate):
    """`view` is the list; its model is a MessageModel."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = Fonts()
        self._measure()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fonts = Fonts()
            self._measure()
            self._view.scheduleDelayedItemsLayout()
        return False  # the base class takes what it watches for an editor

    def _measure(self) -> None:
        f = self._fonts
        self._has_snippet = not density.is_compact()
        third = f.in_small.height() + _LINE_GAP
        self._lines = f.in_who.height() + f.in_body.height() + _LINE_GAP + third * self._has_snippet
        least = _ROW if self._has_snippet else _ROW - third
        self._row = QSize(1, density.row(max(least, self._lines + 2 * _EDGE + 4)))
        self._heading = QSize(1, density.row(max(_HEADING, f.in_head.height() + 18)))

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        model = index.model()
        assert isinstance(model, MessageModel)
        return self._heading if model.is_heading(index.row()) else self._row

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(Role.ENTRY)
        box = QRectF(option.rect)
        if isinstance(entry, Entry):
            self._paint_row(p, option, box.adjusted(6, 2, -6, -2), entry, str(index.data(Role.TIME)))
        else:
            self._paint_heading(p, box, str(index.data()))
        p.restore()

    def _paint_heading(self, p: QPainter, box: QRectF, words: str) -> None:
        p.setFont(self._fonts.head)
        p.setPen(QColor(theme.of(self._view).text_2))
        shown = box.adjusted(18, 8, -18, 0)
        p.drawText(shown, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_row(self, p: QPainter, option: QStyleOptionViewItem, box: QRectF, entry: Entry, time: str) -> None:
        t, f = theme.of(self._view), self._fonts
        ratio = self._view.devicePixelRatioF()
        paint_ground(p, option, box, self._view)
        x, right = box.x() + _TEXT_LEFT, box.right() - _TEXT_RIGHT
        y = round(box.center().y() - self._lines / 2)
        first = QRectF(x, y, right - x, f.in_who.height())
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.account_colour(self._view, entry.owner.colour))
        dot = QRectF(box.x() + 14 - _DOT, first.center().y() - _DOT, 2 * _DOT, 2 * _DOT)
        p.drawEllipse(mirrored(dot, box, self._view))
        width = f.in_small.horizontalAdvance(time)
        when = mirrored(QRectF(right - width - 1, first.y(), width + 2, first.height()), box, self._view)
        _line(p, f.small, f.in_small, t.text_2, when, time)
        end = right - width - 8
        for name, colour, wanted in (("warning", t.warn, entry.warning), ("attach", t.text_2, entry.has_files)):
            if wanted:
                end -= _ICON
                sign = mirrored(QRectF(end, round(first.center().y() - _ICON / 2), _ICON, _ICON), box, self._view)
                p.drawPixmap(sign.topLeft(), icons.pixmap(name, _ICON, QColor(colour), ratio))
                end -= 5
        first.setRight(end - 2)
        _line(p, f.who, f.in_who, t.text, mirrored(first, box, self._view), entry.who)
        second = QRectF(x, first.bottom() + _LINE_GAP, right - x, f.in_body.height())
        _line(p, f.body, f.in_body, t.text, mirrored(second, box, self._view), entry.subject)
        if self._has_snippet:
            third = QRectF(x, second.bottom() + _LINE_GAP, right - x, f.in_small.height())
            _line(p, f.small, f.in_small, t.text_2, mirrored(third, box, self._view), entry.snippet)


def _line(p: QPainter, font: QFont, metrics: QFontMetricsF, colour: str, box: QRectF, words: str) -> None:
    p.setFont(font)
    p.setPen(QColor(colour))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    p.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
