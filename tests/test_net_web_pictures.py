"""Pictures of the web: what is fetched, what is told to whoever gives them, and what is never asked."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import ssl
from pathlib import Path

import pytest
from certificates import authority, leaf
from web_server import PNG, WebServer, answer, redirect

from app.engine import Engine
from app.errors import Kind, MailError, Reason
from app.net import web_pictures
from app.net.web_pictures import IpAddress, WebPictures, is_public


def anywhere(_address: IpAddress) -> bool:
    """The test's own server is on this computer."""
    return True


async def refused(pictures: WebPictures, address: str) -> MailError:
    with pytest.raises(MailError) as caught:
        await pictures.fetch(address)
    return caught.value


async def test_a_picture_comes_and_next_to_nothing_is_told() -> None:
    async with WebServer({"/a/logo.png?x=1": answer(PNG, "text/html")}) as web:
        found = await WebPictures(anywhere).fetch(web.url("/a/logo.png?x=1#top"))
    assert (found.content_type, found.data) == ("image/png", PNG)
    (request,) = web.asked
    names = {line.partition(":")[0].lower() for line in request.split("\r\n")[1:] if line}
    assert names <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert "httpx" not in request
    assert f"Host: 127.0.0.1:{web.port}" in request


async def test_a_redirect_is_followed_without_cookies_and_only_so_far() -> None:
    pages = {
        "/one": redirect("/two"),
        "/two": redirect("three?b"),
        "/three?b": answer(PNG),
        "/round": redirect("/round"),
    }
    async with WebServer(pages) as web:
        assert (await WebPictures(anywhere).fetch(web.url("/one"))).data == PNG
        assert not any("cookie" in request.lower() for request in web.asked)
        web.asked.clear()
        assert (await refused(WebPictures(anywhere), web.url("/round"))).reason is Reason.PICTURE_MISSING
        assert len(web.asked) == 5


@pytest.mark.parametrize(
    "onward", ["http://127.0.0.1:{port}/secret", "//127.0.0.1:{port}/secret", "file:///etc/passwd"]
)
async def test_a_redirect_leads_nowhere_that_is_not_asked(onward: str) -> None:
    """The first answer may come from anybody; the second place is looked at like the first."""
    asked: list[IpAddress] = []

    def once(address: IpAddress) -> bool:
        asked.append(address)
        return len(asked) == 1

    async with WebServer({}) as web:
        web.pages["/"] = redirect(onward.format(port=web.port))
        error = await refused(WebPictures(once), web.url("/"))
        assert error.reason is Reason.PICTURE_REFUSED
        assert len(web.asked) == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://2130706433:{port}/", "http://0x7f.1:{port}/",
        "http://[::1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "http://0.0.0.0:{port}/", "http://10.0.0.1/",
        "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/", "http://[fd00::1]/",
        "http://100.64.0.1/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://224.0.0.1/",
        "ftp://example.com/p.png", "file:///etc/passwd", "data:image/png;base64,AAAA", "http:///p.png",
        "http://ana:secret@127.0.0.1:{port}/", "http://[::1/", "http://127.0.0.1:99999/", "javascript:1",
        "http://127.0.0.1:{port}/" + "x" * 5000,
    ],
)  # fmt: skip
async def test_what_is_not_on_the_internet_is_not_asked(address: str) -> None:
    async with WebServer({"/": answer(PNG)}) as web:
        error = await refused(WebPictures(), address.format(port=web.port))
        assert error.kind is Kind.INVALID
        assert error.reason is Reason.PICTURE_REFUSED
        assert web.asked == []


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "93.184.216.34"])
def test_the_internet_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


