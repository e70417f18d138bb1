"""Asking the server about a message that nobody knows of: a copy is proof, its absence is none."""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from certificates import authority
from imap_server import ImapServer, serving
from outbox_scene import Keys, letter, opened

from app import cli_outbox
from app.cli_terminal import ExitStatus, Terminal
from app.engine import Engine
from app.errors import MailError, Reason
from app.model.account import Account, Auth, AuthMethod, Identity, Incoming, Security, Server
from app.model.address import Address
from app.model.outgoing import Outgoing, RecipientState, SendState
from app.model.trace import Found
from app.storage import outbox

NONE = ImapServer({b"UID": b"* SEARCH\r\n{tag} OK none\r\n"})
SMTP = Server("localhost", 1, Security.TLS)


@asynccontextmanager
async def uncertain(
    folder: Path, server: ImapServer, *, protocol: str = "imap", confirmed: bool = False
) -> AsyncIterator[tuple[Engine, Outgoing]]:
    """An engine with a message that may have arrived, and the server to ask about it."""
    ca_file = folder / "ca.pem"
    ca_file.write_bytes(authority("Test authority").pem)
    async with serving(server), opened(folder / "profile", keys=Keys()) as engine:
        auth = Auth(AuthMethod.PASSWORD, "alice@example.test")
        identity = Identity(Address.parse("alice@example.test"))
        places = (Incoming(protocol, "localhost", server.port),)
        smtp = replace(SMTP, ca_file=str(ca_file))
        account = await engine.accounts.add(Account("a", (identity,), smtp, auth, incoming=places), "secret")
        row = await engine.outbox.queue(letter("bob@example.test", "carol@example.test", account=account))
        people = row.recipients
        if confirmed:
            people = (replace(people[0], state=RecipientState.ACCEPTED), *people[1:])
        lost = replace(row, state=SendState.UNCERTAIN, attempts=1, reason=Reason.NO_ANSWER, recipients=people)
        await engine._database.run(lambda connection: outbox.update(connection, lost))
        yield engine, await engine.outbox.get(row.id)


async def test_a_copy_is_proof(tmp_path: Path) -> None:
    server = ImapServer()
    async with uncertain(tmp_path, server) as (engine, row):
        trace = await engine.outbox.ask_server(row.id)
        assert (trace.found, trace.folder) == (Found.COPY, "Kept mail")
        found = await engine.outbox.get(row.id)
        assert (found.state, found.facts["kept_in"]) == (SendState.SENT, "Kept mail")
        assert {r.state for r in found.recipients} == {RecipientState.ACCEPTED}
        assert f'UID SEARCH HEADER Message-ID "{row.message_id}"'.encode() in server.heard


async def test_no_copy_changes_nothing(tmp_path: Path) -> None:
    async with uncertain(tmp_path, NONE) as (engine, row):
        assert (await engine.outbox.ask_server(row.id)).found is Found.NONE
        assert await engine.outbox.get(row.id) == row


async def test_a_copy_of_what_others_got_earlier_is_no_proof(tmp_path: Path) -> None:
    async with uncertain(tmp_path, ImapServer(), confirmed=True) as (engine, row):
        assert (await engine.outbox.ask_server(row.id)).found is Found.EARLIER_COPY
        assert await engine.outbox.get(row.id) == row


async def test_trouble_changes_nothing(tmp_path: Path) -> None:
    async with uncertain(tmp_path, ImapServer(signed_in=b"{tag} NO\r\n")) as (engine, row):
        with pytest.raises(MailError) as caught:
            await engine.outbox.ask_server(row.id)
        assert caught.value.reason is Reason.LOOK_REFUSED
        assert await engine.outbox.get(row.id) == row


async def test_a_server_that_is_not_for_asking(tmp_path: Path) -> None:
    server = ImapServer()
    async with uncertain(tmp_path, server, protocol="pop3") as (engine, row):
        with pytest.raises(MailError) as caught:
            await engine.outbox.ask_server(row.id)
        assert caught.value.reason is Reason.WRONG_STATE
        assert not server.heard


