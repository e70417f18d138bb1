"""The left column of the home window: New message, folders, accounts, the state of the connection."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.home.folders import ROW_ROLE, Place, SideModel, SideRow, place_name
from ui.look import density, icons, theme
from ui.look.plain_tips import as_words
from ui.widgets import mirror
from ui.widgets.basics import column, picture, push, row, text, tool
from ui.widgets.list_row import paint_ground
from ui.widgets.mirror import mirrored
from ui.widgets.selected import follow_selection
from ui.widgets.surfaces import Ground

WIDTH, FOLDED = 232, 56
_ROW = 32  # least height
_ICON, _SMALL_ICON = 20, 16
_TEXT_LEFT = 38
_BESIDE_WORDS = 8 + _TEXT_LEFT + 9 + 24 + 10 + 8  # the sign, and three figures


class SideDelegate(QStyledItemDelegate):
    """Icon or dot, name, warning, count. When `folded`, only the sign; the name is the tool tip."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.folded = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, density.row(max(_ROW, QFontMetricsF(theme.font("body")).height() + 14)))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if not isinstance(item, SideRow):
            return
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        paint_ground(p, option, box, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_sign(p, box, item, selected)
        if self.folded:
            if item.needs_you:
                p.setBrush(QColor(theme.of(self._view).warn))
                p.setPen(Qt.PenStyle.NoPen)
                p.drawEllipse(mirrored(QRectF(box.right() - 9, box.y() + 2, 8, 8), box, self._view))
        else:
            self._paint_words(p, box, item, selected)
        p.restore()

    def _paint_sign(self, p: QPainter, box: QRectF, item: SideRow, selected: bool) -> None:
        t, ratio = theme.of(self._view), self._view.devicePixelRatioF()
        x = box.x() + (box.width() - _ICON) / 2 if self.folded else box.x() + 9
        place = mirrored(QRectF(x, round(box.center().y() - _ICON / 2), _ICON, _ICON), box, self._view)
        if item.icon:
            colour = QColor(t.accent if selected else t.text_2)
            p.drawPixmap(place.topLeft(), icons.pixmap(item.icon, _ICON, colour, ratio))
        else:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.account_colour(self._view, item.colour))
            p.drawEllipse(QPointF(place.center().x(), box.center().y()), 5, 5)

    def _paint_words(self, p: QPainter, box: QRectF, item: SideRow, selected: bool) -> None:
        t, ratio = theme.of(self._view), self._view.devicePixelRatioF()
        right = box.right() - 10
        middle = Qt.AlignmentFlag.AlignVCenter
        if item.count:
            words = self._view.locale().toString(item.count)
            small = theme.font("caption", QFont.Weight.Medium)
            p.setFont(small)
            p.setPen(QColor(t.text_2))
            room = mirrored(QRectF(box.x(), box.y(), right - box.x(), box.height()), box, self._view)
            p.drawText(room, middle | Qt.AlignmentFlag.AlignRight, words)
            right -= QFontMetricsF(small).horizontalAdvance(words) + 9
        if item.needs_you:
            right -= _SMALL_ICON
            sign = QRectF(round(right), round(box.center().y() - _SMALL_ICON / 2), _SMALL_ICON, _SMALL_ICON)
            drawn = icons.pixmap("warning", _SMALL_ICON, QColor(t.warn), ratio)
            p.drawPixmap(mirrored(sign, box, self._view).topLeft(), drawn)
            right -= 6
        font = theme.font("body", QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        room = QRectF(box.x() + _TEXT_LEFT, box.y(), right - box.x() - _TEXT_LEFT, box.height())
        room = mirrored(room, box, self._view)
        p.setFont(font)
        p.setPen(QColor(t.text))
        p.drawText(room, middle, QFontMetricsF(font).elidedText(item.name, Qt.TextElideMode.ElideMiddle, room.width()))


class SideList(QListView):
    """A list as high as its rows. `chosen` carries the SideRow that a person moved to."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = SideModel(self)
        self.setModel(self.rows)
        self.delegate = SideDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        self.rows.modelReset.connect(self.updateGeometry)
        follow_selection(self)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._quiet = False

    def choose(self, *, place: Place | None = None, account_id: int = 0) -> None:
        """Move the selection without telling."""
        self._quiet = True
        index = self.rows.index_of(place=place, account_id=account_id)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False

    def choose_none(self) -> None:
        self._quiet = True
        self.selectionModel().clear()
        self._quiet = False

    def set_folded(self, folded: bool) -> None:
        self.delegate.folded = folded
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _on_current(self, current: QModelIndex) -> None:
        item = self.rows.row_at(current)
        if item is not None and not self._quiet:
            self.chosen.emit(item)

    def sizeHint(self) -> QSize:
        height = self.sizeHintForRow(0) if self.rows.rowCount() else 0
        return QSize(FOLDED, height * self.rows.rowCount())

    def minimumSizeHint(self) -> QSize:
        height = self.sizeHintForRow(0) if self.rows.rowCount() else 0
        return QSize(FOLDED, min(2, self.rows.rowCount()) * height)


class Sidebar(Ground):
    """Emits what is wanted; knows nothing about messages."""

    new_wanted = Signal()
    place_chosen = Signal(Place)
    account_chosen = Signal(int)
    settings_wanted = Signal()
    commands_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("side", "right")
        self._folded = False
        self.new_button = push(self.tr("New message"), "primary", "compose")
        self.new_button.setToolTip(self.tr("New message (Ctrl+N)"))
        self._new_words = self.tr("New message")
        self.new_button.clicked.connect(self.new_wanted)
        self.folders = SideList(self.tr("Folders"))
        self.accounts = SideList(self.tr("Accounts"))
        self.folders.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.accounts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.folders.chosen.connect(lambda item: self.place_chosen.emit(item.place))
        self.accounts.chosen.connect(lambda item: self.account_chosen.emit(item.account_id))
        self._heading = text(self.tr("Accounts"), "caption", "text_2", QFont.Weight.DemiBold)
        self._sign = picture("online", _ICON, "text_2")
        self._words = text("", "caption", "text_2", wrap=True)
        self.settings_button = tool("settings", self.tr("Settings (Ctrl+,)"))
        self.settings_button.clicked.connect(self.settings_wanted)
        commands = QCoreApplication.translate("AppActions", "Commands…")
        self.commands_button = tool("command-palette", f"{commands} (Ctrl+Shift+K)")
        self.commands_button.clicked.connect(self.commands_wanted)
        self._buttons = row(self.commands_button, self.settings_button, gap=4)
        self._foot = row(self._sign, (self._words, 1), self._buttons, gap=8, margins=(18, 6, 10, 8))
        self._head = row(self.new_button, margins=(12, 12, 12, 10))
        self._title = row(self._heading, None, gap=0, margins=(18, 18, 8, 6))
        body = column(
            self._head, self.folders, self._title, self.accounts, None, self._foot, gap=0, margins=(0, 0, 1, 0)
        )
        self.setLayout(body)
        self._take_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_room()

    def _take_room(self) -> None:
        """As wide as the longest folder with all its signs, in any language and font; names of accounts give way."""
        words = QFontMetricsF(theme.font("body", QFont.Weight.DemiBold))
        names = {place: words.horizontalAdvance(place_name(place)) for place in Place}
        names[Place.OUTBOX] += _SMALL_ICON + 6
        needed = max(WIDTH, math.ceil(max(names.values())) + _BESIDE_WORDS)
        self.setFixedWidth(FOLDED if self._folded else needed)

    def set_folders(self, rows: list[SideRow], current: Place) -> None:
        self.folders.rows.set_rows(rows)
        self.folders.choose(place=current)

    def set_accounts(self, rows: list[SideRow], current: int) -> None:
        """`current` is the id of the account whose mail is shown, 0 for all."""
        self.accounts.rows.set_rows(rows)
        self._heading.setVisible(bool(rows) and not self._folded)
        if len(rows) > 1:
            self.accounts.choose(account_id=current)
        else:  # one account is no choice: nothing is filtered, nothing is marked
            self.accounts.choose_none()

    def set_connection(self, icon: str, words: str) -> None:
        """The foot: a sign and one short sentence, which is its tool tip too."""
        self._sign.set_picture(icon, "text_2")
        self._sign.setToolTip(as_words(words))
        self._words.setText(words)
        self._sign.setAccessibleName(words)

    def set_folded(self, folded: bool) -> None:
        """Only signs, for narrow windows."""
        if folded == self._folded:
            return
        self._folded = folded
        self._take_room()
        if folded:
            QPushButton.setText(self.new_button, "")  # keeps the name that screen readers say
        else:
            self.new_button.setText(self._new_words)
        self._head.setContentsMargins(*((8, 12, 8, 10) if folded else (12, 12, 12, 10)))
        self._heading.setVisible(not folded and self.accounts.rows.rowCount() > 0)
        self._words.setVisible(not folded)
        self._sign.setVisible(not folded)
        self._foot.setContentsMargins(*mirror.margins(*((12, 6, 10, 8) if folded else (18, 6, 10, 8))))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(down if folded else across)
        for view in (self.folders, self.accounts):
            view.set_folded(folded)
