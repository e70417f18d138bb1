"""Words for what a server says to us: no to the password, no to the mail, or later."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

AUTH: dict[Reason, Words] = {
    Reason.PASSWORD_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused your password"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not know this pair of user name and password. Type the password again; some providers "
            "want one "
            "made for mail programs.",
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not know this pair of user name and password. The message is safe in the Outbox and goes as "
            "soon as you are signed in.",
        ),
    ),
    Reason.APP_PASSWORD_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "An app password is needed"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not take your usual password from mail programs. Make an app password on the provider's web "
            "site and use it here.",
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not take your usual password from mail programs. The message is safe in the Outbox. Make an "
            "app password on the provider's web site and use it here.",
        ),
    ),
    Reason.LOOK_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server does not let Tintero look"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not let Tintero look into your folders. What lets you send need not let you read: some "
            "providers ask for a password or a permission of its own.",
        ),
    ),
    Reason.AUTH_NOT_OFFERED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server does not let anyone sign in"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} offers no way to sign in at port {port}. Your password was not sent. Choose another port, or “no "
            "password” if the server takes mail without one.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.AUTH_MECHANISMS: Words(
        QT_TRANSLATE_NOOP("Errors", "No common way to sign in"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} takes none of the ways to sign in that Tintero knows for this account. Nothing was sent."
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.AUTH_IN_CLEAR: Words(
        QT_TRANSLATE_NOOP("Errors", "Your password would travel openly"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The line to {host} is not protected, so your password was not sent. Choose TLS or STARTTLS, or "
            "allow it in "
            "the account.",
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.AUTH_REQUIRED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server wants you to sign in"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no mail without a password. Nothing was sent. Give the account one."),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} takes no mail without a password. The message is safe in the Outbox. Give the account a password.",
        ),
    ),
    Reason.AUTH_LATER: Words(
        QT_TRANSLATE_NOOP("Errors", "Signing in does not work at the moment"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} cannot look at passwords right now. Yours may well be right. Try it later."
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors", "{host} cannot look at passwords right now. The message is safe in the Outbox and is tried again."
        ),
    ),
    Reason.NO_SECRET: Words(
        QT_TRANSLATE_NOOP("Errors", "The password is missing"),
        QT_TRANSLATE_NOOP("Errors", "There is no password for {account} on this computer. Type it to go on."),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There is no password for {account} on this computer. The message is safe in the Outbox and goes "
            "as soon as "
            "you type it.",
        ),
    ),
    Reason.SECRET_COMMAND: Words(
        QT_TRANSLATE_NOOP("Errors", "The password command failed"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The command that gives the password of {account} gave none. Nothing was sent. Look at the command.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The command that gives the password of {account} gave none. The message is safe in the Outbox. "
            "Look at the "
            "command.",
        ),
    ),
    Reason.KEYRING: Words(
        QT_TRANSLATE_NOOP("Errors", "The keyring does not give the password"),
        QT_TRANSLATE_NOOP("Errors", "The system's keyring did not answer as it should. Unlock it, then try again."),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The system's keyring did not answer as it should. The message is safe in the Outbox. Unlock the keyring, "
            "then try again.",
        ),
    ),
}

REJECTED: dict[Reason, Words] = {
    Reason.GREETING_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server does not want to talk to us"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} turns this computer away. Nothing was sent. Look at the server name, or ask the provider."
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.EHLO_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server does not want to talk to us"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} refused our greeting. Nothing was sent. Look at the port, or ask the provider."
        ),
        Action.EDIT_ACCOUNT,
    ),
    Reason.SENDER_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused the sender"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not send for {address}. Nothing was delivered. Choose another sender, or correct the "
            "address of "
            "the account.",
        ),
        Action.CHOOSE_ACCOUNT,
    ),
    Reason.RECIPIENT_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused the recipient"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no mail for {address}. Nothing was delivered. Correct the address."),
        Action.CORRECT_ADDRESS,
    ),
    Reason.ALL_RECIPIENTS_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused every recipient"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} takes no mail for any of the addresses. Nothing was delivered. Correct the addresses."
        ),
        Action.CORRECT_ADDRESS,
    ),
    Reason.MESSAGE_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server refused the message"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not take this text or one of its files. Nothing was delivered. Its own words are "
            "under Details.",
        ),
        Action.EDIT,
    ),
    Reason.TRY_LATER: Words(
        QT_TRANSLATE_NOOP("Errors", "The server puts it off"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not take it at the moment. Nothing was sent. Try it later."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "{host} asks us to come back later. The message is safe and is tried again."),
    ),
    Reason.GREYLISTED: Words(
        QT_TRANSLATE_NOOP("Errors", "The server makes newcomers wait"),
        QT_TRANSLATE_NOOP("Errors", "{host} asks new senders to come back in some minutes. Nothing was sent."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "{host} asks new senders to come back in some minutes. There is nothing to do."),
    ),
    Reason.QUOTA: Words(
        QT_TRANSLATE_NOOP("Errors", "Enough for today, says the server"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes no more mail from this account today. Nothing was sent."),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors", "{host} takes no more mail from this account today. The message is safe and goes later by itself."
        ),
    ),
    Reason.EXPIRED: Words(
        QT_TRANSLATE_NOOP("Errors", "Five days were not enough"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The server put the message off again and again. It was not delivered and is safe here. "
            "The last answer is under Details.",
        ),
        Action.RETRY,
    ),
    Reason.TOO_BIG: Words(
        QT_TRANSLATE_NOOP("Errors", "Too big for the server"),
        QT_TRANSLATE_NOOP(
            "Errors", "It is {size}, {host} takes {limit}. Nothing was sent. Take a file out, or send it another way."
        ),
        Action.EDIT,
        bare=QT_TRANSLATE_NOOP(
            "Errors", "{host} does not take a message of this size. Nothing was sent. Take a file out."
        ),
    ),
    Reason.NO_SMTPUTF8: Words(
        QT_TRANSLATE_NOOP("Errors", "The server cannot write this address"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{address} has letters before the @ that {host} does not know. Nothing was sent. Use another "
            "address of this "
            "person, or another account.",
        ),
        Action.CHOOSE_ACCOUNT,
        bare=QT_TRANSLATE_NOOP(
            "Errors",
            "An address has letters before the @ that {host} does not know. Nothing was sent. Use another address of "
            "this person, or another account.",
        ),
    ),
    Reason.NOT_HELD: Words(
        QT_TRANSLATE_NOOP("Errors", "The server does not keep it until then"),
        QT_TRANSLATE_NOOP("Errors", "It waits here instead, and goes at its time if this computer is on."),
    ),
    Reason.NO_8BITMIME: Words(
        QT_TRANSLATE_NOOP("Errors", "The server cannot take this file as it is"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The message holds letters that {host} would damage. Nothing was sent. Use another account, or pack the "
            "attached message into an archive.",
        ),
        Action.CHOOSE_ACCOUNT,
    ),
}
