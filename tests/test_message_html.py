"""Foreign HTML: what stays, what goes, and that nothing takes the program down."""

from __future__ import annotations

import re
import threading
from html import escape
from time import monotonic

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.message.markup.html import Limits, RemotePictures, document, referenced_cids, sanitise
from app.message.markup.html_balance import Depth, Measure, balanced
from app.message.markup.html_rules import safe_style
from app.message.markup.html_tokens import End, Start, tokens
from app.message.markup.html_words import MOST_WORDS, words_of
from app.message.markup.style_sheet import rules_of
from app.message.text.plain_text import from_html

HOSTILE = {
    "nested divs": "<div>" * 20_000 + "x" + "</div>" * 20_000,
    "nested divs, never closed": "<div>x" * 20_000,
    "nested tables": "<table><tr><td>x" * 200 + "</td></tr></table>" * 200,
    "nested quotes": "<blockquote>x" * 5_000,
    "nested lists": "<ul><li>x" * 5_000,
    "declarations": '<p style="' + "a:b;" * 200_000 + '">x</p>',
    "declarations in a sheet": "<style>p{" + "--a:b;" * 200_000 + "}</style><p>x</p>",
    "costly selectors": "<style>" + "* * * * *{color:red}" * 5_000 + "</style>" + "<p>x</p>" * 5_000,
    "style for everything": "<style>*{" + "--a:b;" * 20_000 + "}</style>" + "<p>x</p>" * 20_000,
    "formatting carried on": "".join(f"<font size={i}>" for i in range(90)) + "<p>x" * 10_000,
    "angle brackets": "x" + "<" * 1_000_000,
    "open quotes": 'x<a b="' * 300_000,
    "open quotes, one end": 'x<a b="' * 300_000 + ">",
    "open comments": "x" + "<!--" * 500_000,
    "open CSS comments": "<style>" + "/* " * 300_000 + "</style>x",
    "open conditions": "x" + "<!--[if mso]>-->" * 100_000,
    "open scripts": "x" + "<script>" * 200_000,
    "attributes": "<p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">x",
    "blanks in a tag": "<p a" + " " * 1_000_000 + ">x",
    "stray ends": "x" + "</div>" * 100_000,
    "spans": "<span>x</span>" * 60_000,
    "numbers": "x&#" + "9" * 10_000 + ";&#x" + "f" * 10_000 + ";",
    "spans of cells": "<table><tr>" + '<td colspan="99999999999999999999" rowspan="²">x' * 500 + "</table>",
    "lone surrogates": "<p title='\ud800'>x\udfff</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_html_ends_soon_and_keeps_its_words(name: str) -> None:
    """The limit is generous: what is guarded against takes minutes or ends the process."""
    begin = monotonic()
    safe = sanitise(HOSTILE[name])
    text = from_html(HOSTILE[name])
    assert monotonic() - begin < 20
    assert "x" in safe.html
    assert "x" in text


def test_deep_nesting_is_survived_on_a_small_stack() -> None:
    found: list[str] = []
    styled = "<style>div{color:red}</style>" + HOSTILE["nested divs"]
    threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.append(sanitise(styled).html))
        thread.start()
    finally:
        threading.stack_size(0)
    thread.join()
    assert found[0].count("<div") == Depth().elements


@pytest.mark.parametrize("name", ["nested divs", "nested tables", "nested quotes"])
def test_depth_is_bounded_and_said(name: str) -> None:
    safe = sanitise(HOSTILE[name])
    assert safe.simplified
    tree = lxml.html.fragment_fromstring(safe.html, create_parent="div")
    assert max(sum(1 for _ in e.iterancestors()) for e in tree.iter()) <= Depth().elements + 20  # plus implied tbody
    assert max(sum(1 for _ in e.iterancestors("table")) for e in tree.iter()) <= Depth().tables


def test_20_mb_give_their_words() -> None:
    safe = sanitise("<style>p{}</style><p>one &amp; two</p>\n<script>no</script>" + "<p>more</p>" * 2_000_000)
    assert safe.simplified
    assert safe.html.startswith("<div>one &amp; two<br>\n")
    assert set(re.findall(r"<[^>]*>", safe.html)) == {"<div>", "<br>", "</div>"}


def test_too_many_elements_give_their_words() -> None:
    safe = sanitise("<p>a</p>" * 50, limits=Limits(elements=20))
    assert safe.simplified
    assert "<p>" not in safe.html
    assert safe.html.count("a") == 50


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6a;avascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html,<script>1</script>",
        "file:///etc/passwd",
        "\\\\server\\share",
        "page.html",
        "x-app:run",
    ],
)
def test_links_that_go_nowhere_good_lose_their_target(href: str) -> None:
    assert sanitise(f'<a href="{href}">x</a>').html == "<a>x</a>"


