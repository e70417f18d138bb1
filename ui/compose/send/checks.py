"""What stands between a draft and its way out and must be put right first, in this order."""

from __future__ import annotations

from enum import StrEnum

from app.errors import MailError
from app.model.address import Address
from app.model.draft import Draft


class Obstacle(StrEnum):
    """Why a draft cannot go yet. What could go and perhaps should not is the review's business."""

    NO_ACCOUNT = "no_account"
    NO_RECIPIENTS = "no_recipients"
    BAD_RECIPIENT = "bad_recipient"


def obstacle(draft: Draft, has_account: bool) -> Obstacle | None:
    """The first thing in the way, or None."""
    recipients = (*draft.to, *draft.cc, *draft.bcc)
    if not recipients:
        return Obstacle.NO_RECIPIENTS
    if not all(problem_with(words) is None for words in recipients):
        return Obstacle.BAD_RECIPIENT
    if not has_account:
        return Obstacle.NO_ACCOUNT
    return None


def problem_with(words: str) -> MailError | None:
    """Why these words are no address, None if they are one."""
    try:
        Address.parse(words)
    except MailError as error:
        return error
    return None
