"""A signature out of an HTML file. Loaded when first needed."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.message.markup.html import sanitise
from app.model.signature import Signature
from app.service.html_file import AttachBytes, AttachFile, read_text, take_pictures


async def read_signature(path: Path, attach_file: AttachFile, attach_bytes: AttachBytes) -> Signature:
    """The safe reading of the file, named after it, with the state of the file that was read.

    Raises MailError: INVALID (ATTACHMENT_MISSING, _UNREADABLE, _NOT_A_FILE, TOO_LONG), STORAGE.
    """
    source, size, mtime = await asyncio.to_thread(read_text, path)
    html, pictures = await take_pictures(source, path.parent, attach_file, attach_bytes)
    safe = await asyncio.to_thread(sanitise, html)
    return Signature(path.stem, safe.html, "", pictures, str(path), size, mtime, safe.blocked_pictures)
