"""What office programs write that no browser shows as it was meant, or that HTML has no word for."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextDocument, QTextFrameFormat, QTextTable
from ui_editor_parts import emitted, faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")


def foreign(html: str) -> str:
    """What is sent of HTML from elsewhere, made safe first."""
    found = QTextDocument()
    import_html(found, html)
    return serialise(found)


def word_item(marker: str, text: str, style: str, tag: str = "p") -> str:
    ignored = (
        f"<span style='mso-list:Ignore'>{marker}<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span>"
    )
    return f"<{tag} style='margin:0;{style}'><![if !supportLists]>{ignored}<![endif]>{text}</{tag}>"


@pytest.mark.parametrize(
    ("marker", "expected"),
    [
        ("1-", '<ol type="1" style'),
        ("\u0663-", '<ol type="1" start="3" style'),
        ("\u0623-", '<ol type="1" style'),  # a letter that no list of HTML counts with
        ("(b)", '<ol type="a" start="2" style'),
        ("iv.", '<ol type="i" start="4" style'),
        ("o", '<ul type="circle" style'),
    ],
)
def test_markers_that_word_types(marker: str, expected: str) -> None:
    assert inside(word_item(marker, "text", "margin-left:36pt;mso-list:l0 level1 lfo1")).startswith(expected)


def test_an_imitated_item_stands_where_its_text_does_however_far_its_marker_stands_out() -> None:
    assert "padding-left" not in inside(
        word_item("1.", "text", "margin-left:30pt;text-indent:-30pt;mso-list:l0 level1")
    )


def test_a_list_read_from_the_right_stands_in_from_there() -> None:
    item = word_item("1-", "السيارات", "margin-right:54pt;text-indent:-18pt;mso-list:l0 level1 lfo1;direction:rtl")
    found = inside(f"<div dir=rtl>{item}<p dir=rtl>عبر</p></div>")
    assert "padding-right:54pt" in found
    assert "padding-left" not in found


def test_numbers_of_headings_and_clauses_stay_as_people_refer_to_them() -> None:
    heading = word_item("1.1", "Parties", "margin-left:28pt;mso-list:l0 level2 lfo1", "h2")
    clause = word_item("2.3.", "The hull", "margin-left:36pt;mso-list:l1 level2 lfo2")
    found = re.sub(r"<[^<>]*>|&nbsp;|\s", "", inside(heading + clause))
    assert found == "1.1Parties2.3.Thehull"
    assert "<ol" not in inside(heading + clause)


def test_the_margin_of_the_last_imitated_item_is_kept_above_a_table() -> None:
    item = word_item("1.", "one", "margin-bottom:8pt;margin-left:36pt;mso-list:l0 level1 lfo1")
    assert "margin-bottom:8pt" in inside(f"{item}<table><tr><td>x</td></tr></table>")
    assert "margin:8pt 0 0" in inside(f"{item}<p style='margin:0'>x</p>")


def test_a_list_in_a_list_without_items_stands_where_both_put_it() -> None:
    inner = "<ul style='margin:0;padding:0 0 0 20px'><li>a</li></ul>"
    found = inside(f"<ul style='margin:0;padding:0 0 0 30px'>{inner}</ul><p style='margin:0'>b</p>")
    assert found.startswith('<ul type="circle" style="margin-top:0;margin-bottom:0;padding-left:37.5pt">')
    after_item = inside(f"<ol style='margin:0'><li>1</li></ol><ol style='margin:0'>{inner}</ol>")
    assert '<ul type="circle" style="margin-top:0;margin-bottom:0;padding-left:15pt">' in after_item  # in that item


def test_items_without_a_marker_stand_in_as_they_say() -> None:
    found = inside("<ul style='list-style-type:none;margin:0;padding:0'><li style='margin-left:36pt'>a</li></ul>")
    assert found == '<p style="margin:0 0 0 36pt">a</p>'


def test_an_empty_line_of_a_said_height_is_a_line() -> None:
    line = "<p style='margin:0;height:20px'><span style='font-size:11pt'></span></p>"
    found = inside(f"<p style='margin:0'>a</p>{line}<p style='margin:0'>b</p>")
    assert found == '<p style="margin:0 0 15pt">a</p><p style="margin:0">b</p>'
    with_words = inside("<p style='margin:0;height:20px'><span>a</span></p>")
    assert with_words == '<p style="margin:0">a</p>'


def test_what_one_mark_says_of_its_line_is_not_said_of_the_others() -> None:
    found = inside("<p style='margin:0'><sup style='line-height:150%'>1</sup> a note of many words</p>")
    assert "line-height" not in found
    of_all = inside("<p style='margin:0'><span style='line-height:150%'>all of it</span>&nbsp;</p>")
    assert "line-height:150%" in of_all


def test_small_text_that_is_raised_is_smaller_still() -> None:
    found = inside("<p style='margin:0'>a<span style='font-size:8pt'>b<sup>2</sup></span></p>")
    small = '<span style="font-size:8pt">'
    assert found == f'<p style="margin:0">a{small}b</span>{small}<sup>2</sup></span></p>'
    assert emitted(found).count("<sup>2</sup>") == 1


def test_a_link_that_takes_over_the_line_of_its_parent() -> None:
    link = "<a href='https://x.org' style='text-decoration:inherit'>x</a>"
    assert "none" not in inside(f"<p><span style='text-decoration:underline'>{link}</span></p>")
    assert "text-decoration:none" in inside(f"<p>{link}</p>")


def test_a_table_that_a_block_moves_to_the_right_has_nothing_beside_it() -> None:
    table = "<table><tr><td>a</td></tr></table>"
    found = inside(f"<div align=right>{table}</div><p>after</p>")
    assert 'align="right"' not in found
    assert found.startswith('<table border="0" cellspacing="0" cellpadding="0" width="100%" dir="rtl">')
    assert '<table border="0" cellspacing="2" cellpadding="1" dir="ltr">' in found
    assert emitted(found) == emitted(emitted(found))


@pytest.mark.parametrize(("side", "way"), [("left", ""), ("right", ' dir="rtl"')])
def test_what_floats_beside_a_heading_stays_beside_it(side: str, way: str) -> None:
    for width in ("width:150px", "font-size:10px"):
        html = f"<div><div style='float:{side};{width}'>3 March</div><h2>News</h2><p>Words.</p></div>"
        found = inside(html)
        assert found.startswith(f'<table border="0" cellspacing="0" cellpadding="0" width="100%"{way}>')
        assert found.count("<td") == 2
        assert found.index("3 March") < found.index("News") < found.index("</table>") < found.index("Words.")
    long = f"<div><div style='float:{side};width:150px'>{'words ' * 50}</div><h2>News</h2></div>"
    assert "<table" not in inside(long)  # it reaches down beside what comes next


def test_hidden_columns_of_a_sheet_are_not_shown_to_anybody() -> None:
    sheet = (
        "<table><col width=60><col width=0 style='display:none'><col width=90>"
        "<tr><td>a</td><td>secret</td><td>c</td></tr><tr><td colspan=2>wide</td><td>d</td></tr>"
        "<tr><td>e</td><td style='display:none'>secret</td><td>f</td></tr></table>"
    )
    found = inside(sheet)
    assert "secret" not in found
    assert re.sub(r"<[^<>]*>|\s", "", found) == "acwidedef"
    assert 'width="88"' in found  # of the third column, less what is around its words
    assert "colspan" not in found


def test_empty_cells_of_a_frame_take_no_room() -> None:
    found = inside(
        "<table cellspacing=0 cellpadding=0><tr><td width=0 height=4></td><td></td></tr>"
        "<tr><td></td><td>words</td></tr></table>"
    )
    assert found.count('<p style="margin:0;font-size:1pt">&nbsp;</p>') == 3


def test_columns_with_nothing_in_them_leave_the_room_to_one_that_wants_all() -> None:
    found = inside("<table width='100%'><tr><td></td><td width='100%'>words</td><td width=75></td></tr></table>")
    assert found.count('width="1"') == 2
    assert 'width="75"' not in found


def test_cells_are_at_least_as_wide_as_they_say() -> None:
    assert 'width="70"' in inside("<table><tr><td style='min-width:70px'>a</td><td>b</td></tr></table>")
    assert "width" not in inside("<table><tr><td style='min-width:8px'>a</td><td>b</td></tr></table>")


def test_what_stands_in_objects_is_kept_and_nothing_that_they_name() -> None:
    assert ">a</td>" in foreign("<object><table><tr><td>a</td></tr></table></object>")  # as Apple's programs write
    instead = foreign("<object data='x.swf'><p>a</p></object>")
    assert ">a</p>" in instead
    assert "swf" not in instead


def test_pictures_of_check_marks_that_cannot_stay_become_signs() -> None:
    found = foreign("<ul><li style='list-style-type:none'><img src='https://x.org/a.png' alt='checked'>bread</li></ul>")
    assert "\u2611 bread" in found


def test_readings_above_words_stand_behind_them() -> None:
    assert ">漢(kan)字(ji)<" in foreign("<p><ruby>漢<rt>kan</rt>字<rt>ji</ruby></p>")
    assert ">東京(とうきょう)の<" in foreign(
        "<p><ruby>東京<rp>[</rp><rt>とうきょう</rt><rp>]</rp></ruby><ruby>の<rt></rt></ruby></p>"
    )


def test_lists_in_lists_of_terms_have_no_margins_of_their_own() -> None:
    found = inside("<dl style='margin:0'><dd>a<dl><dd>b</dd></dl></dd></dl>")
    assert found == '<p style="margin:0 0 0 30pt">a</p><p style="margin:0 0 0 60pt">b</p>'


def test_all_of_it_obeys_the_list_of_what_may_be_written() -> None:
    mixed = (
        "<div><div style='float:right'>x</div><h1>a</h1></div><div align=right><table><tr><td>1</td></tr></table></div>"
        "<p><span style='font-size:8pt;color:red'>b<sup>2</sup></span> <a href='https://x.org'>l</a></p>"
    )
    once = emitted(mixed)
    assert faults(once) == []
    assert emitted(once) == once


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (r'"\0025cf   "', '<ul type="disc"'),
        ("'\u25a0 '", '<ul type="square"'),
        ('"" counter(lst-1,lower-latin) ". "', '<ol type="a"'),
        ('"- "', "<p "),
    ],
)
def test_markers_that_a_style_sheet_writes_before_items(content: str, expected: str) -> None:
    sheet = f"<style>ul.k{{list-style-type:none}}.k>li:before{{content:{content}}}</style>"
    found = foreign(f"{sheet}<ul class=k><li>a</li></ul>")
    assert expected in found


def test_numbers_that_a_style_sheet_counts() -> None:
    sheet = "<style>ol{list-style-type:none}ol>li::before{content:counter(x,lower-roman) '. '}</style>"
    assert '<ol type="i"' in foreign(f"{sheet}<ol><li>a</li></ol>")


def test_lines_without_a_colour_are_not_drawn() -> None:
    cell = "border:1px solid;border-color:transparent transparent #ff0000 rgba(0,0,0,0)"
    found = inside(f"<table><tr><td style='{cell}'>a</td></tr></table>")
    assert '<td style="border-bottom:1px solid #ff0000">' in found


def test_lines_under_rows_are_those_of_their_cells() -> None:
    rows = "<tr style='border-bottom:1px solid #dddddd'><td>a</td><td style='border-bottom:hidden'>b</td></tr>"
    shared = inside(f"<table style='border-collapse:collapse'>{rows}</table>")
    assert shared.count("border-bottom:1px solid #dddddd") == 1
    assert "border" not in inside(f"<table>{rows}</table>").replace('border="0"', "")  # nor do browsers draw it


def test_a_number_that_stays_begins_where_word_puts_it() -> None:
    clause = word_item("2.1", "text", "margin-left:36pt;text-indent:-36pt;mso-list:l0 level2 lfo1")
    assert inside(clause).startswith('<p style="margin:0">2.1')
    heading = word_item("1", "text", "margin-left:36pt;text-indent:-18pt;mso-list:l0 level1 lfo1", "h2")
    assert inside(heading).startswith('<h2 style="margin:0 0 0 18pt')


@pytest.mark.parametrize(("out", "left"), [("-99pt", "0 0 0 1pt"), ("-18pt", "0 0 0 100pt"), ("18pt", "0 0 0 100pt")])
def test_what_stands_far_out_counts_more_than_the_lines_that_follow(out: str, left: str) -> None:
    found = inside(f"<p style='margin:0 0 0 100pt;text-indent:{out}'>2014 Yard of Adra</p>")
    assert found.startswith(f'<p style="margin:{left}')
    assert "text-indent:-" not in found


def test_lines_lower_than_their_text_stay_made_for_what_they_were() -> None:
    """As PowerPoint and LibreOffice write them: a share of another size than that of the text."""
    found = inside("<p style='margin:0;line-height:90%'><span style='font-size:28pt'>Boats</span></p>")
    assert found == '<p style="margin:0;line-height:90%"><span style="font-size:28pt">Boats</span></p>'
    two = inside("<p style='margin:0;line-height:90%'><span style='font-size:28pt'>Boats</span> and men</p>")
    assert two.count("line-height:90%") == 1
    assert emitted(two) == emitted(emitted(two))


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("border=1 rules=rows", "border:1px solid #808080;border-right:0", "border:1px solid #808080;border-left:0"),
        ("border=1 frame=void rules=cols", "border-right:1px solid #808080", "border-left:1px solid #808080"),
        ("border=1 frame=hsides rules=none", "border:1px solid #808080;border-right:0;border-left:0", "border:1px"),
        ("rules=all bordercolor='#112233'", "border-right:1px solid #112233", "border-left:1px solid #112233"),
    ],
)
def test_old_attributes_say_which_lines_of_a_table_are_drawn(said: str, first: str, second: str) -> None:
    found = foreign(f"<table cellspacing=3 {said}><tr><td>a</td><td>b</td></tr></table>")
    one, two = re.findall(r'<td style="([^"]*)">', found)
    assert 'cellspacing="0"' in found  # they share them, as browsers have it
    assert one.startswith(first)
    assert two.startswith(second)
    assert emitted(found) == found


def test_lines_between_groups_of_rows_are_above_the_first_row_of_each() -> None:
    rows = "<thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody>"
    found = foreign(f"<table border=1 frame=void rules=groups>{rows}</table>")
    assert re.findall(r"<td([^>]*)>", found) == ["", ' style="border-top:1px solid #808080"', ""]


def test_a_table_that_says_of_itself_it_has_no_lines_has_those_of_its_cells() -> None:
    told = "rules=rows border=1 style='border-style:none;border-collapse:collapse'"
    found = foreign(f"<table {told}><tr><td>a</td></tr></table>")
    assert '<td style="border:1px solid #808080;border-right:0;border-left:0">' in found


@pytest.mark.parametrize(
    "floating",
    [
        "<table align=left><tr><td>x</td></tr></table>",
        "<div style='float:left;width:90px'>x</div>",
        "<div style='float:left;width:90px'>x</div><div style='float:left;width:90px'>y</div>",
    ],
)
def test_the_line_that_ends_what_floats_takes_no_room(floating: str) -> None:
    for end in ("<br clear=all>", "<br style='clear:both'>"):
        assert foreign(f"{floating}{end}<p style='margin:0'>b</p>").count("<p") == foreign(
            f"{floating}<p style='margin:0'>b</p>"
        ).count("<p")
    assert "<br>b" in foreign(f"{floating}a<br clear=all>b")  # that one ends a line of words


def test_a_framed_paragraph_keeps_the_distance_that_paragraphs_have() -> None:
    framed = "<p style='border:1px solid #000000'>b</p>"
    assert '<p style="margin:0 0 11pt">a</p>' in foreign(f"<p style='margin:0'>a</p>{framed}")
    assert '<p style="margin:11pt 0 0">c</p>' in foreign(f"{framed}<p style='margin:0'>c</p>")
    assert "margin" not in foreign(framed.replace("p", "div")).partition("<td")[0]


def test_a_rule_keeps_what_is_below_it_away() -> None:
    table = "<table style='margin-top:20px'><tr><td>x</td></tr></table>"
    found = foreign(f"<hr>{table}")
    assert '<hr style="border:0;border-top:1px solid #999999;margin:6pt 0 15pt">' in found
    assert emitted(found) == found
    assert '<hr style="border:0;border-top:1px solid #999999">' in foreign(f"<hr>{table.replace('20px', '5px')}")


def test_the_margin_below_a_heading_beside_something_is_below_both() -> None:
    beside = "<div style='float:right;width:150px'>3 March</div><h2 style='margin:0 0 10px'>News</h2>"
    far = foreign(f"<div>{beside}<p style='margin:20px 0 0'>a</p></div>")
    assert '<p style="margin:15pt 0 0">a</p>' in far
    assert "7.5pt" not in far
    assert '<p style="margin:7.5pt 0 0">a</p>' in foreign(f"<div>{beside}<p style='margin:0'>a</p></div>")


FRAME = "<table align={} width=200><tr><td>beside</td></tr></table>"


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("around", ["{}", "<div style='mso-element:frame'>{}</div>"])
def test_text_flows_around_a_frame(side: str, around: str) -> None:
    found = QTextDocument()
    import_html(found, around.format(FRAME.format(side)) + "<p>The text that flows around it.</p>")
    (table,) = (frame for frame in found.rootFrame().childFrames() if isinstance(frame, QTextTable))
    place = QTextFrameFormat.Position.FloatLeft if side == "left" else QTextFrameFormat.Position.FloatRight
    assert table.frameFormat().position() == place  # here as there
    html = serialise(found)
    assert f'width="200" align="{side}"' in html
    assert faults(html) == []
    assert emitted(html) == html


@pytest.mark.parametrize(
    "after",
    [
        "",
        "<br clear=all><p>below</p>",
        "<p>beside</p><br clear=left><p>below</p>",
        "<p style='clear:both'>below</p>",
        "<hr>",
        "<div>a <table><tr><td>b</td></tr></table></div>",
        "<ul><li>item</ul>",
    ],
)
def test_a_frame_stands_alone_where_nothing_could_end_the_flow(after: str) -> None:
    assert 'align="left"' not in inside(FRAME.format("left") + after)


def test_a_frame_that_stands_away_from_the_text_floats_with_that_distance() -> None:
    table = "<table align=left style='margin-left:7pt;margin-right:7pt'><tr><td>sign</td></tr></table>"
    found = inside(f"{table}<p align=right>Adra, 3 March</p>")
    assert found.startswith('<table border="0" cellspacing="0" cellpadding="0" align="left"><tr')
    assert found.count('align="left"') == 1


def test_a_large_first_letter_is_seen_as_high_as_the_mail_has_it() -> None:
    found = QTextDocument()
    import_html(found, "<p style='margin:0;line-height:44pt'><span style='font-size:60pt'>T</span></p>")
    assert found.firstBlock().blockFormat().lineHeight() < 100  # per cent of what that letter takes by itself
