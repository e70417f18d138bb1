"""Mailbox files of other programs: taken apart as they were put together, and one message of them read."""

from __future__ import annotations

import io
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.errors import MailError, Reason
from app.message.letter import mbox
from tests.test_ui_exporting import written
from tests.test_ui_shell import account, program, until, visible
from ui.compose.picker import Picker
from ui.reader.mailbox import is_mailbox
from ui.reader.window import ReaderWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
HEAD = "From: Marta Ruiz <marta@ruiz.example>\r\nTo: ana@prado.example\r\nSubject: Kiln {n}\r\n"
HEAD += "Date: Sat, 21 Nov 2026 10:00:00 +0100\r\nMessage-ID: <{n}@ruiz.example>\r\n\r\n"
BODY = "From the kiln 2026\r\n\r\nFrom here on, 2026\r\n>From there\r\nplain {n}\r\n"


def letters(count: int) -> bytes:
    return written(*((HEAD + BODY).format(n=n).encode() for n in range(count)), sender="marta@ruiz.example")


def apart(octets: bytes) -> list[bytes]:
    found = []
    for start, end in mbox.spans(octets):
        out = io.BytesIO()
        assert mbox.take_out(octets, start, end, out) == len(out.getvalue())
        found.append(out.getvalue())
    return found


@given(st.lists(st.text("From >\nx: 2026", max_size=60), min_size=1, max_size=5))
def test_what_was_put_together_is_taken_apart(bodies: list[str]) -> None:
    messages = [b"Subject: x\n\n" + body.encode() + b"\n" for body in bodies]
    assert apart(written(*messages)) == messages


def test_mailboxes_of_others() -> None:
    crlf = letters(2).replace(b"\n", b"\r\n")
    assert [one.replace(b"\r\n", b"\n") for one in apart(crlf)] == apart(letters(2))
    unquoted = b"From a@b.c Sat Nov 21 10:00:00 2026\nSubject: x\n\nhello\nFrom me 2026 to you\n"
    assert apart(unquoted) == [unquoted.partition(b"\n")[2]]
    assert apart(b"") == apart(b"Subject: x\n\nno mailbox") == []


def test_a_line_without_end_is_taken_out_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "_ONCE", 50)
    message = b"Subject: x\n\n" + b"y" * 300 + b"\n" + b"From 2026\n" * 30
    assert apart(written(message)) == [message]


@pytest.mark.parametrize(
    ("name", "octets", "is_one"),
    [("a.MBOX", b"", True), ("Inbox", b"From x", True), ("a.eml", b"From x", False), ("b", b"Subject: x", False)],
)
def test_which_files_are_mailboxes(tmp_path: Path, name: str, octets: bytes, is_one: bool) -> None:
    (tmp_path / name).write_bytes(octets)
    assert is_mailbox(tmp_path / name) is is_one
    assert not is_mailbox(tmp_path / "gone")


def test_one_message_of_a_mailbox_is_read(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    path = tmp_path / "Carpeta ñ.mbox"
    path.write_bytes(letters(3))

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over([str(path)])
            picker = await until(lambda: visible(Picker))
            assert path.name in picker.windowTitle()
            shown = [picker.list.item(n).text() for n in range(picker.list.count())]
            assert shown == ["Kiln 2", "Kiln 1", "Kiln 0"]
            assert "marta@ruiz.example" in picker.words.toPlainText()
            QTest.keyClicks(picker.search, "kiln 1")
            QTest.keyClick(picker.search, Qt.Key.Key_Return)
            reader = await until(lambda: visible(ReaderWindow))
            assert reader.letter.subject == "Kiln 1"
            lines = [line for line in reader.letter.text.splitlines() if line]
            assert lines == ["From the kiln 2026", "From here on, 2026", ">From there", "plain 1"]

    qrun(body())


def test_a_mailbox_of_one_and_one_of_none(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    one, none = tmp_path / "one", tmp_path / "none.mbox"
    one.write_bytes(letters(1))
    none.write_bytes(b"no message")

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.door.open(one)
            reader = await until(lambda: visible(ReaderWindow))
            assert reader.letter.subject == "Kiln 0"
            with pytest.raises(MailError) as caught:
                await shell.engine.letters.mailbox(none)
            assert caught.value.reason is Reason.NOT_A_MESSAGE
            with pytest.raises(MailError) as caught:
                await shell.engine.letters.mailbox(tmp_path / "gone.mbox")
            assert caught.value.reason is Reason.LETTER_UNREACHABLE

    qrun(body())
