"""The actions of a window that shows a letter, in its menu bar, with their shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.model.letter import Way
from ui.look import icons
from ui.reader.ways import ICONS, KEYS, way_words


class ReaderActions(QObject):
    """Built once for `window`, which connects them. They work while the menu bar is hidden."""

    def __init__(self, window: QMainWindow, ways: Sequence[Way]) -> None:
        super().__init__(window)
        self._window, translate = window, QCoreApplication.translate
        bar = window.menuBar()
        message, view = (
            bar.addMenu(translate("ReaderWindow", "&Message")),
            bar.addMenu(translate("ReaderWindow", "&View")),
        )
        labels = way_words()
        self.ways = {way: self._add(message, labels[way], ICONS[way], KEYS[way]) for way in ways}
        message.addSeparator()
        self.open = self._add(message, translate("ReaderWindow", "Open message…"), "folder", "Ctrl+O")
        self.save_copy = self._add(message, translate("ReaderWindow", "Save a copy…"), "download", "Ctrl+S")
        self.preview = self._add(message, translate("Printing", "Print preview…"), "file-text", "")
        self.print = self._add(message, translate("ReaderWindow", "Print…"), "print", "Ctrl+P")
        self.pdf = self._add(message, translate("ReaderWindow", "Save as PDF…"), "file-pdf", "")
        message.addSeparator()
        self.close = self._add(message, translate("ReaderWindow", "Close"), "close", "Ctrl+W")
        self.show_pictures = self._add(view, translate("ReaderWindow", "Show pictures"), "image", "Ctrl+Shift+I")
        self.show_pictures.setEnabled(False)
        self.source = self._add(view, translate("ReaderWindow", "View source…"), "code", "Ctrl+U")
        self.menu_bar = self._add(view, translate("ReaderWindow", "Menu bar"), "", "F10")

    def _add(self, menu: QMenu, label: str, icon: str, keys: str) -> QAction:
        action = QAction(label, self._window)
        if icon:
            action.setIcon(icons.icon(icon))
        action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        self._window.addAction(action)
        return action
