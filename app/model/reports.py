"""Which delivery reports to ask the servers for (RFC 3461 section 4.1): a list of words, as NOTIFY carries it."""

from __future__ import annotations

REPORTS = ("SUCCESS", "FAILURE", "DELAY")
ALL_REPORTS = ",".join(REPORTS)


def reports_of(text: str) -> str:
    """The known words of a list in their order; all of them when none is known."""
    said = {word.strip().upper() for word in text.split(",")}
    return ",".join(word for word in REPORTS if word in said) or ALL_REPORTS


def with_report(reports: str, word: str, wanted: bool) -> str:
    """`reports` with or without one of them; empty when none is left."""
    said = {*reports.split(","), word} if wanted else {*reports.split(",")} - {word}
    return ",".join(one for one in REPORTS if one in said)
