"""Mail HTML in, the HTML that would be sent out: the editor's import and serializer without a window.

    python -m ui.trial.emit IN.html OUT.html      one file
    python -m ui.trial.emit IN OUT                every file of a folder, under the same name in another folder

Each file is read in a process of its own kind that lives on for the next one, and is ended and replaced when a file
takes more than its part of `--timeout` seconds or more than `--memory` megabytes, or kills it. Such a file is read
once more for its words alone; if even that is too much, its words are written as they are. The exit status is 0
whatever the files hold, 1 when a file cannot be read or written, 2 for a wrong call. What fails with one file changes
nothing for the others. Files over `MOST_OCTETS`, beside blanks, are read up to there.
"""

from __future__ import annotations

import argparse
import os
import sys
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import escape
from itertools import chain
from pathlib import Path
from queue import SimpleQueue

from app.message.markup.html import document
from app.message.markup.html_words import words_of
from app.message.text.charsets import declared_in_html, decode
from app.message.text.clean import body_text
from ui.trial.emit_worker import How, Limits, Worker

MOST_OCTETS = 32 * 1024 * 1024
MOST_AT_LAST = 2_000_000  # characters that are looked at as a last resort, in this process
AT_ONCE = 4
_PORTION = 1024 * 1024  # an even number: blanks of two octets stay blanks
_BLANK = b" \t\r\n\f\0"


@dataclass(frozen=True)
class Job:
    source: Path
    target: Path


def emitted(octets: bytes, worker: Worker) -> str:
    """The complete HTML document that would be sent. Never raises for what `octets` hold."""
    text = decode(octets, declared_in_html(octets))[0].replace("\0", "")  # of which there may be millions, for nothing
    for how in (How.FULL, How.WORDS):
        body = worker.emit(text, how)
        if body is not None:
            return document(body)
    lines = words_of(body_text(text[:MOST_AT_LAST])).splitlines()
    return document("<div>" + "<br>\n".join(escape(line, quote=False) for line in lines) + "</div>")


def jobs(source: Path, target: Path, problems: list[OSError]) -> list[Job]:
    """What there is to do, in the order of the names. Raises OSError when `source` is not there.

    In a folder only regular files count. Folders that cannot be read are added to `problems`.
    """
    if not source.is_dir():
        source.stat()
        return [Job(source, target / source.name if target.is_dir() else target)]
    found = []
    for folder, folders, names in os.walk(source, onerror=problems.append):
        here = Path(folder)
        folders[:] = [name for name in folders if not _is_same(here / name, target)]
        for name in names:
            try:
                if (here / name).is_file():
                    found.append(here / name)
            except OSError as error:
                problems.append(error)
    return [Job(path, target / path.relative_to(source)) for path in sorted(found)]


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def read(source: Path) -> bytes:
    """The octets of a file, without most of what is blank over megabytes. Raises OSError."""
    kept: list[bytes] = []
    size, was_blank = 0, False
    with source.open("rb") as file:
        while size < MOST_OCTETS and (portion := file.read(_PORTION)):
            is_blank = len(portion) == _PORTION and not portion.strip(_BLANK)
            if not (is_blank and was_blank):
                kept.append(portion)
                size += len(portion)
            was_blank = is_blank
    return b"".join(kept)


def write(job: Job, worker: Worker) -> OSError | None:
    """Do one job; the error if a file could not be read or written."""
    part = job.target.with_name(f".{uuid.uuid4().hex}")  # the longest name a file may have leaves no room for more
    try:
        found = emitted(read(job.source), worker).encode("utf-8", "replace")
        job.target.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(found)
            os.replace(part, job.target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        return error
    return None


def run(todo: Sequence[Job], limits: Limits) -> Iterator[OSError]:
    """Do all jobs, several at once; yields what went wrong with files."""
    workers = [Worker(limits) for _ in range(max(1, min(AT_ONCE, os.cpu_count() or 1, len(todo))))]
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def do(job: Job) -> OSError | None:
        worker = free.get()
        try:
            return write(job, worker)
        finally:
            free.put(worker)

    try:
        with ThreadPoolExecutor(len(workers)) as threads:
            yield from (error for error in threads.map(do, todo) if error is not None)
    finally:
        for worker in workers:
            worker.close()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="emit", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("source", type=Path, metavar="IN", help="an HTML file or a folder of them")
    parser.add_argument("target", type=Path, metavar="OUT", help="the file or folder to write")
    parser.add_argument("--timeout", type=float, default=Limits.seconds, help="seconds of work for each (%(default)s)")
    parser.add_argument("--memory", type=int, default=Limits.megabytes, help="megabytes for each (%(default)s)")
    asked = parser.parse_args(arguments)
    problems: list[OSError] = []
    try:
        todo = jobs(asked.source, asked.target, problems)
    except OSError as error:
        sys.stderr.write(f"emit: {error}\n")
        return 1
    failed = 0
    for problem in chain(problems, run(todo, Limits(asked.timeout, asked.memory))):
        sys.stderr.write(f"emit: {problem}\n")
        failed = 1
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
