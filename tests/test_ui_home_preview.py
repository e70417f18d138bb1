"""The sheet of the mail window: what is quoted wears a bar, and pictures of the text are no files."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from app.model.draft import Attachment, Disposition, Draft
from ui.compose.text.importer import load_importer
from ui.home.entries import Entry, Owners, from_draft, from_received
from ui.home.paper import Paper
from ui.home.preview_pane import PreviewPane
from ui.home.received import Received, ReceivedFile
from ui.look import theme

LOGO = Attachment("logo.png", "image/png", 900, "k1", Disposition.INLINE, "logo@x")
PLAN = Attachment("plan.pdf", "application/pdf", 9000, "k2", Disposition.ATTACHMENT, "plan@x")
HTML = '<p>Hello <img src="cid:logo@x" alt="logo"></p>'


def entry(item: Draft | Received) -> Entry:
    return from_draft(item, Owners()) if isinstance(item, Draft) else from_received(item)


def listed(pane: PreviewPane) -> list[str]:
    return [button.text().strip().split("  ")[0] for button in pane._files.items() if isinstance(button, QPushButton)]


def test_pictures_of_the_text_are_not_listed_and_the_others_keep_their_numbers(qtbot: Any) -> None:
    pane = PreviewPane(lambda: 0.0)
    qtbot.addWidget(pane)
    asked: list[int] = []
    pane.file_wanted.connect(asked.append)
    draft = Draft(id=1, to=("a@b.example",), subject="Plan", html=HTML, attachments=(LOGO, PLAN))
    pane.show_entry(entry(draft))
    assert listed(pane) == ["plan.pdf"]
    (button,) = pane._files.items()
    assert isinstance(button, QPushButton)
    button.click()
    assert asked == [1]
    pane.show_entry(entry(Draft(id=1, html="<p>Hello</p>", attachments=(LOGO,))))  # the text does not show it: a file
    assert listed(pane) == ["logo.png"]
    pane.show_entry(entry(Draft(id=1, html=HTML, attachments=(LOGO,))))
    assert pane._file_line.isHidden()


def test_the_practice_inbox_does_the_same(qtbot: Any, tmp_path: Any) -> None:
    pane = PreviewPane(lambda: 0.0)
    qtbot.addWidget(pane)
    files = (ReceivedFile("logo.png", "image/png", 900, "logo@x"), ReceivedFile("plan.pdf", "application/pdf", 9000))
    mail = Received(tmp_path / "a.eml", 10, 0.0, "a@b.example", ("c@d.example",), html=HTML, files=files)
    pane.show_entry(entry(mail))
    assert listed(pane) == ["plan.pdf"]


@pytest.mark.parametrize("levels", [0, 1, 2])
def test_quotes_wear_a_bar_for_each_level(qtbot: Any, levels: int) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(400, 200)
    quoted = "<blockquote type='cite'>" * levels + "<p>said before</p>" + "</blockquote>" * levels
    paper.show_html(quoted, {}, load_importer())
    paper.show()
    image = paper.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    box = paper.document().documentLayout().blockBoundingRect(paper.document().begin())
    row = round(box.center().y() * ratio)
    bar = QColor(theme.LIGHT.edge_soft).rgb()
    seen = [image.pixel(x, row) == bar for x in range(image.width())]
    starts = sum(now and not before for before, now in zip([False, *seen], seen, strict=False))
    assert starts == levels
