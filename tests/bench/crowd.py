"""The outbox page over a real engine with COUNT waiting messages.

python -m tests.bench.crowd COUNT open | change | all      prints {"seconds": ...}

`open`: until the first cards are there. `change`: from a change of one message to its card. `all`: the same, when the
engine says that several may have changed.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_API"] = "pyside6"

from PySide6.QtWidgets import QApplication

from app.engine import Engine
from app.events import OutboxChanged
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.outgoing import Envelope, Outgoing, Recipient, SendState
from app.storage import outbox
from tests.bench.figures import report
from ui.outbox.page import OutboxPage
from ui.start import event_loop
from ui.tasks import Tasks

TURNS = 5
AHEAD = 90_000.0  # seconds until they go


async def fill(engine: Engine, count: int) -> None:
    """So many planned messages, without their files."""
    sender = Address.parse("me@x.example")
    server = Server("127.0.0.1", 9, Security.NONE)
    account = await engine.accounts.add(Account("me", (Identity(sender),), server, Auth()), None)
    now, words = time.time(), "a word " * 60

    def work(connection: sqlite3.Connection) -> None:
        for n in range(count):
            to = f"p{n}@x.example"
            draft = Draft(account.identity.id, (to,), subject=f"Message {n}", html=f"<p>{words}</p>", text=words)
            row = Outgoing(
                0, account.id, SendState.QUEUED, Envelope(sender.wire, (to,)), f"{n:032x}", "0" * 64, 2000,
                f"<{n}@x.example>", draft.subject, (Recipient(to),), now, now + AHEAD, now + AHEAD, display_to=to,
                draft=draft,
            )  # fmt: skip
            outbox.insert(connection, row)

    await engine._database.run(work)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.001)


async def measure(count: int, what: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        engine, tasks = await Engine.open(Path(folder)), Tasks(refuse)
        await fill(engine, count)
        begin = time.perf_counter()
        page = OutboxPage(engine, tasks)
        page.resize(1000, 800)
        page.show()
        await until(lambda: len(page._cards) >= 10)
        taken = time.perf_counter() - begin
        await until(lambda: len(page._cards) == min(count, 100))
        if what != "open":
            taken = min([await change(engine, page, turn, what) for turn in range(TURNS)])
        page.close_page()
        page.close()
        await tasks.close()
        await engine.stop()
        return taken


async def change(engine: Engine, page: OutboxPage, turn: int, what: str) -> float:
    subject = f"Changed {turn}"

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE outgoing SET subject = ? WHERE id = 3", (subject,))

    await engine._database.run(work)
    begin = time.perf_counter()
    engine.events.publish(OutboxChanged(3 if what == "change" else 0))
    await until(lambda: page._cards[3].outgoing.subject == subject)
    return time.perf_counter() - begin


def refuse(error: BaseException, name: str) -> None:
    raise SystemExit(f"{name}: {error!r}")


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    loop = event_loop.make(application)
    asyncio.set_event_loop(loop)
    with loop:
        report(loop.run_until_complete(measure(int(sys.argv[1]), sys.argv[2])))
