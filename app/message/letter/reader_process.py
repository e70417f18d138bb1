"""The process in which mail of strangers is read: `python -m app.message.letter.reader_process`.

One request a line on standard input, one answer on standard output: a line of JSON. It ends when its input ends, so
it never outlives the program, and the system ends it when it takes more time or memory than a request may.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.letter import letter_json, mbox
from app.message.letter.mime import Source
from app.message.letter.parse import Parsed, opened, parse, parse_words, write_file, write_whole
from app.model.letter import MailboxEntry

if sys.platform != "win32":
    import resource

_MEGABYTE = 1024 * 1024
_MOST_ENTRIES = 2_000
_LONGEST_HEAD = 65_536  # octets of a message that are read for a list
_MOST_PEOPLE = 10


def serve(requests: TextIO, answers: TextIO) -> None:
    """Answer until there are no more requests."""
    for line in requests:
        request: dict[str, Any] = json.loads(line)
        with _within(float(request["seconds"]), int(request["megabytes"])):
            answer = _answered(request)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _answered(request: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"done": _do(request)}
    except MailError as error:
        return {"refused": {"reason": error.reason, "detail": error.detail, "facts": error.facts}}
    except MemoryError:
        return {"refused": {"reason": Reason.LETTER_TOO_HARD, "detail": "It needs too much memory.", "facts": {}}}


def _do(request: dict[str, Any]) -> object:
    path = Path(request["path"])
    with opened(path) as source:
        match request["what"]:
            case "read":
                return letter_json.encode(parse(source, path).letter)
            case "words":
                return letter_json.encode(parse_words(source, path))
            case "files":
                return _copied(parse(source, path), path, request["numbers"], Path(request["folder"]))
            case "whole":
                with _target(Path(request["folder"]), "whole") as out:
                    return write_whole(source, out)
            case "mailbox":
                return _entries(source, path)
            case "taken":
                with _target(Path(request["folder"]), "taken") as out:
                    return mbox.take_out(source, request["start"], request["end"], out)
    raise ValueError(f"unknown request {request['what']!r}")


def _entries(source: Source, path: Path) -> list[dict[str, Any]]:
    """What a list shows of the messages of a mailbox; the last ones of very many, which are the newest."""
    found = []
    for start, end in deque(mbox.spans(source), _MOST_ENTRIES):
        head, _, _ = source[start : min(end, start + _LONGEST_HEAD)].replace(b"\r\n", b"\n").partition(b"\n\n")
        with contextlib.suppress(MailError):  # no mail header: what stands between messages
            letter = parse_words(head + b"\n\n", path)
            author, to = (", ".join(map(str, some[:_MOST_PEOPLE])) for some in (letter.author, letter.to))
            found.append(asdict(MailboxEntry(start, end, letter.subject, author, to, letter.date)))
    return found


def _copied(parsed: Parsed, path: Path, numbers: list[int], folder: Path) -> list[int]:
    """Write the files with these numbers into `folder`, each under its number; their sizes."""
    sizes = []
    for number in numbers:
        if not 0 <= number < len(parsed.leaves):
            detail = f"The message has no part {number}."
            raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts={"id": str(number)})
        with opened(path) as source, _target(folder, str(number)) as out:
            sizes.append(write_file(source, parsed.leaves[number], out))
    return sizes


@contextlib.contextmanager
def _target(folder: Path, name: str) -> Iterator[Any]:
    """A new file that only this user can read."""
    descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(descriptor, "wb") as file:
        yield file


@contextlib.contextmanager
def _within(seconds: float, megabytes: int) -> Iterator[None]:
    """The system ends this process beyond these limits, also in the middle of a library. POSIX only: elsewhere the
    one who asked ends it.
    """
    if sys.platform == "win32":
        yield
    else:
        for limit, most in ((resource.RLIMIT_AS, megabytes * _MEGABYTE), (resource.RLIMIT_CORE, 0)):
            with contextlib.suppress(OSError, ValueError):  # macOS refuses some limits
                resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def main() -> None:
    """Serve the one who started this process. What libraries print goes nowhere near the answers."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # it is a TextIOWrapper here
    serve(sys.stdin, answers)


if __name__ == "__main__":
    main()