async def test_a_name_that_leads_home_as_well_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One public address among private ones does not help: whoever answers chooses which is used."""
    loop = asyncio.get_running_loop()

    async def two(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(2, 1, 6, "", ("93.184.216.34", port)), (2, 1, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(loop, "getaddrinfo", two)
    assert (await refused(WebPictures(), "http://rebind.example/")).reason is Reason.PICTURE_REFUSED


async def test_the_address_that_was_looked_at_is_the_one_that_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that says something else the next time changes nothing: it is asked once."""
    asked: list[str] = []
    loop = asyncio.get_running_loop()

    async def once(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        asked.append(host)
        return [(2, 1, 6, "", ("127.0.0.1", port))]

    async with WebServer({"/": answer(PNG)}) as web:
        monkeypatch.setattr(loop, "getaddrinfo", once)
        found = await WebPictures(anywhere).fetch(f"http://pictures.example:{web.port}/")
        monkeypatch.undo()
    assert found.data == PNG
    assert asked == ["pictures.example"]
    assert f"Host: pictures.example:{web.port}" in web.asked[0]


async def test_the_certificate_is_checked_for_the_name_and_https_stays_https(monkeypatch: pytest.MonkeyPatch) -> None:
    trust = ssl.create_default_context(cadata=authority("Test authority").pem.decode())
    loop = asyncio.get_running_loop()

    async def here(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(2, 1, 6, "", ("127.0.0.1", port))]

    pages = {"/": answer(PNG), "/open": redirect("http://pictures.example/")}
    async with WebServer(pages, leaf(("pictures.example",)).server_context()) as web:
        monkeypatch.setattr(loop, "getaddrinfo", here)
        pictures = WebPictures(anywhere, trust)
        assert (await pictures.fetch(f"https://pictures.example:{web.port}/")).data == PNG
        wrong = await refused(pictures, f"https://other.example:{web.port}/")
        unknown = await refused(WebPictures(anywhere), f"https://pictures.example:{web.port}/")
        led_away = await refused(pictures, f"https://pictures.example:{web.port}/open")
        monkeypatch.undo()
    assert wrong.reason is unknown.reason is Reason.PICTURE_UNREACHABLE
    assert led_away.reason is Reason.PICTURE_REFUSED
    assert len(web.asked) == 2


async def test_another_address_of_the_host_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()

    async def two(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(2, 1, 6, "", ("127.0.0.9", port)), (2, 1, 6, "", ("127.0.0.1", port))]

    async with WebServer({"/": answer(PNG)}) as web:
        monkeypatch.setattr(loop, "getaddrinfo", two)
        found = await WebPictures(anywhere).fetch(f"http://pictures.example:{web.port}/")
        monkeypatch.undo()
    assert found.data == PNG


async def test_what_is_no_picture_does_not_come_in() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    pages = {
        "/page": answer(b"<html>no</html>", "image/png"),
        "/drawing": answer(svg, "image/svg+xml"),
        "/gone": answer(PNG, status="410 Gone"),
        "/packed": answer(PNG, Content_Encoding="gzip"),
        "/empty": answer(b""),
        "/odd": b"what is this\r\n\r\n",
    }
    async with WebServer(pages) as web:
        for path in ("/page", "/drawing", "/gone", "/packed", "/empty", "/none"):
            assert (await refused(WebPictures(anywhere), web.url(path))).reason is Reason.PICTURE_MISSING, path
        assert (await refused(WebPictures(anywhere), web.url("/odd"))).reason is Reason.PICTURE_UNREACHABLE


async def test_size_and_time_have_ends() -> None:
    silence = asyncio.Event()
    endless = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + PNG + b"\0" * 200_000
    async with WebServer({"/endless": endless, "/silent": silence}) as web:
        error = await refused(WebPictures(anywhere, largest=100_000), web.url("/endless"))
        assert (error.kind, error.reason) == (Kind.TOO_BIG, Reason.PICTURE_TOO_LARGE)
        error = await refused(WebPictures(anywhere, seconds=0.2), web.url("/silent"))
        assert (error.kind, error.reason) == (Kind.NETWORK, Reason.PICTURE_UNREACHABLE)
        silence.set()
        port = web.port
    assert (await refused(WebPictures(anywhere), f"http://127.0.0.1:{port}/")).reason is Reason.PICTURE_UNREACHABLE


async def test_what_the_environment_says_is_not_followed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither its proxies nor passwords that it keeps for hosts."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password secret\n")
    os.chmod(netrc, 0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with WebServer({"/": answer(PNG)}) as web:
        assert (await WebPictures(anywhere).fetch(web.url("/"))).data == PNG
    assert "authorization" not in web.asked[0].lower()


async def test_the_engine_asks_the_internet_only(profile: Path) -> None:
    engine = await Engine.open(profile)
    try:
        async with WebServer({"/": answer(PNG)}) as web:
            assert (await refused(engine.web_pictures, web.url("/"))).reason is Reason.PICTURE_REFUSED
            assert web.asked == []
    finally:
        await engine.stop()
    assert engine.web_pictures._may_ask is web_pictures.is_public
