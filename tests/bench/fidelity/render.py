"""Pages in QtWebEngine: offscreen, without network, one after the other; what the script found in each.

Importing this loads QtWebEngine, which has to come before there is an application.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from tests.bench.fidelity.pieces import Piece

WIDTH, HEIGHT = 800, 1200  # a mail program's reading pane
_SCRIPT = Path(__file__).with_name("look.js").read_text("utf-8")
# what text has that names no font, in both pages: the mail's default
_BASE = "<style>html{font:11pt Arial,Helvetica,sans-serif}</style>"
_REM = re.compile(r"(?<![\w.#-])(\d{0,4}\.?\d{1,6})rem\b")  # 16 pixels wherever mail is read, not what is said above
_MILLISECONDS = 60_000  # for one page; a browser that needs longer has gone silent


class _Deaf(QWebEngineUrlRequestInterceptor):
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() != "data":
            info.block(True)


class _Reader(QObject):
    """Loads page after page; ends the application behind the last one."""

    def __init__(self, application: QApplication, pages: Sequence[str]) -> None:
        super().__init__()
        self.found: list[list[Piece]] = []
        self._application, self._pages = application, pages
        self._profile, self._deaf = QWebEngineProfile(), _Deaf()
        self._profile.setUrlRequestInterceptor(self._deaf)
        self._view = QWebEngineView()
        self._page = QWebEnginePage(self._profile, self._view)
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.AutoLoadImages, False)
        # one of two pages may be a little too high for the window: that must not make it narrower
        self._page.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
        self._view.setPage(self._page)
        self._view.resize(WIDTH, HEIGHT)
        self._view.show()
        self._page.loadFinished.connect(lambda ok: self._page.runJavaScript(_SCRIPT, self._take))
        self._patience = QTimer(self, interval=_MILLISECONDS, singleShot=True)
        self._patience.timeout.connect(application.quit)
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        self._patience.start()
        # a page of today's kind, as a mail program in a browser shows it
        page = _REM.sub(lambda found: f"{float(found[1]) * 16}px", self._pages[len(self.found)])
        self._page.setHtml(f"<!DOCTYPE html>{_BASE}{page}", QUrl("about:blank"))

    def _take(self, answer: object) -> None:
        pieces = json.loads(answer) if isinstance(answer, str) and answer else []
        self.found.append([Piece(piece["t"], piece["p"]) for piece in pieces])
        if len(self.found) < len(self._pages):
            QTimer.singleShot(0, self, self._load)
        else:
            self._application.quit()

    def close(self) -> None:
        """A page has to go before its profile."""
        self._view.close()
        del self._page, self._view


def rendered(application: QApplication, pages: Sequence[str]) -> list[list[Piece]]:
    """What each page shows, in order. Runs the application's event loop."""
    reader = _Reader(application, pages)
    application.exec()
    reader.close()
    if len(reader.found) < len(pages):
        raise RuntimeError(f"the browser fell silent at page {len(reader.found)} of {len(pages)}")
    return reader.found
