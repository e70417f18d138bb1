"""Accounts of Thunderbird, to choose from: what is there, and over which server it sends. No password comes along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.engine import Engine
from app.model.account import Account, AuthMethod
from app.model.foreign import ForeignProfile
from ui import dialogs
from ui.accounts.account_words import server_words
from ui.look import theme
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.scrolled import scrolled

_WIDTH, _HEIGHT = 560, 420


async def bring_from_thunderbird(parent: QWidget, engine: Engine) -> tuple[Account, ...]:
    """Show what Thunderbird has, and add what the person chooses. Raises MailError(STORAGE)."""
    profiles = await engine.thunderbird()
    if not profiles:
        await dialogs.ask(
            parent,
            QCoreApplication.translate("Thunderbird", "No account of Thunderbird was found"),
            QCoreApplication.translate("Thunderbird", "It has no profile here, or none with a server to send over."),
            safe=QCoreApplication.translate("Thunderbird", "Close"),
        )
        return ()
    dialog = ThunderbirdDialog(parent, profiles)
    if await dialogs.answer(dialog) != QDialog.DialogCode.Accepted:
        return ()
    return await engine.accounts.adopt(dialog.chosen())


class ThunderbirdDialog(QDialog):
    """A box for each account, all of them on: whoever comes here wants them."""

    def __init__(self, parent: QWidget | None, profiles: Sequence[ForeignProfile]) -> None:
        super().__init__(parent)
        title = self.tr("Take accounts over from Thunderbird")
        self.setWindowTitle(title)
        self.boxes: list[tuple[QCheckBox, Account]] = []
        self._chosen: tuple[Account, ...] = ()
        body = column(gap=theme.GAP_2)
        for profile in profiles:
            if len(profiles) > 1:
                body.addSpacing(theme.GAP_2)
                body.addWidget(text(profile.name, "caption", "text_2", QFont.Weight.DemiBold))
            for account in profile.accounts:
                self._add(body, account)
        body.addStretch(1)
        sentence = text(
            self.tr("Names, addresses and servers are taken over. Passwords stay where they are: Tintero asks for "
                    "yours. Accounts that are here already are passed over."),
            colour="text_2", wrap=True,
        )  # fmt: skip
        cancel = push(self.tr("Take nothing over"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take = push(self.tr("Take over"), "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        area = scrolled(body)
        area.setAccessibleName(title)
        page = column(
            text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True), sentence, theme.GAP_2, (area, 1), theme.GAP_2,
            row(FLUSH, cancel, None, self.take), gap=theme.GAP_2,
            margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
        )  # fmt: skip
        self.setLayout(page)
        self.resize(_WIDTH, _HEIGHT)
        self._show_count()
        self.boxes[0][0].setFocus()

    def chosen(self) -> tuple[Account, ...]:
        """Those whose box is on; to be asked also when the boxes are gone."""
        return self._chosen

    def _add(self, body: QVBoxLayout, account: Account) -> None:
        addresses = ", ".join(identity.address.spec for identity in account.identities[:3])
        if len(account.identities) > 3:
            addresses += "…"
        box = QCheckBox(addresses.replace("&", "&&"))
        box.setChecked(True)
        how = {
            AuthMethod.OAUTH: self.tr("{server}, signing in with the browser"),
            AuthMethod.PASSWORD: self.tr("{server}, with a password"),
        }.get(account.auth.method, "{server}")
        said = how.format(server=server_words(account.server))
        box.setAccessibleDescription(said)
        box.toggled.connect(lambda _on: self._show_count())
        detail = row(28, (text(said, "caption", "text_2", wrap=True), 1), gap=0)
        layout = column(box, detail, gap=0)
        body.addLayout(layout)
        self.boxes.append((box, account))

    def _show_count(self) -> None:
        self._chosen = tuple(account for box, account in self.boxes if box.isChecked())
        self.take.setEnabled(bool(self._chosen))
