"""Words for what can be wrong when accounts and identities are looked after."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

ACCOUNTS: dict[Reason, Words] = {
    Reason.ACCOUNT_DISABLED: Words(
        QT_TRANSLATE_NOOP("Errors", "{account} is switched off"),
        QT_TRANSLATE_NOOP("Errors", "The message is safe in the Outbox. It goes when you switch the account on again."),
        Action.EDIT_ACCOUNT,
    ),
    Reason.ACCOUNT_FILE_BROKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "It is no file of accounts, or it was damaged. No account was added."),
        None,
    ),
    Reason.BACKUP_BROKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be restored"),
        QT_TRANSLATE_NOOP("Errors", "It is no backup of Tintero, or it was damaged. Nothing was taken over."),
        None,
    ),
}

ACCOUNT_FILES: dict[str, Words] = {  # by the fact `problem` of ACCOUNT_FILE_BROKEN
    "version": Words(
        QT_TRANSLATE_NOOP("Errors", "A newer Tintero wrote {name}"),
        QT_TRANSLATE_NOOP("Errors", "No account was added. Use that version, or save the accounts with this one."),
        None,
    ),
    "empty": Words(
        QT_TRANSLATE_NOOP("Errors", "There are no accounts in {name}"),
        QT_TRANSLATE_NOOP("Errors", "No account was added. Choose a file that Tintero saved its accounts in."),
        None,
    ),
    "account": Words(
        QT_TRANSLATE_NOOP("Errors", "An account in {name} cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "“{account}” lacks something, or holds something wrong. No account was added."),
        None,
    ),
}

IDENTITY_FIELDS: dict[str, Words] = {  # by the fact `field` of BAD_ACCOUNT
    "copies": Words(
        QT_TRANSLATE_NOOP("Errors", "A copy cannot go there"),
        QT_TRANSLATE_NOOP("Errors", "Write addresses such as ana@prado.studio, parted by commas."),
        None,
    ),
    "pattern": Words(
        QT_TRANSLATE_NOOP("Errors", "This is no pattern of addresses"),
        QT_TRANSLATE_NOOP("Errors", "Write patterns such as *@prado.studio or ana+*@prado.studio, parted by commas."),
        None,
    ),
    "domain": Words(
        QT_TRANSLATE_NOOP("Errors", "This is no domain"),
        QT_TRANSLATE_NOOP("Errors", "Write domains such as prado.studio, parted by commas."),
        None,
    ),
    "tenant": Words(
        QT_TRANSLATE_NOOP("Errors", "This is no organisation"),
        QT_TRANSLATE_NOOP("Errors", "It is a domain such as prado.studio, or an id of letters, digits and hyphens."),
        None,
    ),
}
