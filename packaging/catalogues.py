"""The program's words in other languages: texts kept beside the sources (`.ts`), catalogues made of them (`.qm`).

A text belongs to people, a catalogue to the program: only texts are in the repository.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TEXTS = TOP / "resources/i18n"
SOURCE_LANGUAGE = "en"
"""Its text holds only what depends on a number: "1 word", "2 words"."""


def texts() -> list[Path]:
    return sorted(TEXTS.glob("tintero_*.ts"))


def update(python: Path, files: list[Path]) -> None:
    """Bring new strings of the sources into the texts and take out what nobody says any more."""
    sources = sorted(str(path.relative_to(TOP)) for path in (TOP / "ui").rglob("*.py"))
    for file in files:
        plural = ["-pluralonly"] if file.stem.endswith("_" + SOURCE_LANGUAGE) else []
        options = ["-no-obsolete", "-locations", "none", "-silent", *plural]
        subprocess.run([_tool(python, "lupdate"), *sources, *options, "-ts", str(file)], cwd=TOP, check=True)


def compile_all(python: Path, folder: Path = TEXTS) -> None:
    """Make the catalogue of every text that is newer than its catalogue. Nothing to do takes no time."""
    for text in texts():
        catalogue = folder / text.with_suffix(".qm").name
        if not catalogue.exists() or catalogue.stat().st_mtime < text.stat().st_mtime:
            command = [_tool(python, "lrelease"), "-silent", str(text), "-qm", str(catalogue)]
            subprocess.run(command, cwd=TOP, check=True)


def _tool(python: Path, name: str) -> str:
    return str(python.parent / f"pyside6-{name}{'.exe' if os.name == 'nt' else ''}")
