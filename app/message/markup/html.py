"""Foreign HTML made safe, and HTML made ready for a mail. Nothing is ever loaded.

The order matters: comments, depth and sizes first, while streaming (css-inline ends the process on deep
nesting); then style sheets are put on the elements (nh3 would drop them); then nh3's allow-list, whose
parser is the last to see the input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from html import escape
from urllib.parse import unquote

import css_inline
import nh3

from app.message.markup import html_rules
from app.message.markup.css_values import named_values, worked_out
from app.message.markup.html_apart import taken_apart
from app.message.markup.html_balance import Depth, Measure, matched
from app.message.markup.html_generated import with_generated
from app.message.markup.html_places import Places, name_of
from app.message.markup.html_rules import Purpose
from app.message.markup.html_tokens import Start, tokens, unescape
from app.message.markup.html_words import MOST_WORDS, words_of
from app.message.text.clean import body_text

_BODY = re.compile(r"<body((?:\s+[^\s=>]+(?:=\"[^\"]*\")?)*)>")
_CONTENT_IDS = re.compile(
    r"\b(?:src|background)\s*=\s*(?:\"\s*cid:([^\"]*)\"|'\s*cid:([^']*)'|cid:([^\s\"'>]+))", re.IGNORECASE
)
_STYLED_ROOT = re.compile(r"<html (style=\"[^\"]*\")>")
_OF_THE_PAGE = re.compile(r"(?<![\w-])(?:background|margin|padding|height|(?:max-|min-)?width)[\w-]*\s*:[^;\"]*;?")
_BODY_MARGINS = re.compile(r"(?<![\w-])margin[\w-]*\s*:(?![^;\"]*auto)[^;\"]*;?", re.IGNORECASE)
_NAMED_ANEW = re.compile(rf"<(/?)({'|'.join(html_rules.WRITTEN_AS)})(?=[\s>])")
_ROOT = re.compile(r"<html\b[^<>]{1,4000}>", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")
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
    apart = taken_apart(matched(body_text(html), measure, limits.depth), measure, places, 2 * limits.characters)
    if apart is None:
        return words_only(html)
    markup, rules = apart
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
        if name == "border" and tag == "table" and not value.strip():
            return "1"  # as browsers have it
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
