"""What the editor and its importer agree on. Nothing here loads a parser: an empty message needs none."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, Protocol

from PySide6.QtGui import QColor, QTextDocument


class Imported(NamedTuple):
    """What could not be taken over as it was."""

    simplified: bool = False
    blocked_pictures: int = 0


class Manner(StrEnum):
    """What is taken over of the look of foreign text."""

    ALL = "all"  # as it is: our own drafts, what is quoted
    KEEP = "keep"  # all that somebody chose; fonts that a program set by itself go
    MATCH = "match"  # structure, links and emphasis, in the font of the mail
    WORDS = "words"


ImportFunction = Callable[[QTextDocument, str], Imported]
"""Replaces the content of a document by foreign HTML, made safe. Its undo history starts anew."""

ImporterLoader = Callable[[], ImportFunction]
"""Called when the first HTML comes: loading the parsers takes longer than painting an empty window."""


class StandIn(Protocol):
    """Another way to write the message, whose content counts while it is open."""

    def html(self) -> str: ...
    def text(self) -> str: ...
    def settle(self) -> None:
        """Tell of changes that have not been told yet."""


class FormatState(NamedTuple):  # of all that is loaded at the start this would take longest as a data class
    """What the buttons show: the look at the cursor, or what all of the selection has in common."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    family: str = ""  # "" is the mail's default font
    size: float = 0.0  # points; 0 is the default size
    colour: QColor | None = None  # None is automatic
    highlight: QColor | None = None
    align: str = "left"  # left, center, right, justify
    list_kind: str = ""  # "", bullets, numbers
    quote: int = 0
    style: str = "p"  # p, h1, h2, h3, pre
    link: str = ""
    in_table: bool = False
    raised: str = ""  # sup, sub
    code: bool = False
    marker: str = ""  # of the list: disc, circle, square, 1, a, A, i, I
    spacing: float = 0.0  # of lines, in multiples of a font's own; 0 is the reader's
    gap: float = 0.0  # below the paragraph, in pixels
    direction: str = "auto"  # auto, ltr, rtl
