"""What servers said of each recipient, and who is addressed next.

While a transaction runs, a recipient that the server took at RCPT is still PENDING, with the 2xx code noted: only the
answer to the end of data makes it ACCEPTED. Whoever is ACCEPTED is never addressed again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.errors import Reply
from app.model.outgoing import Outgoing, Recipient, RecipientState
from app.net.submission.answers import At, meaning_of

_TOO_MANY_RECIPIENTS = {452, 552}


def to_address(row: Outgoing, at_once: int = 0) -> tuple[str, ...]:
    """The recipients of the next transaction: those without a final answer.

    Where only so many go `at_once`, those who were never addressed come first: the others have to wait anyway.
    """
    left = tuple(r for r in row.recipients if r.state in (RecipientState.PENDING, RecipientState.TEMPORARY))
    if at_once and len(left) > at_once:
        left = tuple(r for r in left if r.state is RecipientState.PENDING)[:at_once] or left[:at_once]
    return tuple(r.address for r in left)


def offered(results: Iterable[Recipient]) -> tuple[Recipient, ...]:
    """The answers to RCPT as they are kept until the end of data is answered."""
    return tuple(replace(r, state=RecipientState.PENDING) if r.state is RecipientState.ACCEPTED else r for r in results)


def merged(recipients: Iterable[Recipient], results: Iterable[Recipient]) -> tuple[Recipient, ...]:
    """All recipients of a row with newer results put in place; what is ACCEPTED stays so."""
    newer = {r.address: r for r in results}
    return tuple(r if r.state is RecipientState.ACCEPTED else newer.get(r.address, r) for r in recipients)


def without_offers(recipients: Iterable[Recipient]) -> tuple[Recipient, ...]:
    """Recipients after a transaction that came to nothing: answers to RCPT are forgotten."""
    return tuple(
        Recipient(r.address) if r.state is RecipientState.PENDING and r.code // 100 == 2 else r for r in recipients
    )


def start_again(recipients: Iterable[Recipient]) -> tuple[Recipient, ...]:
    """Recipients when a person says "try again": refusals are asked anew, acceptance stays."""
    return tuple(r if r.state is RecipientState.ACCEPTED else Recipient(r.address) for r in recipients)


def meaning(recipient: Recipient) -> str:
    """What the server's answer for one recipient means, as a name that windows have words for."""
    return meaning_of(At.RCPT, "", Reply(recipient.code, recipient.text, recipient.enhanced))


def meant(recipients: Iterable[Recipient]) -> dict[str, str]:
    """The fact `meaning`, where all these recipients have the same."""
    found = {meaning(r) for r in recipients}
    return {"meaning": found.pop()} if len(found) == 1 and found != {""} else {}


def shared_out(recipients: tuple[Recipient, ...], waiting: int) -> str:
    """Who has the message and who has not."""
    refused = [r.address for r in recipients if r.state is RecipientState.REFUSED]
    if not refused:
        return f"The server put off {waiting} of {len(recipients)} recipients; the others have the message."
    have = len(recipients) - waiting - len(refused)
    return (
        f"{have} of {len(recipients)} recipients {'has' if have == 1 else 'have'} the message, "
        f"{waiting} {'is' if waiting == 1 else 'are'} put off, "
        f"{len(refused)} {'was' if len(refused) == 1 else 'were'} refused: {', '.join(refused)}."
    )


def asked_anew(recipient: Recipient) -> Recipient:
    """One that was only one too many for this transaction is put back (RFC 5321 4.5.3.1.10)."""
    if recipient.state is RecipientState.ACCEPTED or recipient.code not in _TOO_MANY_RECIPIENTS:
        return recipient
    if recipient.code == 552 and recipient.enhanced not in ("", "4.5.3", "5.5.3"):
        return recipient
    return Recipient(recipient.address)


def was_left_out(recipient: Recipient) -> bool:
    """One too many for the transaction: nobody answered for it, so it goes in the next, at once."""
    return recipient.state is RecipientState.PENDING and not recipient.code


def given_up(recipient: Recipient, reply: Reply) -> Recipient:
    """Nobody asks for it again; `reply` is why, unless the server has said its last word already."""
    if recipient.state in (RecipientState.ACCEPTED, RecipientState.REFUSED):
        return recipient
    return Recipient(recipient.address, RecipientState.REFUSED, reply.code, reply.enhanced, reply.text)
