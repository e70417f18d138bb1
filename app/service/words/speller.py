"""Right or wrong, and what was meant: asked of a process of its own, which is begun again when it dies."""

from __future__ import annotations

import contextlib
import json
import logging
import subprocess
import threading
from collections.abc import Sequence
from typing import Any, Protocol

from app import workers
from app.model.spelling import Dictionary, Verdict

log = logging.getLogger(__name__)
MOST_WORDS = 200  # of one request
LONGEST_ANSWER = 1_000_000  # octets
LOADING = 40.0
"""Seconds for a first answer with dictionaries that must be read before, on a slow machine."""
PATIENCE = 5.0
"""Seconds for any other answer; a single word that takes longer never gets one."""


class SpellerGone(Exception):
    """The process gave no answer. The next request begins another one."""


class Speller(Protocol):
    """Blocking, and used by one thread at a time, but for `close`."""

    def check(self, words: Sequence[str], dictionaries: Sequence[Dictionary]) -> Verdict:
        """The words that none of the dictionaries has. Raises SpellerGone."""
        ...

    def suggest(self, word: str, dictionaries: Sequence[Dictionary]) -> tuple[str, ...]:
        """What may have been meant, the likeliest first. Raises SpellerGone."""
        ...

    def close(self) -> None:
        """End it, from any thread. It begins again when it is asked again."""
        ...


class ProcessSpeller:
    """spylls in a process: the interpreter of the windows stays free, and a dictionary that goes wild can be ended.

    A word that no answer comes for is never asked again; it counts as right.
    """

    def __init__(self, command: Sequence[str] | None = None, patience: float = PATIENCE) -> None:
        self._command = list(command or workers.command(workers.Worker.SPELLING))
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._loaded: set[tuple[str, str]] = set()  # by the process that runs now
        self._loadable: set[tuple[str, str]] = set()  # by one that ran before
        self._hopeless: set[str] = set()
        self._is_closed = False

    def check(self, words: Sequence[str], dictionaries: Sequence[Dictionary]) -> Verdict:
        self._is_closed = False
        wrong: set[str] = set()
        unusable: set[str] = set()
        asked = [word for word in words if word not in self._hopeless]
        for start in range(0, len(asked), MOST_WORDS):
            said = self._check(asked[start : start + MOST_WORDS], dictionaries)
            wrong.update(said["wrong"])
            unusable.update(said["unusable"])
        return Verdict(frozenset(wrong), frozenset(unusable))

    def _check(self, words: Sequence[str], dictionaries: Sequence[Dictionary]) -> dict[str, list[str]]:
        """One request, twice if nothing comes back; then half of the words at a time, until the bad one is found."""
        for _ in range(2):  # it may have been ended from outside: that is no word's fault
            with contextlib.suppress(SpellerGone):  # a new one is asked, or the words are halved
                return self._ask({"do": "check", "words": list(words)}, dictionaries)
        if self._is_closed or not self._loadable.issuperset((d.aff, d.dic) for d in dictionaries):
            raise SpellerGone  # not even the dictionaries were read
        if len(words) == 1:
            log.info("a word of %d letters got no answer from the spelling check", len(words[0]))
            self._hopeless.add(words[0])
            return {"wrong": [], "unusable": []}
        half = len(words) // 2
        first, second = self._check(words[:half], dictionaries), self._check(words[half:], dictionaries)
        return {name: first[name] + second[name] for name in first}

    def suggest(self, word: str, dictionaries: Sequence[Dictionary]) -> tuple[str, ...]:
        self._is_closed = False
        return tuple(self._ask({"do": "suggest", "word": word}, dictionaries)["suggestions"])

    def close(self) -> None:
        self._is_closed = True  # what is being asked now is not asked again
        process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _ask(self, request: dict[str, Any], dictionaries: Sequence[Dictionary]) -> dict[str, list[str]]:
        if self._is_closed:
            raise SpellerGone
        process = self._running()
        files = {(d.aff, d.dic) for d in dictionaries}
        named = {"dictionaries": [(d.tag, d.aff, d.dic) for d in dictionaries]}
        if not self._loaded.issuperset(files):  # reading them takes longer than any word may
            self._exchange(process, {"do": "check", "words": [], **named}, LOADING)
            self._loaded |= files
            self._loadable |= files
        return self._exchange(process, {**request, **named}, self._patience)

    def _running(self) -> subprocess.Popen[bytes]:
        process = self._process
        if process is None or process.poll() is not None:
            if process is not None:
                _end(process)
            process = self._process = _start(self._command)
            self._loaded = set()
        return process

    def _exchange(
        self, process: subprocess.Popen[bytes], request: dict[str, Any], seconds: float
    ) -> dict[str, list[str]]:
        guard = threading.Timer(seconds, process.kill)
        guard.daemon = True
        guard.start()
        try:
            said = _ask_and_read(process, json.dumps(request).encode() + b"\n")
        finally:
            guard.cancel()
        if said is None:
            _end(process)
            raise SpellerGone
        return said


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """The child opens no terminal."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _ask_and_read(process: subprocess.Popen[bytes], line: bytes) -> dict[str, list[str]] | None:
    """The answer, None if the process ended or said something else."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(line)
        process.stdin.flush()
        said = process.stdout.readline(LONGEST_ANSWER)
        found = json.loads(said) if said.endswith(b"\n") else None
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # what was not written yet goes nowhere
                pipe.close()
