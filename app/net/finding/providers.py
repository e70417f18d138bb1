"""Our own table of mail providers: from the domain of an address, or the servers that receive its mail, to settings.

The table is `resources/providers.json`, written from what the providers publish. Per provider: `domains` and `mx` (as
ends of host names), `smtp` as `tls://host:port` or `starttls://host:port`, the best first, `imap`, the form of the
user name (`user`: address or local), ways of signing in (`auth`), the preset for OAuth, a page that helps, a note,
and how many `connections` for sending may stand at once (1 if unsaid).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.model.account import Incoming, Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SignIn, Source, Trust

FILE = "providers.json"
_IMAPS = 993


@dataclass(frozen=True)
class Provider:
    """A row of the table. `mx` are ends of names of mail exchangers that give it away. `user_is_local`: one signs in
    with what stands before the @. `connections` is how many for sending it allows at once.
    """

    key: str
    name: str
    domains: tuple[str, ...]
    mx: tuple[str, ...]
    servers: tuple[Server, ...]
    incoming: tuple[Incoming, ...]
    user_is_local: bool
    sign_in: tuple[SignIn, ...]
    oauth: str
    help: str
    note: str
    connections: int

    def candidates(self, address: Address, source: Source) -> tuple[Candidate, ...]:
        """Settings for one address, one for each server; one without a server where there is none to use."""
        local, _, domain = address.wire.rpartition("@")
        return tuple(
            Candidate(
                source=source,
                server=server,
                user_name=local if self.user_is_local else f"{local}@{domain.lower()}",
                sign_in=self.sign_in,
                trust=Trust.PROVEN if source is Source.TABLE else Trust.ASK,
                provider=self.key,
                name=self.name,
                oauth=self.oauth,
                help=self.help,
                note=self.note,
                incoming=self.incoming,
            )
            for server in self.servers or (None,)
        )


class Providers:
    """The table, read once from the folder of resources."""

    def __init__(self, folder: Path) -> None:
        rows = json.loads((folder / FILE).read_text("utf-8"))
        self.all = tuple(_provider(row) for row in rows)
        self._by_domain = {domain: provider for provider in self.all for domain in provider.domains}
        self._by_server = {server.host: provider for provider in self.all for server in provider.servers}
        self._by_exchanger = {ending: provider for provider in self.all for ending in provider.mx}

    def of_domain(self, domain: str) -> Provider | None:
        """Who gives out addresses of this domain (A-label, any case)."""
        return self._by_domain.get(domain.lower())

    def of_server(self, host: str) -> Provider | None:
        """Who runs this submission server."""
        return self._by_server.get(host.lower().rstrip("."))

    def of_exchangers(self, hosts: Iterable[str]) -> Provider | None:
        """Who runs one of these servers; the longest known end of a name wins, and the first host."""
        for host in hosts:
            labels = host.lower().rstrip(".").split(".")
            for first in range(len(labels)):
                if found := self._by_exchanger.get(".".join(labels[first:])):
                    return found
        return None


def _provider(row: dict[str, Any]) -> Provider:
    imap = row.get("imap", "")
    return Provider(
        key=row["key"],
        name=row["name"],
        domains=tuple(row.get("domains", ())),
        mx=tuple(row.get("mx", ())),
        servers=tuple(_server(text) for text in row.get("smtp", ())),
        incoming=(Incoming("imap", imap, _IMAPS),) if imap else (),
        user_is_local=row["user"] == "local",
        sign_in=tuple(SignIn(word) for word in row["auth"]),
        oauth=row.get("oauth", ""),
        help=row.get("help", ""),
        note=row.get("note", ""),
        connections=row.get("connections", 1),
    )


def _server(text: str) -> Server:
    parts = urlsplit(text)
    return Server(parts.hostname or "", parts.port or 0, Security(parts.scheme))
