"""The compose window: one message, from the first word until it is in the outbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

from ui.compose.bottom_bar import BottomBar
from ui.compose.head import Head
from ui.look import geometry, theme
from ui.widgets.announce import is_listening
from ui.widgets.basics import column, row
from ui.widgets.surfaces import Plane, Strip

if TYPE_CHECKING:
    from app.errors import MailError
    from app.model.account import Account
    from ui.compose.actions import Actions
    from ui.compose.editor.editor import Editor
    from ui.compose.files.attachments import AttachmentStrip
    from ui.compose.files.drop_zones import DropZones
    from ui.compose.fittings import Fittings
    from ui.compose.form import Form
    from ui.compose.notices import Notices
    from ui.compose.work import Work

MEASURE = 880
"""The sheet is never wider than this: longer lines are hard to read."""
BAR = 42
"""The height of the format bar."""


class Place(NamedTuple):
    """Where the writer was, so that Undo brings back the same window."""

    cursor: int = 0
    scroll: int = 0


class ComposeWindow(QMainWindow):
    """Shows one message and takes what is typed. A new window shows an empty one.

    It can be painted before the engine is open: `begin` gives it its work, and what was wished for until then is
    done at that moment. It asks nothing when it closes: what is not empty stays in Drafts.
    """

    sent = Signal(int)
    """The message rests in the outbox under this id; the window closes."""
    discarded = Signal(object)
    """The `Draft` went to the bin; `drafts.restore` brings it back."""
    account_wanted = Signal()
    help_wanted = Signal(object, int)
    """A notice offers help (`error_text.Action`) that the shell can give; with the account's id or 0."""
    closed = Signal()
    settings_wanted = Signal(str)
    """A page of the settings, by its name."""
    draft_wanted = Signal(object)
    """A window of its own for this `Draft`."""

    editor: Editor
    notices: Notices
    strip: AttachmentStrip
    form: Form
    actions_of: Actions
    zones: DropZones

    head: Head
    bottom: BottomBar

    def __init__(self, profile: Path, accounts: Sequence[Account] | None = None) -> None:
        """Without `accounts` it is only begun, and made by `make`."""
        super().__init__()
        self.work: Work | None = None
        self._wishes: list[Callable[[Work], object]] = []
        self._was_shown = False
        self._resting: QWidget | None = None
        self._fittings: Fittings | None = None
        self._profile = profile
        if accounts is not None:
            for _rest in self.make(accounts):
                pass

    # building

    def make(self, accounts: Sequence[Account]) -> Iterator[None]:
        """Once. It may rest between two steps of some milliseconds each."""
        yield from self._build()
        self.head.sender_changed.connect(self._show_sender)
        self.head.subject.textChanged.connect(lambda _words: self._on_subject())
        self.head.subject.editingFinished.connect(self._show_title)
        self.head.show_accounts(accounts)
        self._show_title()
        geometry.restore(self, self._profile, "compose")

    def _build(self) -> Iterator[None]:
        """From the outside in, each part within that which holds it: under a style sheet all that a widget holds is
        polished anew when it changes parents.
        """
        self.setMinimumSize(560, 480)
        self.resize(960, 780)
        self._page = page = QWidget(self)
        self.setCentralWidget(page)
        self._colour = Strip(parent=page)
        self.centre = centre = QWidget(page)  # one column holds head, bar, sheet and files: one left edge
        centre.setMaximumWidth(MEASURE)
        self.head = Head(centre)
        yield
        self._bar: QWidget = QWidget(centre)  # keeps the format bar's room
        self._bar.setFixedHeight(BAR)
        self.paper = Plane("paper", "line", theme.RADIUS_L, parent=centre)
        self._foot = QWidget(centre)
        self._foot.setFixedHeight(theme.GAP_3)
        self.bottom = BottomBar(page)
        wide = row((centre, 1), margins=(theme.GAP_5, 0, theme.GAP_5, 0))
        self._column = column(self.head, self._bar, (self.paper, 1), self._foot, gap=0)
        centre.setLayout(self._column)
        page.setLayout(column(self._colour, (wide, 1), self.bottom, gap=0))
        yield

    def take_in(self, fittings: Fittings) -> None:
        """All that a window is written with, and that its first picture can do without. `fit_out` calls this."""
        self._fittings = fittings
        self.editor, self.notices, self.strip = fittings.editor, fittings.notices, fittings.strip
        self.form, self.actions_of, self.zones = fittings.form, fittings.actions_of, fittings.zones
        room, self._bar = self._bar, fittings.bar
        self._column.replaceWidget(room, self._bar)
        room.deleteLater()
        self._column.insertWidget(self._column.indexOf(self._bar), self.notices)
        self._column.insertWidget(self._column.indexOf(self._foot), self.strip)
        self.paper.setLayout(column((self.editor, 1), margins=(1, 6, 1, 6)))
        self.strip.cards_changed.connect(lambda: self._foot.setVisible(self.strip.isHidden()))

    def put_above_files(self, widget: QWidget) -> None:
        """What comes between the sheet and its files pushes the sheet up."""
        self._column.insertWidget(self._column.indexOf(self.strip), widget)

    def put_above_paper(self, widget: QWidget) -> None:
        """What comes between the format bar and the sheet pushes the sheet down."""
        self._column.insertWidget(self._column.indexOf(self.paper), widget)

    def parts(self) -> list[QWidget]:
        """The large ones, then the window itself."""
        fixed = (self.head, self._bar, self.paper, self.strip, self.bottom, self.menuBar())
        return [*fixed, *self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly), self]

    # the work

    def begin(self, work: Work) -> None:
        """The engine is open: from now on the message is kept, and can be sent. Wishes until now are done first."""
        self.work = work
        if self._fittings is not None:
            self._fittings.ways.order()
        wishes, self._wishes = self._wishes, []
        for deed in wishes:
            deed(work)

    def do(self, deed: Callable[[Work], object]) -> None:
        """Now, or as soon as there is work: nothing that is asked of a young window gets lost."""
        if self.work is None:
            self._wishes.append(deed)
        else:
            deed(self.work)

    # what others may ask

    @property
    def draft_id(self) -> int:
        """The stored draft that this window writes, 0 while there is none."""
        return self.work.draft_id if self.work is not None else 0

    def place(self) -> Place:
        return Place(self.editor.textCursor().position(), self.editor.verticalScrollBar().value())

    def go_to(self, place: Place) -> None:
        """Put cursor and scroll position where they were; beyond the end means the end."""
        cursor = self.editor.textCursor()
        cursor.setPosition(min(place.cursor, self.editor.document().characterCount() - 1))
        self.editor.setTextCursor(cursor)
        self.editor.verticalScrollBar().setValue(place.scroll)

    def show_problem(self, error: MailError) -> None:
        """Tell why this message came back, with the button that helps."""
        self.do(lambda work: work.show_problem(error))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files handed in from outside."""
        self.do(lambda work: work.add_files(paths, into_text=False))

    async def keep(self) -> None:
        """What is written so far is on the disk when this returns, if it can be; the window stays."""
        if self.work is not None:
            await self.work.keep()

    async def finish(self) -> bool:
        """Keep what is worth keeping and close. False if the person chose to stay: the text would be lost."""
        return self.work is not None and await self.work.finish()

    # what shows what

    def _on_subject(self) -> None:
        """A screen reader says every new title in full: while the subject is typed it is to say letters."""
        if not (self.head.subject.hasFocus() and is_listening()):
            self._show_title()

    def _show_title(self) -> None:
        subject = " ".join(self.head.subject.text().split())
        if subject:
            self.setWindowTitle(self.tr("{subject} – Tintero").format(subject=subject))
        else:
            self.setWindowTitle(self.tr("New message – Tintero"))

    def _show_sender(self) -> None:
        if self.head.account() is not None:
            self.show_colour(self.head.colour())

    def show_colour(self, colour: str) -> None:
        """The colour of the identity that sends, by its name."""
        self._colour.set_account_colour(colour)

    def show_sending(self, on: bool) -> None:
        """While the message is on its way out the sheet rests; the window itself stays alive."""
        if on:
            self._resting = self.focusWidget()
        for part in (self.head, self._bar, self.paper, self.strip, self.bottom):
            part.setEnabled(not on)
        self.actions_of.set_sending(on)
        if on:
            self.bottom.show_busy(self.tr("Sending…"))
        else:
            self.bottom.show_saved("")
            if self._resting is not None:
                self._resting.setFocus()

    # where the keyboard is

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_shown or event.spontaneous():
            return
        self._was_shown = True
        self._begin()

    def _begin(self) -> None:
        """The keyboard to the first thing that is still missing."""
        if all(field.is_empty for field in self.head.fields()):
            self.head.to.setFocus()
        elif not self.head.subject.text():
            self.head.subject.setFocus()
        else:
            self.editor.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.work is not None:
            self.work.look_at_originals()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._fittings is not None:
            self._fittings.menus.key_pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._fittings is not None:
            self._fittings.menus.key_released(event)
        super().keyReleaseEvent(event)

    # the end

    def set_writable(self, on: bool) -> None:
        """While the message is being put away nothing more can be written."""
        self._page.setEnabled(on)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.work is not None and self.work.may_close:
            self._leave(self.work)
            event.accept()
            return
        event.ignore()
        self.do(lambda work: work.close())

    def _leave(self, work: Work) -> None:
        work.leave()
        for field in self.head.fields():
            field.entry().hide_suggestions()  # an answer on its way finds nobody
        for question in self.findChildren(QDialog):
            question.reject()  # who waits for an answer gets one
        self.closed.emit()
        work.tasks.when_all_ended(self._end)

    def _end(self) -> None:
        if shiboken6.isValid(self):
            self.deleteLater()
