"""The folder of templates: a file each, its pictures and attachments in a folder `NAME.files` beside it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.storage.file_name import clean_file_name
from app.storage.files import NewFile, from_os_error, private_folder

MOST = 500  # templates; a folder that somebody filled with other things is not read to its end
_ENDINGS = (".html", ".htm", ".txt")


@dataclass(frozen=True)
class Companion:
    """A file that belongs to a template: where its octets are now, and the name it gets."""

    name: str
    source: Path


class TemplateFiles:
    """All methods block."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def paths(self) -> list[Path]:
        """The template files by name. Raises MailError(STORAGE)."""
        try:
            if not self.folder.is_dir():
                return []
            found = [path for path in self.folder.iterdir() if path.suffix.lower() in _ENDINGS and path.is_file()]
        except OSError as error:
            raise from_os_error(error, self.folder) from error
        return sorted((path for path in found if not path.name.startswith(".")), key=lambda p: p.name.casefold())[:MOST]

    def path_for(self, name: str, ending: str) -> Path:
        """Where a template of this name is kept."""
        return self.folder / f"{clean_file_name(name, 'template')}{ending}"

    def exists(self, name: str) -> bool:
        return any(path.exists() for path in self._same_name(clean_file_name(name, "template")))

    def write(self, path: Path, content: str, companions: Sequence[Companion]) -> None:
        """Store a template with its companions; one of the same name is replaced. Raises MailError(STORAGE)."""
        private_folder(self.folder)
        beside = _companions_of(path)
        try:
            wanted = {companion.name for companion in companions}
            if companions:
                private_folder(beside)
            for companion in companions:
                with companion.source.open("rb") as source, NewFile(beside) as new:
                    _copy(source, new.file)
                    new.commit(beside / companion.name)
            with NewFile(self.folder) as new:
                new.file.write(content.encode("utf-8"))
                new.commit(path)
            for other in self._same_name(path.stem):
                if other != path:
                    other.unlink(missing_ok=True)
            if beside.is_dir():
                for old in beside.iterdir():
                    if old.name not in wanted and old.is_file():
                        old.unlink()
                if not wanted:
                    beside.rmdir()
        except OSError as error:
            raise from_os_error(error, path) from error

    def remove(self, path: Path) -> None:
        """Delete a template and its companions. Raises MailError(STORAGE)."""
        try:
            path.unlink(missing_ok=True)
            if _companions_of(path).is_dir():
                shutil.rmtree(_companions_of(path))
        except OSError as error:
            raise from_os_error(error, path) from error

    def _same_name(self, stem: str) -> list[Path]:
        return [self.folder / f"{stem}{ending}" for ending in _ENDINGS]


def companion_name(name: str, taken: set[str]) -> str:
    """A free name in the companions' folder of a template; it is added to `taken`."""
    clean = clean_file_name(name)
    stem, dot, ending = clean.rpartition(".")
    number, free = 2, clean
    while free.casefold() in taken:
        free = f"{stem or clean} {number}{dot}{ending if stem else ''}"
        number += 1
    taken.add(free.casefold())
    return free


def companions_folder(path: Path) -> str:
    """The name of the companions' folder, as it stands in the template."""
    return _companions_of(path).name


def _companions_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}.files")


def _copy(source: BinaryIO, target: BinaryIO) -> None:
    shutil.copyfileobj(source, target, 1024 * 1024)
