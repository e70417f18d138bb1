"""A group of the outbox page: its heading, and cards that stay where they are while others come and go."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import theme
from ui.outbox.card import Card
from ui.widgets.basics import column, row, text

MEASURE = 1120
"""Pixels: in a wider page what a card says and what it offers would lie too far apart."""


class GroupBox(QWidget):
    """A heading and the cards beneath it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._heading = text(name, "caption", "text_2", QFont.Weight.DemiBold)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(6)
        self.setLayout(column(row(self._heading, margins=(8, theme.GAP_5, 8, 10)), self.cards, gap=0))

    def shown(self) -> list[Card]:
        """The cards in their order."""
        items = (self.cards.itemAt(place) for place in range(self.cards.count()))
        return [card for item in items if item is not None and isinstance(card := item.widget(), Card)]

    def arrange(self, wanted: list[Card]) -> None:
        """Exactly these cards in this order; those that stay are not touched."""
        for card in self.shown():
            if card not in wanted:
                self.cards.removeWidget(card)
        for place, card in enumerate(wanted):
            here = self.cards.itemAt(place)
            if here is None or here.widget() is not card:
                self.cards.removeWidget(card)
                self.cards.insertWidget(place, card)
                card.show()
        self.setVisible(bool(wanted))
