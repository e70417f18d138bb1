"""What a row of the table is played on: server, account, letter."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from certificates import ca_file, leaf
from fault_rows import Config, Row
from fault_server import FaultServer
from outbox_scene import Keys
from servers import EXTENSIONS, USER
from virtual_time import VirtualLoop

from app.model.account import Account, Auth, AuthMethod, Identity, Pin, Security, Server
from app.model.address import Address
from app.model.draft import Draft


class Stage:
    """Server, account and letter for one row in one configuration."""

    def __init__(self, row: Row, config: Config, folder: Path) -> None:
        self.row, self.config, self.folder = row, config, folder
        self.keys = Keys()

    def server(self) -> FaultServer:
        row, config = self.row, self.config
        more = dict(row.server)
        if config.security is not Security.NONE:
            names = (row.host,) if row.host else ("localhost", "127.0.0.1")
            good = (row.pin or leaf(names)).server_context()
            context = row.certificate.server_context() if row.certificate else good
            more |= {"context": context, "good_context": good}
        extensions = more.pop("extensions", EXTENSIONS)
        kept = tuple(x for x in extensions if x != "PIPELINING")
        more["extensions"] = (*kept, "PIPELINING") if config.pipelining else kept
        return FaultServer(
            security=config.security,
            auth=row.auth.strip("-"),
            wanted_auth=bool(row.auth),
            replies={k: list(v) if isinstance(v, list) else v for k, v in row.replies.items()},
            **more,
        )

    def account(self, server: FaultServer, address: str = USER) -> Account:
        row, security = self.row, self.config.security
        pin = Pin(row.pin.sha256, 0.0) if row.pin else None
        trust = ca_file(self.folder) if security is not Security.NONE else ""
        place = Server(row.host or server.host, server.port, security, trust, pin)
        auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True) if row.auth else Auth()
        return Account(address, (Identity(Address.parse(address)),), place, auth)

    def letter(self, **fields: object) -> Draft:
        people = self.row.to or ("bob@example.test", "carol@example.test")[: min(self.config.people, 2)]
        bcc = ("eve@example.test",) if self.config.people == 3 else ()
        return Draft(to=people, bcc=bcc, subject="Greetings", text="Hello,\n\n.all is well.\n", **fields)


@asynccontextmanager
async def second_address(row: Row, server: FaultServer) -> AsyncIterator[None]:
    """For a host with two addresses: the first one is dead, in the way that this machine allows."""
    if not row.host:
        yield
        return
    hole = None
    for family, dead in ((socket.AF_INET6, "::1"), (socket.AF_INET, "127.0.0.2")):
        with suppress(OSError):
            hole = socket.create_server((dead, server.port), family=family, backlog=0)
            break
    fillers = [socket.socket(family) for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        with suppress(OSError):
            filler.connect((dead, server.port))
    running = asyncio.get_running_loop()
    assert isinstance(running, VirtualLoop)
    running.names[row.host] = [(family, dead), (socket.AF_INET, server.host)]
    try:
        yield
    finally:
        for one in [*fillers, *([hole] if hole else [])]:
            one.close()
