"""200 KB of HTML from the call to the painted picture, against a bare text field's setHtml of it.

A stored draft is HTML that our serializer wrote; the other figure is for HTML of strangers, which is cleaned first.
The original of a reply is sealed and goes out as it came: the window with it is there when its first picture is,
against a bare text field with that HTML in it. Cleaning happens before, in the process that reads mail.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit

from app.model.draft import Attachment, Draft, Original
from tests.bench.figures import line
from tests.bench.letters import KINDS
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.fittings import compose_window

OCTETS = 200_000


def opened(field: QTextEdit, show: Callable[[str], object], html: str) -> float:
    """Seconds until the first picture of the text."""
    field.resize(880, 700)
    field.show()
    QApplication.processEvents()
    start = time.perf_counter()
    show(html)
    field.viewport().repaint()
    took = time.perf_counter() - start
    field.close()
    field.deleteLater()
    QApplication.processEvents()
    return took


def bare(html: str) -> float:
    field = QTextEdit()
    return opened(field, field.setHtml, html)


def ours(html: str) -> float:
    field = Editor(lambda: import_html)
    return opened(field, field.load, html)


def answered(profile: Path, html: str) -> float:
    """Seconds until the window of a reply to this mail has been painted."""
    body, words = Attachment("", "text/html", len(html), "html"), Attachment("", "text/plain", len(html) // 3, "text")
    original = Original(body, words, heading=("On Monday somebody wrote:",), title="Somebody, Monday", lines=3_000)
    start = time.perf_counter()
    window = compose_window(profile, [])
    window.form.show(Draft(subject="Re: Winter", original=original))
    window.show()
    window.repaint()
    took = time.perf_counter() - start
    window.hide()
    window.deleteLater()
    QApplication.processEvents()
    return took


def bare_answer(html: str) -> float:
    start = time.perf_counter()
    field = QTextEdit()
    field.resize(880, 700)
    field.setHtml(html)
    field.show()
    field.viewport().repaint()
    took = time.perf_counter() - start
    field.close()
    field.deleteLater()
    QApplication.processEvents()
    return took


def answers(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as profile:
        answered(Path(profile), "")  # modules loaded
        for name, kind in KINDS.items():
            html = kind(OCTETS)
            taken = [(bare_answer(html), answered(Path(profile), html)) for _ in range(15 if long else 5)]
            without, with_us = (statistics.median(times) for times in zip(*taken, strict=True))
            print(f"   reply to {name}: setHtml {without * 1000:.0f} ms, Tintero {with_us * 1000:.0f} ms")
            line(f"   open a reply to 200 KB, {name}", with_us, without)


def main(*, long: bool) -> None:
    application = QApplication.instance() or QApplication([])
    for name, kind in KINDS.items():
        foreign = kind(OCTETS)
        read = QTextDocument()
        import_html(read, foreign)
        for words, html in (("stored draft", serialise(read)), ("foreign HTML", foreign)):
            taken = [(bare(html), ours(html)) for _ in range(15 if long else 5)]
            without, with_us = (statistics.median(times) for times in zip(*taken, strict=True))
            print(f"   {name}, {words}: setHtml {without * 1000:.0f} ms, Tintero {with_us * 1000:.0f} ms")
            line(f"   open 200 KB, {name}, {words}", with_us, without)
    answers(long=long)
    del application
