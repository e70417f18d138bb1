"""Mail HTML in, the HTML that would be sent out: the editor's import and serializer without a window.

    python -m ui.trial.emit IN.html OUT.html      one file
    python -m ui.trial.emit IN OUT                every file of a folder, under the same name in another folder

Each file is read in a process of its own kind that lives on for the next one, and is ended and replaced when a file
takes more than `--timeout` seconds or `--memory` megabytes, or kills it. Such a file is read once more for its words
alone; if even that is too much, its text is written escaped. The exit status is 0 whatever the files hold, 1 when a
file cannot be read or written, 2 for a wrong call. Files over `MOST_OCTETS` are read up to there.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import escape
from pathlib import Path
from queue import SimpleQueue

from app.message.markup.html import document
from app.message.text.charsets import declared_in_html, decode
from app.message.text.clean import body_text
from ui.trial.emit_worker import How, Limits, Worker

MOST_OCTETS = 64 * 1024 * 1024
MOST_ESCAPED = 2_000_000  # characters of the last resort
AT_ONCE = 4


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
    lines = body_text(text[:MOST_ESCAPED]).splitlines()
    return document("<div>" + "<br>\n".join(escape(line, quote=False) for line in lines) + "</div>")


def jobs(source: Path, target: Path) -> list[Job]:
    """What there is to do. Raises OSError when `source` is not there."""
    if not source.is_dir():
        source.stat()
        return [Job(source, target / source.name if target.is_dir() else target)]
    found = sorted(path for path in source.rglob("*") if path.is_file())
    return [Job(path, target / path.relative_to(source)) for path in found]


def write(job: Job, worker: Worker) -> OSError | None:
    """Do one job; the error if a file could not be read or written."""
    try:
        with job.source.open("rb") as file:
            octets = file.read(MOST_OCTETS)
        found = emitted(octets, worker).encode("utf-8", "replace")
        job.target.parent.mkdir(parents=True, exist_ok=True)
        part = job.target.with_name(job.target.name + ".part")
        part.write_bytes(found)
        os.replace(part, job.target)
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
    parser.add_argument("--timeout", type=float, default=Limits.seconds, help="seconds for each file (%(default)s)")
    parser.add_argument("--memory", type=int, default=Limits.megabytes, help="megabytes for each file (%(default)s)")
    asked = parser.parse_args(arguments)
    try:
        todo = jobs(asked.source, asked.target)
    except OSError as error:
        sys.stderr.write(f"emit: {error}\n")
        return 1
    failed = 0
    for problem in run(todo, Limits(asked.timeout, asked.memory)):
        sys.stderr.write(f"emit: {problem}\n")
        failed = 1
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
