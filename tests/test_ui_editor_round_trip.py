"""What the serializer writes is read back exactly, whatever a person did to the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from ui_editor_parts import document, faults

from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.table import table_removal, tables
from ui.compose.editor.typing.keys import enter

pytestmark = pytest.mark.usefixtures("qapp")

_LETTERS = [*"abc .<&>\"'-1", "  ", "\xa0", "\t", "é", "ש", "ل", "👩‍👩‍👧", "🎉", "\u2028", "\xad", "\u200b", "\x07"]
_WORDS = st.lists(st.sampled_from(_LETTERS), min_size=1, max_size=12).map("".join)
_PLACE = st.tuples(st.floats(0, 1), st.floats(0, 1))
_COLOURS = st.sampled_from(["#ff0000", "#1d1c1a", "#0563c1", "#ffffff"])
_PICTURE = QImage(40, 20, QImage.Format.Format_RGB32)


def _enter(editor: Editor) -> None:
    with editor.one_step() as cursor:
        enter(cursor)
        editor.setTextCursor(cursor)


def _merge(editor: Editor) -> None:
    cursor = editor.textCursor()
    table = cursor.currentTable()
    if table is not None:
        cell = table.cellAt(cursor)
        table.mergeCells(
            cell.row(), cell.column(), min(2, table.rows() - cell.row()), min(2, table.columns() - cell.column())
        )


_PLAIN: dict[str, Callable[[Editor], object]] = {
    "bold": Editor.toggle_bold,
    "italic": Editor.toggle_italic,
    "underline": Editor.toggle_underline,
    "strike": Editor.toggle_strike,
    "bullets": Editor.bullets,
    "numbers": Editor.numbers,
    "indent": Editor.indent,
    "outdent": Editor.outdent,
    "quote": Editor.quote,
    "deeper": Editor.quote_more,
    "rule": Editor.insert_rule,
    "clear": Editor.clear_format,
    "unlink": Editor.remove_link,
    "enter": _enter,
    "merge": _merge,
    "undo": Editor.undo,
    "row": lambda e: e.change_table(lambda c: tables.add_row(c, below=True)),
    "column": lambda e: e.change_table(lambda c: tables.add_column(c, after=False)),
    "no row": lambda e: e.change_table(table_removal.remove_rows),
    "picture": lambda e: e.insert_picture("p.png", "p1@x", _PICTURE, 'a "b" <c>'),
}
_CARRIED = (  # what no command makes, and foreign text brings along
    "<h2><a name='top'></a>Up</h2><p>see <a href='#end'>the end</a> or <a href='#gone'>nothing</a>,"
    " <span style='vertical-align:3pt'>raised</span> and <span style='position:relative;top:2pt'>lowered</span></p>"
    "<ul><li>one</li><li style='margin-left:30pt'>two</li><li style='margin-left:60pt'>three</li></ul>"
    "<p style='margin-left:450px'><a name='end'></a><a href='#top'>back <b>up</b></a></p>"
)
_STEP = st.one_of(
    st.tuples(st.just("type"), _WORDS),
    st.tuples(st.just("type"), _WORDS),
    st.tuples(st.just("do"), st.sampled_from(sorted(_PLAIN))),
    st.tuples(st.just("style"), st.sampled_from(["p", "h1", "h2", "h3", "pre"])),
    st.tuples(st.just("align"), st.sampled_from(["left", "center", "right", "justify"])),
    st.tuples(st.just("family"), st.sampled_from(["", "Georgia", "Courier New", "Arial"])),
    st.tuples(st.just("size"), st.sampled_from([0.0, 8.0, 11.0, 24.0])),
    st.tuples(st.just("colour"), st.one_of(st.none(), _COLOURS)),
    st.tuples(st.just("highlight"), st.one_of(st.none(), _COLOURS)),
    st.tuples(st.just("link"), st.sampled_from(["https://x.org/?a=1&b='2'", "mailto:a@b.c", "javascript:x"])),
    st.tuples(st.just("table"), st.integers(1, 3)),
    st.tuples(st.just("select"), _PLACE),
    st.tuples(st.just("select"), _PLACE),
)


def _place(editor: Editor, share: float) -> int:
    """A position in the text that is not inside a character."""
    position = int(share * (editor.document().characterCount() - 1))
    block = editor.document().findBlock(position)
    units = block.text().encode("utf-16-le", "surrogatepass")
    here = units[2 * (position - block.position()) :][:2]
    return position - 1 if len(here) == 2 and 0xDC <= here[1] <= 0xDF else position


def _play(editor: Editor, kind: str, value: object) -> None:
    if kind == "type":
        editor.insertPlainText(str(value)) if "\u2028" not in str(value) else editor.paste_words(str(value))
    elif kind == "do":
        _PLAIN[str(value)](editor)
    elif kind == "style":
        editor.set_style(str(value))
    elif kind == "align":
        editor.align(str(value))
    elif kind == "family":
        editor.set_family(str(value))
    elif kind == "size":
        editor.set_size(float(str(value)))
    elif kind == "colour":
        editor.set_colour(QColor(value) if isinstance(value, str) else None)
    elif kind == "highlight":
        editor.set_highlight(QColor(value) if isinstance(value, str) else None)
    elif kind == "link":
        editor.insert_link(str(value), "link")
    elif kind == "table":
        editor.insert_table(int(str(value)), 2)
    else:
        assert isinstance(value, tuple)
        cursor = QTextCursor(editor.document())
        cursor.setPosition(_place(editor, value[0]))
        if value[1] > 0.4:
            cursor.setPosition(_place(editor, value[1]), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["", "", _CARRIED]), st.lists(_STEP, min_size=1, max_size=25))
def test_whatever_is_done_the_mail_is_allowed_and_read_back_exactly(
    begun_with: str, steps: list[tuple[str, object]]
) -> None:
    editor = Editor(lambda: import_html)
    if begun_with:
        editor.load(begun_with)
    for kind, value in steps:
        _play(editor, kind, value)
    html = editor.html()
    assert faults(html) == []
    assert serialise(editor.document()) == html
    again = serialise(document(html))
    assert again == html
    through_the_door = QTextDocument()
    import_html(through_the_door, html)
    assert serialise(through_the_door) == html


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_STEP.filter(lambda s: s != ("do", "undo")), min_size=1, max_size=12))
def test_undoing_everything_leaves_nothing(steps: list[tuple[str, object]]) -> None:
    editor = Editor(lambda: import_html)
    for kind, value in steps:
        _play(editor, kind, value)
    full = editor.html()
    done = 0
    while editor.document().isUndoAvailable():
        editor.undo()
        done += 1
    assert editor.html() == ""
    for _ in range(done):
        editor.redo()
    assert editor.html() == full


_SOUP = (
    *("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<ul>", "<ol>", "<li>", "</li>", "</ul>", "</ol>", "<table>"),
    *("<tr>", "<td>", "<td colspan=3>", "</td>", "</tr>", "</table>", "<blockquote>", "</blockquote>", "<h2>", "</h2>"),
    *("<pre>", "</pre>", "<br>", "<hr>", "x", "y", "<a href='http://x'>", "</a>", "<img src='cid:a'>", "&nbsp;", "ש"),
    *("<span style='font-size:2em;color:red'>", "</span>", "<div dir='rtl'>", "<font size='+2'>", "</font>"),
    "<div style='margin:20px;text-align:center;background:#eee'>",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(_SOUP), max_size=30))
def test_any_soup_settles_at_once(pieces: list[str]) -> None:
    html = serialise(document(" ".join(pieces)))
    assert faults(html) == []
    assert serialise(document(html)) == html
