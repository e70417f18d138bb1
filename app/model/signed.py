"""Which part of a draft is its signature. No mail program has a mark for that which all readers leave alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Signed:
    """What a draft knows of the signature it carries; `Draft.signature` None means that nobody decided yet.

    Neither class nor id may stand in a mail, and the draft is kept as the mail's own HTML. So the draft remembers
    the part itself: `html` is the piece of its HTML that is the signature (without the outermost element), `words`
    its text, as they are now. At opening the editor finds the paragraphs with these words and marks them again.
    `id` is the signature's, 0 for none; it stays when the person took the signature out, with empty `words`. A
    message made of a template begins with `TO_COME`: its text is there, its signature not yet.
    `intact`: nobody edited it. `pictures` are content ids of pictures that came with it. `below`: it belongs under
    a quoted original, not above it.
    """

    id: int = 0
    html: str = ""
    words: str = ""
    intact: bool = True
    pictures: tuple[str, ...] = ()
    below: bool = False


TO_COME = Signed(id=-1)
