"""Run in a process of its own: QtWebEngine shows pages while a server on this machine listens.

    python preview_run.py guarded | narrow | control | missing | lazy PROFILE

Prints one JSON object with what was seen.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0003010100"
    "00118dd8db00000000049454e44ae426082"
)
HOSTILE = """<!DOCTYPE html><html manifest="http://H/manifest"><head><base href="http://H/base/">
<link rel="stylesheet" href="http://H/css"><link rel="prefetch" href="http://H/prefetch">
<link rel="preconnect" href="http://H"><link rel="dns-prefetch" href="//H"><link rel="preload" as="image" href="http://H/pre">
<link rel="icon" href="http://H/icon"><link rel="modulepreload" href="http://H/mod">
<meta http-equiv="refresh" content="0;url=http://H/refresh"><title>quiet</title>
<style>@import url(http://H/import);@font-face{font-family:f;src:url(http://H/font)}
body{background:url(http://H/bg);font-family:f}p{list-style-image:url(http://H/list);cursor:url(http://H/cursor),auto}
p::before{content:url(http://H/content)}@media (min-width:1px){div{border-image:url(http://H/border)}}</style></head>
<body background="http://H/body" onload="fetch('http://H/onload')"><p id="t">safe words</p>
<script>document.getElementById("t").textContent="SCRIPT RAN";new WebSocket("ws://H/ws");navigator.sendBeacon("http://H/b")
new Image().src="http://H/js"</script><script src="http://H/script"></script>
<p style="background:url(http://H/inline)">x</p><div>y</div><img src="http://H/img" srcset="http://H/set 2x"
 onerror="document.getElementById('t').textContent='HANDLER RAN'"><img src="relative"><img src="//H/scheme">
<img src="file:///etc/hostname"><img src="cid:a@b" alt="inline">
<picture><source srcset="http://H/source"><img src="x"></picture>
<iframe src="http://H/frame"></iframe><iframe srcdoc="<img src='http://H/srcdoc'>"></iframe>
<object data="http://H/object"></object><embed src="http://H/embed"><applet code="http://H/applet"></applet>
<video src="http://H/video" poster="http://H/poster" autoplay></video><audio src="http://H/audio" autoplay></audio>
<track src="http://H/track"><input type="image" src="http://H/input">
<form action="http://H/form"><button autofocus>go</button></form>
<svg><image href="http://H/svg"/><use href="http://H/use#a"/></svg>
<a href="http://H/a" ping="http://H/ping" id="l">link</a>
<table background="http://H/table"><tr><td background="http://H/td">c</td></tr></table><portal src="http://H/portal"></portal>
</body></html>"""


class Listener:
    """Counts whoever connects."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.heard: list[str] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self._socket.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            peer, _ = self._socket.accept()
            self.heard.append("connection")
            peer.settimeout(0.5)
            try:
                self.heard[-1] = peer.recv(200).decode("latin-1").split("\r\n")[0]
                peer.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            except OSError:
                pass
            peer.close()


def wait(until: Callable[[], bool], milliseconds: int) -> bool:
    """Turn the event loop until something is so, at most so long."""
    loop = QEventLoop()
    clock, limit = QTimer(), QTimer(singleShot=True)
    clock.timeout.connect(lambda: loop.quit() if until() else None)
    limit.timeout.connect(loop.quit)
    clock.start(20)
    limit.start(milliseconds)
    loop.exec()
    return until()


def guarded() -> dict[str, Any]:
    """What the preview's own web view lets through, and what it shows."""
    from PySide6.QtWebEngineCore import QWebEngineSettings

    from app.message.markup.html import RemotePictures, sanitise
    from app.message.views import Picture, Views
    from ui.compose.view.preview_document import POLICY, document
    from ui.compose.view.preview_web import WebPaper

    listener = Listener()
    window = QWidget()
    window.resize(600, 400)
    paper = WebPaper(window)
    paper.view.resize(600, 400)
    window.show()
    loads: list[bool] = []
    links: list[str] = []
    paper.loaded.connect(loads.append)
    paper.link_wanted.connect(lambda url: links.append(url.toString()))

    def shown(page: str, pictures: dict[str, Picture], begins: str = "safe words") -> str:
        """The words of the page; a late end of the load before must not be taken for that of this one."""
        loads.clear()
        words: list[str] = [""]
        paper.show_document(page, pictures)
        wait(lambda: bool(loads), 60_000)
        wait(lambda: False, 700)  # whatever a page may try later

        def asked() -> bool:
            paper.page.toPlainText(words.append)
            return words[-1].startswith(begins)

        wait(asked, 60_000)
        return words[-1]

    found: dict[str, Any] = {"sandbox": _sandbox_rules()}
    for host in (listener.place, listener.place.replace("127.0.0.1", "localhost")):
        hostile = HOSTILE.replace("//H", f"//{host}")
        safe = sanitise(hostile, remote_pictures=RemotePictures.KEEP).html
        views = Views(html=safe, pictures={"a@b": Picture("image/png", PNG)})
        found[f"safe {host.partition(':')[0]}"] = shown(document(views, dark=False, with_pictures=True), views.pictures)
        found[f"raw {host.partition(':')[0]}"] = shown(hostile, {})  # as if the sanitiser had failed altogether
    remote = QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls
    paper.page.settings().setAttribute(remote, True)
    paper.answers.policy = "default-src * 'unsafe-inline'"  # and as if nothing but the interceptor were there
    found["bare"] = shown(HOSTILE.replace("//H", f"//{listener.place}"), {})
    paper.answers.policy = POLICY
    paper.page.settings().setAttribute(remote, False)
    found["heard"] = list(listener.heard)
    found["blocked"] = len(paper.guard.blocked)
    # links are told, not followed
    page = "<body style='margin:0'><a href='https://x.example/a' style='display:block;height:400px'>link</a></body>"
    shown(page, {}, "link")
    target = paper.view.focusProxy() or paper.view
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    wait(lambda: bool(links), 30_000)
    found["links"] = links
    found["stayed"] = paper.page.url().scheme()
    # more than the 2 MB at which setHtml shows nothing
    words = shown(
        document(Views(html="<p>begin</p>" + "<p>words words</p>" * 200_000), dark=False, with_pictures=True),
        {},
        "begin",
    )
    found["large"] = len(words)
    # light and dark
    for dark in (False, True):
        shown(document(Views(html="<p>x</p>"), dark=dark, with_pictures=True), {}, "x")

        def lightness() -> int:
            return QColor(_corner(paper.view.grab().toImage())).lightness()

        wait(lambda dark=dark: lightness() < 60 if dark else lightness() > 240, 10_000)  # painted in its own process
        found["dark" if dark else "light"] = lightness()
    socket.create_connection(listener._socket.getsockname()).close()  # the listener does count
    wait(lambda: len(listener.heard) > len(found["heard"]), 5_000)
    found["control"] = len(listener.heard) - len(found["heard"])
    wait(lambda: _renderers() == 1, 10_000)  # that of the page before may be about to end
    found["renderers"] = _renderers()
    profile, own = paper.profile, paper.page
    paper.release()
    found["released"] = wait(lambda: not (shiboken6.isValid(profile) or shiboken6.isValid(own)), 30_000)
    wait(lambda: _renderers() == 0, 30_000)
    found["renderers left"] = _renderers()
    return found


def narrow() -> dict[str, Any]:
    """What a telephone makes of messages that are wider than it is: how large they stand, and whether they fit."""
    from app.message.views import Picture, Views
    from ui.compose.view.preview_document import document
    from ui.compose.view.preview_web import WebPaper

    window = QWidget()
    window.resize(390, 400)
    paper = WebPaper(window)
    paper.view.resize(390, 400)
    window.show()
    loads: list[bool] = []
    paper.loaded.connect(loads.append)
    found: dict[str, Any] = {}
    zoom = paper.view.zoomFactor
    pictures = {"a": Picture("image/png", PNG)}
    bodies = {
        "words": "<p>one two three</p>",
        "picture": '<p>one</p><img src="cid:a" width="1200" height="300">',
        "table": '<table width="780"><tr><td>one</td></tr></table>',
        "words again": "<p>one two three</p>",
    }
    for name, body in bodies.items():
        loads.clear()
        page = document(Views(html=body, pictures=pictures), dark=False, with_pictures=True, narrow=True)
        paper.show_document(page, pictures, shrinks=True)
        wait(lambda: bool(loads), 60_000)
        wait(lambda name=name: zoom() < 0.9 if name == "table" else False, 1_500)
        wait(lambda: paper.page.contentsSize().width() <= paper.view.width() + 1, 5_000)
        found[name] = [round(zoom(), 2), paper.page.contentsSize().width() <= paper.view.width() + 1]
    return found


def _sandbox_rules() -> list[bool]:
    """What is made of systems that forbid user namespaces, and of one that says nothing."""
    from ui.compose.view.preview_web import _may_build_sandbox

    answers = []
    for name, value in (
        ("", ""),
        ("kernel/unprivileged_userns_clone", "1"),
        ("user/max_user_namespaces", "15000"),
        ("kernel/apparmor_restrict_unprivileged_userns", "0"),
        ("kernel/unprivileged_userns_clone", "0"),
        ("user/max_user_namespaces", "0"),
        ("kernel/apparmor_restrict_unprivileged_userns", "1"),
    ):
        with tempfile.TemporaryDirectory() as folder:
            if name:
                (Path(folder) / name).parent.mkdir(parents=True)
                (Path(folder) / name).write_text(f"{value}\n")
            answers.append(_may_build_sandbox(Path(folder)))
    return answers


def _corner(image: QImage) -> int:
    return image.pixel(image.width() - 30, image.height() - 30)


def _renderers() -> int:
    """The page processes: what the helpers that we started have forked."""
    parents: dict[str, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if b"QtWebEngineProcess" in (folder / "cmdline").read_bytes():
                parents[folder.name] = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue  # it ended meanwhile
    helpers = {process for process, parent in parents.items() if parent == str(os.getpid())}
    return sum(parent in helpers for parent in parents.values())


def control() -> dict[str, Any]:
    """The same page without any protection: it does call out."""
    from PySide6.QtWebEngineWidgets import QWebEngineView

    if sys.platform == "linux" and os.geteuid() == 0:
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"
    listener = Listener()
    view = QWebEngineView()
    view.show()
    view.setHtml(HOSTILE.replace("//H", f"//{listener.place}"), QUrl("http://message.invalid/"))
    wait(lambda: len(listener.heard) > 3, 60_000)
    return {"heard": len(listener.heard)}


def lazy(profile: Path, *, missing: bool) -> dict[str, Any]:
    """A compose window with everything at work: no part of it loads QtWebEngine. `missing`: it cannot be loaded."""
    from compose_desk import ComposeDesk, play

    from app.model.draft import Draft
    from ui.start import event_loop

    class Absent:
        def find_spec(self, name: str, *_others: object) -> None:
            if name.startswith("PySide6.QtWebEngine"):
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    if missing:
        sys.meta_path.insert(0, Absent())
    found: dict[str, Any] = {}

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(to=("a@b.example",), subject="Hi", html="<p>Hello <b>you</b></p>"))
        found["after start"] = _web_modules()
        assert window.work is not None
        assert window._fittings is not None
        preview = window._fittings.rooms.preview(window.work)
        preview.open("source")
        await desk.idle()
        found["source"] = "Subject: Hi" in preview.words.words.toPlainText()
        preview.kind.set_value("text")
        preview._show()
        found["text"] = preview.words.words.toPlainText()
        found["after text"] = _web_modules()
        if missing:
            preview.kind.set_value("wide")
            preview._show()
            found["missing"] = preview._missing is not None and preview._missing.accessibleDescription()
            found["command"] = preview._missing is not None and preview._missing.command.words.toPlainText()
            preview.kind.set_value("text")
            preview._show()
            found["text again"] = preview.words.words.toPlainText()
        preview.close()

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    loop = event_loop.make(application)
    asyncio.set_event_loop(loop)
    loop.run_until_complete(asyncio.wait_for(play(profile, scene), 120))
    return found


def _web_modules() -> list[str]:
    return sorted(name for name in sys.modules if "WebEngine" in name)


def main() -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    mode = sys.argv[1]
    deeds = {
        "guarded": guarded,
        "narrow": narrow,
        "control": control,
        "lazy": lambda: lazy(Path(sys.argv[2]), missing=False),
        "missing": lambda: lazy(Path(sys.argv[2]), missing=True),
    }
    print("\n" + json.dumps(deeds[mode]()), flush=True)
    os._exit(0)  # Chromium's own end is not what is tried here


if __name__ == "__main__":
    main()
