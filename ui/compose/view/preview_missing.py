"""What stands in the place of the web view where QtWebEngine is not: why, and the command that helps."""

from __future__ import annotations

import platform
import shutil
import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

import app
from ui.dialogs import Well
from ui.look import theme
from ui.widgets.basics import column, picture, row, text

MODULE = "python3 -m pip install PySide6_Addons==6.11.3"
LIBRARIES = (
    "sudo apt-get install libasound2 libgbm1 libnspr4 libnss3 libxcb-dri3-0 libxcomposite1 libxdamage1"
    " libxkbfile1 libxrandr2 libxtst6"
)

_INSTALLED = Path("/usr/lib/tintero")  # where packaging/package.py puts it
_DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}


def bringing() -> str:
    """The command that brings QtWebEngine to this program: out of what it came in itself, or out of Python's index."""
    if not getattr(sys, "frozen", False):
        return MODULE
    machine = platform.machine()
    if Path(sys.executable).resolve().parent == _INSTALLED:
        return f"sudo apt-get install ./tintero-preview_{app.__version__}_{_DEBIAN.get(machine, machine)}.deb"
    return f"tar --extract --file tintero-preview-{app.__version__}-{machine}.AppDir.tar.zst"


class Why(StrEnum):
    """Why QtWebEngine is left alone although it is installed: it would end the whole program."""

    ROOT = "root"
    NO_SANDBOX = "no_sandbox"


class NotHere(ImportError):
    """Chromium cannot be started safely on this system."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class MissingWeb(QWidget):
    """A calm page: the other views work."""

    def __init__(self, error: ImportError) -> None:
        super().__init__()
        sentence, command = self._advice(error)
        title = text(self.tr("This view is not installed"), "lead", "ink", QFont.Weight.DemiBold, wrap=True)
        words = text(sentence, colour="ink_2", wrap=True)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = column(row(None, picture("preview", 48, "ink_2"), None), 4, title, words, gap=theme.GAP_2)
        if command:
            self.command = Well(command)
            self.command.words.setAccessibleName(self.tr("The command that installs it"))
            self.command.show_lines(3)
            inner.addWidget(self.command)
        self.setLayout(column(None, inner, None, gap=0, margins=(theme.GAP_6, theme.GAP_6, theme.GAP_6, theme.GAP_6)))
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(sentence)

    def _advice(self, error: ImportError) -> tuple[str, str]:
        if isinstance(error, ModuleNotFoundError):
            return self.tr("Plain text and source work without it. This command brings it:"), bringing()
        if isinstance(error, NotHere):
            if error.why is Why.ROOT:
                return self.tr("It is not shown to the administrator (root). Plain text and source work."), ""
            return self.tr(
                "This system lets no program build the sandbox that it needs. Plain text and source work."
            ), ""
        said = self.tr("It needs libraries of the system ({reason}). Plain text and source work without them.")
        return said.format(reason=str(error).partition(":")[0]), LIBRARIES if shutil.which("apt-get") else ""
