"""One row of a message list, made from a draft, an outgoing message or a received one.

Rows hold what is shown and what is searched; the thing itself hangs on them as `item`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import Outgoing, RecipientState
from ui.home.received import Received
from ui.home.search import Field, fold

NAMES_SHOWN = 3
_SNIPPET = 200  # characters; more than the widest list shows
_SEARCHED = 20_000  # characters of a text that are searched
_BLANKS = re.compile(r"\s+")

Item = Draft | Outgoing | Received


@dataclass(frozen=True)
class Owner:
    """The account that a row belongs to: `id` 0 and the quiet colour when it has none (any more)."""

    id: int = 0
    colour: str = "slate"
    name: str = ""


class Owners:
    """Finds the account of an identity or an id."""

    def __init__(self, accounts: Iterable[Account] = ()) -> None:
        self.accounts = tuple(accounts)
        self._by_id = {a.id: Owner(a.id, a.colour, a.name) for a in self.accounts}
        self._by_identity = {i.id: self._by_id[a.id] for a in self.accounts for i in a.identities}
        default = next((a for a in self.accounts if a.is_default), self.accounts[0] if self.accounts else None)
        self._default = self._by_id[default.id] if default else Owner()

    def of_identity(self, identity_id: int) -> Owner:
        """A draft that names no identity belongs to the usual sender."""
        return self._by_identity.get(identity_id, self._default)

    def is_off(self, account_id: int) -> bool:
        """Whether the account is switched off, so that its messages wait."""
        return any(account.id == account_id and account.disabled for account in self.accounts)

    def host_to_ask(self, row: Outgoing) -> str:
        """The server that may know whether this message arrived; empty where none is known, and for what came as a
        file: of that another program may have kept a copy.
        """
        account = next((account for account in self.accounts if account.id == row.account_id), None)
        can_tell = row.draft is not None and bool(row.message_id)
        place = account.asked_about(row.envelope.sender) if account is not None and can_tell else None
        return place.host if place is not None else ""

    def of_account(self, account_id: int) -> Owner:
        return self._by_id.get(account_id, Owner())


@dataclass(frozen=True)
class Entry:
    """A row: `key` names it for as long as its message lives, `when` is seconds since the epoch."""

    key: tuple[str, str]
    who: str
    subject: str
    snippet: str
    when: float
    owner: Owner
    has_files: bool
    warning: bool
    item: Item
    to: str = ""
    sender: str = ""
    body: str = ""

    @cached_property
    def folded(self) -> Mapping[Field, str]:
        """What a search looks at; made when it is first needed."""
        to, subject, sender = fold(self.to), fold(self.subject), fold(self.sender)
        everything = "\n".join((to, sender, subject, fold(self.body)))
        has = "file attachment" if self.has_files else ""
        return {Field.ANY: everything, Field.TO: to, Field.SUBJECT: subject, Field.FROM: sender, Field.HAS: has}


def from_draft(draft: Draft, owners: Owners) -> Entry:
    """The row of a draft."""
    typed = (*draft.to, *draft.cc, *draft.bcc)
    return Entry(
        key=("draft", str(draft.id)),
        who=people(typed) or QCoreApplication.translate("Entries", "(no recipient yet)"),
        subject=_line(draft.subject) or no_subject(),
        snippet=_line(draft.text),
        when=draft.changed,
        owner=owners.of_identity(draft.identity_id),
        has_files=bool(draft.attachments),
        warning=False,
        item=draft,
        to=" ".join(typed),
        body=draft.text[:_SEARCHED],
    )


def from_outgoing(row: Outgoing, owners: Owners) -> Entry:
    """The row of a sent or scheduled message."""
    draft = row.draft
    typed = (*draft.to, *draft.cc, *draft.bcc) if draft else ()
    refused = any(r.state is RecipientState.REFUSED for r in row.recipients)
    return Entry(
        key=("outgoing", str(row.id)),
        who=people(typed) or row.display_to or people(row.envelope.recipients),
        subject=_line(row.subject) or no_subject(),
        snippet=_line(row.snippet),
        when=row.finished or row.next_attempt or row.created,
        owner=owners.of_account(row.account_id),
        has_files=row.has_files,
        warning=refused,
        item=row,
        to=" ".join((*typed, *row.envelope.recipients)),
        sender=row.envelope.sender,
        body=draft.text[:_SEARCHED] if draft else row.snippet,
    )


def from_received(mail: Received) -> Entry:
    """The row of a message that the practice server took."""
    return Entry(
        key=("received", mail.path.name),
        who=people([mail.sender]) or mail.mail_from or QCoreApplication.translate("Entries", "(no sender)"),
        subject=_line(mail.subject) or no_subject(),
        snippet=_line(mail.text),
        when=mail.when,
        owner=Owner(),
        has_files=bool(mail.files),
        warning=False,
        item=mail,
        to=" ".join((mail.to, mail.cc, *mail.rcpt_tos)),
        sender=f"{mail.sender} {mail.mail_from}",
        body=mail.text[:_SEARCHED],
    )


def people(typed: Sequence[str]) -> str:
    """Recipients for one line: up to three names, else the first and how many more."""
    names = [name for text in typed if (name := display_name(text))]
    if len(names) <= NAMES_SHOWN:
        return ", ".join(names)
    others = len(names) - 1
    words = QCoreApplication.translate("Entries", "{first} and %n others", "", others)
    return words.format(first=names[0])


def display_name(text: str) -> str:
    """The name in `Name <address>`, else the address. Checks nothing: drafts hold what was typed."""
    name, bracket, rest = text.strip().rpartition("<")
    if not bracket:
        return _line(rest)
    name = name.strip()
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return _line(name) or _line(rest.rstrip(">"))


def no_subject() -> str:
    return QCoreApplication.translate("Entries", "(no subject)")


def _line(text: str) -> str:
    return _BLANKS.sub(" ", text[: 4 * _SNIPPET]).strip()[:_SNIPPET]
