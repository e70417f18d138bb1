"""Setting up an account: a list of pages over a plain state object."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import Account, AuthMethod, SecretPlace
from app.model.candidate import Candidate, Source, Trust
from ui import dialogs
from ui.accounts.page import Page
from ui.accounts.rail import Rail
from ui.accounts.ready_offers import sign
from ui.accounts.ready_page import ReadyPage
from ui.accounts.searching import Searching
from ui.accounts.sign_in_page import SignInPage
from ui.accounts.state import SetUp, free_colour
from ui.accounts.trying import Trying
from ui.accounts.you_page import YouPage
from ui.desktop.default_program import DefaultProgram
from ui.look.plain_tips import as_words
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.basics import column, push, row
from ui.widgets.surfaces import Ground
from ui.words.error_text import advice

YOU, SIGN_IN, SERVER, READY = range(4)
_LEAST, _BAR = QSize(760, 560), 16
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class Wizard(QWidget):
    """Not modal; closing keeps what was typed until the program ends.

    An `account` that is given is changed, and the wizard begins at page `begin`; a new one begins with its owner.
    `finished` carries the stored Account; `practice_wanted` asks for the practice server instead.
    """

    finished = Signal(object)
    write_wanted = Signal(object)
    another_wanted = Signal()
    practice_wanted = Signal()
    thunderbird_wanted = Signal()
    restore_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        account: Account | None = None,
        begin: int = SERVER,
        program: DefaultProgram | None = None,
    ) -> None:
        super().__init__()
        self._program = program or DefaultProgram(os.environ)
        self._engine = engine
        self._tasks = tasks
        self._set_up = SetUp.of(account) if account else SetUp()
        self._stored: Account | None = None
        self._saving = False
        self._signed, self._signature_id = "", 0
        self._asking: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._build()
        self._wire()
        self.go_to(begin if account else YOU)

    def _build(self) -> None:
        editing = self._set_up.edited is not None
        self.setWindowTitle(
            self.tr("Change an account – Tintero") if editing else self.tr("Set up an account – Tintero")
        )
        self.resize(920, 680)
        self.setMinimumSize(_LEAST)
        self.searching = Searching(self._tasks, self._engine.accounts.discover)
        self.you = YouPage(self._set_up, self.searching)
        self.sign_in = SignInPage(self._set_up, self._engine, self._tasks)
        self._trying = Trying(self, self._engine, self._tasks, self._set_up)
        self.server = self._trying.page
        self.ready = ReadyPage(self._set_up, self._program)
        self.pages: tuple[Page, ...] = (self.you, self.sign_in, self.server, self.ready)
        self.rail = Rail((self.tr("You"), self.tr("Sign in"), self.tr("Server"), self.tr("Ready")))
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(_scrolling(page))
        self.untested = push(self.tr("Save untested…"), "quiet")
        self.back = push(self.tr("Back"))
        self.onward = push(self.tr("Continue"), "primary")
        foot = Ground("desk", "top")
        foot.setLayout(row(self.untested, None, self.back, self.onward, gap=8, margins=(24, 12, 32, 12)))
        self._notices = column(gap=0, margins=(32, 12, 32, 0))
        body = Ground("desk")
        body.setLayout(column(self._notices, (self.stack, 1), foot, gap=0))
        self.setLayout(row(self.rail, (body, 1), gap=0))

    def _wire(self) -> None:
        for page in self.pages:
            page.changed.connect(self._look_at_continue)
        self.rail.chosen.connect(self.go_to)
        self.back.clicked.connect(self._on_back)
        self.onward.clicked.connect(self._on_continue)
        self.untested.clicked.connect(lambda: self._tasks.start(self._save_untested(), "save an untested account"))
        self.you.practice_wanted.connect(self.practice_wanted)
        self.you.thunderbird_wanted.connect(self.thunderbird_wanted)
        self.you.restore_wanted.connect(self.restore_wanted)
        self.searching.changed.connect(self._on_found)
        self.you.searched.agreed.connect(self._take_over)
        self.server.candidate_chosen.connect(self._on_candidate)
        self._trying.elsewhere.connect(self._on_fix)
        self.ready.write_wanted.connect(lambda: self._leave(self.write_wanted.emit))
        self.ready.another_wanted.connect(lambda: self._leave(lambda _account: self.another_wanted.emit()))

    # ---- moving between the pages ---------------------------------------------------------------

    @property
    def current(self) -> int:
        return self.stack.currentIndex()

    def go_to(self, index: int) -> None:
        """Show a page. What was typed on the others stays."""
        self.pages[self.current].left()
        self._hide_notice()
        self.stack.setCurrentIndex(index)
        self.rail.show_step(index)
        page = self.pages[index]
        page.show_set_up()
        self.back.setVisible(index in (SIGN_IN, SERVER))
        self.untested.setVisible(index == SERVER)
        last = index == READY or (index == SERVER and self._set_up.edited is not None)
        self.onward.setText(self.tr("Done") if index == READY else self.tr("Save") if last else self.tr("Continue"))
        self._look_at_continue()
        page.first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_for_keyring()

    def _look_at_continue(self) -> None:
        page = self.pages[self.current]
        if self.current == SERVER and self.server.card.fixes():
            QTimer.singleShot(0, self, self._show_advice)  # when the page has made room for it
        on = page.ready() and not self._saving
        self.onward.setEnabled(on)
        self.onward.setToolTip(as_words("" if on else page.why_not()))
        self.onward.setAccessibleDescription(self.onward.toolTip())

    def _show_advice(self) -> None:
        """Advice must not wait below the edge of a small window."""
        area, fixes = self.stack.currentWidget(), self.server.card.fixes()
        if isinstance(area, QScrollArea) and fixes:
            area.ensureWidgetVisible(fixes[-1])

    def _on_found(self) -> None:
        """What was found fills in what nobody has typed yet. During a search a guess waits for better ones."""
        found, state = self.searching.candidates, self._set_up
        self.server.show_candidates(found, state.candidate)
        untouched = not state.host.strip() or (state.candidate is not None and _names(state.candidate, state.host))
        best = found[0] if found else None
        if best is None or best == state.candidate or not untouched or self.current not in (YOU, SIGN_IN):
            return
        if best.trust is Trust.ASK or (self.searching.is_busy and best.source is Source.GUESS):
            return
        self._take_over(best)
        if self.current == SIGN_IN and not state.password:
            self.sign_in.show_set_up()
            self._look_at_continue()

    def _take_over(self, candidate: Candidate) -> None:
        self._set_up.take_over(candidate, may_sign_in_there=self._engine.signing_in.knows_client(candidate.oauth))
        self.server.show_candidates(self.searching.candidates, candidate)

    def _on_candidate(self, candidate: Candidate) -> None:
        """Chosen by a person, who knows the name or was told to make sure."""
        method = self._set_up.method
        self._take_over(candidate)
        if self._set_up.method is not method and not self._set_up.can_be_tried:
            self._set_up.method = method  # the way to sign in was chosen on the page before
        self.server.show_set_up()

    def _on_back(self) -> None:
        self.go_to(max(YOU, self.current - 1))

    def _on_continue(self) -> None:
        page = self.pages[self.current]
        if not page.ready() or self._saving or not page.accept():
            return
        if self.current == SERVER:
            self._tasks.start(self._save(), "save an account")
        elif self.current == READY:
            self._leave(lambda _account: None)
        else:
            self.go_to(self.current + 1)

    def _on_fix(self, name: str) -> None:
        if name == "sign_in":
            self.go_to(SIGN_IN)
        elif name == "address":
            self.go_to(YOU)
            self.you.address.entry.setFocus()
        elif name == "oauth":
            self._set_up.method = AuthMethod.OAUTH
            self.go_to(SIGN_IN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.focusWidget()
            if isinstance(here, QPushButton):  # whoever has gone to a button means that one
                here.click()
            else:
                self._on_continue()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_room()
        self._look_for_keyring()

    def _take_room(self) -> None:
        """Wide enough for the widest page, also in a large font: nothing is cut at the side."""
        parts = [part for page in self.pages for part in page.findChildren(QWidget, options=_OWN)]
        margins = self.you.body.contentsMargins()
        needed = max(part.minimumSizeHint().width() for part in parts) + margins.left() + margins.right()
        self.setMinimumWidth(max(_LEAST.width(), self.rail.width() + needed + _BAR))

    def closeEvent(self, event: QCloseEvent) -> None:
        for task in (self._asking, self._looking):  # an answer may take its time; who would hear it may be gone then
            if task is not None:
                task.cancel()
        self._asking = self._looking = None
        self.pages[self.current].left()
        self.searching.stop()
        words = self.ready.signature.words()
        if self._stored is not None and words and words != self._signed:  # what was written is kept, however one leaves
            self._signed = words
            self._tasks.start(sign(self._engine, self._stored, words, self._signature_id), "keep a signature")
        super().closeEvent(event)
        self.closed.emit()

    # ---- asking the engine ----------------------------------------------------------------------

    def _look_for_keyring(self) -> None:
        """Once, and not before there may be a password: the desktop may ask its person to open or make a keyring."""
        if self._asking is None and self.isVisible() and self.current != YOU:
            self._asking = self._tasks.start(self._ask_keyring(), "look for a keyring")

    async def _ask_keyring(self) -> None:
        self.sign_in.show_keeping()
        usable = await self._engine.accounts.keyring_usable()
        if self._asking is not asyncio.current_task():
            return  # closed meanwhile: an answer that came at that moment beats the cancelling
        self.sign_in.show_keeping()
        self.rail.set_keyring(usable)

    async def _save_untested(self) -> None:
        sure = await dialogs.ask(
            self,
            self.tr("Save an untested account"),
            self.tr("Nobody knows yet whether it can send. Messages wait in the Outbox until it can."),
            safe=self.tr("Go on testing"),
            risky=self.tr("Save untested"),
        )
        if sure:
            await self._save()

    async def _save(self) -> None:
        """Store the account, then show the last page (or leave, when an account was changed)."""
        if self._saving:
            return
        self._saving = True
        self._look_at_continue()
        try:
            known = self._set_up.edited or self._stored
            if known is None:
                others = await self._engine.accounts.all()
                self._set_up.colour = free_colour([other.colour for other in others])
            account = self._set_up.account()
            store = self._engine.accounts.add if known is None else self._engine.accounts.update
            self._stored = await store(account, self._set_up.secret)
            self._set_up.edited = self._stored
            place = await self._engine.accounts.secret_place(self._stored.id)
        except MailError as error:
            self._show_notice(error)
            return
        finally:
            self._saving = False
            self._look_at_continue()
        self._on_stored(place, new=known is None)

    def _on_stored(self, place: SecretPlace, *, new: bool) -> None:
        self.ready.show_place(place)
        self.ready.show_proof(self._set_up.address.strip(), proven=self.server.ready())
        self.finished.emit(self._stored)
        if new:
            self._looking = self._tasks.start(self.ready.default.look(), "look for the default mail program")
            self.go_to(READY)
        else:
            self.close()

    def _leave(self, then: Callable[[Account], None]) -> None:
        self._tasks.start(self._store_looks(then), "name an account")

    async def _store_looks(self, then: Callable[[Account], None]) -> None:
        """Name and colour may have been changed on the last page, and a signature written."""
        try:
            account = await self._engine.accounts.update(self._set_up.account(), None)
            await self._sign(account)
        except MailError as error:
            self._show_notice(error)
            return
        if not await self.ready.default.accept():
            return
        self.finished.emit(account)
        then(account)
        self.close()

    async def _sign(self, account: Account) -> None:
        words = self.ready.signature.words()
        if words and words != self._signed:
            self._signature_id = await sign(self._engine, account, words, self._signature_id)
            self._signed = words

    # ---- what is said ---------------------------------------------------------------------------

    def _show_notice(self, error: MailError) -> None:
        self._hide_notice()
        said = advice(error)
        self._notices.addWidget(Banner("danger", said.title, said.sentence))

    def _hide_notice(self) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()


def _names(candidate: Candidate, host: str) -> bool:
    return candidate.server is not None and candidate.server.host == host.strip()


def _scrolling(page: Page) -> QScrollArea:
    """A page may be higher than the window: large fonts, long languages, a failure with its advice."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(page)
    for clear in (area.viewport(), page):
        clear.setAutoFillBackground(False)
    return area
