"""The sections of an account's page: a heading, what there is, and the buttons for it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QSpinBox, QWidget

from app.model.account import Account, AuthMethod, Identity, SecretPlace
from ui.accounts.account_words import identity_notes, is_doubtful, server_words, sign_in_words
from ui.accounts.state import SetUp
from ui.accounts.trial_card import TrialCard
from ui.look import theme
from ui.settings.rows import SettingRow
from ui.widgets.basics import FLUSH, Elided, Items, column, push, row, text, tool
from ui.widgets.dot import Dot
from ui.widgets.surfaces import Hairline, Plane

LONGEST_UNDO, LONGEST_PATIENCE = 120, 3600  # seconds


class Section(QWidget):
    """A heading over its parts, a hairline above it. The margin is for quiet buttons, whose words stand on the edge."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.body = column(text(title, weight=QFont.Weight.DemiBold), gap=theme.GAP_2 - 2)
        parts = column(Hairline(), theme.GAP_2, self.body, theme.GAP_1, gap=theme.GAP_1, margins=(-FLUSH, 0, 0, 0))
        self.setLayout(parts)


class IdentityDeed(Enum):
    """What a person can do with one identity."""

    EDIT = auto()
    FIRST = auto()
    """New messages are to start with it."""
    REMOVE = auto()


class IdentityCard(Plane):
    """One address to write from. `acted` carries an IdentityDeed."""

    acted = Signal(object)

    def __init__(self, identity: Identity, colour: str, signature: str, *, is_first: bool, is_only: bool) -> None:
        super().__init__("surface", "line", theme.RADIUS_L)
        self.identity = identity
        address = identity.address
        self.edit = push(self.tr("Edit…"), "quiet")
        self.edit.setAccessibleName(self.tr("Edit: {address}").format(address=address.spec))
        self.edit.clicked.connect(lambda: self.acted.emit(IdentityDeed.EDIT))
        head = Elided(address.name or address.spec, weight=QFont.Weight.Medium)
        lines: list[Items] = [head]
        if address.name:
            lines.append(Elided(address.spec, "caption", "text_2"))
        notes = identity_notes(identity)
        if signature:
            notes.insert(0, self.tr("Signs with “{name}”").format(name=signature))
        lines += [Elided(note, "caption", "text_2", mode=Qt.TextElideMode.ElideRight) for note in notes]
        dot = Dot(identity.colour or colour)
        mark: Items = column(4, dot, None, gap=0) if len(lines) > 1 or notes else dot
        parts: list[Items] = [mark, (column(*lines, gap=2), 1)]
        parts.append(self.edit)
        if not is_only:
            menu = QMenu(self)
            if not is_first:
                menu.addAction(self.tr("New messages from here"), lambda: self.acted.emit(IdentityDeed.FIRST))
            menu.addAction(self.tr("Remove this identity…"), lambda: self.acted.emit(IdentityDeed.REMOVE))
            self.more = tool("more", self.tr("More for {address}").format(address=address.spec), menu=menu, size=16)
            self.more.setProperty("look", "bare")  # the dots say that there is a menu
            self.more.setFixedWidth(self.more.height())
            parts.append(self.more)
        self.setLayout(row(*parts, gap=theme.GAP_2, margins=(14, 8, 8, 8)))
        self.setAccessibleName(", ".join([str(address), *notes]))


class Identities(Section):
    """The addresses of the account, the one that new messages start with first."""

    acted = Signal(object, object)
    """An IdentityDeed, and the Identity."""
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AccountSections", "Identities"))
        self._cards = column(gap=theme.GAP_1 + 2)
        self.add = push(self.tr("Add an identity…"), "quiet", "add")
        self.body.addLayout(self._cards)
        self.body.addLayout(row(FLUSH, self.add, None, gap=0))
        self.cards: list[IdentityCard] = []
        self._shown: object = None
        self.add.clicked.connect(self.add_wanted)

    def show_account(self, account: Account, signatures: dict[int, str]) -> None:
        """Cards are made anew only where something differs: whoever stands on one keeps standing there."""
        shown = (account.identities, account.colour, signatures)
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            self._cards.removeWidget(card)
            card.deleteLater()
        self.cards = []
        for number, identity in enumerate(account.identities):
            signed, only = signatures.get(identity.id, ""), len(account.identities) == 1
            card = IdentityCard(identity, account.colour, signed, is_first=not number, is_only=only)
            card.acted.connect(lambda deed, identity=identity: self.acted.emit(deed, identity))
            self._cards.addWidget(card)
            self.cards.append(card)


