"""The structure of a foreign message: entities, their headers, and where their octets are.

Source: RFC 2045, 2046, 2231. Nothing is decoded here and nothing copied but headers, so that a large file can be
mapped into memory. Never raises on odd input: what is too deep, too many or damaged is noted and read as far as it
makes sense. The standard library's parser raises on hostile input and needs quadratic time for some of it.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from app.message.text import charsets
from app.message.text.clean import one_line
from app.message.wire import encoded_words
from app.message.wire.fields import Field
from app.model.letter import Flaw

Source = bytes | mmap.mmap

_LONGEST_HEADER = 1_000_000  # octets of a header block that are read
_LONGEST_VALUE = 200_000  # octets of one field
_MOST_FIELDS = 5_000
_NAME = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*+"?|[^;]*+)')
_TYPE = re.compile(r"\s*([A-Za-z0-9!#$&^_.+-]{1,100})/([A-Za-z0-9!#$&^_.+-]{1,100})")
_SECTION = re.compile(r"(.+?)(?:\*(\d{1,3}))?(\*)?")
_MOST_PARAMETERS = 200


@dataclass(frozen=True)
class Limits:
    """What is read of a structure; beyond it the rest is left alone."""

    depth: int = 30
    parts: int = 2_000


@dataclass
class Entity:
    """A part with its header. The octets of its body are `source[start:end]`, still encoded."""

    fields: list[Field]
    kind: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    start: int = 0
    end: int = 0
    children: list[Entity] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        return [f.value for f in self.fields if f.name == name]

    def first(self, name: str) -> str:
        return next((f.value for f in self.fields if f.name == name), "")

    @property
    def encoding(self) -> str:
        """The transfer encoding, without comments and in lower case."""
        return self.first("content-transfer-encoding").partition("(")[0].partition(";")[0].strip().lower()

    @property
    def disposition(self) -> str:
        return self.first("content-disposition").partition(";")[0].strip().lower()

    @property
    def content_id(self) -> str:
        return one_line(self.first("content-id")).strip("<> ")

    @property
    def file_name(self) -> str:
        """What the sender calls the file; "" if nothing. Not safe for a file system."""
        found = parameters(self.first("content-disposition")).get("filename", "")
        return one_line(found or self.parameters.get("name", ""))


@dataclass
class Reading:
    """What the walk met."""

    limits: Limits
    flaws: set[Flaw] = field(default_factory=set)
    parts: int = 0


def read(source: Source, limits: Limits = Limits()) -> tuple[Entity, set[Flaw]]:
    """The whole message in `source`, with what is wrong with it."""
    reading = Reading(limits)
    start = 3 if source[:3] == b"\xef\xbb\xbf" else 0
    if source[start : start + 5] == b"From ":  # of an mbox file
        start = _line_end(source, start, len(source))
    while source[start : start + 1] in (b"\r", b"\n"):
        start += 1
    return entity(source, start, len(source), reading), reading.flaws


def entity(source: Source, start: int, end: int, reading: Reading, depth: int = 0, usual: str = "") -> Entity:
    """The entity between `start` and `end`; `usual` is the type of one that names none."""
    reading.parts += 1
    found, body = _header(source, start, end, reading)
    made = Entity(found, start=body, end=end)
    value = made.first("content-type")
    match = _TYPE.match(value)
    if match:
        made.kind = f"{match[1]}/{match[2]}".lower()
    elif usual:
        made.kind = usual
    elif value.strip() and value.strip().lower() != "text":
        made.kind = "application/octet-stream" if made.disposition == "attachment" else "text/plain"
    made.parameters = parameters(value)
    if made.kind.startswith("multipart/"):
        _divide(source, made, reading, depth)
    return made


def _divide(source: Source, whole: Entity, reading: Reading, depth: int) -> None:
    boundary = whole.parameters.get("boundary", "").rstrip()
    if depth >= reading.limits.depth:
        reading.flaws.add(Flaw.CUT)
        return
    if not boundary:
        reading.flaws.add(Flaw.BROKEN)
        whole.kind = "text/plain"
        return
    usual = "message/rfc822" if whole.kind == "multipart/digest" else ""
    spans = list(_spans(source, whole.start, whole.end, boundary, reading))
    if not spans:
        reading.flaws.add(Flaw.BROKEN)
        whole.kind = "text/plain"
    for start, end in spans:
        if reading.parts >= reading.limits.parts:
            reading.flaws.add(Flaw.CUT)
            return
        whole.children.append(entity(source, start, end, reading, depth + 1, usual))


def _spans(source: Source, start: int, end: int, boundary: str, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where the parts between the delimiters are (RFC 2046 section 5.1.1)."""
    mark = b"--" + boundary.encode("utf-8", "replace")
    at, opened, count = start, -1, reading.parts
    while (at := source.find(mark, at, end)) >= 0:
        line = _line_end(source, at, end)
        tail = source[at + len(mark) : min(line, at + len(mark) + 80)]
        begins = at == start or source[at - 1 : at] == b"\n"
        if not begins or tail.removeprefix(b"--").strip(b" \t\r\n"):
            at += len(mark)
            continue
        if opened >= 0:
            stop = at - 1 if at > opened else at
            stop -= source[stop - 1 : stop] == b"\r" and stop > opened
            yield opened, max(stop, opened)
            count += 1
        if tail.startswith(b"--"):
            return
        opened = at = line
        if count > reading.limits.parts:
            return
    reading.flaws.add(Flaw.BROKEN)  # no delimiter at the end
    if opened >= 0:
        yield opened, end


