"""Whether things move: as the desktop wants it, as far as it can be asked, or not at all.

The application carries what was chosen, as it carries the palette.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

SYSTEM, STILL = "system", "still"
_PROPERTY, _OF_DESKTOP = "motion", "motion of the desktop"


def set_on(app: QApplication, choice: str) -> None:
    """Choose; an unknown choice is the system's. What is moving comes to its end."""
    app.setProperty(_PROPERTY, STILL if choice == STILL else SYSTEM)


def set_of_desktop(app: QApplication, is_still: bool) -> None:
    """What the desktop wants, which holds unless the person chose otherwise here."""
    app.setProperty(_OF_DESKTOP, is_still)


def is_still() -> bool:
    """Whether the person wants nothing to move."""
    app = QApplication.instance()
    return app is not None and (app.property(_PROPERTY) == STILL or bool(app.property(_OF_DESKTOP)))
