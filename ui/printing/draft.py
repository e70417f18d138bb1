"""The message of a compose window on paper, as it would go out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.errors import MailError
from ui.compose.text.importer import load_importer
from ui.printing.on_paper import OnPaper
from ui.printing.room import Make, put_on_paper
from ui.printing.sources import of_item

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


async def put_draft_on_paper(work: Work, window: ComposeWindow, how: OnPaper) -> None:
    """Ask what has to be asked, and do it; what stands in the way is told in the window."""
    try:
        await put_on_paper(window, await _make(work, window), how)
    except MailError as error:
        work.show_problem(error)


async def _make(work: Work, window: ComposeWindow) -> Make:
    """All that is written by now, with the files that are just on their way."""
    window.editor.settle()
    await work.attaching.settled()
    sender = window.head.sender_address()
    draft = window.form.read(work.saver.draft)
    return partial(of_item, work.engine, draft, load_importer, str(sender) if sender is not None else "")
