"""Page 2: how to prove who you are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.model.account import AuthMethod
from ui import icons, theme
from ui.accounts.field import Field
from ui.accounts.page import Page
from ui.accounts.state import SetUp
from ui.widgets.basics import column, picture, row, text
from ui.widgets.segmented import Segmented


def words(source: str) -> str:
    return QCoreApplication.translate("SignInPage", source)


class SignInPage(Page):
    """A password, a command that tells it, or nothing for a server that asks for nothing."""

    def __init__(self, set_up: SetUp) -> None:
        super().__init__(set_up, words("Sign in"), words("How does your mail server know that it is you?"))
        self.method = Segmented(
            (
                (AuthMethod.PASSWORD.value, self.tr("Password")),
                (AuthMethod.COMMAND.value, self.tr("Password command")),
                (AuthMethod.NONE.value, self.tr("No sign-in")),
            ),
            self.tr("Way to sign in"),
        )
        self._build_password()
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
        for part in (self.password, self.kept, self.command, self.nothing):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.method.changed.connect(self._on_method)
        self.password.edited.connect(self._on_edited)
        self.command.edited.connect(self._on_edited)

    def _build_password(self) -> None:
        self.password = Field(self.tr("Password"))
        self.password.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = self.password.entry.addAction(icons.icon("preview"), QLineEdit.ActionPosition.TrailingPosition)
        self.eye.setCheckable(True)
        self.eye.setText(self.tr("Show the password"))
        self.eye.setToolTip(self.eye.text())
        self.eye.toggled.connect(self._on_eye)
        self._lock = picture("lock", 16, "text_2")
        self._place = text("", "caption", "text_2", wrap=True)
        self.kept = QWidget()
        self.kept.setLayout(row(column(self._lock, None), (self._place, 1), gap=theme.GAP_1 + 2))

    def set_keyring(self, usable: bool | None) -> None:
        """Say where the password will be kept; None while nobody knows yet."""
        if usable is None:
            said = self.tr("Looking for the system's keyring…")
        elif usable:
            said = self.tr("Kept in the system's keyring, never in a file.")
        else:
            said = self.tr(
                "This system offers no keyring: the password is kept until Tintero ends, "
                "and asked for again next time. A password command avoids that."
            )
        self._lock.set_picture(
            "lock" if usable is not False else "warning", "text_2" if usable is not False else "warn"
        )
        self._place.setText(said)

    def show_set_up(self) -> None:
        self.method.set_value(self.set_up.method.value)
        self.password.set_text(self.set_up.password)
        self.command.set_text(self.set_up.command)
        stored = self.set_up.edited is not None and self.set_up.edited.auth.method is AuthMethod.PASSWORD
        self.password.entry.setPlaceholderText(self.tr("Unchanged") if stored else "")
        self._show_method()

    def first(self) -> QWidget:
        fields = {AuthMethod.PASSWORD: self.password.entry, AuthMethod.COMMAND: self.command.entry}
        return fields.get(self.set_up.method, self.method)

    def ready(self) -> bool:
        if self.set_up.method is AuthMethod.COMMAND:
            return bool(self.set_up.command.strip())
        return not self.set_up.password_missing

    def why_not(self) -> str:
        if self.set_up.method is AuthMethod.COMMAND:
            return self.tr("Continue: the command is missing")
        return self.tr("Continue: the password is missing")

    def left(self) -> None:
        self.eye.setChecked(False)

    def _show_method(self) -> None:
        method = self.set_up.method
        self.password.setVisible(method is AuthMethod.PASSWORD)
        self.kept.setVisible(method is AuthMethod.PASSWORD)
        self.command.setVisible(method is AuthMethod.COMMAND)
        self.nothing.setVisible(method is AuthMethod.NONE)

    def _on_method(self, value: str) -> None:
        self.set_up.method = AuthMethod(value)
        self._show_method()
        self.changed.emit()

    def _on_edited(self) -> None:
        self.set_up.password = self.password.text()
        self.set_up.command = self.command.text()
        self.changed.emit()

    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.entry.setEchoMode(mode)
        self.eye.setIcon(icons.icon("hidden" if shown else "preview"))
        self.eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))
        self.eye.setToolTip(self.eye.text())
