"""Tool tips are words. Qt takes one that looks like HTML for a page, and reads the files that it names: a stranger who
has written the subject of a letter, or the name of a file, must not have that.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget


def show(watched: QObject, event: QHelpEvent) -> bool:
    """Show the tip that `watched` has for this place, if Qt might not show it as words; whether it was done."""
    tip = _tip_of(watched, event) if isinstance(watched, QWidget) else ""
    if not isinstance(watched, QWidget) or not ("<" in tip or "&lt;" in tip):
        return False
    written = tip.replace("&", "&amp;").replace("<", "&lt;")
    QToolTip.showText(event.globalPos(), f'<p style="white-space:pre-wrap">{written}</p>', watched)
    return True


def _tip_of(watched: QWidget, event: QHelpEvent) -> str:
    """Of an entry, where it is what shows the entries of a list or table."""
    view = watched.parentWidget()
    if isinstance(view, QAbstractItemView) and watched is view.viewport():
        return str(view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole) or "")
    return watched.toolTip()
