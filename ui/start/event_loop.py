"""The event loop of the windows: asyncio's on that of Qt, with Python's own threads for what would hold it up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import qasync
from PySide6.QtWidgets import QApplication

THREADS = 10  # a person's directories, keyrings and pictures may be slow at once; each thread begins when it is needed


def make(application: QApplication) -> qasync.QEventLoop:
    """A loop that is not running, for a `with` statement: its end waits for what its threads still do.

    Left to itself qasync begins ten QThreads with the first `asyncio.to_thread`. Each of them asks the binding for the
    description of its Python class before it holds the interpreter's lock, and ten at once have crashed it (PySide6
    6.11.3, in a thread that the interpreter did not know yet).
    """
    loop = qasync.QEventLoop(application)
    loop.set_default_executor(ThreadPoolExecutor(THREADS, "aside"))
    return loop
