"""The way to templates, which are loaded when somebody first wants one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.model.address import Address
from app.model.draft import Draft
from app.model.template import Broken, Template
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.compose.picker import Row


class TemplateFunctions(Protocol):
    """What `ui.compose.kept.templates` offers; see there."""

    async def choose_template(
        self, engine: Engine, tasks: Tasks, parent: QWidget, people: Sequence[Address], sender: Address | None
    ) -> Draft | None: ...
    async def message_of(
        self, engine: Engine, parent: QWidget, template: Template, people: Sequence[Address], sender: Address | None
    ) -> Draft | None: ...
    async def remove_template(self, engine: Engine, parent: QWidget, one: Template | Broken) -> bool: ...
    def open_folder(self, engine: Engine) -> None: ...
    def row_of(self, one: Template | Broken) -> Row: ...


def loaded_templates() -> TemplateFunctions:
    """The functions themselves."""
    from ui.compose.kept import templates  # noqa: PLC0415  # see above

    return templates


async def choose_template(
    engine: Engine, tasks: Tasks, parent: QWidget, people: Sequence[Address], sender: Address | None
) -> Draft | None:
    """A new message of a template that the person chooses."""
    return await loaded_templates().choose_template(engine, tasks, parent, people, sender)
