"""One identity, new or stored: who one is, where answers go, who gets copies, and what it answers for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Identity
from app.model.address import Address, split_list
from ui import dialogs
from ui.accounts.field import Field
from ui.accounts.own_server import OwnServer, put_on
from ui.accounts.swatches import Swatches
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import column, push, row, text
from ui.widgets.scrolled import scrolled
from ui.words.error_text import advice

_WIDTH, _HEIGHT = 600, 640


async def edited(parent: QWidget, engine: Engine, tasks: Tasks, account: Account, identity: Identity | None) -> bool:
    """Open the sheet over an identity of the account, or a new one. Whether something was stored."""
    sheet = IdentitySheet(parent, engine, tasks, account, identity)
    return await dialogs.answer(sheet) == QDialog.DialogCode.Accepted


class IdentitySheet(QDialog):
    """Stored with one button; what cannot be is said beside the field it is about."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, tasks: Tasks, account: Account, identity: Identity | None
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._account, self._old = engine, tasks, account, identity
        self._is_storing = False
        title = self.tr("Change an identity") if identity else self.tr("Add an identity")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._build_fields()
        self._build_server()
        self.cancel, self.store = push(self.tr("Cancel"), "quiet"), push(self.tr("Save"), "primary")
        self.cancel.setAutoDefault(False)
        self.store.setDefault(True)
        self._trouble = text("", "caption", "danger", wrap=True)
        self._trouble.hide()
        heading = text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True)
        colours = column(text(self.tr("Colour"), "caption", "text_2", QFont.Weight.Medium), self.colour, gap=4)
        whole = column(
            row((self.name, 1), (self.address, 1), gap=theme.GAP_3),
            self.reply_to,
            colours,
            self.always_cc,
            self.always_bcc,
            self.patterns,
            self.domains,
            self.own,
            self.server,
            None,
            gap=theme.GAP_3,
            margins=(theme.GAP_6, 0, theme.GAP_6, theme.GAP_2),
        )
        self.area = scrolled(whole)
        foot = column(self._trouble, row(None, self.cancel, self.store, gap=theme.GAP_2), gap=theme.GAP_2,
                      margins=(theme.GAP_6, theme.GAP_2, theme.GAP_6, theme.GAP_5))  # fmt: skip
        top = row((heading, 1), margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, 0))
        self.setLayout(column(top, (self.area, 1), foot, gap=theme.GAP_3))
        self.setMinimumSize(380, 320)
        self._show_identity()
        self._wire()
        self.resize(_WIDTH, _HEIGHT)
        (self.name if identity else self.address).entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Wide enough for the widest part, also in a large font: nothing is cut at the side."""
        super().showEvent(event)
        needed = self.server.minimumSizeHint().width() + 2 * theme.GAP_6
        self.setMinimumWidth(needed + self.area.verticalScrollBar().sizeHint().width())

    def _build_fields(self) -> None:
        self.name, self.address = Field(self.tr("Name")), Field(self.tr("Address"))
        self.reply_to = Field(self.tr("Answers go to"), self.tr("Empty: to the address itself."))
        self.colour = Swatches(self._account.colour, self._old.colour if self._old else "")
        self.always_cc = Field(self.tr("Always a copy to"), self.tr("Everybody sees them. Parted by commas."))
        self.always_bcc = Field(
            self.tr("Always a hidden copy to"),
            self.tr("Stands in Bcc of each new message, where you see it and can take it out. Readers never do."),
        )
        self.patterns = Field(
            self.tr("Also answer for"),
            self.tr("What was written to such an address is answered from it: *@prado.studio, ana+*@prado.studio"),
        )
        self.domains = Field(
            self.tr("Mail to these domains is from here"),
            self.tr("Tintero asks when another sender is about to write there: customer.example, uni.example"),
        )

    def _build_server(self) -> None:
        self.own = QCheckBox(self.tr("Sends over a server of its own"))
        self.server = OwnServer(self, self._engine, self._tasks, self._account, self._old)

    def _show_identity(self) -> None:
        old = self._old or Identity(Address(self._account.identity.address.name, ""))
        self.name.set_text(old.address.name)
        self.address.set_text(old.address.spec)
        self.reply_to.set_text(str(old.reply_to or ""))
        self.always_cc.set_text(", ".join(map(str, old.always_cc)))
        self.always_bcc.set_text(", ".join(map(str, old.always_bcc)))
        self.patterns.set_text(", ".join(old.patterns))
        self.domains.set_text(", ".join(old.domains))
        self.own.setChecked(old.server is not None)
        self.server.setVisible(old.server is not None)

    def _wire(self) -> None:
        self.own.toggled.connect(self._on_own)
        self.address.edited.connect(lambda words: self.server.set_address(words.strip()))
        self.cancel.clicked.connect(self.reject)
        self.store.clicked.connect(self._on_store)

    def _on_own(self, on: bool) -> None:
        self.server.setVisible(on)
        if on:
            self.server.first().setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.server))  # once there is room for it

    # reading

    def identity(self) -> Identity:
        """What is written in the fields. Raises MailError(INVALID) with the fact `field`."""
        old = self._old or Identity(Address("", ""))
        address = replace(_address(self.address.text(), "address"), name=" ".join(self.name.text().split()))
        reply_to = self.reply_to.text().strip()
        made = replace(
            old,
            address=address,
            reply_to=_address(reply_to, "reply_to") if reply_to else None,
            colour=self.colour.colour(),
            always_cc=_people(self.always_cc.text()),
            always_bcc=_people(self.always_bcc.text()),
            patterns=_words(self.patterns.text()),
            domains=_words(self.domains.text()),
        )
        return put_on(made, self.server if self.own.isChecked() else None)

    # storing

    def _on_store(self) -> None:
        if not self._is_storing:
            self._is_storing = True
            self._tasks.start(self._store(), "store an identity")

    async def _store(self) -> None:
        try:
            await self._store_it(self.identity())
        except MailError as error:
            self._show_trouble(error)
            return
        finally:
            self._is_storing = False
        self.accept()

    async def _store_it(self, made: Identity) -> None:
        accounts = self._engine.accounts
        account = await accounts.get(self._account.id)  # others may have changed it while this sheet stood open
        if made.id:
            identities = [made if identity.id == made.id else identity for identity in account.identities]
        else:
            identities = [*account.identities, made]
        stored = await accounts.set_identities(account.id, identities)
        place = identities.index(made)
        if made.server is not None and self.server.secret:
            await accounts.sign_in(account.id, self.server.secret, stored.identities[place].id)

    def done(self, code: int) -> None:
        """However it ends, nothing goes on behind it."""
        self.server.stop()
        super().done(code)

    def _show_trouble(self, error: MailError) -> None:
        """Beside the field where that is known, else beside the buttons."""
        said = advice(error)
        field = self._field_of(error.facts.get("field", ""))
        if field is None and self.own.isChecked() and (shown := self.server.show_trouble(error)) is not None:
            self._trouble.hide()
            self.area.ensureWidgetVisible(shown)
            return
        if field is None:
            self._trouble.setText(f"{said.title}. {said.sentence}")
            self._trouble.show()
            return
        self._trouble.hide()
        field.set_error(said.sentence)
        field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)

    def _field_of(self, name: str) -> Field | None:
        if name == "copies":
            return self.always_cc if not _is_readable(self.always_cc.text()) else self.always_bcc
        fields = {
            "address": self.address, "reply_to": self.reply_to, "pattern": self.patterns, "domain": self.domains,
        }  # fmt: skip
        return fields.get(name)


def _people(words: str) -> tuple[Address, ...]:
    try:
        return tuple(Address.parse(part) for part in _parted(words))
    except MailError as error:
        raise _bad("copies", words) from error


def _is_readable(words: str) -> bool:
    try:
        _people(words)
    except MailError:
        return False
    return True


def _parted(words: str) -> list[str]:
    return [part for part in split_list(words) if part.strip()]


def _words(words: str) -> tuple[str, ...]:
    return tuple(part for part in words.replace(",", " ").replace(";", " ").split() if part)


def _address(words: str, field: str) -> Address:
    try:
        return Address.parse(words)
    except MailError as error:
        raise _bad(field, words) from error


def _bad(field: str, words: str) -> MailError:
    facts = {"field": field, "port": words[:20], "address": words[:100]}
    return MailError(Kind.INVALID, Reason.BAD_ACCOUNT, f"{field} cannot be used.", Retry.NEEDS_USER, facts=facts)
