"""What was found out while a text was read: mail repeats a few elements thousands of times, and each is thought about
once. The portions of one text share it, for they repeat the same.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextImageFormat, QTextTableCellFormat

from ui.compose.editor.contract import Manner
from ui.compose.editor.formats import DEFAULT_FONT, MailFont
from ui.compose.editor.reading import import_manner
from ui.compose.editor.reading.import_block import Block
from ui.compose.editor.reading.import_boxes import Frame
from ui.compose.editor.reading.import_cells import TablePlan
from ui.compose.editor.reading.import_char import CharReader, Look
from ui.compose.editor.reading.import_elements import Element, Elements
from ui.compose.editor.reading.import_flow import Flow, Space, Span
from ui.compose.editor.reading.import_kinds import Kind

_MOST = 4_000  # of what elements make of what they stand in: more than that is not a few


class Memory:
    """Of texts read with one font and manner, on one ground. Nothing in it belongs to a document."""

    def __init__(
        self, font: MailFont = DEFAULT_FONT, manner: Manner = Manner.ALL, ground: QColor | None = None
    ) -> None:
        self.manner = manner
        self.chars = CharReader(font, import_manner.of_text(manner))
        self.start = Flow(self.chars.start(ground), Block())
        self.elements = Elements()
        self.inner: dict[tuple[object, ...], Flow] = {}
        self.cell_formats: dict[tuple[object, ...], QTextTableCellFormat] = {}
        self.table_plans: dict[tuple[object, ...], TablePlan] = {}
        self.table_sides: dict[tuple[Element, float, bool], tuple[Space, Space, tuple[float, float]]] = {}
        self.images: dict[tuple[Look, Element], QTextImageFormat] = {}
        self.spans: dict[tuple[Flow, Element], Span] = {}
        self.kinds: dict[Element, Kind] = {}
        self.frames: dict[tuple[Flow, Element], Frame | None] = {}
        self.gaps: dict[tuple[Element, float, bool], tuple[Space, Space]] = {}

    @property
    def is_full(self) -> bool:
        """Whether it is better to begin anew."""
        return self.chars.is_full or len(self.inner) + len(self.spans) > _MOST or len(self.cell_formats) > _MOST
