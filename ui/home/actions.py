"""The actions of the home window, in the menu bar that Alt or F10 shows, with their shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.home.folders import ICONS, Place, place_name
from ui.home.preview_pane import Deed
from ui.look import icons

Keys = QKeySequence.StandardKey


class HomeActions(QObject):
    """Built once for `window`. Every action is in the menu bar and works while the bar is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        message, edit = bar.addMenu(self.tr("&Message")), bar.addMenu(self.tr("&Edit"))
        view, outbox = bar.addMenu(self.tr("&View")), bar.addMenu(self.tr("&Outbox"))
        self.new = self._add(message, self.tr("&New message"), "compose", Keys.New)
        self.from_template = self._add(
            message, self.tr("New from &template…"), "template", QKeySequence("Ctrl+Shift+T")
        )
        self.open = self._add(message, self.tr("&Open"), "edit", QKeySequence("Ctrl+O"))
        self.open_letter = self._add(message, self.tr("Open a message &file…"), "folder", QKeySequence("Ctrl+Shift+O"))
        message.addSeparator()
        self.reply = self._add(message, self.tr("&Reply"), "reply", QKeySequence("Ctrl+R"))
        self.reply_all = self._add(message, self.tr("Reply to &all"), "reply-all", QKeySequence("Ctrl+Shift+R"))
        self.forward = self._add(message, self.tr("For&ward"), "forward", QKeySequence("Ctrl+L"))
        self.forward_attached = self._add(message, self.tr("Forward as a&ttachment"), "attach")
        self.read = self._add(message, self.tr("Open in a w&indow"), "open-external")
        message.addSeparator()
        self.source = self._add(message, self.tr("View &source…"), "code", QKeySequence("Ctrl+U"))
        self.save = self._add(message, self.tr("Save as a &file…"), "download", Keys.Save)
        self.mailbox = self._add(message, self.tr("Save as a mail&box (mbox)…"), "archive")
        self.print_preview = self._add(message, QCoreApplication.translate("Printing", "Print preview…"), "file-text")
        self.print = self._add(message, self.tr("&Print…"), "print", Keys.Print)
        self.pdf = self._add(message, self.tr("Save as P&DF…"), "file-pdf")
        self.details = self._add(message, self.tr("&Delivery details…"), "info")
        self.undo = self._add(edit, self.tr("&Undo"), "undo", Keys.Undo)
        self.duplicate = self._add(edit, self.tr("Dupli&cate"), "copy", QKeySequence("Ctrl+D"))
        key = QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText)
        self.bin = self._add(edit, self.tr("&Delete") + f"\t{key}", "trash")  # the lists hear the key themselves
        self.find = self._add(edit, self.tr("&Find"), "search", Keys.Find)
        self.places = {
            place: self._add(view, place_name(place), ICONS[place], QKeySequence(f"Ctrl+{number}"))
            for number, place in enumerate(Place, 1)
        }
        view.addSeparator()
        self.next_pane = self._add(view, self.tr("Next &pane"), "", QKeySequence("F6"))
        self.previous_pane = self._add(view, self.tr("P&revious pane"), "", QKeySequence("Shift+F6"))
        self.menu_bar = self._add(view, self.tr("Menu &bar"), "", QKeySequence("F10"))
        self.pause = self._add(outbox, self.tr("&Pause sending"), "pause")
        self.send_all = self._add(outbox, self.tr("&Send all now"), "send")
        edit.addSeparator()
        self.add_account = self._add(edit, self.tr("&Add an account…"), "account")
        self.settings = self._add(edit, self.tr("&Settings…"), "settings", QKeySequence("Ctrl+,"))
        message.addSeparator()
        self.close = self._add(message, self.tr("&Close window"), "", Keys.Close)
        self.quit = self._add(message, self.tr("&Quit"), "", QKeySequence("Ctrl+Q"))

    def deeds(self) -> dict[Deed, QAction]:
        """The actions that need a message."""
        return {
            Deed.OPEN: self.open,
            Deed.COPY: self.duplicate,
            Deed.BIN: self.bin,
            Deed.SOURCE: self.source,
            Deed.SAVE: self.save,
            Deed.DETAILS: self.details,
            Deed.REPLY: self.reply,
            Deed.REPLY_ALL: self.reply_all,
            Deed.FORWARD: self.forward,
            Deed.FORWARD_ATTACHED: self.forward_attached,
            Deed.READ: self.read,
            Deed.PREVIEW: self.print_preview,
            Deed.PRINT: self.print,
            Deed.PDF: self.pdf,
            Deed.MAILBOX: self.mailbox,
        }

    def _add(self, menu: QMenu, words: str, icon: str, keys: QKeySequence | Keys | None = None) -> QAction:
        action = QAction(words, self._window)
        if icon:
            action.setIcon(icons.icon(icon))
        if isinstance(keys, Keys):
            action.setShortcuts(keys)  # all that the platform has for it
        elif keys is not None:
            action.setShortcut(keys)
        menu.addAction(action)
        self._window.addAction(action)  # a hidden bar does not give its shortcuts
        return action


def connect(action: QAction, act: Callable[[], object]) -> None:
    """`triggered` without its argument."""
    action.triggered.connect(lambda _checked=False: act())
