"""`.eml` files: their octets stay, Bcc goes, and what is no message is refused."""

from __future__ import annotations

import hashlib
import io
import os
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Kind, MailError, Reason
from app.message.source import SourceMessage, read_for_sending
from app.message.wire import address_header
from app.message.wire.seven_bit import Canonical, LineEnds
from app.model.address import Address

HEAD = (
    b"Received: from a by b\r\n"
    b"DKIM-Signature: v=1;\r\n\tb=abc  \r\n"
    b"From: =?utf-8?q?Jos=C3=A9?= <jose@x.example>\r\n"
    b"To: Ana <ana@x.example>,\r\n luis@x.example\r\n"
    b"cc: eva@x.example\r\n"
    b"SUBJECT:   odd   =?utf-8?q?spac=C3=A9?=\r\n"
    b"Date: Thu, 01 Jan 2026 00:00:00 +0000\r\n"
    b"Message-ID: <id@x.example>\r\n"
)
BODY = b"\r\nBcc: this is text, not a field\r\n\r\n.\r\n..dots\r\nend\r\n"
BCC = b"Bcc: Secret <secret@z.example>,\r\n\tother@z.example\r\n \r\n"


def read(tmp_path: Path, data: bytes, **options: object) -> tuple[SourceMessage, bytes]:
    path = tmp_path / "mail.eml"
    path.write_bytes(data)
    out = io.BytesIO()
    return read_for_sending(path, out, **options), out.getvalue()


def refused(tmp_path: Path, data: bytes) -> MailError:
    with pytest.raises(MailError) as error:
        read(tmp_path, data)
    assert error.value.kind is Kind.INVALID
    return error.value


def test_octets_stay_as_they_are(tmp_path: Path) -> None:
    message, written = read(tmp_path, HEAD + BODY)
    assert written == HEAD + BODY
    assert (message.size, message.sha256) == (len(written), hashlib.sha256(written).hexdigest())
    assert message.added == ()
    assert not message.needs_8bit
    assert not message.needs_smtputf8


def test_the_header_is_understood(tmp_path: Path) -> None:
    message, _ = read(tmp_path, HEAD + BODY)
    assert message.sender == Address("José", "jose@x.example")
    assert message.to == (Address("Ana", "ana@x.example"), Address("", "luis@x.example"))
    assert message.cc == (Address("", "eva@x.example"),)
    assert message.bcc == ()
    assert (message.subject, message.message_id) == ("odd   spacé", "<id@x.example>")


@pytest.mark.parametrize(
    "bcc", [BCC, BCC.replace(b"Bcc:", b"bCC \t:"), b"Resent-" + BCC, BCC + b"Bcc:\r\n" + b"RESENT-BCC: x@y\r\n"]
)
@pytest.mark.parametrize("place", [0, HEAD.index(b"From"), HEAD.index(b"cc:"), len(HEAD)])
@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_bcc_is_removed_and_nothing_else(tmp_path: Path, place: int, bcc: bytes, end: bytes) -> None:
    source = HEAD[:place] + bcc + HEAD[place:] + BODY
    message, written = read(tmp_path, source.replace(b"\r\n", end))
    assert written == HEAD + BODY
    if not bcc.startswith(b"Resent-"):
        assert message.bcc == (Address("Secret", "secret@z.example"), Address("", "other@z.example"))


def test_bcc_as_the_last_line_of_a_file(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + b"Bcc: x@y.example")[1] == HEAD


def test_lf_becomes_crlf(tmp_path: Path) -> None:
    assert read(tmp_path, (HEAD + BODY).replace(b"\r\n", b"\n"))[1] == HEAD + BODY


def test_a_missing_last_line_end_is_added(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + BODY + b"tail")[1] == HEAD + BODY + b"tail\r\n"
    assert read(tmp_path, HEAD + b"\r\n")[1] == HEAD + b"\r\n"
    assert read(tmp_path, HEAD.removesuffix(b"\r\n"))[1] == HEAD


def test_the_line_of_an_mbox_file_goes(tmp_path: Path) -> None:
    assert read(tmp_path, b"From jose Thu Jan  1 00:00:00 2026\r\n" + HEAD + BODY)[1] == HEAD + BODY


