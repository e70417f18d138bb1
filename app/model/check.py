"""Trying an account against its server, step by step. Nothing is sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import MailError


class Step(StrEnum):
    """The steps of a check, in order."""

    RESOLVE = "resolve"
    CONNECT = "connect"
    ENCRYPT = "encrypt"
    SIGN_IN = "sign_in"
    SENDER = "sender"


class StepState(StrEnum):
    STARTED = "started"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


class Revocation(StrEnum):
    """Whether who issued a certificate has taken it back: UNKNOWN when no answer came that proves itself, UNCHECKED
    when there is nobody to ask.
    """

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    UNCHECKED = "unchecked"


@dataclass(frozen=True)
class StepResult:
    """One thing that happened during a check. `detail` is data (an IP address, `TLSv1.3`), never a sentence."""

    step: Step
    state: StepState
    detail: str = ""
    seconds: float = 0.0
    error: MailError | None = None
