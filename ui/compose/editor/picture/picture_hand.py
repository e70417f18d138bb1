"""The hand on pictures: a click selects one, its frame follows it, keys and handles change its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QTextCursor, QTextImageFormat
from PySide6.QtWidgets import QApplication

from ui.compose.editor.editor import Editor
from ui.compose.editor.picture import pictures
from ui.compose.editor.picture.picture_frame import PictureFrame, box_of
from ui.widgets.announce import announce

_MOST = 4000  # pixels
STEP = 0.05
"""What one press of a key changes, as a part of the width."""


class PictureHand(QObject):
    """One for an editor. `chosen(bool)` tells whether exactly one picture is selected."""

    chosen = Signal(bool)
    opened = Signal()
    """It was clicked twice: somebody wants to see what it is."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.frame = PictureFrame(editor.viewport())
        self.frame.resized.connect(self.scale)
        self._pressed_at: QPoint | None = None
        self._was_chosen = self._is_opening = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.follow)
        editor.viewport().installEventFilter(self)
        editor.selectionChanged.connect(self._soon.start)
        editor.document().documentLayout().documentSizeChanged.connect(lambda _size: self._soon.start())
        editor.document().contentsChanged.connect(self._on_change)
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self.follow())
        editor.horizontalScrollBar().valueChanged.connect(lambda _value: self.follow())

    def _on_change(self) -> None:
        if self._was_chosen:
            self._soon.start()

    # which one

    def selected(self) -> tuple[int, QTextImageFormat] | None:
        """The picture that is selected, alone."""
        cursor = self._editor.textCursor()
        if abs(cursor.position() - cursor.anchor()) != 1 or cursor.hasComplexSelection():
            return None
        return pictures.at(cursor)

    def image(self, fmt: QTextImageFormat) -> QImage:
        """What is painted."""
        return self._editor.picture_at(fmt.name()) or pictures.placeholder()

    def own_size(self, fmt: QTextImageFormat) -> QSize:
        """How large the picture itself is; of one that nobody knows as large as anybody wants it."""
        image = self._editor.picture_at(fmt.name())
        if image is not None:
            return pictures.own_size(image)
        written = written_size(fmt, pictures.placeholder())
        return written * (_MOST / max(1, written.width()))

    def box(self, position: int, fmt: QTextImageFormat) -> QRect:
        """The place of a picture on the viewport."""
        found = box_of(self._editor.document(), position, fmt, pictures.own_size(self.image(fmt)))
        editor = self._editor
        return found.toAlignedRect().translated(
            -editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value()
        )

    def at(self, place: QPoint) -> tuple[int, QTextImageFormat] | None:
        """The picture painted at a point of the viewport."""
        editor = self._editor
        point = QRectF(
            place.x() + editor.horizontalScrollBar().value(), place.y() + editor.verticalScrollBar().value(), 1, 1
        ).center()
        near = editor.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        for position in (near, near - 1):
            cursor = QTextCursor(editor.document())
            if position >= 0 and editor.document().characterAt(position) == pictures.PICTURE:
                cursor.setPosition(position + 1)
                fmt = cursor.charFormat()
                if fmt.isImageFormat() and self.box(position, fmt.toImageFormat()).contains(place):
                    return position, fmt.toImageFormat()
        return None

    def take_near(self) -> bool:
        """Select the picture beside the cursor, if there is no other selection; whether one is selected then."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection() and (found := pictures.at(cursor)) is not None:
            self.select(found[0])
            self.follow()
        return self.selected() is not None

    def select(self, position: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    # the frame

    def follow(self) -> None:
        """Put the frame where the selected picture is now."""
        found = self.selected()
        if found is None:
            if not self.frame.is_held:
                self.frame.hide()
        elif not self.frame.is_held:
            position, fmt = found
            image = self.image(fmt)
            self.frame.put_around(self.box(position, fmt), image, written_size(fmt, image), self.own_size(fmt).width())
        if (found is not None) != self._was_chosen:
            self._was_chosen = found is not None
            self.chosen.emit(self._was_chosen)

    # its size

    def scale(self, factor: float) -> None:
        """Make the selected picture this much wider, within what it has itself."""
        if (found := self.selected()) is not None:
            width = written_size(found[1], self.image(found[1])).width()
            self.set_width(round(width * factor))

    def larger(self) -> None:
        self.scale(1 + STEP)

    def smaller(self) -> None:
        self.scale(1 - STEP)

    def set_width(self, width: int) -> None:
        """One step of undo; the picture stays selected."""
        if (found := self.selected()) is None:
            return
        position, fmt = found
        changed = pictures.as_wide_as(fmt, width, self.own_size(fmt))
        if (changed.width(), changed.height()) != (fmt.width(), fmt.height()):
            pictures.change(self._editor.document(), position, changed)
            self.select(position)
            words = self.tr("{width} by {height} pixels")
            announce(self._editor, words.format(width=round(changed.width()), height=round(changed.height())))
        self.follow()

    # the pointer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton:
            if event.type() == QEvent.Type.MouseButtonPress and (near := self.at(event.position().toPoint())):
                self.select(near[0])  # the menu that follows is about it
                self.follow()
        elif isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            place = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed_at = None if event.modifiers() else place
            elif event.type() == QEvent.Type.MouseButtonDblClick and (found := self.at(place)) is not None:
                self.select(found[0])
                self.follow()
                self._is_opening = True  # once the button is let go: it belongs to the text until then
                return True
            elif event.type() == QEvent.Type.MouseButtonRelease and self._is_opening:
                self._is_opening = False
                self.opened.emit()
                return True
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
                moved = (place - self._pressed_at).manhattanLength()
                self._pressed_at = None
                if moved < QApplication.startDragDistance() and (found := self.at(place)) is not None:
                    QTimer.singleShot(0, self, lambda: self.select(found[0]))  # after Qt has put its cursor
        elif event.type() == QEvent.Type.Resize:
            self._soon.start()
        return False


def written_size(fmt: QTextImageFormat, image: QImage) -> QSize:
    """What the mail says; where it says nothing, what the picture has itself."""
    own = pictures.own_size(image)
    width = round(fmt.width()) if fmt.width() > 0 else own.width()
    shape = own.height() / max(1, own.width())
    return QSize(width, round(fmt.height()) if fmt.height() > 0 else max(1, round(width * shape)))
