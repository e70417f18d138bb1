"""Words for what a server says about the message itself, by the names in `resources/replies.json`."""

from __future__ import annotations

from ui.words.error_words import QT_TRANSLATE_NOOP, Action, ReplyWords

CONTENT: dict[str, ReplyWords] = {
    "virus": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server found a virus"),
        QT_TRANSLATE_NOOP("Errors", "{host} says that a file of the message is infected."),
        QT_TRANSLATE_NOOP("Errors", "Take the file out and have it checked."),
        Action.EDIT,
    ),
    "file_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "A file of this kind is not let through"),
        QT_TRANSLATE_NOOP("Errors", "{host} lets no programs and no scripts pass, nor archives that hold some."),
        QT_TRANSLATE_NOOP("Errors", "Take the file out and send a link to it."),
        Action.EDIT,
    ),
    "link_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "A link is on a blocklist"),
        QT_TRANSLATE_NOOP("Errors", "{host} refuses a web address that the message names."),
        QT_TRANSLATE_NOOP("Errors", "Take the link out."),
        Action.EDIT,
    ),
    "junk": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Taken for junk"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes the message for spam."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Change what may look like it: the subject, links, files, or many recipients at once. The server's own "
            "words are under Details.",
        ),
        Action.EDIT,
    ),
    "not_allowed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server's rules do not allow it"),
        QT_TRANSLATE_NOOP("Errors", "{host} refuses it by a rule of its own."),
        QT_TRANSLATE_NOOP("Errors", "Its own words under Details may name the rule; the provider can tell more."),
        Action.EDIT,
    ),
    "too_big": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Too big for the server"),
        QT_TRANSLATE_NOOP("Errors", "{host}, or a server behind it, does not take a message of this size."),
        QT_TRANSLATE_NOOP("Errors", "Take a file out, or send it another way."),
        Action.EDIT,
    ),
    "content_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server cannot carry what is in the message"),
        QT_TRANSLATE_NOOP("Errors", "{host}, or a server behind it, cannot pass on this kind of text or file."),
        QT_TRANSLATE_NOOP("Errors", "Pack files into an archive, or send a link to them."),
        Action.EDIT,
    ),
    "form_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server finds a fault in the message"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not like how the message is built."),
        QT_TRANSLATE_NOOP(
            "Errors", "Try it as plain text, or without its files. The server's own words are under Details."
        ),
        Action.EDIT,
    ),
    "priority_refused": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The priority is not taken"),
        QT_TRANSLATE_NOOP("Errors", "{host} does not carry a message of this priority, or not one of this size."),
        QT_TRANSLATE_NOOP("Errors", "Set its priority to normal."),
        Action.EDIT,
    ),
    "security_needed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The protection asked for cannot be given"),
        QT_TRANSLATE_NOOP("Errors", "{host} cannot pass the message on as protected as it should be."),
        QT_TRANSLATE_NOOP("Errors", "Send it with another account, or ask the provider."),
        Action.CHOOSE_ACCOUNT,
    ),
    "too_many_recipients": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Too many recipients"),
        QT_TRANSLATE_NOOP("Errors", "{host} takes fewer recipients at once."),
        QT_TRANSLATE_NOOP("Errors", "Set in the account how many go at once, then try again."),
        Action.EDIT_ACCOUNT,
    ),
}
