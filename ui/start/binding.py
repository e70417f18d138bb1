"""Loads the Qt binding without what a first window does not need of it.

PySide6 carries Python modules as text within its library, and compiles and runs them at every start: a third of the
time until a first window is seen. Some serve a generator of `.pyi` files alone and are left out. Others explain a wrong
call, or tell the arguments of a function: they are run when that is asked for first. And it reads the source of every
module that is imported, in search of those that want Qt's names spelt differently, which nobody here does.
"""

from __future__ import annotations

import builtins
import sys
from _thread import RLock
from types import ModuleType
from typing import Any

from ui.start import constants

_FOLDER = "shibokensupport"
NOT_NEEDED = frozenset(f"{_FOLDER}/signature/lib/{name}.py" for name in ("pyi_generator", "enum_sig"))
"""As the binding names them to `compile`. Under other names, or from files, they are loaded as ever."""
_EXPLAINING = ("mapping", "errorhandler", "layout", "parser", "lib/tool")
LATER = frozenset((f"{_FOLDER}/feature.py", *(f"{_FOLDER}/signature/{name}.py" for name in _EXPLAINING)))
"""Loading these does nothing but define what they hold. True of `KNOWN`; in other releases they are loaded as ever."""
KNOWN = "6.11.3"
_ASKED_FROM_C = "update_mapping"  # the binding's library looks for this among the names, and asks no module
_ASKED_AT_IMPORTS = ("feature_import", "feature_imported")
_MAKER = "_module_for_later"


def load() -> None:
    """Import the binding; once is enough. What it raises when it cannot be loaded comes through."""
    if "PySide6.QtCore" in sys.modules:
        return
    constants.build_quickly()
    compile_whole = builtins.compile

    def compile_less(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if filename in NOT_NEEDED:
            source = ""
        elif filename in LATER and getattr(sys.modules.get("shiboken6"), "__version__", "") == KNOWN:
            source = f"__builtins__[{_MAKER!r}](globals())"
        return compile_whole(source, filename, mode, *rest, **named)

    builtins.compile = compile_less
    setattr(builtins, _MAKER, _for_later)
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - to be loaded here is the point
    finally:
        builtins.compile = compile_whole
        delattr(builtins, _MAKER)


def _for_later(names: dict[str, Any]) -> None:
    """Make a module run, in whichever thread, when something is first asked of it. `names` are what it holds so far."""
    full_name: str = names["__name__"]
    lock, waiting = RLock(), [full_name]

    def run() -> None:
        with lock:
            if waiting:
                _run(sys.modules[full_name], waiting.pop())
                names.pop("__getattr__", None)

    def ask(name: str) -> Any:
        """Python calls this for what is not among the names."""
        if name.startswith("__"):  # what Python's own import looks for
            raise AttributeError(name)
        run()
        if name not in names:
            raise AttributeError(f"module {full_name!r} has no attribute {name!r}")
        return names[name]

    def ask_from_c(*given: Any) -> Any:
        with lock:  # who comes second finds what the first one's call has filled
            run()
            return names[_ASKED_FROM_C](*given)

    names["__getattr__"] = ask
    if full_name.endswith(".mapping"):
        names[_ASKED_FROM_C] = ask_from_c
    elif full_name.endswith(".feature"):
        names.update(dict.fromkeys(_ASKED_AT_IMPORTS, _nothing))


def _run(module: ModuleType, name: str) -> None:
    """By its own loader, which knows it by the `name` under which it was imported first."""
    spec: Any = module.__spec__
    published, spec.name = spec.name, name
    try:
        spec.loader.exec_module(module)
    finally:
        spec.name = published


def _nothing(*_given: object, **_named: object) -> None:
    """No other spelling is wanted in whatever is imported."""
