"""Header encoding: no input whatsoever adds a field, breaks a line or loses a character."""

from __future__ import annotations

import io
import re
import unicodedata
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import MailError, Reason
from app.message.build import Content, write_message
from app.message.text.clean import body_text, one_line
from app.message.wire import encoded_words, fields, file_name, headers
from app.message.wire.parts import Part
from app.model.address import Address
from app.model.draft import Disposition

EVIL = (
    "a\r\nBcc: x@y.example",
    "a\nBcc: x@y",
    "a\rBcc: x@y",
    "a\u2028Bcc: x@y\u2029\x85\x0b\x0c\x1c",
    "=?utf-8?q?a=0D=0ABcc:_x@y?=",
    "=?utf-8?b?DQpCY2M6IHhAeQ==?= tail",
    "\x00\x07\x1b[31m",
    '"quo\\ted", <x@y>, (comment)',
    "x" * 3000,
    "ñ" * 3000,
    "  spaces   inside  and around  ",
    "👩‍👩‍👧‍👦 🇪🇸 é́",
    "\ud800 lone",
    "",
)
any_text = st.one_of(
    st.sampled_from(EVIL), st.text(max_size=120), st.text(alphabet='=?utf-8qb_ \r\n:<>@,;"\\ñ', max_size=90)
)
quick = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def parsed(raw: bytes) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(raw, policy=policy.default))


def unfolded(header: headers.Header) -> str:
    return header.value.replace("\r\n", "")


def decoded(value: str) -> str:
    return str(make_header(decode_header(value)))


@quick
@given(any_text, any_text, any_text, any_text, any_text)
def test_nothing_gets_out_of_its_field(subject: str, name: str, file: str, thread: str, content_id: str) -> None:
    out = io.BytesIO()
    content = Content(
        sender=Address(name, "a@x.example"),
        to=(Address(name, "b@x.example"), Address(subject, "c@x.example")),
        reply_to=Address(file, "d@x.example"),
        bcc=(Address.parse("hidden@x.example"),),
        subject=subject,
        text="text",
        html='<img src="cid:p">',
        parts=(
            Part(file, name, Disposition.ATTACHMENT, content_id, lambda: io.BytesIO(b"x")),
            Part(name, "image/png", Disposition.INLINE, "p", lambda: io.BytesIO(b"x")),
        ),
        in_reply_to=thread,
        references=(thread, subject),
    )
    write_message(content, out)
    raw = out.getvalue()
    assert raw.isascii()
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n|\x00", raw)
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    allowed = {
        "date", "from", "reply-to", "to", "subject", "message-id", "in-reply-to", "references",
        "mime-version", "content-type",
    }  # fmt: skip
    block = raw.partition(b"\r\n\r\n")[0] + b"\r\n"
    names = [field.name for field in fields.split(block)]
    assert set(names) <= allowed
    assert len(names) == len(set(names))
    in_parts = {f.name for piece in raw.split(b"\r\n--=_")[1:] if b"\r\n\r\n" in piece
                for f in fields.split(piece.partition(b"\r\n")[2].partition(b"\r\n\r\n")[0] + b"\r\n")}  # fmt: skip
    assert in_parts <= {"content-type", "content-transfer-encoding", "content-disposition", "content-id"}


@quick
@given(any_text)
def test_a_subject_arrives_as_it_was_typed(subject: str) -> None:
    header = headers.text("Subject", subject)
    wanted = one_line(subject)
    assert encoded_words.decode(unfolded(header)) == wanted
    lines = f"Subject: {header.value}".split("\r\n")
    assert all(len(line) <= 76 for line in lines)
    assert all(line.strip() for line in lines)
    assert all(len(word) <= 75 for word in header.value.split() if word.startswith("=?"))


@quick
@given(st.text(alphabet=st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=200))
def test_each_encoded_word_holds_whole_characters(text: str) -> None:
    assert "".join(encoded_words.decode(word) for word in encoded_words.encode(text)) == text


@pytest.mark.parametrize("subject", [e for e in EVIL if "\ud800" not in e])
def test_the_standard_library_reads_the_same_subject(subject: str) -> None:
    raw = headers.render([headers.text("Subject", subject)]) + b"\r\n"
    assert decoded(message_from_bytes(raw)["Subject"] or "") == one_line(subject)


def test_only_what_needs_it_is_encoded() -> None:
    assert headers.text("Subject", "Re: Mañana por la tarde").value == "Re: =?utf-8?q?Ma=C3=B1ana?= por la tarde"


@quick
@given(any_text)
def test_a_display_name_arrives_and_its_address_stays_bare(name: str) -> None:
    value = unfolded(headers.addresses("To", [Address(name, "a@x.example"), Address("", "b@x.example")]))
    phrase, _, rest = value.rpartition("a@x.example")
    assert rest in (">, b@x.example", ", b@x.example")
    if one_line(name):
        unquoted = re.sub(r"\\(.)", r"\1", phrase.removesuffix("<").strip().removeprefix('"').removesuffix('"'))
        assert encoded_words.decode(unquoted) == one_line(name)


