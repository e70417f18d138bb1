"""How much the log says, as the settings want it, unless this start was told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import log
from app.events import SettingsChanged

if TYPE_CHECKING:
    from app.engine import Engine


def follow_settings(engine: Engine, asked: str | None) -> None:
    """From now on. `asked` is what the command line said; None if it said nothing."""
    if asked is not None:
        return

    def follow() -> None:
        log.set_level(log.LEVELS.get(engine.preferences.current.log_level, log.LEVELS["info"]))

    follow()
    engine.events.subscribe(SettingsChanged, lambda _event: follow())
