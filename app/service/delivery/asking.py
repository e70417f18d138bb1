"""Asking a server about a message that it never confirmed: what its folder of sent mail says."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.model.outgoing import Outgoing, RecipientState, SendState
from app.model.trace import Found, Trace
from app.service.delivery import changes
from app.service.delivery.means import Means


@dataclass(frozen=True)
class Proof:
    """A copy was found in `folder`, when the message had been attempted so many times."""

    attempts: int
    folder: str


async def ask_server(means: Means, row: Outgoing) -> Trace:
    """What the server of the row's account keeps of it; changes nothing, here or there.

    Raises MailError: INVALID (NO_ACCOUNT; WRONG_STATE also where no server is known to ask,
    and for what came from a file), AUTH, NETWORK, TLS.
    """
    if row.state is not SendState.UNCERTAIN:
        raise changes.wrong_state(row)
    if row.draft is None:
        raise changes.wrong_state(row, "This message came from a file, of which another program may have kept a copy.")
    account = await means.account_of(row.account_id)
    place = account.asked_about(row.envelope.sender)
    proof = await means.credentials_of(account) if place is not None else None
    if place is None or proof is None:
        raise changes.wrong_state(row, f"No server is known that could be asked about the mail of {account.name}.")
    trace = await means.find_copy(place, proof, row.message_id, account.server.ca_file)
    confirmed = any(r.state is RecipientState.ACCEPTED for r in row.recipients)
    # a message goes to many in several transactions, each of which leaves a copy under the same Message-ID
    return replace(trace, found=Found.EARLIER_COPY) if trace.found is Found.COPY and confirmed else trace
