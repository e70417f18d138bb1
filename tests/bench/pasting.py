"""Paste of 1 MB of HTML: time taken from the window and longest gap, against a text field's own insertHtml of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.bench.figures import line
from tests.bench.letters import KINDS
from ui.compose.editor.contract import Manner
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing.paste_job import PasteJob

OCTETS = 1_000_000
BEAT = 5  # milliseconds


class Heart:
    """Beats while the event loop runs; remembers the longest time that it could not."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def ours(html: str) -> tuple[float, float, float]:
    """Seconds from the key to the last paragraph, of this thread's work, and of the longest gap."""
    editor = Editor(lambda: import_html)
    editor.resize(880, 700)
    editor.show()
    QApplication.processEvents()
    job = PasteJob(editor.textCursor(), html, "", Manner.KEEP, editor, sheet=editor)
    loop = QEventLoop()
    job.done.connect(loop.quit)
    heart = Heart()
    QTimer.singleShot(0, editor, job.start)
    start, busy = time.perf_counter(), time.thread_time()
    loop.exec()
    took, busy = time.perf_counter() - start, time.thread_time() - busy
    editor.close()
    editor.deleteLater()
    QApplication.processEvents()
    return took, busy, heart.longest


def bare(html: str) -> float:
    field = QTextEdit()
    field.resize(880, 700)
    field.show()
    QApplication.processEvents()
    start = time.perf_counter()
    field.insertHtml(html)
    field.viewport().repaint()
    took = time.perf_counter() - start
    field.close()
    field.deleteLater()
    QApplication.processEvents()
    return took


def main(*, long: bool) -> None:
    application = QApplication.instance() or QApplication([])
    for name, kind in KINDS.items():
        html = kind(OCTETS)
        runs = [(ours(html), bare(html)) for _ in range(5 if long else 2)]
        (took, busy, gap), insert = min(runs)
        print(
            f"   {name}: {took:.2f} s in all, {busy:.2f} s of the window's own work, longest gap {gap * 1000:.0f} ms;"
            f" insertHtml {insert:.2f} s without a break"
        )
        line(f"   paste of 1 MB, {name}: longest gap, against insertHtml", gap, insert)
        line(f"   paste of 1 MB, {name}: the window's own work, against insertHtml", busy, insert)
    del application
