"""`mailto:` links after RFC 6068, as what they may ask for and no more.

Only `to`, `cc`, `bcc`, `subject`, `body` and `in-reply-to` are read. Every other header is ignored, as section 4 of the
RFC wants of whatever is not known to be harmless; one that names a file is refused by name, so that a person hears of
it. Nothing here reads a file, asks the network or sends.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from app.message.text.clean import body_text, one_line
from app.message.wire.encoded_words import decode
from app.message.wire.headers import find_message_ids
from app.model.address import split_list
from app.model.mail_link import MailLink, Refused

SCHEME = "mailto:"
LONGEST_LINK = 400_000  # characters; what is behind them is not looked at
MOST_RECIPIENTS = 500
LONGEST_RECIPIENT = 1_000  # characters, name and all
LONGEST_SUBJECT = 2_000
LONGEST_TEXT = 100_000
_MOST_NAMES, _LONGEST_NAME = 5, 120  # of files that are refused
_FILES = frozenset({"attach", "attachment", "attachments", "attach-file", "file", "insert"})
_BREAKING = {"\u2028", "\u2029"}


def is_mailto(text: str) -> bool:
    """Whether this is meant to be such a link."""
    return text.lstrip()[: len(SCHEME)].lower() == SCHEME


def parse(link: str) -> MailLink:
    """What the link asks for; what cannot be understood is left out. Raises ValueError for what is no such link."""
    if not is_mailto(link):
        raise ValueError("this is no mailto link")
    return _Reading(link.strip()[len(SCHEME) :]).read()


class _Reading:
    """One link, read once from left to right."""

    def __init__(self, rest: str) -> None:
        self._refused: set[Refused] = set()
        if len(rest) > LONGEST_LINK:
            rest = rest[:LONGEST_LINK]
            self._refused.add(Refused.TOO_LONG)
        rest = rest.partition("#")[0]  # RFC 3986 section 3.5; RFC 6068 gives it no meaning
        people, _, query = rest.partition("?")
        self._people, self._query = people.removeprefix("//"), query
        self._of: dict[str, list[str]] = {"to": [], "cc": [], "bcc": []}
        self._once: dict[str, str] = {}
        self._files: list[str] = []
        self._count = 0

    def read(self) -> MailLink:
        self._take_people("to", self._people)
        for name, value in self._fields():
            if name in self._of:
                self._take_people(name, value)
            elif name in ("subject", "body", "in-reply-to"):
                decoded = _decoded(value)
                if not self._once.get(name, "").strip():  # of several the first that says something
                    self._once[name] = decoded
            elif name in _FILES:
                self._refused.add(Refused.FILES)
                self._files.append(one_line(_decoded(value))[:_LONGEST_NAME])
        ids = find_message_ids(self._once.get("in-reply-to", ""))
        return MailLink(
            to=tuple(self._of["to"]),
            cc=tuple(self._of["cc"]),
            bcc=tuple(self._of["bcc"]),
            subject=self._cut(decode(self._once.get("subject", "")), LONGEST_SUBJECT),
            text=self._cut(body_text(self._once.get("body", "")), LONGEST_TEXT),
            in_reply_to=ids[0] if len(ids) == 1 else "",
            refused=frozenset(self._refused),
            files=tuple(self._files[:_MOST_NAMES]),
        )

    def _fields(self) -> Iterator[tuple[str, str]]:
        """Names in lower case; values still encoded. `&amp;` is what careless pages write for `&`."""
        for field in self._query.split("&"):
            name, _, value = field.partition("=")
            yield _decoded(name).strip().lower().removeprefix("amp;"), value

    def _take_people(self, name: str, value: str) -> None:
        """Raw commas part addresses; those within one are encoded, and then stand in quotation marks."""
        for piece in value.split(","):
            decoded = _decoded(piece)
            if any(unicodedata.category(c) in ("Cc", "Cs") or c in _BREAKING for c in decoded.strip(" \t")):
                self._refused.add(Refused.RECIPIENTS)
                continue
            for person in split_list(decoded):
                if len(person) > LONGEST_RECIPIENT:
                    self._refused.add(Refused.RECIPIENTS)
                elif self._count >= MOST_RECIPIENTS:
                    self._refused.add(Refused.TOO_MANY)
                elif person not in self._of[name]:
                    self._count += 1
                    self._of[name].append(person)

    def _cut(self, text: str, longest: int) -> str:
        if len(text) > longest:
            self._refused.add(Refused.TOO_LONG)
            return text[:longest]
        return text


def _decoded(text: str) -> str:
    """Percent-decoded once, as UTF-8; what is none is taken for Windows' western code page, as old pages write it.

    `+` is a plus: RFC 6068 section 5 item 5. A percent sign without two digits stays as it is.
    """
    octets = unquote_to_bytes(text.encode("utf-8", "replace" if _has_strays(text) else "surrogateescape"))
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("cp1252", "replace")


def _has_strays(text: str) -> bool:
    """Whether there are lone surrogates that stand for no octet of a command line."""
    return any("\ud800" <= c <= "\udbff" or "\udd00" <= c <= "\udfff" or "\udc00" <= c < "\udc80" for c in text)
