"""What programs write, class by class: the looks that foreign HTML keeps on its way through the editor."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextDocument
from ui_editor_parts import emitted, faults, inside

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import LINK_AUTOMATIC, make_link, unmake_link
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")
P0 = '<p style="margin:0">'


def through(html: str) -> str:
    """The same by the way that pasted and opened HTML takes, style sheets included."""
    found = QTextDocument()
    import_html(found, html)
    html = serialise(found)
    assert faults(html) == []
    return html


@pytest.mark.parametrize(
    ("source", "style"),
    [
        ("<blockquote>q</blockquote>", "margin:0 30pt;padding:0"),
        ("<blockquote type=cite>q</blockquote>", "margin:0 30pt;padding:0"),
        (
            "<blockquote style='margin:0 0 0 10px;border-left:1px solid rgb(204,204,204);padding-left:8px'>q",
            "margin:0 0 0 7.5pt;border-left:1px solid #cccccc;padding:0 0 0 6pt",
        ),
        (
            "<blockquote dir=rtl style='margin:0 10px 0 0;border-right:2px dotted blue;padding-right:4px'>ש",
            "margin:0 7.5pt 0 0;border-right:2px dotted #0000ff;padding:0 3pt 0 0",
        ),
        (
            "<div style='border-left:3px solid red;padding-left:4px'>q</div>",
            "margin:0;border-left:3px solid #ff0000",
        ),
    ],
)
def test_a_quote_keeps_its_bar_and_its_place(source: str, style: str) -> None:
    assert f'<blockquote type="cite" style="{style}' in inside(source)


def test_our_own_bar_stands_where_reading_begins() -> None:
    own = '<blockquote type="cite" style="margin:0 0 0 6pt;border-left:2px solid #cccccc;padding:0 0 0 6pt">'
    found = emitted(f"{own}<p dir=rtl>שלום</p></blockquote><p dir=rtl>שלום</p>")
    assert '<blockquote type="cite" style="margin:0 6pt 0 0;border-right:2px solid #cccccc;padding:0 6pt 0 0">' in found


def test_our_own_quote_is_read_back_as_ours() -> None:
    own = '<blockquote type="cite" style="margin:0 0 0 6pt;border-left:2px solid #cccccc;padding:0 0 0 6pt">'
    found = inside(f"{own}<p style='margin:0'>a</p>{own}<p style='margin:0'>b</p></blockquote></blockquote>")
    assert found.count(own) == 2


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p style='margin:0;font-size:20px;line-height:30px'>l</p>", "line-height:150%;font-size:15pt"),
        (
            "<table><tr><td style='font-size:20px;line-height:30px'>l</td></tr></table>",
            "line-height:150%;font-size:15pt",
        ),
        (
            "<p style='margin:0'><span style='font-size:20px;line-height:40px'>l</span></p>",
            "line-height:200%;font-size:15pt",
        ),
        (
            "<div style='line-height:2'><p style='margin:0;font-size:20px'>l</p></div>",
            "line-height:200%;font-size:15pt",
        ),
        (
            "<div style='font-size:10px;line-height:200%'><p style='margin:0;font-size:20px'>l</p></div>",
            "line-height:100%",
        ),
    ],
)
def test_a_line_is_as_high_as_it_was(source: str, expected: str) -> None:
    assert expected in inside(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<span style='text-transform:uppercase'>Loud</span>", "text-transform:uppercase"),
        ("<span style='letter-spacing:0.1em;font-size:10px'>wide</span>", "letter-spacing:1px"),
        ("<mark>m</mark>", "background-color:#ffff00"),
        ("<span style='color:hsl(120,100%,25%)'>g</span>", "color:#008000"),
        ("<code>c</code>", "font-family:monospace,monospace"),
        (
            "<b style='font-variant:small-caps'>Lease</b>",
            '<b><span style="font:small-caps bold 11pt Arial,Helvetica,sans-serif">Lease</span></b>',
        ),
        (
            "<p style='line-height:1.5'>The <i style='font:italic small-caps 9pt Georgia'>L</i></p>",
            '<i><span style="font:italic small-caps 9pt Georgia;line-height:inherit">L</span></i>',
        ),
        ("<b style='font:11pt Arial, Helvetica, sans-serif'>light</b>", f"{P0}light</p>"),
        ("<b style='font-variant:small-caps'>a<u style='font-variant:normal'>b</u></b>", "<b><u>b</u></b>"),
        ("<ins style='text-decoration:none'>i</ins>", f"{P0}i</p>"),
        ("a <q>quoted</q> word", "a “quoted” word"),
        ("abc <span dir=rtl>שלום</span> d", "abc \u2067שלום\u2069 d"),
        ("<bdo dir=rtl>abc</bdo>", "\u202eabc\u202c"),
        ("<span style='color:#000'>black</span>", f"{P0}black</p>"),
        ("<span style='color:#000;background:#ff0'>b</span>", "color:#000000"),
    ],
)
def test_looks_of_words(source: str, expected: str) -> None:
    assert expected in emitted(f"<div>{source}</div>")


@pytest.mark.parametrize("tag", ["b", "i", "u", "s", "font color=red"])
def test_formatting_around_paragraphs_reaches_into_them(tag: str) -> None:
    name = tag.split()[0]
    found = through(f"<{tag}><p>one</p><center>two</center></{name}>")
    assert found.count("color:#ff0000") == 2 if name == "font" else found.count(f"<{name}>") == 2


@pytest.mark.parametrize(
    ("cell", "is_said"),
    [
        ("<td nowrap>two words</td>", True),
        ("<td style='white-space:nowrap'>2 <b>March</b></td>", True),
        ("<td nowrap>480</td>", False),  # where nothing could be broken nothing is said
        ("<td nowrap style='white-space:normal'>two words</td>", False),
        ("<td>two words</td>", False),
    ],
)
def test_lines_of_a_cell_stay_whole(cell: str, is_said: bool) -> None:
    found = through(f"<table width=60><tr>{cell}<td>next</td></tr></table>")
    assert (" nowrap>" in found) is is_said
    assert emitted(found) == found


def test_a_link_around_a_table_stays_one() -> None:
    assert '<td><a href="https://x.org">t</a></td>' in through(
        "<a href='https://x.org'><table><tr><td>t</td></tr></table></a>"
    )


def word_item(marker: str, words: str) -> str:
    typed = f"<span style='mso-list:Ignore'>{marker}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;</span></span>"
    return f"<p style='margin:0 0 0 36pt;text-indent:-18pt;mso-list:l0 level1 lfo1'>{typed}{words}</p>"


@pytest.mark.parametrize(
    ("marker", "element", "first"),
    [
        ("(c)", '<ol type="a" start="3"', "<li style=\"list-style-type:'(c) '\">one<"),
        ("2)", '<ol type="1" start="2"', "<li style=\"list-style-type:'2) '\">one<"),
        ("1.", '<ol type="1" style', "<li>one<"),
        ("·", '<ul type="disc"', "<li>one<"),
        ("q", '<ul type="disc"', "<li style=\"list-style-type:'❑ '\">one<"),  # what it is in Wingdings
    ],
)
def test_markers_of_word_are_those_of_a_real_list(marker: str, element: str, first: str) -> None:
    found = through(word_item(marker, "one"))
    assert element in found
    assert first in found
    assert emitted(found) == found


@pytest.mark.parametrize("marker", ["2.1", "Article 3", "一、", "1", "1.a)", "§ 7"])
def test_numbers_that_no_list_can_count_stay_as_they_were_typed(marker: str) -> None:
    found = through(word_item(marker, "one"))
    assert "<li" not in found
    assert f">{marker}<" in found.partition("one")[0]


def test_markers_that_are_written_out_are_read_back() -> None:
    items = "".join(f"<li style='list-style-type: \"{n}) \";'>x</li>" for n in (2, 3))
    found = through(f"<ol start=2>{items}</ol>")
    assert "<li style=\"list-style-type:'3) '\">x<" in found
    assert emitted(found) == found
    assert "list-style-type" not in through("<ol><li style='list-style-type:\"url(x)\"'>x</li></ol>")


def test_lists_keep_their_distances_and_kinds() -> None:
    found = inside(
        "<ul style='margin:0;padding-left:20px'><li style='margin-bottom:8px'>a</li><li>b</li></ul>"
        "<ol><li value=5>five</li></ol><ol><li style='list-style-type:lower-roman'>i</li></ol>"
    )
    assert 'style="margin-top:0;margin-bottom:0;padding-left:15pt"><li>a</li><li style="margin:6pt 0 0">b</li>' in found
    assert '<ol type="1" start="5"' in found
    assert '<ol type="i"' in found


def test_words_typed_markers_say_what_kind_of_list_it_is() -> None:
    def item(level: int, marker: str, text: str, name: str = "l0") -> str:
        ignored = f"<span style='mso-list:Ignore'>{marker}&nbsp;&nbsp;</span>"
        return f"<p style='margin:0;margin-left:{36 * level}pt;mso-list:{name} level{level} lfo1'>{ignored}{text}</p>"

    found = inside(item(1, "c.", "x") + item(2, "§", "y") + item(1, "4.", "z", "l1") + item(1, "ii.", "r", "l2"))
    assert '<ol type="a" start="3" style="margin-top:0;margin-bottom:0;padding-left:36pt"><li>x' in found
    assert '<ul type="square"' in found
    assert '<ol type="1" start="4"' in found
    assert '<ol type="i"' in found


def test_tables_say_where_they_stand_and_how_wide_their_columns_are() -> None:
    found = inside(
        "<center><table cellpadding=0><colgroup><col width=120><col width=80></colgroup>"
        "<tr><td style='padding:2px 5px'>a</td><td>b</td></tr></table></center>"
    )
    assert '<table border="0" cellspacing="2" cellpadding="0" align="center">' in found
    assert '<td width="110" style="padding:2px 5px">a</td><td width="80">b</td>' in found


def test_alignment_by_attribute_stops_at_a_table_and_by_style_does_not() -> None:
    inner = "<table><tr><td>t</td></tr></table>"
    assert "<td>t<" in inside(f"<table><tr><td align=center>{inner}</td></tr></table>")
    assert '<td align="center">t<' in inside(f"<table><tr><td style='text-align:center'>{inner}</td></tr></table>")
    assert '<td align="right">1<' in inside("<table><tr><td align=right style='text-align:general'>1</td></tr></table>")


def test_cells_say_only_what_is_not_usual_in_their_table() -> None:
    found = inside(
        "<table><tr><td style='padding:6px'>a<td style='padding:6px'>b<td style='padding:0 1em'>c</td></tr></table>"
    )
    assert 'cellpadding="6"><tr><td>a</td><td>b</td><td style="padding:0 14.67px">c</td>' in found


def test_lines_above_and_below_become_rules() -> None:
    found = inside(
        "<div style='border-top:solid #E1E1E1 1.0pt;padding:3pt 0 0 0'><p style='margin:0'>From: x</p></div>"
    )
    assert found == f'<hr style="border:0;border-top:1px solid #e1e1e1;margin:0 0 3pt">{P0}From: x</p>'
    assert "border-top:2px dashed #ff0000" in inside("<hr style='border:0;border-top:2px dashed red'>")
    assert inside("<hr>") == '<hr style="border:0;border-top:1px solid #999999">'


def test_a_box_becomes_a_table_of_one_cell_and_a_wrapper_gives_its_width_to_its_table() -> None:
    found = inside("<div style='border:1px solid #ccc;background:#fff8dc;padding:8px 12px'>n</div>")
    assert found.startswith('<table border="0" cellspacing="0" cellpadding="0" width="100%"')
    assert '<td valign="top" bgcolor="#fff8dc" style="border:1px solid #cccccc;padding:8px 12px">n</td>' in found
    found = inside("<div style='max-width:600px;margin:0 auto'><table width='100%'><tr><td>t</td></tr></table></div>")
    assert found.count("<table") == 1
    assert 'width="600" align="center"' in found


def test_blocks_side_by_side_stay_side_by_side() -> None:
    column = "<div style='display:inline-block;width:50%'><p style='margin:0'>{}</p></div>"
    found = inside(
        f"<div style='font-size:0'>{column.format('a')}{column.format('b')}</div>".replace(
            "margin:0", "margin:0;font-size:12px"
        )
    )
    assert found.count("<table") == 1
    assert found.count('<td width="50%">') == 2
    stacked = column.replace("50%", "100%")
    assert "<table" not in inside(f"<div>{stacked.format('a')}{stacked.format('b')}</div>")


def test_many_boxes_end_soon() -> None:
    box = "<div style='border:1px solid red'>x</div>"
    found = QTextDocument()
    import_html(found, box * 400 + "<div style='border:1px solid red'>" * 60 + "word")
    assert len(found.rootFrame().childFrames()) <= 100
    assert found.toPlainText().count("x") == 400
    assert "word" in found.toPlainText()


def test_what_only_outlook_hides_and_what_all_desktops_apply() -> None:
    assert "button" in through("<a href='https://x.org' style='mso-hide:all'>button</a>")
    assert "secret" not in through("<div style='max-height:0;overflow:hidden'>secret</div>x")
    assert "secret" not in through("<div style='visibility:hidden'>secret</div>x")
    found = through(
        "<style>@media only screen and (min-width:480px){p{color:red}}"
        "@media (max-width:480px){p{color:blue}}</style><p>x"
    )
    assert "color:#ff0000" in found


def test_the_root_says_language_and_direction() -> None:
    found = through("<html lang=ar dir=rtl><body link='#cc3300'><p>שלום</p><p>שלום <a href='https://x.org'>l</a></p>")
    assert found.partition(">")[0].endswith('dir="rtl"')
    assert 'lang="ar"' in found.partition(">")[0]
    assert '<a href="https://x.org" style="color:#cc3300">' in found


def test_a_link_whose_target_had_to_go_still_looks_like_one() -> None:
    assert '<u><span style="color:#0000ee">read</span></u>' in through("<a href='#part'>read</a> it")
    assert "color:#0000ee" in through("<a href='{{url}}'>read</a> it")
    assert "<u>" not in through("<a name=part>here</a> it")


def test_the_font_of_most_paragraphs_is_said_once() -> None:
    found = through("".join(f"<p style='font:11pt Calibri,sans-serif'>{word}</p>" for word in "abcde") + "<p>plain</p>")
    assert found.startswith('<div style="font-family:Calibri,sans-serif;font-size:11pt">')
    assert found.count("Calibri") == 1
    assert found.count("Arial,Helvetica,sans-serif") == 1


def test_a_link_that_says_no_colour_gets_ours_once_it_is_made_anew() -> None:
    fmt = QTextCharFormat()
    fmt.setProperty(LINK_AUTOMATIC, 1)
    make_link(fmt, "https://x.org")
    assert not fmt.hasProperty(LINK_AUTOMATIC)
    fmt.setProperty(LINK_AUTOMATIC, 1)
    unmake_link(fmt)
    assert not fmt.hasProperty(LINK_AUTOMATIC)
    assert not fmt.isAnchor()
