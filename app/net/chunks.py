"""When a text goes in chunks (BDAT, RFC 3030) instead of behind DATA."""

from __future__ import annotations

from app.net.job import Job, ServerAbilities

WORTH_CHUNKS = 1024 * 1024  # octets


def in_chunks(job: Job, abilities: ServerAbilities) -> bool:
    """TO BE MEASURED"""
    return abilities.chunking and (job.size >= WORTH_CHUNKS or not abilities.pipelining)


def last_chunk(octets: int) -> bytes:
    """The command that makes what follows, and with it the whole text, the server's."""
    return b"BDAT %d LAST" % octets
