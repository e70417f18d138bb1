"""A password asked for where one stands: a small sheet that proves the answer and lets the queue go on by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.engine import Engine
from app.errors import Kind, MailError
from app.model.account import Account, AuthMethod
from ui import dialogs
from ui.accounts.eye import add_eye
from ui.accounts.field import Field
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.announce import announce
from ui.widgets.basics import FLUSH, Elided, column, picture, push, row, text
from ui.widgets.dot import Dot
from ui.widgets.spinner import Spinner
from ui.words.error_text import advice

_WIDTH = 460


class Way(StrEnum):
    """How the sheet was left."""

    DONE = "done"
    LEFT = "left"
    SETTINGS = "settings"
    """The person wants to see all of the account."""


async def ask_password(parent: QWidget, engine: Engine, tasks: Tasks, account: Account) -> Way:
    """Ask for the password of an account, or of the own server of the identity that it was put on by `Account.route`.

    DONE: it is proven, or the person wants it untested, and it is stored. SETTINGS also where there is no password to
    ask for: the account signs in in another way.
    """
    if account.auth.method is not AuthMethod.PASSWORD:
        return Way.SETTINGS
    sheet = PasswordSheet(parent, engine, tasks, account)
    await dialogs.answer(sheet)
    return sheet.way


class PasswordSheet(QDialog):
    """Enter tries. What is refused can be corrected at once; what could not be tried can be kept all the same."""

    def __init__(self, parent: QWidget | None, engine: Engine, tasks: Tasks, account: Account) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._account = engine, tasks, account
        self._running: asyncio.Task[None] | None = None
        self.way = Way.LEFT
        self.setWindowTitle(self.tr("Sign in: {account}").format(account=account.name))
        self.setAccessibleName(self.windowTitle())
        self._build_buttons()
        heading = text(self.windowTitle(), "lead", weight=QFont.Weight.DemiBold, wrap=True)
        head = row(Dot(account.colour, 10), (heading, 1), gap=theme.GAP_2)
        body = column(head, gap=theme.GAP_3, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5))
        self._build_password()
        body.addWidget(self.ask)
        body.addWidget(self._busy)
        body.addWidget(self._failure)
        body.addSpacing(theme.GAP_1)
        body.addLayout(row(FLUSH, self.settings, None, self.untested, self.cancel, self.go, gap=theme.GAP_2))
        self.setLayout(body)
        self.setFixedWidth(_WIDTH)
        self.password.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dialogs.take_room(self)

    def _build_buttons(self) -> None:
        self.settings = push(self.tr("Account settings…"), "quiet")
        self.untested = push(self.tr("Keep it untested"), "quiet")
        self.cancel, self.go = push(self.tr("Cancel"), "quiet"), push(self.tr("Sign in"), "primary")
        for button in (self.settings, self.untested, self.cancel):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        self.untested.hide()
        self.settings.clicked.connect(lambda: self._leave(Way.SETTINGS))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self.untested.clicked.connect(lambda: self._begin(self._keep(self.password.text())))
        self._spinner = Spinner(16)
        self._busy_words = text(self.tr("Trying it out; no message is sent…"), "caption", "text_2")
        self._busy = QWidget()
        self._busy.setLayout(row(self._spinner, (self._busy_words, 1), gap=theme.GAP_2))
        self._busy.hide()
        self._title = text("", weight=QFont.Weight.Medium, colour="danger", wrap=True)
        self._sentence = text("", "caption", "text_2", wrap=True)
        self._failure = QWidget()
        said = column(self._title, self._sentence, gap=2)
        self._failure.setLayout(row(column(2, picture("error", 16, "danger"), None, gap=0), (said, 1), gap=6))
        self._failure.hide()

    def _build_password(self) -> None:
        account = self._account
        whose = self.tr("{user} at {host}").format(user=account.auth.user_name, host=account.server.host)
        sentence = self.tr("What waits in the Outbox goes by itself once the password is right.")
        self.password = Field(self.tr("Password"))
        self.eye = add_eye(self.password.entry, self.tr("Show the password"), self.tr("Hide the password"))
        self.password.edited.connect(self._on_edited)
        self.ask = QWidget()
        said = column(Elided(whose, colour="text_2"), text(sentence, colour="text_2", wrap=True), gap=2)
        self.ask.setLayout(column(said, self.password, gap=theme.GAP_3))
        self.setAccessibleDescription(f"{whose}. {sentence}")
        self.go.setEnabled(False)

    # trying

    def _on_go(self) -> None:
        if self.password.text() and self._running is None:
            self._begin(self._prove(self.password.text()))

    def _begin(self, deed: Coroutine[Any, Any, None]) -> None:
        self._failure.hide()
        self.untested.hide()
        self._show_busy(True)
        self._running = self._tasks.start(deed, "sign in again")

    async def _prove(self, secret: str) -> None:
        try:
            await self._engine.accounts.check(self._account, secret, lambda _step: None)
        except MailError as error:
            self._show_failure(error)
            return
        await self._keep(secret)

    async def _keep(self, secret: str) -> None:
        account = self._account
        try:
            await self._engine.accounts.sign_in(account.id, secret, account.via)
        except MailError as error:
            self._show_failure(error)
            return
        self._running = None
        self._leave(Way.DONE)

    # showing

    def _show_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._spinner.start() if busy else self._spinner.stop()
        self.password.entry.setReadOnly(busy)
        self.go.setEnabled(not busy and bool(self.password.text()))

    def _show_failure(self, error: MailError) -> None:
        self._running = None
        self._show_busy(False)
        said = advice(error)
        self._title.setText(said.title)
        self._sentence.setText(said.sentence)
        self._failure.show()
        announce(self, f"{said.title}. {said.sentence}")
        self.untested.setVisible(error.kind in (Kind.NETWORK, Kind.TLS))
        self.password.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.entry.selectAll()
        self._fit()

    def _fit(self) -> None:
        """High enough for words that wrap; never lower again while somebody types."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_edited(self) -> None:
        self._failure.hide()
        self.untested.hide()
        self.go.setEnabled(bool(self.password.text()) and self._running is None)

    def _leave(self, way: Way) -> None:
        self.way = way
        self.accept()

    def done(self, code: int) -> None:
        """However it ends, nothing goes on behind it."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
        super().done(code)
