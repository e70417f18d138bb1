"""The outbox as a page of the home window: groups of cards that follow the table, and their actions."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.events import SettingsChanged
from app.model.outgoing import Outgoing, SendState
from ui import icons, theme
from ui.home.empty import EmptyState
from ui.outbox.acts import Acts
from ui.outbox.card import Card, Sight
from ui.outbox.groups import Act, Group, Kind, belongs_here, group_of, kind_of, needs_you
from ui.outbox.progress import Pace
from ui.outbox.rows import OutboxRows
from ui.widgets.basics import Elided, column, push, row, text
from ui.widgets.surfaces import Ground

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

CARDS = 100  # made at once; more on demand
TICK_SECONDS = 2.0  # that a sent message stays to be seen
_COUNTDOWN_MS, _PROGRESS_MS = 500, 100
_TICKING = (Kind.UNDO, Kind.RETRY, Kind.SCHEDULED)
_CAN_GO = (Kind.UNDO, Kind.RETRY, Kind.HELD)


class GroupBox(QWidget):
    """A heading and the cards beneath it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._heading = text(name, "caption", "text_2", QFont.Weight.DemiBold)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(6)
        self.setLayout(column(row(self._heading, margins=(8, 14, 8, 8)), self.cards, gap=0))

    def shown(self) -> list[Card]:
        """The cards in their order."""
        items = (self.cards.itemAt(place) for place in range(self.cards.count()))
        return [card for item in items if item is not None and isinstance(card := item.widget(), Card)]

    def arrange(self, wanted: list[Card]) -> None:
        """Exactly these cards in this order; those that stay are not touched."""
        for card in self.shown():
            if card not in wanted:
                self.cards.removeWidget(card)
        for place, card in enumerate(wanted):
            here = self.cards.itemAt(place)
            if here is None or here.widget() is not card:
                self.cards.removeWidget(card)
                self.cards.insertWidget(place, card)
                card.show()
        self.setVisible(bool(wanted))


