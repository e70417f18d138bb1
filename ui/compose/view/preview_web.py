"""HTML shown by QtWebEngine behind closed doors. Importing this module loads it: only a preview may do so.

No scripts, no request of any kind, no storage, no navigation: the page and its pictures come from a scheme of our
own, everything else is refused three times (sanitised HTML, content security policy, interceptor). What is left to
Chromium itself (preconnecting, looking names up) finds no address: its resolver knows none.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget

from app.message.views import Picture
from ui.compose.view.preview_document import POLICY, SCHEME
from ui.compose.view.preview_missing import NotHere, Why
from ui.look import theme

LINKS = frozenset({"http", "https", "mailto"})
"""What may be opened elsewhere, after a question."""

_SMALLEST = 0.25  # Chromium goes no further
_SETTLING = 80  # milliseconds; the width that is told may until then be that of the page before
_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_SANDBOX = "QTWEBENGINE_DISABLE_SANDBOX"  # Qt's own switch, for whoever knows what it means
_CLOSED = ("--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--no-pings")
_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.Accelerated2dCanvasEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
)


def prepare() -> None:
    """Close Chromium's own ways out and make our scheme known; before the first profile, more than once is harmless.

    Raises NotHere where Chromium would end the whole program instead of saying no: for the administrator, for it runs
    as root only without its sandbox, which is done nowhere but in a container, where there is nothing around it to
    protect; and where the system lets nobody build that sandbox.
    """
    flags = os.environ.get(_FLAGS, "")
    wanted = [flag if " " not in flag else f'"{flag}"' for flag in _CLOSED if flag not in flags]
    if sys.platform == "linux" and "--no-sandbox" not in flags:
        if os.geteuid() == 0:
            if not _in_container():
                raise NotHere(Why.ROOT)
            wanted.append("--no-sandbox")
        elif not _may_build_sandbox(Path("/proc/sys")) and os.environ.get(_NO_SANDBOX) != "1":
            raise NotHere(Why.NO_SANDBOX)
    os.environ[_FLAGS] = " ".join([flags, *wanted]).strip()
    name = SCHEME.encode()
    if QWebEngineUrlScheme.schemeByName(QByteArray(name)).name().data() != name:
        scheme = QWebEngineUrlScheme(QByteArray(name))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
        QWebEngineUrlScheme.registerScheme(scheme)


def _may_build_sandbox(system: Path) -> bool:
    """Whether a program may have a user namespace of its own, of which the sandbox is made.

    Debian's switch, the kernel's own, and Ubuntu's, which makes exceptions only for what Ubuntu packaged.
    """
    rules = (
        ("kernel/unprivileged_userns_clone", "0"),
        ("user/max_user_namespaces", "0"),
        ("kernel/apparmor_restrict_unprivileged_userns", "1"),
    )
    return not any(_setting(system / name) == forbidden for name, forbidden in rules)


def _setting(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""


def _in_container() -> bool:
    if any(Path(mark).exists() for mark in ("/.dockerenv", "/run/.containerenv")):
        return True
    try:
        return Path("/proc/1/comm").read_text().strip() not in ("systemd", "init")
    except OSError:
        return True  # a root without /proc: nothing but a container or a chroot


class Guard(QWebEngineUrlRequestInterceptor):
    """Blocks whatever is not our own. Somebody must keep a reference: without one it is collected, silently."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.blocked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (SCHEME, "data"):
            self.blocked.append(info.requestUrl().toString())
            info.block(True)


class Answers(QWebEngineUrlSchemeHandler):
    """Gives the document and its pictures, and nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.document = b""
        self.policy = POLICY
        self.pictures: Mapping[str, Picture] = {}

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        place, _, name = job.requestUrl().path(QUrl.ComponentFormattingOption.FullyEncoded).partition("/")
        if place == "document":
            self._give(job, "text/html; charset=utf-8", self.document)
        elif place == "part" and (picture := self.pictures.get(unquote(name))) is not None:
            self._give(job, picture.kind, picture.octets)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _give(self, job: QWebEngineUrlRequestJob, kind: str, octets: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(octets))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.setAdditionalResponseHeaders({QByteArray(b"Content-Security-Policy"): QByteArray(self.policy.encode())})
        job.reply(QByteArray(kind.encode()), buffer)


class Page(QWebEnginePage):
    """Goes nowhere. A link that was clicked is only told."""

    link_wanted = Signal(QUrl)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        target = QUrl(url)
        if kind is QWebEnginePage.NavigationType.NavigationTypeLinkClicked and target.scheme() in LINKS:
            self.link_wanted.emit(target)
            return False
        return is_main_frame and target.scheme() == SCHEME and target.path().startswith("document")

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        return None  # type: ignore[return-value]  # which means: no window

    def javaScriptConsoleMessage(self, *_words: object) -> None:
        """Chromium's remarks about what was blocked are nobody's business."""


class WebPaper(QObject):
    """A view with a page and an off-the-record profile of its own. `release` gives their memory back."""

    link_wanted = Signal(QUrl)
    loaded = Signal(bool)
    died = Signal()
    """Its process ended by itself; `release` it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        prepare()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.make_room_for_chromium(app)
        self.view = QWebEngineView(parent)
        self.profile = QWebEngineProfile()  # without a name: nothing is written to the disk
        self.guard = Guard(self.profile)
        self.profile.setUrlRequestInterceptor(self.guard)
        self.profile.setSpellCheckEnabled(False)
        self.answers = Answers(self.profile)
        self.profile.installUrlSchemeHandler(QByteArray(SCHEME.encode()), self.answers)
        self.profile.downloadRequested.connect(_refuse)
        self.page = Page(self.profile, self.view)
        for attribute in _OFF:
            self.page.settings().setAttribute(attribute, False)
        self.page.link_wanted.connect(self.link_wanted)
        self.page.loadFinished.connect(self.loaded)
        self.page.renderProcessTerminated.connect(lambda _status, _code: self.died.emit())
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.page.contentsSizeChanged.connect(lambda _size: self._fit())
        self._settled = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settled.timeout.connect(self._on_settled)
        self.page.loadFinished.connect(lambda _well: self._settled.start())
        self._turn = 0
        self._shrinks, self._widest, self._is_coming = False, 0.0, False

    def show_document(self, document: str, pictures: Mapping[str, Picture], *, shrinks: bool = False) -> None:
        """Show a whole HTML document; `pictures` answer its addresses `SCHEME:part/...`.

        With `shrinks` all of it is made smaller until its width fits, as telephones do.
        """
        self.answers.document, self.answers.pictures = document.encode("utf-8", "replace"), pictures
        self._shrinks, self._widest, self._is_coming = shrinks, 0.0, True
        self.view.setZoomFactor(1.0)
        self._turn += 1
        self.page.load(QUrl(f"{SCHEME}:document/{self._turn}"))

    def _on_settled(self) -> None:
        self._is_coming = False
        self._fit()

    def _fit(self) -> None:
        """Only ever smaller for one document: what fits at one size may not at another, and must not flutter."""
        if not self._shrinks or self._is_coming or self.view.width() <= 0:
            return
        width = self.page.contentsSize().width() / self.view.zoomFactor()
        if width > self._widest and width > self.view.width() + 1:
            self._widest = width
            self.view.setZoomFactor(max(_SMALLEST, self.view.width() / width))

    def release(self) -> None:
        """The page before its profile: the other order crashes. The object is useless afterwards."""
        self.view.hide()
        self.page.deleteLater()
        self.page.destroyed.connect(self.profile.deleteLater)
        self.view.deleteLater()
        self.deleteLater()


def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
