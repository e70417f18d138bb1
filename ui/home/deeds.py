"""What a person does with the messages of a list: each act awaits the engine and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import MailError, Reason
from app.model.draft import Draft
from app.model.letter import Way
from app.model.outgoing import Outgoing
from ui import dialogs
from ui.compose.kept.template_entrance import choose_template
from ui.compose.text.importer import load_importer
from ui.home import exporting
from ui.home.entries import Entry, Item
from ui.home.preview_pane import LETTER_DEEDS, PAPER_DEEDS, Deed
from ui.home.received import Received
from ui.home.sources import clean_name, file_name, save_file, save_source, source_words
from ui.home.toasts import ToastArea
from ui.outbox.acts import Acts
from ui.outbox.groups import Act
from ui.reader.words import wording

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.home.library import Library

UNDO_SECONDS = 8.0
_WAYS = {
    Deed.REPLY: Way.REPLY,
    Deed.REPLY_ALL: Way.REPLY_ALL,
    Deed.FORWARD: Way.FORWARD,
    Deed.FORWARD_ATTACHED: Way.FORWARD_ATTACHED,
}


class Deeds(QObject):
    """`draft_opened` carries a draft for a compose window, `made` the key of a row to choose, `letter_wanted` the
    path of a message that is to be read in a window of its own.
    """

    draft_opened = Signal(object)
    letter_wanted = Signal(object)
    made = Signal(tuple)

    def __init__(
        self, engine: Engine, window: QWidget, library: Library, toasts: ToastArea, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._engine, self._window, self._library, self._toasts = engine, window, library, toasts
        self._start = library.tasks.start
        self._clock = clock

    async def do(self, deed: Deed, entries: Sequence[Entry]) -> None:
        """Binning and saving take all of `entries`, everything else the first. What is gone meanwhile is said to be."""
        if not entries:
            return
        try:
            await self._do(deed, entries)
        except MailError as error:
            if error.reason not in (Reason.NOT_FOUND, Reason.WRONG_STATE):
                raise
            self._toasts.show_toast(self.tr("This message has gone on meanwhile."))

    def begin_from_template(self) -> None:
        """A new message of a template that the person chooses."""
        self._start(self._begin_from_template(), "choose a template")

    async def _begin_from_template(self) -> None:
        account = await self._engine.accounts.default()
        sender = account.identity if account is not None else None
        address = sender.address if sender is not None else None
        draft = await choose_template(self._engine, self._library.tasks, self._window, (), address)
        if draft is not None:
            self.draft_opened.emit(replace(draft, identity_id=sender.id if sender is not None else 0))

    async def _do(self, deed: Deed, entries: Sequence[Entry]) -> None:
        entry, item = entries[0], entries[0].item
        if deed in LETTER_DEEDS and not isinstance(item, Draft):
            await self._take_as_letter(deed, item)
        elif deed is Deed.BIN:
            await self._bin(entries)
        elif deed is Deed.OPEN:
            await self._open(entry)
        elif deed is Deed.COPY and isinstance(item, Draft):
            twin = replace(item, id=0, changed=self._clock(), open_in_window=False)
            made = await self._engine.drafts.restore(twin)
            self.made.emit(("draft", str(made.id)))
        elif deed is Deed.SOURCE:
            words = await source_words(self._engine, item)
            await dialogs.show_text(self._window, self.tr("Source of the message"), words)
        elif deed is Deed.SAVE:
            await (self._save(entry) if len(entries) == 1 else self._save_each(entries))
        elif deed is Deed.MAILBOX:
            await self._save_mailbox(entries)
        elif deed in PAPER_DEEDS:
            await self._put_on_paper(deed, item)
        elif isinstance(item, Outgoing) and deed is Deed.SEND_NOW:
            await self._engine.outbox.send_now(item.id)
        elif isinstance(item, Outgoing) and deed is Deed.CHANGE_TIME:
            await self._acts().do(Act.CHANGE_TIME, item)
        elif isinstance(item, Outgoing) and deed is Deed.DETAILS:
            await self._acts().show_details(await self._engine.outbox.get(item.id))

    def _acts(self) -> Acts:
        return Acts(self._engine, self._window, self._clock, self.draft_opened.emit, self._toasts.show_toast)

    async def _open(self, entry: Entry) -> None:
        item = entry.item
        if isinstance(item, Draft):
            self.draft_opened.emit(item)
        elif isinstance(item, Outgoing) and item.finished:
            self.draft_opened.emit(await self._engine.outbox.edit_as_new(item.id))
        elif isinstance(item, Outgoing):
            self.draft_opened.emit(await self._engine.outbox.edit(item.id))

    async def _take_as_letter(self, deed: Deed, item: Outgoing | Received) -> None:
        """Read it, answer it or pass it on, as the bytes that went out or came in."""
        path = item.path if isinstance(item, Received) else self._engine.outbox.path_of(item)
        if deed is Deed.READ:
            self.letter_wanted.emit(path)
            return
        letter, way = await self._engine.letters.open(path), _WAYS[deed]
        self.draft_opened.emit(await self._engine.letters.draft(letter, way, wording(letter, way, QLocale())))

    # --- the bin

    async def _bin(self, entries: Sequence[Entry]) -> None:
        """Drafts go at once and can come back; sent messages only leave the list until Undo is over."""
        drafts = [e.item for e in entries if isinstance(e.item, Draft)]
        sent = [e for e in entries if isinstance(e.item, Outgoing) and e.item.finished]
        planned = [e.item for e in entries if isinstance(e.item, Outgoing) and not e.item.finished]
        if drafts:
            await self._discard(drafts)
        if sent:
            self._hide(sent)
        if planned:
            for row in planned:
                await self._engine.outbox.cancel(row.id)
            self._toasts.show_toast(self.tr("Not sent. The text is in Drafts."))

    async def _discard(self, drafts: Sequence[Draft]) -> None:
        open_ones = [draft for draft in drafts if draft.open_in_window]
        gone = [await self._engine.drafts.discard(draft.id) for draft in drafts if not draft.open_in_window]
        if open_ones:
            self._toasts.show_toast(
                self.tr("This draft is open in a window."),
                self.tr("Show it"),
                lambda: self.draft_opened.emit(open_ones[0]),
            )
        elif gone:
            words = self.tr("Draft discarded")
            if len(gone) > 1:
                words = self.tr("%n drafts discarded", "", len(gone))
            self._toasts.show_toast(
                words, self.tr("Undo"), lambda: self._start(self._restore(gone), "restore drafts"), UNDO_SECONDS
            )

    async def _restore(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            restored = await self._engine.drafts.restore(draft)
            self.made.emit(("draft", str(restored.id)))

    def _hide(self, entries: Sequence[Entry]) -> None:
        words = self.tr("Message deleted")
        if len(entries) > 1:
            words = self.tr("%n messages deleted", "", len(entries))
        self._toasts.settle()
        keys = [entry.key for entry in entries]
        ids = [entry.item.id for entry in entries if isinstance(entry.item, Outgoing)]
        self._library.hide(keys, True)
        self._toasts.show_toast(
            words,
            self.tr("Undo"),
            lambda: self._library.hide(keys, False),
            UNDO_SECONDS,
            on_gone=lambda: self._start(self._delete(ids), "delete sent messages"),
        )

    async def _delete(self, ids: Sequence[int]) -> None:
        for outgoing_id in ids:
            try:
                await self._engine.outbox.delete(outgoing_id)
            except MailError as error:
                if error.reason is not Reason.NOT_FOUND:
                    raise

    # --- files

    async def _save(self, entry: Entry) -> None:
        target = await dialogs.choose_save(self._window, self.tr("Save the message"), file_name(entry.item))
        if target is not None:
            await save_source(self._engine, entry.item, target)
            self._toasts.show_toast(self.tr("Saved as {name}").format(name=target.name))

    async def _save_each(self, entries: Sequence[Entry]) -> None:
        folder = await exporting.choose_folder(self._window)
        if folder is not None:
            count = await exporting.save_each(self._engine, [entry.item for entry in entries], folder)
            self._toasts.show_toast(self.tr("%n messages saved", "", count))

    async def _save_mailbox(self, entries: Sequence[Entry]) -> None:
        title = self.tr("Save as a mailbox")
        target = await dialogs.choose_save(self._window, title, self.tr("messages") + ".mbox")
        if target is not None:
            count = await exporting.save_mailbox(self._engine, [entry.item for entry in entries], target)
            self._toasts.show_toast(self.tr("%n messages saved", "", count))

    async def _put_on_paper(self, deed: Deed, item: Item) -> None:
        from ui.printing import on_paper, room, sources  # noqa: PLC0415  # when somebody prints

        make = partial(sources.of_item, self._engine, item, load_importer)
        if (target := await room.put_on_paper(self._window, make, on_paper.OnPaper(deed.value))) is not None:
            self._toasts.show_toast(self.tr("Saved as {name}").format(name=target.name))

    async def open_file(self, entry: Entry, number: int) -> None:
        """Open a private copy of an attachment with the program that the desktop has for it; save a received one."""
        item = entry.item
        if isinstance(item, Received):
            await self._save_received(item, number)
            return
        draft = item if isinstance(item, Draft) else item.draft
        if draft is None or number >= len(draft.attachments):
            return
        path = await self._engine.drafts.copy_for_opening(draft.attachments[number])
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._toasts.show_toast(self.tr("No program opens {name}").format(name=draft.attachments[number].name))

    async def _save_received(self, mail: Received, number: int) -> None:
        """Received files are not ours: they are saved where the person says, never opened."""
        name = clean_name(mail.files[number].name)
        target = await dialogs.choose_save(self._window, self.tr("Save the file"), name)
        if target is not None:
            await save_file(mail, number, target)
            self._toasts.show_toast(self.tr("Saved as {name}").format(name=target.name))
