"""A run of the program, from its first picture to its end: the event loop, the engine, the windows.

All that is loaded here takes longer than a first window takes to be painted, so `ui.main` comes here after that.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import log, reports, rough_starts
from app.engine import Engine
from app.errors import MailError
from ui.about import versions
from ui.look import icons
from ui.look.theme import Theme
from ui.shell import Shell
from ui.spoken_windows import SpokenWindows
from ui.start import calm, event_loop, log_level
from ui.start.claim import Claim
from ui.start.errand import NOTHING, Errand
from ui.start.news import News
from ui.tasks import Tasks
from ui.trial.no_keyring import NoKeyring

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.start.unlocking import Unlocking

OK, STORAGE = 0, 74  # exit status after sysexits
GOOD_START = 15_000  # milliseconds that a start must last to count as one that went well


class Beginning(NamedTuple):
    """What a start has made by the time of its first picture.

    `first` is a window that has been painted already and waits for its work; `wanted` is what is still to be done of
    what the program was started for. `is_seen`: there is a screen. `rough` is how many starts before this one ended
    by mistake.
    """

    application: QApplication
    theme: Theme
    profile: Path
    options: argparse.Namespace
    is_seen: bool
    first: ComposeWindow | None = None
    wanted: Errand = NOTHING
    rough: int = 0


def work(begun: Beginning, claim: Claim, on_ready: Callable[[Shell], None]) -> int:
    """Run until the person is done; the profile is given back then. Returns the exit status.

    `on_ready` is called once, when the engine is open and the windows work. A bug that ends the program is raised, and
    is a report in the profile by then.
    """
    profile = begun.profile
    SpokenWindows().install()
    cleanup = ExitStack()
    cleanup.callback(log.stop, log.start(profile, level=log.LEVELS[begun.options.log_level or "info"]))
    if begun.options.demo:
        from ui.trial import telling

        cleanup.callback(telling.stop, telling.start(sys.stderr))
    else:
        cleanup.callback(reports.unwatch, reports.watch(profile, versions()))
    cleanup.callback(claim.release)
    begun = begun._replace(rough=rough_starts.begin(profile))

    def begin_to_listen(shell: Shell) -> None:
        from ui.start.listening import listen

        cleanup.callback(listen(profile, shell))

    def ready(shell: Shell) -> None:
        QTimer.singleShot(0, shell, lambda: begin_to_listen(shell))
        QTimer.singleShot(GOOD_START, shell, lambda: rough_starts.settle(profile))
        on_ready(shell)

    loop = event_loop.make(begun.application)
    asyncio.set_event_loop(loop)
    with cleanup, loop:
        try:
            status = int(loop.run_until_complete(run(begun, ready)))
            rough_starts.settle(profile)
            return status
        except Exception as error:  # it ends the program: the next start shows it
            from ui.trouble.bugs import report_on

            reports.save(profile, report_on(error, "the end"))
            raise


async def run(begun: Beginning, on_ready: Callable[[Shell], None]) -> int:
    """Open the engine, show windows until the person is done, close everything. Returns the exit status."""
    options = begun.options
    if _may_be_offered_safety(begun):
        from ui.start import safe_mode

        options.safe = await safe_mode.is_wanted()
    try:
        engine = await Engine.open(begun.profile, open_keyring=NoKeyring if options.demo else None)
    except MailError as error:
        await _say_why_not(error, begun.is_seen)
        return STORAGE
    if options.safe:
        engine.preferences.set_aside()

    def load_unlocking(shell: Shell) -> Unlocking:
        from ui.start.unlocking import Unlocking

        return Unlocking(engine, tasks, shell)

    news = News(engine, begun.profile, load_unlocking)
    loop = asyncio.get_running_loop()
    news.bugs.install(loop)
    begun.theme.follow(engine.preferences.current)
    log_level.follow_settings(engine, options.log_level)
    tasks = Tasks(news.report)
    news.shell = shell = Shell(engine, tasks, begun.theme, begun.application)
    _end_on_signals(loop, shell)
    try:
        await _show(shell, begun)
        news.keep_look()
        on_ready(shell)
        _dress(begun.application, begun.theme, tasks)
        return await _live(engine, shell, begun)
    finally:
        async with AsyncExitStack() as ending:  # each of these is done, whatever becomes of that before it
            ending.callback(news.bugs.uninstall)
            ending.push_async_callback(engine.stop)
            ending.push_async_callback(tasks.close)
            with suppress(TimeoutError):  # drafts are on disk already; the program does not hang at its end
                async with asyncio.timeout(5):
                    await shell.close_windows()


def _may_be_offered_safety(begun: Beginning) -> bool:
    options = begun.options
    is_plain = not (options.safe or options.demo or options.hidden)
    return begun.rough >= rough_starts.ENOUGH and is_plain and begun.is_seen


def _end_on_signals(loop: asyncio.AbstractEventLoop, shell: Shell) -> None:
    for name in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, ValueError):  # Windows has no such handlers
            loop.add_signal_handler(name, shell.end_now)


async def _show(shell: Shell, begun: Beginning) -> None:
    """The windows of this start: that which is painted already gets its work, or others come."""
    await shell.prepare()
    if begun.first is not None:
        shell.take_over(begun.first)
        if begun.wanted != NOTHING:
            shell.door.take(begun.wanted)
    elif not begun.options.demo:
        await shell.show_first(begun.wanted, safely=begun.options.safe)
    if begun.options.safe:
        from ui.start import safe_mode

        safe_mode.tell(shell)


def _dress(application: QApplication, theme: Theme, tasks: Tasks) -> None:
    """What the first window was shown without."""
    theme.listen()
    application.setWindowIcon(icons.app_icon())
    tasks.start(calm.follow_desktop(application), "follow whether the desktop wants anything to move")


async def _live(engine: Engine, shell: Shell, begun: Beginning) -> int:
    """Deliver what waits, and be there until the windows are gone. Returns the exit status."""
    if begun.options.demo:
        from ui.trial.demo import demo

        engine.start()
        status = await demo(shell, begun.theme, begun.options.drive, partial(print, flush=True))
    else:
        from ui.start.practising import go_on

        await asyncio.wait({shell.tasks.start(go_on(engine), "go on practising")})
        engine.start()
        status = OK
    await shell.until_ended()
    return status


async def _say_why_not(error: MailError, is_seen: bool) -> None:
    """The profile cannot be opened: say why, on the terminal, and in a dialog where somebody sees it."""
    from ui.dialogs import ask
    from ui.words.error_text import advice

    said = advice(error)
    print(f"{said.title}. {said.sentence}\n{error.detail}", file=sys.stderr)
    if is_seen:
        await ask(None, said.title, said.sentence, safe="Quit", details=said.details)
