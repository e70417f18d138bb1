"""The home window: folders, messages, preview; the outbox as a page; toasts at the bottom."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from app.model.outgoing import Outgoing
from ui.compose.editor.contract import ImporterLoader
from ui.compose.menu_reveal import MenuReveal
from ui.home import dates, states
from ui.home.actions import HomeActions, connect
from ui.home.connection import connection_words
from ui.home.deeds import Deeds
from ui.home.empty import Desk, EmptyState
from ui.home.entries import Entry
from ui.home.focus import move_focus
from ui.home.folders import Place, account_rows, folder_rows, place_name, search_hint
from ui.home.library import Library
from ui.home.list_pane import ListPane
from ui.home.panes import Panes
from ui.home.preview_loader import PreviewLoader
from ui.home.preview_pane import FOR_MANY, Deed, PreviewPane, deed_menu, deeds_of
from ui.home.sidebar import Sidebar
from ui.home.templates_page import TemplatesPage
from ui.home.toasts import ToastArea
from ui.home.unreadable import UnreadableNotice
from ui.look import geometry
from ui.outbox.page import OutboxPage
from ui.widgets.basics import column, row
from ui.words.error_text import Action

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_SIGNS_ONLY = 820  # the width below which the folders have no words
_USUAL = (1180, 760)
_LEAST = (560, 420)  # smaller than the least of the design, for scaled screens
_ACCOUNT_ACTIONS = (Action.SIGN_IN, Action.EDIT_ACCOUNT, Action.LOOK_AT_CERTIFICATE)


class HomeWindow(QMainWindow):
    """The shell listens to the signals; `load_importer` brings the reader of html when it is first needed."""

    compose_wanted = Signal()
    draft_opened = Signal(object)
    account_wanted = Signal()
    account_edit_wanted = Signal(int)
    settings_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        *,
        load_importer: ImporterLoader | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._engine, self._tasks, self._clock = engine, tasks, clock
        self.place, self.account_id = Place.DRAFTS, 0
        self.library = Library(engine, tasks, clock, self)
        self._build(load_importer)
        self._wire()
        self.resize(*_USUAL)
        geometry.restore(self, engine.profile, "home")
        self._fold()
        tasks.start(self.library.load(), "read the messages")
        tasks.start(self.unreadable.look(), "look for unreadable drafts")

    # --- building

    def _build(self, load_importer: ImporterLoader | None) -> None:
        self.setMinimumSize(*_LEAST)
        self.actions_ = HomeActions(self)
        self.reveal = MenuReveal(self)
        self.sidebar = Sidebar()
        self.list_pane = ListPane(self._clock)
        self.preview = PreviewPane(self._clock)
        self.loader = PreviewLoader(self._engine, self._tasks, self.preview, load_importer)
        self.outbox = OutboxPage(
            self._engine,
            self._tasks,
            self.library.outbox,
            self._clock,
            self.library.account_name,
            self.library.is_off,
            self.library.host_to_ask,
        )
        self.panes = Panes(self.list_pane, self.preview, _USUAL[0])
        self._desk = Desk()
        self.stage = QStackedWidget()
        self.templates = TemplatesPage(self._engine, self._tasks)
        self._pages: dict[Place, QWidget] = {Place.OUTBOX: self.outbox, Place.TEMPLATES: self.templates}
        for page in (self.panes, *self._pages.values(), self._desk):
            self.stage.addWidget(page)
        whole = QWidget()
        self.unreadable = UnreadableNotice(self._engine, self._tasks)
        whole.setLayout(row(self.sidebar, (column(self.unreadable, (self.stage, 1), gap=0), 1), gap=0))
        self.setCentralWidget(whole)
        self.toasts = ToastArea(self._engine, self._tasks, self.stage)
        self.deeds = Deeds(self._engine, self, self.library, self.toasts, self._clock)

    def _wire(self) -> None:
        side, actions = self.sidebar, self.actions_
        side.new_wanted.connect(self.compose_wanted)
        side.settings_wanted.connect(self.settings_wanted)
        side.place_chosen.connect(self.show_place)
        side.account_chosen.connect(self.show_account)
        self.library.changed.connect(self._refresh)
        self.library.accounts_changed.connect(self.outbox.arrange)
        self.list_pane.selected.connect(self._on_selected)
        self.list_pane.opened.connect(lambda: self._do(Deed.OPEN))
        self.list_pane.bin_wanted.connect(lambda: self._do(Deed.BIN))
        self.list_pane.menu_wanted.connect(self._on_menu)
        self.list_pane.searched.connect(self._on_searched)
        self.list_pane.view.clicked.connect(lambda _index: self.panes.read(True))
        self.preview.wanted.connect(self._do)
        self.preview.file_wanted.connect(self._on_file)
        self.preview.back.connect(lambda: self.panes.read(False))
        self.outbox.draft_opened.connect(self.draft_opened)
        self.templates.draft_opened.connect(self.draft_opened)
        self.outbox.account_edit_wanted.connect(self.account_edit_wanted)
        self.outbox.notice.connect(self.toasts.show_toast)
        self.toasts.undone.connect(self.draft_opened)
        self.toasts.help_wanted.connect(self.help_with)
        self.deeds.draft_opened.connect(self.draft_opened)
        self.deeds.made.connect(lambda key: self.list_pane.choose(key))
        for action, act in (
            (actions.new, self.compose_wanted.emit),
            (actions.from_template, self.deeds.begin_from_template),
            (actions.undo, self.toasts.undo),
            (actions.find, self.start_search),
            (actions.next_pane, lambda: self._cycle(1)),
            (actions.previous_pane, lambda: self._cycle(-1)),
            (actions.menu_bar, self.reveal.toggle),
            (actions.pause, self.outbox.pause_button.click),
            (actions.send_all, self.outbox.all_button.click),
            (actions.add_account, self.account_wanted.emit),
            (actions.settings, self.settings_wanted.emit),
            (actions.close, self.close),
            (actions.quit, self.quit_wanted.emit),
            *((action, lambda place=place: self.show_place(place)) for place, action in actions.places.items()),
            *((action, lambda deed=deed: self._do(deed)) for deed, action in actions.deeds().items()),
        ):
            connect(action, act)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self._on_midnight)
        self._on_midnight()

    # --- for the shell

    def show_toast(
        self, words: str, action_label: str = "", callback: Callable[[], None] | None = None, seconds: float = 6
    ) -> None:
        """A sentence at the bottom, with at most one button; 0 seconds: until another comes."""
        self.toasts.show_toast(words, action_label, callback, seconds)

    def show_sending(self, outgoing_id: int) -> None:
        """Follow a message that was just queued: undo, progress, what became of it."""
        self.toasts.show_sending(outgoing_id)

    def show_place(self, place: Place) -> None:
        """Go to a folder."""
        changed, self.place = place is not self.place, place
        self.panes.is_reading = False
        if changed and self.list_pane.search.text():
            self.list_pane.clear_search()
        self._refresh(fresh=True)

    def show_account(self, account_id: int) -> None:
        """Only messages of this account; 0 for all."""
        self.account_id = account_id
        self.outbox.set_account(account_id)
        self._refresh(fresh=True)

    # --- following the library

    def _refresh(self, *, fresh: bool = False) -> None:
        library, counts = self.library, self.library.counts(self.account_id)
        gone = (self.place is Place.SCHEDULED and not counts.scheduled) or (
            self.place is Place.INBOX and counts.inbox is None
        )
        if gone and library.loaded:
            self.place, fresh = Place.DRAFTS, True
        accounts = library.owners.accounts
        if self.account_id and all(a.id != self.account_id for a in accounts):
            self.account_id = 0
            self.outbox.set_account(0)
        self.sidebar.set_folders(folder_rows(counts), self.place)
        self.sidebar.set_accounts(account_rows(accounts, library.accounts_in_need()), self.account_id)
        self.sidebar.set_connection(*connection_words(library, paused=self._engine.preferences.current.paused))
        self.setWindowTitle(self.tr("{folder} – Tintero").format(folder=place_name(self.place)))
        for place, action in self.actions_.places.items():
            action.setEnabled(
                (place is not Place.SCHEDULED or bool(counts.scheduled))
                and (place is not Place.INBOX or counts.inbox is not None)
            )
        self.unreadable.set_wanted(self.place is Place.DRAFTS)
        if self.place not in self._pages:
            self._show_messages(fresh)
        self._show_stage()

    def _show_messages(self, fresh: bool) -> None:
        self.list_pane.set_place(place_name(self.place), search_hint(self.place))
        self.list_pane.set_entries(self.library.entries(self.place, self.account_id), fresh=fresh)

    def _show_stage(self) -> None:
        if (page := self._pages.get(self.place)) is not None:
            self._show_page(page)
        elif self.library.loaded and not self.list_pane.model.total:
            self._desk.show_state(f"{self.place} {bool(self.library.owners.accounts)}", self._nothing)
            self._show_page(self._desk)
        else:
            self._show_page(self.panes)
        self._fold()

    def _show_page(self, page: QWidget) -> None:
        """Change the page; the keyboard goes with it, unless it is in the sidebar."""
        if self.stage.currentWidget() is page:
            return
        had = self.stage.isAncestorOf(self.focusWidget() or self)
        self.stage.setCurrentWidget(page)
        if had:
            self._focus_page()

    def _nothing(self) -> EmptyState:
        if self.library.owners.accounts or self.place is Place.INBOX:
            return states.empty_place(self.place, self.compose_wanted.emit)
        return states.no_account(self.account_wanted.emit, self.compose_wanted.emit)

    def _on_midnight(self) -> None:
        self.list_pane.model.refresh_dates()
        self._midnight.start(round(1000 * dates.seconds_to_midnight(self._clock())) + 1000)

    # --- choosing and doing

    def _on_selected(self) -> None:
        chosen = self.list_pane.chosen()
        if len(chosen) == 1:
            self.loader.show(chosen[0])
        else:
            self.loader.stop()
            state = None
            if chosen:
                can_bin = all(Deed.BIN in deeds_of(entry.item) for entry in chosen)
                count = self.locale().toString(len(chosen))
                state = states.many_chosen(count, (lambda: self._do(Deed.BIN)) if can_bin else None)
            self.preview.show_nothing(state)
        possible = deeds_of(chosen[0].item) if len(chosen) == 1 else FOR_MANY if chosen else ()
        for deed, action in self.actions_.deeds().items():
            action.setEnabled(deed in possible)

    def _on_searched(self) -> None:
        words = self.list_pane.search.text().strip()
        if words and not self.list_pane.model.found:
            other = Place.DRAFTS if self.place is Place.SENT else Place.SENT
            state = states.nothing_found(
                self.place, words, lambda: self._search_in(other, words), self.list_pane.clear_search
            )
            self.list_pane.set_empty(state)

    def _search_in(self, place: Place, words: str) -> None:
        self.show_place(place)
        self.list_pane.search.setText(words)
        self.list_pane.apply_search()

    def _targets(self, deed: Deed) -> list[Entry]:
        """The chosen rows; of one alone the preview knows the whole message."""
        chosen = self.list_pane.chosen() if self.place not in self._pages else []
        shown = self.preview.entry
        if len(chosen) == 1 and shown is not None and shown.key == chosen[0].key:
            chosen = [shown]
        return [entry for entry in chosen if deed in deeds_of(entry.item) or self._is_unread(entry, deed)]

    @staticmethod
    def _is_unread(entry: Entry, deed: Deed) -> bool:
        """A sent row without its draft may still be edited as new: the engine says if not."""
        return deed is Deed.OPEN and isinstance(entry.item, Outgoing)

    def _do(self, deed: Deed) -> None:
        targets = self._targets(deed)
        if targets:
            if deed is Deed.BIN:
                self.panes.is_reading = False
            self._tasks.start(self.deeds.do(deed, targets), f"home: {deed}")
        elif deed is Deed.OPEN:
            self.panes.read(True)

    def _on_file(self, number: int) -> None:
        if self.preview.entry is not None:
            self._tasks.start(self.deeds.open_file(self.preview.entry, number), "open an attachment")

    def _on_menu(self, place: QPoint) -> None:
        chosen = self.list_pane.chosen()
        if chosen:
            skip = () if len(chosen) == 1 else tuple(d for d in Deed if d not in FOR_MANY)
            deed_menu(self, chosen[0], self._do, skip).popup(place)

    def help_with(self, action: Action | None, outgoing: Outgoing) -> None:
        """A message on its way needs something: the account's settings, or a look at the outbox."""
        if action in _ACCOUNT_ACTIONS:
            self.outbox.look_after(outgoing, in_place=action is Action.SIGN_IN)
        else:
            self.show_place(Place.OUTBOX)

    # --- keyboard and size

    def start_search(self) -> None:
        """Put the keyboard into the search field; the outbox has none, so its drafts are searched."""
        if self.place is Place.OUTBOX:
            self.show_place(Place.DRAFTS)
        self.panes.read(False)
        search = self.templates.search if self.place is Place.TEMPLATES else self.list_pane.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _cycle(self, step: int) -> None:
        page = self.stage.currentWidget()
        panes: list[QWidget] = [self.sidebar.folders]
        if page is self.panes:
            panes += self.panes.in_order()
        elif page in self._pages.values() and page is not None:
            panes.append(page)
        elif self._desk.state is not None:
            panes += self._desk.state.buttons[:1]
        move_focus([*panes, *self.toasts.buttons()], self.focusWidget(), step)

    def _focus_page(self) -> None:
        if self.stage.currentWidget() is self.panes:
            self.list_pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (page := self._pages.get(self.place)) is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self.sidebar.set_folded(self.width() < _SIGNS_ONLY)
        self.panes.fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panes.is_reading:
            self.panes.read(False)
            return
        self.reveal.key_pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.reveal.key_released(event)
        super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.list_pane.view.viewport().update()

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry.remember(self, self._engine.profile, "home")
        self._midnight.stop()
        self.loader.stop()
        for dialog in self.findChildren(QDialog):
            dialog.reject()  # whoever awaits an answer gets the safe one, and then deletes the dialog itself
            dialog.setParent(None)
        self.toasts.close()
        self.outbox.close_page()
        self.library.close()
        super().closeEvent(event)
        self.closed.emit()
