"""Foreign HTML made safe, and HTML made ready for a mail. Nothing is ever loaded.

The order matters: comments, depth and sizes first, while streaming (css-inline ends the process on deep
nesting); then style sheets are put on the elements (nh3 would drop them); then nh3's allow-list, whose
parser is the last to see the input.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from html import escape
from urllib.parse import unquote

import css_inline
import nh3

from app.message.markup import html_rules
from app.message.markup.css_values import named_values, worked_out
from app.message.markup.html_balance import VOID, Depth, Measure, matched
from app.message.markup.html_generated import ATTRIBUTES, with_generated
from app.message.markup.html_hush import Hush
from app.message.markup.html_places import Places, name_of
from app.message.markup.html_rules import Purpose
from app.message.markup.html_tokens import End, Raw, Start, Text, Token, tokens, unescape
from app.message.markup.html_words import MOST_WORDS, words_of
from app.message.markup.style_sheet import rules_of
from app.message.text.clean import body_text

_BODY = re.compile(r"<body((?:\s+[^\s=>]+(?:=\"[^\"]*\")?)*)>")
_CONTENT_IDS = re.compile(
    r"\b(?:src|background)\s*=\s*(?:\"\s*cid:([^\"]*)\"|'\s*cid:([^']*)'|cid:([^\s\"'>]+))", re.IGNORECASE
)
_STYLED_ROOT = re.compile(r"<html (style=\"[^\"]*\")>")
_OF_THE_PAGE = re.compile(r"(?<![\w-])(?:background|margin|padding|height|(?:max-|min-)?width)[\w-]*\s*:[^;\"]*;?")
_BODY_MARGINS = re.compile(r"(?<![\w-])margin[\w-]*\s*:(?![^;\"]*auto)[^;\"]*;?", re.IGNORECASE)
_ASKED_FOR = re.compile(r"\[\s*([\w-]{1,40})")
_KEPT_FOR_STYLES = {"class", "id"}
_KEPT_A_WHILE = {"body", *html_rules.WRITTEN_AS}  # style sheets speak of them
_NAMED_ANEW = re.compile(rf"<(/?)({'|'.join(html_rules.WRITTEN_AS)})(?=[\s>])")
_SAYS_A_LOOK = {"style", "dir", "class", "id", "hidden", "popover"}
_TICKS = ("\u2610 ", "\u2611 ")
_INK = re.compile(r"#?\w{3,24}")
_ROOT = re.compile(r"<html\b[^<>]{1,4000}>", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")
_PRINT_ONLY = re.compile(r"\s*(?!.*\b(?:all|screen)\b)\S", re.IGNORECASE)
_ABSOLUTE = re.compile(r"[\x00-\x20]*[a-zA-Z][a-zA-Z\d+.\-]*:")
_NO_LINK = re.compile(r"\s*(?:data:|cid:[^:]*:)", re.IGNORECASE)  # the latter would hide another scheme
_WHOLE = re.compile(r"\s*(?:<!doctype\b[^>]*>\s*)?<(?:html|head|body)\b", re.IGNORECASE)


class RemotePictures(StrEnum):
    """What to do with pictures that would be fetched from the network: each tells its sender who reads."""

    BLOCK = "block"
    KEEP = "keep"


@dataclass(frozen=True)
class Limits:
    """What is read as HTML; beyond it the words alone are kept. Numbers of characters or elements.

    `style_work` bounds elements times the length of all style sheets: inlining can write that much.
    """

    characters: int = 5_000_000
    elements: int = 100_000
    style_work: int = 200_000_000
    selector_work: int = 20_000_000
    depth: Depth = field(default_factory=Depth)


@dataclass(frozen=True)
class SafeHtml:
    """A harmless fragment (no `html`, `head` or `body` tags).

    `simplified`: something visible may be lost (too large, too deep, too much style).
    `blocked_pictures`: how many pictures lost their address on the network.
    """

    html: str
    simplified: bool = False
    blocked_pictures: int = 0


def sanitise(
    html: str,
    *,
    remote_pictures: RemotePictures = RemotePictures.BLOCK,
    purpose: Purpose = Purpose.SHOW,
    limits: Limits = Limits(),
) -> SafeHtml:
    """`html` reduced to what a mail may hold. Never raises on odd input; time grows with its length."""
    if len(html) > limits.characters:
        return words_only(html)
    measure = Measure(most=limits.elements)
    places = Places(html, purpose)
    collected = _collect(matched(body_text(html), measure, limits.depth), measure, limits, places)
    if collected is None:
        return words_only(html)
    markup, rules = collected
    simplified = measure.cut
    values: dict[str, str] = {}
    if rules:
        if sum(map(len, rules)) * measure.elements > limits.style_work // 10:
            rules = list(map(html_rules.lean_rule, rules))
        sheet = "\n".join(rules)
        if len(sheet) * measure.elements > limits.style_work or len(rules) * measure.elements > limits.selector_work:
            simplified = True
        else:
            values = named_values(rules)
            if "var(" in sheet or "calc(" in sheet:
                sheet = "\n".join(map(partial(worked_out, values=values), rules))
            try:
                markup = with_generated(_inliner().inline(f"<html><head><style>{sheet}</style></head>{markup}</html>"))
            except css_inline.InlineError:
                simplified = True
    markup = _NAMED_ANEW.sub(_renamed, markup)
    safe = _allowed(_inside_body(markup), remote_pictures, simplified, values, places)
    return replace(safe, html=_rooted(safe.html, html)) if safe.html else safe


def _renamed(tag: re.Match[str]) -> str:
    return f"<{tag[1]}{html_rules.WRITTEN_AS[tag[2]]}"


def _rooted(fragment: str, source: str) -> str:
    """What the document's root says about language and direction goes around the fragment."""
    found = _ROOT.search(source[:20_000])
    root = next(tokens(found[0]), None) if found else None
    said = root.attributes if isinstance(root, Start) else {}
    kept = ""
    if _LANGUAGE.fullmatch(language := said.get("lang", "")):
        kept += f' lang="{language}"'
    if said.get("dir", "").lower() == "rtl":
        kept += ' dir="rtl"'
    return f"<div{kept}>{fragment}</div>" if kept else fragment


