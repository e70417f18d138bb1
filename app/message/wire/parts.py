"""The tree of a message: which parts, in which multiparts, under which headers.

Source: RFC 2045, 2046 (structure), RFC 2387 (related), RFC 2392 (Content-ID), RFC 2183 (disposition).

    multipart/mixed                 only with attachments
      multipart/related             only with pictures that the text shows
        multipart/alternative       only with HTML
          text/plain
          text/html
        image/...
      application/...
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.wire import file_name
from app.message.wire.headers import Header, parameter, render, twin_parameter, with_parameters
from app.message.wire.seven_bit import Canonical, LineEnds, line_ends_of
from app.message.wire.sink import Sink
from app.message.wire.transfer import Encoding, encode_text, write_base64
from app.model.draft import Disposition

_CHUNK = 256 * 1024
_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,90}")
_CHARSET = re.compile(r';\s*charset="?([A-Za-z0-9][A-Za-z0-9_.:+-]{0,40})"?\s*(?:;|$)', re.IGNORECASE)
_CONTENT_ID = re.compile(r"[A-Za-z0-9!#$%&'*+/=^_`{|}~.@-]{1,200}")
_ANYTHING = "application/octet-stream"
_MESSAGE = "message/rfc822"


@dataclass(frozen=True)
class Part:
    """A file of a message. `open` gives its octets from the start, each time it is called.

    `content_id` (no angle brackets) is what the HTML refers to as `cid:`. `size` is the number of
    octets expected: another number raises MailError(INVALID, ATTACHMENT_CHANGED); -1 expects nothing.
    """

    name: str
    content_type: str
    disposition: Disposition
    content_id: str
    open: Callable[[], BinaryIO]
    size: int = -1


@dataclass(frozen=True)
class Text:
    """A text body in UTF-8; `encoding` and `octets` come from `encode_text`.

    `flowed` are the lines of a format=flowed text (RFC 3676), in which a blank at the end means something.
    """

    subtype: str
    encoding: Encoding
    octets: bytes
    flowed: bool = False

    @classmethod
    def of(cls, subtype: str, text: str, *, flowed: bool = False) -> Text:
        return cls(subtype, *encode_text(text), flowed)

    def headers(self) -> list[Header]:
        parameters = ["charset=utf-8", *(["format=flowed", "delsp=no"] if self.flowed else [])]
        return [
            with_parameters("Content-Type", f"text/{self.subtype}", parameters),
            Header("Content-Transfer-Encoding", self.encoding),
        ]

    def write_body(self, sink: Sink) -> None:
        sink.write(self.octets)


@dataclass(frozen=True)
class File:
    """A `Part` in its place. `line_ends` is set for a message that travels as it is (see `_as_message`)."""

    part: Part
    inline: bool
    line_ends: LineEnds | None

    def headers(self) -> list[Header]:
        name = file_name.safe(self.part.name)
        disposition = Disposition.INLINE if self.inline else Disposition.ATTACHMENT
        encoding = Encoding.SEVEN_BIT if self.line_ends else Encoding.BASE64
        headers = [
            with_parameters("Content-Type", self._type(), [*self._charset(), *twin_parameter("name", name)]),
            Header("Content-Transfer-Encoding", encoding),
            with_parameters("Content-Disposition", disposition, parameter("filename", name)),
        ]
        return [*headers, Header("Content-ID", f"<{self.part.content_id}>")] if self.inline else headers

    def write_body(self, sink: Sink) -> None:
        with _reading(self.part) as source:
            size = self._copy(source, sink, Canonical(self.line_ends)) if self.line_ends else write_base64(source, sink)
        if size != self.part.size >= 0:
            raise self._changed()

    def _copy(self, source: BinaryIO, sink: Sink, canonical: Canonical) -> int:
        """Checked a second time while copying: nothing says that the file is still what it was."""
        size = 0
        while block := source.read(_CHUNK):
            size += len(block)
            sink.write(canonical.feed(block))
        sink.write(canonical.finish())
        if canonical.flaw or canonical.eight_bit:
            raise self._changed()
        return size

    def _changed(self) -> MailError:
        name = file_name.safe(self.part.name)
        return MailError(
            Kind.INVALID,
            Reason.ATTACHMENT_CHANGED,
            f"The attachment “{name}” changed while the message was built.",
            Retry.NEEDS_USER,
            facts={"name": name},
        )

    def _type(self) -> str:
        """The media type, if base64 suits it: composite types may not be encoded (RFC 2046 section 5)."""
        kind = self.part.content_type.partition(";")[0].strip().lower()
        if self.line_ends:
            return _MESSAGE
        if not _TYPE.fullmatch(kind) or kind.startswith(("multipart/", "message/")):
            return _ANYTHING
        return kind

    def _charset(self) -> list[str]:
        match = _CHARSET.search(self.part.content_type) if self._type().startswith("text/") else None
        return [f"charset={match[1]}"] if match else []


@dataclass(frozen=True)
class Multipart:
    """Parts under one boundary.

    No boundary occurs in what it separates: base64 has no `_`, quoted-printable follows each `=` with a
    hexadecimal digit or a line end, and a text with `=_` is not sent as 7bit. Only an attached message
    may hold such a line, and it cannot hold this one: 128 random bits drawn after it was written.
    """

    subtype: str
    children: Sequence[Node]
    boundary: str = field(default_factory=lambda: "=_" + secrets.token_hex(16))

    def headers(self) -> list[Header]:
        parameters = [f'boundary="{self.boundary}"']
        if self.subtype == "related":  # what stands first in it: always the two texts (RFC 2387 section 3.1)
            parameters.insert(0, 'type="multipart/alternative"')
        return [with_parameters("Content-Type", f"multipart/{self.subtype}", parameters)]

    def write_body(self, sink: Sink) -> None:
        for child in self.children:
            sink.write(f"--{self.boundary}\r\n".encode() + render(child.headers()) + b"\r\n")
            child.write_body(sink)
            sink.write(b"\r\n")  # belongs to the delimiter (RFC 2046 section 5.1.1), so the octets stay exact
        sink.write(f"--{self.boundary}--\r\n".encode())


Node = Text | File | Multipart


def tree(text: str, html: str, parts: Sequence[Part], shown: Set[str], *, flowed: bool = False) -> Node:
    """The parts of a message in their places. `flowed`: the text is one of format=flowed.

    `shown` are the content ids that the HTML refers to; a picture it does not refer to is an attachment,
    because many programs show no other inline parts. Raises MailError(INVALID, ATTACHMENT_UNREADABLE).
    """
    pictures: dict[str, Part] = {}
    others: list[Part] = []
    for part in parts:
        if html and _is_picture(part, shown) and part.content_id not in pictures:
            pictures[part.content_id] = part
        else:
            others.append(part)
    root: Node = Text.of("plain", text, flowed=flowed)
    if html:
        root = Multipart("alternative", [root, Text.of("html", html)])
    if pictures:
        root = Multipart("related", [root, *(File(part, True, None) for part in pictures.values())])
    files = [File(part, False, _as_message(part)) for part in others]
    return Multipart("mixed", [root, *files]) if files else root


def _is_picture(part: Part, shown: Set[str]) -> bool:
    valid = _CONTENT_ID.fullmatch(part.content_id) and "=?" not in part.content_id
    return bool(valid) and part.disposition is Disposition.INLINE and part.content_id in shown


def _as_message(part: Part) -> LineEnds | None:
    """How the lines of an attached message end, if it can travel as message/rfc822.

    RFC 2046 section 5.2.1 forbids base64 and quoted-printable for it, and we send no 8bit. So a message
    in pure ASCII, with lines of at most 998 octets and one kind of line ends, travels as it is: octet for
    octet with CRLF, or with each LF made CRLF. Any other is sent as application/octet-stream in base64
    under its own name, so that its octets survive exactly.
    """
    if part.content_type.partition(";")[0].strip().lower() != _MESSAGE:
        return None
    with _reading(part) as source:
        block = source.read(_CHUNK)
        line_ends = line_ends_of(block)
        canonical = Canonical(line_ends)
        while block and not canonical.flaw and not canonical.eight_bit:
            canonical.feed(block)
            block = source.read(_CHUNK)
        canonical.finish()
    return None if canonical.flaw or canonical.eight_bit else line_ends


@contextmanager
def _reading(part: Part) -> Iterator[BinaryIO]:
    """The open part. The sink names its own faults, so every OSError in here is the source's."""
    try:
        with part.open() as source:
            yield source
    except OSError as error:
        name = file_name.safe(part.name)
        raise MailError(
            Kind.INVALID,
            Reason.ATTACHMENT_UNREADABLE,
            f"The attachment “{name}” cannot be read: {error.strerror or error}.",
            Retry.NEEDS_USER,
            facts={"name": name},
        ) from error
