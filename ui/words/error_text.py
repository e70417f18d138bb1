"""From an error to a sentence and the act that helps: the only place that makes error words.

The words themselves are in `error_words_*.py`, those about a message of the outbox in `outgoing_text.py`. What a
server, a certificate or the system says is never part of our sentence; it goes into `details`, to be shown as plain
text.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from app.errors import MailError, Reason
from ui.words.error_words import QT_TRANSLATE_NOOP, Action, ReplyWords, Words
from ui.words.error_words_access import ACCESS, PASSPHRASES, TIME_OUTS, VAULT_TROUBLE
from ui.words.error_words_accounts import ACCOUNT_FILES, ACCOUNTS, IDENTITY_FIELDS
from ui.words.error_words_line import NETWORK, TLS
from ui.words.error_words_local import ADDRESSES as ADDRESS_FORMS
from ui.words.error_words_local import FIELDS, INVALID, KEYRING, REST, STORAGE
from ui.words.error_words_oauth import OAUTH
from ui.words.error_words_server import AUTH, REJECTED
from ui.words.error_words_writing import WRITING
from ui.words.reply_words_addresses import ADDRESSES
from ui.words.reply_words_content import CONTENT
from ui.words.reply_words_sender import SENDER
from ui.words.reply_words_system import SYSTEM
from ui.words.sizes import size_words

__all__ = ["Action", "Advice", "Standing", "advice", "advice_on", "fill", "label", "meaning_title", "shown", "tr"]

WORDS: dict[Reason, Words] = {
    **NETWORK, **TLS, **AUTH, **OAUTH, **REJECTED, **STORAGE, **INVALID, **ACCOUNTS, **WRITING, **REST,
    **ACCESS,
}  # fmt: skip
_FINER: dict[Reason, tuple[str, dict[str, Words]]] = {  # a reason whose words depend on one fact
    Reason.BAD_ADDRESS: ("problem", ADDRESS_FORMS),
    Reason.BAD_ACCOUNT: ("field", {**FIELDS, **IDENTITY_FIELDS}),
    Reason.ACCOUNT_FILE_BROKEN: ("problem", ACCOUNT_FILES),
    Reason.KEYRING: ("problem", KEYRING),
    Reason.TIMED_OUT: ("barrier", TIME_OUTS),
    Reason.VAULT_DAMAGED: ("problem", VAULT_TROUBLE),
    Reason.VAULT_PASSPHRASE: ("problem", PASSPHRASES),
}
REPLIES: dict[str, ReplyWords] = {**ADDRESSES, **CONTENT, **SENDER, **SYSTEM}
"""By the names in `resources/replies.json`."""
_SAYS_ENOUGH = (Reason.EXPIRED, Reason.GREYLISTED, Reason.QUOTA)  # whatever the server's answer means besides
_LABELS = {
    Action.RETRY: QT_TRANSLATE_NOOP("Errors", "Try again"),
    Action.SIGN_IN: QT_TRANSLATE_NOOP("Errors", "Sign in…"),
    Action.EDIT: QT_TRANSLATE_NOOP("Errors", "Edit"),
    Action.EDIT_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Account settings…"),
    Action.CHOOSE_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Choose another sender…"),
    Action.ADD_ACCOUNT: QT_TRANSLATE_NOOP("Errors", "Set up an account…"),
    Action.LOOK_AT_CERTIFICATE: QT_TRANSLATE_NOOP("Errors", "Look at it…"),
    Action.ATTACH_AGAIN: QT_TRANSLATE_NOOP("Errors", "Choose a file…"),
    Action.CORRECT_ADDRESS: QT_TRANSLATE_NOOP("Errors", "Correct the address…"),
    Action.FREE_SPACE: QT_TRANSLATE_NOOP("Errors", "Try again"),
    Action.IT_ARRIVED: QT_TRANSLATE_NOOP("Errors", "It arrived"),
}
_UNKNOWN = {  # what stands in a sentence for a fact that is not known
    "host": QT_TRANSLATE_NOOP("Errors", "the server"),
    "port": QT_TRANSLATE_NOOP("Errors", "this number"),
    "address": QT_TRANSLATE_NOOP("Errors", "this"),
    "name": QT_TRANSLATE_NOOP("Errors", "the file"),
    "account": QT_TRANSLATE_NOOP("Errors", "this account"),
    "provider": QT_TRANSLATE_NOOP("Errors", "the provider"),
    "user": QT_TRANSLATE_NOOP("Errors", "this name"),
}
_SIZES = ("size", "limit")
_FOREIGN = (
    "said",
    "problem",
    "system",
    "names",
    "issuer",
    "since",
    "until",
    "fingerprint",
    "wanted",
    "command",
    "file",
)
_LONGEST_FACT, _LONGEST_DETAIL = 100, 2000


class Standing(Enum):
    """Where a message is, on which depends what is safe."""

    NOT_QUEUED = auto()
    WAITS = auto()
    STANDS = auto()
    STANDS_FOR_SOME = auto()
    PARTLY_SENT = auto()


_SAFE = {
    Standing.NOT_QUEUED: QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
    Standing.WAITS: QT_TRANSLATE_NOOP("Errors", "The message is safe in the Outbox and is tried again by itself."),
    Standing.STANDS: QT_TRANSLATE_NOOP("Errors", "The message was not delivered and is safe in the Outbox."),
    Standing.STANDS_FOR_SOME: QT_TRANSLATE_NOOP("Errors", "The message is safe in the Outbox."),
}


@dataclass(frozen=True)
class Advice:
    """`title` is set bold; `details` are somebody else's words, to be shown as plain text only."""

    title: str
    sentence: str
    action: Action | None = None
    action_label: str = ""
    details: str = ""


