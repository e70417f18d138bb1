"""A report of our own mistake: to read, to copy, to send by mail. Nothing leaves without a press of Send."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

import app
from app import reports
from app.model.draft import Draft
from app.model.signed import TO_COME
from ui.about import versions
from ui.dialogs import TextDialog
from ui.widgets.basics import push, text

_MOST_OF_LOG = 20_000  # octets


def contact() -> str:
    """Where the project takes reports, by its own metadata; empty where it names no address."""
    try:
        about = metadata.metadata("tintero")
    except metadata.PackageNotFoundError:
        return ""
    for name in ("Maintainer-email", "Author-email"):
        if (found := about.get_all(name)) and "@" in found[0]:
            return str(found[0])
    return ""


class FaultDialog(TextDialog):
    """`write` begins a message; the words are all there, to be read before they are sent."""

    def __init__(
        self, parent: QWidget | None, title: str, report: str, write: Callable[[Draft], object], sentence: str = ""
    ) -> None:
        super().__init__(parent, title, report)
        self._write = write
        self.mail = push(self.tr("Send by mail…"), "quiet")
        self.mail.setAutoDefault(False)
        self.mail.clicked.connect(self._mail)
        self.add_button(self.mail)
        if sentence:
            self.add_sentence(text(sentence, colour="text_2", wrap=True))
        self.finished.connect(lambda _code: self.deleteLater())

    def _mail(self) -> None:
        to = contact()
        subject = self.tr("Fault report, Tintero {version}").format(version=app.__version__)
        intro = self.tr("What I was doing:")
        words = f"{intro}\n\n\n{self.words}"
        self._write(Draft(to=(to,) if to else (), subject=subject, text=words, plain=True, signature=TO_COME))
        self.accept()


def show_log(parent: QWidget | None, profile: Path, write: Callable[[Draft], object]) -> FaultDialog:
    """What may explain a fault that nobody caught: the versions, and the end of the log."""
    translate = QCoreApplication.translate
    title = translate("FaultDialog", "Report a fault")
    sentence = translate("FaultDialog", "No password is in this report, and of addresses not the names. Read it first.")
    said = reports.clean(f"{versions()}\n\n{_end_of_log(profile)}")
    dialog = FaultDialog(parent, title, said, write, sentence)
    dialog.show()
    return dialog


def _end_of_log(profile: Path) -> str:
    try:
        with (profile / "log" / "tintero.log").open("rb") as log:
            log.seek(max(0, log.seek(0, os.SEEK_END) - _MOST_OF_LOG))
            return log.read().decode("utf-8", "replace")
    except OSError:
        return ""


def show_last(parent: QWidget | None, paths: Sequence[Path], write: Callable[[Draft], object]) -> FaultDialog:
    """What the last run left behind: all of it in one dialog, and from then on it counts as seen."""
    translate = QCoreApplication.translate
    said = "\n\n".join(words for path in paths if (words := reports.read(path)))
    if all(reports.about(path) is reports.About.HANG for path in paths):
        title = translate("FaultDialog", "Tintero did not answer for a while")
        sentence = translate(
            "FaultDialog",
            "The report says where it was stuck. What you wrote is in Drafts. "
            "No address and no text is in this report.",
        )
    else:
        title = translate("FaultDialog", "Tintero ended by mistake last time")
        sentence = translate("FaultDialog", "What you wrote is in Drafts. No address and no text is in this report.")
    dialog = FaultDialog(parent, title, said, write, sentence)

    def seen(_code: int) -> None:
        for path in paths:
            reports.mark_seen(path)

    dialog.finished.connect(seen)
    dialog.show()
    return dialog
