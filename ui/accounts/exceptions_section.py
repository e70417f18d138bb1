"""The exceptions from the rules that an account lives by, each with its way out."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from app.model.account import Account, Server, TlsVersion
from ui.accounts.account_sections import Section
from ui.accounts.certificate import grouped
from ui.look import theme
from ui.widgets.basics import FLUSH, Push, column, push, row, text
from ui.words.day_pattern import day_pattern


class Exemption(Enum):
    """What a server is let off."""

    CERTIFICATE = auto()
    OLD_TLS = auto()


class ExceptionsSection(Section):
    """Hidden where there are none. `ended` carries the Exemption, and the identity whose own server it is about (0: the
    account's).
    """

    ended = Signal(object, int)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ExceptionsSection", "Exceptions"))
        self._rows = column(gap=theme.GAP_3)
        self.body.addLayout(row(FLUSH, (self._rows, 1), gap=0))
        self.buttons: list[Push] = []
        self._shown: object = None

    def show_account(self, account: Account) -> None:
        """Made anew only where something differs: whoever stands on a button keeps standing there."""
        servers = [(0, account.server), *((i.id, i.server) for i in account.identities if i.server is not None)]
        if servers == self._shown:
            return
        self._shown, self.buttons = servers, []
        while item := self._rows.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for identity_id, server in servers:
            if server.pin is not None:
                self._add_pin(server, identity_id)
            if server.oldest_tls is not TlsVersion.V1_2:
                self._add_old_tls(server, identity_id)
        self.setVisible(bool(self.buttons))

    def _add_pin(self, server: Server, identity_id: int) -> None:
        assert server.pin is not None
        since = QDateTime.fromSecsSinceEpoch(round(server.pin.since)).date()
        day = QLocale().toString(since, day_pattern("d MMMM yyyy", QLocale()))
        said = self.tr("Since {date} one certificate is trusted for {host}, port {port}, though it fails a check.")
        shown = text(grouped(server.pin.sha256), "caption", "text_2", wrap=True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(self.tr("Fingerprint"))
        words = said.format(date=day, host=server.host, port=server.port)
        self._add(words, shown, self.tr("Trust it no longer"), Exemption.CERTIFICATE, identity_id)

    def _add_old_tls(self, server: Server, identity_id: int) -> None:
        said = self.tr("Encryption that is no longer safe is allowed for {host}, port {port}.")
        words = said.format(host=server.host, port=server.port)
        self._add(words, None, self.tr("Allow it no longer"), Exemption.OLD_TLS, identity_id)

    def _add(self, words: str, more: QWidget | None, end: str, what: Exemption, identity_id: int) -> None:
        button = push(end, "quiet")
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda _on=False: self.ended.emit(what, identity_id))
        self.buttons.append(button)
        one = QWidget()
        parts = [text(words, colour="text_2", wrap=True), *([more] if more is not None else [])]
        margins = (-FLUSH, 0, 0, 0)
        one.setLayout(column(*parts, row(FLUSH, button, None, gap=0), gap=theme.GAP_1, margins=margins))
        self._rows.addWidget(one)
