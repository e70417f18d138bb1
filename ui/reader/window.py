"""A letter in a window of its own: read, save what came with it, answer it, pass it on."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QMenu, QPushButton, QSizePolicy, QWidget

from app.message.markup.pictures_elsewhere import set_aside
from app.model.letter import Flaw, Letter, LetterFile, Way
from ui.compose.flow import Flow
from ui.compose.menu_reveal import MenuReveal
from ui.compose.notices import Level, Note, Notices
from ui.compose.text.importer import load_importer
from ui.home.actions import connect
from ui.home.paper import Paper
from ui.look import geometry, icons, theme
from ui.look.plain_tips import as_words
from ui.reader import words
from ui.reader.actions import ReaderActions
from ui.reader.elsewhere import Elsewhere
from ui.reader.files import Files
from ui.reader.rendering import in_words, is_editable, is_showable, pictures, readable, rendered
from ui.reader.report import ReportNote
from ui.reader.selected import selected_part
from ui.reader.ways import ICONS, KEYS, way_words
from ui.widgets.banner import Banner
from ui.widgets.basics import Label, column, push, row, text, tool
from ui.widgets.folding import Folding
from ui.widgets.measure import measured
from ui.widgets.surfaces import Ground, Plane
from ui.words.sizes import size_words

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.printing.sheet import Printable
    from ui.tasks import Tasks

_USUAL, _LEAST = (820, 760), (480, 400)
_MEASURE = 920  # pixels: the sheet is at most 880 wide, as where it was written
_LEAST_NAMES = 36  # letters of a line of people beside the date; with room for fewer that stands below them
_NAMES = 8  # of each line of people; the rest is in the tool tip
_LONGEST_SUBJECT = 240
_LONGEST_NAME = 40
_MOST_FILES = 60  # with a button each
_NOTICE = "letter"


class ReaderWindow(QMainWindow):
    """Shows one letter that has been read already. `draft_made` carries a draft for a compose window,
    `letter_opened` the path of a message that came as a file of this one, `outgoing_wanted` a message of the outbox
    that this one reports about.
    """

    draft_made = Signal(object)
    letter_opened = Signal(object)
    outgoing_wanted = Signal(object)
    open_wanted = Signal()
    closed = Signal()

    def __init__(self, engine: Engine, tasks: Tasks, letter: Letter, ways: tuple[Way, ...]) -> None:
        super().__init__()
        self._engine, self._tasks, self.letter, self._ways = engine, tasks, letter, ways
        self.files = Files(engine, letter, self)
        self.files.letter_opened.connect(self.letter_opened)
        self._build()
        self._build_menus()
        self.setMinimumSize(*_LEAST)
        self.resize(*_USUAL)
        geometry.restore(self, engine.profile, "letter")
        subject = letter.subject or self.tr("(no subject)")
        self.setWindowTitle(self.tr("{subject} – Tintero").format(subject=subject[:_LONGEST_SUBJECT]))
        self._fill()
        self.paper.setFocus()

    # building

    def _build(self) -> None:
        self.elsewhere: Elsewhere | None = None
        self.report: ReportNote | None = None
        self._bar = QWidget()
        self._subject = text("", "title", weight=QFont.Weight.DemiBold, wrap=True)
        self._subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _keep_at_edge(self._subject)
        self._date = text("", "caption", "text_2")
        self.people = QGridLayout()
        self.people.setContentsMargins(0, 0, 0, 0)
        self.people.setHorizontalSpacing(theme.GAP_2)
        self.people.setVerticalSpacing(2)
        self.people.setColumnStretch(1, 1)
        self._date.setAlignment(Qt.AlignmentFlag.AlignTop)
        who = Folding(self.people, self._date, _LEAST_NAMES)
        self._flow = Flow(theme.GAP_2, theme.GAP_1, 3)
        self._flow.setAccessibleName(self.tr("Attachments"))
        self._files_line = QWidget()
        self._files_line.setLayout(column(self._flow, margins=(12, 0, 20, 10)))
        self.notices = Notices()
        beside = self.notices.layout()
        assert beside is not None
        beside.setContentsMargins(20, 0, 20, 10)
        self.paper = Paper()
        sheet = Plane("paper", "line", theme.RADIUS_L, "top")
        sheet.setLayout(column((self.paper, 1), gap=0, margins=(6, 6, 6, 0)))
        head = column(self._subject, who, gap=6, margins=(20, 4, 20, 10))
        sheets = row((sheet, 1), margins=(20, 0, 20, 0))
        body = column(self._bar, head, self._files_line, self.notices, (sheets, 1), gap=0)
        page = Ground("desk")
        page.setLayout(measured(body, _MEASURE))
        self.setCentralWidget(page)

    def _build_menus(self) -> None:
        self._reveal = MenuReveal(self)
        actions = self.actions_ = ReaderActions(self, self._ways)
        self.ways, labels = actions.ways, way_words()
        for way, action in actions.ways.items():
            connect(action, partial(self.make, way))
        connect(actions.open, self.open_wanted.emit)
        connect(actions.save_copy, self._save_copy)
        for action, how in ((actions.preview, "preview"), (actions.print, "print"), (actions.pdf, "pdf")):
            connect(action, partial(self._paper_deed, how))
        connect(actions.close, self.close)
        connect(actions.source, self._show_source)
        self.show_pictures = actions.show_pictures
        connect(actions.show_pictures, self._show_pictures)
        connect(actions.menu_bar, self._reveal.toggle)
        self._more_menu = QMenu(self)
        self.buttons: dict[Way, QPushButton] = {}
        shown = [way for way in (Way.REPLY, Way.REPLY_ALL, Way.REPLY_LIST, Way.FORWARD) if way in self._ways]
        for way in shown:
            button = push(labels[way], "primary" if way is Way.REPLY else "quiet", ICONS[way])
            button.setToolTip(as_words(f"{labels[way]} ({KEYS[way]})"))
            button.clicked.connect(partial(self.make, way))
            self.buttons[way] = button
        self._more_menu.addActions([self.ways[way] for way in self._ways if way not in shown])
        self._more_menu.addSeparator()
        self._more_menu.addActions(
            [actions.show_pictures, actions.save_copy, actions.preview, actions.print, actions.pdf, actions.source]
        )
        more = tool("more", self.tr("More"))
        more.clicked.connect(lambda: self._more_menu.popup(more.mapToGlobal(QPoint(0, more.height()))))
        self._bar.setLayout(row(*self.buttons.values(), None, more, gap=theme.GAP_1, margins=(20, 12, 16, 8)))

    # showing

    def _fill(self) -> None:
        letter, locale = self.letter, QLocale()
        subject = letter.subject or self.tr("(no subject)")
        cut = len(subject) > _LONGEST_SUBJECT
        self._subject.setText(subject[:_LONGEST_SUBJECT] + "…" if cut else subject)
        self._subject.setToolTip(as_words(subject if cut else ""))
        self._date.setText(words.moment(letter, locale))
        rows = (
            (self.tr("From"), words.people(letter.author or letter.sender)),
            (self.tr("Reply to"), words.people(() if letter.reply_to == letter.author else letter.reply_to)),
            (self.tr("To"), words.people(letter.to)),
            (self.tr("Cc"), words.people(letter.cc)),
        )
        for place, (name, found) in enumerate([r for r in rows if r[1]]):
            label = text(name, colour="text_2")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.people.addWidget(label, place, 0)
            self.people.addWidget(_names(found), place, 1)
        self._show_files()
        self._say(*words.notes(letter))
        if letter.report is not None:
            self.report = ReportNote(self._engine, self._tasks, letter.report, self.notices, self)
            self.report.outgoing_wanted.connect(self.outgoing_wanted)
        self._reading = self._tasks.start(self._show_text(), "show a letter")

    def _show_files(self) -> None:
        locale = QLocale()
        shown, others = self.letter.attachments[:_MOST_FILES], self.letter.attachments[_MOST_FILES:]
        for number, file in enumerate(shown):
            name = file.name if len(file.name) <= _LONGEST_NAME else f"{file.name[:24]}…{file.name[-14:]}"
            label = self.tr("{name}  {size}").format(name=name, size=size_words(file.size, locale))
            button = push(label.replace("&", "&&"), "quiet", "attach")
            button.setToolTip(as_words(self.tr("Open or save {name}").format(name=file.name)))
            button.clicked.connect(partial(self._show_file_menu, button, file))
            self._flow.insert(number, button)
        if others:
            more = self.tr("and %n more files", "", len(others))
            self._flow.insert(len(shown), text(more, colour="text_2"))
        self._files_line.setVisible(bool(shown))

    def _show_file_menu(self, button: QPushButton, file: LetterFile) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds = (
            (self.tr("Open"), "open-external", lambda: self._tasks.start(self.files.open(file), "open a file")),
            (self.tr("Save as…"), "download", lambda: self._tasks.start(self.files.save(file), "save a file")),
        )
        for label, icon, deed in deeds:
            action = menu.addAction(icons.icon(icon), label)
            action.triggered.connect(lambda _checked=False, deed=deed: deed())
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    @property
    def banner(self) -> Banner | None:
        """The notice that is shown."""
        return self.notices.banner()

    def _say(self, title: str, sentence: str) -> None:
        if title:
            level: Level = "warn" if self.letter.flaws - {Flaw.SIMPLIFIED} else "info"
            self.notices.say(Note(_NOTICE, level, title, sentence))

    async def _show_text(self) -> None:
        letter = self.letter
        if not letter.html or not is_showable(letter.html):
            shown, whole = readable(letter.text)
            self.paper.show_document(await in_words(shown), {})
            if letter.html or not whole:
                self._say(
                    self.tr("Only the words are shown") if whole else self.tr("Only the beginning is shown"),
                    self.tr("This message is very large. A reply or a forward takes all of it along as it is."),
                )
            return
        copies = await self._engine.letters.attach(letter, [file for file in letter.files if file.is_in_text])
        images = await pictures({c.content_id: str(self._engine.drafts.path_of(c)) for c in copies})
        html, addresses = await asyncio.to_thread(set_aside, letter.html)
        document, _simplified = await rendered(load_importer, html)
        self.paper.show_document(document, images)
        self.elsewhere = Elsewhere(self._engine, self._tasks, self.paper, addresses, self)
        self.elsewhere.changed.connect(self._on_elsewhere)
        self._on_elsewhere()

    def _on_elsewhere(self) -> None:
        """What there is to say of pictures on the web has changed."""
        if self.elsewhere is None:
            return
        self.show_pictures.setEnabled(bool(self.elsewhere.waiting()) and not self.elsewhere.is_busy)
        note = self.elsewhere.note()
        if note is not None:
            self.notices.say(note)
            return
        had_focus = self.notices.isAncestorOf(self.focusWidget() or self)
        self.notices.withdraw(Elsewhere.NOTICE)
        if had_focus:
            self.paper.setFocus()

    def _show_pictures(self) -> None:
        if self.elsewhere is not None:
            self.elsewhere.load()

    # what a person does

    def make(self, way: Way) -> None:
        """Begin a message from this letter."""
        self._tasks.start(self._make(way), "begin a message from a letter")

    async def _make(self, way: Way) -> None:
        said = words.wording(self.letter, way, QLocale())
        part = selected_part(self.letter, self.paper.textCursor()) if way.is_reply else None
        if part is not None:
            said = replace(said, title=self.tr("{title}: what you selected").format(title=said.title))
        draft = await self._engine.letters.draft(part or self.letter, way, said)
        if not is_editable(draft.html):  # the editor would not come back from it: its words can be edited
            draft = replace(draft, html="", text=readable(draft.text)[0])
        self.draft_made.emit(draft)

    def _save_copy(self) -> None:
        self._tasks.start(self.files.save_whole(), "save a letter")

    def _paper_deed(self, how: str) -> None:
        self._tasks.start(self._put_on_paper(how), "print a letter")

    async def _put_on_paper(self, how: str) -> None:
        from ui.printing import on_paper, room, sources  # noqa: PLC0415  # when somebody prints

        async def make() -> Printable:
            await self._reading
            return sources.of_letter(self.letter, self.paper.document(), self.paper.pictures)

        await room.put_on_paper(self, make, on_paper.OnPaper(how))

    def _show_source(self) -> None:
        self._tasks.start(self.files.show_source(), "show the source of a letter")

    # the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._reveal.key_pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._reveal.key_released(event)
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._reading.cancel()
        if self.elsewhere is not None:
            self.elsewhere.end()
        if self.report is not None:
            self.report.end()
        geometry.remember(self, self._engine.profile, "letter")
        super().closeEvent(event)
        self.closed.emit()


def _names(found: list[str]) -> Label:
    shown = ", ".join(found[:_NAMES])
    if len(found) > _NAMES + 1:
        others = len(found) - _NAMES
        shown = QCoreApplication.translate("Letter", "{names} and %n others", "", others).format(names=shown)
    elif len(found) == _NAMES + 1:
        shown = ", ".join(found)
    label = text(shown, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    _keep_at_edge(label)
    label.setToolTip(as_words("\n".join(found[:200]) if len(found) > 1 else ""))
    return label


def _keep_at_edge(label: Label) -> None:
    """Where the window's lines begin, also for words that are read the other way."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
