"""Tool tips are words. Qt takes one that looks like HTML for a page, and reads the files that it names: a stranger who
has written the subject of a letter, or the name of a file, must not have that.

A tip is made safe where it is set, so nobody needs to stand guard when Qt shows it.
"""

from __future__ import annotations

import re

_JOINER = "\u2060"  # is not seen, is not spoken, and no tag and no entity has it
_TAG = re.compile(rf"<(?!{_JOINER})|&(?=lt;)")


def as_words(tip: str) -> str:
    """What is to be set as a tool tip, so that Qt shows it as it is written."""
    return _TAG.sub(lambda found: found[0] + _JOINER, tip)
