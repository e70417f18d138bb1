"""From a template to a new message, and the list of them: for the compose window and for the mail window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from app.engine import Engine
from app.message.template import fields_of
from app.message.text.placeholders import about_message, fields_in, value_of
from app.message.text.plain_text import from_html
from app.model.address import Address
from app.model.draft import Draft
from app.model.signed import TO_COME
from app.model.template import Broken, Template
from ui import dialogs
from ui.compose.kept.fields_form import FieldsForm
from ui.compose.picker import Picker, Row
from ui.tasks import Tasks
from ui.widgets.basics import push
from ui.words import error_text

_SHOWN = 20_000  # characters of a template that the list shows and searches


async def choose_template(
    engine: Engine, tasks: Tasks, parent: QWidget, people: Sequence[Address], sender: Address | None
) -> Draft | None:
    """A draft with its fields filled, still without identity; None when the person changed their mind.

    `people` are recipients that are known already: the first one fills what is about a person. What cannot be
    filled is asked for in one form. Raises MailError: INVALID (ATTACHMENT_...), STORAGE.
    """
    template = await _Templates(engine, tasks, parent).choose()
    return await message_of(engine, parent, template, people, sender) if template is not None else None


async def message_of(
    engine: Engine, parent: QWidget, template: Template, people: Sequence[Address], sender: Address | None
) -> Draft | None:
    """The same of a template that has been chosen."""
    date = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    known = about_message(people, sender, date)
    fields = fields_of(template)
    to: tuple[str, ...] = ()
    if any(value_of(field, known) is None for field in fields):
        form = FieldsForm(parent, template.name, fields, known, people, asks_whom=not people and _asks_whom(template))
        if await dialogs.answer(form) != QDialog.DialogCode.Accepted:
            return None
        known, to = form.values(), form.recipients()
    draft = await engine.templates.draft_of(template, known)
    return replace(draft, to=draft.to or to or tuple(str(one) for one in people), signature=TO_COME)


def _asks_whom(template: Template) -> bool:
    """Nobody is named, or somebody who is not known yet."""
    return not template.to or bool(fields_in("\n".join(template.to)))


async def remove_template(engine: Engine, parent: QWidget, one: Template | Broken) -> bool:
    """Delete it, if the person is sure. Raises MailError(STORAGE)."""
    sure = await dialogs.ask(
        parent,
        QCoreApplication.translate("Templates", "Remove “{name}”").format(name=one.name),
        QCoreApplication.translate(
            "Templates", "Its file and the files beside it are deleted. Messages made of it stay."
        ),
        safe=QCoreApplication.translate("Templates", "Keep it"),
        risky=QCoreApplication.translate("Templates", "Remove template"),
    )
    if sure:
        await engine.templates.remove(one)
    return sure


def open_folder(engine: Engine) -> None:
    """Where the files lie, in the desktop's own program."""
    folder = engine.templates.folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class _Templates(QObject):
    """The list, with the way to the folder."""

    def __init__(self, engine: Engine, tasks: Tasks, parent: QWidget) -> None:
        super().__init__()
        self._engine, self._tasks, self._parent = engine, tasks, parent
        self._found: list[Template | Broken] = []

    async def choose(self) -> Template | None:
        rows = await self._rows()
        way = self.tr("Write a message and choose Save as template from the Message menu.")
        nothing = self.tr("No templates yet"), way
        picker = Picker(self._parent, self.tr("Templates"), self.tr("Use it"), rows, nothing)
        folder, remove = push(self.tr("Open the folder"), "quiet"), push(self.tr("Remove"), "quiet")
        for button in (folder, remove):
            button.setAutoDefault(False)
            picker.add_foot(button)
        folder.clicked.connect(lambda: open_folder(self._engine))
        remove.clicked.connect(lambda: self._tasks.start(self._remove(picker), "remove a template"))
        picker.current_changed.connect(lambda at: remove.setEnabled(at >= 0))
        remove.setEnabled(picker.current() >= 0)
        taken = await dialogs.answer(picker) == QDialog.DialogCode.Accepted
        one = self._found[picker.chosen] if taken else None
        return one if isinstance(one, Template) else None

    async def _remove(self, picker: Picker) -> None:
        if await remove_template(self._engine, picker, self._found[picker.current()]):
            picker.set_rows(await self._rows())

    async def _rows(self) -> list[Row]:
        """What is in the folder now; reading long pages takes time."""
        found = self._found = await self._engine.templates.all()
        return await asyncio.to_thread(lambda: [row_of(one) for one in found])


def row_of(one: Template | Broken) -> Row:
    """What a list shows of it."""
    if isinstance(one, Broken):
        said = error_text.advice(one.error)
        return Row(one.name, said.title, f"{said.sentence}\n\n{one.path}\n{said.details}".strip(), is_broken=True)
    words = from_html(one.html[:_SHOWN]) if one.html else one.text[:_SHOWN]
    subject, to = QCoreApplication.translate("Templates", "Subject"), QCoreApplication.translate("Templates", "To")
    attached = QCoreApplication.translate("Templates", "Attached")
    head = [f"{subject}: {one.subject}"] if one.subject else []
    head += [f"{to}: {', '.join(one.to)}"] if one.to else []
    head += [f"{attached}: {Path(name).name}" for name in one.files]
    return Row(one.name, one.subject, "\n".join([*head, "", words] if head else [words]))
