"""Structure, envelope, exact octets and faults of a built message, read back by the standard library."""

from __future__ import annotations

import errno
import hashlib
import io
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import BinaryIO, cast

import pytest

from app.errors import Kind, MailError, Reason
from app.message.build import Built, Content, Purpose, write_message
from app.message.wire import headers
from app.message.wire.headers import Header
from app.message.wire.parts import Part
from app.model.address import Address
from app.model.draft import Disposition, Priority

ANA, LUIS, EVA = (Address.parse(a) for a in ("Ana <ana@x.example>", "Luis <luis@x.example>", "eva@x.example"))
PICTURE_HTML = '<p>Look: <img src="cid:pic@x" alt="a cat"></p>'


def content(**changes: object) -> Content:
    return Content(**cast(dict[str, object], {"sender": ANA, "to": (LUIS,), "subject": "Hello", **changes}))


def build(purpose: Purpose = Purpose.SENDING, **changes: object) -> tuple[Built, bytes]:
    out = io.BytesIO()
    built = write_message(content(**changes), out, purpose=purpose)
    return built, out.getvalue()


def parsed(raw: bytes) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(raw, policy=policy.default))


def words(raw: bytes) -> str:
    body = cast(EmailMessage, parsed(raw).get_body(("plain",)))
    return cast(str, body.get_content()).replace("\r\n", "\n")


def file(
    data: bytes,
    name: str = "report.pdf",
    kind: str = "application/pdf",
    disposition: Disposition = Disposition.ATTACHMENT,
    content_id: str = "",
) -> Part:
    return Part(name, kind, disposition, content_id, lambda: io.BytesIO(data), len(data))


def picture(content_id: str = "pic@x") -> Part:
    return file(b"\x89PNG" + bytes(200), "cat.png", "image/png", Disposition.INLINE, content_id)


def shape(message: EmailMessage) -> object:
    kind = message.get_content_type()
    if not message.is_multipart() or kind == "message/rfc822":
        return kind
    return (message.get_content_subtype(), *(shape(cast(EmailMessage, part)) for part in message.iter_parts()))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"text": "hi"}, "text/plain"),
        ({}, "text/plain"),
        ({"html": "<p>hi</p>"}, ("alternative", "text/plain", "text/html")),
        ({"text": "hi", "parts": (file(b"x"),)}, ("mixed", "text/plain", "application/pdf")),
        (
            {"html": PICTURE_HTML, "parts": (picture(),)},
            ("related", ("alternative", "text/plain", "text/html"), "image/png"),
        ),
        (
            {"html": PICTURE_HTML, "parts": (picture(), file(b"x"))},
            ("mixed", ("related", ("alternative", "text/plain", "text/html"), "image/png"), "application/pdf"),
        ),
        (
            {"html": "<p>no picture</p>", "parts": (picture(),)},
            ("mixed", ("alternative", "text/plain", "text/html"), "image/png"),
        ),
        ({"text": "hi", "parts": (picture(),)}, ("mixed", "text/plain", "image/png")),
    ],
)
def test_only_the_multiparts_that_are_needed(changes: dict[str, object], expected: object) -> None:
    assert shape(parsed(build(**changes)[1])) == expected


def test_a_picture_that_is_not_shown_is_an_attachment() -> None:
    message = parsed(build(html="<p>text</p>", parts=(picture(),))[1])
    (attached,) = message.iter_attachments()
    assert attached.get_content_disposition() == "attachment"
    assert "Content-ID" not in attached


def test_the_same_picture_twice_is_shown_once_and_attached_once() -> None:
    message = parsed(build(html=PICTURE_HTML, parts=(picture(), picture()))[1])
    dispositions = [p.get_content_disposition() for p in message.walk() if p.get_content_type() == "image/png"]
    assert dispositions == ["inline", "attachment"]


def test_built_describes_what_was_written() -> None:
    built, raw = build(text="hi")
    assert (built.size, built.sha256) == (len(raw), hashlib.sha256(raw).hexdigest())
    assert built.message_id == parsed(raw)["Message-ID"]
    assert built.message_id.endswith("@x.example>")
    assert not built.needs_8bit


def test_two_builds_never_share_id_or_boundary() -> None:
    (one, first), (two, second) = (build(html="<p>x</p>") for _ in range(2))
    assert one.message_id != two.message_id
    assert parsed(first).get_boundary() != parsed(second).get_boundary()


