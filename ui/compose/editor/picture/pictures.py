"""Pictures in the text: one character each, named `cid:...`; the window owns their bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from ui.compose.editor.formats import P
from ui.look.tokens import LIGHT

Resolve = Callable[[str], QImage | None]
"""The picture of a content id (without `cid:`), None if the message has none."""

FIT_WIDTH = 600
SMALL_WIDTH = 240
LEAST_WIDTH = 16
_ABREAST = 800  # pixels of a line on the widest sheet
PICTURE = "\ufffc"
_STANDS_IN = "stands in"
_PICTURE_UNIT = PICTURE.encode("utf-16-le")


def scaled_width(image_width: int, choice: str) -> int:
    """Pixels for "small", "fit" or "original"; a picture is never made larger than it is."""
    return min(image_width, {"small": SMALL_WIDTH, "fit": FIT_WIDTH}.get(choice, image_width))


def insert(cursor: QTextCursor, content_id: str, image: QImage, alt: str) -> None:
    """As wide as it is, or as the text has room for; on a line of its own where two do not fit. `alt` is read out."""
    fmt = QTextImageFormat()
    fmt.setName(f"cid:{content_id}")
    fmt.setProperty(P.ImageAltText.value, " ".join(alt.split()))
    _set_width(fmt, image, scaled_width(own_size(image).width(), "fit"))
    if _width_before(cursor) + fmt.width() > _ABREAST:
        _to_next_line(cursor)
    cursor.insertImage(fmt)


def _width_before(cursor: QTextCursor) -> float:
    """Pixels of the pictures that stand right before the place, 0 without one (then there is no line to share)."""
    total, before = 0.0, QTextCursor(cursor)
    before.setPosition(cursor.selectionStart())
    while not before.atBlockStart() and (fmt := before.charFormat()).isImageFormat():
        total += fmt.toImageFormat().width()
        before.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    return total


def _to_next_line(cursor: QTextCursor) -> None:
    """Photos that no sheet has room for side by side stand under each other in every window, also in a wider one."""
    cursor.removeSelectedText()
    if cursor.currentList() is None:
        cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
    else:  # it would be an item of its own
        cursor.insertText("\u2028", cursor.blockCharFormat())


def own_size(image: QImage) -> QSize:
    """Pixels of the picture itself; what is painted may be a coarser image of it."""
    size = image.deviceIndependentSize()
    return QSize(round(size.width()), round(size.height()))


def _set_width(fmt: QTextImageFormat, image: QImage, width: int) -> None:
    own = own_size(image)
    if own.width() > 0:
        fmt.setWidth(width)
        fmt.setHeight(max(1, round(own.height() * width / own.width())))


def names(document: QTextDocument) -> set[str]:
    """The content ids of the pictures that stand in the text."""
    return {content_id(fmt) for _, fmt in every(document)} - {""}


def every(document: QTextDocument) -> Iterator[tuple[int, QTextImageFormat]]:
    """Position and format of each picture, found without walking through the text in Python."""
    raw = document.toRawText()
    if PICTURE not in raw:
        return
    probe = QTextCursor(document)
    for at in _places(raw, document.characterCount() - 1):
        probe.setPosition(at + 1)
        fmt = probe.charFormat()
        if fmt.isImageFormat():
            yield at, fmt.toImageFormat()


def _places(raw: str, units: int) -> Iterator[int]:
    """Where pictures are, counted in UTF-16 as Qt does; `units` is how many of those the text has."""
    if len(raw) == units:
        at = raw.find(PICTURE)
        while at >= 0:
            yield at
            at = raw.find(PICTURE, at + 1)
        return
    coded = raw.encode("utf-16-le", "surrogatepass")
    at = coded.find(_PICTURE_UNIT)
    while at >= 0:
        if not at % 2:
            yield at // 2
        at = coded.find(_PICTURE_UNIT, at + 1)


def sizes(document: QTextDocument) -> dict[str, tuple[int, int]]:
    """Width and height, as they will be written, of each picture by its content id; the largest if shown twice."""
    found: dict[str, tuple[int, int]] = {}
    for _, fmt in every(document):
        size = (round(fmt.width()), round(fmt.height()))
        before = found.get(content_id(fmt), size)
        found[content_id(fmt)] = (0, 0) if min(*size, *before) <= 0 else max(before, size)
    return found


def content_id(fmt: QTextImageFormat) -> str:
    """Without `cid:`; "" for a picture that is no part of the message."""
    return fmt.name()[4:] if fmt.name().startswith("cid:") else ""


def show(document: QTextDocument, content_id: str, image: QImage) -> None:
    """Paint the picture with this id from now on."""
    address = f"cid:{content_id}"
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), image)
    for position in [at for at, fmt in every(document) if fmt.name() == address]:
        document.markContentsDirty(position, 1)


def remove(document: QTextDocument, content_id: str) -> None:
    """Take the picture out wherever it stands, as one step of undo."""
    found = [position for position, fmt in every(document) if fmt.name() == f"cid:{content_id}"]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for position in reversed(found):
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.endEditBlock()


def at(cursor: QTextCursor) -> tuple[int, QTextImageFormat] | None:
    """The picture that is selected, or stands before the cursor, or else behind it; with its position."""
    document, start = cursor.document(), cursor.selectionStart()
    places = {0: (start - 1, start), 1: (start,)}
    for place in places.get(cursor.selectionEnd() - start, ()):
        if place >= 0 and document.characterAt(place) == PICTURE:
            probe = QTextCursor(document)
            probe.setPosition(place + 1)
            if (fmt := probe.charFormat()).isImageFormat():
                return place, fmt.toImageFormat()
    return None


def change(document: QTextDocument, position: int, fmt: QTextCharFormat) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(fmt)


def resized(fmt: QTextImageFormat, image: QImage, choice: str) -> QTextImageFormat:
    found = QTextImageFormat(fmt)
    _set_width(found, image, scaled_width(own_size(image).width(), choice))
    return found


def as_wide_as(fmt: QTextImageFormat, width: int, own: QSize) -> QTextImageFormat:
    """This wide, in its own proportions: at least a few pixels, at most what it has itself."""
    found = QTextImageFormat(fmt)
    width = max(min(LEAST_WIDTH, own.width()), min(own.width(), width))
    found.setWidth(width)
    found.setHeight(max(1, round(own.height() * width / max(1, own.width()))))
    return found


def replaced(fmt: QTextImageFormat, content_id: str, own: QSize) -> QTextImageFormat:
    """Another picture in the same place, as wide as the one before."""
    found = QTextImageFormat(fmt)
    found.setName(f"cid:{content_id}")
    width = round(fmt.width()) if fmt.width() > 0 else scaled_width(own.width(), "fit")
    return as_wide_as(found, width, own)


def alt_of(fmt: QTextImageFormat) -> str:
    return str(fmt.property(P.ImageAltText.value) or "")


def described(fmt: QTextImageFormat, alt: str) -> QTextImageFormat:
    found = QTextImageFormat(fmt)
    found.setProperty(P.ImageAltText.value, " ".join(alt.split()))
    return found


def words_format(fmt: QTextImageFormat) -> QTextCharFormat:
    """The format of words that come into the place of a picture."""
    found = QTextCharFormat(fmt)
    for prop in (P.ObjectType, P.ImageName, P.ImageWidth, P.ImageHeight, P.ImageAltText):
        found.clearProperty(prop.value)
    return found


def placeholder() -> QImage:
    """What stands for a picture that is not shown: a pale box."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.line))
    image.setText(_STANDS_IN, "1")
    return image


def is_placeholder(image: QImage) -> bool:
    return bool(image.text(_STANDS_IN))
