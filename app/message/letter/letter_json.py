"""A `Letter` as JSON, for the way out of the process that reads hostile mail. Never pickle: it could be hostile too."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from app.model.address import Address
from app.model.delivery_report import DeliveryReport, Fared, ReportedRecipient
from app.model.letter import Flaw, Letter, LetterFile

_PEOPLE = ("author", "sender", "reply_to", "followup_to", "to", "cc", "bcc", "delivered_to")


def encode(letter: Letter) -> str:
    """All of a letter."""
    fields = dataclasses.asdict(letter)
    return json.dumps({**fields, "path": str(letter.path), "flaws": sorted(letter.flaws)})


def decode(text: str) -> Letter:
    """What `encode` wrote. Raises ValueError, TypeError, KeyError or AttributeError for anything else."""
    fields: dict[str, Any] = json.loads(text)
    people = {name: tuple(_address(one) for one in fields[name]) for name in _PEOPLE}
    return Letter(
        **{
            **fields,
            **people,
            "path": Path(fields["path"]),
            "flaws": frozenset(Flaw(flaw) for flaw in fields["flaws"]),
            "files": tuple(LetterFile(**file) for file in fields["files"]),
            "in_reply_to": tuple(fields["in_reply_to"]),
            "references": tuple(fields["references"]),
            "report": _report(fields["report"]),
        }
    )


def _report(fields: dict[str, Any] | None) -> DeliveryReport | None:
    if fields is None:
        return None
    people = (ReportedRecipient(tuple(p["addresses"]), Fared(p["fared"])) for p in fields["recipients"])
    return DeliveryReport(tuple(fields["names"]), tuple(people))


def _address(fields: dict[str, str]) -> Address:
    return Address(fields["name"], fields["spec"])
