"""What mails showed that were written when the importer was thought to be done."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading import import_tables
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")

_YES = "display:inline-block;background:#1a73e8;color:#ffffff;padding:10px 20px;text-decoration:none"
_NO = "display:inline-block;border:1px solid #1a73e8;color:#1a73e8;padding:10px 20px;margin-left:8px"


def foreign(html: str) -> str:
    """The body of what is sent of HTML from elsewhere; it is in order and settles at once."""
    found = QTextDocument()
    import_html(found, html)
    sent = serialise(found)
    assert faults(sent) == []
    again = QTextDocument()
    load_document(again, sent)
    assert serialise(again) == sent
    return sent


def item(marker: str, text: str, style: str) -> str:
    return f"<p style='margin:0 0 0 {style}'><span style='mso-list:Ignore'>{marker}&nbsp; </span>{text}</p>"


class TestWordsLists:
    def test_an_item_of_another_list_stands_in_from_the_one_it_is_in(self) -> None:
        found = inside(
            item("1)", "one", "48px;mso-list:l0 level1 lfo1")
            + item("·", "in it", "96px;mso-list:l1 level2 lfo2")
            + item("2)", "two", "48px;mso-list:l0 level1 lfo1")
        )
        assert found.count("padding-left:36pt") == 2  # each from the one around it
        assert found.count("<ol") == 1  # and the first list goes on

    def test_another_list_at_the_same_level_begins_anew(self) -> None:
        found = inside(
            item("1)", "one", "48px;mso-list:l0 level1 lfo1") + item("1)", "first", "48px;mso-list:l1 level1 lfo2")
        )
        assert found.count("<ol") == 2


class TestButtons:
    def test_a_frame_around_a_button_is_its_line(self) -> None:
        found = foreign(
            "<p><span style='display:inline-block;background:#2cb543;border:0 solid #2cb543;border-bottom-width:2px'>"
            f"<a href='https://a.example' style='{_YES}'>Go</a></span></p>"
        )
        assert 'bgcolor="#1a73e8" style="border-bottom:2px solid #2cb543;padding:10px 20px"' in found

    def test_one_ground_for_both_is_one_button(self) -> None:
        found = foreign(
            "<p><span style='display:inline-block;background:#1a73e8'>"
            f"<a href='https://a.example' style='{_YES}'>Go</a></span></p>"
        )
        assert 'bgcolor="#1a73e8" style="padding:10px 20px"' in found
        assert found.count("<table") == 1

    def test_two_in_a_line_stay_beside_each_other(self) -> None:
        found = foreign(
            f"<p>Will you come?</p><p style='text-align:center'><a href='https://a.example/y' style='{_YES}'>Yes</a> "
            f"<a href='https://a.example/n' style='{_NO}'>No</a></p><p>Bye</p>"
        )
        assert found.count("<table") == found.count("<tr") == 1
        assert found.count("<td") == 3  # and the space between them
        assert 'align="center"' in found
        assert 'bgcolor="#1a73e8" style="padding:10px 20px"' in found
        assert "border:1px solid #1a73e8;padding:10px 20px" in found
        assert 'width="12"' in found  # a blank and the margin

    @pytest.mark.parametrize("between", ["or", "<a href='https://a.example'>plain</a>"])
    def test_with_something_else_in_the_line_they_are_words(self, between: str) -> None:
        link = f"<a href='https://a.example/y' style='{_YES}'>Yes</a>"
        assert "<table" not in foreign(f"<p>{link} {between} {link}</p>")

    def test_the_words_of_one_that_fills_its_cell_stand_where_it_says(self) -> None:
        found = foreign(
            "<table><tr><td style='background:#1a73e8'><a href='https://a.example' style='display:block;padding:9px;"
            "background:#1a73e8;color:#ffffff;text-align:center'>View</a></td></tr></table>"
        )
        assert "center" in found


class TestLines:
    def test_a_rule_in_a_line_of_text_keeps_its_distance_from_a_paragraph(self) -> None:
        rule = "<hr style='display:inline-block;width:98%'>"
        near = foreign(f"<div style='font-size:10px'><div>above</div>{rule}</div>")
        far = foreign(f"<div style='font-size:10px'><div style='margin-bottom:20px'>above</div>{rule}</div>")
        assert "margin:5.25pt 0" in near
        assert "margin:20.25pt 0 5.25pt" in far  # not the larger one of the two

    def test_a_cell_that_says_only_the_width_or_the_colour_of_its_lines(self) -> None:
        cells = "<td style='border-width:2px'>a</td><td style='border-color:#cccccc'>b</td><td style='border:0'>c</td>"
        found = foreign(f"<table border=1 style='border-collapse:collapse'><tr>{cells}</tr></table>")
        assert "2px inset #808080" in found
        assert "1px inset #cccccc" in found
        assert "border:0 " not in found

    def test_so_does_a_table(self) -> None:
        found = foreign("<table border=1 style='border-width:3px'><tr><td>a<td>b</table>")
        assert "3px outset" in found

    def test_a_table_keeps_its_lines_though_a_style_sheet_takes_those_of_cells(self) -> None:
        found = foreign("<style>td{border:none}</style><table style='border:1px solid #cccccc'><tr><td>a</table>")
        assert "1px solid #cccccc" in found

    def test_the_line_below_a_heading_row_is_drawn_though_rows_and_cells_say_none(self) -> None:
        found = foreign(
            "<style>thead{border-bottom:1px solid #bdbdbd} tr,td,th{border:none}</style>"
            "<table style='border-collapse:collapse'><thead><tr><th>a<th>b</thead><tbody><tr><td>1<td>2</table>"
        )
        assert "border-bottom:1px solid #bdbdbd" in found


def test_a_shade_named_by_hue_is_rounded_as_browsers_do() -> None:
    assert "#e64d4d" in foreign("<p style='color:hsl(0,75%,60%)'>red</p>")


def test_of_more_tables_than_anybody_reads_the_first_keep_their_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_tables, "MOST_TABLES", 5)
    found = QTextDocument()
    assert import_html(found, "<table><tr><td>c</table>" * 8).simplified
    sent = serialise(found)
    assert sent.count("<table") == 5
    assert sent.count(">c<") == 8


def test_a_box_that_stands_in_is_in_its_quote_once() -> None:
    found = foreign(
        "<blockquote type='cite'><p>Ann wrote:</p><p style='margin:0 40px;padding:9px;background:#fff2cc'>The water"
        " is high.</p></blockquote>"
    )
    assert found.count("<blockquote") == 1
    assert 'bgcolor="#fff2cc"' in found


def test_empty_lines_are_as_high_as_their_own_font() -> None:
    found = foreign(
        "<div style='font:9pt Verdana'><div>News</div><div><br><br></div></div>"
        "<p style='font:14pt Georgia'>The water is high, and it rises.</p>"
    )
    assert 'font-family:Verdana;font-size:9pt"><br>&nbsp;</p>' in found  # not as those of the paragraph's


def test_what_may_be_wider_than_its_cell_is_as_wide_as_that() -> None:
    """As a newsletter in another one."""
    inner = "<table width='100%' style='max-width:680px'><tr><td>a<td>b</table>"
    assert 'width="580"' in foreign(f"<table width=600><tr><td style='padding:0 10px'>{inner}</td></tr></table>")
    assert 'width="680"' in foreign(f"<div>{inner}</div>")


def test_a_table_that_says_its_side_is_not_put_in_the_middle() -> None:
    table = "<table style='margin-left:0;margin-right:{}'><tr><td>a<td>b</table>"
    assert 'align="center"' not in foreign(f"<center>{table.format('auto')}</center>")
    assert 'align="center"' in foreign(f"<center>{table.format('0')}</center>")


class TestItemsWithMarkersOfTheirOwn:
    def test_one_with_another_sign_keeps_it_and_the_list_goes_on(self) -> None:
        found = foreign("<ul><li>a<li style='list-style-type:circle'>b<li>c</ul>")
        assert found.count('<ul type="disc"') == 2
        assert found.count('<ul type="circle"') == 1
        assert found.count("margin-top:0;margin-bottom:0") == 1  # without a gap between them

    def test_numbers_count_on(self) -> None:
        found = foreign("<ol><li>a<li type=a>b<li>c</ol>")
        assert '<ol type="a" start="2"' in found
        assert '<ol type="1" start="3"' in found

    def test_items_that_all_say_the_same_are_one_list(self) -> None:
        same = "<li style='list-style-type:square'>x</li>"
        assert foreign(f"<ul>{same * 3}</ul>").count("<ul") == 1
