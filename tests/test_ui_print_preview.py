"""The pages of a message looked at before they are printed: by keys, and as what goes onto paper afterwards."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, play
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.test_ui_letters_reader import letter_file, opened
from tests.test_ui_shell import account, program, ready, until
from ui import dialogs
from ui.printing.on_paper import OnPaper
from ui.printing.preview import PrintPreview
from ui.printing.sheet import Printable

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def shown(qtbot: QtBot, lines: int) -> PrintPreview:
    document = QTextDocument()
    document.setPlainText("\n".join(["Some words of a line."] * lines))
    dialog = PrintPreview(None, Printable("Winter kiln", [("From", "Ana Prado")], document, {}))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_pages_are_turned_and_enlarged_by_keys(qtbot: QtBot) -> None:
    dialog = shown(qtbot, 200)
    pages, count = dialog.pages, dialog.sheet.count
    assert count > 2
    assert pages.page == 0
    assert dialog.count.text() == f"Page 1 of {count}" == pages.accessibleName()
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert (pages.page, dialog.count.text()) == (1, f"Page 2 of {count}")
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.page == count - 1
    QTest.keyClick(pages, Qt.Key.Key_Home)
    whole = pages._place(0)
    assert whole.height() <= pages.viewport().height()
    dialog.fits.button("wide").click()
    assert dialog.fits.value() == "wide"
    assert whole.width() < pages._place(0).width() <= pages.viewport().width()
    before = pages._place(0).width()
    QTest.keyClick(pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages._place(0).width() > before
    assert pages.horizontalScrollBar().maximum() > 0
    dialog.fits.button("wide").click()
    assert pages._place(0).width() == before
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.wanted is None


def test_what_is_seen_is_the_page_with_its_margins(qtbot: QtBot) -> None:
    dialog = shown(qtbot, 3)
    place, paper = dialog.pages._place(0), dialog.sheet.paper
    picture = dialog.pages._picture(0, place).toImage()
    inked = [
        (x, y)
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if picture.pixelColor(x, y) != QColor(Qt.GlobalColor.white)
    ]
    margin = -paper.left() / paper.width() * picture.width()
    assert inked, "nothing is on the page"
    assert margin - 2 <= min(x for x, _y in inked) < margin + 6
    assert max(x for x, _y in inked) <= picture.width() - margin + 2


@pytest.mark.parametrize("how", [OnPaper.PDF, None])
def test_from_the_menu_of_a_message_to_the_file(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: OnPaper | None
) -> None:
    target = tmp_path / "winter.pdf"

    async def chosen(*_what: object) -> Path:
        return target

    monkeypatch.setattr(dialogs, "choose_save", chosen)

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        entry = next(a for a in window.actions() if a.text() == "Print preview…")
        entry.trigger()
        await desk.until(
            lambda: window.findChild(PrintPreview) is not None and window.findChild(PrintPreview).isVisible()
        )
        dialog = window.findChild(PrintPreview)
        if how is None:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.pdf.click()
        await desk.idle()
        assert target.exists() is (how is OnPaper.PDF)
        if how:
            assert target.read_bytes().startswith(b"%PDF-")

    qrun(play(profile, scene))


@pytest.mark.parametrize("where", ["mail window", "reader"])
def test_what_lies_in_the_store_or_is_read_is_looked_at_as_well(
    qrun: QRun, profile: Path, tmp_path: Path, where: str
) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window: QWidget
            if where == "reader":
                reader = window = await opened(shell, letter_file(tmp_path))
                reader.actions_.preview.trigger()
            else:
                await shell.engine.drafts.restore(ready(shell))
                home = window = shell.show_home()
                await until(lambda: home.list_pane.chosen() or None)
                home.actions_.print_preview.trigger()
            await until(lambda: window.findChild(PrintPreview) and window.findChild(PrintPreview).isVisible())
            dialog = window.findChild(PrintPreview)
            assert dialog.sheet.count == 1
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: window.findChild(PrintPreview) is None)

    qrun(body())
