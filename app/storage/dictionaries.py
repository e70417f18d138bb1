"""Which dictionaries there are: of the system, of LibreOffice, files that the person chose, and the shipped ones.

A dictionary is a pair of files `es_ES.aff` and `es_ES.dic` (hunspell(5)). Nothing is read here but names of files.
"""

from __future__ import annotations

import os
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.model.spelling import Dictionary, Origin
from app.storage.files import BUFFER, NewFile, from_os_error, private_folder

LARGEST_FILE = 64_000_000  # octets, unpacked
MOST_IN_ARCHIVE = 40
"""Files that are looked at in an extension; those of all variants of a language have about twenty."""
_NAME = re.compile(r"(?P<language>[a-z]{2,3})(?:[_-](?P<script>[A-Z][a-z]{3}))?(?:[_-](?P<region>[A-Z]{2}|[0-9]{3}))?")
_ARCHIVES = (".oxt", ".xpi", ".zip", ".odt")


def chosen_folder(profile: Path) -> Path:
    """Where the files that a person chose are copied to."""
    return profile / "dictionaries"


def find(profile: Path, environment: Mapping[str, str] = os.environ) -> tuple[Dictionary, ...]:
    """One dictionary for each language and region, in the order of their tags. Blocks; raises nothing."""
    found: dict[str, Dictionary] = {}
    for origin, folders in (
        (Origin.CHOSEN, [chosen_folder(profile)]),
        (Origin.SYSTEM, _system_folders(environment)),
        (Origin.SHIPPED, _shipped_folders()),
    ):
        for folder in folders:
            for dictionary in _in_folder(folder, origin):
                found.setdefault(dictionary.tag, dictionary)
    return tuple(found[tag] for tag in sorted(found))


def tag_of(stem: str) -> str:
    """The language tag that the name of a file stands for (`de_AT_frami`: `de-AT`), "" if for none."""
    match = _NAME.match(stem)
    if match is None or stem[match.end() :][:1].isalnum():
        return ""
    return "-".join(part for part in match.group("language", "script", "region") if part)


def _in_folder(folder: Path, origin: Origin) -> Iterator[Dictionary]:
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if entry.is_file())
    except OSError:
        return
    there = set(names)
    for name in names:
        stem, dot, ending = name.rpartition(".")
        if dot and ending == "dic" and f"{stem}.aff" in there and (tag := tag_of(stem)):
            yield Dictionary(tag, str(folder / f"{stem}.aff"), str(folder / name), origin)


def _system_folders(environment: Mapping[str, str]) -> list[Path]:
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    folders = [Path(part) for part in environment.get("DICPATH", "").split(os.pathsep) if part]
    if sys.platform == "darwin":
        folders += [home / "Library/Spelling", Path("/Library/Spelling")]
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
    elif sys.platform == "win32":
        programs = [environment.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)")]
        offices = [Path(part) / "LibreOffice/share/extensions" for part in programs if part]
    else:
        data = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        homes = [Path(environment.get("XDG_DATA_HOME") or home / ".local/share")]
        homes += [Path(part) for part in data.split(":") if part]
        for place in homes:
            folders += [place / "hunspell", place / "myspell", place / "myspell/dicts"]
        offices = [Path("/usr/lib/libreoffice/share/extensions"), Path("/usr/lib64/libreoffice/share/extensions")]
        offices += [place / "share/extensions" for place in _glob(Path("/opt"), "libreoffice*")]
    for office in offices:
        folders += _glob(office, "dict-*")
        folders += _glob(office, "dict-*/dictionaries")
    return folders


def _glob(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


def _shipped_folders() -> list[Path]:
    """The library that reads dictionaries brings a few of its own."""
    spec = find_spec("spylls")
    places = spec.submodule_search_locations if spec is not None else None
    return _glob(Path(places[0]) / "hunspell/data", "*") if places else []


def keep(profile: Path, path: Path) -> tuple[str, ...]:
    """Copy the dictionary that `path` names into the profile: its tags.

    `path` is an .aff or .dic file with its twin beside it, or an extension of LibreOffice or Firefox. Raises
    MailError(INVALID): DICTIONARY_UNUSABLE when there is none in it; MailError(STORAGE).
    """
    folder = chosen_folder(profile)
    private_folder(folder)
    kept = _unpack(path, folder) if path.suffix.lower() in _ARCHIVES else _copy_pair(path, folder)
    if not kept:
        raise unusable(path.name)
    return tuple(dict.fromkeys(kept))


def _copy_pair(path: Path, folder: Path) -> list[str]:
    pair = [path.with_suffix(".aff"), path.with_suffix(".dic")]
    tag = tag_of(path.stem)
    try:
        if not tag or any(not one.is_file() or one.stat().st_size > LARGEST_FILE for one in pair):
            return []
        for one in pair:
            with one.open("rb") as source, NewFile(folder) as new:
                _copy(source, new.file)
                new.commit(folder / f"{tag.replace('-', '_')}{one.suffix}")
    except OSError as error:
        raise unusable(path.name) from error
    return [tag]


def _copy(source: IO[bytes], target: BinaryIO) -> None:
    """Raises ValueError when it is too much: an archive may lie about sizes."""
    left = LARGEST_FILE
    while block := source.read(BUFFER):
        left -= len(block)
        if left < 0:
            raise ValueError("too large for a dictionary")
        target.write(block)


def _unpack(path: Path, folder: Path) -> list[str]:
    kept = []
    try:
        with zipfile.ZipFile(path) as archive:
            for stem, pair in _pairs(archive.infolist()[: MOST_IN_ARCHIVE * 50]):
                tag = tag_of(stem)
                for info in pair:
                    with archive.open(info) as source, NewFile(folder) as new:
                        _copy(source, new.file)
                        new.commit(folder / f"{tag.replace('-', '_')}{PurePosixPath(info.filename).suffix}")
                kept.append(tag)
    except (OSError, ValueError, NotImplementedError, RuntimeError, zipfile.BadZipFile) as error:
        raise unusable(path.name) from error
    return kept


def _pairs(infos: Iterable[zipfile.ZipInfo]) -> list[tuple[str, list[zipfile.ZipInfo]]]:
    """The .aff and .dic files that belong together and are named for a language."""
    of_stem: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for info in infos:
        name = PurePosixPath(info.filename)
        if name.suffix in (".aff", ".dic") and info.file_size <= LARGEST_FILE:
            of_stem.setdefault(str(name.with_suffix("")), {})[name.suffix] = info
    found = []
    for stem, files in of_stem.items():
        last = PurePosixPath(stem).name
        if len(files) == 2 and tag_of(last):
            found.append((last, [files[".aff"], files[".dic"]]))
    return found[:MOST_IN_ARCHIVE]


def remove(profile: Path, tag: str) -> None:
    """Remove the copies of a chosen dictionary. Raises MailError(STORAGE)."""
    folder = chosen_folder(profile)
    for ending in (".aff", ".dic"):
        path = folder / f"{tag.replace('-', '_')}{ending}"
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, path) from error


def unusable(name: str) -> MailError:
    """What is raised for a file that is no dictionary: INVALID, DICTIONARY_UNUSABLE."""
    return MailError(
        Kind.INVALID,
        Reason.DICTIONARY_UNUSABLE,
        f"“{name}” is no dictionary that can be read.",
        Retry.NEEDS_USER,
        facts={"name": name},
    )
