"""Words for what goes wrong while a person signs in at the provider's own page."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

OAUTH: dict[Reason, Words] = {
    Reason.OAUTH_DENIED: Words(
        QT_TRANSLATE_NOOP("Errors", "You did not agree"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{provider} was told not to let Tintero send for you. Nothing was changed. Sign in again to agree.",
        ),
        Action.SIGN_IN,
    ),
    Reason.OAUTH_TIMED_OUT: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody signed in"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The page of {provider} got no answer in time. Nothing was changed. Sign in again when you are ready.",
        ),
        Action.SIGN_IN,
    ),
    Reason.OAUTH_PORT: Words(
        QT_TRANSLATE_NOOP("Errors", "The door for the answer is taken"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The provider answers at port {port} of this computer, and another program uses it. Nothing was sent. "
            "Close that program, or enter another redirect address in the account.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.OAUTH_BROWSER: Words(
        QT_TRANSLATE_NOOP("Errors", "No browser opened"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Signing in happens on a page of {provider}, and no browser could be opened for it. Copy the address into "
            "a browser, or sign in with a code on another device.",
        ),
        Action.SIGN_IN,
    ),
    Reason.OAUTH_FAILED: Words(
        QT_TRANSLATE_NOOP("Errors", "The sign-in did not work"),
        QT_TRANSLATE_NOOP(
            "Errors", "{provider} did not let Tintero in. Your password is not known to Tintero. Sign in again."
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors", "{provider} did not let Tintero in. The message is safe in the Outbox. Sign in again."
        ),
    ),
    Reason.OAUTH_SIGN_IN_AGAIN: Words(
        QT_TRANSLATE_NOOP("Errors", "Sign in again"),
        QT_TRANSLATE_NOOP(
            "Errors", "{provider} no longer accepts the permission it gave. That is usual after a changed password."
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{provider} no longer accepts the permission it gave. The message is safe in the Outbox and goes as soon "
            "as you are signed in again.",
        ),
    ),
    Reason.SMTP_AUTH_DISABLED: Words(
        QT_TRANSLATE_NOOP("Errors", "Sending by programs is switched off"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} knows you but does not let mail programs send for this account. Ask the administrator to allow "
            "“authenticated SMTP” for it, then try again.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} knows you but does not let mail programs send for this account. The message is safe in the Outbox. "
            "Ask the administrator to allow “authenticated SMTP” for it, then try again.",
        ),
    ),
    Reason.OAUTH_NO_CLIENT: Words(
        QT_TRANSLATE_NOOP("Errors", "A client id is missing"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{provider} lets only programs in that it knows by a client id, and this copy of Tintero has none for it. "
            "Enter one in the account, or use an app password.",
        ),
        Action.EDIT_ACCOUNT,
    ),
}
