"""Whether things move: as the system wants it where Qt can tell, or not at all.

The application carries what was chosen, as it carries the palette.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

SYSTEM, STILL = "system", "still"
_PROPERTY = "motion"


def set_on(app: QApplication, choice: str) -> None:
    """Choose; an unknown choice is the system's. What is moving comes to its end."""
    app.setProperty(_PROPERTY, STILL if choice == STILL else SYSTEM)


def is_still() -> bool:
    """Whether the person wants nothing to move."""
    app = QApplication.instance()
    return app is not None and app.property(_PROPERTY) == STILL
