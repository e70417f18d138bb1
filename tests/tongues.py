"""What a window says in other languages: a pretended one that marks every translated word, and the real ones."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

MARK = "ñ"
_TALL = f" {MARK}andú ágil"
_OF_QT = re.compile(r"Q[A-Z][A-Za-z]*\b")
_OURS = frozenset({"QuoteBlock", "QuoteRoom", "Question"})
CATALOGUES = Path(__file__).resolve().parent.parent / "resources/i18n"


@cache
def known() -> frozenset[str | None]:
    """All that the program says, in English."""
    text = ElementTree.parse(CATALOGUES / "tintero_es.ts")
    return frozenset(source.text for source in text.getroot().iter("source"))


class Longer(QTranslator):
    """Says in English what the catalogues know and adds 40 per cent, marked: what Spanish and German need at most."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _remark: str | None = None, _n: int = -1) -> str:
        words = re.sub(r"\{\w+\}|&|\t.*", "", source)
        if source not in self._known or (_OF_QT.match(context) and context not in _OURS) or not words.strip():
            return source
        more = max(2, round(0.4 * len(words)))
        return source + (_TALL * (more // len(_TALL) + 1))[:more]


@cache
def compiled(language: str) -> bytes:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([tool, "-silent", CATALOGUES / f"tintero_{language}.ts", "-qm", made], check=True)
        return made.read_bytes()


def catalogue(language: str, folder: Path) -> QTranslator:
    """The real words of a language, made from its text as the set-up makes them: once for all tests."""
    made = folder / f"tintero_{language}.qm"
    made.write_bytes(compiled(language))
    translator = QTranslator()
    assert translator.load(str(made))
    return translator


def sayings(window: QWidget) -> Iterator[tuple[QWidget | QAction, str]]:
    """Every text that a window shows, tells on hovering, or says to a screen reader. Not what a person typed."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window:
            continue
        yield from ((widget, words) for words in (widget.toolTip(), widget.accessibleName()))
        if widget.accessibleDescription():
            yield widget, widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QGroupBox):
            yield widget, widget.title()
        if isinstance(widget, QLineEdit | QTextEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(row)) for row in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            yield from ((widget, str(model.data(model.index(row, 0)) or "")) for row in range(model.rowCount()))
    for action in window.findChildren(QAction):
        yield from ((action, words) for words in (action.text(), action.toolTip(), action.statusTip()))
    yield window, window.windowTitle()
