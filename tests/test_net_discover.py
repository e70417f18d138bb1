"""From an address to servers: every source, which comes first, and what is never believed."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import dns.message
import dns.rrset
import pytest
from certificates import ca_file, leaf
from servers import SmtpServer

from app.model.account import Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchState, SearchStep, SignIn, Source, Trust
from app.net.finding import autoconfig
from app.net.finding.autoconfig import LARGEST, NotADescription, Web, belongs, read
from app.net.finding.discover import Means, discover
from app.net.finding.lookup import Lookup, Service
from app.net.finding.probe import probe
from app.net.finding.providers import Providers
from app.paths import resources

PROVIDERS = Providers(resources())
ANA = Address.parse("ana@prado.example")
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="prado.example"><domain>prado.example</domain>
<displayName>Prado Post</displayName>
<incomingServer type="imap"><hostname>imap.prado.example</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>
<username>{user}</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication>
</outgoingServer><documentation url="https://help.prado.example/mail"/></emailProvider></clientConfig>"""


def page(
    host: str = "smtp.prado.example", port: object = 465, socket: str = "SSL", user: str = "%EMAILADDRESS%"
) -> bytes:
    return PAGE.format(host=host, port=port, socket=socket, user=user).encode()


class FakeWeb:
    """Pages by address. The others never answer if `silent`."""

    def __init__(self, pages: Mapping[str, bytes] | None = None, silent: bool = False) -> None:
        self.pages, self.silent, self.asked = dict(pages or {}), silent, list[str]()

    async def get(self, url: str) -> bytes:
        self.asked.append(url)
        if self.silent and url not in self.pages:
            await asyncio.Event().wait()
        return self.pages.get(url, b"")


class FakeNames:
    def __init__(
        self, services: Mapping[str, tuple[Service, ...]] | None = None, exchangers: tuple[str, ...] = ()
    ) -> None:
        self._services, self._exchangers = dict(services or {}), exchangers
        self.asked = list[str]()

    async def services(self, name: str, domain: str) -> tuple[Service, ...]:
        self.asked.append(f"{name} {domain}")
        return self._services.get(name, ())

    async def exchangers(self, domain: str) -> tuple[str, ...]:
        self.asked.append(f"mx {domain}")
        return self._exchangers


class FakeNet:
    """The servers that answer."""

    def __init__(self, *servers: Server) -> None:
        self._servers, self.asked = servers, list[Server]()

    async def probe(self, server: Server) -> object | None:
        self.asked.append(server)
        return object() if server in self._servers else None


class Scene:
    def __init__(self, web: FakeWeb | None = None, names: FakeNames | None = None, net: FakeNet | None = None) -> None:
        self.web, self.names, self.net = web or FakeWeb(), names or FakeNames(), net or FakeNet()
        self.steps: list[SearchStep] = []

    async def search(self, address: str = "ana@prado.example", longest: float = 10.0) -> tuple[Candidate, ...]:
        means = Means(PROVIDERS, self.web, self.names, self.net.probe)
        return await discover(Address.parse(address), means, self.steps.append, longest=longest)


OWN = autoconfig.own_pages("prado.example", "ana@prado.example")
TLS = Server("smtp.prado.example", 465, Security.TLS)


# --- the table ---


@pytest.mark.parametrize("provider", PROVIDERS.all, ids=lambda provider: provider.key)
def test_each_provider_keeps_the_rules_of_the_table(provider: object) -> None:
    found = next(p for p in PROVIDERS.all if p is provider)
    assert found.domains or found.mx, "nobody would find it"
    assert all(name == name.lower().strip(".") and "." in name for name in (*found.domains, *found.mx))
    assert found.sign_in
    assert bool(found.servers) is not bool({SignIn.BRIDGE, SignIn.NONE} & set(found.sign_in))
    for server in found.servers:
        assert server.security is not Security.NONE
        assert server.port == server.security.standard_port
        assert "." in server.host
    assert (SignIn.OAUTH in found.sign_in) is bool(found.oauth)
    assert not found.help or found.help.startswith("https://")
    assert all(i.protocol == "imap" and i.port == 993 for i in found.incoming)


def test_the_table_is_large_and_names_nobody_twice() -> None:
    assert len(PROVIDERS.all) >= 60
    keys = [provider.key for provider in PROVIDERS.all]
    domains = [domain for provider in PROVIDERS.all for domain in provider.domains]
    endings = [ending for provider in PROVIDERS.all for ending in provider.mx]
    for names in (keys, domains, endings):
        assert len(names) == len(set(names))


