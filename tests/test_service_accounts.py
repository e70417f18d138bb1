"""Accounts: checked, stored with their secret, found, changed and removed; one default at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.errors import Kind, MailError, Reason, Retry
from app.events import AccountsChanged, Events
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchState, SearchStep, Source
from app.model.outgoing import Fate
from app.net.job import Credentials, Step, StepResult, StepState, Trial
from app.net.submission.transcript import Transcript
from app.service.account.account_rules import tidied
from app.service.accounts import Accounts
from app.service.credentials import Credentials as CredentialsService
from app.storage.database import Database
from app.storage.secrets import Secrets

CANARY = "canary-51b2-secret"


class Ring:
    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
        self.broken = False

    def _work(self) -> None:
        if self.broken:
            raise MailError(Kind.AUTH, Reason.KEYRING, "no", Retry.NEEDS_USER)

    def put(self, user: str, secret: str) -> None:
        self._work()
        self.entries[user] = secret

    def get(self, user: str) -> str | None:
        self._work()
        return self.entries.get(user)

    def delete(self, user: str) -> None:
        self._work()
        self.entries.pop(user, None)


@dataclass
class House:
    accounts: Accounts
    database: Database
    ring: Ring
    told: list[object]
    checked: list[tuple[Server, Credentials | None, str, bool]] = field(default_factory=list)
    released: list[tuple[int, Fate]] = field(default_factory=list)
    given_up: list[tuple[int, str]] = field(default_factory=list)


@asynccontextmanager
async def house(profile: Path) -> AsyncIterator[House]:
    database = await Database.open(profile / "tintero.db")
    ring, events, told = Ring(), Events(), []
    events.subscribe(AccountsChanged, told.append)
    secrets = Secrets("p", lambda: ring)

    async def check(trial: Trial, on_step: Callable[[StepResult], None], transcript: Transcript) -> None:
        transcript.note("looked at the server")
        made.checked.append((trial.server, trial.credentials, trial.address, trial.allow_clear))
        on_step(StepResult(Step.CONNECT, StepState.DONE))

    async def discover(address: Address, on_step: Callable[[SearchStep], None]) -> tuple[Candidate, ...]:
        on_step(SearchStep(Source.TABLE, SearchState.STARTED))
        return (Candidate(Source.TABLE, Server("smtp.example.org", 465, Security.TLS), address.spec),)

    async def give_up(account: Account, secret: str) -> None:
        made.given_up.append((account.id, secret))

    async def release(account_id: int, fate: Fate, together: Callable[[sqlite3.Connection], None]) -> int:
        made.released.append((account_id, fate))
        await database.run(together)
        return 3

    accounts = Accounts(
        database,
        secrets,
        events,
        check_server=check,
        proof_of=CredentialsService(secrets).proof,
        newest=lambda text: text,
        give_up=give_up,
        discover=discover,
        release_queued=release,
    )
    made = House(accounts, database, ring, told)
    yield made
    await database.close()


def account(address: str = "ana@example.org", **changes: object) -> Account:
    return replace(
        Account(
            name="",
            identities=(Identity(Address("Ana", address)),),
            server=Server("mail.example.org", 587, Security.STARTTLS),
            auth=Auth(AuthMethod.PASSWORD),
        ),
        **changes,
    )


async def test_the_first_account_is_the_default(profile: Path) -> None:
    async with house(profile) as h:
        assert await h.accounts.default() is None
        first = await h.accounts.add(account(), CANARY)
        second = await h.accounts.add(account("b@example.org"), None)
        assert first.is_default
        assert not second.is_default
        assert (first.name, first.auth.user_name) == ("ana@example.org", "ana@example.org")
        assert await h.accounts.default() == first
        assert await h.accounts.all() == [first, second]
        assert await h.accounts.get(second.id) == second
        assert h.told == [AccountsChanged()] * 2
        await h.accounts.set_default(second.id)
        assert await h.accounts.default() == replace(second, is_default=True)
        third = await h.accounts.add(account("c@example.org", is_default=True), None)
        assert await h.accounts.default() == third


async def test_the_secret_goes_to_the_keyring_and_into_no_file(profile: Path) -> None:
    async with house(profile) as h:
        stored = await h.accounts.add(account(), CANARY)
        assert h.ring.entries == {f"p:{stored.id}": CANARY}
        assert await h.accounts.secret_place(stored.id) is SecretPlace.KEYRING
        await h.accounts.update(stored, CANARY + "2")
        assert h.ring.entries == {f"p:{stored.id}": CANARY + "2"}
        await h.accounts.update(stored, None)
        assert h.ring.entries == {f"p:{stored.id}": CANARY + "2"}
        files = [path for path in profile.rglob("*") if path.is_file()]
        assert files
        assert not [path for path in files if CANARY.encode() in path.read_bytes()]
        await h.accounts.update(replace(stored, auth=Auth()), None)
        assert h.ring.entries == {}
        assert await h.accounts.secret_place(stored.id) is SecretPlace.NONE


async def test_a_secret_without_its_row_does_not_stay(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with house(profile) as h:

        def fail(*_: object) -> None:
            assert h.ring.entries, "the secret comes first"
            raise MailError(Kind.STORAGE, Reason.DISK_FULL, "full", Retry.LATER)

        with monkeypatch.context() as patch:
            patch.setattr("app.storage.accounts.insert", fail)
            with pytest.raises(MailError):
                await h.accounts.add(account(), CANARY)
        assert h.ring.entries == {}
        assert await h.accounts.all() == []
        assert h.told == []


async def test_without_a_keyring(profile: Path) -> None:
    async with house(profile) as h:
        h.ring.broken = True
        assert not await h.accounts.keyring_usable()
        stored = await h.accounts.add(account(), CANARY)
        assert await h.accounts.secret_place(stored.id) is SecretPlace.SESSION
        await h.accounts.remove(stored.id)
        assert await h.accounts.all() == []
        h.ring.broken = False
        assert await h.accounts.keyring_usable()


async def test_removing(profile: Path) -> None:
    async with house(profile) as h:
        first = await h.accounts.add(account(), CANARY)
        second = await h.accounts.add(account("b@example.org"), None)
        assert await h.accounts.remove(first.id) == 3
        assert h.released == [(first.id, Fate.DRAFTS)]
        assert h.ring.entries == {}
        assert await h.accounts.all() == [replace(second, is_default=True)]
        for call in (h.accounts.remove, h.accounts.get, h.accounts.set_default, h.accounts.secret_place):
            with pytest.raises(MailError) as caught:
                await call(first.id)
            assert caught.value.reason is Reason.NO_ACCOUNT
        third = await h.accounts.add(account(), None)
        assert third.id > second.id, "a new account never meets the secret of an old one"
        await h.accounts.remove(third.id)
        assert (await h.accounts.default()) == replace(second, is_default=True)


async def test_changing(profile: Path) -> None:
    async with house(profile) as h:
        first = await h.accounts.add(account(), None)
        second = await h.accounts.add(account("b@example.org"), None)
        changed = await h.accounts.update(replace(first, name=" Work ", is_default=False, colour="plum"), None)
        assert (changed.name, changed.is_default, changed.colour) == ("Work", True, "plum")
        await h.accounts.update(replace(second, is_default=True), None)
        assert [a.is_default for a in await h.accounts.all()] == [False, True]
        with pytest.raises(MailError) as caught:
            await h.accounts.update(replace(first, id=99), CANARY)
        assert caught.value.reason is Reason.NO_ACCOUNT
        assert h.ring.entries == {}


async def test_finding(profile: Path) -> None:
    async with house(profile) as h:
        first = await h.accounts.add(account("ana@exámple.org", name="Home"), None)
        second = await h.accounts.add(account("b@example.org", name="Work"), None)
        third = await h.accounts.add(account("b@example.org", name="Home"), None)
        for text in (str(first.id), "ANA@exámple.org", "ana@xn--exmple-qta.org", "home"):
            assert await h.accounts.find(f" {text} ") == first, text
        assert await h.accounts.find("b@example.org") == second
        await h.accounts.set_default(third.id)
        assert (await h.accounts.find("b@example.org")).id == third.id
        with pytest.raises(MailError) as caught:
            await h.accounts.find("nobody@example.org")
        assert caught.value.reason is Reason.NO_ACCOUNT


async def test_checking(profile: Path) -> None:
    async with house(profile) as h:
        steps: list[StepResult] = []
        told: list[str] = []
        await h.accounts.check(account(), CANARY, steps.append, on_conversation=told.append)
        assert "looked at the server" in told[0]
        assert [step.step for step in steps] == [Step.CONNECT]
        stored = await h.accounts.add(account(), "stored")
        await h.accounts.check(stored, None, steps.append)
        await h.accounts.check(account(auth=Auth()), None, steps.append)
        command = Auth(AuthMethod.COMMAND, "me", "echo said", allow_clear=True)
        server = Server(" [::1] ", 25, Security.NONE)
        await h.accounts.check(account(auth=command, server=server), None, steps.append)
        assert [(c and c.user_name, c and c.password, address, clear) for _, c, address, clear in h.checked] == [
            ("ana@example.org", CANARY, "ana@example.org", False),
            ("ana@example.org", "stored", "ana@example.org", False),
            (None, None, "ana@example.org", False),
            ("me", "said", "ana@example.org", True),
        ]
        assert h.checked[-1][0].host == "::1"
        with pytest.raises(MailError) as caught:
            await h.accounts.check(replace(stored, id=99), None, steps.append)
        assert caught.value.reason is Reason.NO_SECRET
        with pytest.raises(MailError) as caught:
            await h.accounts.check(account(server=Server("", 1, Security.TLS)), None, steps.append)
        assert caught.value.reason is Reason.BAD_ACCOUNT
        assert len(h.checked) == 4


def server(host: str = "h.example", port: int = 25, security: Security = Security.TLS) -> dict[str, object]:
    return {"server": Server(host, port, security)}


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (server(""), "host"),
        (server("   "), "host"),
        (server("mail example.org"), "host"),
        (server("mail\nexample.org"), "host"),
        (server("mail..example.org"), "host"),
        (server("-mail.example.org"), "host"),
        (server("https://mail.example.org"), "host"),
        (server("user@mail.example.org"), "host"),
        (server("mail.example.org:587"), "host"),
        (server("256.1.1.1"), "host"),
        (server("1.2.3"), "host"),
        (server("x" * 64 + ".example"), "host"),
        (server(".".join(["x" * 60] * 5)), "host"),
        (server("\u2028.example"), "host"),
        (server(port=0), "port"),
        (server(port=65536), "port"),
        (server(port=-1), "port"),
        (server(security=Security.NONE), "clear"),
        ({**server(security=Security.NONE), "auth": Auth(AuthMethod.OAUTH, allow_clear=True)}, "clear"),
        ({"auth": Auth(AuthMethod.COMMAND, command="  ")}, "command"),
        ({"auth": Auth(AuthMethod.PASSWORD, "a\r\nb")}, "user_name"),
        ({"identities": ()}, "address"),
        ({"identities": (Identity(Address("", "nobody")),)}, "address"),
        ({"identities": (Identity(Address("", "a@b.example>\r\nRCPT TO:<c@d.example")),)}, "address"),
        ({"identities": (Identity(Address("", "a@b.example"), Address("", "x")),)}, "reply_to"),
        ({"colour": "infrared"}, "colour"),
    ],
    ids=repr,
)
async def test_what_is_wrong_is_named_and_not_stored(profile: Path, wrong: dict[str, object], where: str) -> None:
    with pytest.raises(MailError) as caught:
        tidied(account(**wrong))
    error = caught.value
    assert (error.kind, error.reason, error.facts["field"]) == (Kind.INVALID, Reason.BAD_ACCOUNT, where)


@pytest.mark.parametrize(
    ("host", "stored"),
    [
        (" mail.example.org ", "mail.example.org"),
        ("mail.example.org.", "mail.example.org."),
        ("localhost", "localhost"),
        ("mail_1.intranet", "mail_1.intranet"),
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("correo.españa.example", "correo.españa.example"),
    ],
)
def test_hosts_that_are_right(host: str, stored: str) -> None:
    assert tidied(account(**server(host))).server.host == stored


def test_a_clear_line_needs_a_decision_only_with_a_password() -> None:
    assert tidied(account(**server(security=Security.NONE), auth=Auth())).auth == Auth()
    agreed = Auth(AuthMethod.PASSWORD, "u", allow_clear=True)
    assert tidied(account(**server(security=Security.NONE), auth=agreed)).auth == agreed


async def test_a_bad_account_is_not_added(profile: Path) -> None:
    async with house(profile) as h:
        with pytest.raises(MailError):
            await h.accounts.add(account(**server("")), CANARY)
        assert h.ring.entries == {}
        assert await h.accounts.all() == []


async def test_servers_are_looked_for(profile: Path) -> None:
    told: list[SearchStep] = []
    async with house(profile) as h:
        (found,) = await h.accounts.discover("Ana <ana@example.org>", told.append)
        assert found.user_name == "ana@example.org"
        assert told
        with pytest.raises(MailError):
            await h.accounts.discover("nobody", told.append)
