"""What every test gets: coroutine tests, a clean keyring, and no unexpected log warning."""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

import hypothesis
import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import late
from ui.start import event_loop

PATIENCE = 60_000  # milliseconds that something which is waited for may take
TEST_SECONDS = 200  # of a coroutine; less than pytest's `faulthandler_timeout`, which ends the whole worker

# The same examples in every run: a change is judged by what it changed. `HYPOTHESIS_PROFILE=search` looks for new ones.
_UNHURRIED = {"deadline": None, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}  # the machine may be busy
hypothesis.settings.register_profile("same", derandomize=True, database=None, **_UNHURRIED)
hypothesis.settings.register_profile("search", **_UNHURRIED)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests on a plain asyncio loop; window tests use `qrun` instead."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in names if name in pyfuncitem.funcargs}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), TEST_SECONDS))
    return True


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning nobody announced with `@pytest.mark.expect_log(text)` fails the test."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expect_log")]
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    messages = [f"{r.name}: {r.getMessage()}" for r in collector.found]
    surprises = [m for m in messages if not any(text in m for text in expected)]
    assert not surprises, "unexpected log records: " + "; ".join(surprises)
    missing = [text for text in expected if not any(text in m for m in messages)]
    assert not missing, f"announced but not logged: {missing}"


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test asks the world for the server of an address; one that is about searching says what is found."""

    async def discover(*_: object) -> tuple[()]:
        return ()

    monkeypatch.setattr(late, "discover", discover)


@pytest.fixture(autouse=True)
def nothing_left_standing() -> Iterator[None]:
    """Windows end with their test: each that is left costs at every change of the style, in all tests to come."""
    yield
    if isinstance(QCoreApplication.instance(), QApplication):
        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """As patient as a busy machine needs; only a test that fails waits so long."""
    for name in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """An empty profile folder's path; not created."""
    return tmp_path / "profile"


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """For sockets: their names may have no more than 107 octets, and `tmp_path` can be long."""
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as folder:
        yield Path(folder)


@pytest.fixture
def qrun(qapp: Any) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Run a coroutine to its end on a fresh loop over pytest-qt's application.

    The loop's `aside` is what threads are doing for it.
    """

    async def play(coroutine: Coroutine[Any, Any, Any], seconds: float) -> Any:
        try:
            return await asyncio.wait_for(coroutine, seconds)
        finally:
            for _ in range(3):
                await asyncio.sleep(0)  # a connection that was closed just now lets go of its socket a turn later
            # To Qt the end of each loop is the end of the program, for which QtWebEngine has put down a last deed:
            # it deletes something. Done at the end of two tests, that is freed twice.
            if "PySide6.QtWebEngineCore" in sys.modules and qapp.receivers(SIGNAL("aboutToQuit()")):
                qapp.aboutToQuit.disconnect()

    def run(coroutine: Coroutine[Any, Any, Any], seconds: float = 150) -> Any:
        qapp.setQuitOnLastWindowClosed(False)  # as the program does: closing a window does not end the loop
        loop: Any = event_loop.make(qapp)
        loop.aside = set()
        begin = loop.run_in_executor

        def begin_aside(*what: Any) -> asyncio.Future[Any]:
            future: asyncio.Future[Any] = begin(*what)
            loop.aside.add(future)
            future.add_done_callback(loop.aside.discard)
            return future

        loop.run_in_executor = begin_aside
        asyncio.set_event_loop(loop)
        gc.disable()  # as the program does: what windows leave behind must not end in a thread of the engine
        try:
            return loop.run_until_complete(play(coroutine, seconds))
        finally:
            gc.collect(1)
            gc.enable()
            tasks = asyncio.all_tasks(loop)
            for task in tasks:
                task.cancel()
            if tasks:
                loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
            loop.close()
            # What threads posted just before is delivered while its timer still lives. close() leaves that timer
            # with live Qt timers; freed later in a worker thread, it crashes.
            QCoreApplication.sendPostedEvents(loop._QEventLoop__call_soon_signaller)
            shiboken6.delete(loop._timer)
            asyncio.set_event_loop(None)

    return run


@pytest.fixture
def stage(qrun: Callable[[Coroutine[Any, Any, Any]], Any], profile: Path) -> Callable[[Callable[..., Any]], None]:
    """Play a scene with compose windows over a real engine with a practice account: see `compose_desk`."""
    from compose_desk import play  # noqa: PLC0415  # the engine's tests load no windows

    return lambda scene: qrun(play(profile, scene))