class OutboxPage(Ground):
    """`rows` is shared with whoever else shows the table; without it the page follows the table itself."""

    draft_opened = Signal(object)
    account_edit_wanted = Signal(int)
    notice = Signal(str, str, object)

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        rows: OutboxRows | None = None,
        clock: Callable[[], float] = time.time,
        account_name: Callable[[int], str] = lambda _id: "",
    ) -> None:
        super().__init__("desk")
        self._engine, self._tasks, self._clock, self._account_name = engine, tasks, clock, account_name
        self._owns_rows = rows is None
        self._rows = rows or OutboxRows(engine, tasks, self)
        self._account = 0
        self._limit = CARDS
        self._cards: dict[int, Card] = {}
        self._paces: dict[int, Pace] = {}
        self._leaving: set[int] = set()
        self._moving: set[int] = set()
        self._build()
        self._wire()
        if self._owns_rows:
            tasks.start(self._rows.read(), "read the outbox")

    # --- building

    def _build(self) -> None:
        title = text(self.tr("Outbox"), "title", weight=QFont.Weight.DemiBold)
        self.summary = Elided("", colour="text_2", mode=Qt.TextElideMode.ElideRight)
        self.pause_button = push(self.tr("Pause sending"), "", "pause")
        self.all_button = push(self.tr("Send all now"))
        head = row(title, (self.summary, 1), self.pause_button, self.all_button, gap=12, margins=(24, 16, 20, 4))
        self._groups = {
            Group.NEEDS_YOU: GroupBox(self.tr("Needs you")),
            Group.ON_ITS_WAY: GroupBox(self.tr("On its way")),
            Group.WAITING: GroupBox(self.tr("Waiting")),
        }
        self.more_button = push("", "quiet")
        self.more_button.clicked.connect(self._show_more)
        body = QWidget()
        body.setLayout(
            column(*self._groups.values(), row(None, self.more_button, None), None, gap=0, margins=(16, 0, 16, 24))
        )
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Outbox"))
        self._scroll.setWidget(body)
        for clear in (self._scroll.viewport(), body):
            clear.setBackgroundRole(QPalette.ColorRole.NoRole)
            clear.setAutoFillBackground(False)
        words = self.tr("Messages rest here until the server has taken them.")
        self.empty = EmptyState("outbox", self.tr("Nothing waits"), words)
        self.setLayout(column(head, (self._scroll, 1), (self.empty, 1), gap=0))

    def _wire(self) -> None:
        self._acts = Acts(self._engine, self, self._clock, self.draft_opened.emit, self._notify)
        self._rows.changed.connect(self._on_rows)
        self._rows.progressed.connect(self._on_progress)
        self.pause_button.clicked.connect(self._toggle_pause)
        self.all_button.clicked.connect(lambda: self._tasks.start(self._acts.send_all(self._can_go()), "send all"))
        self._countdown = QTimer(self)
        self._countdown.setInterval(_COUNTDOWN_MS)
        self._countdown.timeout.connect(self._on_tick)
        self._progress_timer = QTimer(self)
        self._progress_timer.setSingleShot(True)
        self._progress_timer.setInterval(_PROGRESS_MS)
        self._progress_timer.timeout.connect(self._show_progress)
        self._unsubscribe = self._engine.events.subscribe(SettingsChanged, lambda _event: self.arrange())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the cards and buttons themselves
        self.setAccessibleName(self.tr("Outbox"))
        self.arrange()

    def close_page(self) -> None:
        """Hear no more; the page is about to go."""
        self._countdown.stop()
        self._unsubscribe()
        if self._owns_rows:
            self._rows.close()

    def set_account(self, account_id: int) -> None:
        """Only rows of this account; 0 for all."""
        self._account = account_id
        self.arrange()

    # --- following the table

    def _on_rows(self, differing: set[int]) -> None:
        for row_id in differing:
            outgoing = self._rows.rows.get(row_id)
            if outgoing is None or outgoing.state is not SendState.SENT or row_id in self._leaving:
                continue
            if outgoing.acknowledged:
                continue  # dismissed: nothing more to be seen
            if row_id in self._cards and self.isVisible() and not belongs_here(outgoing, self._clock()):
                self._leaving.add(row_id)
                QTimer.singleShot(round(TICK_SECONDS * 1000), self, lambda n=row_id: self._fold(n))
        self.arrange()

    def _shown_rows(self) -> list[Outgoing]:
        now = self._clock()
        rows = [r for r in self._rows.live.values() if belongs_here(r, now)]
        known = {r.id for r in rows}
        rows += [r for n in self._leaving if n not in known and (r := self._rows.rows.get(n)) is not None]
        return [r for r in rows if not self._account or r.account_id == self._account]

    def arrange(self) -> None:
        """Put every card in its group. A card under the pointer keeps its place until the pointer leaves."""
        now, rows = self._clock(), self._shown_rows()
        groups: dict[Group, list[Outgoing]] = {group: [] for group in Group}
        for outgoing in sorted(rows, key=lambda r: r.id):
            groups[self._group(outgoing, now)].append(outgoing)
        room, wanted = self._limit, dict[Group, list[Card]]()
        for group, members in groups.items():
            if len(members) > room:  # what moves is seen first, wherever it stands in the queue
                members = sorted(members, key=lambda r: (r.state is not SendState.SENDING, r.id))[:room]
                members.sort(key=lambda r: r.id)
            wanted[group] = [self._card(r) for r in members]
            room -= len(wanted[group])
        kept = {card.outgoing.id for cards in wanted.values() for card in cards}
        for row_id in [n for n in self._cards if n not in kept]:
            self._drop(row_id)
        for group, cards in wanted.items():
            self._groups[group].arrange(cards)
        hidden = len(rows) - len(kept)
        self.more_button.setVisible(hidden > 0)
        self.more_button.setText(self.tr("Show more ({count} waiting)").format(count=self.locale().toString(hidden)))
        self._show_head(rows, now)
        self._scroll.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._update_timer()

    @property
    def _paused(self) -> bool:
        return self._engine.preferences.current.paused

    def _group(self, outgoing: Outgoing, now: float) -> Group:
        kind = kind_of(outgoing, now)
        group = Group.WAITING if self._paused and kind in (Kind.DUE, Kind.UNDO) else group_of(kind)
        card = self._cards.get(outgoing.id)
        if card is not None and (card.underMouse() or kind is Kind.SENT):
            return next((g for g, box in self._groups.items() if box.cards.indexOf(card) >= 0), group)
        return group

    def _card(self, outgoing: Outgoing) -> Card:
        card = self._cards.get(outgoing.id)
        if card is None:
            card = self._cards[outgoing.id] = Card(outgoing)
            card.acted.connect(self._on_act)
            card.moved.connect(self._move_focus)
            card.left.connect(self._on_left)
        card.show_row(outgoing, self._sight(outgoing))
        return card

    def _sight(self, outgoing: Outgoing) -> Sight:
        sent, total = self._rows.progress.get(outgoing.id, (0, 0))
        pace = self._paces.get(outgoing.id)
        name = self._account_name(outgoing.account_id)
        return Sight(self._clock(), name, sent, total, pace.rate() if pace else 0.0, self._paused)

    def _drop(self, row_id: int) -> None:
        card = self._cards.pop(row_id)
        self._paces.pop(row_id, None)
        if card.hasFocus() or card.isAncestorOf(card.focusWidget() or self):
            self._move_focus(1)
        card.hide()
        card.deleteLater()

    def _fold(self, row_id: int) -> None:
        """A sent message has been seen: its card closes, then goes."""
        card = self._cards.get(row_id)
        if card is None:
            self._leaving.discard(row_id)
            return
        fold = QPropertyAnimation(card, b"maximumHeight", card)
        fold.setStartValue(card.height())
        fold.setEndValue(0)
        fold.setDuration(theme.duration(self, theme.APPEAR))
        fold.finished.connect(lambda: self._folded(row_id))
        fold.start()

    def _folded(self, row_id: int) -> None:
        self._leaving.discard(row_id)
        self.arrange()

    # --- head

    def _show_head(self, rows: list[Outgoing], now: float) -> None:
        waiting = [r for r in rows if r.id not in self._leaving]
        words = self._summary_words(len(waiting), sum(needs_you(r, now) for r in waiting))
        paused = self._paused
        if paused:
            words = self.tr("{count}. Sending is paused.").format(count=words)
        self.summary.setText(words)
        label = self.tr("Resume sending") if paused else self.tr("Pause sending")
        if self.pause_button.accessibleName() != label:
            self.pause_button.setText(label)
            self.pause_button.setIcon(icons.icon("play" if paused else "pause"))
        can = bool(self._can_go())
        self.all_button.setEnabled(can and not paused)
        why = self.tr("Sending is paused") if paused else self.tr("Nothing waits that could go now")
        self.all_button.setToolTip("" if self.all_button.isEnabled() else why)
        self.pause_button.setVisible(bool(rows) or paused)
        self.all_button.setVisible(bool(rows))

    def _summary_words(self, count: int, needing: int) -> str:
        figure = self.locale().toString(count)
        if count == 1:
            return self.tr("1 message, it needs you") if needing else self.tr("1 message")
        if needing == 1:
            return self.tr("{count} messages, 1 needs you").format(count=figure)
        if needing:
            return self.tr("{count} messages, {needing} need you").format(count=figure, needing=needing)
        return self.tr("{count} messages").format(count=figure) if count else self.tr("No messages")

    def _can_go(self) -> list[int]:
        now = self._clock()
        return [r.id for r in self._shown_rows() if kind_of(r, now) in _CAN_GO]

    def _toggle_pause(self) -> None:
        outbox = self._engine.outbox
        self._tasks.start(outbox.resume() if self._paused else outbox.pause(), "pause or resume")

    def _show_more(self) -> None:
        self._limit += CARDS
        self.arrange()

    # --- time and progress

    def _update_timer(self) -> None:
        needed = self.isVisible() and any(card.kind in _TICKING for card in self._cards.values())
        if needed != self._countdown.isActive():
            self._countdown.start() if needed else self._countdown.stop()

    def _on_tick(self) -> None:
        now = self._clock()
        ticking = [card for card in self._cards.values() if card.kind in _TICKING]
        if any(kind_of(card.outgoing, now) is not card.kind for card in ticking):
            self.arrange()
            return
        for card in ticking:
            card.show_row(card.outgoing, self._sight(card.outgoing))

    def _on_progress(self, row_id: int) -> None:
        sent, _total = self._rows.progress[row_id]
        self._paces.setdefault(row_id, Pace()).add(time.monotonic(), sent)
        self._moving.add(row_id)
        if self.isVisible() and not self._progress_timer.isActive():
            self._progress_timer.start()

    def _show_progress(self) -> None:
        moving, self._moving = self._moving, set()
        for row_id in moving:
            card, outgoing = self._cards.get(row_id), self._rows.rows.get(row_id)
            if card is not None and outgoing is not None:
                card.show_row(outgoing, self._sight(outgoing))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._countdown.stop()

    # --- what the person does

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page itself has nothing to type into: the keyboard goes to the first card."""
        super().focusInEvent(event)
        if cards := self._in_order():
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_order(self) -> list[Card]:
        return [card for box in self._groups.values() for card in box.shown()]

    def _move_focus(self, step: int) -> None:
        cards = self._in_order()
        here = next((n for n, card in enumerate(cards) if card.hasFocus() or card.isAncestorOf(self.focusWidget())), -1)
        if cards:
            card = cards[max(0, min(len(cards) - 1, here + step))]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card, 0, 24)

    def _on_left(self) -> None:
        QTimer.singleShot(0, self, self.arrange)

    def _on_act(self, act: Act, row_id: int) -> None:
        outgoing = self._rows.rows.get(row_id)
        if outgoing is None:
            return
        if act is Act.ACCOUNT:
            self.account_edit_wanted.emit(outgoing.account_id)
            return
        self._tasks.start(self._acts.do(act, outgoing), f"outbox: {act}")

    def _notify(self, words: str, action_label: str = "", on_action: Callable[[], None] | None = None) -> None:
        self.notice.emit(words, action_label, on_action)
