"""What a compose window is written with: text, format bar, files, menus, keys. Its first picture does without them.

They take as long to load and to make as all the rest of a window, so `first_window.py` lets a person see the window
before them. Every later window has them from birth.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, SignalInstance

from app.model.draft import Priority
from ui.compose.actions import Actions
from ui.compose.editor.actions import EditorActions
from ui.compose.editor.contract import ImporterLoader
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.files.drop_zones import DropZones
from ui.compose.form import Form
from ui.compose.menu_reveal import MenuReveal
from ui.compose.notices import Note, Notices
from ui.compose.people.address_reader import AddressReader
from ui.compose.rooms import Rooms
from ui.compose.send.departure import NOW
from ui.compose.text.importer import load_importer
from ui.compose.ways import Ways
from ui.compose.window import ComposeWindow
from ui.look.ears import let_menus_be_round

if TYPE_CHECKING:
    from app.model.account import Account
    from ui.compose.work import Work


class Fittings(QObject):
    """Made for one window, which gives them their places; what a person wants done is handed to the window's work."""

    def __init__(self, window: ComposeWindow, importer: ImporterLoader) -> None:
        super().__init__(window)
        self._window, self._importer = window, importer

    def make(self) -> Iterator[None]:
        """Make all of them. It may rest between two of them, each takes some milliseconds."""
        window = self._window
        self.editor = Editor(self._importer, window.paper)
        yield
        editing = EditorActions(self.editor)
        yield
        self.bar = FormatBar(self.editor, editing, window.centre)
        self.notices = Notices(window.centre)
        yield
        self.strip = AttachmentStrip(window.centre)
        self.actions_of = Actions(window, self.bar.actions_of.menu())
        window.bottom.set_menus(self.actions_of.options, self.actions_of.ways_of_sending)
        yield
        self.form = Form(window.head, self.editor, self.strip, window)
        self.menus = MenuReveal(window)
        self.ways = Ways(window.head, self.bar, self.editor, self.strip, window.bottom)
        self.zones = DropZones(window, self._sheet)
        window.head.read_with(AddressReader())
        window.take_in(self)
        yield
        self.rooms = Rooms(window, self)
        yield
        self._wire()
        self._show_options()
        self.ways.order()
        let_menus_be_round(window)

    def _sheet(self) -> QRect:
        paper = self._window.paper
        return QRect(paper.mapTo(self._window, QPoint(0, 0)), paper.size())

    def _wire(self) -> None:
        self._wire_actions()
        self._wire_files()
        self.form.changed.connect(lambda: self._window.do(lambda work: work.note_change()))
        self.form.options_changed.connect(self._show_options)
        self.editor.simplified.connect(self._on_simplified)
        self.strip.cards_changed.connect(self.ways.order)

    def _wire_files(self) -> None:
        window, do = self._window, self._window.do
        window.setAcceptDrops(True)
        entries = [field.entry() for field in window.head.fields()]
        self.zones.watch([window, *entries, window.head.subject, self.editor.viewport()])
        self.zones.files_dropped.connect(lambda paths, into: do(lambda work: work.add_files(paths, into)))
        self.zones.picture_dropped.connect(lambda found: do(lambda work: work.add_picture(found, "")))
        self.editor.files_dropped.connect(lambda paths: do(lambda work: work.add_files(paths, True)))
        self.editor.picture_pasted.connect(lambda found, name: do(lambda work: work.add_picture(found, name)))

    def _wire_actions(self) -> None:
        window, actions, bottom, form = self._window, self.actions_of, self._window.bottom, self.form
        deeds: tuple[tuple[SignalInstance, Callable[[Work], object]], ...] = (
            (actions.send_wanted, lambda work: work.send()),
            (bottom.send_wanted, lambda work: work.send()),
            (actions.send_now_wanted, lambda work: work.send(NOW)),
            (actions.save_wanted, lambda work: work.save()),
            (actions.attach_wanted, lambda work: work.choose_files()),
            (bottom.attach_wanted, lambda work: work.choose_files()),
            (actions.discard_wanted, lambda work: work.discard()),
            (bottom.discard_wanted, lambda work: work.discard()),
        )
        for signal, deed in deeds:
            signal.connect(partial(window.do, deed))
        actions.close_wanted.connect(window.close)
        actions.priority_chosen.connect(form.set_priority)
        actions.receipt_chosen.connect(form.set_read_receipt)
        actions.report_chosen.connect(form.set_delivery_report)
        actions.reports_chosen.connect(form.choose_reports)
        actions.cc_wanted.connect(lambda: window.head.reveal(window.head.cc))
        actions.bcc_wanted.connect(lambda: window.head.reveal(window.head.bcc))
        actions.place_wanted.connect(self.ways.go_to)
        actions.area_wanted.connect(self.ways.step)
        actions.menu_bar_wanted.connect(self.menus.toggle)
        bottom.priority_dropped.connect(lambda: form.set_priority(Priority.NORMAL))
        bottom.receipt_dropped.connect(lambda: form.set_read_receipt(False))
        bottom.report_dropped.connect(lambda: form.set_delivery_report(False))

    def _show_options(self) -> None:
        chosen = (self.form.priority, self.form.read_receipt, self.form.delivery_report)
        self.actions_of.show_options(*chosen)
        self._window.bottom.show_options(*chosen)
        reports = self.form.report_on if self.form.delivery_report else ""
        self.actions_of.reports.show_chosen(reports, self.form.report_whole)

    def _on_simplified(self) -> None:
        title = self.tr("Some formatting was simplified")
        sentence = self.tr("What was pasted had more than a mail can carry safely. The words are all there.")
        self.notices.say(Note("simplified", "info", title, sentence))


def fit_out(window: ComposeWindow, importer: ImporterLoader = load_importer) -> None:
    """Make a new window one that can be written in. Once for each."""
    for _rest in Fittings(window, importer).make():
        pass


def made_slowly(profile: Path, accounts: Sequence[Account]) -> Generator[None, None, ComposeWindow]:
    """A new window with an empty message, ready for its work: so many steps of some milliseconds each."""
    window = ComposeWindow(profile)
    yield from window.make(accounts)
    yield from Fittings(window, load_importer).make()
    return window


def compose_window(profile: Path, accounts: Sequence[Account]) -> ComposeWindow:
    """A new window with an empty message, ready for its work."""
    window = ComposeWindow(profile, accounts)
    fit_out(window)
    return window
