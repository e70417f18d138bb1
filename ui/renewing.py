"""Another language at once: windows that only show something are made anew; those that are written in are left alone.

What is typed, with its cursor and its history, is worth more than the words around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import translate
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from ui.shell import Shell


def speak(shell: Shell, app: QApplication, language: str) -> None:
    """Speak it, and have windows made anew once whatever chose it is done."""
    translate.speak(app, language)
    QTimer.singleShot(0, shell, lambda: _renew(shell))


def _renew(shell: Shell) -> None:
    """The mail window as it was, behind the settings at the choice of language."""
    home, settings = shell.visible_home(), shell.named("settings")
    was_open = settings is not None and settings.isVisible()
    if home is not None:
        place = home.place
        home.close()
        shell.show_home().show_place(place)
    if isinstance(settings, SettingsWindow):
        box = settings.geometry()
        settings.close()
        old = f"settings {id(settings)}"
        shell.rename("settings", old)
        settings.when_idle(lambda: shell.release(old))
        if was_open:
            _show_settings(shell).setGeometry(box)


def _show_settings(shell: Shell) -> SettingsWindow:
    shell.settings("general")
    found = shell.named("settings")
    assert isinstance(found, SettingsWindow)
    found.general.language.box.setFocus()
    return found
