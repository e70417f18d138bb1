"""Telling a person what a connection is doing, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.errors import MailError
from app.net.job import Step, StepResult, StepState


class Detail:
    """What a step found out, filled in while it runs."""

    def __init__(self) -> None:
        self.text = ""


class Steps:
    """Reports to `on_step`; None reports to nobody. A failed step carries its error, which goes on to the caller."""

    def __init__(self, on_step: Callable[[StepResult], None] | None = None) -> None:
        self._on_step = on_step

    @property
    def watched(self) -> bool:
        """Somebody looks, so details are worth finding out."""
        return self._on_step is not None

    @contextmanager
    def step(self, step: Step) -> Iterator[Detail]:
        """STARTED, then DONE with the detail or FAILED with the MailError."""
        detail, since = Detail(), time.monotonic()
        self._tell(StepResult(step, StepState.STARTED))
        try:
            yield detail
        except MailError as error:
            error.facts.setdefault("step", step.value)
            self._tell(StepResult(step, StepState.FAILED, detail.text, time.monotonic() - since, error))
            raise
        self._tell(StepResult(step, StepState.DONE, detail.text, time.monotonic() - since))

    def skip(self, step: Step) -> None:
        """This account has no such step."""
        self._tell(StepResult(step, StepState.SKIPPED))

    def _tell(self, result: StepResult) -> None:
        if self._on_step is not None:
            self._on_step(result)
