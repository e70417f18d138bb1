"""Files before a message goes: the one that was announced and forgotten, those that are too many for the server."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from app.message.review.check_text import OwnText, folded, own_subject, sentences, word_list
from app.model.draft import Draft
from app.model.finding import Check, Finding, Known

_LONGEST_SENTENCE = 600  # characters: behind them nothing is announced any more
_MOST_SENTENCES = 400
_SHOWN = 60  # characters of the sentence that are quoted
_HEAD = 2_000  # octets of header and boundaries
_PART = 400  # octets of the header of one part
_LINE = 76  # characters of a line of base64, RFC 2045 section 6.8


@dataclass(frozen=True)
class _Rules:
    yes: tuple[re.Pattern[str], ...]
    no: tuple[re.Pattern[str], ...]

    def find(self, sentence: str) -> re.Match[str] | None:
        hit = next((match for pattern in self.yes if (match := pattern.search(sentence))), None)
        if hit is None or any(pattern.search(sentence) for pattern in self.no):
            return None
        return hit


@functools.cache
def _rules() -> tuple[_Rules, ...]:
    lists = word_list("attachments")
    return tuple(
        _Rules(tuple(re.compile(x) for x in rule["yes"]), tuple(re.compile(x) for x in rule["no"]))
        for language, rule in lists.items()
        if language != "about"
    )


def announces_file(words: str) -> str:
    """The words of the first sentence that announces an attached file, "" if none does.

    English, Spanish, French, German, Portuguese and Italian; which of them the text is in does not matter.
    """
    for number, sentence in enumerate(sentences(words)):
        if number >= _MOST_SENTENCES:
            break
        if any(rules.find(folded(sentence[:_LONGEST_SENTENCE])) for rules in _rules()):
            return sentence if len(sentence) <= _SHOWN else sentence[: _SHOWN - 1].rsplit(" ", 1)[0] + "…"
    return ""


def forgotten(draft: Draft, own: OwnText) -> Finding | None:
    """A file that the text or the subject announces, while the message has none."""
    of_signature = draft.signature.pictures if draft.signature is not None else ()
    if any(file.content_id not in of_signature for file in draft.attachments):  # a logo is not what was announced
        return None
    words = announces_file(own.words) or announces_file(own_subject(draft.subject))
    if not words:
        return None
    detail = f"The text says “{words}”, and no file is attached."
    return Finding(Check.FORGOTTEN_FILE, detail, {"words": words})


def size_in_message(octets: int) -> int:
    """What a file takes in a message: base64 with its line ends (RFC 2045 section 6.8)."""
    letters = -(-octets // 3) * 4
    return letters + 2 * -(-letters // _LINE)


def size_of(draft: Draft, files_size: int = -1) -> int:
    """About the octets of the whole message, to within a few hundred for each part.

    `files_size` is what the files take in it, -1 to estimate that as well.
    """
    words = len(draft.html.encode(errors="replace")) + 2 * len(draft.text.encode(errors="replace"))
    own = sum(size_in_message(file.size) for file in draft.attachments) if files_size < 0 else files_size
    quoted = draft.original.files if draft.original is not None else ()
    files = own + sum(size_in_message(file.size) for file in quoted)
    return _HEAD + words + files + _PART * (len(draft.attachments) + len(quoted))


def too_big(draft: Draft, known: Known) -> Finding | None:
    """A message that the server has said it does not take."""
    size = size_of(draft, known.files_size)
    if not known.size_limit or size <= known.size_limit:
        return None
    detail = f"The message is about {size:,} octets, the server takes {known.size_limit:,}."
    return Finding(Check.TOO_BIG, detail, {"size": str(size), "limit": str(known.size_limit)})


def changed(known: Known) -> Finding | None:
    """Files whose originals were changed after they were attached."""
    if not known.changed:
        return None
    names = ", ".join(known.changed)
    detail = f"The original of “{names}” has changed; the message holds the older one."
    return Finding(Check.FILE_CHANGED, detail, {"names": names, "count": str(len(known.changed))})
