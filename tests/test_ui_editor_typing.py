"""Writing with the keyboard: lists, quotes, headings, tables, links, and one step of undo for each thing done."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPalette, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_editor_parts import editor_in_use

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.formats import ITEM_GAP, PARAGRAPH_GAP
from ui.look import theme

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier
Control = Qt.KeyboardModifier.ControlModifier


editor = pytest.fixture(editor_in_use, name="editor")


def lines(editor: Editor) -> str:
    """The inside of the mail without styles and blanks between elements."""
    bare = re.sub(r"<(\w+)[^>]*>", r"<\1>", editor.html().replace("\n", ""))
    return bare.removeprefix("<div>").removesuffix("</div>")


def test_an_empty_message_is_empty_and_needs_no_importer(qtbot: QtBot) -> None:
    found = Editor()
    qtbot.addWidget(found)
    found.load("")
    assert (found.html(), found.text(), found.picture_ids()) == ("", "", set())
    with pytest.raises(RuntimeError):
        found.load("<p>x</p>")


def test_plain_paragraphs_carry_no_line_height_font_or_colour(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "Hi")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "there")
    assert editor.html() == (
        '<div style="font-family:Arial,Helvetica,sans-serif;font-size:11pt">\n'
        '<p style="margin:0 0 7.5pt">Hi</p>\n<p style="margin:0 0 7.5pt">there</p>\n</div>'
    )
    assert editor.text() == "Hi\nthere"


def test_blanks_tabs_and_soft_breaks_survive(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, " a  b")
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClick(editor, Key.Key_Return, Shift)
    qtbot.keyClicks(editor, "<&>")
    assert ">&nbsp;a&nbsp; b&nbsp;&nbsp;&nbsp;&nbsp;<br>&lt;&amp;&gt;</p>" in editor.html()


def test_bold_by_key_while_typing(editor: Editor, qtbot: QtBot) -> None:
    EditorActions(editor)
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Key.Key_B, Control)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Key.Key_B, Control)
    qtbot.keyClicks(editor, "c")
    assert lines(editor) == "<p>a<b>b</b>c</p>"


def test_a_list_begins_by_itself_and_each_act_is_undone_alone(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- milk")
    assert lines(editor) == "<ul><li>milk</li></ul>"
    while "<ul" in editor.html():
        editor.undo()
    assert editor.text() == "- "


def test_numbers_begin_by_themselves(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "1. one")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    assert lines(editor) == "<ol><li>one</li><li>two</li></ol>"


def test_tab_and_shift_tab_change_the_level_of_an_item(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- a")
    qtbot.keyClick(editor, Key.Key_Tab)
    assert lines(editor) == "<ul><li>a</li></ul>", "the first item has nothing to stand under"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClicks(editor, "b")
    assert lines(editor) == "<ul><li>a<ul><li>b</li></ul></li></ul>"
    qtbot.keyClick(editor, Key.Key_Backtab, Shift)
    assert lines(editor) == "<ul><li>a</li><li>b</li></ul>"


def test_enter_on_an_empty_item_leaves_the_list(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- a")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "after")
    assert lines(editor) == "<ul><li>a</li></ul><p>after</p>"


def test_backspace_at_the_start_of_an_item_goes_out(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- a")
    qtbot.keyClick(editor, Key.Key_Home)
    qtbot.keyClick(editor, Key.Key_Backspace)
    assert lines(editor) == "<p>a</p>"


def test_enter_after_a_heading_gives_plain_text(editor: Editor, qtbot: QtBot) -> None:
    editor.set_style("h1")
    qtbot.keyClicks(editor, "Title")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "text")
    assert lines(editor) == "<h1>Title</h1><p>text</p>"
    assert "font-size:20pt" in editor.html()
    assert "font-size:20pt" not in editor.html().partition("</h1>")[2]


def test_enter_on_an_empty_quoted_paragraph_leaves_the_quote(editor: Editor, qtbot: QtBot) -> None:
    editor.quote()
    qtbot.keyClicks(editor, "q")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "mine")
    assert lines(editor) == "<blockquote><p>q</p></blockquote><p>mine</p>"


def test_preformatted_lines_stay_in_one_element(editor: Editor, qtbot: QtBot) -> None:
    editor.set_style("pre")
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Return)  # code has empty lines
    qtbot.keyClicks(editor, "  b")
    for _ in range(3):
        qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "c")
    assert ">a\n\n  b</pre>" in editor.html()
    assert editor.html().endswith('<p style="margin:0 0 7.5pt">c</p>\n</div>')


def test_a_list_below_another_keeps_the_distance_it_has_in_the_mail(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- dot")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "1. one")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClicks(editor, "inside")
    gaps = []
    block = editor.document().firstBlock()
    while block.isValid():
        gaps.append(block.blockFormat().bottomMargin())
        block = block.next()
    assert gaps == [PARAGRAPH_GAP, ITEM_GAP, PARAGRAPH_GAP]


def test_a_typed_address_becomes_a_link_and_typing_goes_on_plain(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "see www.example.org/a. now")
    link = '<a href="https://www.example.org/a" style="color:#0563c1">www.example.org/a</a>'
    assert f">see {link}. now</p>" in editor.html()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://a.example/x_(y)", "https://a.example/x_(y)"),
        ("https://a.example/x_(y),", "https://a.example/x_(y)"),
        ("(https://a.example/x_(y))", "https://a.example/x_(y)"),
        ("(https://a.example/x).", "https://a.example/x"),
        ("https://a.example/?q[]=1]", "https://a.example/?q[]=1"),
        ('"https://a.example/x"', "https://a.example/x"),
    ],
)
def test_a_bracket_belongs_to_the_address_that_opened_it(
    editor: Editor, qtbot: QtBot, typed: str, address: str
) -> None:
    qtbot.keyClicks(editor, typed + " ")
    assert f">{address}</a>{typed.partition(address)[2]}" in editor.html()
    editor.load("")
    editor.insertFromMimeData(_words(typed))
    assert f">{address}</a>{typed.partition(address)[2]}" in editor.html()


def _words(text: str) -> QMimeData:
    found = QMimeData()
    found.setText(text)
    return found


EVERYTHING = "<h1>Title</h1><p><b>bold</b></p><ul><li>one</li><li><i>two</i></li></ul>"


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace, "cut", "over", Key.Key_Return])
def test_a_text_that_is_gone_altogether_leaves_nothing_of_its_look(
    editor: Editor, qtbot: QtBot, key: Key | str
) -> None:
    editor.load(EVERYTHING)
    before = editor.html()
    editor.selectAll()
    if key == "cut":
        qtbot.keyClick(editor, Key.Key_X, Control)
        assert QApplication.clipboard().text().startswith("Title")
    elif isinstance(key, Key):
        qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, "fresh")
    assert lines(editor).replace("<p>&nbsp;</p>", "") == "<p>fresh</p>"
    assert not editor.state().bold
    for _ in range(10):
        if editor.html() == before:
            break
        editor.undo()
    else:
        raise AssertionError("Undo does not bring it back")


def test_an_empty_paragraph_that_is_left_of_several_has_a_look_of_its_own(editor: Editor, qtbot: QtBot) -> None:
    """Qt keeps the letters of the first and the paragraph of the last."""
    editor.load("<p>above</p><h1>Title</h1><p>end</p><p>below</p>")
    cursor = editor.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(15, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Key.Key_Delete)
    qtbot.keyClicks(editor, "plain")
    assert lines(editor) == "<p>above</p><p>plain</p><p>below</p>"


def test_a_letter_with_shift_goes_on_with_its_word(editor: Editor, qtbot: QtBot) -> None:
    """Shift alone is a key as well, and no reason to begin a step of undo."""
    qtbot.keyClicks(editor, "one Mc")
    for letter in ("D", "?"):
        qtbot.keyPress(editor, Key.Key_Shift, Shift)
        qtbot.keyClicks(editor, letter, Shift)
        qtbot.keyRelease(editor, Key.Key_Shift)
    assert editor.toPlainText() == "one McD?"
    editor.undo()
    assert editor.toPlainText() == "one "


def test_words_typed_over_a_part_of_one_paragraph_keep_its_look(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<p>one <b>two</b> three</p>")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, "2")
    assert lines(editor) == "<p>one <b>2</b> three</p>"


def test_typing_behind_a_link_does_not_belong_to_it(editor: Editor, qtbot: QtBot) -> None:
    assert editor.insert_link("example.org", "there")
    qtbot.keyClicks(editor, "x")
    assert editor.html().count("</a>x</p>") == 1


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "", "two words", "word"]
)
def test_an_unsafe_address_is_no_link(editor: Editor, address: str) -> None:
    assert not editor.insert_link(address, "x")
    assert editor.html() == ""


def test_a_link_is_edited_and_removed(editor: Editor) -> None:
    editor.insert_link("a@b.example", "write")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    assert editor.link_at_cursor() == ("mailto:a@b.example", "write")
    editor.insert_link("https://x.org", "go")
    assert 'href="https://x.org"' in editor.html()
    assert ">go</a>" in editor.html()
    cursor.setPosition(1)
    editor.setTextCursor(cursor)
    editor.remove_link()
    assert lines(editor) == "<p>go</p>"


def test_a_tab_in_a_line_is_as_wide_as_the_mail_has_it(editor: Editor, qtbot: QtBot) -> None:
    """No mail program keeps the columns that tabs make here; in preformatted text they do."""
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClicks(editor, "b")
    assert editor.document().toRawText() == "a\xa0\xa0\xa0 b"
    assert ">a&nbsp;&nbsp;&nbsp; b</p>" in editor.html()
    editor.set_style("pre")
    qtbot.keyClick(editor, Key.Key_Tab)
    assert "b\t" in editor.document().toRawText()


def test_cells_are_walked_and_a_new_row_comes_at_the_end(editor: Editor, qtbot: QtBot) -> None:
    editor.insert_table(1, 2)
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Key.Key_Tab)
    qtbot.keyClicks(editor, "c")
    assert editor.html().count("<tr") == 2
    assert editor.html().count("border:1px solid #bfbfbf;padding:4px 8px") == 4
    qtbot.keyClick(editor, Key.Key_Backtab, Shift)
    qtbot.keyClicks(editor, "x")
    assert ">xb</td>" in editor.html()
    for words in ("a", "xb", "c"):
        assert f">{words}</td>" in editor.html(), "no format of the cell on its text"


def test_an_empty_paragraph_typed_below_a_table_is_sent(editor: Editor, qtbot: QtBot) -> None:
    editor.insert_table(1, 1)
    assert lines(editor) == "<table><tr><td>&nbsp;</td></tr></table>"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "x")
    assert lines(editor).endswith("</table><p>&nbsp;</p><p>x</p>")


def test_rows_and_columns_come_and_go(editor: Editor) -> None:
    actions = EditorActions(editor)
    editor.insert_table(2, 2)
    for name in ("row-above", "row-below", "column-before", "column-after"):
        actions[f"table-{name}"].trigger()
    assert (editor.html().count("<tr"), editor.html().count("<td")) == (4, 16)
    actions["table-remove-row"].trigger()
    actions["table-remove-column"].trigger()
    assert (editor.html().count("<tr"), editor.html().count("<td")) == (3, 9)
    actions["table-remove"].trigger()
    assert "<table" not in editor.html()


def test_each_command_is_one_step_of_undo(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    editor.selectAll()
    before = editor.html()
    for command in (
        editor.toggle_bold,
        lambda: editor.set_family("Georgia"),
        lambda: editor.set_size(24),
        lambda: editor.set_colour(QColor("#ff0000")),
        lambda: editor.set_style("h2"),
        lambda: editor.set_style("pre"),
        editor.bullets,
        editor.quote,
        editor.indent,
        lambda: editor.align("center"),
        lambda: editor.insert_table(2, 2),
        editor.insert_rule,
        lambda: editor.paste_html("<ul><li>a</li><li>b</li></ul><table><tr><td>c</td></tr></table>"),
        lambda: editor.paste_words("a\n\nb\nc"),
        lambda: editor.insert_picture("p.png", "p@x", QImage(10, 10, QImage.Format.Format_RGB32)),
    ):
        editor.selectAll()
        command()
        assert editor.html() != before
        editor.undo()
        assert editor.html() == before


def test_clear_formatting_leaves_lists_quotes_and_links(editor: Editor) -> None:
    editor.load(
        "<blockquote><ul><li><b>a</b> <a href='https://x.org' style='color:red'><i>l</i></a></li></ul></blockquote>"
        "<h1 style='text-align:center'><font color=red>h</font></h1>"
    )
    editor.selectAll()
    editor.clear_format()
    assert lines(editor) == "<blockquote><ul><li>a <a>l</a></li></ul></blockquote><p>h</p>"
    assert "center" not in editor.html()


def test_automatic_colour_is_no_colour(editor: Editor, qtbot: QtBot) -> None:
    editor.set_colour(QColor("#ff0000"))
    qtbot.keyClicks(editor, "r")
    editor.selectAll()
    editor.set_colour(None)
    assert "color" not in editor.html()


def test_no_colour_of_a_dark_theme_reaches_the_mail(
    editor: Editor, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    usual = QPalette(qapp.palette())
    try:
        theme.apply(qapp, theme.DARK, tmp_path)
        assert editor.palette().color(QPalette.ColorRole.Base) == QColor(theme.DARK.paper)
        assert editor.palette().color(QPalette.ColorRole.Text) == QColor(theme.LIGHT.ink)
        qtbot.keyClicks(editor, "plain - ")
        editor.insert_link("https://x.org", "link")
        editor.paste_html("<p>pasted <a href='https://y.org'>l</a></p>")
        editor.insert_table(1, 1)
        editor.set_style("h1")
        qtbot.keyClicks(editor, "h")
        for part in editor.html().split("#")[1:]:
            assert part[:6] in ("0563c1", "bfbfbf")
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(usual)


def test_the_zoom_is_the_papers_own(editor: Editor, qtbot: QtBot) -> None:
    EditorActions(editor)
    editor.load("<p>a <span style='font-size:24pt'>b</span></p>")
    before, height = editor.html(), editor.document().size().height()
    qtbot.keyClick(editor, Key.Key_Plus, Control)
    qtbot.keyClick(editor, Key.Key_Plus, Control)
    assert editor.zoom == pytest.approx(1.2)
    assert editor.document().size().height() > height * 1.1
    qtbot.keyClick(editor, Key.Key_0, Control)
    assert editor.zoom == 1
    place = QPointF(50, 50)
    no, up = Qt.MouseButton.NoButton, QPointF(0, 120).toPoint()
    wheel = QWheelEvent(place, place, up, up, no, Control, Qt.ScrollPhase.NoScrollPhase, False)
    editor.wheelEvent(wheel)
    assert editor.zoom == pytest.approx(1.1)
    assert editor.html() == before
    assert not editor.document().isUndoAvailable()


def test_only_pictures_of_the_message_are_loaded(editor: Editor, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    known = QImage(30, 20, QImage.Format.Format_RGB32)
    known.fill(QColor("#123456"))
    known.save(str(secret))
    asked: list[str] = []

    def resolve(content_id: str) -> QImage | None:
        asked.append(content_id)
        return known if content_id == "p1@x" else None

    editor.set_pictures(resolve)
    editor.load("<p>a<img src='cid:p1@x' alt='one'><img src='cid:gone@x'><img src='https://x.org/t.png'></p>")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert editor.document().resource(kind, "cid:p1@x").size() == known.size()
    for name in (f"file://{secret}", str(secret), "https://x.org/t.png", "cid:gone@x", "qrc:/x.png"):
        found = editor.document().resource(kind, name)
        assert found is None or found.size() != known.size()
    assert set(asked) <= {"p1@x", "gone@x"}
    assert editor.document().resource(QTextDocument.ResourceType.StyleSheetResource.value, "file:///x.css") is None


def test_a_picture_is_inserted_resized_described_and_removed(editor: Editor) -> None:
    image = QImage(1200, 600, QImage.Format.Format_RGB32)
    editor.insert_picture("photo.jpg", "p1@x", image, "A press")
    assert 'src="cid:p1@x" alt="A press" width="600" height="300"' in editor.html()
    editor.resize_picture("small")
    assert 'width="240" height="120"' in editor.html()
    editor.resize_picture("original")
    assert 'width="1200" height="600"' in editor.html()
    editor.describe_picture('The "press"')
    assert 'alt="The &quot;press&quot;"' in editor.html()
    assert editor.picture_ids() == {"p1@x"}
    editor.remove_picture("p1@x")
    assert editor.picture_ids() == set()
    editor.undo()
    assert editor.picture_ids() == {"p1@x"}


@pytest.mark.parametrize("html", ["<hr>", "<h1>&nbsp;</h1>", "<ul><li></li></ul>", "<blockquote>&nbsp;</blockquote>"])
def test_a_message_without_words_is_still_loaded(editor: Editor, html: str) -> None:
    editor.load(html)
    assert re.search(r"<(hr|h1|li|blockquote)\b", editor.html())


def test_what_was_written_before_does_not_colour_an_empty_message(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<h1 style='color:red'>x</h1>")
    editor.load("")
    qtbot.keyClicks(editor, "y")
    assert '<p style="margin:0 0 7.5pt">y</p>' in editor.html()


def test_changes_are_told_but_not_loading(editor: Editor, qtbot: QtBot) -> None:
    told: list[int] = []
    editor.changed.connect(lambda: told.append(1))
    editor.load("<p>x</p>")
    assert not told
    assert not editor.document().isUndoAvailable()
    qtbot.keyClicks(editor, "y")
    assert told


def test_quote_bars_are_painted_beside_the_text(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<p>a</p><blockquote><p>b</p><blockquote><p>c</p></blockquote></blockquote>")
    image = editor.viewport().grab().toImage()
    bar = QColor(theme.LIGHT.edge_soft)
    columns = {x for x in range(60) for y in range(image.height()) if image.pixelColor(x, y) == bar}
    assert len({x // 10 for x in columns}) == 2


def test_names_for_screen_readers_and_menus(editor: Editor) -> None:
    actions = EditorActions(editor)
    assert editor.accessibleName() == "Message text"
    assert actions.tip("bold") == f"Bold ({QKeySequence('Ctrl+B').toString(QKeySequence.SequenceFormat.NativeText)})"
    assert all(actions[name].text() for name in actions.names())
    keys = [key.toString() for name in actions.names() for key in actions[name].shortcuts()]
    assert len(keys) == len(set(keys))


def test_what_stood_below_keeps_its_distance_from_a_new_table_in_the_mail_too(editor: Editor) -> None:
    editor.load('<p>Sums:</p><p>&nbsp;</p><p style="margin:0">-- </p><p style="margin:0">Ana</p>')
    before = editor.html()
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(1).position())
    editor.setTextCursor(cursor)
    editor.insert_table(1, 1)
    assert '</table><p style="margin:7.5pt 0 0">--' in editor.html().replace("\n", "")
    assert '<p style="margin:0">Ana</p>' in editor.html()
    editor.document().undo()
    assert editor.html() == before
