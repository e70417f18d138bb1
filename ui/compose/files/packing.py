"""A folder as one ZIP file, so that it can travel by mail."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

MOST_OCTETS = 500_000_000  # before packing: more than any server takes
MOST_FILES = 10_000


def packed(folder: Path) -> Path | None:
    """A ZIP file with what is in `folder`, at any depth, in a new folder of its own; `take_away` removes both.

    None if there is nothing, too much, or something that cannot be read. To be run in a thread. Only plain files go in:
    a link may lead out of the folder, to what nobody meant to send.
    """
    target = Path(tempfile.mkdtemp()) / f"{folder.name}.zip"
    try:
        if _write(folder, target):
            return target
    except OSError:
        pass
    take_away(target)
    return None


def take_away(target: Path | None) -> None:
    """Remove what `packed` made, with its folder."""
    if target is not None:
        shutil.rmtree(target.parent, ignore_errors=True)


def _write(folder: Path, target: Path) -> bool:
    count = octets = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        for path, size in _files(folder):
            count, octets = count + 1, octets + size
            if octets > MOST_OCTETS or count > MOST_FILES:
                return False
            archive.write(path, Path(folder.name) / path.relative_to(folder))
    return count > 0


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    for place, folders, names in os.walk(folder, onerror=_raise):
        folders.sort()
        for name in sorted(names):
            status = os.lstat(path := Path(place) / name)
            if stat.S_ISREG(status.st_mode):
                yield path, status.st_size


def _raise(error: OSError) -> None:
    raise error
