"""Accounts as a file to take elsewhere. Nothing secret is ever in it, and nothing in it is trusted blindly.

Passwords and permissions are not part of an account at all. Left out as well: the password command (it may hold a
password, and a foreign one would be run here), exceptions for certificates and for old encryption, files of
certificate authorities, and the leave to send a password over an open line, which only the person at this computer can
give.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.oauth import OAuthProvider
from app.service.account.account_rules import tidied

FORMAT, VERSION = "tintero-accounts", 1
LONGEST = 1024 * 1024
"""Octets; no file of accounts is longer."""

_MOST = 200  # accounts


def written(accounts: Sequence[Account]) -> str:
    """JSON, to be read by people as well."""
    content = {"format": FORMAT, "version": VERSION, "accounts": [_cells(account) for account in accounts]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read(data: bytes, name: str = "") -> tuple[Account, ...]:
    """The accounts of a file, not stored. `name` is the file's, for what is said about it.

    Raises MailError(INVALID): ACCOUNT_FILE_BROKEN with the fact `problem` (`json`, `format`, `version`, `empty`, or
    `account` with the fact `account`), TOO_LONG.
    """
    if len(data) > LONGEST:
        raise MailError(Kind.INVALID, Reason.TOO_LONG, "The file is too long.", Retry.NEVER, facts={"name": name})
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _broken(name, "json", "This is no file of accounts: it is not JSON.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _broken(name, "format", "This is no file of accounts.")
    if content.get("version") != VERSION:
        raise _broken(name, "version", "A newer version of Tintero wrote this file.")
    items = content.get("accounts")
    if not isinstance(items, list) or not items or len(items) > _MOST:
        raise _broken(name, "empty", "There are no accounts in this file.")
    return tuple(_account(item, name, number) for number, item in enumerate(items, 1))


def _cells(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "colour": account.colour,
        "usual_sender": account.is_default,
        "server": _server_cells(account.server),
        "sign_in": _auth_cells(account.auth),
        "switched_off": account.disabled,
        "patience": account.patience,
        "undo_seconds": account.undo_seconds,
        "identities": [_identity_cells(identity) for identity in account.identities],
    }


def _server_cells(server: Server) -> dict[str, Any]:
    return {"host": server.host, "port": server.port, "security": server.security.value}


def _auth_cells(auth: Auth) -> dict[str, Any]:
    return {
        "method": auth.method.value,
        "user_name": auth.user_name,
        "provider": auth.provider,
        "client_id": auth.client_id,
        "tenant": auth.tenant,
        "custom": asdict(auth.custom) if auth.custom is not None else None,
    }


def _identity_cells(identity: Identity) -> dict[str, Any]:
    return {
        "name": identity.address.name,
        "address": identity.address.spec,
        "reply_to": str(identity.reply_to or ""),
        "colour": identity.colour,
        "always_cc": [str(address) for address in identity.always_cc],
        "always_bcc": [str(address) for address in identity.always_bcc],
        "patterns": list(identity.patterns),
        "domains": list(identity.domains),
        "server": _server_cells(identity.server) if identity.server is not None else None,
        "sign_in": _auth_cells(identity.auth) if identity.server is not None else None,
    }


def _account(item: Any, name: str, number: int) -> Account:
    title = str(item.get("name") or number)[:100] if isinstance(item, dict) else str(number)
    try:
        return tidied(_read_account(item))
    except (KeyError, TypeError, ValueError, AttributeError, MailError) as error:
        why = error.detail if isinstance(error, MailError) else "Something in it is missing, or is no such thing."
        raise _broken(name, "account", f"Account “{title}” cannot be used: {why}", account=title, said=why) from error


def _read_account(item: dict[str, Any]) -> Account:
    server = _read_server(item["server"])
    undo, patience = item.get("undo_seconds"), float(item.get("patience", 0))
    return Account(
        name=_text(item["name"]),
        identities=tuple(_read_identity(identity) for identity in item["identities"]),
        server=server,
        auth=_read_auth(item["sign_in"], server),
        colour=_text(item.get("colour", "ink")),
        is_default=item.get("usual_sender") is True,
        disabled=item.get("switched_off") is True,
        patience=patience,
        undo_seconds=None if undo is None else max(0, int(undo)),
    )


def _read_auth(item: dict[str, Any], server: Server) -> Auth:
    """A password command is asked for as a password; over an open line nobody signs in until a person allows it."""
    method = AuthMethod(item["method"])
    if server.security is Security.NONE:
        return Auth()
    if method is AuthMethod.COMMAND:
        method = AuthMethod.PASSWORD
    custom = item.get("custom")
    return Auth(
        method,
        user_name=_text(item.get("user_name", "")),
        provider=_text(item.get("provider", "")),
        client_id=_text(item.get("client_id", "")),
        custom=_read_provider(custom) if custom else None,
        tenant=_text(item.get("tenant", "")),
    )


def _read_provider(item: dict[str, Any]) -> OAuthProvider:
    read = OAuthProvider(
        key=_text(item.get("key", "")),
        name=_text(item.get("name", "")),
        authorization_url=_text(item.get("authorization_url", "")),
        token_url=_text(item.get("token_url", "")),
        scope=_text(item.get("scope", "")),
        issuer=_text(item.get("issuer", "")),
        device_url=_text(item.get("device_url", "")),
        revocation_url=_text(item.get("revocation_url", "")),
        redirect_url=_text(item.get("redirect_url", "http://127.0.0.1/")),
        parameters=tuple((_text(key), _text(value)) for key, value in item.get("parameters", ())),
    )
    for url in (read.authorization_url, read.token_url, read.device_url, read.revocation_url):
        if url and not url.startswith("https://"):
            raise ValueError(url)
    return read


def _read_server(item: dict[str, Any]) -> Server:
    return Server(_text(item["host"]), int(item["port"]), Security(item["security"]))


def _read_identity(item: dict[str, Any]) -> Identity:
    address = replace(Address.parse(_text(item["address"])), name=" ".join(_text(item.get("name", "")).split()))
    reply_to, server = _text(item.get("reply_to", "")), item.get("server")
    own = _read_server(server) if server else None
    return Identity(
        address=address,
        reply_to=Address.parse(reply_to) if reply_to else None,
        colour=_text(item.get("colour", "")),
        always_cc=tuple(Address.parse(_text(words)) for words in item.get("always_cc", ())),
        always_bcc=tuple(Address.parse(_text(words)) for words in item.get("always_bcc", ())),
        patterns=tuple(_text(words) for words in item.get("patterns", ())),
        domains=tuple(_text(words) for words in item.get("domains", ())),
        server=own,
        auth=_read_auth(item["sign_in"], own) if own is not None and item.get("sign_in") else Auth(),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _broken(name: str, problem: str, detail: str, **facts: str) -> MailError:
    known = {"name": name, "problem": problem, **facts}
    return MailError(Kind.INVALID, Reason.ACCOUNT_FILE_BROKEN, detail, Retry.NEEDS_USER, facts=known)
