"""A server of an identity's own: the wizard's pages for signing in and for the server, as a part of a sheet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.errors import MailError
from app.model.account import Account, Auth, AuthMethod, Identity, Server
from ui.accounts.server_page import Moment
from ui.accounts.sign_in_page import SignInPage
from ui.accounts.state import SetUp
from ui.accounts.trying import Trying
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import column
from ui.words.error_text import advice


class OwnServer(QWidget):
    """Nothing is tried before a person asks for it: a password that is half typed is no business of a server."""

    def __init__(
        self, window: QWidget, engine: Engine, tasks: Tasks, account: Account, identity: Identity | None
    ) -> None:
        super().__init__()
        if identity is not None and identity.server is not None:
            self.set_up = SetUp.of(account.over(identity))
        else:
            self.set_up = SetUp(address=identity.address.spec if identity else "")
        self.sign_in = SignInPage(self.set_up, engine, tasks)
        self._trying = Trying(window, engine, tasks, self.set_up, Moment.WHEN_ASKED)
        self.place = self._trying.page
        for page in (self.sign_in, self.place):
            page.be_a_part()
        self.setLayout(column(self.sign_in, self.place, gap=theme.GAP_3))
        self.sign_in.changed.connect(self.place.show_set_up)
        self._trying.elsewhere.connect(self._on_fix)
        self.show_set_up()

    def show_set_up(self) -> None:
        self.sign_in.show_keeping()
        self.sign_in.show_set_up()
        self.place.show_set_up()

    def first(self) -> QWidget:
        return self.place.first()

    def set_address(self, address: str) -> None:
        """Who is going to send there: the user name follows until one is typed."""
        if address != self.set_up.address:
            self.set_up.address = address
            self.place.show_set_up()

    def read(self) -> tuple[Server, Auth]:
        """Raises MailError(INVALID) for what cannot be."""
        account = self.set_up.account()
        return account.server, account.auth

    @property
    def secret(self) -> str:
        """A new one, empty when there is none."""
        return self.set_up.secret or ""

    def show_trouble(self, error: MailError) -> QWidget | None:
        """Say what is wrong beside the field it is about; None where it is about none of them."""
        fields = {"host": self.place.host, "port": self.place.port, "user_name": self.place.user_name}
        field = fields.get(error.facts.get("field", ""))
        if field is not None:
            field.set_error(advice(error).title)
            field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def stop(self) -> None:
        """Nothing goes on behind a sheet that was closed."""
        self.sign_in.left()
        self.place.left()

    def _on_fix(self, name: str) -> None:
        if name == "oauth":
            self.set_up.method = AuthMethod.OAUTH
            self.sign_in.show_set_up()
        self.sign_in.first().setFocus(Qt.FocusReason.OtherFocusReason)


def put_on(identity: Identity, own: OwnServer | None) -> Identity:
    """The identity with this server, or with the account's."""
    if own is None:
        return replace(identity, server=None, auth=Auth())
    server, auth = own.read()
    return replace(identity, server=server, auth=auth)
