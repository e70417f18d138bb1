"""Hears from the system when the network is back, so that waiting mail need not wait for its next try."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability
_AWAY = (_Reach.Disconnected, _Reach.Local)


class Information(Protocol):
    """What is needed of `QNetworkInformation`."""

    reachabilityChanged: SignalInstance

    def reachability(self) -> QNetworkInformation.Reachability: ...


def information() -> QNetworkInformation | None:
    """What the system knows of its network; None where Qt has no way to ask it."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return None
    return QNetworkInformation.instance()


class Network(QObject):
    """Calls `returned` each time that the network is there again after it was away.

    What the system does not know is neither: it says nothing, and what comes after it is compared with what was
    known before. Without `known` (see `information`) nothing is ever called.
    """

    def __init__(self, known: Information | None, returned: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._returned = returned
        self._away = False
        if known is not None:
            known.reachabilityChanged.connect(self._on_changed)
            self._on_changed(known.reachability())

    def _on_changed(self, now: QNetworkInformation.Reachability) -> None:
        if now is _Reach.Unknown:
            return
        was_away, self._away = self._away, now in _AWAY
        if was_away and not self._away:
            self._returned()
