"""Page 1: who you are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.errors import MailError
from app.model.address import Address
from ui.accounts.field import Field
from ui.accounts.page import Page
from ui.accounts.search_line import SearchLine
from ui.accounts.searching import Searching
from ui.accounts.state import SetUp
from ui.look import theme
from ui.widgets.basics import FLUSH, push, row
from ui.words.error_text import advice


class YouPage(Page):
    """Name, address and, for those who want it, where answers go."""

    practice_wanted = Signal()
    thunderbird_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, set_up: SetUp, searching: Searching) -> None:
        super().__init__(
            set_up,
            QCoreApplication.translate("YouPage", "Who is writing?"),
            QCoreApplication.translate("YouPage", "This is what people see when your mail arrives."),
        )
        self._searching = searching
        self.name = Field(self.tr("Your name"), self.tr("Readers see it beside your address."), large=True)
        self.address = Field(self.tr("E-mail address"), large=True)
        self.address.entry.setPlaceholderText("ana@prado.example")
        self.reply_to = Field(
            self.tr("Answers go to"),
            self.tr("Only if answers should go to another address. Most people leave it empty."),
        )
        self.more = push(self.tr("Answers to another address"), "quiet")
        self.practice = push(self.tr("Try it with a practice server"), "quiet")
        self.practice.setToolTip(self.tr("A server inside this program. Nothing leaves this computer."))
        self.thunderbird = push(self.tr("Take over from Thunderbird…"), "quiet")
        self.thunderbird.setToolTip(self.tr("Names, addresses and servers; passwords stay where they are."))
        self.restore = push(self.tr("Restore a backup…"), "quiet")
        self.body.addWidget(self.name)
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(self.address)
        self.searched = SearchLine(searching)
        self.body.addWidget(self.searched)
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(self.reply_to)
        self.body.addLayout(row(FLUSH, self.more, None, gap=0))
        self.body.addStretch(1)
        self.body.addLayout(row(FLUSH, self.practice, self.thunderbird, self.restore, None, gap=0))
        self.name.edited.connect(self._on_edited)
        self.address.edited.connect(self._on_edited)
        self.reply_to.edited.connect(self._on_edited)
        self.address.entry.editingFinished.connect(self._on_address_left)
        self.more.clicked.connect(self._on_more)
        self.practice.clicked.connect(self.practice_wanted)
        self.thunderbird.clicked.connect(self.thunderbird_wanted)
        self.restore.clicked.connect(self.restore_wanted)

    def show_set_up(self) -> None:
        self.name.set_text(self.set_up.name)
        self.address.set_text(self.set_up.address)
        self.reply_to.set_text(self.set_up.reply_to)
        self.reply_to.setVisible(bool(self.set_up.reply_to))
        self.more.setVisible(not self.set_up.reply_to)
        self.practice.setVisible(self.set_up.edited is None)
        self.thunderbird.setVisible(self.set_up.edited is None)
        self.restore.setVisible(self.set_up.edited is None)

    def first(self) -> QWidget:
        return self.name.entry

    def ready(self) -> bool:
        return bool(self.set_up.address.strip())

    def why_not(self) -> str:
        return self.tr("Continue: the address is missing")

    def accept(self) -> bool:
        return self._complain(self.reply_to, self.set_up.reply_to) and self._complain(self.address, self.set_up.address)

    def _complain(self, field: Field, typed: str) -> bool:
        """Show what is wrong with an address; True when nothing is."""
        try:
            if typed.strip() or field is self.address:
                Address.parse(typed)
        except MailError as error:
            said = advice(error)
            field.set_error(said.title)
            field.setVisible(True)
            field.entry.setFocus()
            return False
        field.set_error("")
        return True

    def _on_edited(self) -> None:
        self.set_up.name = self.name.text()
        self.set_up.address = self.address.text()
        self.set_up.reply_to = self.reply_to.text()
        self.changed.emit()

    def _on_address_left(self) -> None:
        """Say what is wrong on leaving the field; a pasted `Ana <ana@…>` fills both fields."""
        typed = self.set_up.address
        if not typed.strip():
            return
        try:
            address = Address.parse(typed)
        except MailError as error:
            self.address.set_error(advice(error).title)
            return
        if address.name and not self.set_up.name.strip():
            self.set_up.name = address.name
            self.name.set_text(address.name)
        if address.spec != typed:
            self.set_up.address = address.spec
            self.address.set_text(address.spec)
        if self.set_up.edited is None:
            self._searching.look(address.spec)

    def _on_more(self) -> None:
        self.more.hide()
        self.reply_to.show()
        self.reply_to.entry.setFocus()
