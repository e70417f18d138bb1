"""What the queue tells about an account. Functions taking a connection."""

from __future__ import annotations

import sqlite3

from app.errors import Reason
from app.model.account import AccountState
from app.service.delivery import reasons
from app.storage import leases

_SIGN_IN = frozenset(
    {
        Reason.APP_PASSWORD_NEEDED,
        Reason.AUTH_REQUIRED,
        Reason.KEYRING,
        Reason.NO_SECRET,
        Reason.OAUTH_FAILED,
        Reason.OAUTH_NO_CLIENT,
        Reason.OAUTH_SIGN_IN_AGAIN,
        Reason.PASSWORD_REFUSED,
        Reason.SECRET_COMMAND,
    }
)


def of_queue(connection: sqlite3.Connection, account_id: int) -> AccountState:
    """NEEDS_SIGN_IN, NEEDS_YOU or WAITING as its messages tell; READY when none of them is held up."""
    blocker = leases.blocker(connection, account_id, reasons.ACCOUNT_REASONS)
    if blocker is not None:
        return AccountState.NEEDS_SIGN_IN if blocker.reason in _SIGN_IN else AccountState.NEEDS_YOU
    waits = leases.waits_for(connection, account_id, reasons.NO_CONNECTION)
    return AccountState.WAITING if waits else AccountState.READY
