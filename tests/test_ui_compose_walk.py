"""Any deeds in any order in a whole compose window: nothing is raised, and what is written is what comes back."""

from __future__ import annotations

import asyncio
import random

import pytest
import shiboken6
from compose_desk import ComposeDesk, Stage
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from ui_editor_parts import faults

from app.model.draft import Draft
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.importer import load_document
from ui.compose.send.later import SendLater
from ui.compose.window import ComposeWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT_OUT = (
    "Close",
    "Send",
    "Send now, without a chance to undo",
    "Discard",
    "As the reader sees it",  # a browser
    "Source of the message",
    "Other ways to send",
)
HTML = (
    "<h1>Title</h1><p>One <b>two</b> <a href='https://a.example/'>three</a> wrold</p><ul><li>a<ol><li>b</li></ol></li>"
    "</ul><blockquote><p>said</p></blockquote><table><tr><td>1</td><td rowspan=2>2</td></tr><tr><td>3</td></tr></table>"
)
PASTED = (
    "<table border=1><tr><td><p>x</p><ul><li>y</li></ul></td></tr></table>",
    "<p style='color:red'>red <i>slanted</i></p><hr><pre>code\n  more</pre>",
    "<div style='border:1px solid blue'><p dir='rtl'>שלום</p></div>",
    "<img src='https://tracker.example/1.png' alt='words'>",
    "<ol start=4><li>four<ul><li>deep</li></ul><li>five</ol>",
)
KEYS = (Key.Key_Return, Key.Key_Backspace, Key.Key_Delete, Key.Key_Tab, Key.Key_Up, Key.Key_Left, Key.Key_Home)
TYPED = ("word", " ", "- ", "1. ", "# ", "> ", "**b** ", "`c` ", "https://b.example ", "--", '"', ":-) ", "שלום", "😀")


def actions_of(window: ComposeWindow) -> list[QAction]:
    """What the menus hold, filled as when they open, and what has keys only."""
    found: dict[int, QAction] = {}

    def take(menu: QMenu) -> None:
        menu.aboutToShow.emit()
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                take(below)
            elif not action.isSeparator():
                found.setdefault(id(action), action)

    for bar in window.menuBar().actions():
        below = bar.menu()
        assert isinstance(below, QMenu)
        take(below)
    for action in (*window.actions(), *window.editor.actions()):
        found.setdefault(id(action), action)
    later = window.findChild(SendLater)
    sending = [later.today, later.tomorrow, later.monday, later.choose] if later is not None else []
    return [a for a in found.values() if a.isEnabled() and a.text() not in LEFT_OUT and a not in sending]


class Walk:
    """One window and what is done to it; `done` tells it all."""

    def __init__(self, desk: ComposeDesk, window: ComposeWindow, seed: int) -> None:
        self.desk, self.window = desk, window
        self.draw = random.Random(seed)
        self.done: list[str] = []

    async def step(self) -> None:
        kind = self.draw.random()
        if kind < 0.4:
            action = self.draw.choice(actions_of(self.window))
            self.done.append(action.text())
            action.trigger()
        elif kind < 0.6:
            words = self.draw.choice(TYPED)
            self.done.append(f"type {words}")
            for sign in words:  # QTest knows the keys of ASCII only
                for event in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.window.editor, QKeyEvent(event, 0, Mod.NoModifier, sign))
        elif kind < 0.7:
            key = self.draw.choice(KEYS)
            self.done.append(key.name)
            QTest.keyClick(self.window.editor, key, self.draw.choice([Mod.NoModifier, Mod.ShiftModifier]))
        elif kind < 0.8:
            self._go()
        elif kind < 0.9:
            back = self.draw.random() < 0.6
            self.done.append("undo" if back else "redo")
            (self.window.editor.undo if back else self.window.editor.redo)()
        elif kind < 0.97:
            self._paste()
        else:
            self._put_picture()
        for _ in range(self.draw.choice([0, 0, 1, 5])):
            await asyncio.sleep(0)
        await self._put_away()

    def _go(self) -> None:
        cursor, last = self.window.editor.textCursor(), self.window.editor.document().characterCount() - 1
        start, end = self.draw.randint(0, last), self.draw.randint(0, last)
        cursor.setPosition(start)
        if self.draw.random() < 0.5:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.done.append(f"go {start} {end}")
        self.window.editor.setTextCursor(cursor)

    def _paste(self) -> None:
        data = QMimeData()
        kind = self.draw.random()
        if kind < 0.5:
            data.setHtml(self.draw.choice(PASTED))
            data.setText("words")
        elif kind < 0.7:
            data.setText(self.draw.choice(["plain", "two\nlines", "https://c.example"]))
        elif self.window.editor.textCursor().hasSelection():
            data = self.window.editor.createMimeDataFromSelection()
        self.done.append(f"paste {data.html()[:40]} {data.text()[:20]}")
        QApplication.clipboard().setMimeData(data)
        self.window.editor.paste()

    def _put_picture(self) -> None:
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        self.done.append("picture")
        assert self.window.work is not None
        self.window.work.add_picture(image, "red")

    async def _put_away(self) -> None:
        """Questions are answered with no, menus and small windows are closed."""
        for question in self.window.findChildren(QDialog):
            if question.isVisible():
                question.reject()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for other in self.window.findChildren(QWidget):
            if shiboken6.isValid(other) and other.isWindow() and other.isVisible():
                other.close()

    def check(self) -> None:
        html = self.window.editor.html()
        assert faults(html) == [], self.done
        if not self.window.form.is_plain:
            document = QTextDocument()
            load_document(document, html)
            assert serialise(document) == html, self.done


async def walk(desk: ComposeDesk, seed: int, steps: int) -> None:
    window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html=HTML))
    window.editor.setFocus()
    there = Walk(desk, window, seed)
    for _ in range(steps):
        await there.step()
        assert desk.failures == [], there.done
    assert window.work is not None
    await window.work.attaching.settled()
    await there._put_away()
    there.check()
    written = window.form.read(Draft())
    kept = window.work.saver
    assert await window.finish(), there.done
    await desk.until(lambda: not shiboken6.isValid(window))
    stored = kept.draft
    again = await desk.open(await desk.engine.drafts.get(stored.id)) if stored.id else None
    if again is not None:
        assert again.form.read(Draft()).html == written.html, there.done
        for _ in range(3):
            again.editor.undo()
            again.editor.redo()
        await again.finish()
    QApplication.clipboard().clear()  # what Python made must go before Python does
    assert desk.failures == [], there.done


@pytest.mark.parametrize("seed", range(8))
def test_any_deeds_in_any_order(stage: Stage, seed: int) -> None:
    stage(lambda desk: walk(desk, seed, 20))
