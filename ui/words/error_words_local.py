"""Words for what happens on this computer: disk, database, files, and what a person typed."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, Words

STORAGE: dict[Reason, Words] = {
    Reason.DISK_FULL: Words(
        QT_TRANSLATE_NOOP("Errors", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing more can be stored. What you see is only in this window. Free some space, then try again.",
        ),
        Action.FREE_SPACE,
        QT_TRANSLATE_NOOP("Errors", "Nothing more can be stored. Nothing was sent. Free some space, then try again."),
    ),
    Reason.READ_ONLY: Words(
        QT_TRANSLATE_NOOP("Errors", "Tintero's folder cannot be written"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing can be stored: this user may not write to {path}. Correct the folder's permissions."
        ),
        Action.RETRY,
        bare=QT_TRANSLATE_NOOP(
            "Errors", "Nothing can be stored: this user may not write to it. Correct the folder's permissions."
        ),
    ),
    Reason.STORAGE_FAILED: Words(
        QT_TRANSLATE_NOOP("Errors", "The disk gave an error"),
        QT_TRANSLATE_NOOP(
            "Errors", "Something could not be stored. Nothing was sent. Copy what matters, look at the disk, try again."
        ),
        Action.RETRY,
    ),
    Reason.DATABASE_DAMAGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The database was damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Tintero set the damaged file aside and began a new one. Nothing of the old one was deleted: it is {path}.",
        ),
        None,
        bare=QT_TRANSLATE_NOOP(
            "Errors", "Tintero cannot read its database. Nothing of it was deleted or overwritten. Start it again."
        ),
    ),
    Reason.DATABASE_NEWER: Words(
        QT_TRANSLATE_NOOP("Errors", "A newer Tintero wrote this"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The folder {path} was last used by a newer version. Nothing was changed. Use that version, or "
            "another profile.",
        ),
        None,
        bare=QT_TRANSLATE_NOOP(
            "Errors", "The profile was last used by a newer version. Nothing was changed. Use that version."
        ),
    ),
    Reason.DATABASE_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "Another program holds the database"),
        QT_TRANSLATE_NOOP(
            "Errors", "Something else has been using Tintero's database for too long. Nothing is lost. Try it again."
        ),
        Action.RETRY,
    ),
    Reason.PROFILE_WAS_OPEN: Words(
        QT_TRANSLATE_NOOP("Errors", "Others could read your mail"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Other users of this computer were able to look into {path}. Tintero has closed it; no need to act.",
        ),
        None,
        bare=QT_TRANSLATE_NOOP(
            "Errors", "Other users of this computer were able to look into it. Tintero has closed it; no need to act."
        ),
    ),
    Reason.PROFILE_IN_USE: Words(
        QT_TRANSLATE_NOOP("Errors", "Another Tintero is at work here"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something else has this profile open, tintero-cli perhaps. Nothing was changed. Restore again when it has "
            "ended.",
        ),
        Action.RETRY,
    ),
    Reason.RESTORE_WAITS: Words(
        QT_TRANSLATE_NOOP("Errors", "The backup is not restored yet"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something else has this profile open, tintero-cli perhaps. What you see is as it was. Quit, and start "
            "Tintero again when it has ended.",
        ),
        None,
    ),
    Reason.SPOOL_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "A stored file is missing"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Tintero's own copy of {name} is gone: something else deleted it. Nothing was sent. Attach the file again.",
        ),
        Action.EDIT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The message as it was to go out is gone from the disk. Nothing was sent. Your text is still here: edit it "
            "and send it again.",
        ),
        bare=QT_TRANSLATE_NOOP(
            "Errors", "Something else deleted a file of Tintero. Nothing was sent. Edit the message and send it again."
        ),
    ),
    Reason.SPOOL_CHANGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The stored message was changed"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file on the disk is not the one you sent: something else wrote into it. Nothing was "
            "delivered. Edit the "
            "message and send it again.",
        ),
        Action.EDIT,
    ),
}

INVALID: dict[Reason, Words] = {
    Reason.NO_RECIPIENTS: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody to send to"),
        QT_TRANSLATE_NOOP("Errors", "The message has no recipient yet. Nothing was sent. Write an address into To."),
        Action.EDIT,
    ),
    Reason.BAD_ADDRESS: Words(
        QT_TRANSLATE_NOOP("Errors", "{address} is not an address"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. An address looks like ana@prado.studio. Correct it."),
        Action.EDIT,
    ),
    Reason.BAD_ACCOUNT: Words(
        QT_TRANSLATE_NOOP("Errors", "Something is missing in the account"),
        QT_TRANSLATE_NOOP("Errors", "The account cannot be used like this. Nothing was changed. Look at its settings."),
        Action.EDIT_ACCOUNT,
    ),
    Reason.NO_ACCOUNT: Words(
        QT_TRANSLATE_NOOP("Errors", "No account to send with"),
        QT_TRANSLATE_NOOP("Errors", "What you write is kept. Set up an account, then send it."),
        Action.ADD_ACCOUNT,
    ),
    Reason.ATTACHMENT_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} is not there"),
        QT_TRANSLATE_NOOP("Errors", "The file was moved or deleted. It is not in the message. Choose it again."),
        Action.ATTACH_AGAIN,
    ),
    Reason.ATTACHMENT_UNREADABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be read"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This user may not open the file. It is not in the message. Correct its permissions, then attach it.",
        ),
        Action.ATTACH_AGAIN,
    ),
    Reason.ATTACHMENT_NOT_A_FILE: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} is not a file"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Folders and devices cannot travel by mail. It is not in the message. Pack a folder into an archive.",
        ),
        Action.ATTACH_AGAIN,
    ),
    Reason.ATTACHMENT_CHANGED: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} changed meanwhile"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something wrote into the file while it was read. Nothing was sent. Attach it again when it rests.",
        ),
        Action.ATTACH_AGAIN,
    ),
    Reason.ATTACHMENT_DAMAGED: Words(
        QT_TRANSLATE_NOOP("Errors", "The copy of {name} is damaged"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Tintero's own copy is no longer what you put into the message: the disk or another program changed it. "
            "Nothing was sent. Take it out, or attach the file again.",
        ),
        Action.ATTACH_AGAIN,
    ),
    Reason.HEADERS_DIFFER: Words(
        QT_TRANSLATE_NOOP("Errors", "The message did not come out as planned"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Something in the subject or the names would have changed the head of the message. Nothing was "
            "sent and your "
            "text is safe. Type the subject and the names anew.",
        ),
        Action.EDIT,
    ),
    Reason.NOT_A_MESSAGE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is not a mail message"),
        QT_TRANSLATE_NOOP(
            "Errors", "{name} does not begin like a stored message. Nothing was sent. Choose another file."
        ),
        None,
    ),
    Reason.LETTER_UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be opened"),
        QT_TRANSLATE_NOOP("Errors", "It was moved or deleted, it is no file, or this user may not read it."),
        None,
    ),
    Reason.LETTER_TOO_HARD: Words(
        QT_TRANSLATE_NOOP("Errors", "This message cannot be read"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Reading {name} took more time or memory than any letter should, so it was stopped. Nothing in it was "
            "opened. The file is unchanged.",
        ),
        None,
    ),
    Reason.DICTIONARY_UNUSABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is no dictionary"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{name} could not be read as a dictionary. Choose a file that ends in .dic or .aff, with the other of the "
            "two beside it, or a dictionary extension (.oxt, .xpi).",
        ),
        None,
    ),
    Reason.BAD_HTML: Words(
        QT_TRANSLATE_NOOP("Errors", "The text is too tangled"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its formatting cannot be worked with. Nothing was sent. Clear the formatting, or paste plain text.",
        ),
        Action.EDIT,
    ),
    Reason.NOT_FOUND: Words(
        QT_TRANSLATE_NOOP("Errors", "It is no longer there"),
        QT_TRANSLATE_NOOP("Errors", "It was sent, moved or deleted meanwhile. Nothing else was changed."),
        None,
    ),
    Reason.WRONG_STATE: Words(
        QT_TRANSLATE_NOOP("Errors", "It is too late for that"),
        QT_TRANSLATE_NOOP(
            "Errors", "The message has gone on meanwhile. Nothing was changed. Look at it in the Outbox."
        ),
        None,
    ),
    Reason.SAFETY_AGE: Words(
        QT_TRANSLATE_NOOP("Errors", "This message is old"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It should have gone more than five days ago. It was not sent, because it may have gone from "
            "another copy of "
            "this profile. Send it if it still matters.",
        ),
        Action.RETRY,
    ),
}

REST: dict[Reason, Words] = {
    Reason.CANCELLED: Words(
        QT_TRANSLATE_NOOP("Errors", "Stopped"),
        QT_TRANSLATE_NOOP("Errors", "You stopped it in time. Nothing was delivered."),
        None,
    ),
    Reason.NO_ANSWER: Words(
        QT_TRANSLATE_NOOP("Errors", "May have arrived"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The line broke after the last byte, before the server answered. Ask the recipient, or look in your "
            "provider's Sent folder, before you send it again.",
        ),
        Action.IT_ARRIVED,
    ),
}

ADDRESSES: dict[str, Words] = {  # by the fact `problem` of BAD_ADDRESS
    "empty": Words(
        QT_TRANSLATE_NOOP("Errors", "There is no address"),
        QT_TRANSLATE_NOOP("Errors", "A name alone cannot be sent to. Add an address such as ana@prado.studio."),
        Action.EDIT,
    ),
    "no_at": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} has no @"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. An address looks like ana@prado.studio. Correct it."),
        Action.EDIT,
    ),
    "no_ending": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} has no ending"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. After the @ comes a name with a dot in it. Correct it."),
        Action.EDIT,
    ),
    "local": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} cannot be right before the @"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Look for blanks, commas or two dots in a row. Correct it."),
        Action.EDIT,
    ),
    "domain": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} cannot be right after the @"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Look for blanks, commas or two dots in a row. Correct it."),
        Action.EDIT,
    ),
    "brackets": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} has an unpaired bracket"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. An address in brackets looks like <ana@prado.studio>."),
        Action.EDIT,
    ),
    "control": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} holds a control character"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. It cannot be seen, but it is there: type the address anew."),
        Action.EDIT,
    ),
    "invisible": Words(
        QT_TRANSLATE_NOOP("Errors", "{address} holds an invisible character"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. It cannot be seen, but it is there: type the address anew."),
        Action.EDIT,
    ),
}

FIELDS: dict[str, Words] = {  # by the fact `field` of BAD_ACCOUNT
    "address": Words(
        QT_TRANSLATE_NOOP("Errors", "The account needs an address"),
        QT_TRANSLATE_NOOP("Errors", "Write the address you send from, such as ana@prado.studio."),
        Action.EDIT_ACCOUNT,
    ),
    "reply_to": Words(
        QT_TRANSLATE_NOOP("Errors", "The reply address is not one"),
        QT_TRANSLATE_NOOP("Errors", "Write an address such as ana@prado.studio, or leave it empty."),
        Action.EDIT_ACCOUNT,
    ),
    "host": Words(
        QT_TRANSLATE_NOOP("Errors", "The server name cannot be right"),
        QT_TRANSLATE_NOOP("Errors", "Write a name such as smtp.prado.studio, or an IP address."),
        Action.EDIT_ACCOUNT,
    ),
    "port": Words(
        QT_TRANSLATE_NOOP("Errors", "The port cannot be right"),
        QT_TRANSLATE_NOOP("Errors", "It is a number from 1 to 65535; 465 is usual for TLS, 587 for STARTTLS."),
        Action.EDIT_ACCOUNT,
    ),
    "user_name": Words(
        QT_TRANSLATE_NOOP("Errors", "The user name cannot be right"),
        QT_TRANSLATE_NOOP("Errors", "It is often the whole address. Write it as the provider gave it to you."),
        Action.EDIT_ACCOUNT,
    ),
    "command": Words(
        QT_TRANSLATE_NOOP("Errors", "The password command is missing"),
        QT_TRANSLATE_NOOP("Errors", "Write a command that prints the password, such as: pass show mail"),
        Action.EDIT_ACCOUNT,
    ),
    "clear": Words(
        QT_TRANSLATE_NOOP("Errors", "Your password would travel openly"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Without TLS or STARTTLS anyone on the way can read it. Choose one of them, or say that you allow it.",
        ),
        Action.EDIT_ACCOUNT,
    ),
}

KEYRING: dict[str, Words] = {  # by the fact `problem`
    "absent": Words(
        QT_TRANSLATE_NOOP("Errors", "The password is needed again"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "This system has no keyring, so Tintero knows a password only until it ends. Type it once more, or use "
            "a password command.",
        ),
        Action.SIGN_IN,
        QT_TRANSLATE_NOOP(
            "Errors",
            "This system has no keyring, so Tintero knew the password only until it ended. The message is safe in the "
            "Outbox and goes as soon as you type it.",
        ),
    ),
    "silent": Words(
        QT_TRANSLATE_NOOP("Errors", "The keyring does not answer"),
        QT_TRANSLATE_NOOP(
            "Errors", "It may be waiting for you to unlock it in a window of its own. Unlock it, then try again."
        ),
        Action.RETRY,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The keyring may be waiting for you to unlock it in a window of its own. The message is safe in "
            "the Outbox. "
            "Unlock the keyring, then try again.",
        ),
    ),
}
