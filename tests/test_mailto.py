"""mailto: links (RFC 6068): what valid ones mean, and that hostile ones get nothing."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.link import mailto
from app.model.mail_link import MailLink, Refused

LONG = "x" * 150_000
FILES, PEOPLE, CUT = (frozenset({r}) for r in (Refused.FILES, Refused.RECIPIENTS, Refused.TOO_LONG))
VALID: list[tuple[str, MailLink]] = [
    ("mailto:", MailLink()),
    ("mailto:chris@example.com", MailLink(to=("chris@example.com",))),
    ("MailTo:chris@example.com", MailLink(to=("chris@example.com",))),
    ("  mailto:chris@example.com\n", MailLink(to=("chris@example.com",))),
    ("mailto:a@b.example,c@d.example", MailLink(to=("a@b.example", "c@d.example"))),
    ("mailto:a@b.example%2C%20c@d.example", MailLink(to=("a@b.example", "c@d.example"))),
    ("mailto:?to=a@b.example,c@d.example", MailLink(to=("a@b.example", "c@d.example"))),
    ("mailto:a@b.example?to=c@d.example&to=e@f.example", MailLink(to=("a@b.example", "c@d.example", "e@f.example"))),
    ("mailto:a@b.example?to=a@b.example", MailLink(to=("a@b.example",))),
    (
        "mailto:a@b.example?cc=c@d.example&bcc=e@f.example",
        MailLink(("a@b.example",), ("c@d.example",), ("e@f.example",)),
    ),
    ("mailto:?CC=c@d.example&BcC=e@f.example", MailLink(cc=("c@d.example",), bcc=("e@f.example",))),
    ("mailto:gorby%25kremvax@example.com", MailLink(to=("gorby%kremvax@example.com",))),
    ("mailto:unlikely%3Faddress@example.com?subject=q", MailLink(to=("unlikely?address@example.com",), subject="q")),
    ("mailto:Mike%26family@example.org", MailLink(to=("Mike&family@example.org",))),
    ("mailto:%22not%40me%22@example.org", MailLink(to=('"not@me"@example.org',))),
    ("mailto:%22oh%5C%5Cno%22@example.org", MailLink(to=('"oh\\\\no"@example.org',))),
    ("mailto:%22a%2Cb%22@example.org", MailLink(to=('"a,b"@example.org',))),
    ("mailto:Marta%20Ruiz%20%3Cmarta@ruiz.example%3E", MailLink(to=("Marta Ruiz <marta@ruiz.example>",))),
    ("mailto:bill+ietf@example.org", MailLink(to=("bill+ietf@example.org",))),
    ("mailto:a@b.example?subject=one+one%20=%202", MailLink(to=("a@b.example",), subject="one+one = 2")),
    ("mailto:a@b.example?subject=a%3Db%26c", MailLink(to=("a@b.example",), subject="a=b&c")),
    ("mailto:a@b.example?subject=caf%C3%A9", MailLink(to=("a@b.example",), subject="café")),
    ("mailto:a@b.example?subject=caf%E9", MailLink(to=("a@b.example",), subject="café")),
    ("mailto:a@b.example?subject=café", MailLink(to=("a@b.example",), subject="café")),
    (
        "mailto:u@example.org?subject=%3D%3Futf-8%3FQ%3Fcaf%3DC3%3DA9%3F%3D",
        MailLink(("u@example.org",), subject="café"),
    ),
    (
        "mailto:u@example.org?subject=%3D%3Fiso-8859-1%3FQ%3Fcaf%3DE9%3F%3D",
        MailLink(to=("u@example.org",), subject="café"),
    ),
    ("mailto:user@%E7%B4%8D%E8%B1%86.example.org", MailLink(to=("user@納豆.example.org",))),
    ("mailto:a@b.example?body=one%0D%0Atwo%0Athree", MailLink(to=("a@b.example",), text="one\ntwo\nthree")),
    ("mailto:a@b.example?body=%3Cb%3Ebold%3C/b%3E", MailLink(to=("a@b.example",), text="<b>bold</b>")),
    (
        "mailto:list@example.org?In-Reply-To=%3C3469A91.D10AF4C@example.com%3E",
        MailLink(to=("list@example.org",), in_reply_to="<3469A91.D10AF4C@example.com>"),
    ),
    ("mailto:a@b.example?subject=x&amp;body=y", MailLink(to=("a@b.example",), subject="x", text="y")),
    ("mailto:a@b.example?subject=100%", MailLink(to=("a@b.example",), subject="100%")),
    ("mailto:a@b.example?subject=%zz%4", MailLink(to=("a@b.example",), subject="%zz%4")),
    ("mailto:a@b.example?subject=%2541", MailLink(to=("a@b.example",), subject="%41")),
    ("mailto:a@b.example?subject=x#part", MailLink(to=("a@b.example",), subject="x")),
    ("mailto:a@b.example?subject=%231", MailLink(to=("a@b.example",), subject="#1")),
    ("mailto:a@b.example?subject=one&subject=two", MailLink(to=("a@b.example",), subject="one")),
    ("mailto:a@b.example?subject=&subject=two", MailLink(to=("a@b.example",), subject="two")),
    ("mailto:a@b.example?&&=&x", MailLink(to=("a@b.example",))),
    ("mailto://a@b.example", MailLink(to=("a@b.example",))),
    (  # as xdg-email writes it
        "mailto:?to=a%40b.example&cc=c%40d.example&subject=Two%20words&body=x%0Ay",
        MailLink(to=("a@b.example",), cc=("c@d.example",), subject="Two words", text="x\ny"),
    ),
    ("mailto:nobody", MailLink(to=("nobody",))),
    ("mailto:a@b.example?su%62ject=x", MailLink(to=("a@b.example",), subject="x")),
]
HOSTILE: list[tuple[str, MailLink]] = [
    ("mailto:a@b.example?attach=/etc/passwd", MailLink(("a@b.example",), refused=FILES, files=("/etc/passwd",))),
    ("mailto:?Attachment=~/.ssh/id_rsa", MailLink(refused=FILES, files=("~/.ssh/id_rsa",))),
    ("mailto:?%61ttach=%2Fetc%2Fshadow", MailLink(refused=FILES, files=("/etc/shadow",))),
    ("mailto:?amp;attach=x%0D%0Ay", MailLink(refused=FILES, files=("x y",))),
    ("mailto:?insert=/etc/passwd", MailLink(refused=FILES, files=("/etc/passwd",))),
    ("mailto:a@b.example%0D%0ABcc:evil@x.example", MailLink(refused=PEOPLE)),
    ("mailto:?to=a@b.example%0ABcc:%20evil@x.example,c@d.example", MailLink(to=("c@d.example",), refused=PEOPLE)),
    ("mailto:?cc=a@b.example%00", MailLink(refused=PEOPLE)),
    ("mailto:a@b.example%E2%80%A8Bcc:evil@x.example", MailLink(refused=PEOPLE)),
    ("mailto:?subject=x%0D%0ABcc:%20evil@x.example", MailLink(subject="x Bcc: evil@x.example")),
    ("mailto:?subject=x%0D%0A%0D%0A<script>", MailLink(subject="x <script>")),
    ("mailto:?subject=%3D%3Futf-8%3FQ%3Fx%3D0D%3D0ABcc:e%3F%3D", MailLink(subject="x Bcc:e")),
    ("mailto:?subject=x%00y%1B%5B2J", MailLink(subject="xy[2J")),
    ("mailto:?body=a%00b%1B%5B31m", MailLink(text="ab[31m")),
    ("mailto:?from=boss@x.example&sender=b@x.example&reply-to=c@x.example", MailLink()),
    ("mailto:?Content-Type=text/html&MIME-Version=1.0&Apparently-To=x@y.example", MailLink()),
    ("mailto:?disposition-notification-to=spy@x.example&received=x", MailLink()),
    ("mailto:?subject%0D%0ABcc=evil@x.example", MailLink()),
    ("mailto:?in-reply-to=nonsense", MailLink()),
    ("mailto:?in-reply-to=%3Ca@b%3E%0D%0ABcc:x", MailLink(in_reply_to="<a@b>")),
    ("mailto:?in-reply-to=%3Ca@b.example%3E%20%3Cc@d.example%3E", MailLink()),
    (f"mailto:?subject={LONG}", MailLink(subject="x" * mailto.LONGEST_SUBJECT, refused=CUT)),
    (f"mailto:?body={LONG}", MailLink(text="x" * mailto.LONGEST_TEXT, refused=CUT)),
    (f"mailto:{LONG}@b.example", MailLink(refused=PEOPLE)),
    ("mailto:\udce9@b.example?subject=\ud800", MailLink(to=("é@b.example",), subject="?")),
    ("mailto:mailto:a@b.example", MailLink(to=("mailto:a@b.example",))),  # no address: the chip says so
    ("mailto:a@b.example%2500", MailLink(to=("a@b.example%00",))),
    ("mailto:a@b.example%EF%BC%9Fcc=x@y.example", MailLink(to=("a@b.example\uff1fcc=x@y.example",))),
    ("mailto:a@b.example?subject=x;cc=e@f.example", MailLink(("a@b.example",), subject="x;cc=e@f.example")),
    ("mailto:?subject=a%C2%85Bcc:e%0B%0C", MailLink(subject="a Bcc:e")),
    ("mailto:?%D0%B0ttach=/etc/passwd", MailLink()),
    ("mailto:?attachments=/x&x-attach=/y&file=/w", MailLink(refused=FILES, files=("/x", "/w"))),
    ("mailto:%22%0D%0ABcc:x%22@b.example", MailLink(refused=PEOPLE)),
    ("mailto:?" + "&" * 20_000 + "subject=x", MailLink(subject="x")),
    ("mailto:?in-reply-to=%3Ca@b%E2%80%AE%3E", MailLink()),
    ("mailto:a@b.example?Subject[]=x&to[]=x@y.example", MailLink(to=("a@b.example",))),
    ("mailto:?body=%0D%0A.%0D%0ABcc:x", MailLink(text="\n.\nBcc:x")),
    ("mailto:?cc=undisclosed-recipients:;", MailLink(cc=("undisclosed-recipients:",))),
    ("mailto:%3C@x.example:a@b.example%3E", MailLink(to=("<@x.example:a@b.example>",))),
    ("mailto:?to=%3Cscript%3E@b.example", MailLink(to=("<script>@b.example",))),
]  # fmt: skip


@pytest.mark.parametrize(("link", "meant"), VALID + HOSTILE, ids=lambda value: str(value)[:50])
def test_a_link_means_this_and_no_more(link: str, meant: MailLink) -> None:
    assert mailto.parse(link) == meant


def test_the_table_is_long_enough() -> None:
    assert len(VALID) + len(HOSTILE) >= 40
    assert len(HOSTILE) >= 20


def test_more_recipients_than_a_link_may_bring_are_left_out() -> None:
    link = mailto.parse("mailto:" + ",".join(f"r{n}@ruiz.example" for n in range(600)))
    assert len(link.to) == mailto.MOST_RECIPIENTS
    assert link.refused == {Refused.TOO_MANY}


def test_nothing_is_read_behind_the_end_of_a_very_long_link() -> None:
    link = mailto.parse("mailto:a@b.example?x=" + "y" * mailto.LONGEST_LINK + "&subject=late")
    assert link.subject == ""
    assert link.refused == {Refused.TOO_LONG}


@pytest.mark.parametrize("text", ["", "http://example.org", "mailt:a@b", "/tmp/mailto:a@b.example"])
def test_what_is_no_link_is_refused(text: str) -> None:
    assert not mailto.is_mailto(text)
    with pytest.raises(ValueError, match="no mailto"):
        mailto.parse(text)


@given(st.text(max_size=300))
def test_nothing_in_a_link_can_end_a_header_line(rest: str) -> None:
    link = mailto.parse("mailto:" + rest)
    for value in (*link.to, *link.cc, *link.bcc, link.subject, link.in_reply_to, *link.files):
        assert not any(c in value for c in "\r\n\0\u2028\u2029"), value
    assert "\r" not in link.text


@given(st.text(max_size=100), st.text(max_size=100).filter(lambda s: s.strip()))
def test_what_is_encoded_comes_back(subject: str, body: str) -> None:
    try:
        link = mailto.parse(f"mailto:a@b.example?subject={quote(subject, safe='')}&body={quote(body, safe='')}")
    except UnicodeEncodeError:
        return  # a lone surrogate cannot be encoded by who writes the link
    if subject.isprintable() and "=?" not in subject:
        assert link.subject == subject.strip()
    if body.isprintable():
        assert link.text == body
