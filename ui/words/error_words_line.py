"""Words for the line to a server: whether it stands, and whether it is protected."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

NETWORK: dict[Reason, Words] = {
    Reason.UNKNOWN_HOST: Words(
        QT_TRANSLATE_NOOP("Errors", "No server with this name"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} was not found. Nothing was sent. Look at the server name, and whether this computer is online.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} was not found. The message is safe in the Outbox and goes when the server can be reached. "
            "If that never happens, look at the server name.",
        ),
    ),
    Reason.CONNECTION_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody answers at this port"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} exists but takes no mail at port {port}. Nothing was sent. Look at the port and the security.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} takes no mail at port {port} right now. The message is safe in the Outbox and is tried again.",
        ),
    ),
    Reason.UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "The server cannot be reached"),
        QT_TRANSLATE_NOOP(
            "Errors", "There is no way from this network to {host}. Nothing was sent. Look at the network."
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no way from this network to {host}. The message is safe in the Outbox and goes by itself.",
        ),
    ),
    Reason.TIMED_OUT: Words(
        QT_TRANSLATE_NOOP("Errors", "The server takes too long"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer in time. Nothing was sent. Look at the port and the security, or try later.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer in time. Nothing was delivered. The message is safe in the Outbox and is "
            "tried again.",
        ),
    ),
    Reason.DISCONNECTED: Words(
        QT_TRANSLATE_NOOP("Errors", "The line broke"),
        QT_TRANSLATE_NOOP("Errors", "{host} closed the connection before it was done. Nothing was sent. Try it again."),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors", "The line to {host} broke while sending. Nothing was delivered. The message is tried again."
        ),
    ),
    Reason.STALLED: Words(
        QT_TRANSLATE_NOOP("Errors", "The line stood still"),
        QT_TRANSLATE_NOOP("Errors", "{host} stopped taking the message. Nothing was delivered. Try it again."),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors", "{host} stopped taking the message. Nothing was delivered. The message is tried again."
        ),
    ),
    Reason.PROTOCOL: Words(
        QT_TRANSLATE_NOOP("Errors", "This does not sound like a mail server"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What {host} answers at port {port} is not the language of mail. Nothing was sent. Look at the server name "
            "and the port; a network that wants you to sign in on a web page may be in the way.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "What {host} answers is not the language of mail; a network that wants you to sign in on a web page may be "
            "in the way. Nothing was delivered. The message is safe in the Outbox.",
        ),
    ),
    Reason.SERVER_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "The server is busy"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no mail at the moment. Nothing was sent. Try it later."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "{host} takes no mail at the moment. The message is safe and is tried again."),
    ),
}

TLS: dict[Reason, Words] = {
    Reason.CERT_UNTRUSTED: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody we trust vouches for this server"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The certificate of {host} comes from an issuer unknown here. Nothing was sent, not even your password.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_SELF_SIGNED: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate is self-made"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} vouches for itself, which anyone can do. Nothing was sent, not even your password. "
            "Compare the fingerprint with whoever runs the server.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_EXPIRED: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate has expired"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The certificate of {host} is out of date. Nothing was sent, not even your password. "
            "Look at this computer's date, then tell the provider.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_NOT_YET_VALID: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate is not valid yet"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The certificate of {host} begins in the future. Nothing was sent, not even your password. "
            "Most likely this computer's date is wrong.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_WRONG_HOST: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate is for another name"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The server that answers is not shown to be {host}. Nothing was sent, not even your password. "
            "Look at the server name in the account.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_CHANGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate has changed"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} shows another certificate than the one you trusted. Nothing was sent, not even your password. "
            "Ask whoever runs the server before you trust the new one.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_INVALID: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate is not valid"),
        QT_TRANSLATE_NOOP(
            "Errors", "The certificate of {host} cannot be relied on. Nothing was sent, not even your password."
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CERT_REVOKED: Words(
        QT_TRANSLATE_NOOP("Errors", "This certificate was revoked"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whoever issued the certificate of {host} has taken it back, as is done when its key was stolen. Nothing "
            "was sent, not even your password. Ask whoever runs the server for a new one.",
        ),
        Action.LOOK_AT_CERTIFICATE,
    ),
    Reason.CA_FILE_UNUSABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "The file of trusted certificates cannot be used"),
        QT_TRANSLATE_NOOP(
            "Errors", "The account names a file of its own that cannot be read. Nothing was sent. Choose another file."
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.TLS_HANDSHAKE: Words(
        QT_TRANSLATE_NOOP("Errors", "No protected line came about"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} and this computer could not agree on encryption. Nothing was sent, not even your password.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.TLS_TOO_OLD: Words(
        QT_TRANSLATE_NOOP("Errors", "The server's encryption is too old"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} only knows encryption that is no longer safe. Nothing was sent, not even your password. "
            "Tell the provider.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.STARTTLS_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "The server offers no STARTTLS"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not offer to protect the line at port {port}. Nothing was sent, not even your password. "
            "Choose TLS, which usually is at port 465.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.STARTTLS_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused STARTTLS"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} offers to protect the line and then refuses. Nothing was sent, not even your password. "
            "Choose TLS, which usually is at port 465.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.STARTTLS_INJECTED: Words(
        QT_TRANSLATE_NOOP("Errors", "Somebody meddles with the line"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Words were slipped in before the line to {host} was protected. Nothing was sent, not even your password. "
            "Try another network, or choose TLS.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.SERVER_SPEAKS_PLAIN: Words(
        QT_TRANSLATE_NOOP("Errors", "This port does not begin with TLS"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} speaks openly at port {port}. Nothing was sent, not even your password. "
            "Choose STARTTLS, or the port for TLS, usually 465.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.SERVER_SPEAKS_TLS: Words(
        QT_TRANSLATE_NOOP("Errors", "This port begins with TLS"),
        QT_TRANSLATE_NOOP("Errors", "{host} expects a protected line at port {port}. Nothing was sent. Choose TLS."),
        Action.EDIT_ACCOUNT,
    ),
}
