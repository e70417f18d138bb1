"""Loads the Qt binding without the parts that only write stub files for type checkers.

PySide6 carries Python modules as text within its library and compiles them at every start. Those that explain a wrong
call are needed; the two named here serve a generator of `.pyi` files, and with what they import take about a tenth of
the time until a first window is seen.
"""

from __future__ import annotations

import builtins
from typing import Any

from ui.start import constants

NOT_NEEDED = frozenset(f"shibokensupport/signature/lib/{name}.py" for name in ("pyi_generator", "enum_sig"))
"""As the binding names them to `compile`. Under other names, or from files, they are loaded as ever."""


def load() -> None:
    """Import the binding; once is enough. What it raises when it cannot be loaded comes through."""
    constants.build_quickly()
    compile_whole = builtins.compile

    def compile_less(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        return compile_whole("" if filename in NOT_NEEDED else source, filename, mode, *rest, **named)

    builtins.compile = compile_less
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - to be loaded here is the point
    finally:
        builtins.compile = compile_whole
