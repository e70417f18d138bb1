"""HTML that nobody writes in good faith, made here rather than kept: bombs, nonsense and broken encodings."""

from __future__ import annotations

import random


def _text(source: str) -> bytes:
    return source.encode("utf-8", "surrogatepass")


def hostile(by: int = 1) -> dict[str, bytes]:
    """About a hundred documents by name, the same ones at every call; amounts are divided `by`, depths are not."""
    amounts = {**_size(by), **_attributes(by), **_tables(by), **_styles(by), **_odd(by)}
    return {**_nesting(), **amounts, **_encodings(), **_active()}


def _nesting() -> dict[str, bytes]:
    found = {}
    for tag in ("div", "b", "span", "font", "blockquote", "ul", "table", "p", "a", "li", "center", "sup", "pre", "x:y"):
        found[f"deep-{tag.replace(':', '_')}"] = _text(f"<{tag}>" * 20_000 + "deep" + f"</{tag}>" * 20_000)
    found["deep-unclosed"] = _text("<div><b>" * 30_000 + "deep")
    found["deep-lists"] = _text("<ul><li>a" * 3_000)
    found["deep-tables"] = _text("<table><tr><td>a" * 200 + "</td></tr></table>" * 200)
    found["deep-tables-wide"] = _text("<table><tr><td>a</td><td>" * 60 + "x" + "</td></tr></table>" * 60)
    found["deep-mixed"] = _text("<table><tr><td><blockquote><ul><li><b>" * 500 + "x")
    found["crossed"] = _text("<b><i><u><s>x</b></i></u></s><p>" * 5_000)
    found["only-ends"] = _text("</div></p></table></b>" * 20_000 + "words")
    found["quotes-in-quotes"] = _text("<blockquote type=cite>a" * 2_000)
    return found


