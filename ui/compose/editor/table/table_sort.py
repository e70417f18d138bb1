"""The rows of a table in the order of a column: numbers, dates or words, as the person's language writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCollator, QDate, QLocale, Qt
from PySide6.QtGui import QTextCursor, QTextTable

from ui.compose.editor.table.table_look import has_header
from ui.compose.editor.table.table_shape import groups, reorder

_NUMBER = re.compile(r"([^\d+\-−(]{0,6})([+\-−(]?)[\s\u00a0]*([\d.,'’\s\u00a0\u202f]*\d)\)?[\s\u00a0]*([^\d]{0,6})")
_GROUPED = re.compile(r"\d{1,3}([.,'’\s\u00a0\u202f])\d{3}(\1\d{3})*")
_BLANKS = re.compile(r"['’\s\u00a0\u202f]")
_PARTS = re.compile(r"(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?")
_FORMATS = ("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d. MMMM yyyy", "d. MMM yyyy")
Key = Callable[[str], object]


def sort_rows(cursor: QTextCursor, *, descending: bool = False, locale: QLocale | None = None) -> QTextCursor | None:
    """By the column at the cursor, which is returned in the cell that it was in; None where nothing moved.

    A row that names the columns stays on top, empty cells go to the end.
    """
    table = cursor.currentTable()
    row, column = table.cellAt(cursor).row(), table.cellAt(cursor).column()
    found = groups(table)[1 if has_header(table) and table.rows() > 1 else 0 :]
    if len(found) < 2:
        return None
    words = [" ".join(cell_words(table, group[0], column).split()) for group in found]
    filled = [i for i, text in enumerate(words) if text]
    key = key_for([words[i] for i in filled], locale or QLocale())
    ordered = sorted(filled, key=lambda i: key(words[i]), reverse=descending)  # type: ignore[arg-type, return-value]  # one kind of key
    order = [*ordered, *(i for i, text in enumerate(words) if not text)]
    if order == list(range(len(found))):
        return None
    rows = [row for i in order for row in found[i]]
    reorder(table, rows)
    row = min(rows) + rows.index(row) if row in rows else row
    return table.cellAt(row, column).firstCursorPosition()


def cell_words(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", " ").replace("\u2028", " ").replace("\ufffc", "")


def key_for(words: Sequence[str], locale: QLocale) -> Key:
    """All numbers: by value; all dates: by day; else by the alphabet of the language, figures by their value."""
    if words and all(number(text, locale) is not None for text in words):
        return lambda text: number(text, locale)
    if words and all(day(text, locale) is not None for text in words):
        return lambda text: day(text, locale)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return lambda text: collator.sortKey(text)


def number(text: str, locale: QLocale) -> float | None:
    """`1.234,50 €`, `-3 %`, `(12)`, `1 200 kg`; None for anything else."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        return None
    before, sign, figures, after = found.groups()
    if any(c.isalpha() for c in before) and any(c.isalpha() for c in after):
        return None
    value = _value(figures, locale)
    return None if value is None else -value if sign in ("-", "−", "(") else value


def _value(figures: str, locale: QLocale) -> float | None:
    if _BLANKS.search(figures) and not _GROUPED.match(figures):
        return None
    figures = _BLANKS.sub("", figures)
    points, commas = figures.count("."), figures.count(",")
    decimal = ""
    if points and commas:
        decimal = max(".,", key=figures.rfind)
    elif points + commas == 1:
        mark = "." if points else ","
        grouped = _GROUPED.fullmatch(figures) is not None
        decimal = mark if locale.decimalPoint() == mark or not grouped else ""
    if decimal and figures.count(decimal) > 1:
        return None
    other = "," if decimal == "." else "."
    whole = figures.replace(other, "") if decimal else figures.replace(".", "").replace(",", "")
    if not decimal and (points or commas) and not _GROUPED.fullmatch(figures):
        return None
    return float(whole.replace(decimal, ".") if decimal else whole)


def day(text: str, locale: QLocale) -> date | None:
    """A date as the language writes it, or by ISO 8601; None for anything else."""
    found = _PARTS.fullmatch(text.strip())
    if found:
        return _day_of(found.groups(), locale)
    for way in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        if (parsed := _python(locale.toDate(text, way))) is not None:
            return parsed
    for language in (locale, QLocale(QLocale.Language.English)):
        for form in _FORMATS:
            if (parsed := _python(language.toDate(text, form))) is not None:
                return parsed
    return None


def _day_of(parts: Sequence[str], locale: QLocale) -> date | None:
    a, b, c = (int(part) for part in parts)
    if len(parts[0]) == 4:
        year, month, number_of_day = a, b, c
    else:
        month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).lstrip()[:1] == "M"
        month, number_of_day = (a, b) if (month_first and a <= 12) or b > 12 else (b, a)
        year = c if len(parts[2]) == 4 else c + (2000 if c < 70 else 1900)
    try:
        return date(year, month, number_of_day)
    except ValueError:
        return None


def _python(found: QDate) -> date | None:
    return date(found.year(), found.month(), found.day()) if found.isValid() and found.year() > 0 else None
