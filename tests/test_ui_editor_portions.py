"""Large HTML is cut into portions that lose nothing and are never too large to lay out in a moment."""

from __future__ import annotations

import lxml.html
import pytest
from lxml.etree import _Element

from ui.compose.editor.reading.import_portions import (
    _AT_ONCE,
    MOST,
    MOST_CHARACTERS,
    MOST_NESTED,
    MOST_OF_TABLE,
    Cutter,
)

SLACK = 60  # the elements around, again in each portion, and a last child


def cut(html: str) -> tuple[list[_Element], Cutter]:
    cutter = Cutter()
    found = list(cutter.portions(lxml.html.document_fromstring(html)))
    return [portion for portion in found if portion is not None], cutter


def weight(portion: _Element) -> int:
    scales = Cutter()
    assert not any(scales._weigh(portion))
    return scales._weights[portion]


def words(portions: list[_Element]) -> str:
    return "".join("".join(str(text) for text in portion.itertext()) for portion in portions)


def text_of(html: str) -> str:
    return str(lxml.html.document_fromstring(html).text_content())


LARGE = [
    "<p>para <b>bold</b> tail</p>between" * 3_000,
    "<div class=x style='margin:1px'>" + "<p>para</p>" * 3_000 + "</div>after",
    "<div><div><div>" + "<p>para</p>tail" * 3_000 + "</div></div></div>",
    "<ul>" + "<li>item" * 3_000 + "</ul>",
    "<table>" + "<tr><td>a<td>b" * 2_000 + "</table>",
    "<table><tbody>" + "<tr><td>a<td>b" * 2_000 + "</tbody></table>",
    "<table><tr><td>" + "<p>cell</p>" * 3_000 + "</table>",
    "word " * 100_000,
    "<pre>" + "line\n" * 50_000 + "</pre>",
    "x" * 300_000,
    "<p>" + "a<br>" * 20_000,
    "<blockquote><p>q</p>" * 50 + "<p>deep</p>" * 2_000,
    "<p>small</p>",
]


@pytest.mark.parametrize("html", LARGE)
def test_nothing_is_lost_and_no_portion_is_large(html: str) -> None:
    portions, _ = cut(html)
    assert words(portions) == text_of(html)
    for portion in portions:
        most = MOST_OF_TABLE if portion.iter("table") else MOST
        assert weight(portion) <= most + SLACK * 8


def test_others_have_a_turn_while_much_is_weighed() -> None:
    root = lxml.html.document_fromstring("<p>a <i>b</i> c</p>" * (3 * _AT_ONCE))
    found = list(Cutter().portions(root))
    elements = len(list(root.iter()))
    first = next(at for at, portion in enumerate(found) if portion is not None)
    assert first >= elements // _AT_ONCE
    assert all(portion is not None for portion in found[first:])


def test_letters_that_take_longer_come_fewer_at_a_time() -> None:
    ours, strange = (cut(f"<p>{letter * 4 * MOST * 10}</p>")[0] for letter in "x\u4e2d")
    most = [max(len(words([portion])) for portion in portions) for portions in (ours, strange)]
    assert most[1] * 2 < most[0]


def test_a_numbered_list_goes_on_counting() -> None:
    portions, cutter = cut("<ol start=3>" + "<li>item" * 2_000 + "</ol>")
    lists = [found for portion in portions for found in portion.iter("ol")]
    counted = 3
    for found in lists:
        assert int(found.get("start") or 1) == counted
        counted += len(found)
    assert counted == 2_003
    assert not cutter.simplified


def test_a_table_is_cut_between_rows_that_do_not_hang_together() -> None:
    row = "<tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d"
    portions, cutter = cut("<table border=1 width=300>" + row * 400 + "</table>")
    tables = [found for portion in portions for found in portion.iter("table")]
    assert len(tables) > 1
    assert all(found.get("border") == "1" for found in tables)
    assert all(len(list(found.iter("tr"))) % 3 == 0 for found in tables)
    assert not cutter.simplified


def test_a_row_that_is_too_large_becomes_paragraphs_and_says_so() -> None:
    _, cutter = cut("<table><tr><td>" + "<p>cell</p>" * 3_000 + "<td>x</table>")
    assert cutter.simplified


def test_deep_tables_become_what_is_in_them() -> None:
    deep = MOST_NESTED + 10
    portions, cutter = cut("<table><tr><td>a" * deep + "</table>" * deep)
    tables = [found for portion in portions for found in portion.iter("table")]
    assert max(sum(1 for _ in found.iterancestors("table")) for found in tables) == MOST_NESTED - 1
    assert words(portions) == "a" * deep
    assert cutter.simplified


def test_what_nobody_edits_is_cut_off_and_says_so() -> None:
    portions, cutter = cut("<p>" + "x" * 100 + "</p>" + "<p>some words</p>" * (MOST_CHARACTERS // 10))
    assert len(words(portions)) <= MOST_CHARACTERS
    assert cutter.simplified
