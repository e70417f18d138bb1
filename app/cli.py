"""`tintero-cli`: the terminal's face of the engine. Runs on a plain asyncio loop and never loads Qt."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli_parser import UsageError, parser
from app.cli_terminal import ExitStatus, Terminal, status_of
from app.errors import MailError, Reason

if TYPE_CHECKING:
    import argparse

_NOTICES = {
    Reason.DATABASE_DAMAGED: "The database was damaged; it is kept as {path}, and a new one was made.",
    Reason.PROFILE_WAS_OPEN: "Others could read {path}; that was put right.",
    Reason.RESTORE_WAITS: "The restored backup waits for a start at which nothing else has the profile open.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit status (see `ExitStatus`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    terminal = Terminal(as_json="--json" in given)
    try:
        args = parser().parse_args(given)
        return asyncio.run(_run(args, terminal))
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    except UsageError as error:
        return terminal.reject_line(str(error))
    except MailError as error:
        terminal.complain(error)
        return status_of(error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        terminal.note("Interrupted; nothing new was queued.")
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        with contextlib.suppress(OSError):  # whoever read has gone: what is left in the buffer goes nowhere
            sys.stdout.close()
        return ExitStatus.STORAGE


async def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from app import cli_account, cli_message, cli_outbox, cli_vault, log
    from app.default_profile import default_profile
    from app.engine import Engine

    _end_like_an_interrupt(signal.SIGTERM)
    profile = getattr(args, "profile", None) or default_profile()
    handlers = log.start(profile)
    try:
        engine = await Engine.open(profile)
    except BaseException:
        log.stop(handlers)
        raise
    try:
        for notice in engine.notices:
            terminal.note(_NOTICES[notice.reason].format(**notice.facts))
        if args.command == "vault":
            return await cli_vault.run(engine, args, terminal)
        await cli_vault.unlock(engine, args)
        match args.command:
            case "account":
                return await cli_account.run(engine, args, terminal)
            case "build":
                return await cli_message.build(engine, args, terminal)
            case "send":
                return await cli_message.send(engine, args, terminal)
            case _:
                return await cli_outbox.run(engine, args, terminal)
    finally:
        await engine.stop()
        log.stop(handlers)


def _end_like_an_interrupt(signal_number: int) -> None:
    """A polite kill ends as Ctrl+C does: what is being sent is aborted and stays queued."""
    task = asyncio.current_task()
    if task is not None:
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
            asyncio.get_running_loop().add_signal_handler(signal_number, task.cancel)


if __name__ == "__main__":
    sys.exit(main())
