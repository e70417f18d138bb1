"""How far items, letters' ends and columns of office documents stand in, and the lines that old attributes draw."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextDocument
from ui_editor_parts import emitted, faults

from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")


def foreign(html: str) -> str:
    found = QTextDocument()
    import_html(found, html)
    html = serialise(found)
    assert faults(html) == []
    assert emitted(html) == html
    return html


def items(html: str) -> list[str]:
    return re.findall(r"<li([^>]*)>", html)


def test_an_item_that_was_pushed_in_by_the_ruler_stands_farther_in_than_the_others() -> None:
    html = foreign("<ul><li>one</li><li style='margin-left:36pt'>two</li><li>three</li></ul>")
    assert items(html) == ["", ' style="margin:0 0 0 36pt"', ""]


def test_what_the_first_item_says_is_said_by_the_list() -> None:
    html = foreign("<ul><li style='margin-left:12px'>one</li><li style='margin-left:36px'>two</li></ul>")
    assert "padding-left:39pt" in html
    assert items(html) == ["", ' style="margin:0 0 0 18pt"']


def test_a_paragraph_in_an_item_stands_in_as_well() -> None:
    html = foreign(
        "<ul><li><p style='margin:0 0 0 36pt'>one</p></li><li><p style='margin:0 0 0 36pt'>two</p></li></ul>"
    )
    assert "padding-left:66pt" in html
    assert items(html) == ["", ""]


def test_from_the_right_it_is_the_right_side() -> None:
    html = foreign("<div dir=rtl><ul><li>אחד</li><li style='margin-right:36pt'>שתיים</li></ul></div>")
    assert items(html) == ["", ' style="margin:0 36pt 0 0"']


def test_items_of_word_that_stand_farther_in() -> None:
    def item(left: str) -> str:
        marker = "<span style='mso-list:Ignore'>·<span style='font:7pt Arial'>&nbsp;&nbsp;</span></span>"
        return f"<p style='margin:0;margin-left:{left};text-indent:-18pt;mso-list:l0 level1 lfo1'>{marker}word</p>"

    html = foreign(item("36pt") + item("72pt") + item("36pt"))
    assert items(html) == ["", ' style="margin:0 0 0 36pt"', ""]


def test_an_item_with_items_in_it_does_not_push_them_along() -> None:
    html = foreign("<ul><li>one</li><li style='margin-left:36pt'>two</li><ul><li>inner</li></ul></ul>")
    assert items(html) == ["", "", ""]


def test_a_letter_may_end_at_the_right_of_the_page() -> None:
    assert 'style="margin:0 0 0 324pt"' in foreign("<p style='margin:0 0 0 4.5in'>Yours, R.</p>")
    assert "margin:0 0 0 420pt" in foreign("<p style='margin:0 0 0 5000px'>off the page</p>")


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ("noshade", "2px solid #808080"),
        ("size=3 noshade", "3px solid #808080"),
        ("size=1 color=red", "1px solid #ff0000"),
        ("size=500 noshade", "8px solid #808080"),
        ("size=5", "1px solid #999999"),  # with a shade: a thin frame, which nobody sees as a bar
    ],
)
def test_rules_of_old_attributes(attributes: str, said: str) -> None:
    assert f"border-top:{said}" in foreign(f"<p>a</p><hr {attributes}><p>b</p>")


@pytest.mark.parametrize(
    ("table", "cell", "ink"),
    [
        ("border:outset 1.5pt", "", "#000000"),
        ("border:outset 1.5pt;color:#0000ff", "", "#0000ff"),
        ("border:outset 1.5pt", "color:red", "#ff0000"),
        ("border:outset #cccccc 1.5pt", "", "#cccccc"),
        ("border-style:outset", "", "#808080"),
    ],
)
def test_the_lines_of_cells_have_the_colour_of_the_tables_lines(table: str, cell: str, ink: str) -> None:
    html = foreign(f"<table border=1 style='{table}'><tr><td style='{cell}'>a</td></tr></table>")
    assert f"1px inset {ink}" in html


def test_beside_a_column_too_narrow_for_its_words_another_one_gives_up_the_room() -> None:
    columns = "<col width=24><col width=140><col width=80>"
    row = "<td style='white-space:nowrap'>Dockyard</td><td>a</td><td>b</td>"
    style = "table-layout:fixed;width:244px;border-collapse:collapse"
    html = foreign(f"<table cellpadding=0 style='{style}'>{columns}<tr>{row}</tr></table>")
    widths = [int(width) for width in re.findall(r'<td width="(\d+)"', html)]
    assert widths[0] == 24
    assert 80 <= widths[1] <= 120
    assert widths[2] == 80


def test_columns_that_hold_their_words_keep_their_widths() -> None:
    columns = "<col width=60><col width=140>"
    html = foreign(
        f"<table cellpadding=0 style='table-layout:fixed;width:200px'>{columns}<tr><td>yard</td><td>a</td></tr></table>"
    )
    assert re.findall(r'<td width="(\d+)"', html) == ["60", "140"]


def word_items(*markers: str) -> str:
    """Paragraphs that Word typed these markers before, of one list."""
    typed = "<span style='mso-list:Ignore'>{}<span style='font:7pt Arial'>&nbsp;&nbsp;</span></span>"
    style = "margin:0 0 0 36pt;text-indent:-18pt;mso-list:l0 level1 lfo1"
    return foreign("".join(f"<p style='{style}'>{typed.format(marker)}word</p>" for marker in markers))


def starts(html: str) -> list[str]:
    return [f"{kind}{start}" for kind, start in re.findall(r'<(?:ol|ul) type="(\w+)"(?: start="(\d+)")?', html)]


@pytest.mark.parametrize(
    ("markers", "said"),
    [
        (("1.", "2.", "3."), ["1"]),
        (("1.", "2.", "1.", "2."), ["1", "1"]),  # numbered anew
        (("1.", "2.", "7.", "8."), ["1", "17"]),
        (("3)", "4)"), ["13"]),
        (("g)", "h)", "i)", "j)"), ["a7"]),  # the ninth letter, not a Roman number
        (("iv.", "v.", "vi."), ["i4"]),
        (("i.", "ii.", "i."), ["i", "i"]),
        (("A.", "B.", "·", "·"), ["A", "disc"]),
        (("aa)", "bb)", "cc)"), ["1"]),
        (("·", "o", "§"), ["disc"]),
    ],
)
def test_items_of_word_have_the_numbers_that_were_typed(markers: tuple[str, ...], said: list[str]) -> None:
    html = word_items(*markers)
    assert starts(html) == said
    assert html.count("<li") == len(markers)


def test_a_number_in_the_middle_of_a_list_stays() -> None:
    html = foreign("<ol><li>one</li><li value=4>four</li><li>five</li><li value=6>six</li></ol><p>behind</p>")
    assert starts(html) == ["1", "14"]
    assert re.findall(r"margin-top:(\w+);margin-bottom:(\w+)", html) == [("11pt", "0"), ("0", "11pt")]


def test_a_number_in_a_list_within_a_list_stays() -> None:
    html = foreign("<ol><li>one<ol type=a><li>a</li><li value=5>e</li></ol></li><li>two</li></ol>")
    assert starts(html) == ["1", "a", "a5"]


@pytest.mark.parametrize("value", ["x", "-3", "99999999999", "2"])
def test_numbers_that_are_none_or_come_anyway_change_nothing_odd(value: str) -> None:
    html = foreign(f"<ol><li>one</li><li value='{value}'>two</li></ol>")
    assert len(starts(html)) <= 2
    assert html.count("<li") == 2


def test_a_box_at_the_side_is_one_where_the_text_beside_it_is_long_enough() -> None:
    box = "<table align=left width=200><tr><td>box</td></tr></table>"
    end = "<br clear=all style='page-break-before:always'><p>behind</p>"
    assert 'align="left"' in foreign(f"{box}<p>{'words ' * 40}</p>{end}")
    assert 'align="left"' not in foreign(f"{box}<p>words</p>{end}")


def test_lines_around_a_group_of_rows_are_those_of_its_first_and_its_last_row() -> None:
    style = "border-top:1px solid red;border-bottom:2px solid blue"
    rows = "<tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>"
    table = f"<table style='border-collapse:collapse'><tbody style='{style}'>{rows}</tbody></table>"
    html = foreign(table)
    assert re.findall(r"border-top:[^;\"]*|border-bottom:[^;\"]*", html) == [
        "border-top:1px solid #ff0000",
        "border-bottom:2px solid #0000ff",
    ]
    assert re.findall(r"<td style=\"(border[^:]*)", html) == ["border-top", "border-bottom"]
    assert "border-top" not in foreign(table.replace("border-collapse:collapse", ""))  # there they are not drawn


@pytest.mark.parametrize("sign", ["-", "–", "➢", "→", "✓", "*"])
def test_lists_keep_a_sign_of_their_own(sign: str) -> None:
    html = foreign(f"<ul style='list-style-type:\"{sign} \"'><li>one</li><li>two</li></ul>")
    assert items(html) == [f" style=\"list-style-type:'{sign} '\""] * 2
    assert starts(html) == ["disc"]  # what programs show that know no others


@pytest.mark.parametrize("sign", ["a", "<b>", "';x:y", "abc ", "\u202e", "\x00", "---"])
def test_what_is_no_sign_is_a_dot(sign: str) -> None:
    assert items(foreign(f"<ul><li style='list-style-type:\"{sign} \"'>one</li></ul>")) == [""]


@pytest.mark.parametrize(
    ("marker", "said"), [("-", "'- '"), ("–", "'– '"), ("Ø", "'➢ '"), ("ü", "'✓ '"), ("·", ""), ("§", ""), ("o", "")]
)
def test_signs_that_word_types(marker: str, said: str) -> None:
    assert items(word_items(marker)) == [f' style="list-style-type:{said}"' if said else ""]
