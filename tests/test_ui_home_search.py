"""What the search field of the home window finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.home.search import Field, Query, fold

LETTER = {
    Field.ANY: fold("Ingrid Sølheim kiln@example.com Acta de la REUNIÓN Straße with attachment"),
    Field.TO: fold("Ingrid Sølheim kiln@example.com"),
    Field.FROM: fold("Ana Prado"),
    Field.SUBJECT: fold("Acta de la REUNIÓN"),
    Field.HAS: "file",
}


@pytest.mark.parametrize(
    "text",
    ["", "reunion", "REUNIÓN", "strasse", "acta ingrid", '"de la reu', "to:kiln", "TO:Ingrid acta", "has:file",
     "from:prado", "subject:acta", "to:", "acta subject:", '"de la"', 'subject:"acta de"'],
)  # fmt: skip
def test_found(text: str) -> None:
    assert Query.parse(text).matches(LETTER)


@pytest.mark.parametrize("text", ["kilns", "to:acta", "subject:ingrid", "acta to:marta", '"acta la"', "has:picture"])
def test_not_found(text: str) -> None:
    assert not Query.parse(text).matches(LETTER)


def test_nothing_typed_is_no_query() -> None:
    assert not Query.parse("  ")
    assert not Query.parse("to:")
    assert Query.parse("x")


@given(st.text())
def test_anything_may_be_typed(text: str) -> None:
    Query.parse(text).matches(LETTER)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
