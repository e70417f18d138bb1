"""What comes up beside the windows while they are there: bugs, faults, secrets behind a lock, another look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine import Engine
from app.errors import MailError
from app.events import AccountsChanged, SecretsWanted, SettingsChanged
from app.glance import glance
from ui.start import last_look
from ui.trouble.bugs import Bugs

if TYPE_CHECKING:
    from ui.shell import Shell
    from ui.start.unlocking import Unlocking


class News:
    """Hears of it from the start; windows show it once there is a `shell`.

    `load_unlocking` brings the room that asks for the key of a locked place. It is called once, when that is needed
    first.
    """

    def __init__(self, engine: Engine, profile: Path, load_unlocking: Callable[[Shell], Unlocking]) -> None:
        self.shell: Shell | None = None
        self.bugs = Bugs(self._show_bug)
        self._profile, self._load_unlocking = profile, load_unlocking
        self._unlocking: Unlocking | None = None
        engine.events.subscribe(SecretsWanted, self._on_secrets_wanted)
        engine.events.subscribe(AccountsChanged, lambda _event: self.keep_look())
        engine.events.subscribe(SettingsChanged, lambda _event: self.keep_look())

    def report(self, error: BaseException, name: str) -> None:
        """The coroutine of this name ended with an error: the world's fault is told as such, anything else is a bug."""
        if isinstance(error, MailError) and self.shell is not None:
            self.shell.report(error, name)
        else:
            self.bugs.add(error, name)

    def keep_look(self) -> None:
        """Remember how the next start looks before it has read anything."""
        last_look.keep(self._profile, *glance(self._profile))

    def _show_bug(self, report: str) -> None:
        if self.shell is not None:
            self.shell.show_bug(report)

    def _on_secrets_wanted(self, event: SecretsWanted) -> None:
        if self._unlocking is None and self.shell is not None:
            self._unlocking = self._load_unlocking(self.shell)
        if self._unlocking is not None:
            self._unlocking.show(event.place)
