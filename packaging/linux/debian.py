"""A Debian package from a folder: what it depends on, its control file, the archive."""

from __future__ import annotations

import email.utils
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PACKAGES = {  # shared library of the system: the package that has it, under the name that later releases provide too
    "ld-linux-x86-64.so.2": "libc6", "ld-linux-aarch64.so.1": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libpthread.so.0": "libc6", "libresolv.so.2": "libc6", "librt.so.1": "libc6",
    "libutil.so.1": "libc6", "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6", "libXau.so.6": "libxau6", "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1", "libXext.so.6": "libxext6", "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2", "libXtst.so.6": "libxtst6", "libXi.so.6": "libxi6",
    "libasound.so.2": "libasound2", "libbrotlicommon.so.1": "libbrotli1", "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2", "libdbus-1.so.3": "libdbus-1-3", "libdrm.so.2": "libdrm2", "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6", "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1", "libgio-2.0.so.0": "libglib2.0-0", "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2", "liblzma.so.5": "liblzma5", "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3", "libnssutil3.so": "libnss3", "libplc4.so": "libnspr4", "libplds4.so": "libnspr4",
    "libsmime3.so": "libnss3", "libssl3.so": "libnss3", "libstdc++.so.6": "libstdc++6", "libudev.so.1": "libudev1",
    "libuuid.so.1": "libuuid1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-egl.so.1": "libwayland-egl1", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb-dri3.so.0": "libxcb-dri3-0", "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb.so.1": "libxcb1", "libxkbcommon.so.0": "libxkbcommon0", "libxkbfile.so.1": "libxkbfile1",
    "libz.so.1": "zlib1g", "libzstd.so.1": "libzstd1",
}  # fmt: skip
OPTIONAL = {"libqgtk3.so", "libcupsprintersupport.so", "libqglib.so", "libqnetworkmanager.so"}
"""Plugins that Qt does without when the system has not what they want."""


class UnknownLibrary(Exception):
    """Something in the package wants a library that PACKAGES does not name."""


@dataclass(frozen=True)
class Needs:
    """What the files of a folder ask of the system."""

    libraries: frozenset[str]
    c_library: tuple[int, ...]
    """The newest version of the C library that one of them was made for."""


def is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needs(files: Iterable[Path], there: Iterable[Path] = ()) -> Needs:
    """Of these files, but not what comes with them or is `there` already. Uses objdump."""
    programs = [path for path in files if path.is_file() and not path.is_symlink() and is_program(path)]
    shipped = {path.name for path in [*programs, *there]}
    wanted: set[str] = set()
    newest: tuple[int, ...] = (2, 17)
    for path in programs:
        if path.name in OPTIONAL:
            continue
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        wanted |= set(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))
        versions = (
            tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_([0-9.]+)$", said, re.MULTILINE)
        )
        newest = max(newest, *versions, (0,))
    return Needs(frozenset(wanted - shipped), newest)


def depends(found: Needs) -> list[str]:
    """Debian's packages for that. Raises UnknownLibrary."""
    if unknown := found.libraries - PACKAGES.keys():
        raise UnknownLibrary("packaging/linux/debian.py does not know " + ", ".join(sorted(unknown)))
    names = {PACKAGES[library] for library in found.libraries}
    version = ".".join(map(str, found.c_library))
    return sorted(f"libc6 (>= {version})" if name == "libc6" else name for name in names | {"libc6"})


def is_started(path: Path) -> bool:
    """Whether a file is marked as a program and is one: wheels mark libraries as well, and even licences. KDE's entry
    wants the mark, or it would be taken for something that somebody downloaded.
    """
    if not path.stat().st_mode & 0o100 or ".so" in path.suffixes:
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"#!", b"\x7fELF")) or path.suffix == ".desktop"


def checksums(root: Path) -> str:
    """What `dpkg --verify` compares with: each file of the package but those about it."""
    wanted = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    names = ((path, path.relative_to(root).as_posix()) for path in wanted)
    sums = ((hashlib.md5(path.read_bytes()).hexdigest(), name) for path, name in names if name[:7] != "DEBIAN/")
    return "".join(f"{digest}  {name}\n" for digest, name in sums)


def changelog(markdown: str, control: Mapping[str, str], when: int) -> str:
    """The file CHANGELOG.md as Debian writes its own (policy, section 4.4); `when` is the time of the version."""
    blocks: list[str] = []
    for line in markdown.partition("\n## ")[2].splitlines()[1:]:
        if line.startswith("#"):
            blocks.append(f"[ {line.lstrip('# ')} ]")
        elif line.startswith("- "):
            blocks.append(f"* {line[2:]}")
        elif line.strip():
            blocks[-1] += " " + line.strip()
    lines: list[str] = []
    for block in blocks:
        lines += [""] * block.startswith("[")
        lines += textwrap.wrap(block, 76, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
    head = f"{control['Package']} ({control['Version']}) unstable; urgency=medium"
    day = email.utils.format_datetime(datetime.fromtimestamp(when, UTC))
    return "\n".join([head, *lines, "", f" -- {control['Maintainer']}  {day}", ""])


def installed_kilobytes(root: Path) -> int:
    """As dpkg counts: each file in whole kilobytes."""
    return sum(-(-path.lstat().st_size // 1024) if path.is_file() else 1 for path in root.rglob("*"))


def build(root: Path, control: Mapping[str, str], out: Path) -> Path:
    """The package of what is in `root`, as `out/<name>_<version>_<architecture>.deb`. Uses dpkg-deb."""
    folder = root / "DEBIAN"
    folder.mkdir()
    fields = {**control, "Installed-Size": str(installed_kilobytes(root))}
    description = fields.pop("Description")
    lines = [f"{name}: {value}" for name, value in fields.items()] + [f"Description: {description}"]
    (folder / "control").write_text("\n".join(lines) + "\n", "utf-8")
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_started(path) else 0o644)
    (folder / "md5sums").write_text(checksums(root), "utf-8")
    made = out / f"{control['Package']}_{control['Version']}_{control['Architecture']}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, made],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(folder)
    return made


def architecture() -> str:
    """Debian's word for this machine."""
    return {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
