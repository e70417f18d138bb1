"""One account: who it is, whether it can send, and everything that can be changed about it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QWidget

from app.model.account import Account, AccountState, SecretPlace
from ui.accounts.account_sections import (
    Identities,
    SendingSection,
    ServerSection,
    SignInSection,
)
from ui.accounts.account_words import state_words
from ui.accounts.exceptions_section import ExceptionsSection
from ui.accounts.pace_section import PaceSection
from ui.look import theme
from ui.widgets.banner import Banner
from ui.widgets.basics import FLUSH, Elided, column, picture, push, row, text, tool
from ui.widgets.dot import Dot


class AccountDeed(Enum):
    """What a person can do with the account that is shown."""

    USUAL = auto()
    """Make it the one that new messages start with."""
    OFF = auto()
    ON = auto()
    DUPLICATE = auto()
    UP = auto()
    DOWN = auto()
    REMOVE = auto()
    SIGN_IN = auto()
    SIGN_OUT = auto()
    EDIT = auto()
    TEST = auto()


class AccountPage(QWidget):
    """Shows; whoever owns it acts. `wanted` carries an AccountDeed."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._build_head()
        self.identities, self.server, self.sign_in = Identities(), ServerSection(), SignInSection()
        self.sending, self.pace, self.exceptions = SendingSection(), PaceSection(), ExceptionsSection()
        self.remove = push(self.tr("Remove account…"), "danger")
        edge = (-FLUSH, 0, 0, 0)
        self._notices = column(gap=0, margins=edge)
        head = row(self._dot, (self._name, 1), gap=theme.GAP_2, margins=edge)
        state = row(self._sign, (self._state, 1), gap=theme.GAP_1 + 2, margins=edge)
        acts = row(self.usual, self.switch, None, self.more, gap=theme.GAP_1)
        self.setLayout(
            column(
                head,
                state,
                acts,
                self._notices,
                self.identities,
                self.server,
                self.sign_in,
                self.exceptions,
                self.sending,
                self.pace,
                row(self.remove, None, margins=edge),
                None,
                gap=theme.GAP_2,
                margins=(0, 0, 4, 0),
            )
        )
        self._wire()

    def _build_head(self) -> None:
        self._dot = Dot("ink", 10)
        self._name = Elided("", "lead", weight=QFont.Weight.DemiBold)
        self._sign = picture("clock", 16, "text_2")
        self._state = text("", colour="text_2", wrap=True)
        self.usual, self.switch = push(self.tr("Make it the usual sender"), "quiet"), push("", "quiet")
        menu = QMenu(self)
        self.duplicate = menu.addAction(self.tr("Duplicate"), lambda: self.wanted.emit(AccountDeed.DUPLICATE))
        self.up = menu.addAction(self.tr("Move up"), lambda: self.wanted.emit(AccountDeed.UP))
        self.down = menu.addAction(self.tr("Move down"), lambda: self.wanted.emit(AccountDeed.DOWN))
        self.more = tool("more", self.tr("More about this account"), menu=menu, size=16)
        self.more.setProperty("look", "bare")  # the dots say that there is a menu
        self.more.setFixedWidth(self.more.height())

    def _wire(self) -> None:
        deeds = (
            (self.usual, AccountDeed.USUAL),
            (self.server.edit, AccountDeed.EDIT),
            (self.server.test, AccountDeed.TEST),
            (self.sign_in.again, AccountDeed.SIGN_IN),
            (self.sign_in.out, AccountDeed.SIGN_OUT),
            (self.remove, AccountDeed.REMOVE),
        )
        for button, deed in deeds:
            button.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
        self.switch.clicked.connect(lambda: self.wanted.emit(AccountDeed.ON if self._is_off else AccountDeed.OFF))

    def show_account(
        self, account: Account, place: SecretPlace | None, state: AccountState | None, signatures: dict[int, str]
    ) -> None:
        """`place` and `state` are None while the keyring is still asked."""
        self._is_off = account.disabled
        self._dot.set_account_colour(account.colour)
        self._name.setText(account.name)
        self.usual.setVisible(not account.is_default and not account.disabled)
        self.switch.setText(self.tr("Switch on") if account.disabled else self.tr("Switch off"))
        self._show_state(account, state)
        self.identities.show_account(account, signatures)
        self.server.show_account(account)
        if place is not None:
            self.sign_in.show_account(account, place)
        self.sending.show_account(account)
        self.pace.show_account(account)
        self.exceptions.show_account(account)

    def _show_state(self, account: Account, state: AccountState | None) -> None:
        self._sign.setVisible(state is not None)
        if state is None:
            self._state.setText(self.tr("Looking…"))
            self._state.set_colour("text_2")
            return
        said = state_words(state)
        word = said.word
        if state is AccountState.PAUSED:
            word = self.tr("Switched off. It sends nothing; its messages wait in the Outbox.")
        elif account.is_default:
            word = self.tr("{state}, usual sender").format(state=said.word)
        self._sign.set_picture(said.icon, said.colour)
        self._state.setText(word)
        self._state.set_colour(said.colour)

    def say(self, level: str, title: str, sentence: str) -> None:
        """A notice under the head, until the next one or `hush`."""
        self.hush()
        self._notices.addWidget(Banner(level, title, sentence))

    def hush(self) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
