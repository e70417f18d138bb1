"""Attached files that are read where they are: the command line makes no copies.

Such an attachment has no `key`; `origin`, `size` and `origin_mtime` say what it was when it was named.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Attachment, Disposition
from app.storage.content_type import content_type_of
from app.storage.file_name import clean_file_name
from app.storage.parts import open_regular


def describe(path: Path, disposition: Disposition) -> Attachment:
    """The file as an attachment. Raises MailError(INVALID): ATTACHMENT_MISSING, _UNREADABLE, _NOT_A_FILE."""
    descriptor, status = open_regular(path)
    os.close(descriptor)
    name = clean_file_name(path.name)
    return Attachment(
        name,
        content_type_of(name),
        status.st_size,
        "",
        disposition,
        f"{secrets.token_hex(10)}@inline",
        str(path.absolute()),
        status.st_mtime_ns,
    )


def open_original(attachment: Attachment) -> BinaryIO:
    """The file, if it still is what it was. Raises MailError(INVALID): as `describe`, ATTACHMENT_CHANGED."""
    path = Path(attachment.origin)
    descriptor, status = open_regular(path)
    if (status.st_size, status.st_mtime_ns) != (attachment.size, attachment.origin_mtime):
        os.close(descriptor)
        detail = f"“{path.name}” was changed after it was attached."
        facts = {"name": path.name, "path": str(path)}
        raise MailError(Kind.INVALID, Reason.ATTACHMENT_CHANGED, detail, Retry.NEEDS_USER, facts=facts)
    return os.fdopen(descriptor, "rb")
