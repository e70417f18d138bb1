"""The head of a message: who sends it, who gets it, what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ui.compose.people.recipients import RecipientField
from ui.look import density, theme
from ui.look.plain_tips import as_words
from ui.widgets import mirror
from ui.widgets.basics import Elided, Items, column, push, row, text, tool
from ui.widgets.dot import Dot
from ui.widgets.surfaces import Hairline
from ui.words.sender import who

if TYPE_CHECKING:
    from app.model.account import Account, Identity
    from app.model.address import Address
    from ui.compose.people.completion import Suggestions
    from ui.compose.people.reading import Reader

_ROW, _LABEL, _AFTER_LABEL = 42, 72, 12


class Head(QWidget):
    """From (hidden while there is nothing to choose), To with its revealers, Cc, Bcc, Subject.

    `changed` tells of what a person changed, `sender_changed` of another identity by whatever way; `own_wanted` asks
    for the identity's own address in From in place of another one.
    """

    changed = Signal()
    sender_changed = Signal()
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[Account, ...] = ()
        self._other: Elided | None = None
        self._has_choice = False
        self._build()
        self._wire()

    def _build(self) -> None:
        """Each part within that which holds it, from top to bottom: so they are read out."""
        self._from = sender = _Line(self.tr("From"), self)
        self._dot = Dot("ink", 10, sender)
        self.from_box = QComboBox(sender)
        self.from_box.setProperty("look", "bare")
        self.from_box.setAccessibleName(self.tr("From"))
        self.from_box.setMinimumWidth(120)
        sender.hold(self.from_box, self._dot, self.from_box, None)
        self._from_line = Hairline(parent=self)
        self.to = RecipientField(self.tr("To"), self)
        first = Hairline(parent=self)
        self.cc_button, self.bcc_button = (
            push(words, "quiet", parent=self.to) for words in (self.tr("Cc"), self.tr("Bcc"))
        )
        self.cc_button.setToolTip(self.tr("A copy that everybody sees (Ctrl+Shift+C)"))
        self.bcc_button.setToolTip(self.tr("A copy that nobody else sees (Ctrl+Shift+B)"))
        self.to.put_behind(self.cc_button, self.bcc_button)
        self.cc, self._cc_line = RecipientField(self.tr("Cc"), self), Hairline(parent=self)
        self.bcc, self._bcc_line = RecipientField(self.tr("Bcc"), self), Hairline(parent=self)
        self._about = subject = _Line(self.tr("Subject"), self)
        self.subject = QLineEdit(subject)
        self.subject.setProperty("look", "bare")
        self._dress_subject()
        self.subject.setAccessibleName(self.tr("Subject"))
        subject.hold(self.subject, (self.subject, 1))
        rows = (self._from, self._from_line, self.to, first, self.cc, self._cc_line, self.bcc, self._bcc_line)
        self.setLayout(column(4, *rows, subject, Hairline(parent=self), gap=0))
        self._show_rows()
        self._fit_labels()

    def _fit_labels(self) -> None:
        """One column of labels, as wide as the longest of them."""
        metrics = QFontMetrics(theme.font("body"))
        names = [w.accessibleName() for w in (self.from_box, self.subject, *(f.entry() for f in self.fields()))]
        width = max(_LABEL, *(metrics.horizontalAdvance(name) + _AFTER_LABEL for name in names))
        for line in (self._from, self._about, *self.fields()):
            line.set_label_width(width)

    def _wire(self) -> None:
        for field in self.fields():
            field.changed.connect(self.changed)
        self.subject.textEdited.connect(lambda _words: self.changed.emit())
        self.from_box.activated.connect(lambda _index: self._on_sender_chosen())
        self.cc_button.clicked.connect(lambda: self.reveal(self.cc))
        self.bcc_button.clicked.connect(lambda: self.reveal(self.bcc))

    def fields(self) -> tuple[RecipientField, RecipientField, RecipientField]:
        return self.to, self.cc, self.bcc

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order in which a person fills the head: from To straight to Subject."""
        buttons: list[QPushButton] = [self.cc_button, self.bcc_button]
        return [self.from_box, *buttons, self.to.entry(), self.cc.entry(), self.bcc.entry(), self.subject]

    def read_with(self, reader: Reader) -> None:
        """Understand recipients with it from now on."""
        for field in self.fields():
            field.read_with(reader)

    def suggest_from(self, source: Suggestions) -> None:
        """Suggest recipients from now on."""
        for field in self.fields():
            field.suggest_from(source)

    # rows

    def reveal(self, field: RecipientField) -> None:
        """Show the row of Cc or Bcc and put the keyboard there."""
        field.show()
        self._show_rows(keep=True)
        field.setFocus()

    def show_filled_rows(self) -> None:
        """Rows with somebody in them show, empty copies do not: the look of a window just opened."""
        self._show_rows()

    def _show_rows(self, keep: bool = False) -> None:
        pairs = ((self.cc, self._cc_line, self.cc_button), (self.bcc, self._bcc_line, self.bcc_button))
        for field, line, button in pairs:
            shown = not field.is_empty or (keep and not field.isHidden())
            for widget in (field, line):
                widget.setVisible(shown)
            button.setVisible(not shown)
        is_shown = self._has_choice or (self._other is not None and bool(self._other.text()))
        if is_shown:
            self.from_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._from.setVisible(is_shown)
        self._from_line.setVisible(is_shown)

    def show_rows(self) -> None:
        """Rows that were filled from elsewhere show; those that a person opened stay."""
        self._show_rows(keep=True)

    # the sender

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer the identities of these accounts. The chosen one stays chosen if it is among them."""
        chosen = self.identity_id()
        self._accounts = tuple(accounts)
        self.from_box.clear()
        for account in accounts:
            if account.disabled and all(identity.id != chosen for identity in account.identities):
                continue  # nothing goes over it now
            for identity in account.identities:
                self.from_box.addItem(who(identity.address), identity.id)
        self._has_choice = self.from_box.count() > 1
        self.choose(chosen)
        self._show_rows(keep=True)

    def expect(self, sender: str, colour: str) -> None:
        """There will be a choice of accounts, and this one of them: what a first picture shows until they are known."""
        self.from_box.addItem(sender, 0)
        self._dot.set_account_colour(colour)
        self._has_choice = True
        self._show_rows()

    def choose(self, identity_id: int) -> None:
        """Send as this identity, or as the usual one if there is no such identity (any more)."""
        index = self.from_box.findData(identity_id)
        if index < 0:
            usual = next((a for a in self._accounts if a.is_default), None) or next(iter(self._accounts), None)
            index = self.from_box.findData(usual.identity.id) if usual is not None else -1
        self.from_box.setCurrentIndex(index)
        self._show_sender()

    def identity_id(self) -> int:
        """The chosen identity, 0 without any account."""
        chosen = self.from_box.currentData()
        return chosen if isinstance(chosen, int) else 0

    def account(self) -> Account | None:
        """The account that the chosen identity belongs to."""
        return next((a for a in self._accounts if self._identity_in(a) is not None), None)

    def colour(self) -> str:
        """That of the chosen identity, or of its account."""
        account, identity = self.account(), self.identity()
        return (identity.colour if identity is not None else "") or (account.colour if account is not None else "ink")

    def sender_address(self) -> Address | None:
        """The address of the chosen identity."""
        identity = self.identity()
        return identity.address if identity is not None else None

    def identity(self) -> Identity | None:
        """The chosen identity."""
        account = self.account()
        return self._identity_in(account) if account is not None else None

    def show_other(self, words: str) -> None:
        """The address that stands in From in place of the identity's; empty for the identity's own."""
        if self._other is None:
            if not words:
                return
            self._other = Elided("", colour="accent")
            self._own = tool("close", self.tr("Use the sender's own address"), size=16)
            self._own.clicked.connect(self.own_wanted)
            self._from.put((self._other, 1), self._own)
        self._other.setText(self.tr("as {address}").format(address=words) if words else "")
        self._own.setVisible(bool(words))
        self._show_rows(keep=True)

    def _identity_in(self, account: Account) -> Identity | None:
        return next((i for i in account.identities if i.id == self.identity_id()), None)

    def _on_sender_chosen(self) -> None:
        self._show_sender()
        self.changed.emit()

    def _show_sender(self) -> None:
        self._dot.set_account_colour(self.colour())
        self.from_box.setToolTip(as_words(self.from_box.currentText()))
        self.sender_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress_subject()
            self._fit_labels()
        super().changeEvent(event)

    def _dress_subject(self) -> None:
        """Its words stand on the line of their label, though they are larger."""
        own = theme.font("lead", QFont.Weight.DemiBold)
        lower = [m.ascent() - m.descent() for m in (QFontMetrics(own), QFontMetrics(theme.font()))]
        self.subject.setFont(own)
        self.subject.setTextMargins(0, 0, 0, max(0, lower[0] - lower[1]))


class _Line(QWidget):
    """A label of the common width and what belongs to it."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = text(words, colour="text_2", parent=self)
        self._buddy: QWidget = self._label

    def hold(self, buddy: QWidget, *items: Items) -> None:
        """Once: what belongs to the label, best born in this line, and the one of them that it names."""
        self._buddy = buddy
        self._label.setBuddy(buddy)
        self._row = row(self._label, *items, gap=6, margins=(4, 0, 0, 0))
        self.setLayout(self._row)
        self._take_room()

    def _take_room(self) -> None:
        self.setMinimumHeight(density.row(max(_ROW, self._buddy.fontMetrics().height() + 18)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_room()

    def put(self, *items: Items) -> None:
        """More at the end of the row, in place of the room that is left there."""
        self._row.takeAt(self._row.count() - 1)
        for item in items:
            widget, stretch = item if isinstance(item, tuple) else (item, 0)
            if isinstance(widget, QWidget):
                self._row.addWidget(widget, stretch)

    def set_label_width(self, width: int) -> None:
        self._label.setFixedWidth(width)
        self._label.setAlignment(mirror.edge(self))
