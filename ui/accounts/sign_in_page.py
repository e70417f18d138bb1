"""Page 2: how to prove who you are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.model.account import AuthMethod
from app.model.candidate import SignIn
from ui.accounts.eye import add_eye
from ui.accounts.field import Field
from ui.accounts.keeping_box import KeepingBox
from ui.accounts.oauth_panel import OAuthPanel
from ui.accounts.page import Page
from ui.accounts.provider_notes import note_words
from ui.accounts.state import SetUp
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import column, picture, push, row, text
from ui.widgets.segmented import Segmented


class SignInPage(Page):
    """The provider's own page, a password, a command that tells it, or nothing for a server that asks for nothing."""

    def __init__(self, set_up: SetUp, engine: Engine, tasks: Tasks) -> None:
        super().__init__(
            set_up,
            QCoreApplication.translate("SignInPage", "Sign in"),
            QCoreApplication.translate("SignInPage", "How does your mail server know that it is you?"),
        )
        self.method = Segmented(
            (
                (AuthMethod.OAUTH.value, self.tr("Provider's page")),
                (AuthMethod.PASSWORD.value, self.tr("Password")),
                (AuthMethod.COMMAND.value, self.tr("Password command")),
                (AuthMethod.NONE.value, self.tr("No sign-in")),
            ),
            self.tr("Way to sign in"),
        )
        self._engine, self._tasks = engine, tasks
        self.oauth = OAuthPanel(set_up, engine, tasks)
        self._build_password()
        self._build_note()
        self.command = Field(
            self.tr("Command"),
            self.tr(
                "Runs when a password is needed; the first line that it prints is the password. "
                "Users of a password store know such commands."
            ),
        )
        self.command.entry.setPlaceholderText("pass show mail/ana")
        self.nothing = text(
            self.tr("For a relay in your own network that knows your computer. Public servers want a password."),
            colour="text_2",
            wrap=True,
        )
        self.body.addLayout(row(self.method, None))
        self.body.addSpacing(theme.GAP_3)
        for part in (self.oauth, self.note, self.password, self.kept, self.command, self.nothing):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.method.changed.connect(self._on_method)
        self.oauth.changed.connect(self.changed)
        self.password.edited.connect(self._on_edited)
        self.command.edited.connect(self._on_edited)

    def _build_password(self) -> None:
        self.password = Field(self.tr("Password"))
        self.eye = add_eye(self.password.entry, self.tr("Show the password"), self.tr("Hide the password"))
        self.kept = KeepingBox(self._engine, self._tasks.start)

    def _build_note(self) -> None:
        """What the provider wants of people who use mail programs, with the page where they get it."""
        self._note_words = text("", colour="text_2", wrap=True)
        self.help = push("", "quiet", "open-external")
        self.help.clicked.connect(self._on_help)
        self.note = QWidget()
        sign = column(picture("info", 20, "accent"), None)
        said = column(self._note_words, row(self.help, None), gap=theme.GAP_1)
        self.note.setLayout(row(sign, (said, 1), gap=theme.GAP_2, margins=(0, 0, 0, theme.GAP_2)))

    def show_keeping(self) -> None:
        """Say where the password will be kept."""
        self.kept.refresh()

    def show_set_up(self) -> None:
        self.method.set_value(self.set_up.method.value)
        self.password.set_text(self.set_up.password)
        self.command.set_text(self.set_up.command)
        stored = self.set_up.edited is not None and self.set_up.edited.auth.method is AuthMethod.PASSWORD
        self.password.entry.setPlaceholderText(self.tr("Unchanged") if stored else "")
        self._show_method()

    def first(self) -> QWidget:
        fields = {
            AuthMethod.PASSWORD: self.password.entry,
            AuthMethod.COMMAND: self.command.entry,
            AuthMethod.OAUTH: self.oauth.first(),
        }
        return fields.get(self.set_up.method, self.method)

    def ready(self) -> bool:
        if self.set_up.method is AuthMethod.COMMAND:
            return bool(self.set_up.command.strip())
        return not self.set_up.password_missing and not self.set_up.permission_missing

    def why_not(self) -> str:
        if self.set_up.method is AuthMethod.OAUTH:
            return self.tr("Continue: you are not signed in yet")
        if self.set_up.method is AuthMethod.COMMAND:
            return self.tr("Continue: the command is missing")
        return self.tr("Continue: the password is missing")

    def left(self) -> None:
        self.eye.setChecked(False)
        self.oauth.stop()

    def _show_method(self) -> None:
        method = self.set_up.method
        self.oauth.setVisible(method is AuthMethod.OAUTH)
        if method is AuthMethod.OAUTH:
            self.oauth.refresh()
        self._show_note()
        self.password.setVisible(method is AuthMethod.PASSWORD)
        self.kept.setVisible(method is AuthMethod.PASSWORD)
        self.command.setVisible(method is AuthMethod.COMMAND)
        self.nothing.setVisible(method is AuthMethod.NONE)

    def _show_note(self) -> None:
        found = self.set_up.candidate
        said = note_words(found) if found is not None and self.set_up.method is AuthMethod.PASSWORD else ""
        self.note.setVisible(bool(said))
        self._note_words.setText(said)
        if found is not None:
            wants_own = SignIn.APP_PASSWORD in found.sign_in
            self.help.setText(self.tr("Make an app password…") if wants_own else self.tr("How to do it…"))
            self.help.setVisible(bool(found.help))

    def _on_help(self) -> None:
        if (found := self.set_up.candidate) is not None:
            QDesktopServices.openUrl(QUrl(found.help))

    def _on_method(self, value: str) -> None:
        self.oauth.stop()
        self.set_up.method = AuthMethod(value)
        self._show_method()
        self.changed.emit()

    def _on_edited(self) -> None:
        self.set_up.password = self.password.text()
        self.set_up.command = self.command.text()
        self.changed.emit()
