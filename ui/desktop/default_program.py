"""Who opens `mailto:` links and message files on this desktop, and how to become that program. No Qt here; it blocks.

Source: freedesktop.org's mime-apps specification 1.0.1; `xdg-mime` is asked where it is, the file is read and written
by its rules where it is not. On Windows only the person may choose, on macOS only their mail program can be asked to.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path

log = logging.getLogger(__name__)

DESKTOP_FILE = "tintero.desktop"
TYPES = ("x-scheme-handler/mailto", "message/rfc822")
WINDOWS_PAGE = "ms-settings:defaultapps"
_SECTION = "[Default Applications]"
_PATIENCE = 10  # seconds for a tool of the desktop


class Standing(Enum):
    """What can be said of the default mail program."""

    IS_OURS = auto()
    CAN_BE = auto()
    """Another program, or none."""
    NOT_INSTALLED = auto()
    """The desktop does not know us: nothing can be set."""
    BY_HAND = auto()
    """Only the person can choose, in the system's settings."""


class DefaultProgram:
    """`environment` is that of the process."""

    def __init__(self, environment: Mapping[str, str], platform: str = sys.platform) -> None:
        self._of, self._platform = environment, platform

    def standing(self) -> Standing:
        """What is so now."""
        if self._platform in ("win32", "darwin"):
            return Standing.BY_HAND
        if not self._is_installed():
            return Standing.NOT_INSTALLED
        return Standing.IS_OURS if self.current() == DESKTOP_FILE else Standing.CAN_BE

    def current(self) -> str:
        """The desktop file of who opens links now; empty when nobody is set."""
        if tool := self._tool("xdg-mime"):
            return self._run(tool, "query", "default", TYPES[0]).strip()
        for path in self._lists():
            for line in _lines(path):
                name, _, value = line.partition("=")
                if name.strip() == TYPES[0]:
                    return value.split(";")[0].strip()
        return ""

    def make_ours(self) -> bool:
        """Become it. False if the desktop did not take it."""
        if self._platform in ("win32", "darwin") or not self._is_installed():
            return False
        if tool := self._tool("xdg-mime"):
            self._run(tool, "default", DESKTOP_FILE, *TYPES)
            if tool := self._tool("xdg-settings"):  # some desktops keep links apart from files
                self._run(tool, "set", "default-url-scheme-handler", "mailto", DESKTOP_FILE)
        else:
            try:
                self._write()
            except OSError as error:
                log.info("the default mail program could not be written: %s", error)
        return self.current() == DESKTOP_FILE

    def _is_installed(self) -> bool:
        return any((folder / "applications" / DESKTOP_FILE).is_file() for folder in self._data_folders())

    def _data_folders(self) -> list[Path]:
        own = self._of.get("XDG_DATA_HOME") or str(self._home() / ".local/share")
        rest = self._of.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        return [Path(part) for part in (own, *rest.split(":")) if part]

    def _home(self) -> Path:
        return Path(self._of.get("HOME") or "/")

    def _own_list(self) -> Path:
        return Path(self._of.get("XDG_CONFIG_HOME") or self._home() / ".config") / "mimeapps.list"

    def _lists(self) -> list[Path]:
        system = (self._of.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        found = [self._own_list(), *(Path(part) / "mimeapps.list" for part in system if part)]
        return [*found, *(folder / "applications" / "mimeapps.list" for folder in self._data_folders())]

    def _tool(self, name: str) -> str:
        return shutil.which(name, path=self._of.get("PATH")) or ""

    def _run(self, *words: str) -> str:
        """What it says; nothing when it fails."""
        try:
            done = subprocess.run(
                words, capture_output=True, text=True, timeout=_PATIENCE, env=dict(self._of), check=False
            )
        except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
            log.info("%s did not work: %s", words[0], error)
            return ""
        if done.returncode:
            log.info("%s ended with %d: %s", words[0], done.returncode, done.stderr.strip()[:200])
        return done.stdout

    def _write(self) -> None:
        """Our lines into the person's own list, all others as they are."""
        path = self._own_list()
        try:
            lines = path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            lines = []
        ours = [f"{kind}={DESKTOP_FILE};" for kind in TYPES]
        found, inside = list[str](), False
        for line in lines:
            if line.strip().startswith("["):
                inside = line.strip() == _SECTION
            if not (inside and line.partition("=")[0].strip() in TYPES):
                found.append(line)
        if _SECTION not in [line.strip() for line in found]:
            found += ([""] if found else []) + [_SECTION]
        at = next(n for n, line in enumerate(found) if line.strip() == _SECTION)
        found[at + 1 : at + 1] = ours
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = path.with_name(f"{path.name}.tintero")
        temporary.write_text("\n".join(found) + "\n", "utf-8")
        temporary.replace(path)


def _lines(path: Path) -> list[str]:
    """The lines of the section that counts."""
    try:
        text = path.read_text("utf-8", "replace")
    except OSError:
        return []
    found, inside = list[str](), False
    for line in text.splitlines():
        if line.strip().startswith("["):
            inside = line.strip() == _SECTION
        elif inside:
            found.append(line)
    return found
