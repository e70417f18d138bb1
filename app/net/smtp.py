"""Sending over one connection and checking a server: the front of this room."""

from __future__ import annotations

from app.net.finding.check import check
from app.net.job import (
    Ask,
    Credentials,
    Delivery,
    Job,
    Limits,
    RejectedError,
    ServerAbilities,
    Step,
    StepResult,
    StepState,
    Trial,
)
from app.net.submission.session import Session
from app.net.submission.transcript import Transcript
from app.net.trust.tickets import Tickets

__all__ = [
    "Ask",
    "Credentials",
    "Delivery",
    "Job",
    "Limits",
    "RejectedError",
    "ServerAbilities",
    "Session",
    "Step",
    "StepResult",
    "StepState",
    "Tickets",
    "Transcript",
    "Trial",
    "check",
]
