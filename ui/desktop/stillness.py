"""Whether the desktop wants nothing to move, which Qt does not tell: asked now and whenever the person comes back.

Linux: the settings of the desktop by its portal, else the files of Plasma and GTK. Windows: the animation of client
areas. macOS: reduced motion among its settings for everybody. The last two have never been tried.
"""

from __future__ import annotations

import asyncio
import configparser
import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.look import motion

_FREEDESKTOP, _GNOME, _PLASMA = "org.freedesktop.appearance", "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"
_GTK = ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini")
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_OFF = {"0", "false", "no"}


async def follow(app: QApplication) -> None:
    """Until it is cancelled: what the desktop wants holds for the whole program."""
    came_back = asyncio.Event()

    def notice(state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            came_back.set()

    app.applicationStateChanged.connect(notice)
    try:
        while True:
            came_back.clear()
            motion.set_of_desktop(app, await asyncio.to_thread(is_wanted, os.environ))
            await came_back.wait()
    finally:
        app.applicationStateChanged.disconnect(notice)


def is_wanted(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether the desktop of now wants nothing to move; False where nobody says. Blocks for a moment."""
    if platform == "win32":
        return _windows_is_still()
    if platform == "darwin":
        return _mac_is_still()
    if "DBUS_SESSION_BUS_ADDRESS" in environ:
        from ui.desktop import portal  # noqa: PLC0415  # where there is a session bus

        if said := portal.settings((_FREEDESKTOP, _GNOME, _PLASMA)):
            return says_still(said)
    folder = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME", "/")) / ".config")
    return files_say_still(folder)


def says_still(said: Mapping[str, Mapping[str, object]]) -> bool:
    """Of what the portal answers: any one of the three desktops' own ways of saying it."""
    return (
        said.get(_FREEDESKTOP, {}).get("reduced-motion") == 1
        or said.get(_GNOME, {}).get("enable-animations") is False
        or _is_none(str(said.get(_PLASMA, {}).get("AnimationDurationFactor", "")))
    )


def files_say_still(folder: Path) -> bool:
    """Of the files in which Plasma and GTK keep the same."""
    if _is_none(_value(folder / "kdeglobals", "KDE", "AnimationDurationFactor")):
        return True
    return any(_value(folder / name, "Settings", "gtk-enable-animations").lower() in _OFF for name in _GTK)


def _is_none(factor: str) -> bool:
    try:
        return float(factor) == 0
    except ValueError:
        return False


def _value(path: Path, section: str, name: str) -> str:
    found = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        found.read(path, "utf-8")
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""
    return found.get(section, name, fallback="").strip()


def _windows_is_still() -> bool:
    animates = ctypes.c_int(1)
    asked = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009  # only Windows has the name
    return bool(asked(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)) and not animates.value


def _mac_is_still() -> bool:
    command = ("/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion")
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.stdout.strip() == "1"
