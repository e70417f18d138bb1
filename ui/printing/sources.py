"""What of a message is printed: of one that is written, one of the store, one that is being read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QImage, QTextDocument

from app.errors import MailError
from app.message.text.clean import one_line
from app.model.draft import Disposition, Draft
from app.model.letter import Letter
from app.model.outgoing import Outgoing
from ui.compose.editor.contract import ImporterLoader
from ui.home.laying_out import Item, LaidOut, draft_of, lay_out
from ui.home.received import Received
from ui.printing.sheet import Printable, shortened
from ui.reader import words

if TYPE_CHECKING:
    from app.engine import Engine

Lines = list[tuple[str, str]]


async def of_item(engine: Engine, item: Item, load_importer: ImporterLoader, sender: str = "") -> Printable:
    """A message of the store, or one that is being written. `sender` is asked of the accounts where it is empty."""
    laid_out = await lay_out(engine, item, load_importer)
    draft = draft_of(laid_out.item)
    if draft is not None and not sender:
        sender = draft.sender or await _sender(engine, draft)
    subject = one_line(laid_out.item.subject)
    return Printable(_subject(subject), _lines(laid_out.item, sender), _document(laid_out), laid_out.pictures)


def of_letter(letter: Letter, document: QTextDocument, pictures: Mapping[str, QImage]) -> Printable:
    """A message that is shown: what is on its sheet, as it is there."""
    lines = _named(
        words.people(letter.author or letter.sender),
        words.people(letter.to),
        words.people(letter.cc),
        (),
        words.moment(letter, QLocale()),
        [file.name for file in letter.attachments],
    )
    return Printable(_subject(one_line(letter.subject)), lines, document.clone(), pictures)


async def _sender(engine: Engine, draft: Draft) -> str:
    try:
        accounts = await engine.accounts.all()
    except MailError:
        return ""
    found = (one for account in accounts for one in account.identities if one.id == draft.identity_id)
    return next((str(identity.address) for identity in found), "")


def _lines(item: Item, sender: str) -> Lines:
    if isinstance(item, Received):
        return _named([item.sender], [item.to], [item.cc], (), "", [file.name for file in item.files])
    when = _moment(item.finished) if isinstance(item, Outgoing) and item.finished else ""
    draft = draft_of(item)
    if draft is None:
        assert isinstance(item, Outgoing)
        return _named([item.envelope.sender], item.envelope.recipients, (), (), when, ())
    files = [file.name for file in draft.attachments if file.disposition is Disposition.ATTACHMENT]
    return _named([sender], draft.to, draft.cc, draft.bcc, when, files)


def _named(
    author: Sequence[str], to: Sequence[str], cc: Sequence[str], bcc: Sequence[str], when: str, files: Sequence[str]
) -> Lines:
    translate = QCoreApplication.translate
    every = (
        (translate("Printing", "From"), shortened(author)),
        (translate("Printing", "To"), shortened(to)),
        (translate("Printing", "Cc"), shortened(cc)),
        (translate("Printing", "Bcc"), shortened(bcc)),
        (translate("Printing", "Date"), when),
        (translate("Printing", "Attachments"), shortened(files)),
    )
    return [(name, one_line(said)) for name, said in every if said.strip()]


def _moment(when: float) -> str:
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(round(when * 1000)), QLocale.FormatType.LongFormat)


def _subject(words_: str) -> str:
    return words_ or QCoreApplication.translate("Printing", "(no subject)")


def _document(laid_out: LaidOut) -> QTextDocument:
    if laid_out.document is not None:
        return laid_out.document
    found = QTextDocument()
    found.setPlainText(laid_out.text)
    return found
