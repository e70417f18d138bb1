"""From an address to servers that its mail can be submitted to: every source at once, the best answer first.

Our table knows most addresses and needs no network. For others the provider's own description (https before http), the
public database, the domain's service records, the servers that receive its mail, and usual names at the domain are all
asked at the same time. Settings without TLS are never taken; what unsigned DNS or an open line says about another
domain is marked, so that a person is asked (RFC 6186 section 6).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Protocol

from app.model.account import Incoming, Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchState, SearchStep, Source, Trust
from app.net.finding import autoconfig
from app.net.finding.autoconfig import NotADescription, belongs
from app.net.finding.lookup import Service
from app.net.finding.providers import Providers

LONGEST = 10.0
"""Seconds after which the search ends with what it has."""
_NAMES = ("smtp", "mail", "submission", "smtps")
_SUBMISSION = {"submissions": Security.TLS, "submission": Security.STARTTLS}
_READING = {"imaps": "imap", "pop3s": "pop3"}
_ORDER = list(Source)


class Pages(Protocol):
    async def get(self, url: str) -> bytes: ...


class Names(Protocol):
    async def services(self, name: str, domain: str) -> tuple[Service, ...]: ...

    async def exchangers(self, domain: str) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Means:
    """What a search asks with. `probe` tells what a server offers, None when none answers there."""

    providers: Providers
    web: Pages
    names: Names
    probe: Callable[[Server], Awaitable[object | None]]


async def discover(
    address: Address, means: Means, on_step: Callable[[SearchStep], None], *, longest: float = LONGEST
) -> tuple[Candidate, ...]:
    """Settings for the address, the best first; empty when nothing was found. Ends after `longest` seconds at most.

    `on_step` hears of each source as it is asked and as it answers. Cancelling ends all questions. Raises nothing that
    the network does.
    """
    return await Search(address, means, on_step).run(longest)


class Search:
    """One search for one address."""

    def __init__(self, address: Address, means: Means, on_step: Callable[[SearchStep], None]) -> None:
        self._address, self._means, self._on_step = address, means, on_step
        self._domain = address.wire.rpartition("@")[2].lower()
        self._found: list[Candidate] = []

    async def run(self, longest: float) -> tuple[Candidate, ...]:
        if provider := self._means.providers.of_domain(self._domain):
            await self._ask(Source.TABLE, _ready(provider.candidates(self._address, Source.TABLE)))
            return self.best_first()
        questions: dict[Source, Coroutine[Any, Any, tuple[Candidate, ...]]] = {
            Source.AUTOCONFIG: self._description(),
            Source.SERVICE_RECORDS: self._service_records(),
            Source.DATABASE: self._database(),
            Source.MAIL_EXCHANGER: self._exchangers(),
            Source.GUESS: self._guesses(),
        }
        tasks = [asyncio.ensure_future(self._ask(source, question)) for source, question in questions.items()]
        try:
            await asyncio.wait(tasks, timeout=longest)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return self.best_first()

    def best_first(self) -> tuple[Candidate, ...]:
        """What needs no agreement before what does, then by source, then TLS from the first byte before STARTTLS.

        The same server is named once, by its best source.
        """
        known: dict[tuple[Server | None, str], Candidate] = {}
        for candidate in sorted(self._found, key=_rank):
            known.setdefault((candidate.server, candidate.user_name), candidate)
        return tuple(known.values())

    async def _ask(self, source: Source, question: Awaitable[tuple[Candidate, ...]]) -> None:
        self._on_step(SearchStep(source, SearchState.STARTED, self.best_first()))
        try:
            found = await question
        except NotADescription:
            found = ()
        self._found += found
        self._on_step(SearchStep(source, SearchState.DONE if found else SearchState.FAILED, self.best_first()))

    # the sources

    async def _description(self) -> tuple[Candidate, ...]:
        """The provider's own pages: the first that answers over https, else the one over an open line."""
        urls = autoconfig.own_pages(self._domain, self._address.wire)
        pages = [asyncio.ensure_future(self._page(url)) for url in urls]
        plain = asyncio.ensure_future(self._page(autoconfig.open_page(self._domain), over_open_line=True))
        try:
            for answer in asyncio.as_completed(pages):
                if found := await answer:
                    return found
            return await plain
        finally:
            for page in (*pages, plain):
                page.cancel()
            await asyncio.gather(*pages, plain, return_exceptions=True)

    async def _page(self, url: str, *, over_open_line: bool = False) -> tuple[Candidate, ...]:
        page = await self._means.web.get(url)
        if not page:
            return ()
        try:
            return autoconfig.read(page, self._address, Source.AUTOCONFIG, over_open_line=over_open_line)
        except NotADescription:
            return ()

    async def _database(self) -> tuple[Candidate, ...]:
        page = await self._means.web.get(autoconfig.database_page(self._domain))
        return autoconfig.read(page, self._address, Source.DATABASE) if page else ()

    async def _service_records(self) -> tuple[Candidate, ...]:
        names = [*_SUBMISSION, *_READING]
        answers = await asyncio.gather(*(self._means.names.services(name, self._domain) for name in names))
        services = dict(zip(names, answers, strict=True))
        incoming = tuple(
            Incoming(protocol, service.host, service.port)
            for name, protocol in _READING.items()
            for service in services[name][:1]
        )
        return tuple(
            Candidate(
                source=Source.SERVICE_RECORDS,
                server=Server(service.host, service.port, security),
                user_name=self._address.wire,
                trust=Trust.PROVEN if belongs(service.host, self._domain) else Trust.ASK,
                incoming=incoming,
            )
            for name, security in _SUBMISSION.items()
            for service in services[name]
        )

    async def _exchangers(self) -> tuple[Candidate, ...]:
        """Who receives the domain's mail usually also sends it: a provider of our table, or what the database says."""
        hosts = await self._means.names.exchangers(self._domain)
        if provider := self._means.providers.of_exchangers(hosts):
            return provider.candidates(self._address, Source.MAIL_EXCHANGER)
        for parent in dict.fromkeys(".".join(host.split(".")[-2:]) for host in hosts[:2]):
            if parent != self._domain and (page := await self._means.web.get(autoconfig.database_page(parent))):
                found = autoconfig.read(page, self._address, Source.MAIL_EXCHANGER)
                return tuple(replace(candidate, trust=Trust.ASK) for candidate in found)
        return ()

    async def _guesses(self) -> tuple[Candidate, ...]:
        """Usual names at the domain: those that answer with a certificate for their name."""
        tried = [
            Server(host, security.standard_port, security)
            for host in (*(f"{name}.{self._domain}" for name in _NAMES), self._domain)
            for security in (Security.TLS, Security.STARTTLS)
        ]
        answers = await asyncio.gather(*(self._means.probe(server) for server in tried))
        return tuple(
            Candidate(source=Source.GUESS, server=server, user_name=self._address.wire, confirmed=True)
            for server, answer in zip(tried, answers, strict=True)
            if answer is not None
        )


async def _ready(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    return found


def _rank(candidate: Candidate) -> tuple[bool, int, bool]:
    is_starttls = candidate.server is not None and candidate.server.security is not Security.TLS
    return candidate.trust is Trust.ASK, _ORDER.index(candidate.source), is_starttls
