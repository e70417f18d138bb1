"""What has no window of its own: an error of the world, a mistake of ours, a thing put right at start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app import reports
from app.errors import MailError
from app.model.draft import Draft
from app.model.notice import Notice
from ui.dialogs import Question
from ui.trouble.fault import FaultDialog
from ui.words import error_text


def say_error(parent: QWidget | None, error: MailError) -> None:
    """What happened and what helps."""
    said = error_text.advice(error)
    _open(
        Question(
            parent, said.title, said.sentence, safe=QCoreApplication.translate("Shell", "Close"), details=said.details
        )
    )


def say_bug(report: str, write: Callable[[Draft], object], profile: Path) -> None:
    """Our own mistake, as what it is, with a report to copy or send. It is kept: the program may end of it."""
    kept = reports.save(profile, report)
    dialog = FaultDialog(
        None, QCoreApplication.translate("Shell", "Tintero made a mistake. Your messages are stored."), report, write
    )
    if kept is not None:
        dialog.finished.connect(lambda _code: reports.mark_seen(kept))
    dialog.show()


def say_notices(parent: QWidget | None, notices: Sequence[Notice]) -> None:
    """What was put right at start: each said once."""
    for notice in notices:
        said = error_text.advice_on(notice.reason, notice.facts)
        _open(Question(parent, said.title, said.sentence, safe=QCoreApplication.translate("Shell", "Close")))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(lambda _code: dialog.deleteLater())
    dialog.open()
