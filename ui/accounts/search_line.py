"""One line under the address: what is being looked at, what was found, and a question where nobody vouches for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.candidate import Candidate, Trust
from ui.accounts.searching import Searching, source_words
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import FLUSH, column, picture, push, row, text
from ui.widgets.spinner import Spinner


class SearchLine(QWidget):
    """Follows a search; empty while nobody searched. `agreed` carries the candidate that a person knows to be right."""

    agreed = Signal(object)

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
        gap = theme.GAP_1 + 2
        self.agree = push("", "quiet")
        self.agree.clicked.connect(self._on_agree)
        self._agreed: Candidate | None = None
        self.setLayout(
            column(row(signs, (self._words, 1), gap=gap), row(16 + gap + FLUSH, self.agree, None, gap=0), gap=0)
        )
        searching.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        search = self._searching
        best = search.candidates[0] if search.candidates else None
        busy = search.is_busy
        self._spinner.setVisible(busy)
        self._spinner.start() if busy else self._spinner.stop()
        self._sign.setVisible(bool(search.address) and not busy)
        asks = not busy and self._is_to_be_asked(best)
        is_found = best is not None and best.server is not None and not asks
        self._sign.set_picture("check-circle" if is_found else "info", "ok" if is_found else "text_2")
        self.agree.setVisible(asks)
        if asks and best is not None:
            self.agree.setText(self.tr("Yes, use {provider}").format(provider=_name(best)))
        before = self._words.text()
        self._words.setText(self._said(best))
        if not busy and self._words.text() not in ("", before):
            announce(self, self._words.text())

    def _is_to_be_asked(self, best: Candidate | None) -> bool:
        return best is not None and best.trust is Trust.ASK and best != self._agreed

    def _on_agree(self) -> None:
        self._agreed = self._searching.candidates[0]
        self.refresh()
        self.agreed.emit(self._agreed)

    def words(self) -> str:
        return self._words.text()

    def _said(self, best: Candidate | None) -> str:
        search = self._searching
        if not search.address:
            return ""
        if best is not None and best.server is None:
            return self.tr("{provider} does not let other programs send.").format(provider=best.name)
        if best is not None and best.server is not None:
            source = source_words(best.source)
            if self._is_to_be_asked(best):
                said = self.tr("Perhaps {name}, {source}. Nobody vouches for that: is it your provider?")
                return said.format(name=_name(best), source=source)
            return self.tr("Found: {name}, {source}").format(name=_name(best), source=source)
        if search.is_busy:
            domain = search.address.rpartition("@")[2]
            places = [source_words(source) for source in search.asked[:2]]
            if places:
                return self.tr("Looking at {places}…").format(places=", ".join(places))
            return self.tr("Looking for the server of {domain}…").format(domain=domain)
        return self.tr("Nothing was found. You will be asked for the server; your provider's help names it.")


def _name(found: Candidate) -> str:
    """What is to be agreed to is named by its host: only the names of our own table are nobody else's words."""
    host = found.server.host if found.server is not None else ""
    if found.trust is Trust.ASK:
        return f"{found.name} ({host})" if found.provider else host
    return found.name or host