def document(fragment: str) -> str:
    """A complete HTML document around the inside of a body; a complete document is returned as it is.

    The character set stands in the form that the oldest programs read; the MIME header counts anyway.
    """
    if _WHOLE.match(fragment):
        return fragment
    return (
        "<!DOCTYPE html>\n<html>\n<head>\n"
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n'
        f"</head>\n<body>\n{fragment.strip()}\n</body>\n</html>\n"
    )


def referenced_cids(html: str) -> set[str]:
    """The content ids that pictures of `html` refer to (RFC 2392), without `cid:` and decoded."""
    found = (match[1] or match[2] or match[3] or "" for match in _CONTENT_IDS.finditer(html))
    return {unquote(unescape(one)).strip() for one in found} - {""}


def _collect(source: Iterable[Token], measure: Measure, limits: Limits, places: Places) -> tuple[str, list[str]] | None:
    """Well-formed markup and the rules of all style sheets; None when there is too much of it."""
    pieces: list[str] = []
    rules: list[str] = []
    tags: dict[Start, str] = {}
    written, skipped = 0, 0
    inert = False  # what is skipped is not even there
    strange: list[str] = []  # the end tags of open elements that HTML does not know
    nameless = False  # inside an <a> that never led anywhere, and so never looked like a link
    asked: set[str] = set()  # attributes that selectors look at
    hush = Hush()
    for token in source:
        if isinstance(token, Text):
            if skipped or hush.is_on:
                continue
            piece = token.source.replace("<", "&lt;")
        elif isinstance(token, Start):
            name = token.name
            if skipped or name in html_rules.SKIPPED or (name not in html_rules.TAGS and hush.leaves_out(name)):
                inert = name == "template" if not skipped else inert
                skipped += name not in VOID
                continue
            known = tags.get(token)
            if known is None:
                known = tags[token] = _tag(token, asked)
            piece = known
            if name not in html_rules.KNOWN and name not in VOID:
                strange.append("</span>" if piece else "")
                if name in html_rules.FOREIGN_SPOKEN:  # stand apart
                    piece, strange[-1] = f" {piece}", f"{strange[-1]} "
            if name not in html_rules.TAGS:
                hush.start(token)
            if name == "a" and "href" not in token.attributes:
                nameless, piece = True, piece.replace("<a", "<span", 1)
            elif name == "fieldset" and html_rules.FIELDSET not in rules:
                rules.insert(0, html_rules.FIELDSET)
            elif name == "body" and (link := token.attributes.get("link", "")) and _INK.fullmatch(link):
                rules.insert(0, f"a{{color:{link}}}")
            piece = places.mark(token, piece)
        elif isinstance(token, End):
            name = token.name
            if skipped:
                skipped -= 1
                continue
            was_said = not hush.is_on
            if name not in html_rules.TAGS:
                hush.end(name)
            if nameless and name == "a":
                nameless, piece = False, "</span>"
            elif name in html_rules.AT_ONCE:
                piece = f"</{html_rules.AT_ONCE[name]}>"
            elif name == "option":
                piece = "<br>" if was_said else ""
            elif name not in html_rules.KNOWN:
                piece = strange.pop() if strange else ""
            else:
                piece = f"</{name}>" if name in html_rules.TAGS or name in _KEPT_A_WHILE else ""
                if name in html_rules.AROUND:
                    opening, piece = html_rules.AROUND[name]
                    if pieces[-1] == opening:  # with nothing in it
                        piece = ""
                        pieces.pop()
        elif token.start.name in html_rules.AS_TYPED:
            piece = "" if skipped or hush.is_on else _as_typed(token)
        else:
            media = token.start.attributes.get("media", "")
            if token.start.name == "style" and not (skipped and inert) and not _PRINT_ONLY.match(media):
                rules += [rule for rule in rules_of(token.source) if "<" not in rule]
                asked.update(_ASKED_FOR.findall(token.source.lower()) if "[" in token.source else ())
                asked.update(ATTRIBUTES.findall(token.source.lower()) if "attr(" in token.source else ())
            continue
        pieces.append(piece)
        written += len(piece)
        if measure.elements > limits.elements or written > 2 * limits.characters:
            return None
    return None if measure.elements > limits.elements else ("".join(pieces), rules)


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


