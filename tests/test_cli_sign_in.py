"""`tintero-cli account add --discover` and `account sign-in`: from an address alone, and at a provider's page."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from authorization_server import AuthorizationServer
from outbox_scene import Keys

from app import cli, late
from app.cli_terminal import ExitStatus
from app.model.account import Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchState, SearchStep, SignIn, Source, Trust
from app.model.oauth import OAuthClient, OAuthProvider

PLACE = Server("smtp.prado.example", 465, Security.TLS)
ANA = "ana@prado.example"


@dataclass
class Ended:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Cli = Callable[..., Awaitable[Ended]]


@pytest.fixture
def command_line(profile: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Command lines with a keyring in memory."""
    keys = Keys()
    monkeypatch.setattr(late, "open_keyring", lambda: keys)

    async def run(*words: object, stdin: str = "") -> Ended:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin.encode())))
        status = await asyncio.to_thread(cli.main, ["--profile", str(profile), *map(str, words)])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Ended(status, out, err)

    return run


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Candidate]:
    """What a search finds; the test fills it."""
    candidates: list[Candidate] = []

    async def discover(address: Address, on_step: Callable[[SearchStep], None]) -> tuple[Candidate, ...]:
        on_step(SearchStep(Source.TABLE, SearchState.STARTED))
        on_step(SearchStep(Source.TABLE, SearchState.DONE if candidates else SearchState.FAILED, tuple(candidates)))
        return tuple(candidates)

    monkeypatch.setattr(late, "discover", discover)
    return candidates


async def stored(run: Cli) -> list[dict[str, Any]]:
    accounts: list[dict[str, Any]] = json.loads((await run("account", "list", "--json")).out)
    return accounts


async def test_the_best_settings_are_stored(command_line: Cli, found: list[Candidate]) -> None:
    other = Server("x.example", 587, Security.STARTTLS)
    found += [Candidate(Source.AUTOCONFIG, PLACE, "ana"), Candidate(Source.GUESS, other, ANA)]
    ended = await command_line(
        "--json", "account", "add", "--discover", f"Ana <{ANA}>", "--password-stdin", stdin="pw\n"
    )
    assert (ended.status, ended.err) == (0, "")
    assert [line["event"] for line in ended.lines] == ["search", "search", "candidate", "candidate", "result"]
    (account,) = await stored(command_line)
    assert (account["host"], account["port"], account["security"]) == ("smtp.prado.example", 465, "tls")
    assert account["username"] == "ana"
    assert (account["address"], account["display_name"], account["auth"]) == (ANA, "Ana", "password")


@pytest.mark.parametrize(
    ("candidate", "words"),
    [
        (None, "No server was found"),
        (Candidate(Source.SERVICE_RECORDS, PLACE, ANA, trust=Trust.ASK), "--believe-dns"),
        (Candidate(Source.TABLE, None, ANA, (SignIn.BRIDGE,), name="Proton", help="https://p.example"), "its own"),
        (Candidate(Source.TABLE, None, ANA, (SignIn.NONE,), name="Tuta"), "no other programs"),
        (Candidate(Source.TABLE, PLACE, ANA), "--password-command"),
        (Candidate(Source.TABLE, PLACE, ANA, (SignIn.OAUTH,), name="Prado", oauth="a-b"), "TINTERO_A_B_CLIENT_ID"),
    ],
    ids=["nothing", "unsigned", "bridge", "closed", "no password", "no client id"],
)  # fmt: skip
async def test_what_cannot_be_set_up_is_said(
    command_line: Cli, found: list[Candidate], candidate: Candidate | None, words: str
) -> None:
    found += [candidate] if candidate else []
    ended = await command_line("account", "add", "--discover", ANA)
    assert ended.status in (ExitStatus.CONFIGURATION, ExitStatus.AUTHENTICATION)
    assert words in ended.err
    assert "Traceback" not in ended.err
    assert await stored(command_line) == []


async def test_unsigned_answers_are_taken_when_told(command_line: Cli, found: list[Candidate]) -> None:
    found.append(Candidate(Source.SERVICE_RECORDS, PLACE, ANA, trust=Trust.ASK))
    words = ("account", "add", "--discover", ANA, "--believe-dns", "--password-command", "echo x")
    assert (await command_line(*words)).status == 0
    assert (await stored(command_line))[0]["auth"] == "command"