@pytest.mark.parametrize("name", ["Ana", "Pérez, José", 'The "Boss"', "back\\slash", "a@b.example", "=?utf-8?q?x?="])
def test_the_standard_library_reads_the_same_name(name: str) -> None:
    raw = headers.render([headers.addresses("To", [Address(name, "a@x.example")])]) + b"\r\n"
    (address,) = parsed(raw)["To"].addresses
    assert (address.display_name, address.addr_spec) == (name, "a@x.example")


def test_many_recipients_are_folded() -> None:
    header = headers.addresses("To", [Address.parse(f"Person {i} <p{i}@x.example>") for i in range(300)])
    raw = headers.render([header])
    assert max(map(len, raw.split(b"\r\n"))) <= 76
    assert len(parsed(raw + b"\r\n")["To"].addresses) == 300


NAMES = [
    "report.pdf",
    "informe año 2026.pdf",
    "日本語のファイル名.txt",
    "party 🎉👩‍👩‍👧.png",
    'say "hi" & 100% (done); ok.txt',
    "it's.txt",
    "=?utf-8?q?evil=2Eexe?=",
    "long " * 40 + ".tar.gz",
    "ñ" * 120 + ".pdf",
    "x" * 61,
    "a;b=c.txt",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_name_arrives_in_both_forms(name: str) -> None:
    out = io.BytesIO()
    part = Part(name, "application/pdf", Disposition.ATTACHMENT, "", lambda: io.BytesIO(b"x"))
    write_message(Content(Address.parse("a@x.example"), to=(Address.parse("b@x.example"),), parts=(part,)), out)
    raw = out.getvalue()
    (attached,) = parsed(raw).iter_attachments()
    assert attached.get_filename() == file_name.safe(name) == name.strip()
    old = next(p for p in message_from_bytes(raw).walk() if p.get_content_type() == "application/pdf")
    assert decoded(re.sub(r"\r\n", "", str(old.get_param("name")))) == name.strip()
    assert max(map(len, raw.split(b"\r\n"))) <= 80


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("/etc/passwd", "passwd"),
        ("..\\..\\evil.exe", "evil.exe"),
        ("C:\\docs\\", "attachment"),
        ("..", "attachment"),
        ("", "attachment"),
        ("CON", "_CON"),
        ("aux.txt", "_aux.txt"),
        ("console.txt", "console.txt"),
        ("name. . ", "name"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\r\nb\x00\u2028.txt", "ab.txt"),
        (unicodedata.normalize("NFD", "é.txt"), "é.txt"),
        ("bad\udcff.txt", "bad_.txt"),
        (".bashrc", ".bashrc"),
    ],
)
def test_file_names_are_made_safe(name: str, expected: str) -> None:
    assert file_name.safe(name) == expected


@quick
@given(st.text(max_size=400))
def test_a_safe_file_name_is_safe_again(name: str) -> None:
    once = file_name.safe(name)
    assert file_name.safe(once) == once
    assert 0 < len(once.encode()) <= 255


@pytest.mark.parametrize(
    "block",
    [
        b"Subject: a\r\nBcc: x\r\n",
        b"Subject: a\nb\r\n",
        b"Subject: a\rb\r\n",
        b"Subject: a\r\n\r\nbody\r\n",
        b"Subject: " + b"x" * 998 + b"\r\n",
        b"Subject: a",
        b"no colon\r\n",
        b"Subject: a\r\n \r\n",
        b"",
        b"Subject: \x00\r\n",
    ],
)
def test_reading_back_notices_every_difference(block: bytes) -> None:
    with pytest.raises(MailError) as error:
        fields.check_plan(block, ["Subject"])
    assert error.value.reason is Reason.HEADERS_DIFFER
    fields.check_plan(b"Subject: a\r\n b\r\n", ["Subject"])


@quick
@given(st.text())
def test_cleaning_leaves_no_control_character(text: str) -> None:
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", one_line(text))
    body_text(text).encode()


@quick
@given(st.text(alphabet="=?utf-8qbQB_*áA0D= \t", max_size=80))
def test_decoding_foreign_words_never_raises(text: str) -> None:
    assert "\n" not in encoded_words.decode(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=?iso-8859-1?Q?Jos=E9?=", "José"),
        ("=?utf-8?b?w4E=?=\t=?utf-8?b?w4k=?= x", "ÁÉ x"),
        ("=?utf-8*es?q?a_b?=", "a b"),
        ("=?no-such-charset?q?a?=", "=?no-such-charset?q?a?="),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
    ],
)
def test_decoding_foreign_words(text: str, expected: str) -> None:
    assert encoded_words.decode(text) == expected