def _header(source: Source, start: int, end: int, reading: Reading) -> tuple[list[Field], int]:
    """The fields, and where the body begins. Lines that are no fields are skipped."""
    found: list[Field] = []
    lines: list[bytes] = []
    name, size, at = "", 0, start
    stop = min(end, start + _LONGEST_HEADER)
    while at < stop:
        after = _line_end(source, at, stop)
        line = source[at:after]
        at = after
        if not line.strip(b"\r\n"):
            break
        if line[:1] in (b" ", b"\t") and lines:
            size += len(line)
            if size <= _LONGEST_VALUE:
                lines.append(line)
            continue
        match = _NAME.match(line)
        if match is None:
            reading.flaws.add(Flaw.BROKEN)
            if not found and not lines:  # no header at all: everything is text
                return [], start
            continue
        if lines:
            found.append(Field(name, b"".join(lines)))
        if len(found) >= _MOST_FIELDS:
            reading.flaws.add(Flaw.CUT)
            lines = []
            break
        name, lines, size = match[1].decode("ascii").lower(), [line[:_LONGEST_VALUE]], len(line)
    else:
        if stop < end:
            reading.flaws.add(Flaw.CUT)
    if lines:
        found.append(Field(name, b"".join(lines)))
    return found, min(at, end)


def _line_end(source: Source, at: int, end: int) -> int:
    found = source.find(b"\n", at, end)
    return end if found < 0 else found + 1


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition, in any of the forms that programs write."""
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for number, match in enumerate(_PARAMETER.finditer(one_line(value))):
        if number >= _MOST_PARAMETERS:
            break
        raw = match[2].strip()
        text = re.sub(r"\\(.)", r"\1", raw[1:].removesuffix('"')) if raw.startswith('"') else raw
        section = _SECTION.fullmatch(match[1].lower())
        assert section is not None
        if section[2] is None and not section[3]:
            plain.setdefault(section[1], encoded_words.decode(text))
        else:
            pieces.setdefault(section[1], {}).setdefault(int(section[2] or 0), (text, bool(section[3])))
    return plain | {name: _joined(found) for name, found in pieces.items()}


def _joined(found: dict[int, tuple[str, bool]]) -> str:
    """The pieces of RFC 2231: the first may name a character set, those with a star are percent-encoded."""
    charset, octets = "", b""
    for place, (number, (text, coded)) in enumerate(sorted(found.items())):
        if place == 0 and coded and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        if number != place:  # a piece is missing: what follows it would be nonsense
            break
        octets += unquote_to_bytes(text) if coded else text.encode("utf-8", "replace")
    return charsets.decode(octets, charset or "utf-8")[0]
