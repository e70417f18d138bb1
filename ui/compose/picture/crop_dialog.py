"""Crop a picture: the original stays what it is, and the choice can be changed until the message is sent."""

from __future__ import annotations

from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QDialog, QWidget

from app.model.picture import Crop
from ui import dialogs
from ui.compose.picture.crop_view import CropView
from ui.look import theme
from ui.widgets.basics import FLUSH, column, push, row, text


class CropDialog(QDialog):
    """`view` shows the whole picture; `view.crop()` is what was chosen."""

    def __init__(self, parent: QWidget | None, name: str, image: QImage, crop: Crop) -> None:
        super().__init__(parent)
        title = self.tr("Crop {name}").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.view = CropView(image, crop)
        self.view.changed.connect(self._show_size)
        self._size = text("", "caption", "text_2")
        self.whole = push(self.tr("Whole picture"), "quiet")
        self.whole.setAutoDefault(False)
        self.whole.clicked.connect(lambda: self.view.set_crop(Crop()))
        cancel = push(self.tr("Cancel"), "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.take = push(self.tr("Crop"), "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        advice = self.tr("Arrow keys move the part that stays; with Shift or Ctrl they move its edges.")
        body = column(
            text(title, "lead", weight=QFont.Weight.DemiBold),
            text(advice, "caption", "text_2", wrap=True),
            (self.view, 1),
            self._size,
            row(FLUSH, self.whole, None, cancel, self.take, gap=theme.GAP_3),
            gap=theme.GAP_2,
            margins=(theme.GAP_6, theme.GAP_5, theme.GAP_6, theme.GAP_5),
        )
        self.setLayout(body)
        self._show_size()
        self.resize(760, 620)
        self.view.setFocus()

    def _show_size(self) -> None:
        size = self.view.pixels()
        words = self.tr("{width} by {height} pixels stay")
        self._size.setText(words.format(width=size.width(), height=size.height()))


async def ask_crop(parent: QWidget | None, name: str, image: QImage, crop: Crop) -> Crop | None:
    """The part that shall stay; None when the person changed their mind."""
    dialog = CropDialog(parent, name, image, crop)
    accepted = await dialogs.answer(dialog) == QDialog.DialogCode.Accepted
    return dialog.view.crop() if accepted else None
