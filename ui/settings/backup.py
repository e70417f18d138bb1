"""The whole profile into one file, and from one: shown before it is taken, and put in place at the next start."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.model.account import Account
from ui import dialogs
from ui.accounts.account_words import server_words
from ui.start.quitting import WAITING

_MOST_SHOWN = 20


async def save_backup(parent: QWidget, engine: Engine) -> bool:
    """Ask where, and write. False if the person changed their mind. Raises MailError(STORAGE)."""
    title = QCoreApplication.translate("Backup", "Save a backup of everything but passwords")
    target = await dialogs.choose_save(parent, title, f"tintero-{date.today().isoformat()}.zip")
    if target is not None:
        await engine.save_backup(target)
    return target is not None


async def restore(parent: QWidget, engine: Engine) -> bool:
    """Ask which file, show whose it is, and have it ready for the next start. True: the program should end now.

    Raises MailError: INVALID (BACKUP_BROKEN), STORAGE.
    """
    translate = QCoreApplication.translate
    title = translate("Backup", "Restore a backup")
    if await engine.outbox.all(states=WAITING):
        sentence = translate("Backup", "They would stay behind. Send them first, or take them back from the Outbox.")
        await dialogs.ask(
            parent, translate("Backup", "Messages wait in the Outbox"), sentence, safe=translate("Backup", "Close")
        )
        return False
    names = translate("Backup", "Backups (*.zip);;All files (*)")
    chosen = await dialogs.choose_file(parent, title, names)
    if chosen is None:
        return False
    accounts = await engine.prepare_restore(chosen)
    sentence = translate(
        "Backup",
        "It takes the place of what is here when Tintero starts again. What is here now is kept in a folder beside it. "
        "Passwords are asked for anew: look at the servers, they will go there. Messages that were waiting are shown "
        "as “May have arrived”.",
    )
    sure = await dialogs.ask(
        parent,
        title,
        sentence,
        safe=translate("Backup", "Restore nothing"),
        risky=translate("Backup", "Restore and quit"),
        details="\n".join(_line(account) for account in accounts[:_MOST_SHOWN]),
    )
    await engine.decide_restore(take=sure)
    return sure


def _line(account: Account) -> str:
    return f"{account.identity.address.spec}: {server_words(account.server)}"
