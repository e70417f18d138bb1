"""Preferences: a list at the left, one page at the right, applied at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from app.engine import Engine
from app.errors import MailError
from app.events import AccountsChanged, SettingsChanged
from ui.accounts.manage import AccountsPage
from ui.commands.keys import Binding
from ui.compose.own_tasks import OwnTasks
from ui.look import icons, theme
from ui.settings.general import GeneralPage
from ui.settings.keyboard import KeyboardPage
from ui.settings.names import PAGES, page_words
from ui.settings.pages import LookPage, SendingPage, SettingsPage, StoragePage
from ui.settings.privacy import PrivacyPage
from ui.settings.review_page import ReviewPage
from ui.settings.search import Search
from ui.settings.shelf import Shelf
from ui.settings.signatures import SignaturesPage
from ui.settings.snippets import SnippetsPage
from ui.settings.spelling import SpellingPage
from ui.settings.writing import WritingPage
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.basics import column, row
from ui.widgets.list_row import NameDelegate
from ui.widgets.selected import follow_selection
from ui.widgets.surfaces import Ground
from ui.words.error_text import advice

_SIDE, _LEAST = 232, QSize(640, 420)
_BAR = 14  # of what scrolls


class SettingsWindow(QWidget):
    """`account_wanted` asks for the wizard, `account_edit_wanted` for it over a stored account."""

    account_wanted = Signal()
    account_edit_wanted = Signal(int)
    quit_wanted = Signal()

    def __init__(self, engine: Engine, tasks: Tasks, bindings: Callable[[], list[Binding]] = list) -> None:
        super().__init__()
        self._bindings = bindings
        self._engine = engine
        self._tasks = OwnTasks(tasks)
        self._unsubscribe: tuple[Callable[[], None], ...] = ()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings – Tintero"))
        self.resize(860, 600)
        self.setMinimumSize(_LEAST)
        common = (lambda: self._engine.preferences.current, self._change, self._tasks.start)
        self.accounts = AccountsPage(self._engine, self._tasks)
        self.sending, self.look = SendingPage(*common), LookPage(*common)
        self.review = ReviewPage(*common)
        self.storage = StoragePage(self._engine, *common)
        self.writing = WritingPage(*common)
        self.spelling = SpellingPage(self._engine, *common)
        self.signatures = SignaturesPage(self._engine, self._tasks)
        self.snippets = SnippetsPage(self._engine, self._tasks)
        words = {name: word for word, name in page_words()}
        self.keyboard = KeyboardPage(self._bindings, *common, words["keyboard"])
        self.general = GeneralPage(*common, words["general"])
        self.privacy = PrivacyPage(self._engine, *common, words["privacy"])
        self.pages: tuple[AccountsPage | SettingsPage | Shelf, ...] = (
            self.general, self.accounts, self.signatures, self.writing, self.snippets, self.spelling, self.sending,
            self.review, self.privacy, self.look, self.keyboard, self.storage,
        )  # fmt: skip
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.viewport().setAutoFillBackground(False)
        self.stack = QStackedWidget()
        for page, icon in zip(self.pages, PAGES.values(), strict=True):
            self.stack.addWidget(page)
            self.list.addItem(QListWidgetItem(icons.icon(icon, QPalette.ColorRole.Text), page.accessibleName()))
        side = self._side = Ground("side", "right")
        side.setFixedWidth(_SIDE)
        self.search = Search(self.list, self.pages)
        nothing = row((self.search.nothing, 1), margins=(10, 6, 10, 0))
        found = column(self.search, (self.list, 1), nothing, gap=theme.GAP_2, margins=(8, 12, 9, 12))
        found.addStretch(0)  # only where there is no list
        side.setLayout(found)
        self._notices = column(gap=0, margins=(32, 12, 32, 0))
        body = Ground("desk")
        body.setLayout(column(self._notices, (self.stack, 1), gap=0))
        self.setLayout(row(side, (body, 1), gap=0))

    def _wire(self) -> None:
        follow_selection(self.list)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.accounts.add_wanted.connect(self.account_wanted)
        self.accounts.edit_wanted.connect(self.account_edit_wanted)
        self.storage.quit_wanted.connect(self.quit_wanted)

    def when_idle(self, then: Callable[[], object]) -> None:
        """Call `then` once nothing is waited for: from there on nothing is begun, and the window may go."""
        self._tasks.when_all_ended(then)

    def show_page(self, name: str) -> None:
        """Go to a page by its name in `names.PAGES`; "" stays where it is."""
        if name in PAGES:
            self.search.clear()
            self.list.setCurrentRow(list(PAGES).index(name))

    def _show_settings(self) -> None:
        for page in self.pages:
            if isinstance(page, SettingsPage):
                page.show_settings()

    async def _change(self, values: dict[str, Any]) -> None:
        """Store; what could not be stored is shown as it was, with the reason above it."""
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        try:
            await self._engine.preferences.change(**values)
        except MailError as error:
            said = advice(error)
            self._notices.addWidget(Banner("danger", said.title, said.sentence))
            self._show_settings()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        events = self._engine.events
        self._unsubscribe = (
            events.subscribe(AccountsChanged, lambda _event: self.accounts.reload()),
            events.subscribe(SettingsChanged, lambda _event: self._show_settings()),
        )
        self._show_settings()
        self._take_room()
        self.accounts.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self.isVisible():
            self._take_room()

    def _take_room(self) -> None:
        """Wide enough for the widest page, also in a large font; never wider than the screen."""
        self.list.ensurePolished()
        self._side.setFixedWidth(max(_SIDE, self.list.sizeHintForColumn(0) + 17))
        needed = self._side.width() + max(_width_of(page) for page in self.pages)
        self.setMinimumWidth(max(_LEAST.width(), min(needed, self.screen().availableGeometry().width())))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        else:
            super().keyPressEvent(event)


def _width_of(page: QWidget) -> int:
    """What a page needs, with what scrolls within it."""
    needed = [page.minimumSizeHint().width()]
    for area in page.findChildren(QScrollArea):
        around, inner = _BAR if area.parentWidget() is page else 2 * (_BAR + theme.GAP_8), area.widget()
        if inner is not None:
            needed.append(inner.minimumSizeHint().width() + around)
    return max(needed)
