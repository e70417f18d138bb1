"""The document out: what is written depends on the document alone, and the smallest things are said once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from ui_editor_parts import document, faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import FORCED, LINE_HEIGHT, MailFont, paragraph, safe_link, scheme_of
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")


def fresh() -> tuple[QTextDocument, QTextCursor]:
    found = QTextDocument()
    cursor = QTextCursor(found)
    cursor.setBlockFormat(paragraph())
    return found, cursor


def test_an_empty_document_is_nothing() -> None:
    assert serialise(QTextDocument()) == ""
    assert serialise(fresh()[0]) == ""


def test_the_default_font_is_said_once_and_only_on_the_outside() -> None:
    found, cursor = fresh()
    fmt = QTextCharFormat()
    fmt.setFontFamilies(["Verdana", "sans-serif"])
    fmt.setFontPointSize(10)
    cursor.insertText("x", fmt)
    verdana = MailFont(("Verdana", "sans-serif"), 10)
    assert serialise(found, verdana) == (
        '<div style="font-family:Verdana,sans-serif;font-size:10pt">\n<p style="margin:0 0 7.5pt">x</p>\n</div>'
    )
    again = QTextDocument()
    load_document(again, serialise(found, verdana), verdana)
    assert serialise(again, verdana) == serialise(found, verdana)


def test_equal_looks_are_one_run_however_they_came_about() -> None:
    found, cursor = fresh()
    cursor.insertText("a👩‍👩‍👧b")
    fmt = QTextCharFormat()
    fmt.setFontWeight(QFont.Weight.Bold)
    for start in range(10):
        cursor.setPosition(start)
        cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(fmt)
    assert serialise(found).count("<b>") == 1
    assert "<b>a👩‍👩‍👧b</b>" in serialise(found)


def test_what_all_runs_share_moves_to_the_paragraph() -> None:
    assert inside("<p style='margin:0'><font color=red>a</font><b><font color=red>b</font></b></p>") == (
        '<p style="margin:0;color:#ff0000">a<b>b</b></p>'
    )


def test_a_link_says_its_colour_whatever_is_around_it() -> None:
    found = inside("<p style='margin:0;color:red'>a <a href='https://x.org' style='color:red'>b</a></p>")
    assert found == '<p style="margin:0;color:#ff0000">a <a href="https://x.org" style="color:#ff0000">b</a></p>'
    found = inside("<p style='margin:0;color:red'><a href='https://x.org' style='color:red'>b</a></p>")
    assert found == '<p style="margin:0"><a href="https://x.org" style="color:#ff0000">b</a></p>'


def test_a_negative_indent_is_not_written() -> None:
    found, cursor = fresh()
    fmt = paragraph()
    fmt.setTextIndent(-20)
    cursor.setBlockFormat(fmt)
    cursor.insertText("x")
    assert "indent" not in serialise(found)


def test_marks_of_a_highlighter_stay_on_the_screen() -> None:
    class Marks(QSyntaxHighlighter):
        def highlightBlock(self, text: str) -> None:
            fmt = QTextCharFormat()
            fmt.setForeground(QColor("#ff0000"))
            fmt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            self.setFormat(0, len(text), fmt)

    found, cursor = fresh()
    cursor.insertText("mispelt")
    before = serialise(found)
    marks = Marks(found)
    marks.rehighlight()
    assert serialise(found) == before


def test_a_forced_paragraph_counts_only_beside_a_table_and_while_empty() -> None:
    found = document("<table><tr><td>a</td></tr></table>")
    cursor = QTextCursor(found)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert "&nbsp;" not in serialise(found)
    cursor.insertText("b")
    assert ">b</p>" in serialise(found)
    alone, cursor = fresh()
    cursor.insertText("a")
    fmt = paragraph()
    fmt.setProperty(FORCED, 1)
    cursor.insertBlock(fmt, QTextCharFormat())
    assert "&nbsp;" in serialise(alone)


def test_an_interrupted_list_goes_on_counting() -> None:
    found, cursor = fresh()
    fmt = QTextListFormat()
    fmt.setStyle(QTextListFormat.Style.ListLowerRoman)
    cursor.insertText("a")
    made = cursor.createList(fmt)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertText("between")
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertText("b")
    made.add(cursor.block())
    assert '<ol type="i" start="2"' in serialise(found)
    assert faults(serialise(found)) == []


def test_characters_that_no_mail_may_hold_are_left_out() -> None:
    found, cursor = fresh()
    cursor.insertText("a\x07bc\ufeffd\x7fe")
    assert ">abcde</p>" in serialise(found)


@pytest.mark.parametrize(
    ("address", "scheme"),
    [("HTTP://x", "http"), ("java\tscript:x", "javascript"), ("x", ""), (":x", ""), ("a b:c", "ab"), ("é:x", "")],
)
def test_a_scheme_cannot_hide(address: str, scheme: str) -> None:
    assert scheme_of(address) == scheme


def test_only_known_schemes_are_links() -> None:
    assert safe_link(" https://x.org/\n ") == "https://x.org/"
    assert safe_link("java\nscript:alert(1)") == ""
    assert safe_link("blob:https://x.org") == ""


def test_lists_in_quotes_and_quotes_in_cells_are_well_formed() -> None:
    found = inside(
        "<blockquote><ul><li>a</li></ul><blockquote><ol><li>b</li></ol></blockquote></blockquote>"
        "<table><tr><td><blockquote><ul><li>c</li></ul></blockquote></td></tr></table>"
    )
    assert found.count("<blockquote") == 3


def test_direction_is_said_where_it_changes() -> None:
    found = inside(
        "<ul><li dir=rtl>שלום<ul><li dir=ltr>a</li></ul></li></ul><table dir=rtl><tr><td>b</td></tr></table>"
    )
    assert 'dir="rtl"><li>שלום' in found
    assert 'dir="ltr"><li>a' in found
    assert 'cellpadding="1" dir="rtl"><tr><td><p style="margin:0" dir="rtl">b</p></td>' in found


def test_an_item_within_one_with_high_lines_says_that_its_own_are_usual() -> None:
    outer, inner = '<li style="line-height:200%">a', '<li style="line-height:normal">b<ul><li>c</li></ul></li>'
    found = document(f"<ul>{outer}<ul>{inner}</ul></li></ul>")
    html = serialise(found)
    assert html.count("line-height:normal") == 1
    again = document(html)
    assert [has_lines(again.findBlockByNumber(number)) for number in range(3)] == [True, False, False]
    assert serialise(again) == html
    assert faults(html) == []


def has_lines(block: QTextBlock) -> bool:
    return bool(block.blockFormat().hasProperty(LINE_HEIGHT))


def test_an_item_gives_its_font_to_no_inner_item() -> None:
    paper, inner = QTextDocument(), "<ul><li>plain</li></ul>"
    load_document(paper, f'<ul><li><b><span style="font-family:Courier New">loud</span></b>{inner}</li></ul>')
    html = serialise(paper)
    assert "<li><b><span" in html
    assert "<li>plain</li>" in html
    load_document(paper, html)
    assert serialise(paper) == html
