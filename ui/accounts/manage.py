"""The accounts of this profile: a card each, with what can be done about it."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea, QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import Account, AuthMethod, SecretPlace, Security
from ui import dialogs, theme
from ui.error_text import advice
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.basics import FLUSH, Push, column, push, row, text
from ui.widgets.dot import Dot
from ui.widgets.surfaces import Plane


class AccountCard(Plane):
    """One account: its colour and name, how it sends, and three acts."""

    edit_wanted = Signal(int)
    remove_wanted = Signal(int)
    default_wanted = Signal(int)

    def __init__(self, account: Account, place: SecretPlace) -> None:
        super().__init__("surface", "line", theme.RADIUS_L)
        self.account = account
        server = account.server
        secured = {
            Security.TLS: self.tr("TLS from the first byte"),
            Security.STARTTLS: self.tr("STARTTLS"),
            Security.NONE: self.tr("not encrypted"),
        }[server.security]
        line = self.tr("{host}, port {port}, {security}").format(host=server.host, port=server.port, security=secured)
        kept = {
            SecretPlace.KEYRING: self.tr("Password in the system's keyring"),
            SecretPlace.SESSION: self.tr("Password kept until Tintero ends"),
            SecretPlace.COMMAND: self.tr("Password from a command"),
            SecretPlace.NONE: self.tr("No sign-in"),
        }[place]
        is_missing = place is SecretPlace.NONE and account.auth.method is AuthMethod.PASSWORD
        if is_missing:
            kept = self.tr("The password is missing")
        is_warning = is_missing or place is SecretPlace.SESSION
        name = text(account.name, "lead", weight=QFont.Weight.DemiBold)
        usual = text(self.tr("usual sender"), "caption", "accent", QFont.Weight.Medium)
        usual.setVisible(account.is_default)
        self.edit = push(self.tr("Change…"))
        self.remove = push(self.tr("Remove…"), "quiet")
        self.usual = push(self.tr("Make it the usual sender"), "quiet")
        self.usual.setVisible(not account.is_default)
        for button in (self.edit, self.remove, self.usual):
            button.setAccessibleName(f"{button.text()}: {account.name}")
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(account.id))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(account.id))
        self.usual.clicked.connect(lambda: self.default_wanted.emit(account.id))
        self.setLayout(
            column(
                row(Dot(account.colour), name, usual, None, gap=theme.GAP_2),
                text(str(account.identity.address), colour="text_2", wrap=True),
                text(line, "caption", "text_2", wrap=True),
                text(kept, "caption", "warn" if is_warning else "text_2", wrap=True),
                row(FLUSH, self.usual, self.remove, None, self.edit, gap=theme.GAP_1),
                gap=4,
                margins=(16, 14, 16, 12),
            )
        )


class AccountsPage(QWidget):
    """Follows the stored accounts; `reload` reads them again."""

    add_wanted = Signal()
    edit_wanted = Signal(int)

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__()
        self._engine = engine
        self._tasks = tasks
        self.title = self.tr("Accounts")
        self.setAccessibleName(self.title)
        self.cards: list[AccountCard] = []
        self.add: Push = push(self.tr("Add an account…"), icon="add")
        self.add.clicked.connect(self.add_wanted)
        self._notices = column(gap=0)
        self._list = column(gap=theme.GAP_2 - 2)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        heading = text(self.title, "title", weight=QFont.Weight.DemiBold)
        self.setLayout(
            column(
                row(heading, None, self.add),
                10,
                self._notices,
                (self._scroll, 1),
                gap=0,
                margins=(32, 20, 32, 24),  # the button is higher than the heading, which stands as on the other pages
            )
        )

    def reload(self) -> None:
        self._tasks.start(self._load(), "read the accounts")

    async def _load(self) -> None:
        accounts = await self._engine.accounts.all()
        places = [await self._engine.accounts.secret_place(account.id) for account in accounts]
        for card in self.cards:
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = [AccountCard(account, place) for account, place in zip(accounts, places, strict=True)]
        for number, card in enumerate(self.cards):
            self._list.insertWidget(number, card)
            card.edit_wanted.connect(self.edit_wanted)
            card.default_wanted.connect(self._on_default)
            card.remove_wanted.connect(self._on_remove)

    def _on_default(self, account_id: int) -> None:
        self._tasks.start(self._try(self._engine.accounts.set_default(account_id)), "choose the usual sender")

    def _on_remove(self, account_id: int) -> None:
        account = next(card.account for card in self.cards if card.account.id == account_id)
        self._tasks.start(self._remove(account), "remove an account")

    async def _remove(self, account: Account) -> None:
        sure = await dialogs.ask(
            self,
            self.tr("Remove “{name}”").format(name=account.name),
            self.tr("Its waiting messages become drafts. Sent mail and other drafts stay. Its password is forgotten."),
            safe=self.tr("Keep it"),
            risky=self.tr("Remove account"),
        )
        if sure:
            await self._try(self._engine.accounts.remove(account.id))

    async def _try(self, act: Awaitable[object]) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        try:
            await act
        except MailError as error:
            said = advice(error)
            self._notices.addWidget(Banner("danger", said.title, said.sentence))
