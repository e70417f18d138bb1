"""Whether a server keeps a copy of a message that we sent: signed in, looked for by Message-ID, nothing changed.

Folders are opened with EXAMINE, which leaves no trace in them. The folder for sent mail is the one that the server
marks (RFC 6154), else one that is called so.
"""

from __future__ import annotations

import asyncio
import base64
import re
from dataclasses import dataclass

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Incoming, Security, Server
from app.model.check import Revocation
from app.model.trace import Found, Trace
from app.net.imap import Answer, Imap, quoted
from app.net.job import Credentials, SecretKind
from app.net.sign_in import bearer
from app.net.submission import refusals
from app.net.trust import tls
from app.net.trust.revocation import Revocations

SECONDS = 20.0
"""That all of it may take."""

_STARTTLS_PORT = 143
_REVOCATION_SECONDS = 1.0
_LIST = re.compile(rb'LIST \(([^()]*)\) (?:"(?:[^"\\]|\\.)"|NIL) ("(?:[^"\\]|\\.)*"|[^\s"(){%*\\]+)\Z', re.IGNORECASE)
_SEARCH = re.compile(rb"SEARCH((?: \d{1,10})*) ?\Z", re.IGNORECASE)
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_CALLED_SO = frozenset(
    (
        "sent", "sent items", "sent messages", "sent mail", "enviados", "elementos enviados", "envoyés",
        "éléments envoyés", "gesendet", "gesendete elemente", "gesendete objekte",
    )
)  # fmt: skip


@dataclass(frozen=True)
class _Folder:
    wire: bytes
    """As the server names it, without quotes."""
    name: str
    marks: frozenset[str]


async def find_copy(
    place: Incoming,
    credentials: Credentials,
    message_id: str,
    *,
    ca_file: str = "",
    revocations: Revocations | None = None,
    seconds: float = SECONDS,
) -> Trace:
    """Look for the message with this Message-ID (with its angle brackets). `ca_file` replaces the system's trust.

    Raises MailError: NETWORK (TIMED_OUT after `seconds`), TLS, AUTH, INVALID (WRONG_STATE) for an id that cannot be
    looked for.
    """
    if not message_id.strip() or not (message_id.isascii() and message_id.isprintable()):
        raise MailError(
            Kind.INVALID,
            Reason.WRONG_STATE,
            "This message has no Message-ID that a server could look for.",
            Retry.NEVER,
            facts={},
        )
    security = Security.STARTTLS if place.port == _STARTTLS_PORT else Security.TLS
    server = Server(place.host, place.port, security, ca_file)
    try:
        async with asyncio.timeout(seconds):
            connection = await _opened(server)
            try:
                await _refuse_revoked(connection, server, revocations)
                await connection.learn()
                await _sign_in(connection, server, credentials)
                return await _look(connection, server, message_id)
            finally:
                connection.abort()
    except TimeoutError as error:
        raise MailError(
            Kind.NETWORK,
            Reason.TIMED_OUT,
            f"{server.host} on port {server.port} did not answer in time.",
            Retry.LATER,
            facts=refusals.facts(server),
        ) from error


async def _opened(server: Server) -> Imap:
    """Ports of one's own say nothing about how they are encrypted: TLS, or STARTTLS where a port speaks plainly."""
    try:
        return await Imap.open(server)
    except MailError as error:
        if error.reason is not Reason.SERVER_SPEAKS_PLAIN:
            raise
    return await Imap.open(Server(server.host, server.port, Security.STARTTLS, server.ca_file))


async def _refuse_revoked(connection: Imap, server: Server, revocations: Revocations | None) -> None:
    if revocations is None or not (chain := connection.chain):
        return
    if await revocations.recall(chain, _REVOCATION_SECONDS) is Revocation.REVOKED:
        raise tls.revoked(server)


async def _sign_in(connection: Imap, server: Server, credentials: Credentials) -> None:
    """One mechanism, tried once: a wrong password costs one failed log-in."""
    offered = connection.abilities
    if credentials.kind is SecretKind.TOKEN:
        if "AUTH=OAUTHBEARER" in offered:
            bearing: bearer.OAuthBearer | bearer.XOAuth2 = bearer.OAuthBearer(credentials, server)
        elif "AUTH=XOAUTH2" in offered:
            bearing = bearer.XOAuth2(credentials)
        else:
            raise _no_way_in(server, offered)
        answer = await _authenticate(connection, bearing.name, bearing.first or b"", bearing.answer(b""))
    elif "AUTH=PLAIN" in offered:
        words = f"\0{credentials.user_name}\0{credentials.password}".encode()
        answer = await _authenticate(connection, "PLAIN", base64.b64encode(words))
    elif "LOGINDISABLED" not in offered:
        user, secret = credentials.user_name.encode(), credentials.password.encode()
        answer = await connection.command(
            b"LOGIN {%d}" % len(user), user + b" {%d}" % len(secret), secret
        )  # literals: any octet may be in them
    else:
        raise _no_way_in(server, offered)
    if not answer.ok:
        said = answer.text.replace(credentials.password, "***") if credentials.password else answer.text
        raise MailError(
            Kind.AUTH,
            Reason.LOOK_REFUSED,
            f"{server.host} did not let this program look into the folders.",
            Retry.NEEDS_USER,
            reply=Reply(0, said),
            facts=refusals.facts(server),
        )


