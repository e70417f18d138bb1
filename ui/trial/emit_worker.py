"""A process that reads foreign HTML with the editor's importer, bounded in time and memory, replaced when it breaks."""

from __future__ import annotations

import multiprocessing
import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.context import SpawnProcess

from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument

from app.message.markup.html import words_only
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.importer import load_document

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    import resource
    import signal
    from multiprocessing.connection import Connection

_MEGABYTE = 1024 * 1024
_START_SECONDS = 60.0  # a new process on a busy machine
_MOST_READ, _MOST_WORDS = 5_000_000, 500_000  # characters, where there is time for the words alone


class How(StrEnum):
    FULL = "full"
    WORDS = "words"


_PATIENCE = 1 if sys.platform == "win32" else 4  # times the clock may be slower: others are at work, too
_PARTS = {How.FULL: 0.7, How.WORDS: 0.3}  # of the time for a file


@dataclass(frozen=True)
class Limits:
    """For one file. `seconds` are those of the processor, so that a busy machine does not decide what is read, and
    four times that by the clock; `megabytes` bound the address space of the process. Where the system cannot do that
    (Windows), seconds are those of the clock and there is no bound for memory.
    """

    seconds: float = 7.0
    megabytes: int = 2048


class Worker:
    """Asks one process after the other. Not for several threads at a time."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._spawn = multiprocessing.get_context("spawn")
        self._process: SpawnProcess | None = None
        self._link: Connection | None = None

    def emit(self, html: str, how: How) -> str | None:
        """The body of the mail ("" for nothing); None if it took too long or too much, or ended the process."""
        try:
            link = self._ready()
            link.send_bytes(how.encode() + b"\0" + html.encode("utf-8", "surrogatepass"))
            if link.poll(self._limits.seconds * _PARTS[how] * _PATIENCE):
                return link.recv_bytes().decode("utf-8")
        except (OSError, EOFError):
            pass  # it died
        self.close()
        return None

    def _ready(self) -> Connection:
        if self._link is not None:
            return self._link
        ours, theirs = self._spawn.Pipe()
        process = self._spawn.Process(target=_serve, args=(theirs, self._limits), daemon=True)
        process.start()
        theirs.close()
        self._process, self._link = process, ours
        if not ours.poll(_START_SECONDS):
            raise EOFError
        ours.recv_bytes()
        return ours

    def close(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._link is not None:
            self._link.close()
        self._process = self._link = None


def _serve(link: Connection, limits: Limits) -> None:
    """In the process: one request after the other, until the one who asks is gone."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    QFontDatabase.families()  # read while there is room: a font library without any takes all fonts for gone
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (limits.megabytes * _MEGABYTE, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # and writes down, for all programs, what it did not find
    link.send_bytes(b"ready")
    while True:
        try:
            said, _, html = link.recv_bytes().partition(b"\0")
            how = How(said.decode())
            if sys.platform != "win32":  # its signal ends the process, wherever it is
                signal.setitimer(signal.ITIMER_PROF, limits.seconds * _PARTS[how])
            body = _body(html.decode("utf-8", "surrogatepass"), how)
            if sys.platform != "win32":
                signal.setitimer(signal.ITIMER_PROF, 0)
            link.send_bytes(body.encode("utf-8", "replace"))
        except (EOFError, OSError, MemoryError):
            break  # the one who asks starts another
    del application


def _body(html: str, how: How) -> str:
    found = QTextDocument()
    if how is How.WORDS:
        load_document(found, words_only(html[:_MOST_READ], _MOST_WORDS).html)
    else:
        import_html(found, html)
    return serialise(found)
