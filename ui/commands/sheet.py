"""The sheet of shortcuts: every key of a window, by menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from ui.commands.found import Command
from ui.commands.row import caps_width, paint_caps
from ui.look import theme
from ui.widgets.basics import column, push, row, text
from ui.widgets.scrolled import scrolled

_SIZE, _COLUMN = QSize(820, 620), 340


class Caps(QWidget):
    """Keys as caps, at the right edge."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("caption"))
        return QSize(caps_width(self.keys, metrics) + 4, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_caps(painter, self, self.rect(), self.keys)


class ShortcutSheet(QDialog):
    """Not modal: it can lie beside the window while one learns."""

    def __init__(self, parent: QWidget, commands: Sequence[Command], change: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setModal(False)
        self.groups = _groups(commands, self.tr("Everywhere"))
        self.change = push(self.tr("Change them…"), "quiet")
        self.change.setAutoDefault(False)
        self.change.setVisible(change)
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        body = column(self._columns(), None, gap=0, margins=(theme.GAP_6, theme.GAP_3, theme.GAP_6, theme.GAP_4))
        area = scrolled(body)
        area.setAccessibleName(self.windowTitle())
        title = text(self.windowTitle(), "title", weight=QFont.Weight.DemiBold)
        head = row(title, None, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_2))
        foot = row(self.change, None, close, margins=(theme.GAP_5, theme.GAP_3, theme.GAP_6, theme.GAP_4))
        self.setLayout(column(head, (area, 1), foot, gap=0))
        self.resize(_SIZE)
        close.setFocus()

    def _columns(self) -> QWidget:
        """Two of about the same height, in the order of the menus; a group is never parted."""
        heights = [len(commands) + 2 for _name, commands in self.groups]
        first = min(range(len(heights) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
        sides = (self.groups[:first], self.groups[first:])
        found = QWidget()
        found.setLayout(row(*((self._column(side), 1) for side in sides), gap=theme.GAP_8))
        return found

    def _column(self, groups: Sequence[tuple[str, list[Command]]]) -> QWidget:
        body = column(gap=6)
        for name, commands in groups:
            body.addSpacing(theme.GAP_3)
            body.addWidget(text(name, "caption", "text_2", QFont.Weight.DemiBold))
            for command in commands:
                body.addWidget(_Line(command))
        body.addStretch(1)
        found = QWidget()
        found.setMinimumWidth(_COLUMN)
        found.setLayout(body)
        return found


class _Line(QWidget):
    """A name and its keys, heard as one."""

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.setAccessibleName(f"{command.name}: {command.keys}")
        name = text(command.name, wrap=True)
        self.setLayout(row((name, 1), Caps(command.keys), gap=theme.GAP_3))


def _groups(commands: Sequence[Command], rest: str) -> list[tuple[str, list[Command]]]:
    found: dict[str, list[Command]] = {}
    for command in commands:
        if command.keys:
            found.setdefault(command.note.partition(" › ")[0] or rest, []).append(command)
    return list(found.items())
