"""What a browser shows of odd HTML is kept, and what it hides is not: judged once against QtWebEngine's `innerText`."""

from __future__ import annotations

import re
from html import unescape

import pytest

from app.message.markup.css_values import is_on_desktop, is_supported
from app.message.markup.html import sanitise
from app.message.markup.html_balance import Depth, Measure, matched
from app.message.markup.html_tokens import Start, Text
from app.message.markup.html_words import words_of
from app.message.markup.style_sheet import rules_of
from app.message.text.charsets import declared_in_html, decode

AROUND = "<p>before</p>{}<p>after</p>"


def words(html: str) -> str:
    """What is left to read, without the tags and what they hide."""
    safe = re.sub(
        r"<(\w+)(?=[^>]*(?: hidden|(?:display: none|visibility: hidden)))[^>]*>.*?</\1>", "", sanitise(html).html
    )
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", safe)).split())


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        # quotes mean something only where a value begins
        ('<p a=b"c>seen">more', 'before seen">more after'),
        ("<p a/='x>seen'>more", "before seen'>more after"),
        ("<p title='abc\"def>ghi'>seen", "before seen after"),
        ("<a href=x/>seen</a>tail", "before seen tail after"),
        ("<p\x0bx>seen", "before seen after"),
        # other languages
        ('<svg></p><style><a id="</style><b>seen</b>">', 'before seen "> after'),
        ("<math></p>seen", "before seen after"),
        ("<svg><style><b>seen", "before seen after"),
        ("<svg><text>seen</text><g>gone</g></svg>", "before seen after"),
        ("<svg><defs><text>gone</text></defs><title>gone</title></svg>", "before after"),
        ("<svg><foreignObject><p>seen</p></foreignObject>gone</svg>", "before seen after"),
        ("<svg><desc></p>gone</desc></svg>seen", "before seen after"),
        ("<svg><![CDATA[gone]]><text><![CDATA[<b>seen]]></text></svg>", "before <b>seen after"),
        ("<svg><font>gone</font><font color=red>seen</font>", "before seen after"),
        ("<svg><tr><td><text>seen</text></svg>on", "before seen on after"),
        ("<math><mi>x</mi><mo>=</mo><mn>42</mn> gone</math>", "before x = 42 after"),
        ("<math><semantics><mi>x</mi><annotation>gone</annotation></semantics></math>", "before x after"),
        ("<math><mtext><p>seen</p></mtext></math>", "before seen after"),
        ("<table><tr><td><svg><text>seen</td><td>next</td></table>", "before seen next after"),
        ("<![CDATA[gone]]>", "before after"),
        ("<xml>seen<o:p>gone</o:p></xml>", "before seen after"),
        # lists to choose from
        ("<select>gone<option>one<option>two</select>", "before one two after"),
        ("<select><p>gone</p><option><b>one</b></select>", "before one after"),
        ("<select><input>seen", "before seen after"),
        ("<select><select>seen", "before seen after"),
        (
            "<select>" + "<option>no" * 20 + "<option>gone<option selected>last</select>",
            f"before {'no ' * 20}last after",
        ),
        ("<option>seen</option>", "before seen after"),
        # what browsers leave out, rename or do not carry on
        ("<table><tr><td>1</table><tr hidden><td hidden>seen", "before 1 seen after"),
        ("<frameset style='display:none'>seen", "before seen after"),
        ("<image hidden>seen", "before seen after"),
        ("<object hidden><b hidden>gone</object>seen", "before seen after"),
        ("<div><span hidden>gone</div>seen", "before seen after"),
        ("<div><b hidden>gone</div>gone</b>seen", "before seen after"),
        ("<math>gone<head hidden>seen", "before seen after"),
        ("<svg hidden popover><text>seen</svg>", "before seen after"),
        ("<p>seen<dialog>gone<p>gone</dialog>", "before seen after"),
        ("<x-y popover>gone</x-y>seen", "before seen after"),
        ("<marquee popover hidden>seen</marquee>", "before seen after"),
        # what is raw
        ("<plaintext>seen</plaintext>", "before seen</plaintext><p>after</p>"),
        ("<textarea>&lt;b&gt;</textarea>", "before <b> after"),
        ("<script><!--<script></script>gone--></script>seen", "before seen after"),
        ("<script><!--<script>--></script>seen", "before seen after"),
        ("<script><!--<script></script>gone</script>seen", "before seen after"),
        ("<script><!--></script>seen", "before seen after"),
        ("<template><style>p{display:none}</style></template>seen", "before seen after"),
        ("<progress>gone</progress><meter>gone</meter>seen", "before seen after"),
        # what is hidden
        ("<dialog>gone</dialog><dialog open>seen</dialog>", "before seen after"),
        ("<div popover>gone</div>seen", "before seen after"),
        ("<p style='display:n\\6f ne'>gone</p>", "before after"),
        ("<p style='display:/**/none'>gone</p>", "before after"),
        ("<p style='display:none;display:bogus'>gone</p>", "before after"),
        ("<p style='content-visibility:hidden'>gone</p>", "before after"),
        ("<p style='display:table-column'>gone</p>", "before after"),
        ("<style>.h{display:none}</style><ruby class=h>gone</ruby><x-y class=h>gone</x-y>", "before after"),
        ("<style>.h{--d:none;display:var(--d)}</style><b class=h>gone</b>", "before after"),
        # what the style sheet says
        ("<style>b::before{content:'12 '}b:after{content:\" \\66in\"}</style><b>seen</b>", "before 12 seen fin after"),
        ("<style>b:before{content:'('attr(data-n)')'!important}</style><b data-n='<3'>seen", "before (<3)seen after"),
        ("<style>b::before{content:'gone';display:none}</style><b>seen</b>", "before seen after"),
        ("<style>b::after{content:'.';visibility:hidden;height:0}</style><b>seen</b>", "before seen after"),
        ("<style>b::before{content:'\\f101'}i::before{content:url(x)}</style><b>seen</b><i>on", "before seen on after"),
        (
            "<style>table::before,tr::after{content:'gone'}td::after{content:'!'}</style><table><td>1</table>",
            "before 1! after",
        ),
        ("<style>b::before{content:'<i>'}</style><b>seen</b>", "before <i>seen after"),
    ],
)
def test_the_words_that_a_browser_shows(given_html: str, expected: str) -> None:
    assert words(AROUND.format(given_html)) == expected


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        ("@layer a{p{x:y}}", ["p{x:y}"]),
        ("@supports (display:grid) and (not (-ms-a:b)){p{x:y}}", []),
        ("@supports (display:grid){@media screen{p{x:y}}}", ["p{x:y}"]),
        ("@supports not (display:grid){p{x:y}}", []),
        ("p{x:y;& b{c:d}&.h{e:f}}", ["p{x:y}", "p b{c:d}", "p.h{e:f}"]),
        ("div,p{b,i{c:d}}", ["div b,div i,p b,p i{c:d}"]),
        (":is(p,div).h{x:y}", ["div.h,p.h{x:y}"]),
        ("b:is(i){x:y}", ["b:is(i){x:y}"]),
        ("p,{x:y}", []),
        ("p;{x:y}", []),
        ("p{x:y", ["p{x:y}"]),
        ("@media screen{p{x:y", ["p{x:y}"]),
        ("p.\\68{x:y}", ["p.h{x:y}"]),
        ("p{" * 5000, []),
    ],
)
def test_rules_of_today_become_plain_ones(sheet: str, expected: list[str]) -> None:
    assert rules_of(sheet) == expected


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("not print", True),
        ("not all", False),
        ("(hover: hover)", True),
        ("(pointer: coarse)", False),
        ("(scripting: none)", True),
        ("(width >= 600px)", True),
        ("(width < 600px)", False),
        ("(300px <= width <= 5000px)", True),
        ("screen and (400px <= width < 700px)", False),
        ("not all and (min-resolution: .001dpcm)", False),
    ],
)
def test_windows_of_a_desktop(query: str, holds: bool) -> None:
    assert is_on_desktop(query) is holds


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("(display: grid)", True),
        ("(-ms-ime-align: auto)", False),
        ("(-webkit-overflow-scrolling: touch) and (color: #fff)", False),
        ("(-moz-appearance: none) or (display: grid)", True),
        ("selector(:has(a))", True),
        ("not (display: grid)", False),
    ],
)
def test_what_browsers_support(condition: str, holds: bool) -> None:
    assert is_supported(condition) is holds


