"""The bar under the sheet: what can be added, what is set, whether it is saved, and Send."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.model.draft import Priority
from ui import theme
from ui.icons import icon
from ui.widgets.basics import push, row, text, tool
from ui.widgets.spinner import Spinner
from ui.widgets.split_button import SplitButton
from ui.widgets.surfaces import Ground, Hairline


class BottomBar(Ground):
    """Says what is wanted, shows what it is told."""

    attach_wanted = Signal()
    discard_wanted = Signal()
    send_wanted = Signal()
    priority_dropped = Signal()
    receipt_dropped = Signal()

    def __init__(self, options: QMenu, ways_of_sending: QMenu) -> None:
        super().__init__("desk", "top")
        self._busy_words = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(theme.SILENT)
        self._build(options, ways_of_sending)
        self._wire()

    def _build(self, options: QMenu, ways_of_sending: QMenu) -> None:
        self.attach = tool("attach", self.tr("Attach files ({keys})").format(keys=_native("Ctrl+Shift+A")))
        self.more = tool("more", self.tr("Options of this message"))
        self._options = options
        self.discard = tool("trash", self.tr("Discard"))
        divider = Hairline("line", upright=True)
        divider.setFixedHeight(18)
        self.priority = push("", "quiet", "chevron-up")
        self.receipt = push(self.tr("Read receipt"), "quiet", "check-circle")
        for option in (self.priority, self.receipt):
            option.setIconSize(QSize(16, 16))
            option.hide()
        self.receipt.setToolTip(self.tr("Readers are asked to confirm. Click to ask no longer."))
        self.saved = text("", "caption", "text_2")
        self.spinner = Spinner(16)
        self.spinner.hide()
        self.send = SplitButton(self.tr("Send"), "send", ways_of_sending)
        self.send.set_tip(self.tr("Send ({keys})").format(keys=_native("Ctrl+Return")))
        self.setLayout(
            row(
                self.attach, self.more, divider, self.discard, 6, self.saved, self.spinner, None,
                self.receipt, self.priority, theme.GAP_2, self.send,
                gap=4, margins=(theme.GAP_4 - 4, 10, theme.GAP_4, 10),
            )
        )  # fmt: skip

    def _wire(self) -> None:
        self.attach.clicked.connect(self.attach_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.more.clicked.connect(self._show_options)
        self.send.clicked.connect(self.send_wanted)
        self.priority.clicked.connect(self.priority_dropped)
        self.receipt.clicked.connect(self.receipt_dropped)
        self._late.timeout.connect(self._on_late)

    def _show_options(self) -> None:
        """Above the button, because it stands at the foot of its window."""
        self._options.ensurePolished()
        height = self._options.sizeHint().height()
        self._options.popup(self.more.mapToGlobal(QPoint(0, -height - 4)))

    def show_options(self, priority: Priority, read_receipt: bool) -> None:
        """What differs from an ordinary message is in plain sight."""
        self.priority.setVisible(priority is not Priority.NORMAL)
        if priority is Priority.HIGH:
            self.priority.setText(self.tr("High priority"))
            self.priority.setIcon(icon("chevron-up"))
        elif priority is Priority.LOW:
            self.priority.setText(self.tr("Low priority"))
            self.priority.setIcon(icon("chevron-down"))
        self.priority.setToolTip(self.tr("Click for normal priority"))
        self.receipt.setVisible(read_receipt)

    def show_saved(self, words: str) -> None:
        """A state that is reached: "Saved 10:42", or nothing."""
        self._late.stop()
        self.spinner.stop()
        self.saved.setText(words)

    def show_busy(self, words: str) -> None:
        """Something goes on: said only if it takes longer than a person notices."""
        self._busy_words = words
        if not self._late.isActive():
            self._late.start()

    def _on_late(self) -> None:
        self.saved.setText(self._busy_words)
        self.spinner.start(at_once=True)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
