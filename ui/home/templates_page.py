"""Templates as a page of the mail window: what there is, what it says, and a new message of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.errors import MailError
from app.model.template import Broken, Template
from ui.compose.kept.template_entrance import loaded_templates
from ui.compose.picker import DANGER_ROLE, NOTE_ROLE, Row, TwoLines, fits
from ui.compose.text.importer import load_importer
from ui.home.empty import EmptyState
from ui.home.paper import Paper
from ui.look import theme
from ui.reader.rendering import is_showable, rendered
from ui.widgets import mirror
from ui.widgets.banner import Banner
from ui.widgets.basics import Elided, column, push, row, text
from ui.widgets.search_field import make_search_field
from ui.widgets.selected import follow_selection
from ui.widgets.surfaces import Ground, Plane
from ui.words import error_text

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_LIST = 348
_NARROW = 700  # pixels below which only the list is shown
_AT = Qt.ItemDataRole.UserRole + 2


class TemplatesPage(Ground):
    """The folder is the truth: it is read whenever the page is shown, or its window comes back to the front."""

    draft_opened = Signal(object)

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__("desk")
        self._engine, self._tasks = engine, tasks
        self._found: list[Template | Broken] = []
        self._rows: list[Row] = []
        self._reading: asyncio.Task[None] | None = None
        self._showing: asyncio.Task[None] | None = None
        self._is_built = False
        self.setAccessibleName(self.tr("Templates"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.search = QLineEdit()

    # --- building

    def _build(self) -> None:
        """When first shown: a start has other things to do."""
        self._is_built = True
        title = text(self.tr("Templates"), "title", weight=QFont.Weight.DemiBold)
        self.summary = Elided("", colour="text_2", mode=Qt.TextElideMode.ElideRight)
        self.remove_button = push(self.tr("Remove…"), "quiet")
        self.folder_button = push(self.tr("Open the folder"), "quiet", "folder")
        self.use_button = push(self.tr("New message of it"), "", "compose")
        head = row(
            title, (self.summary, 1), self.remove_button, self.folder_button, self.use_button,
            gap=theme.GAP_2, margins=(24, 16, 20, 8),
        )  # fmt: skip
        make_search_field(self.search, self.tr("Search templates"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left = Plane("surface", "line", theme.RADIUS_L, "top")
        self._left.setLayout(column(self.search, (self.list, 1), gap=theme.GAP_2, margins=(10, 10, 10, 0)))
        self.paper = Paper()
        self._facts = text("", "caption", "text_2", wrap=True)
        self._facts.setContentsMargins(*mirror.margins(theme.GAP_2, 0, 0, 0))
        self._sheet = Plane("paper", "line", theme.RADIUS_L, "top")
        self._sheet.setLayout(column((self.paper, 1), gap=0, margins=(6, 6, 6, 0)))
        self._right = Ground("desk")
        self._right.setLayout(column(self._facts, (self._sheet, 1), gap=theme.GAP_2))
        self._body = QWidget()
        self._body.setLayout(row((self._left, 1), (self._right, 2), gap=theme.GAP_3))
        words = self.tr(
            "Write a message and choose Save as template. Words such as {first_name} in it fill themselves."
        )
        folder = push(self.tr("Open the folder"))
        folder.clicked.connect(self._open_folder)
        self.empty = EmptyState("template", self.tr("No templates yet"), words, (folder,))
        self._notices = column(gap=0, margins=(20, 0, 20, 0))
        self._framed = QWidget()  # a layout would keep its share of the page when the list is hidden
        self._framed.setLayout(row((self._body, 1), gap=0, margins=(20, 4, 20, 0)))
        self.setLayout(column(head, self._notices, (self._framed, 1), (self.empty, 1), gap=0))
        self.empty.hide()
        self._wire()
        self._fold()

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _words: self._filter())
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        follow_selection(self.list)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.itemActivated.connect(lambda _item: self.use())
        self.use_button.clicked.connect(self.use)
        self.remove_button.clicked.connect(self.remove)
        self.folder_button.clicked.connect(self._open_folder)

    # --- what there is

    def refresh(self) -> None:
        """Read the folder."""
        if self._reading is None or self._reading.done():
            self._reading = self._tasks.start(self._read(), "read the templates")

    async def _read(self) -> None:
        room = loaded_templates()
        try:
            found = await self._engine.templates.all()
        except MailError as error:
            self._say(error)
            return
        rows = await asyncio.to_thread(lambda: [room.row_of(one) for one in found])
        if found != self._found or rows != self._rows:
            self._found, self._rows = found, rows
            self._filter()
        count = len(found)
        self.summary.setText(self.tr("%n templates", "", count) if count else "")
        self.empty.setVisible(not count)
        self._framed.setVisible(bool(count))
        for button in (self.use_button, self.remove_button, self.folder_button):
            button.setVisible(bool(count))
        if not count and self.list.hasFocus():
            self.setFocus()

    def _filter(self) -> None:
        before, wanted = self.current(), self.search.text().casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        for number, one in enumerate(self._rows):
            if fits(one, wanted):
                item = QListWidgetItem(one.name)
                for role, value in ((NOTE_ROLE, one.note), (DANGER_ROLE, one.is_broken), (_AT, number)):
                    item.setData(role, value)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {one.note}" if one.note else one.name)
                self.list.addItem(item)
        names = [self.list.item(place).text() for place in range(self.list.count())]
        self.list.setCurrentRow(names.index(before.name) if before and before.name in names else 0 if names else -1)
        self.list.blockSignals(False)
        self._show()

    def current(self) -> Template | Broken | None:
        """The one that is looked at."""
        item = self.list.currentItem()
        number = int(item.data(_AT)) if item is not None else -1
        return self._found[number] if 0 <= number < len(self._found) else None

    # --- one of them

    def _show(self) -> None:
        one = self.current()
        self.use_button.setEnabled(isinstance(one, Template))
        self.remove_button.setEnabled(one is not None)
        self._sheet.setVisible(one is not None)
        if self._showing is not None:
            self._showing.cancel()
        self._facts.setText("")
        if one is not None:
            self._showing = self._tasks.start(self._show_words(one), "show a template")

    async def _show_words(self, one: Template | Broken) -> None:
        shown = await asyncio.to_thread(loaded_templates().row_of, one)
        if isinstance(one, Template) and one.html and is_showable(one.html):
            document, _simplified = await rendered(load_importer, one.html)
            has_facts = bool(one.subject or one.to or one.files)
            self._facts.setText(shown.words.partition("\n\n")[0] if has_facts else "")
            self.paper.show_document(document, {})
        else:
            self.paper.show_text(shown.words)
        self._facts.setVisible(bool(self._facts.text()))

    def use(self) -> None:
        """A new message of it."""
        one = self.current()
        if isinstance(one, Template):
            self._tasks.start(self._use(one), "begin a message of a template")

    async def _use(self, template: Template) -> None:
        account = await self._engine.accounts.default()
        sender = account.identity if account is not None else None
        address = sender.address if sender is not None else None
        try:
            draft = await loaded_templates().message_of(self._engine, self, template, (), address)
        except MailError as error:
            self._say(error)
            return
        if draft is not None:
            self.draft_opened.emit(replace(draft, identity_id=sender.id if sender is not None else 0))

    def remove(self) -> None:
        """Ask, and delete its files."""
        if (one := self.current()) is not None:
            self._tasks.start(self._remove(one), "remove a template")

    async def _remove(self, one: Template | Broken) -> None:
        try:
            gone = await loaded_templates().remove_template(self._engine, self, one)
        except MailError as error:
            self._say(error)
            return
        if gone:
            await self._read()

    def _open_folder(self) -> None:
        loaded_templates().open_folder(self._engine)

    def _say(self, error: MailError) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        said = error_text.advice(error)
        banner = Banner("danger", said.title, said.sentence)
        self._notices.addWidget(banner)

    # --- the page

    def _fold(self) -> None:
        is_wide = self.width() >= _NARROW
        self._right.setVisible(is_wide)
        self._left.setMaximumWidth(_LIST if is_wide else 16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_built:
            self._build()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.refresh()  # somebody may have edited a file meanwhile

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._is_built:
            (self.list if self._rows else self.empty.buttons[0]).setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the search has the keyboard; Del in the list removes."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
            if watched is self.search and event.key() in moves:
                self.list.keyPressEvent(event)
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.use()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)
