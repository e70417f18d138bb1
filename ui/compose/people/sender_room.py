"""Who a message is from beyond the choice of an identity: another address in From, and those who always get a copy.

Loaded when an identity copies somebody, or a message has another address in From.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import MailError
from app.model.address import Address
from app.model.draft import Draft
from ui import dialogs
from ui.compose.notices import Note
from ui.words import error_text

if TYPE_CHECKING:
    from ui.compose.people.recipients import RecipientField
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "sender"


class SenderRoom(QObject):
    """Made once for a window's work. A stored draft keeps the copies it has: a person may have taken them out."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        draft, head = work.saver.draft, window.head
        self._typed, self._copies = draft.sender, draft.copies
        self._sender_of = head.identity_id()  # whose From was replaced
        self._copied_for = head.identity_id() if draft.id or draft.copies else 0
        window.form.read_more(self._read)
        head.own_wanted.connect(self.take_own)
        head.show_other(self._typed)

    def _read(self, draft: Draft) -> Draft:
        there = {_wire(words) for words in (*draft.cc, *draft.bcc)}
        copies = tuple(words for words in self._copies if _wire(words) in there)
        return replace(draft, sender=self._typed, copies=copies)

    # copies

    def follow(self) -> None:
        """Another identity: its copies in place of the last one's, and its own address in From."""
        identity = self._window.head.identity()
        if identity is None:
            return
        if self._typed and self._sender_of and identity.id != self._sender_of:
            self._set("")
        self._sender_of = identity.id
        if identity.id == self._copied_for:
            return
        self._copied_for = identity.id
        before, self._copies = {_wire(words) for words in self._copies}, ()
        head = self._window.head
        self._exchange(head.cc, before, identity.always_cc)
        self._exchange(head.bcc, before, identity.always_bcc)
        head.show_rows()

    def _exchange(self, field: RecipientField, before: set[str], wanted: Iterable[Address]) -> None:
        """What came by itself goes; what comes now stands behind what the person wrote, and nobody twice."""
        kept = tuple(words for words in field.texts() if _wire(words) not in before)
        others = (f.texts() for f in self._window.head.fields() if f is not field)
        there = {_wire(words) for words in (*kept, *(words for texts in others for words in texts))} - before
        new = tuple(str(address) for address in wanted if address.wire.lower() not in there)
        self._copies = (*self._copies, *new)
        if (*kept, *new) != field.texts():
            field.set_texts((*kept, *new))

    # another address in From

    def ask(self) -> None:
        self._work.tasks.start(self._ask(), "send from another address")

    async def _ask(self) -> None:
        """Which address, and whether what follows from it is meant: the identity stays the one who sends."""
        window, identity = self._window, self._window.head.identity()
        window.notices.withdraw(_NOTICE)
        if identity is None:
            return
        title, own = self.tr("Send from another address"), identity.address
        typed = await dialogs.ask_text(window, title, self.tr("From"), self._typed or str(own))
        if typed is None:
            return
        try:
            address = Address.parse(typed)
        except MailError as error:
            said = error_text.advice(error)
            again = (self.tr("Write it again"), self.ask)
            window.notices.say(Note(_NOTICE, "danger", said.title, said.sentence, (again,)))
            return
        if address.wire.lower() == own.wire.lower() and address.name in ("", own.name):
            self.take_own()
            return
        sentence = self.tr(
            "Readers see {address}. Your server knows you as {own}: it may refuse the message, and reports of failures "
            "go to {own}, which readers can find in the message's source."
        ).format(address=address.spec, own=own.spec)
        keep, go = self.tr("Keep {own}").format(own=own.spec), self.tr("Use this address")
        if await dialogs.ask(window, title, sentence, safe=keep, risky=go):
            self._set(str(address))
            window.form.changed.emit()

    def take_own(self) -> None:
        """The identity's own address again."""
        if self._typed:
            self._set("")
            self._window.form.changed.emit()

    def _set(self, typed: str) -> None:
        self._typed = typed
        self._window.head.show_other(typed)


def _wire(words: str) -> str:
    try:
        return Address.parse(words).wire.lower()
    except MailError:
        return words.strip().lower()
