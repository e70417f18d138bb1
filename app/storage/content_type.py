"""The media type of a file by its ending. The same answer on every system, so no system table is read."""

from __future__ import annotations

import mimetypes

UNKNOWN = "application/octet-stream"
_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_MORE = {
    ".7z": "application/x-7z-compressed",
    ".avif": "image/avif",
    ".docx": f"{_OPEN_XML}.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".eml": "message/rfc822",
    ".flac": "audio/flac",
    ".gz": "application/gzip",
    ".heic": "image/heic",
    ".ics": "text/calendar",
    ".jpg": "image/jpeg",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ogg": "audio/ogg",
    ".pptx": f"{_OPEN_XML}.presentationml.presentation",
    ".rar": "application/vnd.rar",
    ".rtf": "application/rtf",
    ".vcf": "text/vcard",
    ".webp": "image/webp",
    ".xlsx": f"{_OPEN_XML}.spreadsheetml.sheet",
    ".xz": "application/x-xz",
    ".zip": "application/zip",
}
_PACKED = {"gzip": "application/gzip", "bzip2": "application/x-bzip2", "xz": "application/x-xz"}


def content_type_of(name: str) -> str:
    """Such as `image/png`; `application/octet-stream` when nothing is known."""
    table = mimetypes.MimeTypes()
    for ending, kind in _MORE.items():
        table.add_type(kind, ending)
    kind_found, packed = table.guess_type(name.replace(":", "_"))  # it would read data:... as a URL
    if packed:
        return _PACKED.get(packed, UNKNOWN)
    return kind_found or UNKNOWN
