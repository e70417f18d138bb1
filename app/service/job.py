"""A row of the outbox as the job of a session."""

from __future__ import annotations

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Envelope, Outgoing
from app.net.job import Ask, Job
from app.service import states
from app.storage.spool import Spool


def job_of(row: Outgoing, spool: Spool, at_once: int = 0) -> Job:
    """What the session needs to know. `at_once` is how many recipients one transaction may have, 0 for all.
    Raises MailError(STORAGE): SPOOL_MISSING, SPOOL_CHANGED."""
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
        envelope=Envelope(row.envelope.sender, states.to_address(row, at_once), row.envelope.smtputf8),
        path=path,
        size=row.size,
        sha256=row.sha256,
        needs_8bit=row.needs_8bit,
        dsn=Ask.SUCCESS if row.delivery_report else None,
        message_id=row.message_id,
    )
