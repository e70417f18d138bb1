"""The entries for file managers hand over exactly the files that were chosen."""

from __future__ import annotations

import configparser
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from ui.main import parse
from ui.start import errand

FOLDER = Path(__file__).resolve().parent.parent / "packaging/linux/send_to"
ENTRIES = {
    "thunar-tintero.desktop": "Desktop Entry",
    "kde-tintero.desktop": "Desktop Action sendWithTintero",
    "nemo-tintero.nemo_action": "Nemo Action",
}


@pytest.mark.parametrize("name", list(ENTRIES))
def test_an_entry_starts_us_with_its_files(name: str, tmp_path: Path) -> None:
    read = configparser.RawConfigParser(delimiters=("=",))
    read.optionxform = str
    read.read(FOLDER / name, "utf-8")
    program, *words = read[ENTRIES[name]]["Exec"].split()
    assert program == "tintero"
    files = [str(tmp_path / "a b.pdf"), str(tmp_path / "ü.png")]
    options = parse([part for word in words for part in (files if word == "%F" else [word])])
    assert [str(path) for path in errand.of(options).attach] == files


@pytest.mark.skipif(shutil.which("sh") is None or os.name == "nt", reason="a script for a shell")
def test_the_script_for_gnome_takes_names_as_they_are(tmp_path: Path) -> None:
    """Blanks, stars and dollars in names are neither cut nor expanded."""
    told = tmp_path / "told"
    ours = tmp_path / "tintero"
    ours.write_text(f'#!/bin/sh\nfor word; do echo "$word"; done > "{told}"\n')
    ours.chmod(ours.stat().st_mode | stat.S_IXUSR)
    names = ["/tmp/a b.pdf", "/tmp/*", "/tmp/$HOME `id`.txt"]
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "NAUTILUS_SCRIPT_SELECTED_FILE_PATHS": "\n".join(names) + "\n"}
    subprocess.run(["sh", str(FOLDER / "nautilus-tintero.sh")], env=environment, check=True, cwd="/tmp", timeout=20)
    assert told.read_text().splitlines() == ["--attach", *names]
