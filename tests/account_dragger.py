"""Drags the first account below the last one with the mouse, on a real display, and prints what is stored then.

A program of its own: the display of the other tests knows no drag and drop. Takes the folder of an empty profile.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from outbox_scene import Keys
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app.engine import Engine
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from ui.accounts.manage import AccountsPage
from ui.start import event_loop
from ui.tasks import Tasks

SECONDS = 30


async def dragged(profile: Path) -> list[str]:
    """The names of the accounts in their order, once it has changed."""
    engine = await Engine.open(profile, open_keyring=Keys)
    for name in ("ana", "bo", "cy"):
        identity = Identity(Address("", f"{name}@prado.example"))
        await engine.accounts.add(Account(name, (identity,), Server("h.example", 465, Security.TLS), Auth()), None)
    page = AccountsPage(engine, Tasks(lambda error, name: sys.exit(f"{name}: {error!r}")))
    page.resize(800, 600)
    page.show()
    page.reload()
    before = [account.name for account in await engine.accounts.all()]
    async with asyncio.timeout(SECONDS):
        while page.list.count() < len(before):
            await asyncio.sleep(0.02)
        hand = drag(page)
        while (now := [account.name for account in await engine.accounts.all()]) == before:
            await asyncio.sleep(0.02)
    hand.wait()
    shown = [account.name for account in page.list.accounts()]
    assert shown == now
    page.close()
    await engine.stop()
    return now


def drag(page: AccountsPage) -> subprocess.Popen[bytes]:
    """A hand on the mouse, in a process of its own: the drag has a loop of its own here."""
    accounts = page.list
    first, last = accounts.visualItemRect(accounts.item(0)), accounts.visualItemRect(accounts.item(2))
    way = (
        first.center(),
        first.center() + QPoint(0, 8),
        first.center() + QPoint(0, first.height() // 2),
        last.center(),
        QPoint(last.center().x(), last.bottom() - 2),
    )
    points = [accounts.viewport().mapToGlobal(point) for point in way]
    moves = [["mousemove", "--sync", str(point.x()), str(point.y()), "sleep", "0.1"] for point in points]
    line = [*moves[0], "mousedown", "1", "sleep", "0.1", *(word for move in moves[1:] for word in move), "mouseup", "1"]
    return subprocess.Popen(["xdotool", *line])


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    loop = event_loop.make(app)
    asyncio.set_event_loop(loop)
    print(*loop.run_until_complete(dragged(Path(sys.argv[1]))))
