"""Templates in a compose window: a message kept as one, a message made of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import MailError
from app.message.text.signed import own_words
from app.model.draft import Draft
from ui import dialogs
from ui.compose.kept.templates import choose_template
from ui.compose.notices import Note
from ui.compose.people.addressed import addresses
from ui.words import error_text

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "template"


class TemplateRoom(QObject):
    """Made for one deed."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window

    def choose(self) -> None:
        """A new message of a template, in a window of its own; an empty window makes room for it. An answer takes the
        text of the template in.
        """
        self._work.tasks.start(self._choose(), "choose a template")

    def save(self) -> None:
        """Keep this message as a template."""
        self._work.tasks.start(self._save(), "save a template")

    async def _choose(self) -> None:
        head = self._window.head
        people = addresses(head.to.texts())
        draft = await choose_template(self._work.engine, self._work.tasks, self._window, people, head.sender_address())
        if draft is None:
            return
        if self._is_answer():
            self._write_in(draft)
            return
        is_empty = self._window.form.read(self._work.saver.draft).is_empty
        self._window.draft_wanted.emit(replace(draft, identity_id=head.identity_id()))
        if is_empty:
            self._window.close()

    def _is_answer(self) -> bool:
        return self._window.form.original is not None or bool(self._work.saver.draft.in_reply_to)

    def _write_in(self, draft: Draft) -> None:
        """At the cursor, with the files that it brings. Whom an answer goes to and what it is about stand already."""
        if self._work.may_close:
            return
        editor, strip, form = self._window.editor, self._window.strip, self._window.form
        known = {file.content_id for file in strip.files()}
        if fresh := [file for file in draft.attachments if file.content_id not in known]:
            strip.show_files([*strip.files(), *fresh])
        if draft.html:
            editor.paste_html(draft.html)
            form.add_elsewhere(dict(draft.elsewhere))
        else:
            editor.paste_words(draft.text.strip("\n"))
        self._work.note_change()
        editor.setFocus()

    async def _save(self) -> None:
        templates, subject = self._work.engine.templates, " ".join(self._window.head.subject.text().split())
        name = await dialogs.ask_text(
            self._window,
            self.tr("Save as template"),
            self.tr("Name"),
            subject,
            accept=QCoreApplication.translate("Actions", "Save"),
        )
        name = " ".join(name.split()) if name else ""
        if not name:
            return
        if await templates.exists(name) and not await dialogs.ask(
            self._window,
            self.tr("Replace the template “{name}”").format(name=name),
            self.tr("There is one of this name. Messages made of it stay as they are."),
            safe=self.tr("Keep it"),
            risky=self.tr("Replace"),
        ):
            return
        await self._work.attaching.settled()
        try:
            template = await templates.save(name, without_signature(self._window.form.read(self._work.saver.draft)))
        except MailError as error:
            said = error_text.advice(error)
            self._window.notices.say(Note(_NOTICE, "danger", said.title, said.sentence))
            return
        title = self.tr("Saved as template “{name}”").format(name=template.name)
        sentence = self.tr("Words in braces, such as {first_name}, are filled when a message is made of it.")
        self._window.notices.say(Note(_NOTICE, "ok", title, sentence))


def without_signature(draft: Draft) -> Draft:
    """Each message made of a template gets the signature of its own sender."""
    signed = draft.signature
    if signed is None or not signed.html or draft.html.count(signed.html) != 1:
        return draft
    return replace(
        draft,
        html=draft.html.replace(signed.html, ""),
        text=own_words(draft),
        attachments=tuple(file for file in draft.attachments if file.content_id not in signed.pictures),
        signature=None,
    )
