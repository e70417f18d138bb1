"""A row of the outbox as the job of a session."""

from __future__ import annotations

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Envelope, Outgoing
from app.model.reports import reports_of
from app.net.job import Ask, Hold, Job
from app.service.delivery import people
from app.storage.spool import Spool


def job_of(row: Outgoing, spool: Spool, now: float, at_once: int = 0) -> Job:
    """What the session needs to know, at wall-clock time `now`. `at_once` is how many recipients one transaction may
    have, 0 for all. Raises MailError(STORAGE): SPOOL_MISSING, SPOOL_CHANGED.
    """
    path = spool.path(row.spool_key)
    facts = {"path": str(path)}
    try:
        size = path.stat().st_size
    except OSError as error:
        detail = "The stored message is no longer there."
        raise MailError(Kind.STORAGE, Reason.SPOOL_MISSING, detail, Retry.NEEDS_USER, facts=facts) from error
    if size != row.size:
        detail = "The stored message was changed."
        raise MailError(Kind.STORAGE, Reason.SPOOL_CHANGED, detail, Retry.NEEDS_USER, facts=facts)
    return Job(
        key=row.id,
        envelope=Envelope(row.envelope.sender, people.to_address(row, at_once), row.envelope.smtputf8),
        path=path,
        size=row.size,
        sha256=row.sha256,
        needs_8bit=row.needs_8bit,
        dsn=Ask(reports_of(row.report_on)) if row.delivery_report else None,
        report_whole=row.report_whole,
        message_id=row.message_id,
        hold=Hold(row.hold_until, row.hold_until - now) if row.hold_until > now else None,
    )
