"""Words for what stands between a person and their server: the vault, a provider's rules, the network's own page."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

ACCESS: dict[Reason, Words] = {
    Reason.VAULT_LOCKED: Words(
        QT_TRANSLATE_NOOP("Errors", "The vault is locked"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The password is in the vault. Nothing was sent. Type the vault's passphrase in its window, then try it "
            "again.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The password is in the vault. The message is safe in the Outbox and goes as soon as you unlock the vault.",
        ),
    ),
    Reason.VAULT_PASSPHRASE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not the passphrase"),
        QT_TRANSLATE_NOOP("Errors", "The vault stays locked and nothing in it was changed. Type it again."),
        Action.RETRY,
    ),
    Reason.VAULT_DAMAGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The vault is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its file is not what Tintero wrote, so nothing in it is used. Bring the file back from a copy, or delete "
            "the vault in the settings and type the passwords again.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its file is not what Tintero wrote. The message is safe in the Outbox. Bring the file back from a copy, "
            "or delete the vault in the settings and type the passwords again.",
        ),
    ),
    Reason.PROTOCOLS_DISABLED: Words(
        QT_TRANSLATE_NOOP("Errors", "Mail programs are switched off"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The provider of {host} lets mail programs in only after you allow it. Open your mail on its web site, "
            "switch on access by POP3, IMAP or SMTP in the settings there, and try again.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The provider of {host} lets mail programs in only after you allow it on its web site. The message is safe "
            "in the Outbox. Switch on access by POP3, IMAP or SMTP there, then try again.",
        ),
    ),
    Reason.OAUTH_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "Passwords are no longer taken"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} has switched off plain passwords. Nothing is wrong with yours. Sign in at the provider's own page "
            "instead.",
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} has switched off plain passwords. The message is safe in the Outbox. Sign in at the provider's own "
            "page instead.",
        ),
    ),
    Reason.LOG_INS_BLOCKED: Words(
        QT_TRANSLATE_NOOP("Errors", "Signing in is blocked for now"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} has seen too many log-ins, or ones that it does not trust. Your password may well be right. Wait "
            "an hour, or sign in once on the provider's web site and confirm that it was you.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} has seen too many log-ins, or ones that it does not trust. The message is safe in the Outbox. Wait "
            "an hour, or sign in once on the provider's web site and confirm that it was you.",
        ),
    ),
    Reason.USER_NAME_FORM: Words(
        QT_TRANSLATE_NOOP("Errors", "The user name has another form"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not know “{user}” as a user. Most servers want the whole address, some only the part before "
            "the @. Your password may well be right.",
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not know “{user}” as a user. The message is safe in the Outbox. Most servers want the whole "
            "address, some only the part before the @.",
        ),
        bare=QT_TRANSLATE_NOOP(
            "Errors",
            "{host} does not know this user name. Most servers want the whole address, some only the part before "
            "the @.",
        ),
    ),
    Reason.CAPTIVE_PORTAL: Words(
        QT_TRANSLATE_NOOP("Errors", "This network wants you to sign in first"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something else answers in place of {host}, as in hotels and trains before you agree to their terms. "
            "Nothing was sent, not even your password. Open any web page, sign in to the network, and try again.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something else answers in place of {host}, as in hotels and trains before you agree to their terms. The "
            "message is safe in the Outbox. Open any web page, sign in to the network, and try again.",
        ),
    ),
    Reason.CLOCK_WRONG: Words(
        QT_TRANSLATE_NOOP("Errors", "This computer's date is wrong"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "By its own date no certificate of {host} can be valid; other computers say that today is {today}. Nothing "
            "was sent, not even your password. Set the date, then try again.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "By its own date no certificate of {host} can be valid; other computers say that today is {today}. The "
            "message is safe in the Outbox. Set the date, then try again.",
        ),
        bare=QT_TRANSLATE_NOOP(
            "Errors", "By its own date no certificate of {host} can be valid. Set the date, then try again."
        ),
    ),
}

PASSPHRASES: dict[str, Words] = {  # by the fact `problem` of VAULT_PASSPHRASE
    "short": Words(
        QT_TRANSLATE_NOOP("Errors", "The passphrase is too short"),
        QT_TRANSLATE_NOOP("Errors", "It needs at least 8 characters. Three or four words are easy to remember."),
        Action.RETRY,
    ),
}

VAULT_TROUBLE: dict[str, Words] = {  # by the fact `problem` of VAULT_DAMAGED
    "newer": Words(
        QT_TRANSLATE_NOOP("Errors", "A newer Tintero wrote the vault"),
        QT_TRANSLATE_NOOP("Errors", "This version cannot open it. Nothing in it was changed. Use the newer version."),
        None,
    ),
}

TIME_OUTS: dict[str, Words] = {  # by the fact `barrier` of TIMED_OUT
    "port_25": Words(
        QT_TRANSLATE_NOOP("Errors", "Port 25 seems to be closed on the way"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer at port 25. Most access providers block it for everyone. Nothing was sent. "
            "Use STARTTLS at port 587 or TLS at port 465.",
        ),
        Action.EDIT_ACCOUNT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer at port 25. Most access providers block it for everyone. The message is safe in the "
            "Outbox. Use STARTTLS at port 587 or TLS at port 465.",
        ),
    ),
    "firewall": Words(
        QT_TRANSLATE_NOOP("Errors", "Nothing comes back from the server"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer at port {port}. Nothing was sent. Check whether a firewall or a virus scanner "
            "closes port {port}, and whether the port is right.",
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "{host} did not answer at port {port}. The message is safe in the Outbox and is tried again. If it goes "
            "on, check whether a firewall or a virus scanner closes port {port}.",
        ),
    ),
}
