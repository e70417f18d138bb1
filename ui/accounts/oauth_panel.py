"""Signing in on the provider's own page: what is asked for and why, the wait for the browser, and how it ended."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.oauth import DeviceCode
from ui.accounts.browser_pages import browser_pages
from ui.accounts.oauth_provider import ProviderForm
from ui.accounts.state import SetUp
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.announce import announce
from ui.widgets.banner import Banner
from ui.widgets.basics import FLUSH, column, picture, push, row, text
from ui.widgets.spinner import Spinner
from ui.widgets.surfaces import Plane
from ui.words.error_text import advice

MINUTES = 5
OpenUrl = Callable[[str], bool]


def open_in_browser(url: str) -> bool:
    """The system's browser. False when there is none."""
    return QDesktopServices.openUrl(QUrl(url))


class OAuthPanel(QWidget):
    """`changed` when the permission came, went, or the client id was typed."""

    changed = Signal()

    def __init__(self, set_up: SetUp, engine: Engine, tasks: Tasks, open_url: OpenUrl = open_in_browser) -> None:
        super().__init__()
        self._set_up, self._engine, self._tasks, self._open_url = set_up, engine, tasks, open_url
        self._running: asyncio.Task[None] | None = None
        self._link = ""
        self._ends = 0.0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_minutes)
        self._build()
        self._wire()

    # building

    def _build(self) -> None:
        self.form = ProviderForm(self._set_up, self._engine.signing_in.presets())
        self._title = text("", "lead", weight=QFont.Weight.DemiBold, wrap=True)
        self._why = text("", colour="text_2", wrap=True)
        self.begin = push("", "primary", "open-external")
        self.code = push(self.tr("Use another device"), "quiet")
        self._offer = QWidget()
        self._offer.setLayout(column(self._title, self._why, 4, row(self.begin, self.code, None), gap=theme.GAP_2))
        self._spinner = Spinner(20)
        self._waiting = text("", weight=QFont.Weight.Medium, wrap=True)
        self._left = text("", "caption", "text_2", wrap=True)
        self.copy_link, self.again = push(self.tr("Copy link"), "quiet", "copy"), push(self.tr("Start again"), "quiet")
        self.cancel = push(self.tr("Cancel"))
        buttons = row(FLUSH, self.copy_link, self.again, self.cancel, None)
        self._wait = Plane("surface", "line", theme.RADIUS_L)
        said = column(self._waiting, self._left, buttons, gap=theme.GAP_2)
        self._wait.setLayout(row(column(self._spinner, None), (said, 1), gap=theme.GAP_3, margins=(14, 12, 14, 12)))
        self._done_words = text("", wrap=True)
        self.anew = push(self.tr("Sign in again"), "quiet")
        self._done = Plane("surface", "line", theme.RADIUS_L)
        sign = picture("check-circle", 20, "ok")
        self._done.setLayout(row(sign, (self._done_words, 1), self.anew, gap=theme.GAP_3, margins=(14, 10, 10, 10)))
        self._notices = column(gap=0)
        self.setLayout(column(self._notices, self._offer, self._wait, self._done, self.form, gap=theme.GAP_3))

    def _wire(self) -> None:
        self.begin.clicked.connect(self._on_begin)
        self.anew.clicked.connect(self._on_begin)
        self.again.clicked.connect(self._on_begin)
        self.code.clicked.connect(self._on_code)
        self.cancel.clicked.connect(self.stop)
        self.copy_link.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._link))
        self.form.changed.connect(self._on_form)

    # showing

    def refresh(self) -> None:
        """Show the set-up as it stands."""
        state = self._set_up
        presets = self._engine.signing_in.presets()
        if state.custom is None and state.provider not in presets:
            state.provider = next(iter(presets), "")  # the form shows one, so it is the one
        self.form.show_set_up(self._engine.signing_in.knows_client(state.provider))
        name = self.form.provider_name()
        self._name_it(name)
        is_kept = state.edited is not None and not state.permission_missing and not state.permission
        signed_in = bool(state.permission) or is_kept
        busy = self._running is not None
        self._offer.setVisible(not busy and not signed_in)
        self._wait.setVisible(busy)
        self._done.setVisible(not busy and signed_in)
        self._spinner.start() if busy else self._spinner.stop()
        self.form.setEnabled(not busy)
        possible = self.form.is_complete()
        self.begin.setEnabled(possible)
        self.begin.setToolTip("" if possible else self.tr("A client id is missing, see below"))
        provider = state.custom or self._engine.signing_in.presets().get(state.provider)
        self.code.setVisible(provider is not None and bool(provider.device_url))
        self.code.setEnabled(possible)

    def _name_it(self, name: str) -> None:
        if not name:
            self._title.setText(self.tr("Sign in on the provider's page"))
            self._why.setText(
                self.tr(
                    "Your provider asks you in your browser whether Tintero may send mail for you. Your password stays "
                    "there: Tintero never sees it, only a permission that you can take back at any time."
                )
            )
            self.begin.setText(self.tr("Sign in in your browser"))
            self._done_words.setText(self.tr("You are signed in."))
            return
        self._title.setText(self.tr("Sign in with {provider}").format(provider=name))
        self._why.setText(
            self.tr(
                "{provider} asks you in your browser whether Tintero may send mail for you. Your password stays there: "
                "Tintero never sees it, only a permission that you can take back at any time."
            ).format(provider=name)
        )
        self.begin.setText(self.tr("Sign in with {provider} in your browser").format(provider=name))
        self._done_words.setText(self.tr("You are signed in with {provider}.").format(provider=name))

    def first(self) -> QWidget:
        if self._running is not None:
            return self.cancel
        if not self._done.isHidden():
            return self.anew
        return self.begin if self.begin.isEnabled() else self.form.first()

    def stop(self) -> None:
        """Wait no longer; what was signed in before stays."""
        if self._running is not None:
            self._running.cancel()
            self._finish()

    # signing in

    def _on_begin(self) -> None:
        self.stop()
        self._start(self.tr("Waiting for your browser…"))
        self._running = self._tasks.start(self._by_browser(), "sign in by the browser")
        self.refresh()

    def _on_code(self) -> None:
        self.stop()
        self._start(self.tr("Asking for a code…"))
        self._running = self._tasks.start(self._by_device(), "sign in with a code")
        self.refresh()

    def _start(self, words: str) -> None:
        while item := self._notices.takeAt(0):
            if (banner := item.widget()) is not None:
                banner.deleteLater()
        self._link = ""
        self._ends = time.monotonic() + MINUTES * 60
        self._waiting.setText(words)
        self._tick.start()
        self._show_minutes()

    async def _by_browser(self) -> None:
        state = self._set_up

        def show(url: str) -> bool:
            self._link = url
            if not self._open_url(url):
                self._waiting.setText(self.tr("No browser opened. Copy the link and open it yourself."))
            return True

        await self._until_permitted(
            lambda: self._engine.signing_in.by_browser(
                state.auth, show, browser_pages(), client_secret=state.client_secret, hint=state.address.strip()
            )
        )

    async def _by_device(self) -> None:
        state, signing_in = self._set_up, self._engine.signing_in

        async def permission() -> str:
            code = await signing_in.device_code(state.auth, client_secret=state.client_secret)
            self._show_code(code)
            return await signing_in.by_device(state.auth, code, client_secret=state.client_secret)

        await self._until_permitted(permission)

    async def _until_permitted(self, ask: Callable[[], object]) -> None:
        me = asyncio.current_task()
        try:
            found = ask()
            assert asyncio.iscoroutine(found)
            permission = await found
        except MailError as error:
            if self._running is me:
                self._finish()
                said = advice(error)
                self._notices.addWidget(Banner("danger", said.title, said.sentence))
                announce(self, f"{said.title}. {said.sentence}")
            return
        if self._running is me:
            self._set_up.permission = permission
            self._finish()
            announce(self, self._done_words.text())
            self.changed.emit()

    def _show_code(self, code: DeviceCode) -> None:
        self._link = code.complete_url or code.verification_url
        self._ends = time.monotonic() + code.expires
        words = self.tr("Open {page} on any device and type {code}")
        self._waiting.setText(words.format(page=code.verification_url, code=code.user_code))
        announce(self, self._waiting.text())

    def _finish(self) -> None:
        self._running = None
        self._tick.stop()
        self.refresh()

    def _show_minutes(self) -> None:
        left = max(0, round((self._ends - time.monotonic()) / 60))
        self._left.setText(self.tr("Take the time you need: {minutes} min are left.").format(minutes=left))

    def _on_form(self) -> None:
        self._set_up.permission = ""
        self.refresh()
        self.changed.emit()
