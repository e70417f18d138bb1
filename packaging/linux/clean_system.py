"""The clean Debian of prove_install.py: how it is made, what is run in it, what it weighs, every file that it has."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

SUITE = "bookworm"
DESKTOP = (
    "xvfb", "dbus", "libglib2.0-bin", "desktop-file-utils", "fonts-dejavu-core", "ca-certificates", "procps",
    "xdg-utils",
)  # fmt: skip
"""What stands for a desktop; nothing of it is Python."""
CHANGING = ("proc", "dev", "sys", "tmp", "run", "var/cache/apt", "var/lib/apt", "var/log", "var/cache/ldconfig")
"""Not looked at for traces: mounts, and what apt and dpkg write about every package."""
DPKG_BOOKS = re.compile(r"^var/lib/dpkg/(status|available|diversions|statoverride|lock|triggers/)|-old$")
PEERS = ("thunderbird", "kmail", "evolution", "geary", "claws-mail")
USER = "ana"


class NotProven(Exception):
    """A check failed; the text says which."""


class Proof:
    """One clean system, what is done in it, and the log of that."""

    def __init__(self, root: Path, log: Path) -> None:
        self.root, self._log = root, log
        self._lines: list[str] = []
        self.facts: dict[str, Any] = {}

    def say(self, line: str = "") -> None:
        print(line, flush=True)
        self._lines.append(line)

    def step(self, title: str) -> None:
        self.say(f"\n== {title}")

    def check(self, holds: bool, what: str) -> None:
        self.say(f"{'  ok  ' if holds else 'FAILED'}  {what}")
        if not holds:
            raise NotProven(what)

    def awaits(self, sees: Callable[[], object], what: str, seconds: float = 90) -> None:
        """A check that may take a while to hold."""
        until = time.monotonic() + seconds
        while not (seen := sees()) and time.monotonic() < until:
            time.sleep(0.2)
        self.check(bool(seen), what)

    def keep(self, *, failed: bool = False) -> None:
        """As the log, or beside it when it is no proof."""
        log = self._log.with_suffix(".failed.txt") if failed else self._log
        log.write_text("\n".join(self._lines).strip() + "\n", "utf-8")

    def run(self, command: str, *, user: str = "root", seconds: float = 900, okay: bool = True, **more: str) -> str:
        """A shell command in the clean system: what it prints."""
        self.say(f"{'$' if user != 'root' else '#'} {command}")
        done = subprocess.run(
            self.command(["sh", "-c", command], user), env=self.environment(user, **more), capture_output=True,
            text=True, errors="replace", timeout=seconds, check=False,
        )  # fmt: skip
        said = (done.stdout + done.stderr).strip()
        for line in said.splitlines()[-25:]:
            self.say(f"    {line}")
        if okay and done.returncode:
            raise NotProven(f"{command} ended with {done.returncode}")
        return said

    def pids(self) -> list[int]:
        """Of the program installed in the clean system; nobody else's."""
        found = []
        for place in Path("/proc").iterdir():
            with contextlib.suppress(OSError):  # gone meanwhile
                if place.name.isdigit() and (place / "exe").readlink() == self.root / "usr/lib/tintero/tintero":
                    found.append(int(place.name))
        return found

    def command(self, words: Sequence[str], user: str = USER) -> list[str]:
        return ["chroot", f"--userspec={user}", str(self.root), *words]

    def environment(self, user: str, **more: str) -> dict[str, str]:
        home = "/root" if user == "root" else f"/home/{user}"
        calm = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8", "USER": user}
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, **calm, **more}


def debootstrap(root: Path) -> None:
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(root)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """/proc and /dev, as every system has them."""
    wanted = [
        (["mount", "-t", "proc", "proc"], root / "proc"),
        (["mount", "--bind", "/dev"], root / "dev"),
        (["mount", "-t", "devpts", "devpts"], root / "dev/pts"),
        (["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs"], root / "dev/shm"),
    ]
    mine = [(command, place) for command, place in wanted if not os.path.ismount(place)]
    for command, place in mine:
        subprocess.run([*command, str(place)], check=True)
    try:
        yield
    finally:
        for _, place in reversed(mine):
            subprocess.run(["umount", "--lazy", str(place)], check=False)


def prepare(proof: Proof) -> None:
    """The way to the network as this machine has it; a desktop without Python; a person."""
    root = proof.root
    for name in ("etc/resolv.conf", "etc/hosts"):
        shutil.copy(Path("/", name), root / name)
    said = subprocess.run(["apt-config", "dump", "Acquire"], capture_output=True, text=True, check=True).stdout
    (root / "etc/apt/apt.conf.d/90host").write_text(said)
    proof.run("apt-get update -qq")
    proof.run("dpkg --purge tintero-preview tintero && apt-get autoremove -qq --yes --purge", okay=False)
    proof.run("apt-get install -qq --yes --no-install-recommends " + " ".join(DESKTOP) + " >/dev/null")
    proof.run(f"userdel --remove {USER} 2>/dev/null; useradd --create-home --shell /bin/sh {USER}")
    python = [
        str(p.relative_to(root)) for p in traces(root) if re.search(r"bin/python|libpython|python3?\.\d+/", str(p))
    ]
    proof.check(not python, "no Python in this system")
    proof.check(
        "-dev" not in proof.run("dpkg-query -W -f '${Package}\\n' | grep -e '-dev$' || true"), "no -dev package"
    )


def would_take(proof: Proof, what: str) -> dict[str, int]:
    """Octets that apt would fetch, and that the disk would hold, for this with all that it depends on."""
    said = proof.run(
        f"apt-get install --assume-no --download-only --no-install-recommends {what} | grep -E '^(Need|After)'",
        okay=False,
    )
    return {
        "fetched": _octets(re.search(r"Need to get (?:[\d,.]+ [kMG]?B/)?([\d,.]+) ([kMG]?B)", said)),
        "on_disk": _octets(re.search(r"this operation, ([\d,.]+) ([kMG]?B)", said)),
    }


def _octets(found: re.Match[str] | None) -> int:
    """apt counts in thousands."""
    power = {"B": 0, "kB": 3, "MB": 6, "GB": 9}
    return round(float(found[1].replace(",", "")) * 10 ** power[found[2]]) if found else 0


def weigh(proof: Proof, program: Path) -> None:
    """What this and its peers bring into the same clean system."""
    proof.facts["weights"] = {name: would_take(proof, name) for name in PEERS}
    proof.facts["weights"]["tintero"] = would_take(proof, f"/tmp/{program.name}")


def traces(root: Path) -> dict[Path, tuple[int, str]]:
    """Every file with its mode and a sum of what is in it; not of what changes anyhow."""
    found: dict[Path, tuple[int, str]] = {}
    left_out = {root / name for name in CHANGING}
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = [name for name in folders if here / name not in left_out]
        for name in [*folders, *files]:
            path = here / name
            if not DPKG_BOOKS.search(str(path.relative_to(root))):
                found[path] = (path.lstat().st_mode, _content(path))
    return found


def _content(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest() if path.is_file() else ""
