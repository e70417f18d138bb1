"""What this program is, which version, and what it stands on."""

from __future__ import annotations

import platform
from collections.abc import Callable

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

import app
from ui.look import theme
from ui.widgets.basics import FLUSH, AppPicture, column, push, row, text


def versions() -> str:
    """One line for a report: the program's version and those it runs on."""
    return (
        f"Tintero {app.__version__}, Qt {qVersion()}, PySide6 {PySide6.__version__}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )


class AboutDialog(QDialog):
    """A click on the version copies all that a fault report needs; `report`, if there is one, begins such a report."""

    def __init__(self, parent: QWidget | None = None, report: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Tintero"))
        self.setModal(False)
        name = text("Tintero", "title", weight=QFont.Weight.DemiBold)
        line = text(self.tr("A desktop mail program that starts from writing."), colour="text_2", wrap=True)
        self.version = push(self.tr("Version {version}").format(version=app.__version__), "quiet")
        self.version.setToolTip(self.tr("Copy the version and what it runs on"))
        self.version.setAutoDefault(False)
        self.version.clicked.connect(self._copy)
        self.details = text(
            self.tr("Qt {qt} · Python {python}").format(qt=qVersion(), python=platform.python_version()),
            "caption",
            "text_3",
        )
        licence = text(self.tr("Free software under the MIT licence."), "caption", "text_3")
        self.licences = push(self.tr("Licences…"), "quiet")
        self.licences.setAutoDefault(False)
        self.licences.clicked.connect(self._show_licences)
        self.report = push(self.tr("Report a fault…"), "quiet")
        self.report.setAutoDefault(False)
        if report is None:
            self.report.hide()
        else:
            self.report.clicked.connect(self.accept)
            self.report.clicked.connect(lambda _on=False: report())
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        picture = row(None, AppPicture(96), None)
        for label in (name, line, self.details, licence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body = column(picture, 4, name, line, row(None, self.version, None), self.details, licence, None, gap=6)
        body.addLayout(row(FLUSH, self.licences, self.report, None, close))
        body.setContentsMargins(theme.GAP_6, theme.GAP_6, theme.GAP_6, theme.GAP_5)
        self.setLayout(body)
        self.resize(480, 360)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self.version.setText(self.tr("Copied"))

    def _show_licences(self) -> None:
        from ui.licences import LicencesDialog  # noqa: PLC0415  # reads a hundred files

        made = LicencesDialog(self.parentWidget())
        self.accept()
        made.show()
