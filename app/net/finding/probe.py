"""Whether a submission server answers at a name and port, with a certificate for that name."""

from __future__ import annotations

from app.errors import MailError
from app.model.account import Server
from app.net.job import Limits, ServerAbilities
from app.net.submission.connection import Connection
from app.net.submission.steps import Steps
from app.net.submission.transcript import Transcript

PROBE_LIMITS = Limits(connect=3.0, handshake=3.0, reply=3.0, silence=2.0, look=0.0, revocation=0.0)


async def probe(server: Server, limits: Limits = PROBE_LIMITS) -> ServerAbilities | None:
    """What the server offers; None when there is none, or none that can be trusted. Says nothing about any account."""
    try:
        connection = Connection(server, Transcript(), limits, Steps(), helo_allowed=False)
        await connection.dial()
    except MailError:
        return None
    try:
        await connection.leave()
    finally:
        connection.abort()
    return connection.abilities
