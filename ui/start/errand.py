"""What a start of the program is for: a new message, links, files. Also as words, for the program that runs already.

Nothing of Qt is loaded here: a second start that only hands over is done before Qt would be there.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

_LINK, _FILE = "mailto:", "file:"
_COMPOSE, _HIDDEN, _ATTACH, _TOKEN = "--compose", "--hidden", "--attach=", "--token="
TOKEN = "XDG_ACTIVATION_TOKEN"
"""The environment's name for a desktop's leave to come to the front; Qt's Wayland part uses it up."""


class Errand(NamedTuple):
    """`attach` are files for a new message, `files` such as were only named: messages among them are read.

    `token` is the desktop's leave to come to the front.
    """

    compose: bool = False
    hidden: bool = False
    links: tuple[str, ...] = ()
    attach: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    token: str = ""

    @property
    def writes(self) -> bool:
        """Whether it begins with a window to write in."""
        return self.compose or bool(self.links or self.attach)

    @property
    def rest(self) -> Errand:
        """What is left once a first window has begun it."""
        return self._replace(compose=False, links=self.links[1:], attach=(), token="")


NOTHING = Errand()


def mark(profile: Path) -> Path:
    """The file that is there while a program has the windows of this profile; a dead one may have left it."""
    return profile / "windows.lock"


def thing(word: str) -> Path | str:
    """A link as it is, anything else as a path. `file:` is how desktops name files."""
    if word.lstrip()[: len(_LINK)].lower() == _LINK:
        return word
    if word[: len(_FILE)].lower() == _FILE:
        return _local(word) or Path(word)
    return Path(word)


def of(options: argparse.Namespace) -> Errand:
    """The errand of a command line, its paths made absolute."""
    things = options.files
    return Errand(
        compose=options.compose,
        hidden=options.hidden,
        links=tuple(one for one in things if isinstance(one, str)),
        attach=tuple(_absolute(path) for path in options.attach if isinstance(path, Path)),
        files=tuple(_absolute(one) for one in things if isinstance(one, Path)),
        token=os.environ.get(TOKEN, ""),
    )


def words(errand: Errand) -> list[str]:
    """For `read`, in the process that has the windows."""
    found = [_COMPOSE] * errand.compose + [_HIDDEN] * errand.hidden
    found += [f"{_TOKEN}{errand.token}"] if errand.token else []
    return [*found, *errand.links, *(f"{_ATTACH}{path}" for path in errand.attach), *map(str, errand.files)]


def read(said: Sequence[str]) -> Errand:
    """What another start said. What is neither link nor absolute path is left out; files that are gone are not: the
    windows say that they are.
    """
    attach, files, links = [], [], []
    token = ""
    for word in said:
        if word[: len(_LINK)].lower() == _LINK:
            links.append(word)
        elif word.startswith(_ATTACH):
            attach.append(Path(word.removeprefix(_ATTACH)))
        elif word.startswith(_TOKEN) and word.isprintable():
            token = word.removeprefix(_TOKEN)
        elif not word.startswith("--"):
            files.append(Path(word))
    return Errand(
        compose=_COMPOSE in said,
        hidden=_HIDDEN in said,
        links=tuple(links),
        attach=tuple(path for path in attach if _is_possible(path)),
        files=tuple(path for path in files if _is_possible(path)),
        token=token,
    )


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _is_possible(path: Path) -> bool:
    return path.is_absolute() and "\0" not in str(path)


def _local(url: str) -> Path | None:
    """The path of `file:///home/...`; None where it names another machine, or none."""
    parts = urlsplit(url)
    if parts.netloc not in ("", "localhost") or not parts.path.startswith("/"):
        return None
    path = unquote(parts.path, errors="surrogateescape")
    if os.name == "nt":
        path = path.lstrip("/")
    return Path(path)
