"""Snippets: a short key that becomes a longer text."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.draft import Attachment

CURSOR = "{cursor}"
"""Where the cursor stands after a snippet was inserted."""


@dataclass(frozen=True)
class Snippet:
    """`key` is what is typed behind a semicolon. `html` is the formatted text; a plain one has `text` only and takes
    the format of the place it comes to. Both may hold variables and `{cursor}`. `pictures` are the files that `html`
    refers to as `cid:`. `id` is 0 until stored.
    """

    key: str
    html: str = ""
    text: str = ""
    pictures: tuple[Attachment, ...] = ()
    id: int = 0
