"""Words for what a server says about an address or its mailbox, by the names in `resources/replies.json`."""

from __future__ import annotations

from ui.words.error_words import QT_TRANSLATE_NOOP, Action, ReplyWords

ADDRESSES: dict[str, ReplyWords] = {
    "mailbox_unknown": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "There is no such mailbox"),
        QT_TRANSLATE_NOOP("Errors", "{host} knows nobody of the address {address}."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip in the address, or ask the person for it another way."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} does not know one of these addresses."),
    ),
    "domain_unknown": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The part behind the @ leads nowhere"),
        QT_TRANSLATE_NOOP("Errors", "{host} finds no mail server for {address}."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip behind the @."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} finds no mail server for one of these addresses."),
    ),
    "address_form": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server cannot read the address"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not take {address} for an address."),
        QT_TRANSLATE_NOOP("Errors", "Write it anew, without anything around it."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} does not take one of these for an address."),
    ),
    "address_ambiguous": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The address could mean several people"),
        QT_TRANSLATE_NOOP("Errors", "{host} knows more than one mailbox that {address} could be."),
        QT_TRANSLATE_NOOP("Errors", "Ask the person for the full address."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} knows more than one mailbox for one of these addresses."),
    ),
    "mailbox_moved": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mailbox has moved"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody reads {address} any more. If the server named the new address, it is under Details."
        ),
        QT_TRANSLATE_NOOP("Errors", "Ask the person for the new address."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP(
            "Errors",
            "One of these mailboxes is no longer read. If the server named the new address, it is under Details.",
        ),
    ),
    "owner_changed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The address belongs to somebody else now"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} says that {address} changed hands, and keeps the message from the new owner."
        ),
        QT_TRANSLATE_NOOP("Errors", "Ask the person for an address of their own."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP(
            "Errors", "{host} says that one of these addresses changed hands, and keeps the message from the new owner."
        ),
    ),
    "takes_no_mail": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Nobody receives mail there"),
        QT_TRANSLATE_NOOP("Errors", "Whoever owns the part behind the @ of {address} has said that it takes no mail."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip behind the @, or ask the person for another address."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "The owner of an address's domain has said that it takes no mail."),
    ),
    "address_trouble": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server does not like an address"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not take mail for {address} and gives no better reason."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip in the address. The server's own words are under Details."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} does not take one of these addresses and gives no better reason."),
    ),
    "reports_nothing": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "An old server stands in between"),
        QT_TRANSLATE_NOOP("Errors", "Behind {host} stands a server that would report nothing back."),
        QT_TRANSLATE_NOOP("Errors", "Try it again, or ask the person whether it came."),
        Action.RETRY,
    ),
    "mailbox_off": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mailbox is closed"),
        QT_TRANSLATE_NOOP("Errors", "The mailbox {address} is there, but it takes no mail at present."),
        QT_TRANSLATE_NOOP("Errors", "Use another address of this person, or reach them another way."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "One of these mailboxes takes no mail at present."),
    ),
    "mailbox_full": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mailbox is full"),
        QT_TRANSLATE_NOOP("Errors", "There is no room left in the mailbox {address}."),
        QT_TRANSLATE_NOOP("Errors", "Tell the person another way, and try it again when they have made room."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "There is no room left in one of these mailboxes."),
    ),
    "too_big_for_mailbox": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Too big for this mailbox"),
        QT_TRANSLATE_NOOP("Errors", "The message is larger than {address} may receive."),
        QT_TRANSLATE_NOOP("Errors", "Take a file out, or send it another way."),
        Action.EDIT,
        QT_TRANSLATE_NOOP("Errors", "The message is larger than one of these mailboxes may receive."),
    ),
    "mailbox_trouble": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mailbox takes nothing now"),
        QT_TRANSLATE_NOOP("Errors", "{host} cannot put anything into the mailbox {address} at the moment."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later, or reach the person another way."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "{host} cannot put anything into one of these mailboxes at the moment."),
    ),
    "list_trouble": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mailing list has trouble"),
        QT_TRANSLATE_NOOP("Errors", "{address} is a list, and its members could not be reached."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later, or ask whoever looks after the list."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "One of these addresses is a list, and its members could not be reached."),
    ),
    "list_closed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "You may not write to this list"),
        QT_TRANSLATE_NOOP("Errors", "{address} takes mail only from those it knows."),
        QT_TRANSLATE_NOOP("Errors", "Choose the sender that it knows, or ask whoever looks after it."),
        Action.CHOOSE_ACCOUNT,
        QT_TRANSLATE_NOOP("Errors", "One of these addresses takes mail only from those it knows."),
    ),
    "recipient_declines": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "This mail is not wanted there"),
        QT_TRANSLATE_NOOP("Errors", "The mailbox {address} does not let mail from you in."),
        QT_TRANSLATE_NOOP("Errors", "Reach the person another way, or choose another sender."),
        Action.CHOOSE_ACCOUNT,
        QT_TRANSLATE_NOOP("Errors", "One of these mailboxes does not let mail from you in."),
    ),
    "letters_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server cannot write these letters"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host}, or a server behind it, knows only plain letters in addresses and subjects."
        ),
        QT_TRANSLATE_NOOP("Errors", "Use another address of the person, without accents before the @."),
        Action.CORRECT_ADDRESS,
    ),
}
