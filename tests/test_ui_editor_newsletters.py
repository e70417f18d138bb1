"""What an eye sees in newsletters and notices, judged side by side with the original: grounds, lines, boxes, gaps."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from ui_editor_parts import document, emitted, inside

from app.message.markup.html import sanitise
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.emit_css import background
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing.paste import insert_html, replace_all
from ui.compose.text.importer import load_importer

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = "<body bgcolor=#eef0f2><p>one</p><table><tr><td bgcolor=white>two</td></tr></table><p>three</p></body>"


def foreign(html: str) -> str:
    return emitted(sanitise(html).html)


# --- the ground of the page ------------------------------------------------------------------------------------


def test_the_ground_of_the_page_is_said_once_and_reaches_through_all_gaps() -> None:
    found = foreign(PAGE)
    head, _, rest = found.partition("\n")
    assert head.endswith('background-color:#eef0f2">')
    assert rest.count("#eef0f2") == 0
    assert 'bgcolor="#ffffff"' in rest  # on the page it would not be white


def test_the_ground_of_the_page_is_that_of_the_innermost_block_that_fills_it() -> None:
    hidden = "<div style='display:none'>preview</div>"
    found = foreign(f"<body>{hidden}<center style='width:100%;background:#222222'><p>a</p><p>b</p></center></body>")
    assert "background-color:#222222" in found.partition("\n")[0]


@pytest.mark.parametrize(
    "style",
    ["width:300px;background:#222222", "margin:0 20px;background:#222222", "background:#222222;border-left:1px solid"],
)
def test_a_box_in_the_page_is_not_its_ground(style: str) -> None:
    assert "background-color:#222222" not in foreign(f"<div style='{style}'><p>a</p><p>b</p></div>").partition("\n")[0]


def test_a_coloured_line_is_not_the_ground_of_the_page() -> None:
    assert inside("<div style='background:#ff0'>r</div>") == '<p style="margin:0;background-color:#ffff00">r</p>'


def test_what_is_inserted_elsewhere_takes_its_ground_along() -> None:
    found = document("<p>mine</p>")
    cursor = QTextCursor(found)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    insert_html(cursor, PAGE, import_html)
    html = serialise(found)
    assert "background-color" not in html.partition("\n")[0]
    assert html.count("background-color:#eef0f2") == 1  # the first line joined the one it came to
    assert background(found.firstBlock().blockFormat()) == ""


def test_a_text_put_in_the_place_of_another_brings_its_page() -> None:
    found = document("<p>mine</p>")
    _, exactly = replace_all(QTextCursor(found), PAGE, import_html)
    assert "background-color:#eef0f2" in exactly.partition("\n")[0]
    assert background(found.rootFrame().frameFormat()) == "#eef0f2"
    import_html(found, "<p>white again</p>")
    assert background(found.rootFrame().frameFormat()) == ""


def test_plain_text_and_a_new_mail_stand_on_white() -> None:
    editor = Editor(load_importer)
    editor.load(PAGE)
    editor.load_lines("plain")
    assert background(editor.document().rootFrame().frameFormat()) == ""
    editor.load(PAGE)
    editor.load("")
    assert background(editor.document().rootFrame().frameFormat()) == ""


# --- boxes and lines -------------------------------------------------------------------------------------------


def test_a_ground_behind_several_paragraphs_has_no_stripes() -> None:
    card = "<div style='background:#ffeecc'><p>a</p><p>b</p></div>"
    found = inside(f"<p>before</p>{card}")
    assert found.count("#ffeecc") == 1
    assert 'bgcolor="#ffeecc"' in found


def test_a_white_block_on_white_needs_no_box() -> None:
    assert "<table" not in inside("<p>x</p><div style='background:#fff'><p>a</p><p>b</p></div>")


def test_a_remark_with_a_bar_on_its_own_ground_is_a_box() -> None:
    found = inside("<div style='background:#fff8e1;border-left:4px solid #f39c12;padding:12px'>Mind the gap</div>")
    assert "blockquote" not in found
    assert 'cellpadding="12"' in found
    assert '<td valign="top" bgcolor="#fff8e1" style="border-left:4px solid #f39c12">Mind the gap</td>' in found


def test_a_quotation_keeps_the_ground_and_the_padding_behind_it() -> None:
    style = "background:#f9f9f9;border-left:5px solid #ccc;padding:8px 10px;margin:0"
    found = inside(f"<p>x</p><blockquote style='{style}'><p>a</p><p>b</p></blockquote>")
    assert "border-left:5px solid #cccccc" in found
    assert '<td valign="top" bgcolor="#f9f9f9" style="padding:8px 10px">' in found


def test_the_space_above_a_quotation_that_begins_with_a_table_is_not_in_it() -> None:
    found = inside("<blockquote style='margin-top:30px'><table><tr><td>a</td><td>b</td></tr></table></blockquote>")
    assert found.index("margin:0 0 22.5pt") < found.index("<blockquote")


def test_a_line_around_a_table_whose_cells_stand_apart_is_around_the_table() -> None:
    found = inside("<table border=4 cellspacing=3 bordercolor=red><tr><td>a</td><td>b</td></tr></table>")
    assert 'cellspacing="3" cellpadding="1" style="border:4px solid #ff0000"' in found
    assert found.count('<td style="border:1px solid #ff0000">') == 2


# --- what stands beside something ------------------------------------------------------------------------------


def test_what_floats_out_of_a_line_does_not_run_into_its_words() -> None:
    links = "<a href='https://a.example' style='float:right'>Home</a><span style='float:right'>Help</span>"
    found = inside(f"<div>{links}Sent by <b>rule</b></div>")
    assert 'dir="rtl"' in found.partition(">")[0]  # the first one stands outermost
    assert found.index("Home") < found.index("Help") < found.index("Sent by")
    assert found.count("<td") == 3


def test_a_date_at_the_end_of_a_heading_stands_beside_it() -> None:
    found = inside("<h2>Title <span style='float:right'>12 May</span></h2>")
    assert found.count("<td") == 2
    assert found.index("Title") < found.index("12 May")


def test_the_gap_between_boxes_that_share_a_row_is_not_squeezed() -> None:
    row = "<div style='flex:1;border:1px solid'>a</div>"
    found = inside(f"<div style='display:flex;gap:18px'>{row}{row}</div>")
    assert found.count('width="48%"') == 2
    assert 'width="18"' in found


def test_links_of_a_menu_keep_apart_where_blanks_have_no_size() -> None:
    link = "<a href='https://a.example' style='display:inline-block;padding:5px;font-size:14px'>Shop</a>"
    found = inside(
        f"<table><tr><td style='font-size:0'>{link}<span style='font-size:14px'>|</span>{link}</td></tr></table>"
    )
    assert "</a> | <a" in found


def test_a_button_that_floats_is_as_high_as_it_is() -> None:
    button = "<a href='https://a.example' style='float:right;background:#6c5fc7;padding:8px 15px'>View</a>"
    found = inside(f"<div style='width:600px'>{button}<h1 style='font-size:38px'>Tracker</h1></div>")
    cell = found[: found.index("View")].rpartition("<td")[2]
    assert 'bgcolor="#6c5fc7"' in cell
    assert found.count("<table") == 2


# --- gaps ------------------------------------------------------------------------------------------------------


def test_padding_below_a_list_is_below_it_in_the_mail() -> None:
    box = "<div style='padding:28px'><p>a</p><ul style='margin:0'><li>x</li></ul></div>"
    found = inside(f"<table><tr><td bgcolor=#eee>{box}</td></tr></table>")
    assert '<ul type="disc" style="margin-top:0;margin-bottom:21pt;' in found


def test_a_link_painted_as_a_button_takes_its_height_from_the_space_around() -> None:
    button = "<a href='https://a.example' style='background:#4a154b;padding:12px 24px;text-decoration:none'>Open</a>"
    found = inside(
        f"<p style='margin:0'>a</p><p style='margin:24px 0;text-align:center'>{button}</p><p style='margin:0'>b</p>"
    )
    assert 'style="padding:12px 24px"' in found
    assert '<p style="margin:0 0 9.75pt">a</p>' in found  # 24 pixels without the 11 of the button
    assert '<p style="margin:9.75pt 0 0">b</p>' in found


def test_room_for_a_blocked_picture_is_kept_beside_what_takes_all_the_rest() -> None:
    picture = "<img src='https://a.example/p.png' width=60 height=60 style='margin-right:15px'>"
    found = foreign(f"<table><tr><td>{picture}</td><td style='width:100%'>Notebook</td></tr></table>")
    assert "75px" in found


def test_words_in_place_of_a_picture_look_as_they_are_told() -> None:
    style = "color:#555555;font-size:15px"
    found = foreign(f"<p>x <img src='https://a.example/p.png' alt='Company' style='{style}'></p>")
    assert '<span style="font-size:11.25pt;color:#555555">' in found


def test_a_mark_of_a_footnote_that_takes_no_room_takes_none_in_the_mail() -> None:
    found = inside("<p style='margin:0'>a<sup style='font-size:75%;line-height:0'>1</sup></p>")
    assert (
        found == '<p style="margin:0">a<span style="font-size:8.25pt;vertical-align:super;line-height:0">1</span></p>'
    )


def test_a_label_in_a_line_keeps_some_of_its_ground_beside_its_words() -> None:
    style = "display:inline-block;background:#eb5a46;color:#ffffff;padding:2px 8px"
    found = inside(f"<p style='margin:0'>is <span style='{style}'>urgent</span> now</p>")
    assert '<span style="color:#ffffff;background-color:#eb5a46">&nbsp;urgent&nbsp;</span>' in found
    code = "<p style='margin:0'>run <code style='background:#eee;padding:2px 8px'>make</code> now</p>"
    assert "&nbsp;" not in inside(code)
