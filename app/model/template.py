"""Templates: messages to begin with, kept as files that a person can read and edit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import MailError
from app.model.draft import Priority


@dataclass(frozen=True)
class Template:
    """What a template file says. `name` is the file's, without ending.

    `html` or else `text` is the body; pictures in it and `files` are paths relative to `folder`, as written.
    """

    name: str
    path: Path
    subject: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    html: str = ""
    text: str = ""
    files: tuple[str, ...] = ()
    priority: Priority = Priority.NORMAL

    @property
    def is_plain(self) -> bool:
        """A text file: what is made of it is plain text, too."""
        return self.path.suffix.lower() == ".txt"

    @property
    def folder(self) -> Path:
        return self.path.parent


@dataclass(frozen=True)
class Broken:
    """A template file that cannot be used, and why."""

    name: str
    path: Path
    error: MailError
