"""A refused certificate in words that can be compared and copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import MailError
from ui.error_text import advice

_GROUP = 4


def certificate_words(error: MailError) -> str:
    """Which check failed, for whom the certificate is, who issued it, how long it holds, its fingerprint."""
    facts, said = error.facts, advice(error)
    rows = (
        (_tr("You asked for"), facts.get("host", "")),
        (_tr("It is for"), facts.get("names", "")),
        (_tr("Issued by"), facts.get("issuer", "")),
        (_tr("Valid from"), facts.get("since", "")),
        (_tr("Valid until"), facts.get("until", "")),
        ("SHA-256", _grouped(facts.get("fingerprint", ""))),
    )
    lines = [said.title, said.sentence, ""]
    lines += [f"{label}: {value}" for label, value in rows if value]
    return "\n".join(lines)


def _grouped(fingerprint: str) -> str:
    plain = fingerprint.replace(":", "")
    return " ".join(plain[i : i + _GROUP] for i in range(0, len(plain), _GROUP))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Certificate", source)
