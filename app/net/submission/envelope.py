"""The envelope: RSET, MAIL, RCPT and DATA, in one group where the server allows it (RFC 2920).

A message that goes in chunks needs no DATA: nothing has to be asked before its text (RFC 3030).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Server
from app.model.outgoing import Recipient, RecipientState
from app.net.job import Ask, Job, Limits, RejectedError, ServerAbilities
from app.net.submission import holding, refusals
from app.net.submission.chunks import in_chunks
from app.net.submission.replies import as_reply
from app.net.submission.wire import Wire

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_LONGEST_ENVELOPE_ID = 100  # characters, RFC 3461 section 4.4


def check(job: Job, abilities: ServerAbilities, server: Server) -> None:
    """Refuse what this server cannot take, before a word is said. Raises MailError."""
    envelope = job.envelope
    if not envelope.recipients:
        raise MailError(Kind.INVALID, Reason.NO_RECIPIENTS, "The message has no recipient.", Retry.NEVER)
    for address in (envelope.sender, *envelope.recipients):
        _check_path(address)
    non_ascii = [a for a in (envelope.sender, *envelope.recipients) if not a.isascii()]
    if (envelope.smtputf8 or non_ascii) and not abilities.smtputf8:
        which = non_ascii[0] if non_ascii else ""
        raise MailError(
            Kind.UNSUPPORTED,
            Reason.NO_SMTPUTF8,
            f"{server.host} takes only ASCII in {f'addresses, not {which}' if which else 'headers'}; nothing was sent.",
            Retry.NEVER,
            facts=refusals.facts(server, address=which),
        )
    if job.needs_8bit and not abilities.eightbit:
        raise MailError(
            Kind.UNSUPPORTED,
            Reason.NO_8BITMIME,
            f"{server.host} cannot carry this message as it is: it takes seven-bit text only. Nothing was sent.",
            Retry.NEVER,
            facts=refusals.facts(server),
        )
    holding.check(job.hold, abilities, server)
    limit = abilities.size_limit
    if limit is not None and job.size > limit:
        raise RejectedError(
            Kind.TOO_BIG,
            Reason.TOO_BIG,
            f"The message has {job.size} octets; {server.host} takes {limit} at most. It was not sent.",
            Retry.NEVER,
            facts=refusals.facts(server, size=str(job.size), limit=str(limit)),
        )


def _check_path(address: str) -> None:
    """An address must not be able to become another command or another address."""
    local, _, domain = address.rpartition("@")
    bare = domain if _QUOTED.fullmatch(local) else address
    if _CONTROL.search(address) or any(c in bare for c in "<> "):
        raise MailError(
            Kind.INVALID,
            Reason.BAD_ADDRESS,
            "An address of the message cannot be sent to a server.",
            Retry.NEVER,
            facts={"address": _CONTROL.sub("\N{REPLACEMENT CHARACTER}", address)},
        )


@dataclass(frozen=True)
class Commands:
    """What to say for one message, without line ends. `data` asks for the text; a text in chunks is not asked for."""

    mail: bytes
    recipients: tuple[bytes, ...]
    data: tuple[bytes, ...]

    @property
    def group(self) -> list[bytes]:
        """All of it, for one write."""
        return [self.mail, *self.recipients, *self.data]


def commands(job: Job, abilities: ServerAbilities) -> Commands:
    """Call `check` first."""
    envelope = job.envelope
    options = []
    if abilities.size:
        options.append(f"SIZE={job.size}")
    utf8 = envelope.smtputf8 or any(not a.isascii() for a in (envelope.sender, *envelope.recipients))
    if job.needs_8bit or (utf8 and abilities.eightbit):
        options.append("BODY=8BITMIME")
    if utf8:
        options.append("SMTPUTF8")
    if job.hold is not None:
        options.append(holding.option(job.hold))
    reports = job.dsn if abilities.dsn else None
    if reports is not None and reports is not Ask.NEVER:
        options += [f"RET={'FULL' if job.report_whole else 'HDRS'}", *_envelope_id(job.message_id)]
    notify = [f"NOTIFY={reports}"] if reports is not None else []
    return Commands(
        _line("MAIL FROM", envelope.sender, options),
        tuple(_line("RCPT TO", address, notify) for address in envelope.recipients),
        () if in_chunks(job, abilities) else (b"DATA",),
    )


def _envelope_id(message_id: str) -> list[str]:
    """The option that makes reports name the message, in xtext (RFC 3461 section 4); none for an odd name."""
    name = message_id.strip().removeprefix("<").removesuffix(">")
    coded = name.replace("+", "+2B").replace("=", "+3D")
    plain = all("!" <= c <= "~" for c in name)
    return [f"ENVID={coded}"] if plain and 0 < len(coded) <= _LONGEST_ENVELOPE_ID else []


def _line(verb: str, address: str, options: list[str]) -> bytes:
    return " ".join([f"{verb}:<{address}>", *options]).encode()


class Opening:
    """One transaction up to its text. `written` says that the whole group is on its way already."""

    def __init__(
        self, wire: Wire, job: Job, said: Commands, abilities: ServerAbilities, limits: Limits, *, written: bool
    ) -> None:
        self._wire, self._server, self._job, self._said, self._limits = wire, wire.server, job, said, limits
        self._grouped = written or abilities.pipelining
        self._written = written
        self.answered = False  # the server has said anything at all about this message
        self.in_step = False  # an error leaves the conversation in step: the connection may be used again
        self.open = False  # a transaction may be open that must be reset

    async def run(self, *, reset: bool) -> tuple[Recipient, ...]:
        """Until the server waits for the text. `reset` says RSET first. Raises MailError."""
        if self._grouped and not self._written:
            self._wire.write_group([*([b"RSET"] if reset else []), *self._said.group])
            self._written = True
        if reset:
            self._expect_reset(await self._ask(b"RSET"))
        mail = await self._ask(self._said.mail)
        self.answered = True
        welcome = mail.code // 100 == 2
        self.open = welcome
        recipients = await self._recipients() if welcome or self._grouped else ()
        accepted = welcome and any(r.state is RecipientState.ACCEPTED for r in recipients)
        asks = bool(self._said.data) and (accepted or self._grouped)
        data = await self._ask(b"DATA", self._limits.data) if asks else None
        if data is not None and data.code == 354 and not accepted:
            # RFC 2920 section 3.1: it waits for a text although nobody is to get it
            await self._ask(b".", self._limits.end_of_data, alone=True)
            self.open = False
        self.in_step = True
        if not welcome and self._job.hold is not None and holding.is_refusal(mail.code, mail.enhanced):
            error = holding.refused(self._server, str(mail))
        elif not welcome:
            error = refusals.sender(self._server, mail, self._job.envelope.sender)
        elif not accepted:
            error = refusals.nobody_accepted(self._server, self._job.envelope.sender, recipients)
        elif not self._said.data or (data is not None and data.code == 354):
            return recipients
        else:
            error = self._no_text_wanted(data, recipients)
        self.in_step = error.reason is not Reason.PROTOCOL
        raise error

    async def _recipients(self) -> tuple[Recipient, ...]:
        found: list[Recipient] = []
        for address, command in zip(self._job.envelope.recipients, self._said.recipients, strict=True):
            reply = await self._ask(command)
            if reply.code // 100 == 3:
                raise refusals.unexpected(self._server, reply, "RCPT")
            others = any(r.state is RecipientState.ACCEPTED for r in found)
            found.append(refusals.recipient(address, reply, others_accepted=others))
        return tuple(found)

    def _expect_reset(self, reply: Reply) -> None:
        if reply.code // 100 != 2:
            raise refusals.unexpected(self._server, reply, "RSET")

    def _no_text_wanted(self, data: Reply | None, recipients: tuple[Recipient, ...]) -> MailError:
        if data is None or data.code // 100 not in (4, 5) or data.code == 503:
            return refusals.unexpected(self._server, data or Reply(0, ""), "DATA")
        return refusals.message(self._server, data, recipients)

    async def _ask(self, command: bytes, seconds: float | None = None, *, alone: bool = False) -> Reply:
        """The reply to `command`, written now unless the group is on its way. 421 ends everything."""
        if alone or not self._written:
            self._wire.write_group([command])
        reply = as_reply(await self._wire.read_response(self._limits.reply if seconds is None else seconds))
        if reply.code == 421:
            raise refusals.message(self._server, reply, ())
        return reply
