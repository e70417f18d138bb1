"""What the last page of the wizard offers: a first signature, and to be the desktop's mail program."""

from __future__ import annotations

import asyncio
import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QWidget

from app.engine import Engine
from app.model.account import Account
from app.model.signature import Choice, Signature
from ui.desktop.default_program import DefaultProgram, Standing
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import column, text
from ui.widgets.surfaces import Plane

_LINES = 3


class _Lines(QPlainTextEdit):
    """Lines to type in, in the frame of a field; Tab leaves them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.ground = Plane("surface", "edge", theme.RADIUS_M)
        self.ground.setLayout(column((self, 1), margins=(5, 2, 2, 2)))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ground.set_look("surface", "accent")
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ground.set_look("surface", "edge")
        super().focusOutEvent(event)


class SignatureOffer(QWidget):
    """Empty is no signature. What is typed is the same in plain and in formatted messages."""

    def __init__(self) -> None:
        super().__init__()
        caption = text(self.tr("Signature"), "caption", "text_2", QFont.Weight.Medium)
        self.lines = _Lines(caption.text())
        caption.setBuddy(self.lines)
        sentence = self.tr("Stands under what you write. Another one for replies, and pictures: Settings, Signatures.")
        hint = text(sentence, "caption", "text_2", wrap=True)
        self.lines.setAccessibleDescription(sentence)
        self.setLayout(column(caption, self.lines.ground, hint, gap=theme.GAP_1))

    def words(self) -> str:
        """What was typed, without blank lines around it."""
        return self.lines.toPlainText().strip()


async def sign(engine: Engine, account: Account, words: str, known: int = 0) -> int:
    """A signature of these words, for everything that the account's first identity writes. Returns its id; `known` is
    that of the one that they replace. Raises MailError.
    """
    lines = "<br>".join(html.escape(line, quote=False) for line in words.splitlines())
    stored = await engine.signatures.store(Signature(account.name, f"<p>{lines}</p>", id=known))
    await engine.signatures.choose(account.identity.id, Choice(stored.id, stored.id))
    return stored.id


class DefaultOffer(QWidget):
    """A tick, not set at first and not there where it would mean nothing. `program` knows the desktop."""

    def __init__(self, program: DefaultProgram) -> None:
        super().__init__()
        self._program = program
        self.box = QCheckBox(self.tr("Make Tintero the mail program of this desktop"))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._refusal = text("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self.setLayout(column(self.box, self._refusal, gap=theme.GAP_1))
        self.hide()

    async def look(self) -> None:
        """Be there if it can be had."""
        standing = await asyncio.to_thread(self._program.standing)
        self.setVisible(standing is Standing.CAN_BE)

    async def accept(self) -> bool:
        """Do it if it is wanted. False once if the desktop did not take it; then it is not wanted any more."""
        if self.isHidden() or not self.box.isChecked() or await asyncio.to_thread(self._program.make_ours):
            return True
        self.box.setChecked(False)
        self._refusal.setText(
            self.tr("The desktop did not take it. Choose Tintero in the desktop's own settings, where the default "
                    "programs are.")
        )  # fmt: skip
        self._refusal.show()
        announce(self.box, self._refusal.text())
        return False
