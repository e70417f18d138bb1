"""CR and LF leave only as CRLF, with dots near them or not, wherever the text is cut (CVE-2023-51764)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.errors import MailError, Reason
from app.net.submission import text
from app.net.submission.text import SpoolText

LINE = b"A" * 76 + b"\r\n"


def read(path: Path, octets: bytes) -> bytes:
    """Everything that would go to the wire before the final dot."""
    path.write_bytes(octets)
    with SpoolText(path, len(octets), hashlib.sha256(octets).hexdigest()) as spool:
        out, (piece, count) = b"", spool.first
        while count:
            out += piece
            piece, count = spool.next()
        return out + spool.finish()


@pytest.mark.parametrize("cut", [1, 2, 7, 77, 78, 79, 1000])
@pytest.mark.parametrize("octets", [LINE * 40, b"short\r\n" + LINE * 9 + b"AA==\r\n", b"a\r\n\r\nb.\r\n", b"no end"])
def test_whole_lines_pass(octets: bytes, cut: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "CHUNK", cut)
    assert read(tmp_path / "m", octets) == (octets if octets.endswith(b"\r\n") else octets + b"\r\n")


@pytest.mark.parametrize("cut", [1, 2, 7, 77, 78, 79, 1000])
@pytest.mark.parametrize(
    "wrong", [b"a\rb\nc", b"\rX\n", b"\n", b"\r", b"\n\r", b"\0", b"a\r.\nb", b"A" * 76 + b"\rA\n", b"A" * 76 + b"\n\r"]
)
def test_anything_else_is_stopped(wrong: bytes, cut: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "CHUNK", cut)
    with pytest.raises(MailError) as caught:
        read(tmp_path / "m", LINE * 3 + wrong + LINE * 3)
    assert caught.value.reason is Reason.NOT_A_MESSAGE
