"""The cross at the end of a field that takes its words away, in our style and in the theme of the moment."""

from __future__ import annotations

from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLineEdit

from ui.look import icons

_QT_CALLS_IT = "_q_qlineeditclearaction"


def make_clearable(field: QLineEdit) -> None:
    """Give the field its cross, which shows while there are words. Under another name Qt's own picture stays."""
    field.setClearButtonEnabled(True)
    action = field.findChild(QAction, _QT_CALLS_IT)
    if action is not None:
        action.setIcon(icons.icon("close", QPalette.ColorRole.PlaceholderText))
