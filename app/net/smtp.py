"""Sending over one connection and checking a server: the front of this room."""

from __future__ import annotations

from app.net.check import check
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
)
from app.net.session import Session
from app.net.tickets import Tickets
from app.net.transcript import Transcript

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
    "check",
]
