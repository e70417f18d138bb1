"""Trying a server out, step by step, without sending a message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.model.outgoing import Envelope
from app.net.job import Job, Limits, ServerAbilities, Step, StepResult, Trial
from app.net.sign_in import auth
from app.net.submission import envelope, refusals
from app.net.submission.connection import Connection
from app.net.submission.replies import as_reply
from app.net.submission.steps import Detail, Steps
from app.net.submission.transcript import Transcript
from app.net.trust.revocation import Revocations

# somebody is looking at the screen
CHECK_LIMITS = Limits(connect=20.0, handshake=20.0, reply=30.0, revocation=3.0)


async def check(
    trial: Trial,
    on_step: Callable[[StepResult], None],
    *,
    transcript: Transcript | None = None,
    limits: Limits | None = None,
    revocations: Revocations | None = None,
) -> ServerAbilities:
    """Connect, encrypt, sign in, MAIL, RCPT to oneself, RSET, QUIT; never DATA.

    The other addresses of a trial are tried with MAIL alone. Each step is told to `on_step` as it starts and ends; the
    details are data: addresses, TLS version and end of the certificate with its `Revocation`, mechanism, address.
    Raises the MailError of the step that failed, which `on_step` has seen.
    """
    credentials = trial.credentials
    steps = Steps(on_step)
    connection = Connection(
        trial.server,
        transcript if transcript is not None else Transcript(),
        limits or CHECK_LIMITS,
        steps,
        helo_allowed=credentials is None,
        revocations=revocations,
    )
    if credentials is not None:
        auth.hide(connection.transcript, credentials, trial.server)
    await connection.dial()
    try:
        if credentials is None:
            steps.skip(Step.SIGN_IN)
        else:
            with steps.step(Step.SIGN_IN) as found:
                found.text = await auth.sign_in(connection, credentials, allow_clear=trial.allow_clear)
        with steps.step(Step.SENDER) as found:
            await _try_sender(connection, trial.address, found)
            for other in trial.others:
                await _try_mail(connection, other)
        await connection.leave()
    finally:
        connection.abort()
    return connection.abilities


async def _try_sender(connection: Connection, address: str, found: Detail) -> None:
    server, wire = connection.server, connection.wire
    job = await _begin(connection, address)
    wire.write_group([*envelope.commands(job, connection.abilities).recipients])
    reply = as_reply(await wire.read_response(connection.limits.reply))
    first = reply.code // 100
    if first not in (2, 4, 5):
        raise refusals.unexpected(server, reply, "RCPT")
    # "later" is no fault of the account: a greylisting server says it to everyone
    if first == 5:
        raise refusals.nobody_accepted(server, address, (refusals.recipient(address, reply, others_accepted=False),))
    found.text = address if first == 2 else str(reply)
    await _reset(connection)


async def _try_mail(connection: Connection, address: str) -> None:
    await _begin(connection, address)
    await _reset(connection)


async def _begin(connection: Connection, address: str) -> Job:
    """MAIL from an address, for a message to itself that is never sent."""
    job = Job(0, Envelope(address, (address,)), Path(), 0, "")
    envelope.check(job, connection.abilities, connection.server)
    connection.wire.write_group([envelope.commands(job, connection.abilities).mail])
    mail = as_reply(await connection.wire.read_response(connection.limits.reply))
    if mail.code // 100 != 2:
        raise refusals.sender(connection.server, mail, address)
    return job


async def _reset(connection: Connection) -> None:
    connection.wire.write_group([b"RSET"])
    await connection.wire.read_response(connection.limits.reply)
