"""When to try again: pure times. Source: RFC 5321 section 4.5.4.1, RFC 6647 section 2.1 (greylisting)."""

from __future__ import annotations

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0

SPREAD = 0.2
"""Each wait is up to this share longer or shorter, so that many programs do not return together."""

LONGEST_WAIT = DAY * (1 + SPREAD)
"""No wait of ours is longer: a later time in a row means that the clock was set back."""

LONGEST_UNDO = 2 * MINUTE
"""What waits longer for its first attempt was planned by a person."""

EXPIRES_AFTER = 5 * DAY
"""A message that was only ever put off fails after this time (RFC 5321 4.5.4.1)."""

STALE_AFTER = 5 * DAY
"""A message this far past its due time is not sent without asking."""

GREYLIST_WAIT = 5 * MINUTE
QUOTA_WAIT = DAY

_FIRST_WAITS = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE)
_HOURLY_UNTIL = len(_FIRST_WAITS) + 6


def wait_after(failures: int, chance: float) -> float:
    """Seconds until the next attempt after so many failures in a row (1 or more).

    1, 5, 15 and 30 minutes, then hourly, then every four hours; `chance`, 0 to 1, places the result
    within ±20 %.
    """
    if failures <= len(_FIRST_WAITS):
        base = _FIRST_WAITS[max(failures, 1) - 1]
    else:
        base = HOUR if failures <= _HOURLY_UNTIL else 4 * HOUR
    return base * (1 - SPREAD + 2 * SPREAD * chance)
