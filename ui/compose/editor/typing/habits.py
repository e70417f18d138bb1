"""What typing does by itself, as far as a person can choose it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from app.model.settings import Settings

_MARK = "x"
_NARROW_BLANK = "\u202f"  # between the words and the marks, in French
_WITH_BLANKS = ("fr",)
_ELIDED = {  # words that begin with an apostrophe, as patterns
    "en": r"n|tis|twas|twere|twill|twould|em|til|cuz|coz|nother|\d\ds?",
    "de": r"n|ne|nem|nen|ner|nes|s|ran|rauf|raus|rein|rüber|rum|runter|\d\d(?:er)?",
    "nl": r"n|t|s|k|m|r|ns|\d\d",
    "af": r"n",
    "it": r"sto|sta|sti|ste|ndrangheta|\d\d",
}


@dataclass(frozen=True)
class Marks:
    """Quotation marks: the outer pair, the inner pair, and the apostrophe. `elided` is a pattern of the words of the
    language that begin with an apostrophe.
    """

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    apostrophe: str = "’"
    elided: str = ""


@dataclass(frozen=True)
class Habits:
    """Lists and links are what everybody expects; the rest is taste."""

    lists: bool = True
    links: bool = True
    markdown: bool = True
    marks: Marks | None = None  # None leaves quotation marks, dashes and dots as they are typed


def marks_of(language: str) -> Marks:
    """The marks of a language, `""` for that of the program; from the tables of the Unicode project in Qt."""
    locale = QLocale(language) if language else QLocale()
    outer = locale.quoteString(_MARK, QLocale.QuotationStyle.StandardQuotation).split(_MARK)
    inner = locale.quoteString(_MARK, QLocale.QuotationStyle.AlternateQuotation).split(_MARK)
    code = QLocale.languageToCode(locale.language())
    if code in _WITH_BLANKS:
        outer = [outer[0].strip() + _NARROW_BLANK, _NARROW_BLANK + outer[1].strip()]
    return Marks(outer[0], outer[1], inner[0], inner[1], elided=_ELIDED.get(code, ""))


def habits_of(settings: Settings) -> Habits:
    """What a person chose."""
    chosen = settings.quote_marks
    marks = None if chosen in ("off", "") else marks_of("" if chosen == "auto" else chosen)
    return Habits(markdown=settings.markdown, marks=marks)