@pytest.mark.parametrize("provider", [p for p in PROVIDERS.all if p.domains], ids=lambda p: p.key)
async def test_a_known_domain_needs_no_network(provider: object) -> None:
    found = next(p for p in PROVIDERS.all if p is provider)
    scene = Scene(FakeWeb(silent=True))
    for domain in found.domains:
        best = (await scene.search(f"ana.maria@{domain.upper()}"))[0]
        assert best.provider == found.key
        assert best.trust is Trust.PROVEN
        assert best.server == (found.servers[0] if found.servers else None)
        assert best.user_name == ("ana.maria" if found.user_is_local else f"ana.maria@{domain}")
    assert not scene.web.asked + scene.names.asked
    assert [(step.source, step.state) for step in scene.steps[:2]] == [
        (Source.TABLE, SearchState.STARTED),
        (Source.TABLE, SearchState.DONE),
    ]


@pytest.mark.parametrize("provider", [p for p in PROVIDERS.all if p.mx], ids=lambda p: p.key)
async def test_a_provider_is_known_by_its_exchangers(provider: object) -> None:
    found = next(p for p in PROVIDERS.all if p is provider)
    for ending in found.mx:
        (first, *_) = await Scene(names=FakeNames(exchangers=(f"mx7.{ending}",))).search()
        assert (first.provider, first.source, first.trust) == (found.key, Source.MAIL_EXCHANGER, Trust.ASK)


def test_the_end_of_a_name_is_whole_labels() -> None:
    assert PROVIDERS.of_exchangers(["mx.notgoogle.com"]) is None
    assert PROVIDERS.of_exchangers(["ASPMX.L.GOOGLE.COM."]) is PROVIDERS.of_domain("gmail.com")
    assert belongs("a.prado.example", "prado.example")
    assert not belongs("aprado.example", "prado.example")


# --- sources and their order ---


async def test_all_sources_are_asked_at_once() -> None:
    scene = Scene(FakeWeb(silent=True))
    search = asyncio.ensure_future(scene.search(longest=600))
    async with asyncio.timeout(60):
        while len(scene.net.asked) < 10 or len(scene.names.asked) < 5 or len(scene.web.asked) < 4:
            await asyncio.sleep(0)
    search.cancel()
    with pytest.raises(asyncio.CancelledError):
        await search
    assert {step.source for step in scene.steps} == set(Source) - {Source.TABLE}


async def test_the_search_ends_with_what_it_has() -> None:
    found = await Scene(FakeWeb(silent=True), net=FakeNet(TLS)).search(longest=0.2)
    assert [c.server for c in found] == [TLS]
    assert found[0].confirmed


async def test_nothing_is_found() -> None:
    scene = Scene()
    assert await scene.search() == ()
    assert all(step.state is not SearchState.DONE for step in scene.steps)


async def test_the_best_comes_first_and_each_server_once() -> None:
    scene = Scene(
        FakeWeb({OWN[1]: page(), autoconfig.database_page("prado.example"): page("smtp.elsewhere.example")}),
        FakeNames(
            {
                "submission": (Service("smtp.prado.example", 587), Service("relay.example", 587)),
                "submissions": (Service("smtp.prado.example", 465),),
            },
            ("aspmx.l.google.com",),
        ),
        FakeNet(TLS, Server("mail.prado.example", 587, Security.STARTTLS)),
    )
    found = await scene.search()
    assert [(c.source, c.server.host if c.server else "", c.trust) for c in found] == [
        (Source.AUTOCONFIG, "smtp.prado.example", Trust.PROVEN),
        (Source.SERVICE_RECORDS, "smtp.prado.example", Trust.PROVEN),
        (Source.DATABASE, "smtp.elsewhere.example", Trust.PROVEN),
        (Source.GUESS, "mail.prado.example", Trust.PROVEN),
        (Source.SERVICE_RECORDS, "relay.example", Trust.ASK),
        (Source.MAIL_EXCHANGER, "smtp.gmail.com", Trust.ASK),
        (Source.MAIL_EXCHANGER, "smtp.gmail.com", Trust.ASK),
    ]
    assert scene.steps[-1].best_first == found


