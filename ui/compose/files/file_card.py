"""One file of a message as a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu

from app.model.draft import Attachment, Disposition
from ui.compose.files.file_kinds import can_be_changed, can_be_in_text, icon_name
from ui.compose.files.plan_menu import plan_menu
from ui.look import theme
from ui.look.icons import icon
from ui.look.plain_tips import as_words
from ui.widgets.basics import Elided, column, picture, row, text, tool
from ui.widgets.surfaces import Plane
from ui.words.sizes import size_words

_WIDTH, _HEIGHT = 236, 46


class FileCard(Plane):
    """Icon, name, `size · attached`, and a menu of what can be done with the file.

    Enter opens, F2 renames, Del removes, the menu key or a space shows the menu.
    """

    open_wanted = Signal()
    rename_wanted = Signal()
    inline_wanted = Signal(bool)
    save_wanted = Signal()
    remove_wanted = Signal()
    plan_wanted = Signal(object)
    crop_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, file: Attachment) -> None:
        super().__init__("surface", "line", theme.RADIUS_M)
        self._file = file
        self._sent = file.size
        self._name = Elided(file.name, "caption", weight=QFont.Weight.Medium)
        self._detail = text("", "caption", "text_2")
        self._icon = picture(icon_name(file.content_type), 24, "text_2")
        self._more = tool("more", self.tr("Options for {name}").format(name=file.name), size=16)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(lambda: self.show_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        words = column(self._name, self._detail, gap=1)
        self.setLayout(row(self._icon, (words, 1), self._more, gap=theme.GAP_2, margins=(10, 4, 4, 4)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show_words()

    @property
    def file(self) -> Attachment:
        return self._file

    def show_sent(self, octets: int) -> None:
        """How large the file is when it leaves, where that differs from what was attached."""
        if octets != self._sent:
            self._sent = octets
            self._show_words()

    def show_file(self, file: Attachment) -> None:
        """The same card for the file with its new name or place."""
        if file.size != self._file.size:
            self._sent = file.size
        self._file = file
        self._name.setText(file.name)
        self._name.setToolTip(as_words(file.name))
        self._show_words()

    def _show_words(self) -> None:
        size = size_words(self._sent)
        if self._sent != self._file.size:
            whole = self.tr("{size} when sent, {original} here").format(size=size, original=size_words(self._file.size))
            self._detail.setToolTip(as_words(whole))
        else:
            self._detail.setToolTip("")
        if self._file.disposition is Disposition.INLINE:
            detail = self.tr("{size} · in the text").format(size=size)
            spoken = self.tr("{name}, {size}, in the text").format(name=self._file.name, size=size)
        else:
            detail = self.tr("{size} · attached").format(size=size)
            spoken = self.tr("{name}, {size}, attached").format(name=self._file.name, size=size)
        self._detail.setText(detail)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        lines = self._name.fontMetrics().height() + self._detail.fontMetrics().height()
        return QSize(_WIDTH, max(_HEIGHT, lines + 12))

    def show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self) -> QMenu:
        """What can be done with this file, as it is now."""
        menu = QMenu(self)
        self._add(menu, "open-external", self.tr("Open"), "Return").triggered.connect(lambda: self.open_wanted.emit())
        self._add(menu, "edit", self.tr("Rename…"), "F2").triggered.connect(lambda: self.rename_wanted.emit())
        if can_be_in_text(self._file.content_type):
            inline = self._file.disposition is Disposition.INLINE
            words = self.tr("Attach instead") if inline else self.tr("Put into the text")
            change = self._add(menu, "attach" if inline else "image", words)
            change.triggered.connect(lambda: self.inline_wanted.emit(not inline))
        if can_be_changed(self._file):
            self._add(menu, "crop", self.tr("Crop…")).triggered.connect(lambda: self.crop_wanted.emit())
            plan_menu(menu, self._file.plan, self.plan_wanted.emit)
        self._add(menu, "download", self.tr("Save as…")).triggered.connect(lambda: self.save_wanted.emit())
        menu.addSeparator()
        self._add(menu, "remove", self.tr("Remove"), "Del").triggered.connect(lambda: self.remove_wanted.emit())
        return menu

    def _add(self, menu: QMenu, icon_of: str, words: str, keys: str = "") -> QAction:
        action = menu.addAction(icon(icon_of), words)
        if keys:  # shown for learning; the card hears the key itself
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Space:
            self.show_menu(self.mapToGlobal(QPoint(0, self.height())))
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            forward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.step_wanted.emit(1 if forward else -1)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.show_menu(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            p = QPainter(self)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QPen(QColor(theme.of(self).accent), 2))
            p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_M, theme.RADIUS_M)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)


class WaitingCard(Plane):
    """A file that is still being copied into the program's own folder."""

    def __init__(self, name: str) -> None:
        super().__init__("surface", "line", theme.RADIUS_M)
        self._detail = text(self.tr("Copying…"), "caption", "text_3")
        self._name = Elided(name, "caption", "text_2", weight=QFont.Weight.Medium)
        self.setLayout(
            row(
                picture("file", 24, "text_3"),
                (column(self._name, self._detail, gap=1), 1),
                gap=theme.GAP_2,
                margins=(10, 4, 10, 4),
            )
        )
        self.setAccessibleName(self.tr("{name}, being copied").format(name=name))

    def sizeHint(self) -> QSize:
        lines = self._name.fontMetrics().height() + self._detail.fontMetrics().height()
        return QSize(_WIDTH, max(_HEIGHT, lines + 12))
