"""Signing in at a provider's page: the right way, every wrong answer, and those who would steal a token."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from authorization_server import ISSUER, AuthorizationServer, fetch, say

from app.errors import Kind, MailError, Reason
from app.model.oauth import OAuthClient, Tokens
from app.net.sign_in import loopback as loopback_room
from app.net.sign_in.loopback import Loopback
from app.net.sign_in.oauth import SignIn
from app.net.sign_in.oauth_presets import client, presets
from app.paths import resources

PAGES = (b"<p>done</p>", b"<p>not done</p>", b"<p>nothing here</p>")
CLIENT = OAuthClient("tintero-test")
RIGHT, WRONG, NONE = 200, 404, 0


async def sign_in(server: AuthorizationServer, seconds: float = 5.0, **changes: object) -> Tokens:
    return await SignIn(server.provider(**changes), CLIENT).by_browser(server.browser, PAGES, seconds=seconds)


async def refused(server: AuthorizationServer, reason: Reason, seconds: float = 5.0, **changes: object) -> MailError:
    """Sign in and be refused. Nobody has a token then."""
    with pytest.raises(MailError) as caught:
        await sign_in(server, seconds, **changes)
    assert caught.value.reason is reason, caught.value
    return caught.value


async def test_a_person_signs_in() -> None:
    async with AuthorizationServer() as server:
        tokens = await sign_in(server)
        assert tokens.access in server.access
        assert tokens.refresh in server.refreshable
        assert tokens.expires > 0
        assert server.landed == {RIGHT: 1}
        asked = server.asked[0].fields
        assert len(asked["state"]) >= 43
        assert asked["code_challenge_method"] == "S256"
        assert asked["redirect_uri"].startswith("http://127.0.0.1:")
        assert "client_secret" not in server.asked[-1].fields
        assert "access" not in repr(tokens)


async def test_the_address_is_offered_and_parameters_are_added() -> None:
    async with AuthorizationServer() as server:
        provider = server.provider(parameters=(("access_type", "offline"), ("prompt", "consent")))
        await SignIn(provider, CLIENT).by_browser(server.browser, PAGES, hint="ana@prado.example")
        asked = server.asked[0].fields
        assert (asked["login_hint"], asked["access_type"], asked["prompt"]) == (
            "ana@prado.example",
            "offline",
            "consent",
        )


async def test_a_secret_goes_to_the_token_address_only() -> None:
    async with AuthorizationServer(secret="s3cret-canary") as server:
        tokens = await SignIn(server.provider(), OAuthClient("x", "s3cret-canary")).by_browser(server.browser, PAGES)
        assert tokens.access
        assert "s3cret-canary" not in str(server.asked[0].fields)
        assert "s3cret-canary" not in repr(OAuthClient("x", "s3cret-canary"))
    async with AuthorizationServer(secret="s3cret-canary") as server:
        await refused(server, Reason.OAUTH_FAILED)


async def test_a_registered_port_is_used() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with AuthorizationServer() as server:
        await sign_in(server, redirect_url=f"http://localhost:{port}/")
        assert server.asked[0].fields["redirect_uri"] == f"http://localhost:{port}/"


async def test_tokens_are_refreshed_rotated_and_revoked() -> None:
    async with AuthorizationServer() as server:
        first = await sign_in(server)
        way = SignIn(server.provider(), CLIENT)
        second = await way.refresh(first.refresh)
        assert second.refresh
        assert second.refresh != first.refresh
        with pytest.raises(MailError) as caught:
            await way.refresh(first.refresh)
        assert (caught.value.kind, caught.value.reason) == (Kind.AUTH, Reason.OAUTH_SIGN_IN_AGAIN)
        assert await way.revoke(second.refresh)
        with pytest.raises(MailError):
            await way.refresh(second.refresh)
        assert not await SignIn(server.provider(revocation_url=""), CLIENT).revoke("x")


async def test_a_refresh_token_that_stays() -> None:
    async with AuthorizationServer(rotate=False) as server:
        first = await sign_in(server)
        again = await SignIn(server.provider(), CLIENT).refresh(first.refresh)
        assert again.access in server.access
        assert again.refresh in ("", first.refresh), "the old one stays good"


# --- wrong answers ---


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("access_denied", Reason.OAUTH_DENIED),
        ("interaction_required", Reason.OAUTH_SIGN_IN_AGAIN),
        ("server_error", Reason.OAUTH_FAILED),
        ("invalid_scope", Reason.OAUTH_FAILED),
        ("\x1b[31mred\r\n", Reason.OAUTH_FAILED),
    ],
)
async def test_the_provider_says_no(code: str, reason: Reason) -> None:
    async with AuthorizationServer(deny=code) as server:
        error = await refused(server, reason)
        assert [asked.endpoint for asked in server.asked] == ["authorize"], "a refusal must not become a request"
        assert error.detail.isprintable()


JUNK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


@pytest.mark.parametrize(
    "reply",
    [
        (400, {"error": "invalid_grant"}), (401, {"error": "invalid_client"}), (500, {}), (200, {}),
        (200, {"access_token": 5}),
        (200, {"access_token": "x", "token_type": "mac", "refresh_token": "y"}), (200, {"access_token": "x"}),
        (200, {"access_token": "", "refresh_token": "y"}), JUNK, b"", b"nonsense\r\n\r\n",
        b"HTTP/1.1 302 x\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]",
    ],
)  # fmt: skip
async def test_the_token_address_says_something_else(reply: tuple[int, dict[str, object]] | bytes) -> None:
    async with AuthorizationServer(replies={"token": [reply]}) as server:
        with pytest.raises(MailError) as caught:
            await sign_in(server)
        assert caught.value.kind in (Kind.AUTH, Kind.NETWORK)


async def test_the_provider_cannot_be_reached() -> None:
    async with AuthorizationServer() as server:
        with pytest.raises(MailError) as caught:
            await SignIn(server.provider(token_url="http://127.0.0.1:1/token"), CLIENT).refresh("x")
        assert caught.value.kind is Kind.NETWORK


async def test_nobody_signs_in() -> None:
    async with AuthorizationServer() as server:
        provider = server.provider()
        for open_url, seconds, reason in ((True, 0.05, Reason.OAUTH_TIMED_OUT), (False, 5.0, Reason.OAUTH_BROWSER)):
            with pytest.raises(MailError) as caught:
                await SignIn(provider, CLIENT).by_browser(lambda _url, opened=open_url: opened, PAGES, seconds=seconds)
            assert caught.value.reason is reason


async def test_cancelling_closes_the_port() -> None:
    async with AuthorizationServer() as server:
        opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def open_url(url: str) -> bool:
            opened.set_result(url)
            return True

        waiting = asyncio.ensure_future(SignIn(server.provider(), CLIENT).by_browser(open_url, PAGES))
        redirect = parse_qs(urlsplit(await opened).query)["redirect_uri"][0]
        assert (await fetch(redirect))[0] == WRONG
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert (await fetch(redirect))[0] == NONE


@pytest.mark.parametrize("url", ["http://prado.example/token", "ftp://x/", "", "https://", "javascript:1", "file:///x"])
@pytest.mark.parametrize("name", ["authorization_url", "token_url"])
async def test_codes_and_tokens_travel_over_https_only(name: str, url: str) -> None:
    async with AuthorizationServer() as server:
        with pytest.raises(MailError) as caught:
            SignIn(server.provider(**{name: url}), CLIENT)
        assert caught.value.reason is Reason.BAD_ACCOUNT


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "http://192.0.2.1/", "http://prado.example:9000/", "urn:x", ""])
async def test_answers_come_to_this_computer_only(url: str) -> None:
    async with AuthorizationServer() as server:
        await refused(server, Reason.BAD_ACCOUNT, redirect_url=url)


# --- attacks: none of them gets a token, ends the wait, or keeps a person from signing in ---


def asks(state: Callable[[str], str | None] = lambda state: state, more: str = "", **fields: str) -> Attack:
    """An attack by a request that would be right, but for the state made of ours, `more` or other fields."""

    async def attack(place: str, ours: str) -> int:
        given = {"code": "evil", **fields}
        if (found := state(ours)) is not None:
            given["state"] = found
        return (await fetch(f"{place}?{urlencode(given)}{more.format(state=ours)}"))[0]

    return attack


def goes_to(change: Callable[[str], str], host: str = "", method: str = "GET") -> Attack:
    """An attack by the right words at another place, host, or in another manner."""

    async def attack(place: str, ours: str) -> int:
        url = f"{change(place)}?{urlencode({'code': 'evil', 'state': ours})}"
        return (await fetch(url, host=host.format(port=urlsplit(place).port), method=method))[0]

    return attack


def says(words: str, more: bytes = b"") -> Attack:
    """An attack by octets; `{q}` is the right question, `{host}` the right host."""

    async def attack(place: str, ours: str) -> int:
        query = f"/done?code=evil&state={ours}"
        octets = words.format(q=query, host=urlsplit(place).netloc, state=ours).encode() + more
        return (await say(urlsplit(place).port or 0, octets))[0]

    return attack


def cuts_off(words: str) -> Attack:
    async def attack(place: str, ours: str) -> int:
        _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(place).port)
        writer.write(words.format(state=ours).encode())
        await writer.drain()
        writer.close()
        return NONE

    return attack


def same(place: str) -> str:
    return place


Attack = Callable[[str, str], Awaitable[int]]
ATTACKS: dict[str, Attack] = {
    "a wrong state": asks(lambda _: "wrong"),
    "an empty state": asks(lambda _: ""),
    "no state": asks(lambda _: None),
    "a state cut short": asks(lambda state: state[:-1]),
    "a state with more": asks(lambda state: state + "x"),
    "a state in other letters": asks(str.swapcase),
    "a state that is not ASCII": asks(lambda state: state + "é"),
    "no code": asks(code=""),
    "code and error": asks(error="x"),
    "two codes": asks(more="&code=other"),
    "two states": asks(lambda _: "x", more="&state={state}"),
    "hundreds of fields": asks(more="&a=b" * 500),
    "another path": goes_to(lambda place: place + "/more"),
    "the path in other letters": goes_to(lambda place: place.replace("/done", "/DONE")),
    "a path with dots": goes_to(lambda place: place.replace("/done", "/x/../done")),
    "the favourite icon": goes_to(lambda place: place.replace("/done", "/favicon.ico")),
    "POST": goes_to(same, method="POST"),
    "HEAD": goes_to(same, method="HEAD"),
    "another host": goes_to(same, host="thief.example"),
    "another host with our port": goes_to(same, host="thief.example:{port}"),
    "no host": says("GET {q} HTTP/1.0\r\n\r\n"),
    "two hosts": says("GET {q} HTTP/1.1\r\nHost: {host}\r\nHost: thief.example\r\n\r\n"),
    "an absolute target": says("GET http://thief.example{q} HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    "a fragment": says("GET /done#code=evil&state={state} HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    "a giant line": says("GET {q}&x=", b"x" * 200_000 + b" HTTP/1.1\r\n\r\n"),
    "a giant header": says("GET {q} HTTP/1.1\r\nHost: {host}\r\nX: ", b"x" * 200_000 + b"\r\n\r\n"),
    "endless headers": says("GET {q} HTTP/1.1\r\nHost: {host}\r\n", b"X: y\r\n" * 5000),
    "no HTTP": says("\x16\x03\x01\x02\r\n\r\n"),
    "a request cut off": cuts_off("GET /done?code=evil&state={state}"),
    "nothing at all": cuts_off(""),
    "a giant body": says("GET {q} HTTP/1.1\r\nHost: thief.example\r\nContent-Length: 200000\r\n\r\n", b"x" * 200_000),
    "a path in percents": goes_to(lambda place: place.replace("/done", "/%64one")),
    "a null in the line": says("GET {q}\x00 HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    "two requests at once": says("GET / HTTP/1.1\r\nHost: {host}\r\n\r\nGET {q} HTTP/1.1\r\nHost: {host}\r\n\r\n"),
    "a host in a folded line": says("GET {q} HTTP/1.1\r\nX: y\r\n Host: {host}\r\n\r\n"),
    "the state in the path": goes_to(lambda place: place + ";state=x"),
}


@pytest.mark.parametrize("name", ATTACKS)
async def test_an_attack_changes_nothing(name: str) -> None:
    """The attacker even knows the state where that is possible at all; the person signs in all the same."""

    async def attack(place: str) -> None:
        parts = urlsplit(place)
        state = parse_qs(parts.query)["state"][0]
        assert await ATTACKS[name](f"{parts.scheme}://{parts.netloc}{parts.path}", state) in (WRONG, NONE)

    async with AuthorizationServer(before_redirect=attack) as server:
        tokens = await sign_in(server)
        assert tokens.access in server.access
        assert "evil" not in str([asked.fields for asked in server.asked])
        assert server.landed == {RIGHT: 1}


@pytest.mark.parametrize("words", ["", "GET /done?code=evil", "GET /done?code=evil HTTP/1.1\r\nX: y\r\n"])
async def test_many_slow_requests_do_not_keep_a_person_out(words: str) -> None:
    """They fill all places and stay there, as long as the person needs."""
    lines: list[asyncio.StreamWriter] = []

    async def crowd(place: str) -> None:
        for _ in range(40):
            _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(place).port)
            writer.write(words.encode())
            lines.append(writer)

    async with AuthorizationServer(before_redirect=crowd) as server:
        assert (await sign_in(server)).access
        assert len(lines) == 40
        for writer in lines:
            writer.close()


async def test_a_slow_request_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback_room, "LINE_SECONDS", 0.05)
    async with Loopback("http://127.0.0.1/done", "state", PAGES) as loopback:
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(loopback.redirect_url).port)
        writer.write(b"GET /done?code=evil&state=state HTTP/1.1\r\n")
        assert await reader.read() == b"", "hung up, without a word and without a code"
        writer.close()


async def test_another_program_beside_the_port() -> None:
    """A browser that is sent to "localhost" may knock at ::1 first."""
    try:
        taken = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this computer has no ::1")
    with taken:
        port = taken.getsockname()[1]
        async with AuthorizationServer() as server:
            error = await refused(server, Reason.OAUTH_PORT, redirect_url=f"http://localhost:{port}/")
            assert error.facts["port"] == str(port)
            assert not server.asked


async def test_the_second_redirect_finds_nobody() -> None:
    async with AuthorizationServer() as server:
        seen: list[str] = []
        server.before_redirect = seen.append
        await sign_in(server)
        assert (await fetch(seen[0]))[0] == NONE


async def test_a_code_works_once() -> None:
    async with AuthorizationServer() as server:
        await sign_in(server)
        token = next(asked.fields for asked in server.asked if asked.endpoint == "token")
        body = urlencode(token)
        head = f"POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
        assert (await say(server.port, (head + body).encode()))[0] == 400


async def test_a_stolen_code_is_worth_nothing_without_the_verifier() -> None:
    async with AuthorizationServer() as server:
        stolen: list[int] = []

        async def steal(place: str) -> None:
            code = parse_qs(urlsplit(place).query)["code"][0]
            fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": place.partition("?")[0]}
            for verifier in ("", "guess" * 10):
                body = urlencode({**fields, "code_verifier": verifier})
                head = f"POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
                stolen.append((await say(server.port, (head + body).encode()))[0])

        server.before_redirect = steal
        assert (await sign_in(server)).access
        assert stolen == [400, 400]


@pytest.mark.parametrize("issuer", ["https://other.example", "", ISSUER + "/"])
async def test_a_mixed_up_issuer_is_refused(issuer: str) -> None:
    async with AuthorizationServer(redirect_more={"iss": issuer}) as server:
        await refused(server, Reason.OAUTH_FAILED)
        assert [asked.endpoint for asked in server.asked] == ["authorize"]


async def test_a_code_of_another_sign_in_is_refused() -> None:
    async with AuthorizationServer() as server:
        await sign_in(server)
        old = next(iter(server.grants))
        server.redirect_more = {"code": old}
        await refused(server, Reason.OAUTH_SIGN_IN_AGAIN)


async def test_another_program_on_the_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with AuthorizationServer() as server:
            error = await refused(server, Reason.OAUTH_PORT, redirect_url=f"http://localhost:{taken.getsockname()[1]}/")
            assert error.facts["port"] == str(taken.getsockname()[1])
            assert not server.asked, "the browser must not be shown a page whose answer a stranger receives"


async def test_the_page_shows_and_says_nothing() -> None:
    async with Loopback("http://127.0.0.1/done", "state-canary", PAGES) as loopback:
        port = urlsplit(loopback.redirect_url).port
        assert port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            f"GET /done?code=code-canary&state=state-canary HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
        )
        shown = (await reader.read()).decode()
        writer.close()
        assert shown.endswith("<p>done</p>")
        assert "canary" not in shown
        for header in ("no-store", "no-referrer", "default-src 'none'"):
            assert header in shown
        assert (await loopback.answer(1))["code"] == "code-canary"


# --- devices ---


async def by_device(server: AuthorizationServer, on_sleep: Callable[[int], None], **changes: object) -> Tokens:
    slept: list[float] = []
    now = [1000.0]

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds
        on_sleep(len(slept))

    way = SignIn(server.provider(**changes), CLIENT, clock=lambda: now[0], sleep=sleep)
    code = await way.device_code()
    assert code.user_code == "PRDO-1234"
    assert code.device_code not in repr(code)
    tokens = await way.by_device(code)
    server.slept = slept
    return tokens


async def test_a_code_is_typed_on_another_device() -> None:
    async with AuthorizationServer() as server:

        def approve(times: int) -> None:
            if times == 3:
                next(iter(server.grants.values())).approved = True

        assert (await by_device(server, approve)).access in server.access


async def test_a_device_slows_down_when_told() -> None:
    async with AuthorizationServer(replies={"token": [(400, {"error": "slow_down"})] * 2}) as server:

        def approve(_times: int) -> None:
            next(iter(server.grants.values())).approved = True

        await by_device(server, approve)
        assert server.slept == [5.0, 10.0, 15.0]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        ("expired_token", Reason.OAUTH_TIMED_OUT),
        ("access_denied", Reason.OAUTH_DENIED),
        ("invalid_grant", Reason.OAUTH_SIGN_IN_AGAIN),
        ("something", Reason.OAUTH_FAILED),
    ],
)
async def test_a_device_is_refused(error: str, reason: Reason) -> None:
    async with AuthorizationServer(replies={"token": [(400, {"error": error})]}) as server:
        with pytest.raises(MailError) as caught:
            await by_device(server, lambda _times: None)
        assert caught.value.reason is reason


async def test_a_code_that_nobody_types_ends() -> None:
    async with AuthorizationServer() as server:
        with pytest.raises(MailError) as caught:
            await by_device(server, lambda _times: None)
        assert caught.value.reason is Reason.OAUTH_TIMED_OUT


@pytest.mark.parametrize(
    "reply",
    [
        (400, {"error": "unauthorized_client"}),
        (200, {}),
        (200, {"user_code": "x", "device_code": "y", "verification_uri": "javascript:1"}),
        JUNK,
    ],
)
async def test_no_code_is_given(reply: tuple[int, dict[str, object]] | bytes) -> None:
    async with AuthorizationServer(replies={"device": [reply]}) as server:
        with pytest.raises(MailError):
            await SignIn(server.provider(), CLIENT).device_code()
    async with AuthorizationServer() as server:
        with pytest.raises(MailError):
            await SignIn(server.provider(device_url=""), CLIENT).device_code()


# --- presets ---


def test_presets_are_complete_and_safe() -> None:
    from_table = presets(resources())
    known = "google microsoft microsoft-personal yahoo aol fastmail zoho yandex mail.ru comcast"
    assert set(known.split()) <= set(from_table)
    for provider in from_table.values():
        SignIn(provider, CLIENT)
        assert provider.scope
        assert provider.register_url.startswith("https://")
    assert "offline_access" in from_table["microsoft"].scope


def test_a_client_id_is_looked_for(tmp_path: Path) -> None:

    folder = tmp_path
    assert client("google", folder, {}) is None
    (folder / "oauth_clients.json").write_text('{"google": {"id": "packed", "secret": "s"}, "yahoo": 5}')
    assert client("google", folder, {}) == OAuthClient("packed", "s")
    assert client("yahoo", folder, {}) is None
    environment = {"TINTERO_GOOGLE_CLIENT_ID": " own ", "TINTERO_MAIL_RU_CLIENT_ID": "ru"}
    assert client("google", folder, environment) == OAuthClient("own", "")
    assert client("mail.ru", folder, environment) == OAuthClient("ru", "")
