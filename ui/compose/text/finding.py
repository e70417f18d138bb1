"""Finding and replacing in the text of one compose window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from ui.compose.editor.editor import Editor
from ui.compose.editor.links import plain
from ui.compose.editor.positions import Stretch
from ui.compose.editor.ranges import spans
from ui.compose.editor.words.find import Hit, Query, every, following, is_hit, preceding, replace
from ui.compose.editor.words.find_scan import FindScan
from ui.compose.text.find_bar import FindBar
from ui.compose.window import ComposeWindow
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import column


class Finding(QObject):
    """The bar stands above the sheet; Esc leaves what was found selected and gives the text the keyboard back."""

    def __init__(self, editor: Editor, window: ComposeWindow) -> None:
        super().__init__(editor)
        self._editor = editor
        self.bar = FindBar()
        self._place = QWidget()  # keeps a distance to the sheet
        self._place.setLayout(column(self.bar, margins=(0, 0, 0, theme.GAP_2)))
        self._place.hide()
        window.put_above_paper(self._place)
        self._scan = FindScan(editor, self)
        self._current: Stretch | None = None
        self._within: list[Stretch] = []
        self._start = 0  # where looking began: while words are typed each one is looked for from there
        self._from_the_top = False
        self._said = ""
        self._wire()

    def _wire(self) -> None:
        bar = self.bar
        bar.changed.connect(self._on_query)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.replace_wanted.connect(self._replace)
        bar.replace_all_wanted.connect(self._replace_all)
        bar.closed.connect(self.close)
        self._scan.advanced.connect(self._show_count)

    # what a person asks for

    def find(self) -> None:
        self._open(with_replace=False)

    def replace(self) -> None:
        self._open(with_replace=True)

    def next(self) -> None:
        self._go(1)

    def previous(self) -> None:
        self._go(-1)

    def close(self) -> None:
        hit = self._hit()
        self._scan.end()
        self._place.hide()
        self._current = None
        self._editor.setFocus()
        if hit is not None:
            self._select(hit)

    def _open(self, *, with_replace: bool) -> None:
        bar, cursor = self.bar, self._editor.textCursor()
        self._said = ""
        if not bar.isVisible() or self._editor.hasFocus():
            self._take_selection(cursor)
        bar.show_replace(with_replace)
        self._place.show()
        bar.words.setFocus()
        bar.words.selectAll()
        self._on_query()

    def _take_selection(self, cursor: QTextCursor) -> None:
        """Selected words are what is looked for; several paragraphs or cells are where it is looked for."""
        document, words = self._editor.document(), plain(cursor.selectedText())
        self._start = cursor.selectionStart()
        ends = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        is_place = ends[0] != ends[1] or cursor.hasComplexSelection()
        self._within = []
        for start, end in spans(cursor):
            span = QTextCursor(document)
            span.setPosition(start)
            span.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._within.append(Stretch(span))
        box = self.bar.in_selection
        box.blockSignals(True)
        box.setEnabled(bool(self._within))
        box.setChecked(is_place)
        box.blockSignals(False)
        if words.strip() and not is_place:
            self.bar.words.blockSignals(True)
            self.bar.words.setText(words)
            self.bar.words.blockSignals(False)

    # looking

    def _query(self) -> Query:
        return self.bar.query()

    def _spans(self) -> list[tuple[int, int]] | None:
        if not self.bar.in_selection.isChecked():
            return None
        return [(span.start, span.end) for span in self._within]

    def _on_query(self) -> None:
        """Other words or another way of looking: the first hit from where looking began."""
        self._said = ""
        self._from_the_top = False
        query, document, spans_ = self._query(), self._editor.document(), self._spans()
        hit = following(document, query, self._start, spans_) or following(document, query, 0, spans_)
        self._show(hit)
        self._scan.begin(query, spans_)

    def _go(self, by: int) -> None:
        query, document, spans_ = self._query(), self._editor.document(), self._spans()
        if not query.words:
            self._open(with_replace=False)
            return
        self._said = ""
        now = self._hit() if not self._editor.hasFocus() else None
        cursor = self._editor.textCursor()
        if by > 0:
            place = now.end if now else cursor.selectionEnd()
            hit = following(document, query, place, spans_)
            again = None if hit else following(document, query, 0, spans_)
        else:
            place = now.start if now else cursor.selectionStart()
            hit = preceding(document, query, place, spans_)
            again = None if hit else preceding(document, query, document.characterCount() - 1, spans_)
        self._from_the_top = again is not None
        self._show(hit or again)
        if self.bar.isVisible():
            self._show_count()

    def _show(self, hit: Hit | None) -> None:
        """Bring a hit into sight. The text selects it once it has the keyboard; until then a colour shows it."""
        self._current = Stretch(self._cursor(hit)) if hit is not None else None
        if hit is None:
            self._scan.show_current(None)
        elif self._editor.hasFocus() or not self.bar.isVisible():
            self._select(hit)
            self._scan.show_current(None)
        else:
            cursor = self._editor.textCursor()
            cursor.setPosition(hit.start)
            self._editor.setTextCursor(cursor)
            self._scan.show_current(hit)
        if hit is not None:
            self._start = hit.start

    def _cursor(self, hit: Hit) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _select(self, hit: Hit) -> None:
        self._editor.setTextCursor(self._cursor(hit))
        self._editor.ensureCursorVisible()

    def _hit(self) -> Hit | None:
        """The current hit, if it still is one."""
        if self._current is None:
            return None
        hit = Hit(self._current.start, self._current.end)
        return hit if is_hit(self._editor.document(), self._query(), hit) else None

    # replacing

    def _may_write(self) -> bool:
        return self._editor.isEnabled() and not self._editor.isReadOnly()

    def _replace(self) -> None:
        """This hit, then on to the next; the first press may only find it."""
        hit = self._hit()
        if hit is None or not self._may_write():
            self._go(1)
            return
        words = self.bar.other.text()
        with self._editor.one_step() as cursor:
            replace(cursor, hit, words)
            end = cursor.position()
        cursor = self._editor.textCursor()
        cursor.setPosition(end)
        self._editor.setTextCursor(cursor)
        self._current = None
        self._go(1)

    def _replace_all(self) -> None:
        """From the end to the start, as one step of undo, at once: no half of it can ever be sent."""
        if not self._may_write() or not self._query().words:
            return
        document, query, spans_ = self._editor.document(), self._query(), self._spans()
        found = list(every(document, query, spans_))
        if not found:
            return
        words = self.bar.other.text()
        with self._editor.one_step() as cursor:
            for hit in reversed(found):
                replace(cursor, hit, words)
        self._current = None
        self._said = self.tr("%n replaced", "", len(found))
        self._start = 0
        self._scan.begin(query, self._spans())
        self._show_count()

    # telling

    def _show_count(self) -> None:
        words = self._words_of_count()
        self.bar.show_found(bool(self._scan.hits) or self._current is not None)
        if words != self.bar.count.text():
            self.bar.show_count(words)
            if self._scan.is_done and words:
                announce(self.bar.words, words)

    def _words_of_count(self) -> str:
        if self._said:
            return self._said
        if not self._query().words:
            return ""
        total, hit = len(self._scan.hits), self._hit()
        if not self._scan.is_done:
            return self.tr("Looking…")
        if total == 0:
            return self.tr("Nothing found")
        amount = self.tr("more than {number}").format(number=total) if self._scan.is_full else str(total)
        number = self._scan.number(hit) if hit is not None else 0
        if not number:
            return self.tr("{total} found").format(total=amount)
        if self._from_the_top:
            return self.tr("{number} of {total}, from the other end").format(number=number, total=amount)
        return self.tr("{number} of {total}").format(number=number, total=amount)
