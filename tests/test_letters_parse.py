"""Reading mail of strangers: what is odd is understood, what is hostile harms nobody, and nothing raises."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from letter_cases import HEAD, HOSTILE, NO_MESSAGES, ODD, PNG, Case, attachment, multipart, part, plain

from app.errors import MailError, Reason
from app.message.letter import bodies, letter_json
from app.message.letter.bodies import html_of
from app.message.letter.mime import parameters
from app.message.letter.parse import opened, parse, parse_words, with_line_feeds, write_file, write_whole
from app.message.letter.transfer_decoding import decoded, decoded_size
from app.message.markup.html import sanitise
from app.message.text.charsets import decode
from app.message.text.plain_text import from_html
from app.model.letter import Flaw, Letter

NOWHERE = Path("letter.eml")


def read(octets: bytes) -> Letter:
    return parse(with_line_feeds(octets), NOWHERE).letter


@pytest.mark.parametrize("case", ODD + HOSTILE, ids=lambda case: case.name)
def test_what_strangers_send(case: Case) -> None:
    found = read(case.octets)
    assert found.subject == case.subject
    assert case.text in found.text
    assert case.html in found.html
    if case.without:
        assert case.without not in found.html
        assert case.without not in found.text.replace("> ", "")
    if case.files is not None:
        assert tuple(file.name for file in found.attachments) == case.files
    if case.sizes:
        assert tuple(file.size for file in found.attachments) == case.sizes
    if case.flaw is not None:
        assert case.flaw in found.flaws
    elif case in ODD:
        assert found.flaws <= {Flaw.CHARSET, Flaw.BROKEN}
    assert sanitise(found.html).blocked_pictures == 0
    assert letter_json.decode(letter_json.encode(found)) == found
    assert len(ODD) + len(HOSTILE) + len(NO_MESSAGES) >= 120


@pytest.mark.parametrize("case", HOSTILE, ids=lambda case: case.name)
def test_the_last_resort_reads_everything(case: Case) -> None:
    found = parse_words(case.octets, NOWHERE)
    assert found.subject == case.subject
    assert found.flaws == {Flaw.WORDS_ONLY}
    assert not found.html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("see https://a.example/x, or http://b.example.", "see <A https://a.example/x>, or <A http://b.example>."),
        ("(https://a.example/?q=1&r=2) and more", "(<A https://a.example/?q=1&amp;r=2>) and more"),
        ("https://", "https://"),
    ],
)
def test_addresses_in_a_plain_text_are_links(text: str, html: str) -> None:
    assert html_of(text) == "<div>" + re.sub(r"<A ([^>]+)>", r'<a href="\1">\1</a>', html) + "</div>"


def test_the_character_set_of_a_parameter_is_heard() -> None:
    assert parameters("attachment; filename*=iso-8859-1'de'Gr%FC%DFe.txt")["filename"] == "Grüße.txt"
    assert parameters("attachment; filename*0*=koi8-r''%C4; filename*1*=%C1.txt")["filename"] == "да.txt"


@pytest.mark.parametrize(("name", "octets"), NO_MESSAGES, ids=[name for name, _octets in NO_MESSAGES])
def test_what_is_no_message_is_said_to_be_none(name: str, octets: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file.eml"
    path.write_bytes(octets)
    with pytest.raises(MailError) as caught, opened(path) as source:
        parse(source, path)
    assert caught.value.reason is Reason.NOT_A_MESSAGE
    assert caught.value.facts["name"] == "file.eml"


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path / "gone.eml", Reason.ATTACHMENT_MISSING),
        (tmp_path, Reason.ATTACHMENT_NOT_A_FILE),
        (Path("/dev/zero"), Reason.ATTACHMENT_NOT_A_FILE),
    ):
        with pytest.raises(MailError) as caught, opened(path):
            pass
        assert caught.value.reason is reason


def test_the_header() -> None:
    found = read(
        b"From: =?utf-8?q?Marta_Ru=C3=ADz?= <marta@ruiz.example>, b@x.example\r\nSender: s@x.example\r\n"
        b"Reply-To: r@x.example\r\nMail-Followup-To: list@x.example\r\nTo: Team: a@x.example, b@x.example;\r\n"
        b"Cc: undisclosed-recipients:;\r\nDelivered-To: me@x.example\r\nX-Original-To: alias@x.example\r\n"
        b"List-Post: <mailto:list@x.example?subject=hi> (members)\r\nMessage-ID: <1@x.example> (c)\r\n"
        b"In-Reply-To: Your message of today <0@x.example>\r\nReferences: <a@x.example>\r\n <0@x.example> rubbish\r\n"
        b"Date: Wed, 18 Nov 2026 10:42:00 -0330 (NST)\r\n\r\nhello"
    )
    assert [str(a) for a in found.author] == ["Marta Ruíz <marta@ruiz.example>", "b@x.example"]
    assert [a.spec for a in found.to] == ["a@x.example", "b@x.example"]
    assert found.cc == ()
    assert [a.spec for a in found.delivered_to] == ["me@x.example", "alias@x.example"]
    assert [a[0].spec for a in (found.sender, found.reply_to, found.followup_to)] == [
        "s@x.example", "r@x.example", "list@x.example",
    ]  # fmt: skip
    assert (found.list_post, found.message_id) == ("list@x.example", "<1@x.example>")
    assert (found.in_reply_to, found.references) == (("<0@x.example>",), ("<a@x.example>", "<0@x.example>"))
    assert (found.date, found.zone) == (1795011120.0, -210)


def test_a_list_that_takes_no_mail() -> None:
    assert read(HEAD + b"List-Post: NO (closed)\r\n\r\nx").list_post == ""


def test_remote_pictures_are_counted_and_stay_for_the_reader() -> None:
    found = read(plain(b'<p><img src="https://x.example/a.png" width="80" height="40">hi</p>', b"text/html"))
    assert found.remote_pictures == 1
    assert "https://x.example/a.png" in found.html


def test_files_come_out_octet_for_octet() -> None:
    octets = bytes(range(256)) * 900
    source = multipart(
        part(b"text"),
        attachment(b"filename=a.bin\r\nContent-Transfer-Encoding: base64", base64.encodebytes(octets)),
        attachment(b"filename=b.bin", b"line\r\n--Bx\r\nend"),
    )
    parsed = parse(source, NOWHERE)
    assert [file.size for file in parsed.letter.files] == [len(octets), 15]
    for leaf, wanted in zip(parsed.leaves, (octets, b"line\r\n--Bx\r\nend"), strict=True):
        out = io.BytesIO()
        assert write_file(source, leaf, out) == len(wanted)
        assert out.getvalue() == wanted


def test_a_forwarded_message_loses_its_blind_copies_and_nothing_else() -> None:
    source = HEAD + b"Bcc: secret@x.example,\r\n other@x.example\r\nX-A: b\r\n\r\nbody \xff\r\n"
    out = io.BytesIO()
    write_whole(source, out)
    assert out.getvalue() == HEAD + b"X-A: b\r\n\r\nbody \xff\r\n"


def test_a_picture_with_an_odd_name_gets_a_plain_one() -> None:
    picture = part(PNG, b"image/png", b"Content-ID: <a b'\"c>\r\n")
    found = read(multipart(part(b'<p><img src="cid:a%20b\'%22c"></p>', b"text/html"), picture, kind=b"related"))
    (file,) = found.files
    assert file.content_id.endswith("@original")
    assert f'src="cid:{file.content_id}"' in found.html
    assert file.is_in_text


def test_plain_text_as_html_reads_the_same() -> None:
    text = "Dear  Ana,\n\n> you <b>said</b>\n>> before\n> so\nsee https://x.example/a?b=1&c=2.\n\tdone"
    html = html_of(text)
    assert sanitise(html).html.count("<blockquote") == 2
    assert 'href="https://x.example/a?b=1&amp;c=2"' in html
    assert "&lt;b&gt;said" in html
    assert "> you <b>said</b>" in from_html(html)
    assert "before" in from_html(html)


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "x-uuencode", "7bit", ""])
@given(octets=st.binary(max_size=300))
def test_decoding_never_fails_and_knows_its_size(encoding: str, octets: bytes) -> None:
    pieces = b"".join(decoded(octets, 0, len(octets), encoding))
    assert abs(decoded_size(octets, 0, len(octets), encoding) - len(pieces)) <= 2 * (1 + octets.count(b"="))


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "utf-8", "utf-16", "utf-7", "latin-1", "gb2312", "hz", "zip", "idna", "\0"]),
)
def test_every_octet_becomes_text(octets: bytes, charset: str) -> None:
    assert isinstance(decode(octets, charset)[0], str)


SOUP = st.lists(
    st.sampled_from(
        [
            b"From: a@b.example\r\n", b"Subject: =?utf-8?q?a?=\r\n", b"Content-Type: multipart/mixed; boundary=B\r\n",
            b"Content-Type: multipart/alternative; boundary=C\r\n", b"Content-Type: text/html\r\n", b"--B\r\n",
            b"--B--\r\n", b"--C\r\n", b"--C--", b"\r\n", b"\n", b"\r", b"<p>hi", b"</p>", b"aGVsbG8=", b"=?x?q?",
            b"Content-Transfer-Encoding: base64\r\n", b"\xff\xfe", b"\0", b" ", b"begin 644 x\n", b"end\n",
            b"Content-Disposition: attachment; filename*=a'b'c\r\n", b"Content-ID: <a>\r\n", b'<img src="cid:a">',
            b"Content-Type: message/rfc822\r\n", b"Date: ", b'To: "<@,;:(', b"charset=utf-16",
        ]
    )
    | st.binary(max_size=20),
    max_size=40,
)  # fmt: skip


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(SOUP)
def test_any_soup_is_a_letter_or_no_message(pieces: list[bytes]) -> None:
    octets = b"".join(pieces)
    for look in (lambda: parse(octets, NOWHERE).letter, lambda: parse_words(octets, NOWHERE)):
        try:
            found = look()
        except MailError as error:
            if error.reason is not Reason.NOT_A_MESSAGE:
                raise
        else:
            assert letter_json.decode(letter_json.encode(found)) == replace(found)
            assert "<script" not in found.html


def test_style_in_front_of_the_words_is_not_what_is_kept_of_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "MOST_CHARACTERS", 1_000)
    style = b"<style>" + b"a{color:red}" * 500 + b"</style><!--" + b"x" * 5_000 + b"-->"
    letter = read(plain(style + b"<p>Visible words</p>" + b"<p>more</p>" * 500, b"text/html; charset=utf-8"))
    assert "Visible words" in letter.text
    assert Flaw.CUT in letter.flaws
    assert "color" not in letter.html + letter.text
