"""The bar above the paper: what it shows follows the cursor, and what has no room moves behind its dots."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QSizePolicy, QToolButton, QWidget

from ui.compose.editor.actions import ALIGNMENTS, STYLES, EditorActions, style_words
from ui.compose.editor.asking import Asking
from ui.compose.editor.colour_choice import Purpose
from ui.compose.editor.colours import ColourButton, used_colours
from ui.compose.editor.contract import FormatState
from ui.compose.editor.editor import Editor
from ui.compose.editor.formats import FAMILIES, SIZES
from ui.compose.editor.table.grid import Grid, in_menu
from ui.look import theme
from ui.look.icons import icon
from ui.look.plain_tips import as_words
from ui.widgets.basics import open_below, row, tool
from ui.widgets.spoken_name import give_spoken_name
from ui.widgets.surfaces import Hairline

_TABLE_ROWS, _TABLE_COLUMNS = 8, 8
_GAP = 2  # pixels between two buttons
_COLOURED = (Purpose.TEXT, Purpose.GROUND)


def _room_of(widgets: list[QWidget]) -> int:
    """What they take of a line, with the gap behind each."""
    return sum(w.sizeHint().width() if isinstance(w, Hairline) else w.width() for w in widgets) + _GAP * len(widgets)


class TableGrid(Grid):
    """Rows by columns, as many as are marked."""

    def __init__(self) -> None:
        super().__init__(_TABLE_ROWS, _TABLE_COLUMNS, 22)

    def words(self, row: int, column: int) -> str:
        return self.tr("{rows} by {columns}").format(rows=row + 1, columns=column + 1)

    def tell(self) -> None:
        super().tell()
        self.setToolTip(as_words(self.words(self.row, self.column)))

    def paint_square(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        t = theme.of(self)
        marked = row <= self.row and column <= self.column and self.is_used
        painter.setBrush(QColor(t.select if marked else t.surface))
        painter.setPen(QPen(QColor(t.accent if marked else t.edge_soft), 1))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 3, 3)


class _WideList(QComboBox):
    """A narrow box whose list has room for all its words. The list is made when it is first opened."""

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = width

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self._width)
        super().showPopup()


class FormatBar(QWidget):
    """Buttons for one editor. `actions_of` are the same commands for menus; they may be there before the bar."""

    def __init__(self, editor: Editor, actions: EditorActions | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.actions_of = actions or EditorActions(editor)
        self._asking = Asking(editor, self.actions_of)
        self.setAccessibleName(self.tr("Formatting"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._instead: QWidget | None = None
        self._offered: list[QAction] = []
        self._lists: list[QAction] = []  # those of another menu
        self._build()
        editor.state_changed.connect(self._show_state)
        self._show_state(editor.state())

    # --- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        """From left to right: so the parts are read out, and the Tab key goes."""
        button = self._button
        self._build_fonts()
        first = self._divider()
        bold, italic, underline, strike = map(button, ("bold", "italic", "underline", "strike"))
        self._build_colours()
        second = self._divider()
        bullets, numbers, outdent, indent = map(button, ("bullets", "numbers", "outdent", "indent"))
        self._align = self._opener("align-left", self.tr("Alignment"), self._align_menu)
        quote, third, link = button("quote"), self._divider(), button("link")
        self._picture = tool("image", self.tr("Picture…"), parent=self)
        self._picture.clicked.connect(self._choose_picture)
        self._table = self._opener("table", self.tr("Table"), self._table_menu)
        clear = button("clear")
        self._more = self._opener("more", self.tr("More"), QMenu)
        self._more.setProperty("look", "bare")
        self._more.setFixedSize(30, 30)
        self._more.menu().aboutToShow.connect(self._fill_more)
        self._kept = [self._style, self._size, first, bold, italic, underline, self._colour]
        self._folding: list[tuple[str, list[QWidget]]] = [  # the last one folds first
            ("lists", [second, bullets, numbers]),
            ("marker", [self._marker]),
            ("strike", [strike]),
            ("family", [self._family]),
            ("align", [self._align]),
            ("indent", [outdent, indent]),
            ("quote", [quote, third]),
            ("link", [link]),
            ("picture", [self._picture]),
            ("table", [self._table]),
            ("clear", [clear]),
        ]
        order: list[QWidget] = [self._style, self._family, *self._kept[1:-1], strike, self._colour]
        for name in ("marker", "lists", "indent", "align", "quote", "link", "picture", "table"):
            order += dict(self._folding)[name]
        self.setLayout(row(*order, None, clear, self._more, gap=_GAP, margins=(0, 6, 0, 6)))
        for box in (self._style, self._family):
            give_spoken_name(box, box.toolTip())

    def _build_fonts(self) -> None:
        self._style = self._combo(self.tr("Paragraph style"), [(style_words(s), s) for s in STYLES])
        self._style.activated.connect(lambda i: self._act(lambda: self._editor.set_style(self._style.itemData(i))))
        families = [(self.tr("Default font"), ""), *((name, name) for name in FAMILIES)]
        self._family = self._combo(self.tr("Font"), families, 12)
        self._family.activated.connect(lambda i: self._act(lambda: self._editor.set_family(self._family.itemData(i))))
        self._size = self._opener("font-size", self.tr("Size"), self._size_menu)

    def _build_colours(self) -> None:
        looks = (("text-colour", self.tr("Text colour")), ("highlight", self.tr("Highlight")))
        self._colour, self._marker = (
            ColourButton(picture, words, one, partial(used_colours, self._editor.document(), one), self)
            for one, (picture, words) in zip(_COLOURED, looks, strict=True)
        )
        self._colour_menu, self._marker_menu = self._colour.choices, self._marker.choices
        self._colour_menu.chosen.connect(lambda value: self._act(lambda: self._editor.set_colour(value)))
        self._marker_menu.chosen.connect(lambda value: self._act(lambda: self._editor.set_highlight(value)))
        for name, words, picture, menu in (
            ("colour", self.tr("Text colour…"), "text-colour", self._colour_menu),
            ("highlight", self.tr("Highlight…"), "highlight", self._marker_menu),
        ):
            self.actions_of.add(name, words, picture, "", partial(self._pop_up, menu))

    def _combo(self, name: str, items: list[tuple[str, str]], characters: int = 0) -> QComboBox:
        """As wide as its longest entry, or as so many average characters if that is less."""
        widest = max(self.fontMetrics().horizontalAdvance(words) for words, _ in items)
        box = _WideList(widest + 40, self)
        box.setProperty("look", "bare")
        box.setToolTip(as_words(name))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for words, data in items:
            box.addItem(words, data)
        usual = self.fontMetrics().horizontalAdvance(items[0][0])  # what is shown nearly always
        most = self.fontMetrics().averageCharWidth() * characters or widest
        box.setFixedWidth(max(usual, min(widest, most)) + 34)
        return box

    def _button(self, name: str) -> QToolButton:
        action = self.actions_of[name]
        found = tool(action.data(), self.actions_of.tip(name), checkable=action.isCheckable(), parent=self)
        found.setObjectName(name)
        found.setChecked(action.isChecked())
        if action.isCheckable():  # a screen reader toggles without a click
            found.toggled.connect(lambda on: self._act(action.trigger) if on != action.isChecked() else None)
            action.toggled.connect(found.setChecked)
        else:
            found.clicked.connect(lambda _checked=False: self._act(action.trigger))
        return found

    def _divider(self) -> QWidget:
        line = Hairline("line", upright=True, parent=self)
        line.setFixedHeight(18)
        return line

    def _opener(self, picture: str, words: str, menu_in: Callable[[QWidget], QMenu]) -> QToolButton:
        """A button with the menu that `menu_in` makes in it."""
        found = tool(picture, words, parent=self)
        open_below(found, menu_in(found))
        return found

    def _act(self, deed: Callable[[], None]) -> None:
        deed()
        self._show_state(self._editor.state())
        if not self.window().focusWidget() or self.window().focusWidget() is not self.focusWidget():
            self._editor.setFocus()

    def _size_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self._sizes = QActionGroup(menu)
        for points in (0.0, *SIZES):
            words = self.tr("{points} points").format(points=f"{points:g}") if points else self.tr("Default size")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(points)
            action.triggered.connect(lambda _checked=False, p=points: self._act(lambda: self._editor.set_size(p)))
            self._sizes.addAction(action)
        return menu

    def _family_menu(self, parent: QWidget) -> QMenu:
        """The fonts of the box, for when there is no room for it."""
        menu = QMenu(parent)
        one_of = QActionGroup(menu)
        for i in range(self._family.count()):
            action = menu.addAction(self._family.itemText(i))
            action.setCheckable(True)
            action.setChecked(i == self._family.currentIndex())
            action.triggered.connect(
                lambda _checked=False, i=i: self._act(lambda: self._editor.set_family(self._family.itemData(i)))
            )
            one_of.addAction(action)
        return menu

    def join(self, menu: QMenu) -> None:
        """Put the lists of the bar into the menu "Format" as well, before its first submenu: who knows no buttons,
        and the palette, looks there.
        """
        fonts, sizes = self._family_menu(menu), self._size.menu()
        fonts.setTitle(self._family.accessibleName())
        sizes.setTitle(self._size.accessibleName())
        first = next(action for action in menu.actions() if action.menu() is not None)
        self._lists = [menu.insertMenu(first, found) for found in (fonts, sizes)]

        def tick() -> None:
            for i, action in enumerate(fonts.actions()):
                action.setChecked(i == self._family.currentIndex())

        fonts.aboutToShow.connect(tick)

    def _pop_up(self, menu: QMenu) -> None:
        """At the place in the text."""
        port = self._editor.viewport()
        menu.popup(port.mapToGlobal(self._editor.cursorRect().bottomLeft()))

    def _align_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addActions([self.actions_of[f"align-{name}"] for name in ALIGNMENTS])
        return menu

    def _table_menu(self, parent: QWidget) -> QMenu:
        menu = self.table_menu = QMenu(parent)
        self.table_grid = TableGrid()
        self.table_grid.chosen.connect(lambda r, c: self._act(lambda: self._editor.insert_table(r + 1, c + 1)))
        in_menu(menu, self.table_grid)
        menu.addSeparator()
        menu.addActions([self.actions_of[n] for n in self.actions_of.names() if n.startswith("table-")])
        return menu

    def _choose_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Put a picture into the text"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp *.bmp)")
        dialog.filesSelected.connect(lambda names: self._editor.files_dropped.emit([Path(name) for name in names]))
        dialog.open()

    # --- state -----------------------------------------------------------------------------------------

    def _show_state(self, state: FormatState) -> None:
        self._style.setCurrentIndex(STYLES.index(state.style))
        at = self._family.findData(state.family)
        if at < 0:  # a font of pasted text
            self._family.addItem(state.family, state.family)
            at = self._family.count() - 1
        self._family.setCurrentIndex(at)
        for action in self._sizes.actions():
            action.setChecked(abs(action.data() - state.size) < 0.05)
        self._colour.set_colour(state.colour)
        self._marker.set_colour(state.highlight)
        self._align.setIcon(self.actions_of[f"align-{state.align}"].icon())

    # --- folding ---------------------------------------------------------------------------------------

    @cached_property
    def _rooms(self) -> list[int]:
        """Of what always stands there, then of each group that may fold. Nothing in the bar changes its width."""
        return [_room_of([*self._kept, self._more]), *(_room_of(found) for _, found in self._folding)]

    def sizeHint(self) -> QSize:
        return QSize(sum(self._rooms), 42)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._rooms[0], 42)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()

    def offer(self, actions: list[QAction]) -> None:
        """What the window has for the text beyond formats has a place behind the dots too."""
        self._offered += actions

    def instead(self) -> QWidget | None:
        """What stands in the place of the buttons."""
        return self._instead

    def show_instead(self, other: QWidget | None) -> None:
        """Another row in the place of the buttons, which then do nothing; None brings them back."""
        if self._instead is not None:
            self._instead.hide()
        self._instead = other
        self.actions_of.set_resting(other is not None)
        for entry in self._lists:
            entry.setEnabled(other is None)
        for widget in self._kept:
            widget.setVisible(other is None)
        self._more.setVisible(other is None)
        if other is not None:
            other.setParent(self)
            other.show()
        self._fold()

    def _fold(self) -> None:
        room = self.width()
        if self._instead is not None:
            self._instead.setGeometry(self.rect())
            for widget in (w for _, widgets in self._folding for w in widgets):
                widget.hide()
            return
        shown = max(sum(wanted <= room for wanted in accumulate(self._rooms)) - 1, 0)
        for i, (_, widgets) in enumerate(self._folding):
            for widget in widgets:
                widget.setVisible(i < shown)

    def _fill_more(self) -> None:
        """What the bar has no room for, then what it never shows."""
        menu = self._more.menu()
        menu.clear()
        actions = self.actions_of
        several = {"indent": ("outdent", "indent"), "lists": ("bullets", "numbers")}
        for name, widgets in self._folding:
            if not widgets[0].isHidden():
                continue
            if name == "align":
                menu.addMenu(self._align.menu()).setText(self.tr("Alignment"))
            elif name == "table":
                menu.addMenu(self._table.menu()).setText(self.tr("Table"))
            elif name == "marker":
                menu.addMenu(self._marker_menu).setText(self._marker.accessibleName())
            elif name == "family":
                menu.addMenu(self._family_menu(menu)).setText(self._family.accessibleName())
            elif name == "picture":
                menu.addAction(icon("image"), self.tr("Picture…"), self._choose_picture)
            else:
                menu.addActions([actions[n] for n in several.get(name, (name,))])
        if not menu.isEmpty():
            menu.addSeparator()
        rest: list[QAction] = [actions[n] for n in ("code", "sup", "sub", "rule", "unlink", "paste-plain")]
        menu.addActions(rest)
        menu.addActions(self._offered)
        menu.addSeparator()
        for words, start in (
            (self.tr("Line spacing"), "lines-"),
            (self.tr("Space below"), "gap-"),
            (self.tr("Markers of the list"), "marker-"),
            (self.tr("Direction"), "direction-"),
        ):
            menu.addMenu(words).addActions([actions[n] for n in actions.names() if n.startswith(start)])
        menu.addSeparator()
        menu.addActions([actions[n] for n in ("zoom-in", "zoom-out", "zoom-reset")])
