"""The state of sending in a few words, for the foot of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.home.library import Library


def connection_words(library: Library, *, paused: bool) -> tuple[str, str]:
    """An icon and the words beside it."""
    if paused:
        return "pause", QCoreApplication.translate("Connection", "Sending paused")
    waiting = library.waiting_for_network()
    if waiting == 1:
        return "offline", QCoreApplication.translate("Connection", "Offline: 1 message waits")
    if waiting:
        words = QCoreApplication.translate("Connection", "Offline: {count} messages wait")
        return "offline", words.format(count=waiting)
    if library.loaded and not library.owners.accounts:
        return "info", QCoreApplication.translate("Connection", "No account yet")
    return "online", QCoreApplication.translate("Connection", "Connected")