@pytest.mark.parametrize(
    "href", ["https://a.example/?b=1&amp;c=2", "mailto:a@b.example", "tel:+34600", "ftp://a/b", "cid:x"]
)
def test_good_links_stay(href: str) -> None:
    assert sanitise(f'<a href="{href}">x</a>').html == f'<a href="{href}">x</a>'


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("a<script>alert(1)</script>b", "ab"),
        ('<p onclick="x" onmouseover=y id=z class=w>a</p>', "<p>a</p>"),
        ("<form action=x>a<input name=b><button>c</button><select><option>d</select></form>", "<div>acd<br></div>"),
        ("a<svg><script>alert(1)</script><a href='x'>y</a></svg>b", "ab"),
        ("a<svg/>b", "ab"),
        (
            "a<iframe src=x>y</iframe><object data=x>z</object><embed src=x>b",
            "azb",
        ),  # nothing is embedded: its words show
        ("a<link rel=stylesheet href=http://x/><meta http-equiv=refresh content='0;url=x'><base href=x>b", "ab"),
        ("<p style='background:url(http://t/x.png)'>a</p>", "<p>a</p>"),
        ("<p style='width:expression(alert(1));color:red'>a</p>", '<p style="color: red">a</p>'),
        ("<p style='position:fixed;color:red'>a</p>", '<p style="color: red">a</p>'),
        ("<table background='http://t/x.png'><tr><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>"),
        ("<title>no</title>a", "a"),
        ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>a", None),
        ("<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>", None),
        ("<style>a{}</st/**/yle><script>alert(1)</script></style>a", None),
    ],
)
def test_active_content_goes(given_html: str, expected: str | None) -> None:
    html = sanitise(given_html).html
    assert expected is None or html == expected
    assert not re.search(r"<script|<svg|onerror\s*=|onclick", html)


class TestPictures:
    def test_remote_ones_are_counted_and_keep_their_description(self) -> None:
        safe = sanitise('<img src="https://t.example/p.png" alt="logo"><img src=http://t/2.png>')
        assert (safe.html, safe.blocked_pictures, safe.simplified) == ('<img alt="logo"><img>', 2, False)

    def test_they_stay_when_asked_for(self) -> None:
        safe = sanitise('<img src="https://t.example/p.png">', remote_pictures=RemotePictures.KEEP)
        assert (safe.html, safe.blocked_pictures) == ('<img src="https://t.example/p.png">', 0)

    @pytest.mark.parametrize("src", ["cid:a@b", "data:image/png;base64,iVBORw0KGgo=", "data:image/webp;base64,AAAA"])
    def test_our_own_stay(self, src: str) -> None:
        assert sanitise(f'<img src="{src}">').html == f'<img src="{src}">'

    @pytest.mark.parametrize(
        "src",
        [
            "data:image/svg+xml;base64,PHN2Zz4=",
            "data:image/svg+xml,%3Csvg%3E",
            "data:text/html;base64,AAAA",
            "data:image/png;base64," + "A" * 200_000,
            "file:///home/x.png",
            "x.png",
            "mailto:a@b.example",
        ],
    )
    def test_all_others_go(self, src: str) -> None:
        safe = sanitise(f'<img src="{src}">')
        assert (safe.html, safe.blocked_pictures) == ("<img>", 0)


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("<!--[if mso]><p>Outlook</p><![endif]--><p>all</p>", "<p>all</p>"),
        ("<!--[if !mso]><!--><p>all</p><!--<![endif]-->", "<p>all</p>"),
        ("<!--[if !mso]> --><p>all</p><!-- <![endif]-->", "<p>all</p>"),
        ("<p><![if !supportLists]><span>1.</span><![endif]>item</p>", "<p><span>1.</span>item</p>"),
        ("<!--[if gte mso 9]><xml><o:x/></xml><![endif]-->a<o:p>b</o:p>", "ab"),
        ("<xml><w:WordDocument>Normal</w:WordDocument></xml>a", "a"),
        ("<?xml:namespace prefix=o />a", "a"),
    ],
)
def test_what_only_outlook_shows_goes(given_html: str, expected: str) -> None:
    assert sanitise(given_html).html == expected


