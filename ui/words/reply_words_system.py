"""Words for what a server says about itself and the way on, by the names in `resources/replies.json`."""

from __future__ import annotations

from ui.words.error_words import QT_TRANSLATE_NOOP, Action, ReplyWords

SYSTEM: dict[str, ReplyWords] = {
    "newcomer": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server makes newcomers wait"),
        QT_TRANSLATE_NOOP("Errors", "{host} asks new senders to come back in some minutes."),
        QT_TRANSLATE_NOOP("Errors", "There is nothing to do."),
        Action.RETRY,
    ),
    "server_full": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server has no room left"),
        QT_TRANSLATE_NOOP("Errors", "{host} has no space for mail at the moment."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later. If it stays so, tell the provider."),
        Action.RETRY,
    ),
    "server_closed": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server takes no mail just now"),
        QT_TRANSLATE_NOOP("Errors", "{host} is closed for a while, or has too much to do."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later."),
        Action.RETRY,
    ),
    "server_trouble": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server has trouble of its own"),
        QT_TRANSLATE_NOOP("Errors", "Something is wrong on the side of {host}, not on yours."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later. If it stays so, tell the provider."),
        Action.RETRY,
    ),
    "server_cannot": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server lacks what this message needs"),
        QT_TRANSLATE_NOOP("Errors", "{host} cannot do something that this message asks for."),
        QT_TRANSLATE_NOOP("Errors", "Do without a delivery report, or use another account."),
        Action.EDIT,
    ),
    "misunderstanding": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server does not understand us"),
        QT_TRANSLATE_NOOP(
            "Errors", "{host} does not know a word that every mail program uses, or something on the way changes it."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Look at server and port of the account. A virus scanner or a network filter may be in the way."
        ),
        Action.EDIT_ACCOUNT,
    ),
    "unreachable_behind": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The recipient's server cannot be reached"),
        QT_TRANSLATE_NOOP("Errors", "{host} got no answer from the server of {address}."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip behind the @, or try it again later."),
        Action.RETRY,
        QT_TRANSLATE_NOOP("Errors", "{host} got no answer from a server behind it."),
    ),
    "directory_trouble": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server cannot look addresses up"),
        QT_TRANSLATE_NOOP("Errors", "{host} got no answer from its own directory."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later."),
        Action.RETRY,
    ),
    "no_route": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "There is no way to the recipient"),
        QT_TRANSLATE_NOOP("Errors", "{host} knows no way to the server of {address}."),
        QT_TRANSLATE_NOOP("Errors", "Look for a slip behind the @."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "{host} knows no way to the server of one of these addresses."),
    ),
    "congested": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "Too much mail on the way"),
        QT_TRANSLATE_NOOP("Errors", "{host}, or the network behind it, has more to do than it can."),
        QT_TRANSLATE_NOOP("Errors", "Try it again later."),
        Action.RETRY,
    ),
    "loop": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The mail would go in a circle"),
        QT_TRANSLATE_NOOP("Errors", "The server of {address} sends its mail back to where it came from."),
        QT_TRANSLATE_NOOP("Errors", "Tell the person or their provider another way; the address may be wrong."),
        Action.CORRECT_ADDRESS,
        QT_TRANSLATE_NOOP("Errors", "A server of these addresses sends its mail back to where it came from."),
    ),
    "gave_up": ReplyWords(
        QT_TRANSLATE_NOOP("Errors", "The server has given up"),
        QT_TRANSLATE_NOOP("Errors", "{host} could not deliver the message in the time it allows."),
        QT_TRANSLATE_NOOP("Errors", "Try it again, or reach the person another way."),
        Action.RETRY,
    ),
}
