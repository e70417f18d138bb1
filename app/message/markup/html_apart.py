"""Foreign HTML taken apart: well-formed markup on one side, the rules of its style sheets on the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from app.message.markup import html_rules
from app.message.markup.html_balance import VOID, Measure
from app.message.markup.html_generated import ATTRIBUTES
from app.message.markup.html_hush import Hush
from app.message.markup.html_places import Places
from app.message.markup.html_tokens import End, Raw, Start, Text, Token
from app.message.markup.style_sheet import rules_of

_ASKED_FOR = re.compile(r"\[\s*([\w-]{1,40})")
_KEPT_FOR_STYLES = {"class", "id"}
_KEPT_A_WHILE = {"body", *html_rules.WRITTEN_AS}  # style sheets speak of them
_SAYS_A_LOOK = {"style", "dir", "class", "id", "hidden", "popover"}
_TICKS = ("\u2610 ", "\u2611 ")
_INK = re.compile(r"#?\w{3,24}")
_PRINT_ONLY = re.compile(r"\s*(?!.*\b(?:all|screen)\b)\S", re.IGNORECASE)


def taken_apart(
    source: Iterable[Token], measure: Measure, places: Places, most_characters: int
) -> tuple[str, list[str]] | None:
    """Markup without style sheets, and their rules; None when there is too much of it.

    `source` is balanced and counts its elements in `measure` while it is read.
    """
    apart = _Apart(places)
    pieces, written = apart.pieces, 0
    for token in source:
        if isinstance(token, Text):
            piece = apart.words(token)
        elif isinstance(token, Start):
            piece = apart.start(token)
        elif isinstance(token, End):
            piece = apart.end(token.name)
        else:
            piece = apart.raw(token)
        if piece is not None:
            pieces.append(piece)
            written += len(piece)
            if measure.elements > measure.most or written > most_characters:
                return None
    return None if measure.elements > measure.most else ("".join(pieces), apart.rules)


class _Apart:
    """Told of one token after the other; each answers with its piece of markup, None for nothing at all."""

    def __init__(self, places: Places) -> None:
        self.pieces: list[str] = []
        self.rules: list[str] = []
        self._places = places
        self._tags: dict[Start, str] = {}
        self._asked: set[str] = set()  # attributes that selectors look at
        self._strange: list[str] = []  # the end tags of open elements that HTML does not know
        self._hush = Hush()
        self._skipped = 0  # how many open elements go with everything in them
        self._is_inert = False  # what is skipped is not even there
        self._is_nameless = False  # inside an <a> that never led anywhere, and so never looked like a link

    def words(self, token: Text) -> str | None:
        if self._skipped or self._hush.is_on:
            return None
        return token.source.replace("<", "&lt;")

    def start(self, token: Start) -> str | None:
        name = token.name
        is_known = name in html_rules.TAGS
        if self._skipped or name in html_rules.SKIPPED or (not is_known and self._hush.leaves_out(name)):
            if not self._skipped:
                self._is_inert = name == "template"
            self._skipped += name not in VOID
            return None
        piece = self._tags.get(token)
        if piece is None:
            piece = self._tags[token] = _tag(token, self._asked)
        if name not in html_rules.KNOWN and name not in VOID:
            self._strange.append("</span>" if piece else "")
            if name in html_rules.FOREIGN_SPOKEN:  # stand apart
                piece, self._strange[-1] = f" {piece}", f"{self._strange[-1]} "
        if not is_known:
            self._hush.start(token)
        if name == "a" and "href" not in token.attributes:
            self._is_nameless, piece = True, piece.replace("<a", "<span", 1)
        elif name == "fieldset" and html_rules.FIELDSET not in self.rules:
            self.rules.insert(0, html_rules.FIELDSET)
        elif name == "body" and (link := token.attributes.get("link", "")) and _INK.fullmatch(link):
            self.rules.insert(0, f"a{{color:{link}}}")
        return self._places.mark(token, piece)

    def end(self, name: str) -> str | None:
        if self._skipped:
            self._skipped -= 1
            return None
        was_said = not self._hush.is_on
        is_known = name in html_rules.TAGS
        if not is_known:
            self._hush.end(name)
        if self._is_nameless and name == "a":
            self._is_nameless = False
            return "</span>"
        if name in html_rules.AT_ONCE:
            return f"</{html_rules.AT_ONCE[name]}>"
        if name == "option":
            return "<br>" if was_said else ""
        if name not in html_rules.KNOWN:
            return self._strange.pop() if self._strange else ""
        if name in html_rules.AROUND:
            opening, closing = html_rules.AROUND[name]
            if self.pieces[-1] == opening:  # with nothing in it
                self.pieces.pop()
                return ""
            return closing
        return f"</{name}>" if is_known or name in _KEPT_A_WHILE else ""

    def raw(self, token: Raw) -> str | None:
        """What stands in an element that holds no markup. A style sheet counts also where its place is skipped."""
        start = token.start
        if start.name in html_rules.AS_TYPED:
            return "" if self._skipped or self._hush.is_on else _as_typed(token)
        is_there = start.name == "style" and not (self._skipped and self._is_inert)
        if is_there and not _PRINT_ONLY.match(start.attributes.get("media", "")):
            self.rules += [rule for rule in rules_of(token.source) if "<" not in rule]
            self._asked.update(_ASKED_FOR.findall(token.source.lower()) if "[" in token.source else ())
            self._asked.update(ATTRIBUTES.findall(token.source.lower()) if "attr(" in token.source else ())
        return None


def _tag(start: Start, asked: set[str]) -> str:
    name, attributes = html_rules.AT_ONCE.get(start.name, start.name), start.attributes
    if name == "input":
        return _TICKS[min(1, len(attributes.keys() & {"checked"}))] if attributes.get("type") == "checkbox" else ""
    if name not in html_rules.KNOWN:  # such as programs write for themselves
        if ":" in name or name in VOID or not attributes.keys() & _SAYS_A_LOOK:
            return ""
        if " " in name or name == "marquee":  # they mean nothing there
            attributes = {key: value for key, value in attributes.items() if key not in ("hidden", "popover")}
        name = "span"
    if name == "body":  # becomes a div, which has neither of these attributes
        old = (("background-color", attributes.get("bgcolor")), ("color", attributes.get("text")))
        style = "; ".join([f"{key}: {value}" for key, value in old if value] + [attributes.get("style", "")])
        attributes = attributes | {"style": style} if style else attributes
    elif name not in html_rules.TAGS and name not in html_rules.WRITTEN_AS:
        return html_rules.AROUND[name][0] if name in html_rules.AROUND else ""
    if "popover" in attributes or (name == "dialog" and "open" not in attributes):
        attributes = {**attributes, "hidden": ""}
    allowed = html_rules.ATTRIBUTES["*"] | html_rules.ATTRIBUTES.get(name, set()) | _KEPT_FOR_STYLES | asked
    kept = "".join(f' {key}="{escape(_whole(key, value))}"' for key, value in attributes.items() if key in allowed)
    return f"<{name}{kept}>"


def _as_typed(token: Raw) -> str:
    said = token.source.replace("<", "&lt;") if token.start.name == "textarea" else escape(token.source, quote=False)
    return f"<pre>{said}</pre>" if said.strip() else ""


def _whole(key: str, value: str) -> str:
    """An address without its scheme takes that of the page around it; a mail has none, and servers expect this one."""
    return f"https:{value.strip()}" if key in ("href", "src") and value.lstrip().startswith("//") else value
