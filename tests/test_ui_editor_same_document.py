"""What was written and read again is the same document, not only the same HTML; and each step can be taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable, QTextTableCell
from test_ui_editor_round_trip import _STEP, _play
from ui_editor_parts import document

from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.emit_css import Around, Run, run_of
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import DEFAULT_FONT, PREFORMATTED, P, alignment_of, has, integer
from ui.compose.editor.quote_look import QuoteLook, looks_of
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")
_BLANKS = re.compile("[ \xa0\t]+")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0\ufdd1\ud800-\udfff]")
Shape = tuple[object, ...]


def shapes(frame: QTextFrame | QTextTableCell) -> Iterator[Shape]:
    """Paragraphs and tables in order, with what a reader could tell apart. Blank paragraphs only where alone."""
    it = frame.begin()
    while not it.atEnd():
        block, inner = it.currentBlock(), it.currentFrame()
        if isinstance(inner, QTextTable):
            yield ("table", inner.rows(), inner.columns(), looks_of(inner.format()), *(_cells(inner)))
        elif block.isValid() and (shape := _paragraph(block)) is not None:
            yield shape
        it += 1


def _cells(table: QTextTable) -> Iterator[Shape]:
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column):
                yield ("cell", cell.rowSpan(), cell.columnSpan(), *shapes(cell))


def _paragraph(block: QTextBlock) -> Shape | None:
    fmt, found = block.blockFormat(), block.textList()
    runs = list(_runs(block))
    rule = has(fmt, P.BlockTrailingHorizontalRulerWidth)
    if not runs and found is None and not rule:
        return None
    right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    kind: Shape = () if found is None or rule else (found.format().style(), found.format().indent())
    looks: tuple[QuoteLook, ...] = looks_of(fmt)
    if rule:
        return ("rule", looks, tuple(runs))
    align = alignment_of(fmt, right_to_left=right)
    return ("paragraph", min(6, fmt.headingLevel()), integer(fmt, PREFORMATTED), kind, looks, right, align, tuple(runs))


def _runs(block: QTextBlock) -> Iterator[tuple[Run, str]]:
    """Neighbours of one look joined, without blanks: which kind keeps words apart is the serializer's business."""
    around = Around(DEFAULT_FONT, DEFAULT_FONT, min(6, block.blockFormat().headingLevel()))
    pieces: list[tuple[Run, str]] = []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        text = _BLANKS.sub("", _UNSEEN.sub("", fragment.text()))
        if text.strip("\u2028"):
            run = run_of(fragment.charFormat(), around)
            if pieces and pieces[-1][0] == run:
                pieces[-1] = (run, pieces[-1][1] + text)
            else:
                pieces.append((run, text))
        it += 1
    return iter(pieces)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_STEP, min_size=1, max_size=20))
def test_what_is_read_again_is_the_same_document(steps: list[tuple[str, object]]) -> None:
    editor = Editor(lambda: import_html)
    for kind, value in steps:
        _play(editor, kind, value)
    html = editor.html()
    again = document(html)
    if html:
        assert list(shapes(again.rootFrame())) == list(shapes(editor.document().rootFrame()))
    twice = document(serialise(again))
    assert list(shapes(twice.rootFrame())) == list(shapes(again.rootFrame()))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_STEP.filter(lambda step: step != ("do", "undo")), min_size=2, max_size=10))
def test_undo_returns_to_the_same_html(steps: list[tuple[str, object]]) -> None:
    editor = Editor(lambda: import_html)
    states = [""]
    for kind, value in steps:
        _play(editor, kind, value)
        if editor.html() != states[-1]:
            states.append(editor.html())
    seen = [editor.html()]
    while editor.document().isUndoAvailable():
        editor.undo()
        if editor.html() != seen[-1]:
            seen.append(editor.html())
    # typing in one go is one step, so that a state may be passed over, but none is seen that was never there
    assert [state for state in reversed(states) if state in seen] == seen


def test_the_measure_sees_a_difference() -> None:
    def of(html: str) -> list[Shape]:
        found = QTextDocument()
        import_html(found, html)
        return list(shapes(found.rootFrame()))

    assert of("<p>a <b>b</b></p>") != of("<p>a b</p>")
    assert of("<ul><li>a</ul>") != of("<ol><li>a</ol>")
    assert of("<table><tr><td>a</table>") != of("<table><tr><td>a<td>b</table>")
    assert of("<blockquote>a</blockquote>") != of("<p>a</p>")
