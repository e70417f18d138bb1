"""The text/plain alternative: what a person would have written instead of the HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.message.markup.html_balance import VOID, Depth, Measure, matched
from app.message.markup.html_rules import FOREIGN, SKIPPED, is_hidden
from app.message.markup.html_tokens import End, Start, Text, Token, names, unescape
from app.message.text.clean import body_text
from app.message.text.plain_lines import Line
from app.message.text.plain_table import Cell, Table

WIDTH = 76
_UNSEEN = SKIPPED | FOREIGN
_DEPTH = Depth(elements=250, tables=8)
_DEEPEST_PREFIX = 12  # quotes and lists within each other; what is deeper stays at this level
_MOST_SPAN = 100
_LONGEST_TARGET = 1_000
_RULE = "-" * 40
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_SPACED = names("address blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul")
_BLOCKS = _SPACED | names(
    "article aside body caption center dd details div dt fieldset figcaption footer form header legend li main nav"
    " section summary"
)
_ZERO_MARGIN = re.compile(r"margin(-top|-bottom)?\s*:\s*([^;]*)", re.IGNORECASE)
_ZERO = re.compile(r"0(?:\.0*)?[a-z%]*")
_LINK_SCHEMES = ("http://", "https://", "ftp://", "mailto:", "tel:")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FEW_DIGITS = re.compile(r"[-+]?\d{1,3}", re.ASCII)
_SMALL = {
    "sup": str.maketrans("0123456789+-", "\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b"),
    "sub": str.maketrans("0123456789+-", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b"),
}
_LIFTED = re.compile(r"vertical-align\s*:\s*(super|sub)\b")
_SPACE = re.compile(r"margin:[^;]*;font-size:1pt")  # of a paragraph that is there for its height alone
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def from_html(html: str, *, width: int = WIDTH) -> str:
    """Paragraphs, lists, quotes, links, tables and pictures of `html` as plain text, lines ending in `\\n`.

    Lines are broken at `width` columns (0: not at all), except in quotes, preformatted text and tables.
    Never raises on odd input; time grows with its length.
    """
    writer = _Writer()
    writer.run(matched(body_text(html), Measure(), _DEPTH))
    lines = [finished for line in writer.page.lines for finished in line.rendered(width)]
    text = re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).strip("\n")
    return f"{text}\n" if text else ""


@dataclass
class _Prefix:
    """What stands before the lines of a list item or a quote; `first` only before the first of them."""

    first: str
    rest: str
    quote: bool = False
    used: bool = False


@dataclass
class _List:
    ordered: bool
    kind: str
    number: int


@dataclass
class _Page:
    """Lines of the message, or of one cell of a table."""

    lines: list[Line] = field(default_factory=list)
    prefixes: list[_Prefix] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    gap: int | None = None  # a blank line is due, behind so many prefixes

    def space(self) -> None:
        """Ask for one blank line before whatever comes next."""
        if self.lines and not (self.prefixes and not self.prefixes[-1].used):
            self.gap = len(self.prefixes) if self.gap is None else min(self.gap, len(self.prefixes))

    def add(self, line: Line) -> None:
        if self.gap is not None:
            before = "".join(prefix.rest for prefix in self.prefixes[: self.gap])
            if self.lines[-1].text.strip():
                self.lines.append(Line("", before, before, wrap=False))
            self.gap = None
        first = "".join(prefix.rest if prefix.used else prefix.first for prefix in self.prefixes)
        rest = "".join(prefix.rest for prefix in self.prefixes)
        for prefix in self.prefixes:
            prefix.used = True
        self.lines.append(line.behind(first, rest, wrap=not any(prefix.quote for prefix in self.prefixes)))

    def flush(self, *, wrap: bool = True) -> None:
        """End the current paragraph. A `<br>` that ends a block starts no further line."""
        lines = "".join(self.text).split("\n")
        self.text.clear()
        if not lines[-1].strip(" "):
            lines.pop()
        if not wrap and lines and not lines[0]:  # <pre> may begin with a line end that is not seen
            lines.pop(0)
        for line in lines:
            self.add(Line(line.strip(" ") if wrap else line, wrap=wrap))


class _Writer:
    def __init__(self) -> None:
        self.page = _Page()
        self._pages: list[_Page] = []
        self._tables: list[Table] = []
        self._lists: list[_List] = []
        self._prefixed: list[bool] = []  # for each open quote and item: whether it has a prefix
        self._links: list[tuple[str, list[str], int]] = []
        self._target = ("", 0)  # of the last link, and where it stands in the paragraph
        self._tight: list[bool] = []  # for each open paragraph: whether its margins are zero
        self._pre = 0
        self._raised = ""
        self._hidden = 0

    def run(self, source: Iterable[Token]) -> None:
        for token in source:
            match token:
                case Start(name="p") if not self._hidden and _SPACE.fullmatch(token.attributes.get("style", "")):
                    self._flush()
                    self.page.space()
                    self._hidden = 1
                case Start(name=name) if self._hidden or name in _UNSEEN or is_hidden(token.attributes):
                    self._hidden += name not in VOID
                case End() if self._hidden:
                    self._hidden -= 1
                case Start():
                    self._start(token)
                case End():
                    self._end(token.name)
                case Text() if not self._hidden:
                    self._say(_raised(unescape(token.source), self._raised))
        self._flush()

    def _flush(self) -> None:
        self.page.flush(wrap=not self._pre)

    def _say(self, text: str) -> None:
        if not self._pre:
            text = _BLANKS.sub(" ", text)
            said = self.page.text
            if not said or said[-1].endswith((" ", "\n")):
                text = text.lstrip(" ")
        if text:
            self.page.text.append(text)
            if self._links:
                self._links[-1][1].append(text)

    def _start(self, token: Start) -> None:
        name, attributes = token.name, token.attributes
        if name in _BLOCKS:
            self._flush()
        tight = name == "p" and (_has_no_margins(attributes) or bool(self._lists))
        if name == "p":
            self._tight.append(tight)
        if name in _SPACED and not tight and not (name in ("ul", "ol") and self._lists):
            self.page.space()
        match name:
            case "br":
                self.page.text.append("\n")
            case "hr":
                self.page.add(Line(_RULE, wrap=False))
                self.page.space()
            case "img":
                if alt := _BLANKS.sub(" ", attributes.get("alt", "")).strip():
                    self._say(f"[{alt}]")
            case "a":
                self._links.append((attributes.get("href", ""), [], len(self.page.text)))
            case "pre":
                self._pre += 1
            case "sup" | "sub":
                self._raised = name
            case "span" if found := _LIFTED.search(attributes.get("style", "")):
                self._raised = found[1][:3]
            case "blockquote":
                self._indent(_Prefix("> ", "> ", quote=True))
            case "ul" | "ol":
                self._lists.append(_List(name == "ol", attributes.get("type", "1"), _number(attributes.get("start"))))
            case "li":
                mark = self._mark()
                self._indent(_Prefix(mark, " " * len(mark)))
            case "dd":
                self._indent(_Prefix("    ", "    "))
            case "table":
                self._tables.append(Table())
            case "tr" if self._tables:
                self._tables[-1].rows.append([])
            case "td" | "th" if self._tables:
                self._open_cell(name, attributes)

    def _end(self, name: str) -> None:
        if name in _BLOCKS:
            self._flush()
        match name:
            case "a":
                self._end_link()
            case "pre":
                self._pre -= 1
            case "sup" | "sub" | "span":
                self._raised = ""
            case "blockquote" | "li" | "dd":
                if self._prefixed.pop():
                    self.page.prefixes.pop()
            case "ul" | "ol":
                self._lists.pop()
            case "td" | "th" if self._pages:
                self._close_cell()
            case "table":
                for line in self._tables.pop().lines():
                    self.page.add(line)
        loose = not self._tight.pop() if name == "p" else name in _SPACED
        if loose and not (name in ("ul", "ol") and self._lists):
            self.page.space()

    def _indent(self, prefix: _Prefix) -> None:
        fits = len(self.page.prefixes) < _DEEPEST_PREFIX
        self._prefixed.append(fits)
        if fits:
            self.page.prefixes.append(prefix)

    def _mark(self) -> str:
        if not self._lists or not self._lists[-1].ordered:
            return "- "
        current = self._lists[-1]
        number, current.number = current.number, current.number + 1
        return f"{_counted(number, current.kind)}. "

    def _end_link(self) -> None:
        href, said, start = self._links.pop()
        text = "".join(said).strip()
        if self._links:
            self._links[-1][1].append(text)
        target = href.strip().replace(" ", "%20")
        if not target.lower().startswith(_LINK_SCHEMES) or len(target) > _LONGEST_TARGET:
            return
        shown = target.partition(":")[2].partition("?")[0] if target.lower().startswith(("mailto:", "tel:")) else target
        if not text or _is_told(text, shown, is_number=target.lower().startswith("tel:")):
            return
        page = self.page.text
        before, at = self._target
        is_same = at < min(start, len(page)) and page[at] is before and before.strip() == f"<{shown}>"
        if is_same and not "".join(page[at + 1 : start]).strip():  # what is said right before led to the same place
            page[at] = ""
        trailing = page and page[-1].endswith(" ")
        page.append(f"{'' if trailing or not page else ' '}<{shown}>")
        self._target = (page[-1], len(page) - 1)

    def _open_cell(self, name: str, attributes: dict[str, str]) -> None:
        table = self._tables[-1]
        if not table.rows:
            table.rows.append([])
        span, rows = (min(_number(attributes.get(over)), _MOST_SPAN) for over in ("colspan", "rowspan"))
        cell = Cell([], name == "th", span, rows)
        table.rows[-1].append(cell)
        self._flush()
        self._pages.append(self.page)
        self.page = _Page(lines=cell.lines)

    def _close_cell(self) -> None:
        self._flush()
        self.page = self._pages.pop()


def _raised(text: str, way: str) -> str:
    """Raised or lowered numbers in their own letters; words as they are."""
    return text.translate(_SMALL[way]) if way and _FEW_DIGITS.fullmatch(text.strip()) else text


def _has_no_margins(attributes: dict[str, str]) -> bool:
    """Editors write each typed line as a paragraph without margins; no blank line is seen there."""
    top = bottom = False
    for side, value in _ZERO_MARGIN.findall(attributes.get("style", "")):
        values = value.split() or [""]
        if side != "-bottom":
            top = bool(_ZERO.fullmatch(values[0]))
        if side != "-top":
            bottom = bool(_ZERO.fullmatch(values[2] if len(values) > 2 else values[0]))
    return top and bottom


def _number(text: str | None) -> int:
    """A number from outside: anything odd is 1."""
    trimmed = (text or "").strip()
    return int(trimmed) if trimmed.isascii() and trimmed.isdigit() and 0 < len(trimmed) < 7 else 1


def _counted(number: int, kind: str) -> str:
    """The mark of an item: `3`, `c`, `C`, `iii` or `III`."""
    if kind in ("a", "A") and 1 <= number <= len(_LETTERS):
        mark = _LETTERS[number - 1]
    elif kind in ("i", "I") and 1 <= number < 4000:
        mark = ""
        for value, letters in _ROMAN:
            mark += letters * (number // value)
            number %= value
    else:
        return str(number)
    return mark.upper() if kind.isupper() else mark


def _is_told(words: str, address: str, *, is_number: bool) -> bool:
    """Whether the words of a link are its address."""
    if is_number:
        return re.sub(r"\D", "", words) == re.sub(r"\D", "", address) != ""
    return _bare(words) == _bare(address)


def _bare(address: str) -> str:
    """An address without what makes no difference to a reader."""
    return re.sub(r"^(?:https?://|ftp://|mailto:|tel:)?(?:www\.)?", "", address.strip().lower()).rstrip("/")
