"""The keyboard goes from pane to pane, as F6 does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def move_focus(panes: Sequence[QWidget], focus: QWidget | None, step: int) -> None:
    """From the pane that holds `focus` to the next (`step` 1) or previous (-1) one, round and round."""
    here = next((n for n, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
    if panes:
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
