"""The HTML of a message to read and to change, on the sheet where its text stood."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from ui.look import theme
from ui.look.tokens import Tokens
from ui.widgets.basics import column, row, text, tool

_TAG = re.compile(r"</?([a-zA-Z][\w:-]*)|/?>")
_VALUE = re.compile(r'"[^"<>]*"|\'[^\'<>]*\'')
_REFERENCE = re.compile(r"&#?\w{1,32};")
_LONGEST_LINE = 20_000  # characters that are coloured


class _Tags(QSyntaxHighlighter):
    """Tags, values and references in quiet colours."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._looks = []
        for pattern, token in ((_TAG, "accent"), (_VALUE, "ok"), (_REFERENCE, "warn")):
            look = QTextCharFormat()
            look.setForeground(QColor(getattr(tokens, token)))
            self._looks.append((pattern, look))

    def highlightBlock(self, words: str) -> None:
        for pattern, look in self._looks:
            for match in pattern.finditer(words[:_LONGEST_LINE]):
                self.setFormat(match.start(), match.end() - match.start(), look)


class _Source(QPlainTextEdit):
    """The text field. Keys that this page has a use for do not go to the window's actions."""

    find_wanted = Signal()
    next_wanted = Signal()
    leave_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def _own(self, event: QKeyEvent) -> bool:
        key = event.key()
        return event.matches(QKeySequence.StandardKey.Find) or key in (Qt.Key.Key_F3, Qt.Key.Key_Escape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        elif event.key() == Qt.Key.Key_F3:
            self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Search(QLineEdit):
    """A line whose Esc leaves it, whatever else the window does with that key."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            event.accept()
            return True
        return bool(super().event(event))


class SourcePage(QWidget):
    """`leave_wanted` when the person is done; `changed` at each change they make."""

    changed = Signal()
    leave_wanted = Signal()

    def __init__(self, source: str, colours: QPalette) -> None:
        """`colours` are those of the sheet."""
        super().__init__()
        self._colours = colours
        self.setAccessibleName(self.tr("HTML source"))
        self.field = _Source()
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setAccessibleName(self.tr("HTML source"))
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.field.viewport().setAutoFillBackground(False)
        self.field.setViewportMargins(28, 12, 12, 0)
        self.field.setPlainText(source)
        self._tags = _Tags(self.field.document(), theme.of_palette(colours))
        self._build_find()
        self.setLayout(column(self._finder, (self.field, 1), gap=0))
        self._dress()
        self._known = source
        self.field.textChanged.connect(self._on_changed)
        self.field.find_wanted.connect(self._ask)
        self.field.next_wanted.connect(self._next)
        self.field.leave_wanted.connect(self.leave_wanted)

    def _build_find(self) -> None:
        self._finder = QWidget()
        self.words = _Search()
        self.words.setPlaceholderText(self.tr("Find in the source"))
        self.words.setAccessibleName(self.tr("Find in the source"))
        self.none = text("", "caption", "danger")
        close = tool("close", self.tr("Close"), size=16)
        close.clicked.connect(self._close_find)
        self.words.returnPressed.connect(self._next)
        self.words.textEdited.connect(lambda _words: self._look_from_here())
        self.words.left.connect(self._close_find)
        self._finder.setLayout(row((self.words, 1), self.none, close, margins=(28, 8, 12, 4)))
        self._finder.hide()

    def _on_changed(self) -> None:
        """Colours are a change too, to Qt."""
        now = self.source()
        if now != self._known:
            self._known = now
            self.changed.emit()

    def source(self) -> str:
        return self.field.toPlainText()

    def _ask(self) -> None:
        self._finder.show()
        self.words.setFocus()
        self.words.selectAll()

    def _close_find(self) -> None:
        self._finder.hide()
        self.field.setFocus()

    def _look_from_here(self) -> None:
        """While the words are typed, the place found first is kept as long as it fits."""
        cursor = self.field.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.field.setTextCursor(cursor)
        if self.words.text():
            self._next()
        else:
            self.none.setText("")

    def _next(self) -> None:
        """The next place, from the top again after the last one."""
        words = self.words.text()
        if not words:
            self._ask()
            return
        found = self.field.find(words)
        if not found:
            cursor = self.field.textCursor()
            self.field.moveCursor(cursor.MoveOperation.Start)
            found = self.field.find(words)
            if not found:
                self.field.setTextCursor(cursor)
        self.none.setText("" if found else self.tr("Not in the source."))

    def _dress(self) -> None:
        """Letters of one width, in the sheet's own ink."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPointSizeF(theme.font().pointSizeF())
        self.field.setFont(font)
        self.field.setPalette(self._colours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
