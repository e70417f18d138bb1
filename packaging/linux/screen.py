"""A screen in memory (Xvfb), and how long a program takes until there is something to be seen on it.

    python3 packaging/linux/screen.py [--runs N] -- COMMAND [ARGUMENT...]

The time is taken from outside, the same way for any program: from the start of the process until the screen is no
longer black. Qt draws a window's first picture whole, so that is the painted window.
"""

from __future__ import annotations

import argparse
import contextlib
import mmap
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 1024)
PATIENCE = 60.0  # seconds for a first picture
_SEEN = 200  # of the pixels that are looked at
_STEP = 4 * 331  # octets from one pixel that is looked at to the next; not a multiple of a row


class Nothing(Exception):
    """No picture came; the text says which program it was."""


@dataclass(frozen=True)
class Screen:
    """A running Xvfb: its display, and the file that holds what is on it."""

    display: str
    picture: Path

    def is_black(self) -> bool:
        with self.picture.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as all_of_it:
            pixels = all_of_it[-SIZE[0] * SIZE[1] * 4 :]
        seen = [any(pixels[at : at + 3]) for at in range(0, len(pixels) - 4, _STEP)]
        return sum(seen) < _SEEN

    def window(self, words: str) -> str:
        """The number of the window whose title begins so; empty when there is none."""
        there = {**os.environ, "DISPLAY": self.display}
        said = subprocess.run(["xwininfo", "-root", "-tree"], env=there, capture_output=True, text=True, check=False)
        found = re.search(rf'(0x[0-9a-f]+) "{re.escape(words)}', said.stdout)
        return found[1] if found else ""


@contextlib.contextmanager
def screen(root: Path = Path("/")) -> Iterator[Screen]:
    """Start the Xvfb of the system in `root` on a free display, and end it. Only root may ask for another than `/`."""
    made = Path(tempfile.mkdtemp(prefix="tintero-screen-", dir=root / "tmp"))
    inside = "/" / made.relative_to(root)
    reads, writes = os.pipe()
    program = ["Xvfb"] if root == Path("/") else ["chroot", str(root), "Xvfb"]
    command = [*program, "-displayfd", str(writes), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(inside)]
    process = subprocess.Popen([*command, "-nolisten", "tcp", "-noreset"], pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as said:
            number = said.readline().strip()
        if not number:
            raise Nothing("Xvfb does not start")
        yield Screen(f":{number}", made / "Xvfb_screen0")
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(made, ignore_errors=True)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program with everything that it started."""
    for word in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, word)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
            return


def painted(on: Screen, command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Seconds from the start of the process until its first window is seen. Raises Nothing."""
    for _ in range(1000):  # the window of the one before
        if on.is_black():
            break
        time.sleep(0.01)
    begin = time.perf_counter()
    process = subprocess.Popen(
        command,
        env={**environment, "DISPLAY": on.display},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while on.is_black():
            if process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                raise Nothing(f"{command[0]} shows nothing within {PATIENCE:.0f} seconds")
            time.sleep(0.001)
        return time.perf_counter() - begin
    finally:
        end(process)


def median(on: Screen, command: Sequence[str], environment: Mapping[str, str], runs: int) -> float:
    """The median of so many starts, after one that does not count."""
    painted(on, command, environment)
    return statistics.median(painted(on, command, environment) for _ in range(runs))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    with screen() as on:
        print(f"{median(on, options.command, environment, options.runs):.3f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
