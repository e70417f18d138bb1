"""A row of the outbox as a card: sign, subject, state in its colour, advice, progress, actions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QProgressBar, QSizePolicy, QWidget

from app.model.outgoing import Outgoing
from ui.look import density, icons, theme
from ui.outbox.groups import Act, Actions, Kind, Look, actions_of, helps_by, kind_in, look_of
from ui.outbox.progress import percent, progress_words
from ui.widgets import mirror
from ui.widgets.announce import announce
from ui.widgets.basics import Elided, Label, Push, column, row, text, tool
from ui.widgets.mirror import mirrored
from ui.widgets.surfaces import Plane
from ui.words import outgoing_text

translate = QCoreApplication.translate
_DISC, _ICON = 36, 20
_ACTIONS_WIDTH = 250  # least width of the right-hand column, so that the texts of all cards end alike
_FIRST_GAP = 10
_ANNOUNCE_EVERY = 20  # per cent
_WIDE = 720  # from this width of a card on
_NARROW_LETTERS = 84  # in a card with room for fewer, the actions stand below the words
_SUBJECT_SHARE = 0.6  # of the line, when subject and recipients do not both fit
_SOFT = {"ok": "ok_soft", "warn": "warn_soft", "danger": "danger_soft", "accent": "info_soft", "": "sunken"}
_RUNNING = (Kind.UNDO, Kind.RETRY)  # their words change by the second
_TOLD = (Kind.NEEDS_USER, Kind.FAILED, Kind.UNCERTAIN, Kind.PART_REFUSED, Kind.RETRY)


class Disc(QWidget):
    """The round sign of a state."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look("clock")
        self.setFixedSize(_DISC, _DISC)

    def set_look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(t, _SOFT[self._look.level])))
        painter.drawEllipse(QRectF(self.rect()))
        colour = QColor(getattr(t, self._look.level) if self._look.level else t.text_2)
        gap = (_DISC - _ICON) // 2
        painter.drawPixmap(gap, gap, icons.pixmap(self._look.icon, _ICON, colour, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class FirstLine(QWidget):
    """Subject and recipients side by side; when they do not fit, each gives way."""

    def __init__(self, subject: Elided, to: Elided) -> None:
        super().__init__()
        self._subject, self._to = subject, to
        for label in (subject, to):
            label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = max(self._subject.sizeHint().height(), self._to.sizeHint().height())
        return QSize(self._subject.sizeHint().width() + _FIRST_GAP + self._to.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def arrange(self) -> None:
        """Give both their places again after their words changed."""
        room = self.width() - _FIRST_GAP
        wanted, other = self._subject.sizeHint().width() + 1, self._to.sizeHint().width() + 1
        width = min(wanted, max(round(room * _SUBJECT_SHARE), room - other))
        places = QRectF(0, 0, width, self.height()), QRectF(width + _FIRST_GAP, 0, max(0, room - width), self.height())
        for label, place in zip((self._subject, self._to), places, strict=True):
            label.setGeometry(mirrored(place, QRectF(self.rect()), self).toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)


@dataclass(frozen=True)
class Sight:
    """What a card shows beside its row: octets (sent, in all) and octets a second of a transfer; `is_off`: its account
    is switched off; `asks`: the server that may know whether it arrived.
    """

    now: float
    account_name: str = ""
    sent: int = 0
    total: int = 0
    rate: float = 0.0
    paused: bool = False
    is_off: bool = False
    asks: str = ""


class Card(Plane):
    """One outgoing message. `acted` carries what the person chose and the id of the row."""

    acted = Signal(Act, int)
    moved = Signal(int)
    left = Signal()

    def __init__(self, outgoing: Outgoing) -> None:
        super().__init__("surface")
        self.outgoing = outgoing
        self.kind = Kind.UNKNOWN
        self._sight = Sight(0.0, sent=-1)  # nothing was shown yet
        self._offered = Actions()
        self._told = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.disc = Disc()
        self.subject = Elided(weight=QFont.Weight.DemiBold, mode=Qt.TextElideMode.ElideMiddle)
        self.to = Elided(colour="text_2")
        self.state = text("", weight=QFont.Weight.Medium, wrap=True)
        self.advice = text("", "caption", "text_2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.figures = text("", "caption", "text_2")
        self._keep_figures_still(self.figures)
        self._keep_figures_still(self.state)
        self.quiet = Push("", "quiet")
        self.strong = Push("")
        self.more = tool("more", self.tr("More"), size=16)
        self.quiet.clicked.connect(lambda: self._act(self._offered.quiet))
        self.strong.clicked.connect(lambda: self._act(self._offered.strong))
        self.more.clicked.connect(self._show_menu)
        first = self._first = FirstLine(self.subject, self.to)
        bar_line = column(3, self.bar, 1, self.figures, gap=4)
        words = self._words_column = column(first, self.state, self.advice, bar_line, gap=4)
        actions = self._actions = QWidget()
        self._is_narrow = False
        actions.setLayout(row(None, self.quiet, self.strong, self.more, gap=4))
        middle = Qt.AlignmentFlag.AlignVCenter
        whole = self._whole = row(self.disc, (words, 1), actions, gap=14)
        for item in (self.disc, actions):
            whole.setAlignment(item, middle)
        self.setLayout(whole)
        self._take_room()

    def differs(self, outgoing: Outgoing, sight: Sight) -> bool:
        """Whether `show_row` would show anything else than is shown: a hundred cards are asked at once."""
        same = outgoing is self.outgoing and replace(sight, now=self._sight.now) == self._sight
        return not same or self.kind in _RUNNING or kind_in(outgoing, sight.now, is_off=sight.is_off) is not self.kind

    def show_row(self, outgoing: Outgoing, sight: Sight) -> None:
        """Show the row as it is now. Cheap when nothing differs."""
        self.outgoing, self._sight = outgoing, sight
        before, self.kind = self.kind, kind_in(outgoing, sight.now, is_off=sight.is_off)
        look = look_of(outgoing, self.kind)
        self.disc.set_look(look)
        self.subject.setText(_one_line(outgoing.subject) or self.tr("(no subject)"))
        self.to.setText(self.tr("to {names}").format(names=_one_line(outgoing.display_to)))
        self._first.arrange()
        state, advice = self._words(sight)
        _set(self.state, state)
        self.state.set_colour(look.level or "text_2")
        _set(self.advice, advice)
        self.advice.setVisible(bool(advice))
        self._show_progress(sight)
        self._show_actions(sight)
        spoken = self.tr("{subject}, to {names}. {state}. {advice}").format(
            subject=self.subject.text(), names=outgoing.display_to, state=state, advice=advice
        )
        self.setAccessibleName(spoken.rstrip(". "))
        if before is not self.kind and self.isVisible():
            announce(self, self.accessibleName())

    def _words(self, sight: Sight) -> tuple[str, str]:
        """The state, and what is safe or to be done."""
        if self.kind is Kind.HELD:
            return self.tr("Waits for its account"), self.tr("Another message of this account needs you first.")
        if self.kind is Kind.OFF:
            return self.tr("Its account is switched off"), self.tr("It is safe here, and goes when you switch it on.")
        if self.kind in (Kind.DUE, Kind.UNDO) and sight.paused:
            return self.tr("Sending is paused"), ""
        if self.kind is Kind.NOT_FILED:
            return outgoing_text.filing_words(self.outgoing)
        state = outgoing_text.state_words(self.outgoing, sight.now, (sight.sent, sight.total) if sight.total else None)
        if self.kind is Kind.SCHEDULED and self.outgoing.facts.get("hold") == "refused":
            refused = self.tr("The server does not keep messages until their time, so it waits here.")
            return state, self.tr("{why} It goes when this computer is on at that time, or as soon as it is.").format(
                why=refused
            )
        if self.kind is Kind.AT_SERVER:
            return state, self.tr("The server sends it then. It can no longer be stopped from here.")
        if self.kind is Kind.SCHEDULED:
            return state, self.tr("Goes when this computer is on at that time, or as soon as it is.")
        if self.kind not in _TOLD:
            return state, ""
        told = outgoing_text.advice_for_row(self.outgoing, sight.account_name)
        if self.kind is Kind.RETRY and told.title:
            return state, self.tr("{what}. {advice}").format(what=told.title.rstrip("."), advice=told.sentence).strip()
        return state.rstrip("."), told.sentence

    def _show_progress(self, sight: Sight) -> None:
        sending = self.kind in (Kind.SENDING, Kind.ANSWER) and sight.total > 0
        self.bar.setVisible(sending)
        self.figures.setVisible(sending)
        if not sending:
            self._told = -1
            return
        share = percent(sight.sent, sight.total)
        self.bar.setValue(min(995, 1000 * sight.sent // sight.total))
        _set(self.figures, progress_words(sight.sent, sight.total, sight.rate, QLocale()))
        step = share // _ANNOUNCE_EVERY
        if step > self._told and self._told >= 0:
            announce(self, self.tr("{subject}: {percent} %").format(subject=self.subject.text(), percent=share))
        self._told = step

    def _show_actions(self, sight: Sight) -> None:
        helps, label = None, ""
        if self.kind in (Kind.NEEDS_USER, Kind.FAILED):
            told = outgoing_text.advice_for_row(self.outgoing, sight.account_name)
            helps, label = told.action, told.action_label
        offered = self._offered = actions_of(self.outgoing, self.kind, helps, asks=bool(sight.asks))
        for button, act in ((self.quiet, offered.quiet), (self.strong, offered.strong)):
            button.setVisible(act is not None)
            if act is not None:
                words = label if label and helps in helps_by(act) else act_words(act, self.kind)
                if button.accessibleName() != words:
                    button.setText(words)
                button.setAccessibleDescription(self.subject.text())
        self.more.setAccessibleDescription(self.subject.text())

    # --- what the person does

    def menu_acts(self) -> tuple[Act, ...]:
        """Every action of the row, the shown ones first."""
        offered = self._offered
        shown = tuple(act for act in (offered.strong, offered.quiet) if act is not None)
        return (*shown, *(act for act in offered.more if act not in shown))

    def _act(self, act: Act | None) -> None:
        if act is not None:
            self.acted.emit(act, self.outgoing.id)

    def _show_menu(self) -> None:
        self._open_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self.menu_acts():
            action = menu.addAction(act_words(act, self.kind))
            action.triggered.connect(lambda _on=False, act=act: self._act(act))
        menu.popup(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moved.emit(-10_000 if key == Qt.Key.Key_Home else 10_000)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self._offered.strong)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.set_look("surface", "accent")
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.set_look("surface", "line")
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._actions.setMinimumWidth(_ACTIONS_WIDTH if self.width() >= _WIDE else 0)
        self._fold(self.width() < _NARROW_LETTERS * self.fontMetrics().averageCharWidth())

    def _fold(self, narrow: bool) -> None:
        """Put the actions below the words, or beside them."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        if narrow:
            self._whole.removeWidget(self._actions)
            self._words_column.addWidget(self._actions)
        else:
            self._words_column.removeWidget(self._actions)
            self._whole.addWidget(self._actions, 0, middle)
        self._whole.setAlignment(self.disc, top if narrow else middle)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_room()

    def _take_room(self) -> None:
        margin = density.margin(10)
        self._whole.setContentsMargins(*mirror.margins(16, margin, 12, margin))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    @staticmethod
    def _keep_figures_still(label: Label) -> None:
        font = label.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        label.setFont(font)


def act_words(act: Act, kind: Kind) -> str:
    """The words of a button or menu entry."""
    if act is Act.CANCEL and kind not in (Kind.SENDING, Kind.DUE):
        return translate("OutboxCard", "Move to drafts")
    return {
        Act.SEND_NOW: translate("OutboxCard", "Send now"),
        Act.CHANGE_TIME: translate("OutboxCard", "Change time…"),
        Act.UNDO: translate("OutboxCard", "Undo"),
        Act.CANCEL: translate("OutboxCard", "Cancel"),
        Act.EDIT: translate("OutboxCard", "Edit"),
        Act.TRY_AGAIN: translate("OutboxCard", "Try again"),
        Act.ACCOUNT: translate("OutboxCard", "Account settings…"),
        Act.SIGN_IN: translate("OutboxCard", "Sign in…"),
        Act.SWITCH_ON: translate("OutboxCard", "Switch the account on"),
        Act.SEND_AGAIN: translate("OutboxCard", "Send again…"),
        Act.ASK: translate("OutboxCard", "Ask the server…"),
        Act.ARRIVED: translate("OutboxCard", "It arrived"),
        Act.CORRECT: translate("OutboxCard", "Correct the address…"),
        Act.FILE: translate("OutboxCard", "File it now"),
        Act.DISMISS: translate("OutboxCard", "Dismiss"),
        Act.DETAILS: translate("OutboxCard", "Details…"),
        Act.SOURCE: translate("OutboxCard", "View source…"),
        Act.FORGET: translate("OutboxCard", "Delete…"),
    }[act]


def _set(label: Label, words: str) -> None:
    """Setting the same words again would lay the whole page out anew."""
    if label.text() != words:
        label.setText(words)


def _one_line(words: str) -> str:
    return " ".join(words[:1000].split())
