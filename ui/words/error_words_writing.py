"""Words for what can be wrong with signatures, snippets, templates and pictures of the web."""

from __future__ import annotations

from app.errors import Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Words

WRITING: dict[Reason, Words] = {
    Reason.TEMPLATE_BROKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} cannot be read"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The lines at its top are not those of a template. The other templates work. Correct it in any editor.",
        ),
        None,
    ),
    Reason.KEY_TAKEN: Words(
        QT_TRANSLATE_NOOP("Errors", "This key is taken"),
        QT_TRANSLATE_NOOP("Errors", "Another snippet answers to “{name}”. Nothing was stored. Choose another key."),
        None,
    ),
    Reason.BAD_KEY: Words(
        QT_TRANSLATE_NOOP("Errors", "This key cannot be typed"),
        QT_TRANSLATE_NOOP("Errors", "A key has up to 30 letters, digits, _ or -. Nothing was stored."),
        None,
    ),
    Reason.TOO_LONG: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} is too long"),
        QT_TRANSLATE_NOOP("Errors", "It is far longer than anybody's text. Nothing was read from it."),
        None,
    ),
    Reason.PICTURE_REFUSED: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} was not asked for the picture"),
        QT_TRANSLATE_NOOP(
            "Errors", "The address leads into a private network, or from a secure page to an open one. It stays out."
        ),
        None,
        bare=QT_TRANSLATE_NOOP("Errors", "The address of the picture is not one of the web. It stays out."),
    ),
    Reason.PICTURE_UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} did not give the picture"),
        QT_TRANSLATE_NOOP("Errors", "The server cannot be reached at the moment. The text is as it was."),
        None,
        bare=QT_TRANSLATE_NOOP("Errors", "The server of the picture cannot be reached at the moment."),
    ),
    Reason.PICTURE_TOO_LARGE: Words(
        QT_TRANSLATE_NOOP("Errors", "A picture at {host} is too large"),
        QT_TRANSLATE_NOOP("Errors", "Tintero stops behind 10 MB. The text is as it was."),
        None,
        bare=QT_TRANSLATE_NOOP("Errors", "A picture is too large. Tintero stops behind 10 MB."),
    ),
    Reason.PICTURE_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} has no such picture"),
        QT_TRANSLATE_NOOP("Errors", "What came is not a picture that mail programs show. The text is as it was."),
        None,
        bare=QT_TRANSLATE_NOOP("Errors", "What came is not a picture that mail programs show."),
    ),
}
