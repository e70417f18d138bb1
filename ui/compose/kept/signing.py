"""The one signature of a message: put in when it begins, following the sender, never doubled, never forced.

Loaded when a profile has signatures, or a draft has one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu

from app.message.text.placeholders import about_sender, fill, fill_html
from app.message.text.plain_text import from_html
from app.message.text.signed import SEPARATOR
from app.model.draft import Draft, OwnText
from app.model.signature import Occasion, Signature
from app.model.signed import TO_COME, Signed
from ui.compose.editor import signature as marks
from ui.compose.editor.page_ground import hand_down
from ui.compose.editor.reading.importer import load_document
from ui.compose.editor.typing.plain_sheet import write_lines
from ui.compose.form import paragraphs
from ui.compose.notices import Note

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "signature"


@dataclass(frozen=True)
class _Inserted:
    """What was put in under a stamp: whose it is, its HTML and its words before anybody edited it."""

    id: int
    html: str
    words: str
    below: bool


class Signing(QObject):
    """Made once for a window's work, before anything is typed into a draft that has a signature already."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._window, self._document = work, window, window.editor.document()
        self._put_in: dict[int, _Inserted] = {}
        self._looked_at = -1  # the document's revision when marks were last missed
        draft = work.saver.draft
        self._signed = draft.signature
        self._is_fresh = draft.signature == TO_COME or (
            draft.signature is None and not (draft.id or draft.html or draft.text.strip())
        )
        self._identity = window.head.identity_id()
        if self._is_fresh:
            self._signed = Signed()
        elif self._signed is not None and self._signed.id:
            self._adopt(self._signed)
        window.form.read_more(self.read)
        window.form.options_changed.connect(self._look_again)
        window.head.sender_changed.connect(self._on_sender)

    async def begin(self) -> None:
        """A new message gets the signature of its sender."""
        if self._is_fresh:
            await self._follow()

    def begin_anew(self, signed: Signed | None) -> None:
        """Another text was put on the sheet, which carries this signature."""
        self._is_fresh, self._signed = False, signed
        if signed is not None and signed.id:
            self._adopt(signed)

    def read(self, draft: Draft) -> Draft:
        """`draft` with what is known of its signature."""
        self._look_again()
        place, inserted = self._found()
        if place is None or inserted is None:
            return replace(draft, signature=Signed(self._signed.id) if self._signed is not None else None)
        html = marks.content(self._document, place)
        signed = Signed(
            id=inserted.id,
            html=html,
            words=marks.words(self._document, place),
            intact=html == inserted.html,
            pictures=marks.picture_ids(self._document, place),
            below=inserted.below,
        )
        self._signed = signed
        return replace(draft, signature=signed)

    def fill_menu(self, menu: QMenu, settings: Callable[[], object]) -> None:
        """Every signature, none, and the way to their settings."""
        menu.clear()
        place, inserted = self._found()
        chosen = inserted.id if inserted is not None else 0
        for signature in self._work.engine.signatures.current:
            action = menu.addAction(signature.name.replace("&", "&&"), partial(self.choose, signature.id))
            action.setCheckable(True)
            action.setChecked(signature.id == chosen)
        none = menu.addAction(self.tr("No signature"), partial(self.choose, 0))
        none.setCheckable(True)
        none.setChecked(place is None)
        menu.addSeparator()
        menu.addAction(self.tr("Signatures…"), settings)

    def choose(self, signature_id: int) -> None:
        """This signature in place of the one there; 0 is none."""
        self._work.tasks.start(self._choose(signature_id), "choose a signature")

    async def _choose(self, signature_id: int) -> None:
        self._window.notices.withdraw(_NOTICE)
        await self._put(await self._work.engine.signatures.get(signature_id) if signature_id else None)

    # following the sender

    def _on_sender(self) -> None:
        identity = self._window.head.identity_id()
        if identity != self._identity and self._signed is not None:
            self._work.tasks.start(self._follow(), "change the signature")
        self._identity = identity

    async def _follow(self) -> None:
        """The signature of the sender, unless the person took it out, or edited it: then they are asked, quietly."""
        identity = self._window.head.identity_id()
        signature = await self._work.engine.signatures.for_message(identity, self._occasion())
        if identity != self._window.head.identity_id() or self._work.may_close:
            return
        self._window.notices.withdraw(_NOTICE)
        place, inserted = self._found()
        if place is None or inserted is None:
            was_taken_out = self._signed is not None and self._signed.id > 0
            if signature is not None and not was_taken_out:
                await self._put(signature)
        elif marks.content(self._document, place) == inserted.html:
            await self._put(signature)
        elif (signature.id if signature is not None else 0) != inserted.id:
            self._ask(signature)

    def _ask(self, signature: Signature | None) -> None:
        title = self.tr("Your edited signature was kept")
        sender = self._window.head.sender_address()
        address = sender.spec if sender is not None else ""
        if signature is None:
            sentence = self.tr("{address} usually signs with none.").format(address=address)
            label = self.tr("Remove it")
        else:
            sentence = self.tr("{address} usually signs with “{name}”.").format(address=address, name=signature.name)
            label = self.tr("Use “{name}”").format(name=signature.name.replace("&", "&&"))
        deed = partial(self.choose, signature.id if signature is not None else 0)
        self._window.notices.say(Note(_NOTICE, "info", title, sentence, ((label, deed),)))

    def _found(self) -> tuple[marks.Region | None, _Inserted | None]:
        """The signature and what it was. Marks on words that have nothing in common with it are taken off: whoever
        replaces everything by a text of their own leaves them on its first paragraph.
        """
        place = marks.region(self._document)
        inserted = self._put_in.get(place.stamp) if place is not None else None
        if place is None or inserted is None:
            return None, None
        lines = {line.strip() for line in inserted.words.split("\n")} - {""}
        now = {line.strip() for line in marks.words(self._document, place).split("\n")}
        if (lines & now) if lines else marks.picture_ids(self._document, place):
            return place, inserted
        marks.unmark(self._document, place)
        return None, None

    def _occasion(self) -> Occasion:
        draft = self._work.saver.draft
        return Occasion.ANSWER if draft.original is not None or draft.in_reply_to else Occasion.NEW

    # the text

    def _adopt(self, signed: Signed) -> None:
        """The draft was stored with a signature: know it again."""
        stamp = len(self._put_in) + 1
        if not (signed.words.strip() or signed.pictures) or not marks.adopt(self._document, signed.words, stamp):
            return
        place = marks.region(self._document)
        if place is not None:
            html = marks.content(self._document, place) if signed.intact else ""
            self._put_in[stamp] = _Inserted(signed.id, html, signed.words, signed.below)

    def _look_again(self) -> None:
        """The same words may be there without their marks: the sheet was turned over to plain text or back, its source
        was edited, or the signature was cut and put in again.
        """
        signed, revision = self._signed, self._document.revision()
        if signed is None or not signed.words or revision == self._looked_at:
            return
        if self._found()[0] is None:
            self._adopt(signed)
        self._looked_at = self._document.revision()

    async def _put(self, signature: Signature | None) -> None:
        piece = await self._piece(signature) if signature is not None else None
        if self._work.may_close:
            return
        document, stamp = self._document, len(self._put_in) + 1
        with _Kept(self._window.editor.textCursor()) as kept:
            is_untouched = not (document.isUndoAvailable() or document.isRedoAvailable())
            if is_untouched:  # it came by itself: nothing to undo
                document.setUndoRedoEnabled(False)
            place, _inserted = self._found()
            if place is not None:
                marks.substitute(document, place, piece, stamp)
            elif piece is not None:
                marks.insert(document, piece, stamp)
            if is_untouched:
                document.setUndoRedoEnabled(True)
        self._window.editor.setTextCursor(kept.cursor)
        self._signed = Signed(signature.id if signature is not None else 0)
        if signature is not None and (place := marks.region(document)) is not None:
            below = self._work.engine.preferences.current.signature_below_quote
            words = marks.words(document, place)
            self._put_in[stamp] = _Inserted(signature.id, marks.content(document, place), words, below)

    async def _piece(self, signature: Signature) -> QTextDocument:
        """The signature as a document: variables filled, pictures at hand."""
        piece = QTextDocument()
        values = about_sender(
            self._window.head.sender_address(), QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        )
        if self._window.form.is_plain:
            words = fill(signature.text or from_html(signature.html), values).strip("\n")
            write_lines(piece, f"\n{SEPARATOR if self._has_separator() else ''}\n{words}")
            return piece
        attaching = self._work.attaching
        for file in signature.pictures:
            image = await attaching.view(file)
            if image is not None:
                attaching.prepare(file, image)
        is_words = not signature.html
        html = paragraphs(fill(signature.text, values)) if is_words else fill_html(signature.html, values)
        load_document(piece, html)
        hand_down(piece)
        marks.prepare(piece, separator=self._has_separator())
        return piece

    def _has_separator(self) -> bool:
        settings, original = self._work.engine.preferences.current, self._window.form.original
        is_above_a_quote = marks.stands_above_quote(self._document) or (
            original is not None and original.own_text is OwnText.ABOVE and not settings.signature_below_quote
        )
        return settings.signature_separator and not is_above_a_quote


class _Kept:
    """Keeps a cursor where it is while text is inserted right behind it."""

    def __init__(self, cursor: QTextCursor) -> None:
        self.cursor = cursor
        self._anchor, self._position = cursor.anchor(), cursor.position()

    def __enter__(self) -> _Kept:
        return self

    def __exit__(self, *_error: object) -> None:
        end = self.cursor.document().characterCount() - 1
        self.cursor.setPosition(min(self._anchor, end))
        self.cursor.setPosition(min(self._position, end), QTextCursor.MoveMode.KeepAnchor)
