"""What a person does with the sealed original of a reply: look at it, take it out, make it text of their own."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QVBoxLayout

from app.message.answer import quoted
from app.message.answer.quoted import Quote
from app.message.markup.pictures_elsewhere import set_aside
from app.model.draft import Attachment, Original, OwnText, Quoting
from ui import dialogs
from ui.compose.editor import signature
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import SIGNATURE, paragraph
from ui.compose.editor.typing import keys
from ui.compose.notices import Note
from ui.compose.quote.quote_block import QuoteBlock
from ui.compose.quote.unsealing import Unsealing
from ui.compose.text.importer import load_importer
from ui.reader.elsewhere import Elsewhere
from ui.reader.rendering import is_editable, is_showable, pictures, readable, rendered
from ui.reader.selected import piece_of

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "original"
_LARGE = 60_000  # characters of HTML: beyond it the writer would feel every key
_SHORT = 20  # lines of an original that is shown at once
_LIGHT = 40_000  # octets of its HTML
_SHEET_MARGINS = (1, 6, 1, 6)


class QuoteRoom(QObject):
    """One for a window, from its first original on. The block comes and goes with `form.original`."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._block: QuoteBlock | None = None
        self._shown: Original | None = None
        self._filled: asyncio.Task[None] | None = None
        self._elsewhere: Elsewhere | None = None
        self._unsealing: Unsealing | None = None
        self._add_actions()
        window.closed.connect(self._stop_reading)

    def _add_actions(self) -> None:
        actions = self._fittings.actions_of
        menu = actions.message.addMenu(self.tr("O&riginal message"))
        self._menu = menu
        self.toggle = actions.action(self.tr("Show or hide the original"), "seal", "Ctrl+Shift+O", self._toggle)
        self.inline = actions.action(self.tr("Quote inline"), "quote", "Ctrl+Shift+Q", self.quote_inline)
        self.plain = actions.action(self.tr("Quote as plain text"), "", "", self.quote_plain)
        self.remove = actions.action(self.tr("Remove the original"), "remove", "", self.take_out)
        self.show_pictures = actions.action(self.tr("Show pictures"), "image", "", self._show_pictures)
        self.show_pictures.setEnabled(False)
        menu.addActions([self.toggle, self.show_pictures, self.inline, self.plain, self.remove])

    # the block

    @property
    def block(self) -> QuoteBlock | None:
        return self._block

    def show(self, original: Original | None) -> None:
        """Put the block on the sheet, or take it away."""
        for action in (self.toggle, self.inline, self.plain, self.remove):
            action.setEnabled(original is not None)
        self._menu.menuAction().setVisible(original is not None)
        if original is None:
            self._take_away()
            return
        self._window.do(lambda _work: self._fittings.notices.withdraw(_NOTICE))
        if self._block is None:
            self._block = self._put_on(original)
        self._shown = original
        self._forget_pictures()
        self._block.show_original(original)
        if original.lines <= _SHORT and original.html.size <= _LIGHT:
            self._block.set_open(True)

    def _put_on(self, original: Original) -> QuoteBlock:
        block = QuoteBlock(self._window.paper)
        block.menu.addActions([self.inline, self.plain, self.remove])
        block.opened.connect(lambda: self._window.do(self._fill))
        sheet = self._window.paper.layout()
        assert isinstance(sheet, QVBoxLayout)
        below = original.own_text is OwnText.BELOW
        sheet.insertWidget(0 if below else -1, block)
        left, top, right, bottom = _SHEET_MARGINS
        sheet.setContentsMargins(left, 1 if below else top, right, bottom if below else 1)
        block.set_upside(below)
        self._fittings.ways.beside_text = block
        stops = [self._fittings.editor, *block.stops()]
        for first, second in itertools.pairwise(stops):
            first.setTabOrder(first, second)
        return block

    def _take_away(self) -> None:
        block, self._block, self._shown = self._block, None, None
        self._fittings.ways.beside_text = None
        self._forget_pictures()
        if block is None:
            return
        sheet = self._window.paper.layout()
        assert sheet is not None
        had_focus = block.isAncestorOf(self._window.focusWidget() or self._window)
        sheet.removeWidget(block)
        sheet.setContentsMargins(*_SHEET_MARGINS)
        block.hide()
        block.deleteLater()
        if had_focus:
            self._fittings.editor.setFocus()

    def _toggle(self) -> None:
        if self._block is not None:
            self._block.set_open(not self._block.is_open)
            (self._block.view if self._block.is_open else self._fittings.editor).setFocus()

    def _fill(self, work: Work) -> None:
        if self._shown is not None and (self._filled is None or self._filled.done()):
            self._filled = work.tasks.start(self._read(work, self._shown), "show the original")

    def _stop_reading(self) -> None:
        """The window goes: nobody looks any more."""
        if self._filled is not None:
            self._filled.cancel()
        self._forget_pictures()

    async def _read(self, work: Work, original: Original) -> None:
        """Into the view, once for each original."""
        block = self._block
        if block is None or block.holds == original:
            return
        quote = await work.engine.letters.quote(original)
        sources = {p.content_id: str(work.engine.drafts.path_of(p)) for p in original.pictures}
        document, addresses = None, dict[str, str]()
        if is_showable(quote.html):
            html, addresses = await asyncio.to_thread(set_aside, quote.html)
            document = (await rendered(load_importer, html))[0]
        images = await pictures(sources)
        if self._block is not block or block.original != original:
            return
        if document is None:
            block.view.show_text(readable(quote.text)[0])
            block.say(self.tr("Only the words are shown here: it is very large. It goes out as it came."))
        else:
            block.view.show_document(document, images)
            self._elsewhere = Elsewhere(work.engine, work.tasks, block.view, addresses, block)
            self._elsewhere.changed.connect(self._on_elsewhere)
            self._on_elsewhere()
        block.holds = original

    # pictures on the web: to look at only, what goes out stays as it came

    def _on_elsewhere(self) -> None:
        if self._block is not None and self._elsewhere is not None:
            self._block.say_of_pictures(self._elsewhere.note())
            self.show_pictures.setEnabled(bool(self._elsewhere.waiting()) and not self._elsewhere.is_busy)

    def _show_pictures(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.load()

    def _forget_pictures(self) -> None:
        found, self._elsewhere = self._elsewhere, None
        if found is not None:
            found.end()
            self.show_pictures.setEnabled(False)

    # what becomes of it

    def take_out(self) -> None:
        """The message goes without the original; a button brings it back."""
        original = self._fittings.form.original
        if original is None:
            return
        self._fittings.form.set_original(None)
        self._offer_back(original, self.tr("The original is no longer in the message"), self._nothing)

    def quote_inline(self) -> None:
        """What is selected in the original, or all of it, becomes quoted text that can be edited."""
        block = self._block
        if block is not None and block.selected_words():
            self._quote_selection(block)
        elif self._shown is not None:
            self._window.do(lambda work: work.tasks.start(self._quote_all(work), "quote the original inline"))

    def quote_plain(self) -> None:
        """All of it becomes lines behind `> ` in the text."""
        self._window.do(lambda work: work.tasks.start(self._quote_plain(work), "quote the original as plain text"))

    def _quote_selection(self, block: QuoteBlock) -> None:
        """At the cursor; the sealed original stays, so the answer may quote several pieces of it."""
        piece = piece_of(block.view.textCursor())
        editor, html = self._fittings.editor, serialise(piece)
        if block.original is not None:
            self._bring_files(p for p in block.original.pictures if f'"cid:{p.content_id}"' in html)
        editor.paste_html(quoted.html_with("", Quote(html, "", (), Quoting.REPLY, OwnText.ABOVE)))
        if self._elsewhere is not None:
            addresses = self._elsewhere.addresses
            self._fittings.form.add_elsewhere({n: a for n, a in addresses.items() if f'"cid:{n}"' in html})
        self._step_out()
        editor.setFocus()

    async def _quote_all(self, work: Work) -> None:
        original = self._shown
        if original is None:
            return
        quote = await work.engine.letters.quote(original)
        if not is_editable(quote.html):  # the editor would not come back from it
            await self._quote_plain(work)
            return
        if len(quote.html) > _LARGE and not await self._accepts():
            return
        if self._fittings.form.original != original:
            return
        editor = self._fittings.editor
        self._bring_files(original.pictures)
        before = editor.document().availableUndoSteps()
        html, elsewhere = set_aside(quote.html)
        with self._beside_own_text(work, original):
            editor.paste_html(quoted.html_with("", replace(quote, html=html)))
        self._fittings.form.add_elsewhere(elsewhere)
        self._replaced(original, before)

    def _bring_files(self, copies: Iterable[Attachment]) -> None:
        """They come to stand in the text, so from now on they are files of this message."""
        files = self._fittings.strip.files()
        known = {file.content_id for file in files}
        if fresh := [copy for copy in copies if copy.content_id not in known]:
            self._fittings.strip.show_files([*files, *fresh])

    async def _quote_plain(self, work: Work) -> None:
        original = self._shown
        if original is None:
            return
        quote = await work.engine.letters.quote(original)
        if self._fittings.form.original != original:
            return
        editor = self._fittings.editor
        before = editor.document().availableUndoSteps()
        with self._beside_own_text(work, original):
            editor.paste_words(quoted.text_with("", replace(quote, text=readable(quote.text)[0])))
        self._replaced(original, before)

    async def _accepts(self) -> bool:
        return await dialogs.ask(
            self._window,
            self.tr("This original is large"),
            self.tr("As text of your own it makes writing slow, and some of its look is lost. Sealed, it stays exact."),
            safe=self.tr("Keep it sealed"),
            risky=self.tr("Quote inline"),
        )

    def _replaced(self, original: Original, steps_before: int) -> None:
        editor, form = self._fittings.editor, self._fittings.form
        form.set_original(None)
        if self._unsealing is not None:
            self._unsealing.end()
        self._unsealing = Unsealing(editor, form, original, steps_before, lambda: self._offer_seal(original))
        self._offer_seal(original)
        editor.setFocus()

    def _offer_seal(self, original: Original) -> None:
        assert self._unsealing is not None
        self._offer_back(original, self.tr("The original is now text of your message"), self._unsealing.take_back)

    def _offer_back(self, original: Original, title: str, deed: Callable[[], None]) -> None:
        def bring_back() -> None:
            deed()
            self._fittings.form.set_original(original)

        button = (self.tr("Bring it back"), bring_back)
        self._fittings.notices.say(Note(_NOTICE, "info", title, "", (button,)))

    def _nothing(self) -> None:
        """The text is as it was."""

    # the cursor

    @contextmanager
    def _beside_own_text(self, work: Work, original: Original) -> Iterator[None]:
        """One step of undo, in which the cursor is in a new paragraph where the original stood: behind the text, or
        before it where one answers below. A signature that belongs under what is quoted stays there. Who was writing
        goes on at the same place.
        """
        editor = self._fittings.editor
        cursor, size = editor.textCursor(), editor.document().characterCount()
        anchor, position = cursor.anchor(), cursor.position()
        is_below = original.own_text is OwnText.BELOW
        with editor.one_step() as place:
            behind = 0 if is_below else self._start_of_signature(work)  # what the quote stands above
            place.setPosition(size - 1 if behind is None else behind)
            place.insertBlock()
            if behind is not None:
                place.setPosition(behind)
            fmt = place.blockFormat() if editor.is_plain else paragraph()
            fmt.clearProperty(SIGNATURE)
            place.setBlockFormat(fmt)
            editor.setTextCursor(place)
            yield
            grown = editor.document().characterCount() - size if is_below else 0
            cursor.setPosition(anchor + grown)
            cursor.setPosition(position + grown, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def _start_of_signature(self, work: Work) -> int | None:
        """Where it begins, if it stands under the original."""
        signed = self._fittings.form.read(work.saver.draft).signature
        place = signature.region(self._fittings.editor.document()) if signed is not None and signed.below else None
        return place.start if place is not None else None

    def _step_out(self) -> None:
        """Behind the quote one goes on in one's own voice, which does not look like the quote."""
        editor = self._fittings.editor
        if editor.state().quote:
            with editor.one_step() as cursor:
                cursor.insertBlock()
                keys.leave_quotes(cursor)
                editor.setTextCursor(cursor)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Those that need an original."""
        return (self.toggle, self.inline, self.plain, self.remove)
