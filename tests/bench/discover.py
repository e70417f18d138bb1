"""From an address to the first server that could be tried, on a network where each question takes a while.

The baseline is one round trip of 200 ms. A look-up costs one, a page over https four: name, connection, TLS, answer.
"""

from __future__ import annotations

import asyncio
import time

from app.model.account import Server
from app.model.address import Address
from app.model.candidate import SearchStep
from app.net.finding.discover import Means, discover
from app.net.finding.lookup import Service
from app.net.finding.providers import Providers
from app.paths import resources
from tests.bench.figures import line

ROUND_TRIP = 0.2  # seconds


class Far:
    """Names and pages of a domain with service records, and nothing else."""

    async def get(self, url: str) -> bytes:
        await asyncio.sleep(4 * ROUND_TRIP)
        return b""

    async def services(self, name: str, domain: str) -> tuple[Service, ...]:
        await asyncio.sleep(ROUND_TRIP)
        return (Service(f"smtp.{domain}", 465),) if name == "submissions" else ()

    async def exchangers(self, domain: str) -> tuple[str, ...]:
        await asyncio.sleep(ROUND_TRIP)
        return ()

    async def probe(self, server: Server) -> None:
        await asyncio.sleep(3.0)


async def first(address: str) -> float:
    """Seconds until the first candidate."""
    far, start = Far(), time.perf_counter()
    found: list[float] = []

    def on_step(step: SearchStep) -> None:
        if step.best_first and not found:
            found.append(time.perf_counter() - start)

    await discover(Address.parse(address), Means(Providers(resources()), far, far, far.probe), on_step)
    return found[0]


def main(*, long: bool) -> None:
    for name, address in (("a provider of our table", "ana@gmail.com"), ("service records", "ana@prado.example")):
        seconds = asyncio.run(first(address))
        line(f"   {name}: first server after {seconds:.3f} s, against one round trip", seconds, ROUND_TRIP)