@pytest.mark.parametrize("html", ["", PICTURE_HTML])
@pytest.mark.parametrize("size", [0, 1, 56, 57, 58, 56_999, 57_000, 57_001, 300_000])
def test_every_octet_of_an_attachment_survives(size: int, html: str) -> None:
    data = bytes(i * 7 % 256 for i in range(size))
    message = parsed(build(text="hi", html=html, parts=(file(data), picture()))[1])
    attached = [p for p in message.walk() if p.get_filename() == "report.pdf"]
    assert [p.get_payload(decode=True) for p in attached] == [data]


def test_a_text_attachment_keeps_its_line_ends_and_charset() -> None:
    data = b"a\r\nb\nc\rd \xe9\n\n"
    (attached,) = parsed(
        build(text="x", parts=(file(data, "t.txt", "text/plain; charset=latin-1"),))[1]
    ).iter_attachments()
    assert attached.get_payload(decode=True) == data
    assert attached.get_content_type() == "text/plain"
    assert attached.get_content_charset() == "latin-1"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("multipart/mixed", "application/octet-stream"),
        ("message/partial", "application/octet-stream"),
        ("nonsense", "application/octet-stream"),
        ("image/png\r\nBcc: x@y", "application/octet-stream"),
        ("IMAGE/PNG", "image/png"),
    ],
)
def test_types_that_cannot_be_encoded_become_octets(kind: str, expected: str) -> None:
    (attached,) = parsed(build(text="x", parts=(file(b"abc", "a", kind),))[1]).iter_attachments()
    assert attached.get_content_type() == expected


class TestAttachedMessage:
    CRLF = b"From: a@b.example\r\nSubject: inner\r\n\r\nBody\r\n"

    def attach(self, data: bytes) -> EmailMessage:
        raw = build(text="x", parts=(file(data, "mail.eml", "message/rfc822"),))[1]
        (attached,) = parsed(raw).iter_attachments()
        assert attached.get_filename() == "mail.eml"
        self.raw = raw
        return cast(EmailMessage, attached)

    def test_pure_ascii_travels_as_it_is(self) -> None:
        attached = self.attach(self.CRLF)
        assert (attached.get_content_type(), attached["Content-Transfer-Encoding"]) == ("message/rfc822", "7bit")
        assert b"\r\n\r\n" + self.CRLF + b"\r\n--=_" in self.raw

    def test_lf_becomes_crlf(self) -> None:
        assert self.attach(self.CRLF.replace(b"\r\n", b"\n")).get_content_type() == "message/rfc822"
        assert self.CRLF in self.raw

    @pytest.mark.parametrize(
        "data",
        [
            CRLF + "é".encode(),
            CRLF + b"bare\nline feed\r\n",
            CRLF + b"bare\rreturn\r\n",
            CRLF + b"\x00\r\n",
            CRLF + b"x" * 999 + b"\r\n",
            CRLF + b"ends in\r",
            b"Subject: x\n\n" + b"mixed\r\nends\n",
        ],
    )
    def test_anything_else_is_base64_and_exact(self, data: bytes) -> None:
        attached = self.attach(data)
        assert attached.get_content_type() == "application/octet-stream"
        assert attached.get_payload(decode=True) == data

    def test_998_octets_are_not_too_long(self) -> None:
        assert self.attach(self.CRLF + b"x" * 998 + b"\r\n").get_content_type() == "message/rfc822"

    def test_a_file_that_changes_meanwhile_is_refused(self) -> None:
        versions = iter([self.CRLF, self.CRLF + "é".encode()])
        part = Part("m.eml", "message/rfc822", Disposition.ATTACHMENT, "", lambda: io.BytesIO(next(versions)))
        with pytest.raises(MailError) as error:
            build(text="x", parts=(part,))
        assert error.value.reason is Reason.ATTACHMENT_CHANGED


@pytest.mark.parametrize(
    "text",
    [
        "plain\n",
        "Grüße, señor\n",
        "日本語のテキスト\n" * 40,
        "trailing blank \n-- \nsig\n",
        "From the start\nfrom\n.\n..\n",
        "x" * 5000 + "\n",
        "=20 =_ equals\n",
        "é" * 400 + "\n",
        "tab\t\nend\n",
        "From " * 3000 + "\n",
        "mixed ñ " * 300 + "\n\n\nlast\n",
    ],
)
@pytest.mark.parametrize("html", ["", "<p>x</p>"])
def test_text_arrives_as_written_in_short_ascii_lines(text: str, html: str) -> None:
    raw = build(text=text, html=html)[1]
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r\nFrom " not in raw.partition(b"\r\n\r\n")[2]
    assert words(raw) == text


def test_a_text_without_end_of_line_gets_one_and_controls_go() -> None:
    assert words(build(text="a\x00b\x1bc\r\nd\re")[1]) == "abc\nd\ne\n"


