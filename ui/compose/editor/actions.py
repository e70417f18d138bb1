"""Every formatting command as a named action with its key: for the bar, for menus and for a palette of commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.compose.editor import more_actions
from ui.compose.editor.contract import FormatState
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_menu import format_menu
from ui.compose.editor.table import table_removal, tables
from ui.look.icons import icon

_STYLE_KEYS = {"p": "Ctrl+Alt+0", "h1": "Ctrl+Alt+1", "h2": "Ctrl+Alt+2", "h3": "Ctrl+Alt+3", "pre": ""}
STYLES = ("p", "h1", "h2", "h3", "pre")
ALIGNMENTS = ("left", "center", "right", "justify")


def style_words(style: str) -> str:
    words = {
        "p": QCoreApplication.translate("EditorActions", "Text"),
        "h1": QCoreApplication.translate("EditorActions", "Heading 1"),
        "h2": QCoreApplication.translate("EditorActions", "Heading 2"),
        "h3": QCoreApplication.translate("EditorActions", "Heading 3"),
        "pre": QCoreApplication.translate("EditorActions", "Preformatted"),
    }
    return words[style]


class EditorActions(QObject):
    """`actions[name]`; keys work while the text has the keyboard."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._found: dict[str, QAction] = {}
        self.thing_menus: Callable[[QMenu], None] | None = None
        """Puts what the picture or table at the cursor offers into a context menu, where there are rooms for them."""
        self._resting = False
        self._shown: dict[str, Callable[[FormatState], bool]] = {}
        self._build_text()
        self._build_paragraphs()
        self._build_things()
        self._build_tables()
        self._build_view()
        self._build_more()
        editor.state_changed.connect(self.show_state)
        self.show_state(editor.state())

    def __getitem__(self, name: str) -> QAction:
        return self._found[name]

    def names(self) -> tuple[str, ...]:
        return tuple(self._found)

    def tip(self, name: str) -> str:
        """ "Name (Shortcut)", as tool tips say it."""
        action = self._found[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{action.text()} ({key})" if key else action.text()

    def menu(self) -> QMenu:
        """A "Format" menu for a menu bar; the title is the window's business."""
        return format_menu(self.__getitem__, self.names())

    def table_menu(self, parent: Editor) -> QMenu:
        found = QMenu(self.tr("Table"), parent)
        for name in (name for name in self._found if name.startswith("table-")):
            if name in ("table-column-before", "table-remove-row"):
                found.addSeparator()
            found.addAction(self._found[name])
        return found

    def set_resting(self, on: bool) -> None:
        """While the message is plain text, or its source is shown, formats mean nothing."""
        self._resting = on
        for name, action in self._found.items():
            if not name.startswith("zoom-"):
                action.setEnabled(not on)
        if not on:
            self.show_state(self._editor.state())

    def show_state(self, state: FormatState) -> None:
        for name, on in (
            ("bold", state.bold),
            ("italic", state.italic),
            ("underline", state.underline),
            ("strike", state.strike),
            ("bullets", state.list_kind == "bullets"),
            ("numbers", state.list_kind == "numbers"),
            ("quote", state.quote > 0),
            *((f"align-{name}", state.align == name) for name in ALIGNMENTS),
            *((f"style-{name}", state.style == name) for name in STYLES),
        ):
            self._found[name].setChecked(on)
        for name, is_on in self._shown.items():
            self._found[name].setChecked(is_on(state))
        if self._resting:
            return
        self._found["unlink"].setEnabled(bool(state.link))
        for name in ("list-start", "list-carry-on"):
            self._found[name].setEnabled(state.list_kind == "numbers")
        for name, action in self._found.items():
            if name.startswith("table-"):
                action.setEnabled(state.in_table)

    # --- building --------------------------------------------------------------------------------------

    def add(
        self, name: str, words: str, picture: str, keys: str, deed: Callable[[], object], *, toggle: bool = False
    ) -> None:
        """One more command, found by `name`; its keys, parted by blanks, work while the text has the keyboard."""
        action = QAction(words, self)
        action.setObjectName(name)
        if picture:
            action.setIcon(icon(picture))
            action.setData(picture)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys.split(" ")])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(toggle)
        action.triggered.connect(lambda _checked=False: self._do(deed))
        self._editor.addAction(action)
        self._found[name] = action

    def _do(self, deed: Callable[[], object]) -> None:
        deed()
        self.show_state(self._editor.state())  # a toggle that changed nothing springs back

    def _build_text(self) -> None:
        e = self._editor
        self.add("bold", self.tr("Bold"), "bold", "Ctrl+B", e.toggle_bold, toggle=True)
        self.add("italic", self.tr("Italic"), "italic", "Ctrl+I", e.toggle_italic, toggle=True)
        self.add("underline", self.tr("Underline"), "underline", "Ctrl+U", e.toggle_underline, toggle=True)
        self.add("strike", self.tr("Strike through"), "strike", "Ctrl+Shift+X", e.toggle_strike, toggle=True)

    def _build_paragraphs(self) -> None:
        e = self._editor
        for style in STYLES:
            deed = partial(e.set_style, style)
            self.add(f"style-{style}", style_words(style), "", _STYLE_KEYS[style], deed, toggle=True)
        words = {
            "left": self.tr("Align left"),
            "center": self.tr("Centre"),
            "right": self.tr("Align right"),
            "justify": self.tr("Justify"),
        }
        pictures = {"center": "align-centre"}
        keys = {"left": "Ctrl+Shift+L", "center": "Ctrl+Shift+E", "right": "Ctrl+Shift+R", "justify": "Ctrl+Shift+J"}
        for name in ALIGNMENTS:
            picture = pictures.get(name, f"align-{name}")
            self.add(f"align-{name}", words[name], picture, keys[name], partial(e.align, name), toggle=True)
        self.add("bullets", self.tr("Bulleted list"), "list-bullets", "Ctrl+Shift+8", e.bullets, toggle=True)
        self.add("numbers", self.tr("Numbered list"), "list-numbers", "Ctrl+Shift+7", e.numbers, toggle=True)
        self.add("outdent", self.tr("Outdent"), "outdent", "Ctrl+[", e.outdent)
        self.add("indent", self.tr("Indent"), "indent", "Ctrl+]", e.indent)
        self.add("quote", self.tr("Quote"), "quote", "Ctrl+Shift+9", e.quote, toggle=True)

    def _build_things(self) -> None:
        e = self._editor
        self.add("link", self.tr("Link"), "link", "Ctrl+K", e.link_wanted.emit)
        self.add("unlink", self.tr("Remove link"), "unlink", "", e.remove_link)
        self.add("rule", self.tr("Horizontal line"), "horizontal-line", "", e.insert_rule)
        self.add("clear", self.tr("Clear formatting"), "clear-format", "Ctrl+\\", e.clear_format)
        self.add("paste-plain", self.tr("Paste as plain text"), "", "Ctrl+Shift+V", e.paste_plain)

    def _build_tables(self) -> None:
        def change(deed: Callable[..., None], **options: bool) -> Callable[[], None]:
            return lambda: self._editor.change_table(partial(deed, **options))

        for name, words, picture, deed in (
            ("row-above", self.tr("Row above"), "table-row-add", change(tables.add_row, below=False)),
            ("row-below", self.tr("Row below"), "table-row-add", change(tables.add_row, below=True)),
            ("column-before", self.tr("Column before"), "table-column-add", change(tables.add_column, after=False)),
            ("column-after", self.tr("Column after"), "table-column-add", change(tables.add_column, after=True)),
            ("remove-row", self.tr("Remove row"), "table-row-remove", change(table_removal.remove_rows)),
            ("remove-column", self.tr("Remove column"), "table-column-remove", change(table_removal.remove_columns)),
            ("remove", self.tr("Remove table"), "trash", change(table_removal.remove_table)),
        ):
            self.add(f"table-{name}", words, picture, "", deed)

    def _build_view(self) -> None:
        e = self._editor
        self.add("zoom-in", self.tr("Larger text on screen"), "", "Ctrl++ Ctrl+=", e.zoom_in)
        self.add("zoom-out", self.tr("Smaller text on screen"), "", "Ctrl+-", e.zoom_out)
        self.add("zoom-reset", self.tr("Usual size on screen"), "", "Ctrl+0", e.zoom_reset)

    def _build_more(self) -> None:
        for found in more_actions.every(self._editor):
            self.add(found.name, found.words, found.picture, found.keys, found.deed, toggle=found.shown is not None)
            if found.shown is not None:
                self._shown[found.name] = found.shown
        self.add("list-start", self.tr("Start at…"), "", "", self._editor.start_wanted.emit)
