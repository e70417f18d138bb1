"""Which message of the outbox a delivery report is about, and what it would prove. Nothing is decided here."""

from __future__ import annotations

from app.model.delivery_report import DeliveryReport, Fared, Reported
from app.model.outgoing import Outgoing, RecipientState, SendState


def matched(report: DeliveryReport, rows: list[Outgoing]) -> Reported | None:
    """`rows` are those with a name of the report, the newest first; one that waits for an answer goes before others."""
    if not rows:
        return None
    row = next((row for row in rows if row.state is SendState.UNCERTAIN), rows[0])
    ours = {r.address.lower(): r for r in row.recipients}
    told: dict[str, Fared] = {}
    waited_for = False
    for one in report.recipients:
        known = next((ours[a.lower()] for a in one.addresses if a.lower() in ours), None)
        told.setdefault(known.address if known is not None else one.addresses[0], one.fared)
        waited_for |= known is not None and known.state is RecipientState.PENDING
    # who is confirmed got a transaction of an earlier hour, under the same name: a report may tell of that one
    nobody_confirmed = all(r.state is not RecipientState.ACCEPTED for r in row.recipients)
    proves = row.state is SendState.UNCERTAIN and bool(told) and (waited_for or nobody_confirmed)
    return Reported(row, tuple(told.items()), proves)
