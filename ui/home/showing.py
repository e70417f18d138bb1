"""One message of the outbox brought into sight in the mail window, wherever it stands there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.model.outgoing import Outgoing
from ui.home.folders import Place
from ui.outbox.groups import belongs_here

if TYPE_CHECKING:
    from ui.home.window import HomeWindow


def show_message(home: HomeWindow, outgoing: Outgoing) -> None:
    """Go to its card, or to its row among what was sent; as soon as that has been read."""
    if home.account_id:
        home.show_account(0)
    if belongs_here(outgoing, time.time()):
        home.show_place(Place.OUTBOX)
        home.outbox.show_message(outgoing.id)
    else:
        home.list_pane.clear_search()
        home.show_place(Place.SENT)
        _Seeking(home, ("outgoing", str(outgoing.id)))


class _Seeking(QObject):
    """Chooses a row of Sent once, unless the person goes elsewhere before it has come."""

    def __init__(self, home: HomeWindow, key: tuple[str, str]) -> None:
        super().__init__(home)
        self._home, self._key = home, key
        home.library.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        home = self._home
        if home.place is Place.SENT:
            home.list_pane.choose(self._key)
            found = any(entry.key == self._key for entry in home.list_pane.chosen())
            if not (found or home.library.outbox.complete):
                return
        home.library.changed.disconnect(self._look)
        self.deleteLater()
