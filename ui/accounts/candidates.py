"""The servers that were found, as cards to choose from: each says where it comes from and how safe that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.model.account import Security
from app.model.candidate import Candidate, Trust
from ui import theme
from ui.accounts.searching import source_words
from ui.widgets.basics import column, picture, row, text
from ui.widgets.surfaces import Plane

MOST = 4
"""More than these are no choice but a puzzle; the fields below take anything."""


class Candidates(QWidget):
    """`chosen` carries the candidate that a person picked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._shown: tuple[Candidate, ...] = ()
        self._cards = column(gap=theme.GAP_1, margins=(0, 0, 0, theme.GAP_2))
        self.setLayout(self._cards)
        self.setAccessibleName(self.tr("Servers that were found"))
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._shown[number]))

    def show_candidates(self, found: Sequence[Candidate], current: Candidate | None) -> None:
        """Only what can be used. One alone needs no card unless it must be agreed to."""
        usable = tuple(candidate for candidate in found if candidate.server is not None)[:MOST]
        if usable != self._shown:
            self._shown = usable
            self._build()
        for number, candidate in enumerate(usable):
            self._group.button(number).setChecked(candidate == current)
        self.setVisible(len(usable) > 1 or any(candidate.trust is Trust.ASK for candidate in usable))

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _build(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        while item := self._cards.takeAt(0):
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        for number, candidate in enumerate(self._shown):
            self._cards.addWidget(self._card(number, candidate))

    def _card(self, number: int, candidate: Candidate) -> QWidget:
        server = candidate.server
        assert server is not None
        security = "TLS" if server.security is Security.TLS else "STARTTLS"
        place = f"{server.host}:{server.port} · {security}"
        button = QRadioButton(f"{candidate.name}  {place}" if candidate.name else place)
        said = source_words(candidate.source)
        if candidate.trust is Trust.ASK:
            said = self.tr("{source}; not proven, so choose it only if you know this name").format(source=said)
        button.setAccessibleDescription(said)
        self._group.addButton(button, number)
        origin = text(said, "caption", "text_2" if candidate.trust is Trust.PROVEN else "warn", wrap=True)
        sign = picture("lock" if candidate.trust is Trust.PROVEN else "warning", 16,
                       "text_2" if candidate.trust is Trust.PROVEN else "warn")  # fmt: skip
        card = Plane("surface", "line", theme.RADIUS_M)
        card.setLayout(column(button, row(24, sign, (origin, 1), gap=theme.GAP_1), gap=2, margins=(12, 8, 12, 8)))
        return card
