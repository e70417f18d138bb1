"""What a message reveals: shown before it goes, from the octets that would be sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.engine import Engine
from app.errors import MailError
from app.message import telling
from app.model.draft import Draft
from ui import dialogs
from ui.compose.view.read_back import draft_to_look_at, read_back
from ui.compose.view.revealed import Line, Part, Wording, heading
from ui.look import theme
from ui.widgets.basics import column, picture, push, row, text
from ui.widgets.scrolled import scrolled
from ui.widgets.surfaces import Hairline

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_SIZE, _LEAST = (560, 600), (400, 300)


class Revealing(QDialog):
    """The lines in three parts, to read; nothing is changed here."""

    def __init__(self, parent: QWidget, lines: Sequence[Line]) -> None:
        super().__init__(parent)
        title = self.tr("What this message reveals")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.lines = tuple(lines)
        inner = column(gap=0, margins=(theme.GAP_6, theme.GAP_1, theme.GAP_6, theme.GAP_4))
        for part in Part:
            within = [line for line in lines if line.part is part]
            if not within:
                continue
            inner.addSpacing(theme.GAP_3)
            inner.addWidget(text(heading(part), "caption", "text_2", QFont.Weight.DemiBold))
            inner.addSpacing(theme.GAP_1)
            for line in within:
                inner.addWidget(_Shown(line))
        inner.addStretch(1)
        self.area = scrolled(inner)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(title)
        self.close_button = push(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        said = self.tr("Read from the message as it would be sent now.")
        head = column(
            text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True),
            text(said, colour="text_2", wrap=True),
            gap=theme.GAP_1,
            margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_3),
        )
        foot = row(None, self.close_button, margins=(theme.GAP_6, theme.GAP_3, theme.GAP_6, theme.GAP_4))
        self.setLayout(column(head, Hairline(), (self.area, 1), Hairline(), foot, gap=0))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Shown(QWidget):
    """A line: sign, title, detail. Screen readers hear it as one."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        colour = "warn" if line.warns else "ok" if line.part is Part.KEPT else "text_2"
        sign = column(picture(line.icon, 20, colour), None, gap=0)
        said = column(
            text(line.title, weight=QFont.Weight.Medium, wrap=True),
            text(line.detail, "caption", "text_2", wrap=True),
            gap=2,
        )
        self.setLayout(row(sign, (said, 1), gap=theme.GAP_3, margins=(0, 6, 0, 6)))
        self.setAccessibleName(f"{line.title}. {line.detail}")


async def reveal(parent: QWidget, window: ComposeWindow, work: Work) -> None:
    """Show over `parent` what the message of a window reveals."""
    try:
        await show_revealed(parent, work.engine, draft_to_look_at(window, work))
    except MailError as error:
        work.show_problem(error)


async def show_revealed(parent: QWidget, engine: Engine, draft: Draft) -> None:
    """The same of any draft. Raises MailError."""
    tells, envelope = await read_back(engine, draft, telling.read)
    await dialogs.answer(Revealing(parent, Wording(tells, envelope).lines()))
