"""A small window above the files: how large the pictures leave, and what they tell about who took them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QRadioButton, QWidget

from app.model.picture import SendSize
from ui.compose.files.plan_menu import details_words, size_name
from ui.look import theme
from ui.look.plain_tips import as_words
from ui.widgets.basics import Label, column, text
from ui.widgets.surfaces import paint_popup
from ui.words.sizes import size_words


class PicturePanel(QWidget):
    """A choice takes effect at once and can be changed again; Esc and a click elsewhere close.

    `size` None: the pictures have different ones. What each size comes to is told later, by `show_total`.
    """

    size_chosen = Signal(SendSize)
    details_chosen = Signal(bool)

    def __init__(
        self, parent: QWidget, count: int, size: SendSize | None, keep_details: Qt.CheckState, fixed: Sequence[str]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("%n pictures in this message", "", count)
        self.setAccessibleName(title)
        self.setPalette(theme.palette(theme.of(parent.window())))
        self._totals: dict[SendSize, Label] = {}
        self.buttons: dict[SendSize, QRadioButton] = {}
        self.keep = QCheckBox(details_words())
        self.keep.setTristate(keep_details == Qt.CheckState.PartiallyChecked)
        self.keep.setCheckState(keep_details)
        self.keep.checkStateChanged.connect(self._on_details)
        advice = self.tr("Otherwise nobody learns where, when and with what they were taken.")
        self.keep.setAccessibleDescription(advice)
        items: list[QWidget | int] = [text(title, weight=QFont.Weight.DemiBold)]
        body = column(*items, gap=theme.GAP_2)
        body.addLayout(self._sizes(size))
        note = text(self.tr("In the text a picture is never larger than it is shown there."), "caption", "text_2")
        body.addWidget(note)
        body.addSpacing(theme.GAP_2)
        body.addWidget(self.keep)
        body.addWidget(text(advice, "caption", "text_2"))
        if fixed:
            words = self.tr("%n files keep what they tell: their kind cannot be changed.", "", len(fixed))
            warning = text(words, "caption", "warn", wrap=True)
            warning.setToolTip(as_words("\n".join(fixed)))
            body.addWidget(warning)
        body.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_4)
        self.setLayout(body)

    def _sizes(self, size: SendSize | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_6)
        grid.setVerticalSpacing(theme.GAP_1)
        grid.setColumnStretch(0, 1)
        group = QButtonGroup(self)
        for line, choice in enumerate(SendSize):
            button = QRadioButton(size_name(choice))
            group.addButton(button)
            button.toggled.connect(lambda on, choice=choice: self.size_chosen.emit(choice) if on else None)
            total = text("…", colour="text_2")
            total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            total.setMinimumWidth(total.fontMetrics().horizontalAdvance("000 MB "))
            grid.addWidget(button, line, 0)
            grid.addWidget(total, line, 1)
            self.buttons[choice], self._totals[choice] = button, total
        if size is not None:
            self.buttons[size].setChecked(True)
        return grid

    def show_total(self, size: SendSize, octets: int) -> None:
        """What all pictures together come to at this size."""
        self._totals[size].setText(size_words(octets))
        self.buttons[size].setAccessibleDescription(size_words(octets))

    def total_words(self, size: SendSize) -> str:
        return self._totals[size].text()

    def show_at(self, place: QRect) -> None:
        """Above a rectangle in global coordinates, or below it where the screen ends."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        spot = QPoint(place.right() - self.width(), place.top() - self.height() - 6)
        if spot.y() < room.top():
            spot.setY(place.bottom() + 6)
        spot.setX(max(room.left(), min(spot.x(), room.right() - self.width())))
        self.move(spot)
        self.show()
        chosen = next((button for button in self.buttons.values() if button.isChecked()), None)
        (chosen or self.buttons[SendSize.ORIGINAL]).setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_details(self, state: Qt.CheckState) -> None:
        self.keep.setTristate(False)
        self.details_chosen.emit(state is Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup(self)
