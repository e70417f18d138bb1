"""The advanced part of signing in at a provider: which one, this program's client id there, and how to get one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.model.oauth import OAuthProvider
from ui.accounts.field import Field
from ui.accounts.state import SetUp
from ui.look import theme
from ui.widgets.basics import column, push, row, text

_OWN = "own"
_BLANK = OAuthProvider("", "", "", "", "", redirect_url="http://localhost:9000/")


class ProviderForm(QWidget):
    """Folded away while nothing in it is missing. `changed` after each edit."""

    changed = Signal()

    def __init__(self, set_up: SetUp, presets: Mapping[str, OAuthProvider]) -> None:
        super().__init__()
        self._set_up, self._presets = set_up, presets
        self._client_known = False
        self._is_open = False
        self._build()
        self._wire()

    def _build(self) -> None:
        self.more = push(self.tr("Advanced: provider and client id"), "quiet", "chevron-down")
        self.provider = QComboBox()
        self.provider.setAccessibleName(self.tr("Provider"))
        for key, preset in self._presets.items():
            self.provider.addItem(preset.name, key)
        self.provider.addItem(self.tr("Another provider…"), _OWN)
        caption = text(self.tr("Provider"), "caption", "text_2", QFont.Weight.Medium)
        caption.setBuddy(self.provider)
        self.client_id = Field(self.tr("Client id"), self.tr("As what Tintero is known to the provider."))
        self.client_secret = Field(self.tr("Client secret"), self.tr("Only if the provider gave one with the id."))
        self.client_secret.entry.setEchoMode(QLineEdit.EchoMode.Password)
        self.tenant = Field(
            self.tr("Organisation (tenant)"),
            self.tr("Only if your administrator told you one: a domain or an id. Empty: whichever you sign in with."),
        )
        self._steps = text("", colour="text_2", wrap=True)
        self.register = push(self.tr("Open the provider's page"), "quiet", "open-external")
        self._build_own()
        self._inside = QWidget()
        self._inside.setLayout(
            column(column(caption, self.provider, gap=theme.GAP_1), self._own, self._steps,
                   row(self.register, None),
                   row((self.client_id, 1), (self.client_secret, 1), gap=12), self.tenant, gap=theme.GAP_2)
        )  # fmt: skip
        self.setLayout(column(row(self.more, None), self._inside, gap=theme.GAP_2))

    def _build_own(self) -> None:
        """All that a provider nobody knows can want; the names are those of the standard."""
        self.authorization_url = Field(self.tr("Authorization URL"))
        self.token_url = Field(self.tr("Token URL"))
        self.scope = Field(self.tr("Scope"))
        self.redirect_url = Field(
            self.tr("Redirect URL"), self.tr("On this computer; with a port if it is registered.")
        )
        self.response_type = Field(self.tr("Response type"))
        self.parameters = Field(self.tr("Additional parameters"), self.tr("As in name=value&other=value."))
        self._own_fields = (
            self.authorization_url, self.token_url, self.scope, self.redirect_url, self.response_type, self.parameters
        )  # fmt: skip
        self._own = QWidget()
        high = [column(field, None, gap=0) for field in self._own_fields]  # one has a hint below it, another none
        pairs = (row((high[i], 1), (high[i + 1], 1), gap=12) for i in (0, 2, 4))
        self._own.setLayout(column(*pairs, gap=theme.GAP_1))

    def _wire(self) -> None:
        self.more.clicked.connect(self._on_more)
        self.provider.activated.connect(lambda _row: self._on_provider())
        self.register.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._chosen().register_url)))
        for field in (self.client_id, self.client_secret, self.tenant, *self._own_fields):
            field.edited.connect(lambda _words: self._on_edited())

    # what is set up

    def show_set_up(self, client_known: bool) -> None:
        """`client_known`: this copy has a client id for the provider, so that none need be typed."""
        state = self._set_up
        self._client_known = client_known and state.custom is None
        key = _OWN if state.custom is not None else state.provider
        self.provider.setCurrentIndex(max(0, self.provider.findData(key)))
        self.client_id.set_text(state.client_id)
        self.client_secret.set_text(state.client_secret)
        self.tenant.set_text(state.tenant)
        self.tenant.setVisible(bool(self._chosen().tenant))
        self.tenant.entry.setPlaceholderText(self._chosen().tenant)
        self.client_id.entry.setPlaceholderText(self.tr("Comes with Tintero") if self._client_known else "")
        own = state.custom or _BLANK
        texts = (own.authorization_url, own.token_url, own.scope, own.redirect_url, own.response_type,
                 "&".join(f"{name}={value}" for name, value in own.parameters))  # fmt: skip
        for field, words in zip(self._own_fields, texts, strict=True):
            if not field.entry.hasFocus():
                field.set_text(words)
        self._own.setVisible(state.custom is not None)
        self._show_steps()
        self._inside.setVisible(self._is_open or not self.is_complete())

    def provider_name(self) -> str:
        """Empty for one that nobody has described yet."""
        return self._chosen().name

    def is_complete(self) -> bool:
        """Everything that a sign-in needs is there."""
        own = self._set_up.custom
        if own is not None and not (own.authorization_url and own.token_url):
            return False
        return bool(self._set_up.client_id.strip()) or self._client_known

    def first(self) -> QWidget:
        return self.authorization_url.entry if self._set_up.custom is not None else self.client_id.entry

    def _chosen(self) -> OAuthProvider:
        return self._set_up.custom or self._presets.get(self._set_up.provider, _BLANK)

    def _show_steps(self) -> None:
        chosen = self._chosen()
        self.register.setVisible(bool(chosen.register_url) and not self._client_known)
        self._steps.setVisible(not self._client_known)
        if self._set_up.custom is not None:
            self._steps.setText(self.tr("Your provider or administrator tells these values."))
            return
        google = self.tr(
            "{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. "
            "To get one:\n1. Open the provider's page and create a project.\n2. Create an OAuth client id of the type "
            "“Desktop app”.\n3. Add your address as a test user.\n4. Copy id and secret here."
        )
        microsoft = self.tr(
            "{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. "
            "To get one:\n1. Open the provider's page and choose New registration.\n2. Under Authentication add the "
            "platform “Mobile and desktop applications” with http://localhost.\n3. Add the permission SMTP.Send.\n"
            "4. Copy the application id here."
        )
        other = self.tr(
            "{provider} lets in only programs that it knows by a client id, and this copy of Tintero has none yet. "
            "To get one, register a desktop program on the provider's page with the redirect address {redirect}, "
            "and copy its id here."
        )
        words = {"google": google, "microsoft": microsoft, "microsoft-personal": microsoft}.get(chosen.key, other)
        self._steps.setText(words.format(provider=chosen.name, redirect=chosen.redirect_url))

    # edits

    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self._inside.setVisible(self._is_open or not self.is_complete())

    def _on_provider(self) -> None:
        key = str(self.provider.currentData())
        state = self._set_up
        state.custom = (state.custom or _BLANK) if key == _OWN else None
        state.provider = "" if key == _OWN else key
        state.client_id, state.client_secret, state.tenant = "", "", ""
        self.changed.emit()

    def _on_edited(self) -> None:
        state = self._set_up
        state.client_id, state.client_secret = self.client_id.text(), self.client_secret.text()
        state.tenant = self.tenant.text() if self._chosen().tenant else ""
        if state.custom is not None:
            pairs = (pair.partition("=") for pair in self.parameters.text().split("&") if "=" in pair)
            state.custom = replace(
                state.custom,
                name=QUrl(self.authorization_url.text().strip()).host(),
                authorization_url=self.authorization_url.text().strip(),
                token_url=self.token_url.text().strip(),
                scope=self.scope.text().strip(),
                redirect_url=self.redirect_url.text().strip(),
                response_type=self.response_type.text().strip() or "code",
                parameters=tuple((name.strip(), value.strip()) for name, _, value in pairs),
            )
        self.changed.emit()
