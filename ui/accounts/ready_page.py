"""Page 4: a name and a colour, a signature, and on to the first message."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.model.account import COLOURS, SecretPlace
from ui.accounts.field import Field
from ui.accounts.page import Page
from ui.accounts.ready_offers import DefaultOffer, SignatureOffer
from ui.accounts.state import SetUp
from ui.accounts.swatches import Swatch
from ui.desktop.default_program import DefaultProgram
from ui.look import theme
from ui.widgets.banner import Banner
from ui.widgets.basics import column, picture, push, row, text


class ReadyPage(Page):
    """The account is stored when this page comes up; name and colour can still be changed."""

    write_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, set_up: SetUp, program: DefaultProgram) -> None:
        super().__init__(
            set_up,
            QCoreApplication.translate("ReadyPage", "Ready to write"),
            QCoreApplication.translate("ReadyPage", "How should this account be called here?"),
        )
        self.name = Field(self.tr("Account name"), self.tr("Only you see it, beside its colour."))
        self._colours = QButtonGroup(self)
        self._swatches = {colour: Swatch(colour, colour) for colour in COLOURS}
        for swatch in self._swatches.values():
            self._colours.addButton(swatch)
            swatch.toggled.connect(self._on_colour)
        self.session_only = Banner(
            "warn",
            self.tr("The password is kept until Tintero ends"),
            self.tr(
                "There is no keyring or open vault to keep it in. Tintero asks for it again after the next start, "
                "unless you choose a vault before: Settings, Privacy."
            ),
            closable=False,
        )
        self.session_only.hide()
        self.signature, self.default = SignatureOffer(), DefaultOffer(program)
        self.write = push(self.tr("Write a first message"), icon="compose")
        self.another = push(self.tr("Add another account"), "quiet")
        self._proof_sign, self._proof = picture("check-circle", 20, "ok"), text("", wrap=True)
        self.body.addLayout(row(self._proof_sign, (self._proof, 1), gap=theme.GAP_2))
        self.body.addSpacing(theme.GAP_3)
        self.body.addWidget(self.name)
        self.body.addSpacing(theme.GAP_2)
        self.body.addLayout(
            column(
                text(self.tr("Colour"), "caption", "text_2"),
                row(*self._swatches.values(), None, gap=theme.GAP_1),
                gap=4,
            )
        )
        self.body.addSpacing(theme.GAP_3)
        self.body.addWidget(self.signature)
        self.body.addWidget(self.default)
        self.body.addWidget(self.session_only)
        self.body.addSpacing(theme.GAP_3)
        self.body.addLayout(row(self.write, self.another, None, gap=theme.GAP_3))
        self.body.addStretch(1)
        self.name.edited.connect(self._on_name)
        self.write.clicked.connect(self.write_wanted)
        self.another.clicked.connect(self.another_wanted)

    def show_set_up(self) -> None:
        if not self.set_up.account_name:
            self.set_up.account_name = self.set_up.address.strip().rpartition("@")[2]
        self.name.set_text(self.set_up.account_name)
        self._swatches[self.set_up.colour].setChecked(True)

    def show_place(self, place: SecretPlace) -> None:
        """Say so when the password will not outlive the program."""
        self.session_only.setVisible(place is SecretPlace.SESSION)

    def show_proof(self, address: str, *, proven: bool) -> None:
        """Whether a server was seen to take mail from the address."""
        words = self.tr("{address} can send: the server took everything but a message.")
        if not proven:
            words = self.tr("{address} has not been tested. What you send waits in the Outbox if it does not work.")
        self._proof.setText(words.format(address=address))
        self._proof_sign.set_picture("check-circle" if proven else "info", "ok" if proven else "text_2")

    def first(self) -> QWidget:
        return self.name.entry

    def _on_name(self, name: str) -> None:
        self.set_up.account_name = name
        self.changed.emit()

    def _on_colour(self, on: bool) -> None:
        chosen = self._colours.checkedButton()
        if on and isinstance(chosen, Swatch):
            self.set_up.colour = chosen.colour
            self.changed.emit()
