"""A server being set up: its page, the test behind it, and what the advice of the test asks for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import AuthMethod, TlsVersion
from app.model.check import StepResult
from ui import dialogs
from ui.accounts.certificate import may_trust
from ui.accounts.exceptions import may_be_old
from ui.accounts.server_page import Moment, ServerPage
from ui.accounts.state import SetUp
from ui.tasks import Tasks


class Trying(QObject):
    """Questions lie over `window`. `elsewhere` carries what is put right in another place: `sign_in`, `address` or
    `oauth`.
    """

    elsewhere = Signal(str)

    def __init__(
        self, window: QWidget, engine: Engine, tasks: Tasks, set_up: SetUp, moment: Moment = Moment.BY_ITSELF
    ) -> None:
        super().__init__()
        self._window, self._engine, self._tasks, self._set_up = window, engine, tasks, set_up
        self.page = ServerPage(set_up, self._check, self._start, moment)
        self.page.fix_wanted.connect(self._on_fix)
        self.page.certificate_wanted.connect(
            lambda error: self._tasks.start(self._ask_about(error), "ask about a certificate")
        )
        self.page.conversation_wanted.connect(self._on_conversation)

    def _start(self, check: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._tasks.start(check, "try an account")

    async def _check(self, on_step: Callable[[StepResult], None], on_conversation: Callable[[str], None]) -> None:
        await self._engine.accounts.check(
            self._set_up.account(), self._set_up.secret, on_step, on_conversation=on_conversation
        )

    def _on_fix(self, name: str) -> None:
        if name == "ca_file":
            self._tasks.start(self._choose_ca_file(), "choose a certificate file")
        elif name == "old_tls":
            self._tasks.start(self._allow_old_tls(), "allow old encryption")
        elif name == "no_ca_file":
            self._set_up.ca_file = ""
            self.page.run_test()
        elif name == "no_sign_in":
            self._set_up.method = AuthMethod.NONE
            self.page.show_set_up()
        else:
            self.elsewhere.emit(name)

    async def _choose_ca_file(self) -> None:
        """A company's or one's own certificate authority, as a PEM file; it replaces the system's list."""
        title = self.tr("Certificate file of the server's issuer")
        kinds = self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        if chosen := await dialogs.choose_file(self._window, title, kinds):
            self._set_up.ca_file = str(chosen)
            self.page.run_test()

    async def _allow_old_tls(self) -> None:
        if await may_be_old(self._window, self._set_up.host):
            self._set_up.oldest_tls = TlsVersion.V1_0
            self.page.run_test()

    async def _ask_about(self, error: MailError) -> None:
        if await may_trust(self._window, error):
            self._set_up.trust(error.facts["fingerprint"], time.time())
            self.page.show_set_up()
            self.page.run_test()

    def _on_conversation(self, transcript: str) -> None:
        title = self.tr("The conversation")
        self._tasks.start(dialogs.show_text(self._window, title, transcript), "show a conversation")
