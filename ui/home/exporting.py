"""Several messages into files: each as `.eml` in a folder, or all in one mailbox file."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import MailError, Reason
from app.message.letter import mbox
from app.model.outgoing import Outgoing
from ui import dialogs
from ui.home.entries import Item
from ui.home.received import Received
from ui.home.sources import file_error, file_name, opened, save_source, whole

if TYPE_CHECKING:
    from app.engine import Engine

_MOST_NAMES = 10_000


async def save_each(engine: Engine, items: Sequence[Item], folder: Path) -> int:
    """Write each to a file of its own; nothing that is there is replaced. Returns how many. Raises MailError."""
    count = 0
    for item in items:
        target = await asyncio.to_thread(_free, folder, file_name(item))
        try:
            await save_source(engine, item, target)
        except MailError as error:
            if error.reason is not Reason.NOT_FOUND:
                raise
        else:
            count += 1
    return count


async def save_mailbox(engine: Engine, items: Sequence[Item], target: Path) -> int:
    """Write all into one file, whole or not at all. Returns how many. Raises MailError."""
    count = 0
    try:
        with whole(target) as out:
            for item in items:
                try:
                    async with opened(engine, item) as file:
                        file.seek(0)
                        await asyncio.to_thread(mbox.append, out, file, *_envelope(item))
                        count += 1
                except MailError as error:
                    if error.reason is not Reason.NOT_FOUND:
                        raise
    except OSError as error:
        raise file_error(error, target) from error
    return count


async def choose_folder(parent: QWidget) -> Path | None:
    """Where the files go."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Exporting", "Save the messages in a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = await dialogs.answer(dialog)
    names = dialog.selectedFiles() if chosen else []
    return Path(names[0]) if names else None


def _envelope(item: Item) -> tuple[str, float]:
    if isinstance(item, Outgoing):
        return item.envelope.sender, item.finished or item.created
    if isinstance(item, Received):
        return item.mail_from, item.path.stat().st_mtime
    return "", item.changed


def _free(folder: Path, name: str) -> Path:
    """The name, or one with a number behind it."""
    stem, dot, ending = name.rpartition(".")
    for number in range(1, _MOST_NAMES):
        found = folder / (name if number == 1 else f"{stem} ({number}){dot}{ending}")
        if not found.exists():
            return found
    return folder / name
