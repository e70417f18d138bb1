"""The list of messages and what the chosen one says: beside each other, or one at a time in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.home.list_pane import LEAST, MOST, USUAL, ListPane
from ui.home.preview_pane import PreviewPane

ONE_PANE = 960  # pixels of the window's width, below which there is room for one of them
_ANY = 16_777_215  # Qt's word for no limit


class Panes(QSplitter):
    """`width` is that of the window at first, in pixels. In a narrow window `is_reading` says which of both is seen."""

    def __init__(self, messages: ListPane, preview: PreviewPane, width: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._messages, self._preview = messages, preview
        self.is_reading = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(messages)
        self.addWidget(preview)
        self.setStretchFactor(1, 1)
        self.setSizes([USUAL, width - USUAL])

    def read(self, reading: bool) -> None:
        """In a narrow window the preview comes in place of the list, or goes; the keyboard goes with it."""
        self.is_reading = reading
        had = self._messages.view.hasFocus() or self._preview.isAncestorOf(self.window().focusWidget() or self)
        self.fold()
        if had and self._is_narrow():
            pane = self._preview.paper if reading else self._messages.view
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Take the room that the window has."""
        narrow = self._is_narrow()
        self._preview.set_narrow(narrow)
        page = narrow and self.is_reading
        self._messages.setVisible(not page)
        self._preview.setVisible(page or not narrow)
        self._messages.setMaximumWidth(_ANY if narrow else MOST)
        self._messages.setMinimumWidth(LEAST)

    def in_order(self) -> list[QWidget]:
        """What the keyboard goes through in them."""
        return [pane for pane in (self._messages.view, self._preview.paper) if pane.isVisible()]

    def _is_narrow(self) -> bool:
        return self.window().width() < ONE_PANE
