"""Findings as words: what was found and why it matters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.model.finding import Check, Finding
from ui.words.error_words import QT_TRANSLATE_NOOP
from ui.words.sizes import size_words

_SHOWN = 60  # characters of somebody's words that are quoted


@dataclass(frozen=True)
class Words:
    """`icon` is the name of one."""

    icon: str
    title: str
    detail: str


def of(finding: Finding) -> Words:
    """How a finding is put to a person."""
    facts = {name: _short(value) for name, value in finding.facts.items()}
    if finding.check is Check.TOO_BIG:
        facts |= {name: size_words(int(finding.facts[name])) for name in ("size", "limit")}
    if finding.check is Check.MISTYPED:
        facts["place"] = _short(finding.facts["instead"].rpartition("@")[2])
    number = int(finding.facts.get("count") or finding.facts.get("times") or 1)
    found = _of_check(finding, number)

    def said(source: str) -> str:
        many = number if "%n" in source else -1  # a sentence without number is not found by one
        return QCoreApplication.translate("Review", source, "", many).format(**facts)

    return Words(found.icon, said(found.title), said(found.detail))


def _of_check(finding: Finding, number: int) -> Words:
    check, facts = finding.check, finding.facts
    if check in _ONE and number == 1:
        return _ONE[check]
    if check is Check.MISTYPED and number:
        same = facts["address"].rpartition("@")[2].lower() == facts["instead"].rpartition("@")[2].lower()
        return _LIKE_A_PERSON if same else _LIKE_A_PLACE
    if check is Check.LOOK_ALIKE and not facts["instead"]:
        return _OTHER_LETTERS
    return _WORDS[check]


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"


_WORDS = {
    Check.NO_SUBJECT: Words(
        "edit",
        QT_TRANSLATE_NOOP("Review", "There is no subject"),
        QT_TRANSLATE_NOOP("Review", "Such a message is easily overlooked."),
    ),
    Check.NO_TEXT: Words(
        "edit",
        QT_TRANSLATE_NOOP("Review", "There is no text"),
        QT_TRANSLATE_NOOP("Review", "The message would arrive empty."),
    ),
    Check.FORGOTTEN_FILE: Words(
        "attach",
        QT_TRANSLATE_NOOP("Review", "No file is attached"),
        QT_TRANSLATE_NOOP("Review", "You wrote “{words}”"),
    ),
    Check.TOO_BIG: Words(
        "file-archive",
        QT_TRANSLATE_NOOP("Review", "Too big for the server"),
        QT_TRANSLATE_NOOP("Review", "The message is {size}, the server takes {limit}."),
    ),
    Check.FILE_CHANGED: Words(
        "retry",
        QT_TRANSLATE_NOOP("Review", "The originals of %n files have changed"),
        QT_TRANSLATE_NOOP("Review", "The message holds the older ones: {names}."),
    ),
    Check.MISTYPED: Words(
        "account",
        QT_TRANSLATE_NOOP("Review", "{address} looks mistyped"),
        QT_TRANSLATE_NOOP("Review", "It looks like {instead}."),
    ),
    Check.LOOK_ALIKE: Words(
        "shield",
        QT_TRANSLATE_NOOP("Review", "{address} is not what it seems"),
        QT_TRANSLATE_NOOP("Review", "Some of its letters only look like others. It can be taken for {instead}."),
    ),
    Check.GREETING: Words(
        "account",
        QT_TRANSLATE_NOOP("Review", "You greet {name}"),
        QT_TRANSLATE_NOOP("Review", "The message goes to {names}."),
    ),
    Check.MANY_VISIBLE: Words(
        "accounts",
        QT_TRANSLATE_NOOP("Review", "%n people can see each other's address"),
        QT_TRANSLATE_NOOP("Review", "In Bcc nobody sees the others."),
    ),
    Check.IDENTITY: Words(
        "accounts",
        QT_TRANSLATE_NOOP("Review", "You usually write to {name} from {instead}"),
        QT_TRANSLATE_NOOP("Review", "This message is from {address}."),
    ),
    Check.GUARDED: Words(
        "accounts",
        QT_TRANSLATE_NOOP("Review", "You write to {name} from {instead}"),
        QT_TRANSLATE_NOOP("Review", "So you said in the settings. This message to {target} is from {address}."),
    ),
    Check.REPLY_TO_LIST: Words(
        "reply-all",
        QT_TRANSLATE_NOOP("Review", "Everybody on a list will read this answer"),
        QT_TRANSLATE_NOOP("Review", "It goes to {list} as well."),
    ),
    Check.UNFILLED_FIELD: Words(
        "template",
        QT_TRANSLATE_NOOP("Review", "{words} was not filled in"),
        QT_TRANSLATE_NOOP("Review", "Readers would see it as it stands."),
    ),
    Check.LINK_ELSEWHERE: Words(
        "link",
        QT_TRANSLATE_NOOP("Review", "The link “{words}” leads elsewhere"),
        QT_TRANSLATE_NOOP("Review", "It leads to {target}."),
    ),
    Check.REMOTE_PICTURES: Words(
        "globe",
        QT_TRANSLATE_NOOP("Review", "%n pictures are on the internet"),
        QT_TRANSLATE_NOOP("Review", "They do not go along; their descriptions stand in their place."),
    ),
    Check.PICTURE_WITHOUT_WORDS: Words(
        "image",
        QT_TRANSLATE_NOOP("Review", "%n pictures have no description"),
        QT_TRANSLATE_NOOP("Review", "Readers who cannot see them would miss them."),
    ),
    Check.NO_PLAIN_TEXT: Words(
        "file-text",
        QT_TRANSLATE_NOOP("Review", "Readers of plain text would see nothing"),
        QT_TRANSLATE_NOOP("Review", "A few words would tell them what the message shows."),
    ),
}
_ONE = {
    Check.FILE_CHANGED: Words(
        "retry",
        QT_TRANSLATE_NOOP("Review", "The original of {names} has changed"),
        QT_TRANSLATE_NOOP("Review", "The message holds the older one."),
    ),
    Check.REMOTE_PICTURES: Words(
        "globe",
        QT_TRANSLATE_NOOP("Review", "A picture is on the internet"),
        QT_TRANSLATE_NOOP("Review", "It does not go along; its description stands in its place."),
    ),
    Check.PICTURE_WITHOUT_WORDS: Words(
        "image",
        QT_TRANSLATE_NOOP("Review", "A picture has no description"),
        QT_TRANSLATE_NOOP("Review", "Readers who cannot see it would miss it."),
    ),
}
_LIKE_A_PERSON = Words(
    "account",
    QT_TRANSLATE_NOOP("Review", "First time you write to {address}"),
    QT_TRANSLATE_NOOP("Review", "It looks like {instead}, to whom you wrote %n times."),
)
_LIKE_A_PLACE = Words(
    "account",
    QT_TRANSLATE_NOOP("Review", "First time you write to {address}"),
    QT_TRANSLATE_NOOP("Review", "It looks like {place}, to which you wrote %n times."),
)
_OTHER_LETTERS = Words(
    "shield",
    QT_TRANSLATE_NOOP("Review", "{address} is not what it seems"),
    QT_TRANSLATE_NOOP("Review", "Its letters are of several alphabets."),
)

NAMES = {
    Check.NO_SUBJECT: QT_TRANSLATE_NOOP("Review", "A message without subject"),
    Check.NO_TEXT: QT_TRANSLATE_NOOP("Review", "A message without text"),
    Check.FORGOTTEN_FILE: QT_TRANSLATE_NOOP("Review", "A file that the text announces and that is not attached"),
    Check.TOO_BIG: QT_TRANSLATE_NOOP("Review", "A message that is too big for the server"),
    Check.FILE_CHANGED: QT_TRANSLATE_NOOP("Review", "A file that changed after it was attached"),
    Check.MISTYPED: QT_TRANSLATE_NOOP("Review", "An address that looks mistyped"),
    Check.LOOK_ALIKE: QT_TRANSLATE_NOOP("Review", "An address that only looks like a known one"),
    Check.GREETING: QT_TRANSLATE_NOOP("Review", "A greeting for somebody who does not get the message"),
    Check.MANY_VISIBLE: QT_TRANSLATE_NOOP("Review", "Many people who see each other's address"),
    Check.IDENTITY: QT_TRANSLATE_NOOP("Review", "A sender that is unusual for these people"),
    Check.GUARDED: QT_TRANSLATE_NOOP("Review", "A sender that is not the one you chose for a domain"),
    Check.REPLY_TO_LIST: QT_TRANSLATE_NOOP("Review", "An answer that a whole mailing list reads"),
    Check.UNFILLED_FIELD: QT_TRANSLATE_NOOP("Review", "A field of a template that is not filled in"),
    Check.LINK_ELSEWHERE: QT_TRANSLATE_NOOP("Review", "A link that does not lead where its words say"),
    Check.REMOTE_PICTURES: QT_TRANSLATE_NOOP("Review", "Pictures on the internet that are not loaded"),
    Check.PICTURE_WITHOUT_WORDS: QT_TRANSLATE_NOOP("Review", "Pictures without description"),
    Check.NO_PLAIN_TEXT: QT_TRANSLATE_NOOP("Review", "A message that plain text would show empty"),
}
"""What each check looks for, for lists."""


def name_of(check: Check) -> str:
    return QCoreApplication.translate("Review", NAMES[check])
