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

_B = r"[\t\n\f\r ]"  # what is blank in a tag; in a longer set: _S
_S = r"\t\n\f\r "
_TAG = re.compile(  # a quote means something only where a value begins
    rf"<(/?)([a-zA-Z][^{_S}/>]*+)((?:[{_S}/]++|[^{_S}/>][^{_S}/>=]*+"
    rf"(?:{_B}*+={_B}*+(?:\"[^\"]*+\"|'[^']*+'|[^{_S}\"'>][^{_S}>]*+))?+)*+)>"
)
_PLAIN_TAG = re.compile(rf"<(/?)([a-zA-Z][^{_S}/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(
    rf"([^{_S}/>][^{_S}/>=]*+)(?:{_B}*+={_B}*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_S}\"'>][^{_S}>]*+)))?+"
)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]*)([;=]?)")
_HUGE_NUMBER = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{8,}+);?+")  # int() refuses very long ones
_ODD_END = re.compile(r"</[^a-zA-Z]")  # a comment, to browsers
_COMMENT_END = re.compile(r"--!?>")
_NAME = re.compile(r"[a-z][a-z0-9:_.-]{0,39}")
_RAW = ("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext")
_RAW_END = {name: re.compile(f"</{name}(?=[{_S}/>])[^>]*+>", re.IGNORECASE | re.ASCII) for name in _RAW}
_RAW_END["plaintext"] = re.compile(r"(?!)")  # nothing ends it
_SCRIPT_STEP = re.compile(rf"<!--|</script(?=[{_S}/>])", re.IGNORECASE | re.ASCII)
_SCRIPT_ESCAPED = re.compile(rf"-->|<(/?)script(?=[{_S}/>])", re.IGNORECASE | re.ASCII)
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


@dataclass(slots=True)
class Place:
    """Where the next tag stands, as far as that says how it is read: whoever builds the elements knows."""

    is_foreign: bool = False  # within SVG or MathML nothing is raw, and `<![CDATA[` begins words


def names(text: str) -> frozenset[str]:
    """A set of tag or property names, written with blanks between them."""
    return frozenset(text.split())


def tokens(source: str, place: Place | None = None) -> Iterator[Token]:
    """The tokens of `source` in order; comments, declarations and processing instructions are left out.

    That settles Outlook's conditional comments as well: what only Outlook shows is a comment
    (`<!--[if mso]>...<![endif]-->`), what all others show stands between two of them
    (`<!--[if !mso]><!-->...<!--<![endif]-->`, `<![if ...]>...<![endif]>`) and stays.

    `place` may change between two tokens. Source: HTML standard, tokenization.
    """
    place = place or Place()
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
            if place.is_foreign and source.startswith("<![CDATA[", opened):
                end = source.find("]]>", opened)
                position = end + 3 if end >= 0 else length
                yield Text(html.escape(source[opened + 9 : end if end >= 0 else length], quote=False))
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
        if name in _RAW_END and not match[1] and not place.is_foreign:
            found = _RAW_END[name].search(source, _end_of_script(source, position) if name == "script" else position)
            inside, after = found.span() if found else (length, length)
            yield Raw(_start(name, match[3]), source[position:inside])
            position = after
            continue
        token = End(name) if match[1] else _start(name, match[3])
        if position == end and len(known) < _MOST_KNOWN and name not in _RAW_END:
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
    cut, closed = False, source.endswith("/")
    for match in _ATTRIBUTE.finditer(source):
        if closed and match.end() == len(source):  # `<a href=x/>`: its last character is the value's
            closed = False
        key = match[1].lower()
        value = match[2] or match[3] or match[4] or ""
        limit = _LONGEST_PICTURE if key == "src" else _LONGEST_ATTRIBUTE
        if len(value) > limit or len(attributes) >= _MOST_ATTRIBUTES:
            cut = True
        elif key not in attributes and _NAME.fullmatch(key):
            attributes[key] = unescape_value(value) if "&" in value else value
    return Start(name, attributes, closed, cut)


def _end_of_script(source: str, position: int) -> int:
    """Where the end tag of a script is, or the end of `source`: within `<!--` a script may hold a script's tags."""
    length = len(source)
    while found := _SCRIPT_STEP.search(source, position):
        if found[0] != "<!--":
            return found.start()
        position, inner = found.end() - 2, False
        while step := _SCRIPT_ESCAPED.search(source, position):
            if step[0] == "-->":
                position = step.end()
                break
            if step[1] and not inner:
                return step.start()
            position, inner = step.end(), not step[1]
        else:
            return length
    return length


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