def test_the_text_is_derived_from_the_html() -> None:
    assert words(build(html="<p>Dear <b>all</b></p><ul><li>one</li></ul>")[1]) == "Dear all\n\n- one\n"


def test_bcc_is_in_the_envelope_only() -> None:
    built, raw = build(text="x", cc=(EVA,), bcc=(Address.parse("Hidden Person <hidden@z.example>"),))
    assert built.envelope.sender == "ana@x.example"
    assert built.envelope.recipients == ("luis@x.example", "eva@x.example", "hidden@z.example")
    assert b"hidden" not in raw.lower()
    assert b"bcc" not in raw.lower()


def test_only_bcc_names_nobody() -> None:
    _, raw = build(text="x", to=(), bcc=(EVA,))
    assert parsed(raw).get_all("To") == ["undisclosed-recipients:;"]
    assert b"eva@" not in raw


def test_each_recipient_is_once_in_the_envelope() -> None:
    same = Address.parse("Someone else <LUIS@X.example>")
    assert build(text="x", cc=(same, EVA), bcc=(EVA,))[0].envelope.recipients == ("luis@x.example", "eva@x.example")


def test_without_recipients_a_message_can_be_looked_at_but_not_sent() -> None:
    with pytest.raises(MailError) as error:
        build(text="x", to=())
    assert (error.value.kind, error.value.reason) == (Kind.INVALID, Reason.NO_RECIPIENTS)
    built, raw = build(Purpose.LOOKING, text="x", to=())
    assert built.envelope.recipients == ()
    assert "To" not in parsed(raw)


def test_nothing_about_the_sender_but_what_is_needed() -> None:
    names = [name.lower() for name in parsed(build(text="x")[1])]
    assert names == [
        "date", "from", "to", "subject", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    ]  # fmt: skip


def test_the_date_tells_no_time_zone() -> None:
    out = io.BytesIO()
    write_message(content(), out, now=datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=9))))
    assert b"Date: Thu, 01 Jan 2026 18:04:05 +0000\r\n" in out.getvalue()


def test_given_date_and_id_are_used() -> None:
    out = io.BytesIO()
    now = datetime(2026, 1, 2, tzinfo=UTC)
    assert write_message(content(), out, now=now, message_id="own@x.example").message_id == "<own@x.example>"
    with pytest.raises(ValueError, match="not a message id"):
        write_message(content(), out, message_id="<a@b>\r\nBcc: <x@y>")


def test_priority_receipt_and_reply_to() -> None:
    message = parsed(build(text="x", priority=Priority.HIGH, read_receipt=True, reply_to=EVA)[1])
    assert (message["Importance"], message["X-Priority"]) == ("high", "1")
    assert message["Disposition-Notification-To"] == "Ana <ana@x.example>"
    assert message["Reply-To"] == "eva@x.example"
    assert parsed(build(text="x", priority=Priority.LOW)[1])["X-Priority"] == "5"


def test_thread_fields_hold_valid_ids_only() -> None:
    message = parsed(
        build(
            text="x",
            in_reply_to="<parent@x>",
            references=(
                "<root@x> not-an-id",
                "<a b@x>",
                "<parent@x>",
                "<e\r\nBcc: x@y>",
                "<=?utf-8?q?x?=@y>",
                "<r@[1.2.3.4]>",
            ),
        )[1]
    )
    assert message["In-Reply-To"] == "<parent@x>"
    assert message["References"] == "<root@x> <r@[1.2.3.4]> <parent@x>"


def test_references_are_bounded_and_keep_root_and_parent() -> None:
    ids = tuple(f"<{i}@x>" for i in range(500))
    found = str(parsed(build(text="x", references=ids)[1])["References"]).split()
    assert (found[0], found[-1], len(found)) == ("<0@x>", "<499@x>", 20)


class TestInternationalAddresses:
    def test_a_domain_becomes_an_a_label(self) -> None:
        built, raw = build(text="x", to=(Address.parse("Jürgen <j@bücher.example>"),))
        assert raw.isascii()
        assert built.envelope.recipients == ("j@xn--bcher-kva.example",)
        assert not built.envelope.smtputf8
        assert str(parsed(raw)["To"]) == "Jürgen <j@xn--bcher-kva.example>"

    def test_a_local_part_needs_smtputf8(self) -> None:
        built, raw = build(text="x", to=(Address.parse("Jürgen <jürgen@bücher.example>"),))
        assert built.envelope.smtputf8
        assert built.needs_8bit
        assert "<jürgen@bücher.example>".encode() in raw
        assert built.envelope.recipients == ("jürgen@xn--bcher-kva.example",)

    def test_a_hidden_one_needs_it_for_the_envelope_only(self) -> None:
        built, raw = build(text="x", bcc=(Address.parse("jürgen@x.example"),))
        assert built.envelope.smtputf8
        assert not built.needs_8bit
        assert raw.isascii()


