"""Signing in again with a provider, in a small sheet over the settings."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import Account, AuthMethod
from ui import dialogs
from ui.accounts.in_place import Way, ask_password
from ui.accounts.oauth_panel import OAuthPanel
from ui.accounts.state import SetUp
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.dot import Dot
from ui.words.error_text import advice

_WIDTH = 560


async def sign_in_again(parent: QWidget, engine: Engine, tasks: Tasks, account: Account) -> Way:
    """Ask for the password, or for the provider's permission. SETTINGS: the person wants to see all of the account, or
    it signs in in another way.
    """
    if account.auth.method is not AuthMethod.OAUTH:
        return await ask_password(parent, engine, tasks, account)
    sheet = PermissionSheet(parent, engine, tasks, account)
    await dialogs.answer(sheet)
    return sheet.way


class PermissionSheet(QDialog):
    """Closes by itself when the provider has said yes and the permission is stored."""

    def __init__(self, parent: QWidget | None, engine: Engine, tasks: Tasks, account: Account) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._account = engine, tasks, account
        self._keeping: asyncio.Task[None] | None = None
        self.way = Way.LEFT
        self.setWindowTitle(self.tr("Sign in: {account}").format(account=account.name))
        self.setAccessibleName(self.windowTitle())
        self._set_up = SetUp.of(account)
        self._set_up.edited = None  # nothing that is kept counts: it is what no longer works
        self.panel = OAuthPanel(self._set_up, engine, tasks)
        self.panel.changed.connect(self._on_changed)
        self.panel.refresh()
        self._trouble = text("", "caption", "danger", wrap=True)
        self._trouble.hide()
        self.settings, self.cancel = push(self.tr("Account settings…"), "quiet"), push(self.tr("Cancel"))
        for button in (self.settings, self.cancel):
            button.setAutoDefault(False)
        self.settings.clicked.connect(lambda: self._leave(Way.SETTINGS))
        self.cancel.clicked.connect(self.reject)
        heading = text(self.windowTitle(), "lead", weight=QFont.Weight.DemiBold, wrap=True)
        head = row(Dot(account.colour, 10), (heading, 1), gap=theme.GAP_2)
        foot = row(FLUSH, self.settings, None, self.cancel, gap=theme.GAP_2)
        margins = (theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5)
        self.setLayout(column(head, self.panel, self._trouble, theme.GAP_1, foot, gap=theme.GAP_3, margins=margins))
        self.setFixedWidth(_WIDTH)
        self.panel.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """What is shown is now a button, now a wait, now a form."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            dialogs.take_room(self)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dialogs.take_room(self)

    def _on_changed(self) -> None:
        if self._set_up.permission and self._keeping is None:
            self._keeping = self._tasks.start(self._keep(), "keep a permission")

    async def _keep(self) -> None:
        """The client id may be a new one, so the account is stored with it, or the identity that has a server."""
        accounts, account, permission = self._engine.accounts, self._account, self._set_up.permission
        auth = self._set_up.auth
        try:
            now = await accounts.get(account.id)  # others may have changed it while this sheet stood open
            if account.via:
                identities = [replace(i, auth=auth) if i.id == account.via else i for i in now.identities]
                await accounts.set_identities(account.id, identities)
                await accounts.sign_in(account.id, permission, account.via)
            else:
                await accounts.update(replace(now, auth=auth), permission)
        except MailError as error:
            said = advice(error)
            self._trouble.setText(f"{said.title}. {said.sentence}")
            self._trouble.show()
            return
        finally:
            self._keeping = None
        self._leave(Way.DONE)

    def _leave(self, way: Way) -> None:
        self.way = way
        self.accept()

    def done(self, code: int) -> None:
        """However it ends, nothing goes on behind it."""
        if self._keeping is not None:
            self._keeping.cancel()
        self.panel.stop()
        super().done(code)
