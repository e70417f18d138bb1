"""The signature within a draft, and the words without it."""

from __future__ import annotations

from app.model.draft import Draft

SEPARATOR = "-- "
"""The line before a signature by which programs know it (RFC 3676 section 4.3)."""


def own_words(draft: Draft) -> str:
    """The text that a person wrote: without the signature. For checks that must not read what stands in it."""
    signed = draft.signature
    words = signed.words.strip() if signed is not None else ""
    before, found, after = draft.text.rpartition(words) if words else (draft.text, "", "")
    if not found:
        return draft.text
    return f"{before.rstrip()}\n{after.lstrip()}".strip("\n")
