"""A page of settings with things of a person's own: their list at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.errors import MailError
from ui.home.empty import EmptyState
from ui.look import icons, theme
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.list_row import NameDelegate
from ui.widgets.scrolled import scrolled
from ui.widgets.selected import follow_selection
from ui.words.error_text import advice

_QUIET = 600  # milliseconds without a change before it is stored
_LIST, _NARROW = 168, 560  # pixels: of the list, and below which it stands above
_FEW = 3  # rows that are always seen
_ANY = 16_777_215  # Qt's word for no limit


class Shelf(QWidget):
    """The page is built when it is first shown. What is changed is stored by itself after a moment."""

    def __init__(self, title: str, icon: str, tasks: Tasks) -> None:
        super().__init__()
        self.title, self._icon, self._tasks = title, icon, tasks
        self.setAccessibleName(title)
        self._is_built = self._is_showing = False
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = push(self.tr("Remove"), "quiet")
        self.remove.setEnabled(False)
        self._notices = column(gap=0)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self.store_now)
        follow_selection(self.list)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.remove.clicked.connect(self.remove_chosen)

    # what a page says: a widget cannot be an abstract class, its metaclass is Qt's

    def build(self) -> None:
        """Make the widgets."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read and show what is stored."""
        raise NotImplementedError

    def show_chosen(self, number: int) -> None:
        """Show the thing at this row; -1 is none."""
        raise NotImplementedError

    def store(self) -> Awaitable[object] | None:
        """What stores the chosen thing, if it differs from what is stored."""
        raise NotImplementedError

    def remove_chosen(self) -> None:
        """Take the chosen thing away, after a question if need be."""
        raise NotImplementedError

    # for pages

    def lay_out(
        self,
        head: Sequence[QPushButton],
        body: QLayout | QWidget,
        empty: tuple[str, str],
        foot: QWidget | None = None,
    ) -> None:
        """Title and buttons, list and thing, and what stands beneath them; `empty` is said while there is nothing."""
        heading = text(self.title, "title", weight=QFont.Weight.DemiBold)
        left = column((self.list, 1), row(FLUSH, self.remove, None, gap=0), gap=theme.GAP_1)
        self._head = row(heading, None, row(*head))
        self._middle = row(left, (body, 1), gap=theme.GAP_4)
        filled = column((self._middle, 1), gap=0, margins=(-FLUSH, 0, 0, 0))  # a widget cuts what stands out of it
        if foot is not None:
            filled.addSpacing(theme.GAP_3)
            filled.addWidget(foot)
        self._filled, self.empty = QWidget(), EmptyState(self._icon, *empty)
        self._filled.setLayout(filled)
        parts = (row(FLUSH, (self._filled, 1), gap=0), 1), (self.empty, 1)
        page = column(self._head, 10, self._notices, *parts, gap=0, margins=(32, 20, 32, 20))
        for part in (self._filled, self.empty):
            part.hide()  # until it is known what there is
        self.setLayout(column((scrolled(page), 1), gap=0))
        self._fold()

    def _fold(self) -> None:
        """Where there is no room side by side, the list stands above the thing."""
        is_narrow = self.width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout in (self._head, self._middle):
            layout.setDirection(down if is_narrow else across)
        few = _FEW * (self.list.sizeHintForRow(0) if self.list.count() else theme.ROW)
        self.list.setMinimumSize(0 if is_narrow else _LIST, few)
        self.list.setMaximumSize(_ANY if is_narrow else _LIST, few if is_narrow else _ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self._fold()

    def show_names(self, names: Sequence[str], number: int) -> None:
        """Fill the list and choose a row; what is being written in stays as it is when it is the same thing."""
        self._filled.setVisible(bool(names))
        self.empty.setVisible(not names)
        same = self.list.currentRow() == number and [self.list.item(n).text() for n in range(self.list.count())]
        if same == list(names):
            return
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            self.list.addItem(QListWidgetItem(icons.icon(self._icon, QPalette.ColorRole.Text), name))
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        self.remove.setEnabled(number >= 0)

    def rename_chosen(self, name: str) -> None:
        """What the list calls the chosen thing while its name is typed."""
        item = self.list.currentItem()
        if item is not None:
            item.setText(name)

    def note_change(self) -> None:
        """A person changed the chosen thing."""
        if not self._is_showing:
            self._quiet.start()

    def store_now(self) -> None:
        self._quiet.stop()
        deed = self.store()
        if deed is not None:
            self.attempt(deed, "store")

    def attempt(self, deed: Awaitable[object], name: str) -> None:
        """Do what a person wants; what goes wrong is said above the list, where nothing older stands then."""
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.begin(deed, name)

    def begin(self, deed: Awaitable[object], name: str) -> None:
        """Do what nobody asked for, such as reading what is stored; what was said above the list stays."""
        self._tasks.start(self._try(deed), f"{self.title}: {name}")

    async def _try(self, deed: Awaitable[object]) -> None:
        try:
            await deed
        except MailError as error:
            said = advice(error)
            self.say("danger", said.title, said.sentence)

    def say(self, level: str, title: str, sentence: str) -> None:
        """A notice above the list, until the next deed."""
        self._notices.addWidget(Banner(level, title, sentence))

    def show_row(self, number: int) -> None:
        """Show the thing at this row without taking it for a person's change."""
        self._is_showing = True
        try:
            self.show_chosen(number)
        finally:
            self._is_showing = False

    def _on_chosen(self, number: int) -> None:
        self.store_now()
        self.remove.setEnabled(number >= 0)
        self.show_row(number)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_built:
            self._is_built = True
            self.build()
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._quiet.isActive():
            self.store_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._quiet.isActive() and not self.isActiveWindow():
            self.store_now()
