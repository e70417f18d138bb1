"""The message of a compose window on paper, as it would go out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.errors import MailError
from ui.compose.text.importer import load_importer
from ui.printing.room import Make, print_message, save_as_pdf
from ui.printing.sources import of_item

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


async def print_draft(work: Work, window: ComposeWindow) -> None:
    """Ask which printer, and print; what stands in the way is told in the window."""
    try:
        await print_message(window, await _make(work, window))
    except MailError as error:
        work.show_problem(error)


async def save_draft_as_pdf(work: Work, window: ComposeWindow) -> None:
    """Ask for a file, and write it; what stands in the way is told in the window."""
    try:
        await save_as_pdf(window, await _make(work, window))
    except MailError as error:
        work.show_problem(error)


async def _make(work: Work, window: ComposeWindow) -> Make:
    """All that is written by now, with the files that are just on their way."""
    window.editor.settle()
    await work.attaching.settled()
    sender = window.head.sender_address()
    draft = window.form.read(work.saver.draft)
    return partial(of_item, work.engine, draft, load_importer, str(sender) if sender is not None else "")
