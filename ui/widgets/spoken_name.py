"""A name that screen readers say and nobody sees.

On Linux a combo box tells its value where other controls tell their names, and leaves its name to a label beside it
(Qt's `QAccessibleComboBox`).
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def give_spoken_name(box: QComboBox, name: str) -> None:
    """Where no label that is seen is this box's buddy. Call it when the box has its parent."""
    box.setAccessibleName(name)
    label = QLabel(name, box.parentWidget())
    label.hide()
    label.setBuddy(box)
    box.destroyed.connect(label.deleteLater)
