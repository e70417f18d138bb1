"""One line under the address: what is being looked at, and what was found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.candidate import Candidate
from ui import theme
from ui.accounts.searching import Searching, source_words
from ui.widgets.announce import announce
from ui.widgets.basics import picture, row, text
from ui.widgets.spinner import Spinner


class SearchLine(QWidget):
    """Follows a search; empty while nobody searched."""

    def __init__(self, searching: Searching) -> None:
        super().__init__()
        self._searching = searching
        self._spinner = Spinner(16)
        self._sign = picture("check-circle", 16, "ok")
        self._words = text("", "caption", "text_2", wrap=True)
        signs = QWidget()  # one place for both: nothing moves when the search ends
        signs.setFixedSize(16, 16)
        for mark in (self._spinner, self._sign):
            mark.setParent(signs)
        self.setLayout(row(signs, (self._words, 1), gap=theme.GAP_1 + 2))
        searching.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        search = self._searching
        best = search.candidates[0] if search.candidates else None
        busy = search.is_busy
        self._spinner.setVisible(busy)
        self._spinner.start() if busy else self._spinner.stop()
        self._sign.setVisible(bool(search.address) and not busy)
        self._sign.set_picture("check-circle" if best else "info", "ok" if best else "text_2")
        before = self._words.text()
        self._words.setText(self._said(best))
        if not busy and self._words.text() not in ("", before):
            announce(self, self._words.text())

    def words(self) -> str:
        return self._words.text()

    def _said(self, best: Candidate | None) -> str:
        search = self._searching
        if not search.address:
            return ""
        if best is not None and best.server is None:
            return self.tr("{provider} does not let other programs send.").format(provider=best.name)
        if best is not None and best.server is not None:
            name = best.name or best.server.host
            return self.tr("Found: {name}, {source}").format(name=name, source=source_words(best.source))
        if search.is_busy:
            domain = search.address.rpartition("@")[2]
            places = [source_words(source) for source in search.asked[:2]]
            if places:
                return self.tr("Looking at {places}…").format(places=", ".join(places))
            return self.tr("Looking for the server of {domain}…").format(domain=domain)
        return self.tr("Nothing was found. You will be asked for the server; your provider's help names it.")
