"""format=flowed (RFC 3676): what is written can be read back by anybody's reader."""

from __future__ import annotations

import email
import email.policy
import io
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.message.build import Content, write_message
from app.message.text.flowing import WIDTH, flowed
from app.message.text.plain_lines import columns
from app.model.address import Address

LONG = "One of those paragraphs that go on and on because somebody had a lot to say about the catalogue and its paper."
WORDS = st.text(alphabet="ab>- -—é日F rom\t", max_size=120)


def unflowed(text: str) -> list[str]:
    """The reader's side as section 4.5 describes it, written from the RFC alone."""
    found: list[tuple[int, str]] = []
    flows = False
    for raw in text.split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:]
        line = line[1:] if line.startswith(" ") else line
        if flows and found[-1][0] == depth and line != "-- ":
            found[-1] = (depth, found[-1][1] + line)
        else:
            found.append((depth, line))
        flows = line.endswith(" ") and line != "-- "
    return [f"{'>' * depth}{' ' if depth and line else ''}{line}" for depth, line in found]


def usual(line: str) -> str:
    """One way to write quotes, and no blanks at the end but those of the mark above a signature."""
    match = re.match(r"(?:> ?)*>(?: |$)", line)
    mark, said = (match[0], line[match.end() :]) if match else ("", line)
    said = "-- " if said.rstrip(" ") == "--" else said.rstrip(" ")
    return ">" * mark.count(">") + (" " if mark and said else "") + said


def test_long_paragraphs_become_lines_that_go_on() -> None:
    lines = flowed(LONG).split("\n")
    assert len(lines) == 2
    assert lines[0].endswith(" ")
    assert not lines[1].endswith(" ")
    assert max(map(len, lines)) <= WIDTH + 1
    assert unflowed(flowed(LONG)) == [LONG]


def test_a_line_is_as_long_as_it_may_be() -> None:
    assert flowed("a" * (WIDTH - 2) + " b") == "a" * (WIDTH - 2) + " b"
    assert flowed("a" * (WIDTH - 1) + " b") == "a" * (WIDTH - 1) + " \nb"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("short", "short"),
        ("blanks at the end   ", "blanks at the end"),
        ("  indented", "   indented"),
        ("From the start", " From the start"),
        (">:(", " >:("),
        ("> said", "> said"),
        ("> > deep", ">> deep"),
        (">", ">"),
        ("-- ", "-- "),
        ("--", "-- "),
        ("> -- ", "> -- "),
        ("a\n\nb", "a\n\nb"),
        ("x" * 200, "x" * 200),
        ("", ""),
    ],
)
def test_lines_that_could_be_mistaken(written: str, sent: str) -> None:
    assert flowed(written) == sent


def test_long_quotes_keep_their_marks() -> None:
    lines = flowed("> > " + LONG).split("\n")
    assert all(line.startswith(">> ") for line in lines)
    assert unflowed("\n".join(lines)) == [">> " + LONG]


@given(st.lists(WORDS, max_size=8).map("\n".join))
def test_nothing_is_lost_or_joined(text: str) -> None:
    sent = flowed(text)
    assert unflowed(sent) == [usual(line) for line in text.split("\n")]
    for line in sent.split("\n"):
        assert columns(line) <= WIDTH + 1 or " " not in line.strip(" >")


def test_the_message_says_so_and_has_no_html() -> None:
    out = io.BytesIO()
    me = Address("", "ana@prado.example")
    content = Content(sender=me, to=(me,), subject="x", text=LONG + "\n-- \nAna\n", flowed=True)
    write_message(content, out, now=datetime(2026, 11, 21, tzinfo=UTC))
    message = email.message_from_bytes(out.getvalue(), policy=email.policy.default)
    assert message.get_content_type() == "text/plain"
    parameters = message["Content-Type"].params
    assert (parameters["format"], parameters["delsp"], parameters["charset"]) == ("flowed", "no", "utf-8")
    assert unflowed(message.get_content().replace("\r\n", "\n").rstrip("\n")) == [LONG, "-- ", "Ana"]


def test_an_alternative_of_html_is_never_flowed() -> None:
    out = io.BytesIO()
    me = Address("", "ana@prado.example")
    write_message(Content(sender=me, to=(me,), html="<p>x</p>", flowed=True), out)
    assert b"flowed" not in out.getvalue()
