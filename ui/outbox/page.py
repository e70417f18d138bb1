"""The outbox as a page of the home window: groups of cards that follow the table, and their actions."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.events import SettingsChanged
from app.model.outgoing import Outgoing, SendState
from ui.accounts.in_place import Way
from ui.accounts.permission_sheet import sign_in_again
from ui.home.empty import EmptyState
from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.outbox.acts import Acts
from ui.outbox.box import MEASURE, GroupBox
from ui.outbox.card import Card, Sight
from ui.outbox.census import Census, Count
from ui.outbox.groups import Act, Group, Kind, belongs_here, group_of, kind_in
from ui.outbox.pulse import Pulse
from ui.outbox.rows import OutboxRows
from ui.widgets.basics import Elided, column, push, row, text
from ui.widgets.folding import Folding
from ui.widgets.measure import measured
from ui.widgets.surfaces import Ground

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

CARDS = 100  # made at once; more on demand
TICK_SECONDS = 2.0  # that a sent message stays to be seen
_TICKING = (Kind.UNDO, Kind.RETRY, Kind.SCHEDULED, Kind.AT_SERVER)
_SLICE_SECONDS, _LEAST_CARDS = 0.008, 2  # so long cards are made at a stretch, and so many at least
_FIRST_CARDS = 10  # fill the first picture at once


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
        is_off: Callable[[int], bool] = lambda _id: False,
        host_to_ask: Callable[[Outgoing], str] = lambda _row: "",
    ) -> None:
        super().__init__("desk")
        self._engine, self._tasks, self._clock, self._account_name = engine, tasks, clock, account_name
        self._is_off, self._host_to_ask = is_off, host_to_ask
        self._owns_rows = rows is None
        self._rows = rows or OutboxRows(engine, tasks, self)
        self._account = self._sought = 0
        self._limit = CARDS
        self._census = Census()
        self._cards: dict[int, Card] = {}
        self._leaving: set[int] = set()
        self._build()
        self._wire()
        if self._owns_rows:
            tasks.start(self._rows.read(), "read the outbox")

    # --- building

    def _build(self) -> None:
        title = text(self.tr("Outbox"), "title", weight=QFont.Weight.DemiBold)
        self.summary = Elided("", colour="text_2", mode=Qt.TextElideMode.ElideRight)
        self.pause_button, self.all_button = push(self.tr("Pause sending"), "", "pause"), push(self.tr("Send all now"))
        buttons = row(self.pause_button, self.all_button, gap=12)
        head = row(Folding(row(title, (self.summary, 1), gap=12), buttons), margins=(24, 16, 20, 4))
        self._groups = {
            Group.NEEDS_YOU: GroupBox(self.tr("Needs you")),
            Group.ON_ITS_WAY: GroupBox(self.tr("On its way")),
            Group.WAITING: GroupBox(self.tr("Waiting")),
        }
        self.more_button = push("", "quiet")
        self.more_button.clicked.connect(self._show_more)
        cards = column(*self._groups.values(), row(None, self.more_button, None), None, gap=0, margins=(16, 0, 16, 24))
        body = QWidget()
        body.setLayout(measured(cards, MEASURE))
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
        self.setLayout(column(measured(head, MEASURE), (self._scroll, 1), (self.empty, 1), gap=0))

    def _wire(self) -> None:
        self._acts = Acts(self._engine, self, self._clock, self.draft_opened.emit, self.notice.emit)
        self._rows.changed.connect(self._on_rows)
        self._rows.progressed.connect(self._on_progress)
        self.pause_button.clicked.connect(self._toggle_pause)
        self.all_button.clicked.connect(lambda: self._tasks.start(self._acts.send_all(self._count().can_go), "send"))
        self._pulse = Pulse(self)
        self._pulse.ticked.connect(self._on_tick)
        self._pulse.moved.connect(self._show_progress)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.arrange)
        self._unsubscribe = self._engine.events.subscribe(SettingsChanged, lambda _event: self.arrange())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the cards and buttons themselves
        self.setAccessibleName(self.tr("Outbox"))
        self.arrange()

    def close_page(self) -> None:
        """Hear no more; the page is about to go."""
        self._pulse.count_down(False)
        self._rest.stop()
        self._unsubscribe()
        if self._owns_rows:
            self._rows.close()

    def show_message(self, row_id: int) -> None:
        """Go to the card of this message as soon as there is one, however far down."""
        self._sought, self._limit = row_id, max(self._limit, self._count().total)
        self.arrange()

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

    def _count(self) -> Count:
        """What there is to show: all that waits, and what was sent a moment ago."""
        live, rows, account = self._rows.live, self._rows.rows, self._account
        gone = [r for n in self._leaving if n not in live and (r := rows.get(n)) is not None]
        shown = [r for r in live.values() if r.account_id == account] if account else live.values()
        found = self._census.count(shown, self._clock(), self._is_off)
        leaving = [r for r in gone if not account or r.account_id == account]
        if leaving:
            found.of_kind[Kind.SENT] = found.of_kind.get(Kind.SENT, []) + leaving
            found.total += len(leaving)
        return found

    def arrange(self) -> None:
        """Put every card in its group. A card under the pointer keeps its place until the pointer leaves."""
        found = self._count()
        room, wanted = self._limit, dict[Group, list[Outgoing]]()
        for group, members in self._grouped(found).items():
            if len(members) > room:  # what moves is seen first, wherever it stands in the queue
                members = heapq.nsmallest(room, members, key=lambda r: (r.state is not SendState.SENDING, r.id))
            wanted[group] = sorted(members, key=lambda r: r.id)
            room -= len(wanted[group])
        kept = {r.id for members in wanted.values() for r in members}
        for row_id in [n for n in self._cards if n not in kept]:
            self._drop(row_id)
        end, new = time.monotonic() + _SLICE_SECONDS, 0
        least = _LEAST_CARDS if self._cards else _FIRST_CARDS
        for group, members in wanted.items():
            cards = []
            for outgoing in members:
                new += outgoing.id not in self._cards
                if new <= least or outgoing.id in self._cards or time.monotonic() < end:
                    cards.append(self._card(outgoing))
            self._groups[group].arrange(cards)
        if len(self._cards) < len(kept):
            self._rest.start()
        hidden = found.total - len(kept)
        self.more_button.setVisible(hidden > 0 and self._rows.complete)
        self.more_button.setText(self.tr("Show more ({count} waiting)").format(count=self.locale().toString(hidden)))
        self._show_head(found)
        self._scroll.setVisible(found.total > 0)
        self.empty.setVisible(not found.total)
        self._update_timer()
        if self._sought in self._cards:
            self._go_to(self._cards[self._sought])
        elif self.hasFocus():
            self._pass_focus_on()  # it came before there was a card

    def _grouped(self, found: Count) -> dict[Group, list[Outgoing]]:
        """Where each row stands; one whose card is under the pointer, or folds, stays where it was."""
        groups: dict[Group, list[Outgoing]] = {group: [] for group in Group}
        staying = {n: g for n, card in self._cards.items() if (g := self._stays(card)) is not None}
        for kind, members in found.of_kind.items():
            group = Group.WAITING if self._paused and kind in (Kind.DUE, Kind.UNDO) else group_of(kind)
            for outgoing in members if staying else ():
                groups[staying.get(outgoing.id, group)].append(outgoing)
            if not staying:
                groups[group] += members
        return groups

    def _stays(self, card: Card) -> Group | None:
        row = self._rows.rows.get(card.outgoing.id)
        if not card.underMouse() and (row is None or self._kind(row, self._clock()) is not Kind.SENT):
            return None
        return next((g for g, box in self._groups.items() if box.cards.indexOf(card) >= 0), None)

    @property
    def _paused(self) -> bool:
        return self._engine.preferences.current.paused

    def _kind(self, outgoing: Outgoing, now: float) -> Kind:
        return kind_in(outgoing, now, is_off=self._is_off(outgoing.account_id))

    def _card(self, outgoing: Outgoing) -> Card:
        card = self._cards.get(outgoing.id)
        if card is None:
            card = self._cards[outgoing.id] = Card(outgoing)
            card.acted.connect(self._on_act)
            card.moved.connect(self._move_focus)
            card.left.connect(lambda: QTimer.singleShot(0, self, self.arrange))
        sight = self._sight(outgoing)
        if card.differs(outgoing, sight):
            card.show_row(outgoing, sight)
        return card

    def _sight(self, outgoing: Outgoing) -> Sight:
        sent, total = self._rows.progress.get(outgoing.id, (0, 0))
        name, off = self._account_name(outgoing.account_id), self._is_off(outgoing.account_id)
        asks = self._host_to_ask(outgoing) if outgoing.state is SendState.UNCERTAIN else ""
        return Sight(self._clock(), name, sent, total, self._pulse.rate(outgoing.id), self._paused, off, asks)

    def _drop(self, row_id: int) -> None:
        card = self._cards.pop(row_id)
        self._leaving.discard(row_id)  # a card that goes while it folds tells no end of that
        self._pulse.forget(row_id)
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

    def _show_head(self, found: Count) -> None:
        rows = found.total
        words = self._summary_words(rows - len(found.of_kind.get(Kind.SENT, ())), found.needing)
        paused = self._paused
        if paused:
            words = self.tr("{count}. Sending is paused.").format(count=words)
        self.summary.setText(words if self._rows.complete else "")  # a figure that grows says nothing
        label = self.tr("Resume sending") if paused else self.tr("Pause sending")
        if self.pause_button.accessibleName() != label:
            self.pause_button.setText(label)
            self.pause_button.setIcon(icons.icon("play" if paused else "pause"))
        can = bool(found.can_go) and self._rows.complete
        self.all_button.setEnabled(can and not paused)
        why = self.tr("Sending is paused") if paused else self.tr("Nothing waits that could go now")
        self.all_button.setToolTip(as_words("" if self.all_button.isEnabled() else why))
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

    def _toggle_pause(self) -> None:
        outbox = self._engine.outbox
        self._tasks.start(outbox.resume() if self._paused else outbox.pause(), "pause or resume")

    def _show_more(self) -> None:
        self._limit += CARDS
        self.arrange()

    # --- time and progress

    def _update_timer(self) -> None:
        ticks = any(card.kind in _TICKING for card in self._cards.values())
        self._pulse.count_down(ticks and self.isVisible())

    def _on_tick(self) -> None:
        now = self._clock()
        ticking = [card for card in self._cards.values() if card.kind in _TICKING]
        if any(self._kind(card.outgoing, now) is not card.kind for card in ticking):
            self.arrange()
            return
        for card in ticking:
            card.show_row(card.outgoing, self._sight(card.outgoing))

    def _on_progress(self, row_id: int) -> None:
        sent, _total = self._rows.progress[row_id]
        self._pulse.progressed(row_id, sent, is_seen=self.isVisible())

    def _show_progress(self, moving: set[int]) -> None:
        for row_id in moving:
            card, outgoing = self._cards.get(row_id), self._rows.rows.get(row_id)
            if card is not None and outgoing is not None:
                card.show_row(outgoing, self._sight(outgoing))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pulse.count_down(False)

    # --- what the person does

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page itself has nothing to type into: the keyboard goes to the first card."""
        super().focusInEvent(event)
        self._pass_focus_on()

    def _pass_focus_on(self) -> None:
        if cards := self._in_order():
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_order(self) -> list[Card]:
        return [card for box in self._groups.values() for card in box.shown()]

    def _move_focus(self, step: int) -> None:
        cards = self._in_order()
        here = next((n for n, card in enumerate(cards) if card.hasFocus() or card.isAncestorOf(self.focusWidget())), -1)
        if cards:
            self._go_to(cards[max(0, min(len(cards) - 1, here + step))])

    def _go_to(self, card: Card) -> None:
        self._sought = 0
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, 24))  # a new one has no place yet

    def _on_act(self, act: Act, row_id: int) -> None:
        outgoing = self._rows.rows.get(row_id)
        if outgoing is None:
            return
        if act in (Act.ACCOUNT, Act.SIGN_IN):
            self.look_after(outgoing, in_place=act is Act.SIGN_IN)
            return
        self._tasks.start(self._acts.do(act, outgoing, self._host_to_ask(outgoing)), f"outbox: {act}")

    def look_after(self, outgoing: Outgoing, *, in_place: bool) -> None:
        """The account of this message needs somebody: its password `in_place`, or all of its settings."""
        if in_place:
            self._tasks.start(self._sign_in(outgoing), "sign in again")
        else:
            self.account_edit_wanted.emit(outgoing.account_id)

    async def _sign_in(self, outgoing: Outgoing) -> None:
        """Asked for here, in place; who wants to see more of the account goes to its settings."""
        account = await self._engine.accounts.get(outgoing.account_id)
        own = account.route(outgoing.envelope.sender)
        if await sign_in_again(self.window(), self._engine, self._tasks, own) is Way.SETTINGS:
            self.account_edit_wanted.emit(account.id)
