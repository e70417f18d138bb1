"""The compose window: one message, from the first word until it is in the outbox."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import AccountsChanged
from app.model.account import Account
from app.model.draft import Draft, Priority
from ui import dialogs, error_text, theme
from ui.compose import geometry
from ui.compose.actions import Actions
from ui.compose.attaching import Attaching
from ui.compose.attachments import AttachmentStrip
from ui.compose.autosave import Autosave
from ui.compose.bottom_bar import BottomBar
from ui.compose.drop_zones import DropZones
from ui.compose.editor.contract import ImporterLoader
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.form import Form
from ui.compose.head import Head
from ui.compose.importer import load_importer
from ui.compose.menu_reveal import MenuReveal
from ui.compose.notices import Note, Notices
from ui.compose.originals import Originals
from ui.compose.sending import Sending
from ui.compose.ways import Ways
from ui.tasks import Tasks
from ui.widgets.basics import column, row
from ui.widgets.surfaces import Plane, Strip

MEASURE = 880
"""The sheet is never wider than this: longer lines are hard to read."""


@dataclass(frozen=True)
class Place:
    """Where the writer was, so that Undo brings back the same window."""

    cursor: int = 0
    scroll: int = 0


class ComposeWindow(QMainWindow):
    """Writes one draft, new or stored. It asks nothing when it closes: what is not empty stays in Drafts."""

    sent = Signal(int)
    """The message rests in the outbox under this id; the window closes."""
    discarded = Signal(object)
    """The `Draft` went to the bin; `drafts.restore` brings it back."""
    account_wanted = Signal()
    help_wanted = Signal(object, int)
    """A notice offers help (`error_text.Action`) that the shell can give; with the account's id or 0."""
    closed = Signal()

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        draft: Draft,
        accounts: Sequence[Account],
        importer: ImporterLoader = load_importer,
    ) -> None:
        super().__init__()
        self._engine, self._tasks = engine, tasks
        self._editor = Editor(importer)
        self._is_leaving = self._may_close = self._was_shown = self._is_touched = False
        self._resting: QWidget | None = None
        self._build()
        self._saver = engine.drafts.saver(draft, self._autosave.on_state)
        self._wire()
        self._head.show_accounts(accounts)
        self._form.show(draft)
        self._attaching.settle_loaded()
        self._show_title()
        self._ways.order()
        geometry.restore(self, engine.profile, "compose")

    # building

    def _build(self) -> None:
        self.setMinimumSize(560, 480)
        self.resize(960, 780)
        self._editor.set_zoom(self._engine.preferences.current.zoom)
        contacts = self._engine.contacts
        self._notices = Notices()
        self._head = Head(self._tasks, contacts.complete, contacts.forget)
        self._bar = FormatBar(self._editor)
        self._paper = Plane("paper", "line", theme.RADIUS_L)
        self._paper.setLayout(column((self._editor, 1), margins=(1, 6, 1, 6)))
        self._strip = AttachmentStrip()
        self._actions = Actions(self, self._bar.actions_of.menu())
        self._bottom = BottomBar(self._actions.options, self._actions.ways_of_sending)
        self._colour = Strip()
        self._form = Form(self._head, self._editor, self._strip, self)
        self._attaching = Attaching(self._engine, self._tasks, self._editor, self._strip, self._notices, self)
        self._originals = Originals(self._engine, self._tasks, self._editor, self._strip, self._notices, self)
        self._autosave = Autosave(self._take, self._bottom, self._notices, self)
        self._sending = Sending(self._engine, self._tasks, self._head, self._attaching, self._notices, self)
        self._menus = MenuReveal(self)
        self._ways = Ways(self._head, self._bar, self._editor, self._strip, self._bottom)
        self._build_page()
        self._zones = DropZones(self, self._sheet)

    def _build_page(self) -> None:
        self._foot = QWidget()
        self._foot.setFixedHeight(theme.GAP_3)
        centre = QWidget()  # one column holds head, bar, sheet and files: one left edge
        centre.setMaximumWidth(MEASURE)
        inner = (self._head, self._notices, self._bar, (self._paper, 1), self._strip, self._foot)
        centre.setLayout(column(*inner, gap=0))
        self._page = page = QWidget()
        wide = row((centre, 1), margins=(theme.GAP_5, 0, theme.GAP_5, 0))
        page.setLayout(column(self._colour, (wide, 1), self._bottom, gap=0))
        self.setCentralWidget(page)

    def _wire(self) -> None:
        self._wire_actions()
        self._form.changed.connect(self._on_changed)
        self._form.options_changed.connect(self._show_options)
        self._attaching.changed.connect(self._on_changed)
        self._originals.changed.connect(self._on_changed)
        self._editor.simplified.connect(self._on_simplified)
        self._strip.cards_changed.connect(self._on_cards)
        self._head.sender_changed.connect(self._show_sender)
        self._head.subject.textChanged.connect(lambda _words: self._on_subject())
        sending = self._sending
        sending.bind(self._take, self._saver)
        sending.begun.connect(lambda: self._show_sending(True))
        sending.ended.connect(lambda: self._show_sending(False))
        sending.queued.connect(self._on_queued)
        sending.account_wanted.connect(self.account_wanted)
        sending.help_wanted.connect(self.help_wanted)
        self.setAcceptDrops(True)
        entries = [field.entry() for field in self._head.fields()]
        self._zones.watch([self, *entries, self._head.subject, self._editor.viewport()])
        self._zones.files_dropped.connect(lambda paths, into_text: self._attaching.add(paths, into_text))
        self._zones.picture_dropped.connect(lambda image: self._attaching.add_picture(image, ""))
        self._unsubscribe = self._engine.events.subscribe(AccountsChanged, lambda _event: self._on_accounts())

    def _wire_actions(self) -> None:
        actions, bottom, form = self._actions, self._bottom, self._form
        actions.send_wanted.connect(lambda: self._sending.send())
        actions.send_now_wanted.connect(lambda: self._sending.send(now=True))
        bottom.send_wanted.connect(lambda: self._sending.send())
        for signal in (actions.save_wanted, self._autosave.save_wanted):
            signal.connect(lambda: self._tasks.start(self._save(), "save a draft"))
        for signal in (actions.attach_wanted, bottom.attach_wanted):
            signal.connect(lambda: self._tasks.start(self._choose_files(), "choose files"))
        for signal in (actions.discard_wanted, bottom.discard_wanted):
            signal.connect(lambda: self._tasks.start(self._discard(), "discard a draft"))
        actions.close_wanted.connect(self.close)
        actions.priority_chosen.connect(form.set_priority)
        actions.receipt_chosen.connect(form.set_read_receipt)
        actions.cc_wanted.connect(lambda: self._head.reveal(self._head.cc))
        actions.bcc_wanted.connect(lambda: self._head.reveal(self._head.bcc))
        actions.place_wanted.connect(self._ways.go_to)
        actions.area_wanted.connect(self._ways.step)
        actions.menu_bar_wanted.connect(self._menus.toggle)
        bottom.priority_dropped.connect(lambda: form.set_priority(Priority.NORMAL))
        bottom.receipt_dropped.connect(lambda: form.set_read_receipt(False))

    # what others may ask

    @property
    def draft_id(self) -> int:
        """The stored draft that this window writes, 0 while there is none."""
        return self._saver.draft.id

    def place(self) -> Place:
        return Place(self._editor.textCursor().position(), self._editor.verticalScrollBar().value())

    def go_to(self, place: Place) -> None:
        """Put cursor and scroll position where they were; beyond the end means the end."""
        cursor = self._editor.textCursor()
        cursor.setPosition(min(place.cursor, self._editor.document().characterCount() - 1))
        self._editor.setTextCursor(cursor)
        self._editor.verticalScrollBar().setValue(place.scroll)

    def show_problem(self, error: MailError) -> None:
        """Tell why this message came back, with the button that helps."""
        self._sending.show_problem(error)
        limit = error.facts.get("limit", "")
        if error.reason is Reason.TOO_BIG and limit.isdigit():
            self._strip.set_limit(int(limit))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files handed in from outside."""
        self._attaching.add(paths, into_text=False)

    # the draft

    def _take(self) -> Draft:
        """Read the form and hand what it holds to the saver."""
        draft = self._form.read(self._saver.draft)
        self._saver.changed(draft)
        return draft

    def _on_changed(self) -> None:
        if not self._is_leaving:
            self._is_touched = True
            self._autosave.changed()

    async def _save(self) -> None:
        self._autosave.take()
        with contextlib.suppress(MailError):  # the saver's state has become a notice already
            await self._saver.flush()

    async def _choose_files(self) -> None:
        paths = await dialogs.choose_files(self, self.tr("Attach files"))
        self._attaching.add(paths, into_text=False)

    # what shows what

    def _on_subject(self) -> None:
        self._show_title()
        self._sending.subject_changed()

    def _show_title(self) -> None:
        subject = " ".join(self._head.subject.text().split())
        if subject:
            self.setWindowTitle(self.tr("{subject} – Tintero").format(subject=subject))
        else:
            self.setWindowTitle(self.tr("New message – Tintero"))

    def _show_sender(self) -> None:
        if (account := self._head.account()) is not None:
            self._colour.set_account_colour(account.colour)

    def _show_options(self) -> None:
        priority, receipt = self._form.priority, self._form.read_receipt
        self._actions.show_options(priority, receipt)
        self._bottom.show_options(priority, receipt)

    def _on_simplified(self) -> None:
        title = self.tr("Some formatting was simplified")
        sentence = self.tr("What was pasted had more than a mail can carry safely. The words are all there.")
        self._notices.say(Note("simplified", "info", title, sentence))

    def _on_cards(self) -> None:
        self._foot.setVisible(self._strip.isHidden())
        self._ways.order()

    def _show_sending(self, on: bool) -> None:
        """While the message is on its way out the sheet rests; the window itself stays alive."""
        if on:
            self._resting = self.focusWidget()
        for part in (self._head, self._bar, self._paper, self._strip, self._bottom):
            part.setEnabled(not on)
        self._actions.set_sending(on)
        if on:
            self._bottom.show_busy(self.tr("Sending…"))
        else:
            self._bottom.show_saved("")
            if self._resting is not None:
                self._resting.setFocus()

    def _on_accounts(self) -> None:
        self._tasks.start(self._reload_accounts(), "read the accounts")

    async def _reload_accounts(self) -> None:
        accounts = await self._engine.accounts.all()
        if not self._may_close:
            self._head.show_accounts(accounts)
            self._sending.accounts_changed()

    def _sheet(self) -> QRect:
        return QRect(self._paper.mapTo(self, QPoint(0, 0)), self._paper.size())

    # where the keyboard is

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_shown or event.spontaneous():
            return
        self._was_shown = True
        self._ways.begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self._may_close:
            self._originals.look()  # somebody may have worked on a file meanwhile

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._menus.key_pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._menus.key_released(event)
        super().keyReleaseEvent(event)

    # the end

    def _on_queued(self, outgoing_id: int) -> None:
        self._may_close = True
        self.sent.emit(outgoing_id)
        self.close()

    async def _discard(self) -> None:
        if self._is_leaving or self._sending.is_busy:
            return
        draft = self._take()
        self._is_leaving = True
        try:
            await self._attaching.abandon()
            await self._saver.close(keep=False)
        except MailError as error:
            self.show_problem(error)
            return
        finally:
            self._is_leaving = False
        self._may_close = True
        if not draft.is_empty:
            self.discarded.emit(draft)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            self._leave()
            event.accept()
            return
        event.ignore()
        if not self._is_leaving and not self._sending.is_busy:
            self._tasks.start(self.finish(), "close a compose window")

    async def finish(self) -> bool:
        """Keep what is worth keeping and close. False if the person chose to stay: the text would be lost."""
        self._is_leaving = True
        self._page.setEnabled(False)
        try:
            self._may_close = await self._keep()
        finally:
            self._is_leaving = False
            self._page.setEnabled(True)
        if self._may_close:
            self.close()
        return self._may_close

    async def _keep(self) -> bool:
        await self._attaching.settled()
        if self._is_touched:
            self._take()
        try:
            await self._saver.close(keep=True)
        except MailError as error:
            return await self._may_lose(error)
        await self._keep_zoom()
        return True

    async def _keep_zoom(self) -> None:
        """How large this person wants text to be is remembered; it is not worth an error."""
        if self._editor.zoom != self._engine.preferences.current.zoom:
            with contextlib.suppress(MailError):
                await self._engine.preferences.change(zoom=self._editor.zoom)

    async def _may_lose(self, error: MailError) -> bool:
        advice = error_text.advice(error)
        lost = await dialogs.ask(
            self,
            self.tr("This message is not saved"),
            self.tr("{reason}. If the window closes, the text is lost.").format(reason=advice.title),
            safe=self.tr("Keep writing"),
            risky=self.tr("Close and lose the text"),
        )
        if lost:
            with contextlib.suppress(MailError):
                await self._saver.close(keep=False)
        return lost

    def _leave(self) -> None:
        self._autosave.stop()
        self._unsubscribe()
        for field in self._head.fields():
            field.entry().hide_suggestions()  # an answer on its way finds nobody
        geometry.remember(self, self._engine.profile, "compose")
        self.closed.emit()
        self.deleteLater()
