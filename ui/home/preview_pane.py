"""The right column of the home window: one message, what can be done with it, and how it was delivered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.model.draft import Attachment, Disposition, Draft
from app.model.outgoing import Outgoing, RecipientState
from ui.compose.flow import Flow
from ui.home import dates
from ui.home.empty import EmptyState
from ui.home.entries import Entry, Item, display_name
from ui.home.paper import Paper
from ui.home.received import Received, ReceivedFile
from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.outbox.details import RecipientTable, report_words
from ui.widgets.basics import Label, Push, column, push, row, text, tool
from ui.widgets.measure import measured
from ui.widgets.surfaces import Ground, Plane
from ui.words.sizes import size_words

_MEASURE = 920  # pixels: the sheet is at most 880 wide, as where it was written
_NAMES = 6  # of each recipient line; the rest is in the tool tip
_LONGEST_SUBJECT = 240  # characters


class Deed(StrEnum):
    """What the person wants to do with a message."""

    OPEN = "open"
    COPY = "copy"
    BIN = "bin"
    SOURCE = "source"
    SAVE = "save"
    SEND_NOW = "send_now"
    CHANGE_TIME = "change_time"
    DETAILS = "details"
    READ = "read"
    REPLY = "reply"
    REPLY_ALL = "reply_all"
    FORWARD = "forward"
    FORWARD_ATTACHED = "forward_attached"
    PREVIEW = "preview"
    PRINT = "print"
    PDF = "pdf"
    MAILBOX = "mailbox"


LETTER_DEEDS = (Deed.REPLY, Deed.REPLY_ALL, Deed.FORWARD, Deed.FORWARD_ATTACHED, Deed.READ)
"""What is possible with every message that lies in a file as it went out or came in."""


PAPER_DEEDS = (Deed.PREVIEW, Deed.PRINT, Deed.PDF)
"""What is possible with every message that can be read."""
FOR_MANY = (Deed.BIN, Deed.SAVE, Deed.MAILBOX)
"""What can be done with several messages at once."""


def deeds_of(item: object) -> tuple[Deed, ...]:
    """What is possible, in the order of the menu."""
    files = (Deed.SOURCE, Deed.SAVE, Deed.MAILBOX)
    if isinstance(item, Draft):
        return (Deed.OPEN, Deed.COPY, Deed.BIN, *PAPER_DEEDS, *files)
    if isinstance(item, Outgoing):
        edit = (Deed.OPEN,) if item.draft is not None else ()
        if item.finished:
            return (*edit, *LETTER_DEEDS, Deed.BIN, *PAPER_DEEDS, Deed.DETAILS, *files)
        return (*edit, Deed.CHANGE_TIME, Deed.SEND_NOW, Deed.BIN, *PAPER_DEEDS, Deed.DETAILS, *files)
    return (*LETTER_DEEDS, *PAPER_DEEDS, *files)


class PreviewPane(Ground):
    """Shows an Entry. The text itself is handed in later, by `paper`, because pictures load in a thread."""

    wanted = Signal(Deed)
    file_wanted = Signal(int)
    back = Signal()

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__("desk")
        self._clock = clock
        self.entry: Entry | None = None
        self._stack = QStackedWidget()
        self._nothing = EmptyState("mail", self.tr("Nothing chosen"))
        self._many = QWidget()
        self._page = QWidget()
        for page in (self._nothing, self._page):
            self._stack.addWidget(page)
        self.setLayout(column((self._stack, 1), gap=0))
        self._build_page()
        self.show_nothing()

    # --- building

    def _build_page(self) -> None:
        bar, head = self._build_bar(), self._build_head()
        self._build_delivery()
        self.paper = Paper()
        sheet = Plane("paper", "line", theme.RADIUS_L, "top")
        sheet.setLayout(column((self.paper, 1), gap=0, margins=(6, 6, 6, 0)))
        self._files = Flow(theme.GAP_2, theme.GAP_1, 2)
        self._files.setAccessibleName(self.tr("Attachments"))
        self._file_line = QWidget()
        self._file_line.setLayout(column(self._files, margins=(12, 0, 20, 10)))
        body = column(bar, head, self._fold, self._file_line, (row((sheet, 1), margins=(20, 0, 20, 0)), 1), gap=0)
        self._page.setLayout(measured(body, _MEASURE))

    def _build_bar(self) -> QHBoxLayout:
        self.back_button = tool("chevron-left", self.tr("Back to the list (Esc)"))
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        self.open_button = push("", "", "edit")
        self.reply_button = push(self.tr("Reply"), "", "reply")
        self.send_button = push(self.tr("Send now"), "quiet")
        self.time_button = push(self.tr("Change time…"), "quiet")
        self.source_button = push(self.tr("View source"), "", "code")
        self.copy_button = tool("copy", self.tr("Duplicate"))
        self.bin_button = tool("trash", self.tr("Delete (Del)"))
        self.more_button = tool("more", self.tr("More"))
        for button, deed in (
            (self.open_button, Deed.OPEN),
            (self.reply_button, Deed.REPLY),
            (self.send_button, Deed.SEND_NOW),
            (self.time_button, Deed.CHANGE_TIME),
            (self.source_button, Deed.SOURCE),
            (self.copy_button, Deed.COPY),
            (self.bin_button, Deed.BIN),
        ):
            button.clicked.connect(lambda _on=False, deed=deed: self.wanted.emit(deed))
        self.more_button.clicked.connect(self._show_more)
        return row(
            self.back_button, self.open_button, self.reply_button, self.time_button, self.send_button,
            self.source_button, None,
            self.copy_button, self.bin_button, self.more_button, gap=4, margins=(20, 12, 16, 8),
        )  # fmt: skip

    def _build_head(self) -> QVBoxLayout:
        self._title = text("", "title", weight=QFont.Weight.DemiBold, wrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._time = text("", "caption", "text_2")
        self._people = QGridLayout()
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setHorizontalSpacing(8)
        self._people.setVerticalSpacing(2)
        self._people.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        who = row((self._people, 1), self._time, gap=16)
        who.setAlignment(self._time, top)
        return column(self._title, who, gap=6, margins=(20, 8, 20, 10))

    def _build_delivery(self) -> None:
        """Who got it, folded away until somebody asks."""
        self.delivery_button = Push("", "quiet")
        self.delivery_button.clicked.connect(self._fold_delivery)
        self.delivery = RecipientTable()
        self._well = Plane("surface", "line", theme.RADIUS_M)
        self.reports = text("", "caption", "text_2", wrap=True)
        self._well.setLayout(column(self.delivery, self.reports, margins=(8, 4, 8, 4)))
        self._fold = QWidget()
        line = row(self.delivery_button, None, gap=0, margins=(12, 0, 20, 6))
        self._fold.setLayout(column(line, row(self._well, margins=(20, 0, 20, 8)), gap=0))

    # --- showing

    def show_nothing(self, state: EmptyState | None = None) -> None:
        """No message: an empty sheet of desk, or the words of an empty folder."""
        self.entry = None
        if state is not None:
            self._replace_state(state)
        self._stack.setCurrentWidget(self._many if state is not None else self._nothing)
        self.paper.clear()

    def _replace_state(self, state: EmptyState) -> None:
        self._stack.removeWidget(self._many)
        self._many.deleteLater()
        self._many = state
        self._stack.addWidget(state)

    def show_entry(self, entry: Entry) -> None:
        """The head of a message; its text follows through `paper`."""
        self.entry = entry
        item, deeds = entry.item, deeds_of(entry.item)
        self.open_button.setText(_open_words(item))
        for button, deed in (
            (self.open_button, Deed.OPEN),
            (self.reply_button, Deed.REPLY),
            (self.send_button, Deed.SEND_NOW),
            (self.time_button, Deed.CHANGE_TIME),
            (self.copy_button, Deed.COPY),
            (self.bin_button, Deed.BIN),
        ):
            button.setVisible(deed in deeds)
        self.source_button.setVisible(isinstance(item, Received))
        subject = entry.item.subject or entry.subject
        shortened = len(subject) > _LONGEST_SUBJECT
        self._title.setText(subject[:_LONGEST_SUBJECT] + "…" if shortened else subject)
        self._title.setToolTip(as_words(subject[:2000] if shortened else ""))
        self._show_people(item)
        self._time.setText(self._time_words(entry))
        self._show_delivery(item)
        self._show_files(item)
        self._stack.setCurrentWidget(self._page)

    def set_narrow(self, narrow: bool) -> None:
        """As a page of its own it has a way back."""
        self.back_button.setVisible(narrow)

    def _time_words(self, entry: Entry) -> str:
        item, locale = entry.item, QLocale()
        when = dates.long_time(entry.when, self._clock(), locale)
        if isinstance(item, Draft):
            return self.tr("Saved {time}").format(time=when)
        if isinstance(item, Received):
            return self.tr("Received {time}").format(time=when)
        if not item.finished:
            return self.tr("Goes {time}").format(time=dates.long_time(item.not_before, self._clock(), locale))
        if item.hold_until > self._clock():
            held = dates.long_time(item.hold_until, self._clock(), locale)
            return self.tr("Held by the server until {time}").format(time=held)
        return self.tr("Sent {time}").format(time=when)

    def _show_people(self, item: Item) -> None:
        while (cell := self._people.takeAt(0)) is not None:
            if (widget := cell.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, texts) in enumerate(self._people_lines(item)):
            label = text(name, colour="text_2")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._people.addWidget(label, place, 0)
            self._people.addWidget(_names(texts), place, 1)

    def _people_lines(self, item: Item) -> list[tuple[str, Sequence[str]]]:
        if isinstance(item, Received):
            lines: list[tuple[str, Sequence[str]]] = [
                (self.tr("From"), [item.sender]),
                (self.tr("To"), [item.to]),
                (self.tr("Cc"), [item.cc]),
                (self.tr("Envelope"), [f"{item.mail_from} → {', '.join(item.rcpt_tos)}"]),
            ]
        elif isinstance(item, Outgoing) and item.draft is None:
            lines = [(self.tr("To"), item.envelope.recipients)]
        else:
            draft = item if isinstance(item, Draft) else item.draft or Draft()
            lines = [(self.tr("To"), draft.to), (self.tr("Cc"), draft.cc), (self.tr("Bcc"), draft.bcc)]
        found = [(name, texts) for name, texts in lines if any(texts)]
        return found or [(self.tr("To"), [self.tr("(no recipient yet)")])]

    def _show_delivery(self, item: Item) -> None:
        sent = isinstance(item, Outgoing) and bool(item.finished)
        self._fold.setVisible(sent)
        self._open_well(False)
        if not isinstance(item, Outgoing) or not sent:
            return
        time = dates.long_time(item.finished, self._clock(), QLocale())
        taken = sum(r.state is RecipientState.ACCEPTED for r in item.recipients)
        if taken < len(item.recipients):
            words = self.tr("Delivery: {taken} of {all} recipients").format(taken=taken, all=len(item.recipients))
            self._open_well(True)
        else:
            words = self.tr("Delivery: taken by the server {time}").format(time=time)
        self.delivery_button.setText(words)
        self.reports.setText(report_words(item))
        self.reports.setVisible(bool(self.reports.text()))
        self.delivery.show_results(item.recipients, time, item.reply if not item.reason else "")

    def _fold_delivery(self) -> None:
        self._open_well(not self._well.isVisible())

    def _open_well(self, opened: bool) -> None:
        self._well.setVisible(opened)
        self.delivery_button.setIcon(icons.icon("chevron-down" if opened else "chevron-right", "accent"))

    def _show_files(self, item: Item) -> None:
        for old in self._files.items():
            self._files.take(old)
            old.deleteLater()
        draft = item if isinstance(item, Draft) else item.draft if isinstance(item, Outgoing) else None
        files: Sequence[Attachment | ReceivedFile] = draft.attachments if draft is not None else ()
        if isinstance(item, Received):
            files = item.files
        locale = QLocale()
        shown = [(number, file) for number, file in enumerate(files) if not _stands_in_text(file, item)]
        for place, (number, found) in enumerate(shown):
            name = found.name if len(found.name) <= 40 else f"{found.name[:24]}…{found.name[-14:]}"
            words = self.tr("{name}  {size}").format(name=name, size=size_words(found.size, locale))
            button = push(words.replace("&", "&&"), "quiet", "attach")
            tip = self.tr("Open {name}") if draft is not None else self.tr("Save {name}…")
            button.setToolTip(as_words(tip.format(name=found.name)))
            button.clicked.connect(lambda _on=False, number=number: self.file_wanted.emit(number))
            self._files.insert(place, button)
        self._file_line.setVisible(bool(shown))

    # --- the rest of the deeds

    def _show_more(self) -> None:
        if self.entry is None:
            return
        shown = (Deed.OPEN, Deed.COPY, Deed.BIN, Deed.SEND_NOW, Deed.CHANGE_TIME)
        menu = deed_menu(self, self.entry, self.wanted.emit, skip=shown)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))


def _stands_in_text(file: Attachment | ReceivedFile, item: Item) -> bool:
    """Whether the text shows it: such a picture is no file to its reader."""
    draft = item if isinstance(item, Draft) else item.draft if isinstance(item, Outgoing) else None
    html = item.html if isinstance(item, Received) else draft.html if draft is not None and not draft.plain else ""
    is_picture = not isinstance(file, Attachment) or file.disposition is Disposition.INLINE
    return is_picture and bool(file.content_id) and f"cid:{file.content_id}" in html


def deed_menu(parent: QWidget, entry: Entry, on_chosen: Callable[[Deed], None], skip: Sequence[Deed] = ()) -> QMenu:
    """A menu of what can be done with `entry`; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = {
        Deed.OPEN: (_open_words(entry.item), "edit"),
        Deed.SEND_NOW: (QCoreApplication.translate("Deeds", "Send now"), "send"),
        Deed.CHANGE_TIME: (QCoreApplication.translate("Deeds", "Change time…"), "calendar"),
        Deed.COPY: (QCoreApplication.translate("Deeds", "Duplicate"), "copy"),
        Deed.BIN: (QCoreApplication.translate("Deeds", "Delete"), "trash"),
        Deed.REPLY: (QCoreApplication.translate("Deeds", "Reply"), "reply"),
        Deed.REPLY_ALL: (QCoreApplication.translate("Deeds", "Reply to all"), "reply-all"),
        Deed.FORWARD: (QCoreApplication.translate("Deeds", "Forward"), "forward"),
        Deed.FORWARD_ATTACHED: (QCoreApplication.translate("Deeds", "Forward as attachment"), "attach"),
        Deed.READ: (QCoreApplication.translate("Deeds", "Open in a window"), "open-external"),
        Deed.DETAILS: (QCoreApplication.translate("Deeds", "Delivery details…"), "info"),
        Deed.SOURCE: (QCoreApplication.translate("Deeds", "View source…"), "code"),
        Deed.SAVE: (QCoreApplication.translate("Deeds", "Save as a file…"), "download"),
        Deed.MAILBOX: (QCoreApplication.translate("Deeds", "Save as a mailbox (mbox)…"), "archive"),
        Deed.PREVIEW: (QCoreApplication.translate("Printing", "Print preview…"), "file-text"),
        Deed.PRINT: (QCoreApplication.translate("Deeds", "Print…"), "print"),
        Deed.PDF: (QCoreApplication.translate("Deeds", "Save as PDF…"), "file-pdf"),
    }
    for deed in deeds_of(entry.item):
        if deed not in skip:
            name, icon = words[deed]
            action = menu.addAction(icons.icon(icon), name)
            action.triggered.connect(lambda _on=False, deed=deed: on_chosen(deed))
    return menu


def _open_words(item: Item) -> str:
    if isinstance(item, Outgoing):
        if item.finished:
            return QCoreApplication.translate("Deeds", "Edit as new")
        return QCoreApplication.translate("Deeds", "Edit")
    return QCoreApplication.translate("Deeds", "Continue writing")


def _names(texts: Sequence[str]) -> Label:
    few = len(texts) <= _NAMES + 1  # "and 1 other" would be no shorter
    shown = [t if len(texts) == 1 else display_name(t) for t in (texts if few else texts[:_NAMES])]
    words = ", ".join(shown)
    if not few:
        others = len(texts) - _NAMES
        words = QCoreApplication.translate("Deeds", "{names} and %n others", "", others).format(names=words)
    found = text(words, wrap=True)
    found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    found.setToolTip(as_words("\n".join(texts[:200]) if len(texts) > 1 else ""))
    return found
