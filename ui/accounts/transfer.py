"""Accounts to a file and from one. No password is ever in it; a file of somebody else's is looked at first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.model.account import Account
from ui import dialogs
from ui.accounts.account_words import server_words

NAME = "tintero-accounts.json"


async def export(parent: QWidget, engine: Engine) -> bool:
    """Ask where, and write. Raises MailError(STORAGE)."""
    path = await dialogs.choose_save(
        parent, QCoreApplication.translate("AccountTransfer", "Save the accounts to a file"), NAME
    )
    if path is not None:
        await engine.accounts.export(path)
    return path is not None


async def bring(parent: QWidget, engine: Engine) -> tuple[Account, ...]:
    """Ask which file, show what is in it, and add it. Raises MailError: INVALID, STORAGE."""
    title = QCoreApplication.translate("AccountTransfer", "Add accounts from a file")
    kinds = QCoreApplication.translate("AccountTransfer", "Accounts (*.json);;All files (*)")
    chosen = await dialogs.choose_file(parent, title, kinds)
    if chosen is None:
        return ()
    found = await engine.accounts.read_file(chosen)
    sentence = QCoreApplication.translate(
        "AccountTransfer",
        "Look at the servers: your password will go there. Add them only if the file comes from you or from somebody "
        "you trust. Passwords are asked for afterwards; accounts that are here already are passed over.",
    )
    lines = "\n".join(_line(account) for account in found)
    sure = await dialogs.ask(
        parent,
        title,
        sentence,
        safe=QCoreApplication.translate("AccountTransfer", "Add nothing"),
        risky=QCoreApplication.translate("AccountTransfer", "Add them"),
        details=lines,
    )
    return await engine.accounts.adopt(found) if sure else ()


def _line(account: Account) -> str:
    lines = [f"{account.identity.address.spec}: {server_words(account.server)}"]
    for identity in account.identities:
        if identity.server is not None:
            lines.append(f"{identity.address.spec}: {server_words(identity.server)}")
    if account.auth.custom is not None:
        lines.append(f"    {account.auth.custom.authorization_url}\n    {account.auth.custom.token_url}")
    return "\n".join(lines)