def test_elements_beyond_the_most_end_the_stream_soon() -> None:
    """A million start tags that are too deep for anything make no token; someone has to count them."""
    measure = Measure(most=1_000)
    assert sum(1 for _ in matched("<ul>" * 100_000, measure)) < 3_000
    assert measure.elements == 1_001


def test_what_is_too_deep_within_another_language_is_bounded() -> None:
    found = list(matched("<svg><g>" * 5_000 + "<text>words</text>", Measure(), Depth(elements=20)))
    assert sum(isinstance(token, Start) for token in found) <= 21
    assert Text("words") in found


@pytest.mark.parametrize(
    "octets",
    [
        b"<!--<meta charset=koi8-r>--><p>Gr\xc3\xb6\xc3\x9fe</p>",
        b"<script>'<meta charset=koi8-r>'</script><p>Gr\xc3\xb6\xc3\x9fe</p>",
        b"<meta charset=utf-7><p>Gr\xc3\xb6\xc3\x9fe</p>",
    ],
)
def test_a_character_set_counts_where_a_browser_would_read_it(octets: bytes) -> None:
    assert "Größe" in decode(octets, declared_in_html(octets))[0]


@pytest.mark.parametrize("name", ["\u017fcript", "\u017ftyle", "SCR\u0130PT"])
def test_a_letter_that_is_an_s_to_some_begins_no_script(name: str) -> None:
    html = f"<p>one</p><{name}>seen</{name}><script>gone</{name}>gone</script><p>two</p>"
    for found in (words_of(html), words(html)):
        assert "seen" in found
        assert "gone" not in found
        assert found.endswith("two")


def test_a_content_id_hides_no_other_address() -> None:
    html = sanitise(
        '<a href="cid:javascript:alert(1)">a</a><img src="cid:file:///x" alt=b><img src="cid:a@b" alt=c>'
    ).html
    assert "javascript" not in html
    assert "file:" not in html
    assert 'src="cid:a@b"' in html


def test_words_of_style_sheets_are_bounded() -> None:
    sheet = f"<style>b::before{{content:'{'x' * 190}'}}</style>"
    assert len(sanitise(sheet + "<b>y</b>" * 5_000).html) < 300_000
    assert "xx" not in sanitise(sheet.replace("x" * 190, "x" * 300) + "<b>y</b>").html


def test_properties_that_nobody_shows_cost_no_memory() -> None:
    """Written into every element they were 150 MB, and read by nobody."""
    sheet = "*{" + "".join(f"--a{n}:x;b{n}:{'y' * 30};" for n in range(1_000)) + "color:red}"
    assert len(sanitise(f"<style>{sheet}</style>" + "<p>x</p>" * 800).html) < 100_000
