"""Our end of the process that reads mail of strangers: started when needed, ended when it takes too long."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import workers
from app.errors import Kind, MailError, Reason, Retry

_LONGEST_ANSWER = 128 * 1024 * 1024  # octets
_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "LC_ALL", "LD_LIBRARY_PATH")


@dataclass(frozen=True)
class ReaderLimits:
    """What one request may take, and how long the process waits for the next one before it ends."""

    seconds: float = 10.0
    megabytes: int = 1024
    idle_seconds: float = 30.0
    grace_seconds: float = 2.0


class ReaderDied(Exception):
    """The process ended before its answer: too much time, too much memory, or a fault in a library."""


class MailReader:
    """One process, one request at a time. `command` stands in for it in tests."""

    def __init__(self, limits: ReaderLimits = ReaderLimits(), command: Sequence[str] | None = None) -> None:
        self._limits = limits
        self._command = command or workers.command(workers.Worker.LETTERS)
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail reader")
        self._idle: asyncio.TimerHandle | None = None
        self._closed = False

    async def ask(self, what: str, path: Path, **more: object) -> Any:
        """The answer to one request. Raises MailError as the other end did, ReaderDied."""
        loop = asyncio.get_running_loop()
        if self._closed:
            raise ReaderDied("the program ends")
        if self._idle is not None:
            self._idle.cancel()
        try:
            answer = await loop.run_in_executor(self._thread, self._ask, {"what": what, "path": str(path), **more})
        finally:
            if not self._closed:
                self._idle = loop.call_later(self._limits.idle_seconds, self._end)
        if "refused" in answer:
            refused = answer["refused"]
            raise MailError(
                Kind.INVALID, Reason(refused["reason"]), refused["detail"], Retry.NEVER, facts=refused["facts"]
            )
        return answer["done"]

    async def close(self) -> None:
        """End the process, also in the middle of its work."""
        self._closed = True
        if self._idle is not None:
            self._idle.cancel()
        self._end()
        await asyncio.to_thread(self._thread.shutdown)

    @property
    def process_id(self) -> int | None:
        """The process that waits for requests or works on one; None when there is none."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    # in the thread

    def _ask(self, request: dict[str, object]) -> dict[str, Any]:
        size = _size(Path(str(request["path"]))) // (1024 * 1024)  # the file is mapped into memory as well
        line = json.dumps(
            {**request, "seconds": self._limits.seconds, "megabytes": self._limits.megabytes + size}
        ).encode()
        process = self._ready()
        assert process.stdin is not None
        assert process.stdout is not None
        watch = threading.Timer(self._limits.seconds + self._limits.grace_seconds, process.kill)
        watch.daemon = True
        watch.start()
        try:
            if self._closed:  # while it was begun
                raise OSError("the program ends")
            process.stdin.write(line + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline(_LONGEST_ANSWER)
            found = json.loads(answer)
        except (OSError, ValueError) as error:  # a broken pipe, half an answer or none
            self._end()
            raise ReaderDied(str(error)) from error
        finally:
            watch.cancel()
        if not isinstance(found, dict):
            self._end()
            raise ReaderDied("the answer makes no sense")
        return found

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise ReaderDied("the program ends")
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ},
                close_fds=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows: no terminal opens
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # words that nobody read
                    pipe.close()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
