"""How the keyboard gets about in a compose window."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.compose.bottom_bar import BottomBar
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.head import Head


class Ways:
    """The order of the Tab key and the keys that jump."""

    def __init__(self, head: Head, bar: FormatBar, editor: Editor, strip: AttachmentStrip, bottom: BottomBar) -> None:
        self._head, self._bar, self._editor, self._strip, self._bottom = head, bar, editor, strip, bottom
        self.beside_text: QWidget | None = None
        """What lies on the sheet with the text: a part of its own."""

    def order(self) -> None:
        """The Tab key goes the way a person fills the sheet; the format bar has keys of its own and comes last."""
        bottom = self._bottom
        ends: list[QWidget] = [bottom.attach, bottom.signature, bottom.template, bottom.preview, bottom.more]
        ends += [bottom.discard, bottom.receipt, bottom.report, bottom.priority, bottom.send.main, bottom.send.arrow]
        for first, second in itertools.pairwise([*self._head.stops(), self._editor, *self._strip.cards(), *ends]):
            QWidget.setTabOrder(first, second)

    def go_to(self, number: int) -> None:
        """1 From, 2 To, 3 Subject, 4 the text, 5 the files."""
        cards = self._strip.cards()
        sender: QWidget = self._head.from_box if self._head.from_box.count() > 1 else self._head.to
        files: QWidget = cards[0] if cards else self._bottom.attach
        places: tuple[QWidget, ...] = (sender, self._head.to, self._head.subject, self._editor, files)
        places[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Head, format bar, text, sealed original, files and bottom bar, in a circle."""
        every = (self._head, self._bar, self._editor, self.beside_text, self._strip, self._bottom)
        areas = [area for area in every if area is not None and area.isVisible()]
        focus = self._head.window().focusWidget()
        at = next((n for n, area in enumerate(areas) if focus is area or area.isAncestorOf(focus)), 0)
        self._enter(areas[(at + by) % len(areas)])

    def _enter(self, area: QWidget) -> None:
        start: QWidget | None = self._head.to
        if area is not self._head:
            start = next((w for w in [area, *area.findChildren(QWidget)] if _is_stop(w)), None)
        if start is not None:
            start.setFocus(Qt.FocusReason.TabFocusReason)


def _is_stop(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