async def test_https_comes_before_an_open_line() -> None:
    pages = {OWN[0]: page("right.prado.example"), autoconfig.open_page("prado.example"): page("wrong.example")}
    found = await Scene(FakeWeb(pages)).search()
    assert [c.server.host for c in found if c.server] == ["right.prado.example"]


@pytest.mark.parametrize("answering", OWN)
async def test_a_page_that_never_comes_keeps_nobody_waiting(answering: str) -> None:
    """One of the two places over https is enough; the open line is not waited for."""
    scene = Scene(FakeWeb({answering: page()}, silent=True))
    search = asyncio.ensure_future(scene.search(longest=600))
    async with asyncio.timeout(60):
        while not any(step.best_first for step in scene.steps):
            await asyncio.sleep(0)
    search.cancel()
    with pytest.raises(asyncio.CancelledError):
        await search


async def test_an_open_line_may_name_its_own_domain_but_others_are_asked_about() -> None:
    for host, trust in (("mail.prado.example", Trust.PROVEN), ("mail.thief.example", Trust.ASK)):
        scene = Scene(FakeWeb({autoconfig.open_page("prado.example"): page(host)}))
        (only,) = await scene.search()
        assert (only.source, only.trust) == (Source.AUTOCONFIG, trust)
        assert not [url for url in scene.web.asked if url.startswith("http:") and "ana" in url], "the address was told"


async def test_the_database_knows_by_exchanger() -> None:
    scene = Scene(
        FakeWeb({autoconfig.database_page("bigmail.example"): page("smtp.bigmail.example")}),
        FakeNames(exchangers=("in1.mx.bigmail.example",)),
    )
    (only,) = await scene.search()
    assert (only.source, only.trust) == (Source.MAIL_EXCHANGER, Trust.ASK)


async def test_service_records_of_reading_are_kept() -> None:
    names = {"submissions": (Service("smtp.prado.example", 465),), "imaps": (Service("imap.prado.example", 993),)}
    (only,) = await Scene(names=FakeNames(names)).search()
    assert [(i.protocol, i.host, i.port) for i in only.incoming] == [("imap", "imap.prado.example", 993)]


async def test_an_international_domain_is_asked_for_by_its_wire_form() -> None:
    scene = Scene()
    await scene.search("ana@bücher.example")
    assert all("xn--bcher-kva.example" in name for name in scene.names.asked)


# --- descriptions ---


def test_a_description_is_read() -> None:
    (found,) = read(page(user="%EMAILLOCALPART%"), ANA, Source.AUTOCONFIG)
    assert (found.server, found.user_name, found.name) == (TLS, "ana", "Prado Post")
    assert found.sign_in == (SignIn.OAUTH, SignIn.PASSWORD)
    assert found.help == "https://help.prado.example/mail"
    assert [(i.protocol, i.host, i.port) for i in found.incoming] == [("imap", "imap.prado.example", 993)]


@pytest.mark.parametrize(
    "changed",
    [
        {"socket": "plain"},
        {"socket": ""},
        {"port": "0"},
        {"port": "99999"},
        {"port": "²"},
        {"port": "-1"},
        {"port": "x" * 100},
        {"host": ""},
        {"host": "localhost"},
        {"host": "smtp.prado.example/x"},
        {"host": "smtp.prado.example\n250 ok"},
        {"host": "smtp.prädo.example"},
        {"host": "a" * 300 + ".example"},
    ],
)
def test_servers_that_cannot_be_or_are_open_are_left_out(changed: dict[str, str]) -> None:
    assert read(page(**changed), ANA, Source.AUTOCONFIG) == ()


