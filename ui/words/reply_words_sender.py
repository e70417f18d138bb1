"""Words for what a server says about who sends, and from where, by the names in `resources/replies.json`."""

from __future__ import annotations

from ui.words.error_words import QT_TRANSLATE_NOOP, Action, ReplyWords

SENDER: dict[str, ReplyWords] = {
    "sender_not_yours": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server does not take this sender from you"),
        QT_TRANSLATE_NOOP("Errors", "{host} lets this account send only from its own addresses."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose the sender that belongs to this account, or add the address on the provider's web site first.",
        ),
        Action.CHOOSE_ACCOUNT,
    ),
    "sender_form": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server finds a fault in your address"),
        QT_TRANSLATE_NOOP("Errors", "{host} cannot read your own address, or finds nobody behind it."),
        QT_TRANSLATE_NOOP("Errors", "Choose another sender, or correct the address in the account."),
        Action.CHOOSE_ACCOUNT,
    ),
    "sender_takes_no_mail": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Nobody could answer you"),
        QT_TRANSLATE_NOOP("Errors", "The domain of your own address takes no mail, so {host} does not send for it."),
        QT_TRANSLATE_NOOP("Errors", "Choose another sender."),
        Action.CHOOSE_ACCOUNT,
    ),
    "unproven_sender": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The sender could not be proven"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host}, or a server behind it, wants proof (SPF, DKIM or DMARC) that mail of this sender may come this "
            "way.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Send it through the account of the sender's own provider. If this is that account, tell the provider.",
        ),
        Action.CHOOSE_ACCOUNT,
    ),
    "account_closed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The provider has closed this account"),
        QT_TRANSLATE_NOOP("Errors", "{host} sends nothing for it at present."),
        QT_TRANSLATE_NOOP(
            "Errors", "Look on the provider's web site why. Another account can send the message meanwhile."
        ),
        Action.CHOOSE_ACCOUNT,
    ),
    "sending_stopped": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The provider has stopped this account"),
        QT_TRANSLATE_NOOP("Errors", "{host} has seen mail from it that looked like junk, and lets nothing out."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Sign in on the provider's web site and do what it asks. If somebody else may know the password, change "
            "it. Then try again.",
        ),
        Action.RETRY,
    ),
    "daily_limit": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Enough for today, says the server"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no more mail from this account today."),
        QT_TRANSLATE_NOOP("Errors", "Try it again tomorrow, or send it with another account."),
        Action.RETRY,
    ),
    "too_fast": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Too much in a short time"),
        QT_TRANSLATE_NOOP("Errors", "{host} has had more mail from this account or network than it likes."),
        QT_TRANSLATE_NOOP("Errors", "Wait an hour. How many messages go in a minute can be set in the account."),
        Action.RETRY,
    ),
    "network_blocked": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Your network is on a blocklist"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} takes nothing from the network address that this computer has at the moment."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Look that the account uses your own provider's server with a password, or go online another way."
        ),
        Action.EDIT_ACCOUNT,
    ),
    "no_mail_network": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "This network is not meant for mail servers"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} wants to know this computer by name, as mail servers have one. Servers for mail programs do not "
            "ask for that.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Set the server that your provider names for sending, usually at port 465 or 587."),
        Action.EDIT_ACCOUNT,
    ),
    "relay_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server does not pass your mail on"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} delivers to others only for those who have signed in, or only for its own people."
        ),
        QT_TRANSLATE_NOOP("Errors", "Look that the account has the right server, and a password."),
        Action.EDIT_ACCOUNT,
    ),
    "sign_in_first": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server wants you to sign in"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no mail without a password."),
        QT_TRANSLATE_NOOP("Errors", "Give the account one."),
        Action.EDIT_ACCOUNT,
    ),
    "sign_in_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server does not accept your sign-in"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not know this pair of user name and password."),
        QT_TRANSLATE_NOOP("Errors", "Sign in again."),
        Action.SIGN_IN,
    ),
    "sign_in_method": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Another way to sign in is wanted"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} finds the way in which this account signs in too weak, or cannot follow it."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose another one in the account."),
        Action.EDIT_ACCOUNT,
    ),
    "encryption_needed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server wants a protected line"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes mail only over an encrypted line, and a modern one."),
        QT_TRANSLATE_NOOP("Errors", "Choose TLS or STARTTLS in the account."),
        Action.EDIT_ACCOUNT,
    ),
}