def _size(by: int) -> dict[str, bytes]:
    found = {"large-words": _text("word " * (4_000_000 // by)), "large-line": _text("<p>" + "x" * (3_000_000 // by))}
    found["large-tags"] = _text("<" * (5_000_000 // by))
    found["large-paragraphs"] = _text("<p style='margin:0'>words of a paragraph</p>" * (100_000 // by))
    found["many-spans"] = _text("".join(f"<span style='color:#{n:06x}'>a</span>" for n in range(60_000 // by)))
    found["many-fonts"] = _text("".join(f"<font face='F{n}' size={n % 9}>b</font>" for n in range(30_000 // by)))
    found["many-breaks"] = _text("a<br>" * (200_000 // by))
    found["many-rules"] = _text("<hr>" * (50_000 // by))
    found["many-pictures"] = _text("<img src='https://x.example/t.gif' width=1 height=1>" * (30_000 // by))
    found["many-links"] = _text("".join(f"<a href='https://x.example/{n}'>l</a> " for n in range(30_000 // by)))
    found["many-items"] = _text("<ol>" + "<li>item" * (40_000 // by) + "</ol>")
    found["many-lists"] = _text("<ul><li>a</ul>" * (20_000 // by))
    found["many-comments"] = _text("<!-- c -->a" * (200_000 // by))
    found["many-entities"] = _text("&nbsp;&amp;&#x1F600;&bogus;" * (100_000 // by))
    found["blanks"] = _text(" \t\n" * (1_000_000 // by) + "a")
    return found


def _attributes(by: int) -> dict[str, bytes]:
    many = " ".join(f"a{n}='v'" for n in range(100_000 // by))
    found = {
        "attributes-many": _text(f"<p {many}>x</p>"),
        "attributes-equal": _text("<p " + "a=b " * (200_000 // by) + ">x"),
    }
    found["attribute-long"] = _text(f"<p title='{'x' * (3_000_000 // by)}'>x</p>")
    found["attribute-open"] = _text("<p title='" + "never closed <b>x</b> " * (100_000 // by))
    found["attribute-quotes"] = _text("<p " + "\"'" * (300_000 // by) + ">x</p>")
    found["style-long"] = _text(f"<p style='{'color:red;' * (200_000 // by)}'>x</p>")
    found["style-nested"] = _text(f"<p style='width:{'calc(' * (50_000 // by)}1px'>x</p>")
    found["numbers"] = _text(
        "".join(
            f"<table border={n} cellpadding={n} cellspacing='{n}' width={n}><tr><td colspan={n} rowspan='{n}'"
            f" width={n} height={n}>x</table><font size={n}>y</font><img width={n} height={n} alt=z><ol start={n}><li>q"
            for n in ("-1", "1e9", "999999999999", "0", "²", "5%", "NaN", "inf", "+", "'", "0x10", "1.5.2", "٣")
        )
    )
    return found


def _tables(by: int) -> dict[str, bytes]:
    found = {"colspan": _text("<table><tr>" + "<td colspan=100000>x" * (1_000 // by) + "</table>")}
    found["rowspan"] = _text("<table>" + "<tr><td rowspan=65000>x" * (3_000 // by) + "</table>")
    found["spans-crossed"] = _text(
        "<table>" + "".join(f"<tr><td rowspan={n % 7} colspan={n % 5}>x<td>y" for n in range(2_000 // by)) + "</table>"
    )
    found["table-long"] = _text("<table>" + "<tr><td>a<td>b<td>c" * (30_000 // by) + "</table>")
    found["table-wide"] = _text("<table><tr>" + "<td>a" * (30_000 // by) + "</table>")
    found["tables-many"] = _text("<table><tr><td>a</table>" * (5_000 // by))
    found["table-parts"] = _text("<td>a<tr><tbody><td>b</table><caption>c<col span=99999><thead><th>d" * 500)
    found["cells-empty"] = _text("<table>" + "<tr></tr>" * (5_000 // by) + "<tr><td></table>")
    found["columns"] = _text("<table>" + "<col width=1>" * (20_000 // by) + "<tr><td>a</table>")
    return found


def _styles(by: int) -> dict[str, bytes]:
    rules = "".join(f".c{n} b > i ~ u{{color:#{n:06x};font-size:{n}px}}" for n in range(20_000 // by))
    found = {"rules-many": _text(f"<style>{rules}</style>" + "<b class=c1><i>x</i></b>" * (5_000 // by))}
    found["rules-few-elements-many"] = _text("<style>*{color:red}p{margin:0}</style>" + "<p>x" * (80_000 // by))
    found["rule-long"] = _text(f"<style>p{{{'color:red;' * (100_000 // by)}}}</style>" + "<p>x</p>" * (2_000 // by))
    found["selector-long"] = _text(f"<style>{'div ' * (50_000 // by)}{{color:red}}</style>" + "<div>" * 50 + "x")
    found["selector-not"] = _text(f"<style>{':not(' * (2_000 // by)}p{')' * (2_000 // by)}{{color:red}}</style><p>x")
    found["braces"] = _text("<style>" + "{" * (200_000 // by) + "</style>x")
    found["media-deep"] = _text(
        "<style>" + "@media screen{" * (20_000 // by) + "p{color:red}" + "}" * (20_000 // by) + "</style><p>x"
    )
    found["import"] = _text("<style>@import url(https://x.example/a.css);</style><link rel=stylesheet href=//x/a.css>x")
    found["style-open"] = _text("<style>p{color:red}" + "words " * (100_000 // by))
    found["variables"] = _text("<style>:root{--a:var(--b);--b:var(--a)}p{color:var(--a)}</style><p>x")
    return found


def _odd(by: int) -> dict[str, bytes]:
    noise = random.Random(7)
    letters = "<>/\"'=&;!-[]{}#: \n\tabpdivtdtableul"
    found = {"empty": b"", "blank": b" \r\n\t ", "nul": b"a\x00b<p\x00>c</p>\x00" * (10_000 // by), "one-angle": b"<"}
    found["conditionals"] = _text("<!--[if mso]>" * (20_000 // by) + "<b>x</b>" + "<![endif]-->" * (20_000 // by))
    found["conditionals-odd"] = _text("<![if !vml]><!--[if gte mso 9]><xml><![endif]-->a<![endif]>" * (5_000 // by))
    found["comment-open"] = _text("a<!-- " + "never closed <b>x</b> " * (100_000 // by))
    found["cdata"] = _text("<![CDATA[<b>x</b>]]>" * (10_000 // by) + "<?php echo 1 ?>" * (10_000 // by))
    found["doctype-bomb"] = _text('<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><p>&c;</p>')
    found["entity-huge"] = _text("&#" + "9" * (100_000 // by) + ";&#xD800;&#0;&#x110000;&" + "a" * (100_000 // by))
    found["surrogates"] = _text("<p>\ud800 lone \udfff</p>" * (1_000 // by))
    found["controls"] = bytes(range(256)) * 500
    found["zalgo"] = _text("a" + "\u0301" * (100_000 // by))
    found["joiners"] = _text("\U0001f468\u200d" * (20_000 // by))
    found["overrides"] = _text("\u202e\u2066<p dir=rtl>abc\u202d</p>" * (5_000 // by))
    found["names-odd"] = _text("<a:b:c><_x><1><-><é><b/><b/x=1/></b\x0b>" * (3_000 // by))
    found["noise"] = _text("".join(noise.choice(letters) for _ in range(300_000 // by)))
    found["plaintext"] = _text("<plaintext><b>" + "x" * (100_000 // by))
    return found


def _encodings() -> dict[str, bytes]:
    noise = random.Random(3)
    found = {"binary": noise.randbytes(500_000), "gzip": b"\x1f\x8b\x08" + noise.randbytes(50_000)}
    found["utf16"] = "<p>Größe</p>".encode("utf-16")
    found["utf16-odd"] = "<p>x</p>".encode("utf-16") + b"x"
    found["utf32"] = "<p>Größe</p>".encode("utf-32")
    found["charset-lies"] = b"<meta charset=utf-16><p>plain</p>"
    found["charset-unknown"] = b"<meta charset=klingon><p>caf\xe9</p>"
    found["charset-codec"] = b"<meta charset=zip><meta charset=idna><meta charset=unicode_escape><p>\\x41</p>"
    found["utf8-broken"] = b"<p>\xc3\x28 \xa0\xa1 \xe2\x28\xa1 \xf0\x28\x8c\x28</p>" * 1_000
    found["utf7"] = b"<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
    return found


def _active() -> dict[str, bytes]:
    kinds = (
        "javascript:alert(1)",
        "JaVa\nScript:x",
        "vbscript:x",
        "data:text/html,<script>x</script>",
        "file:///etc/passwd",
    )
    links = "".join(f'<a href="{kind}">a</a><img src="{kind}"><form action="{kind}"><button>b</form>' for kind in kinds)
    found = {"addresses": _text(links)}
    found["scripts"] = _text(
        "<script>alert(1)</script><SCRIPT/x>alert(2)</SCRIPT ><scr<script>ipt>alert(3)</script>" * 500
    )
    found["handlers"] = _text(
        "<p onclick=alert(1) onmouseover='x' style=\"background:url('javascript:x')\">a</p>" * 500
    )
    found["frames"] = _text(
        "<iframe src=https://x.example></iframe><object data=x><embed src=x><svg onload=x><math>" * 500
    )
    found["forms"] = _text(
        "<form><input value=secret><textarea>secret</textarea><select><option>o</select></form>" * 500
    )
    found["meta"] = _text("<meta http-equiv=refresh content='0;url=https://x.example'><base href=https://x.example>a")
    return found
