"""The way to the list of templates, which is loaded when somebody first wants it."""

from __future__ import annotations

import importlib
from collections.abc import Awaitable, Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.model.address import Address
from app.model.draft import Draft
from ui.tasks import Tasks

_ROOM = "ui.compose.kept.templates"
Choose = Callable[[Engine, Tasks, QWidget, Sequence[Address], Address | None], Awaitable[Draft | None]]


async def choose_template(
    engine: Engine, tasks: Tasks, parent: QWidget, people: Sequence[Address], sender: Address | None
) -> Draft | None:
    """A new message of a template; see `ui.compose.kept.templates.choose_template`."""
    choose = cast(Choose, importlib.import_module(_ROOM).choose_template)
    return await choose(engine, tasks, parent, people, sender)
