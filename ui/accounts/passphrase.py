"""Asking for the vault's passphrase: to open it, to make it, to change it. The window stays until it worked."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.engine import Engine
from app.errors import MailError, Reason
from ui.accounts.eye import add_eye
from ui.accounts.field import Field
from ui.dialogs import take_room
from ui.look import theme
from ui.widgets.basics import column, picture, push, row, text
from ui.widgets.spinner import Spinner
from ui.words.error_text import advice

Start = Callable[[Coroutine[Any, Any, None], str], object]
_WIDTH = 460
_SHORTEST = 8  # characters; the vault refuses less


class Purpose(StrEnum):
    """What the passphrase is wanted for."""

    OPEN = "open"
    MAKE = "make"
    CHANGE = "change"


class PassphraseWindow(QDialog):
    """Not modal: whoever writes goes on writing. It is accepted once the vault did what was wanted."""

    def __init__(self, engine: Engine, start: Start, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine, self._start, self._purpose = engine, start, purpose
        self._busy = False
        title, sentence, act = self._texts()
        self.setWindowTitle(self.tr("{title} – Tintero").format(title=title))
        self.setModal(False)
        self.old = _secret_field(self.tr("Passphrase"))
        self.new = _secret_field(
            self.tr("New passphrase") if purpose is Purpose.CHANGE else self.tr("Passphrase"),
            self.tr("At least 8 characters. Three or four words that nobody would guess are easy to remember."),
        )
        self.again = _secret_field(self.tr("The same again"))
        self.old.setVisible(purpose is not Purpose.MAKE)
        for field in (self.new, self.again):
            field.setVisible(purpose is not Purpose.OPEN)
        self.cancel = push(self.tr("Not now") if purpose is Purpose.OPEN else self.tr("Cancel"), "quiet")
        self.cancel.setAutoDefault(False)
        self.go = push(act, "primary")
        self.go.setDefault(True)
        self._spinner = Spinner(20)
        self._spinner.hide()
        heading = row(
            picture("unlock" if purpose is Purpose.OPEN else "lock", 20, "accent"),
            (text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True), 1),
            gap=theme.GAP_2,
        )
        buttons = row(self._spinner, None, self.cancel, self.go, gap=theme.GAP_3)
        body = column(
            heading, text(sentence, colour="text_2", wrap=True), 4, self.old, self.new, self.again, 8, buttons,
            gap=theme.GAP_2, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
        )  # fmt: skip
        self.setLayout(body)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        for field in (self.old, self.new, self.again):
            field.edited.connect(lambda _words: self._look())
        self._look()
        (self.new if purpose is Purpose.MAKE else self.old).entry.setFocus()

    @property
    def is_busy(self) -> bool:
        """The vault is at work; the window closes itself when that went well."""
        return self._busy

    def _texts(self) -> tuple[str, str, str]:
        """Title, sentence, and what the button says."""
        if self._purpose is Purpose.OPEN:
            return (
                self.tr("Unlock the vault"),
                self.tr(
                    "Your passwords are in it. Mail that needs one waits safely in the Outbox and goes as soon as the "
                    "vault is open. It stays open until Tintero ends."
                ),
                self.tr("Unlock"),
            )
        if self._purpose is Purpose.MAKE:
            return (
                self.tr("Keep passwords in a vault"),
                self.tr(
                    "A file on this computer, encrypted with a passphrase that you type once after each start. "
                    "Nobody can recover a forgotten one."
                ),
                self.tr("Make the vault"),
            )
        return (
            self.tr("Another passphrase for the vault"),
            self.tr("The old one is over as soon as this is done. Nobody can recover a forgotten one."),
            self.tr("Change it"),
        )

    def _look(self) -> None:
        wanted = [field for field in (self.old, self.new, self.again) if not field.isHidden()]
        self.go.setEnabled(not self._busy and all(field.text() for field in wanted))

    def _on_go(self) -> None:
        if self._busy:
            return
        if self._purpose is not Purpose.OPEN:
            if len(self.new.text()) < _SHORTEST:
                self._refuse(self.new, self.tr("It needs at least 8 characters."))
                return
            if self.new.text() != self.again.text():
                self._refuse(self.again, self.tr("This is another one. Type the same passphrase in both fields."))
                return
        self._start(self._do(), f"vault: {self._purpose}")

    async def _do(self) -> None:
        self._set_busy(True)
        keeping = self._engine.keeping
        try:
            if self._purpose is Purpose.OPEN:
                await keeping.unlock(self.old.text())
            elif self._purpose is Purpose.MAKE:
                await keeping.make_vault(self.new.text())
            else:
                await keeping.change_passphrase(self.old.text(), self.new.text())
        except MailError as error:
            self._set_busy(False)
            said = advice(error)
            wrong = error.reason is Reason.VAULT_PASSPHRASE
            field = self.new if self._purpose is Purpose.MAKE else self.old
            self._refuse(field, said.title + "." if wrong else f"{said.title}. {said.sentence}")
            return
        self._busy = False
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_room(self)

    def done(self, result: int) -> None:
        """What was typed does not outlive the window."""
        for field in (self.old, self.new, self.again):
            field.set_text("")
        super().done(result)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._spinner.setVisible(busy)
        self._spinner.start() if busy else self._spinner.stop()
        for field in (self.old, self.new, self.again):
            field.entry.setReadOnly(busy)
        self._look()

    def _refuse(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.entry.setFocus()
        field.entry.selectAll()
        self.adjustSize()


def _secret_field(label: str, hint: str = "") -> Field:
    """Hidden while it is typed; the eye shows it."""
    field = Field(label, hint)
    show = QCoreApplication.translate("PassphraseWindow", "Show the passphrase")
    add_eye(field.entry, show, QCoreApplication.translate("PassphraseWindow", "Hide the passphrase"))
    return field
