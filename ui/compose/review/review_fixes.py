"""What can be done about a finding, at the place in the window where it belongs."""

from __future__ import annotations

import asyncio
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextCursor

from app.errors import MailError
from app.message.review.check_people import is_list
from app.model.address import Address
from app.model.draft import Attachment, Disposition
from app.model.finding import Check, Finding
from app.model.picture import SendSize
from ui.compose.editor.picture import pictures
from ui.compose.editor.popups import FieldPopup
from ui.compose.notices import Note
from ui.compose.review.review_panel import Fix
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.words import error_text

_WORTH = 0.9  # of the size: a ZIP file that saves less is no help
_NOTICE = "review"


class Fixes(QObject):
    """The remedies of one window. Whatever they change is seen, and can be undone where undo exists."""

    def __init__(self, window: ComposeWindow, work: Work, load_pictures: Callable[[], None]) -> None:
        """`load_pictures` fetches those of the web that the text has a place for."""
        super().__init__(window)
        self._window, self._work, self._load_pictures = window, work, load_pictures

    def of(self, finding: Finding) -> tuple[Fix, ...]:
        """Labels and deeds, the best first."""
        deeds: dict[Check, Callable[[], tuple[Fix, ...]]] = {
            Check.NO_SUBJECT: lambda: ((self.tr("Write one"), self._to_subject),),
            Check.NO_TEXT: lambda: ((self.tr("Write"), self._window.editor.setFocus),),
            Check.NO_PLAIN_TEXT: lambda: ((self.tr("Write"), self._window.editor.setFocus),),
            Check.FORGOTTEN_FILE: lambda: ((self.tr("Attach…"), self._work.choose_files),),
            Check.FILE_CHANGED: lambda: ((self.tr("Take the new one"), self._work.originals.take_all),),
            Check.TOO_BIG: self._shrinking,
            Check.MANY_VISIBLE: lambda: ((self.tr("Move to Bcc"), self._hide_people),),
            Check.PICTURE_WITHOUT_WORDS: lambda: ((self.tr("Describe…"), self._describe),),
            Check.REMOTE_PICTURES: lambda: ((self.tr("Load and embed"), self._load_pictures),),
        }
        if finding.check in deeds:
            return deeds[finding.check]()
        return self._about(finding)

    def _about(self, finding: Finding) -> tuple[Fix, ...]:
        """Remedies that depend on what was found."""
        facts = finding.facts
        match finding.check:
            case Check.MISTYPED | Check.LOOK_ALIKE if facts["instead"]:
                use = (self.tr("Use that one"), lambda: self._exchange(facts["address"], facts["instead"]))
                return (use,)
            case Check.LOOK_ALIKE:
                return ((self.tr("Remove"), lambda: self._exchange(facts["address"], "")),)
            case Check.REPLY_TO_LIST:
                return ((self.tr("Leave the list out"), self._leave_lists_out),)
            case Check.IDENTITY | Check.GUARDED:
                label = self.tr("Use that one")
                return ((label, lambda: self._send_from(facts["instead"])),)
            case _:
                words = facts.get("words", "")
                return ((self.tr("Show it"), lambda: self._show(words)),) if words else ()

    # places in the window

    def _to_subject(self) -> None:
        self._window.head.subject.setFocus()

    def _show(self, words: str) -> None:
        """Select the words where they stand, in the text or in the subject."""
        subject, editor = self._window.head.subject, self._window.editor
        found = editor.document().find(words.removesuffix("…"))
        if not found.isNull():
            editor.setTextCursor(found)
            editor.ensureCursorVisible()
            editor.setFocus()
        elif (at := subject.text().find(words)) >= 0:
            subject.setFocus()
            subject.setSelection(at, len(words))
        else:
            editor.setFocus()

    def _describe(self) -> None:
        """Ask for the words of the first picture that has none."""
        editor = self._window.editor
        cursor = _bare_picture(QTextCursor(editor.document()))
        if cursor is None:
            editor.setFocus()
            return
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        popup = FieldPopup(
            editor,
            QCoreApplication.translate("Review", "Description of the picture"),
            (QCoreApplication.translate("Review", "What it shows"),),
            QCoreApplication.translate("Review", "Apply"),
        )
        popup.accepted.connect(lambda values: editor.describe_picture(values[0]))
        box = editor.cursorRect()
        box.moveTopLeft(editor.viewport().mapToGlobal(box.topLeft()))
        popup.show_below(box)

    # people

    def _exchange(self, address: str, instead: str) -> None:
        """Another address in the place of one, with the same name; none takes it out."""
        for field in self._window.head.fields():
            texts = []
            for words in field.texts():
                parsed = _parsed(words)
                if parsed is None or parsed.spec != address:
                    texts.append(words)
                elif instead:
                    texts.append(str(Address(parsed.name, instead)))
            if tuple(texts) != field.texts():
                field.set_texts(texts)
                field.changed.emit()

    def exchange_words(self, words: str, instead: str) -> None:
        """Something else in the place of what a person typed."""
        for field in self._window.head.fields():
            if words in field.texts():
                field.set_texts([instead if text == words else text for text in field.texts()])
                field.changed.emit()
                field.setFocus()

    def _hide_people(self) -> None:
        head = self._window.head
        hidden = [*head.bcc.texts(), *head.to.texts(), *head.cc.texts()]
        for field, texts in ((head.to, ()), (head.cc, ()), (head.bcc, tuple(dict.fromkeys(hidden)))):
            field.set_texts(texts)
            field.changed.emit()
        head.show_filled_rows()

    def _leave_lists_out(self) -> None:
        for field in self._window.head.fields():
            texts = [words for words in field.texts() if (a := _parsed(words)) is None or not is_list(a)]
            if tuple(texts) != field.texts():
                field.set_texts(texts)
                field.changed.emit()

    def _send_from(self, spec: str) -> None:
        self._work.tasks.start(self._choose_sender(spec), "choose a sender")

    async def _choose_sender(self, spec: str) -> None:
        head = self._window.head
        for account in await self._work.engine.accounts.all():
            for identity in account.identities:
                if identity.address.wire.lower() == spec:
                    head.choose(identity.id)
                    head.own_wanted.emit()
                    head.changed.emit()
                    return

    # size

    def _shrinking(self) -> tuple[Fix, ...]:
        """Smaller pictures, one ZIP file: where there is something to gain."""
        found: list[Fix] = []
        if any(self._is_large_picture(file) for file in self._window.strip.files()):
            found.append((self.tr("Shrink pictures"), self._shrink))
        if self._loose_files():
            found.append((self.tr("Pack into a ZIP file"), self._pack))
        return tuple(found)

    def _is_large_picture(self, file: Attachment) -> bool:
        return file.content_type.startswith("image/") and file.plan.size in (SendSize.ORIGINAL, SendSize.LARGE)

    def _shrink(self) -> None:
        for file in self._window.strip.files():
            if self._is_large_picture(file):
                self._window.strip.plan_wanted.emit(file, replace(file.plan, size=SendSize.MEDIUM))

    def _loose_files(self) -> list[Attachment]:
        packed = ("zip", "gzip", "7z", "rar", "jpeg", "png", "mp4", "mpeg", "video", "compressed")
        return [
            file
            for file in self._window.strip.files()
            if file.disposition is Disposition.ATTACHMENT and not any(kind in file.content_type for kind in packed)
        ]

    def _pack(self) -> None:
        self._work.tasks.start(self._pack_files(self._loose_files()), "pack files")

    async def _pack_files(self, files: Sequence[Attachment]) -> None:
        """One ZIP file in the place of these, if it is smaller."""
        drafts, strip = self._work.engine.drafts, self._window.strip
        card = strip.begin_waiting(self.tr("files.zip"))
        try:
            with tempfile.TemporaryDirectory() as folder:
                target = Path(folder) / self.tr("files.zip")
                pairs = [(drafts.path_of(file), file.name) for file in files]
                await asyncio.to_thread(_write_zip, target, pairs)
                if target.stat().st_size > _WORTH * sum(file.size for file in files):
                    title = self.tr("Packing the files saves nothing")
                    self._window.notices.say(Note(_NOTICE, "info", title, self.tr("They stay as they are.")))
                    return
                packed = replace(await drafts.attach_file(target), origin="", origin_mtime=0)
        except MailError as error:
            advice = error_text.advice(error)
            self._window.notices.say(Note(_NOTICE, "danger", advice.title, advice.sentence))
            return
        finally:
            strip.end_waiting(card)
        gone = {id(file) for file in files}
        strip.show_files([*(file for file in strip.files() if id(file) not in gone), packed])
        self._work.note_change()


def _write_zip(target: Path, pairs: Sequence[tuple[Path, str]]) -> None:
    """Equal names get a number: a ZIP file would hold both, and unpack one over the other."""
    names: set[str] = set()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, name in pairs:
            own, number = name, 1
            while own.casefold() in names:
                number += 1
                own = f"{Path(name).stem} ({number}){Path(name).suffix}"
            names.add(own.casefold())
            archive.write(path, own)


def _bare_picture(cursor: QTextCursor) -> QTextCursor | None:
    """The place of the first picture without description."""
    block = cursor.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            fmt = fragment.charFormat()
            if fmt.isImageFormat() and not pictures.alt_of(fmt.toImageFormat()).strip():
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + 1, QTextCursor.MoveMode.KeepAnchor)
                return cursor
            it += 1
        block = block.next()
    return None


def _parsed(words: str) -> Address | None:
    try:
        return Address.parse(words)
    except MailError:
        return None
