"""What the editor's tests share: the table of what a mail may contain, and ways to make documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

RUN = {"font-family", "font-size", "color", "text-transform", "letter-spacing"}
BLOCK = {"margin", "text-align", "text-indent", "line-height", "background-color"} | RUN
TABLE: dict[str, tuple[set[str], set[str]]] = {  # tag: attributes, CSS properties
    "div": ({"lang", "dir"}, {"font-family", "font-size", "background-color"}),
    "p": ({"dir"}, BLOCK),
    "pre": ({"dir"}, BLOCK),
    **{f"h{i}": ({"dir"}, BLOCK | {"font-weight"}) for i in range(1, 7)},
    "blockquote": ({"type"}, {"margin", "border-left", "border-right", "padding"}),
    "ul": ({"type", "dir"}, {"margin-top", "margin-bottom", "padding-left", "padding-right"}),
    "ol": ({"type", "start", "dir"}, {"margin-top", "margin-bottom", "padding-left", "padding-right"}),
    "li": ({"dir"}, BLOCK | {"list-style-type"}),
    "table": (
        {"border", "cellspacing", "cellpadding", "width", "align", "bgcolor", "dir"},
        {"border-collapse", "border"},
    ),
    "tr": ({"valign"}, set()),
    "td": (
        {"colspan", "rowspan", "width", "height", "valign", "bgcolor", "nowrap", "align"},
        {"border", "border-top", "border-right", "border-bottom", "border-left", "padding"},
    ),
    "hr": ({"width", "align"}, {"border", "border-top", "margin", "margin-top", "margin-bottom"}),
    "img": ({"src", "alt", "width", "height"}, {"border"}),
    "a": ({"href", "name"}, {"color", "text-decoration"}),
    "span": (set(), RUN | {"background-color", "font-weight", "font", "line-height", "vertical-align"}),
    **{tag: (set(), set()) for tag in ("b", "i", "u", "s", "sup", "sub", "br")},
}
VOID = {"br", "hr", "img"}
_FAMILY = r"('[\w .+-]+'|[\w.+-]+)"
_VALUES = {
    "color": re.compile(r"#[0-9a-f]{6}"),
    "background-color": re.compile(r"#[0-9a-f]{6}"),
    "font-size": re.compile(r"\d+(\.\d+)?pt"),
    "font-weight": re.compile(r"normal"),
    "list-style-type": re.compile(r"'([\w().-]{2,14}|[^\w\s'\"<>]{1,2}) '"),
    "font": re.compile(rf"(italic )?small-caps (bold )?\d+(\.\d+)?pt {_FAMILY}(,{_FAMILY})*"),
    "text-transform": re.compile(r"uppercase|lowercase|capitalize"),
    "letter-spacing": re.compile(r"-?\d+(\.\d+)?px"),
    "padding-left": re.compile(r"0|\d+(\.\d+)?pt"),
    "padding-right": re.compile(r"0|\d+(\.\d+)?pt"),
    "text-decoration": re.compile(r"none"),
    "text-align": re.compile(r"left|center|right|justify"),
    "line-height": re.compile(r"\d+(\.\d+)?%?|normal|inherit"),
    "vertical-align": re.compile(r"-?\d+(\.\d+)?pt|super|sub"),
    "text-indent": re.compile(r"0|\d+(\.\d+)?pt"),
    "margin": re.compile(r"(0|\d+(\.\d+)?pt)( (0|\d+(\.\d+)?pt)){0,3}"),
    "font-family": re.compile(rf"{_FAMILY}(,{_FAMILY})*"),
}


class _Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TABLE:
            self.faults.append(f"<{tag}>")
            return
        attributes, properties = TABLE[tag]
        for name, value in attrs:
            if name == "style":
                self._style(tag, value or "", properties)
            elif name not in attributes:
                self.faults.append(f"{name} of <{tag}>")
            elif name == "href" and not re.match(r"((https?|mailto|tel|ftp|cid):|#[\w.:-]+$)", value or "", re.I):
                self.faults.append(f"href {value}")
            elif name == "src" and not re.match(r"(cid|https?):", value or "", re.I):
                self.faults.append(f"src {value}")
        if tag not in VOID:
            self.stack.append(tag)

    def _style(self, tag: str, style: str, properties: set[str]) -> None:
        for part in style.split(";"):
            name, _, value = part.partition(":")
            if name not in properties:
                self.faults.append(f"{name} in the style of <{tag}>")
            elif tag not in ("blockquote",) and name in _VALUES and not _VALUES[name].fullmatch(value):
                self.faults.append(f"{name}:{value}")

    def handle_endtag(self, tag: str) -> None:
        if not self.stack or self.stack.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def faults(html: str) -> list[str]:
    """What the HTML holds that the table of the design does not allow."""
    checker = _Checker()
    checker.feed(html)
    checker.close()
    return checker.faults + [f"<{tag}> stays open" for tag in checker.stack]


def document(html: str) -> QTextDocument:
    found = QTextDocument()
    load_document(found, html)
    return found


def emitted(html: str) -> str:
    """What would be sent after loading the HTML; allowed and stable, or the test fails."""
    found = serialise(document(html))
    assert faults(found) == []
    assert serialise(document(found)) == found
    return found


def inside(html: str) -> str:
    """The emitted HTML without the outermost element, blanks between elements taken out."""
    found = emitted(html)
    if not found:
        return ""
    return re.sub(r">\s*\n\s*<", "><", found.partition("\n")[2].rpartition("</div>")[0].strip())


def editor_in_use(qtbot: QtBot) -> Iterator[Editor]:
    """To be made a fixture of: an editor that is seen and has the keyboard. What it holds in the end may be mailed."""
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.resize(700, 400)
    with qtbot.waitExposed(found):
        found.show()
    found.setFocus()
    yield found
    assert faults(found.html()) == []
