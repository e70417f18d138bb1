"""HTML that lies on the disk, with its pictures taken into the spool. Loaded when first needed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.local_html import Embedded, Found, decode_file, inside, replace_pictures
from app.model.draft import Attachment, Disposition

MOST = 2 * 1024 * 1024
"""Octets of an HTML file; pictures that stand in it as base64 count."""

AttachFile = Callable[[Path], Awaitable[Attachment]]
AttachBytes = Callable[[str, str, bytes], Awaitable[Attachment]]


def read_text(path: Path) -> tuple[str, int, int]:
    """The text of a file, its size and its change time in nanoseconds; blocks.

    Raises MailError(INVALID): ATTACHMENT_MISSING, ATTACHMENT_UNREADABLE, ATTACHMENT_NOT_A_FILE, TOO_LONG.
    """
    facts = {"name": path.name, "path": str(path)}
    try:
        status = path.stat()
        if not path.is_file():
            raise _wrong(Reason.ATTACHMENT_NOT_A_FILE, f"“{path.name}” is not a file.", facts)
        if status.st_size > MOST:
            raise _wrong(Reason.TOO_LONG, f"“{path.name}” is longer than {MOST} octets.", facts)
        with path.open("rb") as file:
            return decode_file(file.read(MOST)), status.st_size, status.st_mtime_ns
    except FileNotFoundError as error:
        raise _wrong(Reason.ATTACHMENT_MISSING, f"“{path.name}” does not exist.", facts) from error
    except (OSError, ValueError) as error:
        raise _wrong(Reason.ATTACHMENT_UNREADABLE, f"“{path.name}” cannot be read.", facts) from error


async def take_pictures(
    html: str, folder: Path, attach_file: AttachFile, attach_bytes: AttachBytes
) -> tuple[str, tuple[Attachment, ...]]:
    """`html` with `cid:` addresses, and its pictures as inline attachments with ids of their own.

    A picture that is not there, or lies outside of `folder`, is taken out; its words remain. Raises
    MailError(STORAGE).
    """
    found: dict[Found, Attachment | None] = {}
    replace_pictures(html, lambda one: str(found.setdefault(one, None) or ""))
    for one in found:
        try:
            file = await _attached(one, folder, attach_file, attach_bytes)
        except MailError as error:
            if error.kind is Kind.STORAGE:
                raise
            file = None
        if file is not None and file.content_type.startswith("image/"):
            found[one] = replace(file, disposition=Disposition.INLINE, origin="", origin_mtime=0)

    def address(one: Found) -> str:
        file = found[one]
        return f"cid:{file.content_id}" if file is not None else ""

    return replace_pictures(html, address), tuple(file for file in found.values() if file is not None)


async def _attached(one: Found, folder: Path, attach_file: AttachFile, attach_bytes: AttachBytes) -> Attachment | None:
    if isinstance(one, Embedded):
        return await attach_bytes(f"picture.{one.content_type.partition('/')[2]}", one.content_type, one.data)
    path = inside(folder, PurePosixPath(one))
    return await attach_file(path) if path is not None else None


def _wrong(reason: Reason, detail: str, facts: dict[str, str]) -> MailError:
    return MailError(Kind.INVALID, reason, detail, Retry.NEEDS_USER, facts=facts)
