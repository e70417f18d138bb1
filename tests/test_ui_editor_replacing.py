"""The whole text replaced, as after its source was changed: exactly what loading would give, and one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html

SAMPLES = sorted((Path(__file__).parent / "samples" / "html").glob("*.html"))
BEFORE = "<p>Hello <b>you</b></p><ul><li>a</li></ul><table border='1'><tr><td>1</td></tr></table>"


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize("sample", SAMPLES[::3], ids=lambda path: path.stem)
def test_real_mail_in_the_place_of_another(editor: Editor, sample: Path) -> None:
    html = sample.read_text("utf-8", "replace")
    editor.load(html)
    source = editor.html()
    editor.load(BEFORE)
    before = editor.html()
    editor.replace_by(source)
    assert editor.html() == source
    assert editor.document().isUndoAvailable()
    editor.undo()
    assert editor.html() == before
    assert not editor.document().isUndoAvailable(), "one step"
    editor.redo()
    assert editor.html() == source


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>a</p>",
        "<table><tr><td>1</td></tr></table>",
        "<ol type='i' start='3'><li>x</li></ol>",
        '<p dir="rtl">שלום</p><hr>',
        "<blockquote><p>a</p></blockquote><pre>x\ny</pre>",
        '<div lang="de"><p>a</p></div>',
    ],
)
def test_small_texts(editor: Editor, html: str) -> None:
    editor.load(html)
    wanted = editor.html()
    editor.load(BEFORE)
    before = editor.html()
    editor.replace_by(html)
    assert editor.html() == wanted
    editor.undo()
    assert editor.html() == before


def test_whoever_holds_a_place_while_the_text_is_emptied_is_known_to_the_document(editor: Editor) -> None:
    """Qt forgets those that are let go or made in the middle of that, and later writes to where they were."""
    document, held = editor.document(), list[QTextCursor]()
    editor.load("<p>one</p>")
    document.contentsChanged.connect(lambda: held.append(QTextCursor(document)))
    editor.load("")
    made = list(held)
    assert made
    QTextCursor(document).insertText("two")
    assert [cursor.position() for cursor in made] == [3] * len(made)
