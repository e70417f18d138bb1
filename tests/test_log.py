"""The log: private, bounded, and without secrets."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log as log_module
from app.log import redact, start, stop

logger = logging.getLogger("tests.log")


@pytest.fixture(autouse=True)
def levels() -> Iterator[None]:
    """`start` sets levels for the whole process; later tests get theirs back."""
    names = ["", "aiosmtplib", "asyncio", "keyring", "mail.log"]
    before = {name: logging.getLogger(name).level for name in names}
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def written(profile: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted((profile / "log").iterdir()))


def test_the_log_is_private(profile: Path) -> None:
    handlers = start(profile)
    logger.info("hello")
    stop(handlers)
    assert "INFO tests.log: hello\n" in written(profile)
    if os.name == "posix":
        assert stat.S_IMODE(profile.stat().st_mode) == 0o700
        assert stat.S_IMODE((profile / "log" / "tintero.log").stat().st_mode) == 0o600


def test_the_log_is_bounded_and_stays_private(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "LONGEST_FILE", 1000)
    handlers = start(profile)
    for number in range(200):
        logger.info("line %d %s", number, "x" * 80)
    stop(handlers)
    files = sorted((profile / "log").iterdir())
    assert [path.name for path in files] == ["tintero.log", "tintero.log.1", "tintero.log.2", "tintero.log.3"]
    assert all(path.stat().st_size <= 1000 for path in files)
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_stderr_when_asked(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handlers = start(profile, to_stderr=True)
    logger.info("hello password=hunter2")
    stop(handlers)
    assert capsys.readouterr().err.endswith("INFO tests.log: hello password=[hidden]\n")


def test_a_profile_that_cannot_be_written_has_no_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "profile").write_text("in the way")
    assert start(tmp_path / "profile") == []
    handlers = start(tmp_path / "profile", to_stderr=True)
    assert len(handlers) == 1
    stop(handlers)
    assert "there is no log file" in capsys.readouterr().err


def test_a_full_disk_stops_only_the_log(
    profile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handlers = start(profile)

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(handlers[0], "flush", fail)
        logger.info("lost")
    logger.info("kept")
    stop(handlers)
    assert "kept" in written(profile)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("> AUTH PLAIN AHVzZXIAc2VjcmV0", "> AUTH PLAIN [hidden]"),
        ("b'auth login dXNlcg=='", "b'auth login [hidden]'"),
        ("AUTH XOAUTH2 dXNlcj1h\r\nMAIL", "AUTH XOAUTH2 [hidden]\r\nMAIL"),
        ("Authorization: Bearer ya29.abcdef-123", "Authorization: [hidden] [hidden]"),
        ("password='my secret' host='h'", "password=[hidden] host='h'"),
        ('{"access_token": "abc\\"def", "x": 1}', '{"access_token": [hidden], "x": 1}'),
        ("Password: hunter2, port 25", "Password: [hidden], port 25"),
        ("imap://me:hunter2@example.org/", "imap://me:[hidden]@example.org/"),
        ("to Ana <ana.b@example.org>", "to Ana <…@example.org>"),
        ("The server offers AUTH", "The server offers AUTH"),
        ("password_refused after 1 attempt", "password_refused after 1 attempt"),
        ("535 5.7.8 Authentication failed", "535 5.7.8 Authentication failed"),
    ],
)
def test_what_looks_like_a_secret_is_hidden(said: str, logged: str) -> None:
    assert redact(said) == logged


def test_tracebacks_are_cleaned_and_lines_cannot_be_forged(profile: Path) -> None:
    handlers = start(profile)
    try:
        raise ValueError("token=canary-1")
    except ValueError:
        logger.info("failed\n2026-01-01 INFO forged: line \x1b[31m", exc_info=True)
    stop(handlers)
    text = written(profile)
    assert "canary-1" not in text
    assert "token=[hidden]" in text
    assert "Traceback" in text
    assert "failed\\n2026-01-01 INFO forged: line \\x1b[31m" in text


async def test_debugging_the_loop_logs_no_secret(profile: Path) -> None:
    handlers = start(profile, level=logging.DEBUG)
    logging.getLogger("aiosmtplib").debug("AUTH PLAIN canary-2")
    asyncio.get_running_loop().set_debug(True)
    process = await asyncio.create_subprocess_shell("true # canary-3")
    await process.wait()
    stop(handlers)
    assert "canary" not in written(profile)