async def test_only_what_is_uncertain_is_asked_about(tmp_path: Path) -> None:
    server = ImapServer()
    async with uncertain(tmp_path, server) as (engine, row):
        await engine.outbox.mark_arrived(row.id)
        with pytest.raises(MailError) as caught:
            await engine.outbox.ask_server(row.id)
        assert caught.value.reason is Reason.WRONG_STATE
        assert not server.heard


async def test_what_went_on_meanwhile_is_left_alone(tmp_path: Path) -> None:
    """Sent again and lost again while the server was asked about the first time."""
    async with uncertain(tmp_path, ImapServer()) as (engine, row):
        real = engine.outbox._means.find_copy

        async def slowly(*words: object) -> object:
            again = replace(row, attempts=2)
            await engine._database.run(lambda connection: outbox.update(connection, again))
            return await real(*words)

        object.__setattr__(engine.outbox._means, "find_copy", slowly)
        with pytest.raises(MailError) as caught:
            await engine.outbox.ask_server(row.id)
        assert caught.value.reason is Reason.WRONG_STATE
        assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN


def test_who_may_be_asked() -> None:
    identity = Identity(Address.parse("alice@example.test"))
    place = Incoming("imap", "imap.example.test", 993)
    account = Account("a", (identity,), SMTP, Auth(AuthMethod.PASSWORD, "alice"), incoming=(place,))
    assert account.asked_about("alice@example.test") == place
    assert replace(account, auth=Auth()).asked_about("alice@example.test") is None
    assert replace(account, incoming=()).asked_about("alice@example.test") is None
    elsewhere = replace(account, identities=(replace(identity, id=3, server=SMTP),))
    assert elsewhere.asked_about("alice@example.test") is None


@pytest.mark.parametrize("answer", [b"* SEARCH 4\r\n{tag} OK\r\n", b"* SEARCH\r\n{tag} OK\r\n"])
async def test_from_the_command_line(tmp_path: Path, answer: bytes) -> None:
    async with uncertain(tmp_path, ImapServer({b"UID": answer})) as (engine, row):
        out, err = io.StringIO(), io.StringIO()
        args = argparse.Namespace(act="ask", id=row.id)
        status = await cli_outbox.run(engine, args, Terminal(as_json=True, out=out, err=err))
        told = json.loads(out.getvalue())
        sent = b"4" in answer
        assert (told["found"], told["state"]) == (("copy", "SENT") if sent else ("none", "UNCERTAIN"))
        assert (status, told["folder"]) == (ExitStatus.OK if sent else ExitStatus.PROTOCOL, "Kept mail")


async def test_who_moves_to_another_provider_leaves_the_old_server_out_of_it(tmp_path: Path) -> None:
    async with uncertain(tmp_path, ImapServer()) as (engine, row):
        account = await engine.accounts.get(row.account_id)
        renamed = await engine.accounts.update(replace(account, name="b"), None)
        assert renamed.incoming == account.incoming
        moved = replace(renamed, server=replace(account.server, host="smtp.elsewhere.test"))
        assert (await engine.accounts.update(moved, "new secret")).incoming == ()


async def test_what_came_from_a_file_is_not_asked_about(tmp_path: Path) -> None:
    """Another program may have kept the copy, before anything was sent."""
    server = ImapServer()
    async with uncertain(tmp_path, server) as (engine, row):
        file = tmp_path / "message.eml"
        file.write_bytes(b"From: alice@example.test\r\nTo: bob@example.test\r\nMessage-ID: <f@x.test>\r\n\r\nHello\r\n")
        account = await engine.accounts.get(row.account_id)
        queued = await engine.outbox.queue_source(file, account)
        lost = replace(queued, state=SendState.UNCERTAIN, attempts=1, reason=Reason.NO_ANSWER)
        await engine._database.run(lambda connection: outbox.update(connection, lost))
        with pytest.raises(MailError) as caught:
            await engine.outbox.ask_server(queued.id)
        assert caught.value.reason is Reason.WRONG_STATE
        assert not server.heard
