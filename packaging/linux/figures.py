"""Writes the tables between the marks in docs/packaging.md, from dist/, the last proof and starts measured now.

    python3 packaging/linux/figures.py

Sizes of the peers are what apt says of Debian's packages on this machine, and what it would bring into the clean
system of prove_install.py; their start-up and memory are what peers.py found last. Start-up is measured from outside
(screen.py), turn about: a busy moment meets all of them.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from clean_system import PEERS
from screen import Screen, painted, screen

TOP = Path(__file__).resolve().parent.parent.parent
PAGE = TOP / "docs/packaging.md"
PROOF = TOP / "build/package/proof.json"
PEERS_PROOF = TOP / "build/package/peers.json"
FROZEN = TOP / "build/package/frozen/tintero/tintero"
RUNS = 15
UNWANTED = ("WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
MARK = re.compile(r"(<!-- figures: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def million(octets: float) -> str:
    return f"{octets / 1e6:,.1f}"


def field(text: str, name: str) -> int:
    found = re.search(rf"^{name}: (\d+)$", text, re.MULTILINE)
    return int(found[1]) if found else 0


def of_debian(name: str) -> tuple[str, int, int]:
    """Version, octets of the package, octets installed; of the candidate version."""
    text = subprocess.run(
        ["apt-cache", "show", "--no-all-versions", name], capture_output=True, text=True, check=True
    ).stdout
    version = re.search(r"^Version: (\S+)$", text, re.MULTILINE)
    return version[1] if version else "", field(text, "Size"), field(text, "Installed-Size") * 1024


def of_ours(path: Path) -> tuple[str, int, int]:
    said = subprocess.run(["dpkg-deb", "--field", path], capture_output=True, text=True, check=True).stdout
    version = re.search(r"^Version: (\S+)$", said, re.MULTILINE)
    return version[1] if version else "", path.stat().st_size, field(said, "Installed-Size") * 1024


def sizes() -> list[str]:
    """One row for each package."""
    weights = json.loads(PROOF.read_text("utf-8"))["weights"]
    rows = [
        "| Package | Version | Package, MB | Installed, MB | Fetched with its needs, MB | On disk with its needs, MB |",
        "|---|---|--:|--:|--:|--:|",
    ]
    ours = [(path.name.split("_")[0], of_ours(path)) for path in sorted((TOP / "dist").glob("*.deb"))]
    for name, (version, packed, installed) in [*ours, *((peer, of_debian(peer)) for peer in PEERS)]:
        whole = weights.get(name)
        with_all = f"{million(whole['fetched'])} | {million(whole['on_disk'])}" if whole else "|"
        shown = f"**{name}**" if name.startswith("tintero") else name
        rows.append(f"| {shown} | {version} | {million(packed)} | {million(installed)} | {with_all} |")
    for path in sorted((TOP / "dist").glob("*.AppDir.tar.zst")):
        rows.append(f"| {path.name} | | {million(path.stat().st_size)} | | | |")
    return rows


def starts(on: Screen, folder: str) -> list[str]:
    """Rows: a bare window, the program from its sources, the frozen one."""
    python = str(TOP / ".venv/bin/python")
    compose = ("--compose", "--profile")
    ways = {
        "a bare QTextEdit window, same Qt": [python, "-m", "tests.bench.bare_window"],
        "Tintero from its sources": [python, "-m", "ui.main", *compose, f"{folder}/source"],
        "**Tintero, frozen**": [str(FROZEN), *compose, f"{folder}/frozen"],
    }
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    environment = {**kept, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}  # of all of them, as in an installed program
    taken: dict[str, list[float]] = {name: [] for name in ways}
    os.chdir(TOP)
    for turn in range(RUNS + 1):
        for name, command in ways.items():
            seconds = painted(on, command, environment)
            if turn:  # the first start of each reads the disk
                taken[name].append(seconds)
    bare = statistics.median(taken["a bare QTextEdit window, same Qt"])
    rows = [
        "| Process start to a painted compose window | Median, s | Best, s | Against the bare window |",
        "|---|--:|--:|--:|",
    ]
    for name, times in taken.items():
        middle = statistics.median(times)
        rows.append(f"| {name} | {middle:.3f} | {min(times):.3f} | {middle / bare:.2f} |")
    return rows


def peers() -> list[str]:
    """Rows of the last run of peers.py."""
    rows = [
        "| Told to begin a message | Version | A window, s | The message, s | Memory, MB | Resident, MB | Processes |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for one in json.loads(PEERS_PROOF.read_text("utf-8"))["programs"]:
        written = f"{one['written']:.2f}" if one["written"] is not None else "–"
        times = f"{one['seen']:.2f} | {written}"
        memory = f"{one['shared_out']:.0f} | {one['resident']:.0f} | {one['processes']}"
        rows.append(f"| {one['name']} | {one['version']} | {times} | {memory} |")
    return rows


def _before_others() -> str:
    """Whether this was started as `chrt --rr 1 python3 ...`: other work of the machine does not count then."""
    return ", before all else on the machine" if os.sched_getscheduler(0) == os.SCHED_RR else ""


def main() -> int:
    if not PROOF.is_file():
        print("figures: run packaging/linux/prove_install.py first", file=sys.stderr)
        return 66
    tables = {"sizes": sizes()}
    with tempfile.TemporaryDirectory(prefix="tintero-figures-") as folder, screen() as on:
        tables["starts"] = starts(on, folder)
    day = time.strftime("%Y-%m-%d")
    known = json.loads(PEERS_PROOF.read_text("utf-8")) if PEERS_PROOF.is_file() else {}
    if known:
        tables["peers"] = peers()
    notes = {
        "sizes": f"{day}; MB are a million octets; apt-cache show, and apt-get --assume-no in the clean system.",
        "peers": f"{known.get('day')}; {os.cpu_count()} cores, Xvfb, {known.get('starts')} starts of each, turn about.",
        "starts": f"{day}; {os.cpu_count()} cores, Xvfb, {RUNS} starts of each, turn about{_before_others()}.",
    }

    def written(found: re.Match[str]) -> str:
        if found[2] not in tables:
            return found[0]
        rows = "\n".join(tables[found[2]])
        return f"{found[1]}{rows}\n\n{notes[found[2]]}\n{found[3]}"

    PAGE.write_text(MARK.sub(written, PAGE.read_text("utf-8")), "utf-8")
    print("\n\n".join("\n".join(rows) for rows in tables.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
