"""The settings' window over an engine of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.engine import Engine
from ui.settings.window import SettingsWindow
from ui.tasks import Tasks


@asynccontextmanager
async def settings_window(engine: Engine) -> AsyncIterator[SettingsWindow]:
    """Not shown yet. At the end the engine is stopped, and what a task of the window failed with fails the test."""
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    window = SettingsWindow(engine, tasks)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        await tasks.close()
        await engine.stop()
    assert not failures
