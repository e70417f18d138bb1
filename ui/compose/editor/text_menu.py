"""The context menu of the text: what every text offers, in the words and with the keys of the menu Edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.compose.editor.editor import Editor
from ui.look.icons import icon

_Key = QKeySequence.StandardKey


def text_menu(editor: Editor, paste_plain: QAction) -> QMenu:
    """Undo, redo, the clipboard and all; what can do nothing here and now is grey."""
    menu, document = QMenu(editor), editor.document()
    has_words = editor.textCursor().hasSelection()

    def add(words: str, name: str, key: QKeySequence.StandardKey, deed: Callable[[], object], *, on: bool) -> None:
        entry = menu.addAction(words, lambda: deed())
        entry.setObjectName(f"edit-{key.name.lower()}")
        entry.setShortcut(QKeySequence(key))
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # to be read: the keys themselves are the window's
        entry.setEnabled(on)
        if name:
            entry.setIcon(icon(name))

    add(QCoreApplication.translate("Actions", "Undo"), "undo", _Key.Undo, editor.undo, on=document.isUndoAvailable())
    add(QCoreApplication.translate("Actions", "Redo"), "redo", _Key.Redo, editor.redo, on=document.isRedoAvailable())
    menu.addSeparator()
    add(QCoreApplication.translate("Actions", "Cut"), "", _Key.Cut, editor.cut, on=has_words)
    add(QCoreApplication.translate("Actions", "Copy"), "copy", _Key.Copy, editor.copy, on=has_words)
    add(QCoreApplication.translate("Actions", "Paste"), "", _Key.Paste, editor.paste, on=editor.canPaste())
    words = menu.addAction(paste_plain.text(), paste_plain.trigger)
    words.setShortcut(paste_plain.shortcut())
    words.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # as above
    words.setEnabled(bool(editor.clipboard_words()))
    menu.addSeparator()
    add(
        QCoreApplication.translate("Actions", "Select all"),
        "",
        _Key.SelectAll,
        editor.selectAll,
        on=not document.isEmpty(),
    )
    return menu
