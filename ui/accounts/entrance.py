"""Where the wizard begins over a stored account: at what has to be put right."""

from __future__ import annotations

from app.engine import Engine
from app.model.account import Account
from app.model.outgoing import SendState
from ui.accounts.wizard import SERVER, SIGN_IN
from ui.words.error_words import Action
from ui.words.outgoing_text import advice_for_row


async def first_page(engine: Engine, account: Account) -> int:
    """The page that asks for the password if a message waits for it: what is typed must not land elsewhere."""
    for row in await engine.outbox.all(states=[SendState.NEEDS_USER]):
        if row.account_id == account.id and advice_for_row(row, account.name).action is Action.SIGN_IN:
            return SIGN_IN
    return SERVER
