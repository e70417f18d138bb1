"""Accounts of Thunderbird, read from its `prefs.js`. Passwords are in other files and are not looked for.

Source: `profiles.ini` and the preferences `mail.accountmanager.*`, `mail.identity.*`, `mail.smtpserver.*` of
Thunderbird's own source (`mailnews/`). Foreign files: long ones and odd values are left out, nothing is run.
"""

from __future__ import annotations

import configparser
import logging
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from app.errors import MailError
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address, split_list
from app.model.foreign import ForeignProfile

log = logging.getLogger(__name__)

Prefs = Mapping[str, str]
_LONGEST = 20_000_000  # octets of a prefs.js
_MOST = 200  # accounts, identities of one, profiles
_LINE = re.compile(r'^\s*(?:user_)?pref\(\s*"((?:[^"\\]|\\.)*)"\s*,\s*(.*?)\s*\)\s*;\s*$')
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_SECURITY = {"0": Security.NONE, "1": Security.STARTTLS, "2": Security.STARTTLS, "3": Security.TLS}
"""`try_ssl`. 1 is "if available", which is not known here: an attacker says what is available."""
_NO_SIGN_IN, _OAUTH = "1", "10"  # authMethod
_PROVIDERS = {
    "accounts.google.com": "google",
    "login.microsoftonline.com": "microsoft",
    "login.yahoo.com": "yahoo",
    "login.aol.com": "aol",
    "oauth.yandex.com": "yandex",
    "o2.mail.ru": "mail.ru",
    "www.fastmail.com": "fastmail",
    "comcast.net": "comcast",
}


