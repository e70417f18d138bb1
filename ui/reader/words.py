"""A letter in words: who, when, what stands before its quote, and what one should know about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.model.address import Address
from app.model.letter import Flaw, Letter, Way, Wording

_PGP_MARK = "application/pgp-encrypted"
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", _PGP_MARK)
_PACKED = ("application/ms-tnef", "application/vnd.ms-tnef")
_ARMOUR = "-----BEGIN PGP MESSAGE-----"


def wording(letter: Letter, way: Way, locale: QLocale) -> Wording:
    """What stands before the quoted letter, and its title. Dates are those of the writer's own clock."""
    who, when = author(letter), moment(letter, locale)
    title = (
        QCoreApplication.translate("Letter", "{author}, {date}").format(author=who, date=day(letter, locale))
        if when
        else who
    )
    if way.is_reply:
        return Wording((_attribution(who, when),), title)
    return Wording(tuple(_head(letter, when)), title)


def author(letter: Letter) -> str:
    """The writer's name, or address."""
    found = letter.author or letter.sender
    return ", ".join(a.name or a.spec for a in found[:3]) or QCoreApplication.translate("Letter", "Unknown sender")


def moment(letter: Letter, locale: QLocale) -> str:
    """Date and time as the writer's clock showed them; "" when the letter does not say."""
    if (found := _written(letter)) is None:
        return ""
    time = locale.toString(QTime(found.hour, found.minute), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Letter", "{date}, {time}").format(date=_date_words(found, locale), time=time)


def day(letter: Letter, locale: QLocale) -> str:
    """The date without the time."""
    found = _written(letter)
    return _date_words(found, locale) if found is not None else ""


def people(addresses: Sequence[Address]) -> list[str]:
    return [str(address) for address in addresses]


def notes(letter: Letter) -> tuple[str, str]:
    """The worst of what one should know about what is shown, as title and sentence; "" for nothing."""
    if Flaw.WORDS_ONLY in letter.flaws:
        return (
            QCoreApplication.translate("Letter", "Only the words are shown"),
            QCoreApplication.translate(
                "Letter", "This message is built in a way that could not be read safely. Its files are not listed."
            ),
        )
    if Flaw.CUT in letter.flaws:
        return (
            QCoreApplication.translate("Letter", "Not everything is shown"),
            QCoreApplication.translate(
                "Letter", "This message has more parts or text than a letter needs. The file itself is complete."
            ),
        )
    if Flaw.BROKEN in letter.flaws:
        return (
            QCoreApplication.translate("Letter", "This message is damaged"),
            QCoreApplication.translate(
                "Letter", "Part of its structure is missing or wrong. What could be made out is shown."
            ),
        )
    if Flaw.CHARSET in letter.flaws:
        return (
            QCoreApplication.translate("Letter", "Some characters may be wrong"),
            QCoreApplication.translate(
                "Letter", "The message does not say rightly in which character set it is written, so that was guessed."
            ),
        )
    return _closed(letter)


def _closed(letter: Letter) -> tuple[str, str]:
    """What of the letter is in a file that only another program can open."""
    names = {file.content_type: file.name for file in reversed(letter.files)}
    if _PGP_MARK in names:
        names[_PGP_MARK] = names.get("application/octet-stream", names[_PGP_MARK])  # RFC 3156: what follows the mark
    title = QCoreApplication.translate("Letter", "The words of this message are locked")
    if sealed := next((names[kind] for kind in _SEALED if kind in names), ""):
        sentence = QCoreApplication.translate(
            "Letter",
            "It was encrypted or sealed by another program, and Tintero cannot open that. Save {name} and open it with "
            "the program that has your key.",
        )
        return title, sentence.format(name=sealed)
    if _ARMOUR in letter.text:
        sentence = QCoreApplication.translate(
            "Letter", "It was encrypted with OpenPGP. Copy all of it into the program that has your key."
        )
        return title, sentence
    if packed := next((names[kind] for kind in _PACKED if kind in names), ""):
        title = QCoreApplication.translate("Letter", "Outlook packed what came with this message")
        sentence = QCoreApplication.translate(
            "Letter", "Files and formatting are inside {name}, which Tintero cannot open."
        )
        return title, sentence.format(name=packed)
    return "", ""


def _attribution(who: str, when: str) -> str:
    if not when:
        return QCoreApplication.translate("Letter", "{author} wrote:").format(author=who)
    return QCoreApplication.translate("Letter", "On {date}, {author} wrote:").format(date=when, author=who)


def _head(letter: Letter, when: str) -> list[str]:
    """The head of what is forwarded: From, Date, Subject, To, Cc."""
    lines = [QCoreApplication.translate("Letter", "---------- Forwarded message ----------")]
    rows = (
        (QCoreApplication.translate("Letter", "From: {words}"), ", ".join(people(letter.author or letter.sender))),
        (QCoreApplication.translate("Letter", "Date: {words}"), when),
        (QCoreApplication.translate("Letter", "Subject: {words}"), letter.subject),
        (QCoreApplication.translate("Letter", "To: {words}"), ", ".join(people(letter.to))),
        (QCoreApplication.translate("Letter", "Cc: {words}"), ", ".join(people(letter.cc))),
    )
    return [*lines, *(line.format(words=words) for line, words in rows if words)]


def _written(letter: Letter) -> datetime | None:
    if letter.date is None:
        return None
    try:
        return datetime.fromtimestamp(letter.date, UTC).astimezone(timezone(timedelta(minutes=letter.zone)))
    except (OverflowError, OSError, ValueError):
        return None


def _date_words(when: datetime, locale: QLocale) -> str:
    return locale.toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)
