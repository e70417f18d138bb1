"""What our serializer wrote is recognised, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from app.message.markup.html_own import is_own

BODY = '<div style="font-family:Arial,Helvetica,sans-serif;font-size:11pt">\n{}</div>'


@pytest.mark.parametrize(
    "inside",
    [
        "",
        '<p style="margin:0">a &amp; b<br>c</p>\n',
        '<table border="0" cellspacing="0" cellpadding="3" dir="rtl"><tr><td colspan="2">x</td></tr></table>',
        '<p style="margin:0"><a href="https://x.org/?a=1&amp;b">x</a> <img src="cid:a@b" alt="" width="3"></p>',
        '<ol type="1" start="3" style="margin-top:0"><li lang="es">x</li></ol><hr style="border:0">',
    ],
)
def test_our_own_form(inside: str) -> None:
    assert is_own(BODY.format(inside))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>x</script>",
        '<p onclick="x">a</p>',
        '<p class="x">a</p>',
        "<p style='margin:0'>a</p>",
        "<p style=margin:0>a</p>",
        '<p  style="margin:0">a</p>',
        '<img src="https://x.org/t.gif">',
        '<img src="file:///etc/passwd">',
        '<img href="x" src="data:image/png;base64,AA==">',
        "<!-- c -->",
        "<p>a < b</p>",
        "<p>a > b</p>",
        "<P>a</P>",
        '<p style="a"b">x</p>',
        "\x00",
        "<table>" * 13 + "</table>" * 13,
        "<ul>" * 61 + "</ul>" * 61,
        "<iframe>",
        "<p",
    ],
)
def test_all_else_is_foreign(inside: str) -> None:
    assert not is_own(BODY.format(inside))


def test_a_fragment_without_our_frame_is_foreign() -> None:
    assert not is_own("<p>a</p>")
    assert not is_own('<div style="font-family:Arial"><p>a</p></div> ')
    assert not is_own("")


def test_too_many_tags_are_foreign() -> None:
    assert not is_own(BODY.format("<br>" * 200_001))