class TestStyleSheets:
    def test_rules_are_put_on_their_elements(self) -> None:
        html = "<head><style><!-- p.x{color:#f00} --></style></head><body><p class=x>a</p></body>"
        assert sanitise(html).html == '<p style="color: #f00">a</p>'

    def test_the_body_becomes_a_block(self) -> None:
        html = '<style>body{font-family:Arial}</style><body bgcolor="#eee" text="navy"><p>a</p></body>'
        found = sanitise(html).html
        assert found.endswith("<p>a</p></div>")
        assert set(found[len('<div style="') : found.index('">')].split("; ")) == {
            "font-family: Arial", "background-color: #eee", "color: navy",
        }  # fmt: skip

    def test_screen_rules_apply_and_others_do_not(self) -> None:
        sheet = (
            "@import url(x.css); @media screen{b{c:d}} @media print{b{e:f}}"
            "@media screen and (max-width:9px){i{g:h}} u{i:j}"
        )
        assert rules_of(sheet) == ["b{c:d}", "u{i:j}"]

    @pytest.mark.parametrize("sheet", ["}", "{", "a{", "a}b{c:d}", "/* x", "@media screen{", '"', "a{b:'c}d{e:f}", ""])
    def test_odd_sheets_do_no_harm(self, sheet: str) -> None:
        assert sanitise(f"<style>{sheet}</style><p>x</p>").html.startswith("<p")

    def test_print_sheets_are_left_out(self) -> None:
        assert sanitise("<style media=print>p{color:red}</style><p>x</p>").html == "<p>x</p>"
        assert "red" in sanitise("<style media='print, screen'>p{color:red}</style><p>x</p>").html


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("COLOR : Red !important", "color: Red"),
        ("background: url(x) no-repeat #fff", "background-color: #fff"),
        ("background: yellow", "background-color: yellow"),
        ("background: none", ""),
        ("background: rgba(1, 2, 3, .5)", "background-color: rgba(1, 2, 3, .5)"),
        ("mso-list: l0 level1 lfo1; mso-other: x", "mso-list: l0 level1 lfo1"),
        ("font-family: 'Comic Sans', \"X\"", "font-family: 'Comic Sans', \"X\""),
        ("color: \\72 ed", "color: red"),
        ("color: r/**/ed; background: \\75rl(x)", "color: red"),
        ("display: none; display: bogus", "display: none"),
        ("content-visibility: hidden", "visibility: hidden"),
        ("width: calc(1px + 2px)", ""),
        ("list-style: url(x)", ""),
        ("color: var(--x)", ""),
        (";;:;a", ""),
    ],
)
def test_styles(style: str, expected: str) -> None:
    assert safe_style(style) == expected


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("<b><i>x</b>y</i>z", "<b><i>x</i></b><i>y</i>z"),
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("<p><b>one<p>two</b>", "<p><b>one</b></p><p><b>two</b></p>"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"),
        ("<table><tr><td>1<td>2<tr><td>3</table>", "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"),
        ("<td><div>a</td></div>b", " <div>a</div>b"),
        ("</p></div></b>x", "x"),
        ("<a>1<a>2", "<a>1</a><a>2</a>"),
        ("<hr><br>x</br>", "<hr><br>x<br>"),
        ("<table><tr><td></p></table></div>x", "<table><tr><td></td></tr></table>x"),
    ],
)
def test_tags_are_made_to_match(given_html: str, expected: str) -> None:
    found = ""
    for token in balanced(tokens(given_html), Measure()):
        match token:
            case Start(name=name):
                found += f"<{name}>"
            case End(name=name):
                found += f"</{name}>"
            case _:
                found += token.source
    assert found == expected


TAGS = "p b i a ul li table tr td div blockquote pre style svg body"
pieces = st.sampled_from(
    [f"<{name}>" for name in TAGS.split()]
    + [f"</{name}>" for name in TAGS.split()]
    + ["<br>", "<hr>", "<img>", "<!--", "-->", "<", ">", "&", "'", '"', "word"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(pieces, max_size=60).map(" ".join))
def test_any_soup_is_balanced_and_safe_to_repeat(soup: str) -> None:
    level: list[str] = []
    for token in balanced(tokens(soup), Measure()):
        if isinstance(token, Start) and token.name not in ("br", "hr", "img"):
            level.append(token.name)
        elif isinstance(token, End):
            assert level.pop() == token.name
    assert not level
    once = sanitise(soup).html
    assert "svg" not in once
    assert "style" not in once
    assert sanitise(once).html == once
    from_html(soup)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="<>/!-'\"= abpstyle&#;[]{}:", max_size=200))
