"""Composition root of the windows: arguments, application, first picture. `tintero` starts here.

What comes after that picture is in `ui.start.running`, which takes longer to load.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import app
from app.paths import database
from ui.start import binding, errand
from ui.start.command_line import parse
from ui.start.errand import NOTHING, Errand, mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.model.account import Account
    from ui.compose.window import ComposeWindow
    from ui.look.theme import Theme
    from ui.shell import Shell
    from ui.start.claim import Claim
    from ui.start.last_look import Look

OK, TEMPORARY, CONFIGURATION = 0, 75, 78  # exit status after sysexits


def refusal() -> str:
    """Why this combination of versions must not run; empty if it may."""
    import PySide6

    if PySide6.__version__ == "6.12.0" and sys.version_info < (3, 12):
        return (
            "PySide6 6.12.0 damages Python 3.11 (it loses references to None and True), so Tintero does not start "
            "with it. Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer."
        )
    return ""


def has_display() -> bool:
    """Whether windows can be seen. Only Linux and its relatives may lack a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """Qt's application object with our name, icon and scaling; no display name, which Qt would add to titles."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("tintero")
    QApplication.setApplicationVersion(app.__version__)
    QApplication.setDesktopFileName("tintero")
    kind: type[QApplication] = QApplication
    if opens_by_event():
        from ui.start.opened_by_event import OpenedByEvent

        kind = OpenedByEvent
    made = kind(["tintero", "-style", "Fusion"])
    made.setQuitOnLastWindowClosed(False)
    return made


def opens_by_event() -> bool:
    """Whether the desktop hands links and files over as events, and not as arguments of a start."""
    return sys.platform == "darwin"


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of `tintero`. Returns the exit status."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if not options.demo and _is_done_by_another(options.profile or _usual_profile(), options):
        return OK
    binding.load()
    if why_not := refusal():
        print(why_not, file=sys.stderr)
        return CONFIGURATION
    if options.demo and options.drive is None and not has_display():
        options.drive = _new_folder("tintero-demo-")
    if options.drive is not None and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as stack:
        profile = options.profile or _usual_profile()
        if options.demo and options.profile is None:
            profile = _new_folder("tintero-profile-")
            if not options.keep:
                import shutil

                stack.callback(shutil.rmtree, profile, ignore_errors=True)
        return start(profile, options)


def _is_done_by_another(profile: Path, options: argparse.Namespace) -> bool:
    """Whether the program runs and took this start's errand. The mark of a running one costs nothing to look for."""
    if not mark(profile).exists():
        return False
    from ui.start.knock import knock

    return knock(profile, errand.words(errand.of(options)))


def _usual_profile() -> Path:
    from app.default_profile import default_profile

    return default_profile()


def _new_folder(name: str) -> Path:
    import tempfile

    return Path(tempfile.mkdtemp(prefix=name))


def start(profile: Path, options: argparse.Namespace, on_step: Callable[[str], None] = lambda step: None) -> int:
    """Make the application, paint the first window, then make the loop and run in it.

    `on_step` is told, with `--compose`, "painted" when a window is seen and "complete" when it can be written in; then
    "ready", when the engine is open and the windows work.
    """
    gc.disable()  # until there is something to see: it would look through all that is being loaded, again and again
    binding.load()
    application = make_application()
    from ui import translate
    from ui.look.theme import Theme
    from ui.start import last_look
    from ui.start.claim import Claim

    with suppress(OSError):  # opening the engine finds the words for it
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    claim = Claim(profile)
    is_first = claim.take()
    look, accounts = last_look.recall(profile), None
    if look is None and not database(profile).exists():
        look = last_look.NEW
    if look is None:
        from app.glance import glance

        settings, accounts = glance(profile)
        look = last_look.of(settings, accounts)
    translate.install(application, look.language)
    theme = Theme(application, profile / "cache" / f"theme-{app.__version__}", look.theme, sheet_later=True)
    theme.set_density(look.density)
    if not is_first and (status := _hand_over(application, theme, claim, profile, options)) is not None:
        return status
    first, wanted = None, errand.of(options)
    if wanted.writes and not options.demo and not options.safe:
        first = first_window(profile, look, accounts, theme, on_step, wanted)
        wanted = wanted.rest
    theme.put_on_sheet()
    gc.freeze()  # what is loaded by now stays
    from ui.start.garbage import Garbage

    Garbage(application)  # in this thread, instead of in any
    os.environ["QT_API"] = "pyside6"  # of what runs the loop
    from ui.start.running import Beginning, work

    def ready(shell: Shell) -> None:
        if opens_by_event():
            from ui.start.opened_by_event import deliver

            deliver(application, shell.hand_over)
        on_step("ready")

    return work(Beginning(application, theme, profile, options, has_display(), first, wanted), claim, ready)


def first_window(
    profile: Path,
    look: Look,
    accounts: Sequence[Account] | None,
    theme: Theme,
    on_step: Callable[[str], None],
    wanted: Errand = NOTHING,
) -> ComposeWindow:
    """A window to write in, seen and complete, with what is `wanted` of it. Missing `accounts` are read after that."""
    from ui.start.first_window import show_first_window

    window = show_first_window(profile, look, accounts or (), theme, lambda: on_step("painted"), wanted)
    on_step("complete")
    if accounts is None:  # what reads them takes as long as a picture
        from app.glance import glance

        window.head.show_accounts(glance(profile)[1])
    return window


def _hand_over(
    application: QApplication, theme: Theme, claim: Claim, profile: Path, options: argparse.Namespace
) -> int | None:
    """Somebody has the windows but does not answer a knock. None: that one has ended, and this start goes on."""
    os.environ["QT_API"] = "pyside6"
    from ui.start.not_answering import Answer, hand_over

    theme.put_on_sheet()
    words = errand.words(errand.of(options))
    answer = hand_over(application, claim, profile, words, visible=has_display())
    if answer is Answer.NONE:
        print("Tintero is running with this profile already but does not answer.", file=sys.stderr)
        return TEMPORARY
    return OK if answer is Answer.TAKEN else None


if __name__ == "__main__":
    sys.exit(main())
