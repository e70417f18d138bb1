"""What differs between versions of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.message.text.change import share_changed
from app.message.text.differences import MOST_WORDS, differences


def marked(first: str, second: str) -> list[str]:
    return [first[start:end] for start, end in differences(first, second).marked]


def test_words_of_the_lines_that_differ() -> None:
    first = "One line.\nThe quick brown fox.\nThe end."
    second = "One line.\nThe slow fox, alas.\nThe end."
    assert marked(first, second) == ["quick brown"]
    found = differences(first, second)
    assert (found.only_first, found.only_second) == (2, 3)
    assert differences(first, first).marked == ()


def test_an_empty_text_has_nothing_marked() -> None:
    assert differences("", "a b").marked == ()
    assert differences("", "a b").only_second == 2
    assert marked("a b", "") == ["a b"]


def test_a_long_rewrite_is_marked_whole() -> None:
    first = " ".join(f"a{n}" for n in range(MOST_WORDS))
    second = " ".join(f"b{n}" for n in range(MOST_WORDS))
    found = differences(first, second)
    assert found.marked == ((0, len(first)),)
    assert found.only_first == MOST_WORDS


@given(st.text(max_size=80), st.text(max_size=80))
def test_spans_are_in_order_and_inside(first: str, second: str) -> None:
    at = 0
    for start, end in differences(first, second).marked:
        assert at <= start < end <= len(first)
        at = end


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_the_share_is_that_of_what_lies_between(start: str, end: str, old: str, new: str) -> None:
    before, after = start + old + end, start + new + end
    share = share_changed(before, after)
    assert (share == 0) == (before == after)
    assert share * max(1, len(before)) <= max(len(old), len(new)) + 1e-9


def test_shares() -> None:
    assert share_changed("abcdefghij", "abcdeXghij") == 0.1
    assert share_changed("abcdefghij", "") == 1.0
    assert share_changed("", "abc") == 3.0
    assert share_changed("aaaa", "aaaaa") == 0.25
