"""The dialogs and pages about signatures, snippets, templates and versions: keyboard, names, longer languages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from settings_desk import settings_window
from test_ui_access import dressed, look_at, present
from waiting import until

from app.engine import Engine
from app.message.text.differences import differences
from app.model.address import Address
from app.model.signature import Signature
from app.model.snippet import Snippet
from app.model.version import Version
from ui.compose.kept.fields_form import FieldsForm
from ui.compose.kept.history_room import VersionsDialog
from ui.compose.picker import Picker, Row
from ui.start.practising import practice_account

__all__ = ["dressed"]
Run = Callable[[Coroutine[Any, Any, Any]], Any]
LONG = "A name that is much longer than anybody would think of giving to such a thing, and goes on"


@pytest.mark.usefixtures("dressed")
def test_the_pages_of_the_settings(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        engine = await Engine.open(profile)
        await practice_account(engine)
        for name in ("Studio", LONG):
            await engine.signatures.store(Signature(name, "<p><b>{name}</b></p>"))
            await engine.snippets.store(Snippet(name[:7].replace(" ", ""), "<p>Hello</p>"))
        async with settings_window(engine) as window:
            present(window)
            for page, shelf in (("signatures", window.signatures), ("snippets", window.snippets)):
                window.show_page(page)
                await until(lambda shelf=shelf: shelf.list.count() == 2)
                for width in (860, 640, 1100):
                    window.resize(width, 640)
                    await asyncio.sleep(0)
                    look_at(window, f"{page} at {width}")
            window.show_page("signatures")
            for view in ("plain", "preview"):
                window.signatures.views.button(view).click()
                await asyncio.sleep(0)
                look_at(window, f"signature as {view}")

    qrun(story())


@pytest.mark.usefixtures("dressed")
def test_the_dialogs(qrun: Run) -> None:
    async def story() -> None:
        rows = [Row(LONG, LONG, LONG * 20), Row("Broken", "It cannot be read", "Why", is_broken=True)]
        versions = [Version(2, 1, 1_700_000_000.0, 1200, -20), Version(1, 1, 1_600_000_000.0, 1220, 1220)]
        fields = ("first_name", "topic", LONG[:40], *(f"field {n}" for n in range(20)))
        form = FieldsForm(None, LONG, fields, {"topic": "x"}, (Address("", "a@b.example"),), asks_whom=True)
        history = VersionsDialog(None, versions, lambda _version: None)
        history.show_version("", LONG * 30, {})
        history.show_differences(differences(LONG, ""), [LONG, LONG])
        dialogs = (
            Picker(None, "New from template", "Use it", rows, ("", "")),
            Picker(None, "New from template", "Use it", [], (LONG, LONG)),
            form,
            history,
            VersionsDialog(None, [], lambda _version: None),
        )
        for dialog in dialogs:
            present(dialog)
            await asyncio.sleep(0)
            look_at(dialog, type(dialog).__name__)
            dialog.close()
            dialog.deleteLater()

    qrun(story())
