"""What is emitted for foreign HTML: nothing outside the list, settled at once, small, with every word."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from ui_editor_parts import faults

from app.message.markup.html import sanitise
from app.message.markup.html_own import is_own
from app.message.markup.html_rules import Purpose
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

pytestmark = pytest.mark.usefixtures("qapp")
SAMPLES = sorted((Path(__file__).parent / "samples").glob("*/*.html"))
_MOST_BYTES = 11.0  # for each visible character, over all samples
_INVISIBLE = re.compile(r"[\s\u00a0\u00ad\u200b-\u200f\u2060-\u2069\ufeff]+")


def through(html: str) -> str:
    found = QTextDocument()
    import_html(found, html)
    return serialise(found)


def again(html: str) -> str:
    found = QTextDocument()
    load_document(found, html)
    return serialise(found)


def letters(html: str) -> Counter[str]:
    """Each visible character of safe HTML, without Word's typed imitation of list markers."""
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    for element in list(tree.iter()):
        style = (element.get("style") or "").replace(" ", "").lower()
        if (
            "max-height:0" in style
            or "display:none" in style
            or "visibility:hidden" in style
            or "mso-list:ignore" in style
        ):
            element.drop_tree()
    return Counter(_INVISIBLE.sub("", tree.text_content()))


def test_there_are_samples_of_every_program() -> None:
    families = {path.stem.partition("-")[0] for path in SAMPLES}
    assert len(SAMPLES) >= 60
    assert {"word", "excel", "libreoffice", "googledocs", "outlook", "outlookweb", "applemail", "gmail"} <= families
    assert {"thunderbird", "yahoo", "newsletter", "mjml", "invoice", "receipt", "notification", "calendar"} <= families
    assert {"rtl", "cjk", "emoji", "code"} <= families


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_sample_settles_at_once_and_keeps_its_words(path: Path) -> None:
    source = path.read_text("utf-8")
    html = through(source)
    assert faults(html) == []
    assert is_own(html)
    assert again(html) == html
    assert through(html) == html
    assert again(sanitise(html, purpose=Purpose.EDIT).html) == html  # read as foreign, as a reader sends it back
    assert letters(sanitise(source).html) - letters(html) == Counter()


def test_what_is_emitted_is_small() -> None:
    size = characters = 0
    for path in SAMPLES:
        html = through(path.read_text("utf-8"))
        size += len(html.encode("utf-8"))
        characters += letters(html).total()
    assert size / characters <= _MOST_BYTES


# --- whatever comes in ----------------------------------------------------------------------------------------

