"""The "Format" menu: every command of the editor in its place, related ones in menus below it. How large the paper is
shown is no format, and stands in "View".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

Find = Callable[[str], QAction]
_LINE = ""  # a separator


def zoom_menu(find: Find, names: Sequence[str]) -> QMenu:
    """How large the paper is shown."""
    menu = QMenu(QCoreApplication.translate("FormatMenu", "Size on screen"))
    menu.addActions([find(name) for name in names if name.startswith("zoom-")])
    return menu


def format_menu(find: Find, names: Sequence[str]) -> QMenu:
    """A menu without a title, which is the window's business. `names` are all commands that there are."""
    menu = QMenu()
    translate = QCoreApplication.translate
    placed: set[str] = set()

    def put(into: QMenu, *wanted: str) -> None:
        for name in wanted:
            if name == _LINE:
                into.addSeparator()
            else:
                into.addAction(find(name))
                placed.add(name)

    def below(words: str, *wanted: str) -> QMenu:
        found = menu.addMenu(words)
        put(found, *wanted)
        return found

    kinds: dict[str, list[str]] = {}
    for name in names:
        kinds.setdefault(name[: name.find("-") + 1], []).append(name)

    def starting(start: str) -> list[str]:
        return kinds.get(start, [])

    put(menu, "bold", "italic", "underline", "strike")
    put(menu, *(name for name in ("colour", "highlight") if name in names))
    words = below(translate("FormatMenu", "Text"), "sup", "sub", "code", _LINE, "larger", "smaller", _LINE)
    put(words, *starting("case-"), _LINE, *starting("look-"))
    menu.addSeparator()
    below(translate("FormatMenu", "Paragraph style"), *starting("style-"))
    below(translate("FormatMenu", "Alignment"), *starting("align-"), _LINE, "outdent", "indent")
    below(translate("FormatMenu", "Line spacing"), *starting("lines-"))
    below(translate("FormatMenu", "Space below"), *starting("gap-"))
    below(translate("FormatMenu", "Direction"), *starting("direction-"))
    menu.addSeparator()
    listing = below(translate("FormatMenu", "List"), "bullets", "numbers", _LINE, *starting("marker-"), _LINE)
    put(listing, *starting("list-"))
    below(translate("FormatMenu", "Quote"), "quote", "quote-more", "quote-less")
    if tables := starting("table-"):
        below(translate("FormatMenu", "Table"), *tables).setObjectName("table")
    menu.addSeparator()
    put(menu, "link", "unlink", "rule", _LINE, "clear", *starting("ground-"), "paste-plain")
    if rest := [name for name in names if name not in placed and not name.startswith("zoom-")]:
        put(menu, _LINE, *rest)
    return menu
