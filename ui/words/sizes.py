"""Sizes as people say them: one way for the whole program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

UNITS = ((1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "KB"))
_FINE = 1_000_000  # octets from which on a tenth of the unit is worth saying


def size_words(octets: int, locale: QLocale | None = None) -> str:
    """`38 MB`, `8.2 MB`, `640 KB`, `12 bytes`; decimal units."""
    for unit, name in UNITS:
        if octets >= unit:
            return f"{figure(octets, unit, locale or QLocale())} {name}"
    return QCoreApplication.translate("Sizes", "%n bytes", "", octets)


def part_words(part: int, whole: int) -> tuple[str, str]:
    """Two sizes for a sentence like `5.1 of 8.2 MB`: the unit once where both have the same."""
    first, second = size_words(part), size_words(whole)
    same = first.split()[1:] == second.split()[1:]
    return first.split()[0] if same else first, second


def figure(octets: int, unit: int, locale: QLocale) -> str:
    """The number before the unit: `8.2`, but `38`, and no part of a kilobyte."""
    value = octets / unit
    return locale.toString(value, "f", 1 if value < 10 and unit >= _FINE else 0)