def advice(error: MailError) -> Advice:
    """What to say about an error that was raised to a window."""
    return advice_on(error.reason, error.facts, str(error.reply or ""))


def advice_on(
    reason: Reason, facts: Mapping[str, str], reply: str = "", standing: Standing = Standing.NOT_QUEUED
) -> Advice:
    """The same from its parts, for a message that stands somewhere."""
    known = {name: shown(name, value) for name, value in facts.items() if value}
    if reason not in _SAYS_ENOUGH and (meant := REPLIES.get(facts.get("meaning", ""))) is not None:
        what = meant.bare if meant.bare and "address" not in known else meant.what
        safe = [_SAFE[standing]] if standing in _SAFE else []
        sentence = " ".join(fill(source, known) for source in (what, *safe, meant.deed))
        title, details = fill(meant.title, known), _details(reason, facts, reply)
        return Advice(title, sentence, meant.action, label(meant.action), details)
    words = _words(reason, facts)
    sentence = words.queued if standing is not Standing.NOT_QUEUED and words.queued else words.sentence
    if words.bare and not _places(sentence) <= known.keys() | _UNKNOWN.keys():
        sentence = words.bare
    said = label(words.action) if words.action else ""
    return Advice(fill(words.title, known), fill(sentence, known), words.action, said, _details(reason, facts, reply))


def meaning_title(meaning: str) -> str:
    """What an answer means, in a few words; empty for a name without words."""
    return tr(REPLIES[meaning].title) if meaning in REPLIES else ""


def label(action: Action) -> str:
    """The words on the button of an action."""
    return tr(_LABELS[action])


def _words(reason: Reason, facts: Mapping[str, str]) -> Words:
    if reason in _FINER:
        fact, finer = _FINER[reason]
        return finer.get(facts.get(fact, ""), WORDS[reason])
    return WORDS[reason]


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def fill(source: str, known: Mapping[str, str]) -> str:
    """A translated sentence with its places filled; what is not known has words of its own."""
    words = tr(source)
    places = {name: known.get(name) or tr(_UNKNOWN.get(name, "…")) for name in _places(words)}
    filled = words.format(**places)
    return filled[:1].upper() + filled[1:] if words.startswith("{") and not known.keys() & _places(words) else filled


def shown(name: str, value: str) -> str:
    """A fact within a sentence: one line of printable characters, not too long."""
    if name in _SIZES and value.isdigit():
        return size_words(int(value))
    if name == "today" and (day := QDate.fromString(value, Qt.DateFormat.ISODate)).isValid():
        return QLocale().toString(day, QLocale.FormatType.LongFormat)
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value)
    return clean if len(clean) <= _LONGEST_FACT else clean[: _LONGEST_FACT - 1] + "…"


def _details(reason: Reason, facts: Mapping[str, str], reply: str) -> str:
    lines = [reply] if reply else []
    lines += [f"{name}: {facts[name]}" for name in _FOREIGN if facts.get(name) and facts[name] not in reply]
    lines.append(f"({reason.value})")
    return "\n".join(lines)[:_LONGEST_DETAIL]


def tr(source: str) -> str:
    """The translation of words marked with QT_TRANSLATE_NOOP("Errors", ...)."""
    return QCoreApplication.translate("Errors", source)
