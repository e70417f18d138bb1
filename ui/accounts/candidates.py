"""The servers that were found, as cards to choose from: each says where it comes from and how safe that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.model.account import Security
from app.model.candidate import Candidate, Trust
from ui.accounts.searching import source_words
from ui.look import theme
from ui.widgets.basics import column, picture, row, text
from ui.widgets.surfaces import Plane

_INDENT = 26  # where the words of a radio button begin
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
        self._group.idToggled.connect(lambda number, on: self.chosen.emit(self._shown[number]) if on else None)

    def shown(self) -> tuple[Candidate, ...]:
        return self._shown

    def show_candidates(self, found: Sequence[Candidate], current: Candidate | None) -> None:
        """Only what can be used. One alone needs no card unless it must be agreed to."""
        usable = tuple(candidate for candidate in found if candidate.server is not None)[:MOST]
        if usable != self._shown:
            self._shown = usable
            self._build()
        self._group.blockSignals(True)  # only what a person chooses is chosen
        for number, candidate in enumerate(usable):
            self._group.button(number).setChecked(candidate == current)
        self._group.blockSignals(False)
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
        card = _Card(candidate)
        self._group.addButton(card.button, number)
        return card


class _Card(Plane):
    """A server, and who says so. All of it can be clicked."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__("surface", "line", theme.RADIUS_M)
        server = candidate.server
        assert server is not None
        source, is_proven = source_words(candidate.source), candidate.trust is Trust.PROVEN
        self.button = QRadioButton(f"{candidate.name} · {server.host}" if candidate.name else server.host)
        self.button.setFont(theme.font("body", QFont.Weight.DemiBold))
        words = self.tr("Port {port}, TLS from the first byte")
        if server.security is Security.STARTTLS:
            words = self.tr("Port {port}, STARTTLS")
        place = text(words.format(port=server.port), "caption", "text_2")
        origin = text(source, "caption", "text_2")
        lines = [row(self.button, None, origin, gap=theme.GAP_3), row(_INDENT, (place, 1), gap=0)]
        doubt = self.tr("Not proven: choose it only if you know this name.")
        if not is_proven:
            said = text(doubt, "caption", "warn", wrap=True)
            lines.append(row(_INDENT, picture("warning", 16, "warn"), (said, 1), gap=theme.GAP_1))
        self.button.setAccessibleDescription(f"{place.text()}; {source}" + ("" if is_proven else f". {doubt}"))
        self.setLayout(column(*lines, gap=2, margins=(12, 8, 14, 8)))
        self.button.toggled.connect(lambda on: self.set_look("surface", "accent" if on else "line"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()
