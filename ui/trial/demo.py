"""The demo: a practice server, its account and a sample message, for a person or, without one, driven by itself.

The drive works the windows as a person does: it types into fields, clicks buttons, answers the file dialog.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QToolButton, QWidget

from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import SendState
from ui.compose.bottom_bar import BottomBar
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.head import Head
from ui.compose.window import ComposeWindow
from ui.home.folders import Place
from ui.look.theme import Theme
from ui.start.practising import practice_account
from ui.trial import sample
from ui.trial.demo_check import Expected, compare

if TYPE_CHECKING:
    from ui.shell import Shell

T = TypeVar("T")
AnyWidget = TypeVar("AnyWidget", bound=QWidget)
BCC = "archive@prado.example"
TYPED = "PS: typed by the demo, key by key."
_NOTE = "Delivery note.txt"
_PATIENCE = 60.0  # seconds for any one thing to happen


class NotAsExpected(Exception):
    """The drive could not go on; the text says what was missing."""


async def demo(shell: Shell, theme: Theme, pictures: Path | None, say: Callable[[str], None]) -> int:
    """Prepare and show; with `pictures` also drive, `say` how it went, and end. Returns the exit status."""
    account = await practice_account(shell.engine)
    draft = await sample.sample_draft(shell.engine, account)
    await shell.prepare()
    if pictures is None:
        shell.show_home()
        shell.new_message(draft)
        return 0
    drive = Drive(shell, theme, account, pictures, say)
    try:
        return await drive.run(draft)
    except NotAsExpected as problem:
        say(f"demo: FAILED: {problem}")
        return 1
    finally:
        shell.end_now()


async def until(look: Callable[[], T | None], what: str, seconds: float = _PATIENCE) -> T:
    """Wait for `look` to find something, letting the windows live."""
    end = asyncio.get_running_loop().time() + seconds
    while not (found := look()):
        if asyncio.get_running_loop().time() > end:
            raise NotAsExpected(f"{what} did not happen within {seconds:.0f} seconds")
        await asyncio.sleep(0.03)
    return found


class Drive:
    """One pass through the windows. `pictures` is the folder for screen shots."""

    def __init__(
        self, shell: Shell, theme: Theme, account: Account, pictures: Path, say: Callable[[str], None]
    ) -> None:
        self._shell, self._theme, self._account = shell, theme, account
        self._pictures, self._say = pictures, say
        self._failed = 0

    async def run(self, draft: Draft) -> int:
        """Everything in turn. Returns 0 only if all arrived as it was written."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._theme.set("light")
        await self._shoot_wizard()
        home = self._shell.show_home()
        window = self._shell.new_message(draft)
        with tempfile.TemporaryDirectory(prefix="tintero-drive-") as folder:
            note = Path(folder) / _NOTE
            note.write_bytes(b"Delivery in the week of 7 December.\r\n" * 40)
            expected = await self._write(window, note)
            _part(window, Editor).verticalScrollBar().setValue(0)
            await self._shoot_both(window, "compose")
            await self._send(window)
        await until(
            lambda: home.toasts.card if home.toasts.card and home.toasts.card.isVisible() else None, "the undo note"
        )
        await self._shoot(home, "sending")
        home.show_place(Place.OUTBOX)
        await self._shoot_both(home, "outbox")
        received = await self._arrived()
        self._report(expected, received)
        home.show_place(Place.INBOX)
        await self._shoot_both(home, "home")
        self._say(f"demo: pictures in {self._pictures}")
        self._say("demo: everything arrived as it was written" if not self._failed else f"demo: {self._failed} differ")
        return 1 if self._failed else 0

    async def _write(self, window: ComposeWindow, note: Path) -> Expected:
        """Bcc and a sentence by keyboard, a file through the dialog."""
        head, editor = _part(window, Head), _part(window, Editor)
        await until(lambda: sample.SUBJECT in head.subject.text() and editor.text().strip(), "showing the draft")
        _click(head.bcc_button)
        QTest.keyClicks(head.bcc.entry(), BCC)
        QTest.keyClick(head.bcc.entry(), Qt.Key.Key_Return)
        QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        _click(_tool(_part(window, FormatBar), "bold"))
        QTest.keyClicks(editor, TYPED)
        await self._attach(window, note)
        files = [sample.folder() / name for name in sample.FILES] + [note]
        return Expected(
            subject=sample.SUBJECT,
            sender=self._account.identity.address.spec,
            visible=("marta@ruiz.example", "imprenta@graficaspez.example"),
            hidden=(BCC,),
            words=("printer confirmed the paper", "Calle del Pez 14", "7 December", "€ 18.40", TYPED),
            markup=(
                "<table",
                "<li",
                r"<(b|strong)\b[^>]*>\s*" + re.escape(TYPED),
                r"href=.https://prado\.example/studio",
            ),
            attachments={path.name: _hash(path) for path in files},
            pictures=(_hash(sample.folder() / sample.PICTURE),),
        )

    async def _attach(self, window: ComposeWindow, path: Path) -> None:
        _click(_part(window, BottomBar).attach)
        dialog = await until(
            lambda: next((d for d in window.findChildren(QFileDialog) if d.isVisible()), None), "the file dialog"
        )
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        buttons = dialog.findChild(QDialogButtonBox)
        if name is None or buttons is None:
            raise NotAsExpected("the file dialog has no field for a name")
        QTest.keyClicks(name, str(path))
        opening = buttons.button(QDialogButtonBox.StandardButton.Open)
        await until(lambda: opening.isEnabled() or None, "the name being taken by the file dialog")
        _click(opening)
        await until(
            lambda: any(_NOTE in card.accessibleName() for card in window.findChildren(QWidget)) or None,
            "the file's card",
        )

    async def _send(self, window: ComposeWindow) -> None:
        send = _part(window, BottomBar).send.main
        _click(send)
        await until(lambda: window not in self._shell.composes or None, "queueing the message")

    async def _arrived(self) -> Path:
        """The stored message, once the row says that it was sent."""
        practice = self._shell.engine.practice
        if practice is None:
            raise NotAsExpected("there is no practice server")
        paths = await until(practice.received, "receiving the message")
        end = asyncio.get_running_loop().time() + _PATIENCE
        while not await self._shell.engine.outbox.all(states=[SendState.SENT]):
            if asyncio.get_running_loop().time() > end:
                raise NotAsExpected("the message arrived, but its row does not say so")
            await asyncio.sleep(0.05)
        return paths[-1]

    def _report(self, expected: Expected, path: Path) -> None:
        envelope = json.loads(path.with_suffix(".json").read_text("utf-8"))
        source = path.read_bytes()
        self._say(f"demo: {len(source):,} octets arrived, from {envelope['mail_from']}")
        for finding in compare(expected, source, envelope["mail_from"], envelope["rcpt_tos"]):
            mark = "differs" if finding.problem else "ok"
            self._say(f"  {mark:8}{finding.what}" + (f": {finding.problem}" if finding.problem else ""))
            self._failed += bool(finding.problem)

    async def _shoot_wizard(self) -> None:
        wizard = self._shell.add_account()
        await self._shoot_both(wizard, "wizard")
        wizard.hide()

    async def _shoot_both(self, window: QWidget, name: str) -> None:
        for choice in ("light", "dark"):
            self._theme.set(choice)
            await self._shoot(window, f"{name}_{choice}")
        self._theme.set("light")

    async def _shoot(self, window: QWidget, name: str) -> None:
        await asyncio.sleep(0.4)  # what fades in has faded in, what loads has loaded
        window.grab().save(str(self._pictures / f"{name}.png"))


def _part(window: QWidget, kind: type[AnyWidget]) -> AnyWidget:
    found = window.findChild(kind)
    if not isinstance(found, kind):
        raise NotAsExpected(f"the window has no {kind.__name__}")
    return found


def _tool(bar: QWidget, words: str) -> QToolButton:
    """The button of a bar whose name begins with `words`."""
    for button in bar.findChildren(QToolButton):
        if button.accessibleName().lower().startswith(words):
            return button
    raise NotAsExpected(f"there is no button named {words}")


def _click(button: QWidget) -> None:
    if not button.isEnabled() or not button.isVisible():
        label = button.text() if isinstance(button, QPushButton) else button.accessibleName()
        raise NotAsExpected(f"the button “{label}” cannot be pressed")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
