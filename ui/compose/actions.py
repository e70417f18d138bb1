"""Every action of the compose window with its words, key and menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QMenuBar, QPlainTextEdit, QTextEdit

from app.model.draft import Priority
from ui.compose.report_menu import ReportMenu
from ui.look.icons import icon

Key = QKeySequence.StandardKey


class Actions(QObject):
    """The menus of one window. A signal says what is wanted; the window does it."""

    send_wanted = Signal()
    send_now_wanted = Signal()
    sending_changed = Signal(bool)
    save_wanted = Signal()
    attach_wanted = Signal()
    discard_wanted = Signal()
    close_wanted = Signal()
    priority_chosen = Signal(Priority)
    receipt_chosen = Signal(bool)
    report_chosen = Signal(bool)
    reports_chosen = Signal(str, bool)
    """Which delivery reports, and whether they bring the whole message back."""
    cc_wanted = Signal()
    bcc_wanted = Signal()
    menu_bar_wanted = Signal()
    area_wanted = Signal(int)
    """1 the next part of the window, -1 the one before."""
    place_wanted = Signal(int)
    """1 From, 2 To, 3 Subject, 4 the text, 5 the files."""

    def __init__(self, window: QMainWindow, format_menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._build(format_menu)

    def _build(self, format_menu: QMenu) -> None:
        self.send = self.action(self.tr("Send"), "send", "Ctrl+Return", self.send_wanted.emit)
        self.send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.send_now = self.action(
            self.tr("Send now, without a chance to undo"), "send", "", self.send_now_wanted.emit
        )
        self.save = self.action(self.tr("Save"), "drafts", Key.Save, self.save_wanted.emit)
        self.attach = self.action(self.tr("Attach files…"), "attach", "Ctrl+Shift+A", self.attach_wanted.emit)
        self.discard = self.action(self.tr("Discard"), "trash", "Ctrl+Shift+Delete", self.discard_wanted.emit)
        self.close = self.action(self.tr("Close"), "close", Key.Close, self.close_wanted.emit)
        self._build_options()
        self.ways_of_sending = QMenu(self._window)
        self.ways_of_sending.addActions([self.send, self.send_now])
        self.options = QMenu(self._window)
        self.options.addActions([*self._priorities.actions(), self.options.addSeparator(), self.receipt, self.report])
        self.options.addMenu(self.reports)
        self.options.addSeparator()
        self.options.addAction(self.save)
        self._build_menu_bar(format_menu)

    def _build_options(self) -> None:
        self._priorities = QActionGroup(self)
        self._of_priority: dict[Priority, QAction] = {}
        words = {
            Priority.HIGH: self.tr("High priority"),
            Priority.NORMAL: self.tr("Normal priority"),
            Priority.LOW: self.tr("Low priority"),
        }
        for priority, label in words.items():
            action = self.action(label, "", "", partial(self.priority_chosen.emit, priority))
            action.setCheckable(True)
            self._of_priority[priority] = action
            self._priorities.addAction(action)
        self.receipt = QAction(self.tr("Ask for a read receipt"), self._window)
        self.receipt.setCheckable(True)
        self.receipt.triggered.connect(lambda on: self.receipt_chosen.emit(on))
        self.report = QAction(self.tr("Ask for a delivery report"), self._window)
        self.report.setCheckable(True)
        self.report.triggered.connect(lambda on: self.report_chosen.emit(on))
        self._window.addActions([self.receipt, self.report])
        self.reports = ReportMenu(self._window)
        self.reports.chosen.connect(self.reports_chosen)

    def _build_menu_bar(self, format_menu: QMenu) -> None:
        bar = self._window.menuBar()
        self.message = bar.addMenu(self.tr("&Message"))
        self.message.addActions([self.send, self.send_now])
        self.message.addSeparator()
        self.message.addActions([self.save, self.attach])
        self.message.addSeparator()
        self.message.addActions([self.discard, self.close])
        self._build_edit(bar)
        self.view = bar.addMenu(self.tr("&View"))
        self._build_go(bar)
        self.insert = bar.addMenu(self.tr("&Insert"))
        format_menu.setTitle(self.tr("F&ormat"))
        format_menu.setParent(bar, format_menu.windowFlags())
        bar.addMenu(format_menu)
        self.format = format_menu
        self.tools = bar.addMenu(self.tr("Too&ls"))
        self.option_menu = options = bar.addMenu(self.tr("O&ptions"))
        options.addActions([*self._priorities.actions(), options.addSeparator(), self.receipt, self.report])
        options.addMenu(self.reports)

    def _build_edit(self, bar: QMenuBar) -> None:
        self.edit = edit = bar.addMenu(self.tr("&Edit"))
        rows: tuple[tuple[str, str, QKeySequence.StandardKey, str] | None, ...] = (
            (self.tr("Undo"), "undo", Key.Undo, "undo"),
            (self.tr("Redo"), "redo", Key.Redo, "redo"),
            None,
            (self.tr("Cut"), "", Key.Cut, "cut"),
            (self.tr("Copy"), "copy", Key.Copy, "copy"),
            (self.tr("Paste"), "", Key.Paste, "paste"),
            (self.tr("Select all"), "", Key.SelectAll, "selectAll"),
        )
        for line in rows:
            if line is None:
                edit.addSeparator()
                continue
            words, name, keys, slot = line
            self.select_all = self.action(words, name, keys, partial(_to_text, slot))
            edit.addAction(self.select_all)  # the last one; other ways of pasting come before it

    def _build_go(self, bar: QMenuBar) -> None:
        view = bar.addMenu(self.tr("&Go to"))
        places = (self.tr("From"), self.tr("To"), self.tr("Subject"), self.tr("Text"), self.tr("Files"))
        for number, words in enumerate(places, 1):
            view.addAction(self.action(words, "", f"Alt+{number}", partial(self.place_wanted.emit, number)))
        view.addSeparator()
        view.addAction(self.action(self.tr("Next part of the window"), "", "F6", lambda: self.area_wanted.emit(1)))
        back = self.action(self.tr("Previous part of the window"), "", "Shift+F6", lambda: self.area_wanted.emit(-1))
        view.addAction(back)
        self.action(self.tr("Menu bar"), "", "F10", self.menu_bar_wanted.emit)
        view.addSeparator()
        view.addAction(self.action(self.tr("Cc"), "", "Ctrl+Shift+C", self.cc_wanted.emit))
        view.addAction(self.action(self.tr("Bcc"), "", "Ctrl+Shift+B", self.bcc_wanted.emit))

    def show_options(self, priority: Priority, read_receipt: bool, delivery_report: bool) -> None:
        self._of_priority[priority].setChecked(True)
        self.receipt.setChecked(read_receipt)
        self.report.setChecked(delivery_report)

    def set_sending(self, sending: bool) -> None:
        """While the message is being queued only looking is possible."""
        every = (self.send, self.send_now, self.save, self.attach, self.discard, self.receipt, self.report)
        for action in (*every, self.reports.menuAction()):
            action.setEnabled(not sending)
        self._priorities.setEnabled(not sending)
        self.sending_changed.emit(sending)

    def action(
        self, words: str, name: str, keys: str | QKeySequence.StandardKey, deed: Callable[[], object]
    ) -> QAction:
        """An action of the window whose keys work everywhere in it; `name` is an icon's. It still needs a menu."""
        action = QAction(words, self._window)
        if name:
            action.setIcon(icon(name))
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)  # all that the platform has for it
        elif keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: deed())
        self._window.addAction(action)  # keys work while the menu bar is hidden
        return action


def _to_text(slot: str) -> None:
    """An edit command goes to the text that has the keyboard; the menus do not take it away."""
    target = QApplication.focusWidget()
    if isinstance(target, QLineEdit | QTextEdit | QPlainTextEdit):
        getattr(target, slot)()
