"""What newsletters, orders and office documents showed that were written after those of before were kept."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import faults

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.import_block import Block
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")

_CELL = "display:table-cell;max-width:320px"
_LINK = "text-decoration:none;color:#ffffff;background:#e63946"


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


class TestColumns:
    def test_cells_are_as_wide_as_they_say_whatever_is_the_most_of_a_block(self) -> None:
        found = foreign(
            f"<div style='width:600px;margin:0 auto'><div style='display:table;width:100%'>"
            f"<div style='{_CELL};width:199.98px;min-width:200px'>Dates</div>"
            f"<div style='{_CELL};width:400.02px;min-width:400px'>News</div></div></div>"
        )
        assert '<td width="200">Dates</td><td width="400">News</td>' in found.replace(' valign="top"', "")

    def test_the_least_is_what_a_cell_has_that_says_nothing_else(self) -> None:
        found = foreign(
            f"<div><div style='{_CELL};min-width:150px'>Dates</div>"
            f"<div style='{_CELL};min-width:350px'>News</div></div>"
        )
        assert 'width="150"' in found
        assert 'width="350"' in found

    def test_a_third_may_be_said_with_all_of_its_digits(self) -> None:
        found = foreign(
            "<table width='640'><tr><td width='33.333333333333336%'>82</td>"
            "<td width='66.66666666666667%'>km</td></tr></table>"
        )
        assert 'width="33%"' in found
        assert 'width="67%"' in found

    def test_a_sign_in_a_row_keeps_its_room_and_its_distance(self) -> None:
        found = foreign(
            "<div style='display:flex'><div style='width:24px;margin-right:8px'>i</div>"
            "<div style='flex:1'>Runs every night at two, as long as the disk has room for it.</div></div>"
        )
        assert 'width="24"' in found
        assert 'width="8"' in found

    def test_a_prompt_in_a_row_is_as_wide_as_it_begins_with(self) -> None:
        found = foreign(
            "<div style='display:flex'><div style='flex:0 0 64px'>[12]:</div>"
            "<div style='flex:1 1 auto'>import this</div></div>"
        )
        assert 'width="64"' in found


class TestWidths:
    def test_what_may_be_wider_than_a_page_fills_it(self) -> None:
        box = "max-width:800px;margin:auto;padding:30px;border:1px solid #eee"
        found = foreign(f"<div style='{box}'><p>Invoice 88</p></div>")
        assert 'width="100%"' in found
        assert "862" not in found

    def test_columns_share_the_lines_between_them(self) -> None:
        cell = "border:1px solid #000;padding:0 1px"
        found = foreign(
            "<table style='border-collapse:collapse' width='213' cellspacing=0 cellpadding=0>"
            "<col width=149><col width=64>"
            f"<tr><td style='{cell}'>Part</td><td style='{cell};border-left:none'>Stock</td></tr></table>"
        )
        assert 'width="146"' in found  # without what is between its lines and its words
        assert 'width="61"' in found

    def test_padding_of_a_table_is_told_in_its_own_font_size(self) -> None:
        found = foreign(
            "<table cellspacing=0 style='padding:1em;font-size:10px;border:1px solid #a2a9b1'>"
            "<tr><th style='font-size:30px;padding:0'>Lake</th></tr></table>"
        )
        assert "padding:10px" in found or 'cellpadding="10"' in found

    def test_a_picture_that_keeps_rows_apart_leaves_their_distance(self) -> None:
        found = foreign(
            "<table><tr><td>above</td></tr><tr><td><img src='http://a.example/s.gif' width=1 height=8></td></tr>"
            "<tr><td>below</td></tr></table>"
        )
        assert '<td height="8">' in found


class TestButtonsInTwo:
    def test_the_room_beside_the_words_may_be_said_within(self) -> None:
        found = foreign(
            f"<div><a href='https://a.example' style='{_LINK};display:inline-block;padding-top:5px;padding-bottom:5px'>"
            "<span style='padding-left:20px;padding-right:20px;display:inline-block'>My rides</span></a></div>"
        )
        assert 'style="padding:5px 20px"' in found
        assert found.count("&nbsp;") == 0

    def test_it_is_there_once(self) -> None:
        found = foreign(
            f"<div><a href='https://a.example' style='{_LINK};display:inline-block;border-top:3px solid #7e1f15'>"
            "<span style='display:block;padding:10px 20px'>Catalogue</span></a></div>"
        )
        assert "border-top:3px solid #7e1f15;padding:10px 20px" in found
        assert '20px"><a' in found  # and not in a paragraph that stands in once more

    def test_words_in_a_wide_frame_stay_in_it(self) -> None:
        code = "display:inline-block;padding:16px 4.5%;width:90.5%;background:#f4f4f4;border:1px solid #eee"
        found = foreign(f"<div><code style='{code}'>sparo-ndigo</code></div>")
        assert 'width="100%"' in found
        assert "padding:16px 27px" in found


class TestLines:
    def test_a_label_that_floats_begins_the_line_beside_it(self) -> None:
        found = foreign(
            "<div><strong style='float:left;margin-right:.25em;clear:both'>Colour:</strong> <p>blue</p></div>"
        )
        assert "<b>Colour:</b> blue</p>" in found

    def test_a_large_sum_in_a_low_line_gets_one_that_is_as_high_as_it_says(self) -> None:
        found = foreign(
            "<table><tr><td style='font-size:13px;line-height:20px'>Available now<br>"
            "<span style='font-size:26px;line-height:32px'>18.20</span><br>today</td></tr></table>"
        )
        assert found.count("<p") == 3
        assert found.count("line-height:153.85%") == 2
        assert found.count("line-height:123.08%") == 1

    def test_lines_of_nearly_one_height_stay_one_paragraph(self) -> None:
        found = foreign("<p style='line-height:20px'>one<br><span style='line-height:22px'>two</span></p>")
        assert "one<br>two" in found


class TestTables:
    def test_rows_that_nothing_is_in_take_no_room(self) -> None:
        found = foreign("<table><tr></tr><tr><td>Order seeds</td></tr><tr></tr></table>")
        assert found.count("<tr>") == 1

    def test_but_one_that_cells_reach_across_stays(self) -> None:
        found = foreign("<table><tr><td rowspan=3>a</td><td>b</td></tr><tr></tr><tr><td>c</td></tr></table>")
        assert 'rowspan="3"' in found

    def test_cards_stand_apart_while_their_cells_do_not(self) -> None:
        found = foreign(
            "<table style='border-collapse:separate;border-spacing:0 6px'>"
            "<tr><td>ICE</td><td>08:38</td></tr><tr><td>S</td><td>12:05</td></tr></table>"
        )
        assert found.count("<tr") == 3
        assert '<td colspan="2" height="6"' in found

    def test_cells_that_reach_down_keep_rows_together(self) -> None:
        found = foreign(
            "<table style='border-spacing:0 6px'><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
        )
        assert found.count("<tr") == 2

    def test_a_table_that_became_a_column_fills_it(self) -> None:
        half = "<table align={} style='width:50%'><tr><td>{}</td></tr></table>"
        found = foreign(f"<div>{half.format('left', 'Ride')}{half.format('right', 'Total')}</div>")
        assert found.count('<td width="50%"') == 2
        assert found.count('width="100%"') == 3

    def test_a_fixed_table_is_as_wide_as_its_first_row_makes_it(self) -> None:
        found = foreign(
            "<table cellspacing=0 cellpadding=0 style='width:392px;table-layout:fixed;border-collapse:collapse'>"
            "<tr><td colspan=2 style='width:392px;padding:4px'>Table 1</td></tr><tr><td>a</td><td>b</td></tr></table>"
        )
        assert 'width="400"' in found

    def test_columns_that_say_their_widths_count_more_than_cells(self) -> None:
        found = foreign(
            "<table cellspacing=0 cellpadding=0 style='width:200px;table-layout:fixed;border-collapse:collapse'>"
            "<col width=100><col width=100><tr><td style='width:100px;padding:9px'>a</td>"
            "<td style='width:100px;padding:9px'>b</td></tr></table>"
        )
        assert 'width="200"' in found


class TestPictures:
    def test_the_room_above_and_below_it_stays(self) -> None:
        found = foreign("<div><img src='cid:a' width=40 style='display:block;margin:24px auto'><h1>New</h1></div>")
        assert '<p style="margin:18pt 0;text-align:center"><img' in found

    def test_one_that_is_a_block_stands_in_the_middle_of_its_own_line(self) -> None:
        picture = "<img src='cid:a' width=40 style='display:block;margin:0 auto'>"
        found = foreign(f"<table width=600><tr><td>text{picture}more</td></tr></table>")
        assert '<p style="margin:0">text</p>' in found
        assert '<p style="margin:0;text-align:center"><img src="cid:a"' in found
        assert '<p style="margin:0">more</p>' in found

    def test_one_that_is_all_there_is_stays_as_it_is(self) -> None:
        found = foreign("<table><tr><td><img src='cid:a' width=40 style='display:block'></td></tr></table>")
        assert '<tr><td><img src="cid:a"' in found

    def test_a_mark_drawn_by_a_ground_is_no_wider_than_it_says(self) -> None:
        found = foreign("<div style='width:8px;height:8px;background:#000;font-size:0'>&nbsp;</div><p>18:04</p>")
        assert '<hr width="8" align="left" style="border:0;border-top:8px solid #000000' in found


class TestPairs:
    def test_links_that_are_painted_beside_each_other_are_buttons(self) -> None:
        link = "padding:10px 20px;color:#fff;text-decoration:none;background"
        found = foreign(
            "<p style='margin:0 0 20px'>Will you come?</p>"
            f"<p><a href='https://a.example/y' style='{link}:#1a73e8'>Yes</a> "
            f"<a href='https://a.example/n' style='{link}:#d93025'>No</a></p>"
        )
        assert found.count('style="padding:10px 20px"') == 2
        assert found.count("<tr") == 1

    def test_the_space_that_padding_keeps_is_painted_over_as_well(self) -> None:
        link = "padding:12px 20px;color:#fff;text-decoration:none;background:#4a4a4a"
        found = foreign(
            "<div><p style='margin:0;padding:5px 0 10px'>Leek</p>"
            f"<a href='https://a.example' style='{link}'>Cook</a></div>"
        )
        assert "padding:11px 20px" in found
        assert "margin:3.75pt 0 0" in found


class TestUnseenCharacters:
    @pytest.mark.parametrize("sign", ["\ufdd0", "\ufdd1", "&#xFDD0;"])
    def test_what_only_qt_knows_parts_nothing(self, sign: str) -> None:
        assert ">startend</p>" in foreign(f"<p>start{sign}end</p>")

    def test_an_end_of_a_paragraph_in_one_is_a_blank(self) -> None:
        assert ">start end</p>" in foreign("<p>start\u2029end</p>")


class TestCopies:
    def test_only_what_is_named_is_another_one(self) -> None:
        block = Block(left=4.0, align="center")
        block.format(0.0)
        found = replace(block, left=8.0)
        assert (found.left, found.align, block.left) == (8.0, "center", 4.0)
        assert found.format(0.0).leftMargin() == 8.0  # and not what was made of the first one
        assert {field.name for field in fields(found)} == set(vars(found))

    def test_a_name_that_is_not_there_is_a_mistake(self) -> None:
        with pytest.raises(TypeError, match="Block has no lefft"):
            replace(Block(), lefft=8.0)


def test_paragraphs_that_are_alike_are_written_alike() -> None:
    found = foreign("<h1>x</h1><p>x</p><h1>x</h1><p dir='rtl'>x</p><p><b>x</b></p><p>x</p>")
    assert found.count("<h1") == 2
    assert found.count(">x</p>") == 3
    assert found.count("<b>x</b>") == 1
    assert found.count('dir="rtl"') == 1
