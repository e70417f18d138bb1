"""One signed-in connection, and the sending of one message after the other over it.

The order of things is what the promise "nothing lost, nothing doubled" rests on: envelope, text without
its end, everything handed to the kernel, `before_end_of_data` (the caller commits its intent), the
end, the answer. Before the end every failure is harmless and may be repeated; after it only a complete
answer counts, and anything else is UNCERTAIN (RFC 1047). A text of up to `BRIEF_SIZE` leaves in one write with its
end, which is announced before: behind DATA with the dot, or as one chunk that is the last (`BDAT n LAST`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Server
from app.model.outgoing import Recipient
from app.net.job import BRIEF_SIZE, Ask, Credentials, Delivery, Job, Limits, ServerAbilities
from app.net.sign_in import auth
from app.net.submission import envelope, refusals
from app.net.submission.chunks import in_chunks, last_chunk
from app.net.submission.connection import Connection
from app.net.submission.replies import as_reply
from app.net.submission.steps import Steps
from app.net.submission.text import AsItIs, DotStuffer, SpoolText, opened
from app.net.submission.transcript import Transcript
from app.net.trust.revocation import Revocations
from app.net.trust.tickets import Resuming

ENVELOPE, BODY, EOD = "ENVELOPE", "BODY", "EOD"


def _nothing() -> None:
    """No message follows."""


class Session:
    """Made by `open`. Not for two tasks at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._wire = connection.wire
        self._limits = connection.limits
        self.abilities: ServerAbilities = connection.abilities
        self._used = False  # a transaction was tried: the server may close the connection meanwhile
        self._to_reset = False
        self._promised: int | None = None  # key of the job whose envelope is on its way already

    @classmethod
    async def open(
        cls,
        server: Server,
        credentials: Credentials | None,
        *,
        allow_clear: bool = False,
        transcript: Transcript,
        limits: Limits | None = None,
        resuming: Callable[[], Resuming] | None = None,
        revocations: Revocations | None = None,
    ) -> Session:
        """Connect, encrypt, sign in. None as `credentials` sends without signing in; `resuming` blocks and gives what
        an earlier session can be taken up again with. Raises MailError.
        """
        connection = Connection(
            server,
            transcript,
            limits or Limits(),
            Steps(),
            helo_allowed=credentials is None,
            resuming=resuming,
            revocations=revocations,
        )
        if credentials is not None:
            auth.hide(transcript, credentials, server)
        await connection.dial()
        if credentials is not None:
            try:
                await auth.sign_in(connection, credentials, allow_clear=allow_clear)
            except BaseException:
                connection.abort()
                raise
        return cls(connection)

    @property
    def alive(self) -> bool:
        """The next message may be tried on this connection."""
        return self._wire.usable

    async def send(
        self,
        job: Job,
        *,
        upcoming: Callable[[], Job | None] = _nothing,
        on_progress: Callable[[int, int], None],
        on_recipients: Callable[[tuple[Recipient, ...]], Awaitable[None]],
        before_end_of_data: Callable[[], Awaitable[None]],
    ) -> Delivery:
        """Deliver `job` to the server.

        `upcoming` is asked once, before the end; the envelope of the job it names goes out in the same
        write, where the server allows; the next call must then be for that job, any other aborts the
        connection. `on_recipients` is awaited between the replies to RCPT and the text, unless nobody was
        accepted. `on_progress` gets octets of the file and `job.size`; it reaches the total only with the
        server's acceptance.

        Raises MailError with the fact `phase`: ENVELOPE or BODY (not delivered) or EOD; of kind UNCERTAIN
        when the message may have been delivered. The fact `stale` = "1" says that a connection kept from
        earlier was found dead before it took part in this message: open another, no attempt was made.
        Cancelling before the end was said aborts the connection, so that nothing is delivered.
        """
        sending = _Sending(self, job, upcoming, on_progress)
        try:
            return await sending.run(on_recipients, before_end_of_data)
        except MailError as error:
            error.facts.setdefault("phase", sending.phase)
            self._wire.transcript.note(error.detail)
            raise
        finally:
            self._used = True
            if not sending.in_step:
                self.abort()

    async def close(self) -> None:
        """QUIT and close. Never raises MailError."""
        if self._promised is not None:
            self.abort()  # the server waits for a text; any word would become part of it
        await self._connection.leave()

    def abort(self) -> None:
        """Close at once, without flushing."""
        self._promised = None
        self._connection.abort()


