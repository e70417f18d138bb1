"""The bar under the sheet: what can be added, what is set, whether it is saved, and Send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.look import theme
from ui.look.icons import icon
from ui.look.plain_tips import as_words
from ui.widgets import mirror
from ui.widgets.basics import push, row, text, tool
from ui.widgets.spinner import Spinner
from ui.widgets.split_button import SplitButton
from ui.widgets.surfaces import Ground, Hairline

if TYPE_CHECKING:
    from app.model.draft import Priority

_MARGINS = (theme.GAP_4 - 4, 10, theme.GAP_4, 10)
_WIDEST = 960  # that the buttons spread to: the sheet at its widest, and a margin


class BottomBar(Ground):
    """Says what is wanted, shows what it is told."""

    attach_wanted = Signal()
    signature_wanted = Signal()
    template_wanted = Signal()
    preview_wanted = Signal()
    discard_wanted = Signal()
    send_wanted = Signal()
    priority_dropped = Signal()
    receipt_dropped = Signal()
    report_dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("desk", "top", parent)
        self._busy_words = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(theme.SILENT)
        self._options: QMenu | None = None
        self._told: tuple[Priority, bool, bool] | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.attach = tool("attach", self.tr("Attach files ({keys})").format(keys=_native("Ctrl+Shift+A")), parent=self)
        self.signature = tool("signature", self.tr("Signature"), parent=self)
        self.template = tool(
            "template", self.tr("New from template ({keys})").format(keys=_native("Ctrl+Shift+T")), parent=self
        )
        self.preview = tool(
            "preview", self.tr("As the reader sees it ({keys})").format(keys=_native("F8")), parent=self
        )
        self.more = tool("more", self.tr("Options of this message"), parent=self)
        divider = Hairline("line", upright=True, parent=self)
        divider.setFixedHeight(18)
        self.discard = tool("trash", self.tr("Discard"), parent=self)
        self.saved = text("", "caption", "text_2", parent=self)
        self.spinner = Spinner(16, parent=self)
        self.spinner.hide()
        self.count = text("", "caption", "text_3", parent=self)
        self.count.hide()
        self.receipt = push(self.tr("Read receipt"), "quiet", "check-circle", parent=self)
        self.report = push(self.tr("Delivery report"), "quiet", "server", parent=self)
        self.priority = push("", "quiet", "chevron-up", parent=self)
        self._signs = (self.template, self.signature, self.preview)  # the first one is missed least
        self._words = {o: o.accessibleName() for o in (self.receipt, self.report, self.priority)}
        for option in self._words:
            option.setIconSize(QSize(16, 16))
            option.hide()
        self.receipt.setToolTip(self.tr("Read receipt: readers are asked to confirm. Click to ask no longer."))
        self.report.setToolTip(self.tr("Delivery report: mail servers are asked to report. Click to ask no longer."))
        self.send = SplitButton(self.tr("Send"), "send", parent=self)
        self.send.set_tip(self.tr("Send ({keys})").format(keys=_native("Ctrl+Return")))
        self.setLayout(
            row(
                self.attach, self.signature, self.template, self.preview, self.more, divider, self.discard, 6,
                self.saved, self.spinner, None,
                self.count, self.receipt, self.report, self.priority, theme.GAP_2, self.send,
                gap=4, margins=_MARGINS,
            )
        )  # fmt: skip

    def _wire(self) -> None:
        self.attach.clicked.connect(self.attach_wanted)
        self.signature.clicked.connect(self.signature_wanted)
        self.template.clicked.connect(self.template_wanted)
        self.preview.clicked.connect(self.preview_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.more.clicked.connect(self._show_options)
        self.send.clicked.connect(self.send_wanted)
        self.priority.clicked.connect(self.priority_dropped)
        self.receipt.clicked.connect(self.receipt_dropped)
        self.report.clicked.connect(self.report_dropped)
        self._late.timeout.connect(self._on_late)

    def set_menus(self, options: QMenu, ways_of_sending: QMenu) -> None:
        """What stands behind the dots and behind the arrow."""
        self._options = options
        self.send.set_menu(ways_of_sending)

    def _show_options(self) -> None:
        """What stands behind the dots."""
        if self._options is not None:
            self.pop_up(self._options, self.more)

    def pop_up(self, menu: QMenu, button: QWidget) -> None:
        """Above its button."""
        menu.ensurePolished()
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def show_options(self, priority: Priority, read_receipt: bool, delivery_report: bool) -> None:
        """What differs from an ordinary message is in plain sight."""
        told = (priority, read_receipt, delivery_report)
        if told == self._told:
            return
        self._told = told
        marks = {"high": (self.tr("High priority"), "chevron-up"), "low": (self.tr("Low priority"), "chevron-down")}
        mark = marks.get(priority)
        self.priority.setVisible(mark is not None)
        if mark is not None:
            self._words[self.priority] = mark[0]
            self.priority.setIcon(icon(mark[1]))
        self.priority.setToolTip(self.tr("Click for normal priority"))
        self.receipt.setVisible(read_receipt)
        self.report.setVisible(delivery_report)
        self._fit()

    def _fit(self) -> None:
        """Where not all words have room, what is set shows as signs alone; the words stay for screen readers."""
        for option, words in self._words.items():
            option.setText(words)
        self.count.setVisible(bool(self.count.text()))
        for sign in self._signs:
            sign.show()
        if not self.isVisible():
            return  # nobody knows yet how much room there will be
        if self.sizeHint().width() > self.width():
            self.count.hide()  # the figures are what is missed least
        if self.sizeHint().width() > self.width():
            for option, words in self._words.items():
                option.setText("")
                option.setAccessibleName(words)
        for sign in self._signs:
            if self.sizeHint().width() > self.width():
                sign.hide()  # the menu has it as well

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a wide window the buttons stay with the sheet."""
        super().resizeEvent(event)
        left, top, right, bottom = mirror.margins(*_MARGINS)
        beside = max(0, self.width() - _WIDEST) // 2
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(left + beside, top, right + beside, bottom)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def show_saved(self, words: str) -> None:
        """A state that is reached: "Saved 10:42", or nothing."""
        self._late.stop()
        self.spinner.stop()
        self.saved.setText(words)
        self._fit()

    def show_count(self, words: str, detail: str) -> None:
        """How much was written, with the exact figures in the tool tip; "" says nothing."""
        self.count.setText(words)
        self.count.setToolTip(as_words(detail))
        self._fit()

    def show_busy(self, words: str) -> None:
        """Something goes on: said only if it takes longer than a person notices."""
        self._busy_words = words
        if not self._late.isActive():
            self._late.start()

    def _on_late(self) -> None:
        self.saved.setText(self._busy_words)
        self.spinner.start(at_once=True)
        self._fit()


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
