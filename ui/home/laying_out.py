"""A message of the store laid out to be read: its text with the original, its pictures, nothing fetched."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTextDocument

from app.errors import MailError
from app.message.answer import quoted
from app.message.markup.html_words import words_of
from app.model.draft import Draft
from app.model.outgoing import Outgoing
from ui.compose.editor.contract import ImporterLoader
from ui.home import received
from ui.home.paper import load_picture
from ui.home.received import Received
from ui.reader.rendering import is_showable, readable, rendered

if TYPE_CHECKING:
    from app.engine import Engine

Item = Draft | Outgoing | Received


@dataclass(frozen=True)
class LaidOut:
    """`document` is None where only the words are shown."""

    item: Item
    document: QTextDocument | None
    text: str
    pictures: Mapping[str, QImage]


async def lay_out(engine: Engine, item: Item, load_importer: ImporterLoader | None) -> LaidOut:
    """Read what a list does not hold, and lay the text out. Raises MailError(NOT_FOUND), FileNotFoundError."""
    item = await _whole(engine, item)
    html, text = await _with_original(engine, item, *_body(item))
    if html and not is_showable(html):  # the window would not come back from it
        html, text = "", text or await asyncio.to_thread(words_of, html)
    text = readable(text)[0]
    if not html or load_importer is None:
        return LaidOut(item, None, text, {})
    pictures = await _pictures(engine, item, html)
    return LaidOut(item, (await rendered(load_importer, html))[0], text, pictures)


async def _with_original(engine: Engine, item: Item, html: str, text: str) -> tuple[str, str]:
    """The original that goes out with a reply; without it if it is no longer there."""
    draft = draft_of(item)
    if draft is None or draft.original is None:
        return html, text
    try:
        quote = await engine.letters.quote(draft.original)
    except MailError:
        return html, text
    rich = "" if draft.plain or (text.strip() and not html) else quoted.html_with(html, quote)
    return rich, quoted.text_with(text, quote)


async def _whole(engine: Engine, item: Item) -> Item:
    """What the list left out: the draft of a sent message, the rest of a long received one."""
    if isinstance(item, Outgoing) and item.draft is None:
        return await engine.outbox.get(item.id)
    if isinstance(item, Received):
        return await asyncio.to_thread(received.read_received, item.path, received.PREVIEW_BYTES)
    return item


async def _pictures(engine: Engine, item: Item, html: str) -> Mapping[str, QImage]:
    sources: dict[str, str | bytes] = {}
    if isinstance(item, Received):
        sources.update(item.pictures)
    elif (draft := draft_of(item)) is not None:
        for file in (*draft.attachments, *(draft.original.pictures if draft.original else ())):
            if file.content_id:
                sources[file.content_id] = str(engine.drafts.path_of(file))
    used = {name: source for name, source in sources.items() if f"cid:{name}" in html}
    return {name: await asyncio.to_thread(load_picture, source) for name, source in used.items()}


def draft_of(item: Item) -> Draft | None:
    """What was written, where that is known."""
    if isinstance(item, Outgoing):
        return item.draft
    return item if isinstance(item, Draft) else None


def _body(item: Item) -> tuple[str, str]:
    """Html (may be empty) and plain text."""
    if isinstance(item, Outgoing):
        return (item.draft.html, item.draft.text) if item.draft is not None else ("", item.snippet)
    return item.html, item.text