def test_missing_fields_are_added_and_told(tmp_path: Path) -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    sender = Address.parse("Ana <ana@z.example>")
    message, written = read(tmp_path, b"To: a@x.example\n\nhi\n", sender=sender, now=now)
    assert message.added == ("Date", "From", "Message-ID")
    assert message.sender is None
    assert message.message_id.endswith("@z.example>")
    assert written == (
        b"Date: Fri, 02 Jan 2026 00:00:00 +0000\r\nFrom: Ana <ana@z.example>\r\n"
        b"Message-ID: " + message.message_id.encode() + b"\r\nTo: a@x.example\r\n\r\nhi\r\n"
    )


def test_a_message_without_sender_gets_an_id_all_the_same(tmp_path: Path) -> None:
    message, _ = read(tmp_path, b"To: a@x.example\n\nhi\n")
    assert message.added == ("Date", "Message-ID")


def test_what_the_server_must_be_able_to_do(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + BODY + "é".encode())[0].needs_8bit
    assert not read(tmp_path, HEAD + BODY + "é".encode())[0].needs_smtputf8
    assert read(tmp_path, "X-A: é\r\n".encode() + HEAD + BODY)[0].needs_smtputf8
    assert not read(tmp_path, b"X-A: \xe9\r\n" + HEAD + BODY)[0].needs_smtputf8
    assert read(tmp_path, HEAD + "Bcc: jürgen@x.example\r\n".encode() + BODY)[0].needs_smtputf8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\r\n\r\nbody",
        b"just some words\nand more\n",
        b"Dear John: how are you\n\nbye\n",
        b"Note: x\n\nbody\n",
        b"PK\x03\x04\x14\x00\x06\x00binary\x00\x01",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50,
        b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n",
        b" From: starts@with.blank\n\nx",
        b"From: a@x.example\nno colon here\nBcc: b@x.example\n\nbody\n",
    ],
)
def test_what_is_no_message_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path, data).reason is Reason.NOT_A_MESSAGE


def test_a_header_without_end_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path, b"From: a@x.example\n" + b"X: y\n" * 300_000)
    assert error.reason is Reason.NOT_A_MESSAGE
    assert "1 MB" in error.detail


@pytest.mark.parametrize(
    ("end", "why"),
    [
        (b"bare\nline feed\r\n", "different ways"),
        (b"bare\rreturn\r\n", "different ways"),
        (b"\n.\n", "different ways"),
        (b"\r.\r", "different ways"),
        (b"\n.\r\n", "different ways"),
        (b"\r\n.\r", "different ways"),
        (b"\r\r\n", "different ways"),
        (b"nul \x00\r\n", "NUL"),
        (b"x" * 999 + b"\r\n", "998"),
    ],
)
@pytest.mark.parametrize("padding", [0, 2**18 - 1, 2**18])
def test_octets_that_servers_disagree_about_are_refused(tmp_path: Path, end: bytes, why: str, padding: int) -> None:
    fill = (b"y" * 70 + b"\r\n") * (padding // 72) + b"z" * (padding % 72) + b"\r\n" if padding else b""
    error = refused(tmp_path, HEAD + BODY + fill + end)
    assert error.reason is Reason.NOT_A_MESSAGE
    assert why in error.detail


@pytest.mark.parametrize(
    "data", [HEAD + b"\nbody\r\n", b"From: a@x.example\n\r\nbody\n", b"From: a@x.example\r\n\nBcc: x@y\r\n\r\n"]
)
def test_a_mixture_at_the_end_of_the_header_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path, data).reason is Reason.NOT_A_MESSAGE


def test_998_octets_are_not_too_long(tmp_path: Path) -> None:
    long = HEAD + BODY + b"x" * 998 + b"\r\n"
    assert read(tmp_path, long)[1] == long
    assert read(tmp_path, long.replace(b"\r\n", b"\n"))[1] == long


def test_only_regular_files(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path / "none.eml", Reason.ATTACHMENT_MISSING),
        (tmp_path, Reason.ATTACHMENT_NOT_A_FILE),
        (Path(os.devnull), Reason.ATTACHMENT_NOT_A_FILE),
    ):
        with pytest.raises(MailError) as error:
            read_for_sending(path, io.BytesIO())
        assert error.value.reason is reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(MailError) as error:
        read_for_sending(tmp_path / "pipe", io.BytesIO())
    assert error.value.reason is Reason.ATTACHMENT_NOT_A_FILE


