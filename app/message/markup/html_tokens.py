"""HTML cut into tags and text in one pass over the input, whatever the input is.

Not a parser: it builds nothing and looks nowhere twice, so 20 MB of `<` cost what 20 MB of words cost.
What follows (`html_balance`) writes well-formed markup from the tokens, so that no later reader can see
tags that were not seen here. Entities are left as they are.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5

_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)"
    r"((?:[^\"'>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+)>"
)
_PLAIN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>]++)))?+")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]*)([;=]?)")
_HUGE_NUMBER = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{8,}+);?+")  # int() refuses very long ones
_ODD_END = re.compile(r"</[^a-zA-Z]")  # a comment, to browsers
_COMMENT_END = re.compile(r"--!?>")
_NAME = re.compile(r"[a-z][a-z0-9:_.-]{0,39}")
_RAW = ("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext")
_RAW_END = {name: re.compile(f"</{name}(?=[\\s/>])[^>]*+>", re.IGNORECASE) for name in _RAW}
_LONGEST_ATTRIBUTE = 8_000  # characters; a longer one is dropped. Long style values trap regular expressions
_LONGEST_PICTURE = 150_000  # characters of a `data:` address
_MOST_ATTRIBUTES = 40
_MOST_KNOWN, _LONGEST_KNOWN = 2_000, 500  # spellings of tags that are remembered, and characters of one


@dataclass(frozen=True, slots=True)
class Text:
    """Character data as it stands in the source, entities included."""

    source: str


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """A start tag. Values have their entities resolved; of two equal names the first counts.

    Tags that are written alike are one object, mostly: whoever reads them can remember what came of it.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    closed: bool = False  # written as <name/>
    cut: bool = False  # an attribute was too long or one too many


@dataclass(frozen=True, slots=True)
class End:
    name: str


@dataclass(frozen=True, slots=True)
class Raw:
    """An element whose content is not markup (`style`, `script`, ...), with that content."""

    start: Start
    source: str


Token = Text | Start | End | Raw


def names(text: str) -> frozenset[str]:
    """A set of tag or property names, written with blanks between them."""
    return frozenset(text.split())


def tokens(source: str) -> Iterator[Token]:
    """The tokens of `source` in order; comments, declarations and processing instructions are left out.

    That settles Outlook's conditional comments as well: what only Outlook shows is a comment
    (`<!--[if mso]>...<![endif]-->`), what all others show stands between two of them
    (`<!--[if !mso]><!-->...<!--<![endif]-->`, `<![if ...]>...<![endif]>`) and stays.
    """
    position, length, last = 0, len(source), source.rfind(">")
    quotes_pair = True  # until the first tag whose quotes never close
    known: dict[str, Start | End] = {}  # by spelling: what was read as this tag once is this tag wherever it stands
    while position < length:
        opened = source.find("<", position)
        if opened < 0:
            yield Text(source[position:])
            return
        if opened > position:
            yield Text(source[position:opened])
        end = source.find(">", opened, opened + _LONGEST_KNOWN) + 1
        if (token := known.get(source[opened:end])) is not None:
            yield token
            position = end
            continue
        if source.startswith(("<!", "<?"), opened) or _ODD_END.match(source, opened):
            position = _after_declaration(source, opened)
            continue
        match = _TAG.match(source, opened) if quotes_pair else None
        if match is None:
            match = _PLAIN_TAG.match(source, opened)
            if match is not None:
                quotes_pair = False
            elif opened > last:
                yield Text(source[opened:])
                return
        if match is None:
            yield Text("<")
            position = opened + 1
            continue
        position = match.end()
        name = match[2].lower()
        if name in _RAW_END and not match[1]:
            found = _RAW_END[name].search(source, position)
            inside, after = found.span() if found else (length, length)
            yield Raw(_start(name, match[3]), source[position:inside])
            position = after
            continue
        token = End(name) if match[1] else _start(name, match[3])
        if position == end and len(known) < _MOST_KNOWN:
            known[match[0]] = token
        yield token


def unescape(source: str) -> str:
    """`source` with its entities resolved. Never raises."""
    return html.unescape(_HUGE_NUMBER.sub("\N{REPLACEMENT CHARACTER}", source))


def unescape_value(source: str) -> str:
    """The same in an attribute's value, where addresses are full of `&`: `?a=1&copy=2` names no copyright sign.

    Source: HTML standard, named character reference state.
    """
    return unescape(_NAMED.sub(lambda m: m[0] if _is_named(m) else f"&amp;{m[1]}{m[2]}", source))


def _is_named(match: re.Match[str]) -> bool:
    name, end = match[1], match[2]
    return f"{name};" in html5 if end == ";" else name in html5 and end != "="


def _start(name: str, source: str) -> Start:
    attributes: dict[str, str] = {}
    cut = False
    for match in _ATTRIBUTE.finditer(source):
        key = match[1].lower()
        value = match[2] or match[3] or match[4] or ""
        limit = _LONGEST_PICTURE if key == "src" else _LONGEST_ATTRIBUTE
        if len(value) > limit or len(attributes) >= _MOST_ATTRIBUTES:
            cut = True
        elif key not in attributes and _NAME.fullmatch(key):
            attributes[key] = unescape_value(value) if "&" in value else value
    return Start(name, attributes, source.endswith("/"), cut)


def _after_declaration(source: str, opened: int) -> int:
    """Where a comment or another construct that begins with `<!` or `<?` ends."""
    length = len(source)
    if source.startswith("<!--", opened):
        if source.startswith((">", "->"), opened + 4):  # an empty comment, cut short
            return source.index(">", opened) + 1
        closed = _COMMENT_END.search(source, opened + 4)
        return closed.end() if closed else length
    end = source.find(">", opened)
    return length if end < 0 else end + 1