@pytest.mark.parametrize(
    "spec",
    [
        "a@b.example\r\nBcc: x@y.example",
        "a@b.example> <x@y.example",
        "a@b.example, x@y.example",
        "a",
        "",
        "\x00@y.example",
    ],
)
@pytest.mark.parametrize("place", ["sender", "to", "bcc", "reply_to"])
def test_an_address_that_was_never_parsed_is_caught(spec: str, place: str) -> None:
    forged = Address("", spec)
    out = io.BytesIO()
    with pytest.raises(MailError) as error:
        write_message(content(**{place: forged if place in ("sender", "reply_to") else (forged,)}), out)
    assert error.value.reason is Reason.BAD_ADDRESS
    assert out.getvalue() == b""


def test_a_leaking_encoder_is_caught_before_anything_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headers, "text", lambda name, value: Header(name, f"{value}\r\nBcc: x@y.example"))
    out = io.BytesIO()
    with pytest.raises(MailError) as error:
        write_message(content(), out)
    assert (error.value.kind, error.value.reason) == (Kind.INVALID, Reason.HEADERS_DIFFER)
    assert out.getvalue() == b""


def test_a_leaking_encoder_of_a_part_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.message.wire.parts.parameter", lambda key, value: [f"{key}=x\r\nX-Evil: 1"])
    with pytest.raises(MailError) as error:
        build(text="x", parts=(file(b"abc"),))
    assert error.value.reason is Reason.HEADERS_DIFFER


class _Broken(io.BytesIO):
    """Raises when so many octets have been written or read."""

    def __init__(self, code: int, after: int, data: bytes = b"") -> None:
        super().__init__(data)
        self._code, self._after = code, after

    def write(self, octets: object) -> int:
        self._after -= len(cast(bytes, octets))
        if self._after < 0:
            raise OSError(self._code, "broken")
        return len(cast(bytes, octets))

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() >= self._after:
            raise OSError(self._code, "broken")
        return super().read(size)


@pytest.mark.parametrize("after", [0, 500, 100_000])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, Reason.DISK_FULL),
        (errno.EROFS, Reason.READ_ONLY),
        (errno.EIO, Reason.STORAGE_FAILED),
    ],
)
def test_faults_of_the_disk_are_named(code: int, reason: Reason, after: int) -> None:
    with pytest.raises(MailError) as error:
        write_message(content(parts=(file(bytes(200_000)),)), _Broken(code, after))
    assert (error.value.kind, error.value.reason) == (Kind.STORAGE, reason)


def _missing() -> BinaryIO:
    raise FileNotFoundError(errno.ENOENT, "No such file")


@pytest.mark.parametrize("kind", ["application/pdf", "message/rfc822"])
@pytest.mark.parametrize("opened", [_missing, lambda: _Broken(errno.EIO, 0), lambda: _Broken(errno.EIO, 9, b"x" * 99)])
def test_an_attachment_that_cannot_be_read_is_named(opened: Callable[[], BinaryIO], kind: str) -> None:
    part = Part("plan/b.pdf", kind, Disposition.ATTACHMENT, "", opened)
    with pytest.raises(MailError) as error:
        build(text="x", parts=(part,))
    assert (error.value.kind, error.value.reason) == (Kind.INVALID, Reason.ATTACHMENT_UNREADABLE)
    assert error.value.facts == {"name": "b.pdf"}


def test_an_attachment_of_another_size_is_refused() -> None:
    with pytest.raises(MailError) as error:
        build(text="x", parts=(Part("a", "a/b", Disposition.ATTACHMENT, "", lambda: io.BytesIO(b"1234"), 5),))
    assert error.value.reason is Reason.ATTACHMENT_CHANGED


class _Zeros(io.RawIOBase):
    """So many octets out of nothing, in reads of odd lengths."""

    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        size = min(size, self._left, 40_001)
        self._left -= size
        return bytes(size)


class _Drain(io.RawIOBase):
    """Takes at most 10,000 octets at a time, as a raw file may."""

    taken = 0

    def write(self, octets: object) -> int:
        taken = min(len(cast(bytes, octets)), 10_000)
        self.taken += taken
        return taken


def test_memory_stays_constant() -> None:
    size = 30_000_000
    part = Part("big", "a/b", Disposition.ATTACHMENT, "", lambda: cast(BinaryIO, _Zeros(size)), size)
    drain = _Drain()
    tracemalloc.start()
    built = write_message(content(parts=(part,)), cast(BinaryIO, drain))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000
    assert built.size == drain.taken > size * 4 / 3
