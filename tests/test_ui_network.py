"""The network comes back: the outbox is told, once each time, and only then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication

from app.engine import Engine
from ui import network
from ui.look.theme import Theme
from ui.network import Network
from ui.shell import Shell
from ui.tasks import Tasks

Reach = QNetworkInformation.Reachability
Run = Callable[[Coroutine[Any, Any, None]], None]


class FakeInformation(QObject):
    """Says what it is told to say."""

    reachabilityChanged = Signal(Reach)

    def __init__(self, now: QNetworkInformation.Reachability) -> None:
        super().__init__()
        self._now = now

    def reachability(self) -> QNetworkInformation.Reachability:
        return self._now

    def become(self, now: QNetworkInformation.Reachability) -> None:
        self._now = now
        self.reachabilityChanged.emit(now)


@pytest.mark.parametrize(
    ("steps", "calls"),
    [
        ((Reach.Online,), 0),
        ((Reach.Online, Reach.Disconnected), 0),
        ((Reach.Online, Reach.Disconnected, Reach.Online), 1),
        ((Reach.Disconnected, Reach.Site), 1),
        ((Reach.Local, Reach.Online, Reach.Online), 1),
        ((Reach.Disconnected, Reach.Unknown, Reach.Online), 1),
        ((Reach.Unknown, Reach.Online), 0),
        ((Reach.Disconnected, Reach.Local), 0),
        ((Reach.Disconnected, Reach.Online, Reach.Disconnected, Reach.Online), 2),
    ],
)
def test_only_a_return_is_told(qapp: QApplication, steps: tuple[Any, ...], calls: int) -> None:
    told: list[None] = []
    fake = FakeInformation(steps[0])
    network_ = Network(fake, lambda: told.append(None), fake)
    for step in steps[1:]:
        fake.become(step)
    assert len(told) == calls
    assert network_.parent() is fake


def test_without_a_back_end_nothing_is_told(qapp: QApplication) -> None:
    parent = QObject()
    Network(None, pytest.fail, parent)


def test_an_absent_back_end_is_no_error(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QNetworkInformation, "loadBackendByFeatures", lambda _features: False)
    assert network.information() is None


def test_the_shell_tells_the_outbox(qrun: Run, tmp_path: Path, qapp: QApplication) -> None:
    async def body() -> None:
        engine = await Engine.open(tmp_path / "profile")
        failures: list[str] = []
        tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
        theme = Theme(qapp, tmp_path / "cache", "light")
        shell = Shell(engine, tasks, theme, qapp)
        told = asyncio.Event()

        async def network_returned() -> None:
            told.set()

        engine.outbox.network_returned = network_returned
        fake = FakeInformation(Reach.Disconnected)
        shell.watch_network(fake)
        fake.become(Reach.Online)
        await asyncio.wait_for(told.wait(), 5)
        await tasks.close()
        theme.undress()
        await engine.stop()
        shell.deleteLater()
        assert failures == []

    qrun(body())
