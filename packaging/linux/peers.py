"""Start-up and memory of Debian's mail programs beside ours, all in one clean Debian, turn about in one run.

    python3 packaging/linux/peers.py [--root DIR] [--starts N] [--pictures DIR]

Needs root, debootstrap and dist/tintero_*.deb. Writes build/package/peers.json, from which figures.py makes a table.

Each program has an account and is told to begin a message. Two times are taken from that command: until any window of
the program is on the screen with something in it, and until the window of the message is, with its subject as its
name. The first start of each does not count. Nothing listens where the
accounts' servers are said to be. All of it runs before everything else that the machine has to do (chrt).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from clean_system import DESKTOP, USER, debootstrap, mounted
from measuring import Session, measured, session
from peer_homes import OTHERS, OURS, Program, settle
from prove_install import FIRST, INSIDE, PRIVATE, REAL_ROOT
from screen import Screen, screen
from windows import watching

TOP = Path(__file__).resolve().parent.parent.parent
FACTS = TOP / "build/package/peers.json"
MORE = (
    "dbus-user-session", "adwaita-icon-theme", "breeze-icon-theme", "akonadi-server", "akonadi-backend-sqlite",
    "kdepim-runtime", "gnome-keyring", "libsecret-tools", "xdotool",
)  # fmt: skip
"""What the peers have on their own desktops: icons, Akonadi with the small database, a keyring."""


def inside(root: Path, *words: str) -> list[str]:
    """A command as the person, with the clean system as the root: sandboxes of browsers work there."""
    return [*PRIVATE, "sh", "-c", REAL_ROOT, str(root), *words]


def furnish(root: Path, ours: Path) -> None:
    """The clean system with all programs and a person who has an account in each."""
    if not (root / "usr/bin/dpkg").exists():
        debootstrap(root)
    for name in ("etc/resolv.conf", "etc/hosts"):
        shutil.copy(Path("/", name), root / name)
    said = subprocess.run(["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True).stdout
    (root / "etc/apt/apt.conf.d/90host").write_text(said)
    shutil.copy(ours, root / "tmp" / ours.name)
    wanted = [*DESKTOP, *MORE, *(program.package for program in OTHERS), f"/tmp/{ours.name}"]
    steps = (
        "apt-get update -qq",
        "dpkg --purge tintero >/dev/null 2>&1; true",
        f"apt-get install -qq --yes --no-install-recommends {' '.join(wanted)} >/dev/null",
        f"userdel --remove {USER} 2>/dev/null; useradd --create-home --shell /bin/sh {USER}",
        f"install -d -o {USER} -m 700 /run/user/peers",
    )
    calm = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    for step in steps:
        subprocess.run(["chroot", str(root), "sh", "-c", step], env=calm, check=True)
    for program in OTHERS:
        settle(program, root / "home" / USER)
    subprocess.run(["chroot", str(root), "chown", "-R", f"{USER}:", f"/home/{USER}"], check=True)


def version(root: Path, program: Program) -> str:
    asked = ["chroot", str(root), "dpkg-query", "-W", "-f", "${Version}", program.package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def measure(root: Path, on: Screen, here: Session, starts: int, pictures: Path | None) -> list[dict[str, Any]]:
    """A row for each program. One that shows nothing has none, and it is said."""
    programs = (OURS, *OTHERS)
    found = measured(here, programs, starts, lambda program: shoot(on, pictures, program))
    return [
        {
            "name": program.name,
            "version": version(root, program),
            "seen": statistics.median(start.seen for start in found[program.name][0]),
            "written": median_of(start.written for start in found[program.name][0]),
            **asdict(found[program.name][1]),
        }
        for program in programs
        if program.name in found
    ]


def shoot(on: Screen, pictures: Path | None, program: Program) -> None:
    if pictures is not None:
        shot = ["import", "-display", on.display, "-window", "root", f"{pictures}/{program.package}.png"]
        subprocess.run(shot, check=True)


def median_of(times: Iterable[float | None]) -> float | None:
    known = [seconds for seconds in times if seconds is not None]
    return statistics.median(known) if known else None


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, help="the folder of the clean system; kept")
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--pictures", type=Path, help="a folder for what was seen (needs ImageMagick)")
    options = parser.parse_args(arguments)
    packages = sorted((TOP / "dist").glob("tintero_*.deb"))
    if os.geteuid() != 0 or not shutil.which("debootstrap") or not packages:
        print("peers: needs root, debootstrap and dist/tintero_*.deb", file=sys.stderr)
        return 69
    if os.environ.get(INSIDE) != "1":  # what is mounted here is seen by nobody else, and gone at the end
        again = [sys.executable, str(Path(__file__).resolve()), *arguments]
        os.execvpe(FIRST[0], [*FIRST, *PRIVATE, *again], {**os.environ, INSIDE: "1"})
    folder = None if options.root else tempfile.mkdtemp(prefix="tintero-peers-")
    if folder is not None:
        Path(folder).chmod(0o755)  # the person in it looks at its root as well
    root = (options.root or Path(str(folder))).resolve()
    try:
        if not (root / "usr/bin/dpkg").exists():
            debootstrap(root)
        with mounted(root):
            furnish(root, packages[-1])
            person = {
                "PATH": "/usr/bin:/bin", "HOME": f"/home/{USER}", "USER": USER, "LANG": "C.UTF-8",
                "XDG_RUNTIME_DIR": "/run/user/peers",
            }  # fmt: skip
            with screen(root) as on, watching(on) as watch, session(on, watch, inside(root), person) as here:
                rows = measure(root, on, here, options.starts, options.pictures)
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
    FACTS.write_text(
        json.dumps({"day": time.strftime("%Y-%m-%d"), "starts": options.starts, "programs": rows}), "utf-8"
    )
    for row in rows:
        print(row)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
