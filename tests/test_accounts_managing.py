"""Looking after accounts: switched off and on, ordered, duplicated, taken to a file and back; several identities."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outbox_scene import FakeClock, Keys, add_account, letter, opened, states_of, until
from servers import PASSWORD, USER, SmtpServer

from app.errors import MailError, Reason
from app.model.account import Account, AccountState, Auth, AuthMethod, Identity, Pin, SecretPlace, Security, Server
from app.model.address import Address
from app.model.outgoing import SendState
from app.net.job import Limits
from app.service.account import account_file
from app.service.delivery import postie

CANARY = "canary-7c41-secret"
HOST = Server("smtp.example.test", 465, Security.TLS)


def full(name: str = "Studio", address: str = "ana@example.test") -> Account:
    """An account with everything that can be set."""
    first = Identity(
        Address("Ana Prado", address),
        Address("", "answers@example.test"),
        colour="rose",
        always_cc=(Address("Office", "office@example.test"),),
        always_bcc=(Address("", "archive@example.test"),),
        patterns=("*@my.example", "me+*@x.example"),
        domains=("customer.example",),
    )
    own = Server("relay.example.test", 587, Security.STARTTLS)
    second = Identity(Address("", "workshop@example.test"), server=own, auth=Auth(AuthMethod.PASSWORD, "ws"))
    auth = Auth(AuthMethod.PASSWORD, address)
    return Account(name, (first, second), HOST, auth, "moss", patience=45.0, undo_seconds=12)


def without_ids(account: Account) -> Account:
    identities = tuple(replace(identity, id=0) for identity in account.identities)
    return replace(account, id=0, identities=identities)


async def test_everything_about_an_account_is_kept(profile: Path) -> None:
    async with opened(profile) as engine:
        stored = await engine.accounts.add(full(), CANARY)
        assert without_ids(stored) == replace(full(), is_default=True)
    async with opened(profile) as engine:
        assert await engine.accounts.all() == [stored]


async def test_a_disabled_account_sends_nothing_and_loses_nothing(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postie, "IDLE_SECONDS", 0.05)  # who delivers until nothing is left waits for open lines, too
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        other = await add_account(engine, server.at(), "bob@example.test")
        engine.start()
        off = await engine.accounts.switch_off(account.id)
        assert off.disabled
        assert not off.is_default, "the usual sender is one that sends"
        assert await engine.accounts.state(off) is AccountState.PAUSED
        row = await engine.outbox.queue(letter(account=account))
        sent = await engine.outbox.queue(letter(account=other))
        await until(engine, sent.id, SendState.SENT)
        await engine.outbox.run_until_idle([row.id])
        assert await states_of(engine, [row]) == [SendState.QUEUED]
        for act in (engine.outbox.retry, engine.outbox.send_now):
            with pytest.raises(MailError) as raised:
                await act(row.id)
            assert raised.value.reason is Reason.ACCOUNT_DISABLED
        assert len(server.messages) == 1
        await engine.accounts.switch_on(account.id)
        await until(engine, row.id, SendState.SENT)
        assert len(server.messages) == 2


async def test_a_refused_force_does_not_break_a_schedule(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(replace(letter(account=account), not_before=clock.now + 5000))
        await engine.accounts.switch_off(account.id)
        with pytest.raises(MailError):
            await engine.outbox.send_now(row.id)
        await engine.accounts.switch_on(account.id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, [row]) == [SendState.QUEUED]
        assert server.messages == []


async def test_undo_time_of_an_account_stands_above_the_settings(profile: Path) -> None:
    clock = FakeClock()
    async with opened(profile, clock=clock, undo=5) as engine:
        account = await engine.accounts.add(Account("", (Identity(Address("", "a@b.example")),), HOST, Auth()), None)
        for undo, wanted in ((None, 5), (30, 30), (0, 0)):
            await engine.accounts.set_undo(account.id, undo)
            row = await engine.outbox.queue(letter(account=account))
            assert row.not_before == clock.now + wanted
        row = await engine.outbox.queue_now(letter(account=account))
        assert row.not_before == clock.now


def test_patience_never_shortens_the_wait_for_the_answer_to_a_message() -> None:
    usual = Limits()
    assert usual.within(0) == usual
    short = usual.within(7)
    assert (short.connect, short.handshake, short.reply, short.data, short.stall) == (7, 7, 7, 7, 7)
    assert short.end_of_data == usual.end_of_data
    assert usual.within(3000).end_of_data == 3000


async def test_a_server_that_says_nothing_is_given_up_after_the_patience_of_the_account(profile: Path) -> None:
    never = asyncio.Event()
    async with SmtpServer(replies={"MAIL": never}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.accounts.set_patience(account.id, 0.2)
        row = await engine.outbox.queue(letter(account=account))
        await engine.outbox.run_until_idle()
        row = await engine.outbox.get(row.id)
        assert (row.state, row.reason) == (SendState.QUEUED, Reason.TIMED_OUT)
        assert await engine.accounts.state(account) is AccountState.WAITING
        never.set()


async def test_changes_at_once_do_not_undo_each_other(profile: Path) -> None:
    async with opened(profile) as engine:
        accounts = engine.accounts
        account = await accounts.add(full(), None)
        bare = [replace(account.identities[0], domains=())]
        await asyncio.gather(
            accounts.set_undo(account.id, 3), accounts.set_patience(account.id, 4), accounts.switch_off(account.id),
            accounts.set_identities(account.id, bare),
        )  # fmt: skip
        now = await accounts.get(account.id)
        assert (now.undo_seconds, now.patience, now.disabled, list(now.identities)) == (3, 4, True, bare)


async def test_the_order_is_the_persons(profile: Path) -> None:
    async with opened(profile) as engine:
        ids = [(await engine.accounts.add(full(f"{n}", f"a{n}@example.test"), None)).id for n in range(4)]
        await engine.accounts.arrange([ids[2], ids[0]])
        assert [a.id for a in await engine.accounts.all()] == [ids[2], ids[0], ids[1], ids[3]]


async def test_a_duplicate_has_its_own_life_and_the_password(profile: Path) -> None:
    async with opened(profile, keys=(keys := Keys())) as engine:
        account = await engine.accounts.add(full(), CANARY)
        await engine.accounts.sign_in(account.id, "own", account.identities[1].id)
        twin = await engine.accounts.duplicate(account.id)
        again = await engine.accounts.duplicate(account.id)
        assert (twin.name, again.name) == ("Studio (2)", "Studio (3)")
        assert not twin.is_default
        assert {i.id for i in twin.identities}.isdisjoint(i.id for i in account.identities)
        assert replace(without_ids(twin), name="Studio", is_default=True) == without_ids(account)
        assert sorted(keys.held.values()) == sorted([CANARY] * 3 + ["own"] * 3)
        await engine.accounts.remove(twin.id)
        assert await engine.accounts.secret_place(account.id) is SecretPlace.KEYRING


async def test_an_exception_for_a_certificate_can_be_given_up(profile: Path) -> None:
    async with opened(profile) as engine:
        pinned = replace(full(), server=replace(HOST, pin=Pin("ab" * 32, 1.0)))
        account = await engine.accounts.add(pinned, CANARY)
        assert account.server.pin
        account = await engine.accounts.forget_pin(account.id)
        assert account.server == HOST
        assert await engine.accounts.secret_place(account.id) is SecretPlace.KEYRING


async def test_an_identity_sends_over_its_own_server_with_its_own_password(profile: Path) -> None:
    """The account's password is never shown to the identity's server, nor the other way round."""
    keys = Keys()
    async with (
        SmtpServer(auth="PLAIN") as usual,
        SmtpServer(auth="PLAIN") as own,
        opened(profile, keys=keys) as engine,
    ):
        account = await add_account(engine, usual.at(), USER, password=PASSWORD)
        made = Identity(Address("", "workshop@example.test"), server=replace(own.at(), security=Security.NONE))
        account = await engine.accounts.set_identities(account.id, [*account.identities, made])
        rows = []
        for identity in (account.identities[1], account.identities[0], account.identities[1]):
            rows.append(await engine.outbox.queue(replace(letter(), identity_id=identity.id)))
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT] * 3
        assert [m.sender for m in usual.messages] == [USER]
        assert [m.sender for m in own.messages] == ["workshop@example.test"] * 2
        assert usual.said("AUTH")
        assert not own.said("AUTH"), "nobody has a user name there"


async def test_the_password_of_an_own_server_goes_with_it(profile: Path) -> None:
    async with opened(profile, keys=(keys := Keys())) as engine:
        account = await engine.accounts.add(full(), "one")
        assert await engine.accounts.state(account) is AccountState.NEEDS_SIGN_IN, "the own server's is missing"
        await engine.accounts.sign_in(account.id, "two", account.identities[1].id)
        assert await engine.accounts.state(account) is AccountState.READY
        assert sorted(keys.held.values()) == ["one", "two"]
        for sender, wanted in (("workshop@example.test", "two"), ("ana@example.test", "one"), ("x@y.example", "one")):
            proof = await engine._credentials.proof(account.route(sender))
            assert proof is not None
            assert proof.password == wanted
        bare = replace(account.identities[1], server=None)
        await engine.accounts.set_identities(account.id, [account.identities[0], bare])
        assert list(keys.held.values()) == ["one"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"patterns": ("ana",)}, "pattern"),
        ({"patterns": ("*@*",)}, "pattern"),
        ({"domains": ("no domain",)}, "domain"),
        ({"always_bcc": (Address("", "nobody"),)}, "copies"),
        ({"colour": "pink"}, "colour"),
        ({"server": Server("h.example", 25, Security.NONE), "auth": Auth(AuthMethod.PASSWORD, "ana")}, "clear"),
    ],
)
async def test_what_an_identity_cannot_be(profile: Path, change: dict[str, object], field: str) -> None:
    async with opened(profile) as engine:
        account = await engine.accounts.add(full(), None)
        bad = replace(account.identities[0], **change)
        with pytest.raises(MailError) as raised:
            await engine.accounts.set_identities(account.id, [bad])
        assert (raised.value.reason, raised.value.facts["field"]) == (Reason.BAD_ACCOUNT, field)
        assert await engine.accounts.get(account.id) == account


async def test_a_check_asks_for_every_identity_and_sends_nothing(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        more = [Identity(Address("", f"{name}@example.test")) for name in ("two", "three")]
        own = Identity(Address("", "own@example.test"), server=HOST)
        account = await engine.accounts.set_identities(account.id, [*account.identities, *more, own])
        await engine.accounts.check(account, None, lambda _step: None)
        senders = [command.split("<")[1].split(">")[0] for command in server.said("MAIL")]
        assert senders == ["alice@example.test", "two@example.test", "three@example.test"]
        assert len(server.said("RSET")) == 3
        assert not server.said("DATA")
        server.replies["MAIL"] = [None, b"550 5.7.1 not yours\r\n"]
        with pytest.raises(MailError) as raised:
            await engine.accounts.check(account, None, lambda _step: None)
        assert raised.value.reason is Reason.SENDER_REFUSED
        assert raised.value.facts["address"] == "two@example.test"


# ---- files


async def test_accounts_travel_in_a_file_without_any_secret(profile: Path, tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    command = Auth(AuthMethod.COMMAND, "c", command=f"echo {CANARY}")
    async with opened(profile) as engine:
        first = await engine.accounts.add(full(), CANARY)
        await engine.accounts.sign_in(first.id, CANARY, first.identities[1].id)
        await engine.accounts.add(replace(full("Told", "c@example.test"), auth=command), None)
        pinned = replace(HOST, pin=Pin("ab" * 32, 1.0), ca_file="/somewhere/ca.pem")
        await engine.accounts.add(replace(full("Pinned", "p@example.test"), server=pinned), CANARY)
        await engine.accounts.export(path)
    words = path.read_text("utf-8")
    assert CANARY not in words
    assert "abab" not in words
    assert "ca.pem" not in words
    async with opened(profile.parent / "other") as engine:
        found = await engine.accounts.read_file(path)
        assert await engine.accounts.all() == [], "reading a file stores nothing"
        added = await engine.accounts.adopt(found)
        assert [account.name for account in added] == ["Studio", "Told", "Pinned"]
        assert without_ids(added[0]) == replace(full(), is_default=True)
        assert added[1].auth.method is AuthMethod.PASSWORD, "a foreign command is never run"
        assert added[1].auth.command == ""
        assert added[2].server == HOST, "trust is given on this computer"
        assert [await engine.accounts.state(account) for account in added] == [AccountState.NEEDS_SIGN_IN] * 3
        assert await engine.accounts.adopt(found) == (), "once is enough"


def test_a_password_over_an_open_line_is_not_agreed_to_by_a_file() -> None:
    open_line = replace(full(), server=Server("h.example", 25, Security.NONE), auth=Auth(AuthMethod.PASSWORD, "a",
                        allow_clear=True), identities=full().identities[:1])  # fmt: skip
    [read] = account_file.read(account_file.written([open_line]).encode())
    assert read.auth == Auth()


def broken(**changes: object) -> bytes:
    content = json.loads(account_file.written([full()]))
    account = content["accounts"][0]
    for key, value in changes.items():
        (account if key in account else content)[key] = value
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "json"),
        (b"\xff\xfe\x00", "json"),
        (b"[" * 100_000, "json"),
        (b"[]", "format"),
        (b'{"accounts": []}', "format"),
        (broken(version=2), "version"),
        (broken(accounts=[]), "empty"),
        (broken(accounts=[7]), "account"),
        (broken(accounts=[{}]), "account"),
        (broken(name=7), "account"),
        (broken(identities=[]), "account"),
        (broken(identities=[{"address": "a@b.example\r\nBcc: x@y.example"}]), "account"),
        (broken(server={"host": "a b", "port": 1, "security": "tls"}), "account"),
        (broken(server={"host": "a.example", "port": 10**30, "security": "tls"}), "account"),
        (broken(patience=-1), "account"),
        (broken(patience=float("nan")), "account"),
        (broken(colour="pink"), "account"),
    ],
)
def test_a_broken_file_is_refused_as_a_whole(data: bytes, problem: str) -> None:
    with pytest.raises(MailError) as raised:
        account_file.read(data, "accounts.json")
    error = raised.value
    assert (error.reason, error.facts["problem"]) == (Reason.ACCOUNT_FILE_BROKEN, problem)
    assert error.facts["name"] == "accounts.json"


def test_a_provider_over_http_is_refused() -> None:
    content = json.loads(account_file.written([full()]))
    custom = {"authorization_url": "http://evil.example/", "token_url": "https://evil.example/"}
    content["accounts"][0]["sign_in"] |= {"method": "oauth", "custom": custom}
    with pytest.raises(MailError):
        account_file.read(json.dumps(content).encode())


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
                        ["name", "server", "identities", "sign_in", "address", "host", "port", "security", "method"]),
                        inner, max_size=5), max_leaves=12))  # fmt: skip
def test_no_file_raises_anything_else(item: object) -> None:
    data = json.dumps({"format": account_file.FORMAT, "version": account_file.VERSION, "accounts": [item]}).encode()
    with pytest.raises(MailError):
        account_file.read(data)
