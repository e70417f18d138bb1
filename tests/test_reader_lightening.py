"""Mail whose tables would take long to lay out is read with fewer of them, and with all of its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.markup.html import sanitise
from app.message.markup.html_words import words_of
from ui.home.paper import words_document
from ui.reader.lightening import SMOOTH, layout_cost, lightened
from ui.reader.rendering import readable


def nested(depth: int, rows: int) -> str:
    inside = "".join(f"<tr><td>coat {n}</td><td>{n} EUR</td></tr>" for n in range(rows))
    html = f"<table>{inside}</table>"
    for level in range(depth - 1):
        html = f'<table bgcolor="#eeeeee"><tr><td align="center">level {level}{html}</td></tr></table>'
    return html


def table(cells: list[str]) -> str:
    return "<table>" + "".join(f"<tr><td>{cell}</td></tr>" for cell in cells) + "</table>"


@pytest.mark.parametrize(("depth", "rows"), [(1, 3000), (4, 1500), (6, 800), (11, 300), (12, 40)])
def test_it_is_light_in_the_end_and_every_word_is_there(depth: int, rows: int) -> None:
    html = nested(depth, rows)
    light, changed = lightened(html)
    assert layout_cost(light) <= SMOOTH
    assert changed == (layout_cost(html) > SMOOTH)
    assert words_of(light).split() == words_of(html).split()
    assert "<table" in light  # the rows that belong side by side stay so, where they may


def test_what_wraps_goes_first_and_keeps_its_looks() -> None:
    html = nested(3, 10)
    light, _ = lightened(html, layout_cost(html) // 2)
    assert light.count("<table") == 2
    assert "background-color:#eeeeee" in light
    assert "text-align:center" in light
    assert light.count("<tr") == 11


def test_light_mail_stays_as_it_is() -> None:
    html = nested(3, 10)
    assert lightened(html) == (html, False)


def test_without_tables_nothing_can_be_won() -> None:
    light, _ = lightened("<p>long words</p>" * 100, 500)
    assert words_of(light).split() == ["long", "words"] * 100


@given(st.recursive(st.sampled_from(["a", "<b>b</b>", "<br>"]), lambda inside: st.lists(inside, max_size=4).map(table)))
def test_any_tables_keep_their_words(html: str) -> None:
    safe = sanitise(html).html
    light, _ = lightened(safe, 300)
    assert words_of(light).split() == words_of(safe).split()


def test_long_lines_of_letters_that_are_shaped_become_shorter_ones() -> None:
    """Several signs that make one take Qt half a second in a line of a hundred thousand."""
    words = "\U0001f469\u200d\U0001f467 abc " * 5_000
    shown, whole = readable(words)
    assert whole
    assert shown.replace("\n", "") == words
    assert max(map(len, shown.split("\n"))) <= 2_000
    assert all(line.endswith(" ") for line in shown.split("\n"))
    assert readable("word " * 5_000) == ("word " * 5_000, True)


def test_words_are_not_laid_out_before_somebody_looks() -> None:
    document = words_document("one\n" * 3)
    assert not document.isLayoutEnabled()
    assert document.toPlainText() == "one\n" * 3
    block = document.begin()
    while block.isValid():
        assert block.blockFormat().lineHeight() == 138
        block = block.next()
