"""A message built as it would be sent, for a moment and for one look at its octets."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.engine import Engine
from app.model.draft import Draft
from app.model.outgoing import Envelope
from ui.compose.send.checks import problem_with

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_Found = TypeVar("_Found")


async def read_back(engine: Engine, draft: Draft, read: Callable[[Path], _Found]) -> tuple[_Found, Envelope]:
    """What `read` finds in the file of the message, out of this thread, and who it would go to. Raises MailError."""
    with tempfile.TemporaryDirectory(prefix="tintero-") as folder:
        path = Path(folder) / "message.eml"
        with path.open("wb") as out:
            built = await engine.outbox.build(draft, out)
        return await asyncio.to_thread(read, path), built.envelope


def draft_to_look_at(window: ComposeWindow, work: Work) -> Draft:
    """The message as it would go; recipients that are no addresses are left out, they could not be sent to."""
    draft = window.form.read(work.saver.draft)
    to, cc, bcc = (tuple(t for t in field if problem_with(t) is None) for field in (draft.to, draft.cc, draft.bcc))
    return replace(draft, to=to, cc=cc, bcc=bcc)
