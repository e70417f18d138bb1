"""What the DNS says about the mail of a domain: service records and mail exchangers. Unsigned: a hint, no proof.

The resolver blocks and runs in threads: asynchronous UDP is not at home on every event loop. They are its own, so that
a network which answers nothing keeps nobody else waiting.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import dns.exception
import dns.rdatatype
import dns.resolver

SECONDS = 4.0
_QUESTIONS = 5  # at once: four services and the exchangers


@dataclass(frozen=True)
class Service:
    """Where a service is (RFC 2782)."""

    host: str
    port: int


class Lookup:
    """Asks the system's name servers, or `servers` at `port`. No answer is an empty one."""

    def __init__(self, servers: Iterable[str] = (), port: int = 53, seconds: float = SECONDS) -> None:
        self._servers, self._port, self._seconds = tuple(servers), port, seconds
        self._threads = ThreadPoolExecutor(_QUESTIONS, "lookup")

    async def services(self, name: str, domain: str) -> tuple[Service, ...]:
        """The targets of `_name._tcp.domain`, the first to try first. A target "." says that there is none."""
        found = await self._ask(f"_{name}._tcp.{domain}", "SRV")
        ordered = sorted(found, key=lambda record: (record.priority, -record.weight))
        places = ((str(record.target).rstrip("."), record.port) for record in ordered)
        return tuple(Service(host.lower(), port) for host, port in places if host and port)

    async def exchangers(self, domain: str) -> tuple[str, ...]:
        """The hosts that receive the domain's mail, the preferred first."""
        found = await self._ask(domain, "MX")
        hosts = (str(record.exchange).rstrip(".").lower() for record in sorted(found, key=lambda r: r.preference))
        return tuple(host for host in hosts if host)

    async def _ask(self, name: str, kind: str) -> list[dns.resolver.Answer]:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask_now, name, kind)

    def _ask_now(self, name: str, kind: str) -> list[dns.resolver.Answer]:
        try:
            resolver = dns.resolver.Resolver(configure=not self._servers)
            if self._servers:
                resolver.nameservers = list(self._servers)
                resolver.port = self._port
            return list(resolver.resolve(name, kind, lifetime=self._seconds, search=False))
        except (dns.exception.DNSException, OSError, ValueError):
            return []
