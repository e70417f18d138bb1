"""A draft as its checks read it: the writer's own words, links and pictures, without quotes, code and signature."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from app.message.markup.html_balance import VOID, Depth, Measure, matched
from app.message.markup.html_rules import FOREIGN, SKIPPED, is_hidden
from app.message.markup.html_tokens import End, Start, Text, names, unescape
from app.paths import resources

_MOST = 200_000  # characters of HTML that are looked through: what a person wrote stands at the top
_BREAKS = names(
    "address article blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section"
    " table td th tr ul"
)
_CODE = names("pre code tt kbd samp")
_UNSEEN = SKIPPED | FOREIGN
_DEPTH = Depth(elements=250, tables=8)
_BLANKS = re.compile(r"[ \t\r\f\xa0]+")
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^>.*$", re.MULTILINE)
_ATTRIBUTION = re.compile(r"^[^\n]{10,200}:[ \t]*\n(?=(?:[ \t]*\n)?>)", re.MULTILINE)
_FORWARDED = re.compile(r"^-{5,} [^\n]{3,80} -{5,}\n+(?=[^\n:]{2,40}[:：])", re.MULTILINE)  # its head
_REPLY = re.compile(r"^\s*(?:[a-z]{1,5}(?:\[\d+\])?|回复|转发|答复|返信)\s*[:：]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+|;\s+")


@dataclass(frozen=True)
class Link:
    """A link of the text: what the reader sees and where it leads."""

    words: str
    target: str


@dataclass
class OwnText:
    """What the writer wrote. `words` has a line for each block; `code` was left out of it.

    `undescribed` counts pictures without words for whoever cannot see them, `remote` those on foreign servers.
    """

    words: str = ""
    links: list[Link] = field(default_factory=list)
    pictures: int = 0
    undescribed: int = 0
    remote: int = 0

    @property
    def is_empty(self) -> bool:
        return not self.words.strip() and not self.pictures


def read(html: str, text: str, signature: str = "") -> OwnText:
    """The writer's own part of a body. `signature` are the words of the signature, if it is known."""
    own = _of_html(html) if html.strip() else OwnText(words=_QUOTED_LINE.sub("", _ATTRIBUTION.sub("", text[:_MOST])))
    words = own.words
    if (forwarded := _FORWARDED.search(words)) and words[: forwarded.start()].strip():
        words = words[: forwarded.start()]  # it was made text of this message: somebody else's all the same
    if signature.strip():
        words = _without(words, signature)
    if cut := _SIGNATURE.search(words):
        words = words[: cut.start()]
    own.words = words.strip()
    return own


def _of_html(html: str) -> OwnText:
    own = OwnText()
    pieces: list[str] = []
    quoted = code = hidden = 0
    link: tuple[str, list[str]] | None = None
    for token in matched(html[:_MOST], Measure(), _DEPTH):
        match token:
            case Start(name=name) if hidden or name in _UNSEEN or is_hidden(token.attributes):
                hidden += name not in VOID
            case End() if hidden:
                hidden -= 1
            case Start(name=name):
                quoted += name == "blockquote"
                code += name in _CODE
                if name in _BREAKS:
                    pieces.append("\n")
                if quoted:
                    continue
                if name == "a":
                    link = (token.attributes.get("href", ""), [])
                elif name == "img":
                    _note_picture(own, token.attributes)
            case End(name=name):
                quoted -= name == "blockquote"
                code -= name in _CODE
                if name in _BREAKS:
                    pieces.append("\n")
                if name == "a" and link is not None:
                    own.links.append(Link(_tidy("".join(link[1])), link[0].strip()))
                    link = None
            case Text() if not quoted and not code:
                said = unescape(token.source).replace("\n", " ")
                pieces.append(said)
                if link is not None:
                    link[1].append(said)
    lines = (_tidy(line) for line in "".join(pieces).split("\n"))
    own.words = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return own


def _note_picture(own: OwnText, attributes: dict[str, str]) -> None:
    own.pictures += 1
    own.undescribed += not attributes.get("alt", "").strip()
    own.remote += attributes.get("src", "").strip().lower().startswith(("http:", "https:", "//"))


def _tidy(line: str) -> str:
    """Blanks joined; the two hyphens that begin a signature keep their blank."""
    found = _BLANKS.sub(" ", line).strip()
    return "-- " if found == "--" else found


def _without(words: str, signature: str) -> str:
    """`words` without the last lines that are those of the signature, however they are spaced."""
    wanted = [_tidy(line) for line in signature.split("\n") if line.strip()]
    lines = words.split("\n")
    filled = [n for n, line in enumerate(lines) if line.strip()]
    for start in range(len(filled) - len(wanted), -1, -1):
        numbers = filled[start : start + len(wanted)]
        if [_tidy(lines[n]) for n in numbers] == wanted:
            return "\n".join(lines[: numbers[0]] + lines[numbers[-1] + 1 :])
    return words


def folded(words: str) -> str:
    """For comparing: lower case, without accents, one kind of apostrophe."""
    plain = unicodedata.normalize("NFKD", words.casefold()).replace("’", "'").replace("`", "'")
    return "".join(c for c in plain if not unicodedata.combining(c))


def sentences(words: str) -> Iterable[str]:
    """The sentences of a text, more or less; a line end always ends one."""
    return (piece.strip() for piece in _SENTENCE_END.split(words) if piece and piece.strip())


def own_subject(subject: str) -> str:
    """The subject, unless it was taken over from somebody else's message."""
    return "" if _REPLY.match(subject) else subject


@functools.cache
def word_list(name: str) -> Any:
    """A list of `resources/words`."""
    return json.loads((resources() / "words" / f"{name}.json").read_text("utf-8"))