def folders(environment: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Where Thunderbird keeps its profiles here, installed in one way or another."""
    home = Path(environment.get("USERPROFILE" if platform == "win32" else "HOME") or "/")
    if platform == "win32":
        return [Path(environment.get("APPDATA") or home / "AppData/Roaming") / "Thunderbird"]
    if platform == "darwin":
        return [home / "Library/Thunderbird"]
    return [
        home / ".thunderbird",
        home / "snap/thunderbird/common/.thunderbird",
        home / ".var/app/org.mozilla.Thunderbird/.thunderbird",
        home / ".var/app/org.mozilla.thunderbird/.thunderbird",
    ]


def read(places: list[Path]) -> tuple[ForeignProfile, ...]:
    """The profiles with at least one account that can send."""
    found = []
    for place in places:
        for name, folder in _profiles(place):
            accounts = accounts_of(parse(_prefs(folder)))
            if accounts:
                found.append(ForeignProfile(name, str(folder), accounts))
    return tuple(found[:_MOST])


def parse(text: str) -> dict[str, str]:
    """Names and values of a prefs.js. Texts are unescaped, numbers and truths are as they stand there."""
    found = {}
    for line in text.splitlines():
        if match := _LINE.match(line):
            value = match[2]
            said = _TEXT.fullmatch(value)
            found[_plain(match[1])] = _plain(said[1]) if said else value
    return found


def accounts_of(prefs: Prefs) -> tuple[Account, ...]:
    """The accounts that have an address and a server to send over, the usual one first."""
    keys = _keys(prefs.get("mail.accountmanager.accounts", ""))
    usual = prefs.get("mail.accountmanager.defaultaccount", "")
    found = []
    for key in sorted(dict.fromkeys(keys), key=lambda one: one != usual)[:_MOST]:
        kind = prefs.get(f"mail.server.{prefs.get(f'mail.account.{key}.server', '')}.type", "")
        if kind in ("nntp", "rss", "im"):
            continue
        identities = _identities(prefs, key)
        if identities:
            found.append(_account(prefs, key, identities))
    return tuple(found)


def _account(prefs: Prefs, key: str, identities: list[tuple[Identity, str]]) -> Account:
    """One account over the server of its first identity; those that send over another one keep it."""
    first = identities[0][1]
    server, auth = _server(prefs, first), _auth(prefs, first)
    assert server is not None
    ours = []
    for identity, smtp in identities:
        own = _server(prefs, smtp) if smtp != first else None
        ours.append(replace(identity, server=own, auth=_auth(prefs, smtp) if own is not None else Auth()))
    shown = prefs.get(f"mail.server.{prefs.get(f'mail.account.{key}.server', '')}.name", "").strip()
    name = _one_line(shown)[:80] or identities[0][0].address.spec
    return Account(name=name, identities=tuple(ours), server=server, auth=auth)


def _identities(prefs: Prefs, account: str) -> list[tuple[Identity, str]]:
    """Each with the key of the server that it sends over; those without a usable one are left out."""
    found = []
    for key in _keys(prefs.get(f"mail.account.{account}.identities", ""))[:_MOST]:
        start = f"mail.identity.{key}."
        smtp = _sends_over(prefs, prefs.get(f"{start}smtpServer", ""))
        address = _address(prefs.get(f"{start}useremail", ""), prefs.get(f"{start}fullName", ""))
        if address is None or _server(prefs, smtp) is None:
            continue
        identity = Identity(
            address=address,
            reply_to=_address(prefs.get(f"{start}reply_to", "")),
            always_cc=_people(prefs, f"{start}doCc"),
            always_bcc=_people(prefs, f"{start}doBcc"),
        )
        found.append((identity, smtp))
    return found


def _sends_over(prefs: Prefs, own: str) -> str:
    """The key of the identity's own server, the usual one, or the first: the one that is there, as Thunderbird does.

    One that is there and cannot be used is not replaced: mail would go over somebody else's server.
    """
    keys = (own, prefs.get("mail.smtp.defaultserver", ""), *_keys(prefs.get("mail.smtpservers", "")))
    return next((key for key in keys if key and prefs.get(f"mail.smtpserver.{key}.hostname", "").strip()), "")


def _people(prefs: Prefs, name: str) -> tuple[Address, ...]:
    if prefs.get(name) != "true":
        return ()
    found = (_address(piece) for piece in split_list(prefs.get(f"{name}List", "")))
    return tuple(address for address in found if address is not None)


def _address(text: str, name: str = "") -> Address | None:
    try:
        found = Address.parse(text)
    except MailError:
        return None
    return replace(found, name=_one_line(name)) if name.strip() else found


def _server(prefs: Prefs, key: str) -> Server | None:
    start = f"mail.smtpserver.{key}."
    host = prefs.get(f"{start}hostname", "").strip().rstrip(".").lower()
    if not key or not re.fullmatch(r"[\w.:\[\]-]{1,253}", host):
        return None
    security = _SECURITY.get(prefs.get(f"{start}try_ssl", "0"), Security.STARTTLS)
    port = prefs.get(f"{start}port", "")
    number = int(port) if port.isdecimal() and 0 < int(port[:6]) < 65536 else security.standard_port
    return Server(host, number, security)


def _auth(prefs: Prefs, key: str) -> Auth:
    start = f"mail.smtpserver.{key}."
    method, user = prefs.get(f"{start}authMethod", "3"), _one_line(prefs.get(f"{start}username", ""))
    if method == _NO_SIGN_IN or not user:
        return Auth()
    if method == _OAUTH:
        issuer = prefs.get(f"{start}oauth2.issuer", "") or _issuer(prefs.get(f"{start}hostname", ""))
        if provider := _PROVIDERS.get(issuer):
            return Auth(AuthMethod.OAUTH, user, provider=provider)
    return Auth(AuthMethod.PASSWORD, user)


def _issuer(host: str) -> str:
    """Older profiles do not say it."""
    ends = {"gmail.com": "accounts.google.com", "office365.com": "login.microsoftonline.com"}
    return next((issuer for end, issuer in ends.items() if host == end or host.endswith(f".{end}")), "")


def _profiles(place: Path) -> list[tuple[str, Path]]:
    reader = configparser.RawConfigParser(strict=False)
    try:
        reader.read_string((place / "profiles.ini").read_text("utf-8", "replace")[:1_000_000])
    except (OSError, configparser.Error) as error:
        if (place / "profiles.ini").exists():
            log.info("Thunderbird's profiles could not be read: %s", type(error).__name__)
        return []
    found = []
    for section in reader.sections():
        path = reader.get(section, "Path", fallback="")
        if section.startswith("Profile") and path and "\0" not in path:
            is_relative = reader.get(section, "IsRelative", fallback="1") == "1"
            folder = place / path if is_relative else Path(path)
            found.append((_one_line(reader.get(section, "Name", fallback=folder.name))[:80], folder))
    return found[:_MOST]


def _prefs(folder: Path) -> str:
    try:
        path = folder / "prefs.js"
        return path.read_text("utf-8", "replace") if path.stat().st_size <= _LONGEST else ""
    except OSError:
        return ""


def _keys(text: str) -> list[str]:
    return [key for key in (part.strip() for part in text.split(",")) if re.fullmatch(r"\w{1,60}", key)]


def _plain(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        if code := match[1] or match[2]:
            return chr(int(code, 16))
        return _LETTERS.get(match[3], match[3])

    return _ESCAPE.sub(one, text)


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
