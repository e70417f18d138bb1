"""The practice server as an account: nothing leaves this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.practice import PRACTICE_USER, PracticeInfo

if TYPE_CHECKING:
    from app.engine import Engine


async def practice_account(engine: Engine) -> Account:
    """Start the practice server and have an account for it: a new one, or the one of last time put right.

    Port and password are drawn anew at each start of the server.
    """
    info = await engine.start_practice()
    wanted = _account(info)
    for account in await engine.accounts.all():
        if account.auth.user_name == info.user:
            there = Account(
                account.name,
                account.identities,
                wanted.server,
                wanted.auth,
                account.colour,
                account.is_default,
                account.id,
            )
            return await engine.accounts.update(there, info.password)
    return await engine.accounts.add(wanted, info.password)


async def go_on(engine: Engine) -> None:
    """The practice account of an earlier run gets its server again; where there is none nothing is started."""
    if any(account.auth.user_name == PRACTICE_USER for account in await engine.accounts.all()):
        await practice_account(engine)


def _account(info: PracticeInfo) -> Account:
    return Account(
        name=QCoreApplication.translate("Practice", "Practice"),
        identities=(Identity(Address("Ana Prado", info.user)),),
        server=Server(info.host, info.port_starttls, Security.STARTTLS, ca_file=str(info.ca_file)),
        auth=Auth(AuthMethod.PASSWORD, info.user),
        colour="teal",
    )
