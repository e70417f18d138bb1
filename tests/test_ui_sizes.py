"""Sizes are said in one way everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from ui.words.sizes import size_words

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SPANISH = QLocale(QLocale.Language.Spanish, QLocale.Country.Spain)


@pytest.mark.parametrize(
    ("octets", "words"),
    [(999, "999 bytes"), (4_000, "4 KB"), (640_400, "640 KB"), (8_200_000, "8.2 MB"), (38_000_000, "38 MB")],
)
def test_words_of_a_size(octets: int, words: str) -> None:
    assert size_words(octets, ENGLISH) == words


def test_figures_follow_the_locale() -> None:
    assert size_words(8_200_000_000, SPANISH) == "8,2 GB"
