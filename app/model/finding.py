"""What a person should look at before a message goes: the questions of the review, and their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """One question each. Stable names: a person's "do not ask again" is stored by them."""

    NO_SUBJECT = "no_subject"
    NO_TEXT = "no_text"
    FORGOTTEN_FILE = "forgotten_file"
    FILE_CHANGED = "file_changed"
    TOO_BIG = "too_big"
    MISTYPED = "mistyped"
    LOOK_ALIKE = "look_alike"
    GREETING = "greeting"
    MANY_VISIBLE = "many_visible"
    IDENTITY = "identity"
    GUARDED = "guarded"
    REPLY_TO_LIST = "reply_to_list"
    UNFILLED_FIELD = "unfilled_field"
    LINK_ELSEWHERE = "link_elsewhere"
    REMOTE_PICTURES = "remote_pictures"
    PICTURE_WITHOUT_WORDS = "picture_without_words"
    NO_PLAIN_TEXT = "no_plain_text"


@dataclass(frozen=True)
class Finding:
    """One thing to look at. `detail` is one plain English sentence, for terminals.

    `facts` are the named values of a translated sentence: `words` (as they stand in the text), `address`,
    `instead` (what was probably meant), `times`, `name`, `names`, `count`, `size`, `limit`, `shown`, `target`, `list`.
    """

    check: Check
    detail: str
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Known:
    """What the program knows besides the message itself.

    `written` counts the messages to an address (lower case); `names` are the people's names by address. `senders`
    counts, for each recipient (lower case), the messages from each own address. `own` are the addresses of all
    identities, `sender` the one this message is from. `changed` are the files whose originals are newer.
    `size_limit` is what the server takes (octets), 0 when nobody knows; `files_size` what the files take in the
    message, -1 to estimate it. `signature` are the words of the signature that the draft carries. `guards` are the own
    addresses that mail to a domain (lower case) is meant to be from.
    """

    written: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    senders: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    sender: str = ""
    changed: tuple[str, ...] = ()
    size_limit: int = 0
    files_size: int = -1
    signature: str = ""
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
