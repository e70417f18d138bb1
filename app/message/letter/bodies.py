"""Which parts of a foreign message are its text, which are pictures in it, and which are files.

Source: RFC 2046 section 5.1 (mixed, alternative), RFC 2387 (related), RFC 2183 (disposition).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from app.message.letter.mime import Entity, Source
from app.message.letter.transfer_decoding import decoded
from app.message.markup.html_words import seen_of
from app.message.text import charsets
from app.message.text.address_end import without_trailing
from app.message.text.clean import body_text
from app.message.text.flowed import unflowed
from app.model.letter import Flaw

MOST_CHARACTERS = 5_000_000  # of one text
_UU_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n", re.MULTILINE)
_UU_END = re.compile(rb"^end[ \t]*\r?$", re.MULTILINE)
_PLAIN_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_MOST_UU = 100


@dataclass(frozen=True)
class Leaf:
    """A part that is not the text: where its octets are, and what the sender says about it."""

    entity: Entity
    start: int
    end: int
    encoding: str
    name: str
    kind: str
    is_related: bool = False


@dataclass
class Body:
    """One stretch of text, in one or both forms; None where there is none."""

    html: str | None = None
    text: str | None = None


@dataclass
class Found:
    """All there is in a message."""

    bodies: list[Body] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    flaws: set[Flaw] = field(default_factory=set)


def find(source: Source, root: Entity) -> Found:
    """The text of a message and its files, in their order. Never raises on odd input."""
    found = Found()
    _walk(source, root, found, is_related=False)
    return found


def _walk(source: Source, part: Entity, found: Found, *, is_related: bool) -> None:
    if part.kind == "multipart/alternative" and part.children:
        _choose(source, part, found, is_related)
    elif part.kind == "multipart/related" and part.children:
        root = _root_of(part)
        for child in [root, *(c for c in part.children if c is not root)]:
            _walk(source, child, found, is_related=is_related or child is not root)
    elif part.children:
        for child in part.children:
            _walk(source, child, found, is_related=is_related)
    elif not is_related and _is_text(part, found):
        _take_text(source, part, found)
    elif not part.kind.startswith("multipart/"):
        name = part.file_name
        found.leaves.append(Leaf(part, part.start, part.end, part.encoding, name, part.kind, is_related))


def _root_of(related: Entity) -> Entity:
    wanted = related.parameters.get("start", "").strip("<> ")
    return next((c for c in related.children if wanted and c.content_id == wanted), related.children[0])


def _choose(source: Source, part: Entity, found: Found, is_related: bool) -> None:
    """The last form that is HTML and the last that is plain; files of all forms are kept."""
    html: str | None = None
    text: str | None = None
    for child in part.children:
        form = Found(flaws=found.flaws)
        _walk(source, child, form, is_related=is_related)
        found.leaves += form.leaves
        if any(body.html is not None for body in form.bodies):
            html = joined_html(form.bodies)
        elif form.bodies:
            text = "\n".join(body.text or "" for body in form.bodies)
    if html is not None or text is not None:
        found.bodies.append(Body(html, text))


def joined_html(bodies: Sequence[Body]) -> str:
    """The HTML of several stretches, plain ones among them."""
    return "\n<hr>\n".join(b.html if b.html is not None else html_of(b.text or "") for b in bodies)


def html_of(text: str) -> str:
    """Plain text as a fragment of HTML that looks the same: blanks and line ends stay, quotes are quotes."""
    pieces: list[str] = []
    depth = 0
    for line in text.rstrip("\n").split("\n"):
        level, said = _quoted(line)
        if level != depth:
            pieces.append("</blockquote>\n" * (depth - level) + _QUOTE * (level - depth))
        elif pieces:
            pieces.append("<br>\n")
        pieces.append(_kept(said))
        depth = level
    pieces.append("</blockquote>\n" * depth)
    return f"<div>{''.join(pieces)}</div>"


_QUOTE = '<blockquote type="cite" style="margin:0 0 0 6pt;border-left:2px solid #cccccc;padding:0 0 0 6pt">\n'
_DEEPEST_QUOTE = 10
_MARKS = re.compile(r"((?:> ?){1,50})(.*)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{2,1000}")


def _quoted(line: str) -> tuple[int, str]:
    match = _MARKS.match(line) if line.startswith(">") else None
    if match is None:
        return 0, line
    return min(match[1].count(">"), _DEEPEST_QUOTE), match[2]


def _kept(line: str) -> str:
    """A line with its blanks, and its addresses as links."""
    pieces, at = [], 0
    for match in _ADDRESS.finditer(line):
        words = without_trailing(match[0])
        if not words.partition("://")[2]:
            continue
        address = escape(words)
        pieces += [escape(line[at : match.start()]), f'<a href="{address}">{address}</a>']
        at = match.start() + len(words)
    pieces.append(escape(line[at:]))
    return "".join(pieces).replace("\t", "    ").replace("  ", "&nbsp; ")


def _is_text(part: Entity, found: Found) -> bool:
    if part.kind not in ("text/plain", "text/html", "text/enriched") and (
        part.kind != "text" and not (part.kind.startswith("text/") and not part.file_name and not found.bodies)
    ):
        return False
    if part.kind in ("text/calendar", "text/vcard", "text/x-vcard", "text/csv", "text/css"):
        return False
    return part.disposition != "attachment" and (not part.file_name or not found.bodies)


def _take_text(source: Source, part: Entity, found: Found) -> None:
    octets = b""
    for piece in decoded(source, part.start, part.end, part.encoding):
        octets += piece
        if len(octets) > 4 * MOST_CHARACTERS:
            found.flaws.add(Flaw.CUT)
            break
    is_html = part.kind == "text/html"
    charset = part.parameters.get("charset", "")
    if is_html and (not charset or charsets.codec_of(charset) in (None, "cp1252")):
        charset = charsets.declared_in_html(octets) or charset
    if not is_html and part.encoding in _PLAIN_ENCODINGS and b"\nbegin" in b"\n" + octets[: 4 * MOST_CHARACTERS]:
        octets = _without_uu(part, octets, found)
    text, honest = charsets.decode(octets, charset)
    if not honest:
        found.flaws.add(Flaw.CHARSET)
    if len(text) > MOST_CHARACTERS:
        found.flaws.add(Flaw.CUT)
        text = seen_of(text, MOST_CHARACTERS) if is_html else text[:MOST_CHARACTERS]
    text = body_text(text)
    if is_html:
        found.bodies.append(Body(html=text))
        return
    if part.parameters.get("format", "").lower() == "flowed":
        text = unflowed(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
    found.bodies.append(Body(text=text))


def _without_uu(part: Entity, octets: bytes, found: Found) -> bytes:
    """Take the uuencoded files out of a plain text, whose octets are those of the source."""
    pieces, at = [], 0
    for _ in range(_MOST_UU):
        begin = _UU_BEGIN.search(octets, at)
        end = _UU_END.search(octets, begin.end()) if begin else None
        if begin is None or end is None:
            break
        encoding = "base64" if begin[0].startswith(b"begin-base64") else "x-uuencode"
        name = charsets.decode(begin[1])[0]
        leaf = Leaf(
            part, part.start + begin.end(), part.start + end.start(), encoding, name, "application/octet-stream"
        )
        found.leaves.append(leaf)
        pieces.append(octets[at : begin.start()])
        at = end.end()
    return b"".join(pieces) + octets[at:]
