"""One person's session on a screen in memory, in which programs are started, watched from outside and ended.

For each program: process start to a painted window, and what memory it takes with that window idle.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from peer_homes import SUBJECT, Program
from screen import PATIENCE, Nothing, Screen
from windows import Watch, awaited

MARK = "TINTERO_MEASURED"
CALM = 15.0  # seconds from the picture until memory is looked at
_COMMON = re.compile(
    r"^(sh|dbus-run-sessio|dbus-daemon|gnome-keyring-d|dconf-service|at-spi.*|gvfsd.*|xdg-(desktop|document|permission).*)$"
)
"""What a desktop has running for everybody, by the first 15 characters."""


@dataclass(frozen=True)
class Start:
    """Seconds from the command until a window of the program is painted, and until one bears the message's subject."""

    seen: float
    written: float | None


@dataclass(frozen=True)
class Memory:
    """Of all processes of a program, in MB (10^6 octets); `shared_out` counts what several share once (PSS)."""

    resident: float
    shared_out: float
    processes: int


class Session:
    """A shell with a session bus. Everything that begins in it is known by a mark in its environment."""

    def __init__(self, on: Screen, watch: Watch, prefix: Sequence[str], environment: Mapping[str, str]) -> None:
        self._on, self._watch = on, watch
        self._sign = f"{MARK}={secrets.token_hex(8)}".encode()
        words = [f"{name}={value}" for name, value in environment.items()]
        words += [self._sign.decode(), f"DISPLAY={on.display}"]
        self._shell = subprocess.Popen(
            [*prefix, "env", "-i", *words, "dbus-run-session", "--", "sh"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def say(self, command: str) -> None:
        """Begin a command, as from a menu; nobody waits for it."""
        assert self._shell.stdin is not None
        self._shell.stdin.write(f"{command} >/dev/null 2>&1 &\n".encode())
        self._shell.stdin.flush()

    def do(self, command: str) -> None:
        """Run a command to its end."""
        assert self._shell.stdin is not None
        assert self._shell.stdout is not None
        self._shell.stdin.write(f"{{ {command}; }} >/dev/null 2>&1; echo done\n".encode())
        self._shell.stdin.flush()
        self._shell.stdout.readline()

    def start(self, program: Program) -> Start:
        """From the command on. Raises Nothing."""
        self._black()
        begin = time.perf_counter()
        self.say(program.command)
        awaited(self._on, self._watch, ".", PATIENCE)
        seen = time.perf_counter() - begin
        if program.then:
            return Start(seen, None)
        awaited(self._on, self._watch, SUBJECT, PATIENCE)
        return Start(seen, time.perf_counter() - begin)

    def memory(self, program: Program) -> Memory:
        """Of the program that was started, with its window to write in and nothing to do."""
        if program.then:
            time.sleep(CALM / 3)
            self.say(program.then)
            awaited(self._on, self._watch, program.writes, PATIENCE)
        time.sleep(CALM)
        counted = [pid for pid in self.pids() if not _COMMON.match(name(pid))]
        counted = [pid for pid in counted if program.stays or not _stays(name(pid))]
        resident, shared = 0, 0
        for pid in counted:
            facts = _kilobytes(pid)
            resident, shared = resident + facts.get("Rss", 0), shared + facts.get("Pss", 0)
        return Memory(resident * 1024 / 1e6, shared * 1024 / 1e6, len(counted))

    def end(self) -> None:
        """End the program, and leave what stays for the next."""
        for sign, patience in ((signal.SIGTERM, 8.0), (signal.SIGKILL, 4.0)):
            until = time.monotonic() + patience
            for pid in self._own():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, sign)
            while self._own() and time.monotonic() < until:
                time.sleep(0.05)

    def close(self) -> None:
        """End everything."""
        self.end()
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pipe in (self._shell.stdin, self._shell.stdout):
            if pipe is not None:
                pipe.close()
        self._shell.wait()

    def pids(self) -> set[int]:
        """All with the mark, and their children: some clean their environment."""
        found, parents = set(), {}
        for place in Path("/proc").iterdir():
            if not place.name.isdigit():
                continue
            with contextlib.suppress(OSError, IndexError, ValueError):  # gone meanwhile, or not ours
                state, parent = (place / "stat").read_text().rpartition(")")[2].split()[:2]
                if state == "Z":  # it has ended; its shell has not looked yet
                    continue
                parents[int(place.name)] = int(parent)
                if self._sign in (place / "environ").read_bytes():
                    found.add(int(place.name))
        grows = True
        while grows:
            more = {pid for pid, parent in parents.items() if parent in found and pid not in found}
            found |= more
            grows = bool(more)
        return found

    def _own(self) -> list[int]:
        return [pid for pid in self.pids() if not _COMMON.match(name(pid)) and not _stays(name(pid))]

    def _black(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not self._on.is_black():
            time.sleep(0.02)


@contextlib.contextmanager
def session(on: Screen, watch: Watch, prefix: Sequence[str], environment: Mapping[str, str]) -> Iterator[Session]:
    opened = Session(on, watch, prefix, environment)
    try:
        yield opened
    finally:
        opened.close()


def measured(
    here: Session, programs: Sequence[Program], starts: int, look: Callable[[Program], None] = lambda program: None
) -> dict[str, tuple[list[Start], Memory]]:
    """Turn about; the first start of each does not count: it reads the disk and makes a profile.

    What shows nothing is said and left out. `look` is called for each with its window idle.
    """
    taken: dict[str, list[Start]] = {program.name: [] for program in programs}
    held: dict[str, Memory] = {}
    for program in programs:
        here.do(program.prepare or "true")
    for turn in range(starts + 1):
        for program in programs:
            try:
                start = here.start(program)
                if turn:
                    taken[program.name].append(start)
                if turn == 1:
                    held[program.name] = here.memory(program)
                    look(program)
            except Nothing as problem:
                print(f"{program.name}: {problem}", file=sys.stderr, flush=True)
            here.end()
    return {name: (taken[name], memory) for name, memory in held.items()}


def name(pid: int) -> str:
    """The kernel's name of a process, at most 15 characters; empty when it is gone."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text().strip()
    return ""


def _stays(process: str) -> bool:
    return process.startswith("akonadi")


def _kilobytes(pid: int) -> dict[str, int]:
    with contextlib.suppress(OSError):
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        return {found[1]: int(found[2]) for found in re.finditer(r"^(Rss|Pss):\s+(\d+) kB$", text, re.MULTILINE)}
    return {}
