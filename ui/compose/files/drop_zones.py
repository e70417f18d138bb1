"""Files dragged over the window: it opens up as one or two zones and says what a drop will do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui.compose.editor.typing import paste
from ui.compose.files.file_kinds import is_picture_file
from ui.look import icons, theme

_GAP, _ICON = 12, 24
_TAKEN_OVER = 100  # milliseconds


def local_files(mime: QMimeData) -> list[Path]:
    """The files that a drag or the clipboard holds; folders too, so that they can be refused in words."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _is_ours(mime: QMimeData) -> bool:
    """Files or a bare picture. A picture that comes with text is text with a preview of it."""
    return bool(local_files(mime)) or (paste.has_picture(mime) and not mime.hasText() and not mime.hasHtml())


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged, never as a move: a file manager that is told of one takes its file away.

    Some go by what was said while the pointer moved, so each event of a drag says it.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropZones(QWidget):
    """Lies over the whole window while files are dragged; hidden otherwise.

    `files_dropped(paths, into_text)` and `picture_dropped(image)` tell what was let go.
    """

    files_dropped = Signal(list, bool)
    picture_dropped = Signal(object)  # a QImage, or the octets of a file of it

    def __init__(self, window: QWidget, sheet: Callable[[], QRect]) -> None:
        """`sheet` gives the place of the paper in coordinates of `window`: the zones lie over it."""
        super().__init__(window)
        self._window = window
        self._sheet = sheet
        self._two_zones = self._over_text = self._is_entered = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop files here"))
        self.hide()

    def watch(self, widgets: Iterable[QWidget]) -> None:
        """Widgets with a drop of their own let drags of files through to the zones."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()  # of each event of the widgets that are written in: asked for once
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and _is_ours(event.mimeData()):
            self.open(event.mimeData())
            accept_copy(event)
            return True
        if kind == QEvent.Type.DragLeave and self.isVisible():
            QTimer.singleShot(_TAKEN_OVER, self, self._close_if_left)  # the zones themselves are entered next
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent) and self.isVisible():
            self.take(event, self.mapFromGlobal(_global(watched, event)))
            return True
        return False

    def open(self, mime: QMimeData) -> None:
        """Show them over the window; two if all that is dragged are pictures."""
        files = local_files(mime)
        self._two_zones = bool(files) and all(is_picture_file(path) for path in files)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def zones(self) -> tuple[QRect, QRect]:
        """The zone for "into the text" (empty without pictures) and the one for "attach"."""
        sheet = self._sheet().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if not self._two_zones:
            return QRect(), sheet
        half = (sheet.width() - _GAP) // 2
        left = QRect(sheet.left(), sheet.top(), half, sheet.height())
        right = QRect(sheet.right() - half + 1, sheet.top(), half, sheet.height())
        return (right, left) if self.isRightToLeft() else (left, right)

    def _close_if_left(self) -> None:
        if not self._is_entered:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._is_entered = True
        accept_copy(event)
        self._point(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_copy(event)
        self._point(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_entered = False
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event, event.position().toPoint())

    def take(self, event: QDropEvent, place: QPoint) -> None:
        """What was let go at `place` becomes part of the message."""
        self._point(place)
        self._is_entered = False
        self.hide()
        mime = event.mimeData()
        accept_copy(event)
        if files := local_files(mime):
            self.files_dropped.emit(files, self._over_text)
        elif (picture := paste.picture(mime)) is not None:
            self.picture_dropped.emit(picture)

    def _point(self, place: QPoint) -> None:
        self._over_text = self.zones()[0].contains(place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(t.desk)
        veil.setAlphaF(0.72)
        p.fillRect(self.rect(), veil)
        into, attach = self.zones()
        if not into.isEmpty():
            self._paint_zone(p, into, "image", self.tr("Into the text"), self._over_text)
        self._paint_zone(p, attach, "attach", self.tr("Attach"), not self._over_text)

    def _paint_zone(self, p: QPainter, box: QRect, name: str, words: str, strong: bool) -> None:
        t = theme.of(self)
        p.setPen(
            QPen(QColor(t.accent if strong else t.edge), 2, Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine)
        )
        p.setBrush(QColor(t.info_soft if strong else t.surface))
        p.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.RADIUS_L, theme.RADIUS_L)
        p.setFont(theme.font("lead", QFont.Weight.DemiBold))
        height = p.fontMetrics().height()
        top = box.center().y() - (height + _ICON + 8) // 2
        icon = icons.pixmap(name, _ICON, QColor(t.accent if strong else t.text_2), self.devicePixelRatioF())
        p.drawPixmap(QPoint(box.center().x() - _ICON // 2, top), icon)
        p.setPen(QColor(t.text))
        p.drawText(QRect(box.left(), top + _ICON + 8, box.width(), height), Qt.AlignmentFlag.AlignCenter, words)


def _global(watched: QObject, event: QDropEvent) -> QPoint:
    assert isinstance(watched, QWidget)
    return watched.mapToGlobal(event.position().toPoint())