class ServerSection(Section):
    """Where mail is handed in, with a test that sends nothing."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AccountSections", "Server"))
        self.summary = Elided("", colour="text_2")
        self.test, self.edit = push(self.tr("Test now")), push(self.tr("Edit…"), "quiet")
        self.card = TrialCard()
        self.card.hide()
        self.body.addWidget(self.summary)
        self.body.addWidget(self.card)
        self.body.addLayout(row(self.test, self.edit, None))
        self.edit.setAccessibleName(self.tr("Edit the server"))
        self._id = 0

    def show_account(self, account: Account) -> None:
        self.summary.setText(server_words(account.server))
        if account.id != self._id:
            self._id = account.id
            self.card.hide()

    def begin(self, account: Account) -> None:
        """A test is about to begin."""
        self.card.reset(SetUp.of(account))
        self.card.show()


class SignInSection(Section):
    """How the account signs in, and where the secret is."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AccountSections", "Sign-in"))
        self.summary = Elided("", colour="text_2")
        self.again, self.out = push(self.tr("Sign in again…")), push(self.tr("Sign out…"), "quiet")
        self.body.addWidget(self.summary)
        self.body.addLayout(column(row(self.again, None), row(FLUSH, self.out, None, gap=0), gap=theme.GAP_1))

    def show_account(self, account: Account, place: SecretPlace) -> None:
        self.summary.setText(sign_in_words(account, place))
        self.summary.set_colour("warn" if is_doubtful(account, place) else "text_2")
        keeps = account.auth.method in (AuthMethod.PASSWORD, AuthMethod.OAUTH)
        self.again.setText(self.tr("Sign in again…") if keeps else self.tr("Change the sign-in…"))
        self.out.setVisible(keeps and place is not SecretPlace.NONE)
        is_permission = account.auth.method is AuthMethod.OAUTH
        self.out.setText(self.tr("Sign out…") if is_permission else self.tr("Forget the password…"))


class SendingSection(Section):
    """Times of this account alone. `undo_chosen` carries seconds or None, `patience_chosen` seconds, 0 for none."""

    undo_chosen = Signal(object)
    patience_chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AccountSections", "Sending"))
        self.undo, self.patience = QSpinBox(), QSpinBox()
        self._shown: dict[QSpinBox, tuple[int, int]] = {}
        self._build()
        self.undo.valueChanged.connect(lambda value: self.undo_chosen.emit(None if value < 0 else value))
        self.patience.valueChanged.connect(lambda value: self.patience_chosen.emit(float(value)))

    def _build(self) -> None:
        for box in (self.undo, self.patience):
            box.lineEdit().setTextMargins(8, 0, 0, 0)
            box.setKeyboardTracking(False)
            box.setMinimumSize(128, theme.CONTROL)
        self.undo.setRange(-1, LONGEST_UNDO)
        self.patience.setRange(0, LONGEST_PATIENCE)
        self.patience.setSingleStep(10)
        self._undo_row = SettingRow(
            self.tr("Undo after Send"), self.tr("How long a message of this account can be taken back."), self.undo
        )
        said = self.tr(
            "For each answer. That to a whole message is waited for 10 minutes at least: nothing goes twice."
        )
        self._patience_row = SettingRow(self.tr("Wait for the server"), said, self.patience)
        for box, made, nothing in ((self.undo, self._undo_row, -1), (self.patience, self._patience_row, 0)):
            box.setSuffix(self.tr(" s"))
            made.reset_wanted.connect(lambda box=box, nothing=nothing: box.setValue(nothing))
            self.body.addWidget(made)
        self.undo.setSpecialValueText(self.tr("As for all"))
        self.patience.setSpecialValueText(self.tr("By phase"))

    def forget(self) -> None:
        """What was chosen could not be stored: the next account shown is shown as it is."""
        self._shown.clear()

    def show_account(self, account: Account) -> None:
        """What is being typed stays, unless the stored value is another one than before."""
        undo = -1 if account.undo_seconds is None else account.undo_seconds
        for box, value in ((self.undo, undo), (self.patience, round(account.patience))):
            if self._shown.get(box) != (account.id, value):
                self._shown[box] = (account.id, value)
                box.blockSignals(True)
                box.setValue(value)
                box.blockSignals(False)
        self._undo_row.show_changed(undo >= 0)
        self._patience_row.show_changed(account.patience > 0)