async def _authenticate(connection: Imap, name: str, first: bytes, *rest: bytes) -> Answer:
    if "SASL-IR" in connection.abilities:
        return await connection.command(b"AUTHENTICATE %s %s" % (name.encode(), first), *rest)
    return await connection.command(b"AUTHENTICATE " + name.encode(), first, *rest)


def _no_way_in(server: Server, offered: frozenset[str]) -> MailError:
    known = ", ".join(sorted(word.removeprefix("AUTH=") for word in offered if word.startswith("AUTH=")))
    return MailError(
        Kind.AUTH,
        Reason.LOOK_REFUSED,
        f"{server.host} offers no way of signing in that fits this account.",
        Retry.NEEDS_USER,
        facts=refusals.facts(server, offered=known),
    )


async def _look(connection: Imap, server: Server, message_id: str) -> Trace:
    folders = _places(await _folders(connection))
    if not folders:
        return Trace(Found.NO_FOLDER, server.host)
    for folder in folders:
        opened = await connection.command(b"EXAMINE " + quoted(folder.wire))
        if not opened.ok:
            raise connection.refusal("to open the folder of sent mail", opened)
        found = await connection.command(b"UID SEARCH HEADER Message-ID " + quoted(message_id.encode("ascii")))
        if not found.ok:
            raise connection.refusal("to search", found)
        for line in found.said:
            if line.upper().startswith(b"SEARCH"):
                if (numbers := _SEARCH.match(line)) is None:
                    raise refusals.protocol(server, "its search result is none")
                if numbers[1]:
                    return Trace(Found.COPY, server.host, folder.name)
    return Trace(Found.NONE, server.host, folders[0].name)


async def _folders(connection: Imap) -> list[_Folder]:
    await connection.learn()  # many offer more once they know us
    answer = None
    if {"SPECIAL-USE", "LIST-EXTENDED"} <= connection.abilities:
        answer = await connection.command(b'LIST "" "*" RETURN (SPECIAL-USE)')
    if answer is None or not answer.ok:
        answer = await connection.command(b'LIST "" "*"')
    if not answer.ok:
        raise connection.refusal("to list its folders", answer)
    return [folder for line in answer.said if (folder := _folder(line)) is not None]


def _folder(line: bytes) -> _Folder | None:
    """None for what is no folder that can be opened, or has a name that we could not say back."""
    if (parts := _LIST.match(line)) is None:
        return None
    marks = frozenset(parts[1].decode("ascii", "replace").lower().split())
    wire = re.sub(rb"\\(.)", rb"\1", parts[2][1:-1]) if parts[2].startswith(b'"') else parts[2]
    if not wire or not wire.isascii() or {"\\noselect", "\\nonexistent"} & marks:
        return None
    return _Folder(wire, _readable(wire.decode("ascii")), marks)


def _places(folders: list[_Folder]) -> list[_Folder]:
    """Where a copy may be, the likeliest first: the folder that is marked or else called so, then the one of all."""
    sent = [folder for folder in folders if "\\sent" in folder.marks]
    if not sent:
        sent = [folder for folder in folders if re.split(r"[/.\\]", folder.name)[-1].casefold() in _CALLED_SO]
    return [*sent[:1], *[folder for folder in folders if "\\all" in folder.marks][:1]]


def _readable(name: str) -> str:
    """Modified UTF-7 (RFC 3501 section 5.1.3) as text; what is none stays as it is."""

    def text(shifted: re.Match[str]) -> str:
        if not shifted[1]:
            return "&"
        padded = shifted[1].replace(",", "/") + "=" * (-len(shifted[1]) % 4)
        try:
            return base64.b64decode(padded).decode("utf-16-be")
        except ValueError:
            return shifted[0]

    shown = _SHIFTED.sub(text, name)
    return shown if shown.isprintable() else name
