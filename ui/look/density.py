"""How close rows stand: comfortable, or compact, which takes 6 pixels off each and the third line off messages.

The application carries what was chosen, as it carries the palette: a delegate asks when it measures.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

COMFORTABLE, COMPACT = "comfortable", "compact"
_PROPERTY = "density"
_CLOSER = 6


def is_compact() -> bool:
    """Whether rows stand close now."""
    app = QApplication.instance()
    return app is not None and app.property(_PROPERTY) == COMPACT


def row(height: float) -> int:
    """The height of a row that is `height` where there is room. It must hold its words and 8 pixels."""
    return round(height) - (_CLOSER if is_compact() else 0)


def margin(pixels: int) -> int:
    """The same for a row that is a widget: what stands above and below its words."""
    return pixels - (_CLOSER // 2 if is_compact() else 0)


def set_on(app: QApplication, choice: str) -> bool:
    """Choose, and have everything measured anew. False if it was so already; an unknown choice is comfortable."""
    wanted = COMPACT if choice == COMPACT else COMFORTABLE
    if (app.property(_PROPERTY) or COMFORTABLE) == wanted:
        return False
    app.setProperty(_PROPERTY, wanted)
    for widget in app.allWidgets():
        if widget.inherits("QAbstractItemView"):  # by name: the class would be loaded at every start
            app.sendEvent(widget, QEvent(QEvent.Type.FontChange))  # by which views and delegates measure
        elif not widget.inherits("QTextEdit"):
            widget.changeEvent(QEvent(QEvent.Type.ApplicationFontChange))
    return True
