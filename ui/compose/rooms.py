"""What a compose window offers beyond writing and sending, each loaded when it is first wanted.

This is a composition root: a window is born with the actions only. Imports stand inside functions for that reason.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ui.compose.editor.format_menu import zoom_menu
from ui.compose.editor.typing.habits import habits_of
from ui.compose.writing_rooms import WritingRooms

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from app.model.draft import Original
    from ui.compose.editor.table.table_room import TableRoom
    from ui.compose.fittings import Fittings
    from ui.compose.people.recipients import RecipientField
    from ui.compose.people.sender_room import SenderRoom
    from ui.compose.picture.elsewhere_room import ElsewhereRoom
    from ui.compose.picture.picture_room import PictureRoom
    from ui.compose.quote.quote_room import QuoteRoom
    from ui.compose.review.review_room import ReviewRoom
    from ui.compose.sign.signs_room import SignsRoom
    from ui.compose.text.counting import Counting
    from ui.compose.text.finding import Finding
    from ui.compose.text.paste_room import PasteRoom
    from ui.compose.text.plain_room import PlainRoom
    from ui.compose.text.source_room import SourceRoom
    from ui.compose.text.spelling import Spelling
    from ui.compose.view.preview import Preview
    from ui.compose.view.preview_web import WebPaper
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


class Rooms(QObject):
    """The actions of one window that lead to more rooms, and their places in its menus."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._add_view()
        self.quote: QuoteRoom | None = None
        fittings.form.original_changed.connect(self._show_original)
        self._add_words()
        self._add_things()
        self.writing = WritingRooms(window, fittings)
        self._add_ways_of_writing()
        self._add_paste()
        window.do(self._keep_habits)
        self._add_preview()
        self._add_sender()
        self._add_later()
        self._review: ReviewRoom | None = None
        window.do(self._begin_review)

    def _add_view(self) -> None:
        actions = self._fittings.actions_of
        self.full_screen = actions.action(self.tr("Full screen"), "", "F11", self._show_full_screen)
        self.full_screen.setCheckable(True)
        actions.view.addAction(self.full_screen)
        editing = self._fittings.bar.actions_of
        zoom = zoom_menu(editing.__getitem__, editing.names())
        zoom.setParent(actions.view, zoom.windowFlags())
        actions.view.addMenu(zoom)
        self._fittings.bar.join(actions.format)

    def _show_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.full_screen.setChecked(self._window.isFullScreen())

    # pictures and tables

    def _add_things(self) -> None:
        from ui.compose.things import Loaders, Things

        loaders = Loaders(self._load_pictures, self._load_tables, self._load_elsewhere)
        self.things = Things(self._window, self._fittings, loaders)

    def _load_elsewhere(self, work: Work, action: QAction) -> ElsewhereRoom:
        from ui.compose.picture.elsewhere_room import ElsewhereRoom

        return ElsewhereRoom(work, self._window, action)

    def _load_pictures(self, work: Work) -> PictureRoom:
        from ui.compose.picture.picture_room import PictureRoom
        from ui.compose.picture.picture_sending import PictureSending

        f = self._fittings
        self.picture_sending = PictureSending(work.engine, work.tasks, f.editor, f.strip, f.notices, work.attaching)
        return PictureRoom(self._window, work, f.bar.actions_of)

    def _load_tables(self) -> TableRoom:
        from ui.compose.editor.table.table_room import TableRoom

        return TableRoom(self._fittings.editor, self._fittings.bar.actions_of)

    # finding, spelling, counting

    def _add_words(self) -> None:
        from ui.compose.words import Loaders, Words

        loaders = Loaders(self._load_finding, self._load_spelling, self._load_counting)
        self.words = Words(self._window, self._fittings, loaders)

    def _load_finding(self) -> Finding:
        from ui.compose.text.finding import Finding

        return Finding(self._fittings.editor, self._window)

    def _load_spelling(self, work: Work) -> Spelling:
        from ui.compose.text.spelling import Spelling

        return Spelling(work, self._window)

    def _load_counting(self, work: Work) -> Counting:
        from ui.compose.text.counting import Counting

        return Counting(work, self._window)

    # plain text, source, signs

    def _add_ways_of_writing(self) -> None:
        actions, form = self._fittings.actions_of, self._fittings.form
        self._plain: PlainRoom | None = None
        self._source: SourceRoom | None = None
        self.plain_text = actions.action(self.tr("Plain text"), "file-text", "", lambda: self.plain_room().toggle())
        self.plain_text.setCheckable(True)
        actions.option_menu.addSeparator()
        actions.option_menu.addAction(self.plain_text)
        actions.options.insertAction(actions.save, self.plain_text)
        form.options_changed.connect(self._show_plain)
        self.source = actions.action(
            self.tr("HTML source"), "source", "Ctrl+Shift+H", lambda: self.source_room().toggle()
        )
        self.source.setCheckable(True)
        actions.view.addAction(self.source)
        self._signs: SignsRoom | None = None
        self.emoji = actions.action(self.tr("Emoji…"), "emoji", "Ctrl+Shift+M", lambda: self.signs_room().ask_emoji())
        self.special = actions.action(self.tr("Special characters…"), "", "", lambda: self.signs_room().ask_special())
        self._fittings.bar.offer([self.emoji, self.special])
        editing = self._fittings.bar.actions_of
        actions.insert.addActions([self.emoji, self.special, editing["link"], editing["rule"]])

    def _add_paste(self) -> None:
        actions, editor = self._fittings.actions_of, self._fittings.editor
        self._paste: PasteRoom | None = None
        editor.paster = lambda data: self.paste_room().take(data)
        change = actions.action(
            self.tr("How it was pasted"), "", "Ctrl+Alt+V", lambda: self.paste_room().enter_choice()
        )
        actions.edit.insertActions(actions.select_all, [self._fittings.bar.actions_of["paste-plain"], change])
        actions.edit.insertSeparator(actions.select_all)

    def paste_room(self) -> PasteRoom:
        """What pastes HTML."""
        from ui.compose.text.paste_room import PasteRoom

        if self._paste is None:
            self._paste = PasteRoom(self._window)
        return self._paste

    def _keep_habits(self, work: Work) -> None:
        """What typing does by itself, and what it is typed on, follow the settings at once."""
        from app.events import SettingsChanged

        editor, preferences = self._fittings.editor, work.engine.preferences

        def take() -> None:
            editor.habits = habits_of(preferences.current)
            editor.set_dimmed(preferences.current.paper == "dimmed")
            self._window.paper.set_look("paper_dim" if editor.is_dimmed else "paper")

        def follow(_event: SettingsChanged) -> None:
            take()
            self.words.look_again()

        take()
        self._window.closed.connect(work.engine.events.subscribe(SettingsChanged, follow))

    def plain_room(self) -> PlainRoom:
        """What turns the message into plain text and back."""
        from ui.compose.text.plain_room import PlainRoom

        if self._plain is None:
            self._plain = PlainRoom(self._window, self._fittings)
        return self._plain

    def source_room(self) -> SourceRoom:
        """What shows the source of the message."""
        from ui.compose.text.source_room import SourceRoom

        if self._source is None:
            self._source = SourceRoom(self._window, self._fittings)
            self._source.shown.connect(self.source.setChecked)
            self._source.shown.connect(self.plain_text.setDisabled)
        return self._source

    def signs_room(self) -> SignsRoom:
        """What puts emoji and special characters into the text."""
        from ui.compose.sign.signs_room import SignsRoom

        if self._signs is None:
            self._signs = SignsRoom(self._window, self._fittings)
        return self._signs

    def _show_plain(self) -> None:
        plain = self._fittings.form.is_plain
        self.plain_text.setChecked(plain)
        self.source.setDisabled(plain)
        if plain or self._plain is not None:
            self.plain_room().show()

    # the sealed original of a reply

    def _show_original(self, original: Original | None) -> None:
        if self.quote is None:
            if original is None:
                return
            from ui.compose.quote.quote_room import QuoteRoom

            self.quote = QuoteRoom(self._window, self._fittings)
        self.quote.show(original)

    def _add_later(self) -> None:
        from ui.compose.send.later import SendLater

        self.later = SendLater(self._window, self._fittings.actions_of, _ask_later)

    # who it is from

    def _add_sender(self) -> None:
        self._sender: SenderRoom | None = None
        actions, do = self._fittings.actions_of, self._window.do
        self.other_from = actions.action(
            self.tr("Send from another address…"), "", "", lambda: do(lambda work: self.sender_room(work).ask())
        )
        actions.message.insertAction(actions.attach, self.other_from)
        do(self._begin_sender)
        for field in self._window.head.fields():
            field.menu_wanted.connect(partial(self._pop_up_people, field))

    def _pop_up_people(self, field: RecipientField, place: QPoint) -> None:
        from ui.compose.people.people_menu import PeopleMenu

        head = self._window.head
        menu = PeopleMenu(field, head.fields(), head.show_rows)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _begin_sender(self, work: Work) -> None:
        """Only where an identity copies somebody, or something of that kind is in the draft already."""
        draft = work.saver.draft

        def follow() -> None:
            identity = self._window.head.identity()
            if self._sender is None and identity is not None and (identity.always_cc or identity.always_bcc):
                self.sender_room(work)
            if self._sender is not None:
                self._sender.follow()

        if draft.sender or draft.copies:
            self.sender_room(work)
        self._window.head.sender_changed.connect(follow)
        follow()

    def sender_room(self, work: Work) -> SenderRoom:
        """What looks after copies and another address in From."""
        from ui.compose.people.sender_room import SenderRoom

        if self._sender is None:
            self._sender = SenderRoom(work, self._window)
        return self._sender

    # the review before sending, and the preview

    def _begin_review(self, work: Work) -> None:
        work.sending.ask_first(lambda draft: self.review(work).permits(draft))
        work.sending.invalid.connect(lambda: self.review(work).offer_repair())

    def _add_preview(self) -> None:
        actions = self._fittings.actions_of
        self._preview: Preview | None = None
        rows = (
            (self.tr("As the reader sees it"), "preview", "F8", lambda work: self.preview(work).open()),
            (self.tr("Source of the message"), "source", "", lambda work: self.preview(work).open("source")),
            (self.tr("What it reveals…"), "shield", "", self._reveal),
        )
        for words, name, keys, deed in rows:
            actions.view.addAction(actions.action(words, name, keys, partial(self._window.do, deed)))
        self._window.bottom.preview_wanted.connect(lambda: self._window.do(lambda work: self.preview(work).open()))
        save = actions.action(self.tr("Save as .eml…"), "download", "", partial(self._window.do, self._save_as_eml))
        actions.message.insertAction(actions.attach, save)
        preview = QCoreApplication.translate("Printing", "Print preview…")  # within the list it spoils the next context
        for words, name, keys, how in (
            (preview, "file-text", "", "preview"),
            (self.tr("Print…"), "print", "Ctrl+P", "print"),
            (self.tr("Save as PDF…"), "file-pdf", "", "pdf"),
        ):
            deed = partial(self._window.do, partial(self._put_on_paper, how))
            actions.message.insertAction(actions.attach, actions.action(words, name, keys, deed))

    def preview(self, work: Work) -> Preview:
        """The message in a window of its own."""
        from ui.compose.view.preview import Preview

        if self._preview is None:
            self._preview = Preview(self._window, work, _load_web)
        return self._preview

    def _reveal(self, work: Work) -> None:
        from ui.compose.view.revealing import reveal

        work.tasks.start(reveal(self._window, self._window, work), "show what a message reveals")

    def _save_as_eml(self, work: Work) -> None:
        from ui.compose.view.preview import save_as_eml

        work.tasks.start(save_as_eml(work, self._window, self._window.form.read(work.saver.draft)), "save a message")

    def _put_on_paper(self, how: str, work: Work) -> None:
        from ui.printing.draft import put_draft_on_paper
        from ui.printing.on_paper import OnPaper

        work.tasks.start(put_draft_on_paper(work, self._window, OnPaper(how)), "print a message")

    def review(self, work: Work) -> ReviewRoom:
        """What is asked before a message goes."""
        from ui.compose.review.review_room import ReviewRoom

        if self._review is None:
            self._review = ReviewRoom(self._window, work, lambda: self.things.elsewhere_room(work).load())
        return self._review


async def _ask_later(parent: QWidget, now: float, server_keeps: float) -> float | None:
    from ui.later_dialog import ask_later

    return await ask_later(parent, now, server_keeps=server_keeps)


def _load_web(parent: QWidget) -> WebPaper:
    """Raises ImportError where QtWebEngine or one of its libraries is not installed."""
    from ui.compose.view.preview_web import WebPaper

    return WebPaper(parent)
