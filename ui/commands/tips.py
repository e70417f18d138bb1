"""Tool tips end with the keys of what they tell about, "Send (Ctrl+Return)": when the keys change they follow."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ui.look.plain_tips import as_words

_NAMED = re.compile(r" \(([^()]+)\)$")
_OF, _WORDS = "the action of the tip", "the tip without keys"
_Format = QKeySequence.SequenceFormat


def follow(window: QWidget, born: Mapping[str, str], now: Mapping[str, str]) -> None:
    """`born` are actions by the portable keys that tips were written with, `now` the keys of each action.

    What a tip tells about is learnt once, by the keys it names then.
    """
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if not tip:
            continue
        action = widget.property(_OF)
        if action is None:
            named = _NAMED.search(tip)
            action = _action_of(named.group(1), born) if named is not None else ""
            if named is None or not action:
                continue
            widget.setProperty(_OF, action)
            widget.setProperty(_WORDS, tip[: named.start()])
        _say(widget, tip, str(widget.property(_WORDS)), now.get(action, ""))


def _action_of(keys: str, born: Mapping[str, str]) -> str:
    """The action with these keys, as this platform or as a programmer writes them."""
    for form in (_Format.NativeText, _Format.PortableText):
        if found := born.get(QKeySequence(keys, form).toString(_Format.PortableText)):
            return found
    return ""


def _say(widget: QWidget, before: str, words: str, keys: str) -> None:
    shown = QKeySequence(keys, _Format.PortableText).toString(_Format.NativeText)
    tip = f"{words} ({shown})" if shown else words
    if tip == before:
        return
    widget.setToolTip(as_words(tip))
    if widget.accessibleName() == before:
        widget.setAccessibleName(tip)
