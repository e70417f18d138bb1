"""The eye in a field for a secret: by mouse, or with the key that Windows has for it, where Tab does not come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.look import icons
from ui.look.plain_tips import as_words

KEYS = "Alt+F8"


def add_eye(entry: QLineEdit, show: str, hide: str) -> QAction:
    """What is typed is hidden until the action is checked. `show` and `hide` say what it does next."""
    eye = entry.addAction(icons.icon("preview"), QLineEdit.ActionPosition.TrailingPosition)
    eye.setCheckable(True)
    eye.setShortcut(KEYS)
    eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    keys = QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText)

    def look(shown: bool) -> None:
        entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        eye.setIcon(icons.icon("hidden" if shown else "preview"))
        eye.setText(hide if shown else show)
        eye.setToolTip(as_words(f"{eye.text()} ({keys})"))

    eye.toggled.connect(look)
    look(False)
    return eye
