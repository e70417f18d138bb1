"""Reasons sorted by what follows from them for a message and for its account."""

from __future__ import annotations

from app.errors import Reason

ACCOUNT_REASONS = frozenset(
    {
        Reason.APP_PASSWORD_NEEDED,
        Reason.AUTH_IN_CLEAR,
        Reason.AUTH_MECHANISMS,
        Reason.AUTH_NOT_OFFERED,
        Reason.AUTH_REQUIRED,
        Reason.BAD_ACCOUNT,
        Reason.CA_FILE_UNUSABLE,
        Reason.CERT_CHANGED,
        Reason.CERT_EXPIRED,
        Reason.CERT_INVALID,
        Reason.CERT_NOT_YET_VALID,
        Reason.CERT_REVOKED,
        Reason.CERT_SELF_SIGNED,
        Reason.CERT_UNTRUSTED,
        Reason.CERT_WRONG_HOST,
        Reason.CLOCK_WRONG,
        Reason.EHLO_REFUSED,
        Reason.GREETING_REFUSED,
        Reason.KEYRING,
        Reason.LOG_INS_BLOCKED,
        Reason.NO_SECRET,
        Reason.OAUTH_FAILED,
        Reason.OAUTH_NEEDED,
        Reason.OAUTH_NO_CLIENT,
        Reason.OAUTH_SIGN_IN_AGAIN,
        Reason.PASSWORD_REFUSED,
        Reason.PROTOCOLS_DISABLED,
        Reason.SMTP_AUTH_DISABLED,
        Reason.SECRET_COMMAND,
        Reason.SERVER_SPEAKS_PLAIN,
        Reason.SERVER_SPEAKS_TLS,
        Reason.STARTTLS_INJECTED,
        Reason.STARTTLS_MISSING,
        Reason.STARTTLS_REFUSED,
        Reason.TLS_HANDSHAKE,
        Reason.TLS_TOO_OLD,
        Reason.USER_NAME_FORM,
        Reason.VAULT_DAMAGED,
        Reason.VAULT_LOCKED,
    }
)
"""A NEEDS_USER row with one of these holds every message of its account."""

NO_NETWORK = frozenset({Reason.UNKNOWN_HOST, Reason.UNREACHABLE})
"""Nobody was reached: such attempts do not count and never make a message expire."""

NO_CONNECTION = NO_NETWORK | {Reason.CONNECTION_REFUSED, Reason.TIMED_OUT}
"""What a message that waits for one of these is waiting for is over once another one went."""

NOTHING_TRIED = frozenset(
    {
        Reason.KEYRING,
        Reason.NO_SECRET,
        Reason.OAUTH_FAILED,
        Reason.OAUTH_NO_CLIENT,
        Reason.OAUTH_SIGN_IN_AGAIN,
        Reason.SECRET_COMMAND,
        Reason.SPOOL_MISSING,
        Reason.VAULT_DAMAGED,
        Reason.VAULT_LOCKED,
    }
)
SPEAKS_NONSENSE = frozenset({Reason.CAPTIVE_PORTAL, Reason.PROTOCOL, Reason.TLS_HANDSHAKE})
NO_ACCESS = frozenset({Reason.KEYRING, Reason.VAULT_LOCKED, Reason.VAULT_DAMAGED})
"""Over as soon as the place of the secrets can be asked again."""

SPOOL_FAULTS = frozenset({Reason.SPOOL_CHANGED, Reason.SPOOL_MISSING})
