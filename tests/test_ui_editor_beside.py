"""What pages of today lay out by style alone: rows of boxes, grounds wider than their text, blocks in the middle."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import faults

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")


def through(html: str) -> str:
    """The HTML that is sent, which says the same once it is read again."""
    document = QTextDocument()
    import_html(document, html)
    written = serialise(document)
    assert faults(written) == []
    again = QTextDocument()
    import_html(again, written)
    assert serialise(again) == written
    return written


def cells(html: str) -> list[str]:
    """The words of each cell that holds no other, in order."""
    return [
        re.sub(r"<[^>]*>|&nbsp;|\s", "", cell) for cell in re.findall(r"<td\b[^>]*>((?:(?!<td\b).)*?)</td>", html, re.S)
    ]


def test_the_kind_of_font_stays_behind_many_names() -> None:
    found = through("<p style='font-family:-apple-system,\"Segoe UI\",Roboto,Oxygen,Ubuntu,Cantarell,sans-serif'>a</p>")
    assert "Oxygen,sans-serif" in found.replace(", ", ",")


def test_margins_of_the_page_are_those_of_who_shows_it() -> None:
    assert 'margin:0"' in through("<body style='margin:10px 40px'><div>a</div></body>")
    assert 'width="600" align="center"' in through("<body style='margin:0 auto;max-width:600px'>a<p>b</p></body>")


def test_a_quote_in_what_stands_in_has_its_line_there() -> None:
    found = through(
        "<div style='margin-left:40px'><blockquote style='margin:0;border-left:1px solid red'>q</blockquote>"
    )
    assert '<blockquote type="cite" style="margin:0 0 0 30pt;border-left:1px solid #ff0000' in found


@pytest.mark.parametrize(
    "block",
    [
        "<div style='background:#eeeeee;padding:12px 16px'>a<p>b</p></div>",
        "<pre style='background:#eeeeee;padding:12px 16px'>a\nb</pre>",
        "<pre><code style='display:block;background:#eeeeee;padding:12px 16px'>a\nb</code></pre>",
        "<dl style='background:#eeeeee;padding:12px 16px'><dt>a<dd>b</dl>",
    ],
)
def test_a_ground_reaches_as_far_as_its_padding(block: str) -> None:
    found = through(block)
    assert re.search(r'<td valign="top" bgcolor="#eeeeee" style="padding:12px 16px">', found)
    assert "background-color" not in found


def test_a_ground_with_nothing_in_it_is_no_box() -> None:
    assert "<table" not in through("<div style='background:#eeeeee;padding:4px'></div><p>a</p>")


def test_a_thin_ground_is_a_line() -> None:
    found = through(
        "<p>a</p><div style='height:2px;line-height:2px;font-size:0;background:#00aa00'>&nbsp;</div><p>b</p>"
    )
    assert "border-top:2px solid #00aa00" in found
    assert "#cccccc" in through("a<hr style='border:none;height:1px;background:#ccc'>b")


def test_a_frame_around_a_link_that_is_a_block_is_a_frame() -> None:
    found = through(
        "<a href='https://x.example' style='display:flex;border:1px solid #ccc;padding:20px'><div>a</div></a>"
    )
    assert 'cellpadding="20"' in found
    assert '<td valign="top" style="border:1px solid #cccccc">' in found
    assert 'href="https://x.example"' in found


def test_what_stands_in_a_row_of_boxes_is_in_cells() -> None:
    box = "<div style='flex:1;border:1px solid #ccc;padding:4px'>"
    found = through(f"<div style='display:flex;gap:16px'>{box}a</div>{box}b</div></div>")
    assert cells(found) == ["a", "", "b"]
    assert found.count('width="48%"') == 2
    assert 'width="16"' in found
    assert found.count("border:1px solid #cccccc") == 2


def test_one_above_the_other_they_are_blocks() -> None:
    assert "<table" not in through("<div style='display:flex;flex-direction:column'><div>a</div><div>b</div></div>")


def test_margins_between_columns_have_no_ground() -> None:
    box = "<div style='display:inline-block;width:32%;margin-right:1%;background:#eee'>"
    found = through(f"<div>{box}a</div>{box}b</div></div>")
    assert cells(found) == ["a", "", "b", ""]
    assert found.count('bgcolor="#eeeeee"') == 2


def test_a_table_stands_beside_the_one_that_floats_before_it() -> None:
    floating = "<table style='float:left;margin-right:15px'><tr><td bgcolor=blue>go</td></tr></table>"
    found = through(f"<div>{floating}<table style='margin-top:9px'><tr><td>or stay</td></tr></table></div><p>on</p>")
    assert cells(found)[0] == "go"
    assert "orstay" in cells(found)
    assert re.search(r"</table></td><td[^>]*></td><td|</table></td><td", found)  # the second one in the next cell
    cleared = f"<div>{floating}<table style='clear:both'><tr><td>or stay</td></tr></table></div>"
    assert re.search(r"</table>\s*<table[^>]*>\s*<tr><td>or stay", through(cleared))


def test_a_block_in_the_middle_needs_no_row_around_it() -> None:
    found = through(
        "<table width='100%' bgcolor='#eeeeee'><tr><td>&nbsp;</td>"
        "<td style='display:block;max-width:580px;margin:0 auto;padding:10px'>a<p>b</p></td>"
        "<td>&nbsp;</td></tr></table>"
    )
    assert cells(found) == ["ab"]
    assert 'width="600" align="center"' in found


def test_rows_that_are_rows_stay() -> None:
    row = "<tr><td>a</td><td style='display:block;max-width:580px;margin:0 auto'>b</td></tr>"
    assert cells(through(f"<table>{row}</table>")) == ["a", "b"]


def test_what_keeps_apart_in_a_line_is_kept_apart() -> None:
    tag = "<span style='display:inline-block;padding:2px 10px;background:#eee'>"
    words = re.sub(r"<[^>]*>", "", through(f"<p>{tag}one</span>{tag}two</span></p>"))
    assert words.strip() == "&nbsp;one&nbsp; &nbsp;two&nbsp;"  # with some of their ground beside them
    assert "Meet help" in re.sub(r"<[^>]*>", "", through("<p><b style='margin-right:12px'>Meet</b><i>help</i></p>"))
    assert "(x)" in re.sub(r"<[^>]*>", "", through("<p>(<code style='padding:0 6px'>x</code>)</p>"))


def test_a_button_has_its_padding_once() -> None:
    found = through(
        "<table><tr><td bgcolor='#0000ff'><a href='https://x.example' style='display:block;padding:20px'>go</a>"
    )
    assert 'cellpadding="20"' in found
    assert "margin:" not in found


def test_a_link_that_is_drawn_as_a_button_is_one() -> None:
    link = "<a href='https://x.example' style='background:#00f;color:#fff;padding:8px 16px'>pay</a>"
    assert 'bgcolor="#0000ff" style="padding:4px 16px"' in through(f"<div>{link}</div>")
    assert "<table" not in through(f"<p>now {link} or later</p>")


def test_a_button_as_wide_as_its_block_is_that_wide() -> None:
    style = "display:inline-block;width:100%;background:#00f;text-align:center"
    assert 'width="100%"' in through(f"<p><a href='https://x.example' style='{style}'>go</a></p>")


def test_margins_do_not_fall_together_where_a_block_hides_what_is_too_much() -> None:
    quote = "<blockquote style='margin:16px 0;border-left:2px solid red;{}'><p style='margin:16px 0'>q</p></blockquote>"
    assert "margin:24pt 0" in through("<p>a</p>" + quote.format("overflow:hidden"))
    assert "margin:12pt 0" in through("<p>a</p>" + quote.format(""))


def test_columns_are_measured_in_their_own_letters() -> None:
    assert 'width="80"' in through(
        "<table style='font-size:10px'><tr><td style='width:8em'>a</td><td>b</td></tr></table>"
    )


def test_a_cell_that_takes_all_makes_its_table_wide() -> None:
    found = through("<table><tr><td>a</td><td style='width:100%'>b</td><td nowrap>9.00</td></tr></table>")
    assert found.count('width="100%"') == 2


def test_a_picture_is_not_named_twice() -> None:
    picture = "<img src='https://x.example/p.png' alt='The beds in May'>"
    assert through(f"<figure>{picture}<figcaption>The beds in May</figcaption></figure>").count("The beds") == 1
    assert through(f"<p>{picture}</p><p>Other words</p>").count("The beds") == 1


def test_a_signature_keeps_the_room_of_its_picture() -> None:
    found = through("<div>Tove</div><div><img src='https://x.example/p.png' width=96 height=35></div><div>below</div>")
    assert re.search(r"margin:0 0 29\.25pt", found)  # 39 pixels


def test_words_of_another_direction_that_a_style_turns_stay_turned() -> None:
    found = through("<p dir=rtl>שלום <span style='direction:ltr;unicode-bidi:embed'>150 SAR</span></p>")
    assert "\u2066150 SAR\u2069" in found


def test_a_quote_has_its_line_where_it_stands_on_the_right_as_well() -> None:
    found = through(
        "<div dir=rtl style='margin-right:40px'><blockquote style='margin:0;border-right:1px solid red'>ש</blockquote>"
    )
    assert "border-right:1px solid #ff0000" in found
    assert 'style="margin:0 30pt 0 0' in found


def test_a_letter_in_place_of_a_portrait_keeps_its_square() -> None:
    style = "width:48px;height:48px;background:#008080;color:#fff;text-align:center;line-height:48px"
    found = through(f"<table><tr><td><div style='{style}'>RS</div></td><td>Ravi</td></tr></table>")
    assert re.search(r'<table[^>]*width="48"[^>]*>\s*<tr><td[^>]*bgcolor="#008080"', found)
