"""What a message reveals: the words about it, and the ways there by keys."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compose_desk import TO, ComposeDesk, Scene, finishing, play
from picture_files import photo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.message.telling import FileTells, Tells
from app.model.address import Address
from app.model.outgoing import Envelope
from app.model.picture import Details
from app.net.submission.connection import EHLO_NAME
from ui.compose.rooms import Rooms
from ui.compose.view.preview import Preview
from ui.compose.view.revealed import Line, Part, Wording
from ui.compose.view.revealing import Revealing
from ui.compose.window import ComposeWindow
from ui.settings.window import SettingsWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
Stage = Callable[[Scene], None]
ANA, MARTA = Address("Ana", "ana@prado.example"), Address("", "marta@ruiz.example")
USUAL = Envelope("ana@prado.example", ("marta@ruiz.example",))
PLAIN = Tells(sender=ANA, readers=(MARTA,), clock=0, id_domain="prado.example")


@pytest.fixture
def stage(qrun: QRun, profile: Path) -> Stage:
    return lambda scene: qrun(play(profile, finishing(scene)))


def lines(tells: Tells, envelope: Envelope = USUAL) -> list[Line]:
    return Wording(tells, envelope).lines()


def said(found: list[Line], part: Part) -> str:
    return "\n".join(f"{line.title}: {line.detail}" for line in found if line.part is part)


def dialog_of(window: QWidget) -> Revealing | None:
    return next((d for d in window.findChildren(Revealing) if d.isVisible()), None)


def test_a_usual_message_warns_of_nothing(qapp: QApplication) -> None:
    found = lines(PLAIN)
    assert not [line for line in found if line.warns]
    assert "Ana <ana@prado.example>" in said(found, Part.TOLD)
    kept = said(found, Part.KEPT)
    assert "time zone" in kept
    assert EHLO_NAME in kept, "what the server really hears"
    assert "blind copy" not in kept
    assert "internet address" in said(found, Part.ON_THE_WAY)


@pytest.mark.parametrize(
    ("tells", "envelope", "warning"),
    [
        (replace(PLAIN, clock=330), USUAL, "with your time zone"),
        (replace(PLAIN, others=("user-agent",)), USUAL, "user-agent"),
        (replace(PLAIN, hosts=("a.example",)), USUAL, "a.example"),
        (PLAIN, replace(USUAL, sender="ana@private.example"), "ana@private.example"),
        (replace(PLAIN, files=(FileTells("a.jpg", True, Details.PLACE),)), USUAL, "where it was taken"),
        (replace(PLAIN, files=(FileTells("a.jpg", True, Details.CAMERA),)), USUAL, "with what"),
        (replace(PLAIN, files=(FileTells("a.heic", True, Details.FIXED),)), USUAL, "cannot be taken out"),
        (replace(PLAIN, files=(FileTells("a.docx", people=("Bo",)),)), USUAL, "names Bo"),
    ],
)
def test_what_a_person_may_not_expect_comes_first(
    qapp: QApplication, tells: Tells, envelope: Envelope, warning: str
) -> None:
    found = lines(tells, envelope)
    assert found[0].warns
    assert warning in f"{found[0].title} {found[0].detail}"
    assert len([line for line in found if line.warns]) == 1
    assert ("Where your pictures" in said(found, Part.KEPT)) is False


def test_a_blind_copy_is_counted_and_not_named(qapp: QApplication) -> None:
    found = lines(PLAIN, replace(USUAL, recipients=("marta@ruiz.example", "cy@ruiz.example")))
    assert "cy@" not in "".join(line.detail for line in found)
    assert "blind copy" in said(found, Part.KEPT)


def test_the_message_being_written(stage: Stage, tmp_path: Path) -> None:
    """Place and camera are taken out of a photo; asked again when it is to keep them."""

    async def scene(desk: ComposeDesk) -> None:
        file = tmp_path / "garden.jpg"
        file.write_bytes(photo(400, 300))
        window = await desk.open(replace(TO, bcc=("cy@ruiz.example",), to=(*TO.to, "not an address")))
        window.add_files([file])
        await desk.until(lambda: bool(window.strip.files()))
        kept = await looked_at(desk, window)
        assert "garden.jpg" in said(kept, Part.KEPT)
        assert not [line for line in kept if line.warns]
        [attachment] = window.strip.files()
        window.strip.show_files([replace(attachment, plan=replace(attachment.plan, keep_details=True))])
        told = await looked_at(desk, window)
        assert [line.title for line in told if line.warns] == ["garden.jpg"]

    async def looked_at(desk: ComposeDesk, window: ComposeWindow) -> list[Line]:
        action = next(a for a in window.actions() if "reveals" in a.text())
        action.trigger()
        await desk.until(lambda: dialog_of(window) is not None)
        dialog = dialog_of(window)
        assert dialog is not None
        shown = {label.text() for label in dialog.findChildren(QLabel)}
        assert {line.detail for line in dialog.lines} <= shown
        await desk.until(dialog.close_button.hasFocus)
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        assert dialog.area.hasFocus(), "what is longer than the window can be scrolled by keys"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await desk.until(lambda: dialog_of(window) is None)
        return list(dialog.lines)

    stage(scene)


def test_from_the_preview(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(TO)
        rooms = window.findChild(Rooms)
        assert isinstance(rooms, Rooms)
        assert window.work is not None
        preview: Preview = rooms.preview(window.work)
        preview.open("text")
        preview.reveals.click()
        await desk.until(lambda: dialog_of(preview) is not None)
        dialog = dialog_of(preview)
        assert dialog is not None
        assert "practice@tintero.test" in said(list(dialog.lines), Part.TOLD)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await desk.until(lambda: dialog_of(preview) is None)
        preview.close()

    stage(scene)


@pytest.mark.parametrize("with_account", [True, False])
def test_from_the_settings(qrun: QRun, profile: Path, with_account: bool) -> None:
    async def scene(desk: ComposeDesk) -> None:
        settings = SettingsWindow(desk.engine, desk.tasks)
        settings.show()
        settings.show_page("privacy")
        page = settings.privacy
        before = page.reveal.accessibleDescription()
        page.reveal.setFocus()
        QTest.keyClick(page.reveal, Qt.Key.Key_Space)
        if with_account:
            await desk.until(lambda: dialog_of(page) is not None)
            dialog = dialog_of(page)
            assert dialog is not None
            dialog.reject()
        else:
            await desk.until(lambda: page.reveal.accessibleDescription() != before)
            assert "no account" in page.reveal.accessibleDescription()
        await desk.idle()
        settings.close()
        settings.deleteLater()

    qrun(play(profile, scene, with_account=with_account))
