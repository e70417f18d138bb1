"""The text alternative, compared with what a person would have written."""

from __future__ import annotations

import pytest

from app.message.text.plain_lines import columns
from app.message.text.plain_text import from_html

GOLDEN = {
    "paragraphs": ("<p>One</p><p>Two<br>lines</p>", "One\n\nTwo\nlines\n"),
    "blocks": ("<div>One</div><div>Two</div>", "One\nTwo\n"),
    "lines of an editor": (
        '<p style="margin:0">Hi,</p><p style="margin: 0px">&nbsp;</p><p style="margin-top:0;margin-bottom:0">bye</p>',
        "Hi,\n\nbye\n",
    ),
    "spaced paragraphs": ('<p style="margin:0 0 8px">a</p><p style="margin:0 0 8px">b</p>', "a\n\nb\n"),
    "empty blocks": ("<div>a</div><div><br></div><div>b</div><div></div>", "a\n\nb\n"),
    "blanks": ("<p>  a \n b&nbsp;&nbsp;c\t</p>", "a b  c\n"),
    "headings": ("<h1>Title</h1>text<h2>Next</h2><p>x</p>", "Title\n\ntext\n\nNext\n\nx\n"),
    "list": ("<p>Buy:</p><ul><li>milk</li><li>eggs</li></ul><p>ok</p>", "Buy:\n\n- milk\n- eggs\n\nok\n"),
    "numbered": ('<ol start="9"><li>a</li><li>b</li></ol>', "9. a\n10. b\n"),
    "letters": ('<ol type="a"><li>x</li></ol><ol type="I" start="4"><li>y</li></ol>', "a. x\n\nIV. y\n"),
    "nested lists": (
        "<ul><li>a<ol><li>b</li><li>c<ul><li>d</li></ul></li></ol></li><li>e</li></ul>",
        "- a\n  1. b\n  2. c\n     - d\n- e\n",
    ),
    "paragraphs in items": ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b\n"),
    "link": ('<a href="https://x.example/a">here</a>.', "here <https://x.example/a>.\n"),
    "link that says itself": ('<a href="https://x.example/">www.x.example</a>', "www.x.example\n"),
    "mail link": ('<a href="mailto:a@b.example?subject=x">a@b.example</a>', "a@b.example\n"),
    "named mail link": ('<a href="mailto:c@d.example">Cy</a>', "Cy <c@d.example>\n"),
    "useless links": ('<a href="javascript:x">a</a> <a href="#b">b</a> <a name="c">c</a>', "a b c\n"),
    "phone link": ('<a href="tel:+13017158592">+1 301 715-8592</a>', "+1 301 715-8592\n"),
    "two links to one place": (
        '<p><a href="https://x.example">AB</a> <a href="https://x.example">12</a> <a href="https://y.example">z</a></p>',
        "AB 12 <https://x.example> z <https://y.example>\n",
    ),
    "link without words": ('<p>a<a href="https://x.example">&nbsp;</a>b</p>', "a b\n"),
    "raised numbers": (
        '<p>charge<span style="vertical-align:super;line-height:0">1</span>, H<sub>2</sub>O,'
        " m<sup>-2</sup>, 4<sup>th</sup></p>",
        "charge\u00b9, H\u2082O, m\u207b\u00b2, 4th\n",
    ),
    "space beside a table": ('<p>a</p><p style="margin:0 0 9pt;font-size:1pt">&nbsp;</p><p>b</p>', "a\n\nb\n"),
    "cells of several lines": (
        "<table><tr><td>Date</td><td>What</td><td>Sum</td></tr><tr><td>04/11</td><td>Power<br>by debit</td>"
        "<td>- 248,90 €</td></tr><tr><td>03/11</td><td>Rent</td><td>+ 1 500,00 €</td></tr></table>",
        "Date   What               Sum\n04/11  Power       - 248,90 €\n       by debit\n"
        "03/11  Rent      + 1 500,00 €\n",
    ),
    "names and long values": (
        f"<table><tr><td>Date</td><td>12 May</td></tr><tr><td>Place</td><td>{'very ' * 15}far</td></tr></table>",
        f"Date   12 May\nPlace  {'very ' * 13}very\n       very far\n",
    ),
    "cells of paragraphs": (
        "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
        "a\n\nb\n\nc\n\nd\n\ne\n",
    ),
    "picture link": ('<a href="https://x.example"><img src="cid:a" alt="logo"></a>', "[logo] <https://x.example>\n"),
    "quote": (
        "<p>Ann wrote:</p><blockquote><p>one</p><p>two</p><blockquote>deep</blockquote></blockquote><p>me</p>",
        "Ann wrote:\n\n> one\n>\n> two\n>\n> > deep\n\nme\n",
    ),
    "list in a quote": ("<blockquote><ul><li>a</li><li>b</li></ul></blockquote>", "> - a\n> - b\n"),
    "preformatted": ("<pre>\nif x:\n    y()\n\n</pre>z", "if x:\n    y()\n\nz\n"),
    "rule": ("a<hr>b", "a\n\n" + "-" * 40 + "\n\nb\n"),
    "pictures": ('<p><img src="cid:a" alt=" a  cat "><img src="cid:b"></p>', "[a cat]\n"),
    "signature": ("<p>Bye</p><p>--<br>Ann</p>", "Bye\n\n-- \nAnn\n"),
    "table": (
        "<table><tr><th>Month</th><th>Sum</th></tr><tr><td>May</td><td>1,200</td></tr><tr><td>日本</td><td>7</td></tr></table>",
        "Month    Sum\n-----  -----\nMay    1,200\n日本       7\n",
    ),
    "table over columns": (
        "<table><tr><td colspan=2>A title over both</td></tr><tr><td>a</td><td>b</td></tr></table>",
        "A title over both\na  b\n",
    ),
    "table with cells over rows": (
        "<table><tr><td rowspan=2>Week 10</td><td>Mon</td><td>8</td></tr><tr><td>Tue</td><td>12.5</td></tr></table>",
        "Week 10  Mon     8\n         Tue  12.5\n",
    ),
    "empty columns": ("<table><tr><td>a</td><td></td><td>b</td></tr></table>", "a  b\n"),
    "wide table": (
        f"<table><tr><td>{'a' * 50}</td><td>{'b' * 50}</td></tr></table>",
        f"{'a' * 50} |\n{'b' * 50}\n",
    ),
    "layout table": (
        "<table><tr><td><p>One</p><p>Two</p></td></tr><tr><td>Three</td></tr></table>",
        "One\n\nTwo\n\nThree\n",
    ),
    "table in a table": (
        "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr><tr><td>c</td></tr></table>",
        "a  b\nc\n",
    ),
    "unseen": ("<title>t</title><style>p{}</style><script>s</script><p style='display:none'>pre</p>a<!-- c -->", "a\n"),
    "entities": ("&lt;b&gt; &eacute; &#8364; &nosuch; &", "<b> é € &nosuch; &\n"),
    "definition": ("<dl><dt>Term</dt><dd>Meaning</dd></dl>", "Term\n    Meaning\n"),
    "nothing": ("", ""),
    "only a picture": ('<img src="cid:a">', ""),
    "too many empty lines": ("a" + "<br>" * 9 + "b", "a\n\n\nb\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", GOLDEN)
def test_as_a_person_would_have_written(name: str) -> None:
    html, expected = GOLDEN[name]
    assert from_html(html) == expected


def test_paragraphs_are_wrapped_and_items_stay_indented() -> None:
    lines = from_html("<p>" + "word " * 60 + "</p><ol><li>" + "item " * 40 + "</li></ol>").splitlines()
    assert max(map(len, lines)) <= 76
    items = lines[lines.index("") + 1 :]
    assert items[0].startswith("1. item")
    assert all(line.startswith("   item") for line in items[1:])


def test_addresses_quotes_and_preformatted_text_are_not_broken() -> None:
    address = "https://x.example/" + "a" * 100
    long = "word " * 40
    text = from_html(f'<p>see <a href="{address}">this</a></p><blockquote>{long}</blockquote><pre>{long}</pre>')
    assert f"<{address}>" in text.splitlines()
    assert f"> {long.strip()}" in text.splitlines()
    assert long.rstrip() in text.splitlines()


def test_nothing_is_broken_without_a_width() -> None:
    assert from_html("<p>" + "word " * 60 + "</p>", width=0).count("\n") == 1


def test_columns_of_a_terminal() -> None:
    assert (columns("abc"), columns("日本"), columns("e\u0301"), columns("")) == (3, 4, 1, 0)
