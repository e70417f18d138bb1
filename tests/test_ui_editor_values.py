"""Values of foreign CSS that have to be worked out, and looks that depend on what is around them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import emitted, faults, inside

from app.message.markup.css_values import is_on_desktop, named_values, worked_out
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.css import amount, border, declarations, families
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")


def through(html: str) -> str:
    """The same by the way that pasted and opened HTML takes; allowed and stable, or the test fails."""
    found = QTextDocument()
    import_html(found, html)
    html = serialise(found)
    assert faults(html) == []
    assert emitted(html) == html
    return html


class TestValues:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("color:var(--a)", "color:#123"),
            ("color:var( --a , red)", "color:#123"),
            ("color:var(--none, red)", "color:red"),
            ("color:var(--none)", "color:"),
            ("color:var(--b)", "color:#123"),
            ("color:var(--none, rgb(1, 2, 3))", "color:rgb(1, 2, 3)"),
            ("width:calc(2 * 15px)", "width:30px"),
            ("width:calc(1px + 2px - .5px)", "width:2.5px"),
            ("width:calc(90px / 4)", "width:22.5px"),
            ("width:calc(calc(1px + 1px) * 3)", "width:6px"),
            ("width:calc(100% - 20px)", "width:calc(100% - 20px)"),
            ("width:calc(9px / 0)", "width:calc(9px / 0)"),
            ("width:calc(a + b)", "width:calc(a + b)"),
        ],
    )
    def test_what_is_worked_out(self, text: str, expected: str) -> None:
        assert worked_out(text, {"--a": "#123", "--b": "var(--a)"}) == expected

    def test_values_that_name_each_other_end(self) -> None:
        values = {"--a": "var(--b) var(--b)", "--b": "var(--a) var(--a)"}
        assert len(worked_out("color:var(--a)", values)) <= 20_000

    def test_values_are_those_of_the_whole_page(self) -> None:
        rules = [":root{--a: 1px;--b:red}", ".x{--a:2px}", "html, body{--c:3px}"]
        assert named_values(rules) == {"--a": "1px", "--b": "red", "--c": "3px"}

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("", True),
            ("screen", True),
            ("print", False),
            ("print, screen", True),
            ("only screen and (min-width: 480px)", True),
            ("(min-width:0)", True),
            ("all and (min-width:40em)", True),
            ("screen and (min-width:900px)", False),
            ("screen and (max-width:600px)", False),
            ("(max-device-width:480px)", False),
            ("(prefers-color-scheme: dark)", False),
            ("(prefers-color-scheme: light)", True),
            ("screen and (-webkit-min-device-pixel-ratio:0)", True),
            ("not all and (min-width:1px)", False),
            ("screen yahoo", False),
        ],
    )
    def test_which_media_are_on_a_desktop(self, query: str, expected: bool) -> None:
        assert is_on_desktop(query) is expected

    def test_long_fractions_keep_their_unit(self) -> None:
        found = amount("33.333333333333336%")
        assert found is not None
        assert (round(found.value, 3), found.unit) == (33.333, "%")

    @pytest.mark.parametrize(
        ("style", "expected"),
        [
            ("border-style:solid;border-width:1px 2px 3px 4px;border-color:red", [1.0, 2.0, 3.0, 4.0]),
            ("border-width:2px;border-style:none solid;border-color:rgb(1, 2, 3)", [None, 2.0, None, 2.0]),
            ("border:none;border-style:solid;border-width:1px", [1.0] * 4),
        ],
    )
    def test_sides_of_borders(self, style: str, expected: list[float | None]) -> None:
        said = declarations(style)
        lines = [border(said.get(f"border-{side}"), 16.0) for side in ("top", "right", "bottom", "left")]
        assert [line.width if line else None for line in lines] == expected

    def test_each_side_has_its_colour(self) -> None:
        said = declarations("border:1px solid;border-color:#111 rgb(34, 34, 34) #333")
        names = [border(said[f"border-{side}"], 16.0) for side in ("top", "right", "bottom", "left")]
        assert [line.colour.name() for line in names if line] == ["#111111", "#222222", "#333333", "#222222"]

    def test_blanks_around_the_slash_of_a_font(self) -> None:
        assert declarations("font:12px / 16px Arial, sans-serif")["font-family"] == "Arial, sans-serif"
        assert declarations("font:12px/ 16px Arial")["line-height"] == "16px"

    def test_what_is_no_name_of_a_font(self) -> None:
        assert families("Arial, url(https://x.example/), 'a;b', Helvetica (Body)") == ["Arial", "Helvetica (Body)"]


class TestSheets:
    def test_values_of_the_page_reach_its_rules_and_styles(self) -> None:
        sheet = "<style>:root{--c:#123456;--g:10px}p{color:var(--c);margin:0}</style>"
        found = through(sheet + "<p>a</p><p style='padding-left:calc(2*var(--g));color:var(--c)'>b</p>")
        assert '<p style="margin:0;color:#123456">a</p>' in found
        assert '<p style="margin:0 0 0 15pt;color:#123456">b</p>' in found

    def test_what_is_said_of_the_root(self) -> None:
        found = through("<style>html{color:#1a1a1a;background:#fdfdfd;margin:9px}</style><p style='margin:0'>a</p>")
        assert '<p style="margin:0;color:#1a1a1a">a</p>' in found

    def test_selectors_may_ask_for_attributes(self) -> None:
        found = through("<style>td[role=note]{background:#ffe6cc}</style><table><tr><td role=note>a<td>b</table>")
        assert found.count("#ffe6cc") == 1
        assert "role" not in found

    def test_blocks_without_a_name_in_mails(self) -> None:
        found = through("a<form>b</form>c<details><summary>d</summary>e</details>")
        assert [found.count(f">{word}</p>") for word in "abcde"] == [1] * 5

    def test_lists_by_their_old_names(self) -> None:
        assert through("<dir><li>a</dir><menu><li>b</menu>").count('<ul type="disc"') == 2


class TestSizes:
    def test_lines_of_mixed_text_count_in_its_own_sizes(self) -> None:
        found = through("<p style='margin:0;line-height:1.5'>a <span style='font-size:8pt'>b</span></p>")
        assert "line-height:1.5;" in found + ";" or 'line-height:1.5"' in found

    def test_lines_of_even_text_are_said_in_per_cent(self) -> None:
        assert "line-height:150%" in through("<p style='margin:0;line-height:1.5'>a</p>")

    def test_lines_in_pixels_stay_what_they_are(self) -> None:
        found = through("<p style='margin:0;line-height:22px'>a <span style='font-size:8pt'>b</span></p>")
        assert "line-height:150%" in found

    def test_a_blank_line_is_as_high_as_it_was(self) -> None:
        many = "<p style='margin:0;font-size:9pt'>small</p>" * 5
        found = through(f"{many}<p style='margin:0'><br></p><p style='margin:0'>usual</p>")
        assert '<p style="margin:0;font-size:11pt">&nbsp;</p>' in found

    def test_named_sizes_are_smaller_in_the_font_of_fixed_width(self) -> None:
        assert "font-size:9pt" in through("<font size=2><tt>a</tt></font>")
        assert "font-size:12pt" in through("<div style='font-size:large'><span style='font-family:monospace'>a")
        assert "font-size:13.5pt" in through("<div style='font-size:large'><span style='font-family:Courier'>a")
        assert "font-size:13.5pt" in through("<div style='font-size:18px'><span style='font-family:monospace'>a")

    def test_sizes_have_an_end(self) -> None:
        assert "font-size:750pt" in through("<big>" * 60 + "a")

    def test_raised_text_of_full_size(self) -> None:
        raised = '<sup><span style="font-size:11pt">1</span></sup>'
        assert raised in through("<p>a<span style='vertical-align:super'>1</span></p>")
        assert "a<sup>1</sup>" in through("<p>a<sup>1</sup></p>")
        small = "<p style='font-size:9pt'>a<span style='vertical-align:super'>1"
        assert '<sup><span style="font-size:9pt">1</span></sup>' in through(small)

    def test_a_heading_of_several_sizes_says_how_high_its_lines_are(self) -> None:
        found = through("<h1 style='font-size:12pt'><span style='font-size:9pt'>a</span>b</h1>")
        assert "font-size:12pt" in found.partition("<span")[0]


class TestInherited:
    def test_what_is_inherited_stays(self) -> None:
        assert "<i>a</i>" in through("<em><span style='font-style:inherit'>a</span></em>")
        assert "<i>" not in through("<em><span style='font-style:normal'>a</span></em>")

    @pytest.mark.parametrize("said", ["none", "inherit", "unset", "initial"])
    def test_links_without_a_line(self, said: str) -> None:
        found = through(f"<a href='https://x.example/' style='text-decoration:{said}'>a</a>")
        assert "text-decoration:none" in found

    def test_raised_no_more(self) -> None:
        assert "<sup>" not in through("a<sup style='vertical-align:baseline'>b</sup>")

    def test_a_menu_stands_in_one_line(self) -> None:
        item = "<li style='display:inline-block'>word </li>"
        assert "word word" in through(f"<ul style='list-style:none'>{item * 2}</ul>")

    def test_a_list_without_items_only_indents(self) -> None:
        found = through("<ul><p style='margin:0'>a</p></ul><ul><ul><p style='margin:0'>b</p></ul></ul>")
        assert 'margin:11pt 0 11pt 30pt">a' in found
        assert '60pt">b' in found
        assert "<ul" not in found

    def test_inner_items_are_not_as_large_as_the_outer_one(self) -> None:
        small = "<span style='font-size:11pt'>a</span>"
        found = through(f"<ol><li style='font-size:22pt'>{small}<ol><li style='font-size:11pt'>b</ol></ol>")
        assert "font-size:22pt" not in found

    def test_inner_items_do_not_look_like_the_outer_one(self) -> None:
        found = through(
            "<ol><li style='text-align:right;text-indent:8px;line-height:2;background:#ffff00'>a"
            "<ol><li style='text-align:left;text-indent:0;line-height:normal;background:#ffffff'>b</ol></ol>"
        )
        inner = found.partition("a\n<ol")[2]
        assert 'text-align:left;text-indent:0">b' in inner
        assert "background-color:#ffffff;line-height:normal" in inner


class TestPlaces:
    def test_a_direction_that_the_first_letter_decides(self) -> None:
        found = through("<div dir=auto>שלום</div><div dir=rtl><div dir=AUTO>word</div></div><p>אבג</p>")
        assert 'dir="rtl">שלום' in found
        assert "<p>אבג" not in found
        assert 'dir="rtl">word' not in found
        assert 'dir="rtl">אבג' not in found

    def test_a_page_of_tables_stands_at_the_right_where_it_is_read_from_there(self) -> None:
        table = "<table><tr><td>\u05d0\u05d1</td></tr></table>"
        assert ' dir="rtl">' in through(f"<html dir=rtl><body>{table}").partition("<table")[0]
        assert (
            ' dir="rtl">' not in through(f"<html><body>{table.replace('<table', '<table dir=rtl')}").partition("<t")[0]
        )

    def test_lines_count_in_the_sizes_of_texts_that_all_say_so(self) -> None:
        big = "<span style='font-size:16pt;line-height:107%'>big</span>"
        assert "line-height:1.07" in through(f"<p style='margin:0;line-height:107%'>Text {big}</p>")
        assert "line-height:1." not in through(f"<p style='margin:0;line-height:20px'>Text {big}</p>")

    def test_hidden_rows_and_cells_stay_hidden(self) -> None:
        found = through(
            "<table><tr style='display:none'><td>phone</td></tr><tr><td>a</td><td style='display:none'>spare</td></tr>"
            "<tbody style='display:none'><tr><td>group</td></tr></tbody></table>"
        )
        assert "a" in found
        assert not any(word in found for word in ("phone", "spare", "group"))

    def test_a_third_of_the_width_is_no_pixels(self) -> None:
        column = "<div style='display:inline-block;width:33.333333333333336%'>word</div>"
        assert through(f"<div>{column * 3}</div>").count('<td width="33%"') == 3

    def test_columns_that_do_not_fit_stand_below_each_other(self) -> None:
        column = "<div style='display:inline-block;width:290px'>word</div>"
        box = "<div style='width:560px;margin:0 auto'>{}</div>"
        assert 'width="290"' not in through(box.format(column * 2))
        assert through(box.format(column.replace("290", "270") * 2)).count('<td width="270"') == 2

    def test_one_at_the_left_and_one_at_the_right(self) -> None:
        table = "<table align={0} style='float:{0}'><tr><td style='width:270px;padding:0'>{0}</td></tr></table>"
        found = through(f"<table><tr><td>{table.format('left')}{table.format('right')}</td></tr></table>")
        row = found.partition("<tr><td")[2].partition("<tr>")[2]
        assert row.index(">left<") < row.index(">right<")
        assert found.count('<td width="270"') >= 2

    def test_columns_between_other_blocks(self) -> None:
        column = "<table align=left width=120><tr><td>word</td></tr></table>"
        found = through(f"<div><p>above</p>{column * 2}<div style='clear:both'></div><p>below</p></div>")
        assert found.count('<td width="120"') == 2
        assert found.index("above") < found.index("word") < found.index("below")

    def test_what_flows_in_a_line_of_words_is_no_column(self) -> None:
        boxed = "<div style='display:inline-block;width:100px'>word</div>"
        assert "<td" not in through(f"<div>said {boxed}{boxed}<p>below</p></div>")

    def test_a_column_s_padding_and_ground_are_its_cell_s(self) -> None:
        column = "<div style='display:table-cell;width:200px;padding:10px 5px;background:#eeeeee'>word</div>"
        assert through(f"<div>{column * 2}</div>").count('width="200" bgcolor="#eeeeee" style="padding:10px 5px"') == 2

    def test_a_box_stands_where_it_stood(self) -> None:
        found = through("<p style='margin:0 0 0 40px;border:1px solid red;padding:5px'>a</p>")
        assert "padding:0 0 0 40px" in found

    def test_a_blocked_picture_leaves_its_room_beside_others(self) -> None:
        found = through("<table><tr><td><img src=https://x.example/a.png width=56></td><td>words</td></tr></table>")
        assert '<td width="56"' in found
        assert "x.example" not in found

    def test_words_near_a_blocked_picture_stand_for_it_and_far_ones_do_not(self) -> None:
        """Whoever looks further looks through a whole mail for each of its pictures."""
        picture = "<div><img alt=Kiln src=https://x.example/a.png>{}<i>Kiln</i></div>"
        assert through(picture.format("<b></b>")).count("Kiln") == 1
        assert through(picture.format("<b></b>" * 500)).count("Kiln") == 2

    def test_a_block_without_height_has_none(self) -> None:
        found = through("a<div style='height:0;line-height:0'><br></div>b")
        assert "&nbsp;" not in found

    def test_the_columns_of_a_fixed_table_say_its_widths(self) -> None:
        table = "<table style='table-layout:fixed;width:96pt' cellpadding=0><col width=64 span=2>"
        assert '<td width="55"' in through(table + "<tr><td width=64 style='padding-left:9px'>a<td width=64>b</table>")


class TestQuotes:
    def test_two_that_are_written_alike_are_one(self) -> None:
        found = through(
            "<blockquote>word<div dir=rtl>\u05d0\u05d1<blockquote dir=ltr>c</blockquote></div></blockquote>"
        )
        assert "</blockquote>\n<blockquote" not in found

    def test_distance_without_a_bar_is_margin(self) -> None:
        assert "margin:0 0 0 15pt;padding:0" in through("<blockquote style='margin:0 0 0 10px;padding:0 0 0 10px'>a")


class TestMarks:
    def test_a_byte_order_mark_keeps_nobody_else_from_being_read(self) -> None:
        assert ">ab<b>c</b>d</p>" in through("<p>\ufeffab<b>c</b>d</p>")
        assert ">ab<b>c</b></p>" in through("<p>\ufffeab<b>c</b></p>")

    def test_alone_it_makes_a_line(self) -> None:
        assert '<p style="margin:0">\u200b</p>' in through("a<div>\ufeff</div>b")

    def test_one_that_came_in_another_way_is_left_out_alone(self) -> None:
        document = QTextDocument()
        document.setHtml("<p>&#xFEFF;ab<i>cd</i></p>")  # Python's own way to Qt would lose it
        assert document.characterCount() == 6
        assert "ab<i>cd</i>" in serialise(document)

    def test_names_of_fonts_that_need_quotes_have_them(self) -> None:
        assert "font-family:'.SFUIText',Arial" in inside("<p style=\"margin:0;font-family:'.SFUIText',Arial\">a")