def test_any_text_at_all_is_survived(text: str) -> None:
    sanitise(text)
    from_html(text)
    referenced_cids(text)
    rules_of(text)


def test_a_fragment_becomes_a_document_once() -> None:
    whole = document("<p>é</p>")
    assert whole.startswith("<!DOCTYPE html>\n<html>")
    assert 'content="text/html; charset=utf-8"' in whole
    assert "<body>\n<p>é</p>\n</body>" in whole
    assert document(whole) == whole
    assert document("<BODY>x</BODY>") == "<BODY>x</BODY>"


def test_referenced_content_ids() -> None:
    html = (
        '<img src="cid:a@b"><img src=\'CID:c%40d\'><IMG SRC=cid:e><td background="cid:f&amp;g">'
        '<img src="http://x/cid:no"><a href="cid:no2">cid:no3</a>'
    )
    assert referenced_cids(html) == {"a@b", "c@d", "e", "f&g"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            "?a=1&region=eu&copy=3&notify=1&lt=3&curren=2&order=1",
            "?a=1&region=eu&copy=3&notify=1&lt=3&curren=2&order=1",
        ),
        ("?a=1&amp;b=2&amp;copy=3", "?a=1&b=2&copy=3"),
        ("?q=x&copy;y&eacute;&eacute", "?q=x©yéé"),
        ("?q=&#x41;&#66;&unknown;&", "?q=AB&unknown;&"),
    ],
)
def test_addresses_keep_their_ampersands(written: str, meant: str) -> None:
    found = sanitise(f'<a href="https://x.example/{written}">x</a>').html
    assert f'href="https://x.example/{escape(meant)}"' in found


def test_an_address_without_its_scheme_is_one_of_the_web() -> None:
    found = sanitise('<a href=" //x.example/a">a</a><img src="//x.example/b.png"><a href="/c">c</a><a href="d">d</a>')
    assert re.findall(r'href="([^"]*)"', found.html) == ["https://x.example/a"]
    assert found.blocked_pictures == 1


def test_style_sheets_reach_what_gets_another_name() -> None:
    sheet = "<style>details{border:1px solid red}summary{font-weight:600}</style>"
    found = sanitise(f"{sheet}<details><summary>a</summary>b</details>")
    assert found.html == '<div style="border: 1px solid red"><div style="font-weight: 600">a</div>b</div>'


def test_a_fieldset_has_the_frame_of_browsers() -> None:
    assert "groove" in sanitise("<fieldset>a</fieldset>").html
    assert "1px solid red" in sanitise("<fieldset style='border:1px solid red'>a</fieldset>").html


def test_words_that_html_does_not_know_keep_their_style() -> None:
    strange = "<webversion style='color:red'>a <b>b</b></webversion><singleline>c</singleline>"
    found = sanitise(f"{strange}<o:p style='x'>d</o:p>")
    assert found.html == '<span style="color: red">a <b>b</b></span>cd'


def test_ticks_of_tasks_are_seen() -> None:
    tasks = "<ul><li><input type=checkbox checked disabled> a<li><input type=checkbox> b</ul>"
    found = sanitise(f"{tasks}<input type=text value=c>")
    assert found.html == "<ul><li>\u2611  a</li><li>\u2610  b</li></ul>"


def test_the_margins_of_a_body_are_not_the_mails() -> None:
    assert sanitise("<body style='margin:10px 40px;color:red'>a</body>").html == '<div style="color: red">a</div>'
    assert "margin: 0 auto" in sanitise("<body style='margin:0 auto;max-width:600px'>a</body>").html


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a<p>b<p>c</p><p>d</p>e<br><br>f", "a\nb\nc\nd\ne\n\nf"),
        ("<td>a</td><td>b</td>", "a b"),
        ("a<!-- b --!>c<style>d</style>e<SCRIPT>f</script >g<scripty>h", "acegh"),
        ("a<!-- b <p>c", "a"),
        ("a\0b\x01c", "abc"),
        ("a < b &amp; c", "a < b & c"),
        ("a" * 500_000 + "<b title='" + "x" * 900_000 + "'>b</b>", "a" * 500_000 + "b"),  # no cut goes through a tag
    ],
)
def test_words_of_what_is_too_large(source: str, words: str) -> None:
    assert words_of(source) == words


def test_of_very_many_words_there_are_enough() -> None:
    assert words_of("<" * 12_000_000) == "<" * MOST_WORDS
    assert words_of("word<br>" * 1_000, most=50) == ("word\n" * 10)
