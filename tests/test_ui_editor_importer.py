"""Foreign HTML in: what is kept, what is made of it, and that nothing hostile gets through or takes forever."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QTextDocument
from ui_editor_parts import document, emitted, faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading import import_grid, importer
from ui.compose.editor.reading.css import amount, border, colour, declarations, font_size, length, whole
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")
P0 = '<p style="margin:0">'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div>a</div><div>b</div>", f"{P0}a</p>{P0}b</p>"),
        ("text<div>b</div>tail", f"{P0}text</p>{P0}b</p>{P0}tail</p>"),
        ("<div>  a \n  b  </div>", f"{P0}a b</p>"),
        ("<div>a <b> b</b> c</div>", f"{P0}a <b>b</b> c</p>"),
        ("<div>a<br>b<br></div>", f"{P0}a<br>b</p>"),
        ("<div>a<br><br></div>", f"{P0}a<br>&nbsp;</p>"),
        ("a<div><br></div>", f"{P0}a</p>{P0}&nbsp;</p>"),
        ("<div>a&nbsp; b</div>", f"{P0}a&nbsp; b</p>"),
        ("<p style='margin:0'>a<b>b</b><i>c</i><u>d</u><s>e</s></p>", f"{P0}a<b>b</b><i>c</i><u>d</u><s>e</s></p>"),
        ("<div>x<sup>2</sup><sub>i</sub></div>", f"{P0}x<sup>2</sup><sub>i</sub></p>"),
        ("<div style='color:red'>r</div>", '<p style="margin:0;color:#ff0000">r</p>'),
        ("<div><span style='color:red'>r</span>n</div>", f'{P0}<span style="color:#ff0000">r</span>n</p>'),
        ("<div style='color:rgba(0,0,0,.5)'>r</div>", '<p style="margin:0;color:#808080">r</p>'),
        ("<div style='background:#ff0'>r</div>", '<p style="margin:0;background-color:#ffff00">r</p>'),
        ("<div dir=rtl>שלום</div>", '<p style="margin:0" dir="rtl">שלום</p>'),
        ("<div align=center>c</div>", '<p style="margin:0;text-align:center">c</p>'),
        ("<div style='line-height:1.5'>l</div>", '<p style="margin:0;line-height:150%">l</p>'),
        ("<div style='line-height:1.5'><p style='margin:0;line-height:normal'>l</p></div>", f"{P0}l</p>"),
        ("<div style='text-indent:-20px'>l</div>", f"{P0}l</p>"),
        ("<div style='margin-left:40px'>l</div>", '<p style="margin:0 0 0 30pt">l</p>'),
        ("<div style='font-family:Georgia,serif'>g</div>", '<p style="margin:0;font-family:Georgia,serif">g</p>'),
        ("<div style='font-family:Arial,Helvetica,sans-serif;font-size:11pt'>d</div>", f"{P0}d</p>"),
        ("<div>👩‍👩‍👧 e</div>", f"{P0}👩‍👩‍👧 e</p>"),
        ("<hr>", '<hr style="border:0;border-top:1px solid #999999">'),
    ],
)
def test_what_is_kept(source: str, expected: str) -> None:
    assert inside(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<font size='+1'>a</font>", "13.5pt"),
        ("<font size='-1'>a</font>", "9.75pt"),
        ("<font size=5>a</font>", "18pt"),
        ("<div style='font-size:20px'><span style='font-size:50%'>a</span></div>", "7.5pt"),
        ("<div style='font-size:20px'><span style='font-size:1.5em'>a</span></div>", "22.5pt"),
        ("<span style='font-size:large'>a</span>", "13.5pt"),
    ],
)
def test_relative_font_sizes(source: str, expected: str) -> None:
    assert f"font-size:{expected}" in inside(source)


def test_a_wrapper_of_size_zero_hides_its_own_text_only() -> None:
    found = inside("<div style='font-size:0'>gone<p style='font-size:14px;margin:0'>shown</p>gone</div>")
    assert found == '<p style="margin:0;font-size:10.5pt">shown</p>'


@pytest.mark.parametrize(
    ("source", "colour_and_line"),
    [
        ("<a href='https://x.org'>l</a>", ""),  # the reader's own
        ("<a href='https://x.org'><font color=red>l</font></a>", "color:#ff0000"),
        ("<a href='https://x.org' style='color:#00f'>l</a>", "color:#0000ff"),
        ("<font color=red><a href='https://x.org'>l</a></font>", ""),
        ("<font color=red><a href='https://x.org' style='color:inherit'>l</a></font>", "color:#ff0000"),
        ("<a href='https://x.org' style='text-decoration:none'>l</a>", "text-decoration:none"),
    ],
)
def test_link_colours(source: str, colour_and_line: str) -> None:
    style = f' style="{colour_and_line}"' if colour_and_line else ""
    assert inside(source) == f'{P0}<a href="https://x.org"{style}>l</a></p>'


def test_nested_lists_and_a_second_paragraph_in_an_item() -> None:
    found = inside(
        "<ul><li>a<ol type=a start=3><li>b</li></ol></li><li><p>c</p><p>d</p></li><li>e<div>f</div></li></ul>"
    )
    assert '<ol type="a" start="3" style="margin-top:0;margin-bottom:0"><li>b</li></ol></li>' in found
    assert '<li style="margin:11pt 0 0">c<br><br>d</li>' in found
    assert "<li>e<br>f</li>" in found
    assert found.count("<ul") == 1


def test_a_table_in_an_item_stands_after_it_and_the_numbers_go_on() -> None:
    found = inside("<ol><li>a<table><tr><td>t</td></tr></table></li><li>b</li></ol>")
    assert found.index("<li>a</li></ol>") < found.index("<table") < found.index('<ol type="1" start="2"')


def test_words_fake_lists_become_real_ones() -> None:
    found = inside(
        "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>one</p>"
        "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>two</p>"
    )
    assert "·" not in found
    assert found.index('<ul type="disc"') < found.index('<ol type="1"')


def test_quotes_nest_and_indenting_blockquotes_do_not_count() -> None:
    found = inside("<blockquote>a<blockquote>b</blockquote></blockquote>")
    assert found.count("<blockquote") == 2
    found = inside("<blockquote style='margin:0 0 0 40px;border:none'>a</blockquote>")
    assert found == '<p style="margin:0 0 0 30pt">a</p>'


def test_merged_cells_borders_and_backgrounds() -> None:
    found = inside(
        "<table border=3 cellpadding=4 style='border-collapse:collapse'><tr bgcolor=#eeeeee><td colspan=2>a</td>"
        "<td rowspan=2 style='border-left:2px dashed blue;padding:1px 2px'>b</td></tr>"
        "<tr><td>c</td><td>d</td></tr></table>"
    )
    assert (
        'cellpadding="4" style="border-collapse:collapse"><tr>'
        '<td colspan="2" bgcolor="#eeeeee" style="border:1px inset #808080">a</td>' in found
    )
    assert 'rowspan="2"' in found
    assert "border-left:2px dashed #0000ff" in found
    assert "padding:1px 2px" in found


def test_the_tables_own_border_is_drawn_by_its_outer_cells() -> None:
    found = inside("<table cellspacing=0 style='border:1px solid red'><tr><td>a</td><td>b</td></tr></table>")
    left, right = re.findall('<td style="(.*?)">', found)
    assert left == "border:1px solid #ff0000;border-right:0"
    assert right == "border:1px solid #ff0000;border-left:0"


def test_paragraphs_that_qt_needs_beside_tables_are_not_sent_but_typed_ones_are() -> None:
    table = "<table><tr><td>a</td></tr></table>"
    found = inside(f"{table}{table}<p style='margin:0'>&nbsp;</p>{table}")
    assert found.count("<table") == 3
    assert found.count(f"{P0}&nbsp;</p>") == 1


def test_preformatted_text_keeps_lines_and_blanks() -> None:
    found = inside("<pre style='margin:0'>  a\tb\n\n c\n</pre>")
    assert found == '<pre style="margin:0;font-family:monospace,monospace">  a\tb\n\n c</pre>'


def test_headings_always_say_their_size() -> None:
    found = inside("<h2 style='margin:0;font-size:11pt;font-weight:normal'>h</h2>")
    assert found == '<h2 style="margin:0;font-size:11pt;font-weight:normal">h</h2>'


@pytest.mark.parametrize(
    "source",
    [
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<a href=' JaVaScRiPt:alert(1)'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='//x.org/y'>x</a>",
        "<img src='file:///etc/passwd' alt=x>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>' alt=x>",
        "<img src='/etc/passwd' alt=x>",
        "<script>alert(1)</script>x",
        "<style>p{color:red}</style>x",
        "<svg><a href='javascript:alert(1)'>y</a></svg>x",
        "<iframe src='http://x.org'></iframe>x",
        "<form action='http://x.org'><input value=secret>x</form>",
        "<div onclick='alert(1)' style='background:url(file:///x);behavior:url(x)'>x</div>",
        "<div style='font-family:x&quot;onmouseover=alert(1)'>x</div>",
        "<object data='file:///x'></object>x",
    ],
)
@pytest.mark.parametrize("safe_first", [True, False])
def test_nothing_active_gets_through(source: str, safe_first: bool) -> None:
    found = QTextDocument()
    (import_html if safe_first else load_document)(found, source)
    html = serialise(found)
    assert faults(html) == []
    for bad in ("javascript", "vbscript", "file:", "passwd", "data:", "alert(", "<script", "<style", "url(", "secret"):
        assert bad not in html.lower()
    assert "x" in found.toPlainText()


def test_a_local_file_is_never_read(tmp_path: Path, qtbot: object) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"not read")
    for source in (f"<img src='file://{picture}'>", f"<img src='{picture}'>", f"<img src='FILE:{picture}'>"):
        assert str(tmp_path) not in serialise(document(source))


@pytest.mark.parametrize(
    "source",
    [
        "<table><tr><td colspan='99999999' rowspan='²'>a</td></tr></table>",
        "<table cellpadding='5%' cellspacing='-4' border='1e9' width='99999999999999999px'><tr><td>a</td></tr></table>",
        "<ol start='²'><li value='x'>a</li></ol>",
        "<ol start='99999999999999999999'><li>a</li></ol>",
        "<div style='margin:1e999px;font-size:nan;line-height:inf'>a</div>",
        "<div style='font-size:1e9px'>a</div>",
        "<font size='٣'>a</font>",
        "<p style=';;;:::;a:;:b;color'>a</p>",
        "<td>a</td></table></table>",
        "<li>a</li>",
        "<table></table>a",
        "<table><tr></tr></table>a",
        "<table><tr><td rowspan=0>a</td></tr><tr><td>b</td></tr></table>",
        "\ud800a\0b",
    ],
)
def test_odd_input_is_read_without_a_fault(source: str) -> None:
    assert "a" in emitted(source)


def test_hostile_sizes_end_soon_and_keep_the_words() -> None:
    for source in (
        "<div>" * 20_000 + "word",
        "<b>" * 5_000 + "word",
        "<table><tr><td>" * 300 + "word",
        "<blockquote>" * 400 + "word",
        "<ul><li>" * 400 + "word",
        f"<p style='{'color:red;' * 200_000}'>word</p>",
        "<table>" + "<tr><td colspan=100>x" * 3_000 + "</table>word",
    ):
        found = QTextDocument()
        import_html(found, source)
        assert "word" in found.toPlainText()
        assert faults(serialise(found)) == []


def test_too_many_elements_become_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "MAX_NODES", 50)
    found = QTextDocument()
    result = load_document(found, "<p>one <b>two</b></p>" * 60)
    assert result.simplified
    assert found.toPlainText().startswith("one two one two")
    assert "<b>" not in serialise(found)


def test_a_table_too_large_to_edit_becomes_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_grid, "MAX_CELLS", 4)
    found = QTextDocument()
    assert load_document(found, "<table>" + "<tr><td>a<td>b</tr>" * 5 + "</table>").simplified
    assert "<table" not in serialise(found)
    assert found.toPlainText().split() == ["a", "b"] * 5


def test_css_values_are_tolerant_and_clamped() -> None:
    assert amount("²") is None
    assert amount("+1.5EM") == (1.5, "em")
    assert length("5%", 16) is None
    assert length("1e9px", 16) is None or abs(length("1e9px", 16) or 0) <= 10_000
    assert length("999999999px", 16) == 10_000
    assert whole("5%", 1, 0, 100) == 5
    assert whole("x", 7, 0, 100) == 7
    assert whole("-3", 1, 0, 100) == 0
    assert font_size("larger", 10) == pytest.approx(12)
    assert colour("#12345678") is not None
    assert colour("hsl(120, 100%, 25%)") == QColor("#008000")
    assert colour("hsla(240,100%,50%,.5)") == QColor("#8080ff")
    assert colour("rgb(1,2)") is None
    assert border("none", 16) is None
    assert border("solid 2px", 16) is not None
    assert declarations("margin:1px 2px 3px;background:url(a;b) #fff")["margin-left"] == "2px"
    assert declarations("font: italic bold 12px/2 Georgia, serif")["font-family"] == "Georgia, serif"
