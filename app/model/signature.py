"""Signatures: what stands under a message, and what a draft remembers of the one it carries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.draft import Attachment


class Occasion(StrEnum):
    """What kind of message is begun: each identity may sign them differently."""

    NEW = "new"
    ANSWER = "answer"


@dataclass(frozen=True)
class Signature:
    """A signature as a person made it. `id` is 0 until stored.

    `html` is a body as the serializer writes it, or, with `file`, the safe reading of that HTML file (its size in
    octets and change time in nanoseconds tell whether it has to be read anew). `text` is what plain messages get;
    empty: the words of `html`. `pictures` are the files that `html` refers to as `cid:`. Variables such as
    `{name}` stand as they were typed. `left_out` is how many pictures of the network were found in a file that was just
    read: they are not taken, and the number is not stored.
    """

    name: str
    html: str = ""
    text: str = ""
    pictures: tuple[Attachment, ...] = ()
    file: str = ""
    file_size: int = 0
    file_mtime: int = 0
    left_out: int = 0
    id: int = 0


@dataclass(frozen=True)
class Choice:
    """The signatures of one identity, by id; 0 is none."""

    new: int = 0
    answer: int = 0

    def of(self, occasion: Occasion) -> int:
        return self.new if occasion is Occasion.NEW else self.answer