async def test_a_server_without_sign_in(command_line: Cli, found: list[Candidate]) -> None:
    found.append(Candidate(Source.AUTOCONFIG, PLACE, ANA, (SignIn.NONE,)))
    assert (await command_line("account", "add", "--discover", ANA)).status == 0
    assert (await stored(command_line))[0]["auth"] == "none"


async def test_add_wants_a_server_or_a_search(command_line: Cli) -> None:
    assert (await command_line("account", "add", "--address", ANA)).status == 64


class Browser:
    """Reads what a command says on a thread of its own, and goes to the page that it names; to the server's own in
    place of `page`.
    """

    def __init__(self, server: AuthorizationServer, run: Cli, page: str = "") -> None:
        self._server, self._run, self._page = server, run, page

    async def opened_by(self, monkeypatch: pytest.MonkeyPatch, *words: object, stdin: str = "") -> Ended:
        loop = asyncio.get_running_loop()
        visits: list[Future[bool]] = []

        def open_page(url: str) -> bool:
            if self._page:
                assert url.startswith(f"{self._page}?")
                url = url.replace(self._page, f"http://127.0.0.1:{self._server.port}/authorize")
            visits.append(asyncio.run_coroutine_threadsafe(self._server.browser(url), loop))
            return True

        monkeypatch.setattr("app.cli_sign_in.webbrowser.open", open_page)
        ended = await self._run(*words, stdin=stdin)
        assert [await asyncio.wrap_future(visit) for visit in visits] == [True]
        return ended


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> dict[str, OAuthProvider]:
    """The presets; the test fills them. There is a client id for all."""
    table: dict[str, OAuthProvider] = {}
    monkeypatch.setattr(late, "presets", lambda: table)
    monkeypatch.setattr(late, "client_of", lambda _key: OAuthClient("packed"))
    return table


async def test_signing_in_by_the_browser(
    command_line: Cli, found: list[Candidate], known: dict[str, OAuthProvider], monkeypatch: pytest.MonkeyPatch
) -> None:
    found.append(Candidate(Source.TABLE, PLACE, ANA, (SignIn.OAUTH, SignIn.APP_PASSWORD), name="Prado", oauth="prado"))
    async with AuthorizationServer() as server:
        known["prado"] = server.provider(key="prado")
        ended = await command_line("account", "add", "--discover", ANA)
        assert ended.status == 0
        assert "account sign-in" in ended.err
        assert (await stored(command_line))[0]["auth"] == "oauth"
        browser = Browser(server, command_line)
        ended = await browser.opened_by(monkeypatch, "--json", "account", "sign-in", ANA)
        assert (ended.status, ended.lines[-1]["ok"]) == (0, True)
        assert server.landed == {200: 1}
        assert server.asked[0].fields["login_hint"] == ANA
        assert not any(token in ended.out + ended.err for token in server.access | server.refreshable)


async def test_signing_in_with_an_own_client_id(
    command_line: Cli, known: dict[str, OAuthProvider], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with AuthorizationServer(secret="s3cret") as server:
        known["prado"] = server.provider(key="prado")
        words = ("account", "add", "--address", ANA, "--host", "smtp.prado.example", "--security", "tls")
        assert (await command_line(*words)).status == 0
        more = ("--provider", "prado", "--client-id", "own", "--client-secret-stdin")
        ended = await Browser(server, command_line).opened_by(
            monkeypatch, "account", "sign-in", ANA, *more, stdin="s3cret\n"
        )
        assert ended.status == 0
        assert server.asked[0].fields["client_id"] == "own"
        server.deny = "access_denied"
        ended = await Browser(server, command_line).opened_by(monkeypatch, "account", "sign-in", ANA)
        assert ended.status == ExitStatus.AUTHENTICATION
        assert "told not to" in ended.err


async def test_signing_in_with_a_code(command_line: Cli, known: dict[str, OAuthProvider]) -> None:
    async with AuthorizationServer() as server:
        known["prado"] = server.provider(key="prado")
        words = ("account", "add", "--address", ANA, "--host", "smtp.prado.example", "--security", "tls")
        await command_line(*words)
        answer = server._device

        def approved(fields: Any) -> Any:
            status, given = answer(fields)
            for grant in server.grants.values():
                grant.approved = True
            return status, {**given, "interval": 1}

        server._device = approved
        ended = await command_line("--json", "account", "sign-in", ANA, "--provider", "prado", "--device")
        assert ended.status == 0
        assert ended.lines[0] == {"event": "code", "url": "https://prado.example/device", "code": "PRDO-1234"}
