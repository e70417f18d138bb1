"""The loop that window tests run on must end without leaving anything to the next test."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

import ui


def test_what_a_thread_says_while_the_loop_closes_troubles_nobody(
    qrun: Callable[[Coroutine[Any, Any, Any]], Any],
) -> None:
    async def scene() -> None:
        loop: Any = asyncio.get_running_loop()
        close = loop.close

        def close_late() -> None:
            late = threading.Thread(target=loop.call_soon_threadsafe, args=(lambda: None,))
            late.start()
            late.join()
            close()

        loop.close = close_late

    qrun(scene())
    QCoreApplication.sendPostedEvents()  # pytest-qt fails the test if this raises


def test_what_is_done_aside_is_done_in_threads_of_python(qrun: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
    async def scene() -> list[threading.Thread]:
        return await asyncio.gather(*(asyncio.to_thread(threading.current_thread) for _ in range(3)))

    found = qrun(scene())
    assert {thread.name.partition("_")[0] for thread in found} == {"aside"}
    assert not any(thread.is_alive() for thread in found), "its end waits for what they still do"


def test_no_other_loop_of_the_windows_is_made() -> None:
    """qasync's own threads are Qt's, and ten that begin at once have crashed."""
    top = Path(ui.__file__).parent
    assert [path.name for path in top.rglob("*.py") if "qasync." in path.read_text("utf-8")] == ["event_loop.py"]
