"""The accounts in their order: dot, name, address and state, moved by drag or with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.model.account import Account, AccountState
from ui.accounts.account_words import state_words
from ui.look import density, icons, theme
from ui.look.plain_tips import as_words
from ui.widgets.list_row import paint_ground
from ui.widgets.mirror import mirrored

_ACCOUNT, _STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PAD, _DOT, _SIGN, _LEAD = 10, 8, 16, 4
_BEFORE_STATE = 5
_BESIDE = 8  # before the mark of the usual sender
_NAME = 10  # letters of a name at least before that mark


class AccountList(QListWidget):
    """`moved` carries the ids in their new order; the list shows it already."""

    moved = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Accounts"))
        self.setAccessibleDescription(self.tr("Alt with an arrow moves the account"))
        self.setItemDelegate(_Row(self))
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.model().rowsMoved.connect(lambda *_places: self.moved.emit(self.ids()))

    def ids(self) -> list[int]:
        return [account.id for account in self.accounts()]

    def accounts(self) -> list[Account]:
        return [self.item(number).data(_ACCOUNT) for number in range(self.count())]

    def chosen(self) -> Account | None:
        item = self.currentItem()
        account = item.data(_ACCOUNT) if item is not None else None
        return account if isinstance(account, Account) else None

    def show_accounts(self, accounts: Sequence[Account], states: Mapping[int, AccountState], chosen: int) -> None:
        """Show these. The chosen one stays chosen, else the first one is; nobody is told of a choice."""
        self.blockSignals(True)
        if self.ids() != [account.id for account in accounts]:
            self.clear()
            for _account in accounts:
                item = QListWidgetItem()
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # between others, never onto one
                self.addItem(item)
        for number, account in enumerate(accounts):
            item = self.item(number)
            item.setData(_ACCOUNT, account)
            item.setText(account.name)
            self._show_state(item, states.get(account.id))
        places = [number for number, account in enumerate(accounts) if account.id == chosen]
        self.setCurrentRow(places[0] if places else (0 if accounts else -1))
        self.blockSignals(False)

    def show_state(self, account_id: int, state: AccountState) -> None:
        for number in range(self.count()):
            if self.item(number).data(_ACCOUNT).id == account_id:
                self._show_state(self.item(number), state)

    def _show_state(self, item: QListWidgetItem, state: AccountState | None) -> None:
        account: Account = item.data(_ACCOUNT)
        item.setData(_STATE, state)
        said = [account.name, account.identity.address.spec]
        if state is not None:
            said.append(state_words(state).word)
        if account.is_default:
            said.append(self.tr("usual sender"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        item.setToolTip(as_words(f"{account.name}\n{account.identity.address}"))

    def wide_enough(self) -> int:
        """Pixels for the longest state of an account that needs somebody, and for a name beside the sender's mark."""
        metrics = QFontMetrics(theme.font("caption", QFont.Weight.Medium))
        state = _SIGN + _BEFORE_STATE + metrics.horizontalAdvance(state_words(AccountState.NEEDS_SIGN_IN).word)
        mark = metrics.horizontalAdvance(QCoreApplication.translate("AccountList", "usual sender"))
        return 3 * _PAD + _DOT + max(state, _least_name() + mark)

    def shift(self, step: int) -> None:
        """Move the chosen account by one place."""
        here = self.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self.count():
            return
        self.model().moveRow(QModelIndex(), here, QModelIndex(), there + (1 if step > 0 else 0))
        self.setCurrentRow(there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.shift(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """Three lines: name, address, state; the mark of the usual sender stands at the end of the first one."""

    def __init__(self, view: AccountList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        name, small = self._heights()
        return QSize(120, density.row(name + 2 * max(small, _SIGN) + 2 * _LEAD + 2 * _PAD))

    def _heights(self) -> tuple[int, int]:
        name = QFontMetrics(theme.font("body", QFont.Weight.DemiBold)).height()
        return name, QFontMetrics(theme.font("caption")).height()

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        account = index.data(_ACCOUNT)
        if not isinstance(account, Account):
            return
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        paint_ground(p, option, QRectF(box).adjusted(0, 1, 0, -1), self._view)
        t, (high, low) = theme.of(self._view), self._heights()
        line = max(low, _SIGN)
        top = box.top() + density.margin(_PAD)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.account_colour(self._view, account.colour))
        whole = QRectF(box)
        p.drawEllipse(mirrored(QRectF(box.left() + _PAD, top + (high - _DOT) / 2, _DOT, _DOT), whole, self._view))
        room = QRect(box.left() + 2 * _PAD + _DOT, top, box.width() - 3 * _PAD - _DOT, high)
        quiet = t.text_2
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Medium
        named = self._mark(p, room, whole, t.accent) if account.is_default else room
        self._line(p, named, whole, account.name, theme.font("body", weight), t.text_2 if account.disabled else t.text)
        room = QRect(room.left(), room.bottom() + 1 + _LEAD, room.width(), line)
        self._line(p, room, whole, account.identity.address.spec, theme.font("caption"), quiet)
        room = QRect(room.left(), room.bottom() + 1 + _LEAD, room.width(), line)
        if state := index.data(_STATE):
            said = state_words(AccountState(state))  # Qt knows it as the word that it is
            colour = QColor(getattr(t, said.colour))
            sign = icons.pixmap(said.icon, _SIGN, colour, self._view.devicePixelRatioF())
            place = QRectF(room.left(), room.top() + (line - _SIGN) // 2, _SIGN, _SIGN)
            p.drawPixmap(mirrored(place, whole, self._view).topLeft(), sign)
            room.setLeft(room.left() + _SIGN + _BEFORE_STATE)
            self._line(p, room, whole, said.word, theme.font("caption", QFont.Weight.Medium), colour.name())
        p.restore()

    def _mark(self, p: QPainter, room: QRect, whole: QRectF, colour: str) -> QRect:
        """The words "usual sender" at the right; what is left of the line."""
        words = QCoreApplication.translate("AccountList", "usual sender")
        font = theme.font("caption", QFont.Weight.Medium)
        width = min(QFontMetrics(font).horizontalAdvance(words), max(room.width() // 2, room.width() - _least_name()))
        place = QRect(room.right() - width, room.top(), width + 1, room.height())
        self._line(p, place, whole, words, font, colour)
        return QRect(room.left(), room.top(), room.width() - width - _BESIDE, room.height())

    def _line(self, p: QPainter, room: QRect, whole: QRectF, words: str, font: QFont, colour: str) -> None:
        p.setFont(font)
        p.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        place = mirrored(QRectF(room), whole, self._view)
        p.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _least_name() -> int:
    """Pixels of a name before the mark of the usual sender, and between them."""
    return _BESIDE + _NAME * QFontMetrics(theme.font("body", QFont.Weight.DemiBold)).averageCharWidth()
