"""When a text goes as a chunk (BDAT, RFC 3030) instead of behind DATA."""

from __future__ import annotations

from app.net.job import BRIEF_SIZE, Job, ServerAbilities


def in_chunks(job: Job, abilities: ServerAbilities) -> bool:
    """Whether to say BDAT: a short text to a server that offers CHUNKING and answers one thing at a time.

    There the text needs no leave to be sent: three round trips (MAIL, RCPT, text) in place of four. That is all that
    BDAT makes faster (`dev.py bench chunks`). With PIPELINING the question goes with the envelope, and both take the
    same turns; Postfix then takes a text of 2 kB to 35 MB as quickly by lines as by octets. A long text would have to
    be a chunk and an empty last one, to leave little in doubt when the line breaks: as many turns as with DATA.

    A whole transaction, envelope and chunk, could leave in one write and save a turn everywhere. Then each connection
    that turns out to be dead at MAIL would leave doubt about a message: not worth it.
    """
    return abilities.chunking and not abilities.pipelining and job.size <= BRIEF_SIZE


def last_chunk(octets: int) -> bytes:
    """The command that makes what follows, and with it the whole text, the server's."""
    return b"BDAT %d LAST" % octets
