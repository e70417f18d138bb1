"""What waits until the first window is there: later starts, the network, the desktop, what the last run left, the next
window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app import reports
from ui.about import versions
from ui.network import information
from ui.start.heartbeat import Heartbeat
from ui.start.single_instance import SingleInstance
from ui.trouble.fault import show_last

if TYPE_CHECKING:
    from ui.shell import Shell

log = logging.getLogger(__name__)


def listen(profile: Path, shell: Shell) -> Callable[[], None]:
    """Take later starts in, and hear of the network, once the first window is there. Returns what ends it."""
    log.info("ready: %s", versions().replace("\n", ", "))
    shell.watch_network(information())
    shell.begin_desktop()
    shell.reserve.keep()
    if shell.visible_windows():  # else when one is shown
        shell.reserve.fill()
    heartbeat = Heartbeat(profile, shell)  # a hang of the last run is among what it left
    if left := reports.unseen(profile):
        show_last(next(iter(shell.visible_windows()), None), left, shell.new_message)  # above it
    instance = SingleInstance(profile)
    instance.handed_over.connect(shell.hand_over)
    instance.listen()

    def end() -> None:
        instance.close()
        heartbeat.stop()

    return end
