"""Distances of foreign HTML: padding and margins, spacers, heights of rows and lines, buttons, tables that stand in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from ui_editor_parts import document, emitted, faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")
SPACER = '<p style="margin:0 0 {};font-size:1pt">&nbsp;</p>'


def margins(html: str) -> list[str]:
    """Of each paragraph, in order."""
    return [part.partition(";")[0].partition('"')[0] for part in inside(html).split("margin:")[1:]]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p style='margin:0 0 8px'>a</p><p style='margin:4px 0 0'>b</p>", ["0 0 6pt", "3pt 0 0"]),
        ("<div style='padding-bottom:8px'><p style='margin:0 0 4px'>a</p></div>", ["0 0 9pt"]),
        (
            "<p style='margin:0 0 8px'>a</p><div style='padding-top:4px'><p style='margin:12px 0 0'>b</p></div>",
            ["0 0 6pt", "18pt 0 0"],
        ),
        (
            "<div style='padding:4px 0'>a</div><div style='padding:4px 0'>b</div>",
            ["3pt 0", "6pt 0 3pt"],
        ),
        (
            "<ul style='list-style:none;margin:0;padding:0'><li style='padding:8px 0'>a</li><li>b</li></ul>",
            ["6pt 0", "0"],
        ),
    ],
)
def test_padding_adds_to_margins_and_margins_collapse(source: str, expected: list[str]) -> None:
    assert margins(source) == expected


def test_space_between_tables_is_a_paragraph_that_takes_none() -> None:
    table = "<table cellpadding=0><tr><td>{}</td></tr></table>"
    found = inside(table.format("a") + f"<div style='padding-top:20px'>{table.format('b')}</div>")
    assert SPACER.format("15pt") in found
    assert "&nbsp;" not in inside(table.format("a") + table.format("b"))
    assert "&nbsp;" not in inside(f"<p style='margin:0'>x</p><div style='padding-top:20px'>{table.format('b')}</div>")


_TABLE = "<table><tr><td>a</td></tr></table>"


@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize(
    "holder", ["{}", "<table><tr><td>{}</td></tr></table>", "<blockquote type=cite>{}</blockquote>"]
)
def test_empty_lines_below_a_table_are_seen_as_they_are_sent(holder: str, lines: int) -> None:
    """Qt gives the first one no room: it is seen only if another one takes the place right below the table."""
    found = document(holder.format(f"{_TABLE}{'<div><br></div>' * lines}<div>after</div>"))
    without = document(holder.format(f"{_TABLE}<div>after</div>"))
    html = serialise(found)
    assert html.count("&nbsp;") == serialise(without).count("&nbsp;") + lines
    usual = _after(without)
    assert _after(found).top() >= usual.top() + usual.height() * lines
    assert serialise(document(html)) == html


def _after(found: QTextDocument) -> QRectF:
    found.setTextWidth(600)
    block = found.firstBlock()
    while block.text() != "after":
        block = block.next()
    return found.documentLayout().blockBoundingRect(block)


def test_what_is_typed_into_such_a_space_is_ordinary_text() -> None:
    table = "<table><tr><td>{}</td></tr></table>"
    found = document(table.format("a") + f"<div style='padding-top:20px'>{table.format('b')}</div>")
    block = found.firstBlock()
    while block.isValid() and not _is_between(block):
        block = block.next()
    QTextCursor(block).insertText("typed")
    html = serialise(found)
    assert ">typed</p>" in html
    assert ";font-size:1pt" not in html
    assert faults(html) == []


def _is_between(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is None and block.position() > 0 and block.next().isValid()


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("<td height=20>a</td>", '<td height="20">a</td>'),
        ("<td style='height:15pt'>a</td>", '<td height="20">a</td>'),
        ("<td height=50%>a</td>", "<td>a</td>"),
        ("<td height=1 bgcolor=#999999></td>", '<td height="1" bgcolor="#999999"><p style="margin:0;font-size:1pt">'),
        ("<td style='font-size:1px;line-height:30px'>&nbsp;</td>", SPACER.format("22.5pt")),
        ("<td><div style='height:30px;line-height:30px;font-size:0'>\u200a</div></td>", SPACER.format("22.5pt")),
        ("<td>&nbsp;</td>", "<td>&nbsp;</td>"),
    ],
)
def test_rows_are_as_high_as_they_say(cell: str, expected: str) -> None:
    found = QTextDocument()
    import_html(found, f"<p>x</p><table><tr>{cell}</tr></table>")
    html = serialise(found)
    assert faults(html) == []
    assert expected in html.replace("\n", "")
    again = QTextDocument()
    import_html(again, html)
    assert serialise(again) == html


def test_one_cell_of_a_row_says_how_high_it_is() -> None:
    found = inside("<table cellpadding=0><tr height=40><td height=20>a</td><td height=30>b</td></tr></table>")
    assert found.count("height=") == 1
    assert '<td height="40">a</td><td>b</td>' in found


def test_small_text_stands_in_lines_of_the_size_around_it() -> None:
    found = inside("<p style='margin:0;font-size:20px'><span style='font-size:10px'>small</span></p>")
    assert found == '<p style="margin:0;font-size:15pt"><span style="font-size:7.5pt">small</span></p>'
    found = inside("<p style='margin:0;font-size:16px'><span style='font-size:11pt'>Outlook</span></p>")
    assert found == '<p style="margin:0;font-size:12pt"><span style="font-size:11pt">Outlook</span></p>'
    assert "<span" not in inside("<p style='margin:0;font-size:20px'><span style='font-size:19.5px'>nearly</span></p>")
    found = inside(
        "<p style='margin:0;font-size:16px'><span style='font-size:10pt'>all <b>of</b> it <i>once</i></span></p>"
    )
    text = '<span style="font-size:10pt">all <b>of</b> it <i>once</i></span>'
    assert found == f'<p style="margin:0;font-size:12pt">{text}</p>', "a size that all of it has is said once"
    found = inside("<p style='margin:0;font-size:16px'><span style='font-size:11pt'>as <b>usual</b></span></p>")
    text = '<span style="font-size:11pt">as <b>usual</b></span>'
    assert found == f'<p style="margin:0;font-size:12pt">{text}</p>'
    assert "<span" not in inside("<p style='margin:0;font-size:20px;line-height:24px'><font size=1>small</font></p>")


def test_a_link_drawn_as_a_button_becomes_a_cell() -> None:
    link = "<a href='https://x.org' style='display:inline-block;background:#00f;color:#fff;padding:10px 20px'>Go</a>"
    found = inside(f"<div style='text-align:center'>{link}</div>")
    assert '<table border="0" cellspacing="0" cellpadding="0" align="center">' in found
    assert 'bgcolor="#0000ff" style="padding:10px 20px">' in found
    assert '<a href="https://x.org" style="color:#ffffff">Go</a>' in found
    found = inside(f"<table cellpadding=0><tr><td bgcolor=#0000ff>{link}</td></tr></table>")
    assert found.count("<table") == 1  # the cell looks like that already
    assert 'style="padding:10px 20px"' in found
    assert "<table" not in inside(f"<p>words before {link}</p>")
    assert "<table" not in inside(f"<p>{link} words behind</p>")


def test_wide_lines_of_the_colour_of_the_ground_are_padding() -> None:
    style = "display:inline-block;background:#00f;color:#fff;border:10px solid #00f;border-width:10px 18px"
    found = inside(f"<p><a href='https://x.org' style='{style}'>Go</a></p>")
    assert "border-top" not in found


def test_a_rule_is_as_long_as_it_was() -> None:
    assert '<hr width="98%" align="left" ' in inside("<hr style='display:inline-block;width:98%'>")
    assert '<hr width="210" align="right" ' in inside("<hr width=210 align=right>")
    assert '<hr width="50%" style' in inside("<hr width='50%'>")
    assert "width=" not in inside("<hr width='100%'>")


def test_a_table_stands_as_far_in_as_the_text_around_it() -> None:
    found = inside("<div style='padding:0 20px'><table><tr><td>a</td><td>b</td></tr></table></div>")
    assert found.count("<table") == 2
    assert 'style="padding:0 20px"><table' in found
    assert inside("<div style='padding:0 2px'><table><tr><td>a</td></tr></table></div>").count("<table") == 1


def test_the_size_of_fixed_width_text_that_is_named() -> None:
    assert "font-size:9pt" in emitted("<tt><font size=2>typed</font></tt>")
    assert "line-height" not in emitted("<div style='line-height:2'><p style='font:12px Arial'>x</p></div>")
    assert "background-color:#eff1f3" in emitted("<p>a <span style='background:#afb8c133'>x</span></p>")


def test_tables_at_the_right_and_without_distances_of_cells() -> None:
    table = "<table style='border-spacing:0'><tr><td>a</td><td>b</td></tr></table>"
    found = inside(f"<table><tr><td align=right>{table}</td></tr></table>")
    assert '<table border="0" cellspacing="0" cellpadding="1" align="right">' in found
    before_words = inside(f"<table><tr><td align=right>{table}words behind</td></tr></table>")
    assert ' align="right"' not in before_words  # they would stand beside it
    assert '<table border="0" cellspacing="0" cellpadding="0" width="100%" dir="rtl">' in before_words
    assert 'align="right"' in inside(table.replace("<table", "<table align=right"))


def test_a_column_of_the_whole_width_leaves_others_theirs() -> None:
    found = inside("<table width='100%'><tr><td width=40>a</td><td width='100%'>b</td></tr></table>")
    assert '<td width="40">a</td><td>b</td>' in found


def test_a_cell_that_is_only_a_bar_takes_no_room_for_letters() -> None:
    found = inside("<table cellpadding=0><tr><td width=4 bgcolor=#0078d4></td><td>b</td></tr></table>")
    assert 'bgcolor="#0078d4"><p style="margin:0;font-size:1pt">' in found
    assert "&nbsp;" in inside("<table><tr><td></td><td>b</td></tr></table>")
    assert "1pt" not in inside("<table border=1><tr><td></td><td>b</td></tr></table>").replace("11pt", "")


def test_lines_of_cells_have_the_colour_that_their_table_says() -> None:
    assert "border:1px inset #cccccc" in inside("<table border=1 style='border-color:#ccc'><tr><td>a</td></tr></table>")


@pytest.mark.parametrize("tag", ["p", "div", "h3"])
def test_a_block_that_stands_in_a_line_stays_there(tag: str) -> None:
    short = f"<{tag} style='display:inline-block;margin:0'>call <b>Ann</b></{tag}>"
    assert inside(f"<div><img src='cid:box'> {short} today</div>").count("<p ") == 1
    assert "</b> today" in inside(f"<div>{short} today</div>")
    lines = f"<{tag} style='display:inline-block;line-height:1.5'>high</{tag}>"
    assert inside(f"<div>before {lines}</div>").startswith('<p style="margin:0;line-height:1')
    assert "line-height:2" in inside(f"<div style='line-height:2'>before {lines}</div>"), "lines that are higher stay"
    wide = f"<{tag} style='display:inline-block;margin:0'>{'many words ' * 20}</{tag}>"
    assert wide.count("many") == inside(wide + wide).count("many") / 2
    assert inside(f"<div>before {wide} behind</div>").count("many words") == 20
    for style in ("width:100px", "padding:4px", "background:#00f", "border:1px solid red", "float:left"):
        apart = inside(f"<div>before<{tag} style='display:inline-block;{style}'>x</{tag}></div>")
        assert "before</p>" in apart, style
    assert "before</p>" in inside(f"<div>before<{tag} style='display:inline-block'>x<br>y</{tag}></div>")


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("padding-inline-start:20px", "0 0 0 15pt"),
        ("padding-left:20px;margin-left:20px", "0 0 0 30pt"),
        ("margin-left:0", "0 0 0 30pt"),
        ("padding:0", "0"),
    ],
)
def test_a_list_without_markers_stands_in_as_any_other(style: str, expected: str) -> None:
    assert margins(f"<ul style='list-style:none;margin-top:0;margin-bottom:0;{style}'><li>a</li></ul>") == [expected]
    turned = margins("<ul dir=rtl style='list-style:none;margin:0;padding-inline-start:20px'><li>\u05d0</li></ul>")
    assert turned == ["0 15pt 0 0"]


def test_words_of_a_picture_that_is_gone_stand_apart_from_others() -> None:
    gone = "<img src='file:///C:/box.png' alt='{}'>"
    assert inside(f"<div>x{gone.format('box')}call</div>") == '<p style="margin:0">x box call</p>'
    assert inside(f"<div>{gone.format('box')}</div>") == '<p style="margin:0">box</p>'
    assert inside(f"<div>x{gone.format('')}call</div>") == '<p style="margin:0">xcall</p>'


def test_a_veil_over_text_lies_on_the_ground_it_stands_on() -> None:
    cell = "<table><tr><td {}><p style='color:rgba(255,255,255,.6)'>x</p></td></tr></table>"
    for dark in ("bgcolor='#000000'", "style='background:#000'"):
        assert "color:#999999" in inside(cell.format(dark))
    assert "color:#999999" in inside("<div style='background:#000'><p><font color='#ffffff99'>x</font></p></div>")
    assert "color:#808080" in inside("<div style='background:#fff'><p style='color:rgba(0,0,0,.5)'>x</p></div>")
    half = inside("<p><span style='background:rgba(29,155,208,.1)'>x</span></p>")
    assert "background-color:#e8f5fa" in half, "as browsers round"