LAUGHS = b"""<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><clientConfig>&b;</clientConfig>"""
FILE = (
    b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><clientConfig>&f;</clientConfig>"""
)
OUTSIDE = b"""<!DOCTYPE clientConfig SYSTEM "http://thief.example/x.dtd"><clientConfig/>"""


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"<html>not here</html>",
        b"\x00\xff",
        b"<clientConfig>",
        LAUGHS,
        FILE,
        OUTSIDE,
        OUTSIDE.decode().encode("utf-16"),
        b"<a>" * 10_000,
        b'<?xml version="1.0" encoding="no-such"?><clientConfig/>',
        page().replace(b"clientConfig", b"other"),
    ],
)
def test_what_is_no_description_is_refused(octets: bytes) -> None:
    with pytest.raises(NotADescription):
        read(octets, ANA, Source.AUTOCONFIG)


# --- the real network, on the loopback ---


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/right":
            self._answer(200, page())
        elif self.path == "/endless":
            self._answer(200, b"x" * (LARGEST + 1))
        elif self.path == "/elsewhere":
            self._answer(302, b"", "/right")
        elif self.path == "/round":
            self._answer(302, b"", "/round")
        elif self.path == "/down":
            self._answer(302, b"", f"http://127.0.0.1:{self.server.server_port}/right")
        elif self.path == "/file":
            self._answer(302, b"", "file:///etc/passwd")
        else:
            self._answer(404, page())

    def _answer(self, status: int, body: bytes, onward: str = "") -> None:
        self.send_response(status)
        if onward:
            self.send_header("Location", onward)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@pytest.fixture(params=["http", "https"])
def site(request: pytest.FixtureRequest) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if request.param == "https":
        server.socket = leaf().server_context().wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"{request.param}://localhost:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def web(tmp_path: Path) -> Web:
    return Web(ssl.create_default_context(cafile=ca_file(tmp_path)))


async def test_pages_are_fetched(site: str, web: Web) -> None:
    assert await web.get(site + "/right") == page()
    assert await web.get(site + "/elsewhere") == page()
    for path in ("/missing", "/endless", "/round", "/file"):
        assert await web.get(site + path) == b"", path


async def test_nobody_is_led_from_https_to_an_open_line(site: str, web: Web) -> None:
    assert await web.get(site + "/down") == (b"" if site.startswith("https") else page())


async def test_a_site_with_another_certificate_is_not_read(site: str) -> None:
    assert await Web().get(site + "/right") == (b"" if site.startswith("https") else page())


@pytest.mark.parametrize("url", ["http://localhost:1/x", "https://", "nonsense", "http://[::1", "http://\x00/"])
async def test_no_page_is_no_error(url: str, web: Web) -> None:
    assert await web.get(url) == b""


class Zone(asyncio.DatagramProtocol):
    """A name server on the loopback."""

    RECORDS = (
        "_submissions._tcp.prado.example. 60 IN SRV 10 1 465 Late.Prado.Example.",
        "_submissions._tcp.prado.example. 60 IN SRV 0 1 465 smtp.prado.example.",
        "_submission._tcp.none.example. 60 IN SRV 0 0 0 .",
        "prado.example. 60 IN MX 20 late.example.",
        "prado.example. 60 IN MX 10 First.Example.",
        "none.example. 60 IN MX 0 .",
    )

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: object) -> None:
        question = dns.message.from_wire(data)
        asked = question.question[0]
        answer = dns.message.make_response(question)
        for record in self.RECORDS:
            name, seconds, _, kind, text = record.split(" ", 4)
            found = dns.rrset.from_text(name, int(seconds), "IN", kind, text)
            if (found.name, found.rdtype) == (asked.name, asked.rdtype):
                answer.answer.append(found)
        self.transport.sendto(answer.to_wire(), addr)


async def test_names_are_looked_up() -> None:
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Zone, local_addr=("127.0.0.1", 0))
    try:
        lookup = Lookup(["127.0.0.1"], transport.get_extra_info("sockname")[1])
        services = await lookup.services("submissions", "prado.example")
        assert services == (Service("smtp.prado.example", 465), Service("late.prado.example", 465))
        assert await lookup.services("submission", "none.example") == ()
        assert await lookup.services("imaps", "prado.example") == ()
        assert await lookup.exchangers("prado.example") == ("first.example", "late.example")
        assert await lookup.exchangers("none.example") == ()
        assert await lookup.exchangers("not..a.name") == ()
    finally:
        transport.close()
    assert await Lookup(["127.0.0.1"], 9, seconds=0.2).exchangers("prado.example") == ()


async def test_a_server_is_probed(tmp_path: Path) -> None:
    for security in (Security.TLS, Security.STARTTLS):
        async with SmtpServer(security=security, context=leaf().server_context(), auth="PLAIN") as server:
            place = Server("localhost", server.port, security, ca_file(tmp_path))
            assert await probe(place) is not None
            assert await probe(Server("localhost", server.port, security)) is None, "its certificate is not trusted"
            assert not server.said("AUTH")
            assert not server.said("MAIL")
    assert await probe(Server("localhost", 1, Security.TLS)) is None
