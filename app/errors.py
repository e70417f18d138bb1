"""MailError: the world's faults, sorted once at the border where they come in.

A library exception becomes a `MailError` in `net`, `storage` or `message` and nowhere else. Anything
else that is raised is a bug and is shown as one. Nothing here knows how an error is worded for a
window: `ui/words/error_text.py` reads `reason` and `facts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What part of the world failed."""

    NETWORK = "network"
    TLS = "tls"
    AUTH = "auth"
    REJECTED = "rejected"
    TOO_BIG = "too_big"
    UNSUPPORTED = "unsupported"
    STORAGE = "storage"
    INVALID = "invalid"
    CANCELLED = "cancelled"
    UNCERTAIN = "uncertain"


class Retry(StrEnum):
    """Who can make the same bytes go: time, a person, or nobody."""

    LATER = "later"
    NEEDS_USER = "needs_user"
    NEVER = "never"


class Reason(StrEnum):
    """The exact fault within a kind. Stable names: stored in rows and read by other programs."""

    # network
    UNKNOWN_HOST = "unknown_host"
    CONNECTION_REFUSED = "connection_refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    DISCONNECTED = "disconnected"
    STALLED = "stalled"
    PROTOCOL = "protocol"
    CAPTIVE_PORTAL = "captive_portal"
    SERVER_BUSY = "server_busy"
    # tls
    CERT_UNTRUSTED = "cert_untrusted"
    CERT_SELF_SIGNED = "cert_self_signed"
    CERT_EXPIRED = "cert_expired"
    CERT_NOT_YET_VALID = "cert_not_yet_valid"
    CERT_WRONG_HOST = "cert_wrong_host"
    CERT_CHANGED = "cert_changed"
    CERT_INVALID = "cert_invalid"
    CERT_REVOKED = "cert_revoked"
    CLOCK_WRONG = "clock_wrong"
    CA_FILE_UNUSABLE = "ca_file_unusable"
    TLS_HANDSHAKE = "tls_handshake"
    TLS_TOO_OLD = "tls_too_old"
    STARTTLS_MISSING = "starttls_missing"
    STARTTLS_REFUSED = "starttls_refused"
    STARTTLS_INJECTED = "starttls_injected"
    SERVER_SPEAKS_PLAIN = "server_speaks_plain"
    SERVER_SPEAKS_TLS = "server_speaks_tls"
    # auth
    PASSWORD_REFUSED = "password_refused"
    APP_PASSWORD_NEEDED = "app_password_needed"
    AUTH_NOT_OFFERED = "auth_not_offered"
    AUTH_MECHANISMS = "auth_mechanisms"
    AUTH_IN_CLEAR = "auth_in_clear"
    AUTH_REQUIRED = "auth_required"
    AUTH_LATER = "auth_later"
    SMTP_AUTH_DISABLED = "smtp_auth_disabled"
    PROTOCOLS_DISABLED = "protocols_disabled"
    OAUTH_NEEDED = "oauth_needed"
    LOG_INS_BLOCKED = "log_ins_blocked"
    USER_NAME_FORM = "user_name_form"
    NO_SECRET = "no_secret"
    SECRET_COMMAND = "secret_command"
    LOOK_REFUSED = "look_refused"
    KEYRING = "keyring"
    VAULT_LOCKED = "vault_locked"
    VAULT_PASSPHRASE = "vault_passphrase"
    VAULT_DAMAGED = "vault_damaged"
    OAUTH_DENIED = "oauth_denied"
    OAUTH_TIMED_OUT = "oauth_timed_out"
    OAUTH_PORT = "oauth_port"
    OAUTH_BROWSER = "oauth_browser"
    OAUTH_FAILED = "oauth_failed"
    OAUTH_SIGN_IN_AGAIN = "oauth_sign_in_again"
    OAUTH_NO_CLIENT = "oauth_no_client"
    # rejected
    GREETING_REFUSED = "greeting_refused"
    EHLO_REFUSED = "ehlo_refused"
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    ALL_RECIPIENTS_REFUSED = "all_recipients_refused"
    MESSAGE_REFUSED = "message_refused"
    TRY_LATER = "try_later"
    GREYLISTED = "greylisted"
    QUOTA = "quota"
    EXPIRED = "expired"
    # size and abilities
    TOO_BIG = "too_big"
    NO_SMTPUTF8 = "no_smtputf8"
    NO_8BITMIME = "no_8bitmime"
    NOT_HELD = "not_held"
    # storage
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    STORAGE_FAILED = "storage_failed"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_NEWER = "database_newer"
    DATABASE_BUSY = "database_busy"
    PROFILE_WAS_OPEN = "profile_was_open"
    PROFILE_IN_USE = "profile_in_use"
    RESTORE_WAITS = "restore_waits"
    SPOOL_MISSING = "spool_missing"
    SPOOL_CHANGED = "spool_changed"
    # invalid
    NO_RECIPIENTS = "no_recipients"
    BAD_ADDRESS = "bad_address"
    BAD_ACCOUNT = "bad_account"
    NO_ACCOUNT = "no_account"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_FILE_BROKEN = "account_file_broken"
    BACKUP_BROKEN = "backup_broken"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_UNREADABLE = "attachment_unreadable"
    ATTACHMENT_NOT_A_FILE = "attachment_not_a_file"
    ATTACHMENT_CHANGED = "attachment_changed"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    HEADERS_DIFFER = "headers_differ"
    NOT_A_MESSAGE = "not_a_message"
    LETTER_TOO_HARD = "letter_too_hard"
    LETTER_UNREACHABLE = "letter_unreachable"
    BAD_HTML = "bad_html"
    NOT_FOUND = "not_found"
    WRONG_STATE = "wrong_state"
    SAFETY_AGE = "safety_age"
    DICTIONARY_UNUSABLE = "dictionary_unusable"
    TEMPLATE_BROKEN = "template_broken"
    KEY_TAKEN = "key_taken"
    BAD_KEY = "bad_key"
    TOO_LONG = "too_long"
    # pictures on the web
    PICTURE_REFUSED = "picture_refused"
    PICTURE_UNREACHABLE = "picture_unreachable"
    PICTURE_TOO_LARGE = "picture_too_large"
    PICTURE_MISSING = "picture_missing"
    # the rest
    CANCELLED = "cancelled"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True)
class Reply:
    """A server's answer: the words are data, never our own sentence. Control characters escaped."""

    code: int
    text: str
    enhanced: str = ""

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()


class MailError(Exception):
    """The world's fault, with what a person or a program needs to act on it.

    `detail` is one plain English sentence for terminals and logs; `facts` are the named values that
    a translated sentence is made of (`host`, `port`, `size`, `limit`, `name`, `address`, ...). Never
    put a secret in either.
    """

    def __init__(
        self,
        kind: Kind,
        reason: Reason,
        detail: str,
        retry: Retry,
        *,
        reply: Reply | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.reason = reason
        self.detail = detail
        self.retry = retry
        self.reply = reply
        self.facts: dict[str, str] = dict(facts or {})

    def __repr__(self) -> str:
        return f"MailError({self.kind}, {self.reason}, {self.detail!r}, {self.retry})"
