"""The panel above the files: what should be looked at before the message goes, each with its remedy."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMenu, QPushButton, QScrollArea, QSizePolicy, QWidget

from app.model.finding import Check, Finding
from ui.compose.review import review_words
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import column, picture, push, row, text, tool
from ui.widgets.surfaces import Hairline, Plane

Fix = tuple[str, Callable[[], None]]
_MOST = 0.45  # of the window's height; what is beyond it scrolls


@dataclass(frozen=True)
class Entry:
    """A finding with what can be done about it: words for the button, and the deed."""

    finding: Finding
    fixes: tuple[Fix, ...] = ()


class _Row(QWidget):
    """One finding. The first fix has the strongest claim to the keyboard."""

    silenced = Signal(Check)
    passed = Signal(object)

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        words = review_words.of(entry.finding)
        self.finding = entry.finding
        self.buttons: list[QPushButton] = []
        for label, deed in entry.fixes:
            button = push(label, "quiet")
            button.setAccessibleDescription(f"{words.title}. {words.detail}")
            button.clicked.connect(lambda _on=False, deed=deed: deed())
            self.buttons.append(button)
        self.more = tool("more", self.tr("More about this question"), menu=QMenu(), size=16)
        self.more.setProperty("look", "bare")
        self.more.setAccessibleDescription(words.title)
        menu = self.more.menu()
        menu.addAction(self.tr("Not in this message"), lambda: self.passed.emit(self.finding))
        menu.addAction(self.tr("Do not ask about this again"), lambda: self.silenced.emit(self.finding.check))
        said = column(
            text(words.title, weight=QFont.Weight.Medium, wrap=True),
            text(words.detail, "caption", "text_2", wrap=True),
            gap=2,
        )
        sign = column(1, picture(words.icon, 20, "warn"), None, gap=0)
        self.setLayout(row(sign, (said, 1), *self.buttons, self.more, gap=theme.GAP_3, margins=(16, 8, 8, 8)))
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.detail)

    def target(self) -> QWidget:
        """Where the keyboard goes."""
        return self.buttons[0] if self.buttons else self.more


class ReviewPanel(Plane):
    """Shows findings; decides nothing. Esc and the cross mean "keep writing"."""

    silenced = Signal(Check)
    passed = Signal(object)
    """Not in this message: the `Finding`."""
    send_wanted = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("surface", "line", theme.RADIUS_L)
        self._window = window
        self._rows: list[_Row] = []
        self._is_fitting = False
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        window.installEventFilter(self)

    def _build(self) -> None:
        self._title = text(self.tr("Before it goes"), "lead", weight=QFont.Weight.DemiBold)
        self._count = text("", "caption", "text_2")
        self.close_button = tool("close", self.tr("Keep writing (Esc)"), size=16)
        self.close_button.clicked.connect(self.left)
        head = row(
            picture("shield", 20, "accent"), self._title, self._count, None, self.close_button,
            gap=theme.GAP_3, margins=(16, 10, 8, 2),
        )  # fmt: skip
        self._list = QWidget()
        self._list.setAutoFillBackground(False)
        self._column = column(gap=0)
        self._list.setLayout(self._column)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._list)
        self._list.setAutoFillBackground(False)
        self.send_button = push(self.tr("Send anyway"), "quiet")
        self.send_button.clicked.connect(self.send_wanted)
        self.stay_button = push(self.tr("Keep writing"))
        self.stay_button.clicked.connect(self.left)
        nothing = text(self.tr("Nothing has been sent yet."), "caption", "text_2", wrap=True)
        foot = row((nothing, 1), self.send_button, self.stay_button, gap=theme.GAP_3, margins=(16, 10, 15, 12))
        self.setLayout(column(head, self._scroll, Hairline(), foot, gap=0))

    def findings(self) -> tuple[Finding, ...]:
        return tuple(line.finding for line in self._rows)

    def rows(self) -> list[_Row]:
        return list(self._rows)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show exactly these. Rows that stay keep the keyboard; if its row goes, the next one gets it."""
        held = next((n for n, line in enumerate(self._rows) if _has_focus(line)), -1)
        had = self._rows[held].finding if held >= 0 else None
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [self._row(entry) for entry in entries]
        for number, line in enumerate(self._rows):
            if number:
                self._column.addWidget(Hairline())
            self._column.addWidget(line)
        self._count.setText(self._count_words())
        self.setAccessibleName(f"{self._title.text()}. {self._count.text()}")
        self._order()
        self._fit()
        if held >= 0 and self._rows:
            at = next((n for n, line in enumerate(self._rows) if line.finding == had), min(held, len(self._rows) - 1))
            self._rows[at].target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_words(self) -> str:
        if len(self._rows) == 1:
            return self.tr("1 thing to look at")
        return self.tr("%n things to look at", "", len(self._rows))

    def _row(self, entry: Entry) -> _Row:
        line = _Row(entry)
        line.silenced.connect(self.silenced)
        line.passed.connect(self.passed)
        return line

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [
            *(stop for line in self._rows for stop in (*line.buttons, line.more)),
            self.send_button,
            self.stay_button,
            self.close_button,
        ]

    def _order(self) -> None:
        for first, second in itertools.pairwise(self.stops()):
            QWidget.setTabOrder(first, second)

    def take_keyboard(self) -> None:
        """To the first remedy; a screen reader hears what this is."""
        target = self._rows[0].target() if self._rows else self.stay_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        announce(self, f"{self._title.text()}. {self._count.text()}. {self.tr('Nothing has been sent yet.')}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        elif watched is self._window and isinstance(event, QKeyEvent) and self._is_left_by(event):
            self.left.emit()  # nobody between the text and the window had a use for the key
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_left_by(event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape

    def _fit(self) -> None:
        """As high as its rows, until they would take the room of the text: then they scroll."""
        if self._is_fitting or not self.isVisible():  # what is measured below moves this panel; Qt tells no layout
            return  # of a size that changes while a widget is told the one it had before it was shown
        self._is_fitting = True
        width = max(self.width(), self.minimumSizeHint().width())
        height = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else -1
        wanted = max(height, self._list.minimumSizeHint().height())
        room = min(round(self._window.height() * _MOST), self._room_in_window())
        self._scroll.setFixedHeight(min(wanted, max(room, self._least())))
        if (own := self.layout()) is not None:  # at once: asked for within a layout of the page, it can be forgotten
            own.invalidate()
            own.activate()
        self._is_fitting = False

    def _room_in_window(self) -> int:
        """What the window has for the rows beside the least of everything else."""
        page = self._window.centralWidget() if isinstance(self._window, QMainWindow) else None
        layout = page.layout() if page is not None and page.isAncestorOf(self) else None
        if page is None or layout is None:
            return self._window.height()
        part: QWidget | None = self
        while part is not None and part is not self._window:  # from inside out: each tells the next what it needs now
            if (own := part.layout()) is not None:
                own.activate()
            part = part.parentWidget()
        return page.height() - (layout.totalMinimumSize().height() - self._scroll.minimumHeight())

    def _least(self) -> int:
        """One row: less cannot be read."""
        return min((line.minimumSizeHint().height() for line in self._rows), default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_left_by(event):
            self.left.emit()
            return
        super().keyPressEvent(event)


def _has_focus(widget: QWidget) -> bool:
    held = widget.window().focusWidget()
    return held is not None and (held is widget or widget.isAncestorOf(held))
