"""What a file is to a person: its picture in the strip, its weight, whether the text can show it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeDatabase

from app.model.draft import Attachment
from ui.words.sizes import part_words, size_words

CARRIED_PICTURES = "application/x-tintero-pictures"
"""On the clipboard: which pictures the text there refers to (`carried.py`)."""
_SHOWN_IN_TEXT = {"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"}
_CHANGED = _SHOWN_IN_TEXT - {"image/gif"}
_ARCHIVES = {
    "application/zip", "application/gzip", "application/x-tar", "application/x-7z-compressed", "application/x-xz",
    "application/x-bzip2", "application/vnd.rar", "application/x-rar", "application/zstd",
}  # fmt: skip
_SHEET_WORDS = ("spreadsheet", "ms-excel", "text/csv")
_TEXT_WORDS = ("wordprocessing", "msword", "opendocument.text", "application/rtf", "text/")
_LINE, _CODED_LINE = 57, 78  # octets of a base64 line before and after coding, line end included (RFC 2045 6.8)


def icon_name(content_type: str) -> str:
    """The icon that stands for a media type."""
    kind = content_type.lower()
    if kind.startswith("image/"):
        return "file-image"
    if kind == "application/pdf":
        return "file-pdf"
    if kind in _ARCHIVES:
        return "file-archive"
    if any(word in kind for word in _SHEET_WORDS):
        return "file-sheet"
    if any(word in kind for word in _TEXT_WORDS):
        return "file-text"
    return "file"


def can_be_in_text(content_type: str) -> bool:
    """Pictures that mail programs show within the text."""
    return content_type.lower() in _SHOWN_IN_TEXT


def can_be_changed(file: Attachment) -> bool:
    """Pictures that can be sent smaller, cropped and without their details. One that moves is found out later."""
    return bool(file.key) and file.content_type.lower() in _CHANGED


def is_picture_file(path: Path) -> bool:
    """By its name alone: asked while the pointer moves, when nothing may be read."""
    kind = QMimeDatabase().mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchExtension)
    return can_be_in_text(kind.name())


def picture_filter() -> str:
    """The pictures that the text can show, for a file chooser."""
    return QCoreApplication.translate("Files", "Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"


def size_in_message(octets: int) -> int:
    """Octets that a file of this size takes in a message: base64 in lines of 76 with CRLF."""
    return -(-octets // _LINE) * _CODED_LINE


def total_words(octets: int, limit: int) -> str:
    """`2.9 MB of 25 MB` when the server's limit is known, else `2.9 MB`. `limit` 0 means unknown."""
    if not limit:
        return size_words(octets)
    used, room = part_words(octets, limit)
    return QCoreApplication.translate("Files", "{used} of {limit}").format(used=used, limit=room)
