"""The search above the list of sections: only those stay that say what is typed, and the row that says it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QScrollArea, QWidget

from ui.settings.rows import SettingRow
from ui.widgets.announce import announce
from ui.widgets.basics import text
from ui.widgets.search_field import make_search_field, put_sign

_PAUSE = 200  # milliseconds


class Search(QLineEdit):
    """`pages` in the order of the list. The arrows, and Enter, lead to what was found; Esc takes the words away."""

    def __init__(self, found: QListWidget, pages: Sequence[QWidget]) -> None:
        super().__init__()
        self._list, self._pages = found, tuple(pages)
        make_search_field(self, QCoreApplication.translate("Picker", "Search"))
        put_sign(self)
        self.nothing = text(QCoreApplication.translate("Picker", "Nothing of that name"), colour="text_2", wrap=True)
        self.nothing.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)  # no page is read for each letter
        self._pause.timeout.connect(self._go)
        self.textChanged.connect(lambda _typed: self._look())
        self.installEventFilter(self)

    def _look(self) -> None:
        fitting = self._fitting()
        for number in range(self._list.count()):
            self._list.item(number).setHidden(number not in fitting)
        self._list.setVisible(bool(fitting))
        self.nothing.setVisible(not fitting)
        if not fitting:
            announce(self, self.nothing.text())
        self._pause.start()

    def _fitting(self) -> list[int]:
        wanted = self.text().casefold().split()
        return [n for n, page in enumerate(self._pages) if fits(" ".join(words_of(page)), wanted)]

    def _go(self) -> None:
        """To the best of what was found, unless one of it is open already; the title says more than a row."""
        self._pause.stop()
        wanted, fitting = self.text().casefold().split(), self._fitting()
        if not wanted or not fitting:
            return
        titled = [n for n in fitting if fits(self._pages[n].accessibleName(), wanted)]
        if self._list.currentRow() not in (titled or fitting):
            self._list.setCurrentRow((titled or fitting)[0])
        self._show_row(self._pages[self._list.currentRow()], wanted)

    def _show_row(self, page: QWidget, wanted: Sequence[str]) -> None:
        """Scroll to the first row that says it."""
        area = page.findChild(QScrollArea)
        row = next((r for r in page.findChildren(SettingRow) if fits(" ".join(words_of(r)), wanted)), None)
        if area is not None and row is not None:
            area.ensureWidgetVisible(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead from the words to what they found."""
        if watched is self and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.text():
                self.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
                self._go()
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False


def words_of(widget: QWidget) -> list[str]:
    """All that a page or a row says, also in parts of it that are not shown now."""
    found = [widget.accessibleName()]
    for child in widget.findChildren(QWidget):
        if isinstance(child, QLabel | QAbstractButton):
            found.append(child.text().replace("&", ""))
    return found


def fits(said: str, wanted: Sequence[str]) -> bool:
    """Whether all these words, folded, are in what is said."""
    folded = said.casefold()
    return all(word in folded for word in wanted)
