"""The ways of a message onto paper."""

from __future__ import annotations

from enum import StrEnum


class OnPaper(StrEnum):
    """What a person asks for."""

    PREVIEW = "preview"
    PRINT = "print"
    PDF = "pdf"
