"""Links while writing: find the one at the cursor, set, remove, and recognise a typed address."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from app.message.text.address_end import without_trailing
from ui.compose.editor.formats import make_link, safe_link, safe_place, scheme_of, unmake_link
from ui.compose.editor.inline_formats import is_monospaced
from ui.compose.editor.ranges import change_stretch, change_text, fragments

_TYPED = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,2000}\"?$", re.IGNORECASE)
_IN_TEXT = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,2000}", re.IGNORECASE)
_TYPED_MAIL = re.compile(r"(?<![^\s(<\"'])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}[.,;:!?)]?$")
_MAIL = re.compile(r"[^\s@:/]+@[^\s@/]+\.[^\s@/.]+")
_AS_TYPED = {ord(sign): " " for sign in "\u2028\u2029\xa0\ufdd0\ufdd1"} | {
    0xFFFC: ""
}  # ends of lines and cells; pictures


def complete(address: str) -> str:
    """What a person typed as a link's address, with the scheme they left out; "" if it cannot be one."""
    address = address.strip()
    if not address or any(c.isspace() for c in address):
        return ""
    if safe := safe_link(address) or safe_place(address):
        return safe
    if _MAIL.fullmatch(address):
        return "mailto:" + address
    known_port = re.fullmatch(r"[^:/]+:\d+(?:/.*)?", address)
    if scheme_of(address) and not known_port:
        return ""
    return "https://" + address if "." in address or known_port else ""


def span_at(cursor: QTextCursor) -> tuple[int, int, str]:
    """Start, end and address of the link at the cursor (or where the selection starts); 0, 0, "" without one."""
    position = cursor.selectionStart()
    stretches = list(fragments(cursor.document().findBlock(position)))
    touched = [
        i
        for i, (first, last, fmt) in enumerate(stretches)
        if fmt.isAnchor() and fmt.anchorHref() and first <= position <= last
    ]
    if not touched:
        return 0, 0, ""
    here = touched[-1]
    address = stretches[here][2].anchorHref()
    first = last = here
    while first > 0 and stretches[first - 1][2].anchorHref() == address:
        first -= 1
    while last + 1 < len(stretches) and stretches[last + 1][2].anchorHref() == address:
        last += 1
    return stretches[first][0], stretches[last][1], address


def insert(cursor: QTextCursor, address: str, words: str, typed: QTextCharFormat) -> None:
    """Make the selection a link, or insert the words as one, which look as if `typed`. The address must be a safe one.

    The format at the cursor may be that of the picture before it: words in it would be that picture again.
    """
    if cursor.hasSelection() and (not words or words == plain(cursor.selectedText())):
        change_text(cursor, lambda fmt: _linked(fmt, address))
        return
    fmt = _linked(typed, address)
    cursor.insertText(words or address.removeprefix("mailto:"), fmt)


def plain(text: str) -> str:
    """Selected text as one would type it, without its pictures."""
    return text.translate(_AS_TYPED)


def remove(cursor: QTextCursor) -> None:
    """The words stay."""
    if cursor.hasSelection():
        change_text(cursor, _unlinked)
        return
    first, last, address = span_at(cursor)
    if address:
        change_stretch(cursor.document().findBlock(first), first, last, _unlinked)


def _linked(fmt: QTextCharFormat, address: str) -> QTextCharFormat:
    found = QTextCharFormat(fmt)
    make_link(found, address)
    return found


def _unlinked(fmt: QTextCharFormat) -> QTextCharFormat:
    found = QTextCharFormat(fmt)
    if fmt.isAnchor():
        unmake_link(found)
    return found


def without_link(fmt: QTextCharFormat) -> QTextCharFormat:
    """What is typed behind a link does not belong to it."""
    return _unlinked(fmt)


def ends_link(cursor: QTextCursor) -> bool:
    """Whether the cursor stands right behind a link, where typing would go on with it."""
    if not cursor.charFormat().isAnchor():
        return False
    _, last, address = span_at(cursor)
    return bool(address) and cursor.position() == last


def is_address(words: str) -> bool:
    """Whether the words are an address of the web and nothing else."""
    match = _IN_TEXT.fullmatch(words)
    return match is not None and bool(complete(words))


def addresses_in(block: QTextBlock, first: int, last: int) -> list[tuple[int, int, str]]:
    """Where addresses of the web stand between two places of the document, and what they lead to."""
    found = []
    text = block.text()
    for match in _IN_TEXT.finditer(text):
        words = without_trailing(match[0])
        start = block.position() + _units(text[: match.start()])
        end = start + _units(words)
        address = complete(words)
        if address and len(words) >= 7 and first <= start and end <= last:
            touched = [fmt for begin, stop, fmt in fragments(block) if begin < end and stop > start]
            if not any(fmt.isAnchor() or is_monospaced(fmt) for fmt in touched):
                found.append((start, end, address))
    return found


def link(block: QTextBlock, first: int, last: int, address: str) -> None:
    change_stretch(block, first, last, lambda fmt: _linked(fmt, address))


def is_typed_address(block: QTextBlock, end: int) -> bool:
    """Whether a plain address ends at the document position."""
    return _typed_address(block, end) is not None


def link_typed(block: QTextBlock, end: int) -> bool:
    """Turn the address that ends at the document position into a link; whether there was one."""
    if (found := _typed_address(block, end)) is None:
        return False
    first, last, address = found
    change_stretch(block, first, last, lambda fmt: _linked(fmt, address))
    return True


def _typed_address(block: QTextBlock, end: int) -> tuple[int, int, str] | None:
    """Where it begins and ends, and what it leads to. What is a link already, or code, is none."""
    units = block.text().encode("utf-16-le", "surrogatepass")[: 2 * (end - block.position())]
    text = units.decode("utf-16-le", "replace")
    match = _TYPED.search(text) or _TYPED_MAIL.search(text)
    if match is None:
        return None
    words = without_trailing(match.group())
    address = complete(words)
    if not address or len(words) < 7:
        return None
    first, last = (block.position() + _units(text[:n]) for n in (match.start(), match.start() + len(words)))
    touched = [fmt for start, stop, fmt in fragments(block) if start < last and stop > first]
    return None if any(fmt.isAnchor() or is_monospaced(fmt) for fmt in touched) else (first, last, address)


def _units(text: str) -> int:
    """The length as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
