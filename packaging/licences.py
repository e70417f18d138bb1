"""The licences of all that is shipped, as one text: /usr/share/doc/tintero/copyright.

Run with the interpreter of the packaging environment:  python packaging/licences.py FOLDER_OF_THE_PROGRAM OUT
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_RULE = "\n" + "=" * 78 + "\n"
QT = """\
Qt {version} and Qt for Python (PySide6, shiboken6), The Qt Company Ltd. and contributors
License: LGPL-3.0-only (also GPL-2.0-only, GPL-3.0-only)

They are used as shared libraries in their unchanged official builds (https://doc.qt.io/qtforpython-6/),
each in a file of its own under {place}, which may be replaced by other builds of the same
version. Their source is at https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/.
What Qt itself contains of others is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html; the Unicode
data library (ICU) comes under the Unicode License. QtWebEngine (only in tintero-preview) contains Chromium
under the BSD-3-Clause licence and others, listed at https://doc.qt.io/qt-6/qtwebengine-3rdparty.html.
The texts of the LGPL and the GPL stand
{where}."""
SPELLS = """\
Dictionaries of the library spylls (spylls/hunspell/data), each under its authors' licence: en_US (SCOWL, Kevin
Atkinson and others, BSD-like), ru (Alexander Lebedev, BSD-like), sv_SE (DSSO, Tom Westerberg and others, LGPL-3.0)."""


def distributions() -> Iterator[Distribution]:
    """Those that the program runs on here."""
    for line in (TOP / "packaging/requirements.txt").read_text("utf-8").splitlines():
        if found := re.match(r"([A-Za-z0-9._-]+)==", line):
            try:
                yield distribution(found[1])
            except PackageNotFoundError:
                continue  # of another platform or another Python


def licence_texts(one: Distribution) -> list[str]:
    """What a distribution brings: files of its metadata folder named as licences."""
    texts = []
    for path in one.files or ():
        if (
            ".dist-info" in path.parts[0]
            and _NAMES.search(path.name)
            and path.suffix.lower() not in (".py", ".pyc", ".so")
        ):
            texts.append(Path(str(path.locate())).read_text("utf-8", "replace").strip())
    return list(dict.fromkeys(texts))


def declared(one: Distribution) -> str:
    """The licence that its metadata names."""
    found = one.metadata
    expression, words = (" ".join(found.get_all(name) or ()) for name in ("License-Expression", "License"))
    classifiers = [c.rpartition(" :: ")[2] for c in found.get_all("Classifier") or () if c.startswith("License ::")]
    return expression or ", ".join(classifiers) or words.partition("\n")[0]


def of_system(folder: Path) -> Iterator[tuple[str, str]]:
    """Libraries taken from this machine's packages: the package's name and its licence text. Debian only."""
    names = {re.sub(r"\.so[.0-9]*$", "", path.name) for path in folder.glob("_internal/*.so*") if not path.is_symlink()}
    found: dict[str, Path] = {}
    for name in sorted(name for name in names if not name.startswith("libpython")):
        said = subprocess.run(
            ["dpkg-query", "-S", f"*/{name}.so.*"], capture_output=True, text=True, check=False
        ).stdout
        for line in said.splitlines():
            package = line.partition(":")[0]
            text = Path("/usr/share/doc", package, "copyright")
            if text.is_file() and not package.endswith("-dev"):
                found[package] = text
    for package, text in sorted(found.items()):
        yield package, text.read_text("utf-8", "replace").strip()


def python_licence() -> str:
    """Of the interpreter."""
    places = [Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")]
    places.append(Path("/usr/share/doc/python3/copyright"))
    return next(path.read_text("utf-8", "replace").strip() for path in places if path.is_file())


def sections(folder: Path, where: str) -> Iterator[str]:
    """All of it. `where` says where the texts of the LGPL and the GPL stand."""
    yield "Tintero\nLicense: MIT\n\n" + (TOP / "LICENSE").read_text("utf-8").strip()
    yield QT.format(version=distribution("PySide6_Essentials").version, place="_internal/PySide6", where=where)
    yield f"Python {sys.version.split()[0]}\nLicense: PSF-2.0\n\n{python_licence()}"
    yield (
        "PyInstaller's start program\nLicense: GPL-2.0-or-later with an exception that allows shipping it with any "
        "program\n\nSource: https://pyinstaller.org/"
    )
    yield SPELLS
    for one in sorted(distributions(), key=lambda found: found.name.lower()):
        if one.name.lower().startswith(("pyside6", "shiboken6")):
            continue
        texts = "\n\n".join(licence_texts(one)) or "Its archive brings no licence text."
        yield f"{one.name} {one.version}\nLicense: {declared(one)}\n\n{texts}"
    for package, text in of_system(folder):
        yield f"Shared libraries of the Debian package {package}\n\n{text}"


def main() -> int:
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    where = "in /usr/share/common-licenses of every Debian system, and in usr/share/licenses of the archive"
    head = "What Tintero's package contains, under which licences, and where its source is.\n"
    out.write_text(head + _RULE + _RULE.join("\n" + text + "\n" for text in sections(folder, where)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
