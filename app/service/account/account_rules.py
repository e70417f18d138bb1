"""What an account must be before it is tried or stored. Pure functions."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import replace

import idna

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import COLOURS, Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address

_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_TENANT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_LONGEST_HOST = 253  # octets, RFC 1035 section 2.3.4 without the length octets
_PORTS = range(1, 65536)
LONGEST_PATIENCE = 3600.0
"""Seconds that a person may let the program wait for one answer."""


def _bad(field: str, detail: str, **facts: str) -> MailError:
    return MailError(Kind.INVALID, Reason.BAD_ACCOUNT, detail, Retry.NEEDS_USER, facts={"field": field, **facts})


def tidied(account: Account) -> Account:
    """The account as it is stored: blanks trimmed, addresses parsed, empty user name and name filled in.

    Raises MailError(INVALID, BAD_ACCOUNT) with the fact `field`: `address`, `reply_to`, `host`,
    `port`, `user_name`, `command`, `clear` (a password would cross an open line and nobody agreed),
    `colour`, `copies`, `pattern`, `domain` or `tenant`.
    """
    if not account.identities:
        raise _bad("address", "An account needs an address.")
    identities = tuple(_identity(identity) for identity in account.identities)
    if not 0 <= account.patience <= LONGEST_PATIENCE:
        raise _bad("patience", f"The server cannot be waited for {account.patience:g} seconds.")
    if account.colour not in COLOURS:
        raise _bad("colour", f"“{account.colour}” is not one of the colours.")
    return replace(
        account,
        name=account.name.strip() or identities[0].address.spec,
        identities=identities,
        server=_server(account.server),
        auth=_auth(account.auth, account.server.security, identities[0].address),
    )


def _identity(identity: Identity) -> Identity:
    reply_to, server = identity.reply_to, identity.server
    if identity.colour and identity.colour not in COLOURS:
        raise _bad("colour", f"“{identity.colour}” is not one of the colours.")
    address = _address("address", identity.address)
    return replace(
        identity,
        address=address,
        reply_to=_address("reply_to", reply_to) if reply_to else None,
        always_cc=tuple(_address("copies", address) for address in identity.always_cc),
        always_bcc=tuple(_address("copies", address) for address in identity.always_bcc),
        patterns=tuple(_pattern(words) for words in identity.patterns if words.strip()),
        domains=tuple(_domain(words) for words in identity.domains if words.strip()),
        server=_server(server) if server is not None else None,
        auth=_auth(identity.auth, server.security, address) if server is not None else Auth(),
    )


def _pattern(words: str) -> str:
    """`*@my.domain` or `me+*@x.org`: an address in which `*` stands for anything, but for the whole domain."""
    pattern = words.strip().lower()
    local, at, domain = pattern.rpartition("@")
    if not at or not local or "*" in domain or not _is_host(domain) or not pattern.isprintable() or " " in pattern:
        raise _bad("pattern", f"“{words[:100]}” is no pattern of addresses.", pattern=words.strip()[:100])
    return pattern


def _domain(words: str) -> str:
    domain = words.strip().lower().removeprefix("@").removeprefix("*.")
    if not _is_host(domain):
        raise _bad("domain", f"“{words[:100]}” is no domain.", domain=words.strip()[:100])
    return domain


def _user_name(words: str) -> str:
    if not words.strip().isprintable():
        raise _bad("user_name", "The user name contains a control character.")
    return words.strip()


def _address(field: str, address: Address) -> Address:
    try:
        return Address.parse(str(address))
    except MailError as error:
        raise _bad(field, error.detail, **error.facts) from error


def _server(server: Server) -> Server:
    host = server.host.strip()
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    if not host:
        raise _bad("host", "The server name is missing.")
    if not _is_host(host):
        raise _bad("host", f"“{host[:100]}” is not a server name or IP address.", host=host[:100])
    if server.port not in _PORTS:
        raise _bad("port", f"The port must be between 1 and 65535, not {server.port}.", port=str(server.port))
    return replace(server, host=host)


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return True
    try:
        wire = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return False
    labels = wire.removesuffix(".").split(".")
    return len(wire) <= _LONGEST_HOST and all(_LABEL.fullmatch(x) for x in labels) and not labels[-1].isdigit()


def _auth(auth: Auth, security: Security, address: Address) -> Auth:
    if auth.method is AuthMethod.NONE:
        return auth
    if security is Security.NONE and not (auth.allow_clear and auth.method is not AuthMethod.OAUTH):
        raise _bad("clear", "Without encryption everybody on the way can read the password.")
    if auth.method is AuthMethod.COMMAND and not auth.command.strip():
        raise _bad("command", "The password command is missing.")
    user_name, tenant = _user_name(auth.user_name) or address.wire, auth.tenant.strip()
    if tenant and not _TENANT.fullmatch(tenant):
        raise _bad("tenant", f"“{tenant[:100]}” is no organisation.", tenant=tenant[:100])
    return replace(auth, user_name=user_name, command=auth.command.strip(), tenant=tenant)
