"""Header fields as they are written: encoded, folded, ready to be joined.

Sources: RFC 5322 (folding, address lists, message ids), RFC 2047 (encoded words), RFC 2231
(parameters), RFC 6532 (UTF-8 in addresses). Lines have at most 76 characters where a fold is possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from app.message.text.clean import one_line
from app.message.wire import encoded_words
from app.message.wire.fields import check_plan
from app.model.address import Address

FOLD = "\r\n "
_WIDTH = 76
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+( [A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+)*")
_MESSAGE_ID = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-]{1,200}@"
    r"(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-]{1,200}|\[[A-Za-z0-9.:\-]{1,100}\])"
)
_ID_LIKE = re.compile(r"<([^<>]*)>|([^\s<>,]+)")
_SIMPLE_PARAMETER = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]*")  # no quotation mark, no backslash
_LONGEST_SIMPLE_PARAMETER = 60
_CONTINUATION_ROOM = 54
_MOST_REFERENCES = 20
_UNRESERVED = "!#$&+-.^_`|~"  # attribute-char of RFC 5987 without letters and digits


@dataclass(frozen=True)
class Header:
    """One field. `value` is encoded and folded already: it holds CR and LF only before a blank."""

    name: str
    value: str


def render(headers: Sequence[Header]) -> bytes:
    """The header block without the empty line that ends it, read back before it is handed out.

    Raises MailError(INVALID, HEADERS_DIFFER) when what would be written is not what was planned.
    """
    block = "".join(f"{h.name}: {h.value}".rstrip() + "\r\n" for h in headers).encode()
    check_plan(block, [h.name for h in headers])
    return block


def text(name: str, value: str) -> Header:
    """An unstructured field such as Subject.

    Only the stretch from the first to the last word that needs it is encoded, so that `Re:` stays
    readable for filters.
    """
    clean = one_line(value)
    words = clean.split(" ")
    room = _WIDTH - len(name) - 2
    odd = [i for i, word in enumerate(words) if not encoded_words.is_plain(word) or len(word) > room]
    pieces = _with_blanks(clean) if "" in words else words
    if not odd and all(len(piece) <= room for piece in pieces):
        return Header(name, _fold(name, pieces))
    first, last = (odd[0], odd[-1]) if odd else (0, 0)  # a run of blanks alone can be longer than a line
    if "" in words:  # readers join runs of blanks next to encoded words in different ways
        first, last = 0, len(words) - 1
    plain = words[:first]
    column = len(name) + 2 + len(" ".join(plain)) + bool(plain)
    encoded = encoded_words.encode(" ".join(words[first : last + 1]), column if column < _WIDTH else 1)
    return Header(name, _fold(name, [*plain, *encoded, *words[last + 1 :]]))


def addresses(name: str, mailboxes: Iterable[Address]) -> Header:
    """A list of mailboxes: From, To, Cc, Reply-To."""
    tokens: list[str] = []
    for mailbox in mailboxes:
        if tokens:
            tokens[-1] += ","
        phrase = _phrase(mailbox.name)
        spec = mailbox.spec if mailbox.needs_smtputf8 else mailbox.wire
        tokens += [*phrase, f"<{spec}>"] if phrase else [spec]
    return Header(name, _fold(name, tokens))


def message_ids(name: str, ids: Sequence[str]) -> Header:
    """In-Reply-To, References, Message-ID: ids in angle brackets, one more line for each that does not fit."""
    return Header(name, _fold(name, list(ids)))


def find_message_ids(*texts: str) -> list[str]:
    """The syntactically valid message ids of foreign text, in angle brackets, each once.

    Everything else is dropped, also ids that a lax reader could take for an encoded word. Of very long
    threads the first and the latest ids are kept (RFC 5322 section 3.6.4 sets no limit, servers do).
    """
    candidates = [m[1] or m[2] or "" for t in texts for m in _ID_LIKE.finditer(one_line(t))]
    ids = list(dict.fromkeys(f"<{c}>" for c in candidates if _MESSAGE_ID.fullmatch(c) and "=?" not in c))
    return ids if len(ids) <= _MOST_REFERENCES else ids[:1] + ids[1 - _MOST_REFERENCES :]


def parameter(key: str, value: str) -> list[str]:
    """`key=value` for Content-Type or Content-Disposition (RFC 2231 where plain ASCII does not do)."""
    if _simple(value):
        return [f'{key}="{value}"']
    coded = [quote(c, safe=_UNRESERVED) for c in value]
    pieces: list[str] = [""]
    for c in coded:  # a character stays whole, for readers that decode piece by piece
        if len(pieces[-1]) + len(c) > _CONTINUATION_ROOM:
            pieces.append("")
        pieces[-1] += c
    pieces[0] = f"utf-8''{pieces[0]}"
    if len(pieces) == 1:
        return [f"{key}*={pieces[0]}"]
    return [f"{key}*{i}*={piece}" for i, piece in enumerate(pieces)]


def twin_parameter(key: str, value: str) -> list[str]:
    """`key="=?utf-8?...?="`: against RFC 2047 section 5, and the only form that old Outlook reads."""
    if _simple(value):
        return [f'{key}="{value}"']
    words = encoded_words.encode(value, len(key) + 3)
    return [f'{key}="' + FOLD.join(words) + '"']


def with_parameters(name: str, value: str, parameters: Sequence[str]) -> Header:
    """A field such as Content-Type."""
    *others, last = value, *parameters
    return Header(name, _fold(name, [*(f"{other};" for other in others), last]))


def _simple(value: str) -> bool:
    return (
        len(value) <= _LONGEST_SIMPLE_PARAMETER
        and encoded_words.is_plain(value)
        and bool(_SIMPLE_PARAMETER.fullmatch(value))
    )


def _phrase(name: str) -> list[str]:
    """A display name as words that may stand on different lines."""
    clean = one_line(name)
    if not encoded_words.is_plain(clean) or len(clean) > _WIDTH - 10:
        return encoded_words.encode(clean, 16)
    if not clean or _ATOMS.fullmatch(clean):
        return clean.split()
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"')
    return [f'"{escaped}"']


def _with_blanks(value: str) -> list[str]:
    """Words of plain text; further blanks of a run stay with the word before them."""
    return re.findall(r"[^ ]+(?: +(?= ))?", value)


def _fold(name: str, tokens: Iterable[str]) -> str:
    """Tokens joined by one blank each, with a line end before that blank where the line is full."""
    column = len(name) + 1
    parts: list[str] = []
    for token in tokens:
        if parts:
            full = column + 1 + len(token) > _WIDTH
            parts.append(FOLD if full else " ")
            column = 0 if full else column
        parts.append(token)
        column += 1 + len(token)
    return "".join(parts)
