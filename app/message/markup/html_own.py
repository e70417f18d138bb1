"""Recognising HTML that our own serializer wrote: a closed form that holds nothing harmful needs no cleaning.

Opening a draft again must not cost more than showing it. This looks at every character, once, in one regular
expression: any tag, attribute or quoting that is not in the list, or nesting that nobody writes, makes it foreign.
"""

from __future__ import annotations

import re

_HEAD = '<div style="font-family:'
_CLOSING = "a|b|blockquote|div|h[1-6]|i|li|ol|p|pre|s|span|sub|sup|table|td|tr|u|ul"
_VALUE = r"[^\"<>\x00]*+"
_NAMES = (
    "align|alt|bgcolor|border|cellpadding|cellspacing|colspan|dir|height|href|lang|name|rowspan|start|style|type"
    "|valign|width"
)
_OWN = re.compile(  # attributes may be given back: Python 3.11.2 forgets where a possessive group ended
    rf"(?:[^<>\x00]++"
    rf"|</(?:{_CLOSING})>"
    rf'|<(?:{_CLOSING}|br|hr)(?: (?:(?:{_NAMES})="{_VALUE}"|nowrap))*>'
    rf'|<img(?: (?:src="cid:{_VALUE}"|(?:alt|width|height|style)="{_VALUE}"))*>)*+'
)
_TABLE = re.compile(r"<(/?)table\b")
_BLOCK = re.compile(r"<(/?)(?:blockquote|ol|ul)\b")
_MOST_TABLES, _MOST_BLOCKS, _MOST_TAGS = 12, 60, 100_000


def is_own(html: str) -> bool:
    """Whether `html` has the form of what the editor emits. Time is linear in its length."""
    return (
        html.startswith(_HEAD)
        and html.endswith("</div>")
        and html.count("<") <= 2 * _MOST_TAGS
        and _OWN.fullmatch(html) is not None
        and _deepest(html, _TABLE) <= _MOST_TABLES
        and _deepest(html, _BLOCK) <= _MOST_BLOCKS
    )


def _deepest(html: str, tag: re.Pattern[str]) -> int:
    level = deepest = 0
    for found in tag.finditer(html):
        level += -1 if found[1] else 1
        deepest = max(deepest, level)
    return deepest
