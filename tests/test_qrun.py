"""The loop that window tests run on must end without leaving anything to the next test."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication


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
