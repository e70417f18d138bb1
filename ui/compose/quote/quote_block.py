"""The sealed original under the text: one line that says what it is, and a read-only view that opens below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.model.draft import Original, Quoting
from ui.compose.notices import Note
from ui.home.paper import Paper
from ui.look import icons, theme
from ui.widgets import crisp, mirror
from ui.widgets.basics import Elided, column, picture, push, row, text, tool
from ui.widgets.surfaces import Hairline

_LINE = 44  # pixels: its height while it is folded
_SHARE = 0.4  # of the sheet, when it is open
_LEAST_VIEW = 96
_LOW = 230  # of the sheet: less leaves no room for three lines of one's own beside the view
_INDENT = 39  # the text of the sheet begins here
_EDGE = 8  # of the fold below the view: its corners are round


class _Crease(Hairline):
    """Between two sheets of paper, which are light in every theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = theme.LIGHT.edge_soft if theme.of(self).dark else theme.LIGHT.line
        painter.fillRect(crisp.line(painter, QRectF(self.rect()), crisp.Side.TOP), QColor(colour))


class QuoteBlock(QWidget):
    """Says what the person wants with the original; it decides nothing.

    `sheet` is the widget that it lies on. `opened` asks for the view to be filled.
    """

    opened = Signal()
    inline_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self._sheet = sheet
        self.original: Original | None = None
        self.holds: Original | None = None  # what the view has been filled with
        self._is_upside = self._gives_room = False
        self._build()
        sheet.installEventFilter(self)

    def _build(self) -> None:
        self._sign = picture("seal", 20, "ink_2")
        self._title = Elided("", colour="ink", weight=QFont.Weight.Medium)
        self._note = Elided("", colour="ink_2", mode=Qt.TextElideMode.ElideRight)
        self.toggle = push(self.tr("Show"), "paper")
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open))
        self.menu = QMenu(self)
        self.more = tool("more", self.tr("What to do with the original"))
        self.more.setIcon(icons.icon("more", "ink_2"))
        self.more.clicked.connect(self._show_menu)
        line = row(
            self._sign,
            self._title,
            (self._note, 1),
            self.toggle,
            self.more,
            gap=theme.GAP_2,
            margins=(_INDENT, 0, 12, 0),
        )
        head = QWidget()
        head.setLayout(line)
        head.setMinimumHeight(_LINE)
        self.heading = text("", "caption", "ink_2", wrap=True)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heading.setContentsMargins(*mirror.margins(_INDENT, 0, 12, 4))
        self.flaw = text("", "caption", "ink_2", wrap=True)
        self.flaw.setContentsMargins(*mirror.margins(_INDENT, 0, 12, 4))
        self._web = QWidget()
        self._web_words = text("", "caption", "ink_2", wrap=True)
        self.web_button = push("", "paper")
        self.web_button.clicked.connect(lambda: self._web_deed())
        self._web.setLayout(row((self._web_words, 1), self.web_button, gap=theme.GAP_3, margins=(_INDENT, 0, 12, 6)))
        self._web_deed: Callable[[], None] = self._nothing
        self._web.hide()
        self.view = _View()
        self._body = QWidget()
        self._body.setLayout(
            column(self.heading, self.flaw, self._web, (self.view, 1), gap=0, margins=(1, 0, 1, _EDGE))
        )
        self._body.hide()
        self._hairline = _Crease()
        self.setLayout(column(self._hairline, head, self._body, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.view.left.connect(self.toggle.setFocus)

    # what is shown

    def show_original(self, original: Original) -> None:
        """A new original; the view is empty until `show_text` or `show_document`."""
        self.original = original
        if original.quoting is Quoting.REPLY:
            note = self.tr("sealed original, goes out exactly as it came")
        else:
            note = self.tr("sealed, forwarded exactly as it came")
        self._title.setText(original.title)
        self._note.setText(note)
        self.heading.setText("\n".join(original.heading))
        self.say("")
        self.say_of_pictures(None)
        self.set_open(False)

    def say(self, sentence: str) -> None:
        """What is different about the view; "" for nothing."""
        self.flaw.setText(sentence)
        self.flaw.setVisible(bool(sentence))

    def say_of_pictures(self, note: Note | None) -> None:
        """What there is to say of pictures on the web, with the first button of it; None for nothing."""
        had_focus = self.web_button.hasFocus()
        self._web.setVisible(note is not None)
        if note is not None:
            words = " ".join(f"{part.rstrip('.')}." for part in (note.title, note.sentence) if part)
            self._web_words.setText(words)
            label, self._web_deed = note.deeds[0]
            self.web_button.setText(label)
            self.web_button.setAccessibleDescription(words)
        elif had_focus:
            self.view.setFocus()

    def _nothing(self) -> None:
        """There is no button to be pressed."""

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def set_open(self, opened: bool) -> None:
        self._gives_room = self._gives_room and not opened
        self._body.setVisible(opened)
        self.toggle.setText(self.tr("Hide") if opened else self.tr("Show"))
        self._name(opened)
        self._fit()
        if opened:
            self.opened.emit()
        elif self.view.hasFocus():
            self.toggle.setFocus()

    def set_upside(self, upside: bool) -> None:
        """Above the text instead of below it: the hairline and the round corners change sides."""
        self._is_upside = upside
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.removeWidget(self._hairline)
        layout.insertWidget(-1 if upside else 0, self._hairline)
        self.update()

    def _name(self, opened: bool) -> None:
        words = (
            self.tr("Original message, sealed, expanded") if opened else self.tr("Original message, sealed, collapsed")
        )
        self.setAccessibleName(words)
        self.toggle.setAccessibleDescription(words)
        self.view.setAccessibleName(self.tr("Original message, read only"))

    def selected_words(self) -> bool:
        """Whether a part of the original is chosen."""
        return self.is_open and self.view.textCursor().hasSelection()

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops."""
        return [self.toggle, self.more, self.web_button, self.view]

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    # its place

    def _fit(self) -> None:
        """Open, it takes at most its share of the sheet."""
        self.view.setFixedHeight(max(_LEAST_VIEW, round(_SHARE * self._sheet.height()) - _LINE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._sheet and event.type() == QEvent.Type.Resize:
            self._give_room()
        return False

    def _give_room(self) -> None:
        """On a low sheet, such as above the questions before sending, it folds until there is room again: the text
        comes first.
        """
        is_low = self._sheet.height() < _LOW
        if is_low and self.is_open:
            self._gives_room = True
            self.set_open(False)
        elif not is_low and self._gives_room:
            self.set_open(True)
        elif self.is_open:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fold of the paper: the corners at the bottom of the sheet are round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, box = theme.RADIUS_L - 1, self.rect()
        path = QPainterPath()
        hidden = (0, 0, 0, 2 * radius) if self._is_upside else (0, -2 * radius, 0, 0)
        path.addRoundedRect(QRectF(box.adjusted(*hidden)), radius, radius)
        painter.setClipRect(box)
        painter.fillPath(path, QColor(theme.of(self).paper_fold))


class _View(Paper):
    """The original as far as our own reading goes. Esc leaves it, Tab goes on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_INDENT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
