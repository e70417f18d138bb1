"""Words for what can be wrong with signatures, snippets and templates."""

from __future__ import annotations

from app.errors import Reason
from ui.error_words import QT_TRANSLATE_NOOP, Words

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
}
