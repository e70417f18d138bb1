"""What a server's answer means, looked up in `resources/replies.json`: a name that windows have words for.

Only the advice depends on it. What happens with a message is decided by the first digit of the answer, in
`refusals.py` and in `app/service/delivery/states.py`: words and codes may come from anybody.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from app.errors import Reason, Reply
from app.paths import resources

FILE = "replies.json"
_ADDRESS = re.compile(r"<[^<>]*@[^<>]*>|\S+@\S+")  # the words of an address say nothing about the answer


class At(StrEnum):
    """How far the conversation was. DATA is the command, the text and its end."""

    HELLO = "hello"
    SIGN_IN = "sign_in"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"


@dataclass(frozen=True)
class Rule:
    """It holds where every condition does; an empty one always does. `hosts` are ends of names."""

    meaning: str
    at: tuple[str, ...]
    first: int
    codes: tuple[int, ...]
    enhanced: tuple[str, ...]
    hosts: tuple[str, ...]
    words: re.Pattern[str] | None

    def holds(self, at: At, host: str, reply: Reply, said: str) -> bool:
        """`said` are the words of `reply` that may be looked at."""
        return (
            (not self.at or at in self.at)
            and self.first in (0, reply.code // 100)
            and (not self.codes or (reply.code in self.codes and not reply.enhanced))
            and (not self.enhanced or any(fnmatchcase(reply.enhanced, pattern) for pattern in self.enhanced))
            and (not self.hosts or is_of(host, self.hosts))
            and (self.words is None or self.words.search(said) is not None)
        )


@dataclass(frozen=True)
class Table:
    """The file, read once. `sign_in` gives reasons, `answers` meanings, `help` pages of providers."""

    sign_in: tuple[Rule, ...]
    answers: tuple[Rule, ...]
    help: tuple[tuple[str, tuple[str, ...]], ...]


@cache
def table() -> Table:
    """What `resources/replies.json` says."""
    stored = json.loads((resources() / FILE).read_text("utf-8"))
    return Table(
        tuple(_rule({**row, "meaning": Reason(row["reason"])}) for row in stored["sign_in"]),
        tuple(_rule(row) for row in stored["answers"]),
        tuple((row["page"], tuple(row["hosts"])) for row in stored["help"]),
    )


def meaning_of(at: At, host: str, reply: Reply) -> str:
    """The name of what a refusal means; empty when it says no more than that it is one."""
    if reply.code // 100 not in (4, 5):
        return ""
    said = _ADDRESS.sub(" ", reply.text)
    return next((rule.meaning for rule in table().answers if rule.holds(at, host, reply, said)), "")


def is_of(host: str, ends: tuple[str, ...]) -> bool:
    """Whether a server's name is one of these, or ends in one."""
    name = host.lower().rstrip(".")
    return any(name == end or name.endswith(f".{end}") for end in ends)


def _rule(row: dict[str, Any]) -> Rule:
    words = row.get("words", "")
    return Rule(
        row["meaning"],
        tuple(row.get("at", ())),
        row.get("first", 0),
        tuple(row.get("codes", ())),
        tuple(row.get("enhanced", ())),
        tuple(row.get("hosts", ())),
        re.compile(words, re.IGNORECASE) if words else None,
    )
