"""Page 3: where mail goes out, and whether that works."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QCheckBox, QWidget

from app.errors import MailError, Reason
from app.model.account import AuthMethod, Security, TlsVersion
from app.model.candidate import Candidate, Trust
from app.model.check import StepResult
from ui.accounts.candidates import Candidates
from ui.accounts.exceptions import old_tls_note, pin_note, pin_words
from ui.accounts.field import Field
from ui.accounts.page import Page
from ui.accounts.state import SetUp
from ui.accounts.trial_card import TrialCard
from ui.look import theme
from ui.widgets.basics import column, picture, push, row, text
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Plane
from ui.words.error_text import advice

QUIET = 600  # milliseconds without a keystroke before the test runs
Check = Callable[[Callable[[StepResult], None], Callable[[str], None]], Coroutine[Any, Any, None]]
Start = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"]


def _is_among(host: str, names: Sequence[str]) -> bool:
    """Whether a certificate with these names is for the host."""
    return host in names or f"*.{host.partition('.')[2]}" in names


class Moment(Enum):
    """When a test runs."""

    BY_ITSELF = "by itself"
    """Soon after an edit, as soon as nothing is missing."""
    WHEN_ASKED = "when asked"


class ServerPage(Page):
    """`check` runs the test for the SetUp as it stands; `start` owns the coroutine. An edit cancels a running test,
    and begins another one unless the `moment` is the person's to choose.
    """

    fix_wanted = Signal(str)
    candidate_chosen = Signal(object)
    certificate_wanted = Signal(MailError)
    conversation_wanted = Signal(str)

    def __init__(self, set_up: SetUp, check: Check, start: Start, moment: Moment = Moment.BY_ITSELF) -> None:
        super().__init__(
            set_up,
            QCoreApplication.translate("ServerPage", "Where your mail goes out"),
            QCoreApplication.translate("ServerPage", "Your provider's help calls it the outgoing or SMTP server."),
        )
        self._check, self._moment = check, moment
        self._start = start
        self._running: asyncio.Task[None] | None = None
        self._passed = False
        self._failure: MailError | None = None
        self._conversation = ""
        self._other: Candidate | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.run_test)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.host = Field(self.tr("Server"))
        self.port = Field(self.tr("Port"))
        self.port.setFixedWidth(84)
        self.user_name = Field(self.tr("User name"))
        self.security = Segmented(
            (
                (Security.TLS.value, "TLS"),
                (Security.STARTTLS.value, "STARTTLS"),
                (Security.NONE.value, self.tr("None")),
            ),
            self.tr("Security"),
        )
        caption = text(self.tr("Security"), "caption", "text_2", QFont.Weight.Medium)
        choice = QWidget()
        choice.setLayout(column(caption, self.security, None, gap=theme.GAP_1))
        self._build_warning()
        self.pinned, self.old_tls = pin_note(), old_tls_note()
        self.card = TrialCard()
        self.found = Candidates()
        self.body.addWidget(self.found)
        self.body.addLayout(row((self.host, 1), column(self.port, None, gap=0), gap=12))
        self.body.addSpacing(theme.GAP_1)
        self.body.addLayout(row(choice, (self.user_name, 1), gap=12))
        self.body.addSpacing(theme.GAP_1)
        self.body.addWidget(self.open_line)
        self.body.addWidget(self.pinned)
        self.body.addWidget(self.old_tls)
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(self.card)
        self.test = push(self.tr("Test now"))
        self.test.setVisible(self._moment is Moment.WHEN_ASKED)
        self.body.addLayout(row(self.test, None))
        self.body.addStretch(1)

    def _build_warning(self) -> None:
        title = text(self.tr("Everybody on the way can read this"), weight=QFont.Weight.DemiBold, wrap=True)
        self._risk = text("", colour="text_2", wrap=True)
        self.allow = QCheckBox(self.tr("Send my password over the open line"))
        self.open_line = Plane("warn_soft", "", theme.RADIUS_M)
        sign = column(1, picture("warning", 20, "warn"), None)
        said = column(title, self._risk, self.allow, gap=4)
        self.open_line.setLayout(row(sign, (said, 1), gap=theme.GAP_3, margins=(14, 10, 14, 10)))

    def _show_exceptions(self) -> None:
        pin = self.set_up.pin
        self.pinned.setVisible(pin is not None)
        self.pinned.words.setText(pin_words(pin) if pin is not None else "")
        self.old_tls.setVisible(self.set_up.oldest_tls is not TlsVersion.V1_2)

    def _on_pin_ended(self) -> None:
        self.set_up.pin = None
        self.run_test()

    def _on_old_tls_ended(self) -> None:
        self.set_up.oldest_tls = TlsVersion.V1_2
        self.run_test()

    def _wire(self) -> None:
        for field in (self.host, self.port, self.user_name):
            field.edited.connect(self._on_edited)
        self.security.changed.connect(self._on_security)
        self.allow.toggled.connect(self._on_allow)
        self.card.fix_wanted.connect(self._on_fix)
        self.found.chosen.connect(self.candidate_chosen)
        self.pinned.ended.connect(self._on_pin_ended)
        self.old_tls.ended.connect(self._on_old_tls_ended)
        self.test.clicked.connect(self.run_test)
        self.card.conversation_wanted.connect(lambda: self.conversation_wanted.emit(self._conversation))

    def show_candidates(self, found: Sequence[Candidate], current: Candidate | None) -> None:
        """What a search found, and which of it was taken over."""
        self.found.show_candidates(found, current)
        shown, domain = self.found.shown(), self.set_up.address.strip().rpartition("@")[2]
        if self.found.isHidden():
            self.say("")
        elif any(candidate.trust is Trust.PROVEN for candidate in shown):
            words = self.tr("This is what we found for {domain}. Take the first unless you know better.")
            self.say(words.format(domain=domain))
        else:
            words = self.tr("This is what is said about {domain}, and nobody vouches for it. You can type it as well.")
            self.say(words.format(domain=domain))

    def show_set_up(self) -> None:
        state = self.set_up
        _, _, domain = state.address.strip().rpartition("@")
        self.host.entry.setPlaceholderText(f"smtp.{domain}" if domain else "smtp.prado.example")
        self.host.set_text(state.host)
        self.port.set_text(state.port)
        self.user_name.set_text(state.user_name)
        self.user_name.setVisible(state.method is not AuthMethod.NONE)
        self.security.set_value(state.security.value)
        self.allow.setChecked(state.allow_clear)
        self._show_risk()
        self._forget()
        if state.can_be_tried:
            self._run_soon()

    def first(self) -> QWidget:
        return self.host.entry

    def ready(self) -> bool:
        return self._passed

    def why_not(self) -> str:
        if not self.set_up.host.strip():
            return self.tr("Continue: the server is missing")
        if self.set_up.risks_password and not self.set_up.allow_clear:
            return self.tr("Continue: the open line is not confirmed")
        if self._failure is not None:
            return self.tr("Continue: the test has failed")
        return self.tr("Continue: the test has not finished")

    def left(self) -> None:
        self._quiet.stop()
        self._cancel()

    def run_test(self) -> None:
        """Try the account as it stands. Does nothing while something is missing."""
        self._quiet.stop()
        self._forget()
        if self.set_up.can_be_tried:
            self._running = self._start(self._test())

    async def _test(self) -> None:
        me = asyncio.current_task()
        self.changed.emit()
        try:
            await self._check(self.card.show_step, self._on_conversation)
        except MailError as error:
            if self._running is me:
                self._failed(error)
        else:
            if self._running is me:
                self._passed = True
                self.card.show_success()
        finally:
            if self._running is me:
                self._running = None
                self.changed.emit()

    def _failed(self, error: MailError) -> None:
        self._failure = error
        fields = {"host": self.host, "port": self.port, "user_name": self.user_name}
        if error.facts.get("field") in fields:
            fields[error.facts["field"]].set_error(advice(error).title)
        else:
            self._other = self._vouched_for(error)
            host = self._other.server.host if self._other is not None and self._other.server is not None else ""
            self.card.show_failure(error, host)

    def _vouched_for(self, error: MailError) -> Candidate | None:
        """Another found server which has the name that the certificate is for. From a certificate alone no name is
        taken: it would tell where to send the password.
        """
        if error.reason is not Reason.CERT_WRONG_HOST:
            return None
        names = error.facts.get("names", "").lower().split(", ")
        usable = (one for one in self.found.shown() if one.server is not None and _is_among(one.server.host, names))
        return next((one for one in usable if one.trust is Trust.PROVEN), None)

    def _on_conversation(self, transcript: str) -> None:
        self._conversation = transcript

    def _forget(self) -> None:
        self._cancel()
        self._show_exceptions()
        self.test.setEnabled(self.set_up.can_be_tried)
        self._passed, self._failure, self._conversation = False, None, ""
        self.card.reset(self.set_up)
        self.changed.emit()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _run_soon(self) -> None:
        if self._moment is Moment.BY_ITSELF:
            self._quiet.start()

    def _show_risk(self) -> None:
        open_line = self.set_up.security is Security.NONE
        self.open_line.setVisible(open_line)
        self.allow.setVisible(self.set_up.method is not AuthMethod.NONE)
        self._risk.setText(
            self.tr(
                "Your mail and your password cross the line as plain text. "
                "Choose this only for a server in your own network."
            )
            if self.set_up.method is not AuthMethod.NONE
            else self.tr("Your mail crosses the line as plain text. Choose this only for a server in your own network.")
        )

    def _on_edited(self) -> None:
        state = self.set_up
        if self.host.text() != state.host or self.port.text().strip() != state.port:
            state.forget_exceptions()
        state.host = self.host.text()
        port = self.port.text().strip()
        state.typed_port = "" if port == str(state.security.standard_port) else port
        typed = self.user_name.text()
        state.typed_user_name = "" if typed == state.address.strip() else typed
        self._forget()
        self._run_soon()

    def _on_security(self, value: str) -> None:
        self.set_up.security = Security(value)
        self.port.set_text(self.set_up.port)
        self.port.set_error("")
        self._show_risk()
        self._forget()
        self._run_soon()

    def _on_allow(self, allowed: bool) -> None:
        if allowed != self.set_up.allow_clear:
            self.set_up.allow_clear = allowed
            self._forget()
            self._run_soon()

    def _on_fix(self, name: str) -> None:
        if name in ("tls", "starttls"):
            self.set_up.typed_port = ""
            self.security.set_value(name)
            self._on_security(name)
        elif name == "candidate" and self._other is not None:
            self.candidate_chosen.emit(self._other)
        elif name == "again":
            self.run_test()
        elif name == "user_name":
            self.user_name.entry.setFocus()
            self.user_name.entry.selectAll()
        elif name == "other_user_name":
            self.user_name.set_text(self.set_up.other_user_name)
            self._on_edited()
            self.run_test()
        elif name == "help" and self._failure is not None:
            QDesktopServices.openUrl(QUrl(self._failure.facts["help"]))
        elif name == "certificate" and self._failure is not None:
            self.certificate_wanted.emit(self._failure)
        else:
            self.fix_wanted.emit(name)
