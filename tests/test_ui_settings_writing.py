"""Signatures and snippets in the settings, through their widgets over a real engine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QScrollArea, QWidget
from ui_editor_parts import faults
from waiting import until

from app.engine import Engine
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.signature import Choice, Signature
from app.model.snippet import Snippet
from ui.settings.window import SettingsWindow
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]


@asynccontextmanager
async def opened(profile: Path, page: str) -> AsyncIterator[tuple[SettingsWindow, Engine]]:
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    engine = await Engine.open(profile)
    identities = tuple(Identity(Address.parse(text)) for text in ("Ana <ana@a.example>", "bo@a.example"))
    auth = Auth(AuthMethod.COMMAND, "ana", command="printf x")
    await engine.accounts.add(Account("A", identities, Server("smtp.a.example", 465, Security.TLS), auth), None)
    window = SettingsWindow(engine, tasks)
    try:
        window.show()
        window.show_page(page)
        yield window, engine
    finally:
        window.close()
        while tasks._running:
            await asyncio.wait(tasks._running)
        window.deleteLater()
        await tasks.close()
        await engine.stop()
    assert not failures


def test_a_signature_is_written_stored_by_itself_and_seen_filled_in(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "signatures") as (window, engine):
            page = window.signatures
            await until(lambda: len(page.choosers) == 2)
            QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
            await until(lambda: page.list.count() == 1)
            QTest.keyClicks(page.name, "Studio")
            page.field.editor.setFocus()
            page.field.editor.toggle_bold()
            QTest.keyClicks(page.field.editor, "Prado ")
            page.field.insert("{name}")
            await until(lambda: engine.signatures.current and "Prado" in engine.signatures.current[0].html)
            (stored,) = engine.signatures.current
            assert stored.name == "Studio"
            assert "<b>Prado {name}</b>" in stored.html
            assert faults(stored.html) == []
            page.views.button("preview").click()
            await until(lambda: "Prado Ana" in page.preview.toPlainText())
            page.views.button("plain").click()
            assert page.twin.placeholderText().strip() == "Prado {name}"
            page.twin.setFocus()
            QTest.keyClicks(page.twin, "Just {name}")
            await until(lambda: engine.signatures.current[0].text == "Just {name}")

    qrun(story())


def comes_into_view(box: QComboBox) -> bool:
    """Whether it is seen, or would be once somebody scrolls to it: the list of senders is no higher than a few rows."""
    area: QWidget | None = box
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    area.ensureWidgetVisible(box)
    return box.visibleRegion().boundingRect().size() == box.size()


def test_who_signs_with_what(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "accounts") as (window, engine):
            one = await engine.signatures.store(Signature("One", "<p>1</p>"))
            two = await engine.signatures.store(Signature("Two", "<p>2</p>"))
            page = window.signatures
            window.show_page("signatures")
            await until(lambda: len(page.choosers) == 2)
            await until(lambda: all(comes_into_view(box) for pair in page.choosers.values() for box in pair))
            new, answer = next(iter(page.choosers.values()))
            for box, keys in ((new, "o"), (answer, "t")):
                box.setFocus()
                QTest.keyClicks(box, keys)
                box.activated.emit(box.currentIndex())
            first = next(iter(page.choosers))

            async def stored() -> Choice:
                return (await engine.signatures.choices()).get(first, Choice())

            async with asyncio.timeout(60):
                while await stored() != Choice(one.id, two.id):
                    await asyncio.sleep(0.01)

    qrun(story())


def test_a_signature_from_a_file_is_shown_and_not_edited(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        (tmp_path / "mine.html").write_text("<p>From a file</p>")
        async with opened(profile, "signatures") as (window, engine):
            page = window.signatures
            await until(lambda: len(page.choosers) == 2)
            page.attempt(page.take_file(tmp_path / "mine.html"), "test")
            await until(lambda: "From a file" in page.preview.toPlainText())
            assert "mine.html" in page.source.text()
            assert not page.views.button("write").isEnabled()
            assert page._notices.count() == 0
            (tmp_path / "far.html").write_text("<p>Far</p><img src='https://spy.example/x.png'>")
            page.attempt(page.take_file(tmp_path / "far.html"), "test")
            await until(lambda: page._notices.count() == 1)
            assert "spy.example" not in (await engine.signatures.all())[0].html
            await until(lambda: "Far" in page.preview.toPlainText())
            page.attempt(page.take_file(tmp_path / "none.html"), "test")
            await until(lambda: page._notices.count() == 1)
            assert len(await engine.signatures.all()) == 2

    qrun(story())


def test_a_picture_goes_into_a_signature(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "accounts") as (window, engine):
            await engine.signatures.store(Signature("One", "<p>1</p>"))
            window.show_page("signatures")
            page = window.signatures
            await until(lambda: page.list.count() == 1)
            image = QImage(8, 8, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.blue)
            page.field.editor.picture_pasted.emit(image, "logo")
            await until(lambda: engine.signatures.current[0].pictures)
            (stored,) = engine.signatures.current
            (logo,) = stored.pictures
            assert f"cid:{logo.content_id}" in stored.html
            assert engine.drafts.path_of(logo).exists()

    qrun(story())


def test_changing_the_row_stores_what_was_typed_before(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "accounts") as (window, engine):
            for name in ("A", "B"):
                await engine.signatures.store(Signature(name, f"<p>{name}</p>"))
            window.show_page("signatures")
            page = window.signatures
            await until(lambda: page.list.count() == 2)
            page.field.editor.setFocus()
            QTest.keyClicks(page.field.editor, "Typed ")
            page.list.setFocus()
            QTest.keyClick(page.list, Qt.Key.Key_Down)
            assert page.field.editor.toPlainText() == "B"
            await until(lambda: "Typed A" in engine.signatures.current[0].html)
            assert ">B<" in engine.signatures.current[1].html

    qrun(story())


def test_removing_a_signature_asks(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "accounts") as (window, engine):
            await engine.signatures.store(Signature("One", "<p>1</p>"))
            window.show_page("signatures")
            page = window.signatures
            await until(lambda: page.list.count() == 1)
            for yes, left in ((False, 1), (True, 0)):
                QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
                await until(lambda: window.findChildren(QDialog))
                [dialog] = window.findChildren(QDialog)
                dialog.accept() if yes else QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
                await until(lambda: not window.findChildren(QDialog))
                await until(lambda left=left: page.list.count() == left)
            assert await engine.signatures.all() == []
            assert not page.name.isEnabled()

    qrun(story())


def test_a_snippet_is_written_and_a_taken_key_is_refused(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "snippets") as (window, engine):
            await engine.snippets.store(Snippet("addr", text="Calle"))
            page = window.snippets
            await until(lambda: page.list.count() == 1)
            assert page.kind.value() == "plain"
            assert page.plain.toPlainText() == "Calle"
            QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
            await until(lambda: page.list.count() == 2)
            QTest.keyClicks(page.key, "addr")
            await until(lambda: page._notices.count() == 1)
            assert {snippet.key for snippet in await engine.snippets.all()} == {"addr", "key"}
            page.key.selectAll()
            QTest.keyClicks(page.key, "hi")
            page.field.editor.setFocus()
            QTest.keyClicks(page.field.editor, "Hello ")
            page.field.insert("{cursor}")
            await until(lambda: "hi" in engine.snippets.current and "{cursor}" in engine.snippets.current["hi"].html)
            assert page._notices.count() == 0
            page.kind.button("plain").click()
            await until(lambda: engine.snippets.current["hi"].text.strip() == "Hello {cursor}")
            assert engine.snippets.current["hi"].html == ""
            QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
            await until(lambda: page.list.count() == 1)

    qrun(story())


def test_where_signatures_stand_is_a_setting(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, "accounts") as (window, engine):
            window.list.setCurrentRow(window.stack.indexOf(window.writing))
            window.writing.place.button("below").click()
            window.writing.separator.button("off").click()
            await until(lambda: engine.preferences.current.signature_below_quote)
            await until(lambda: not engine.preferences.current.signature_separator)

    qrun(story())
