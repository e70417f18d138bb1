"""A message on paper, read only: our own rendering, no network, no files, only pictures handed in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QImageReader,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.compose.editor import places
from ui.compose.editor.bullets import Bullets
from ui.compose.editor.contract import ImportFunction
from ui.compose.editor.formats import safe_place
from ui.compose.editor.picture.picture_view import PictureView
from ui.compose.editor.quote_bars import QuoteBars
from ui.compose.editor.table.table_frames import TableFrames
from ui.look import theme
from ui.look.plain_tips import as_words

SAFE_LINKS = ("http", "https", "mailto")
WIDEST_PICTURE = 1200  # pixels kept of a picture
SHOWN_WIDTH = 600  # logical pixels of a picture whose width the text does not give
_MARGIN = 20
_LONGEST_TARGET = 300  # characters
_ABOVE_PLACE = 12  # pixels that stay free above the line that a link leads to
_LINE_HEIGHT = 138.0  # per cent


def words_document(words: str) -> QTextDocument:
    """Plain text with the line height of a letter, not laid out yet: that is done as far as it is looked at."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setLayoutEnabled(False)
    spaced = QTextBlockFormat()
    spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(spaced)
    cursor.insertText(words)
    return document


class Paper(QTextBrowser):
    """The sheet of the preview. Light in both themes; a link opens in the browser after a click."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: Mapping[str, QImage] = {}
        self._coloured = False
        self._bars, self._bullets, self._frames = QuoteBars(self), Bullets(self), TableFrames(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Message"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setUndoRedoEnabled(False)
        self._view = PictureView(self, lambda: 1.0)
        self._view.attach(self.document())
        self.anchorClicked.connect(self._on_link)
        self.highlighted.connect(self._show_target)
        self._colour()

    @property
    def pictures(self) -> Mapping[str, QImage]:
        """Those of the message that is shown, by Content-ID."""
        return self._pictures

    def show_text(self, words: str) -> None:
        """Plain text, with the line height of a letter."""
        self.show_document(words_document(words), {})

    def show_html(self, html: str, pictures: Mapping[str, QImage], read: ImportFunction) -> None:
        """Our own reading of `html`, with its pictures by Content-ID."""
        self._pictures = pictures
        self.document().setDefaultFont(theme.font("lead"))
        read(self.document(), html)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_document(self, document: QTextDocument, pictures: Mapping[str, QImage]) -> None:
        """What was read elsewhere, with its pictures by Content-ID. The document becomes ours."""
        self._pictures = pictures
        document.setLayoutEnabled(False)  # else each of what follows lays all of it out once
        document.setParent(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.font("lead"))
        document.setDocumentMargin(self.document().documentMargin())
        self._view = PictureView(self, lambda: 1.0)
        self._view.attach(document)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that comes behind it is once more
        self.setDocument(document)
        document.setLayoutEnabled(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def add_pictures(self, more: Mapping[str, QImage]) -> None:
        """Pictures that came later take the places kept for them; what is being read stays where it is."""
        bar = self.verticalScrollBar()
        first = self.cursorForPosition(QPoint(0, 0))
        before, at_top = self.cursorRect(first).top(), bar.value() == 0
        self._pictures = {**self._pictures, **more}
        self._view.forget_sizes()
        self.document().markContentsDirty(0, self.document().characterCount())
        if not at_top:
            bar.setValue(bar.value() + self.cursorRect(first).top() - before)
        self.viewport().update()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Pictures of the message and nothing else: a preview never reads files and never calls out."""
        url = QUrl(name)
        return self._pictures.get(url.path()) if url.scheme() == "cid" else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._bullets.paint(event.rect())
        self._bars.paint(event.rect(), QColor(theme.LIGHT.edge_soft), 1.0)
        self._frames.paint(event.rect(), 1.0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        light, own = theme.LIGHT, theme.of(self)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Base) == QColor(own.paper) and self._coloured:
            return
        self._coloured = True
        for role, name in (
            (QPalette.ColorRole.Base, own.paper),
            (QPalette.ColorRole.Text, own.ink),
            (QPalette.ColorRole.Link, light.accent),
            (QPalette.ColorRole.Highlight, light.select),
            (QPalette.ColorRole.HighlightedText, light.ink),
        ):
            palette.setColor(role, QColor(name))
        self.setPalette(palette)

    def _show_target(self, url: QUrl) -> None:
        """Where a link really leads, whatever its words say."""
        said = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)[:_LONGEST_TARGET]
        self.viewport().setToolTip(as_words(self.tr("To a place in this message") if said.startswith("#") else said))

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in SAFE_LINKS:
            QDesktopServices.openUrl(url)
        else:
            self._go_to(url.toString())

    def _go_to(self, link: str) -> None:
        """A place in the text that is shown, if there is that: its line comes to stand at the top."""
        place = places.position_of(self.document(), link[1:]) if safe_place(link) else None
        if place is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(place)
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - _ABOVE_PLACE)


def load_picture(source: str | bytes) -> QImage:
    """A picture for the screen, from a path or octets; a null image if it cannot be read. For a thread."""
    if isinstance(source, bytes):
        buffer = QBuffer()
        buffer.setData(QByteArray(source))
        reader = QImageReader(buffer)
    else:
        reader = QImageReader(source)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > WIDEST_PICTURE:
        reader.setScaledSize(size.scaled(WIDEST_PICTURE, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.width() > SHOWN_WIDTH:
        image.setDevicePixelRatio(image.width() / SHOWN_WIDTH)
    return image