_LENGTHS = [
    "0",
    "1px",
    "-3px",
    "2.5em",
    "12pt",
    "1cm",
    "50%",
    "120%",
    "auto",
    "1e9px",
    "²",
    "calc(1px)",
    "0.5pt",
    "3ex",
]
_COLOURS = ["red", "#abc", "#12345678", "rgb(1,2,3)", "rgba(0,0,0,.5)", "hsl(1,2%,3%)", "transparent", "inherit", "x"]
_BORDERS = [
    "none",
    "1px solid red",
    "2px dashed",
    "thick double #123456",
    "1px inset",
    "0 solid",
    "solid",
    "9px dotted x",
]
_VALUES: dict[str, list[str]] = {
    "margin": ["0", "1px 2px 3px 4px", "0 auto", "1em", "-5px"],
    "padding": ["0", "4px 8px", "1em", "5%"],
    "width": _LENGTHS,
    "max-width": ["600px", "50%", "none"],
    "font-size": [*_LENGTHS, "small", "larger", "xx-large"],
    "font-family": [
        "Georgia",
        "'A B', serif",
        "monospace",
        'x"y',
        "a;b",
        "Segoe (West)",
        "Arial, Helvetica, sans-serif",
    ],
    "font-weight": ["bold", "600", "normal", "x"],
    "font": ["italic bold 12px/2 Georgia", "9pt x", "x", "small-caps bold 10pt y"],
    "font-variant": ["small-caps", "normal", "x"],
    "line-height": ["normal", "1.5", "150%", "24px", "0", "-1", "x"],
    "letter-spacing": ["1px", "normal", "-1em", "x"],
    "text-transform": ["uppercase", "capitalize", "none", "x"],
    "text-align": ["left", "center", "right", "justify", "general", "start"],
    "text-indent": ["10px", "-10px"],
    "text-decoration": ["none", "underline", "line-through underline"],
    "color": _COLOURS,
    "background": [*_COLOURS, "url(x) red"],
    "background-color": _COLOURS,
    "border": _BORDERS,
    "border-left": _BORDERS,
    "border-top": _BORDERS,
    "border-bottom": _BORDERS,
    "border-collapse": ["collapse", "separate"],
    "display": ["block", "inline", "inline-block", "list-item", "table"],
    "white-space": ["pre", "pre-wrap", "nowrap"],
    "list-style-type": ["none", "square", "lower-roman", "x", "'(b) '", "'* '"],
    "list-style": ["none", "upper-alpha inside"],
    "direction": ["rtl", "ltr"],
    "vertical-align": ["super", "top", "bottom", "5px"],
    "mso-list": ["l0 level2 lfo1", "Ignore"],
    "table-layout": ["fixed"],
    "float": ["left"],
}
_DECLARATION = st.sampled_from(sorted(_VALUES)).flatmap(
    lambda name: st.sampled_from(_VALUES[name]).map(lambda value: f"{name}:{value}")
)
_STYLE = st.lists(_DECLARATION, max_size=5).map(";".join)
_ATTRIBUTE = st.sampled_from(
    (
        *(
            "",
            "align=center",
            "align=right",
            "dir=rtl",
            "dir=ltr",
            "width=100",
            "width='50%'",
            "bgcolor=#eee",
            "border=1",
        ),
        *("bgcolor=#eee", "type=cite"),
        *("cellpadding=5", "colspan=2", "rowspan=2", "valign=top", "type=a", "start=4", "value=7", "color=red", "id=x"),
        *(
            "size='+2'",
            "lang=de",
            "bordercolor=blue",
            "href='https://x.org'",
            "href='javascript:x'",
            "type=cite",
            "hidden",
        ),
    )
)
_TAGS = (
    *("p", "div", "span", "b", "i", "u", "s", "font", "a", "blockquote", "ul", "ol", "li", "h1", "h3", "pre", "center"),
    *("sup", "sub", "code", "mark", "q", "small", "big", "dl", "dd", "figure", "address", "section", "bdo"),
)
_TEXT = st.sampled_from(
    ["word", " two words ", "&nbsp;", "שלום", "👩‍👩‍👧", "a&lt;b&amp;c", "  ", "\n", "日本", "<br>", "<hr>"]
)


def _element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(children, max_size=4).map("".join)
    plain = st.builds(
        lambda tag, style, attribute, body: f'<{tag} {attribute} style="{style}">{body}</{tag}>'.replace('"y', "y"),
        st.sampled_from(_TAGS), _STYLE, _ATTRIBUTE, inside,
    )  # fmt: skip
    cell = st.builds(
        lambda style, attribute, body: f'<td {attribute} style="{style}">{body}</td>', _STYLE, _ATTRIBUTE, inside
    )
    row = st.builds(
        lambda style, cells: f'<tr style="{style}">{"".join(cells)}</tr>', _STYLE, st.lists(cell, max_size=3)
    )
    table = st.builds(
        lambda style, attribute, rows: f'<table {attribute} style="{style}">{"".join(rows)}</table>',
        _STYLE, _ATTRIBUTE, st.lists(row, max_size=3),
    )  # fmt: skip
    return st.one_of(plain, plain, table)


_MAIL = st.lists(st.recursive(_TEXT, _element, max_leaves=20), min_size=1, max_size=4).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(_MAIL)
def test_any_html_gives_what_may_be_sent_and_settles_at_once(source: str) -> None:
    html = through(source)
    assert faults(html) == []
    assert again(html) == html
    assert html == "" or is_own(html)
    assert through(html) == html
