"""Logging to a file of the profile, with nothing in it that must not leave the machine.

What a server and we say to each other goes to transcripts, redacted by the state of the protocol.
The log is for the rest, and is cleaned by pattern as a second line of defence: whole records,
tracebacks included, so the cleaning is the formatter's work and not that of a filter.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger(__name__)
LONGEST_FILE = 1_000_000  # octets
OLD_FILES = 3
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
"""How much is logged, by the names that a person may choose."""
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_CHATTY = ("aiosmtplib", "asyncio", "httpcore2", "httpx2", "keyring", "mail.log")
_HIDDEN = "[hidden]"
_PATTERNS = (
    # AUTH and what follows it on the line (RFC 4954): the initial response is the password
    (re.compile(r"\b(AUTH\s+[A-Z0-9-]+)[^\S\r\n]+[^\s'\"]+", re.IGNORECASE), rf"\1 {_HIDDEN}"),
    (re.compile(r"\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}", re.IGNORECASE), rf"\1 {_HIDDEN}"),
    (
        re.compile(
            r"""(?P<name>["']?\b(?:\w*_)?(?:password|passwd|secret|token|api_?key|authorization)\b["']?\s*[:=]\s*)"""
            r"""(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s,;)}\]]+)""",
            re.IGNORECASE,
        ),
        rf"\g<name>{_HIDDEN}",
    ),
    (re.compile(r"(://[^\s/:@]+:)[^\s/@]+@"), rf"\1{_HIDDEN}@"),
    # who writes to whom is nobody's business either; the domain is what a fault is found by
    (re.compile(r"""[^\s<>()\[\]"',;:@]+@(?=[\w\[])"""), "…@"),
)


def redact(text: str) -> str:
    """The text without what looks like a secret, and with addresses cut down to their domain."""
    for pattern, shown in _PATTERNS:
        text = pattern.sub(shown, text)
    return text


class RedactingFormatter(logging.Formatter):
    """One line for each record, cleaned; line breaks and control characters within it are escaped."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:
        line = super().formatMessage(record)
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)


class _PrivateFileHandler(RotatingFileHandler):
    """Only its owner can read the file; a log that cannot be written stops nothing else."""

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=private)

    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing can be said about a log that fails, least of all in the log."""


def start(profile: Path, *, to_stderr: bool = False, level: int = logging.INFO) -> list[logging.Handler]:
    """Log to `log/tintero.log` in the profile, and to stderr when asked. Returns what `stop` needs.

    A profile that cannot be written only means that there is no file.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)] if to_stderr else []
    folder = profile / "log"
    missing: OSError | None = None
    try:
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        handlers.append(
            _PrivateFileHandler(
                folder / "tintero.log",
                maxBytes=LONGEST_FILE,
                backupCount=OLD_FILES,
                encoding="utf-8",
                errors="backslashreplace",
            )
        )
    except OSError as error:
        missing = error
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(_FORM))
        root.addHandler(handler)
    set_level(level)
    if missing is not None:
        log.info("there is no log file: %s", missing)
    return handlers


def stop(handlers: list[logging.Handler]) -> None:
    """End what `start` began."""
    for handler in handlers:
        logging.getLogger().removeHandler(handler)
        handler.close()


def set_level(level: int) -> None:
    """Say more or less from now on."""
    logging.getLogger().setLevel(level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
