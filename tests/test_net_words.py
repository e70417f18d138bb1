"""Replies, transcripts, and what we rely on in aiosmtplib."""

from __future__ import annotations

import inspect
import random
from importlib.metadata import version

import aiosmtplib
import pytest
from aiosmtplib.esmtp import parse_esmtp_extensions
from aiosmtplib.protocol import SMTPProtocol

from app.net.submission.replies import LARGEST_REPLY, LONGEST_LINE, MOST_LINES, MalformedReply, ReplyReader, as_reply
from app.net.submission.transcript import Transcript, printable
from app.net.submission.wire import Wire


def read(*pieces: bytes) -> list[tuple[int, str]]:
    reader = ReplyReader(lambda line: None)
    return [tuple(reply) for piece in pieces for reply in reader.feed(piece)]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (b"250 ok\r\n", [(250, "ok")]),
        (b"250 ok\n", [(250, "ok")]),
        (b"250\r\n", [(250, "")]),
        (b"250 \r\n", [(250, "")]),
        (b"250-a\r\n250-b\r\n250 c\r\n", [(250, "a\nb\nc")]),
        (b"250 a\r\n550 b\r\n", [(250, "a"), (550, "b")]),
        (b"250 \xff\xe4\r\n", [(250, "\ufffd\ufffd")]),
        (b"250-" + b"x" * (LONGEST_LINE - 4) + b"\r\n250 b\r\n", [(250, "x" * (LONGEST_LINE - 4) + "\nb")]),
    ],
)
def test_replies_however_they_are_cut(said: bytes, found: list[tuple[int, str]]) -> None:
    chance = random.Random(3)
    assert read(said) == found
    assert read(*(bytes([octet]) for octet in said)) == found
    for _ in range(20):
        cut = chance.randint(0, len(said))
        assert read(said[:cut], said[cut:]) == found


@pytest.mark.parametrize(
    "said",
    [
        b"\r\n",
        b"25\r\n",
        b"2500 x\r\n",
        b"250_x\r\n",
        b"150 x\r\n",
        b"650 x\r\n",
        b"hello\r\n",
        b" 250 x\r\n",
        b"250-a\r\n550 b\r\n",
        "２５０ x\r\n".encode(),
        b"250 " + b"x" * LONGEST_LINE + b"\r\n",
        b"x" * (LONGEST_LINE + 2),
        b"250-x\r\n" * (MOST_LINES + 1),
        (b"250-" + b"x" * 4000 + b"\r\n") * (LARGEST_REPLY // 4000 + 1),
    ],
)
def test_malformed_replies(said: bytes) -> None:
    with pytest.raises(MalformedReply):
        read(said)


def test_reply_as_data() -> None:
    several = as_reply(aiosmtplib.SMTPResponse(550, "5.1.1 no such\n5.1.1 person\n\x1b[2J\u202e"))
    assert (several.code, several.enhanced) == (550, "5.1.1")
    assert several.text == "5.1.1 no such person \\x1b[2J\\u202e"
    assert as_reply(aiosmtplib.SMTPResponse(250, "2.0 ok")).enhanced == ""
    assert as_reply(aiosmtplib.SMTPResponse(250, "")).text == ""


def test_transcript_is_bounded() -> None:
    transcript = Transcript(10, clock=lambda: 0.0)
    for i in range(25):
        transcript.sent(f"NOOP {i} {'x' * 10_000}")
    lines = transcript.text().split("\n")
    assert len(lines) == 11
    assert lines[2] == "* 15 lines are not kept"
    assert "NOOP 1 " in lines[1]
    assert "NOOP 17 " in lines[3]
    assert "NOOP 24 " in lines[-1]
    assert max(map(len, lines)) < 600


def test_transcript_hides_by_state() -> None:
    transcript = Transcript()
    transcript.begin_secret()
    transcript.sent("AUTH LOGIN")
    transcript.received("334 VXNlcm5hbWU6")
    transcript.sent("anything at all")
    transcript.received("535 you said anything at all")
    transcript.end_secret()
    transcript.sent("QUIT")
    text = transcript.text()
    assert "anything" not in text
    assert "VXNl" not in text
    assert [line[13:] for line in text.split("\n")] == [
        "> AUTH LOGIN",
        "< 334 <hidden>",
        "> <hidden>",
        "< 535 <hidden>",
        "> QUIT",
    ]


def test_transcript_hides_secrets_wherever_they_come_back() -> None:
    transcript = Transcript()
    transcript.hide("canary", "Y2FuYXJ5", "")
    transcript.received("250 canary Y2FuYXJ5")
    transcript.note("canary\x00")
    assert "anar" not in transcript.text()
    assert "\x00" not in transcript.text()


def test_printable_keeps_words_and_escapes_tricks() -> None:
    assert printable("grüße €") == "grüße €"
    assert printable("a\r\n\u202eb\ud800") == "a\\r\\n\\u202eb\\ud800"


def test_what_we_rely_on_in_aiosmtplib() -> None:
    """Private names and habits of the pinned version. If this fails, read wire.py and connection.py there."""
    assert version("aiosmtplib").startswith("5.1.")
    parameters = inspect.signature(aiosmtplib.SMTP._create_connection).parameters
    assert list(parameters) == ["self", "timeout"]
    assert callable(aiosmtplib.SMTP._on_connection_lost)
    created = inspect.getsource(aiosmtplib.SMTP.connect)
    assert "self._create_connection(" in created
    executed = inspect.getsource(SMTPProtocol.execute_command)
    assert executed.count("self.write(command)") == 1
    assert executed.count("await self.read_response(") == 1
    assert "_over_ssl" in inspect.getsource(SMTPProtocol.__init__)
    assert "connection_lost_callback" in inspect.signature(SMTPProtocol).parameters
    for name in ("write", "read_response", "data_received", "eof_received", "connection_lost", "pause_writing"):
        assert callable(getattr(SMTPProtocol, name))
        assert getattr(Wire, name) is not getattr(SMTPProtocol, name)
    assert parse_esmtp_extensions("x\nSIZE 5\nAUTH PLAIN LOGIN") == (
        {"size": "5", "auth": "PLAIN LOGIN"},
        ["plain", "login"],
    )
