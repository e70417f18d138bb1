"""A screen reader toggles what can be checked without a click: it must do the same as a click."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.account import COLOURS, Security, Server
from app.model.candidate import Candidate, Source
from app.model.picture import SendSize
from app.model.settings import Settings
from ui.accounts.candidates import Candidates
from ui.accounts.swatches import Swatches
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.editor.reading.foreign import import_html
from ui.compose.picture.picture_panel import PicturePanel
from ui.settings.review_page import ReviewPage
from ui.widgets.segmented import Segmented


def toggle(button: QAbstractButton) -> None:
    """What a screen reader asks for over the accessibility bus."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(next(name for name in actions.actionNames() if name in ("Toggle", "Press")))


def test_choices_side_by_side(qtbot: QtBot) -> None:
    choice = Segmented((("on", "On"), ("off", "Off")), "Icon")
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.changed.connect(heard.append)
    choice.set_value("off")
    toggle(choice.button("on"))
    toggle(choice.button("on"))
    assert (choice.value(), heard) == ("on", ["on"])


@pytest.mark.parametrize("name", ["bold", "bullets"])
def test_buttons_of_the_format_bar(qtbot: QtBot, name: str) -> None:
    editor = Editor(lambda: import_html)
    bar = FormatBar(editor)
    qtbot.addWidget(editor)
    qtbot.addWidget(bar)
    editor.insertPlainText("ink")
    editor.selectAll()
    before = editor.html()
    button = bar.findChild(QToolButton, name)
    assert button is not None
    toggle(button)
    assert button.isChecked()
    assert editor.html() != before
    toggle(button)
    assert not button.isChecked()
    assert editor.html() == before


def test_checks_before_sending(qtbot: QtBot) -> None:
    now = [Settings()]

    async def change(changes: dict[str, Any]) -> None:
        now[0] = replace(now[0], **changes)

    def start(coroutine: Coroutine[Any, Any, None], _name: str) -> None:
        with pytest.raises(StopIteration):
            coroutine.send(None)

    page = ReviewPage(lambda: now[0], change, start)
    qtbot.addWidget(page)
    page.show_settings()
    check, box = next(iter(page.boxes.items()))
    toggle(box)
    assert now[0].silenced_checks == check.value
    page.show_settings()
    assert now[0].silenced_checks == check.value
    toggle(box)
    assert now[0].silenced_checks == ""


def test_servers_that_were_found(qtbot: QtBot) -> None:
    found = [Candidate(Source.TABLE, Server(f"smtp{n}.x.example", 465, Security.TLS), "ana") for n in range(3)]
    shown = Candidates()
    qtbot.addWidget(shown)
    heard: list[Candidate] = []
    shown.chosen.connect(heard.append)
    shown.show_candidates(found, found[0])
    shown.show_candidates(found, found[1])
    toggle(shown.buttons()[2])
    assert heard == [found[2]]


def test_colours_and_sizes_of_pictures(qtbot: QtBot) -> None:
    swatches = Swatches(COLOURS[0], "")
    qtbot.addWidget(swatches)
    heard: list[object] = []
    swatches.changed.connect(lambda: heard.append(swatches.colour()))
    toggle(swatches.buttons[2])
    assert heard == [COLOURS[1]]
    behind = QWidget()
    qtbot.addWidget(behind)
    panel = PicturePanel(behind, 2, SendSize.MEDIUM, Qt.CheckState.PartiallyChecked, [])
    heard.clear()
    panel.size_chosen.connect(heard.append)
    panel.details_chosen.connect(heard.append)
    toggle(panel.buttons[SendSize.SMALL])
    toggle(panel.keep)
    assert heard == [SendSize.SMALL, panel.keep.isChecked()]
