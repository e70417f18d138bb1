"""Key press to painted text in a compose window, against a bare text field that holds the same."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from app.model.draft import Attachment, Draft, Original
from tests.bench.figures import line
from tests.bench.letters import own_table, table, text
from ui.compose.fittings import compose_window

REST = 30  # turns of the event loop before the first key


def pressed(field: QTextEdit, at: float, keys: int) -> list[float]:
    """Seconds of each key until it is seen. `at`: how far in the text, 0 to 1."""
    field.setFocus()
    cursor = QTextCursor(field.document())
    cursor.setPosition(round(at * (field.document().characterCount() - 1)))
    field.setTextCursor(cursor)
    for _ in range(REST):
        QApplication.processEvents()
    taken = []
    for n in range(keys):
        key = Qt.Key.Key_Space if n % 6 == 5 else Qt.Key(Qt.Key.Key_A + n % 26)
        start = time.perf_counter()
        QTest.keyClick(field, key)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    return taken


def p95(taken: list[float]) -> float:
    return sorted(taken)[int(len(taken) * 0.95)]


def main(*, long: bool) -> None:
    application = QApplication.instance() or QApplication([])
    html, words = Attachment("", "text/html", 200_000, "html"), Attachment("", "text/plain", 80_000, "text")
    original = Original(html, words, heading=("On Monday somebody wrote:",), title="Somebody, Monday", lines=3_000)
    cases: dict[str, tuple[Draft, float]] = {
        "an empty message": (Draft(), 0.0),
        "above a sealed original of 200 KB": (Draft(original=original), 0.0),
        "a table of 50 rows": (Draft(html=table(50, 6)), 0.5),
        "a table of 50 rows that has its width": (Draft(html=own_table(50, 6)), 0.5),
        "100 KB of own text": (Draft(html=text(100_000)), 0.5),
    }
    with tempfile.TemporaryDirectory() as profile:
        for name, (draft, at) in cases.items():
            window = compose_window(Path(profile), [])
            window.form.show(draft)
            window.show()
            plain = QTextEdit()
            plain.resize(880, 560)
            plain.setHtml(window.editor.html())
            plain.show()
            keys = 600 if long else 200
            ours, bare = pressed(window.editor, at, keys), pressed(plain, at, keys)
            print(f"   {name}: p95 {p95(ours) * 1000:.1f} ms (at most 8 wanted), bare {p95(bare) * 1000:.1f} ms")
            line(f"   key to picture in {name}", p95(ours), p95(bare))
            for widget in (window, plain):
                widget.hide()
                widget.deleteLater()
            QApplication.processEvents()
    del application
