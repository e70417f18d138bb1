"""What replies and typed mail hold beside plain paragraphs: frames and bars of quotes, banners, labels, odd markers."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import faults

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")
P0 = '<p style="margin:0">'
_TWO_BARS = "border-left:1px solid #ccc;border-right:1px solid #ccc"
_FRAME = "border:1px solid #bdbdbd;border-left:4px solid #6264a7;margin:0;padding:6px 12px"


def sent(html: str) -> str:
    """The inside of what goes out for foreign HTML; allowed, and the same when it is read again."""
    document = QTextDocument()
    import_html(document, html)
    found = serialise(document)
    assert faults(found) == []
    load_document(document, found)
    assert serialise(document) == found
    return re.sub(r">\s*\n\s*<", "><", found.partition("\n")[2].rpartition("</div>")[0].strip())


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div>run <code style='white-space:break-spaces'>x</code>, or <span style='white-space:pre'>y</span></div>",
         f"{P0}run <span style=\"font-family:monospace,monospace\">x</span>, or y</p>"),
        ("<div>a <span style='white-space:pre-wrap'>\nb</span></div>", f"{P0}a<br>b</p>"),
        ("<div><span style='white-space:pre'>\t</span>Room</div>", f"{P0}&nbsp;&nbsp;&nbsp; Room</p>"),
        ("<div style='white-space:pre-wrap'>\n\t<p style='margin:0'>a</p>\n</div>", f"{P0}a</p>"),
        ("<div>Orders<span style='padding-left:5px'>Shop</span></div>", f"{P0}Orders Shop</p>"),
        ("<p style='margin:0;white-space:pre-line'>one  two\n   <b>three</b></p>", f"{P0}one two<br><b>three</b></p>"),
        ("<span style='display:table-row'>a</span><span style='display:table-row'>b</span>", f"{P0}a</p>{P0}b</p>"),
        ("a<aside>b</aside>c", f"{P0}a</p>{P0}b</p>{P0}c</p>"),
    ],
)  # fmt: skip
def test_words_do_not_run_together(source: str, expected: str) -> None:
    assert sent(source) == expected


def test_what_stands_behind_a_label_keeps_its_distance() -> None:
    found = sent("<div><span style='display:inline-block;width:100px'>To</span><span>Ann</span></div>")
    assert re.fullmatch(rf"{P0}To(?:&nbsp;){{10,30}}Ann</p>", found)
    assert sent("<div><span style='display:inline-block;width:100px'>To</span></div>") == f"{P0}To</p>"


def test_a_typed_marker_stays_where_there_is_no_list() -> None:
    marker = "<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>"
    assert "1." in sent(f"<p style='margin-left:36pt;text-indent:-18pt'>{marker}seal</p>")
    assert sent(f"<p style='margin-left:36pt;mso-list:l0 level1 lfo1'>{marker}seal</p>").endswith("<li>seal</li></ol>")


def test_quotes_keep_a_bar_at_either_side() -> None:
    found = sent(f"<div dir='rtl'><blockquote style='margin:0 8px;{_TWO_BARS};padding:0 4px'>מתי?</blockquote></div>")
    bars = "border-left:1px solid #cccccc;border-right:1px solid #cccccc"
    assert f'<blockquote type="cite" style="margin:0 6pt;{bars};padding:0 3pt">' in found


def test_a_quote_in_a_frame_keeps_it() -> None:
    found = sent(f"<blockquote style='{_FRAME};background:#f5f5f5'>when?</blockquote>")
    assert found.startswith('<blockquote type="cite" style="margin:0;padding:0"><table ')
    assert 'bgcolor="#f5f5f5" style="border:1px solid #bdbdbd;border-left:4px solid #6264a7;padding:6px 12px"' in found
    assert found.count("when?") == 1


@pytest.mark.parametrize(("width", "breaks", "blank"), [("100%", 1, False), ("50%", 1, True), ("100%", 3, True)])
def test_a_line_end_beside_a_banner_takes_no_room(width: str, breaks: int, blank: bool) -> None:
    banner = f"<table align='left' width='{width}'><tr><td>External</td></tr></table>"
    found = sent(f"<div>{banner}{'<br>' * breaks}<div>Dear Ann</div></div>")
    assert ("&nbsp;" in found) is blank


def test_an_empty_frame_holds_no_line() -> None:
    found = sent("<fieldset></fieldset><p style='margin:0'>a</p>")
    assert '<p style="margin:0;font-size:1pt">&nbsp;</p></td>' in found
    assert 'font-size:1pt">&nbsp;' in sent("<div style='border:1px solid #f00;height:30px'></div>")


def test_a_rule_in_the_middle_stays_there() -> None:
    found = sent("<hr style='border:none;border-top:3px dashed #c00;width:200px;margin:12px auto'>")
    assert found == '<hr width="200" style="border:0;border-top:3px dashed #cc0000;margin-top:9pt;margin-bottom:9pt">'


def test_space_around_a_rule_is_that_of_the_text_around_it() -> None:
    assert "margin:9pt 0" in sent("<div style='font-size:18pt'>a<hr>b</div>")
    assert sent("a<hr>b") == f'{P0}a</p><hr style="border:0;border-top:1px solid #999999">{P0}b</p>'
    padded = "<div style='padding-bottom:10px'><table><tr><td>x</td></tr></table></div>"
    assert "margin:15pt 0 0" in sent(f"{padded}<div style='border-top:1px solid #eee;margin-top:10px'>y</div>")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ul style=\"list-style:'\\2013  '\"><li>a</li></ul>", "<li style=\"list-style-type:'– '\">a</li>"),
        ("<ul style='list-style:inside disc;padding-left:0'><li>a</li></ul>", "padding-left:15pt"),
        ("<ul><li>a</li><li style='list-style-type:none'>b</li><li>c</li></ul>", '<p style="margin:0 0 0 30pt">b</p>'),
        ("<ol><li>a</li><li style='list-style-type:none'>b</li><li>c</li></ol>", 'start="3"'),
        ("<ol><li>a</li><li><table><tr><td>t</td></tr></table></li><li>c</li></ol>", "<li>a</li><li>&nbsp;</li></ol>"),
        ("<ol><li>a</li><li><table><tr><td>t</td></tr></table></li><li>c</li></ol>", 'padding:0 0 0 40px'),
    ],
)  # fmt: skip
def test_markers_are_as_they_were(source: str, expected: str) -> None:
    assert expected in sent(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<table border><tr><td>a</td></tr></table>", '<td style="border:1px inset #808080">a</td>'),
        ("<table height='60' cellspacing='0'><tr><td>a</td></tr><tr><td>b</td></tr></table>", '<td height="28">b</td>'),
        ("<table height='90' cellspacing='0'><tr><td>a</td></tr></table>", '<td height="88">a</td>'),
        ("<table><tfoot><tr><td>sum</td></tr></tfoot><tr><td>a</td></tr></table>", "a</td></tr><tr><td>sum</td>"),
    ],
)
def test_tables_are_as_browsers_show_them(source: str, expected: str) -> None:
    assert expected in sent(source)


def test_marked_words_are_black() -> None:
    found = sent("<div style='color:red'>a <mark>b</mark></div>")
    assert '<span style="color:#ff0000">a </span><span style="background-color:#ffff00">b</span>' in found


def test_words_instead_of_a_picture_look_like_those_around_it() -> None:
    source = "<p style='margin:0;font:12pt Georgia'><a href='https://a.example'><img src='cid:a' alt='{}'></a></p>"
    assert sent(source.format("Logo")).startswith('<p style="margin:0;font-family:Georgia;font-size:12pt"><a ')
    assert sent(source.format("")).startswith(f"{P0}<a ")


def test_lines_are_made_for_their_paragraph_whatever_ends_them() -> None:
    small = "<span style='font-size:8pt'>a</span>"
    found = sent(f"<div style='font-size:14pt'>{small}<br>{small}</div>")
    assert found.startswith('<p style="margin:0;font-size:14pt">')


def test_a_portrait_stands_close_to_its_name() -> None:
    found = sent("<div style='display:flex;gap:12px'><img src='cid:a' width='32' alt=''><div>Noa</div></div>")
    assert "100%" not in found
