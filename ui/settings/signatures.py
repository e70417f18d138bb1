"""Signatures: what they say, how they look in plain text and filled in, and who signs with which."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.engine import Engine
from app.events import AccountsChanged, SignaturesChanged
from app.message.text.placeholders import about_sender, fill_html
from app.message.text.plain_text import from_html
from app.model.account import Identity
from app.model.signature import Choice, Signature
from ui import dialogs
from ui.compose.text.importer import load_importer
from ui.home.paper import Paper, load_picture
from ui.look import theme
from ui.settings.shelf import Shelf
from ui.settings.writing_field import WritingField
from ui.tasks import Tasks
from ui.widgets.as_high import AsHigh
from ui.widgets.basics import Elided, column, push, row, text
from ui.widgets.segmented import Segmented
from ui.widgets.spoken_name import give_spoken_name
from ui.widgets.surfaces import Plane

_WRITE, _PLAIN, _PREVIEW = "write", "plain", "preview"
_MOST_ROWS = 170  # pixels of the list of senders
_LEAST_LETTERS = 8  # of a signature's name


class SignaturesPage(Shelf):
    """Any identity may sign with any signature, new messages with one and answers with another."""

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__(QCoreApplication.translate("SignaturesPage", "Signatures"), "signature", tasks)
        self._engine = engine
        self._signatures: list[Signature] = []
        self._shown = Signature("")
        self._identities: list[Identity] = []
        self._wanted = 0
        self._grid = QGridLayout()
        self.choosers: dict[int, tuple[QComboBox, QComboBox]] = {}
        self._unsubscribe = (
            engine.events.subscribe(SignaturesChanged, lambda _event: self._on_changed()),
            engine.events.subscribe(AccountsChanged, lambda _event: self._on_changed()),
        )
        self.destroyed.connect(lambda _object=None, ends=self._unsubscribe: [end() for end in ends])

    # building

    def build(self) -> None:
        self.add, self.add_file = push(self.tr("New"), icon="add"), push(self.tr("From a file…"))
        self.add.clicked.connect(lambda: self.attempt(self._add(), "add"))
        self.add_file.clicked.connect(lambda: self.attempt(self._choose_file(), "add a file"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the signature"))
        self.views = Segmented(
            ((_WRITE, self.tr("Formatted")), (_PLAIN, self.tr("Plain text")), (_PREVIEW, self.tr("Preview"))),
            self.tr("View of the signature"),
        )
        fields = (
            ("{name}", self.tr("the sender's name")),
            ("{address}", self.tr("the sender's address")),
            ("{date}", self.tr("the date of the message")),
        )
        self.field = WritingField(self._engine, self._tasks, self.tr("Signature"), fields)
        self.twin = QPlainTextEdit()
        self.twin.setAccessibleName(self.tr("Signature of plain messages"))
        self.twin.setTabChangesFocus(True)
        self.preview = Paper()
        self.preview.setAccessibleName(self.tr("Preview of the signature"))
        self._stack = QStackedWidget()
        sheet = Plane("paper", "line", theme.RADIUS_L)
        sheet.setLayout(column((self.preview, 1), margins=(theme.GAP_2, theme.GAP_2, theme.GAP_2, theme.GAP_2)))
        for page in (self.field, self.twin, sheet):
            self._stack.addWidget(page)
        self.source = Elided(colour="text_2")
        thing = column(self.name, row(self.views, None), self.source, (self._stack, 1), gap=theme.GAP_2)
        self._thing = QWidget()
        self._thing.setLayout(thing)
        self._grid.setHorizontalSpacing(theme.GAP_3)
        self._grid.setVerticalSpacing(theme.GAP_1)
        self._grid.setColumnStretch(0, 1)
        inner = QWidget()
        inner.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._few = AsHigh(inner, _MOST_ROWS)
        self._few.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        empty = (
            self.tr("No signature yet"),
            self.tr("What stands under your messages, for each sender another if you like."),
        )
        self.lay_out((self.add_file, self.add), self._thing, empty, self._few)
        self.name.textEdited.connect(self._on_name)
        self.field.changed.connect(self.note_change)
        self.twin.textChanged.connect(self.note_change)
        self.views.changed.connect(self._show_view)
        self._show_view(_WRITE)

    # reading and showing

    def _on_changed(self) -> None:
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        self.begin(self._load(), "read")

    async def _load(self) -> None:
        engine = self._engine
        self._signatures = await engine.signatures.all()
        choices = await engine.signatures.choices()
        self._identities = [one for account in await engine.accounts.all() for one in account.identities]
        wanted, self._wanted = self._wanted or self._shown.id, 0
        ids = [signature.id for signature in self._signatures]
        number = ids.index(wanted) if wanted in ids else min(0, len(ids) - 1)
        self.show_names([signature.name for signature in self._signatures], number)
        if number < 0 or ids[number] != self._shown.id:
            self.show_row(number)
        self._show_choices(choices)

    def show_chosen(self, number: int) -> None:
        self._shown = self._signatures[number] if number >= 0 else Signature("")
        signature = self._shown
        self._thing.setEnabled(number >= 0)
        self.name.setText(signature.name)
        self.name.setCursorPosition(0)
        self.field.show_html("" if signature.file else signature.html, () if signature.file else signature.pictures)
        self.twin.setPlainText(signature.text)
        follows = self.tr("Follows {path}").format(path=signature.file)
        self.source.setText(follows)
        self.source.setVisible(bool(signature.file))
        self.views.set_choice_enabled(_WRITE, not signature.file, self.tr("This one is written in its file"))
        view = _PREVIEW if signature.file else _WRITE
        self.views.set_value(view)
        self._show_view(view)

    def _show_view(self, view: str) -> None:
        self._stack.setCurrentIndex((_WRITE, _PLAIN, _PREVIEW).index(view))
        signature = self._as_written()
        self.twin.setPlaceholderText(from_html(signature.html) or self.tr("The words of the formatted signature"))
        if view == _PREVIEW:
            self.begin(self._show_preview(signature), "preview")

    async def _show_preview(self, signature: Signature) -> None:
        views = {}
        for file in signature.pictures:
            image = await asyncio.to_thread(load_picture, str(self._engine.drafts.path_of(file)))
            if not image.isNull():
                views[file.content_id] = image
        sender = next((one.address for one in self._identities), None)
        date = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        self.preview.show_html(fill_html(signature.html, about_sender(sender, date)), views, load_importer())

    # changing

    def _as_written(self) -> Signature:
        name = " ".join(self.name.text().split()) or self._shown.name
        written = replace(self._shown, name=name, text=self.twin.toPlainText().strip("\n"))
        if not written.file:
            written = replace(written, html=self.field.html(), pictures=self.field.pictures())
        return written

    def store(self) -> Awaitable[object] | None:
        if not self._shown.id or (written := self._as_written()) == self._shown:
            return None
        self._shown = written
        return self._engine.signatures.store(written)

    async def _add(self) -> None:
        self.store_now()
        stored = await self._engine.signatures.store(Signature(self._free_name()))
        self._wanted = stored.id
        await self._load()
        self.name.setFocus()
        self.name.selectAll()

    def _free_name(self) -> str:
        names = {signature.name for signature in self._signatures}
        first = self.tr("My signature")
        return next(
            name for n in range(1, len(names) + 2) if (name := first if n == 1 else f"{first} {n}") not in names
        )

    async def _choose_file(self) -> None:
        kinds = self.tr("Web pages (*.html *.htm)")
        if path := await dialogs.choose_file(self, self.tr("A signature from a file"), kinds):
            await self.take_file(path)

    async def take_file(self, path: Path) -> None:
        """A new signature that follows this file. Raises MailError(INVALID)."""
        self.store_now()
        signature = await self._engine.signatures.add_file(path)
        self._wanted = signature.id
        await self._load()
        if signature.left_out:
            title = self.tr("%n pictures were left out", "", signature.left_out)
            sentence = self.tr("They lie on the network and would tell who reads. Put them beside the file instead.")
            self.say("warn", title, sentence)

    def remove_chosen(self) -> None:
        if self._shown.id:
            self.attempt(self._remove(self._shown), "remove")

    async def _remove(self, signature: Signature) -> None:
        sure = await dialogs.ask(
            self,
            self.tr("Remove “{name}”").format(name=signature.name),
            self.tr("Messages that carry it keep it. Who signed with it signs with nothing."),
            safe=self.tr("Keep it"),
            risky=self.tr("Remove signature"),
        )
        if sure:
            self._shown = Signature("")
            await self._engine.signatures.remove(signature.id)

    def _on_name(self, name: str) -> None:
        self.rename_chosen(name)
        self.note_change()

    # who signs with what

    def _show_choices(self, choices: dict[int, Choice]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.choosers = {}
        if not self._identities:
            return
        heads = (self.tr("Who signs with what"), self.tr("New messages"), self.tr("Replies and forwards"))
        for place, words in enumerate(heads):
            self._grid.addWidget(text(words, "caption", "text_2", QFont.Weight.DemiBold, wrap=True), 0, place)
        for line, identity in enumerate(self._identities, 1):
            choice = choices.get(identity.id, Choice())
            self._grid.addWidget(Elided(str(identity.address)), line, 0)
            pair = self._chooser(choice.new), self._chooser(choice.answer)
            for place, (box, occasion) in enumerate(zip(pair, heads[1:], strict=True), 1):
                box.activated.connect(partial(self._on_choice, identity.id))
                self._grid.addWidget(box, line, place)
                give_spoken_name(box, f"{occasion}: {identity.address}")
            self.choosers[identity.id] = pair
        self._grid.activate()
        self._few.updateGeometry()

    def _chooser(self, signature_id: int) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("None"), 0)
        for signature in self._signatures:
            box.addItem(signature.name, signature.id)
        box.setCurrentIndex(max(0, box.findData(signature_id)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_LETTERS)
        return box

    def _on_choice(self, identity_id: int, _index: int) -> None:
        new, answer = (box.currentData() for box in self.choosers[identity_id])
        self.attempt(self._engine.signatures.choose(identity_id, Choice(new, answer)), "choose")
