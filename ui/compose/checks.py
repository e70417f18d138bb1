"""What stands between a draft and its way out: pure questions, asked in this order."""

from __future__ import annotations

from enum import StrEnum

from app.errors import MailError
from app.model.address import Address
from app.model.draft import Draft


class Obstacle(StrEnum):
    """Why a draft does not go yet. All but NO_SUBJECT must be put right first."""

    NO_ACCOUNT = "no_account"
    NO_RECIPIENTS = "no_recipients"
    BAD_RECIPIENT = "bad_recipient"
    NO_SUBJECT = "no_subject"


def obstacle(draft: Draft, has_account: bool, subject_asked: bool) -> Obstacle | None:
    """The first thing in the way, or None. `subject_asked`: the person said that none is meant."""
    recipients = (*draft.to, *draft.cc, *draft.bcc)
    if not recipients:
        return Obstacle.NO_RECIPIENTS
    if not all(problem_with(words) is None for words in recipients):
        return Obstacle.BAD_RECIPIENT
    if not has_account:
        return Obstacle.NO_ACCOUNT
    if not draft.subject.strip() and not subject_asked:
        return Obstacle.NO_SUBJECT
    return None


def problem_with(words: str) -> MailError | None:
    """Why these words are no address, None if they are one."""
    try:
        Address.parse(words)
    except MailError as error:
        return error
    return None
