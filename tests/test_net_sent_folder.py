"""Looking for a message in a server's folder of sent mail: found or not, and whatever a server can do wrong."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest
from certificates import authority
from imap_server import ImapServer, serving

from app.errors import Kind, MailError, Reason
from app.model.account import Incoming, Security, Server
from app.model.trace import Found, Trace
from app.net.imap import MOST_IN_ALL, Imap
from app.net.job import Credentials, SecretKind
from app.net.sent_folder import find_copy

ID = "<one@example.test>"
SECRET = "pass word“"
WHO = Credentials("alice", SECRET)


@pytest.fixture
def ca_file(tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    path.write_bytes(authority("Test authority").pem)
    return str(path)


async def ask(server: ImapServer, ca_file: str, who: Credentials = WHO, seconds: float = 20.0) -> Trace:
    async with serving(server):
        place = Incoming("imap", "localhost", server.port)
        return await find_copy(place, who, ID, ca_file=ca_file, seconds=seconds)


async def refused(server: ImapServer, ca_file: str, who: Credentials = WHO, seconds: float = 20.0) -> MailError:
    with pytest.raises(MailError) as caught:
        await ask(server, ca_file, who, seconds)
    assert SECRET not in f"{caught.value!r} {caught.value.facts} {caught.value.reply}"
    return caught.value


async def test_a_copy_is_found_in_the_marked_folder_and_nothing_is_changed(ca_file: str) -> None:
    server = ImapServer()
    assert await ask(server, ca_file) == Trace(Found.COPY, "localhost", "Kept mail")
    assert server.heard[1:] == [
        b"AUTHENTICATE PLAIN",
        base64.b64encode(f"\0alice\0{SECRET}".encode()),
        b"CAPABILITY",
        b'LIST "" "*" RETURN (SPECIAL-USE)',
        b'EXAMINE "Kept mail"',
        b'UID SEARCH HEADER Message-ID "<one@example.test>"',
    ]
    assert all(server.encrypted)


@pytest.mark.parametrize("answer", [b"* SEARCH\r\n{tag} OK none\r\n", b"{tag} OK none\r\n"])
async def test_no_copy(ca_file: str, answer: bytes) -> None:
    assert await ask(ImapServer({b"UID": answer}), ca_file) == Trace(Found.NONE, "localhost", "Kept mail")


@pytest.mark.parametrize(
    ("listed", "wire", "name"),
    [
        (b'* LIST () "." INBOX.Sent\r\n', b"INBOX.Sent", "INBOX.Sent"),
        (b'* LIST () "/" "Envoy&AOk-s"\r\n', b"Envoy&AOk-s", "Envoyés"),
        (b'* LIST (\\Noselect) "/" Sent\r\n* LIST () NIL {12}\r\nSent "items"\r\n* LIST () "/" {10}\r\nSent Items\r\n',
         b"Sent Items", "Sent Items"),
        (b'* LIST (\\All) "/" "All \\"mail\\""\r\n', b'All \\"mail\\"', 'All "mail"'),
    ],
)  # fmt: skip
async def test_folders_without_a_mark(ca_file: str, listed: bytes, wire: bytes, name: str) -> None:
    plain = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n{tag} OK done\r\n"
    server = ImapServer({b"LIST": listed + b"{tag} OK done\r\n", b"CAPABILITY": plain})
    assert await ask(server, ca_file) == Trace(Found.COPY, "localhost", name)
    assert b'EXAMINE "' + wire + b'"' in server.heard
    assert b'LIST "" "*"' in server.heard


async def test_the_folder_of_all_mail_comes_second(ca_file: str) -> None:
    listed = b'* LIST (\\Sent) "/" Sent\r\n* LIST (\\All) "/" All\r\n{tag} OK done\r\n'
    server = ImapServer({b"LIST": listed, b"UID": b"* SEARCH\r\n{tag} OK none\r\n"})
    assert (await ask(server, ca_file)).found is Found.NONE
    assert [line for line in server.heard if line.startswith(b"EXAMINE")] == [b'EXAMINE "Sent"', b'EXAMINE "All"']


async def test_no_folder_of_sent_mail(ca_file: str) -> None:
    server = ImapServer({b"LIST": b'* LIST () "/" INBOX\r\n{tag} OK done\r\n'})
    assert (await ask(server, ca_file)).found is Found.NO_FOLDER


async def test_login_where_nothing_better_is_offered(ca_file: str) -> None:
    server = ImapServer({b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"})
    assert (await ask(server, ca_file)).found is Found.COPY
    assert server.heard[1:4] == [b"LOGIN {5}", b"alice {%d}" % len(SECRET.encode()), SECRET.encode()]


@pytest.mark.parametrize("name", [b"XOAUTH2", b"OAUTHBEARER"])
async def test_a_token_is_shown_as_one(ca_file: str, name: bytes) -> None:
    offered = b"* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=" + name + b"\r\n{tag} OK done\r\n"
    server = ImapServer({b"CAPABILITY": offered})
    assert (await ask(server, ca_file, Credentials("alice", "token", SecretKind.TOKEN))).found is Found.COPY
    said = next(line for line in server.heard if line.startswith(b"AUTHENTICATE " + name))
    assert b"auth=Bearer token" in base64.b64decode(said.split(b" ")[2])


async def test_a_token_that_is_refused_ends_with_the_servers_words(ca_file: str) -> None:
    offered = b"* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n{tag} OK done\r\n"
    server = ImapServer({b"CAPABILITY": offered}, signed_in=b"+ eyJ9\r\n{tag} NO not for reading\r\n")
    error = await refused(server, ca_file, Credentials("alice", "token", SecretKind.TOKEN))
    assert (error.reason, str(error.reply)) == (Reason.LOOK_REFUSED, "0 not for reading")


async def test_a_wrong_password_is_tried_once_and_not_repeated(ca_file: str) -> None:
    server = ImapServer(signed_in=f"{{tag}} NO who is {SECRET}?\r\n".encode())
    error = await refused(server, ca_file)
    assert (error.kind, error.reason) == (Kind.AUTH, Reason.LOOK_REFUSED)
    assert sum(line.startswith((b"AUTHENTICATE", b"LOGIN")) for line in server.heard) == 1


@pytest.mark.parametrize("offered", [b"LOGINDISABLED AUTH=GSSAPI", b"LOGINDISABLED"])
async def test_no_way_in(ca_file: str, offered: bytes) -> None:
    server = ImapServer({b"CAPABILITY": b"* CAPABILITY IMAP4rev1 " + offered + b"\r\n{tag} OK done\r\n"})
    assert (await refused(server, ca_file)).reason is Reason.LOOK_REFUSED
    assert server.heard == [b"CAPABILITY"]


@pytest.mark.parametrize("word", [b"LIST", b"EXAMINE", b"UID"])
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"{tag} NO not now\r\n", Reason.PROTOCOL),
        (b"{tag} BAD what\r\n", Reason.PROTOCOL),
        (b"{tag} MAYBE\r\n", Reason.PROTOCOL),
        (b"* BYE going down\r\n", Reason.DISCONNECTED),
        (b"garbage\r\n", Reason.PROTOCOL),
        (b"no end of line\n", Reason.PROTOCOL),
        (b"+ more?\r\n", Reason.PROTOCOL),
        (b"* X {99999999}\r\n", Reason.PROTOCOL),
        (b"* X {3}\r\na\r\n\r\n{tag} OK\r\n", Reason.PROTOCOL),
        (b"x" * 9000, Reason.PROTOCOL),
        (b"T99 OK another\r\n", Reason.PROTOCOL),
    ],
)
async def test_what_a_server_can_do_wrong(ca_file: str, word: bytes, answer: bytes, reason: Reason) -> None:
    assert (await refused(ImapServer({word: answer}), ca_file)).reason is reason


async def test_a_search_result_that_is_none(ca_file: str) -> None:
    server = ImapServer({b"UID": b"* SEARCH yes\r\n{tag} OK done\r\n"})
    assert (await refused(server, ca_file)).reason is Reason.PROTOCOL


async def test_a_server_that_never_stops(ca_file: str) -> None:
    line = b'* LIST () "/" "' + b"x" * 1000 + b'"\r\n'
    server = ImapServer({b"LIST": line * (MOST_IN_ALL // len(line) + 2)})
    assert (await refused(server, ca_file)).reason in (Reason.PROTOCOL, Reason.DISCONNECTED)


@pytest.mark.parametrize("word", [b"CAPABILITY", b"LIST", b"EXAMINE", b"UID"])
async def test_silence_has_an_end(ca_file: str, word: bytes) -> None:
    assert (await refused(ImapServer({word: b""}), ca_file, seconds=0.5)).reason is Reason.TIMED_OUT


async def test_who_is_cancelled_leaves_the_server(ca_file: str) -> None:
    server = ImapServer({b"EXAMINE": b""})
    task = asyncio.ensure_future(ask(server, ca_file))
    while not any(line.startswith(b"EXAMINE") for line in server.heard) and not task.done():
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


# --- encryption


async def test_starttls_on_a_port_that_speaks_plainly(ca_file: str) -> None:
    offered = b"* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n{tag} OK done\r\n"
    server = ImapServer({b"CAPABILITY": offered}, plain=True)
    assert (await ask(server, ca_file)).found is Found.COPY
    commands = [line for line in server.heard if not line.startswith(b"AGFs")]
    assert commands[:3] == [b"CAPABILITY", b"STARTTLS", b"CAPABILITY"]
    assert server.encrypted == [False, False, *[True] * (len(commands) - 2)]


@pytest.mark.parametrize(
    ("answers", "greeting", "reason"),
    [
        ({}, b"* OK ready\r\n", Reason.STARTTLS_MISSING),
        ({b"CAPABILITY": b"* CAPABILITY STARTTLS\r\n{tag} OK\r\n", b"STARTTLS": b"{tag} NO\r\n"}, b"* OK ready\r\n",
         Reason.STARTTLS_MISSING),
        ({b"CAPABILITY": b"* CAPABILITY STARTTLS\r\n{tag} OK\r\n", b"STARTTLS": b"{tag} OK\r\n* OK injected\r\n"},
         b"* OK ready\r\n", Reason.STARTTLS_INJECTED),
        ({}, b"* PREAUTH welcome\r\n", Reason.PROTOCOL),
        ({}, b"220 mail\r\n", Reason.PROTOCOL),
        ({}, b"* BYE full\r\n", Reason.DISCONNECTED),
    ],
)  # fmt: skip
async def test_nothing_is_shown_without_encryption(
    ca_file: str, answers: dict[bytes, bytes], greeting: bytes, reason: Reason
) -> None:
    server = ImapServer(answers, greeting, plain=True)
    assert (await refused(server, ca_file)).reason is reason
    assert not any(line.upper().startswith((b"AUTHENTICATE", b"LOGIN", b"LIST")) for line in server.heard)


async def test_no_connection_in_the_clear() -> None:
    with pytest.raises(MailError) as caught:
        await Imap.open(Server("localhost", 1, Security.NONE))
    assert caught.value.kind is Kind.TLS


async def test_a_certificate_that_nobody_vouches_for() -> None:
    server = ImapServer()
    assert (await refused(server, "")).kind is Kind.TLS
    assert not server.heard


@pytest.mark.parametrize("message_id", ["", "<ü@x>", "<a\r\nT9 DELETE INBOX@x>"])
async def test_an_id_that_cannot_be_looked_for(message_id: str) -> None:
    with pytest.raises(MailError) as caught:
        await find_copy(Incoming("imap", "localhost", 1), WHO, message_id)
    assert caught.value.reason is Reason.WRONG_STATE


async def test_nobody_listens(ca_file: str) -> None:
    server = ImapServer()
    async with serving(server):
        pass
    with pytest.raises(MailError) as caught:
        await find_copy(Incoming("imap", "127.0.0.1", server.port), WHO, ID, ca_file=ca_file)
    assert caught.value.reason is Reason.CONNECTION_REFUSED
