"""The strip of files under the text: cards and what they weigh together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.model.draft import Attachment
from ui.compose.files.file_card import FileCard, WaitingCard
from ui.compose.files.file_kinds import size_in_message, total_words
from ui.compose.flow import Flow
from ui.look import theme
from ui.widgets.basics import FLUSH, column, row, text

_MOST_LINES, _WIDEST = 2, 320  # a card as wide as that shows most names whole
_HIGH = 600  # pixels of a window from which on there is room for all these lines
_NEARLY_FULL = 0.8


class AttachmentStrip(QWidget):
    """Shows files and says what a person wants done with one; it decides nothing.

    Every signal carries the `Attachment` meant. The strip is hidden while there is nothing to show.
    """

    open_wanted = Signal(object)
    rename_wanted = Signal(object)
    inline_wanted = Signal(object, bool)
    save_wanted = Signal(object)
    remove_wanted = Signal(object)
    plan_wanted = Signal(object, object)
    """The file and the `PicturePlan` chosen for it."""
    crop_wanted = Signal(object)
    cards_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = 0
        self._sent: dict[str, int] = {}
        self._cards: list[FileCard] = []
        self._waiting: list[WaitingCard] = []
        self._flow = Flow(theme.GAP_2, theme.GAP_2, _MOST_LINES, widest=_WIDEST, parent=self)
        self._total = text("", "caption", "text_2", parent=self)
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._side = column(None, self._total, None, gap=0)
        self.setLayout(row((self._flow, 1), self._side, gap=theme.GAP_3, margins=(0, 10, 8, 10)))
        self.setAccessibleName(self.tr("Files of this message"))
        self.hide()

    def files(self) -> tuple[Attachment, ...]:
        return tuple(card.file for card in self._cards)

    def cards(self) -> list[FileCard]:
        return list(self._cards)

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show exactly these. Cards of files that stay are kept, with the keyboard if they have it."""
        old, kept = list(self._cards), []
        for file in files:
            card = next((c for c in old if _is_same(c.file, file)), None)
            if card is None:
                card = self._make(file)
            else:
                old.remove(card)
                card.show_file(file)
            kept.append(card)
        had_focus = next((self._cards.index(c) for c in old if c.hasFocus()), -1)
        for card in old:
            self._flow.take(card)
            card.deleteLater()
        for index, card in enumerate(kept):
            if card in self._flow.items():
                self._flow.place(card, index)
            else:
                self._flow.insert(index, card)
        self._cards = kept
        if had_focus >= 0 and kept:
            kept[min(had_focus, len(kept) - 1)].setFocus()
        self._show_state()

    def set_limit(self, octets: int) -> None:
        """What the server takes, 0 when nobody knows."""
        self._limit = octets
        self._show_state()

    def begin_waiting(self, name: str) -> WaitingCard:
        """A card for a file on its way into the message. Hand it back to `end_waiting`."""
        card = WaitingCard(name)
        self._waiting.append(card)
        self._flow.insert(len(self._flow.items()), card)
        self._show_state()
        return card

    def end_waiting(self, card: WaitingCard) -> None:
        """The file came, or will not."""
        self._waiting.remove(card)
        self._flow.take(card)
        card.deleteLater()
        self._show_state()

    def total(self) -> int:
        """Octets that the files take in the message."""
        return sum(size_in_message(self._sent.get(file.content_id, file.size)) for file in self.files())

    def show_sent(self, sizes: Mapping[str, int]) -> None:
        """Octets of pictures as they will leave, by content id, where they differ from the files."""
        if sizes != self._sent:
            self._sent = dict(sizes)
            self._show_state()

    def add_beside(self, widget: QWidget) -> None:
        """A quiet button under the total, its words on the same right edge."""
        self._side.insertLayout(2, row(None, widget, FLUSH, gap=0))

    def total_words(self) -> str:
        return self._total.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._take_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._take_room()
        return False

    def _take_room(self) -> None:
        """A low window is for the text: the other lines of files are scrolled to."""
        self._flow.set_most_lines(_MOST_LINES if self.window().height() >= _HIGH else 1)

    def _make(self, file: Attachment) -> FileCard:
        card = FileCard(file)
        card.open_wanted.connect(lambda: self.open_wanted.emit(card.file))
        card.rename_wanted.connect(lambda: self.rename_wanted.emit(card.file))
        card.inline_wanted.connect(lambda on: self.inline_wanted.emit(card.file, on))
        card.save_wanted.connect(lambda: self.save_wanted.emit(card.file))
        card.remove_wanted.connect(lambda: self.remove_wanted.emit(card.file))
        card.plan_wanted.connect(lambda plan: self.plan_wanted.emit(card.file, plan))
        card.crop_wanted.connect(lambda: self.crop_wanted.emit(card.file))
        card.step_wanted.connect(lambda by: self._step(card, by))
        return card

    def _step(self, card: FileCard, by: int) -> None:
        target = self._cards[min(max(self._cards.index(card) + by, 0), len(self._cards) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._flow.reveal(target)

    def _show_state(self) -> None:
        for card in self._cards:
            card.show_sent(self._sent.get(card.file.content_id, card.file.size))
        total = self.total()
        self._total.setText(total_words(total, self._limit))
        self._total.setVisible(bool(self._cards))
        colour = "text_2"
        if self._limit and total > self._limit:
            colour = "danger"
        elif self._limit and total > _NEARLY_FULL * self._limit:
            colour = "warn"
        self._total.set_colour(colour)
        self.setVisible(bool(self._cards or self._waiting))
        self.cards_changed.emit()


def _is_same(a: Attachment, b: Attachment) -> bool:
    """The same file of the message, whatever its name or place is now."""
    return a.content_id == b.content_id if a.content_id or b.content_id else (a.key, a.name) == (b.key, b.name)
