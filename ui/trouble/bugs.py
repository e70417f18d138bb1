"""Our own mistakes: logged, and shown as what they are, with a report to copy. No values of variables are in it."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from app import reports
from ui.about import versions

log = logging.getLogger(__name__)

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.INFO,  # Qt warns about the weather of many a platform
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report_on(error: BaseException, where: str = "") -> str:
    """Versions and the trace, without secrets and without the values of variables."""
    trace = "".join(traceback.format_exception(error))
    return f"{versions()}\n{where}\n\n{reports.clean(trace)}".replace("\n\n\n", "\n\n")


class Bugs(QObject):
    """Catches what nobody caught. `show(report)` is called on the window's thread, once for each different fault."""

    _found = Signal(object, str)

    def __init__(self, show: Callable[[str], None]) -> None:
        super().__init__()
        self._show = show
        self._seen: set[str] = set()
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self, loop: asyncio.AbstractEventLoop) -> None:
        """Stand behind the interpreter, its threads, Qt's messages and the loop."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        loop.set_exception_handler(self._uncaught_in_loop)
        qInstallMessageHandler(_qt_message)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def add(self, error: BaseException, where: str = "") -> None:
        """Log a bug and show it. May be called from any thread."""
        log.error("bug in %s", where or "the program", exc_info=error)
        self._found.emit(error, where)

    def _tell(self, error: BaseException, where: str) -> None:
        mark = f"{type(error)}{traceback.extract_tb(error.__traceback__)[-1:]}"
        if mark not in self._seen:
            self._seen.add(mark)
            self._show(report_on(error, where))

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.add(error)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            self.add(arguments.exc_value, arguments.thread.name if arguments.thread else "")

    def _uncaught_in_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.add(error, str(context.get("message", "")))
        else:
            log.error("event loop: %s", context.get("message"))


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.INFO), "%s", message)
