"""What a compose window offers beyond writing and sending, each loaded when it is first wanted.

This is a composition root: a window is born with the actions only. Imports stand inside functions for that reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.window import ComposeWindow


class Rooms(QObject):
    """The actions of one window that lead to more rooms, and their places in its menus."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._add_view()

    def _add_view(self) -> None:
        actions = self._fittings.actions_of
        self.full_screen = actions.action(self.tr("Full screen"), "", "F11", self._show_full_screen)
        self.full_screen.setCheckable(True)
        actions.view.addAction(self.full_screen)

    def _show_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.full_screen.setChecked(self._window.isFullScreen())
