"""The mail window and whom it tells what a person wants of the rest of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.compose.text.importer import load_importer
from ui.home.letter_drop import LetterDrop
from ui.home.window import HomeWindow

if TYPE_CHECKING:
    from ui.shell import Shell


def wired(shell: Shell) -> HomeWindow:
    """A mail window that is not shown yet. Whoever owns it gives it the actions that all windows have."""
    home = HomeWindow(shell.engine, shell.tasks, load_importer=load_importer)
    home.compose_wanted.connect(lambda: shell.new_message())
    home.draft_opened.connect(shell.open_draft)
    home.account_wanted.connect(shell.add_account)
    home.account_edit_wanted.connect(shell.edit_account)
    home.settings_wanted.connect(shell.settings)
    home.sidebar.commands_wanted.connect(lambda: shell.commands.open(home))
    home.quit_wanted.connect(shell.quit)
    home.actions_.open_letter.triggered.connect(lambda _checked=False: shell.door.choose(home))
    home.deeds.letter_wanted.connect(lambda path: shell.door.open(path))
    LetterDrop(home).dropped.connect(shell.door.take_own)
    return home
