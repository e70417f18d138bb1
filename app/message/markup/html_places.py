"""Places within a text that links in it lead to: footnotes, headings below a table of contents.

A mail may hold no `id`; mail programs know the older `<a name>`, empty and in front of the text, just as well. What
no link speaks of is left out, and so is a link that leads to no place. What is only shown may come to stand sealed
beside other text: there the names become its own, for every program has a footnote `_ftn1`.
"""

from __future__ import annotations

import re
from hashlib import blake2s
from urllib.parse import unquote

from app.message.markup.html_rules import Purpose
from app.message.markup.html_tokens import Start, names, unescape

_REFERENCE = re.compile(r"\bhref\s{0,9}=\s{0,9}(?:[\"']\s{0,9})?#([^\"'\s<>]{1,120})", re.IGNORECASE)
_NAME = re.compile(r"[\w.:\-]{1,120}")
_MOST = 2_000
_HOLDING = names("a blockquote caption center dd div dt font h1 h2 h3 h4 h5 h6 li p section small span sub sup td th")


def name_of(reference: str) -> str:
    """The place that an address such as `#_ftn1` names; "" for any other one."""
    name = unquote(reference.strip().removeprefix("#")) if reference.lstrip().startswith("#") else ""
    return name if _NAME.fullmatch(name) else ""


class Places:
    """Which places links speak of, and which of those were met so far."""

    def __init__(self, html: str, purpose: Purpose) -> None:
        self.purpose = purpose
        self._wanted: set[str] = set()
        self.found: set[str] = set()
        for match in _REFERENCE.finditer(html):
            if len(self._wanted) >= _MOST:
                break
            self._wanted.add(name_of("#" + unescape(match[1])))
        self._wanted.discard("")
        self._before = ""
        if self._wanted and purpose is Purpose.SHOW:
            self._before = f"o{blake2s(html.encode('utf-8', 'replace'), digest_size=4).hexdigest()}-"

    def written(self, name: str) -> str:
        """The name as the place and the links to it have it."""
        return self._before + name

    def mark(self, start: Start, tag: str) -> str:
        """What is written for an element: `tag`, and the places that it is."""
        if not self._wanted or not tag or start.name not in _HOLDING:
            return tag
        attributes = start.attributes
        said = [attributes.get("id", ""), attributes.get("name", "") if start.name == "a" else ""]
        named = [name for name in dict.fromkeys(said) if name in self._wanted and name not in self.found]
        self.found.update(named)
        marks = "".join(f'<a name="{self.written(name)}"></a>' for name in named)
        return marks + tag if start.name == "a" else tag + marks
