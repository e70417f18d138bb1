"""A draft whose store was damaged: the others are there, it is kept, and a person hears of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.draft import Draft
from tests.test_ui_shell import account, program, until
from ui.home import unreadable
from ui.home.folders import Place
from ui.home.window import HomeWindow
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


async def spoilt(shell: Shell, *, others: int) -> Draft:
    """One draft that cannot be read, beside others."""
    for number in range(others):
        await shell.engine.drafts.restore(Draft(subject=f"Good {number}", text="words"))
    draft = await shell.engine.drafts.restore(Draft(subject="Spoilt", text="precious words"))
    await shell.engine._database.run(
        lambda c: c.execute("UPDATE drafts SET body = substr(body, 2) WHERE id = ?", (draft.id,))
    )
    return draft


async def loaded(shell: Shell) -> HomeWindow:
    home = shell.show_home()
    await until(lambda: home.library.loaded)
    return home


@pytest.mark.parametrize("others", [0, 2])
@pytest.mark.expect_log("is left out")
def test_it_is_said_and_handed_out_as_a_file(
    qrun: QRun, profile: Path, monkeypatch: pytest.MonkeyPatch, others: int
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(unreadable.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    async def body() -> None:
        async with program(profile, account()) as shell:
            draft = await spoilt(shell, others=others)
            home = await loaded(shell)
            notice = home.unreadable
            await until(notice.isVisible)
            assert len(home.library.entries(Place.DRAFTS)) == others
            home.show_place(Place.SENT)
            assert not notice.isVisible()
            home.show_place(Place.DRAFTS)
            notice.show_files.setFocus()
            QTest.keyClick(notice.show_files, Qt.Key.Key_Space)
            await until(lambda: opened)
            (folder,) = opened
            (file,) = Path(folder).iterdir()
            assert (file.name, file.stat().st_mode & 0o777) == (f"draft-{draft.id}.json", 0o600)
            assert "precious words" in file.read_text("utf-8")

    qrun(body())


def test_where_all_can_be_read_nothing_is_said(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.drafts.restore(Draft(subject="Good", text="words"))
            home = await loaded(shell)
            await home.unreadable.look()
            assert not home.unreadable.isVisible()
            assert not (profile / "unreadable").exists()

    qrun(body())
