"""Paper and PDF: the words, head and numbers of a message, from every window that shows one."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QColor, QImage, QPageSize, QPdfWriter, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from app.errors import MailError
from app.model.draft import Draft
from tests.test_ui_letters_reader import letter_file, opened
from tests.test_ui_shell import account, program, ready, until
from ui import dialogs
from ui.compose.editor.formats import QUOTE_LEVEL, QUOTE_STEP
from ui.home.preview_pane import Deed
from ui.printing.room import write_pdf
from ui.printing.sheet import Printable, Sheet, shortened

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def printable(words: str, *, lines: int = 1, pictures: dict[str, QImage] | None = None) -> Printable:
    document = QTextDocument()
    document.setPlainText("\n".join([words] * lines))
    return Printable("Winter kiln", [("From", "Ana Prado"), ("To", "Marta Ruiz")], document, pictures or {})


def pages_of(path: Path) -> int:
    """How many pages a PDF has, read without a PDF library."""
    octets = path.read_bytes()
    assert octets.startswith(b"%PDF-")
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", octets))


def painted(path: Path) -> bytes:
    """All streams of a PDF, unpacked."""
    found = b""
    for piece in re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL):
        try:
            found += zlib.decompress(piece)
        except zlib.error:
            found += piece
    return found


def test_a_long_message_has_pages_with_numbers(qapp: QApplication, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    sheet = Sheet(printable("Some words of a line.", lines=200), writer)
    assert sheet.count > 2
    assert list(sheet.paint()) == list(range(1, sheet.count + 1))
    assert pages_of(tmp_path / "a.pdf") == sheet.count


def test_the_head_says_who_and_what_and_leaves_the_document_alone(qapp: QApplication, tmp_path: Path) -> None:
    wanted = printable("The text.")
    sheet = Sheet(wanted, QPdfWriter(str(tmp_path / "a.pdf")))
    words = sheet._document.toPlainText()
    assert words.split("\n")[0] == "Winter kiln"
    assert words.index("From") < words.index("Ana Prado") < words.index("Marta Ruiz") < words.index("The text.")
    assert wanted.document.toPlainText() == "The text."


def test_a_message_that_begins_with_a_list_or_a_table_keeps_it(qapp: QApplication, tmp_path: Path) -> None:
    for html in ("<ul><li>one</li><li>two</li></ul>", "<table><tr><td>one</td><td>two</td></tr></table>"):
        document = QTextDocument()
        getattr(document, "set" + "Html")(html)
        sheet = Sheet(Printable("S", [("From", "A")], document, {}), QPdfWriter(str(tmp_path / "a.pdf")))
        block = sheet._document.begin()
        assert block.text() == "S"
        assert block.textList() is None
        assert "one" in sheet._document.toPlainText()


def test_pictures_fit_the_page(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(3000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    document = QTextDocument()
    getattr(document, "set" + "Html")('<p><img src="cid:p" width="3000" height="1000"></p>')
    sheet = Sheet(Printable("S", [], document, {"p": image}), QPdfWriter(str(tmp_path / "a.pdf")))
    form = sheet._document.begin().next().begin().fragment().charFormat().toImageFormat()
    assert form.width() <= sheet._page.width()
    assert form.width() / form.height() == pytest.approx(3.0)
    list(sheet.paint())
    assert (tmp_path / "a.pdf").stat().st_size > 1000


def test_a_wide_table_is_made_smaller(qapp: QApplication, tmp_path: Path) -> None:
    document = QTextDocument()
    getattr(document, "set" + "Html")("<table width=1100><tr><td width=1100>wide</td></tr></table>")
    sheet = Sheet(Printable("S", [], document, {}), QPdfWriter(str(tmp_path / "a.pdf")))
    assert 0.5 <= sheet._shrink < 1


def test_what_is_quoted_has_its_bars_on_every_page(qapp: QApplication, tmp_path: Path) -> None:
    fills = []
    for level in (0, 2):
        document = QTextDocument()
        document.setPlainText("\n".join(["Mine", *["theirs"] * 70, "Mine again"]))
        for number in range(1, 71):
            cursor = QTextCursor(document.findBlockByNumber(number))
            form = cursor.blockFormat()
            if level:
                form.setProperty(QUOTE_LEVEL, level)
                form.setLeftMargin(level * QUOTE_STEP)
            cursor.setBlockFormat(form)
        writer = QPdfWriter(str(tmp_path / "a.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        sheet = Sheet(Printable("S", [("From", "A")], document, {}), writer)
        assert len(list(sheet.paint())) == 2
        fills.append(painted(tmp_path / "a.pdf").count(b" re"))
    bars = fills[1] - fills[0]  # the page itself has some, by Qt's way with the fonts that are here
    assert 140 <= bars <= 146  # two for each line; a line at the edge of a page is on both


def test_hundreds_of_recipients_are_counted() -> None:
    assert shortened(["a", "b"]) == "a, b"
    assert shortened([str(n) for n in range(250)]).endswith("50 more")


def test_a_pdf_is_whole_or_not_there(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        with pytest.raises(MailError):
            await write_pdf(printable("x"), tmp_path / "no such folder" / "a.pdf")
        await write_pdf(printable("x"), tmp_path / "a.pdf")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf"]
        assert pages_of(tmp_path / "a.pdf") == 1

    qrun(body())


# --- from the windows


def answering(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """Whoever is asked for a file says `target`. Returns the names that were suggested."""
    names: list[str] = []

    async def choose(_parent: object, _title: str, name: str) -> Path:
        names.append(name)
        return target

    monkeypatch.setattr(dialogs, "choose_save", choose)
    return names


def trigger(window: Any, words: str) -> None:
    (action,) = [a for a in window.actions() if a.text().replace("&", "") == words]
    action.trigger()


def test_a_message_that_is_written_becomes_a_pdf(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    names = answering(monkeypatch, target)

    async def body() -> None:
        async with program(profile, account()) as shell:
            draft = Draft(to=("marta@ruiz.example",), subject="Winter / kiln", html="<p>Dear Marta</p>")
            window = shell.new_message(draft)
            trigger(window, "Save as PDF…")
            await until(target.exists)
            assert names == ["Winter kiln.pdf"]
            assert pages_of(target) == 1
            assert not await shell.engine.outbox.all()

    qrun(body())


def test_a_message_of_the_store_becomes_a_pdf(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    answering(monkeypatch, target)

    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.drafts.restore(ready(shell))
            home = shell.show_home()
            await until(lambda: home.list_pane.chosen() or None)
            home._do(Deed.PDF)
            await until(target.exists)
            assert pages_of(target) == 1

    qrun(body())


def test_a_letter_that_is_read_becomes_a_pdf_with_its_picture(
    qrun: QRun, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    answering(monkeypatch, target)

    async def body() -> None:
        async with program(profile, account()) as shell:
            window = await opened(shell, letter_file(tmp_path))
            window.actions_.pdf.trigger()
            await until(target.exists)
            assert b"/Image" in target.read_bytes()
            assert window.paper.toPlainText().startswith("Hello")

    qrun(body())


def test_printing_asks_for_a_printer_and_esc_prints_nothing(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message(ready(shell))
            trigger(window, "Print…")
            dialog = await until(lambda: window.findChild(QPrintDialog))
            dialog.reject()
            await until(lambda: window.findChild(QPrintDialog) is None or None)

    qrun(body())


def test_margins_are_the_same_on_every_page(qapp: QApplication, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    Sheet(printable("x"), writer)
    assert writer.pageLayout().margins() == QMarginsF(18, 18, 18, 18)
