"""Raised, lowered, code, larger, smaller: looks of text beyond those that have a property of their own."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QTextCharFormat

from ui.compose.editor.emitting.emit_css import background
from ui.compose.editor.formats import CODE_GROUND, DEFAULT_FONT, MONOSPACE, SIZES, P, has, put_on_line
from ui.compose.editor.ranges import CharChange

Upright = QTextCharFormat.VerticalAlignment
_RAISED = {Upright.AlignSuperScript: "sup", Upright.AlignSubScript: "sub"}
_TYPEWRITERS = frozenset(
    ("monospace", "courier new", "courier", "consolas", "menlo", "monaco", "lucida console", "dejavu sans mono")
)


def raised_of(fmt: QTextCharFormat) -> str:
    """ "sup", "sub" or ""."""
    return _RAISED.get(fmt.verticalAlignment(), "")


def raised(name: str) -> CharChange:
    """ "sup", "sub", or "" for text on the line."""

    def change(fmt: QTextCharFormat) -> QTextCharFormat:
        found = QTextCharFormat(fmt)
        put_on_line(found)
        if name:
            found.setVerticalAlignment(Upright.AlignSuperScript if name == "sup" else Upright.AlignSubScript)
        else:
            found.clearProperty(P.TextVerticalAlignment.value)
        return found

    return change


def is_monospaced(fmt: QTextCharFormat) -> bool:
    """Whether the letters are a typewriter's, by the names that mail uses for them."""
    names = list(fmt.fontFamilies() or ()) if has(fmt, P.FontFamilies) else []
    return bool(names) and names[0].lower() in _TYPEWRITERS


def is_code(fmt: QTextCharFormat) -> bool:
    """Whether the text was marked as code: the typewriter's font on the ground of code. Both reach the reader."""
    return is_monospaced(fmt) and background(fmt) == CODE_GROUND


def code(on: bool) -> CharChange:
    """Mark as code, or take the mark away; a typewriter's font that is no mark stays."""

    def change(fmt: QTextCharFormat) -> QTextCharFormat:
        found = QTextCharFormat(fmt)
        if on:
            found.setFontFamilies(list(MONOSPACE))
            found.setBackground(QBrush(QColor(CODE_GROUND)))
        elif is_code(fmt):
            found.clearProperty(P.FontFamilies.value)
            found.clearBackground()
        return found

    return change


def stepped_size(step: int) -> CharChange:
    """The next larger (1) or smaller (-1) size of those that are offered; beyond them a fifth more or less."""

    def change(fmt: QTextCharFormat) -> QTextCharFormat:
        found = QTextCharFormat(fmt)
        if fmt.isImageFormat():
            return found
        wanted = next_size(fmt.fontPointSize() if has(fmt, P.FontPointSize) else DEFAULT_FONT.size, step)
        if wanted == DEFAULT_FONT.size:
            found.clearProperty(P.FontPointSize.value)
        else:
            found.setFontPointSize(wanted)
        return found

    return change


def next_size(points: float, step: int) -> float:
    """The next larger (`step` 1) or smaller (-1) size of the list, in points; beyond its ends a fifth more or less."""
    if step > 0:
        return next((size for size in SIZES if size > points + 0.05), min(120.0, round(points * 1.2)))
    return next((size for size in reversed(SIZES) if size < points - 0.05), max(6.0, round(points / 1.2)))
