"""The question before an account with waiting mail goes: what becomes of the mail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QRadioButton, QVBoxLayout, QWidget

from app.model.outgoing import Fate
from ui import dialogs
from ui.look import theme
from ui.widgets.basics import Label, column, row, text

_INDENT = 26  # below the words of a choice


async def what_becomes(parent: QWidget, title: str, kept: str, waiting: int) -> Fate | None:
    """What a person wants for the `waiting` messages (one at least); None keeps the account. `kept` says what stays."""
    question = RemovalQuestion(parent, title, kept, waiting)
    wants = await dialogs.answer(question) == QDialog.DialogCode.Accepted
    return question.fate if wants else None


class RemovalQuestion(dialogs.Question):
    """Keeping the account has Enter, Esc and the focus; drafts are what the mail becomes unless somebody says else."""

    def __init__(self, parent: QWidget | None, title: str, kept: str, waiting: int) -> None:
        super().__init__(parent, title, kept, safe="", risky="-")
        one = waiting == 1
        self.safe_button.setText(self.tr("Keep the account"))
        self.fate = Fate.DRAFTS
        asked = (
            self.tr("What is to become of the message that waits to be sent?")
            if one
            else self.tr("What is to become of the %n messages that wait to be sent?", "", waiting)
        )
        self.drafts = QRadioButton(self.tr("Keep it as a draft") if one else self.tr("Keep them as drafts"))
        self.delete = QRadioButton(self.tr("Delete it") if one else self.tr("Delete them"))
        stays = self.tr("Nothing is lost: all of it is in Drafts, to be sent from another account.")
        lost = self.tr("Text, addresses and attached files are lost for good. Nothing brings them back.")
        said: dict[QRadioButton, Label] = {}
        for choice, words in ((self.drafts, stays), (self.delete, lost)):
            said[choice] = text(words, "caption", "text_2", wrap=True)
            choice.setAccessibleDescription(words)
        choices = QWidget()
        choices.setAccessibleName(asked)
        choices.setLayout(column(
            text(asked, weight=QFont.Weight.DemiBold, wrap=True),
            *(part for choice, words in said.items() for part in (choice, row(_INDENT, (words, 1), gap=0))),
            gap=theme.GAP_1,
        ))  # fmt: skip
        body = self.layout()
        assert isinstance(body, QVBoxLayout)
        body.insertSpacing(body.count() - 2, theme.GAP_2)
        body.insertWidget(body.count() - 2, choices)
        self.drafts.setChecked(True)
        self.delete.toggled.connect(self._on_choice)
        self._on_choice()
        self.setAccessibleDescription(f"{kept} {asked}")
        self.setTabOrder(self.drafts, self.delete)
        self.setTabOrder(self.delete, self.safe_button)
        self.setTabOrder(self.safe_button, self.risky_button)
        self.safe_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self) -> None:
        """The button says what it does."""
        self.fate = Fate.DELETED if self.delete.isChecked() else Fate.DRAFTS
        self.risky_button.setText(
            self.tr("Remove account and delete mail") if self.delete.isChecked() else self.tr("Remove account")
        )
