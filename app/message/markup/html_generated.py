"""Words that a style sheet writes before and after elements: seen by whoever reads, and in no element's text.

`rules_of` turns them into a property of the element, the inliner puts that where it belongs, and here it becomes text.
Source: CSS Generated Content, section 2.
"""

from __future__ import annotations

import re
from html import escape

from app.message.markup.css_values import ESCAPED, unescaped
from app.message.markup.html_balance import VOID
from app.message.markup.html_tokens import End, Start, Text, names, tokens

NAME = "--said-"
ATTRIBUTES = re.compile(r"\battr\(\s*([\w-]{1,40})\s*\)", re.IGNORECASE)
_SELECTOR = re.compile(r"(.*[^\s:>+~,])::?(before|after)", re.IGNORECASE | re.DOTALL)
_CONTENT = re.compile(r"(?:^|;)\s*content\s*:\s*((?:\"[^\"\n]*\"|'[^'\n]*'|[^;\"'])*)", re.IGNORECASE)
_PIECE = re.compile(r"\s*(?:\"([^\"\n]*)\"|'([^'\n]*)'|attr\(\s*([\w-]{1,40})\s*\))\s*", re.IGNORECASE)
_UNSEEN = re.compile(  # decorations, and what only clears a float
    r"(?:display|float|position|visibility|opacity|(?:max-)?height|(?:max-)?width|font-size|clip|overflow|transform"
    r"|text-indent)\s*:\s*(?:none|left|right|absolute|fixed|hidden|0|-)",
    re.IGNORECASE,
)
_OWN_LETTERS = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")  # of a font that a mail does not have
_IMPORTANT = re.compile(r"!\s*important\s*\Z", re.IGNORECASE)
_SAID = re.compile(rf"{NAME}(before|after):\s*x([0-9a-f_]+);?\s*")
_LONGEST, _MOST = 200, 200_000  # characters of one, and of all
_NO_PLACE = VOID | names("table tbody thead tfoot tr colgroup ul ol dl select option")
_TEXT, _ATTRIBUTE = "1", "2"


def generated(rule: str) -> str:
    """The rule that gives elements the words that this one writes beside them; "" for any other rule."""
    head, _, body = rule.partition("{")
    body = body.removesuffix("}")
    said = _CONTENT.search(body)
    if said is None or len(said[1]) > _LONGEST or _UNSEEN.search(body):
        return ""
    value = _IMPORTANT.sub("", said[1]).strip()
    pieces, at = [], 0
    while at < len(value):
        piece = _PIECE.match(value, at)
        if piece is None:
            return ""
        text = ESCAPED.sub(unescaped, piece[1] or piece[2] or "")
        pieces.append(_ATTRIBUTE + piece[3].lower() if piece[3] else _TEXT + text)
        at = piece.end()
    written = "".join(pieces)
    if not any(piece[1:].strip() for piece in pieces) or _OWN_LETTERS.search(written):
        return ""
    coded = "x" + "_".join(piece.encode("utf-8", "replace").hex() for piece in pieces)  # else it is read as a number
    found = [match for one in head.split(",") if (match := _SELECTOR.fullmatch(one.strip()))]
    return "".join(f"{match[1]}{{{NAME}{match[2].lower()}:{coded}}}" for match in found)


def with_generated(markup: str) -> str:
    """Well-formed `markup` with these words in their places."""
    if NAME not in markup:
        return markup
    out: list[str] = []
    due: list[str] = []  # behind what is in each open element
    written_so_far = 0
    for token in tokens(markup):
        if isinstance(token, Start):
            said = {} if token.name in _NO_PLACE or written_so_far > _MOST else _words(token)
            written_so_far += sum(map(len, said.values()))
            attributes = dict(token.attributes)
            if "style" in attributes:
                attributes["style"] = _SAID.sub("", attributes["style"])
            written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
            out.append(f"<{token.name}{written}>{said.get('before', '')}")
            if token.name not in VOID:
                due.append(said.get("after", ""))
        elif isinstance(token, End):
            out.append(f"{due.pop() if due else ''}</{token.name}>")
        elif isinstance(token, Text):
            out.append(token.source)
    return "".join(out)


def _words(token: Start) -> dict[str, str]:
    found = {}
    for place, coded in _SAID.findall(token.attributes.get("style", "")):
        pieces = [bytes.fromhex(piece).decode("utf-8", "replace") for piece in coded.split("_")]
        texts = [p[1:] if p[:1] == _TEXT else token.attributes.get(p[1:], "")[:_LONGEST] for p in pieces]
        found[place] = escape("".join(texts), quote=False)
    return found
