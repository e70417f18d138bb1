"""What `tintero` understands on its command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import app
from ui.start.errand import thing


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line. `--demo` without a display drives the windows by itself."""
    return parser().parse_args(arguments)


def parser() -> argparse.ArgumentParser:
    """Parsing raises SystemExit for a wrong line, --help and --version."""
    parser = argparse.ArgumentParser(prog="tintero", description="Write and send mail.")
    parser.add_argument("--version", action="version", version=f"Tintero {app.__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything in DIR")
    parser.add_argument("--compose", action="store_true", help="start with a new message")
    parser.add_argument(
        "--demo", action="store_true", help="try it out: a practice server, a practice account and a sample message"
    )
    parser.add_argument(
        "--drive",
        type=Path,
        metavar="DIR",
        help="with --demo: work the windows without a person, compare what arrives, save pictures in DIR",
    )
    parser.add_argument("--keep", action="store_true", help="with --demo: keep the profile at the end")
    parser.add_argument(
        "--safe", "--safe-mode", action="store_true", help="start with default settings and without earlier windows"
    )
    parser.add_argument("--log-level", choices=("debug", "info", "warning"), help="how much the log file says")
    parser.add_argument("--hidden", action="store_true", help="start without a window: send what waits")
    parser.add_argument(
        "--attach", nargs="+", type=thing, action="extend", default=[], metavar="FILE", help="a new message with FILE"
    )
    what = "read a message (.eml), attach FILE, or write to a mailto: link"
    parser.add_argument("files", nargs="*", type=thing, metavar="FILE", help=what)
    return parser
