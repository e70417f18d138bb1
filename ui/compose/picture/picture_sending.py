"""How the pictures of a message will leave: what that saves is said before anything is sent, and can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Attachment, Disposition
from app.model.picture import Details, PictureFacts, PicturePlan, SendSize
from ui.compose.editor.editor import Editor
from ui.compose.editor.picture import pictures
from ui.compose.files.attaching import Attaching
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.files.file_kinds import can_be_changed
from ui.compose.notices import Note, Notices
from ui.compose.picture.picture_panel import PicturePanel
from ui.look.plain_tips import as_words
from ui.tasks import Tasks
from ui.words.sizes import size_words

_PAUSE = 250  # milliseconds without a change before anything is measured
_NOTICE = "pictures"
_WORTH = 300_000  # octets from which on making pictures smaller is offered


@dataclass(frozen=True)
class Weight:
    """All pictures of a message together, in octets of their files."""

    count: int = 0
    before: int = 0
    after: int = 0
    details: bool = False

    @property
    def saves(self) -> bool:
        return self.after < 0.98 * self.before and self.before - self.after >= 1000


class PictureSending(QObject):
    """Measures in the background whenever files or sizes in the text have changed."""

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        editor: Editor,
        strip: AttachmentStrip,
        notices: Notices,
        attaching: Attaching,
    ) -> None:
        super().__init__(attaching)
        self._engine, self._tasks = engine, tasks
        self._editor, self._strip, self._notices, self._attaching = editor, strip, notices, attaching
        self._facts: dict[str, PictureFacts | None] = {}
        self.weight = Weight()
        self._measuring = self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.measure)
        self.panel: PicturePanel | None = None
        self.chip = QPushButton()
        self.chip.setProperty("look", "quiet")
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.hide()
        self.chip.clicked.connect(self.show_panel)
        strip.add_beside(self.chip)
        strip.cards_changed.connect(self._pause.start)
        strip.plan_wanted.connect(self._plan_one)
        editor.changed.connect(self._on_text)
        self._pause.start()

    def _on_text(self) -> None:
        if self.weight.count:
            self._pause.start()

    # measuring

    def measure(self) -> None:
        """Find out anew, in the background, what each picture comes to."""
        if self._measuring:
            self._again = True
            return
        self._measuring = True
        self._tasks.start(self._measure(), "measure the pictures")

    async def _measure(self) -> None:
        try:
            while True:
                self._again = False
                files, shown = self._pictures(), pictures.sizes(self._editor.document())
                sent = {file.content_id: await self._sent(file, shown) for file in files}
                if not isValid(self):
                    return
                for file in [f for f in self._strip.files() if f.content_type.startswith("image/")]:
                    if file.key not in self._facts:
                        self._facts[file.key] = await self._engine.darkroom.look(file)
                if not isValid(self):
                    return  # the window has gone
                if not self._again:
                    break
        except MailError:
            return  # the disk is full: autosave says so, and sending will
        finally:
            self._measuring = False
        self._strip.show_sent({f.content_id: sent[f.content_id] for f in files if sent[f.content_id] != f.size})
        told = any(self._tells(f) in (Details.CAMERA, Details.PLACE) for f in files) or bool(self._fixed())
        self.weight = Weight(len(files), sum(f.size for f in files), sum(sent.values()), told)
        self._show_chip()

    def _pictures(self) -> list[Attachment]:
        return [file for file in self._strip.files() if can_be_changed(file)]

    def _tells(self, file: Attachment) -> Details:
        facts = self._facts.get(file.key)
        return facts.details if facts else Details.NONE

    def _fixed(self) -> list[str]:
        return [file.name for file in self._strip.files() if self._tells(file) is Details.FIXED]

    async def _sent(self, file: Attachment, shown: Mapping[str, tuple[int, int]]) -> int:
        """Octets, for a text that shows its pictures like this."""
        size = shown.get(file.content_id) if file.disposition is Disposition.INLINE else None
        return (await self._engine.darkroom.sent(file, size)).size

    def _show_chip(self) -> None:
        w = self.weight
        can_shrink = self._shrinkable() if w.before >= _WORTH else 0
        if w.saves:
            words = self.tr("%n pictures: {before} → {after}", "", w.count)
            words = words.format(before=size_words(w.before), after=size_words(w.after))
        elif can_shrink:
            words = self.tr("Shrink %n pictures…", "", can_shrink)
        else:
            words = self.tr("What pictures tell…")
        self.chip.setText(words)
        self.chip.setAccessibleName(words)
        left_out = w.details and not all(file.plan.keep_details for file in self._pictures())
        tip = self.tr("Place and camera data of the pictures are left out") if left_out else ""
        self.chip.setToolTip(as_words(tip))
        self.chip.setAccessibleDescription(tip)
        self.chip.setVisible((bool(w.count) and (w.saves or bool(can_shrink) or w.details)) or bool(self._fixed()))

    def _shrinkable(self) -> int:
        """How many are larger than the smallest size that is offered."""
        facts = [self._facts.get(file.key) for file in self._pictures()]
        return sum(max(one.width, one.height) > SendSize.SMALL.longest for one in facts if one and not one.moves)

    # choosing

    def show_panel(self) -> None:
        files = self._pictures()
        sizes, kept = {file.plan.size for file in files}, {file.plan.keep_details for file in files}
        state = Qt.CheckState.PartiallyChecked if len(kept) > 1 else Qt.CheckState.Unchecked
        state = Qt.CheckState.Checked if kept == {True} else state
        size = next(iter(sizes)) if len(sizes) == 1 else None
        panel = self.panel = PicturePanel(self.chip, len(files), size, state, self._fixed())
        panel.size_chosen.connect(self.choose_size)
        panel.details_chosen.connect(self.choose_details)
        panel.show_at(QRect(self.chip.mapToGlobal(QPoint(0, 0)), self.chip.size()))
        self._tasks.start(self._fill(panel), "weigh the sizes")

    async def _fill(self, panel: PicturePanel) -> None:
        files, shown = self._pictures(), pictures.sizes(self._editor.document())
        for size in SendSize:
            total = 0
            for file in files:
                if not isValid(panel):
                    return
                try:
                    total += await self._sent(replace(file, plan=replace(file.plan, size=size)), shown)
                except MailError:
                    return
            if isValid(panel):
                panel.show_total(size, total)

    def choose_size(self, size: SendSize) -> None:
        """All pictures leave at most this large."""
        before = self._change(lambda plan: replace(plan, size=size))
        if before:
            self._tasks.start(self._tell_saving(before), "tell what is saved")

    def choose_details(self, keep: bool) -> None:
        self._change(lambda plan: replace(plan, keep_details=keep))

    def _plan_one(self, file: Attachment, plan: PicturePlan) -> None:
        self._attaching.change(file, replace(file, plan=plan))

    def _change(self, change: Callable[[PicturePlan], PicturePlan]) -> dict[str, PicturePlan]:
        """Change all plans; those that were different before."""
        before = {}
        for file in self._pictures():
            plan = change(file.plan)
            if plan != file.plan:
                before[file.content_id] = file.plan
                self._attaching.change(file, replace(file, plan=plan))
        return before

    async def _tell_saving(self, before: dict[str, PicturePlan]) -> None:
        """A choice that makes pictures smaller is told, with the way back."""
        now, shown = self._pictures(), pictures.sizes(self._editor.document())
        try:
            after = sum([await self._sent(file, shown) for file in now])
        except MailError:
            return
        if not isValid(self):
            return
        whole = sum(file.size for file in now)
        if after >= whole:
            self._notices.withdraw(_NOTICE)
            return
        title = self.tr("%n pictures: {before} → {after}", "", len(now))
        sentence = self.tr("The message keeps the originals until it is sent.")
        words = title.format(before=size_words(whole), after=size_words(after))
        self._notices.say(Note(_NOTICE, "info", words, sentence, ((self.tr("Undo"), lambda: self._undo(before)),)))

    def _undo(self, before: dict[str, PicturePlan]) -> None:
        self._notices.withdraw(_NOTICE)
        for content_id, plan in before.items():
            if (file := self._attaching.file(content_id)) is not None:
                self._attaching.change(file, replace(file, plan=plan))