def _inliner() -> css_inline.CSSInliner:
    """The defaults would fetch style sheets from the network and from files."""
    return css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=False, keep_at_rules=False)


def _inside_body(markup: str) -> str:
    """What is inside of the body; a body with attributes becomes a `div`, since a fragment has none."""
    root = _STYLED_ROOT.match(markup)
    if root:  # what the style sheets say of the whole page
        return f"<div {_OF_THE_PAGE.sub('', root[1])}>{_inside_body(markup[root.end() :])}</div>"
    found = _BODY.search(markup)
    if not found:
        return markup
    before = "" if "<head>" in markup[: found.start()] else markup[: found.start()]
    inside = markup[found.end() :].replace("</html>", "")
    if found[1].strip():  # its margins are those of whatever shows the mail
        return f"{before}<div{_BODY_MARGINS.sub('', found[1])}>" + "</div>".join(inside.rsplit("</body>", 1))
    return before + inside.replace("</body>", "")


def _allowed(
    markup: str, remote_pictures: RemotePictures, simplified: bool, values: Mapping[str, str], places: Places
) -> SafeHtml:
    blocked = 0
    styles: dict[str, str | None] = {}

    def keep(tag: str, name: str, value: str) -> str | None:
        nonlocal blocked
        if name == "style":
            if value not in styles:
                plain = worked_out(value, values) if "var(" in value or "calc(" in value else value
                styles[value] = html_rules.safe_style(plain, places.purpose) or None
            return styles[value]
        if name == "href":
            if place := name_of(value):
                return f"#{places.written(place)}" if place in places.found else None
            return None if _NO_LINK.match(value) or not _ABSOLUTE.match(value) else value
        if name != "src":
            return html_rules.safe_value(name, value)
        address = value.strip().lower()
        if (address.startswith("cid:") and not _NO_LINK.match(value)) or html_rules.is_small_picture(value):
            return value
        if not address.startswith(("http:", "https:")):
            return None
        if remote_pictures is RemotePictures.KEEP:
            return value
        blocked += 1
        return None

    html = nh3.clean(
        markup,
        tags=set(html_rules.TAGS),
        clean_content_tags=set(html_rules.SKIPPED),
        attributes=html_rules.ATTRIBUTES | {"a": {"href", "name"}} if places.found else html_rules.ATTRIBUTES,
        attribute_filter=keep,
        url_schemes=set(html_rules.URL_SCHEMES),
        url_relative="pass_through" if places.found else "deny",  # `keep` has looked at them then
        link_rel=None,
    )
    return SafeHtml(html.strip(), simplified, blocked)


def words_only(html: str, most: int = MOST_WORDS) -> SafeHtml:
    """The last resort for what is too large or too odd: its words, a line for each block, without any look."""
    lines = words_of(body_text(html), most).splitlines()
    return SafeHtml("<div>" + "<br>\n".join(escape(line, quote=False) for line in lines) + "</div>", True)