def test_a_name_from_outside_is_shown_safely(tmp_path: Path) -> None:
    with pytest.raises(MailError) as error:
        read_for_sending(tmp_path / "a\x1b[31m\u202eb.eml", io.BytesIO())
    assert error.value.facts == {"name": "a[31mb.eml"}


class _Counter(io.RawIOBase):
    size = 0

    def write(self, octets: object) -> int:
        self.size += len(octets)
        return len(octets)


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_memory_stays_constant(tmp_path: Path, end: bytes) -> None:
    path = tmp_path / "big.eml"
    with path.open("wb") as file:
        file.write((HEAD + b"\r\n").replace(b"\r\n", end))
        for _ in range(30):
            file.write((b"y" * 76 + end) * 13_000)
    out = _Counter()
    tracemalloc.start()
    message = read_for_sending(path, out)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert message.size == out.size == len(HEAD) + 2 + 30 * 13_000 * 78
    assert peak < 8_000_000


PIECES = (
    b"From: a@x.example|Bcc: s@z.example|bcc:| folded|\r\n|\n|\r|\x00|To: (((|x|: |\xff|Resent-Bcc: s@z.example".split(
        b"|"
    )
)
any_file = st.one_of(st.binary(max_size=300), st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_file)
def test_any_file_gives_a_clean_message_or_one_error(tmp_path: Path, data: bytes) -> None:
    written, kinds = b"", set()
    try:
        _, written = read(tmp_path, data)
    except MailError as error:
        kinds.add(error.kind)
    assert kinds <= {Kind.INVALID}
    assert written.count(b"\r\n") == written.count(b"\n") == written.count(b"\r")
    header = (b"\r\n" + written).partition(b"\r\n\r\n")[0].lower()
    assert b"\r\nbcc:" not in header
    assert b"\r\nresent-bcc:" not in header


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from([b"abc", b"\r\n", b"x" * 500, b"end\r\n"]), max_size=30).map(b"".join),
    st.lists(st.integers(1, 700), max_size=30),
)
def test_cutting_into_blocks_changes_nothing(data: bytes, cuts: list[int]) -> None:
    def run(blocks: list[bytes]) -> tuple[bytes, object]:
        canonical = Canonical(LineEnds.CRLF)
        written = b"".join(map(canonical.feed, blocks)) + canonical.finish()
        return (b"" if canonical.flaw else written), canonical.flaw

    blocks, at = [], 0
    for cut in [*cuts, len(data)]:
        blocks.append(data[at : at + cut])
        at += cut
    assert run(blocks) == run([data])


@pytest.mark.parametrize(
    ("value", "found", "unreadable"),
    [
        ("a@x.example", ["a@x.example"], []),
        ('"Last, First" <a@x.example>, b@x.example', ["a@x.example", "b@x.example"], []),
        ("Team: a@x.example, B <b@x.example>; c@x.example", ["a@x.example", "b@x.example", "c@x.example"], []),
        ("undisclosed-recipients:;", [], []),
        ("a@x.example (Ann (the boss), really)", ["a@x.example"], []),
        ("=?utf-8?q?A=2C_b=40evil=2Eexample=3E?= <a@x.example>", ["a@x.example"], []),
        ("nobody, a@x.example, <>", ["a@x.example"], ["nobody", "<>"]),
        ('"a\\"b@evil.example, c" <a@x.example>', ["a@x.example"], []),
        ("a@x.example b@x.example", [], ["a@x.example b@x.example"]),
        ("(" * 5000 + "a@x.example", [], []),
        ("<" * 500 + "a@x.example", [], ["<" * 500 + "a@x.example"]),
        ("", [], []),
    ],
)
def test_addresses_of_a_header(value: str, found: list[str], unreadable: list[str]) -> None:
    mailboxes = address_header.parse([value])
    assert [address.spec for address in mailboxes.found] == found
    assert list(mailboxes.unreadable) == unreadable


def test_encoded_names_are_decoded_after_cutting() -> None:
    (address,) = address_header.parse(["=?utf-8?q?A=2C_=3Cb=40evil=2Eexample=3E?= <a@x.example>"]).found
    assert address == Address("A, <b@evil.example>", "a@x.example")
