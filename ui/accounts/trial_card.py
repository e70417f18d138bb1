"""The live test of a server: five lines that fill in while it runs, and the advice when one fails."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.errors import MailError, Reason
from app.model.account import AuthMethod
from app.model.check import Revocation, Step, StepResult, StepState
from ui.accounts.state import SetUp
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import Elided, Push, column, picture, push, row, text
from ui.widgets.spinner import Spinner
from ui.widgets.surfaces import Hairline, Plane
from ui.words.day_pattern import day_pattern
from ui.words.error_text import advice

_CERTIFICATE = {
    Reason.CERT_UNTRUSTED,
    Reason.CERT_SELF_SIGNED,
    Reason.CERT_EXPIRED,
    Reason.CERT_NOT_YET_VALID,
    Reason.CERT_WRONG_HOST,
    Reason.CERT_CHANGED,
    Reason.CERT_INVALID,
    Reason.CERT_REVOKED,
}
_LONGEST_USER = 28  # characters on a button


def _encryption_words(detail: str) -> str:
    """`TLSv1.3 2027-03-02 good` as people write it: "TLS 1.3, until 2 March 2027, not revoked"."""
    version, day, known, *_ = [*detail.split(" "), "", ""]
    version = version.replace("TLSv", "TLS ")
    until = QDate.fromString(day, Qt.DateFormat.ISODate)
    if not until.isValid():
        return version
    if known == Revocation.GOOD:
        words = QCoreApplication.translate("TrialCard", "{version}, until {date}, not revoked")
    elif known in (Revocation.UNKNOWN, Revocation.UNCHECKED):
        words = QCoreApplication.translate("TrialCard", "{version}, until {date}, revocation unknown")
    else:
        words = QCoreApplication.translate("TrialCard", "{version}, until {date}")
    return words.format(version=version, date=QLocale().toString(until, day_pattern("d MMMM yyyy", QLocale())))


class _Line(QWidget):
    """One step: a sign, words, and what was found out at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = picture("clock", 20, "disabled")
        self._spinner = Spinner(20)
        self._spinner.hide()
        self._words = Elided("", colour="text_3", mode=Qt.TextElideMode.ElideRight)
        self._detail = Elided("", "caption", "text_2", mode=Qt.TextElideMode.ElideRight)
        signs = QWidget()
        signs.setFixedSize(20, 20)
        for mark in (self._sign, self._spinner):
            mark.setParent(signs)
        self.setLayout(row(signs, self._words, None, self._detail, gap=10, margins=(14, 4, 14, 4)))

    def show_state(self, state: StepState | None, words: str, detail: str) -> None:
        busy, failed = state is StepState.STARTED, state is StepState.FAILED
        self._spinner.start() if busy else self._spinner.stop()
        icon, colour = {
            StepState.DONE: ("check-circle", "ok"),
            StepState.FAILED: ("error", "danger"),
            StepState.SKIPPED: ("remove", "text_3"),
        }.get(state or StepState.STARTED, ("clock", "disabled"))
        self._sign.set_picture(icon, colour)
        self._words.setText(words)
        self._words.set_colour("text" if state in (StepState.DONE, StepState.FAILED) or busy else "text_3")
        self._words.set_weight(QFont.Weight.DemiBold if busy or failed else QFont.Weight.Normal)
        self._detail.setText(detail)
        self.setAccessibleName(f"{words} {detail}".strip())


