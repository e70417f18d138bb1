"""Accounts in words: their state, their server, their way to sign in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.model.account import Account, AccountState, AuthMethod, Identity, SecretPlace, Security, Server
from ui.words.error_words import QT_TRANSLATE_NOOP

_CONTEXT = "Accounts"


def tr(source: str) -> str:
    """The translation of words marked with QT_TRANSLATE_NOOP("Accounts", ...)."""
    return QCoreApplication.translate(_CONTEXT, source)


@dataclass(frozen=True)
class StateWords:
    """An icon, a word and the token of their colour."""

    icon: str
    word: str
    colour: str


_STATES = {
    AccountState.READY: ("check-circle", QT_TRANSLATE_NOOP("Accounts", "Ready"), "ok"),
    AccountState.NEEDS_SIGN_IN: ("key", QT_TRANSLATE_NOOP("Accounts", "Needs sign-in"), "warn"),
    AccountState.NEEDS_YOU: ("warning", QT_TRANSLATE_NOOP("Accounts", "Needs you"), "warn"),
    AccountState.WAITING: ("offline", QT_TRANSLATE_NOOP("Accounts", "Not reached, tries again"), "text_2"),
    AccountState.PAUSED: ("pause", QT_TRANSLATE_NOOP("Accounts", "Switched off"), "text_2"),
}
_SECURITY = {
    Security.TLS: QT_TRANSLATE_NOOP("Accounts", "{host}, port {port}, TLS from the first byte"),
    Security.STARTTLS: QT_TRANSLATE_NOOP("Accounts", "{host}, port {port}, STARTTLS"),
    Security.NONE: QT_TRANSLATE_NOOP("Accounts", "{host}, port {port}, not encrypted"),
}
_PASSWORD = {
    SecretPlace.KEYRING: QT_TRANSLATE_NOOP("Accounts", "Password of {user}, in the system's keyring"),
    SecretPlace.VAULT: QT_TRANSLATE_NOOP("Accounts", "Password of {user}, in the vault"),
    SecretPlace.SESSION: QT_TRANSLATE_NOOP("Accounts", "Password of {user}, known until Tintero ends"),
    SecretPlace.COMMAND: QT_TRANSLATE_NOOP("Accounts", "Password of {user}, told by a command"),
    SecretPlace.NONE: QT_TRANSLATE_NOOP("Accounts", "The password of {user} is missing"),
}
_PERMISSION = {
    SecretPlace.KEYRING: QT_TRANSLATE_NOOP("Accounts", "Permission of the provider, in the system's keyring"),
    SecretPlace.VAULT: QT_TRANSLATE_NOOP("Accounts", "Permission of the provider, in the vault"),
    SecretPlace.SESSION: QT_TRANSLATE_NOOP("Accounts", "Permission of the provider, known until Tintero ends"),
    SecretPlace.NONE: QT_TRANSLATE_NOOP("Accounts", "You are not signed in with the provider"),
}


def state_words(state: AccountState) -> StateWords:
    icon, word, colour = _STATES[state]
    return StateWords(icon, tr(word), colour)


def server_words(server: Server) -> str:
    """One line: host, port, protection."""
    return tr(_SECURITY[server.security]).format(host=server.host, port=server.port)


def sign_in_words(account: Account, place: SecretPlace) -> str:
    """How the account signs in, and where the secret is."""
    if account.auth.method is AuthMethod.NONE:
        return tr(QT_TRANSLATE_NOOP("Accounts", "No sign-in: the server knows this computer"))
    if account.auth.method is AuthMethod.OAUTH:
        return tr(_PERMISSION.get(place, _PERMISSION[SecretPlace.NONE]))
    return tr(_PASSWORD[place]).format(user=account.auth.user_name)


def is_doubtful(account: Account, place: SecretPlace) -> bool:
    """Whether the line about the sign-in is a warning."""
    keeps = account.auth.method in (AuthMethod.PASSWORD, AuthMethod.OAUTH)
    return keeps and place in (SecretPlace.NONE, SecretPlace.SESSION)


def identity_notes(identity: Identity) -> list[str]:
    """What is special about an identity, a short line each."""
    said = []
    if identity.reply_to is not None:
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Answers go to {address}")).format(address=identity.reply_to.spec))
    if identity.always_cc:
        names = ", ".join(address.spec for address in identity.always_cc)
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Always a copy to {names}")).format(names=names))
    if identity.always_bcc:
        names = ", ".join(address.spec for address in identity.always_bcc)
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Always a hidden copy to {names}")).format(names=names))
    if identity.patterns:
        patterns = ", ".join(identity.patterns)
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Also answers for {patterns}")).format(patterns=patterns))
    if identity.domains:
        domains = ", ".join(identity.domains)
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Writes to {domains}")).format(domains=domains))
    if identity.server is not None:
        said.append(tr(QT_TRANSLATE_NOOP("Accounts", "Sends over {host}")).format(host=identity.server.host))
    return said
