"""A message that the server keeps until a time (FUTURERELEASE, RFC 4865)."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Server
from app.net.job import Hold, ServerAbilities
from app.net.submission import refusals

_NOT_UNDERSTOOD = (501, 504, 555)


def offered(words: str) -> tuple[int, float]:
    """What EHLO said behind FUTURERELEASE: the longest time in seconds and the latest moment (seconds since the epoch,
    0 for none told). (0, 0.0) for words that make no sense: then nothing is held there.
    """
    longest, _, latest = words.strip().partition(" ")
    if not (longest.isascii() and longest.isdigit() and len(longest) <= 9):
        return 0, 0.0
    try:
        moment = datetime.fromisoformat(latest.strip()) if latest.strip() else None
    except ValueError:
        return 0, 0.0
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(longest), moment.timestamp() if moment is not None else 0.0


def check(hold: Hold | None, abilities: ServerAbilities, server: Server) -> None:
    """Raises MailError(UNSUPPORTED, NOT_HELD) when the server does not hold messages, or not for so long."""
    if hold is None or (
        hold.seconds <= abilities.hold_seconds and (not abilities.hold_latest or hold.until <= abilities.hold_latest)
    ):
        return
    raise refused(server, "it does not hold messages" if not abilities.hold_seconds else "it holds none for so long")


def refused(server: Server, why: str) -> MailError:
    """Nothing was sent; the message can go from here at its time."""
    return MailError(
        Kind.UNSUPPORTED,
        Reason.NOT_HELD,
        f"{server.host} does not keep this message until its time: {why}. It was not sent.",
        Retry.LATER,
        facts=refusals.facts(server),
    )


def is_refusal(code: int, enhanced: str) -> bool:
    """Whether an answer to MAIL with such a time means the time: syntax, or that it may not be used (RFC 4865)."""
    return code in _NOT_UNDERSTOOD or (code // 100 == 5 and enhanced.startswith("5.5."))


def option(hold: Hold) -> str:
    """For MAIL. A moment, not a number of seconds: a later try, or a clock here that is wrong, moves nothing.

    A fraction of a second is rounded up: never earlier than was chosen.
    """
    return f"HOLDUNTIL={datetime.fromtimestamp(math.ceil(hold.until), UTC):%Y-%m-%dT%H:%M:%SZ}"