class _Sending:
    """One call of `Session.send`."""

    def __init__(
        self,
        session: Session,
        job: Job,
        upcoming: Callable[[], Job | None],
        on_progress: Callable[[int, int], None],
    ) -> None:
        self._session, self._job, self._upcoming, self._on_progress = session, job, upcoming, on_progress
        self._wire, self._limits = session._wire, session._limits
        self._server, self._abilities = session._wire.server, session.abilities
        self.phase = ENVELOPE
        self.in_step = session._promised is None  # until something was written nothing can be out of step
        self._chunked = in_chunks(job, session.abilities)
        self._read = 0
        self._shown = 0

    async def run(
        self,
        on_recipients: Callable[[tuple[Recipient, ...]], Awaitable[None]],
        before_end_of_data: Callable[[], Awaitable[None]],
    ) -> Delivery:
        promised = self._take_promise()
        if not self._wire.usable and not self._wire.has_reply:
            self.in_step = False
            raise self._stale(self._wire.gone()) if self._session._used else self._wire.gone()
        envelope.check(self._job, self._abilities, self._server)
        job = self._job
        stuffer = AsItIs() if self._chunked else DotStuffer()
        with await opened(job.path, job.size, job.sha256, stuffer) as text:
            recipients = await self._open(written=promised)
            await on_recipients(recipients)
            self.phase = BODY
            if job.size <= BRIEF_SIZE:
                rest = text.first[0] + text.finish()  # leaves together with its end
            else:
                rest = await self._write_text(text, recipients)
            await before_end_of_data()
            self._refuse_early_answer(recipients)
            self._write_end(rest)
            self.phase = EOD
        return await self._outcome(recipients)

    def _take_promise(self) -> bool:
        promised, self._session._promised = self._session._promised, None
        if promised is not None and promised != self._job.key:
            self._session.abort()
        return promised == self._job.key

    async def _open(self, *, written: bool) -> tuple[Recipient, ...]:
        """The envelope, until the server waits for the text."""
        session = self._session
        said = envelope.commands(self._job, self._abilities)
        opening = envelope.Opening(self._wire, self._job, said, self._abilities, self._limits, written=written)
        reset, session._to_reset = session._to_reset and not written, False
        self.in_step = False
        try:
            return await opening.run(reset=reset)
        except MailError as error:
            self.in_step = opening.in_step
            session._to_reset = opening.open
            if session._used and not opening.answered:
                raise self._stale(error) from error
            raise

    def _stale(self, error: MailError) -> MailError:
        """A kept connection that turned out to be dead."""
        error.facts["stale"] = "1"
        error.facts["phase"] = ENVELOPE
        return error

    async def _write_text(self, text: SpoolText, recipients: tuple[Recipient, ...]) -> bytes:
        """Everything but the end, handed to the kernel. Returns what must come before the end."""
        wire, stall = self._wire, self._limits.stall
        wire.expect_early_reply()
        wire.transcript.note(f"<{_size(self._job.size)} of message>")
        loop = asyncio.get_running_loop()
        piece, octets = text.first
        while octets:
            # reads and hashes while this piece goes out
            ahead = None if text.at_end else loop.run_in_executor(None, text.next)
            try:
                self._refuse_early_answer(recipients)
                wire.write_text(piece)
                self._read += octets
                await wire.room(stall, self._tick)
                self._tick(wire.unsent)
            except BaseException:
                if ahead is not None and not ahead.cancel() and not ahead.cancelled():
                    ahead.exception()  # another failure came first; this one is only looked at
                raise
            piece, octets = await ahead if ahead is not None else (b"", 0)
        rest = text.finish()
        await wire.flushed(stall, self._tick)
        self._refuse_early_answer(recipients)
        return rest

    def _tick(self, unsent: int) -> None:
        """Under TLS `unsent` counts encrypted octets and may jitter; what was shown never goes back."""
        shown = min(self._read - unsent, self._job.size - 1)
        if shown > self._shown:
            self._shown = shown
            self._on_progress(shown, self._job.size)

    def _refuse_early_answer(self, recipients: tuple[Recipient, ...]) -> None:
        """The server answered although it has not seen the end: it does not want the rest, or is out of its mind."""
        response = self._wire.take_reply()
        if response is None:
            return
        reply = as_reply(response)
        if reply.code // 100 in (4, 5):
            raise refusals.message(self._server, reply, recipients)
        if reply.code // 100 == 2:
            raise self._uncertain(f"it accepted the message before its end: {reply}")
        raise refusals.unexpected(self._server, reply, "the text of the message")

    def _write_end(self, rest: bytes) -> None:
        """The end, and in the same write the envelope of the next message if both sides can."""
        group: list[bytes] = []
        following = self._upcoming() if self._abilities.pipelining else None
        if following is not None and self._fits(following):
            group = envelope.commands(following, self._abilities).group
            self._session._promised = following.key
        wire, brief = self._wire, self._job.size <= BRIEF_SIZE
        if brief:
            wire.expect_early_reply()
            wire.transcript.note(f"<{_size(self._job.size)} of message>")
        if self._chunked:
            chunk = last_chunk(len(rest))
            wire.transcript.sent(chunk.decode())
            end = chunk + b"\r\n" + rest
        else:
            wire.transcript.note("end of message")
            end = rest + b".\r\n"
        wire.write_group(group, before=end)

    def _fits(self, job: Job) -> bool:
        """An envelope that would be refused here must not be on its way; its own turn tells why."""
        try:
            envelope.check(job, self._abilities, self._server)
        except MailError:
            return False
        return True

    async def _outcome(self, recipients: tuple[Recipient, ...]) -> Delivery:
        """The answer to the end: only a complete 2xx, 4xx or 5xx counts."""
        wire = self._wire
        try:
            reply = as_reply(await wire.read_response(self._limits.end_of_data))
        except MailError as error:
            raise self._uncertain(error.detail) from error
        first = reply.code // 100
        if first not in (2, 4, 5) or (first != 2 and wire.unasked):
            raise self._uncertain(f"its answer makes no sense: {reply}")
        # what becomes of a transaction whose chunk was refused servers do not agree on: such a connection ends
        self.in_step = reply.code != 421 and not (self._chunked and first != 2)
        if first != 2:
            raise refusals.message(self._server, reply, recipients)
        self._on_progress(self._job.size, self._job.size)
        silent = self._job.dsn not in (None, Ask.NEVER) and not self._abilities.dsn
        return Delivery(recipients, reply, {"dsn": "unsupported"} if silent else {})

    def _uncertain(self, why: str) -> MailError:
        return MailError(
            Kind.UNCERTAIN,
            Reason.NO_ANSWER,
            f"The whole message went to {self._server.host}, but no clear answer came back ({why}). "
            "It may or may not have been delivered.",
            Retry.NEEDS_USER,
            facts=refusals.facts(self._server, problem=why),
        )


def _size(octets: int) -> str:
    """For a log: `137 MB`."""
    for unit, name in ((1000**3, "GB"), (1000**2, "MB"), (1000, "KB")):
        if octets >= unit:
            return f"{octets / unit:.3g} {name}"
    return f"{octets} octets"
