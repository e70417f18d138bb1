"""Keys in a table: little is painted again, and what is seen is what a picture of the whole would be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html

_WORDS = "some longer words, so that the cell grows by lines 123"
_CELL = "<td>some words</td>"


class Watch(QObject):
    """How many lines of pixels were painted, and how wide the widest was."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self.painted = self.widest = 0
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted += sum(part.height() for part in event.region())
            self.widest = max(self.widest, event.rect().width())
        return False


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.resize(700, 500)
    found.setCursorWidth(0)
    with qtbot.waitExposed(found):
        found.show()
    found.setFocus()
    return found


def opened(editor: Editor, html: str, row: int, column: int) -> None:
    editor.load(html)
    cursor = QTextCursor(editor.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    table = cursor.currentTable()
    assert table is not None
    editor.setTextCursor(table.cellAt(row, column).lastCursorPosition())
    QApplication.processEvents()


def shown(editor: Editor) -> QImage:
    return editor.screen().grabWindow(editor.winId()).toImage()


def table(style: str, cells: str, rows: int = 30) -> str:
    return f'<p>above</p><table border="1" {style}>{f"<tr>{cells}</tr>" * rows}</table><p>below</p>'


KINDS = {
    "free columns": table("", _CELL * 4),
    "even columns": table('width="100%"', '<td width="25%">some words</td>' * 4),
    "in the middle": table('width="100%"', '<td width="25%" style="vertical-align:middle">words</td>' * 4),
    "lines in common": table('width="100%" style="border-collapse:collapse"', '<td width="25%">some words</td>' * 4),
    "joined columns": table('width="100%"', '<td colspan="2">some words</td>' + _CELL * 2),
    "joined rows": table("", _CELL * 4, 4).replace("<td>", '<td rowspan="2" style="vertical-align:middle">', 1),
    "a table in a cell": table("", _CELL * 3 + f"<td>{table('', _CELL * 2, 2)}</td>", 6),
}


PLACES = [*((kind, 2, 1.0) for kind in KINDS), ("even columns", 22, 1.0), ("in the middle", 21, 1.25)]
PLACES += [("lines in common", 2, 1.5), ("lines in common", 17, 1.0)]


@pytest.mark.parametrize(("kind", "row", "zoom"), PLACES)
def test_what_is_seen_is_what_painting_all_of_it_would_show(editor: Editor, kind: str, row: int, zoom: float) -> None:
    """Also where the text scrolls, for the cell grows below the lower edge."""
    editor.set_zoom(zoom)
    opened(editor, KINDS[kind], row, 3 if kind == "a table in a cell" else 1)
    keys = [Qt.Key.Key_Space if c == " " else Qt.Key(ord(c.upper())) for c in _WORDS]
    keys += [Qt.Key.Key_Return, Qt.Key.Key_A] + [Qt.Key.Key_Backspace] * 30
    for n, key in enumerate(keys):
        QTest.keyClick(editor, key)
        if n % 5 == 0 or n > len(_WORDS):
            QApplication.processEvents()
            left = shown(editor)
            editor.viewport().update()
            QApplication.processEvents()
            assert left == shown(editor), (kind, n)


def test_only_the_cell_is_painted_where_nothing_moves(editor: Editor) -> None:
    opened(editor, KINDS["even columns"], 2, 1)
    QTest.keyClick(editor, Qt.Key.Key_X)
    QApplication.processEvents()
    watch = Watch(editor)
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Backspace):
        QTest.keyClick(editor, key)
        QApplication.processEvents()
    assert 0 < watch.painted < editor.viewport().height() / 2
    assert watch.widest < editor.viewport().width() / 2


@pytest.mark.parametrize("row", [2, 22])
def test_what_is_below_a_row_that_grows_is_moved_and_not_painted(editor: Editor, row: int) -> None:
    opened(editor, KINDS["even columns"], row, 1)
    wide = editor.document().documentLayout().documentSize().height()
    watch = Watch(editor)
    for n in range(40):
        if editor.document().documentLayout().documentSize().height() > wide:
            break
        watch.painted = 0
        QTest.keyClick(editor, Qt.Key.Key_Space if n % 3 == 0 else Qt.Key.Key_A)
        QApplication.processEvents()
    assert editor.document().documentLayout().documentSize().height() > wide
    assert 0 < watch.painted < editor.viewport().height() / 2
    watch.painted = 0
    while editor.document().documentLayout().documentSize().height() > wide:
        watch.painted = 0
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        QApplication.processEvents()
    assert 0 < watch.painted < editor.viewport().height() / 2