class TrialCard(Plane):
    """Shows a check; it does not run one.

    `fix_wanted` carries the name of a remedy: `starttls`, `tls`, `sign_in`, `no_sign_in`, `user_name`,
    `other_user_name`, `oauth`, `help`, `address`, `certificate`, `ca_file`, `no_ca_file`, `old_tls`, `again`,
    `candidate`.
    `conversation_wanted` asks to see the transcript.
    """

    fix_wanted = Signal(str)
    conversation_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "line", theme.RADIUS_L)
        self._title = text(self.tr("Trying it out"), weight=QFont.Weight.DemiBold)
        self._note = Elided(self.tr("no message is sent"), "caption", "text_2", mode=Qt.TextElideMode.ElideRight)
        self.conversation = push(self.tr("Show the conversation"), "quiet")
        self.conversation.clicked.connect(self.conversation_wanted)
        self._lines = {step: _Line() for step in Step}
        self._rule = Hairline()
        self._advice = text("", colour="text_2", wrap=True)
        self._buttons = row(gap=theme.GAP_2)
        self._foot = QWidget()
        self._said = row((self._advice, 1), self._buttons, gap=theme.GAP_3, margins=(14, 8, 12, 12))
        self._foot.setLayout(self._said)
        head = row(self._title, self._note, None, self.conversation, gap=theme.GAP_2, margins=(14, 6, 8, 2))
        self.setLayout(column(head, *self._lines.values(), self._rule, self._foot, 6, gap=2))
        self.setAccessibleName(self._title.text())
        self._fixes: list[Push] = []
        self.reset(SetUp())

    def reset(self, set_up: SetUp) -> None:
        """All steps wait."""
        self._set_up = set_up
        for step in Step:
            self._lines[step].show_state(None, self._words(step, None, None), "")
        self._show_foot("", ())
        self.conversation.setEnabled(False)

    def show_step(self, result: StepResult) -> None:
        detail = self._detail(result)
        self._lines[result.step].show_state(result.state, self._words(result.step, result.state, result.error), detail)
        if result.state is StepState.FAILED and result.error is not None:
            said = advice(result.error)
            announce(self, f"{said.title}. {said.sentence}")

    def show_failure(self, error: MailError, other_host: str = "") -> None:
        """The sentence and the buttons that help, below the step where it happened. `other_host` is a server to use in
        place of this one.
        """
        said = advice(error)
        waiting = self.hasFocus()
        remedies = self._remedies(error)
        if other_host:
            remedies = (remedies[0], ("candidate", self.tr("Use {host}").format(host=_short(other_host))))
        self._show_foot(said.sentence, remedies)
        self.conversation.setEnabled(True)
        if waiting and self._fixes:
            self._fixes[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_success(self) -> None:
        self._show_foot("", ())
        self.conversation.setEnabled(True)
        announce(self, self.tr("The account can send."))

    def fixes(self) -> list[Push]:
        """The buttons of the advice shown now."""
        return self._fixes

    def _words(self, step: Step, state: StepState | None, error: MailError | None) -> str:
        if error is not None:
            return advice(error).title
        done, busy = state is StepState.DONE, state is StepState.STARTED
        address, port = self._set_up.address.strip(), self._set_up.port
        if step is Step.RESOLVE:
            return (
                self.tr("Server found")
                if done
                else self.tr("Finding the server…")
                if busy
                else self.tr("Find the server")
            )
        if step is Step.CONNECT:
            words = (
                self.tr("Connected on port {port}")
                if done
                else self.tr("Connecting on port {port}…")
                if busy
                else self.tr("Connect on port {port}")
            )
            return words.format(port=port)
        if step is Step.ENCRYPT:
            if state is StepState.SKIPPED:
                return self.tr("Not encrypted, as you chose")
            good = (
                self.tr("Encrypted, certificate is good")
                if self._set_up.pin is None
                else self.tr("Encrypted, with the certificate that you trust")
            )
            return good if done else self.tr("Encrypting…") if busy else self.tr("Encrypt")
        if step is Step.SIGN_IN:
            if state is StepState.SKIPPED:
                return self.tr("No sign-in, as you chose")
            words = (
                self.tr("Signed in as {user}")
                if done
                else self.tr("Signing in as {user}…")
                if busy
                else self.tr("Sign in")
            )
            return words.format(user=self._set_up.user_name)
        words = (
            self.tr("Takes mail from {address}")
            if not busy
            else self.tr("Asking whether it takes mail from {address}…")
        )
        return words.format(address=address)

    def _detail(self, result: StepResult) -> str:
        if result.state is not StepState.DONE:
            return ""
        took = self.tr("{ms} ms").format(ms=max(1, round(result.seconds * 1000)))
        if result.step is Step.CONNECT:
            return took
        if result.step is Step.RESOLVE:
            return f"{result.detail}, {took}" if result.detail else took
        return _encryption_words(result.detail) if result.step is Step.ENCRYPT else ""

    def _remedies(self, error: MailError) -> tuple[tuple[str, str], ...]:
        """Name and label of each remedy; the last is the recommended one."""
        again = ("again", self.tr("Try again"))
        reason = error.reason
        if reason in (Reason.CERT_UNTRUSTED, Reason.CERT_SELF_SIGNED):
            own = ("ca_file", self.tr("Use its certificate file…"))
            return (("certificate", self.tr("Look at it…")), own, again)
        if reason in _CERTIFICATE:
            return (("certificate", self.tr("Look at it…")), again)
        if reason is Reason.CA_FILE_UNUSABLE:
            return (("no_ca_file", self.tr("Trust the system's list")), ("ca_file", self.tr("Choose another file…")))
        if reason in (Reason.SERVER_SPEAKS_PLAIN, Reason.TLS_HANDSHAKE):
            return (again, ("starttls", self.tr("Use STARTTLS")))
        if reason in (Reason.SERVER_SPEAKS_TLS, Reason.STARTTLS_MISSING, Reason.STARTTLS_REFUSED):
            return (again, ("tls", self.tr("Use TLS")))
        if reason is Reason.TLS_TOO_OLD:
            return (("old_tls", self.tr("Allow old encryption…")), again)
        if reason is Reason.TIMED_OUT and error.facts.get("barrier") == "port_25":
            return (again, ("starttls", self.tr("Use STARTTLS at port 587")))
        if (about_sign_in := self._sign_in_remedies(error)) is not None:
            return about_sign_in
        if reason is Reason.AUTH_NOT_OFFERED:
            return (("no_sign_in", self.tr("Go on without sign-in")), again)
        if reason in (
            Reason.SENDER_REFUSED,
            Reason.BAD_ADDRESS,
            Reason.ALL_RECIPIENTS_REFUSED,
            Reason.RECIPIENT_REFUSED,
        ):
            return (again, ("address", self.tr("Correct the address")))
        return (again,)

    def _sign_in_remedies(self, error: MailError) -> tuple[tuple[str, str], ...] | None:
        """The same for a refused log-in."""
        reason = error.reason
        change = ("sign_in", self.tr("Change the sign-in"))
        page = (("help", self.tr("Open the provider's page…")),) if error.facts.get("help") else ()
        other = self._set_up.other_user_name
        form = (("other_user_name", self.tr("Try “{user}”").format(user=_short(other))),) if other else ()
        if reason is Reason.APP_PASSWORD_NEEDED:
            return (*page, change)
        if reason is Reason.OAUTH_NEEDED:
            return (change, ("oauth", self.tr("Sign in at the provider")))
        if reason in (Reason.PROTOCOLS_DISABLED, Reason.SMTP_AUTH_DISABLED, Reason.LOG_INS_BLOCKED):
            return (*page, ("again", self.tr("Try again")))
        if reason in (Reason.OAUTH_SIGN_IN_AGAIN, Reason.OAUTH_NO_CLIENT, Reason.OAUTH_FAILED, Reason.OAUTH_DENIED):
            return (("again", self.tr("Try again")), ("sign_in", self.tr("Sign in again…")))
        if reason is Reason.USER_NAME_FORM:
            return (("user_name", self.tr("Correct the user name")), *form)
        if reason is Reason.PASSWORD_REFUSED:
            return (*form, ("user_name", self.tr("Correct the user name")), change)
        if reason in (Reason.NO_SECRET, Reason.SECRET_COMMAND, Reason.KEYRING, Reason.AUTH_REQUIRED):
            user = (
                (("user_name", self.tr("Correct the user name")),) if self._set_up.method is not AuthMethod.NONE else ()
            )
            return (*user, change)
        return None

    def _show_foot(self, sentence: str, remedies: tuple[tuple[str, str], ...]) -> None:
        if any(button.hasFocus() for button in self._fixes):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would jump to whatever comes next
        for button in self._fixes:
            self._buttons.removeWidget(button)
            button.deleteLater()
        self._fixes = []
        before: Push = self.conversation
        for number, (name, label) in enumerate(remedies):
            button = push(label, "" if number == len(remedies) - 1 else "quiet")
            button.clicked.connect(lambda _=False, name=name: self.fix_wanted.emit(name))
            self._buttons.addWidget(button)
            self._fixes.append(button)
            self.setTabOrder(before, button)
            before = button
        self._advice.setText(sentence)
        self._rule.setVisible(bool(sentence))
        self._foot.setVisible(bool(sentence))
        self._arrange()

    def _arrange(self) -> None:
        """The buttons stand beside the sentence unless they would leave it less than half of the card."""
        needed = sum(button.sizeHint().width() + theme.GAP_2 for button in self._fixes)
        beside = needed < self.width() / 2
        self._said.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._said.setAlignment(self._buttons, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _short(user_name: str) -> str:
    return user_name if len(user_name) <= _LONGEST_USER else f"{user_name[: _LONGEST_USER - 1]}…"
