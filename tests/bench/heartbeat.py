"""A window with a 10 ms heartbeat while 100 MB goes out; reports the longest gap between two beats.

python -m tests.bench.heartbeat ours FILE PORT         attach, queue and send through our engine
python -m tests.bench.heartbeat aiosmtplib FILE PORT   the standard email package and aiosmtplib, in the same window
python -m tests.bench.heartbeat idle FILE PORT         nothing is sent
python -m tests.bench.heartbeat beside FILE PORT       nothing is sent, for as long as standard input is open
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_API"] = "pyside6"

import aiosmtplib
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.engine import Engine
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from tests.bench.figures import report
from tests.bench.peers import RECIPIENT, SENDER, message
from ui.home.window import HomeWindow
from ui.look.theme import Theme
from ui.start import event_loop
from ui.tasks import Tasks

BEAT = 10  # milliseconds


class Heartbeat:
    """Counts from `start` to `stop`; `longest` is in seconds, the beat itself included."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        self._beat()
        self._timer.stop()


def refuse(error: BaseException, name: str) -> None:
    raise RuntimeError(f"{name} failed") from error


async def work(name: str, engine: Engine, path: Path, port: int) -> None:
    if name == "idle":
        await asyncio.sleep(1)
    elif name == "beside":
        await asyncio.to_thread(sys.stdin.read)
    elif name == "aiosmtplib":
        await aiosmtplib.send(
            message(path),
            sender=SENDER,
            recipients=[RECIPIENT],
            hostname="127.0.0.1",
            port=port,
            start_tls=False,
            timeout=300,
        )
    else:
        attachment = await engine.drafts.attach_file(path)
        await engine.outbox.queue_now(Draft(to=(RECIPIENT,), subject="Benchmark", text="x", attachments=(attachment,)))
        await engine.outbox.run_until_idle()


async def measure(application: QApplication, folder: Path) -> float:
    name, path, port = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    engine = await Engine.open(folder / "profile")
    tasks = Tasks(refuse)
    theme = Theme(application, folder / "theme")
    identity = Identity(Address.parse(SENDER))
    await engine.accounts.add(Account("Benchmark", (identity,), Server("127.0.0.1", port, Security.NONE), Auth()), None)
    # what is loaded on first use is not what this measures
    await engine.outbox.queue_now(Draft(to=(RECIPIENT,), subject="Warm", text="x"))
    await engine.outbox.run_until_idle()
    window = HomeWindow(engine, tasks)
    window.show()
    await asyncio.sleep(0.5)
    heart = Heartbeat()
    heart.start()
    await work(name, engine, path, port)
    heart.stop()
    window.close()
    await tasks.close()
    await engine.stop()
    assert theme is not None
    return heart.longest


def main() -> None:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    loop = event_loop.make(application)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as folder, loop:
        report(loop.run_until_complete(measure(application, Path(folder))))


if __name__ == "__main__":
    main()
