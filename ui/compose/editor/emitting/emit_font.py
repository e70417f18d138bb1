"""The font that is said once, around the whole mail: the one that most of its paragraphs have."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QTextDocument

from ui.compose.editor.emitting.emit_css import families, families_of, number, size_of
from ui.compose.editor.formats import MailFont, P, has

UNSEEN = " \xa0\u2028"  # what shows nothing
_WORTH = 2  # paragraphs: less is said where it is, so that a word more or less does not turn everything round
_LEAST = 4.0  # points: what is smaller is there for the space it takes
_SETS = (P.FontFamilies, P.FontPointSize, P.FontPixelSize)


def inherited_font(document: QTextDocument, usual: MailFont) -> MailFont:
    """`usual` for text that was typed here; for text from elsewhere, what saves saying it on every paragraph."""
    if not any(has(fmt, prop) for fmt in document.allFormats() if fmt.isCharFormat() for prop in _SETS):
        return usual
    names: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    known: dict[int, tuple[str, str]] = {}
    block = document.begin()
    while block.isValid():
        here: set[tuple[str, str]] = set()
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            if fragment.isValid() and fragment.text().strip(UNSEEN):
                index = fragment.charFormatIndex()
                if index not in known:
                    fmt = fragment.charFormat()
                    picture = fmt.isImageFormat()
                    known[index] = ("", "") if picture else (families_of(fmt, usual), number(size_of(fmt, usual)))
                here.add(known[index])
            it += 1
        here.discard(("", ""))
        names.update({name for name, _ in here})
        sizes.update({size for _, size in here})
        block = block.next()
    if not names:
        return usual
    own = (families(usual.families), number(usual.size))
    name, size = _most(names, own[0]), _most(sizes, own[1])
    size = size if float(size) >= _LEAST else own[1]
    return MailFont(tuple(part.strip("'") for part in name.split(",")), float(size))


def _most(counted: Counter[str], own: str) -> str:
    """What is worth saying first: ours, unless another one is more common by far."""
    found = max(counted, key=lambda x: (counted[x], x))
    return found if counted[found] > counted[own] + _WORTH else own
