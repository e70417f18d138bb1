"""What a person can do with a picture in the text: its size, its words, another one in its place, a part of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QMimeData, QObject, QRect
from PySide6.QtGui import QAction, QImage, QKeySequence, QTextImageFormat
from PySide6.QtWidgets import QMenu

from app.errors import MailError
from app.model.draft import Attachment, Disposition
from app.model.picture import Crop
from ui import dialogs
from ui.compose.editor.actions import ALIGNMENTS, EditorActions
from ui.compose.editor.picture import pictures
from ui.compose.editor.picture.picture_hand import PictureHand, written_size
from ui.compose.editor.popups import FieldPopup
from ui.compose.files.attaching import Attaching
from ui.compose.files.file_kinds import can_be_changed, can_be_in_text, picture_filter
from ui.compose.files.pictures import WIDEST, as_image
from ui.compose.files.plan_menu import plan_menu
from ui.compose.picture import carried, embedded
from ui.compose.picture.crop_dialog import ask_crop
from ui.compose.picture.embedded import Shown
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.look.icons import icon


class PictureRoom(QObject):
    """The actions of the selected picture; made when a message gets its first one."""

    def __init__(self, window: ComposeWindow, work: Work, actions: EditorActions) -> None:
        super().__init__(window)
        self._window, self._work, self._of_text = window, work, actions
        self._editor = window.editor
        self.hand = PictureHand(window.editor)
        self.actions: dict[str, QAction] = {}
        self._build()
        self.hand.chosen.connect(self._show)
        self.hand.opened.connect(self.describe)
        self._show(False)
        window.editor.copied.connect(self._carry)
        window.strip.crop_wanted.connect(lambda file: work.tasks.start(self._crop_file(file), "crop a picture"))

    def _build(self) -> None:
        add, start = self._add, self._work.tasks.start
        add("describe", self.tr("Description and width…"), "edit", "Alt+Return", self.describe)
        add("crop", self.tr("Crop…"), "crop", "", lambda: start(self._crop(), "crop a picture"))
        add("replace", self.tr("Replace…"), "replace", "", lambda: start(self._replace(), "replace a picture"))
        add("larger", self.tr("Larger"), "", "Alt+Shift+Right", self.hand.larger)
        add("smaller", self.tr("Smaller"), "", "Alt+Shift+Left", self.hand.smaller)
        add("small", self.tr("Small"), "", "", lambda: self._editor.resize_picture("small"))
        add("fit", self.tr("As wide as the text"), "", "", lambda: self._editor.resize_picture("fit"))
        add("original", self.tr("Original size"), "", "", lambda: self._editor.resize_picture("original"))

    def _add(self, name: str, words: str, picture: str, keys: str, deed: Callable[[], object]) -> None:
        action = QAction(words, self)
        action.setObjectName(f"picture-{name}")
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: deed())
        self._editor.addAction(action)
        self.actions[name] = action

    def _show(self, chosen: bool) -> None:
        for action in self.actions.values():
            action.setEnabled(chosen)

    def fill(self, menu: QMenu) -> None:
        """Everything that can be done with the selected picture, as it is now."""
        a = self.actions
        menu.addActions([a["describe"], a["crop"], a["replace"]])
        sizes = menu.addMenu(self.tr("Size in the text"))
        sizes.addActions([a["larger"], a["smaller"]])
        sizes.addSeparator()
        sizes.addActions([a["small"], a["fit"], a["original"]])
        sizes.setEnabled(a["larger"].isEnabled())
        align = menu.addMenu(self.tr("Alignment"))
        align.addActions([self._of_text[f"align-{name}"] for name in ALIGNMENTS if name != "justify"])
        align.setEnabled(a["larger"].isEnabled())
        file = self._file()
        if file is not None and can_be_changed(file):
            plan_menu(menu, file.plan, lambda plan: self._attaching.change(file, replace(file, plan=plan)))

    # what is meant

    @property
    def _attaching(self) -> Attaching:
        return self._work.attaching

    def _file(self) -> Attachment | None:
        found = self.hand.selected()
        return self._attaching.file(pictures.content_id(found[1])) if found else None

    # the clipboard

    def _carry(self, data: QMimeData) -> None:
        """What is copied knows its pictures; one alone is a picture to other programs as well."""
        start, end = self._editor.textCursor().selectionStart(), self._editor.textCursor().selectionEnd()
        inside = [fmt for at, fmt in pictures.every(self._editor.document()) if start <= at < end]
        files = [file for fmt in inside if (file := self._attaching.file(pictures.content_id(fmt))) is not None]
        addresses = self._window.form.elsewhere
        names = {pictures.content_id(fmt) for fmt in inside} & set(addresses)
        carried.put(data, files, {name: addresses[name] for name in names})
        photos = {file.content_id: file.content_type == "image/jpeg" for file in files}
        shown = ((pictures.content_id(fmt), fmt) for fmt in inside if pictures.content_id(fmt) in photos)
        embedded.put(data, {n: Shown(self.hand.image(fmt), round(fmt.width()), photos[n]) for n, fmt in shown})
        if len(inside) == 1 and end - start == 1:
            data.setImageData(self.hand.image(inside[0]))

    def take_carried(self, data: QMimeData) -> None:
        """Text with pictures of another message is about to be pasted."""
        self._attaching.expect(carried.take(data, self._work.engine.drafts.path_of))
        if elsewhere := carried.take_elsewhere(data):
            self._window.form.add_elsewhere(elsewhere)

    # words and width

    def describe(self) -> None:
        """A small window below the picture."""
        if (found := self.hand.selected()) is None:
            return
        labels = (self.tr("What it shows"), self.tr("Width in pixels"))
        popup = FieldPopup(self._editor, self.tr("Picture"), labels, self.tr("Apply"))
        popup.setObjectName("picture popup")
        popup.fields[0].setText(pictures.alt_of(found[1]))
        popup.fields[0].setPlaceholderText(self.tr("For those who do not see it"))
        popup.fields[1].setText(str(written_size(found[1], self.hand.image(found[1])).width()))
        popup.accepted.connect(lambda values: self._described(popup, *values))
        box = self.hand.box(*found)
        popup.show_below(QRect(self._editor.viewport().mapToGlobal(box.topLeft()), box.size()))

    def _described(self, popup: FieldPopup, alt: str, width: str) -> None:
        found = self.hand.selected()
        if found is None:
            return
        if not width.strip().isdecimal() or not 1 <= int(width) <= 10_000:
            popup.complain(1, self.tr("This is no number of pixels."))
            return
        position, fmt = found
        described = pictures.described(fmt, alt)
        image = self.hand.image(fmt)
        if int(width) != written_size(fmt, image).width():
            described = pictures.as_wide_as(described, int(width), self.hand.own_size(fmt))
        pictures.change(self._editor.document(), position, described)
        self.hand.select(position)
        self._editor.setFocus()

    # another picture, or a part of this one

    async def _replace(self) -> None:
        title, kinds = self.tr("Another picture in its place"), picture_filter()
        if self.hand.selected() is None:
            return
        chosen = await dialogs.choose_file(self._window, title, kinds)
        if chosen is None:
            return
        try:
            file = await self._work.engine.drafts.attach_file(chosen, picture_inline=True)
        except MailError as error:
            self._work.show_problem(error)
            return
        image = await self._attaching.view(file) if can_be_in_text(file.content_type) else None
        if image is None:
            self._attaching.say_unshown(file)
            return
        self._put(replace(file, disposition=Disposition.INLINE), image)

    def _put(self, file: Attachment, image: QImage, width: int = 0) -> None:
        """Refer to this picture where the selected one stands, as one step of undo."""
        if (found := self.hand.selected()) is None:
            return
        position, fmt = found
        self._attaching.prepare(file, image)
        self._editor.show_picture(file.content_id, image)
        new = pictures.replaced(fmt, file.content_id, pictures.own_size(image))
        if width:
            new = pictures.as_wide_as(new, width, pictures.own_size(image))
        pictures.change(self._editor.document(), position, new)
        self.hand.select(position)

    async def _crop(self) -> None:
        found, file = self.hand.selected(), self._file()
        if found is None or file is None:
            return
        crop = await self._ask_crop(file)
        if crop is None or crop == file.plan.crop:
            return
        new = replace(file, content_id=f"{uuid.uuid4().hex}@picture", plan=replace(file.plan, crop=crop))
        image = await self._attaching.view(new)
        if image is not None:
            self._put(new, image, self._cropped_width(found[1], image))

    def _cropped_width(self, fmt: QTextImageFormat, cropped: QImage) -> int:
        """What is left keeps the scale at which it was shown."""
        before = self.hand.image(fmt)
        scale = written_size(fmt, before).width() / max(1, pictures.own_size(before).width())
        return round(pictures.own_size(cropped).width() * scale)

    async def _crop_file(self, file: Attachment) -> None:
        """From the card: a picture in the text is cropped there, one that is attached in its plan."""
        at = next((p for p, fmt in pictures.every(self._editor.document()) if self._is(fmt, file)), None)
        if at is not None:
            self.hand.select(at)
            await self._crop()
            return
        crop = await self._ask_crop(file)
        if crop is not None and (now := self._attaching.file(file.content_id)) is not None:
            self._attaching.change(now, replace(now, plan=replace(now.plan, crop=crop)))

    def _is(self, fmt: QTextImageFormat, file: Attachment) -> bool:
        return bool(file.content_id) and pictures.content_id(fmt) == file.content_id

    async def _ask_crop(self, file: Attachment) -> Crop | None:
        whole = await self._work.engine.darkroom.view(file, WIDEST, crop=Crop())
        facts = await self._work.engine.darkroom.look(file)
        if whole is None or facts is None or facts.moves:
            self._attaching.say_unshown(file)
            return None
        return await ask_crop(self._window, file.name, as_image(whole), file.plan.crop)
