"""A day as a language writes it: Qt puts the words of a language into a pattern, but not its points and its "of".

Source: the date formats of Unicode's CLDR for German, Spanish and Portuguese. The others put them side by side.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

_Lang = QLocale.Language
_OF = (("d MMMM", "d 'de' MMMM"), ("MMMM yyyy", "MMMM 'de' yyyy"))
_MADE = {
    _Lang.German: (("dddd d", "dddd, d"), ("d MMM", "d. MMM")),
    _Lang.Spanish: (("dddd d", "dddd, d"), *_OF),
    _Lang.Portuguese: (("dddd d", "dddd, d"), *_OF),
}


def day_pattern(pattern: str, locale: QLocale) -> str:
    """`dddd d MMMM yyyy`, or a part of it from one side, with what `locale` puts between its fields."""
    for old, new in _MADE.get(locale.language(), ()):
        pattern = pattern.replace(old, new)
    return pattern
