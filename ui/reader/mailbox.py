"""A mailbox file (mbox), as other programs export mail: which of its messages is meant."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QWidget

from app.model.letter import MailboxEntry
from ui import dialogs
from ui.compose.picker import Picker, Row

if TYPE_CHECKING:
    from app.engine import Engine

_BEGINNING = b"From "
_ENDINGS = (".mbox", ".mbx")
translate = QCoreApplication.translate


def is_mailbox(path: Path) -> bool:
    """By its name, or by its first words where the name says nothing, as Thunderbird's files. Reads it: blocks."""
    ending = path.suffix.lower()
    if ending in _ENDINGS or ending == ".eml":
        return ending in _ENDINGS
    try:
        with path.open("rb") as file:
            return file.read(len(_BEGINNING)) == _BEGINNING
    except (OSError, ValueError):
        return False


async def choose(engine: Engine, parent: QWidget | None, path: Path) -> Path | None:
    """The message that a person takes out of a mailbox, as a file. The only one is not asked about.

    Raises MailError as the letters do.
    """
    entries = (await engine.letters.mailbox(path))[::-1]  # the newest stands at the end
    at = 0
    if len(entries) > 1:
        picker = _picker(parent, path.name, entries)
        taken = await dialogs.answer(picker) == QDialog.DialogCode.Accepted
        at = picker.chosen if taken else -1
        picker.deleteLater()
    return await engine.letters.take_out(path, entries[at]) if at >= 0 else None


def _picker(parent: QWidget | None, name: str, entries: Sequence[MailboxEntry]) -> Picker:
    title = translate("Mailbox", "Messages in {name}").format(name=name)
    nothing = (translate("Mailbox", "No messages"), "")  # never seen: an empty mailbox is refused before
    return Picker(parent, title, translate("Mailbox", "Open"), [_row(one) for one in entries], nothing)


def _row(entry: MailboxEntry) -> Row:
    day = ""
    if entry.date is not None:
        day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(entry.date)), QLocale.FormatType.ShortFormat)
    lines = (
        (translate("Mailbox", "From"), entry.author),
        (translate("Mailbox", "To"), entry.to),
        (translate("Mailbox", "Date"), day),
    )
    words = "\n".join(f"{name}: {value}" for name, value in lines if value)
    subject = entry.subject or translate("Mailbox", "(no subject)")
    return Row(subject, entry.author, words)
