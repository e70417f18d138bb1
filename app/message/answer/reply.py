"""The rules of replying and forwarding: to whom, from whom, under which subject, in which thread.

Sources: RFC 5322 section 3.6.3 and 3.6.4 (Reply-To, threads), RFC 2369 (List-Post). Mail-Followup-To is honoured
as mailing lists use it. Pure functions; nothing is sent here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from app.message.answer import subject
from app.message.wire import headers
from app.model.account import Identity
from app.model.address import Address
from app.model.letter import Letter, Way

_GOOGLE = ("gmail.com", "googlemail.com")


@dataclass(frozen=True)
class People:
    """Who gets the new message."""

    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()


@dataclass(frozen=True)
class Thread:
    """Ids in angle brackets for In-Reply-To and References."""

    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def ways(letter: Letter, own: Collection[Address]) -> tuple[Way, ...]:
    """What makes sense for this letter, in the order of a menu."""
    found = [Way.REPLY]
    single, everyone = people(letter, Way.REPLY, own), people(letter, Way.REPLY_ALL, own)
    if {mark(a) for a in (*everyone.to, *everyone.cc)} != {mark(a) for a in single.to}:
        found.append(Way.REPLY_ALL)
    if letter.list_post:
        found.append(Way.REPLY_LIST)
    return (*found, Way.FORWARD, Way.FORWARD_ATTACHED, Way.EDIT_AS_NEW)


def people(letter: Letter, way: Way, own: Collection[Address]) -> People:
    """The recipients. `own` are all addresses of the person, of every identity: they write to nobody twice."""
    mine = {mark(address) for address in own}
    match way:
        case Way.REPLY:
            return People(_others(_answer_to(letter, mine), mine))
        case Way.REPLY_ALL:
            return _everyone(letter, mine)
        case Way.REPLY_LIST if letter.list_post:
            return People((Address("", letter.list_post),))
        case Way.REPLY_LIST:
            return People(_others(_answer_to(letter, mine), mine))
        case Way.EDIT_AS_NEW:
            return People(_each(letter.to), _each(letter.cc))
    return People()


def sender_of(letter: Letter, identities: Sequence[Identity]) -> tuple[int, str]:
    """The id of the identity that this letter was written to (or that wrote it), 0 if none was; and the address to
    answer from where that is another one than the identity's: one of its patterns, as it was written to.

    An exact address counts more than a pattern, a pattern more than an address with a tag (`ana+shop@`), and what the
    writer named more than what servers noted. The writer is never taken for oneself because of a pattern.
    """
    exact, tagged, pattern = _by_address(identities, _exact), _by_address(identities, mark), _by_pattern(identities)
    named = (*letter.to, *letter.cc, *letter.bcc)
    attempts = (
        (exact, (*letter.author, *named)),
        (pattern, named),
        (exact, letter.delivered_to),
        (pattern, letter.delivered_to),
        (tagged, (*letter.author, *named, *letter.delivered_to)),
    )
    for way, addresses in attempts:
        for address in addresses:
            if found := way(address):
                return found
    return 0, ""


def matches(address: Address, patterns: Iterable[str]) -> bool:
    """Whether an address is meant by one of the patterns, in which `*` stands for anything."""
    return any(_shape(pattern).fullmatch(_exact(address)) for pattern in patterns)


def _shape(pattern: str) -> re.Pattern[str]:
    """The domain in its wire form, as addresses are compared; a star never reaches across the `@`."""
    wire = _exact(Address("", pattern))
    return re.compile("[^@]*".join(re.escape(part) for part in wire.split("*")))


def _by_address(
    identities: Sequence[Identity], key: Callable[[Address], str]
) -> Callable[[Address], tuple[int, str] | None]:
    known = {key(identity.address): identity.id for identity in reversed(identities)}
    return lambda address: (known[key(address)], "") if key(address) in known else None


def _by_pattern(identities: Sequence[Identity]) -> Callable[[Address], tuple[int, str] | None]:
    def way(address: Address) -> tuple[int, str] | None:
        found = next((identity for identity in identities if matches(address, identity.patterns)), None)
        return None if found is None else (found.id, address.spec)

    return way


def title(letter: Letter, way: Way) -> str:
    """The subject of the new message."""
    if way.is_reply:
        return subject.reply(letter.subject)
    return letter.subject if way is Way.EDIT_AS_NEW else subject.forward(letter.subject)


def thread(letter: Letter, way: Way) -> Thread:
    """Where a reply belongs (RFC 5322 section 3.6.4). A forward begins a thread of its own.

    Of long threads the first and the latest ids are kept.
    """
    if not way.is_reply:
        return Thread()
    before = letter.references or (letter.in_reply_to if len(letter.in_reply_to) == 1 else ())
    ids = [i for i in before if i != letter.message_id] + ([letter.message_id] if letter.message_id else [])
    return Thread(letter.message_id, tuple(headers.find_message_ids(*ids)))


def mark(address: Address) -> str:
    """What tells mailboxes apart: case, a tag after `+` and Google's dots do not."""
    local, _, domain = _exact(address).rpartition("@")
    local = local.partition("+")[0] or local
    if domain in _GOOGLE:
        local, domain = local.replace(".", ""), _GOOGLE[0]
    return f"{local}@{domain}"


def _exact(address: Address) -> str:
    return address.wire.casefold()


def _is_own_letter(letter: Letter, mine: Collection[str]) -> bool:
    return bool(letter.author) and all(mark(a) in mine for a in letter.author)


def _answer_to(letter: Letter, mine: Collection[str]) -> tuple[Address, ...]:
    """Whom an answer to the writer goes to.

    A Reply-To that a mailing list put there is passed over: an answer to one person must not reach hundreds, and
    the list has an action of its own. What one wrote oneself is answered to those it went to.
    """
    if _is_own_letter(letter, mine):
        return letter.to or letter.cc or letter.author
    wanted = [a for a in letter.reply_to if not letter.list_post or mark(a) != mark(Address("", letter.list_post))]
    return tuple(wanted) or letter.author or letter.reply_to or letter.sender


def _everyone(letter: Letter, mine: Collection[str]) -> People:
    if letter.followup_to and not _is_own_letter(letter, mine):
        return People(_others(letter.followup_to, mine))
    first = _answer_to(letter, mine)
    to = _others((*first, *letter.to), mine)
    listed = [Address("", letter.list_post)] if letter.list_post else []
    cc = _others((*letter.cc, *listed), {*mine, *map(mark, to)}, or_all=False)
    return People(to, cc)


def _others(addresses: Iterable[Address], mine: Collection[str], *, or_all: bool = True) -> tuple[Address, ...]:
    """Each address once, own ones left out; if only own ones are left, they stay: somebody writes to himself."""
    every = _each(addresses)
    return tuple(a for a in every if mark(a) not in mine) or (every if or_all else ())


def _each(addresses: Iterable[Address]) -> tuple[Address, ...]:
    found: dict[str, Address] = {}
    for address in addresses:
        found.setdefault(_exact(address), address)
    return tuple(found.values())
