"""Thousands of damaged and hostile documents, each from its number alone: the same number gives the same octets.

Half of them are real-looking mails with something broken in them, the others are made of pieces that attack.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

_ATTRIBUTE = ("style", "width", "height", "colspan", "rowspan", "align", "dir", "face", "size", "color", "bgcolor",
              "cellpadding", "border", "start", "type", "value", "href", "src", "lang", "class", "id",
              "valign")  # fmt: skip
_TAGS = ("div", "p", "b", "i", "span", "font", "table", "tbody", "tr", "td", "th", "ul", "ol", "li", "dl", "dd", "a",
         "img", "br", "hr", "h1", "h4", "blockquote", "pre", "center", "sup", "form", "caption", "body", "html", "head",
         "col", "colgroup", "nobr", "button", "details", "summary", "section", "q", "bdo", "ruby", "rt")  # fmt: skip
_FOREIGN = ("svg", "math", "mtext", "foreignObject", "annotation-xml", "mglyph", "malignmark", "desc", "title", "style",
            "template", "noscript", "xmp", "textarea", "iframe", "noembed", "noframes", "plaintext", "select", "option",
            "frameset", "object", "video", "o:p", "v:shape", "x-b")  # fmt: skip
_VALUES = ("-1", "1e9", "99999999999", "0", "²", "5%", "NaN", "calc(1px*9)", "'", '"', "<b>", "&quot;", "\x00", "inf",
           "expression(alert(1))", "url(https://x.example/)", "url('javascript:alert(1)')", "1px;}</style><script>",
           "\\65xpression(1)", "red;color:url(//x)", "var(--x)", "rgb(1,2", "rgb(1 2 3/ 4%)", "#12345", "1.5.5em",
           "9" * 400, "-0.0000001px", "auto", "inherit", "50vw", "٣", "𝟗px", "1e400em", "\u202e",
           "/**/red/**/")  # fmt: skip
_PROPERTIES = ("font-size", "font-family", "font", "color", "background", "background-color", "margin", "padding",
               "border", "border-left", "border-color", "width", "max-width", "height", "line-height", "text-indent",
               "text-align", "display", "float", "position", "letter-spacing", "white-space", "list-style", "opacity",
               "mso-list", "vertical-align", "behavior", "-moz-binding", "content", "direction", "border-spacing",
               "padding-left", "margin-left", "text-transform", "font-weight", "visibility", "overflow")  # fmt: skip
_ADDRESSES = ("javascript:alert(1)", "java\tscript:alert(1)", " &#106;avascript:alert(1)", "data:text/html,<script>",
              "data:image/svg+xml;base64,PHN2Zz4=", "file:///etc/passwd", "vbscript:x", "//x.example/a", "\\\\host\\a",
              "https://x.example/\"onload=alert(1)", "cid:a\"><script>", "mailto:a@b?x=<b>", "http://[::1", "blob:x",
              "https://x.example/&lt;script&gt;", "cid:", "about:blank", "x-apple:1", "HTTP://X.EXAMPLE/'")  # fmt: skip
_PIECES = (
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a><use href=data:image/svg+xml,x#a></svg>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<base href=javascript:/a/><meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<style>@import 'https://x.example/a.css';*{background:url(https://x.example/b)}p:before{content:'x'}</style>",
    "<style>p{color:red}</style ><style>*{color:\\72 ed;width:expression(alert(1))}</style>",
    "<style><!-- p{font-family:'</style><script>alert(1)</script>'} --></style>",
    "<style>:root{--a:var(--b);--b:var(--a) var(--a)}p{color:var(--a);width:calc(calc(calc(1px)))}</style>",
    "<style>@media screen{@media all{p{color:#0f0}}}@media (min-width:0){td{padding:9px}}",
    "<!--><script>alert(1)</script>-->", "<!-- a -- b --!> c <!---->", "<![CDATA[<b>x</b>]]>", "<!-- <!-- -->  -->",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "<!--[if mso]><b>x</b><![endif]--><![if !mso]>y<![endif]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;img src=x onerror=alert(1)&#62;", "&#x3c;b&#x3e", "&ampamp;&not;&lt",
    "<a href='https://x.example' style='position:fixed;top:0;width:100%;height:100%'>all</a>",
    "<form action=https://x.example><input name=a value=secret><button formaction=javascript:x>b</button></form>",
    "<p style=\"background:url(&quot;https://x.example/t.gif&quot;)\">t</p>",
    "<p style='font-family:&quot;;}</style><script>alert(1)</script>'>t</p>",
    "<table background=https://x.example/t.gif><td background=cid:a>t", "<body onload=alert(1) background=//x/t.gif>",
    "<img src=https://x.example/t.gif width=1 height=1>",
    "<img srcset='https://x.example/a 2x' src=cid:a alt='\"><b>'>",
    "<a href=https://x.example><table><td><a href=https://y.example>in</table>out</a>",
    "<p>\u202e\u2066abc\u2069<p>\u200f",
    "<div contenteditable><div style=display:none>hid", "<object data=x><embed src=y><applet code=z>", "<b/><p/x=1/>",
    "<li value=-3>a<ol start=99999999999><li>b</ol><dl><dt>c<dd>d", "<td>loose<tr><th>cell<caption>cap",
    "<table><div>fostered<tr>x<td>y</td>z</tr></table>", "<select><option><p>x</select>", "<p><table><p></table></p>",
    "<a href=x><a href=y></a>", "\x00\x01\x0b\x0c\x1f\x7f\x85\ufffe\uffff", "<font face=\"x','y;color:red\" size=+9>f",
)  # fmt: skip


def mangled(number: int, mails: Sequence[str]) -> bytes:
    """The document of this number; `mails` are real-looking ones to damage."""
    chance = random.Random(number)
    if mails and number % 2:
        text = chance.choice(mails)
        for _ in range(chance.choice((1, 1, 2, 4, 8, 30))):
            text = chance.choice(_DAMAGES)(chance, text)
    else:
        text = chance.choice(_MADE)(chance)
    octets = text[:400_000].encode("utf-8", "surrogatepass")
    return chance.choice(_ENCODINGS)(chance, octets) if chance.random() < 0.08 else octets


# --- damage ------------------------------------------------------------------------------------------


def _place(chance: random.Random, text: str) -> int:
    return chance.randrange(len(text) + 1)


def _cut(chance: random.Random, text: str) -> str:
    at = _place(chance, text)
    return text[:at] + text[at + chance.choice((1, 3, 40, 2_000)) :]


def _doubled(chance: random.Random, text: str) -> str:
    at, size, times = _place(chance, text), chance.choice((5, 60, 900)), chance.choice((2, 5, 60))
    return text[:at] + text[at : at + size] * times + text[at + size :]


def _swapped(chance: random.Random, text: str) -> str:
    one, two = sorted((_place(chance, text), _place(chance, text)))
    size = chance.choice((10, 100, 800))
    return text[:one] + text[two : two + size] + text[one + size : two] + text[one : one + size] + text[two + size :]


def _inserted(chance: random.Random, text: str) -> str:
    at = _place(chance, text)
    return text[:at] + chance.choice((_piece, _tag, _odd))(chance) + text[at:]


def _other_letter(chance: random.Random, text: str) -> str:
    at = _place(chance, text)
    return text[:at] + chance.choice("<>\"'=&;{}():/\\\x00-!#% \n") + text[at + 1 :]


def _without_ends(chance: random.Random, text: str) -> str:
    return text.replace(f"</{chance.choice(_TAGS)}>", "")


def _without_quotes(chance: random.Random, text: str) -> str:
    at = _place(chance, text)
    return text[:at] + text[at : at + 400].replace(chance.choice("\"'"), "") + text[at + 400 :]


def _other_value(chance: random.Random, text: str) -> str:
    at = text.find(chance.choice(("=", ":")), _place(chance, text))
    return text if at < 0 else text[: at + 1] + chance.choice(_VALUES) + text[at + chance.choice((1, 4)) :]


_DAMAGES = (
    _cut, _doubled, _swapped, _inserted, _other_letter, _without_ends, _without_quotes, _other_value,
)  # fmt: skip


# --- made of pieces ----------------------------------------------------------------------------------


def _style(chance: random.Random) -> str:
    count = chance.choice((1, 2, 5, 12))
    return ";".join(f"{chance.choice(_PROPERTIES)}:{_value(chance)}" for _ in range(count))


def _value(chance: random.Random) -> str:
    if chance.random() < 0.4:
        return chance.choice(_VALUES)
    usual = ("12px", "1em", "2cm", "-5px", "300%", "bold", "red", "#abc", "none", "block", "left", "0",
    "solid 2px blue",
             "inline-block", "table-cell", "flex", "3pt", "90px", "l0 level2 lfo1", "pre", "'A b', serif")  # fmt: skip
    return " ".join(chance.choice(usual) for _ in range(chance.choice((1, 1, 1, 2, 4))))


def _tag(chance: random.Random) -> str:
    name = chance.choice(_TAGS if chance.random() < 0.8 else _FOREIGN)
    if chance.random() < 0.2:
        return f"</{name}>"
    said = []
    for _ in range(chance.choice((0, 0, 1, 2, 5))):
        attribute = chance.choice(_ATTRIBUTE)
        value = _style(chance) if attribute == "style" else _value(chance)
        if attribute in ("href", "src"):
            value = chance.choice(_ADDRESSES)
        quote = chance.choice(("'", '"', '"', ""))
        said.append(f" {attribute}={quote}{value}{quote}")
    return f"<{name}{''.join(said)}{chance.choice(('', '', '/'))}>"


def _piece(chance: random.Random) -> str:
    return chance.choice(_PIECES)


def _odd(chance: random.Random) -> str:
    return "".join(chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x3000), chance.randrange(0x10FFFF))))
                   for _ in range(chance.choice((1, 5, 30)))).replace("\x00", "")  # fmt: skip


def _soup(chance: random.Random) -> str:
    makers = (_tag, _tag, _tag, _piece, lambda _: "words of a mail ", lambda _: "&nbsp;&amp;&#1;&#xd800;")
    return "".join(chance.choice(makers)(chance) for _ in range(chance.choice((5, 30, 120, 400))))


def _nested(chance: random.Random) -> str:
    tags = [_tag(chance) for _ in range(chance.choice((1, 2, 5)))]
    deep = chance.choice((30, 90, 300, 3_000))
    return "".join(tags) * deep + "deep" + "".join(f"</{chance.choice(_TAGS)}>" for _ in range(chance.choice((0, 50))))


def _tables(chance: random.Random) -> str:
    found = [f"<table {chance.choice(_ATTRIBUTE)}={_value(chance)} style='{_style(chance)}'>"]
    for _ in range(chance.choice((1, 4, 40, 150))):
        found.append(
            chance.choice(("<tr>", "<tr>", "<tbody><tr>", "<tfoot>", "<caption>c", "<col span=50>", "</table>"))
        )
        for _ in range(chance.choice((0, 1, 3, 9))):
            spans = f" colspan={chance.choice((1, 2, 5, 1000))} rowspan={chance.choice((0, 1, 3, 70000))}"
            found.append(f"<{chance.choice(('td', 'td', 'th'))}{spans if chance.random() < 0.3 else ''}>")
            found.append(chance.choice(("x", "", "<table><td>in</table>", _tag(chance), "<p>a<p>b", "&nbsp;")))
    return "".join(found)


def _sheet(chance: random.Random) -> str:
    selectors = ("p", "*", "td, th", "div > p", "p:first-child", "a:link", "[x]", ".a", "#b", "tr:nth-child(2n) td",
                 "::before", "p:not(.a)", "@media screen", "@media print", "@font-face", ":root", "\\70",
                 "}")  # fmt: skip
    rules = "".join(f"{chance.choice(selectors)}{{{_style(chance)}}}" for _ in range(chance.choice((1, 5, 60))))
    return f"<style{chance.choice(('', ' media=print', ' type=text/css'))}>{rules}</style>" + _soup(chance)


def _repeated(chance: random.Random) -> str:
    return (_tag(chance) + "a") * chance.choice((50, 500, 4_000))


def _letters(chance: random.Random) -> str:
    return "".join(
        chance.choice("<>/\"'=&;!-[]{}#: \n\tabpdivtdtrstyle") for _ in range(chance.choice((20, 500, 20_000)))
    )


def _directions(chance: random.Random) -> str:
    words = ("abc ", "שלום ", "مرحبا ", "\u202e", "\u2066", "\u2069", "\u202c", "12 ", "<p dir=rtl>", "<p dir=auto>",
             "<bdo dir=rtl>", "</bdo>", "<span dir=ltr>", "</span>", "<ul dir=rtl><li>", "</ul>", "<br>")  # fmt: skip
    return "".join(chance.choice(words) for _ in range(chance.choice((5, 60, 300))))


_MADE: tuple[Callable[[random.Random], str], ...] = (
    _soup, _soup, _soup, _nested, _tables, _tables, _sheet, _sheet, _repeated, _letters, _directions,
)  # fmt: skip
_ENCODINGS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    lambda chance, octets: octets.decode("utf-8", "replace").encode("utf-16"),
    lambda chance, octets: octets.decode("utf-8", "replace").encode("utf-16-be"),
    lambda chance, octets: b"<meta charset=utf-16>" + octets,
    lambda chance, octets: b"<meta charset=" + chance.choice((b"big5", b"koi8-r", b"x-none", b"utf-7")) + b">" + octets,
    lambda chance, octets: bytes(b ^ 0x80 if chance.random() < 0.02 else b for b in octets),
    lambda chance, octets: octets[: chance.randrange(len(octets) + 1)] + chance.randbytes(200),
    lambda chance, octets: octets.replace(b"e", b"\x00"),
)
