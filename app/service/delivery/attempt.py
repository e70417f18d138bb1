"""A message in the air."""

from __future__ import annotations

import asyncio

from app.model.outgoing import Outgoing, Phase
from app.net.job import Delivery


class Attempt:
    """One message in the air. `phase` runs ahead of the row: it is set before the commit."""

    def __init__(self, row: Outgoing) -> None:
        self.row = row
        self.phase = Phase.ENVELOPE
        self.connecting = False
        self.withdrawn = False
        self.task: asyncio.Task[Delivery]
        self.ended = asyncio.Event()
