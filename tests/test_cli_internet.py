"""`tintero-cli account` from an address to a proven account, over real name lookups, web sites and TLS servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from authorization_server import AuthorizationServer
from small_internet import SmallInternet, small_internet
from test_cli_sign_in import ANA, Browser, Cli, command_line
from test_ui_wizard_internet import OPEN_PAGE, OWN_PAGE, PASSWORD, description, mail_server

from app.cli_terminal import ExitStatus

__all__ = ["command_line"]  # the fixture


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SmallInternet]:
    with small_internet(monkeypatch, tmp_path) as made:
        yield made


async def test_from_an_address_to_a_proven_account(command_line: Cli, net: SmallInternet) -> None:
    async with mail_server("smtp.prado.example") as server:
        net.hosts["smtp.prado.example", server.port] = server.port
        net.pages[OWN_PAGE] = description("smtp.prado.example", server.port)
        words = ("--json", "account", "add", "--discover", ANA, "--password-stdin")
        ended = await command_line(*words, stdin=f"{PASSWORD}\n")
        assert ended.status == 0
        assert {line["source"]: line["state"] for line in ended.lines if line["event"] == "search"} == {
            "autoconfig": "done", "service_records": "failed", "database": "failed", "mail_exchanger": "failed",
            "guess": "failed",
        }  # fmt: skip
        [candidate] = [line for line in ended.lines if line["event"] == "candidate"]
        assert (candidate["host"], candidate["port"], candidate["trust"]) == (
            "smtp.prado.example",
            server.port,
            "proven",
        )
        ended = await command_line("--json", "account", "check", ANA)
        assert ended.status == 0
        steps = [(line["step"], line["state"]) for line in ended.lines if line["event"] == "step"]
        assert steps == [
            (step, state)
            for step in ("resolve", "connect", "encrypt", "sign_in", "sender")
            for state in ("started", "done")
        ]
        assert ended.lines[-1] == {"event": "result", "ok": True, "id": 1}
        assert not server.messages
        assert PASSWORD not in ended.out + ended.err


async def test_a_password_that_changed(command_line: Cli, net: SmallInternet) -> None:
    async with mail_server("smtp.prado.example") as server:
        net.hosts["smtp.prado.example", server.port] = server.port
        net.pages[OWN_PAGE] = description("smtp.prado.example", server.port)
        ended = await command_line("account", "add", "--discover", ANA, "--password-stdin", stdin="the old one\n")
        assert ended.status == 0
        ended = await command_line("--json", "account", "check", ANA)
        assert ended.status == ExitStatus.AUTHENTICATION
        assert [line["state"] for line in ended.lines if line.get("step") == "sign_in"] == ["started", "failed"]
        for password, status in (("wrong again", ExitStatus.AUTHENTICATION), (PASSWORD, ExitStatus.OK)):
            ended = await command_line("account", "sign-in", ANA, "--password-stdin", stdin=f"{password}\n")
            assert ended.status == status
            checked = await command_line("account", "check", ANA)
            assert checked.status == status, "what was refused is not kept"
        assert (await command_line("account", "sign-in", ANA)).status == ExitStatus.USAGE, "nobody to ask"


async def test_what_an_open_line_says_needs_a_word(command_line: Cli, net: SmallInternet) -> None:
    async with mail_server("smtp.other.example") as server:
        net.hosts["smtp.other.example", server.port] = server.port
        net.pages[OPEN_PAGE] = description("smtp.other.example", server.port)
        words = ("account", "add", "--discover", ANA, "--password-stdin")
        ended = await command_line(*words, stdin=f"{PASSWORD}\n")
        assert ended.status != 0
        assert "smtp.other.example" in ended.err
        ended = await command_line(*words, "--believe-dns", stdin=f"{PASSWORD}\n")
        assert ended.status == 0
        assert (await command_line("account", "check", ANA)).status == 0


async def test_a_provider_with_a_page_of_its_own(
    command_line: Cli, net: SmallInternet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Microsoft's preset as it is, in one organisation; the mail of the domain lives there."""
    monkeypatch.setenv("TINTERO_MICROSOFT_CLIENT_ID", "ours")
    net.records = ["prado.example. MX 10 prado-example.mail.protection.outlook.com."]
    place = "https://login.microsoftonline.com/prado.example/oauth2/v2.0"
    async with AuthorizationServer(redirect_more={"iss": "-"}) as server:
        ended = await command_line("account", "add", "--discover", ANA, "--believe-dns")
        assert ended.status == 0
        assert "account sign-in" in ended.err
        net.sites = {"login.microsoftonline.com": server.port}
        browser = Browser(server, command_line, f"{place}/authorize")
        ended = await browser.opened_by(monkeypatch, "account", "sign-in", ANA, "--tenant", "prado.example")
        assert ended.status == 0
        assert [asked.endpoint for asked in server.asked] == ["authorize", "token"]
        assert net.asked[-1] == f"{place}/token"
