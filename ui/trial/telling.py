"""What goes wrong in a demo is said on the terminal: the log and the reports of its profile are gone with it."""

from __future__ import annotations

import faulthandler
import logging
from typing import TextIO

from app import log


def start(terminal: TextIO | None) -> list[logging.Handler]:
    """From now on bugs are said there, and a crash of the interpreter leaves its trace. Returns what `stop` needs.

    `terminal` has a descriptor; it is None for a program of windows that was started by a double click.
    """
    if terminal is None:
        return []
    handler = logging.StreamHandler(terminal)
    handler.setLevel(logging.ERROR)
    handler.setFormatter(log.RedactingFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    faulthandler.enable(terminal)
    return [handler]


def stop(handlers: list[logging.Handler]) -> None:
    """Bugs are said no more. A crash still is: the end of the interpreter is one more chance for it."""
    log.stop(handlers)
