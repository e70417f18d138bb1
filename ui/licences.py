"""What is shipped with the program: names, versions, licences and their texts.

A package of the program has a file of all that is in it, with Python, Qt and the system's libraries; elsewhere the
installed packages say it themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QWidget

import app
from app.paths import resources
from ui.dialogs import Well
from ui.look import theme
from ui.widgets.basics import column, push, row, text
from ui.widgets.list_row import NameDelegate
from ui.widgets.surfaces import Ground

SHIPPED = (
    "aiosmtpd", "aiosmtplib", "anyio", "atpublic", "attrs", "Authlib", "backports.tarfile", "cffi", "chardet",
    "cryptography", "css-inline", "dnspython", "h11", "httpcore2", "httpx2", "idna", "importlib_metadata",
    "jaraco.classes", "jaraco.context", "jaraco.functools", "jeepney", "joserfc", "keyring", "lxml", "more-itertools",
    "nh3", "pillow", "platformdirs", "pycparser", "PySide6_Addons", "PySide6_Essentials", "pywin32-ctypes", "qasync",
    "SecretStorage", "shiboken6", "spylls", "truststore", "typing_extensions", "zipp",
)  # fmt: skip
"""Every package of packaging/requirements.txt."""
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_LONGEST = 200_000  # characters of one licence
_RULE = "\n" + "=" * 78 + "\n\n"
_LICENCE, _OF_DEBIAN = "License: ", "Shared libraries of the Debian package "
_VERSION, _ASIDE = re.compile(r"(.+) (v?\d[\w.+-]*)"), re.compile(r" \(|, ")
_SIZE, _SIDE = (960, 620), 232
_QT = (
    "Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are separate "
    "libraries of this program and may be replaced by others of the same interface.\n\n"
    "The text of the licence: https://www.gnu.org/licenses/lgpl-3.0.txt\n"
    "The sources: https://code.qt.io/"
)


@dataclass(frozen=True)
class Part:
    """One package as it is here."""

    name: str
    version: str
    licence: str
    text: str


def shipped() -> list[Part]:
    """Everything that came with the program, the program first."""
    for path in _lists():
        if path.is_file():
            return listed(path.read_text("utf-8", "replace"))
    return parts()


def _lists() -> tuple[Path, ...]:
    """Where packages put the file that packaging/licences.py wrote: of Debian and the AppDir; of a macOS bundle."""
    top = resources().parent
    return (top / "../../../share/doc/tintero/copyright", top / "../Resources/copyright.txt")


def listed(words: str) -> list[Part]:
    """What such a file lists."""
    found = []
    for section in words.split(_RULE)[1:]:
        title, _, rest = section.strip().partition("\n")
        licence, _, body = rest.partition("\n") if rest.startswith(_LICENCE) else ("", "", rest)
        name = _ASIDE.split(title.removeprefix(_OF_DEBIAN))[0]
        named = _VERSION.fullmatch(name)
        parted = (named[1], named[2]) if named else (name, "")
        found.append(Part(*parted, licence.removeprefix(_LICENCE), body.strip()[:_LONGEST]))
    return found


def parts() -> list[Part]:
    """The program and what is here of `SHIPPED`; what this system does not need is left out."""
    found = [Part("Tintero", app.__version__, "MIT", _own_text())]
    for name in SHIPPED:
        try:
            found.append(_part(metadata.distribution(name)))
        except metadata.PackageNotFoundError:
            continue
    return found


def _part(package: metadata.Distribution) -> Part:
    about = package.metadata
    name = str(about["Name"])
    licence = _first(about, "License-Expression") or _short(_first(about, "License")) or _classified(about)
    texts = [f for f in package.files or [] if _TEXTS.search(str(f)) and not str(f).endswith((".py", ".pyc"))]
    said = "\n\n".join(words for file in texts if (words := _read(file)))
    if not said and name.lower().startswith(("pyside6", "shiboken6")):
        said = _QT
    return Part(name, package.version, licence, said[:_LONGEST])


def _first(about: metadata.PackageMetadata, name: str) -> str:
    return str((about.get_all(name) or [""])[0]).strip()


def _short(words: str) -> str:
    """Some packages put the whole text where its name belongs."""
    return words if words and "\n" not in words and len(words) < 100 else ""


def _classified(about: metadata.PackageMetadata) -> str:
    names = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    return ", ".join(names)


def _read(file: metadata.PackagePath) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _own_text() -> str:
    try:
        return (resources().parent / "LICENSE").read_text("utf-8")
    except OSError:
        return ""


class LicencesDialog(QDialog):
    """A list at the left, the text at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences of what is shipped"))
        self.setModal(False)
        self.parts = shipped()
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Packages"))
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.viewport().setAutoFillBackground(False)
        for part in self.parts:
            self.list.addItem(QListWidgetItem(f"{part.name} {part.version}".strip()))
        side = Ground("side", "right")
        side.setFixedWidth(_SIDE)
        side.setLayout(column((self.list, 1), gap=0, margins=(8, 12, 9, 12)))
        self.title = text("", "lead", weight=QFont.Weight.DemiBold, wrap=True)
        self.licence = text("", colour="text_2", wrap=True)
        self.well = Well("")
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        page = Ground("desk")
        page.setLayout(
            column(
                self.title, self.licence, (self.well, 1), row(None, close), gap=theme.GAP_2,
                margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_4),
            )
        )  # fmt: skip
        self.setLayout(row(side, (page, 1), gap=0))
        self.resize(*_SIZE)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.connect(lambda _code: self.deleteLater())

    def _show(self, row_number: int) -> None:
        part = self.parts[row_number]
        self.title.setText(f"{part.name} {part.version}".strip())
        self.licence.setText(part.licence)
        self.licence.setVisible(bool(part.licence))
        self.well.words.setPlainText(part.text or self.tr("The package brings no text of its licence along."))
        self.well.words.setAccessibleName(self.tr("Licence of {name}").format(name=part.name))
