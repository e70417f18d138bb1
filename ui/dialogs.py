"""Questions: each dialog is opened, never executed, and its answer is awaited.

A nested event loop inside a coroutine would kill every task that wakes meanwhile.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.look import theme
from ui.widgets.basics import FLUSH, Push, column, push, row, text
from ui.widgets.surfaces import Plane

_WIDTH, _TEXT_WIDTH, _TEXT_HEIGHT = 440, 720, 480


_SHOWN_OR_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # by somebody, not because it is new


async def answer(dialog: QDialog) -> int:
    """Open `dialog` over its parent and wait for its result code. It is deleted afterwards, also when cancelled.

    Nobody is asked over a window that was closed meanwhile: that is a no.
    """
    if _was_closed(dialog.parentWidget()):
        dialog.deleteLater()
        return QDialog.DialogCode.Rejected.value
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def done(code: int) -> None:
        if not future.done():
            future.set_result(code)

    dialog.finished.connect(done)
    dialog.open()
    try:
        return await future
    finally:
        dialog.close()
        dialog.deleteLater()


def _was_closed(parent: QWidget | None) -> bool:
    window = parent.window() if parent is not None else None
    return window is not None and window.isHidden() and window.testAttribute(_SHOWN_OR_HIDDEN)


async def ask(
    parent: QWidget | None, title: str, sentence: str, *, safe: str, risky: str = "", details: str = ""
) -> bool:
    """A question with a safe answer, which has the focus, Enter and Esc, and perhaps a risky one. True: the risky one.

    `details` are somebody else's words (a server's): shown as they are, as plain text.
    """
    dialog = Question(parent, title, sentence, safe=safe, risky=risky, details=details)
    return await answer(dialog) == QDialog.DialogCode.Accepted


async def choose_files(parent: QWidget | None, title: str, name_filter: str = "") -> list[Path]:
    """Existing files; empty when the person changed their mind."""
    dialog = QFileDialog(parent, title, filter=name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return await _chosen(dialog)


async def choose_file(parent: QWidget | None, title: str, name_filter: str = "") -> Path | None:
    """One existing file; None when the person changed their mind."""
    dialog = QFileDialog(parent, title, filter=name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    found = await _chosen(dialog)
    return found[0] if found else None


async def choose_save(parent: QWidget | None, title: str, name: str) -> Path | None:
    """Where to save, starting with the file name `name`. The platform's dialog asks before replacing a file."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    found = await _chosen(dialog)
    return found[0] if found else None


async def _chosen(dialog: QFileDialog) -> list[Path]:
    accepted = False
    paths: list[Path] = []

    def remember() -> None:
        nonlocal accepted
        accepted = True
        paths.extend(Path(name) for name in dialog.selectedFiles())

    dialog.accepted.connect(remember)
    await answer(dialog)
    return paths if accepted else []


async def show_text(parent: QWidget | None, title: str, words: str) -> None:
    """Something to read and copy: a transcript, the source of a message, a report."""
    await answer(TextDialog(parent, title, words))


async def ask_text(parent: QWidget | None, title: str, label: str, value: str = "", *, accept: str = "") -> str | None:
    """One line from the person, or None. `accept` names the deed, where it is more than to apply the line."""
    dialog = LineDialog(parent, title, label, value, accept)
    return dialog.entry.text() if await answer(dialog) == QDialog.DialogCode.Accepted else None


def take_room(dialog: QDialog) -> None:
    """As high as its words need in its width: Qt asks for the height of a wider window."""
    if (layout := dialog.layout()) is not None:
        layout.activate()
        dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))


class _Risky(Push):
    """Enter goes on to the dialog, whose default is the safe answer."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class Question(QDialog):
    """The risky answer is quiet and stands at the left; the safe one has the edge and the focus."""

    def __init__(
        self, parent: QWidget | None, title: str, sentence: str, *, safe: str, risky: str = "", details: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.safe_button = push(safe)
        self.safe_button.setDefault(True)
        self.safe_button.clicked.connect(self.reject)
        buttons = row(None, self.safe_button, gap=theme.GAP_3)
        if risky:
            self.risky_button = _Risky(risky, "quiet")
            self.risky_button.setAutoDefault(False)
            self.risky_button.clicked.connect(self.accept)
            buttons.insertWidget(1, self.risky_button)
        body = _page(self)
        body.addWidget(text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True))
        body.addWidget(text(sentence, colour="text_2", wrap=True))
        if details:
            well = Well(details)
            well.words.setAccessibleName(self.tr("Details"))
            well.show_lines(min(6, details.count("\n") + 2))
            body.addWidget(text(self.tr("Details"), "caption", "text_2", QFont.Weight.DemiBold))
            body.addWidget(well)
        body.addSpacing(theme.GAP_3)
        body.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.safe_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_room(self)


class TextDialog(QDialog):
    """Plain text that can be selected and copied."""

    def __init__(self, parent: QWidget | None, title: str, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(False)
        self.words = words
        copy = push(self.tr("Copy"), "quiet")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        close = push(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        well = Well(words)
        well.words.setAccessibleName(title)
        self._body = _page(self)
        self._body.addWidget(text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True))
        self._body.addWidget(well, 1)
        self._buttons = row(FLUSH, copy, None, close)
        self._body.addLayout(self._buttons)
        self.resize(_TEXT_WIDTH, _TEXT_HEIGHT)

    def add_button(self, button: QPushButton) -> None:
        """One more thing to do with the words."""
        self._buttons.insertWidget(2, button)

    def add_sentence(self, sentence: QWidget) -> None:
        """Something about the words, above them."""
        self._body.insertWidget(1, sentence)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)


class LineDialog(QDialog):
    """One line, with Enter for "take it"."""

    def __init__(self, parent: QWidget | None, title: str, label: str, value: str, accept: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.entry = QLineEdit(value)
        self.entry.selectAll()
        caption = text(label, "caption", "text_2", QFont.Weight.DemiBold)
        caption.setBuddy(self.entry)
        self.entry.setAccessibleName(label)
        cancel = push(self.tr("Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take = take = push(accept or self.tr("Apply"), "primary")
        take.setDefault(True)
        take.clicked.connect(self.accept)
        body = _page(self)
        body.addWidget(text(title, "lead", weight=QFont.Weight.DemiBold, wrap=True))
        body.addLayout(column(caption, self.entry, gap=theme.GAP_1))
        body.addSpacing(theme.GAP_3)
        body.addLayout(row(None, cancel, take, gap=theme.GAP_3))
        self.setFixedWidth(_WIDTH)
        self.entry.setFocus()


def _page(dialog: QDialog) -> QVBoxLayout:
    body = column(gap=theme.GAP_2, margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5))
    dialog.setLayout(body)
    return body


class Well(Plane):
    """Somebody else's words, sunken, in a fixed-pitch font: to read, select and copy."""

    def __init__(self, words: str) -> None:
        super().__init__("sunken", "line", theme.RADIUS_M)
        self.words = QPlainTextEdit(words)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.viewport().setAutoFillBackground(False)
        self.setLayout(column(self.words, margins=(theme.GAP_2, theme.GAP_1, theme.GAP_1, theme.GAP_1)))

    def show_lines(self, count: int) -> None:
        """Be as high as this many lines."""
        self.setFixedHeight(count * self.words.fontMetrics().lineSpacing() + 3 * theme.GAP_2)
