"""Other mail programs that are installed here, told to begin a message: start and memory beside ours, on one screen.

Measured from outside, the same way for all (packaging/linux/measuring.py). In a clean Debian with all of them
packaging/linux/peers.py does the same with the frozen program. Accounts are made up and nothing listens at their ports.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from tests.bench.figures import line

TOP = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "packaging/linux"))

from measuring import Start, measured, session  # noqa: E402 - scripts beside the sources, not modules
from peer_homes import OTHERS, OURS, settle  # noqa: E402 - see above
from screen import screen  # noqa: E402 - see above
from windows import watching  # noqa: E402 - see above


def main(*, long: bool) -> None:
    """A line for each program, or a word that it is not here."""
    if missing := [name for name in ("Xvfb", "dbus-run-session") if not shutil.which(name)]:
        print(f"   nothing was measured: {', '.join(missing)} is not here")
        return
    here = [program for program in OTHERS if shutil.which(program.package)]
    for program in OTHERS:
        if program not in here:
            print(f"   {program.name} is not installed here")
    if not here:
        return
    ours = replace(OURS, name="Tintero", command=OURS.command.replace("tintero", "$TINTERO", 1), prepare="")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for program in here:
            settle(program, home)
        run = {"TINTERO": f"{sys.executable} -m ui.main", "PYTHONPATH": str(TOP), "PYTHONPYCACHEPREFIX": f"{home}/made"}
        person = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": folder, **run}
        with screen() as on, watching(on) as watch, session(on, watch, [], person) as opened:
            found = measured(opened, [ours, *here], 9 if long else 3)
    if ours.name not in found:
        raise RuntimeError("Tintero shows no window")
    own_starts, own_memory = found[ours.name]
    for program in here:
        if program.name in found:
            starts, memory = found[program.name]
            line(f"   command to a window, against {program.name}'s", seen(own_starts), seen(starts))
            line(f"   memory with the message idle, against {program.name}'s", own_memory.shared_out, memory.shared_out)


def seen(starts: Iterable[Start]) -> float:
    return statistics.median(start.seen for start in starts)
